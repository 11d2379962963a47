import { addressPt } from '../../../detectors/address/pt.js';
import { addressCases } from './cases.js';

addressCases(
  addressPt,
  `
Moro na ⟦Rua das Flores, 25, 3.º Esq., 1200-192 Lisboa⟧.
⟦Rua das Flores 25⟧
⟦Rua Augusta, nº 12, 1100-053 Lisboa⟧
⟦R. Augusta, 1500⟧
⟦R. da Prata 8, 2º Dto, 1100-414 Lisboa⟧
⟦Avenida da Liberdade 110⟧
⟦Av. da República, 45, 1050-187 Lisboa⟧
⟦Av. Paulista, 1578, Apto 12, São Paulo - SP, 01310-200⟧
⟦Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-200⟧
⟦Rua 25 de Março, 1000⟧
⟦Rua 7 de Setembro 43, Centro, Rio de Janeiro - RJ, 20050-003⟧
⟦Travessa do Carmo nº 4⟧
⟦Praça da República s/n, 1200-192 Lisboa⟧
⟦Praça do Comércio, 1↵1100-148 Lisboa⟧
⟦Alameda Santos, 211, Bloco B, 01419-000 São Paulo⟧
⟦Estrada da Luz 90, 1600-152 Lisboa⟧
⟦Rodovia Anhanguera km 12⟧
⟦Largo do Carmo 3⟧
⟦Calçada da Estrela 15⟧
⟦Rua Dr. António José de Almeida 20⟧
⟦Rua São João, 55, 4000-001 Porto⟧
⟦Rua Conselheiro Lafaiete, 1200⟧
moro na ⟦rua augusta 1500⟧
minha morada é ⟦rua do sol 12⟧
endereço: ⟦avenida brasil 500⟧
entrega na ⟦Rua Nova 3⟧ hoje
⟦RUA DIREITA 9, 4700-001 BRAGA⟧
⟦Beco do Forno 2⟧
⟦Ladeira da Fonte 7↵3000-001 Coimbra⟧
⟦Rua de Santa Catarina, 112, 4.º andar⟧
⟦Rua Barão de Itapetininga, 255, sala 12⟧
⟦Rua Marquês de São Vicente, 225, Gávea, Rio de Janeiro, RJ, 22451-900⟧
⟦Quinta do Lago 14⟧
⟦Viela do Poço 1⟧
⟦Caixa Postal 123, 70040-000 Brasília⟧
⟦Apartado 45, 2400-001 Leiria⟧
⟦Rua XV de Novembro, 621⟧
⟦Travessa da Palmeira, 5, r/c⟧
⟦Rua Padre António Vieira 18 A⟧
⟦Avenida Dom João II 35, 1990-083 Lisboa⟧
⟦Rua Maria da Fonte nº 7⟧
⟦Azinhaga da Torre 6⟧
`,
  `
a rua é longa, 12 km
andei 5 ruas e 2 avenidas
na rua 3 pessoas gritavam
a estrada tem 120 km
um largo com 4 bancos
o bairro 5 estrelas
lote 12 do produto
quadra 7 do jogo
na estrada 200 km
a praça tem 2 fontes
o caminho dura 3 horas
R 4.2 foi lançado
usamos R 3 para isso
a quinta 12 de maio
quinta 5
tv 55 polegadas
AV 12 volts
conjunto de 3 peças
al 5
largo 2 metros
a calçada 4 metros
o beco 3
caixa 12
apartado por 3 dias
apartado 3 dias
na avenida 4 faixas
o bairro tem 300 casas
rua abaixo 2 minutos
a rodovia 5
5 lotes na praça
duas ruas, 3 casas
a rua em 1999
trav 2
nesta rua há 5 anos
a rua 10 está fechada
estrada fora 2 horas
ladeira de 30 graus
conjunto 4 do exame
servidão 3
al. 12 do artigo
a rotunda 2
pela rua 2 vezes
`,
);
