UNWIND $asked.ids AS id
MATCH (:City {id: id})-[:LOCATED_IN]->(country:Country)
WITH id, country ORDER BY country.id
RETURN id, head(collect(country {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population})) AS country
