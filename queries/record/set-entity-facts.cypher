// @summary Writes names, dates and places in the text on entities.
// @mode    write
// @param   entities  map[]  id, nameEn?, nameZh?, nameRu?, edtf?, earliest?, latest?, within?, toldAt?; dates ISO
// @cost    index Entity.id, one node each
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
SET entity.nameEn = row.nameEn, entity.nameZh = row.nameZh, entity.nameRu = row.nameRu, entity.edtf = row.edtf,
    entity.earliest = date(row.earliest), entity.latest = date(row.latest), entity.within = row.within,
    entity.toldAt = toInteger(row.toldAt)
