OPTIONAL MATCH (sequence:Sequence {id: 'arrivals'})
RETURN coalesce(sequence.last, 0) AS last
