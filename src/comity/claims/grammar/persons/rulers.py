"""Who ruled or governed a state, by common knowledge, most since 1900; `known` reads it."""

RULED = {
    "AFG": "Hamid *Karzai; Ashraf *Ghani; Mohammad Najibullah; Babrak Karmal; Hafizullah Amin; "
    "Mohammed Zahir Shah; Mohammed Daoud Khan; Burhanuddin Rabbani; Amanullah Khan",
    "AGO": "Agostinho Neto; José Eduardo dos Santos; João *Lourenço; Jonas Savimbi",
    "ALB": "Enver *Hoxha; Sali *Berisha; Edi Rama; Fatos Nano; Ramiz Alia; Ilir Meta; Zog I",
    "ARE": "Zayed bin Sultan Al Nahyan; Khalifa bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; "
    "Mohammed bin Rashid Al Maktoum",
    "ARG": "Juan *Perón; Juan Domingo *Perón; Isabel *Perón; Jorge Rafael *Videla; Leopoldo "
    "*Galtieri; Raúl *Alfonsín; Carlos *Menem; Fernando de la Rúa; Eduardo Duhalde; Néstor "
    "Kirchner; Cristina Fernández de Kirchner; Cristina Kirchner; Mauricio *Macri; Alberto "
    "Fernández; Javier *Milei; Arturo *Frondizi; Hipólito *Yrigoyen",
    "ARM": "Levon *Ter-Petrosyan; Robert *Kocharyan; Serzh *Sargsyan; Nikol *Pashinyan; Armen "
    "Sarkissian",
    "ATG": "Lester Bird; Vere Bird; Baldwin Spencer; Gaston *Browne",
    "AUS": "Robert *Menzies; Harold *Holt; John *Gorton; Gough *Whitlam; Malcolm Fraser; Bob "
    "*Hawke; Paul *Keating; John Howard; Kevin *Rudd; Julia *Gillard; Tony Abbott; Malcolm "
    "*Turnbull; Scott Morrison; Anthony *Albanese; Ben *Chifley; John *Curtin; Joseph "
    "Lyons; Billy Hughes; Stanley Bruce",
    "AUT": "Bruno *Kreisky; Kurt *Waldheim; Sebastian *Kurz; Wolfgang *Schüssel; Heinz Fischer; "
    "Engelbert *Dollfuss; Alexander Van der Bellen; Karl *Nehammer; Franz Joseph I",
    "AZE": "Heydar Aliyev; Ilham Aliyev; Abulfaz *Elchibey; Ayaz *Mutallibov",
    "BDI": "Pierre *Nkurunziza; Évariste *Ndayishimiye; Melchior *Ndadaye; Pierre *Buyoya; Michel "
    "*Micombero; Jean-Baptiste *Bagaza",
    "BEL": "Leopold II; Paul-Henri *Spaak; Guy *Verhofstadt; Charles Michel; Leo *Tindemans; Yves "
    "Leterme; Elio Di Rupo",
    "BEN": "Mathieu *Kérékou; Patrice *Talon; Nicéphore *Soglo; Hubert *Maga; Thomas Boni Yayi; "
    "Boni Yayi; Émile *Zinsou",
    "BFA": "Thomas *Sankara; Blaise *Compaoré; Maurice *Yaméogo; Roch Marc Christian Kaboré; "
    "Ibrahim Traoré; Sangoulé Lamizana",
    "BGD": "Sheikh Mujibur Rahman; Ziaur Rahman; Hussain Muhammad Ershad; Khaleda Zia; Sheikh "
    "Hasina; Muhammad Yunus",
    "BGR": "Todor *Zhivkov; Georgi *Dimitrov; Boyko *Borisov; Zhelyu *Zhelev; Rumen *Radev; "
    "Georgi Parvanov; Rosen *Plevneliev; Kiril Petkov",
    "BHR": "Hamad bin Isa Al Khalifa; Isa bin Salman Al Khalifa; Khalifa bin Salman Al Khalifa",
    "BHS": "Lynden *Pindling; Hubert *Ingraham; Perry Christie; Hubert *Minnis",
    "BIH": "Alija *Izetbegović; Milorad *Dodik; Bakir *Izetbegović; Haris *Silajdžić",
    "BLR": "Alexander *Lukashenko; Stanislav *Shushkevich",
    "BLZ": "George Price; Said Musa; Dean Barrow; Johnny *Briceño; John Briceño; Manuel Esquivel",
    "BOL": "Evo Morales; Hugo *Banzer; Luis Arce; Gonzalo Sánchez de Lozada; Víctor Paz "
    "Estenssoro; Jeanine *Áñez; Hilarión Daza",
    "BRA": "Getúlio Vargas; Juscelino *Kubitschek; João *Goulart; Jânio *Quadros; Fernando Collor "
    "de Mello; Fernando Henrique *Cardoso; Luiz Inácio *Lula da Silva; Dilma *Rousseff; "
    "Michel *Temer; Jair *Bolsonaro; José *Sarney; Ernesto *Geisel; Itamar Franco",
    "BRB": "Errol Barrow; Mia *Mottley; Owen Arthur; Tom Adams; Freundel Stuart",
    "BRN": "Hassanal *Bolkiah",
    "BTN": "Jigme Singye Wangchuck; Jigme Khesar Namgyel Wangchuck; Jigme Dorji Wangchuck; Lotay "
    "Tshering; Tshering *Tobgay; Jigme *Thinley",
    "BWA": "Seretse *Khama; Ian *Khama; Festus *Mogae; Quett *Masire; Mokgweetsi *Masisi",
    "CAF": "Jean-Bédel *Bokassa; François *Bozizé; Ange-Félix *Patassé; Faustin-Archange "
    "*Touadéra; David *Dacko; Michel Djotodia",
    "CAN": "William Lyon Mackenzie King; John *Diefenbaker; Lester B. Pearson; Lester Pearson; "
    "Pierre Trudeau; Brian *Mulroney; Jean *Chrétien; Paul Martin; Stephen *Harper; Justin "
    "Trudeau; Mark Carney; Wilfrid Laurier",
    "CHL": "Salvador *Allende; Augusto *Pinochet; Patricio *Aylwin; Ricardo Lagos; Michelle "
    "*Bachelet; Sebastián *Piñera; Gabriel *Boric; Eduardo Frei Montalva; Eduardo Frei "
    "Ruiz-Tagle",
    "CHN": "*Mao Zedong; Zhou Enlai; Deng Xiaoping; Jiang Zemin; Hu Jintao; Xi Jinping; Wen "
    "Jiabao; Li Keqiang; Li Qiang; Zhao Ziyang; Li Peng; Hua Guofeng; Zhu Rongji; Liu "
    "Shaoqi",
    "CIV": "Félix *Houphouët-Boigny; Laurent *Gbagbo; Alassane *Ouattara; Henri Konan Bédié",
    "CMR": "Paul *Biya; Ahmadou *Ahidjo",
    "COD": "Mobutu Sese Seko; Laurent Kabila; Laurent-Désiré Kabila; Joseph Kabila; Patrice "
    "*Lumumba; Félix *Tshisekedi; Joseph *Kasa-Vubu",
    "COG": "Denis Sassou Nguesso; Pascal *Lissouba; Marien *Ngouabi",
    "COL": "Álvaro *Uribe; Juan Manuel Santos; Iván *Duque; Gustavo *Petro; Andrés *Pastrana; "
    "Ernesto Samper; César *Gaviria; Alfonso López Michelsen; Virgilio Barco",
    "COM": "Azali *Assoumani; Ahmed Abdallah; Ali Soilih; Ahmed Abdallah Mohamed Sambi",
    "CPV": "Aristides Pereira; Pedro Pires; Jorge Carlos Fonseca; José Maria Neves",
    "CRI": "Óscar Arias; José Figueres; Laura *Chinchilla; Luis Guillermo Solís; Rodrigo Chaves",
    "CSHH": "Edvard *Beneš; Tomáš Garrigue *Masaryk; Tomáš Masaryk; Gustáv *Husák; Alexander "
    "*Dubček; Klement *Gottwald",
    "CUB": "Fidel Castro; Raúl Castro; Fulgencio *Batista; Miguel *Díaz-Canel; Gerardo Machado",
    "CYP": "*Makarios III; Glafcos *Clerides; Tassos *Papadopoulos; Nicos *Anastasiades; Nikos "
    "*Christodoulides; Demetris Christofias; Spyros Kyprianou",
    "CZE": "Václav *Havel; Václav *Klaus; Miloš *Zeman; Petr Pavel; Andrej *Babiš; Petr *Fiala",
    "DDDE": "Erich *Honecker; Walter *Ulbricht",
    "DEU": "Konrad *Adenauer; Ludwig *Erhard; Willy *Brandt; Helmut Schmidt; Helmut *Kohl; "
    "Gerhard *Schröder; Angela *Merkel; Olaf *Scholz; Friedrich *Merz; Wilhelm II; Adolf "
    "*Hitler; Otto von *Bismarck; Frank-Walter *Steinmeier; Christian Wulff; Joachim "
    "*Gauck; Horst Köhler",
    "DJI": "Ismaïl Omar Guelleh; Hassan Gouled Aptidon",
    "DMA": "Eugenia Charles; Roosevelt *Skerrit; Rosie Douglas",
    "DNK": "Anders Fogh *Rasmussen; Poul Schlüter; Helle *Thorning-Schmidt; Mette *Frederiksen; "
    "Margrethe II; Frederik X; Thorvald *Stauning; Poul Nyrup *Rasmussen; Lars Løkke "
    "*Rasmussen",
    "DOM": "Rafael *Trujillo; Joaquín *Balaguer; Leonel Fernández; Danilo Medina; Luis Abinader",
    "DZA": "Ahmed Ben Bella; Houari *Boumédiène; Houari *Boumedienne; Chadli *Bendjedid; "
    "Abdelaziz *Bouteflika; Abdelmadjid *Tebboune; Liamine *Zéroual; Mohamed *Boudiaf",
    "ECU": "Rafael *Correa; Lenín Moreno; Guillermo *Lasso; León Febres Cordero; Lucio Gutiérrez; "
    "Abdalá *Bucaram; Daniel Noboa; Jamil Mahuad",
    "EGY": "Gamal Abdel *Nasser; Anwar *Sadat; Anwar *el-Sadat; Hosni *Mubarak; Mohamed *Morsi; "
    "Abdel Fattah *el-Sisi; Abdel Fattah al-Sisi; Muhammad Naguib",
    "ERI": "Isaias *Afwerki",
    "ESP": "Francisco Franco; Adolfo Suárez; Felipe González; José María *Aznar; José Luis "
    "Rodríguez Zapatero; Mariano *Rajoy; Pedro Sánchez; Juan Carlos I; Felipe VI; Miguel "
    "Primo de Rivera; Alfonso XIII",
    "EST": "Lennart *Meri; Toomas Hendrik *Ilves; Kersti *Kaljulaid; Kaja Kallas; Konstantin "
    "Päts; Arnold *Rüütel; Alar *Karis; Andrus *Ansip; Jüri Ratas; Mart Laar",
    "ETH": "Haile Selassie; Haile Selassie I; Menelik II; Mengistu Haile Mariam; Meles *Zenawi; "
    "Hailemariam *Desalegn; Abiy Ahmed; Tewodros II; Yohannes IV",
    "FIN": "Urho *Kekkonen; Juho Kusti *Paasikivi; Mauno Koivisto; Martti *Ahtisaari; Tarja "
    "*Halonen; Sauli *Niinistö; Sanna Marin; Alexander Stubb",
    "FJI": "Frank *Bainimarama; Sitiveni *Rabuka; Laisenia *Qarase; Mahendra *Chaudhry; Kamisese "
    "Mara; Voreqe Bainimarama",
    "FRA": "Charles *de Gaulle; Georges *Pompidou; Valéry *Giscard d'Estaing; François "
    "*Mitterrand; Jacques *Chirac; Nicolas *Sarkozy; François *Hollande; Emmanuel *Macron; "
    "Léon Blum; Georges *Clemenceau; Raymond *Poincaré; Philippe *Pétain; Dominique de "
    "Villepin; Lionel *Jospin; Alain Juppé; Édouard *Balladur; Michel *Rocard; Manuel "
    "Valls; Napoleon III",
    "FSM": "Emanuel Mori; David *Panuelo; Wesley *Simina; John Haglelgam; Tosiwo Nakayama; Peter "
    "M. Christian",
    "GAB": "Omar *Bongo; Ali Bongo Ondimba; Ali *Bongo; Léon *M'ba",
    "GBR": "Winston *Churchill; Clement *Attlee; Anthony *Eden; Harold *Macmillan; Alec "
    "Douglas-Home; Harold Wilson; Edward Heath; James *Callaghan; Margaret *Thatcher; John "
    "Major; Tony *Blair; Gordon Brown; David *Cameron; Theresa May; Boris Johnson; Liz "
    "Truss; Rishi *Sunak; Keir *Starmer; Neville *Chamberlain; David *Lloyd George; Ramsay "
    "MacDonald; Stanley *Baldwin; Benjamin *Disraeli; William Ewart *Gladstone",
    "GEO": "Zviad *Gamsakhurdia; Eduard *Shevardnadze; Mikheil *Saakashvili; Salome "
    "*Zourabichvili; Giorgi Margvelashvili; Bidzina *Ivanishvili; Irakli Garibashvili",
    "GHA": "Kwame *Nkrumah; Jerry *Rawlings; John *Kufuor; John Atta Mills; John Mahama; John "
    "Dramani Mahama; Nana *Akufo-Addo; Hilla Limann; Ignatius Acheampong",
    "GIN": "Ahmed *Sékou Touré; Sékou Touré; Lansana Conté; Alpha *Condé; Mamady *Doumbouya",
    "GMB": "Dawda *Jawara; Yahya *Jammeh; Adama Barrow",
    "GNB": "Luís Cabral; João Bernardo Vieira; Umaro Sissoco Embaló; Kumba *Ialá",
    "GNQ": "Teodoro *Obiang; Teodoro Obiang Nguema Mbasogo; Francisco Macías Nguema",
    "GRC": "Eleftherios *Venizelos; Konstantinos Karamanlis; Kostas Karamanlis; Andreas "
    "Papandreou; George Papandreou; Konstantinos Mitsotakis; Kyriakos Mitsotakis; Costas "
    "*Simitis; Antonis *Samaras; Alexis *Tsipras; Karolos *Papoulias; Prokopis "
    "Pavlopoulos; Ioannis *Metaxas",
    "GRD": "Maurice Bishop; Eric *Gairy",
    "GTM": "Jacobo *Árbenz; Efraín *Ríos Montt; Otto Pérez Molina; Jimmy Morales; Álvaro *Arzú; "
    "Alejandro *Giammattei; Bernardo Arévalo; Óscar Berger; Álvaro Colom",
    "GUY": "Cheddi *Jagan; Forbes *Burnham; Bharrat *Jagdeo; Irfaan Ali; Desmond *Hoyte; Donald "
    "Ramotar; David Granger; Janet *Jagan",
    "HND": "Manuel *Zelaya; Juan Orlando Hernández; Xiomara Castro; Porfirio Lobo; Ricardo "
    "Maduro; Porfirio Lobo Sosa",
    "HRV": "Franjo *Tuđman; Franjo *Tudjman; Stjepan *Mesić; Ivo Josipović; Ivo *Sanader; Kolinda "
    "Grabar-Kitarović; Zoran Milanović; Andrej *Plenković",
    "HTI": "François *Duvalier; Jean-Claude *Duvalier; Jean-Bertrand *Aristide; René *Préval; "
    "Michel Martelly; Jovenel *Moïse",
    "HUN": "Viktor *Orbán; János *Kádár; Imre Nagy; Ferenc *Gyurcsány; Gyula Horn; Miklós "
    "*Horthy; József *Antall; Péter Medgyessy; László Sólyom; Katalin Novák",
    "IDN": "*Sukarno; *Suharto; B. J. *Habibie; Abdurrahman Wahid; Megawati Sukarnoputri; Susilo "
    "Bambang Yudhoyono; Joko *Widodo; *Prabowo Subianto",
    "IND": "Jawaharlal *Nehru; Indira Gandhi; Rajiv Gandhi; Lal Bahadur Shastri; Morarji *Desai; "
    "P. V. Narasimha Rao; I. K. *Gujral; Atal Bihari *Vajpayee; Manmohan Singh; Narendra "
    "*Modi; A. P. J. Abdul Kalam; Pranab *Mukherjee; Ram Nath *Kovind; Pratibha Patil; "
    "Droupadi *Murmu; V. V. Giri; Rajendra Prasad; H. D. Deve Gowda",
    "IRL": "Éamon *de Valera; Seán *Lemass; Charles *Haughey; Garret *FitzGerald; Bertie *Ahern; "
    "Enda Kenny; Leo *Varadkar; Mary Robinson; Mary *McAleese; Michael D. Higgins; Micheál "
    "Martin",
    "IRN": "Ruhollah *Khomeini; Ali *Khamenei; Ali Akbar Hashemi *Rafsanjani; Akbar Hashemi "
    "Rafsanjani; Mohammad *Khatami; Mahmoud *Ahmadinejad; Hassan *Rouhani; Ebrahim *Raisi; "
    "Masoud *Pezeshkian; Mohammad *Mosaddegh; Mohammed *Mossadegh; Mohammad Reza Pahlavi; "
    "Reza Shah",
    "IRQ": "Saddam Hussein; Nouri *al-Maliki; Haider *al-Abadi; Adil Abdul-Mahdi; Mustafa "
    "*Al-Kadhimi; Mohammed Shia' Al Sudani; Jalal *Talabani; Barham Salih; Ayad Allawi; "
    "Ibrahim al-Jaafari; Abd al-Karim *Qasim; Nuri *al-Said; Ahmed Hassan al-Bakr; Fuad "
    "Masum; Abdul Latif Rashid; Rashid Ali al-Gaylani",
    "ISL": "Ólafur Ragnar Grímsson; Vigdís Finnbogadóttir; Katrín Jakobsdóttir; Davíð Oddsson; "
    "Guðni Th. Jóhannesson",
    "ISR": "David *Ben-Gurion; Golda *Meir; Menachem *Begin; Yitzhak *Shamir; Yitzhak *Rabin; "
    "Shimon *Peres; Benjamin *Netanyahu; Ehud *Barak; Ariel *Sharon; Ehud *Olmert; Naftali "
    "Bennett; Yair *Lapid; Isaac Herzog; Reuven *Rivlin; Moshe Katsav; Ezer Weizman; Levi "
    "*Eshkol; Moshe Sharett; Chaim Weizmann",
    "ITA": "Benito *Mussolini; Alcide *De Gasperi; Aldo Moro; Giulio *Andreotti; Bettino *Craxi; "
    "Silvio *Berlusconi; Romano *Prodi; Massimo *D'Alema; Mario Monti; Matteo *Renzi; "
    "Giuseppe Conte; Mario *Draghi; Giorgia *Meloni; Sergio *Mattarella; Giorgio "
    "*Napolitano; Carlo Azeglio Ciampi; Victor Emmanuel III; Paolo Gentiloni",
    "JAM": "Michael *Manley; Norman *Manley; Alexander *Bustamante; Edward *Seaga; P. J. "
    "Patterson; Portia Simpson-Miller; Bruce Golding; Andrew *Holness",
    "JOR": "Abdullah II; Abdullah II of Jordan; Hussein of Jordan",
    "JPN": "*Hirohito; *Akihito; *Naruhito; Shigeru *Yoshida; Nobusuke *Kishi; Eisaku *Satō; "
    "Kakuei *Tanaka; Yasuhiro *Nakasone; Noboru Takeshita; Junichiro *Koizumi; Shinzo "
    "*Abe; Yasuo *Fukuda; Taro Aso; Yukio *Hatoyama; Naoto Kan; Yoshihiko Noda; Yoshihide "
    "*Suga; Fumio *Kishida; Shigeru *Ishiba; Takeo *Fukuda; Keizo Obuchi; Tomiichi "
    "*Murayama",
    "KAZ": "Nursultan *Nazarbayev; Kassym-Jomart *Tokayev",
    "KEN": "Jomo Kenyatta; Uhuru Kenyatta; Daniel arap *Moi; Mwai *Kibaki; William *Ruto",
    "KGZ": "Askar *Akayev; Kurmanbek *Bakiyev; Roza *Otunbayeva; Almazbek *Atambayev; Sooronbay "
    "*Jeenbekov; Sadyr *Japarov",
    "KHM": "Norodom *Sihanouk; Hun Sen; Hun Manet; Lon Nol; Norodom *Sihamoni; Pol Pot",
    "KIR": "Ieremia *Tabai; Anote *Tong; Teburoro Tito; Taneti *Maamau",
    "KNA": "Denzil Douglas; Timothy Harris; Kennedy Simmonds",
    "KOR": "Syngman Rhee; Park Chung Hee; Chun Doo-hwan; Roh Tae-woo; Kim Young-sam; Kim "
    "Dae-jung; Roh Moo-hyun; Lee Myung-bak; Park Geun-hye; Moon Jae-in; Yoon Suk Yeol; Lee "
    "Jae-myung; Lee Han-dong; Han Seung-soo; Chung Hong-won; Han Duck-soo",
    "KWT": "Sabah Al-Ahmad Al-Jaber Al-Sabah; Jaber Al-Ahmad Al-Sabah; Nawaf Al-Ahmad Al-Jaber "
    "Al-Sabah",
    "LAO": "Kaysone Phomvihane; Thongloun Sisoulith; Choummaly Sayasone; Souvanna Phouma",
    "LBN": "Rafic *Hariri; Rafik *Hariri; Saad *Hariri; Émile *Lahoud; Michel Aoun; Michel "
    "Suleiman; Fouad *Siniora; Najib *Mikati; Bachir Gemayel; Amine Gemayel; Camille "
    "*Chamoun; Joseph Aoun; Fouad *Chehab; Elias Hrawi",
    "LBR": "William *Tubman; William *Tolbert; Samuel Doe; Charles Taylor; Ellen Johnson Sirleaf; "
    "George Weah; Joseph *Boakai",
    "LBY": "Muammar *Gaddafi; Muammar *Qaddafi; Muammar al-Gaddafi; Idris I; Abdul Hamid Dbeibeh; "
    "Fayez al-Sarraj",
    "LCA": "Kenny Anthony; Kenny D. Anthony; John *Compton; Allen *Chastanet; Philip J. Pierre; "
    "Stephenson King",
    "LKA": "S. W. R. D. Bandaranaike; Sirimavo Bandaranaike; J. R. *Jayewardene; Ranasinghe "
    "*Premadasa; Chandrika *Kumaratunga; Mahinda Rajapaksa; Maithripala *Sirisena; "
    "Gotabaya Rajapaksa; Ranil *Wickremesinghe; Anura Kumara *Dissanayake; D. S. "
    "Senanayake",
    "LSO": "Leabua *Jonathan; Pakalitha *Mosisili; Tom *Thabane; Moshoeshoe II; Letsie III",
    "LTU": "Vytautas *Landsbergis; Algirdas *Brazauskas; Valdas *Adamkus; Dalia *Grybauskaitė; "
    "Gitanas *Nausėda; Antanas *Smetona; Rolandas Paksas",
    "LUX": "Jean-Claude *Juncker; Xavier *Bettel; Pierre Werner",
    "LVA": "Vaira *Vīķe-Freiberga; Guntis Ulmanis; Valdis Zatlers; Andris Bērziņš; Raimonds "
    "Vējonis; Egils Levits; Edgars Rinkēvičs; Kārlis Ulmanis",
    "MAR": "Hassan II; Mohammed V; Mohammed VI; Hassan II of Morocco; Mohammed V of Morocco; "
    "Mohammed VI of Morocco",
    "MDA": "Mircea *Snegur; Petru *Lucinschi; Vladimir *Voronin; Nicolae Timofti; Igor *Dodon; "
    "Maia Sandu; Mihai Ghimpu; Vlad *Filat",
    "MDG": "Didier *Ratsiraka; Marc *Ravalomanana; Andry *Rajoelina; Hery *Rajaonarimampianina; "
    "Philibert *Tsiranana",
    "MDV": "Maumoon Abdul *Gayoom; Mohamed Nasheed; Mohammed Waheed Hassan; Abdulla *Yameen; "
    "Ibrahim Mohamed *Solih; Mohamed *Muizzu; Ibrahim Nasir",
    "MEX": "Porfirio Díaz; Lázaro *Cárdenas; Vicente Fox; Felipe Calderón; Enrique *Peña Nieto; "
    "Andrés Manuel *López Obrador; Claudia *Sheinbaum; Carlos Salinas de Gortari; Ernesto "
    "*Zedillo; Luis *Echeverría; José *López Portillo; Miguel de la Madrid; Gustavo Díaz "
    "Ordaz; Adolfo López Mateos; Venustiano *Carranza; Álvaro *Obregón; Plutarco Elías "
    "Calles; Miguel Alemán",
    "MHL": "Amata Kabua; David Kabua; Hilda Heine; Christopher *Loeak; Kessai Note; Imata Kabua",
    "MKD": "Kiro *Gligorov; Boris *Trajkovski; Branko Crvenkovski; Gjorge *Ivanov; Zoran *Zaev; "
    "Nikola *Gruevski; Stevo Pendarovski",
    "MLI": "Modibo *Keïta; Moussa Traoré; Alpha Oumar *Konaré; Amadou Toumani Touré; Ibrahim "
    "Boubacar *Keïta; Assimi *Goïta",
    "MLT": "Dom *Mintoff; Eddie Fenech Adami; Lawrence Gonzi; Joseph *Muscat; Robert Abela; "
    "Alfred Sant; Guido de Marco; George Abela",
    "MMR": "Ne Win; U Nu; Thein Sein; Than Shwe; Aung San Suu Kyi; Min Aung Hlaing; Win Myint",
    "MNE": "Milo *Đukanović; Milo *Djukanović; Filip *Vujanović",
    "MNG": "Natsagiin *Bagabandi; Nambaryn *Enkhbayar; Tsakhiagiin *Elbegdorj; Khaltmaagiin "
    "*Battulga; Ukhnaagiin *Khürelsükh; Punsalmaagiin Ochirbat; Yumjaagiin *Tsedenbal",
    "MOZ": "Samora *Machel; Joaquim *Chissano; Armando *Guebuza; Filipe *Nyusi",
    "MRT": "Moktar *Ould Daddah; Mohamed Ould Abdel Aziz; Maaouya Ould Sid'Ahmed Taya; Mohamed "
    "Ould Ghazouani",
    "MUS": "Seewoosagur *Ramgoolam; Anerood *Jugnauth; Pravind *Jugnauth; Navin *Ramgoolam",
    "MWI": "Hastings Banda; Hastings Kamuzu Banda; Bakili *Muluzi; Bingu wa *Mutharika; Joyce "
    "Banda; Peter *Mutharika; Lazarus *Chakwera",
    "MYS": "Tunku Abdul Rahman; Mahathir Mohamad; Abdullah Ahmad Badawi; Najib Razak; Muhyiddin "
    "Yassin; Anwar Ibrahim; Abdul Razak Hussein; Ismail Sabri Yaakob",
    "NAM": "Sam *Nujoma; Hifikepunye *Pohamba; Hage *Geingob",
    "NER": "Hamani *Diori; Seyni *Kountché; Mahamadou *Issoufou; Mamadou *Tandja; Mohamed *Bazoum",
    "NGA": "Nnamdi *Azikiwe; Abubakar Tafawa Balewa; Yakubu *Gowon; Olusegun *Obasanjo; Shehu "
    "*Shagari; Ibrahim *Babangida; Sani *Abacha; Umaru Musa *Yar'Adua; Umaru Yar'Adua; "
    "Goodluck *Jonathan; Muhammadu *Buhari; Bola *Tinubu",
    "NIC": "Daniel *Ortega; Anastasio *Somoza; Anastasio Somoza Debayle; Violeta *Chamorro; "
    "Arnoldo Alemán; Enrique *Bolaños; José Santos *Zelaya",
    "NLD": "Mark *Rutte; Jan Peter *Balkenende; Ruud *Lubbers; Wim Kok; Wilhelmina; "
    "Willem-Alexander; Dick Schoof",
    "NOR": "Jens *Stoltenberg; Gro Harlem *Brundtland; Erna Solberg; Kjell Magne *Bondevik; Jonas "
    "Gahr Støre; Haakon VII; Olav V; Harald V; Vidkun *Quisling; Einar *Gerhardsen",
    "NPL": "Girija Prasad Koirala; Pushpa Kamal Dahal; K. P. Sharma Oli; Sher Bahadur *Deuba; "
    "Gyanendra of Nepal; Birendra of Nepal; Baburam Bhattarai; Bidya Devi Bhandari; Ram "
    "Baran Yadav; Jung Bahadur Rana; Sushil Koirala",
    "NRU": "Hammer *DeRoburt; Marcus Stephen; René Harris; Baron Waqa; Ludwig *Scotty; David "
    "Adeang; Russ Kun; Sprent Dabwido",
    "NZL": "Helen Clark; John Key; Jacinda *Ardern; Robert *Muldoon; David *Lange; Norman Kirk; "
    "Jenny *Shipley; Jim Bolger; Keith *Holyoake; Chris *Hipkins; Christopher Luxon; Bill "
    "English; Peter Fraser; Michael Joseph Savage",
    "OMN": "Qaboos bin Said; Qaboos bin Said Al Said; Haitham bin Tariq; Said bin Taimur",
    "PAK": "Muhammad Ali *Jinnah; Liaquat Ali Khan; Ayub Khan; Yahya Khan; Zulfikar Ali Bhutto; "
    "Muhammad Zia-ul-Haq; Benazir Bhutto; Nawaz Sharif; Pervez *Musharraf; Asif Ali "
    "*Zardari; Imran Khan; Shehbaz Sharif; Yousaf Raza *Gillani; Shaukat Aziz; Mamnoon "
    "Hussain; Arif *Alvi",
    "PAN": "Manuel *Noriega; Omar *Torrijos; Martín *Torrijos; Ricardo Martinelli; Juan Carlos "
    "Varela; Laurentino Cortizo; José Raúl Mulino; Mireya Moscoso; Guillermo Endara",
    "PER": "Alberto *Fujimori; Alan García; Alejandro Toledo; Ollanta *Humala; Pedro Pablo "
    "*Kuczynski; Martín *Vizcarra; Pedro Castillo; Dina *Boluarte; Fernando *Belaúnde; "
    "Juan *Velasco Alvarado; Francisco Morales Bermúdez; Manuel Odría",
    "PHL": "Manuel *Quezon; Manuel L. Quezon; Ferdinand Marcos; Ferdinand E. Marcos; Corazon "
    "Aquino; Fidel Ramos; Fidel V. Ramos; Joseph Estrada; Gloria Macapagal Arroyo; Benigno "
    "Aquino III; Rodrigo *Duterte; Bongbong Marcos; Ramon *Magsaysay; Diosdado Macapagal; "
    "Elpidio Quirino; Manuel Roxas",
    "PLW": "Tommy *Remengesau; Tommy Remengesau Jr.; Surangel *Whipps Jr.; Johnson *Toribiong; "
    "Kuniwo Nakamura",
    "PNG": "Michael *Somare; Peter O'Neill; James Marape; Julius Chan; Bill Skate; Paias Wingti",
    "POL": "Lech *Wałęsa; Wojciech *Jaruzelski; Aleksander *Kwaśniewski; Lech Kaczyński; "
    "Bronisław *Komorowski; Andrzej *Duda; Donald *Tusk; Mateusz *Morawiecki; Józef "
    "*Piłsudski; Ewa Kopacz; Beata Szydło; Jarosław Kaczyński; Tadeusz Mazowiecki",
    "PRK": "Kim Il Sung; Kim Jong Il; Kim Jong Un; Kim Yong-nam",
    "PRT": "António de Oliveira *Salazar; Marcelo *Caetano; Mário Soares; Aníbal Cavaco Silva; "
    "José Sócrates; Pedro Passos Coelho; António Costa; Marcelo Rebelo de Sousa; Jorge "
    "*Sampaio; António de Spínola; António Ramalho Eanes",
    "PRY": "Alfredo *Stroessner; Fernando *Lugo; Horacio *Cartes; Mario Abdo Benítez; Santiago "
    "Peña; Nicanor Duarte; Juan Carlos Wasmosy; Federico Franco",
    "PSE": "Yasser *Arafat; Mahmoud *Abbas; Salam *Fayyad; Mohammad *Shtayyeh",
    "QAT": "Hamad bin Khalifa Al Thani; Tamim bin Hamad Al Thani; Khalifa bin Hamad Al Thani",
    "ROU": "Nicolae *Ceaușescu; Ion *Iliescu; Emil Constantinescu; Traian *Băsescu; Klaus "
    "*Iohannis; Ion *Antonescu; Gheorghe *Gheorghiu-Dej; Călin Popescu-Tăriceanu; Victor "
    "Ponta; Adrian Năstase",
    "RUS": "Boris *Yeltsin; Vladimir *Putin; Dmitry *Medvedev; Mikhail *Mishustin; Yevgeny "
    "*Primakov; Viktor *Chernomyrdin; Nicholas II",
    "RWA": "Juvénal *Habyarimana; Paul *Kagame; Pasteur *Bizimungu; Grégoire *Kayibanda; Agathe "
    "Uwilingiyimana",
    "SAU": "Ibn Saud; Faisal of Saudi Arabia; Abdullah of Saudi Arabia; Salman of Saudi Arabia; "
    "Fahd of Saudi Arabia; Mohammed bin Salman; Mohammad bin Salman",
    "SDN": "Omar *al-Bashir; Omar Bashir; Gaafar *Nimeiry; Jaafar *Nimeiri; Abdalla *Hamdok; "
    "Abdel Fattah *al-Burhan; Sadiq al-Mahdi",
    "SEN": "Léopold Sédar *Senghor; Abdou *Diouf; Abdoulaye Wade; Macky Sall; Bassirou Diomaye "
    "Faye",
    "SGP": "Lee Kuan Yew; Goh Chok Tong; Lee Hsien Loong; Lawrence Wong; S. R. Nathan; Halimah "
    "Yacob; Tharman Shanmugaratnam",
    "SLB": "Manasseh *Sogavare; Allan *Kemakeza; Bartholomew *Ulufa'alu; Derek Sikua; Rick "
    "*Houenipwela; Jeremiah Manele; Solomon Mamaloni",
    "SLE": "Siaka Stevens; Milton *Margai; Ernest Bai *Koroma; Ahmad Tejan *Kabbah; Julius Maada "
    "Bio; Joseph Momoh; Valentine Strasser",
    "SLV": "Nayib *Bukele; Mauricio *Funes; Salvador Sánchez Cerén; José Napoleón Duarte; Antonio "
    "Saca; Alfredo *Cristiani; Francisco Flores",
    "SOM": "Siad *Barre; Mohamed Siad Barre; Sharif Sheikh Ahmed; Hassan Sheikh Mohamud; Mohamed "
    "Abdullahi Mohamed; Abdullahi Yusuf Ahmed; Aden Adde; Mohamed Abdullahi Farmaajo",
    "SRB": "Slobodan *Milošević; Boris *Tadić; Tomislav *Nikolić; Aleksandar *Vučić; Zoran "
    "*Đinđić; Vojislav *Koštunica; Ivica Dačić; Ana *Brnabić",
    "SSD": "Salva *Kiir; Salva Kiir Mayardit; Riek *Machar",
    "STP": "Manuel Pinto da Costa; Miguel *Trovoada; Fradique de Menezes; Patrice *Trovoada; "
    "Evaristo Carvalho",
    "SUHH": "Vladimir *Lenin; Joseph *Stalin; Nikita *Khrushchev; Leonid *Brezhnev; Yuri "
    "*Andropov; Konstantin *Chernenko; Mikhail *Gorbachev; Alexei *Kosygin; Nikolai "
    "*Bulganin; Georgy Malenkov",
    "SUR": "Dési *Bouterse; Johan Ferrier; Chan Santokhi; Ronald *Venetiaan; Jules Wijdenbosch",
    "SVK": "Vladimír *Mečiar; Robert Fico; Zuzana *Čaputová; Andrej *Kiska; Ivan *Gašparovič; "
    "Mikuláš *Dzurinda; Rudolf Schuster; Iveta Radičová",
    "SVN": "Milan *Kučan; Janez *Drnovšek; Danilo Türk; Borut *Pahor; Janez *Janša; Robert Golob; "
    "Miro Cerar; Nataša Pirc Musar; Marjan Šarec",
    "SWE": "Olof *Palme; Carl *Bildt; Göran *Persson; Fredrik *Reinfeldt; Stefan *Löfven; Ingvar "
    "*Carlsson; Tage *Erlander; Magdalena Andersson; Ulf *Kristersson; Carl XVI Gustaf",
    "SWZ": "Mswati III; Sobhuza II",
    "SYC": "France-Albert René; James Michel; Danny *Faure; Wavel *Ramkalawan; James *Mancham",
    "SYR": "Hafez *al-Assad; Hafez al-Asad; Hafez *Assad; Bashar *al-Assad; Bashar *Assad; Shukri "
    "*al-Quwatli; Adib *Shishakli; Ahmed al-Sharaa",
    "TCD": "Hissène *Habré; Idriss *Déby; Idriss Déby Itno; François *Tombalbaye; Goukouni "
    "*Oueddei; Félix Malloum; Mahamat *Déby; Mahamat Idriss Déby",
    "TGO": "Gnassingbé *Eyadéma; Faure Gnassingbé; Sylvanus *Olympio",
    "THA": "Thaksin *Shinawatra; Yingluck *Shinawatra; Prayut Chan-o-cha; Prayuth Chan-ocha; "
    "Abhisit *Vejjajiva; Bhumibol Adulyadej; Plaek Phibunsongkhram; Srettha Thavisin; Maha "
    "Vajiralongkorn",
    "TJK": "Emomali *Rahmon; Emomali *Rakhmonov; Rahmon Nabiyev",
    "TKM": "Saparmurat *Niyazov; Gurbanguly *Berdimuhamedow; Gurbanguly *Berdymukhammedov; Serdar "
    "*Berdimuhamedow",
    "TLS": "José *Ramos-Horta; Xanana *Gusmão; Mari Alkatiri; Taur Matan Ruak; Francisco Guterres",
    "TON": "George Tupou I; George Tupou V; Tupou VI; Taufa'ahau Tupou IV; ʻAkilisi Pōhiva",
    "TTO": "Eric Williams; Kamla *Persad-Bissessar; Keith *Rowley; Basdeo *Panday; Patrick Manning",
    "TUN": "Habib *Bourguiba; Zine El Abidine Ben Ali; Beji Caid *Essebsi; Moncef *Marzouki; Kais "
    "*Saied; Hamadi *Jebali",
    "TUR": "Mustafa Kemal *Atatürk; Mustafa Kemal; İsmet *İnönü; Adnan *Menderes; Turgut *Özal; "
    "Süleyman *Demirel; Bülent *Ecevit; Recep Tayyip *Erdoğan; Tayyip Erdogan; Abdullah "
    "Gül; Ahmet *Davutoğlu; Kenan *Evren; Tansu *Çiller; Necmettin *Erbakan; Binali "
    "Yıldırım; Mesut Yılmaz; Ahmet Necdet Sezer",
    "TUV": "Enele Sopoaga; Kausea Natano; Feleti Teo; Bikenibeu Paeniu",
    "TWN": "Chiang Kai-shek; Chiang Ching-kuo; Lee Teng-hui; Chen Shui-bian; Ma Ying-jeou; Tsai "
    "Ing-wen; Lai Ching-te",
    "TZA": "Julius *Nyerere; Ali Hassan Mwinyi; Benjamin *Mkapa; Jakaya *Kikwete; John *Magufuli; "
    "Samia Suluhu Hassan; Samia Suluhu; Abeid *Karume",
    "UGA": "Milton *Obote; Idi Amin; Yoweri *Museveni; Godfrey Binaisa; Yusuf Lule",
    "UKR": "Leonid *Kravchuk; Leonid *Kuchma; Viktor *Yushchenko; Viktor *Yanukovych; Petro "
    "*Poroshenko; Volodymyr *Zelensky; Volodymyr *Zelenskyy; Yulia *Tymoshenko; Arseniy "
    "*Yatsenyuk; Oleksandr Turchynov; Denys *Shmyhal",
    "URY": "José *Mujica; Tabaré Vázquez; Jorge Batlle; Luis *Lacalle Pou; Julio María "
    "Sanguinetti; Luis Alberto Lacalle; Yamandú Orsi",
    "USA": "Theodore *Roosevelt; William McKinley; William Howard Taft; Woodrow Wilson; Warren G. "
    "Harding; Calvin *Coolidge; Herbert *Hoover; Franklin D. *Roosevelt; Franklin Delano "
    "*Roosevelt; Harry S. *Truman; Harry Truman; Dwight D. *Eisenhower; Dwight Eisenhower; "
    "John F. *Kennedy; Lyndon B. Johnson; Lyndon Johnson; Richard *Nixon; Gerald Ford; "
    "Jimmy *Carter; Ronald *Reagan; George H. W. *Bush; Bill *Clinton; George W. *Bush; "
    "Barack *Obama; Donald *Trump; Joe *Biden; Abraham Lincoln; Thomas Jefferson; Ulysses "
    "S. Grant; James Monroe; Dick Cheney; Al Gore; Mike Pence; Kamala Harris; Spiro Agnew",
    "UZB": "Islam *Karimov; Shavkat *Mirziyoyev",
    "VAT": "Pius XII; John Paul II; Benedict XVI",
    "VCT": "Ralph *Gonsalves; James Fitz-Allen Mitchell",
    "VEN": "Hugo *Chávez; Nicolás *Maduro; Carlos Andrés Pérez; Rómulo *Betancourt; Rafael "
    "*Caldera; Marcos Pérez Jiménez; Cipriano Castro; Juan Vicente Gómez; Juan *Guaidó; "
    "Luis Herrera Campins",
    "VNM": "Ho Chi Minh; Ngo Dinh Diem; Võ Văn Kiệt; Phạm Văn Đồng; Trần Đức Lương; Nguyễn Minh "
    "Triết; Nguyễn Tấn Dũng; Nguyễn Phú Trọng; Trương Tấn Sang; Nguyễn Xuân Phúc; Phạm "
    "Minh Chính; Bảo Đại; Nguyễn Văn Thiệu",
    "VUT": "Walter Lini; Serge *Vohor; Barak *Sopé; Edward Natapei; Ham Lini; Sato Kilman; Joe "
    "Natuman; Charlot Salwai; Maxime Carlot Korman",
    "WSM": "Tuilaepa Aiono Sailele Malielegaoi; Fiamē Naomi Mataʻafa; Tofilau Eti Alesana",
    "XKX": "Ibrahim *Rugova; Hashim *Thaçi; Fatmir *Sejdiu; Atifete *Jahjaga; Albin *Kurti; Vjosa "
    "Osmani; Ramush *Haradinaj; Agim Çeku; Isa Mustafa",
    "YEM": "Ali Abdullah *Saleh; Abdrabbuh Mansur *Hadi; Abd Rabbuh Mansur Hadi",
    "YUCS": "Josip Broz *Tito",
    "ZAF": "Nelson *Mandela; Thabo *Mbeki; Jacob *Zuma; Cyril Ramaphosa; F. W. *de Klerk; P. W. "
    "*Botha; Jan *Smuts; Hendrik *Verwoerd; Kgalema Motlanthe; John *Vorster; B. J. "
    "Vorster",
    "ZMB": "Kenneth *Kaunda; Frederick *Chiluba; Levy *Mwanawasa; Rupiah Banda; Michael Sata; "
    "Edgar *Lungu; Hakainde *Hichilema",
    "ZWE": "Robert *Mugabe; Emmerson *Mnangagwa; Morgan *Tsvangirai; Canaan Banana; Ian Smith; "
    "Abel Muzorewa",
}
"""Rulers, and a few beside them; behind a star what means that one where it stands alone."""
