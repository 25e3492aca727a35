<map version="freeplane 1.11.5">
<!--To view this file, download free mind mapping software Freeplane from https://www.freeplane.org -->
<node ID="ID_1" TEXT="Programma 5&#xa;Bereikbaarheid" STYLE="fork">
<hook NAME="MapStyle"><map_styles><stylenode LOCALIZED_TEXT="styles.root_node"><stylenode LOCALIZED_TEXT="styles.predefined"/></stylenode></map_styles></hook>
<node ID="ID_700003014" TEXT="Programmadoel" POSITION="right">
<node ID="ID_700002877" TEXT="De provincie Utrecht is goed en duurzaam bereikbaar per fiets en auto, in een gezonde en veilige omgeving">
</node>
</node>
<node ID="ID_700003151" TEXT="Beleidsdoelen" POSITION="right">
<node ID="ID_700000685" TEXT="5.1 Het netwerk van wegen en vaarwegen van de provincie is sterk" STYLE="bubble" COLOR="#006633">
<node ID="ID_700000137" TEXT="5.1.1 De bestaande infrastructuur blijft beschikbaar en op het afgesproken niveau">
<icon BUILTIN="button_ok"/>
<attribute NAME="Budget" VALUE="groen"/>
</node>
<node ID="ID_700000274" TEXT="5.1.2 Knelpunten in de bereikbaarheid en nieuwe trajecten zijn onderzocht">
</node>
<node ID="ID_700000411" TEXT="5.1.3 Infrastructuur wordt duurzamer en doelmatiger voorbereid en gebouwd">
</node>
<node ID="ID_700000548" TEXT="5.1.4 Wegen en vaarwegen worden beter en vaker gevolgd en geëvalueerd">
</node>
</node>
<node ID="ID_700001370" TEXT="5.2 Knooppunten zijn van hoge kwaliteit en bieden de reiziger veel voorzieningen" STYLE="bubble" COLOR="#006633">
<node ID="ID_700000822" TEXT="5.2.1 Partners ontwikkelen knooppunten vaker en beter samen">
<icon BUILTIN="button_ok"/>
<attribute NAME="Budget" VALUE="groen"/>
</node>
<node ID="ID_700000959" TEXT="5.2.2 Met gerichte subsidies komen er meer verbeteringen op knooppunten">
</node>
<node ID="ID_700001096" TEXT="5.2.3 Ruimtelijke plannen sluiten beter aan op de soorten vervoer">
</node>
<node ID="ID_700001233" TEXT="5.2.4 Kennis over knooppunten wordt meer gedeeld">
</node>
</node>
<node ID="ID_700002055">
<richcontent TYPE="NODE"><html><head></head><body><p><b>5.3</b> Werklocaties, middelbare scholen en <i>knooppunten</i><br/>zijn snel en veilig per fiets te bereiken</p></body></html></richcontent>
<arrowlink DESTINATION="ID_LEGENDA" ENDARROW="None" STARTARROW="None"/>
<node ID="ID_700001507" TEXT="5.3.1 Het regionale fietsnetwerk is vlotter, veiliger en prettiger">
<icon BUILTIN="button_ok"/>
<attribute NAME="Budget" VALUE="groen"/>
</node>
<node ID="ID_700001644" TEXT="5.3.2 De keten van fiets en openbaar vervoer is sterker">
</node>
<node ID="ID_700001781" TEXT="5.3.3 Slim fietsen komt op meer plaatsen in gebruik">
</node>
<node ID="ID_700001918" TEXT="5.3.4 Gezond en veilig fietsen wordt beter gestimuleerd">
</node>
</node>
<node ID="ID_700002740" TEXT="5.4 Er zijn weinig verkeersdoden en ernstig gewonden" FOLDED="true">
<richcontent TYPE="NOTE"><html><head></head><body><p>Met de tussendoelen uit het Mobiliteitsprogramma.</p></body></html></richcontent>
<node ID="ID_700002192" TEXT="5.4.1 Provinciale wegen zijn veiliger">
<icon BUILTIN="button_ok"/>
<attribute NAME="Budget" VALUE="groen"/>
</node>
<node ID="ID_700002329" TEXT="5.4.2 Gemeentelijke wegen worden beter door bijdragen van de provincie">
</node>
<node ID="ID_700002466" TEXT="5.4.3 Educatie en voorlichting over verkeer zijn beter">
</node>
<node ID="ID_700002603" TEXT="5.4.4 Er wordt vaker en sterker gehandhaafd in het verkeer">
</node>
</node>
</node>
<node ID="ID_LEGENDA" TEXT="Legenda" POSITION="left">
<node ID="ID_700003288" TEXT="Activiteiten volgens plan">
<icon BUILTIN="button_ok"/>
</node>
<node ID="ID_700003425" TEXT="Planning loopt achter">
<icon BUILTIN="flag-orange"/>
</node>
</node>
<node ID="ID_700003562" TEXT="Zie ook programma 6 Openbaar vervoer" POSITION="left" LINK="https://www.provincie-utrecht.nl/">
</node>
</node>
</map>
