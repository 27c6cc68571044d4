// Chains of at most 3 ties once more, in Cypher, for the tests alone. Params: ties (list of {from, to, strength}, each
// tie in both directions), sources, targets, home, avoiding (ids of people). Rules: graph/README.md, "Ties".
// Returns: people, strength; strongest first, then fewest ties, then by ids.
CALL () {
  UNWIND $ties AS a
  WITH a WHERE a.from IN $sources
  RETURN [a.from, a.to] AS people, a.strength AS strength
  UNION
  UNWIND $ties AS a
  WITH a WHERE a.from IN $sources AND NOT a.to IN $targets
  UNWIND $ties AS b
  WITH a, b WHERE b.from = a.to AND b.to <> a.from
  RETURN [a.from, a.to, b.to] AS people, a.strength * b.strength AS strength
  UNION
  UNWIND $ties AS a
  WITH a WHERE a.from IN $sources AND NOT a.to IN $targets
  UNWIND $ties AS b
  WITH a, b WHERE b.from = a.to AND b.to <> a.from AND NOT b.to IN $targets
  UNWIND $ties AS c
  WITH a, b, c WHERE c.from = b.to AND c.to <> b.from AND c.to <> a.from
  RETURN [a.from, a.to, b.to, c.to] AS people, a.strength * b.strength * c.strength AS strength
}
WITH people, strength, [place IN range(0, size(people) - 1) WHERE people[place] IN $home] AS atHome
WHERE people[-1] IN $targets AND NOT people[0] IN $targets
  AND none(person IN people WHERE person IN $avoiding OR (person IN $sources AND person IN $targets))
  AND size(atHome) <= 2 AND (size(atHome) < 2 OR atHome[1] = atHome[0] + 1)
  AND all(place IN range(1, size(people) - 1)
    WHERE NOT people[place] IN $sources OR (people[place] IN $home AND people[place - 1] IN $home))
RETURN people, strength
ORDER BY strength DESC, size(people), people
LIMIT 100
