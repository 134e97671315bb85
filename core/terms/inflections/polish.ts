import { inflectByParadigms } from '../paradigms';

// A consonant that softens before the ending belongs to the ending here: Heda, Hedzie.
const nouns = `
  a y i ę ą o e - om ami ach
  ba bie
  ca cy cę cą co c com cami cach
  cha sze
  da dzie
  fa fie
  ga dze
  ka ce ek
  ła le eł
  ma mie em
  na nie en
  pa pie
  ra rze er
  sa sie
  ta cie
  wa wie ew
  owa owej ową owe owych owym owymi
  xa xie
  za zie
  zda ździe
  sta ście
  oda ód
  oba ób
  ora ór
  owa ów
  ęka ąk ęce
  ia i ię ią io ie iom iami iach
  nia ń eń
  ja i ję ją jo je j jom jami jach
  la li lę lą lo le l lom lami lach
  - a owi em u e ie y i owie ów om ami ach
  k kiem ki cy ku
  g giem gi dzy gu
  ch sze si
  r rze rzy
  iatr ietrze
  t cie ci cia ciom ćmi ciach
  d dzie dzi
  ł le li
  st ście ści
  s sie
  as esie
  z zie
  w wie
  ód odu odem odzie ody odów odom odami odach odowi
  óg ogu ogiem ogi ogów ogom ogami ogach ogowi
  ół ołu ołem ole oły ołów ołom ołami ołach ołowi
  ór oru orem orze ory orów orom orami orach orowi
  ów owu owem owie owy owów owom owami owach
  óz ozu ozem ozie ozy ozów ozom ozami ozach
  ój oju ojem oje ojów ojom ojami ojach
  ąb ębu ębem ębie ęby ębów ębom ębami ębach
  ew wi wią wie wiom wiami wiach
  ek ka kowi kiem ku ki ków kom kami kach kowie
  ec ca cowi cem cu cze ce cy ców com cami cach
  iec ca cowi cem cu cze ce cy ców com cami cach
  jciec jca jcu jcem jcze jców jcowie jcowi jcom jcami jcach
  niec ńca ńcowi ńcem ńcu ńcze ńce ńcy ńców ńcom ńcami ńcach
  rzec rca rcowi rcem rcu rcze rcy rców rcom rcami rcach
  eń nia niowi niem niu nie ni niom niami niach
  ień nia niowi niem niu nie ni niom niami niach
  ień nia niu niem nie ni niom niami niach
  ń nia niowi niem niu nie ni niom niami niach nią
  ść ści ścią ściom ściami ściach
  dź dzi dzią dziom dziami dziach dzia dziowi dziem dziu dzie
  ć ci cią ciom ciami ciach cia ciowi ciem ciu cie
  ś sia siowi siem siu sie si siom siami siach sią
  ź zi zią ziom ziami ziach
  j ja jowi jem ju je i jów jom jami jach
  l la lowi lem lu le li lów lom lami lach
  sz szy szą szem szu sza sze szowi szom szami szach
  o a u em ie e - om ami ach
  ło le eł
  no nie en ien
  to cie
  sto ście
  iasto ieście
  iazdo ieździe
  wo wie
  ro rze er
  dło dle deł
  ko kiem ek
  e a u em - om ami ach y i
  ie ia iu iem i iom iami iach
  ię ienia ieniu ieniem iona ion ionom ionami ionach
  ę ęcia ęciu ęciem ęta ąt ętom ętami ętach
  um a ów om ami ach
  y ów - om ami ach
  i ów - om ami ach
`;
const adjectives = `
  y a e ego emu ym ą ej ych ymi i
  i a ie iego iemu im ą iej ich imi
  i ia ie iego iemu im ią iej ich imi
  ki cy
  gi dzy
  ry rzy
  ły li
  ty ci
  ony eni
  a ej ą e ych ym ymi
  e ego emu ym ych ymi
  ska skiej ską skie skich skim skimi
`;

const vowels: Record<string, string> = { ó: 'o', ą: 'ę' };

export const polish = inflectByParadigms(nouns, adjectives, (stem) =>
  stem.replace(/[óą]/g, (vowel) => vowels[vowel] ?? vowel),
);
