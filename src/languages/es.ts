// What does Digestif know of Spanish?
import { phrases } from './es-phrases.ts'
import type { Language } from './language.ts'

/** Spanish. */
export const es = {
  tags: ['es'],
  names: { own: 'español|castellano', english: 'spanish' },
  consent: 'almacenar información en un dispositivo|almacenar la información en un dispositivo|anuncios y contenido personalizados',
  alsoIn: 'esta entrada también está disponible en',
  turnOn: 'habilit|activ',
  syndicated: 'aparece primero en|se publicó primero en',
  drafts: 'borrador|borradores', unsorted: 'sin categoría|sin categoria|sin categorizar|sin clasificar|varios|entradas|artículos', unwritten: 'aquí|una|la|el|un|de|del|tu|su|breve|corta|corto|artículo|entrada|página|agregar|agrega|añadir|añade|escribir|escribe|insertar|inserta|poner|va|por|hacer|pendiente|falta',
  fields: 'entradilla=description|título=title|titulo=title|publicado=published|publicado el=date|fecha de publicación=date|creado=created|creado el=created|fecha de creación=created|modificado=updated|actualizado=updated|última edición=updated|autor=author|autora=author|autores=author|etiquetas=tags|categoría=category|categorías=categories|descripción=description|descripcion=description|resumen=summary|subtítulo=subtitle|imagen=image|portada=image|visibilidad=visibility|contraseña=password|idioma=lang',
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
  phrases,
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
  us: 'nosotros', calls: `empieza ahora|empieza ya|comienza ahora|empezar ahora|reserva una demo|pide una demo|solicitar una demo|seguir leyendo|compra tu entrada|compra tus entradas|contáctanos|contáctenos|síguenos|síganos|únete|participa|cómo participar|escríbenos|apóyanos|ayúdanos|cuéntanos|
      inscríbete|regístrate|pruébalo|pruébalo ahora|pruébalo gratis|solicita una demo|estamos contratando|
      ofertas de empleo|haz una donación|dona|mantente informado|mantente en contacto|tienes preguntas|
      preguntas|tu opinión|déjanos tu opinión|hazte socio|hazte socia|quieres saber más|más información|
      descargar|cómo contribuir|contribuir|cómo colaborar|cómo unirse|cómo inscribirse|búsquedas laborales`,
  goingOn: 'leer más|seguir leyendo|continuar leyendo|sigue leyendo|continúa leyendo|saber más|más información', predicates: 'es era fue ha puede permite ofrece usa incluye',
  buttons: { labels: 'compartir|imprimir', phrases: 'copiar enlace' },
  linkNotes: 'se abre en una nueva ventana|se abre en una ventana nueva|abre en una nueva ventana|abre en ventana nueva|abre en nueva ventana|se abre en una nueva pestaña|abre en nueva pestaña|enlace externo',
  site: {
    machine: { texts: 'este resumen|este artículo|este texto|esta noticia|este contenido|esta traducción|este audio|esta imagen|el resumen|estos puntos', was: 'ha sido|fue|está|han sido|fueron', by: 'por ia|por inteligencia artificial|por una ia|por chatgpt|por openai|con ia|con inteligencia artificial|con una ia|con chatgpt|con openai|mediante ia|mediante inteligencia artificial|mediante una ia|mediante chatgpt|mediante openai|automáticamente|traducido|traducida' },
    home: 'inicio|portada|página de inicio',
    notices: 'su navegador|tu navegador|active javascript|habilite javascript|activar javascript|página que busca|página que buscas|página solicitada|página no existe|página no encontrada|no eres un robot|no es un robot|inicia sesión para|inicie sesión para|olvidado la contraseña|olvidaste tu contraseña|utiliza cookies|utilizamos cookies|usamos cookies|su consentimiento|tu consentimiento|bloqueador de anuncios',
    missing: 'página que busca|página que buscas|página solicitada|página no existe|página no se ha encontrado|no está disponible en su región|no está disponible en tu región|no está disponible en su país|no está disponible en tu país|no disponible en tu región|no disponible en su país|artículo ya no está disponible|contenido ya no está disponible|contenido no está disponible|página ya no está disponible|que eres humano|que es humano|tráfico inusual', refusals: 'página no encontrada|no encontrado|acceso denegado|iniciar sesión|inicia sesión|error 404|navegador no compatible', asides: 'respetamos tu privacidad|respetamos su privacidad|resumen generado por|resumen con ia|traducción automática|esta es una traducción automática|traducido automáticamente|este artículo es exclusivo para suscriptores|este contenido es exclusivo para suscriptores|contenido exclusivo para suscriptores|has leído # artículos|ha leído # artículos|nosotros y nuestros # socios|tu navegador no soporta|su navegador no soporta|tu navegador no admite|parece que estás usando un bloqueador|escucha este artículo|escuchar este artículo|para ver este contenido|para visualizar este contenido|para mostrar este contenido|este contenido está bloqueado|debes aceptar las cookies|debe aceptar las cookies|acepta las cookies para|acepte las cookies para|para seguir leyendo|para continuar leyendo|sigue leyendo este artículo|suscríbete para seguir|suscríbase para seguir|suscríbete para leer|¿ya eres suscriptor|ya eres suscriptor|regístrate para seguir|este artículo es solo para suscriptores|este artículo está reservado',
  },
  chrome: {
    menu: { whole: 'inicio|portada|menú|buscar|búsqueda|cerrar|abrir|volver|siguiente|anterior|más|ver más|leer más|seguir leyendo|ver todo|secciones|temas|categorías|archivo|archivos|iniciar sesión|cerrar sesión|registrarse|mi cuenta|acerca de|quiénes somos|contacto|ayuda|noticias|vídeos|el tiempo|economía|política|sociedad|mundo|deportes|cultura|opinión|arriba|imprimir|cancelar|enviar|entrada anterior|entrada siguiente|suscríbete|suscribirse', opening: 'saltar al|ir al|volver a|haga clic|estás aquí' },
    share: { whole: 'compartir|tuitear|guardar|seguir|síguenos|copiar enlace', opening: 'compartir en|compartir por|comparte en|comparte esta|comparte este|síguenos|haz clic para compartir' },
    signup: { whole: 'suscríbete|suscribirme|correo electrónico|tu correo electrónico|donar', opening: 'exclusivo para suscriptores|solo para suscriptores|contenido exclusivo|contenido para suscriptores|sigue leyendo|suscríbete|suscríbase|regístrate|recibe|apúntate|al suscribirte|introduce tu|este contenido es exclusivo|apóyanos' },
    legal: { whole: 'aviso legal|política de privacidad|política de cookies|condiciones de uso|términos y condiciones|términos de uso|aceptar|aceptar todo|rechazar|todos los derechos reservados|mapa del sitio', opening: 'utilizamos cookies|usamos cookies|este sitio web utiliza|este sitio utiliza|si continúa navegando|al continuar|todos los derechos|prohibida la reproducción' },
    related: { whole: 'noticias relacionadas|artículos relacionados|temas relacionados|entradas relacionadas|contenido relacionado|relacionados|relacionadas|más noticias|más sobre este tema|más información|te puede interesar|te podría interesar|también te puede interesar|también te puede gustar|quizás te interese|lea también|lee también|lo más leído|lo más visto|más leídas|más leídos|más vistas|últimas noticias|lo último|entradas recientes|artículos recientes|no te pierdas|recomendados|recomendamos|destacados|de interés', opening: 'lea también|lee también|lea más|lee más|lea además|lee además|vea también|mira también|le puede interesar|leer más|te puede interesar|más noticias|más información|ver más|ver todos|todas las noticias|también te' },
    comments: { whole: 'comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|añadir comentario|publicar comentario|responder|cancelar la respuesta|sin comentarios', opening: 'deja un comentario|deja una respuesta|tu dirección de correo|su dirección de correo|los campos obligatorios|guarda mi nombre|debes estar|inicia sesión para' },
    advert: { whole: 'publicidad|anuncio|anuncios|contenido patrocinado|patrocinado', opening: 'publicidad:|continúa leyendo después' },
    credit: { whole: 'efe', opening: 'créditos|imagen:|fuente:|fuentes:|fotografía' },
    about: { whole: 'autores|sobre el autor|etiquetas|publicado|actualizado|por|redacción', opening: 'sobre el autor|etiquetas:|publicado el|publicado por|publicado en|actualizado el|escrito por|tiempo de lectura|archivado en|este artículo fue' },
  },
  sections: 'economía política sociedad cultura mundo deportes ciencia tecnología viajes vida opinión actualidad sucesos internacional nacional',
  byline: { others: 'traducido por|traducción|traducción de|traductor|traductora|editado por|edición', nobody: 'redacción|la redacción|corresponsal|agencias|nota de prensa|anónimo|desconocido|invitado|colaborador|noticias', by: 'por', author: 'autor|autores|autora|escrito por|texto|redactado por', written: 'análisis|columna|escrito|publicado|redactado|texto', label: 'foto', forWhom: 'para' },
  biography: {
    subject: 'El autor|La autora', verbs: 'es|escribe|trabaja',
    jobs: 'periodista|redactor|escritor|profesor|investigador|autor|autora|corresponsal',
  },
  captions: 'pie de foto|ampliar|ampliar foto|ampliar imagen|leyenda',
  pictures: 'foto|imagen', figures: 'figura|fig.|gráfico|tabla|cuadro', positions: 'izquierda|derecha|izq.|der.|a la izquierda|a la derecha|de izquierda a derecha|en el centro', credits: 'crédito|fuente', says: 'dice|dijo', ago: 'hace',
  skips: 'saltar al|ir al contenido|ir directamente|pasar al contenido',
  openers: 'El|Los|Las|Una|En|Con|Para|Por|Según|Esta|Este', imprint: { about: 'Acerca de|Sobre', release: 'nota de prensa|comunicado de prensa|comunicado|para publicación inmediata|embargado hasta|para difusión inmediata|para su difusión inmediata|sala de prensa', ask: 'contacto|contactos', contact: 'contacto de prensa' },
  chatbot: /^Si (?:quieres|lo deseas|desea), puedo\b/,
  mailHeader: { from: 'De', to: 'Para', subject: 'Asunto', date: 'Fecha|Enviado' }, replyMarks: 'rv',
  vagueLinks: 'aquí|haz clic aquí|leer más|más',
  months: `enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept
    octubre|oct noviembre|nov diciembre|dic`,
  dates: { entry: 'esta entrada fue|esta entrada se publicó|este artículo fue|este post fue|esta entrada ha sido', on: 'el', at: 'a las', ofMonth: 'de', ofYear: 'de|del', ordinals: 'º|ª', published: 'publicado|publicada|fecha de publicación|publicación|fecha|creado|subido', updated: 'actualizado|actualizada|última actualización|actualización|modificado|última modificación' },
  series: {
    measures: 'magnitud',
    steps: 'capítulo|ejemplo|sección|figura|tabla|paso|lección|regla|consejo|ejercicio|caso|fase|anexo',
    nouns: 'parte episodio número capítulo semana entrega', numbers: 'uno dos tres cuatro cinco seis siete ocho nueve diez',
    versions: 'versión',
  },
  headlines: {
    opinions: 'opinión|editorial|columna|tribuna|punto de vista',
    roundUps: 'resumen semanal|resumen de la semana|resumen mensual|esta semana en|la semana en|enlaces de la semana|noticias de la semana|boletín|lo mejor de la semana|recopilación semanal|repaso semanal|repaso de la semana',
    generic: 'resumen semanal semana mensual mes noticias noticia novedades novedad boletín enlaces actualización actualizaciones actualidad informe edición número notas repaso recopilación newsletter breves breve',
  },
  editorMarks: 'cita requerida|editar|editar código|¿cuándo?|¿quién?|¿dónde?',
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
