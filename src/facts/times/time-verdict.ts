/** What became of a time on the way from source to copy. `compatible` is also “cannot be told”. */
export type TimeVerdict = 'same' | 'less-precise' | 'more-precise' | 'compatible' | 'different';
