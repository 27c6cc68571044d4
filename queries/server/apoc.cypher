// @summary Proves that APOC core is there by calling the one function the read lane calls for dates.
// @mode    read
// @row     text  string
// @cost    one row
RETURN apoc.date.convertFormat('2017-06-07T00:00:00Z', 'iso_zoned_date_time', 'iso_offset_date_time') AS text
