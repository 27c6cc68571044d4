import { Agent, request } from "node:http";

/** An operation to ask. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** One client of the API: one kept connection, one request at a time. */
export interface Client {
  /** Requests sent so far. */
  readonly sent: number;
  /** Resolves to the `data` of the answer and to the time until its last byte, ms. Throws when it holds errors. */
  ask(question: Question): Promise<Asked>;
  close(): void;
}

export interface Asked {
  readonly data: unknown;
  readonly ms: number;
}

/** Makes a client of the API on a loopback port. */
export function makeClient(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let sent = 0;
  return {
    get sent() {
      return sent;
    },
    ask: async (question) => {
      sent += 1;
      const { query, variables } = question;
      const began = performance.now();
      const text = await post(agent, port, JSON.stringify({ query, variables }));
      const ms = performance.now() - began;
      const answer: unknown = JSON.parse(text);
      const of = (field: string): unknown => Reflect.get(Object(answer), field);
      if (of("errors") !== undefined) throw new Error(`bench: ${question.name}: ${text.slice(0, 500)}`);
      return { data: of("data"), ms };
    },
    close: () => agent.destroy(),
  };
}

function post(agent: Agent, port: number, body: string): Promise<string> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asking = request({ agent, port, host: "127.0.0.1", path: "/graphql", method: "POST", headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
      answer.on("error", reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
