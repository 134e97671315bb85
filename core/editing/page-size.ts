/** Rows are fetched by sentence number, this many at a time. */
export const pageSize = 200;
