// What does Digestif know of Portuguese?
import type { Language } from './language.ts'

/** Portuguese. */
export const pt = {
  tags: ['pt'],
  names: { own: 'português|português brasileiro|português do brasil', english: 'portuguese|brazilian portuguese' },
  consent: 'armazenar e/ou aceder a informações',
  alsoIn: 'este artigo também está disponível em',
  turnOn: 'habilit',
  syndicated: 'apareceu primeiro em|aparece primeiro em',
  drafts: 'rascunho|rascunhos', unsorted: 'sem categoria|não categorizado|diversos|artigos|postagens', unwritten: 'aqui|uma|a|um|o|de|do|da|sua|seu|breve|curta|curto|artigo|post|postagem|página|adicionar|adicione|escrever|escreva|inserir|insira|vai|fazer|pendente|falta',
  fields: 'título=title|publicado=published|publicado em=date|data de publicação=date|criado=created|criado em=created|data de criação=created|modificado=updated|atualizado=updated|última edição=updated|autor=author|autora=author|autores=author|etiquetas=tags|categoria=category|categorias=categories|descrição=description|resumo=summary|subtítulo=subtitle|imagem=image|capa=image|visibilidade=visibility|senha=password|idioma=lang',
  stopWords: `a à agora ainda além algum alguma algumas alguns ante antes ao aos apenas após aquela aquele aquilo as
    às assim até bem cada com como contra da das de dela dele deles depois desde dessa desse desta deste deve do dois
    dos durante e é ela elas ele eles em enquanto então entre era eram essa essas esse esses esta está estão estar
    estas este estes eu faz fazer foi foram há isso isto já lá lhe mais mas me mesma mesmo meu minha muito muitos
    muita na não nas nem nenhum no nos nós nossa nosso num numa o onde os ou outra outras outro outros para pela pelas
    pelo pelos pode podem por porque porém pouco qual qualquer quando quanto que quem são se seja sem sempre ser será
    seu seus si sido sobre só sua suas tal também tanto tão te tem têm tendo ter teve toda todas todo todos tu tudo um
    uma umas uns vai você vocês vos`,
  stem: { least: 4, endings: 'ões ão es os as s o a e' },
  abbreviations: {
    open: 'sr sra srs sras srta D dra dras profa exmo exma ilmo Eng Arq Cel Cap Ten p.ex av R Pe sto sta',
    numbered: 'n nº núm pág págs art arts cap caps vol fig tel ed',
    either: 'cia ltda Fev Abr Mai Ago Set Out Dez min seg máx mín',
  },
  and: 'e',
  phrases: {
    dangling: `como ele,|como ela,|como eles,|como elas,|para ele|para ela|para eles|para elas|com ele|com ela|com eles|com elas|por ele|por ela|por eles|por elas|sobre ele|sobre ela|sobre eles|sobre elas|entre ele|entre ela|segundo ele|segundo ela|segundo eles|segundo elas|contra ele|contra ela|contra eles|contra elas|após ele|após ela|após eles|após elas|graças a elas|junto a ele|junto a ela|junto a eles|junto a elas|ao contrário dele|ao contrário dela|ao contrário deles|ao contrário delas|diferente dele|diferente dela|diferente deles|diferente delas|diferentemente dele|diferentemente dela|diferentemente deles|diferentemente delas|à diferença dele|à diferença dela|à diferença deles|à diferença delas|atrás dele|atrás dela|atrás deles|atrás delas|depois dele|depois dela|depois deles|depois delas|antes dele|antes dela|antes deles|antes delas|perto dele|perto dela|perto deles|perto delas|em volta dele|em volta dela|em volta deles|em volta delas|ao lado dele|ao lado dela|ao lado deles|ao lado delas|apesar dele|apesar dela|apesar deles|apesar delas|além dele|além dela|além deles|além delas|nele|nela|neles|nelas|os outros|as outras|de lá|dali|daí|a partir dali|em resposta,|em troca,|em contrapartida,|juntos|juntas|o seu|a sua|ao mesmo tempo,|metade deles|parte deles|a forma mais fácil é|a forma mais simples é|a maneira mais fácil é|a maneira mais simples é|o jeito mais fácil é|o jeito mais simples é|o mais fácil é|o mais simples é|a melhor forma é|a melhor maneira é|a única forma é|a única maneira é|como eu falei|como eu disse|como falei|como já falei|como eu já falei|como já disse|como eu já disse|como vocês sabem|a situação é|a situação mudou|a resposta é|a solução é|o problema é|o problema era|a diferença é|a razão é|o resultado é|o truque é|a pergunta é|a questão é|a desvantagem é|como no caso|assim como no caso|entretanto|com a sua ajuda|com sua ajuda|com a ajuda dele|com a ajuda dela|com a ajuda deles|pelo contrário|
      ao contrário,|para o conseguir|por sua vez|por conseguinte|consequentemente|
      em caso afirmativo|em caso negativo|se sim|caso contrário|como alternativa|a resposta curta|a segunda parte|a terceira parte|para * isso|para * isto|sem ele|sem ela|sem eles|sem elas|graças a ela|graças a ele|graças a eles|
      graças a isso|* deles|* delas|o segundo é|a segunda é|o primeiro é|a primeira é|os seus|as suas|
      este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|ele|ela|eles|elas|seu|sua|
      seus|suas|no entanto|mas|e|ou|porém|contudo|todavia|então|assim|depois|além disso|também|portanto|por isso|
      por exemplo|em vez disso|por outro lado|por um lado|de fato|ou seja|em outras palavras|da mesma forma|
      finalmente|por fim|primeiro|em primeiro lugar|em segundo lugar|segundo|deste|desta|desse|dessa|disso|neste|
      nesta|nesse|nessa|nestes|nestas|com isso|com este|com esta|para isso|para este|para esta|por este|aqui|ali|lá|
      tal|tais|ambos|ambas|outro|outra|outros|outras|o mesmo|a mesma|mais tarde|enquanto isso|igualmente|
      desde então|pois|bem|apesar disso|como resultado|infelizmente|sim,|não,|para *-lo|para *-la|para *-los|
      para *-las|* dias depois|* semanas depois|* meses depois|* anos depois|um ano depois|no dia seguinte|os dois|
      as duas|entre eles|entre elas|dentre eles|dentre elas|como tal|deles|delas|uma delas|um deles|
      algumas delas|alguns deles|cada um deles|cada uma delas|a maioria deles|outra delas|
      a maioria dos outros|a maioria das outras|muitos outros|muitas outras|vários outros|várias outras|alguns outros|algumas outras|os outros dois|as outras duas|os demais|
      as demais|um * semelhante|uma * semelhante|um * similar|uma * similar|um * parecido|um problema relacionado|o anterior|a anterior|os anteriores|as anteriores|para começar|
      em tal|nesse caso|nesse contexto|tal como|dito isso|dito isto|ao invés disso|no lugar disso|o mesmo acontece|o mesmo ocorre|o mesmo vale|da mesma maneira|dessa forma|
      dessa maneira|desta forma|desta maneira|deste modo|desse modo|até então|a partir daí|a partir disso|nesse sentido|neste sentido|em comparação|* funciona da mesma|
      * funciona de forma semelhante|* faz o mesmo|* * faz o mesmo|* fazem o mesmo|outro problema|outra solução|para tal|para tanto|para esse fim|com esse objetivo|um desses|
      uma dessas|esse tipo|essa é`,
    standing: `juntos por|juntos pelo|juntos pela|a sua santidade|além de|nesta edição|desta vez|nesta ocasião`,
    release: 'versão|lançamento|atualização|publicação|release',
    text: 'parte|capítulo|artigo|tutorial|guia|post|série|livro|texto|episódio',
    pointer: 'este|esta|estes|estas|esse|essa|esses|essas|tal|tais', season: `ano|semana|mês|manhã|noite|verão|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|
      sábado|domingo|outono|inverno|primavera|fim de semana`,
    within: `não é exceção|não é uma exceção|não são exceção|não é excepção|não foge à regra|não fogem à regra|maneira de fazer isso|forma de fazer isso|modo de fazer isso|maneira * de fazer isso|
      forma * de fazer isso|maneira * de o fazer|forma * de o fazer|maneira de o fazer|forma de o fazer|
      de consegui-lo|para consegui-lo|
      nenhum deles|nenhuma delas|nada disso|ambos os *|ambas as *|
      para esse fim|para este fim|nesse contexto|neste contexto`,
    shells: `problema|problemas|questão|questões|pergunta|perguntas|abordagem|abordagens|solução|soluções|
      método|métodos|ideia|ideias|objetivo|objetivos|decisão|decisões|situação|situações|razão|razões|
      motivo|motivos|diferença|diferenças|desafio|desafios|limitação|limitações|caso|casos|
      princípio`,
    adding: 'então|portanto|além disso|também', contrasting: 'no entanto|porém|contudo|todavia|entretanto',
    linking: 'além disso|também|por fim|finalmente|nesse sentido|neste sentido',
    fronted: { by: 'em|no|na|nos|nas|desde|durante|após|até', pronouns: 'ele|ela|eles|elas' },
    definite: 'o|a|os|as',
    turn: 'mas|porém|no entanto|contudo|todavia|infelizmente|no final|já não|na verdade|na realidade', reassuring: 'não se preocupe|não se preocupem|não te preocupes|fique tranquilo|fiquem tranquilos|não há motivo para preocupação',
    formerly: 'há algum tempo|da última vez|anteriormente|antes desta versão|antes da versão *|até agora|até então|até a versão *|até à versão *|em versões anteriores|nas versões anteriores|no passado|previamente',
    urging: 'então|e|portanto|agora',
    takesBack: `ou assim parecia|pelo menos era o que|pelo menos assim|depois algo mudou|depois tudo mudou|mas tudo mudou|não durou|isso não durou|durou pouco|era um erro|não era verdade|não era bem assim|eu estava enganada|a realidade era outra|mas há um problema|mas havia um problema|não foi assim|não durou muito|foi um engano|foi um erro|
      a realidade é outra|nada mais longe da verdade|
      ou assim pensava|ou assim pensávamos|ou pelo menos era o que|ou pelo menos assim|era o que eu pensava|era o que pensávamos|
      eu estava errado|eu estava errada|eu estava enganado|estávamos errados|estávamos enganados|então algo mudou|
      então tudo mudou`,
    page: `abre em uma nova janela|abre numa nova janela|abre em nova janela|abre em uma nova aba|
      saltar para o conteúdo|pular para o conteúdo`,
    introducing: 'eu sou|eu sou o|eu sou a|sou o|sou a|me chamo|meu nome é|chamo-me',
    greeting: `desculpem|desculpe a|desculpe o|peço desculpa|vamos lá|vamos nessa|vamos mergulhar|vamos ver o que há|vamos ver as novidades|sem mais delongas|espero que vocês|espero que você|espero que tenham|espero que gostem|espero que tenha|espero que curtam|salve galera|olá pessoal|antes de começar|antes de começarmos|um pequeno lembrete|um breve lembrete|só um lembrete|apenas um lembrete|um agradecimento|o nosso muito obrigado|o nosso agradecimento|nossos agradecimentos|queremos expressar|
      gostaríamos de expressar|pedimos desculpa|pedimos desculpas|lamentamos o incómodo|
      olá|oi|opa|e aí|eaí|fala pessoal|fala, pessoal|fala galera|fala, galera|fala gente|fala, gente|salve pessoal|salve, pessoal|bom dia|boa tarde|boa noite|bem-vindo|bem-vinda|bem-vindos|caro|cara|caros|prezado|prezados|
      obrigado|obrigada|muito obrigado|parabéns|feliz ano|feliz natal|até breve|agradecemos|queremos agradecer|
      gostaríamos de agradecer|gostaria de agradecer|boas festas`,
    order: `inscreva-se|assine|cadastre-se|siga-nos|clique|leia|veja|assista|saiba mais|para mais informações|
      mais informações|descubra|compartilhe|baixe|contate|entre em contato|junte-se|visite|confira|participe|
      não se esqueça|por favor|experimente|acesse|acompanhe|aproveite|venha|envie|não perca|fique|conheça|
      lembre-se|
      em caso de dúvidas|em caso de dúvida|para dúvidas|para qualquer dúvida|qualquer dúvida|se tiver dúvidas|se tiver alguma|se tiver perguntas|se tiver sugestões|
      se tiver interesse|se você tem dúvidas|se você tem alguma|se você tem perguntas|se você tem sugestões|se você tem interesse|se você tiver dúvidas|se você tiver alguma|
      se você tiver perguntas|se você tiver sugestões|se você tiver interesse|se você gostou|se gostou|se você quer saber|se você quer participar|se você quer contribuir|
      se você quer ajudar|se você quer conhecer|se você quiser saber|se você quiser participar|se você quiser contribuir|se você quiser ajudar|se você quiser conhecer|
      se quiser saber|se quiser participar|se quiser contribuir|se quiser ajudar|se quiser conhecer|se desejar saber|se desejar participar|se desejar contribuir|se desejar ajudar|
      se desejar conhecer|se você estiver interessado|se tens dúvidas|se tens alguma|se gostaste|se quiseres saber|se quiseres participar|quer saber|quer participar|
      quer contribuir|quer ajudar|quer aprender|quer fazer parte|gostou|ficou com dúvidas|ficou interessado|interessado em contribuir|tem dúvidas|tem alguma|precisa de ajuda|
      mais detalhes em|mais detalhes no|mais detalhes na|mais detalhes aqui|mais detalhes sobre|para mais detalhes|para mais info|para saber mais|para obter mais|
      para maiores informações|maiores informações|veja também|veja a|consulte|consulta a|ver a documentação|entre no|entre na|entra no|escreva|escreva-nos|escreve-nos|mande sua|
      mande seu|mande um email|mande um e-mail|fale com|fale conosco|contacte|contacte-nos|contate-nos|responda|preencha|participa|para atualizar,|para atualizar para|
      para instalar,|para instalá|para baixar|para se inscrever|para participar,|para experimentar|para começar,|atualize|atualiza para|instale|descarregue|teste|experimenta|
      partilhe|partilha|compartilha|não deixe de|não deixem de|não hesite|não hesitem|não percam|vem|ajude-nos|apoie|apoia|siga|segue-nos|inscreve-te|inscrevam-se|subscreva|
      subscreve|subscrevam|junta-te|juntem-se|você pode baixar|você pode conferir|você pode encontrar|você pode acessar|você pode ler|você pode se inscrever|pode consultar|
      pode descarregar|pode encontrar|podes|saibam mais|fica atento|aguarde|aguardem|contamos com|esperamos seu`,
    label: `patrocinador|patrocinadores|patrocinado por|patrocinada por|oferecido por|em parceria com|links|links úteis|foto|imagem|crédito|fonte|vídeo|por|publicado|atualizado|autor|nota|ler|ver|
      atualização de * de * de 20*|atualização em * de * de 20*|atualizado em * de * de 20*|atualização de * de 20*|atualização|edição|edit|editado|errata|correção|nota do editor|
      artigo convidado`,
    offer: `nosso patrocinador|patrocinador da semana|este * é patrocinado|esta * é patrocinada|pode ser baixado|pode ser baixada|podem ser baixados|podem ser baixadas|pode ser descarregado|podem ser descarregados|disponível para download|disponíveis para download|muito a sério|ouvindo música enquanto|enquanto escrevo esse|enquanto escrevo este|faz tempo que não escrevo|faz um tempo que não escrevo|faz tanto tempo que não escrevo|nossa gratidão|nosso agradecimento|
      mal podemos esperar|estamos ansiosos|nos vemos no|nos vemos em|nos vemos na|esperamos ver você|esperamos vê-lo|este é o * artigo|esta é a * parte|imagem de capa|foto de capa|obrigado por|obrigada por|
      clique aqui|inscreva-se|assine|cadastre-se|siga-nos|entre em contato|saiba mais|mais informações|
      nos comentários|nossa newsletter|a newsletter|à newsletter|nosso boletim|o boletim|todos os direitos reservados|leia também|leia mais|por favor|não perca|
      fique ligado|fique atento|versão original de|publicado originalmente|originalmente publicado|
      artigo original|se tiver dúvidas|se você tiver dúvidas|dúvidas ou sugestões|
      este artigo foi publicado|este artigo foi escrito|este artigo foi originalmente|este artigo apareceu|este post foi publicado|este post foi escrito|
      este post foi originalmente|este texto foi publicado|este texto foi escrito|este texto foi originalmente|publicado inicialmente|publicado pela primeira vez no blog|
      artigo convidado|post convidado|inscrições estão abertas|inscrições abertas|inscrições já estão|inscrição é gratuita|inscrições são gratuitas|inscrições até|
      inscrições podem ser|inscrições vão até|candidaturas estão abertas|candidaturas abertas|candidaturas até|prazo de inscrição|prazo para inscrições|prazo para submissão|
      ingressos estão à venda|ingressos estão disponíveis|bilhetes estão à venda|bilhetes estão disponíveis|entrada é gratuita|entrada é franca|entrada franca|vagas são limitadas|
      vagas limitadas|pesquisa leva|pesquisa dura|questionário leva|responda à pesquisa|responda a pesquisa|preencha o|entre no fórum|entre no chat|participe do|escreva para|
      fale conosco|contacte-nos|contate-nos|nos contatar|nos contactar|não hesite em|não deixe de|seu feedback|sua opinião|suas sugestões|seus comentários|a tua opinião|
      os teus comentários|são bem-vindas|são bem-vindos|contribuições são|sugestões são|gostaríamos de ouvir|adoraríamos|consulte a|consulte o|consulte nossa|código-fonte está|
      código fonte está|código está disponível|código-fonte encontra|disponível no github|disponíveis no github|lista completa de|lista de mudanças|lista de alterações|
      registro de alterações|notas de lançamento|notas da versão|slides estão|gravação está disponível|gravações estão disponíveis|vídeo está disponível|mais detalhes no|
      mais detalhes em|mais detalhes aqui|para mais detalhes|para saber mais|próximo artigo|próximo post|próximo texto|estamos contratando|estamos a contratar|estamos a recrutar|
      quer contribuir|quer participar|gostou deste|gostou desse|compartilhe|partilhe este|partilhe-o|obrigado a todos|obrigada a todos|agradecemos a todos|agradecemos a todas|
      agradecimento a todos|obrigado por ler|obrigada por ler|pela leitura|você pode baixá*|você pode baixar|baixe o|baixe a|pode descarregá|experimente|dê uma olhada|dê uma chance`,
    literal: `dia seguinte|ano seguinte|mês seguinte|inverno seguinte|verão seguinte|outono seguinte|século seguinte|
      fim seguinte|sábado seguinte|domingo seguinte|jogo seguinte|período seguinte|semana seguinte|noite seguinte|
      manhã seguinte|tarde seguinte|primavera seguinte|temporada seguinte|geração seguinte|década seguinte|
      segunda seguinte|terça seguinte|quarta seguinte|quinta seguinte|sexta seguinte|dias seguintes|
      meses seguintes|anos seguintes|semanas seguintes|acima de|acima do|acima da|acima dos|acima das|abaixo de|
      abaixo do|abaixo da|abaixo dos|abaixo das|rio acima|rio abaixo|monte acima|encosta acima|encosta abaixo|
      rua acima|rua abaixo|a seguir ao|a seguir à|a seguir aos|a seguir às|metros acima|metros abaixo|
      andares acima|andar acima|pouco acima|pouco abaixo|muito acima|muito abaixo|quilómetro acima|quilômetros acima`,
    pointing: `boas notícias para compartilhar|boas notícias para partilhar|outro post|outro artigo|próximo post|próximo artigo|acima|abaixo|a seguir|seguinte|seguintes|como segue|captura de tela|aqui está|aqui estão|seção anterior|próxima seção|esta página|aqui.|aqui!|aqui).`,
    preview: 'nesta parte|nesta série|neste tutorial|nesse post|nesse artigo|nesse tutorial|vou mostrar|vamos mostrar|vou explicar|vamos explicar|vou compartilhar|você vai aprender|você aprenderá|compartilharei|mostrarei|neste artigo|neste post|neste guia|veremos|vamos ver',
    news: `anunciamos|anunciou|anuncia|anunciado|disponível|disponíveis|lançamos|lança|lançou|lançado|apresentamos|
      publicamos|nova versão|a partir de hoje|temos o prazer|com prazer|estamos felizes|procuramos|será realizado|
      acontece em`,
    personal: `eu|me|meu|minha|meus|minhas|mim|trabalhando duro|trabalhado duro|trabalhamos duro|trabalho duro|grande dia para|orgulhosos de|orgulhosos do|mal podemos esperar`,
    step: `voltemos a|voltemos ao|voltando ao assunto|voltando ao tema|imaginemos|imagine que|suponha|suponhamos|digamos|vejamos|vamos supor|vamos criar|vamos começar|agora vamos|agora podemos|agora precisamos|abra o|abra a|abra seu|clique|pressione|crie um|crie uma|adicione|instale|execute|digite|
      edite|altere|modifique|salve|copie|rode|acesse|vá em|vá até|inclua|remova|substitua|baixe|note que|perceba que|
      observe que|repare|lembre-se`,
    address: 'você|vocês|seu|sua|seus|suas',
  },
  vague: `ajuda algumas antecedentes análise apoio aprender aprendizado aprendizados apresentação artigo assunto atividade
    atividades atual atualidade atualização avaliação avanço ação ações base benefício benefícios boa boas bom
    básico caminho campanha caso casos chave colaboração como comunidade conceito conceitos conclusão configurando
    configuração consideração considerações contexto conteúdo criando criar criação cuidado cuidados código dado
    dados definição desafio desafios descrição desenvolvedor desenvolvedores desenvolver desenvolvimento detalhe
    detalhes dica dicas diferente diferença diferenças dificuldade efetivo empresa entender equipe equipes escolha
    escolher essencial estado estratégia estrutura estudo etapa evento eventos evolução exemplo exemplos experiência
    fase ferramenta ferramentas fim forma formas funcionalidade funcionamento futuro geral gestão grande grupo guia
    história ideia ideias impacto implementando implementação importante importância informação informações
    iniciativa instalando instalação interesse introdução início legal limitações link links lição lições lugar mais
    maneira melhor melhores melhoria melhorias membro metodologia momento motivação motivo mudança mudanças mundo
    método necessidade nota notícia nova novas novidade novidades novo novos nível objetivo objetivos oportunidade
    opção opções organização papel parte participação passo passos pensar pergunta perguntas perspectiva pessoa
    pessoas plano ponto pontos possibilidade principais principal princípio princípios problema problemas processo
    processos produto programa projeto projetos proposta propósito prática práticas próximo próximos público qual
    qualidade questão razão recomendação recurso recursos regra regras relação relevante resultado resultados resumo
    segurança serviço serviços sistema site situação sobre solução soluções tarefa tecnologia tema temas tempo time
    times tipo tipos trabalho técnica técnicas usando usar uso usuário usuários valor vantagem vantagens ver versão
    vida visão área`,
  genericHeadings: `desenvolvedores|usuários|utilizadores|conferências|palestras|capítulos|configuração|instalando|configurando|fazendo funcionar|mãos à obra|de onde surgiu a ideia|
    introdução|visão geral|resumo|conclusão|conclusões|em resumo|prefácio|perguntas frequentes|perguntas|referências|bibliografia|fontes|mais informações|
    leitura adicional|leituras recomendadas|links úteis|veja também|artigos relacionados|agradecimentos|obrigado|apêndice|conteúdo|sumário|sobre|
    sobre o autor|sobre a autora|sobre nós|contato|comentários|compartilhar|próximos passos|exemplo|exemplos|detalhes|solução|soluções|a solução|problema|
    problemas|o problema|vantagens|desvantagens|vantagens e desvantagens|prós e contras|limitações|limites|desafios|abordagem|nossa abordagem|processo|
    o processo|lições|lições aprendidas|o que aprendemos|o que aprendi|análise|reflexões|considerações finais|para terminar|para finalizar|como funciona|
    o que é|o que é isso|do que se trata|por que|por quê|porquê|como|o quê|quando|onde|quem|quando e onde|o básico|a ideia|implementação|geral|dicas|
    importante|estado atual|método|metodologia|dados|programa|datas|local|participantes|custos|preços|extras|bônus|motivação|objetivo|objetivos|
    calendário|diversos|outros|requisitos|instalação|novidades|melhorias|correções|e agora|o futuro|fotos|vídeos|imprensa|notícias|resultados|contexto|
    compatibilidade|progresso|casos de uso|estratégia|história|visão|equipe|projeto|projetos|recomendações|
    a curto prazo|a médio prazo|a longo prazo|curto prazo|longo prazo|o que isso significa|o que muda|
    em todos os casos`,
  us: 'conosco|connosco|nós', calls: `comece agora|comece já|continue a ler|continue lendo|agende uma demonstração|peça um orçamento|contate-nos|contacte-nos|entre em contato|entre em contacto|siga-nos|inscreva-se|cadastre-se|registe-se|
      participe|como participar|experimente|experimente agora|teste grátis|apoie-nos|ajude-nos|doe|
      faça uma doação|faça um donativo|solicite uma demonstração|estamos contratando|vagas abertas|
      fique por dentro|dúvidas|tem dúvidas|sua opinião|quer saber mais|saiba mais|baixar|como contribuir|
      contribua|contribuir|como se inscrever`,
  goingOn: 'leia mais|ler mais|continue lendo|continuar a ler|continuar lendo|saiba mais', predicates: 'é era foi tem pode permite oferece usa inclui',
  buttons: { labels: 'compartilhar', phrases: 'copiar link' },
  linkNotes: 'abre em nova janela|abre numa nova janela|abre em uma nova janela|abre em nova aba|abre num novo separador|abre em um novo separador|link externo',
  site: {
    machine: { texts: 'este resumo|este artigo|este texto|este conteúdo|esta tradução|este áudio|esta imagem|esta matéria|esta notícia|o resumo|o texto', was: 'foi|foram|é|está', by: 'por ia|por inteligência artificial|por uma ia|por chatgpt|por openai|com ia|com inteligência artificial|com uma ia|com chatgpt|com openai|pela ia|pela inteligência artificial|pela uma ia|pela chatgpt|pela openai|com a ia|com a inteligência artificial|com a uma ia|com a chatgpt|com a openai|automaticamente|traduzido|traduzida' },
    home: 'início|página inicial',
    notices: 'seu navegador|teu navegador|ative o javascript|habilite o javascript|página solicitada|página que procura|página que você procura|página não existe|página não encontrada|não é um robô|faça login para|inicie sessão para|esqueceu a senha|esqueceu sua senha|utiliza cookies|usamos cookies|utilizamos cookies|seu consentimento',
    missing: 'página que procura|página que você procura|página que você está procurando|página solicitada|página não existe|página não foi encontrada|não está disponível na sua região|não está disponível no seu país|não disponível na sua região|não disponível no seu país|artigo já não está disponível|conteúdo não está mais disponível|conteúdo não está disponível|página não está mais disponível|que é humano|que você é humano|tráfego incomum', refusals: 'página não encontrada|acesso negado|entrar|iniciar sessão|erro 404|navegador não suportado', asides: 'respeitamos sua privacidade|respeitamos a sua privacidade|respeitamos a tua privacidade|resumo gerado por|resumo feito por ia|resumo criado por|tradução automática|esta é uma tradução automática|conteúdo exclusivo para assinantes|este conteúdo é exclusivo para assinantes|você já leu # |nós e os nossos # parceiros|seu navegador não suporta|o seu navegador não suporta|parece que você está usando um bloqueador|ouça este artigo|ouvir este artigo|para ver este conteúdo|para visualizar este conteúdo|este conteúdo está bloqueado|aceite os cookies para|tem de aceitar os cookies|você precisa aceitar os cookies|este artigo é exclusivo para|este artigo é exclusivo dos|este conteúdo é exclusivo para|para continuar a ler|para continuar lendo|continue a ler com|assine para continuar|assine já para|já é assinante|este artigo é só para assinantes',
  },
  chrome: {
    menu: { whole: 'início|pesquisar|procurar|busca|fechar|voltar|próximo|mais|ver mais|leia mais|saiba mais|continuar lendo|ver tudo|seções|secções|temas|categorias|arquivo|arquivos|entrar|sair|cadastre-se|registar|minha conta|sobre|sobre nós|quem somos|contato|contacto|ajuda|notícias|vídeos|tempo|economia|mundo|esportes|topo|imprimir|cancelar|enviar|assine', opening: 'pular para|ir para|voltar para|clique aqui|você está aqui' },
    share: { whole: 'compartilhar|partilhar|tuitar|salvar|siga-nos|copiar link', opening: 'compartilhe|compartilhar no|compartilhar via|clique para compartilhar|siga-nos|siga nos' },
    signup: { whole: 'assine já|assine agora|inscreva-se|seu e-mail', opening: 'exclusivo para assinantes|só para assinantes|continue lendo|conteúdo para assinantes|assine|inscreva-se|cadastre-se|receba|ao se inscrever|apoie|conteúdo exclusivo|já é assinante' },
    legal: { whole: 'política de privacidade|termos de uso|termos e condições|aceitar|aceitar todos|rejeitar|todos os direitos reservados|ficha técnica|estatuto editorial', opening: 'utilizamos cookies|nós usamos cookies|este site usa|este site utiliza|ao continuar|todos os direitos' },
    related: { whole: 'leia também|leia mais|veja também|veja mais|notícias relacionadas|artigos relacionados|posts relacionados|matérias relacionadas|conteúdo relacionado|mais lidas|mais lidos|as mais lidas|últimas notícias|mais notícias|você também pode gostar|você pode gostar|pode interessar|talvez você goste|recomendadas|recomendado para você|destaques|em destaque|posts recentes|artigos recentes|não perca', opening: 'leia também|leia mais|veja também|veja mais|saiba mais|confira também|mais notícias' },
    comments: { whole: 'comentários|comentário|deixe um comentário|deixe uma resposta|comente|sem comentários|nenhum comentário', opening: 'deixe um comentário|deixe uma resposta|deixe seu|o seu endereço de e-mail|o seu endereço de email|campos obrigatórios|salvar meus dados|você precisa fazer login' },
    advert: { whole: 'publicidade|anúncio|conteúdo patrocinado|continua após a publicidade', opening: 'continua após|publicidade:' },
    credit: { opening: 'crédito|imagem:|foto de|fonte' },
    about: { whole: 'sobre o autor|atualizado|redação', opening: 'sobre o autor|publicado em|atualizado em|postado em|postado por|tempo de leitura|este artigo foi' },
  },
  sections: 'economia política sociedade cultura mundo esportes desporto ciência tecnologia vida opinião cotidiano',
  byline: { others: 'traduzido por|tradução|tradução de|tradutor|editado por|edição', nobody: 'redação|da redação|agências|anônimo|anónimo|desconhecido|convidado|colaborador|assessoria', by: 'por', author: 'autor|autores|autora|escrito por', written: 'análise|coluna|escrito|publicado|postado|texto', forWhom: 'para' },
  biography: {
    subject: 'O autor|A autora', verbs: 'é|escreve|trabalha', jobs: 'jornalista|escritor|repórter|colunista',
  },
  captions: 'legenda|ampliar|ampliar foto|ampliar imagem',
  pictures: 'foto|imagem', figures: 'figura|fig.|gráfico|tabela|quadro', positions: 'à esquerda|à direita|ao centro|da esquerda para a direita', credits: 'crédito', says: 'disse|diz', ago: 'há', openers: 'O|Os|Uma|Em|No|Na|Com',
  imprint: { about: 'Sobre', release: 'comunicado de imprensa|comunicado à imprensa|nota à imprensa|nota de imprensa|para divulgação imediata|para publicação imediata|sala de imprensa|sob embargo até', ask: 'contacto|contato|contatos', contact: 'contacto de imprensa|assessoria de imprensa' }, chatbot: /^Se (?:quiser|desejar), posso\b/,
  mailHeader: { from: 'De', to: 'Para', subject: 'Assunto', date: 'Data|Enviado' }, replyMarks: 'res|enc',
  vagueLinks: 'clique aqui|leia mais',
  skips: 'pular para|ir para o conteúdo|saltar para|avançar para o conteúdo', months: `janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set
    outubro|out novembro|nov dezembro|dez`,
  dates: { entry: 'este artigo foi|este post foi|esta entrada foi|esse post foi|este conteúdo foi', at: 'às', ofMonth: 'de', ofYear: 'de', ordinals: 'º|ª', published: 'publicado|publicada|data de publicação|publicação|postado|postada|criado|data', on: 'em|no dia', updated: 'atualizado|atualizada|última atualização|atualização|actualizado|modificado|última modificação' },
  series: { steps: 'capítulo|exemplo|seção|secção|figura|tabela|passo|etapa|lição|regra|dica|exercício|caso|fase|anexo|pergunta', measures: 'magnitude', nouns: 'parte episódio número semana dia edição', versions: 'versão' },
  headlines: {
    opinions: 'opinião|editorial|coluna|ponto de vista',
    roundUps: 'resumo semanal|resumo da semana|resumo mensal|esta semana em|a semana em|links da semana|notícias da semana|boletim|newsletter|o melhor da semana|giro da semana',
    generic: 'resumo semanal semana mensal mês notícias notícia novidades novidade boletim newsletter links atualização atualizações relatório edição número notas giro breves breve',
  },
  editorMarks: 'carece de fontes|carece de fontes?|editar|editar código-fonte|quando?|quem?',
  mail: {
    contents: 'Nesta edição', lead: 'Em destaque', keyPoints: 'Neste artigo', related: 'Sobre o mesmo tema',
    moreStories: 'Também nesta edição', updated: 'Atualizado', brief: 'Em resumo',
    unsubscribe: 'Cancelar a subscrição', preferences: 'A sua subscrição', viewInBrowser: 'Ver no navegador', readOn: 'Continuar a ler em {site}',
    archive: 'Edições anteriores', forward: 'Reencaminhar esta edição',
    answer: 'Perguntas ou comentários? Basta responder a este e-mail.',
    more: 'e mais {count}', why: 'Recebe este e-mail porque subscreveu {title}.', number: 'N.º {number}', bestOf: 'O melhor do mês',
    stories: { one: '{count} artigo', other: '{count} artigos' },
  },
  pages: {
    subscribe: 'Subscrever', email: 'Endereço de e-mail', name: 'Nome', optional: 'opcional',
    trap: 'Deixe este campo vazio',
    checkMail: 'Obrigado. Uma mensagem com um link de confirmação está a caminho desse endereço. Se não chegar, veja na pasta de spam.',
    badAddress: 'Isso não é um endereço de e-mail. Um exemplo: anna@example.com.',
    tooMany: 'Houve pedidos a mais. Tente de novo mais tarde.', confirm: 'Confirmar',
    confirmAsk: 'Prima o botão para confirmar.', confirmed: 'Confirmado. Obrigado!',
    confirmMail: 'Olá,\n\nalguém, esperamos que tenha sido você, pediu para usar este endereço para {title}. Confirme-o, por favor:\n\n{link}\n\nO link é válido por três dias. Se não foi você, ignore esta mensagem: nada acontece.\n',
    confirmSubject: 'Confirme, por favor: {title}', unsubscribe: 'Cancelar a subscrição', unsubscribeAsk: 'Quer deixar de receber {title}?',
    unsubscribed: 'A subscrição foi cancelada. Não receberá mais edições.',
    badLink: 'Este link não é válido. Pode ter sido cortado: copie-o por inteiro do e-mail.',
    expired: 'Este link já não é válido.', notFound: 'Não há nenhuma página neste endereço.',
    failed: 'Algo correu mal. Tente de novo mais tarde.', archive: 'Edições anteriores',
    noIssues: 'Ainda não há edições.', preferences: 'A sua subscrição', save: 'Guardar', saved: 'Guardado.',
    newAddress: 'Novo endereço de e-mail', exportData: 'Descarregar os meus dados', erase: 'Apagar os meus dados',
    eraseAsk: 'Tudo o que sabemos sobre si é apagado e não receberá mais edições.',
    erased: 'Os seus dados foram apagados.',
    askedMail: 'Olá,\n\nalguém, esperamos que tenha sido você, pediu na página da sua subscrição de {title}:\n\n{what}\n\nConfirme-o, por favor:\n\n{link}\n\nO link é válido por três dias. Se não foi você, ignore esta mensagem: nada acontece.\n',
    often: 'Com que frequência', everyIssue: 'Todas as edições', bestOf: 'O melhor de cada mês',
    pauseUntil: 'Nenhuma edição até', pause: 'Suspender', resume: 'Receber de novo todas as edições',
    topics: 'Temas', otherTopics: 'Outros artigos', chooseTopics: 'Escolha pelo menos um tema, ou cancele a subscrição.',
  },
} satisfies Language
