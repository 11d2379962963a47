import { addressFr } from '../../../detectors/address/fr.js';
import { addressCases } from './cases.js';

addressCases(
  addressFr,
  `
J'habite ⟦12 rue de la Paix, 75002 Paris⟧.
⟦5 bis, avenue du Général Leclerc, 69003 Lyon⟧
⟦12ter rue des Lilas⟧
⟦3 rue du 8 mai 1945, 44000 Nantes⟧
⟦14 rue du 11 novembre↵59000 Lille⟧
⟦7, impasse des Tilleuls⟧
⟦25 bd Saint-Michel, 75005 Paris⟧
⟦8 av. Jean-Jaurès, 31000 Toulouse⟧
⟦4 place de la République, 67000 Strasbourg⟧
⟦2 place du Marché⟧, au fond
⟦10-12 quai de la Fosse, 44000 Nantes⟧
⟦9 chemin des Vignes, 13100 Aix-en-Provence⟧
⟦3 allée des Cerisiers, bât. B, 78000 Versailles⟧
⟦Appt 12, 5 rue Victor Hugo, 33000 Bordeaux⟧
⟦6 rue d'Alsace, 2e étage, 75010 Paris⟧
⟦6 rue de l'Église, esc. B, porte 4, 92100 Boulogne-Billancourt⟧
⟦15 cours Lafayette, 69006 Lyon⟧
⟦1 rue Émile Zola↵10000 Troyes⟧
⟦18 RUE DES ACACIAS, 75017 PARIS⟧
⟦22 rue St Antoine⟧
on est au ⟦12 rue victor hugo⟧ ce soir
il habite ⟦45 rue des fleurs⟧ depuis mai
adresse : ⟦3 avenue foch, 75116 paris⟧
⟦Rue de la Loi 16, 1000 Bruxelles⟧
⟦Chaussée de Wavre 123, 1050 Ixelles⟧
⟦Avenue Louise 54, B-1050 Bruxelles⟧
⟦Rue du Rhône 65, 1204 Genève⟧
⟦Chemin de Beau-Rivage 7, CH-1006 Lausanne⟧
⟦12, rue Philippe II, L-2340 Luxembourg⟧
⟦1250 rue Sherbrooke Ouest, Montréal, QC H3G 1H1⟧
⟦BP 123, 75001 Paris Cedex 01⟧
⟦B.P. 45⟧ à contacter
⟦11 route de Paris, 35000 Rennes Cedex⟧
⟦99 boulevard Haussmann 75008 Paris⟧
livrer au ⟦8 rue du Dr Roux⟧
⟦17 A rue de Belfort, 25000 Besançon⟧
⟦221 faubourg Saint-Honoré, 75008 Paris⟧
⟦5 rue Marie et Pierre Curie, 38000 Grenoble⟧
⟦30 rue de Rivoli⟧, merci
mon adresse: ⟦2 lotissement Les Pins, 20090 Ajaccio⟧
⟦Résidence B, 16 rue Pasteur, 51100 Reims⟧
elle habite ⟦rue Mouffetard⟧ depuis 2019
`,
  `
la rue est longue de 12 km
il a acheté 2 place de cinéma
on a fait 500 km de route
il y a 3 rue dans ce village
le cours 4 commence demain
prendre la route 66
la voie 12 est fermée
l'allée 5 du magasin
12 % de la rue
il a pris 3 chemins différents
dans la rue, 5 personnes crient
après 2 heures de route
le quai 7 est fermé
le train part voie 3
5 places de parking
une place sur 10
20 cours de maths
la 4e avenue de la ville
un passage de 3 minutes
10 ans de rue
le boulevard a 4 voies
au square, 2 enfants jouent
en 2 routes séparées
la cité 2000 est grande
30 euros la place
il est passé 3 fois dans la rue
un chemin de 5 km
3 villa à vendre
le lot 12 est vendu
avenue de 40 mètres de large
la résidence a 5 étages
la montée dure 3 heures
le parc, 12 hectares
de la rue 3 fois par jour
rond de 5 cm
une place pour 4
trajet : 2 h de route
la promenade fait 7 km
5 passages par jour
numéro 12 de la rue
une rue à 2 voies
12 quai
la chaussée est large de 8 m
`,
);
