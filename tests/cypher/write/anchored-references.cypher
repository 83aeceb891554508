UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})<-[:COUNTS_AS]-(reference:Reference)
RETURN id AS candidate, reference.anchor AS anchor, reference.facts AS facts,
  COLLECT {
    MATCH (reference)-[:FOUND_IN]->(:ArticleVersion)<-[:FOUND_IN]-(:Reference)-[:COUNTS_AS]->(other:Candidate)
    WHERE other.type IN ['PERSON', 'ORGANISATION'] AND NOT other.local AND other.id <> id
    RETURN DISTINCT other.id
  } AS company,
  COLLECT {
    MATCH (reference)-[:FOUND_IN]->(:ArticleVersion)<-[:FOUND_IN]-(:Reference)-[:COUNTS_AS]->(other:Candidate)
    WHERE other.type IN ['CITY', 'COUNTRY'] AND NOT other.local
    RETURN DISTINCT other.id
  } AS places
