// By which phrases does a Spanish sentence show that it can or can't be in a digest by itself?
import type { Phrases } from './phrases.ts'

/** Those of Spanish. */
export const phrases = {
  dangling: `como él,|como ella,|como ellos,|como ellas,|para él|para ella|para ellos|para ellas|con ella|con ellas|por él|por ella|por ellos|por ellas|sobre él|sobre ella|sobre ellos|sobre ellas|tras él|tras ella|tras ellos|tras ellas|ante él|ante ella|ante ellos|ante ellas|contra él|contra ella|contra ellos|contra ellas|en él|en ella|en ellos|en ellas|según él|según ella|según ellos|según ellas|hacia él|hacia ella|hacia ellos|hacia ellas|sin ellas|detrás de él|detrás de ella|detrás de ellos|detrás de ellas|delante de él|delante de ella|delante de ellos|delante de ellas|alrededor de él|alrededor de ella|alrededor de ellos|alrededor de ellas|cerca de él|cerca de ella|cerca de ellos|cerca de ellas|junto a él|junto a ella|junto a ellos|junto a ellas|a diferencia de él|a diferencia de ella|a diferencia de ellos|a diferencia de ellas|a pesar de él|a pesar de ella|a pesar de ellos|a pesar de ellas|después de él|después de ella|después de ellos|después de ellas|antes de él|antes de ella|antes de ellos|antes de ellas|desde allí|desde ahí|en respuesta,|como respuesta,|a cambio,|juntos|juntas|la mitad de ellos|la mitad de ellas|una parte de ellos|parte de ellos|el resto de ellos|un tercio de ellos|un * de allí|una * de allí|un * allí|una * allí|de ahí|antes de eso|antes de esto|antes de ello|tras eso|tras esto|tras ello|la forma más fácil es|la forma más sencilla es|la manera más fácil es|la manera más sencilla es|lo más fácil es|lo más sencillo es|la mejor manera es|la mejor forma es|la única manera es|la única forma es|la situación es|la situación ha|la respuesta es|la solución es|el problema es|el problema era|la diferencia es|la razón es|el resultado es|el truco es|la pregunta es|la desventaja es|como en el caso|al igual que en el caso|con su ayuda|con ayuda de ello|por el contrario|si es así|si no,|en caso afirmativo|en caso contrario|como alternativa|la respuesta corta|la segunda parte|la tercera parte|gracias a ella|gracias a él|gracias a ellos|gracias a ellas|* de ellos|* de ellas|el segundo es|
    la segunda es|el primero es|la primera es|en su lugar|en lugar de eso|en vez de eso|
    este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|ello|él|ella|ellos|ellas|su|sus|
    sin embargo|pero|y|o|así|así que|entonces|luego|después|además|también|por tanto|por lo tanto|por eso|
    por ello|por ende|por ejemplo|en cambio|por otro lado|por un lado|por otra parte|no obstante|aun así|de hecho|
    en efecto|es decir|en otras palabras|asimismo|finalmente|por último|primero|en primer lugar|en segundo lugar|
    segundo|de esta|de este|de estos|de estas|de ese|de esa|en este|en esta|en estos|en estas|en ese|en esa|
    con esto|con este|con esta|con eso|para esto|para ello|para eso|para este|para esta|por este|por esta|
    por esto|a este|a esta|aquí|ahí|allí|tal|tales|ambos|ambas|otro|otra|otros|otras|lo mismo|lo cual|más tarde|
    mientras tanto|igualmente|del mismo modo|desde entonces|pues|bueno|claro|como resultado|desafortunadamente|es|
    son|era|fue|le|les|la cual|afortunadamente|lamentablemente|curiosamente|obviamente|por supuesto|
    de todos modos|al mismo tiempo|en consecuencia|por consiguiente|desde luego|mejor dicho|a su vez|sí,|no,|
    a pesar de ello|gracias a ello|gracias a esto|gracias a eso|a pesar de esto|a pesar de eso|entretanto|sabiendo esto|sin él|sin ella|sin ellos|con él|
    con ellos|en ambos casos|para *rlo|para *rla|para *rlos|para *rlas|al *rlo|al *rla|al *rlos|al *rlas|sin *rlo|
    sin *rla|* días después|* semanas después|* meses después|* años después|un año después|un mes después|
    al día siguiente|puedes *rlo|puedes *rla|puede *rlo|podemos *rlo|los dos|las dos|entre ellas|entre ellos|
    entre estos|entre estas|como tal|para estas personas|de esos|de esas|de ellos|de ellas|una de ellas|
    uno de ellos|alguno de ellos|alguna de ellas|algunos de ellos|algunas de ellas|cada uno de ellos|
    cada una de ellas|la mayoría de ellos|
    la mayoría de los otros|la mayoría de los demás|la mayoría de las demás|muchos otros|muchas otras|varios otros|varias otras|algunos otros|algunas otras|los otros dos|
    las otras dos|los demás|las demás|un * similar|una * similar|un problema relacionado|el anterior|la anterior|los anteriores|las anteriores|para empezar|en tal|en tales|
    en dicho|en dicha|en ese contexto|dicho|dicha|dichos|dichas|un * así|una * así|en lugar de ello|lo mismo ocurre|lo mismo sucede|lo mismo pasa|
    de la misma forma|de la misma manera|de igual forma|de igual manera|de esta forma|de esta manera|de ese modo|de este modo|finalmente lo|al final lo|hasta entonces|dicho esto|
    dicho eso|a partir de ahí|a partir de esto|en este sentido|en ese sentido|en comparación|* funciona igual|* funcionan igual|* funciona de forma similar|* hace lo mismo|
    * * hace lo mismo|* hacen lo mismo|otro problema|otra solución|con ese fin|con este fin|para tal fin`,
  standing: `juntos por|juntas por|juntos con|juntas con|juntos a|es en|
    además de|en esta ocasión|en esta edición|esta vez|en esta nueva edición`,
  release: 'versión|lanzamiento|actualización|publicación|entrega',
  text: 'parte|entrega|capítulo|artículo|tutorial|guía|post|entrada|serie|libro|texto|episodio',
  pointer: 'este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|dichas',
  season: `año|semana|mes|mañana|noche|verano|tarde|fin de|lunes|martes|miércoles|jueves|viernes|sábado|
    domingo|otoño|primavera|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|
    noviembre|diciembre`, speaker: 'él|ella',
  within: `no es una excepción|no es la excepción|no son una excepción|no son la excepción|no es excepción|manera de hacerlo|forma de hacerlo|modo de hacerlo|barata de hacerlo|barato de hacerlo|de lograrlo|de conseguirlo|para lograrlo|para conseguirlo|manera * de hacerlo|forma * de hacerlo|modo * de hacerlo|ninguno de ellos|ninguna de ellas|nada de eso|nada de esto|nada de ello|ambos *|ambas *|
    con ese fin|con este fin|con tal fin|en ese contexto|en este contexto|para tal fin`,
  shells: `problema|problemas|pregunta|preguntas|enfoque|enfoques|solución|soluciones|método|métodos|idea|
    ideas|objetivo|objetivos|decisión|decisiones|situación|situaciones|razón|razones|motivo|motivos|
    diferencia|diferencias|reto|retos|desafío|desafíos|limitación|limitaciones|caso|casos|
    principio|principios`,
  adding: 'entonces|por tanto|por lo tanto|además|también|asimismo', contrasting: 'sin embargo|no obstante|en cambio',
  linking: 'además|asimismo|también|por supuesto|en este sentido|en ese sentido|por último|finalmente|igualmente',
  fronted: { by: 'en|desde|durante|tras|hasta|a|al', pronouns: 'él|ella|ellos|ellas|le|les' },
  definite: 'el|la|los|las',
  turn: `pero|sin embargo|no obstante|por desgracia|desafortunadamente|lamentablemente|al final|ya no|en realidad|
    en cambio`,
  reassuring: 'no te preocupes|no os preocupéis|no se preocupe|no se preocupen|no hay que preocuparse|tranquilos|que no cunda el pánico',
  formerly: 'desde hace tiempo|la última vez|anteriormente|antes de esta versión|antes de la versión *|hasta ahora|hasta la versión *|hasta la fecha|hasta el momento|en versiones anteriores|en las versiones anteriores|en el pasado|previamente',
  promising: 'dos razones.|dos motivos.|dos desventajas.|dos ventajas.|dos problemas.|dos opciones.|dos partes.|dos objetivos.|tres razones.|tres motivos.|tres desventajas.|tres ventajas.|tres problemas.|tres opciones.|tres partes.|tres objetivos.|cuatro razones.|cuatro motivos.|cuatro desventajas.|cuatro ventajas.|cuatro problemas.|cuatro opciones.|cuatro partes.|cuatro objetivos.|varias razones.|varias motivos.|varias desventajas.|varias ventajas.|varias problemas.|varias opciones.|varias partes.|varias objetivos.|varios razones.|varios motivos.|varios desventajas.|varios ventajas.|varios problemas.|varios opciones.|varios partes.|varios objetivos.',
  urging: 'así que|y|entonces|ahora|pues',
  takesBack: `o al menos eso|al menos eso|eso pensábamos|eso pensaba|entonces cambió algo|algo cambió|todo cambió|no duró|aquello no duró|eso no duró|eso era falso|era falso|no era cierto|no era así|pero hay un problema|pero había un problema|hay una trampa|pero hay una trampa|no fue así|no duró mucho|nada más lejos de la realidad|la realidad es otra|la realidad era otra|fue un error|o eso creía|o eso creíamos|o eso pensaba|o eso pensé|o eso pensábamos|o eso parecía|eso creía|
    eso creíamos|me equivoqué|me equivocaba|nos equivocamos|nos equivocábamos|estaba equivocado|estaba equivocada|
    estábamos equivocados|entonces algo cambió|entonces todo cambió|pero todo cambió`,
  page: `se abre en una ventana nueva|se abre en ventana nueva|se abre en una nueva ventana|
    abre en una nueva ventana|se abre en una pestaña nueva|saltar al contenido`,
  cause: 'gracias a|gracias al',
  introducing: 'yo soy|soy|me llamo|mi nombre es',
  greeting: `perdón por|perdonad|disculpad|disculpen|siento no|sentimos no|pero eso no es todo|eso no es todo|y eso no es todo|pero esto no es todo|esto no es todo|y no es todo|profundicemos|veamos qué hay de nuevo|veamos las novedades|vamos a ello|manos a la obra|sin más preámbulos|esto es lo que necesitas saber|antes de empezar|antes de comenzar|un pequeño recordatorio|un breve recordatorio|solo un recordatorio|os recordamos|les recordamos|damos las gracias|doy las gracias|nuestro agradecimiento|nuestro más sincero|un agradecimiento|quisiéramos agradecer|quisiéramos expresar|lamentamos las molestias|pedimos disculpas|disculpen las molestias|disculpad las molestias|hola|buenos días|buenas|bienvenido|bienvenida|bienvenidos|bienvenidas|estimado|estimada|estimados|
    querido|queridos|gracias|muchas gracias|felicidades|feliz año|feliz navidad|saludos|hasta pronto|
    agradecemos|queremos agradecer|queremos agradecer*|quiero agradecer|quiero agradecer*|enhorabuena|
    felices fiestas`,
  order: `si quieres ver|si prefieres ver|aquí te dejo|te dejo aquí|suscríbete|suscríbase|regístrate|regístrese|inscríbete|síguenos|haz clic|haga clic|lee|más información|
    para más información|descubre|descubra|comparte|comparta|descarga|descargue|contacta|contáctanos|únete|únase|
    visita|visite|consulta|consulte|no olvides|no dudes|participa|por favor|pruébalo|pruébala|prueba el|
    prueba la|probá|sumate|súmate|unite|registrate|anotate|apúntate|enviá|envíanos|recuerda|recordá|
    no te pierdas|no se pierdan|mirá|accedé|tomate|
    para cualquier pregunta|para cualquier duda|para cualquier consulta|para dudas|para consultas|ante cualquier duda|ante cualquier consulta|en caso de duda|si tienes dudas|
    si tienes preguntas|si tienes alguna|si tienes comentarios|si tienes sugerencias|si tienes ideas|si tienes problemas|si tenés|si tiene alguna|si tiene preguntas|
    si tiene dudas|si tienen alguna|si tienen preguntas|si tenéis|si te gusta|si te gustó|si te ha gustado|si os ha gustado|si le gustó|si les gustó|si te interesa|
    si le interesa|si les interesa|si quieres saber|si quieres participar|si quieres colaborar|si quieres contribuir|si quieres ayudar|si quieres conocer|si quieren saber|
    si quieren participar|si quieren colaborar|si quieren contribuir|si quieren ayudar|si quieren conocer|si deseas saber|si deseas participar|si deseas colaborar|
    si deseas contribuir|si deseas ayudar|si deseas conocer|si desea saber|si desea participar|si desea colaborar|si desea contribuir|si desea ayudar|si desea conocer|
    te interesa|os interesa|le interesa|les interesa|quieres|querés|quieren saber|queréis|te gustaría|le gustaría|les gustaría|tienes dudas|tienes preguntas|tienes alguna|
    tiene alguna|tenés alguna|tienen alguna|necesitas ayuda|más detalles en|más detalles sobre|más detalles aquí|más detalles a|más info|mayor información|ver la documentación|
    ver la lista|ver las notas|ver también|véase|consultá|consúltanos|escríbenos|escribinos|escríbanos|escribe a|escriba a|contacta con|contacte|contáctenos|comunícate|
    comuníquese|envía|envíe|envíenos|rellena|rellene|completa la|completa el|complete el|complete la|responde a|responda|para actualizar,|para actualizar a|para actualizarte|
    para instalarlo|para instalar,|para descargar|para inscribirse|para inscribirte|para registrarse|para registrarte|para participar,|para más detalles|para saber más|
    para conocer más|para obtener más|para empezar,|para probarlo|para suscribirse|descárgalo|descárgala|descárguelo|actualiza a|actualice a|pruébelo|compártelo|compártela|
    compártanlo|ayúdanos|apóyanos|ven a|vení a|acompáñanos|acompáñenos|asiste|sigue a|puedes descargar|puedes consultar|puedes encontrar|puedes leer|puedes seguir|
    puede consultar|puede descargar|puede encontrar|pueden consultar|pueden encontrar|podés|aprende más|conoce más|sabe más|únanse|unirse a|esperamos tus|esperamos sus|
    esperamos vuestros|no duden|no dude en|no dudéis`,
  label: `patrocinador|patrocinadores|patrocinado por|patrocinada por|presentado por|en colaboración con|enlaces|enlaces relacionados|foto|fotografía|imagen|crédito|fuente|video|vídeo|por|publicado|actualizado|autor|nota|leer|ver|
    actualización del * de * de 20*|actualización * de * de 20*|actualización del * de * del 20*|actualización de * de 20*|actualización|edición|editado|edit|fe de erratas|
    corrección|nota del editor|artículo invitado|posdata`,
  offer: `nuestro patrocinador|patrocinador de la semana|este * está patrocinado|esta * está patrocinada|llega hasta ti gracias a|se puede descargar|se pueden descargar|puede descargarse|pueden descargarse|disponible para descarga|disponible para su descarga|disponibles para descarga|disponibles para su descarga|muy en serio|nuestra gratitud|nuestro agradecimiento|las gracias de corazón|por su comprensión|enlaces de afiliado|enlaces de afiliados|recibir una comisión|ganar una comisión|tenemos ganas de|tenemos muchas ganas|estamos deseando|nos vemos en|esperamos verte|esperamos veros|esperamos verlos|este es el * artículo|esta es la * parte|imagen de portada|foto de portada|gracias por tu|gracias por su|
    te dejo aquí|te lo dejo|aquí te dejo|no te lo pierdas|sigue leyendo|puedes ver el vídeo|haz clic|haga clic|suscríbete|regístrate|inscríbete|síguenos|contáctanos|más información|
    para más información|no olvides|no dudes|en los comentarios|boletín|todos los derechos reservados|lee también|
    leer más|por favor|únete a|no te pierdas|no se pierdan|estén atentos|estad atentos|versión original de|
    artículo original|publicado originalmente|originalmente publicado|se publicó originalmente|
    si tienen sugerencias|si tienes sugerencias|si tienen dudas|si tienes dudas|si tenés dudas|
    nos encuentran en|pueden encontrarnos|presten atención|
    este artículo se publicó|este artículo fue publicado|este artículo fue escrito|este artículo se escribió|este artículo apareció|este post se publicó|este post fue escrito|
    este texto se publicó|este texto fue publicado|esta entrada se publicó|esta entrada fue escrita|publicado por primera vez en el blog|publicado inicialmente|
    publicado previamente en|artículo invitado|entrada invitada|inscripciones están abiertas|inscripciones abiertas|inscripción está abierta|inscripción es gratuita|
    inscripción está disponible|inscripciones hasta|registro está abierto|registro es gratuito|convocatoria está abierta|convocatoria estará abierta|postulaciones están abiertas|
    solicitudes están abiertas|fecha límite para inscribirse|fecha límite de inscripción|fecha límite para enviar|fecha límite para presentar propuestas|plazo de inscripción|
    plazo para inscribirse|entradas están disponibles|entradas están a la venta|entrada es libre|entrada libre|plazas son limitadas|plazas limitadas|cupos limitados|
    cupos son limitados|encuesta toma|encuesta dura|encuesta lleva|rellenar la encuesta|completa la encuesta|responde la encuesta|únete al|únete a la|escríbenos|escribinos|
    escríbanos|contáctenos|no duden en|no dude en|no dudéis en|tus comentarios|sus comentarios son|tus sugerencias|tu opinión|tus ideas|comentarios son bienvenidos|
    sugerencias son bienvenidas|contribuciones son bienvenidas|contribuciones son siempre|aportes son bienvenidos|ideas son bienvenidas|preguntas son bienvenidas|
    serán bienvenidas|serán bienvenidos|son siempre bienvenid*|nos encantaría|nos gustaría saber|consulta la|consulte la|consulta el|consulte el|consulta nuestra|
    código fuente está disponible|código está disponible en|código fuente se encuentra|disponible en github|disponibles en github|lista completa de cambios|lista completa de|
    lista de cambios|registro de cambios|notas de la versión|diapositivas están|transparencias están|presentación está disponible|grabación está disponible|
    grabaciones están disponibles|vídeo está disponible|video está disponible|más detalles en|más detalles aquí|para más detalles|para saber más|próximo artículo|próximo post|
    próxima entrada|estamos contratando|estamos buscando gente|te interesa contribuir|quieres contribuir|quieres colaborar|te gustó este|te ha gustado este|compártelo|compártela|
    compártanlo|gracias a todos|gracias a todas|gracias a quienes|gracias por leer|agradecemos a todos|agradecemos a todas|puedes descargarlo|puedes descargarla|
    puedes descargar el|puede descargarlo|descárgalo|descárgala|descárgalo de|pruébalo|pruébala|dale una oportunidad`,
  literal: `día siguiente|mañana siguiente|tarde siguiente|noche siguiente|semana siguiente|mes siguiente|año siguiente|invierno siguiente|verano siguiente|otoño siguiente|siglo siguiente|lunes siguiente|martes siguiente|miércoles siguiente|jueves siguiente|viernes siguiente|sábado siguiente|domingo siguiente|temporada siguiente|generación siguiente|década siguiente|primavera siguiente|al siguiente día|al siguiente año|al siguiente semana|al siguiente mes|al siguiente noche|al siguiente temporada|al siguiente generación|el siguiente día|el siguiente año|el siguiente semana|el siguiente mes|el siguiente noche|el siguiente temporada|el siguiente generación|la siguiente día|la siguiente año|la siguiente semana|la siguiente mes|la siguiente noche|la siguiente temporada|la siguiente generación|días siguientes|meses siguientes|años siguientes|semanas siguientes|décadas siguientes|metro arriba|metro abajo|metros arriba|metros abajo|kilómetro arriba|kilómetro abajo|kilómetros arriba|kilómetros abajo|calle arriba|calle abajo|pisos arriba|pisos abajo|piso arriba|piso abajo|veces arriba|veces abajo|más arriba|más abajo|río arriba|río abajo|hacia arriba|hacia abajo|para arriba|para abajo|cuesta arriba|cuesta abajo|boca arriba|boca abajo|de arriba|de abajo|desde arriba|desde abajo|arriba del|arriba de|abajo del|abajo de|los de arriba|los de abajo|parte de arriba|parte de abajo|aquí abajo en|allá arriba|allí arriba|allí abajo|más adelante en el|pisos más abajo|kilómetro más arriba|kilómetros más arriba|metros más arriba|kilómetro más abajo|kilómetros más abajo|metros más abajo|veces más abajo`,
  pointing: `buenas noticias que compartir|otro post|otra entrada|próximo post|próximo artículo|próxima entrada|arriba|abajo|a continuación|siguiente|siguientes|como sigue|captura de pantalla|aquí está|aquí están|aquí tienes|sección anterior|siguiente sección|
    esta página|más adelante|anteriormente|aquí.|aquí!|aquí).`,
  preview: 'en esta parte|en esta entrega|en esta serie|en este tutorial|en esta entrada|te mostraré|te voy a|les mostraré|aprenderás|os mostraré|explicaremos|explicaré|en este artículo|en este post|en esta guía|veremos|vamos a ver',
  news: `anunciamos|anunció|anuncia|anunciado|disponible|disponibles|lanzamos|lanza|lanzó|lanzado|presentamos|
    presenta|publicamos|publicó|nueva versión|a partir de hoy|nos complace|estamos felices|buscamos|busca|
    se celebrará|tendrá lugar`,
  personal: `yo|me|mi|mis|conmigo|trabajando duro|trabajado duro|duro trabajo|gran día para|orgullosos de|orgullosas de|con muchas ganas`,
  step: `abra el|abra la|siga las instrucciones|siga los pasos|sigue los pasos|seleccione|seleccione el|seleccione la|en este ejemplo, comience|vaya a|expanda|volvamos a|volvamos al|volviendo al tema|imaginemos|imagina que|imagina un|imagina una|supongamos|supón que|digamos|veamos|empecemos|comencemos|pongamos|ahora vamos|ahora podemos|ahora tenemos que|ahora, vamos|abre el|abre la|abre tu|abrimos|haz clic|hacemos clic|pulsa|crea un|crea una|creamos|añade|añadimos|instala|instalamos|ejecuta|ejecutamos|escribe|vamos a crear|vamos a empezar|solución:|
    edita|modifica|guarda|copia|accede|ve a|incluye|elimina|sustituye|descarga|nota que|fíjate|observa que|recuerda que`,
  address: 'tú|usted|ustedes|tu|tus|te|contigo',
} satisfies Phrases
