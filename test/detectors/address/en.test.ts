import { addressEn } from '../../../detectors/address/en.js';
import { addressCases } from './cases.js';

addressCases(
  addressEn,
  `
I live at ⟦221B Baker Street, London NW1 6XE⟧.
Send it to ⟦45 Harrow Road⟧ please
my address is ⟦12 High Street⟧ and my phone is off
⟦7 Elm Close, Ashford, Kent TN25 4BA⟧
⟦Flat 2, 18 St James's Road, Leeds LS1 4AB⟧
⟦Flat 3B, 9 Mill Lane↵York↵YO1 7HH⟧
⟦12-14 Market Square, Stamford PE9 1AA⟧
⟦5 Queen's Gardens, Edinburgh EH4 2DB⟧
She moved to ⟦34 O'Connell Street⟧, Limerick
⟦8 Castle Park, Dublin 4, D04 X4C7⟧
⟦100 Main St⟧, second door
⟦100 Main St., Springfield, IL 62704⟧
⟦2450 N Lincoln Ave, Apt 3B, Chicago, IL 60614⟧
⟦500 W 120th St, New York, NY 10027⟧
⟦350 5th Ave, Floor 3, New York, NY 10118-0110⟧
⟦1420 Martin Luther King Jr Blvd⟧
⟦77 Massachusetts Avenue, Suite 200, Boston MA 02139⟧
⟦9 Old Orchard Rd #4⟧
⟦18 Maple Drive↵Dayton, OH 45402⟧
⟦2201 C Street NW, Washington, DC 20520⟧
⟦10 Microsoft Way, Redmond, WA 98052⟧
⟦4500 County Road 12, Boulder, CO 80301⟧
⟦6 Sunset Blvd⟧
⟦31 Collins Street, Melbourne VIC 3000⟧
⟦Unit 4/22 Smith Street, Perth WA 6000⟧
⟦Level 5, 10 George Street, Brisbane QLD 4000⟧
⟦1055 West Georgia Street, Vancouver, BC V6E 3P3⟧
⟦123 Bank St, Ottawa ON K1P 5N2⟧
⟦14 Lambton Quay, Wellington 6011⟧
⟦PO Box 42, Hobart TAS 7001⟧
⟦P.O. Box 99⟧ is where post goes
⟦GPO Box 1234, Sydney NSW 2001⟧
i live at ⟦7 old mill lane⟧
ship to ⟦22 acacia avenue⟧, london
delivery to ⟦9 park rd⟧ asap
⟦1251 Avenue of the Americas⟧
⟦12a Church Walk, Bath BA1 1AA⟧
⟦3 The Crescent⟧, Truro is her home
⟦66 Rue Morgue Avenue⟧
⟦27 Coronation Road South⟧
⟦15 King Edward VII Avenue, Cardiff CF10 3NS⟧
`,
  `
Wall Street crashed 12 % on Monday
There are 5 avenues to explore here
Get your kicks on road 66
It was a 24-hour drive to the coast
We took a 10 minute walk down the street
In 2008 Wall Street panicked
A 4 lane road runs past the house
I have 2 ways and 3 places to go
On May 5 Wall Street opened late
Over 200 Main Street businesses closed
the 3 way street is confusing
5 star drive through the hills
I drive 12 miles on the road
there were 30 people on the street
a 2 bedroom court case
We met 3 times at the square
Turn right after 300 feet onto the road
He scored 12 points in the court
The 90 degree close of the valve
it's 5 blocks down the avenue
Chapter 3 The Road
the top 10 street foods
she won 2 gold and 1 silver on the way
we have 20 places left
step 4 close the door
version 2 drive firmware
24 square meters
my 3 year old ran into the street
between 5 and 7 the road is closed
a 1 way ticket
he parked 2 cars in the drive
they had 8 gates and a lane
the year 2019 Abbey Road was repainted
50 of the street lamps
raised $12 Elm Street style
3.5 High Street
12:30 High Street opens
I owe him 40 on the street
2 rows of 5 green hills
give me 10 minutes to park
4 out of 5 way more
Over 5 million drive to work
Highway 61 is a long road
box 12 in the garage
`,
);
