/** First names that are common enough in the Netherlands to know a name by when it is typed without capitals. */
export const VOORNAMEN: ReadonlySet<string> = new Set(
  `aaliyah aaron abdel abdullah abel achraf adam adnan ahmad ahmed aicha aisha aleksander aleksandra alexander alexandra ali
  alicia alina alperen amber amelia amelie amina amir amira amy anas anastasia anastasija andrea andriy angela angelo anika
  anna annabel anne annelie annemijn anniek annika anouar anouk ariana ashraf asiya ayman ayoub aziz badr bahar baran bart
  bartosz bas benjamin bente benthe berat bilal boaz bogdan brahim bram britt burak carlijn carmen caroline cato cem ceylin
  chantal charlotte chloe claire cleo cornelis daan daniel danny danylo daphne david denise deniz dennis diana dina dirk
  djamila dmytro dominique dounia driss dunya dwayne dylan ecrin efe ege elena elif elin eline elisa elise ella eloise elsa
  emily emma emmy emre enes esmee esra esther eva eveline evi evy eymen famke farid fatih fatima fayen felicia feline fenna femke
  femm fenna fien fiene finn fleur floor floortje floris fouad frederique froukje furkan gerrit gijs giovanni gwen hafsa
  hajar hakan hakim halil hamid hamza hanane hanna hannah hanneke hans hasna hassan haya heleen helena hendrik henk herman
  hicham hidde hind hiwa hugo huseyin ibrahim idris igor ikram ilse ilyas imane imke ines inge ingrid irem iris iryna isa
  isabel isabella isabelle ismail ivan ivy jack jade jakob jakub jamal james jan jane janna janneke jasmijn jasmine jasper
  jayden jelle jelmer jennifer jens jente jeroen jesse jessica jet joanna joep johan johanna johannes jolie jonas jonathan
  joost jop joris jorrit josephine judith julia julian juliette jurre jurriaan justin kaan kaatje kacper kai kamal kamil
  kaoutar karim karima karin kate katja kay kees kerem kevin khadija khalid kian kick kim kimberley kirsten klaas koen kors
  kyra lara larissa lars laura lauren laurien layan leah leendert leila lena lennard lennart leo leon leonie levi lex liam
  lianne lieke liese lily lina lisa lisanne liselot liv loes lonneke lotte loubna louise luca lucas lucia lucy luka
  lukas luna lune luuk lynn lynne maaike maarten madelief maelle mahmoud maksym malak malou mandy manon mara marcel marco
  margot maria marije marijn marit marjolein mark marleen marloes marly marouane martijn maryam maryse mateusz mathijs
  mathilde mats matthijs maud maurits mauro max maya mees mehdi mehmet meike melike melissa melle menno merel merijn meryem
  mette mia micha michael michal michiel mick mieke mike mila milan milou mirre mirthe mitchell mohamad mohamed mohammad
  mohammed morris mounir muhammed murat mustafa myrthe nabil nadia naomi nassim nathan nick nico niek niels nienke nika
  nikita nikki nikolai nina ninke nisa noah noelle nola noor noortje nora norah noud nour nova nyla okan olaf oleksandr
  olena olivia olivier oliwia omar omer omran onno onur oscar oumaima oussama owen ozan parisa pascal patricia patrick paul
  pauline pawel pepijn peter petra philip pien piet pieter pim piotr polat priscilla quint quinten quirine rachel rachid
  rahaf ralf ramon ranya raoul rayan rebecca reda redouan remco rens renske rianne ricardo rick rien rik rima robbert robert
  roel rogier rojin romano romee romy ronald ronny roos roosmarijn rosa rowena roy ruben rukiye rustem ruud saar sabine safa
  safae safiya said salma samantha sami samira sander sandra sanne sara sarah saskia seb sebastiaan selena selim selin sem
  senn senna sepp serkan shanaya sharon shilan shirin shirley siebe siem siemen sienna silas silke silvan silvia simon
  simone sinem sjoerd sofia sofie sophie soran soraya soufian soufiane stan stef stella stephanie sterre steven stijn
  stijntje suus suzanne suze sven sybren sylvia szymon tala tamara tara tarik tariq tess tessa teun teus thijs thom thomas
  ties tijmen tijn tim tineke tirza tobi tobias tom tuncay tycho tygo tyler ugur umut valentijn vera victor vigo viktor
  vince vincent vladimir volkan walid walter ward wassim wesley wietse wiktor wiktoria willem wim wout wouter xander yahya
  yannick yara yasmin yasmina yasmine yassin yassine yazan yigit ylva ymke younes youri youssef yulia yunus yusra yusuf
  yvette yvonne zaina zakaria zakariya zara zeger zeynab zeyneb zeynep zina zita zoe zoey zofia zuzanna`.split(/\s+/),
)

/** Those of them that are a word, a month or a part of one as well: beside them only a surname tells. */
export const OOK_WOORD: ReadonlySet<string> = new Set(
  'max jan roos floor bas rosa said kim mark stan amber nova liv tom tim sander kaan cem quint pim sven ward kick lex leo marit isa eva'.split(
    ' ',
  ),
)
