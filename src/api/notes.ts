import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";

/** Why a list is empty, in one line, and where in the answer it stands. */
export interface Note {
  /** Names of fields as the answer has them, and places in lists. */
  readonly path: readonly (string | number)[];
  readonly note: string;
}

/** What an answer has to say of lists whose types have no place for a note. */
export interface Notes {
  /** Keeps what is said of the field that is answered; null for nothing. */
  tell(info: Pick<GraphQLResolveInfo, "path">, note: string | null): void;
  readonly all: readonly Note[];
}

/** Makes the notes of one answer. */
export function makeNotes(): Notes {
  const all: Note[] = [];
  return {
    all,
    tell: ({ path }, note) => {
      if (note !== null) all.push({ path: stepsOf(path), note });
    },
  };
}

/** An Apollo plugin that puts the notes of an answer into its `extensions.notes`. */
export function notesPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body }, contextValue: { notes } }) => {
          if (body.kind === "single" && notes.all.length > 0)
            body.singleResult.extensions = { ...body.singleResult.extensions, notes: notes.all };
          return Promise.resolve();
        },
      }),
  };
}

function stepsOf(path: GraphQLResolveInfo["path"] | undefined): (string | number)[] {
  return path === undefined ? [] : [...stepsOf(path.prev), path.key];
}
