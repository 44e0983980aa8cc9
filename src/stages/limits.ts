/** Pairs that a filter compares at once. */
export const pairsAtOnce = 64;

/**
 * Articles of a component of copies whose copies are compared where its clusters are made, their documents at hand. Those of
 * a larger one are left to `compare`: one story many times would be the work of one task.
 */
export const maxComparedHere = 512;

/**
 * Articles of a component of copies up to which its clusters are made ahead, in the block of its pairs. A larger one is hardly
 * ever in one block: of a story in a thousand copies each block would make clusters that none asks for.
 */
export const maxAhead = 64;
