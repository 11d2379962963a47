import { addressEs } from '../../../detectors/address/es.js';
import { addressCases } from './cases.js';

addressCases(
  addressEs,
  `
Vivo en la ⟦calle Mayor 3, 2º B, 28013 Madrid⟧.
⟦C/ Mayor 3, 2º B⟧
⟦C/ Mayor, nº 3⟧
⟦C/ de la Cruz, 12, 3º izq, 28012 Madrid⟧
⟦Calle de Alcalá 45, 28014 Madrid⟧
⟦Avda. de América 12, 4º D⟧
⟦Avenida de la Constitución, 8, 41001 Sevilla⟧
⟦Av. Diagonal 200, 08018 Barcelona⟧
⟦Plaza de España, 4⟧
⟦Pza. Mayor 1, 37002 Salamanca⟧
⟦Paseo de la Castellana, 100, 28046 Madrid⟧
⟦Carrer de Balmes 12, 08007 Barcelona⟧
⟦Carretera de Burgos km 12⟧
⟦Ronda de Toledo 5↵28005 Madrid⟧
⟦Camino de los Olivos 14, 29010 Málaga⟧
⟦Travesía del Pozo 2⟧
⟦Glorieta de Bilbao 3⟧
⟦Calle Real s/n, 41001 Sevilla⟧
mi casa es ⟦Calle 50 # 10-20⟧
⟦Carrera 7 No. 71-21⟧, Bogotá
⟦Calle 12 A # 34-56⟧
⟦Avenida 9 de Julio 1200⟧
⟦Calle 2 de Mayo 14⟧
⟦Av. Insurgentes Sur 1602, 03940 Ciudad de México⟧
⟦Avenida Corrientes 348⟧
⟦Jirón de la Unión 500⟧, Lima
vivo en ⟦calle mayor 3⟧
mi dirección es ⟦avenida libertad 22⟧
domicilio: ⟦c/ sol 5⟧
⟦CALLE SAN JUAN 7, 50001 ZARAGOZA⟧
⟦Calle Doctor Fleming 9, bajo A, 28036 Madrid⟧
⟦Calle Ramón y Cajal, 31, esc. 2, 1º C, 46001 Valencia⟧
⟦Apartado de correos 123, 08001 Barcelona⟧
⟦Apdo. 55⟧ de la oficina
⟦Urbanización Las Rosas 8, 28230 Las Rozas⟧
⟦Polígono Industrial Norte 15⟧
⟦Calle Larga 10 bis⟧
⟦Callejón del Agua 6↵41004 Sevilla⟧
⟦Rambla de Catalunya, 60⟧
envío a ⟦calle luna 14⟧ por favor
⟦Bulevar Artigas 1200⟧
⟦Calle Miguel de Cervantes, 3⟧
`,
  `
la calle es larga, 12 km
camino 5 horas al día
hay 3 plazas y 2 avenidas
su carrera duró 12 años
en la calle 3 personas gritaban
el paseo dura 2 horas
por vía 3 sale el tren
src/ mayor 3
abc/ def 12
una plaza para 5
la avenida tiene 4 carriles
la calle 5 está cortada
la carrera de 10 km
corrí la carrera 3 veces
vía email 2 veces
ronda 3 del torneo
la ronda 16 empieza hoy
la transversal 2
privada de 3 derechos
la cerrada 4
paseo 20 minutos
de camino 2 cafés
circuito de 5 km
pl 12
la costanilla 3
AV 12 receptor
cada calle, 3 farolas
el camino mide 7 metros
5 calles más allá
urb 2
la rambla 24 horas
pasaje de 40 euros
un polígono de 6 lados
la diagonal 5 del cuadrado
calle arriba 2 minutos
autopista 7
c/u 12 euros
por la carretera 100 km
un jirón de 3 cm
la glorieta tiene 2 salidas
la calle en 1999
plaza por 3 noches
`,
);
