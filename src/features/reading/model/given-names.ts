/** Given names that are common in Norway: evidence for where a person's name begins, never a demand. Lower case. */
const common = `
  audhild synnove arnhild oddrun magnhild gunnbjørg ragnvald audny dagrun eldrid hallvard hallfrid ingvald jorid jørgine kjellaug kristbjørg
  liss lillemor norunn oddlaug olaf rannveig reidulf siw solbjørg sonja sunniva svanhild sylvelin torgunn torvald trygg vigleik åsta
  aage adrian agnes aksel albert alexander alf alfred ali alice amalie anders andrea andreas ane anette anita anja ann
  anna anne annette annika anny ansgar anton are arild arne arnfinn arnt arve arvid asbjørn asgeir ask aslak asle asta
  astri astrid atle aud audun august axel beate benedicte benjamin benny bente berit bernt bertil bettina birger birgit
  birgitta birgitte birthe bjarne bjarte bjørg bjørn bjørnar bodil borghild brage brit brita britt brynjar bård børge
  børre camilla carina carl caroline catharina cathrine cecilie charlotte christel christian christin christina
  christine christoffer christopher clara dag dagfinn dagny daniel david didrik dina dorte dorthe ebba edel edvard egil
  egon eilif eilin einar eirik eirin eivind eldar eldbjørg elen elena eli elias elin eline elisabet elisabeth elise ella
  elle ellen elling elsa else emil emilie emma endre erik erika erlend erling ernst espen esther eva even fanny fatima
  filip finn francis frank fred freddy fredrik frida frode frøydis geir georg gerd gerda gina gisle gjermund gjertrud
  glenn greta grete grethe gro gry gudrun gunhild gunn gunnar gunnhild gunvor guro gustav guttorm halldis hallgeir
  halvard halvor hanna hannah hanne hans harald harry hassan hedda hedvig hege heidi helen helena helene helga helge
  helle henning henriette henrik herborg herdis herman hilda hilde hildegunn hjalmar håkon håvard ida idar idun inga
  ingar inge ingebjørg ingeborg inger ingrid ingvar ingvild ingvill irene iris isabel iselin ivar iver jakob jan janne
  jannicke jarle jeanette jenny jens joachim joakim joar johan johann johanna johanne johannes john johnny jon jonas
  jonny jorunn josefine jostein julia julie jøran jørgen jørn jørund kaare kai kaia kamilla karen kari karianne karin
  karina karl karoline katarina kate kathrine katrine kenneth ketil kim kine kirsten kirsti kjartan kjell kjersti
  kjerstin kjetil klara klaus knut kolbjørn kristen kristian kristin kristina kristine kristoffer kåre laila lars lasse
  laura lea leif leiv lena lene leo lill lillian lilly lina linda line linn linnea lisa lisbeth lise liv live lone
  louise lovise lucas ludvig lukas mads magda magnar magne magnhild magnus mai maja malene malin marcus maren margareth
  margit margrethe margunn mari maria mariann marianne marie marit marita marius markus mart marta marte marthe martin
  martine mary maryam mathias mathilde mats maud may mette michael mikael mikkel milla mina minna mohamed mohammed mona
  monica monika morten muhammad målfrid nadia nils nina nora odd oddbjørn oddny oddvar ola olaf olaug olav ole olga
  olivia omar oscar oskar osvald otto patrick paul pauline peder per pernille peter petra petter philip pål ragna ragnar
  ragne ragnhild ragni rakel ramona randi rasmus rebecca rebekka reidar reidun renate richard rikard rikke rita roald
  roar robert roger rolf rolv ronny runa rune ruth rønnaug sandra sara sebastian selma severin sidsel sigbjørn sigmund
  signe sigrid sigrun sigurd sigve silje simen simon sindre siri sissel siv sofia sofie solfrid solveig sondre sonja
  stefan stein steinar stian stig stina stine susann susanne svanhild svein sven svend sverre sylvi sylvia synne synnøve
  sølve sølvi søren tage tarjei teresa terese terje thea therese thomas thor tiril tobias tom tommy tone toni tonje tor
  tora torbjørn torborg tord tore torfinn torgeir torgunn torhild toril torill torkel torleif tormod torstein torunn
  tove trine trond trude truls trygve turid tuva ulf ulla ulrik une unni vebjørn vegar vegard veronica veronika vetle
  vibeke victor victoria vidar vigdis viggo viktor vilde wenche wenke william ylva yngve yusuf yvonne åge åse åshild
  åsmund åsne åsta øistein øivind ørjan øystein øyvind
`;

const givenNames: ReadonlySet<string> = new Set(common.trim().split(/\s+/));

/** True for a common given name, also a double one ("Liv-Hilde"). */
export function isGivenName(word: string): boolean {
  const [first] = word.toLowerCase().split('-');
  return first !== undefined && givenNames.has(first);
}
