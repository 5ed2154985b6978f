/** More variables behind one another are not looked through. */
export const MAX_VARIABLES = 100;

/** Where more functions run one another, or runs part more often on the way to a place, any condition may tell of any decision. */
export const MAX_FUNCTIONS = 60;
export const MAX_FORKS = 300;
