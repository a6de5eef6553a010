"""French, of France, Belgium, Switzerland and Canada (where cookies are `témoins`)."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie, des cookies, les cookies, témoins, des traceurs"),
        lists={
            "leads": listed("en, au cours, si vous, lorsque vous"),
            "greetings": listed("respect de votre vie privée, votre vie privée, cookies et vie privée, bienvenue"),
            "sites": listed(
                "ce site, ce site web, ce site internet, nous, nous et, notre site, notre site web, ce blog",
                "ce service",
            ),
            "uses": listed("utilise, utilisons, utilisent, dépose, déposons, stockons, recourt, recourons"),
            "ours": listed("nous utilisons, ce site utilise, notre site utilise"),
            "agrees": listed("acceptez, consentez, autorisez"),
            "aims": listed(
                "expérience, contenu, contenus, publicité, publicités, navigation, fonctionnement, audience, mesurer",
                "statistiques, services, accepter, paramètres, savoir plus, visite",
            ),
        },
        drops=(
            "En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.",
            "Ce site utilise des cookies pour améliorer votre expérience.",
        ),
        keeps=("Nous mangeons des cookies", "Nous préparons les cookies de la grand-mère."),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "les cookies nécessaires, les cookies fonctionnels, les cookies statistiques, les cookies publicitaires",
            "les cookies de performance, les cookies marketing, les cookies tiers, ces cookies, ce cookie",
        ),
        lists={
            "aims": listed("site, visiteur, utilisateur, fonction, donnée, service, statisti, contenu"),
            "verbs": listed("permettent, permet, sont, est, servent, contribuent, aident, peuvent, collectent"),
        },
        drops=(
            "Les cookies nécessaires sont indispensables au fonctionnement du site.",
            "Ces cookies permettent de mesurer l'audience du site et d'en améliorer le contenu.",
        ),
        keeps=("Ces cookies sont les meilleurs de la ville.",),
    ),
    "consent.cookie-note": Phrases(
        cues=listed(
            "pour en savoir plus sur les cookies, en savoir plus sur les cookies",
            "vous pouvez modifier vos préférences en matière de cookies, vous pouvez gérer vos cookies",
            "les cookies nous permettent de, les cookies assurent le bon fonctionnement",
        ),
        drops=(
            "Pour en savoir plus sur les cookies, consultez notre politique.",
            "Les cookies assurent le bon fonctionnement de nos services.",
        ),
        keeps=("Les cookies assurent le dessert.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "tout accepter, accepter tout, accepter les cookies, accepter tous les cookies, accepter et fermer",
            "accepter et continuer, continuer sans accepter, tout refuser, refuser les cookies, tout autoriser",
            "gérer les cookies, gestion des cookies, gérer mes cookies, gérer mes préférences, gérer mes choix",
            "paramétrer les cookies, paramètres des cookies, paramétrage des cookies, personnaliser mes choix",
            "préférences cookies, préférences de cookies, politique de cookies, politique des cookies",
            "politique cookies, politique relative aux cookies, enregistrer mes choix, cookies nécessaires",
            "cookies fonctionnels, cookies statistiques, paramètres de confidentialité, toujours actif, utiq",
            "nous respectons votre vie privée, j'accepte, je refuse",
        ),
        drops=("Tout accepter", "Continuer sans accepter", "Gérer les cookies"),
        keeps=("Tout accepter ou partir ?", "Accepter les excuses de son frère"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "ce contenu est bloqué, ce contenu n'est pas visible à cause du paramétrage, pour afficher ce contenu",
            "pour voir ce contenu vous devez accepter, ce contenu est hébergé par un tiers",
            "vous avez choisi de ne pas accepter, en cliquant sur lecture vous acceptez",
        ),
        drops=(
            "Ce contenu est bloqué car vous n'avez pas accepté les traceurs.",
            "Pour afficher ce contenu, acceptez les cookies du réseau social.",
        ),
        keeps=("Ce contenu a été écrit par trois auteurs.",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "se connecter, connectez-vous, connexion, s'inscrire, inscrivez-vous, mot de passe oublié",
            "créer un compte, créer mon compte, s'identifier, identifiez-vous, déconnexion, se déconnecter",
            "mon compte, rester connecté, se souvenir de moi, déjà inscrit, pas encore inscrit, je m'inscris",
            "je me connecte, je crée mon compte, nouveau client, se connecter avec facebook",
            "se connecter avec google, vous avez déjà un compte, vous n'avez pas de compte",
            "pas encore de compte, réinitialiser le mot de passe",
        ),
        lists={
            "before": listed("ou, bienvenue, veuillez"),
            "between": listed("ou, et, ici, maintenant, mot de passe, annuler"),
        },
        drops=("Mot de passe oublié ?", "Se connecter ou s'inscrire", "Pas encore de compte ? Inscrivez-vous"),
        keeps=("Connexion difficile entre deux villes", "Se connecter à la terre"),
    ),
    "consent.subscribers": Phrases(
        cues=listed(
            "déjà abonné, déjà abonnée, déjà un compte, vous êtes abonné, vous êtes déjà abonné, pas encore abonné"
        ),
        lists={
            "doors": listed(
                "connectez-vous, identifiez-vous, se connecter, je me connecte, abonnez-vous, je m'abonne, cliquez ici",
            )
        },
        drops=("Déjà abonné ? Connectez-vous", "Vous êtes déjà abonné ? Identifiez-vous."),
        keeps=("Déjà abonné au théâtre, il y passait ses soirées.",),
    ),
    "consent.paywall": Phrases(
        cues=listed(
            "cet article est réservé, la suite est réservée, la suite de cet article est réservée, pour lire la suite",
            "contenu réservé aux abonnés, article réservé aux abonnés, réservé aux abonnés",
            "il vous reste à lire, abonnez-vous pour lire, abonnez-vous pour accéder, connectez-vous pour lire",
            "inscrivez-vous pour lire, pour accéder à tous nos articles, lisez la suite avec un abonnement",
            "profitez d'un accès illimité",
        ),
        drops=("Cet article est réservé aux abonnés.", "Abonnez-vous pour lire la suite de cet article"),
        keeps=("Cet article était réservé au roi.",),
    ),
    "consent.label": Phrases(
        cues=listed("abonnés, réservé aux abonnés, article abonné, article réservé aux abonnés, contenu abonnés"),
        drops=("Réservé aux abonnés", "Article abonné"),
        keeps=("Abonnés au gaz",),
    ),
    "consent.account": Phrases(
        cues=listed("connecté en tant que, vous êtes connecté en tant que"),
        drops=("Connecté en tant que Jeanne", "Vous êtes connecté en tant que visiteur"),
        keeps=("Il était connecté en tant que visiteur",),
    ),
    "consent.word": Phrases(
        cues=listed("vie privée, confidentialité, données personnelles, consentement, j'ai compris"),
        drops=("Vie privée", "Données personnelles"),
        keeps=("Vie privée des rois",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={
            "words": listed(
                "partager, partagez, partage, partages, imprimer, envoyer, sur, par, cet, article, e-mail, courriel",
                "mail, suivre, suivez-nous, nous, lien, copier, enregistrer, tweeter",
            )
        },
        drops=("Partager sur Facebook", "Facebook Twitter Imprimer Envoyer"),
        keeps=("Partager Facebook entre deux juges",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("cliquez pour, cliquer pour, cliquez ici pour"),
        lists={"verbs": listed("partager, imprimer, envoyer")},
        drops=(
            "Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)",
            "Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)",
        ),
        keeps=("Cliquez pour ouvrir la carte. Partager votre position vous aide.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "partager, partagez, partager cet article, partager l'article, partager sur, partager cette page",
            "partager cette actualité, partagez cet article, partagez sur, partager par e-mail, partager ce contenu",
            "copier le lien, lien copié, tweeter, partager via, envoyer à un ami, envoyer par e-mail",
            "partager l'info, je partage, partage",
        ),
        drops=("Partager cet article :", "Copier le lien", "Partager"),
        keeps=("Partager le pain", "Partager ?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "suivez-nous, suivez-nous sur, nous suivre, retrouvez-nous, retrouvez-nous sur, rejoignez-nous sur",
            "suivez-moi, suivre l'auteur, suivez-nous sur les réseaux sociaux, restez connectés",
        ),
        lists={
            "via": listed("sur"),
            "where": listed("ici, aussi, sur les réseaux sociaux, sur les réseaux"),
        },
        drops=("Suivez-nous sur :", "Nous suivre", "Retrouvez-nous sur les réseaux sociaux"),
        keeps=("Suivez-nous dans les rues du vieux port", "Retrouvez-nous un bateau"),
    ),
    "share.counter": Phrases(
        cues=listed("partage, partages, j'aime"),
        drops=("14 partages", "3 J'aime"),
        keeps=("14 partages de terres",),
    ),
    "share.audience": Phrases(
        cues=listed("abonnés, vues"),
        drops=("1.204 abonnés", "3.500 vues"),
        keeps=("1204 abonnés privés d'eau",),
    ),
    "share.likes": Phrases(
        cues=listed("j'aime, j'aime ça, %d blogueurs aiment cette page, soyez le premier à aimer"),
        lists={"state": listed("chargement")},
        drops=("J'aime ça :", "J'aime : chargement…"),
        keeps=("J'aime ça, dit-elle.",),
    ),
    "share.plea": Phrases(
        cues=listed("partagez cet article, partagez cette page, partagez cette vidéo, n'hésitez pas à partager"),
        lists={"ifs": listed("si, vous"), "please": listed("alors")},
        drops=(
            "Si cet article vous a plu, partagez cet article avec vos amis !",
            "N'hésitez pas à partager autour de vous",
        ),
        keeps=("Partagez cette page en deux colonnes. Puis écrivez.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("voir cette publication sur instagram, une publication partagée par, tweets de"),
        drops=("Voir cette publication sur Instagram", "Une publication partagée par Jeanne Exemple (@jeanne)"),
        keeps=("Une publication partagée par deux villes paraît le lundi.",),
    ),
    "share.network": Phrases(
        cues=listed("réseaux sociaux, suivre"),
        drops=("Réseaux sociaux", "Suivre"),
        keeps=("Réseaux sociaux et école",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("partager, partagez, partager cet article, suivez-nous"),
            "perhaps": listed(
                "imprimer, envoyer, commenter, commentaires, enregistrer, copier le lien, e-mail, courriel, j'aime",
            ),
            "before": listed("partager sur, sur, via, suivre, suivez-nous sur"),
            "bar verbs": listed("partager, partagez, suivez, suivre, retrouvez"),
        },
        drops=("x Partager\nx Facebook\nx Imprimer", "x Partager sur Facebook\nx Partager sur Twitter\nx Envoyer"),
        keeps=("| Le club écrivit en mai à quatre entreprises :\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=(
            *listed(
                "votre adresse de messagerie ne sera, votre adresse e-mail ne sera, votre adresse email ne sera",
                "votre e-mail ne sera, les champs obligatoires sont, prévenez-moi, avertissez-moi",
                "vous devez être connecté, vous devez vous connecter, connectez-vous pour, identifiez-vous pour",
                "veuillez vous connecter pour, pour commenter, ce site utilise akismet, votre commentaire sera",
                "votre commentaire a été, cliquez ici pour annuler, saisissez votre commentaire",
                "entrez votre commentaire",
            ),
            "enregistrer mon nom, mon e-mail",
            "enregistrer mon nom, e-mail",
        ),
        drops=(
            "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
            "Prévenez-moi de tous les nouveaux commentaires par e-mail.",
        ),
        keeps=("Elle dit que votre adresse e-mail ne sera pas publiée.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "les commentaires sont fermés, les commentaires sont clos, les commentaires sont désactivés",
            "commentaires fermés, commentaires désactivés, soyez le premier à, aucun commentaire pour",
            "aucun commentaire n'a, pas encore de commentaire, il n'y a pas encore de commentaire",
            "les commentaires sont modérés, les commentaires sont soumis, soyez le premier, merci de rester courtois",
        ),
        drops=(
            "Les commentaires sont fermés.",
            "Soyez le premier à commenter !",
        ),
        keeps=("On ferma les commentaires le soir.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "flux des commentaires, flux rss des commentaires, rss des commentaires, s'abonner aux commentaires",
            "publier les commentaires (atom), suivre les commentaires",
        ),
        drops=(
            "Flux des commentaires",
            "Publier les commentaires (Atom)",
        ),
        keeps=("Un flux montre les commentaires.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "répondre, répondre à ce commentaire, annuler la réponse, signaler, signaler un abus",
            "signaler ce commentaire, commenter, commenter cet article, voir les commentaires",
            "voir tous les commentaires, lire les commentaires, afficher les commentaires, masquer les commentaires",
            "afficher plus de commentaires, plus de commentaires, tous les commentaires, laisser un commentaire",
            "ajouter un commentaire, publier le commentaire, poster un commentaire, écrire un commentaire",
            "envoyer le commentaire, aucun commentaire, commentaires plus anciens, commentaires plus récents",
            "les plus récents, les plus anciens, réagir, réagir à cet article",
        ),
        drops=(
            "Répondre",
            "Signaler un abus",
        ),
        keeps=("Répondre à dix questions",),
    ),
    "comments.label": Phrases(
        lists={
            "labels": listed(
                "nom, site web, commentaire, votre nom, votre commentaire, votre e-mail, adresse e-mail, message",
                "sujet, annuler, envoyer, aperçu, prévisualiser, e-mail, pseudo",
            ),
        },
        drops=(
            "x Laisser un commentaire\nx Nom *\nx E-mail *",
            "x Laisser un commentaire\nx Commentaire\nx Nom\nx Site web",
        ),
        keeps=("| Message dans une bouteille\n| Sujet",),
    ),
    "comments.field": Phrases(
        cues=listed("requis, obligatoire, facultatif, ne sera pas publié, non publié, optionnel"),
        lists={
            "fields": listed("nom, adresse e-mail, courriel, site web, commentaire, pseudo"),
        },
        drops=(
            "Nom (obligatoire)",
            "Courriel (ne sera pas publié)",
        ),
        keeps=("Obligatoire dès lundi",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed("tous droits réservés, tous les droits réservés, tous droits de reproduction réservés"),
        lists={"goes_on": listed("à, au, aux, pour")},
        drops=(
            "© 2012 Presse du Port. Tous droits réservés.",
            "Tous droits réservés",
        ),
        keeps=(
            '"Tous droits réservés", lisait-on à la fin.',
            "Tous droits réservés aux héritiers, le journal reste dans la tour.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "reproduction interdite, reproduction totale ou partielle, toute reproduction, sans autorisation préalable",
            "sans l'autorisation écrite, sans autorisation écrite, reproduction et diffusion interdites",
        ),
        drops=(
            "Reproduction interdite sans accord de l'éditeur.",
            "Toute reproduction est soumise à notre accord.",
        ),
        keeps=('"Reproduction interdite", lut-il.',),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "mentions légales, politique de confidentialité, conditions d'utilisation",
            "conditions générales d'utilisation, conditions générales de vente, conditions générales, cgu, cgv",
            "cgu / cgv, vie privée, données personnelles, protection des données, gestion des cookies",
            "politique de cookies, politique des cookies, charte de confidentialité, charte de modération",
            "charte d'utilisation, informations légales, confidentialité, droits de reproduction, plan d'accessibilité",
            "accessibilité : non conforme, crédits, préférences cookies, charte des données personnelles",
        ),
        lists={
            "and": listed("et"),
        },
        drops=(
            "Mentions légales",
            "CGU | CGV | Vie privée",
        ),
        keeps=("Vie privée d'un pêcheur",),
    ),
    "legal.footer": Phrases(
        cues=listed(
            "mentions légales, politique de confidentialité, conditions d'utilisation, conditions générales",
            "données personnelles, gestion des cookies",
        ),
        drops=(
            "Mentions légales | Publicité du port",
            "Le Port | Politique de confidentialité | Emplois",
        ),
        keeps=("Les mentions légales | une pièce",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "propulsé par, réalisation, réalisé par, création de site, hébergé par, conception et réalisation",
            "conçu par, site réalisé par, fièrement propulsé par",
        ),
        drops=(
            "Fièrement propulsé par WordPress",
            "Réalisation : Brandt & Adler",
        ),
        keeps=("Propulsé par un petit moteur",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "publicité, publicités, annonce publicitaire, contenu sponsorisé, contenu sponsorisé par",
            "article sponsorisé, sponsorisé, publi-rédactionnel, publirédactionnel, publireportage, contenu partenaire",
            "contenu de marque, en partenariat avec, annonces google, fermer la publicité, liens sponsorisés",
            "lien sponsorisé, offre partenaire",
        ),
        drops=(
            "Publicité",
            "Contenu sponsorisé",
        ),
        keeps=("Publicité pour un phare",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "la suite après la publicité, suite après la publicité, la suite après cette publicité",
            "la suite de l'article après la publicité, passer la publicité, l'article continue après la publicité",
            "la suite sous cette publicité, faites défiler pour continuer",
        ),
        lists={
            "ads": listed("publicité"),
        },
        drops=(
            "La suite après la publicité",
            "Publicité - la suite après cette publicité",
        ),
        keeps=("La suite après la pause",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed("sponsorisé par, en partenariat avec, présenté par, proposé par, avec le soutien de, publicité"),
        drops=(
            "Sponsorisé par Eastfield Bateaux",
            "En partenariat avec Eastfield",
        ),
        keeps=("La course fut sponsorisée par Eastfield.",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "contient des liens affiliés, contient des liens d'affiliation, contenir des liens affiliés",
            "sont des liens affiliés, sont affiliés, liens d'affiliation, percevoir une commission",
            "recevoir une commission, toucher une commission",
        ),
        lists={
            "notes": listed("note, remarque, transparence"),
            "openers": listed("cet, cette, ce, certains, les, si, en, nous, tous"),
        },
        drops=(
            "Cet article contient des liens affiliés.",
            "Si vous achetez ici, nous pouvons percevoir une commission.",
        ),
        keeps=("Un agent touche une commission de deux pour cent.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "plan du site, contactez-nous, nous contacter, qui sommes-nous, qui sommes-nous ?, mon compte",
                "page d'accueil, retour à l'accueil, foire aux questions, nos offres d'emploi, offres d'emploi",
                "petites annonces, mon profil, mon panier, flux rss, à propos de nous, nous rejoindre, l'équipe",
                "notre équipe, notre histoire, espace presse, communiqués de presse, espace abonnés, service clients",
                "service client, annoncer, annonceurs, accessibilité, crédits, newsletters & alertes",
                "archives du journal, vos questions, publicité sur le site",
            ),
            "headings": listed("accueil, aide, contact, à propos, archives, partenaires, recrutement, presse"),
            "sign in": listed(
                "connexion, se connecter, s'identifier, déconnexion, se déconnecter, s'inscrire, inscription",
                "créer un compte",
            ),
        },
        drops=(
            "Plan du site",
            "Qui sommes-nous ?",
        ),
        keeps=("Contactez-nous si vous étiez là.",),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "actualité, actualités, monde, économie, société, politique, santé, sciences, sorties, annonces",
                "culture, sport, sports, international, france, planète, idées, opinions, débats, tribunes, médias",
                "musique, cinéma, livres, voyages, voyage, cuisine, recettes, mode, beauté, famille, éducation, emploi",
                "immobilier, argent, entreprises, technologies, numérique, high-tech, environnement, énergie",
                "transports, justice, faits divers, météo, régions, région, people, télévision, télé, radio, vidéos",
                "vidéo, photos, diaporamas, dossiers, blogs, jeux, mots croisés, boutique, abonnements, s'abonner",
                "rubriques, rechercher, recherche, services, agenda, événements, partenaires, équipe, publications",
                "produits, catégories, étiquettes, histoire, formation, football, rugby, cyclisme, tennis, bourse",
                "automobile, auto, patrimoine, gastronomie, animaux, art, arts, théâtre, expositions, litterature",
                "littérature, philosophie, psycho, bien-être, jardin, maison, déco, mentions légales, cgu, cgv",
                "confidentialité",
            ),
        },
        drops=(
            "Actualités",
            "Économie (12)",
        ),
        keeps=("L'économie de la mer",),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("sommaire, table des matières"),
            "addresses": listed("contact :, contacts presse :, contact presse :"),
            "credits": listed("par, publié"),
        },
        drops=(
            "x Accueil\nx Actualités\nx Le port\nx Contact",
            "x Politique\nx Économie\nx Le phare\nx Culture\nx Plan du site",
        ),
        keeps=(
            "| La fondation soutient trois causes :\n| Santé\n| Éducation\n| Environnement\n| Rien d'autre n'est payé.",
        ),
    ),
    "navigation.row": Phrases(
        drops=(
            "Accueil | Actualités | Contact",
            "Accueil » Culture » La cloche",
        ),
        keeps=("Politique, culture et sport lui sont étrangers.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "catégories, articles récents, commentaires récents, derniers articles, derniers commentaires",
                "articles populaires, les plus lus, les plus commentés, les plus partagés, menu principal",
                "navigation principale, ouvrir le menu, fermer le menu, afficher le menu, archives du blog",
                "nuage de tags, toutes les catégories, tous les articles, toutes les rubriques, rubriques",
                "liens utiles, mes liens, sélectionner un mois, sélectionner une catégorie, mots-clés, étiquettes",
                "dernières actualités, fil d'actualité, pied de page",
            ),
        },
        drops=(
            "Articles récents",
            "Ouvrir le menu",
        ),
        keeps=("Catégories de bateaux",),
    ),
    "navigation.box": Phrases(
        lists={
            "openers": listed("archives, liens, blogs amis, sites amis"),
        },
        drops=(
            "| Articles récents\nx Le pont est fermé\nx Deux cavaliers blessés",
            "| Sites amis\nx Le carnet du port\nx La cloche\nx Les filets",
        ),
        keeps=("| Matériel\n| Cloche\n| Corde",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed(
            "contenu, contenu principal, recherche, menu, menu principal, navigation, navigation principale",
            "pied de page, formulaire de recherche",
        ),
        lists={
            "verbs": listed(
                "aller au, aller à, aller à la, accéder au, accéder à la, accéder directement au, passer au, sauter au",
                "retour au, revenir au",
            ),
            "the": listed("le, la"),
        },
        drops=(
            "Aller au contenu",
            "Accéder directement au contenu principal",
        ),
        keeps=("Aller au menu du jour",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "haut de page, retour en haut, retour en haut de page, retour en haut de la page, retour à l'accueil",
            "revenir en haut, retour à la liste, retour aux actualités, retour, retour au sommaire",
            "retour à la page d'accueil, remonter, haut de la page, revenir à l'accueil",
        ),
        drops=(
            "Retour en haut de page",
            "Haut de page ↑",
        ),
        keeps=("Retour à la mer",),
    ),
    "navigation.path-label": Phrases(
        cues=listed("vous êtes ici, vous êtes dans"),
        lists={
            "homes": listed("accueil"),
        },
        drops=(
            "Vous êtes ici : Accueil > Culture",
            "Vous êtes ici",
        ),
        keeps=("Vous êtes ici chez vous, dit-elle.",),
    ),
    "navigation.path": Phrases(
        cues=listed("accueil"),
        drops=(
            "Accueil > Culture > La cloche",
            "Accueil / Bateaux",
        ),
        keeps=("Accueil - l'histoire d'une maison",),
    ),
    "navigation.turn": Phrases(
        cues=listed("suivant, précédent, suivante, précédente"),
        drops=(
            "Suivant »",
            "« Précédent",
        ),
        keeps=("Suivant le plan",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "suivant, précédent, page suivante, page précédente, suivante, précédente, article suivant",
            "article précédent, articles plus anciens, articles plus récents, billets plus anciens",
            "billets plus récents, navigation des articles, navigation de l'article, voir plus, afficher plus",
            "charger plus, voir tout, tout voir, plus d'articles, dernière page, première page, messages plus anciens",
            "messages plus récents",
        ),
        lists={
            "bare": listed("suivant, précédent, suivante, précédente"),
            "parts": listed(
                "page, pages, de, sur, le, la, et, ou, accueil, suivant, précédent, page suivante, page précédente",
                "première, dernière, début, fin",
            ),
        },
        drops=(
            "Page suivante",
            "1 2 3 Suivant",
        ),
        keeps=("La page suivante était blanche.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("page, pages"),
        lists={
            "of": listed("de, sur"),
            "turning": listed("suivant, précédent, page suivante, page précédente"),
        },
        drops=(
            "Page 2 sur 4",
            "Pages: 1 2 3",
        ),
        keeps=("Page 3 du rapport",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed("article précédent, article suivant, billet précédent, billet suivant, précédent, suivant"),
        drops=(
            "Article suivant : La cloche de l'île",
            "Article précédent : Pluie jusqu'à vendredi",
        ),
        keeps=("Suivant - les œufs",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "rechercher, recherche, recherche avancée, rechercher sur le site, rechercher sur ce site",
            "lancer la recherche, mots-clés, effectuer une recherche, que recherchez-vous, formulaire de recherche",
            "moteur de recherche, ouvrir la recherche, fermer la recherche, saisissez votre recherche",
            "rechercher dans ce blog, votre recherche, résultats de recherche, fermer",
        ),
        lists={
            "search": listed("rechercher, recherche"),
            "what": listed("sur, dans, le, ce, un, une, tout, les"),
            "things": listed("site, blog, article, articles, archives, page"),
        },
        drops=(
            "Rechercher :",
            "Rechercher sur le site",
        ),
        keeps=("Rechercher le bateau",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed(
            "choisir la langue, choisissez votre langue, changer de langue, version française, version anglaise",
            "sélectionner la langue",
        ),
        drops=(
            "Choisir la langue",
            "Version française",
        ),
        keeps=("Changer de langue en route",),
    ),
}

LANGUAGE = Language(name="French", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
