/** Verbs with which an instruction may begin, in their base form. */
export const baseVerbs: ReadonlySet<string> = new Set(
  `waste smell sweat ruin overthink overpay panic procrastinate scream spoil hurt harm accept achieve act adapt add adjust adopt agree aim allow analyze analyse answer apologize apply appreciate approach
  arrange ask assemble assess assign attach attend automate avoid bake balance be become begin believe blend block boil book
  boost borrow bounce break breathe brew bring browse brush budget build burn buy calculate call cancel capture care carry
  catch celebrate change chart charge chase check choose chop clarify clean clear click climb close collect combine come
  comment commit communicate compare complete compose compress configure confirm connect consider consolidate contact
  continue contribute control convert cook cool copy count cover crank craft create crop cross cultivate cut cycle
  dance deal debug decide declutter decorate dedicate define delegate delete deliver demonstrate deploy describe design
  detect determine develop dig digitize disable disconnect discover discuss distribute dive divide document do donate
  double download draft drain draw dream dress drink drive drop dry earn ease eat edit educate eliminate email embrace
  emphasize empty enable encourage end engage enjoy enter establish estimate evaluate examine exercise expand expect
  experiment explain explore export expose express extend face fail fall fasten feed feel fetch fight figure file fill
  filter find finish fit fix flip focus fold follow force forget forgive format frame freeze fry gather generate get give
  go grab graph greet grind group grow guard guess guide handle hang harvest have heat help hide highlight hire hold hook
  host hunt identify ignore illustrate imagine implement import improve include increase inform inspect inspire install
  integrate introduce invest invite iron iterate join journal jump keep kill knead know label land laugh launch lay lead
  learn leave lend let level leverage lift light like limit link list listen load lock log look loosen lose love lower
  maintain make manage map mark market marinate master match measure meditate meet memorize mend mention merge migrate
  minimize mix model monitor mount move mow name narrow negotiate network note notice nurture observe offer open operate
  optimize order organize organise outline own pack package paint park pass paste pause pay peel perform phone pick pitch
  place plan plant play plug point polish post pour practice practise praise pray prepare present preserve press prevent
  price print prioritize produce program promise promote proofread protect prove provide prune publish pull purchase push
  put question quit raise reach react read realize rebuild receive record recover recycle reduce refine reflect refuse
  register rehearse relax release reload remain remember remove rename rent repair repeat replace reply report request
  research reserve reset resist resolve respect respond rest restart restore resume retire return reuse review revise
  reward rewrite rinse rise risk roast roll rotate run sand save say scale scan schedule score scroll seal search season
  secure see seek select sell send separate serve set settle sew shake shape share sharpen shift ship shoot shop shorten
  show shrink shut sign simplify sing sit sketch ski skip sleep slice slow smile snap soak solve sort speak specify speed
  spend split spot spray spread stack stage stand stare start stay steal steam steer stick stir stop store stretch
  structure study submit subscribe subtract succeed suggest support surround surf survive swap sweep swim switch sync tackle
  tag take talk target taste teach tear tell test thank think throw tidy tie tighten time toast track trade train transfer
  transform translate trap travel treat trim trust try tune turn type understand unlock unplug unpack unsubscribe update
  upgrade upload use validate vary verify visit visualize volunteer vote wait wake walk warm wash watch water wear weigh
  welcome whip whisk win wipe withdraw wonder work worry wrap write zoom`.split(/\s+/),
);

/** Base verbs that are nouns just as often: an instruction only when a determiner or the like follows. */
export const alsoNouns: ReadonlySet<string> = new Set(
  `act answer block book budget build care change charge check comment control cook copy cover craft crop cross cut cycle
  dance deal design document draft dream dress drink drive drop end exercise face feed file filter fit focus force
  format frame group guard guess guide heat help host hunt iron journal label land launch lead level lift light limit link
  list lock log love map mark market master match measure model monitor mount move name network note offer order outline
  own pack package paint park pass pause pay phone pitch place plan plant play plug point polish post practice present
  press price print program promise purchase question rank record release rent repair report request research reserve
  reset rest return review reward risk roll run sand scale schedule score search season set shape share shift ship shoot
  shop show sign sketch ski sleep snap sort speed split spot spray spread stack stage stand start steam stick stir stop
  store stretch structure study support surf survey swap switch sync tag talk target taste test time toast track trade
  train transfer trap travel treat trim trust try tune turn type update upgrade use value visit vote wait walk wash watch
  water wear welcome win work wrap zoom sound screen camera battery cost`.split(/\s+/),
);

/** Words that a noun phrase or an object may begin with: after an ambiguous first word, they make it a verb. */
export const objectStarters: ReadonlySet<string> = new Set(
  `a an the your my our his her their its this that these those one two three four five six seven eight nine ten
  every each any some all both no more less fewer only yourself everything something anything nothing it them him me us
  you small simple early late often again slowly quickly daily weekly first with without for from at in on up out off
  down over through before after until by to into what when where who how why if as and or like about around away back
  ahead enough just better here there today now twice once`.split(/\s+/),
);

/** Forms that are finite verbs wherever they stand. */
export const finiteForms: ReadonlySet<string> = new Set(
  `is are was were am isn't aren't wasn't weren't has hasn't have haven't had hadn't does doesn't do don't did didn't can
  can't cannot could couldn't will won't would wouldn't should shouldn't must may might it's that's there's you're they're
  we're i'm he's she's we've you've they've i've comes came goes went became becomes began begins made makes took takes
  gave gives got gets knew knows said says told tells felt feels kept keeps lost loses matters means meant
  needs needed seems seemed beats beat lets ran runs broke breaks bought brought built caught chose depends
  drew fell fought found grew happened happens held lasts led met paid put sat sold sent showed slept spoke
  spent stood stole taught thought told threw understood woke won wore wrote works wins helps`.split(/\s+/),
);
