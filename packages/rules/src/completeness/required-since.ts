/**
 * The first report year whose report must state the contents of 督察工作规定. It took effect on
 * 15 April 2019, when the reports for 2018 were already due; before, only the report itself was asked for.
 */
export const REQUIRED_SINCE = 2019;
