// The French half; see english.js for the notation.

const list = (/** @type {string} */ text) => text.split('|').map((entry) => entry.trim());
const lines = (/** @type {string} */ text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const words = {
  product: list(
    'bouilloire|machine à café|veste de pluie|tente|poêle en fonte|liseuse|lampe de vélo|paire d’écouteurs|chaise de bureau|couette|perceuse|imprimante|trottinette|théière|plaque à induction|montre connectée|étagère|gourde',
  ),
  adj: list(
    'pratique|lourde|étonnante|fragile|solide|bruyante|élégante|trop chère|minuscule|ancienne|correcte|légère|bancale|inutilisable|simple|agréable',
  ),
  animal: list('chat|tortue|lévrier|perroquet|hamster|poney|hérisson|poisson rouge|âne|corbeau'),
  place: list(
    'Besançon|la Bretagne|Montréal|Genève|les Cévennes|Lisbonne|l’île d’Oléron|Liège|le Jura|Marseille|un village de la Drôme|Saint-Étienne|Kyoto|le Pays basque',
  ),
  dish: list(
    'une soupe à l’oignon|un gratin dauphinois|une tarte au citron|un bœuf bourguignon|des crêpes|un couscous|une ratatouille|un pain d’épices|des gnocchis|une quiche sans pâte|un gâteau d’anniversaire|une île flottante',
  ),
  ingredient: list(
    'le beurre|la farine|la crème fraîche|l’ail|le cumin|les pois chiches|le gingembre|la levure|les échalotes|le comté râpé|le sucre roux|les œufs',
  ),
  team: list(
    'la comptabilité|le service client|les ressources humaines|la direction|l’accueil|l’équipe de nuit|le service juridique|la logistique|l’informatique',
  ),
  job: list(
    'infirmière|plombier|professeure|conducteur de train|traductrice|menuisier|analyste|fleuriste|chef de projet|aide-soignant',
  ),
  tool: list('Docker|Postgres|Webpack|Terraform|nginx|Redis|pytest|Vite|Kafka|Ansible|Grafana|SQLite'),
  language: list('Python|TypeScript|Rust|Go|Java|SQL|Kotlin|PHP|C#|Bash'),
  subject: list(
    'la photosynthèse|la Révolution française|les équations du second degré|la tectonique des plaques|l’offre et la demande|le romantisme|le cycle de l’eau|les probabilités|la Guerre froide|le subjonctif|l’accord du participe passé',
  ),
  hobby: list(
    'la poterie|les échecs|l’escalade|l’ornithologie|le violoncelle|le crochet|la natation|la photo|le jardinage|la pétanque',
  ),
  feeling: list(
    'un peu perdu|soulagée|plutôt fatigué|vraiment ravie|inquiet|assez confiante|bloqué|curieuse|débordée',
  ),
  weekday: list('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  thing: list(
    'la facture|le tableau|mon rapport|la lettre de motivation|le contrat|le diaporama|l’itinéraire|ce paragraphe|le planning|le compte rendu|le questionnaire',
  ),
  who: list(
    'ma sœur|mon chef|une amie|le propriétaire|notre voisine|mon colocataire|la recruteuse|mon père|un collègue|la maîtresse',
  ),
  reason: list(
    'parce que le budget a changé|car personne n’a répondu|depuis la dernière mise à jour|à cause de la grève|sans raison apparente|grâce aux nouvelles règles|puisqu’il pleuvait|vu le délai',
  ),
  transport: list('train de nuit|ferry|car|covoiturage|tramway|vélo|TER|bus'),
  doc: list(
    'bulletin de paie|bail|attestation d’assurance|titre de séjour|relevé de compte|demande de congé|note de frais|justificatif de domicile',
  ),
  error: list(
    "TypeError: cannot read properties of undefined|ECONNREFUSED|accès refusé|KeyError: 'client'|mémoire insuffisante|ModuleNotFoundError|fichier introuvable|délai dépassé",
  ),
  emoji: list('🙂|😅|🎉|🙏|🚲|🍋|👩‍🍳|🐢|✨|😭|👍🏽|🇫🇷|☕|🥐'),
  symbol: list(
    'lireLignes|chargerConfig|parseRows|fetchPage|CarteClient|build_index|calculer_total|renderRow',
  ),
};

export const user = lines(`
  Ma {product} est arrivée {adj}, et le carton était ouvert.
  La {product} commandée le {date} n’est toujours pas expédiée, commande {order}.
  Pouvez-vous me dire où est le colis {tracking} ? Je l’attendais {weekday}.
  Je voudrais renvoyer la {product}, elle est trop {adj} pour moi.
  Le site affiche {price} mais on m’a prélevé {price}.
  La référence {sku} sera-t-elle disponible avant le {date} ?
  Bonjour ! {emoji} petite question sur {thing}.
  Peux-tu réécrire {thing} pour que ce soit moins long ?
  Résume {thing} en {nn} mots, en gardant les chiffres.
  Je suis {feeling}, {reason}.
  Que veut dire « {error} » quand je lance {tool} ?
  Pourquoi {symbol} ne renvoie rien au deuxième appel en {language} ?
  J’ai mis à jour {tool} de {version} à {version} et plus rien ne compile.
  Le journal indique {timestamp} {error} à la ligne {line}, c’est tout.
  Comment faire écouter {tool} sur le port {port} plutôt que {port} ?
  Les tests passent chez moi mais pas en intégration, commit {sha}.
  Comment écrirais-tu ça en {language} sans boucle ?
  La clé ressemble à {uuid}, faut-il un index ?
  Explique-moi {subject} comme si j’avais douze ans.
  J’ai un contrôle sur {subject} {weekday} et il me reste {n} chapitres.
  La prof dit que {sum}, c’est juste ?
  Le traité de {year} est-il antérieur à celui de {year} ?
  Combien font {pct} de {big} ?
  Nous partons à {n} vers {place} avec {who} et un {animal}.
  Le {transport} entre {place} et {place} vaut-il le coup en hiver ?
  Le vol {flight} part à {hour}, la correspondance à {hour} est-elle jouable ?
  On a environ {price} par nuit pour l’hôtel, petit-déjeuner compris.
  Que faire près de {place} quand il pleut ?
  Comment garder {dish} au chaud pendant {n} heures ?
  Il me reste {ingredient}, {ingredient} et {ingredient}.
  Puis-je remplacer {ingredient} par {ingredient} dans {dish} ?
  On sera {nn} à table, quelle quantité faut-il pour {dish} ?
  {who} dit qu’il me faut un nouveau {doc} avant le {date}, c’est vrai ?
  Combien de jours de congé me reste-t-il si j’ai commencé le {date} ?
  Quelqu’un à {team} me demande mon {doc}, suis-je obligé de l’envoyer ?
  Je suis {job} et j’aimerais changer de service.
  La banque a pris {price} de frais pour un virement de {n} jours.
  Quelle différence entre un taux de {pct} et de {pct} sur {n} ans ?
  J’apprends {hobby}, environ {nn} minutes par jour.
  Une idée de cadeau pour {who}, qui adore {hobby} ?
  Tu connais un bon livre sur {hobby} ? J’ai seulement trouvé l’ISBN {isbn}.
  Écris un petit poème sur un {animal} qui déménage vers {place}.
  Merci, ça marche !
  Non, ce n’est pas ce que je voulais dire.
  Pardon, faute de frappe : {year} et pas {year}.
  tu peux faire plus court stp {emoji}
  Ça fait {n} semaines et {who} insiste.
  Laquelle des {n} formules est la moins chère à l’année ?
  Le match s’est fini à {score}, quelles sont les chances de qualification ?
  Ça marche encore avec la version {version} ?
  Ah d’accord, et à partir de quelle année ? {year} ?
`);

export const assistant = lines(`
  Bien sûr, voyons cela étape par étape.
  Cela arrive souvent {reason} ; vous n’y êtes pour rien.
  Une {product} {adj} dure en général de {n} à {nn} ans.
  D’après le suivi, le colis {tracking} a quitté le dépôt à {hour}.
  Votre commande {order} a été validée le {date} et partira sous {n} jours ouvrés.
  Le retour de la {product} est gratuit jusqu’au {date}.
  Le remboursement de {price} apparaîtra sous {n} à {nn} jours.
  Voici une version plus apaisée.
  J’ai gardé le ton et supprimé environ {pct} des mots.
  L’erreur « {error} » signifie que {tool} n’a pas pu démarrer.
  En {language}, {symbol} est évalué paresseusement, d’où le résultat vide.
  Depuis {tool} {version}, le port par défaut est {port}, voir {link}.
  Fixez la dépendance à {version} puis relancez les tests.
  Comparez l’empreinte avec {sha} avant l’installation.
  L’adresse {address} de la trace pointe vers une zone déjà libérée.
  Un identifiant comme {uuid} n’est pas idéal dans un index groupé.
  Imagine {subject} comme une recette en {n} étapes.
  En {year}, la question restait ouverte ; en {year}, presque tout le monde était d’accord.
  La réponse est {big}, car {sum}.
  Pour {subject}, apprends d’abord la définition, puis les exemples.
  Au printemps, {place} est superbe, mais prévoyez une {product}.
  Le {transport} met environ {n} heures et coûte à peu près {price}.
  Partez à {hour} pour attraper le vol {flight} sans courir.
  Le belvédère se trouve à {coords}, à dix minutes à pied de la gare.
  Faites fondre {ingredient} doucement, puis ajoutez {ingredient} en {n} fois.
  Enfournez {nn} minutes à {nnn} degrés, jusqu’à ce que les bords dorent.
  Oui, {ingredient} convient très bien pour {dish}.
  Votre {doc} reste valable {n} ans après sa délivrance.
  Une {job} a en général {nn} jours de congé par an.
  Je n’ai pas accès à votre dossier, mais {team} peut le vérifier.
  À {pct}, {price} deviennent environ {price} au bout de {n} ans.
  Ne donnez jamais un numéro de carte complet dans une conversation.
  Pour {hobby}, {nn} minutes par jour valent mieux que {n} heures le {weekday}.
  La deuxième édition (ISBN {isbn}) contient de meilleurs exercices.
  Il était une fois un {animal} qui, près de {place}, découvrit {hobby} {emoji}
  Avec plaisir, bon courage pour {thing} !
  Bien vu : il faut lire {year} et non {year}.
  Je choisirais la deuxième formule : elle coûte {price} de moins.
  Le total est de {price}, dont {pct} de taxe.
  Du {date} au {date}, l’accueil ne répond que le {weekday}.
  L’horodatage {epoch} tombe un {weekday}.
  Il n’y a pas de bonne réponse unique, mais voici {n} points souvent oubliés.
  Un {animal} est un compagnon attachant, à sortir {n} fois par jour.
  Éteignez la {product}, attendez {nn} secondes, puis rallumez-la.
  Score pour l’instant : {score}, il reste {nn} minutes.
  Les factures de plus de {n} ans sont archivées par {team}.
`);

export const prose = lines(`
  Près de {place}, la vieille halle ferma en {year} et rouvrit {nn} ans plus tard en médiathèque.
  La nouvelle {product} a été jugée {adj}, malgré ses {price}.
  Le rapport compte {big} visites en {year}, soit {pct} de plus que l’année précédente.
  Pour réussir {dish}, il faut de la patience et {ingredient}.
  Le conseil municipal a voté, {score}, la prolongation du {transport} de {n} arrêts.
  On enseigne souvent {subject} en {n} séances, ce qui suffit rarement.
  Chaque {weekday}, {who} pratique {hobby} jusqu’à {hour}.
  La version {version} corrige {n} défauts et passe au port {port}.
  La référence {sku} remplace {sku} à compter du {date}.
  Le sentier part de {coords} et grimpe de {nnn} mètres en {n} heures.
  Imprimé pour la première fois en {year}, l’ouvrage (ISBN {isbn}) n’a jamais été épuisé.
  À lire sur {link}, mis à jour le {isodate}.
`);

export { blocks, code, log, toolCalls } from './english.js';

export const planted = {
  EMAIL_ADDRESS: {
    withContext: lines(`
      Vous pouvez m’écrire par courriel à {value}, à toute heure.
      Mon adresse e-mail est {value}, merci.
      Envoyez la confirmation à {value} s’il vous plaît.
      Mon mail : {value}`),
    bare: lines(`
      J’ai écrit à {value} mais rien…
      Mettez {value} en copie, merci !
      ({value})
      De : {value}`),
  },
  PHONE_NUMBER: {
    withContext: lines(`
      Mon numéro de téléphone est le {value}, après dix-huit heures.
      Rappelez-moi au {value} avant midi, svp.
      Portable : {value}
      Tél. {value} (demander l’accueil)`),
    bare: lines(`
      Le plus simple, c’est le {value}, le matin.
      Toujours {value}, ça n’a pas changé.
      {who} répond au {value} presque tous les jours.
      Essayez le {value} ou passez {emoji}`),
  },
  IBAN_CODE: {
    withContext: lines(`
      L’IBAN pour le remboursement : {value}.
      Faites le virement de {price} sur le compte {value}.
      Mes coordonnées bancaires : {value}`),
    bare: lines(`
      C’est {value}, je confirme.
      J’ai recopié {value} depuis la lettre, est-ce complet ?`),
  },
  CREDIT_CARD: {
    withContext: lines(`
      Mon numéro de carte est {value}, elle expire en {year}.
      J’ai payé par carte bancaire ({value}) et j’ai été débité deux fois.
      La Visa refusée : {value}`),
    bare: lines(`
      J’ai tapé {value} et c’est refusé.
      La dernière fois c’était {value}, même résultat.`),
  },
  IP_ADDRESS: {
    withContext: lines(`
      L’adresse IP était {value} à {hour}.
      Quelqu’un s’est connecté depuis {value}, pas moi.`),
    bare: lines(`
      J’ai encore bloqué {value} le {date}.
      {timestamp} GET /connexion {value} 401
      Pourquoi {value} est dans la liste ?`),
  },
  MAC_ADDRESS: {
    withContext: lines(`
      L’adresse MAC sur l’étiquette est {value}.
      Autorisez l’appareil d’adresse MAC {value} sur le wifi.`),
    bare: lines(`
      L’imprimante affiche {value} et rien d’autre.
      Bail DHCP de {value} renouvelé.`),
  },
  FR_NIR: {
    withContext: lines(`
      Mon numéro de sécurité sociale est le {value}.
      Le bulletin de paie indique le NIR {value} en haut.
      n° sécu : {value}`),
    bare: lines(`
      C’était {value} sur la carte Vitale.
      Ils veulent {value} sans faute de frappe.`),
  },
  US_SSN: {
    withContext: lines(`
      Mon numéro de sécurité sociale américain (SSN) est {value}.
      Le formulaire demande le SSN, le mien est {value}.`),
    bare: lines(`
      J’ai écrit {value} dans la case deux, c’est prudent ?
      Ils ont déjà {value} sur le W-2.`),
  },
  UK_NINO: {
    withContext: lines(`
      Mon numéro d’assurance nationale (National Insurance number) est {value}.
      Au Royaume-Uni, mon NINO était {value}.`),
    bare: lines(`
      La lettre mentionne {value} deux fois.
      Dossier {value}, m’a-t-on dit.`),
  },
  PERSONAL_URL: {
    withContext: lines(`
      Mon profil est {value} si vous voulez voir.
      Voici le lien de ma page : {value}`),
    bare: lines(`
      Le reste est sur {value} je crois.
      J’ai cliqué sur {value} et tout a disparu.`),
  },
};

export const system = lines(`
  Tu es un assistant serviable.
  Tu réponds en phrases courtes et tu n’inventes jamais de numéro de commande.
  Tu es le robot d’accueil d’une boutique en ligne. Nous sommes le {isodate}.
  Tu es un tuteur patient pour {subject}.
`);
