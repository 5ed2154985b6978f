/** More variables behind one another are not looked through. */
export const MAX_VARIABLES = 100;
