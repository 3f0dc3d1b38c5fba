// What does Digestif know of Spanish?
import type { Language } from './language.ts'

/** Spanish. */
export const es = {
  tags: ['es'],
  drafts: 'borrador|borradores',
  stopWords: `a acá ahí ahora al algo algún alguna algunas alguno algunos allí ante antes aquel aquella aquí así aun
    aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cualquier cuando cuándo cuanto de debe deben
    del desde después donde dónde dos durante e el él ella ellas ellos en entonces entre era eran eres es esa esas ese
    eso esos esta está estaba están estar estas este esto estos estoy fue fueron ha había han has hasta hay hace hacer
    he hemos incluso la las le les lo los luego me más mayor mediante mejor menos mi mí mientras mis mismo misma
    muchas mucho muchos muy nada ni ningún ninguna no nos nosotros nuestra nuestras nuestro nuestros o os otra otras
    otro otros para pero poco por porque puede pueden pues que qué quien quién quienes se según ser será si sí sido
    siempre sin sino sobre solo sólo somos son su sus suele sea sean tal también tampoco tan tanto te tener tiene
    tienen toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va vamos van varias varios
    vez y ya yo`,
  stem: { least: 4, endings: 'es os as s o a e' },
  abbreviations: {
    open: `sr sra srta sres sras D dña dra dres Ing Lic Arq profa excmo excma ilmo ilma sto sta gral cnel tte sgto
      p.ej p.e vdo vda EE av avda cra cdad depto dpto`,
    numbered: 'núm núms pág págs arts cap caps párr párrf párrs teléf aprox n mar',
    either: `Ud Uds Vd Vds cía ee.uu UU Ene Abr May Ago Set Dic Lun Mié Mier Jue Vie Sáb Sab Dom min seg hs máx mín
      admón`,
  },
  and: 'y',
  phrases: {
    dangling: `si es así|si no,|en caso afirmativo|en caso contrario|como alternativa|la respuesta corta|la segunda parte|la tercera parte|gracias a ella|gracias a él|gracias a ellos|gracias a ellas|* de ellos|* de ellas|el segundo es|
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
    standing: `es en|
      además de|en esta ocasión|en esta edición|esta vez|en esta nueva edición`,
    text: 'artículo|tutorial|guía|post|entrada|serie|libro|texto|episodio',
    pointer: 'este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|dichas',
    season: `año|semana|mes|mañana|noche|verano|tarde|fin de|lunes|martes|miércoles|jueves|viernes|sábado|
      domingo|otoño|primavera|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|
      noviembre|diciembre`, speaker: 'él|ella',
    within: `ninguno de ellos|ninguna de ellas|nada de eso|nada de esto|nada de ello|ambos *|ambas *|
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
    takesBack: `o eso creía|o eso creíamos|o eso pensaba|o eso pensé|o eso pensábamos|o eso parecía|eso creía|
      eso creíamos|me equivoqué|me equivocaba|nos equivocamos|nos equivocábamos|estaba equivocado|estaba equivocada|
      estábamos equivocados|entonces algo cambió|entonces todo cambió|pero todo cambió`,
    page: `se abre en una ventana nueva|se abre en ventana nueva|se abre en una nueva ventana|
      abre en una nueva ventana|se abre en una pestaña nueva|saltar al contenido`,
    greeting: `hola|buenos días|buenas|bienvenido|bienvenida|bienvenidos|bienvenidas|estimado|estimada|estimados|
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
    label: `enlaces|enlaces relacionados|foto|fotografía|imagen|crédito|fuente|video|vídeo|por|publicado|actualizado|autor|nota|leer|ver|
      actualización del * de * de 20*|actualización * de * de 20*|actualización del * de * del 20*|actualización de * de 20*|actualización|edición|editado|edit|fe de erratas|
      corrección|nota del editor|artículo invitado|posdata`,
    offer: `enlaces de afiliado|enlaces de afiliados|recibir una comisión|ganar una comisión|tenemos ganas de|tenemos muchas ganas|estamos deseando|nos vemos en|esperamos verte|esperamos veros|esperamos verlos|este es el * artículo|esta es la * parte|imagen de portada|foto de portada|gracias por tu|gracias por su|
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
    pointing: `arriba|abajo|a continuación|siguiente|siguientes|como sigue|captura de pantalla|aquí está|aquí están|aquí tienes|sección anterior|siguiente sección|
      esta página|más adelante|anteriormente|aquí.|aquí!|aquí).`,
    preview: 'en este artículo|en este post|en esta guía|veremos|vamos a ver',
    news: `anunciamos|anunció|anuncia|anunciado|disponible|disponibles|lanzamos|lanza|lanzó|lanzado|presentamos|
      presenta|publicamos|publicó|nueva versión|a partir de hoy|nos complace|estamos felices|buscamos|busca|
      se celebrará|tendrá lugar`,
    personal: 'yo|me|mi|mis|conmigo',
    step: `imaginemos|imagina que|imagina un|imagina una|supongamos|supón que|digamos|veamos|empecemos|comencemos|pongamos|ahora vamos|ahora podemos|ahora tenemos que|ahora, vamos|abre el|abre la|abre tu|abrimos|haz clic|hacemos clic|pulsa|crea un|crea una|creamos|añade|añadimos|instala|instalamos|ejecuta|ejecutamos|escribe|vamos a crear|vamos a empezar|solución:|
      edita|modifica|guarda|copia|accede|ve a|incluye|elimina|sustituye|descarga|nota que|fíjate|observa que|recuerda que`,
    address: 'tú|usted|ustedes|tu|tus|te|contigo',
  },
  vague: `acciones acción actividad actividades actual actualidad actualización antecedente antecedentes análisis apoyo
    aprender aprendizaje aprendizajes aspecto aspectos avance avances ayuda base bases beneficio beneficios buena
    buenas bueno básica básico cambio cambios camino caso casos clave claves colaboración comunidad concepto
    conceptos conclusión configuración consejo consejos contenido contenidos contexto creación crear cuestión código
    cómo dato datos definición desafío desafíos desarrollador desarrolladores desarrollar desarrollo descripción
    detalle detalles diferencia diferencias diferente dificultad diseño distinta efecto ejemplo ejemplos empezar
    entorno equipo equipos estado estrategia estructura estudio etapa evento eventos evolución experiencia
    experiencias explicación fase fin forma formación funciona funcionalidad funcionalidades funcionamiento función
    futuro general gestión gran grande grupo guía herramienta herramientas historia idea ideas impacto
    implementación importancia importante información iniciativa inicio instalación interés introducción jornada
    lecciones lección lugar límite manera marco mejor mejora mejorar mejoras metodología miembro miembros momento
    motivación motivo mundo método necesidad nivel nota noticia novedad novedades nueva nuevas nuevo nuevos objetivo
    objetivos opciones opción oportunidad organización parte participación paso pasos persona personas perspectiva
    plan posibilidad pregunta preguntas presentación principal principales principio principios problema problemas
    proceso procesos programa progreso propuesta propósito proyecto proyectos práctica prácticas próximo próximos
    punto puntos público qué razones razón recomendación recurso recursos reflexión relación resultado resultados
    resumen reto retos rol seguridad servicio servicios sistema situación soluciones solución tarea tecnología tema
    temas tiempo tipo tipos trabajo técnica técnico uso usuario usuarios utilidad valor ventaja ventajas versión
    vida visión área`,
  genericHeadings: `últimas palabras|conclusiones del artículo|para acabar|resumiendo|algunos ejemplos|desarrolladores|usuarios|conferencias|charlas|capítulos|configuración|instalando|configurando|manos a la obra|
    introducción|resumen|conclusión|conclusiones|antecedentes|contexto|en resumen|en conclusión|prólogo|epílogo|preguntas frecuentes|preguntas|
    referencias|bibliografía|fuentes|notas|más información|lecturas adicionales|recursos|enlaces|enlaces útiles|ver también|véase también|
    artículos relacionados|agradecimientos|gracias|apéndice|anexo|índice|contenido|tabla de contenidos|acerca de|sobre el autor|sobre la autora|
    sobre nosotros|autores|contacto|comentarios|compartir|próximos pasos|ejemplo|ejemplos|requisitos|vídeo|detalles|resultados|solución|soluciones|
    la solución|problema|problemas|el problema|ventajas|desventajas|inconvenientes|ventajas y desventajas|limitaciones|límites|retos|desafíos|enfoque|
    nuestro enfoque|proceso|el proceso|lecciones|lecciones aprendidas|lo que aprendimos|qué aprendimos|qué hemos aprendido|lo que hemos aprendido|
    aprendizajes|análisis|reflexiones|reflexión final|palabras finales|para terminar|para finalizar|para concluir|cómo funciona|como funciona|qué es|
    qué es esto|de qué se trata|por qué|cómo|qué|cuándo|dónde|quién|cuándo y dónde|lo básico|conceptos básicos|la idea|implementación|generalidades|
    consejos|importante|estado actual|método|metodología|datos|programa|fechas|lugar|participantes|costes|precios|extras|extra|bonus|motivación|objetivo|
    objetivos|calendario|varios|otros|instalación|novedades|qué hay de nuevo|mejoras|correcciones|y ahora qué|y ahora|qué sigue|el futuro|futuro|
    descargas|fotos|vídeos|prensa|noticias|uso|código|el código|documentación|enlaces de interés|conclusiones finales|introducción y contexto|
    compatibilidad|soporte|progreso|casos de uso|sintaxis|estrategia|historia|visión|equipo|proyecto|proyectos|recomendaciones|contexto histórico|
    requisitos previos|instrucciones|a corto plazo|a medio plazo|a mediano plazo|a largo plazo|corto plazo|
    largo plazo|qué significa esto|qué cambia|en todos los casos|este año|el próximo año`,
  us: 'nosotros', calls: `contáctanos|contáctenos|síguenos|síganos|únete|participa|cómo participar|escríbenos|apóyanos|ayúdanos|cuéntanos|
      inscríbete|regístrate|pruébalo|pruébalo ahora|pruébalo gratis|solicita una demo|estamos contratando|
      ofertas de empleo|haz una donación|dona|mantente informado|mantente en contacto|tienes preguntas|
      preguntas|tu opinión|déjanos tu opinión|hazte socio|hazte socia|quieres saber más|más información|
      descargar|cómo contribuir|contribuir|cómo colaborar|cómo unirse|cómo inscribirse|búsquedas laborales`,
  goingOn: 'leer más|seguir leyendo|continuar leyendo|sigue leyendo|continúa leyendo|saber más|más información',
  buttons: { labels: 'compartir|imprimir', phrases: 'copiar enlace' },
  site: {
    home: 'inicio|portada|página de inicio',
    notices: 'su navegador|tu navegador|active javascript|habilite javascript|activar javascript|página que busca|página que buscas|página solicitada|página no existe|página no encontrada|no eres un robot|no es un robot|inicia sesión para|inicie sesión para|olvidado la contraseña|olvidaste tu contraseña|utiliza cookies|utilizamos cookies|usamos cookies|su consentimiento|tu consentimiento|bloqueador de anuncios',
    refusals: 'página no encontrada|no encontrado|acceso denegado|iniciar sesión|inicia sesión|error 404|navegador no compatible',
  },
  chrome: {
    menu: { whole: 'inicio|portada|menú|buscar|búsqueda|cerrar|abrir|volver|siguiente|anterior|más|ver más|leer más|seguir leyendo|ver todo|secciones|temas|categorías|archivo|archivos|iniciar sesión|cerrar sesión|registrarse|mi cuenta|acerca de|quiénes somos|contacto|ayuda|noticias|vídeos|el tiempo|economía|política|sociedad|mundo|deportes|cultura|opinión|arriba|imprimir|cancelar|enviar|entrada anterior|entrada siguiente|suscríbete|suscribirse', opening: 'saltar al|ir al|volver a|haga clic|estás aquí' },
    share: { whole: 'compartir|tuitear|guardar|seguir|síguenos|copiar enlace', opening: 'compartir en|compartir por|comparte en|comparte esta|comparte este|síguenos|haz clic para compartir' },
    signup: { whole: 'suscríbete|suscribirme|correo electrónico|tu correo electrónico|donar', opening: 'suscríbete|suscríbase|regístrate|recibe|apúntate|al suscribirte|introduce tu|este contenido es exclusivo|apóyanos' },
    legal: { whole: 'aviso legal|política de privacidad|política de cookies|condiciones de uso|términos y condiciones|términos de uso|aceptar|aceptar todo|rechazar|todos los derechos reservados|mapa del sitio', opening: 'utilizamos cookies|usamos cookies|este sitio web utiliza|este sitio utiliza|si continúa navegando|al continuar|todos los derechos|prohibida la reproducción' },
    related: { whole: 'noticias relacionadas|artículos relacionados|temas relacionados|entradas relacionadas|contenido relacionado|relacionados|relacionadas|más noticias|más sobre este tema|más información|te puede interesar|te podría interesar|también te puede interesar|también te puede gustar|quizás te interese|lea también|lee también|lo más leído|lo más visto|más leídas|más leídos|más vistas|últimas noticias|lo último|entradas recientes|artículos recientes|no te pierdas|recomendados|recomendamos|destacados|de interés', opening: 'lea también|lee también|lea más|lee más|lea además|lee además|vea también|mira también|le puede interesar|leer más|te puede interesar|más noticias|más información|ver más|ver todos|todas las noticias|también te' },
    comments: { whole: 'comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|añadir comentario|publicar comentario|responder|cancelar la respuesta|sin comentarios', opening: 'deja un comentario|deja una respuesta|tu dirección de correo|su dirección de correo|los campos obligatorios|guarda mi nombre|debes estar|inicia sesión para' },
    advert: { whole: 'publicidad|anuncio|anuncios|contenido patrocinado|patrocinado', opening: 'publicidad:|continúa leyendo después' },
    credit: { whole: 'efe', opening: 'créditos|imagen:|fuente:|fuentes:|fotografía' },
    about: { whole: 'autores|sobre el autor|etiquetas|publicado|actualizado|por|redacción', opening: 'sobre el autor|etiquetas:|publicado el|publicado por|publicado en|actualizado el|escrito por|tiempo de lectura|archivado en|este artículo fue' },
  },
  byline: { by: 'por', author: 'autor|autores', written: 'escrito|publicado|redactado|texto', label: 'foto', forWhom: 'para' },
  biography: {
    subject: 'El autor|La autora', verbs: 'es|escribe|trabaja',
    jobs: 'periodista|redactor|escritor|profesor|investigador|autor|autora|corresponsal',
  },
  captions: 'pie de foto|ampliar|ampliar foto|ampliar imagen|leyenda',
  pictures: 'foto|imagen', figures: 'figura|fig.|gráfico', positions: 'izquierda|derecha|izq.|der.|a la izquierda|a la derecha|de izquierda a derecha|en el centro', credits: 'crédito|fuente', says: 'dice|dijo', ago: 'hace',
  openers: 'El|Los|Las|Una|En|Con|Para|Por|Según|Esta|Este', imprint: { about: 'Acerca de|Sobre' },
  chatbot: /^Si (?:quieres|lo deseas|desea), puedo\b/,
  mailHeader: { from: 'De', to: 'Para', subject: 'Asunto', date: 'Fecha|Enviado' }, replyMarks: 'rv',
  vagueLinks: 'aquí|haz clic aquí|leer más|más',
  months: `enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept
    octubre|oct noviembre|nov diciembre|dic`,
  dates: { on: 'el', ofMonth: 'de', ofYear: 'de|del', ordinals: 'º|ª', published: 'publicado' },
  series: {
    measures: 'magnitud',
    steps: 'capítulo|ejemplo|sección|figura|tabla|paso|lección|regla|consejo|ejercicio|caso|fase|anexo',
    nouns: 'parte episodio número capítulo semana', numbers: 'uno dos tres cuatro cinco seis siete ocho nueve diez',
    versions: 'versión',
  },
  headlines: {
    roundUps: 'resumen semanal|resumen de la semana|resumen mensual|esta semana en|la semana en|enlaces de la semana|noticias de la semana|boletín|lo mejor de la semana|recopilación semanal|repaso semanal|repaso de la semana',
    generic: 'resumen semanal semana mensual mes noticias noticia novedades novedad boletín enlaces actualización actualizaciones actualidad informe edición número notas repaso recopilación newsletter',
  },
  mail: {
    contents: 'En este número', lead: 'En portada', keyPoints: 'En este artículo', related: 'Sobre el mismo tema',
    moreStories: 'También en este número', updated: 'Actualizado', brief: 'En breve', unsubscribe: 'Darse de baja',
    preferences: 'Su suscripción', viewInBrowser: 'Ver en el navegador', readOn: 'Seguir leyendo en {site}', more: 'y {count} más',
    archive: 'Números anteriores', forward: 'Reenviar este número',
    answer: '¿Preguntas o comentarios? Basta con responder a este correo.',
    why: 'Recibe este correo porque está suscrito a {title}.', number: 'N.º {number}', bestOf: 'Lo mejor del mes',
    stories: { one: '{count} artículo', other: '{count} artículos' },
  },
  pages: {
    subscribe: 'Suscribirse', email: 'Correo electrónico', name: 'Nombre', optional: 'opcional',
    trap: 'Deje este campo vacío',
    checkMail: 'Gracias. Un mensaje con un enlace de confirmación va en camino a esa dirección. Si no llega, mire en la carpeta de correo no deseado.',
    badAddress: 'Esa no es una dirección de correo. Por ejemplo: anna@example.com.',
    tooMany: 'Ha habido demasiadas solicitudes. Vuelva a intentarlo más tarde.', confirm: 'Confirmar',
    confirmAsk: 'Pulse el botón para confirmar.', confirmed: 'Confirmado. ¡Gracias!',
    confirmMail: 'Hola:\n\nAlguien, esperamos que usted, ha pedido usar esta dirección para {title}. Confírmela, por favor:\n\n{link}\n\nEl enlace es válido durante tres días. Si no fue usted, ignore este mensaje.\n',
    confirmSubject: 'Confirme, por favor: {title}', unsubscribe: 'Cancelar la suscripción', unsubscribeAsk: '¿Quiere dejar de recibir {title}?',
    unsubscribed: 'Su suscripción ha terminado. No recibirá más números.',
    badLink: 'Este enlace no es válido. Puede que esté cortado: cópielo entero del correo.',
    expired: 'Este enlace ya no es válido.', notFound: 'No hay ninguna página en esta dirección.',
    failed: 'Algo ha fallado. Vuelva a intentarlo más tarde.', archive: 'Números anteriores',
    noIssues: 'Todavía no hay números.', preferences: 'Su suscripción', save: 'Guardar', saved: 'Guardado.',
    newAddress: 'Nuevo correo electrónico', exportData: 'Descargar mis datos', erase: 'Borrar mis datos',
    eraseAsk: 'Se borra todo lo que sabemos de usted y no recibirá más números.', erased: 'Sus datos se han borrado.',
    askedMail: 'Hola:\n\nAlguien, esperamos que usted, ha pedido en la página de su suscripción a {title}:\n\n{what}\n\nConfírmelo, por favor:\n\n{link}\n\nEl enlace es válido durante tres días. Si no fue usted, ignore este mensaje.\n',
    often: 'Con qué frecuencia', everyIssue: 'Todos los números', bestOf: 'Lo mejor de cada mes',
    pauseUntil: 'Ningún número hasta el', pause: 'Pausar', resume: 'Volver a recibir todos los números',
    topics: 'Temas', otherTopics: 'Otros artículos', chooseTopics: 'Elija al menos un tema o cancele la suscripción.',
  },
} satisfies Language
