"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie, testemunhos de conexão"),
        lists={
            "leads": listed("ao, se, caso"),
            "greetings": listed("aviso de cookies, privacidade, sua privacidade, aviso, bem-vindo"),
            "sites": listed(
                "este site, este website, este sítio, nosso site, o nosso site, nós, nós e, este portal, o site",
                "a nossa página, esta página",
            ),
            "uses": listed("utiliza, usa, utilizamos, usamos, armazena, armazenamos, recorre"),
            "ours": listed("utilizamos, usamos, este site usa, este site utiliza"),
            "agrees": listed("concorda, você concorda, aceita, aceite, está a aceitar, consente"),
            "aims": listed(
                "experiência, navegação, site, conteúdo, conteúdos, publicidade, anúncios, serviços, tráfego, concorda",
                "funcionamento, preferências, política, personalizar, uso, utilização",
            ),
        },
        drops=(
            "Utilizamos cookies para melhorar a sua experiência no site.",
            "Ao continuar navegando, você concorda com o uso de cookies.",
        ),
        keeps=("Usamos manteiga nos cookies da avó.",),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "os cookies necessários, os cookies essenciais, os cookies funcionais, os cookies analíticos",
            "os cookies de desempenho, os cookies de publicidade, cookies necessários, cookies funcionais",
            "esses cookies, estes cookies, este cookie",
        ),
        lists={
            "aims": listed("site, usuário, utilizador, visitante, função, funcion, serviço, dados, conteúdo"),
            "verbs": listed("são, ajudam, permitem, permite, coletam, recolhem, é"),
        },
        drops=(
            "Os cookies necessários são essenciais para o funcionamento do site.",
            "Estes cookies permitem contar as visitas ao site e as suas fontes.",
        ),
        keeps=("Estes cookies são os melhores que já comi.",),
    ),
    "consent.cookie-note": Phrases(
        cues=listed(
            "para saber mais sobre cookies, saiba mais sobre cookies, saiba mais sobre os cookies",
            "os cookies nos ajudam, os cookies ajudam-nos, para mais informações sobre cookies",
        ),
        drops=(
            "Saiba mais sobre os cookies na nossa política.",
            "Os cookies ajudam-nos a oferecer os nossos serviços.",
        ),
        keeps=("Os cookies nos agradam mornos.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "aceitar todos, aceitar tudo, aceitar cookies, aceitar todos os cookies, aceitar e fechar",
            "aceitar e continuar, rejeitar todos, rejeitar tudo, rejeitar cookies, recusar todos",
            "configurar cookies, configurações de cookies, definições de cookies, gerir cookies, gerenciar cookies",
            "preferências de cookies, política de cookies, aviso de cookies, política de privacidade",
            "configurações de privacidade, definições de privacidade, salvar preferências, guardar preferências",
            "cookies necessários, cookies essenciais, sempre ativo, sempre ativado, uso de cookies",
            "concordar e fechar, continuar sem aceitar",
        ),
        drops=("Aceitar todos os cookies", "Configurações de cookies", "Política de cookies"),
        keeps=("Aceitar todos os convites", "Rejeitar tudo é fácil"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "este conteúdo está bloqueado, para ver este conteúdo, para visualizar este conteúdo",
            "este conteúdo é hospedado por um terceiro",
        ),
        drops=(
            "Este conteúdo está bloqueado até que aceite os cookies.",
            "Para ver este conteúdo, aceite os cookies de redes sociais.",
        ),
        keeps=("Este conteúdo foi escrito por três autores.",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "entrar, cadastre-se, esqueci minha senha, esqueceu sua senha, esqueceu a senha, esqueci a senha",
            "esqueceu-se da palavra-passe, iniciar sessão, inicie sessão, faça login, fazer login, fazer cadastro",
            "criar conta, criar uma conta, crie sua conta, registe-se, registar, minha conta, a minha conta",
            "lembrar-me, lembrar de mim, já tem conta, já tenho conta, não tem conta, não tem uma conta",
            "ainda não tem conta, entrar com facebook, entrar com google, terminar sessão, recuperar senha",
        ),
        lists={"before": listed("ou, bem-vindo, por favor"), "between": listed("ou, aqui, agora, senha, cancelar")},
        drops=("Esqueceu sua senha?", "Entrar ou cadastre-se", "Não tem uma conta? Cadastre-se agora"),
        keeps=("Entrar em casa", "Criar conta de vidro"),
    ),
    "consent.subscribers": Phrases(
        cues=listed(
            "já é assinante, já sou assinante, é assinante, já é subscritor, já tem conta, ainda não é assinante"
        ),
        lists={
            "doors": listed("faça login, entre, entrar, assine, acesse, clique aqui, inicie sessão, aqui, cadastre-se")
        },
        drops=("Já é assinante? Faça login", "Já tem conta? Entre aqui."),
        keeps=("Já é assinante do teatro, disse ela.",),
    ),
    "consent.paywall": Phrases(
        cues=listed(
            "conteúdo exclusivo para assinantes, para continuar lendo, para continuar a ler, exclusivo para assinantes",
            "assine para continuar lendo, assine para ler, faça login para continuar lendo, cadastre-se para ler",
            "este conteúdo é exclusivo para, este artigo é exclusivo para, conteúdo exclusivo para subscritores",
            "você atingiu o limite de",
        ),
        drops=("Assine para continuar lendo", "Este conteúdo é exclusivo para assinantes."),
        keeps=("Quem quiser continuar lendo precisa de uma lâmpada.",),
    ),
    "consent.label": Phrases(
        cues=listed(
            "só para assinantes, só assinantes, para assinantes, exclusivo assinantes, exclusivo para assinantes"
        ),
        drops=("Só para assinantes", "Exclusivo assinantes"),
        keeps=("Só assinantes do gás",),
    ),
    "consent.word": Phrases(
        cues=listed("privacidade, consentimento, aceitar, aceito, concordo, entendi, prosseguir"),
        drops=("Privacidade", "Concordo"),
        keeps=("Privacidade e escola",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={
            "words": listed(
                "compartilhar, compartilhe, partilhar, partilhe, no, na, por, em, enviar, imprimir, copiar, via, com",
                "link, siga-nos, seguir, salvar, tuitar, e-mail",
            )
        },
        drops=("Compartilhar no Facebook", "Facebook Twitter Imprimir Enviar"),
        keeps=("Compartilhar Facebook entre dois juízes",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("clique para, clique aqui para, carregue aqui para"),
        lists={"verbs": listed("compartilhar, partilhar, imprimir, enviar")},
        drops=(
            "Clique para compartilhar no Facebook (abre em nova janela)",
            "Carregue aqui para partilhar no Twitter (Opens in new window)",
        ),
        keeps=("Clique para abrir o mapa. Compartilhar a posição ajuda.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "compartilhar, compartilhe, partilhar, partilhe, compartilhe isso, compartilhar no, compartilhe no",
            "partilhar artigo, partilhar este artigo, compartilhar notícia, compartilhe esta notícia",
            "compartilhe este artigo, copiar link, copiar ligação, link copiado, enviar por e-mail, partilhar no",
            "partilhar isto, compartilhe com, compartilhar via, compartilhar matéria, enviar a um amigo",
        ),
        drops=("Compartilhe:", "Partilhar isto:", "Copiar link"),
        keeps=("Compartilhar o pão", "Partilhar?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "siga-nos, siga-nos em, siga-nos no, siga nossas redes, siga nossas redes sociais, acompanhe-nos",
            "nos siga, nos siga nas redes, siga a gente, siga-me, nossas redes, nossas redes sociais, seguir autor",
            "siga-nos nas redes sociais, encontre-nos no",
        ),
        lists={"via": listed("no, em, nas"), "where": listed("aqui, também, nas redes sociais, nas redes")},
        drops=("Siga-nos nas redes sociais", "Siga-nos no:"),
        keeps=("Siga-nos pelas ruas do porto",),
    ),
    "share.counter": Phrases(
        cues=listed("compartilhamentos, compartilhamento, partilhas, curtidas, gostos"),
        drops=("14 compartilhamentos", "3 curtidas"),
        keeps=("14 partilhas de terras",),
    ),
    "share.audience": Phrases(
        cues=listed("seguidores, inscritos, visualizações, assinantes"),
        drops=("1.204 seguidores", "350 visualizações"),
        keeps=("1.204 seguidores do santo",),
    ),
    "share.likes": Phrases(
        cues=listed("curtir, curtir isso, gosto disto, gostar disto, %d blogueiros gostam disto"),
        lists={"state": listed("carregando, a carregar")},
        drops=("Curtir isso:", "Gostar disto: Carregando..."),
        keeps=("Curtir isso?",),
    ),
    "share.plea": Phrases(
        cues=listed("compartilhe este artigo, compartilhe esta notícia, partilhe este artigo, compartilhe esta página"),
        lists={"ifs": listed("se, gostou"), "please": listed("por favor, então")},
        drops=(
            "Se você gostou, compartilhe este artigo com seus amigos!",
            "Gostou do texto? Compartilhe este artigo",
        ),
        keeps=("Compartilhe esta página com a turma. Depois pergunte o que a raposa queria.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("ver essa foto no instagram, ver esta publicação no instagram, uma publicação compartilhada por"),
        drops=("Ver essa foto no Instagram", "Uma publicação compartilhada por Joana Exemplo (@joana)"),
        keeps=("Uma publicação compartilhada por duas cidades sai na segunda.",),
    ),
    "share.network": Phrases(
        cues=listed("redes sociais, seguir"),
        drops=("Redes sociais", "Seguir"),
        keeps=("Redes sociais e escola",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("compartilhar, compartilhe, partilhar, partilhe, siga-nos"),
            "perhaps": listed("imprimir, enviar, comentar, comentários, salvar, copiar link, curtir, e-mail"),
            "before": listed("compartilhar no, partilhar no, no, siga-nos no"),
            "bar verbs": listed("compartilhar, compartilhe, partilhe, siga, acompanhe"),
        },
        drops=("x Compartilhar\nx Facebook\nx Imprimir", "x Partilhar no Facebook\nx Partilhar no Twitter\nx Enviar"),
        keeps=("| O clube escreveu a quatro empresas em maio:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=listed(
            "o seu endereço de e-mail não será, o seu endereço de email não será, seu endereço de e-mail não será",
            "seu email não será, o seu e-mail não será, seu e-mail não será, os campos obrigatórios são",
            "campos obrigatórios são marcados, campos obrigatórios marcados, notifique-me, avise-me, notificar-me",
            "me avise, salvar meus dados, guardar o meu nome, você precisa estar logado, você precisa fazer o login",
            "você deve fazer login, faça login para, tem de iniciar a sessão, inicie sessão para",
            "este site utiliza o akismet, este site usa o akismet, seu comentário está, seu comentário será",
            "clique aqui para cancelar",
        ),
        drops=(
            "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
            "Você precisa fazer o login para publicar um comentário.",
        ),
        keeps=("Ela disse que seu e-mail não será publicado.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "os comentários estão, comentários fechados, comentários encerrados, comentários desativados",
            "comentários estão desativados, seja o primeiro a, nenhum comentário, ainda não há comentários",
            "não há comentários, sem comentários ainda, os comentários são moderados",
            "os comentários são de responsabilidade, comentários sujeitos a",
        ),
        drops=(
            "Os comentários estão encerrados.",
            "Seja o primeiro a comentar!",
        ),
        keeps=("À noite fechou os comentários.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "rss dos comentários, feed de comentários, feed dos comentários, rss de comentários",
            "postar comentários (atom), enviar feedback (atom), assinar comentários",
        ),
        drops=(
            "Feed de comentários",
            "Postar comentários (Atom)",
        ),
        keeps=("Um feed mostra os comentários.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "responder, responder a este comentário, cancelar resposta, denunciar, denunciar abuso",
            "denunciar comentário, comentar, comentar notícia, ver comentários, ver todos os comentários",
            "ver mais comentários, mais comentários, todos os comentários, carregar mais comentários",
            "deixe um comentário, deixar um comentário, adicionar comentário, publicar comentário, enviar comentário",
            "postar comentário, postar um comentário, escrever comentário, mostrar comentários, ocultar comentários",
            "comentários antigos, comentários recentes, mais recentes, mais antigos",
        ),
        drops=(
            "Responder",
            "Denunciar abuso",
        ),
        keeps=("Responder a dez perguntas",),
    ),
    "comments.label": Phrases(
        lists={
            "labels": listed(
                "nome, comentário, seu nome, o seu nome, seu comentário, mensagem, assunto, cancelar, enviar",
                "publicar comentário, site, endereço de e-mail, seu e-mail",
            ),
        },
        drops=(
            "x Deixe um comentário\nx Nome *\nx E-mail *",
            "x Deixe um comentário\nx Comentário\nx Nome\nx Site",
        ),
        keeps=("| Mensagem na garrafa\n| Assunto",),
    ),
    "comments.field": Phrases(
        cues=listed("obrigatório, requerido, opcional, não será publicado, não será divulgado, não publicado"),
        lists={
            "fields": listed("nome, endereço de e-mail, site, comentário"),
        },
        drops=(
            "Nome (obrigatório)",
            "E-mail (não será publicado)",
        ),
        keeps=("Obrigatório desde segunda",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed("todos os direitos reservados, direitos reservados, todos os direitos são reservados"),
        lists={"goes_on": listed("a, à, ao, aos, às, para")},
        drops=(
            "© 2012 Imprensa do Porto. Todos os direitos reservados.",
            "Todos os direitos reservados",
        ),
        keeps=(
            '"Todos os direitos reservados", dizia no fim.',
            "Todos os direitos reservados à coroa desapareceram.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "reprodução proibida, proibida a reprodução, é proibida a reprodução, é proibida a cópia",
            "proibida a reprodução total ou parcial, sem autorização prévia, sem autorização por escrito",
            "sem autorização expressa",
        ),
        drops=(
            "Proibida a reprodução total ou parcial.",
            "É proibida a reprodução destes textos.",
        ),
        keeps=('"Proibida a reprodução", leu.',),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "política de privacidade, termos de uso, termos e condições, política de cookies, termos de serviço",
            "condições de utilização, condições gerais, aviso legal, política de privacidade e cookies, privacidade",
            "aviso de privacidade, proteção de dados, gerir cookies, preferências de cookies, código de conduta",
            "livro de reclamações, política editorial, termos e políticas",
        ),
        lists={
            "and": listed("e"),
        },
        drops=(
            "Termos de uso",
            "Política de privacidade | Termos e condições",
        ),
        keeps=("Privacidade no mar",),
    ),
    "legal.footer": Phrases(
        cues=listed(
            "política de privacidade, termos de uso, termos e condições, política de cookies, condições de utilização",
        ),
        drops=(
            "Termos de uso | Imprensa do Porto",
            "O Porto | Política de privacidade | Vagas",
        ),
        keeps=("Os termos de uso | uma peça",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "desenvolvido por, criado com, tecnologia do, desenvolvimento, produzido por, site desenvolvido por",
            "powered by, orgulhosamente mantido com",
        ),
        drops=(
            "Desenvolvido por Brandt & Adler",
            "Orgulhosamente mantido com WordPress",
        ),
        keeps=("Criado com uma faca",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "publicidade, conteúdo patrocinado, patrocinado, anúncio, anúncios, anúncios google, informe publicitário",
            "conteúdo de marca, conteúdo publicitário, publieditorial, continua após a publicidade, pub",
            "fechar anúncio, links patrocinados, oferecimento",
        ),
        drops=(
            "Publicidade",
            "Conteúdo patrocinado",
        ),
        keeps=("Publicidade de um farol",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "continua após a publicidade, continua depois da publicidade, continue lendo, continue a ler",
            "continua após o anúncio, o artigo continua após a publicidade, o texto continua após a publicidade",
            "pular anúncio, continuar lendo, continue lendo após a publicidade, a notícia continua após a publicidade",
        ),
        lists={
            "ads": listed("publicidade, anúncio"),
        },
        drops=(
            "Continua após a publicidade",
            "Publicidade - continua depois da publicidade",
        ),
        keeps=("Continua após a pausa",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed("patrocinado por, oferecido por, apresentado por, com o apoio de, em parceria com, publicidade"),
        drops=(
            "Patrocinado por Eastfield Barcos",
            "Oferecido por Eastfield",
        ),
        keeps=("A corrida foi patrocinada por Eastfield.",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "contém links de afiliados, contém links afiliados, conter links de afiliados, links de afiliados",
            "receber uma comissão, ganhar uma comissão",
        ),
        lists={
            "notes": listed("nota, aviso"),
            "openers": listed("este, esta, alguns, se, os, como, ao"),
        },
        drops=(
            "Este artigo contém links de afiliados.",
            "Se comprar aqui, podemos receber uma comissão.",
        ),
        keeps=("Um agente ganha dois por cento.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "quem somos, fale conosco, mapa do site, minha conta, sobre nós, contacte-nos, entre em contato",
                "trabalhe conosco, anuncie, anuncie aqui, perguntas frequentes, página inicial, sala de imprensa",
                "assessoria de imprensa, meu perfil, meu carrinho, central de ajuda, atendimento ao cliente",
                "expediente, ficha técnica, a nossa equipa, nossa equipe, estatuto editorial, edição impressa",
                "classificados, feed rss, acessibilidade, a minha conta, fale com a gente",
            ),
            "headings": listed("contato, contacto, contactos, início, ajuda, imprensa, arquivo, parceiros"),
            "sign in": listed(
                "entrar, iniciar sessão, cadastre-se, registar, registe-se, criar conta, sair, faça login, fazer login",
            ),
        },
        drops=(
            "Quem somos",
            "Mapa do site",
        ),
        keeps=("Quem somos nós para julgar?",),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "esportes, esporte, desporto, notícias, últimas notícias, mundo, economia, política, brasil, portugal",
                "cultura, sociedade, saúde, educação, ciência, tecnologia, meio ambiente, ambiente, opinião, colunas",
                "colunistas, cidades, cotidiano, polícia, justiça, negócios, mercado, finanças, empresas, emprego",
                "empregos, imóveis, carros, veículos, viagem, viagens, turismo, gastronomia, receitas, moda, beleza",
                "estilo de vida, famosos, entretenimento, diversão, televisão, cinema, música, livros, teatro, arte",
                "futebol, vídeos, fotos, galerias, podcasts, blogs, especiais, eventos, agenda, serviços, produtos",
                "loja, assinaturas, assine, buscar, busca, pesquisar, pesquisa, categorias, arquivos, internacional",
                "nacional, regional, local, país, previsão do tempo, tempo, horóscopo, jogos, família, casa",
                "agronegócio, energia, religião, história, projetos, publicações, equipe, termos de uso, privacidade",
                "anúncios",
            ),
        },
        drops=(
            "Esportes",
            "Últimas notícias",
        ),
        keeps=("A economia do mar",),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("índice, sumário"),
            "addresses": listed("contato:, contacto:"),
            "credits": listed("por, publicado"),
        },
        drops=(
            "x Início\nx Notícias\nx O porto\nx Contato",
            "x Política\nx Economia\nx O farol\nx Cultura\nx Quem somos",
        ),
        keeps=("| A fundação apoia três causas:\n| Saúde\n| Educação\n| Ciência\n| Nada mais é pago.",),
    ),
    "navigation.row": Phrases(
        drops=(
            "Início | Notícias | Contato",
            "Quem somos · Eventos · Fale conosco",
        ),
        keeps=("Política, cultura e esportes lhe são estranhos.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "arquivos, categorias, posts recentes, comentários recentes, artigos recentes, últimos posts",
                "mais lidas, mais lidos, as mais lidas, mais vistos, mais comentadas, mais populares, últimas notícias",
                "menu principal, navegação principal, abrir menu, fechar menu, arquivo do blog, todas as categorias",
                "todas as seções, links úteis, selecionar o mês, selecionar categoria, nuvem de tags, seções, secções",
                "marcadores, rodapé",
            ),
        },
        drops=(
            "Posts recentes",
            "Mais lidas",
        ),
        keeps=("Categorias de barcos",),
    ),
    "navigation.box": Phrases(
        lists={
            "openers": listed("arquivo, links, blogs amigos, blogs que sigo"),
        },
        drops=(
            "| Posts recentes\nx A ponte está fechada\nx Dois cavaleiros feridos",
            "| Blogs que sigo\nx Notas do porto\nx O sino\nx As redes",
        ),
        keeps=("| Equipamento\n| Sino\n| Corda",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed("conteúdo, conteúdo principal, menu, menu principal, navegação, rodapé, busca, pesquisa"),
        lists={
            "verbs": listed(
                "pular para o, pular para, ir para o, ir para a, ir para, saltar para o, saltar para, avançar para o",
                "voltar ao",
            ),
            "the": listed("o, a"),
        },
        drops=(
            "Ir para o conteúdo",
            "Pular para o conteúdo principal",
        ),
        keeps=("Ir para o menu do dia",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "voltar ao topo, voltar ao início, topo, voltar, ir para o topo, voltar para o topo, topo da página",
            "voltar à página inicial, voltar para a home, início da página, subir, voltar à lista",
        ),
        drops=(
            "Voltar ao topo",
            "↑ Topo",
        ),
        keeps=("Voltar ao mar",),
    ),
    "navigation.path-label": Phrases(
        cues=listed("você está aqui, está aqui, você está em, está em"),
        lists={
            "homes": listed("início, home, página inicial"),
        },
        drops=(
            "Você está aqui: Início > Cultura",
            "Está aqui:",
        ),
        keeps=("Você está aqui porque perguntou.",),
    ),
    "navigation.path": Phrases(
        cues=listed("início, página inicial"),
        drops=(
            "Início > Cultura > O sino",
            "Página inicial / Barcos",
        ),
        keeps=("Início - a história de uma casa",),
    ),
    "navigation.turn": Phrases(
        cues=listed("próximo, próxima, anterior, seguinte"),
        drops=(
            "Próximo »",
            "« Anterior",
        ),
        keeps=("Próximo ano",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "próximo, próxima, próxima página, página anterior, anterior, seguinte, página seguinte, próximo post",
            "post anterior, próximo artigo, artigo anterior, posts mais antigos, posts mais recentes",
            "postagens mais antigas, postagens mais recentes, postagem mais recente, postagem mais antiga",
            "navegação de posts, navegação de post, ver mais, mostrar mais, carregar mais, ver todos, ver todas",
            "ver tudo, mais notícias, última página, primeira página",
        ),
        lists={
            "bare": listed("próximo, próxima, anterior, seguinte"),
            "parts": listed(
                "página, páginas, de, e, ou, início, página inicial, primeira, última, próximo, próxima",
                "próxima página, anterior, página anterior, postagem mais recente, postagem mais antiga",
            ),
        },
        drops=(
            "Próxima página",
            "Postagem mais recente Postagem mais antiga Página inicial",
        ),
        keeps=("A próxima página estava em branco.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("página, páginas"),
        lists={
            "of": listed("de"),
            "turning": listed("próximo, próxima, anterior, seguinte"),
        },
        drops=(
            "Página 2 de 4",
            "Páginas: 1 2 3",
        ),
        keeps=("Página 3 do relatório",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed(
            "post anterior, próximo post, artigo anterior, próximo artigo, notícia anterior, próxima notícia, anterior",
            "próximo",
        ),
        drops=(
            "Próximo post: O sino da ilha",
            "Artigo anterior: Chuva até sexta",
        ),
        keeps=("Próximo - os ovos",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "pesquisar, busca, buscar, pesquisa, procurar, pesquisa avançada, busca avançada, pesquisar neste blog",
            "pesquisar por, buscar por, resultados da busca, resultados da pesquisa, formulário de busca",
            "o que você procura, digite sua busca, palavras-chave, fechar busca, abrir busca, fechar",
        ),
        lists={
            "search": listed("pesquisar, buscar, procurar"),
            "what": listed("no, neste, em, o, a, por, todo"),
            "things": listed("site, blog, arquivo, página, notícias"),
        },
        drops=(
            "Pesquisar",
            "Buscar no site",
        ),
        keeps=("Buscar o barco",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed(
            "selecione o idioma, escolha o idioma, mudar idioma, selecionar idioma, versão em português",
            "versão em inglês",
        ),
        drops=(
            "Selecione o idioma",
            "Mudar idioma",
        ),
        keeps=("Mudar idioma e hábitos",),
    ),
}

LANGUAGE = Language(name="Portuguese", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
