/** The small words of English by what they do in a sentence: classes that no text adds to. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const determiners = words(`
  a an the this these those my your our their its his her some any no each every all both most many several few
  more less fewer another other such either neither what whichever enough much certain various multiple numerous 's`);

export const prepositions = words(`
  of in on at by for from with without into onto over under between among amid across through throughout during within
  against toward towards upon per via despite beyond behind beside besides alongside around about above below near off out up
  down unlike including excluding versus vs regarding concerning following except outside inside amongst plus minus
  instead along after before since until till as like than`);

/** Begin a clause of their own wherever they stand. */
export const subordinators = words(`
  because although though while whilst whereas if unless whether when whenever where wherever once since until so
  after before as than how why even`);

export const relatives = words("which who whom whose");
export const coordinators = words("and or but nor yet plus");
export const modals = words("may might can could will would shall should must cannot");
export const formsOfBe = words("is are was were be been being am");
export const formsOfHave = words("has have had having");
export const formsOfDo = words("does do did doing done");
export const negations = words("not never no");

/** Pronouns that can be what a clause is about. */
export const pronouns = words(`
  it they we you i he she this these those that one ones everyone everybody anyone anybody someone somebody nobody
  nothing something anything everything none both many some most others few several all each there them us me him her itself
  themselves yourself`);

/** Adverbs that do not end in -ly. */
export const adverbs = words(`
  also often always still already even just only quite very rather too soon now then again ever almost perhaps maybe
  however therefore thus hence moreover furthermore indeed instead meanwhile nonetheless nevertheless otherwise
  sometimes usually once twice well better best further away back here today currently not never far fast faster yet so more most less
  least much longer together overall alike anymore anyway else hardly long likewise first second finally alone up down
  additionally besides that's ago later`);

/** Adjectives that no ending tells. */
export const adjectives = words(`
  new old good great bad big small large low high short long strong weak fast quick rapid slow safe unsafe rare mild severe
  better worse best worst more less fewer greater lower higher faster stronger safer sharper clearer calmer quicker deeper
  steadier able unable likely unlikely ready free full open clear true false wrong right real fresh novel modern mental
  certain sure aware adult young older poor rich long-term acute chronic first second third last next early late
  recent current key main major minor single double common several different same similar such own sole entire whole
  key prominent evident apparent absent present innocent resistant significant important relevant potent efficient sufficient
  persistent consistent dependent independent frequent excellent permanent patient-centered instant constant abundant complex
  unique unknown known proven unproven robust intense profound sound worth superior inferior prior average
  remarkable noticeable due subject prone random blind steady ideal perfect complete incomplete separate discrete
  immediate moderate accurate adequate inadequate appropriate private ultimate accurate definite favorite
  further slight subtle marked notable substantial considerable cheap expensive brief thorough strict broad narrow wide
  visible sensitive specific direct indirect inverse primary frequent infrequent common uncommon prevalent elderly
  pregnant obese overweight underweight diabetic healthy unhealthy sick ill dead alive fit smart tough scarce
  positive negative light dark deep fine happy hard easy helpful hopeful cool warm nice simple quiet calm balanced`);

/** Words in -ing that are adjectives before a noun more often than not. */
export const adjectivesInIng = words(`
  promising growing emerging existing leading ongoing lasting encouraging exciting compelling groundbreaking following
  increasing mounting interesting intriguing fascinating appealing surprising outstanding underlying remaining resulting
  overwhelming challenging convincing amazing alarming concerning disappointing limiting missing aging developing
  rewarding debilitating life-changing changing cutting pioneering working living nursing teaching`);

/** Plurals that do not end in s. */
export const plurals = words(
  "people children men women bacteria fungi criteria phenomena mice teeth feet stimuli nuclei media algae larvae cattle data folks clientele staff police both many some most others few several these those they we you",
);

/** Before "to" these make it a preposition. */
export const beforePlainTo = words(`
  due thanks response responses access according prior compared lead leads led leading contribute contributes contributed
  contributing owing addition exposure exposed related linked relation regard respect approach approaches resistance
  resistant alternative alternatives key adherence attributed relative comparable similar superior inferior equal
  susceptible sensitivity sensitive return returns returned amount amounts refer refers referred belong belongs
  secondary subsequent opposed contrary close adjacent adapted adjust respond responds responded responding react reacts comes came
  solution solutions answer answers barrier barriers visit guide introduction connection connections tolerance subjected
  dedicated committed devoted contrast from up next`);
