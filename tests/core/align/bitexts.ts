import type { BitextRow } from './a-bitext';

/** A short tale in translations that divide a sentence and join two; the Spanish one also leaves one out and adds one. */
export const spanish: BitextRow[] = [
  ['The Lighthouse at Port Varra', 'El faro de Puerto Varra'],
  ['Marta Olin kept the lighthouse for 31 years.', 'Marta Olin cuidó el faro durante 31 años.'],
  ['Nobody had asked her to.', 'Nadie se lo había pedido.'],
  [
    'The old keeper, a silent man named Anselm, died in winter, and the harbour office in Varra sent no one to take his place.',
    'El viejo farero, un hombre callado que se llamaba Anselm, murió en invierno. | La oficina del puerto de Varra no mandó a nadie en su lugar.',
  ],
  ['“Is anybody there?” asked a voice from the dark.', '—¿Hay alguien ahí? —preguntó una voz desde la oscuridad.'],
  ['“Only me,” said Marta.', '—Solo yo —dijo Marta.'],
  [
    'It was her brother Tomas, with a lantern and a loaf of bread.',
    'Era su hermano Tomas, con una linterna y una hogaza de pan.',
  ],
  ['He had walked all night from the village, through snow as high as a table, and his boots were full of ice.', null],
  ['“Do you still have the key?” he asked.', '—¿Todavía tienes la llave? —preguntó.'],
  ['“It was under the stone.”', '—Estaba debajo de la piedra.'],
  [
    'Tomas put the lantern on the table. | Then he and Marta climbed all 144 stairs to the lamp.',
    'Tomas puso la linterna en la mesa, y luego él y Marta subieron los 144 escalones hasta la lámpara.',
  ],
  ['Far away, a ship answered with two short whistles.', 'A lo lejos, un barco respondió con dos pitidos cortos.'],
  ['In spring the harbour offered them 200 crowns.', 'En primavera el puerto les ofreció 200 coronas.'],
  [null, 'Era más dinero del que nadie de la familia había visto junto en toda su larga y fría vida junto al mar.'],
  ['Marta refused.', 'Marta se negó.'],
  [
    '“The lamp is not for sale,” she wrote, “but we could use a new stove.”',
    '«La lámpara no se vende», escribió, «pero nos vendría bien una estufa nueva».',
  ],
];

export const russian: BitextRow[] = [
  ['The Lighthouse at Port Varra', 'Маяк в порту Варра'],
  ['Marta Olin kept the lighthouse for 31 years.', 'Марта Олин смотрела за маяком 31 год.'],
  ['Nobody had asked her to.', 'Никто её об этом не просил.'],
  [
    'The old keeper, a silent man named Anselm, died in winter, and the harbour office in Varra sent no one to take his place.',
    'Старый смотритель, молчаливый человек по имени Ансельм, умер зимой. | Портовая контора Варры никого не прислала на его место.',
  ],
  ['“Is anybody there?” asked a voice from the dark.', '— Есть здесь кто-нибудь? — спросил голос из темноты.'],
  ['“Only me,” said Marta.', '— Только я, — сказала Марта.'],
  [
    'It was her brother Tomas, with a lantern and a loaf of bread.',
    'Это был её брат Томас с фонарём и буханкой хлеба.',
  ],
  ['“Do you still have the key?” he asked.', '— Ключ ещё у тебя? — спросил он.'],
  [
    'Tomas put the lantern on the table. | Then he and Marta climbed all 144 stairs to the lamp.',
    'Томас поставил фонарь на стол, а потом они с Мартой поднялись по всем 144 ступеням к лампе.',
  ],
  ['Far away, a ship answered with two short whistles.', 'Далеко в море корабль ответил двумя короткими гудками.'],
  ['In spring the harbour offered them 200 crowns.', 'Весной порт предложил им 200 крон.'],
  ['Marta refused.', 'Марта отказалась.'],
];

export const arabic: BitextRow[] = [
  ['The Lighthouse at Port Varra', 'منارة ميناء فارا'],
  ['Marta Olin kept the lighthouse for 31 years.', 'اعتنت مارتا أولين بالمنارة ٣١ عامًا.'],
  ['Nobody had asked her to.', 'لم يطلب منها أحد ذلك.'],
  [
    'The old keeper, a silent man named Anselm, died in winter, and the harbour office in Varra sent no one to take his place.',
    'مات في الشتاء الحارس العجوز، وكان رجلًا صامتًا اسمه أنسلم. | ولم يرسل مكتب الميناء في فارا أحدًا ليحل محله.',
  ],
  ['“Is anybody there?” asked a voice from the dark.', '«هل من أحد هنا؟» سأل صوت من الظلام.'],
  ['“Only me,” said Marta.', 'قالت مارتا: «أنا وحدي».'],
  ['It was her brother Tomas, with a lantern and a loaf of bread.', 'كان أخاها توماس، ومعه فانوس ورغيف خبز.'],
  ['“Do you still have the key?” he asked.', 'سألها: «أما زال المفتاح معك؟»'],
  [
    'Tomas put the lantern on the table. | Then he and Marta climbed all 144 stairs to the lamp.',
    'وضع توماس الفانوس على الطاولة، ثم صعد هو ومارتا الدرجات كلها إلى المصباح، وعددها ١٤٤ درجة.',
  ],
  ['Far away, a ship answered with two short whistles.', 'ومن بعيد أجابت سفينة بصفيرين قصيرين.'],
  ['In spring the harbour offered them 200 crowns.', 'في الربيع عرض عليهما الميناء ٢٠٠ كرونة.'],
  ['Marta refused.', 'رفضت مارتا.'],
];

export const japanese: BitextRow[] = [
  ['The Lighthouse at Port Varra', 'ヴァラ港の灯台'],
  ['Marta Olin kept the lighthouse for 31 years.', 'マルタ・オリンは31年のあいだ灯台を守った。'],
  ['Nobody had asked her to.', '誰に頼まれたわけでもない。'],
  [
    'The old keeper, a silent man named Anselm, died in winter, and the harbour office in Varra sent no one to take his place.',
    'アンセルムという無口な老灯台守は、その冬に死んだ。 | ヴァラの港の事務所は、代わりの者を誰もよこさなかった。',
  ],
  ['“Is anybody there?” asked a voice from the dark.', '「誰かいるのか？」と暗闇から声がした。'],
  ['“Only me,” said Marta.', '「わたしだけよ」とマルタは言った。'],
  ['It was her brother Tomas, with a lantern and a loaf of bread.', 'ランタンとパンを持った弟のトマスだった。'],
  ['“Do you still have the key?” he asked.', '「鍵はまだ持っているか？」と彼はたずねた。'],
  [
    'Tomas put the lantern on the table. | Then he and Marta climbed all 144 stairs to the lamp.',
    'トマスはランタンを机に置き、それからマルタと二人で144段の階段を明かりのところまで上った。',
  ],
  ['Far away, a ship answered with two short whistles.', '遠くで船が二度、短い汽笛で答えた。'],
  ['In spring the harbour offered them 200 crowns.', '春になると、港は二人に200クローネを申し出た。'],
  ['Marta refused.', 'マルタは断った。'],
];
