import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const english: LanguageRules = {
  leading:
    'mr mrs ms mx messrs mmes dr drs prof profs rev revd Hon Gen Col Maj capt cpt cmdr comdr cdr lt sgt cpl pvt pfc adm Gov Sen Rep pres Supt Insp Det Amb Asst Assoc atty Brig Cmdt Dir Fr Sr St Ste mt Mts Ft Pt vs v e.g i.e f.e viz cf esp approx ca al incl resp P.O p.s med dept',
  numbering:
    'no nos rs a.d nr p pp vol vols fig figs ch chs sec secs art arts eq eqs ex exs para paras app bk pt pts tel ext est c chap ed rs jan feb mar apr jun jul aug sep sept oct nov dec lb lbs oz ft min',
  trailing:
    'inc ltd co corp bros jr sr esq llc plc assn st ave blvd rd hwy pl sq u.s u.s.a u.k e.u u.n d.c Mass Conn Calif Ind Ill',
  closing:
    'a.m p.m b.c a.d b.c.e c.e ph.d m.a b.a m.d m.b.a b.sc m.sc d.d.s ll.b ll.m j.d d.phil r.n etc i.v o.k e.t.a',
  starters:
    'a an the this that these those there here i he she it we you they his her its our their my your who what when where why how which whose if but and or so yet nor not no yes for then now still however meanwhile later after before since until while although though because perhaps maybe even only just once as at in on by from with without to of is are was were do does did can could will would should shall may might must have has had let please all some many most both each every another one nothing nobody everyone someone something',
  alwaysCapital: 'I',
  circumstances: 'at in on around about by before after since until till from during between near circa',
  reporting: {
    pronouns: 'i he she it we you they someone somebody everyone everybody nobody another',
    determiners:
      'the a an my your his her its our their this that one both all some several another each every two three mr mrs ms dr',
    verbs:
      'said says asked asks told tells replied replies answered answers whispered whispers shouted shouts screamed screams yelled yells murmured murmurs muttered mutters mumbled mumbles exclaimed exclaims demanded demands insisted insists begged begs pleaded pleads declared declares announced announces remarked remarks observed explained explains responded responds retorted retorts growled growls hissed hisses barked bellowed shrieked wailed stammered stuttered croaked wondered inquired enquired interrupted interjected protested objected admitted confessed conceded warned urged swore scolded chided countered corrected quipped drawled rasped intoned chorused echoed whimpered blurted queried implored commented argued reasoned reminded assured informed volunteered ventured hazarded prompted persisted wheezed huffed grumbled grunted bawled hollered howled squealed squeaked purred crooned slurred lisped proclaimed pronounced stated gushed deadpanned soothed consoled cautioned threatened accused apologized apologised thundered boomed fumed sputtered spluttered greeted interposed rejoined reiterated sassed',
    pronounVerbs: 'say ask reply answer whisper shout yell scream tell mutter murmur',
    closingVerbs:
      'cried cries called calls added adds continued continues repeated repeats agreed agrees finished finishes began begins snapped snaps roared offered offers suggested suggests ordered commanded promised joked teased taunted mocked sneered snarled concluded thought mused tried tries managed cooed sang mouthed supplied went+on goes+on got+out broke+in broke+off burst+out ground+out bit+out put+in cut+in spat+out choked+out forced+out let+out threw+in chimed+in joined+in trailed+off cried+out called+out called+back called+after',
    beatVerbs:
      'laughed laughs sighed sighs smiled smiles grinned grins chuckled giggled sobbed sniffed snorted panted gasped groaned moaned breathed choked spat smirked frowned nodded shrugged',
    thoughtVerbs: 'asked asks said thought thinks wondered wonders replied answered mused',
    objectVerbs: 'said says',
    prepositions: 'at to from over through with after as when while between under before',
    contentWords: 'that for if whether about of he she it they we',
    laterContentWords: 'to that if',
    connectives: 'and but or who that which what to was were is had did',
    adverbEnding: 'ly',
  },
};
