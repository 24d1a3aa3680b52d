/** English words too common to prove that a point was made. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also always am an and any are aren't as at away be because been before
  being below best better between both but by can can't cannot could couldn't did didn't do does doesn't doing
  don't done down during each either else enough even ever every everyone everything few first for from further
  get gets getting give gives go goes going gone good got had hasn't has have haven't having he her here hers him
  his how however i if in into is isn't it its it's itself just keep kind know least less let like lot made make
  makes making many may me might more most much must my need needs never new no nor not nothing now of off often
  on once one only or other our out over own per put really right same say see she should shouldn't so some
  someone something still such take takes than that that's the their them then there these they thing things
  think this those through time to too try under until up upon us use used uses using very want wants was way
  ways we well were what when where which while who whom whose why will with without won't would wouldn't yes
  yet you your yours yourself`.split(/\s+/),
);
