<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Favilla</source>
        <translation>Informazioni su Favilla</translation>
    </message>
    <message>
        <source>Shows what referrals arrived, says what must be answered and by when, takes the answer with one key, follows the deal to its end and keeps the archive.</source>
        <translation>Mostra le segnalazioni arrivate, dice a che cosa rispondere ed entro quando, raccoglie la risposta con un solo tasto, segue la trattativa fino alla fine e conserva l&apos;archivio.</translation>
    </message>
    <message>
        <source>© 2026 The Favilla authors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>© 2026 Gli autori di Favilla. Software libero distribuito secondo la GNU General Public License, versione 3 o successiva. Viene fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>An independent program; not affiliated with Microsoft. Partner Center is a service of Microsoft.</source>
        <translation>Un programma indipendente, non affiliato a Microsoft. Il Centro per i partner è un servizio di Microsoft.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leggi la licenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept the referral</source>
        <translation>Accetta la segnalazione</translation>
    </message>
    <message>
        <source>Customer contacts</source>
        <translation>Contatti del cliente</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Your administrator registers Favilla once for your company and gives you the client ID.</source>
        <translation>L&apos;amministratore registra Favilla una volta sola per la tua azienda e ti dà l&apos;ID client.</translation>
    </message>
    <message>
        <source>Name, as you call it *</source>
        <translation>Nome, come lo chiami tu *</translation>
    </message>
    <message>
        <source>Application (client) ID *</source>
        <translation>ID applicazione (client) *</translation>
    </message>
    <message>
        <source>Tenant: ID or domain of your company, or “organizations” *</source>
        <translation>Tenant: ID o dominio della tua azienda, oppure “organizations” *</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Sign-in address *</source>
        <translation>Indirizzo di accesso *</translation>
    </message>
    <message>
        <source>Service address *</source>
        <translation>Indirizzo del servizio *</translation>
    </message>
    <message>
        <source>Scopes, one on each line *</source>
        <translation>Ambiti, uno per riga *</translation>
    </message>
    <message>
        <source>As Microsoft documents them</source>
        <translation>Come documentati da Microsoft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Each account is a company&apos;s connection to Microsoft Partner Center.</source>
        <translation>Ogni account è il collegamento di un&apos;azienda al Centro per i partner Microsoft.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Non c&apos;è ancora nessun account.</translation>
    </message>
    <message>
        <source>To connect you need a client ID, which your company&apos;s administrator registers once.</source>
        <translation>Per collegarti ti serve un ID client, che l&apos;amministratore della tua azienda registra una volta sola.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>For your administrator…</source>
        <translation>Per l&apos;amministratore…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AdministratorDialog</name>
    <message>
        <source>For your administrator</source>
        <translation>Per l&apos;amministratore</translation>
    </message>
    <message>
        <source>What your company registers once, so that its people can sign in. Copy all and send it to whoever looks after your Microsoft accounts.</source>
        <translation>Ciò che la tua azienda registra una volta sola perché le persone possano accedere. Copia tutto e invialo a chi gestisce gli account Microsoft.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AdministratorWords</name>
    <message>
        <source>Register an application</source>
        <translation>Registrare un&apos;applicazione</translation>
    </message>
    <message>
        <source>In Microsoft Entra, under App registrations, register a new application. It is a public client: Favilla needs no secret and no certificate.</source>
        <translation>In Microsoft Entra, in Registrazioni app, registra una nuova applicazione. È un client pubblico: a Favilla non servono segreti né certificati.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add the platform</source>
        <translation>Aggiungere la piattaforma</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform “Mobile and desktop applications” with this redirect address. For a sign-in with a code, also set “Allow public client flows” to Yes.</source>
        <translation>In Autenticazione aggiungi la piattaforma “Applicazioni per dispositivi mobili e desktop” con questo indirizzo di reindirizzamento. Per l&apos;accesso con un codice imposta anche “Consenti flussi client pubblici” su Sì.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Indirizzo di reindirizzamento</translation>
    </message>
    <message>
        <source>Add two permissions</source>
        <translation>Aggiungere due autorizzazioni</translation>
    </message>
    <message>
        <source>Under API permissions, find each of these two APIs by its application ID and add its delegated permission. The first was called Microsoft Dev Center before.</source>
        <translation>In Autorizzazioni API cerca ognuna di queste due API con il suo ID applicazione e aggiungi la sua autorizzazione delegata. In passato la prima si chiamava Microsoft Dev Center.</translation>
    </message>
    <message>
        <source>Delegated permission of both</source>
        <translation>Autorizzazione delegata di entrambe</translation>
    </message>
    <message>
        <source>Grant consent</source>
        <translation>Concedere il consenso</translation>
    </message>
    <message>
        <source>Grant admin consent for your organization. The portal does not list it as required, but partners are told to grant it.</source>
        <translation>Concedi il consenso amministratore per la tua organizzazione. Il portale non lo indica come obbligatorio, ma ai partner viene detto di concederlo.</translation>
    </message>
    <message>
        <source>Give people their role</source>
        <translation>Assegnare i ruoli</translation>
    </message>
    <message>
        <source>In Partner Center, whoever is to see leads and answer them needs the role Referrals admin for the whole company. A Referrals user sees only the co-sell opportunities in whose team they are. Every sign-in takes a second factor (MFA).</source>
        <translation>Nel Centro per i partner, chi deve vedere i lead e rispondere ha bisogno del ruolo Amministratore delle segnalazioni (Referrals admin) per tutta l&apos;azienda. Un Utente delle segnalazioni (Referrals user) vede solo le opportunità di co-selling del suo team. Ogni accesso richiede un secondo fattore (MFA).</translation>
    </message>
    <message>
        <source>Pass on two values</source>
        <translation>Comunicare due valori</translation>
    </message>
    <message>
        <source>Give the people the Application (client) ID of the registration and the Directory (tenant) ID or the domain of your company. They enter them in Favilla under Tools ▸ Accounts.</source>
        <translation>Comunica agli utenti l&apos;ID applicazione (client) della registrazione e l&apos;ID della directory (tenant) o il dominio dell&apos;azienda. Li inseriscono in Favilla in Strumenti ▸ Account.</translation>
    </message>
    <message>
        <source>Connecting Favilla to Microsoft Partner Center: what the administrator does once</source>
        <translation>Collegare Favilla al Centro per i partner Microsoft: che cosa fa l&apos;amministratore, una volta sola</translation>
    </message>
</context>
<context>
    <name>AlertForm</name>
    <message>
        <source>What you are told of</source>
        <translation>Di che cosa ricevi avviso</translation>
    </message>
    <message>
        <source>Test alert</source>
        <translation>Avviso di prova</translation>
    </message>
    <message>
        <source>When you want to be left alone</source>
        <translation>Quando non vuoi essere disturbato</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>Quiet all day on</source>
        <translation>Silenzio tutto il giorno di</translation>
    </message>
    <message>
        <source>Hot requests are told all the same</source>
        <translation>Avvisa comunque delle richieste da chiamare subito</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>In background</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Resta nell&apos;area di notifica quando si chiude la finestra</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Avvia quando accedo a questo computer</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Avvia senza mostrare la finestra</translation>
    </message>
    <message>
        <source>When the quiet ends, one summary tells what came; hot requests and next steps also come one by one, three at most.</source>
        <translation>Alla fine del silenzio un riassunto dice che cosa è arrivato; le richieste da chiamare subito e i prossimi passi arrivano anche uno per uno, al massimo tre.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>New request: %1</source>
        <translation>Nuova segnalazione: %1</translation>
    </message>
    <message>
        <source>Call now: %1</source>
        <translation>Da chiamare subito: %1</translation>
    </message>
    <message>
        <source>Answer due soon: %1</source>
        <translation>Risposta in scadenza: %1</translation>
    </message>
    <message>
        <source>Last hour to answer: %1</source>
        <translation>Ultima ora per rispondere: %1</translation>
    </message>
    <message>
        <source>Little time left to call: %1</source>
        <translation>Poco tempo per chiamare: %1</translation>
    </message>
    <message>
        <source>Expires soon: %1</source>
        <translation>Scade presto: %1</translation>
    </message>
    <message>
        <source>Expires within a day: %1</source>
        <translation>Scade entro un giorno: %1</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Scaduta: %1</translation>
    </message>
    <message>
        <source>A change to decide: %1</source>
        <translation>Una modifica da decidere: %1</translation>
    </message>
    <message>
        <source>Purchase date passed: %1</source>
        <translation>Data di acquisto superata: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <comment>of a customer</comment>
        <translation>Prossimo passo: %1</translation>
    </message>
    <message>
        <source>Answer by %1: who answers first usually wins.</source>
        <translation>Rispondi entro %1: di solito vince chi risponde per primo.</translation>
    </message>
    <message>
        <source>Partner Center did not take it. Decide in the queue what becomes of it.</source>
        <translation>Il Centro per i partner non l&apos;ha presa. Decidi nella coda che cosa farne.</translation>
    </message>
    <message>
        <source>Partner Center did not take “%1”. Decide in the queue what becomes of it.</source>
        <translation>Il Centro per i partner non ha preso “%1”. Decidi nella coda che cosa farne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When, and what is to be done: &quot;today 09:00: send the offer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer asked to be contacted directly: call by %1.</source>
        <translation>Il cliente ha chiesto di essere contattato direttamente: chiama entro %1.</translation>
    </message>
    <message>
        <source>The 24 hours end %1.</source>
        <comment>today 18:47</comment>
        <translation>Le 24 ore terminano %1.</translation>
    </message>
    <message>
        <source>The customer still waits for a call; the 72 hours end %1.</source>
        <comment>today 18:47</comment>
        <translation>Il cliente aspetta ancora una chiamata; le 72 ore terminano %1.</translation>
    </message>
    <message>
        <source>Without an answer it expires %1.</source>
        <comment>today 18:47</comment>
        <translation>Senza risposta scade: %1.</translation>
    </message>
    <message>
        <source>Nobody answered by %1.</source>
        <comment>today 18:47</comment>
        <translation>Nessuno ha risposto entro %1.</translation>
    </message>
    <message>
        <source>The purchase was expected by %1: won, lost or a new date?</source>
        <translation>L&apos;acquisto era previsto entro il %1: vinta, persa o una nuova data?</translation>
    </message>
    <message>
        <source>Favilla: test alert</source>
        <translation>Favilla: avviso di prova</translation>
    </message>
    <message>
        <source>Alerts look like this. A click opens the referral.</source>
        <translation>Gli avvisi si presentano così. Un clic apre la segnalazione.</translation>
    </message>
    <message>
        <source>Favilla goes on in the tray</source>
        <translation>Favilla resta nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Alerts keep coming. A click on the icon shows the window again; its menu has “Quit”.</source>
        <translation>Gli avvisi continuano ad arrivare. Un clic sull&apos;icona mostra di nuovo la finestra; nel suo menu c&apos;è “Esci”.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a referral</comment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accetta…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Tra 1 ora</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Tra 3 ore</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Questo pomeriggio</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Settimana prossima</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova segnalazione</translation>
    </message>
    <message>
        <source>Hot request: the customer waits for a call</source>
        <translation>Da chiamare subito: il cliente aspetta una chiamata</translation>
    </message>
    <message>
        <source>4 hours left to answer</source>
        <translation>4 ore per rispondere</translation>
    </message>
    <message>
        <source>1 hour left to answer</source>
        <translation>1 ora per rispondere</translation>
    </message>
    <message>
        <source>4 hours left to call</source>
        <translation>4 ore per chiamare</translation>
    </message>
    <message>
        <source>Expires in 3 days</source>
        <translation>Scade tra 3 giorni</translation>
    </message>
    <message>
        <source>Expires in 1 day</source>
        <translation>Scade tra 1 giorno</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Change not taken by Partner Center</source>
        <translation>Modifica non accolta dal Centro per i partner</translation>
    </message>
    <message>
        <source>Purchase date passed</source>
        <translation>Data di acquisto superata</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Prossimo passo da fare</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an alert</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>an alert</comment>
        <translation>Senza suono</translation>
    </message>
    <message>
        <source>With sound</source>
        <comment>an alert</comment>
        <translation>Con suono</translation>
    </message>
    <message>
        <source>Favilla goes on, minimised</source>
        <translation>Favilla resta attiva, ridotta a icona</translation>
    </message>
    <message>
        <source>This desktop has no tray. Alerts keep coming; the task bar has the window. To end: %1.</source>
        <translation>Questo desktop non ha un&apos;area di notifica. Gli avvisi continuano ad arrivare; la finestra è nella barra delle applicazioni. Per uscire: %1.</translation>
    </message>
    <message>
        <source>File ▸ Quit</source>
        <translation>File ▸ Esci</translation>
    </message>
    <message>
        <source>The 24 hours have passed. Without an answer it expires %1.</source>
        <comment>today 18:47</comment>
        <translation>Le 24 ore sono passate. Senza risposta scade: %1.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check connection</source>
        <translation>Verifica connessione</translation>
    </message>
    <message>
        <source>Step by step from this computer to your referrals. Nothing is changed on the way.</source>
        <translation>Passo per passo da questo computer alle tue segnalazioni. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Passi della verifica</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>L&apos;indirizzo è noto</translation>
    </message>
    <message>
        <source>The proxy lets it through</source>
        <translation>Il proxy lascia passare</translation>
    </message>
    <message>
        <source>The connection is safe</source>
        <translation>La connessione è sicura</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Hai eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>Your role is the right one</source>
        <translation>Il tuo ruolo è quello giusto</translation>
    </message>
    <message>
        <source>Referrals can be read</source>
        <translation>Le segnalazioni si possono leggere</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a step of the check</comment>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step of the check</comment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>a step of the check</comment>
        <translation>Non raggiunto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No proxy in between</source>
        <translation>Nessun proxy di mezzo</translation>
    </message>
    <message>
        <source>The proxy looks it up</source>
        <translation>Se ne occupa il proxy</translation>
    </message>
    <message>
        <source>Not encrypted, but on this computer only</source>
        <translation>Non cifrata, ma solo su questo computer</translation>
    </message>
    <message>
        <source>The sign-in is valid</source>
        <translation>L&apos;accesso è valido</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%Ln h left to call</source>
        <translation>
            <numerusform>%Ln ora per chiamare</numerusform>
            <numerusform>%Ln ore per chiamare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left to call</source>
        <translation>
            <numerusform>%Ln min per chiamare</numerusform>
            <numerusform>%Ln min per chiamare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer in %Ln h</source>
        <translation>
            <numerusform>rispondi entro %Ln ora</numerusform>
            <numerusform>rispondi entro %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer in %Ln min</source>
        <translation>
            <numerusform>rispondi entro %Ln min</numerusform>
            <numerusform>rispondi entro %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln d</source>
        <translation>
            <numerusform>scade tra %Ln g</numerusform>
            <numerusform>scade tra %Ln g</numerusform>
        </translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>scade domani</translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln h</source>
        <translation>
            <numerusform>scade tra %Ln ora</numerusform>
            <numerusform>scade tra %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln min</source>
        <translation>
            <numerusform>scade tra %Ln min</numerusform>
            <numerusform>scade tra %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln d</source>
        <translation>
            <numerusform>chiusura tra %Ln g</numerusform>
            <numerusform>chiusura tra %Ln g</numerusform>
        </translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>chiusura domani</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>chiusura oggi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln h passed</source>
        <translation>
            <numerusform>%Ln ora passata</numerusform>
            <numerusform>%Ln ore passate</numerusform>
        </translation>
    </message>
    <message>
        <source>call still wanted</source>
        <translation>chiamata ancora attesa</translation>
    </message>
    <message>
        <source>date passed</source>
        <translation>data superata</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in trattativa</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>domani %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln g</numerusform>
            <numerusform>%Ln g</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>oltre la scadenza</translation>
    </message>
    <message>
        <source>no longer visible</source>
        <translation>non più visibile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time, as in &quot;Mon 30 Nov, 09:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overdue: %1, %2</source>
        <comment>when, next step</comment>
        <translation>In ritardo: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>when, next step</comment>
        <translation>Poi: %1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>You and somebody in Partner Center changed the same. Choose what is to hold; until then your change is not sent.</source>
        <translation>Tu e qualcuno nel Centro per i partner avete modificato la stessa cosa. Scegli che cosa deve valere; fino ad allora la tua modifica non viene inviata.</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tutti i miei</translation>
    </message>
    <message>
        <source>All from Partner Center</source>
        <translation>Tutti dal Centro per i partner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usa questi</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Server *</source>
        <translation>Server *</translation>
    </message>
    <message>
        <source>db.company.example or postgresql://…</source>
        <translation>db.azienda.example oppure postgresql://…</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Database *</source>
        <translation>Database *</translation>
    </message>
    <message>
        <source>User *</source>
        <translation>Utente *</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Cifra la connessione (TLS)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Prova la connessione</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of the system, never in a file.</source>
        <translation>La password viene conservata nel portachiavi del sistema, mai in un file.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Aggiungi contatto</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;First name *</source>
        <translation>&amp;Nome *</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Cognome</translation>
    </message>
    <message>
        <source>&amp;Telephone * (or e-mail)</source>
        <translation>&amp;Telefono * (o e-mail)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Ruolo</translation>
    </message>
</context>
<context>
    <name>CountryWords</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirati Arabi Uniti</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antartide</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa americane</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Isole Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaigian</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia ed Erzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caraibi olandesi</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasile</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isola Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorussia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Isole Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Repubblica Centrafricana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa d’Avorio</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Isole Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Cile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Capo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isola Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipro</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Gibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Repubblica Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta e Melilla</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egitto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidentale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Figi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Isole Falkland</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Isole Fær Øer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyana Francese</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibilterra</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupa</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Equatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Georgia del Sud e Sandwich Australi</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>RAS di Hong Kong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Isole Heard e McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croazia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungheria</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Isole Canarie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israele</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isola di Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio britannico dell’Oceano Indiano</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Giamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Giordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Giappone</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambogia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comore</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint Kitts e Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Isole Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marocco</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Isole Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>RAS di Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Isole Marianne settentrionali</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldive</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Messico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambico</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nuova Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isola Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegia</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nuova Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perù</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia francese</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nuova Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippine</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre e Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Isole Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portorico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territori palestinesi</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portogallo</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Isole Salomone</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svezia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sant’Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacchia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sud Sudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>eSwatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Isole Turks e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Ciad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terre australi francesi</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tagikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Est</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turchia</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Isole Minori Esterne degli Stati Uniti</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Città del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint Vincent e Grenadine</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Isole Vergini Britanniche</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Isole Vergini Americane</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis e Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudafrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>DealEditor</name>
    <message>
        <source>Engagement &amp;name *</source>
        <translation>Nome dell&apos;&amp;impegno *</translation>
    </message>
    <message>
        <source>Estimated deal &amp;value *</source>
        <translation>&amp;Valore stimato della trattativa *</translation>
    </message>
    <message>
        <source>Estimated &amp;purchase date *</source>
        <translation>&amp;Data di acquisto stimata *</translation>
    </message>
    <message>
        <source>N&amp;otes * – what the customer is looking for</source>
        <translation>N&amp;ote * – che cosa cerca il cliente</translation>
    </message>
    <message>
        <source>C&amp;RM ID (optional, for your own reference)</source>
        <translation>ID CR&amp;M (facoltativo, solo per tuo riferimento)</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the referral</source>
        <translation>Rifiuta la segnalazione</translation>
    </message>
</context>
<context>
    <name>EditEngagementDialog</name>
    <message>
        <source>Edit engagement</source>
        <translation>Modifica impegno</translation>
    </message>
</context>
<context>
    <name>EmptyListWords</name>
    <message>
        <source>To receive your requests, sign in: Tools ▸ Accounts.</source>
        <translation>Per ricevere le tue richieste, accedi: Strumenti ▸ Account.</translation>
    </message>
    <message>
        <source>Not everything has been received from Partner Center yet.</source>
        <translation>Non è ancora arrivato tutto dal Centro per i partner.</translation>
    </message>
    <message>
        <source>Nothing here yet. To receive your requests, connect to Partner Center: Tools ▸ Accounts.
Or drop a file here to import requests.</source>
        <translation>Qui non c&apos;è ancora nulla. Per ricevere le tue richieste, collegati al Centro per i partner: Strumenti ▸ Account.
Oppure trascina qui un file per importare richieste.</translation>
    </message>
    <message>
        <source>The inbox is empty: every request has its answer.
Drop a file here to import requests.</source>
        <translation>La posta in arrivo è vuota: ogni richiesta ha avuto risposta.
Trascina qui un file per importare richieste.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nessun risultato per “%1”.</translation>
    </message>
    <message>
        <source>No referral passes the filters above.</source>
        <translation>Nessuna segnalazione corrisponde ai filtri qui sopra.</translation>
    </message>
    <message>
        <source>No active referral. What you accept stands here until it is won or lost.</source>
        <translation>Nessuna segnalazione attiva. Quelle che accetti restano qui finché non sono vinte o perse.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Qui non c&apos;è ancora nulla.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Give the engagement a name.</source>
        <translation>Dai un nome all&apos;impegno.</translation>
    </message>
    <message>
        <source>Enter the estimated value.</source>
        <translation>Inserisci il valore stimato.</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation>Scegli la valuta.</translation>
    </message>
    <message>
        <source>Choose when the customer means to buy.</source>
        <translation>Scegli quando il cliente intende acquistare.</translation>
    </message>
    <message>
        <source>Say what the customer looks for: it helps to receive similar referrals.</source>
        <translation>Spiega che cosa cerca il cliente: aiuta a ricevere segnalazioni simili.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Scegli il motivo.</translation>
    </message>
    <message>
        <source>Say in a few words what the reason was.</source>
        <translation>Spiega il motivo in poche parole.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>Inserisci il nome del cliente.</translation>
    </message>
    <message>
        <source>Write what the customer asks for.</source>
        <translation>Scrivi che cosa chiede il cliente.</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>Inserisci il nome della persona.</translation>
    </message>
    <message>
        <source>Enter a telephone number or an e-mail address.</source>
        <translation>Inserisci un numero di telefono o un indirizzo di posta elettronica.</translation>
    </message>
    <message>
        <source>There is no referral ID.</source>
        <translation>Manca l&apos;ID della segnalazione.</translation>
    </message>
    <message>
        <source>The date on which the referral was created is missing.</source>
        <translation>Manca la data di creazione della segnalazione.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Questo campo è obbligatorio.</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>“%1” è un campo obbligatorio.</translation>
    </message>
    <message>
        <source>The value cannot be less than zero.</source>
        <translation>Il valore non può essere inferiore a zero.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Questo numero è troppo grande.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>Questo testo è troppo lungo: accorcialo.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like %2.</source>
        <translation>“%1” non è un importo. Scrivilo in questo modo: %2.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <translation>Questo non è un importo. Scrivilo in questo modo: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” non è una data.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Questa non è una data.</translation>
    </message>
    <message>
        <source>This date has passed: choose today or a later day.</source>
        <translation>Questa data è passata: scegli oggi o un giorno successivo.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code in use.</source>
        <translation>“%1” non è un codice di valuta in uso.</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>Scegli una valuta.</translation>
    </message>
    <message>
        <source>This cannot be a telephone number. Add the prefix of its country, as in %1.</source>
        <translation>Questo non può essere un numero di telefono. Aggiungi il prefisso del Paese, come in %1.</translation>
    </message>
    <message>
        <source>This cannot be an e-mail address. It should look like %1.</source>
        <translation>Questo non può essere un indirizzo di posta elettronica. Deve avere un aspetto simile a %1.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>“%1” non è il codice di un Paese.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Scegli un Paese.</translation>
    </message>
    <message>
        <source>Status and outcome do not agree (%1).</source>
        <translation>Stato ed esito non concordano (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>“%1” non è comprensibile.</translation>
    </message>
    <message>
        <source>This value cannot be understood.</source>
        <translation>Questo valore non è comprensibile.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be understood.</source>
        <translation>%1: “%2” non è comprensibile.</translation>
    </message>
    <message>
        <source>This step is not possible in the referral&apos;s present state.</source>
        <translation>Questa operazione non è possibile nello stato attuale della segnalazione.</translation>
    </message>
    <message>
        <source>Closed referrals cannot be changed.</source>
        <translation>Le segnalazioni chiuse non possono essere modificate.</translation>
    </message>
    <message>
        <source>The state “%1” is not known to this version, so nothing was changed.</source>
        <translation>Questa versione non conosce lo stato “%1”: non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The referral&apos;s state is not known to this version, so nothing was changed.</source>
        <translation>Questa versione non conosce lo stato della segnalazione: non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>This step has already left this computer and cannot be undone.</source>
        <translation>Questa operazione è già partita da questo computer e non può essere annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) have been changed since, so nothing was undone.</source>
        <translation>
            <numerusform>Nel frattempo %Ln segnalazione è stata modificata: non è stato annullato nulla.</numerusform>
            <numerusform>Nel frattempo %Ln segnalazioni sono state modificate: non è stato annullato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The referral has been changed in the meantime. Look at it again before you go on.</source>
        <translation>Nel frattempo la segnalazione è stata modificata. Ricontrollala prima di continuare.</translation>
    </message>
    <message>
        <source>There is no referral “%1”. It may have been removed elsewhere.</source>
        <translation>La segnalazione “%1” non esiste. Potrebbe essere stata rimossa altrove.</translation>
    </message>
    <message>
        <source>This is no longer there. It may have been removed elsewhere.</source>
        <translation>Questo elemento non esiste più. Potrebbe essere stato rimosso altrove.</translation>
    </message>
    <message>
        <source>“%1” fits several referrals: give more of the ID.</source>
        <translation>“%1” corrisponde a più segnalazioni: indica una parte più lunga dell&apos;ID.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be opened. Check that the folder exists and is yours.</source>
        <translation>Impossibile aprire l&apos;area di lavoro “%1”. Controlla che la cartella esista e che tu possa usarla.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened. Check that its folder exists and is yours.</source>
        <translation>Impossibile aprire l&apos;area di lavoro. Controlla che la sua cartella esista e che tu possa usarla.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Nothing in it was changed: restore one of its backups.</source>
        <translation>L&apos;area di lavoro è danneggiata. Non vi è stato modificato nulla: ripristina uno dei suoi backup.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Favilla. Nothing in it was changed: install the newer version to open it.</source>
        <translation>Questa area di lavoro è stata creata da una versione più recente di Favilla. Non vi è stato modificato nulla: installa la versione più recente per aprirla.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Choose a Favilla workspace.</source>
        <translation>“%1” appartiene a un altro programma. Scegli un&apos;area di lavoro di Favilla.</translation>
    </message>
    <message>
        <source>This file belongs to another program. Choose a Favilla workspace.</source>
        <translation>Questo file appartiene a un altro programma. Scegli un&apos;area di lavoro di Favilla.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Close it there and try again.</source>
        <translation>Un altro programma sta usando l&apos;area di lavoro. Chiudila in quel programma e riprova.</translation>
    </message>
    <message>
        <source>The workspace can be read but not written, so nothing was saved. Check the rights of the file and its folder.</source>
        <translation>L&apos;area di lavoro può essere letta ma non scritta: non è stato salvato nulla. Controlla i permessi del file e della sua cartella.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>Il disco è pieno: non è stato salvato nulla. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to this version. It is as it was before, and a backup was kept.</source>
        <translation>Impossibile aggiornare l&apos;area di lavoro a questa versione. È rimasta com&apos;era prima e ne è stato conservato un backup.</translation>
    </message>
    <message>
        <source>A PostgreSQL workspace has no backup files: export the whole workspace instead.</source>
        <translation>Un&apos;area di lavoro PostgreSQL non ha file di backup: esporta invece l&apos;intera area di lavoro.</translation>
    </message>
    <message>
        <source>The backup could not be made or checked. Make sure that there is room on the disk.</source>
        <translation>Impossibile creare o verificare il backup. Assicurati che ci sia spazio sul disco.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written. Nothing was changed; the log says more.</source>
        <translation>Impossibile leggere o scrivere l&apos;area di lavoro. Non è stato modificato nulla; il registro contiene altri dettagli.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Check the network and the address.</source>
        <translation>Impossibile raggiungere il server %1. Controlla la rete e l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and the address.</source>
        <translation>Impossibile raggiungere il server di database. Controlla la rete e l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The database server refused the user name or the password. Check both and try again.</source>
        <translation>Il server del database ha rifiutato il nome utente o la password. Controllali e riprova.</translation>
    </message>
    <message>
        <source>The database server offers no encrypted connection, so none was made. Ask whoever runs the server to turn on TLS.</source>
        <translation>Il server del database non offre una connessione cifrata, quindi non è stata stabilita alcuna connessione. Chiedi a chi lo gestisce di attivare TLS.</translation>
    </message>
    <message>
        <source>The database server is too old: PostgreSQL 15 or newer is needed.</source>
        <translation>Il server di database è troppo vecchio: serve PostgreSQL 15 o una versione successiva.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossibile leggere “%1”: %2</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <comment>the file</comment>
        <translation>è vuoto.</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <comment>the file</comment>
        <translation>non è un testo.</translation>
    </message>
    <message>
        <source>it is not valid JSON.</source>
        <comment>the file</comment>
        <translation>non è JSON valido.</translation>
    </message>
    <message>
        <source>its end is missing.</source>
        <comment>the file</comment>
        <translation>manca la parte finale.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <comment>the file</comment>
        <translation>contiene troppi livelli annidati.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <comment>the file</comment>
        <translation>è troppo grande.</translation>
    </message>
    <message>
        <source>there are no referrals in it that Favilla understands.</source>
        <comment>the file</comment>
        <translation>non contiene segnalazioni che Favilla sappia leggere.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Il file “%1” non esiste.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check its rights.</source>
        <translation>Impossibile aprire il file “%1”. Controllane i permessi.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>Impossibile scrivere “%1”. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Manca la colonna “%1”.</translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation>Manca una colonna.</translation>
    </message>
    <message>
        <source>Choose the column for “%1”.</source>
        <translation>Scegli la colonna per “%1”.</translation>
    </message>
    <message>
        <source>This row cannot be read: it is not built like the others.</source>
        <translation>Impossibile leggere questa riga: non è strutturata come le altre.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the password is kept only until Favilla ends.</source>
        <translation>Questo computer non ha un portachiavi: la password viene conservata solo fino alla chiusura di Favilla.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Il portachiavi è bloccato. Sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>The keychain refused to keep or give the password. Check the keychain and try again.</source>
        <translation>Il portachiavi ha rifiutato di conservare o fornire la password. Controlla il portachiavi e riprova.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Operazione interrotta. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This date lies in the future: choose today or an earlier day.</source>
        <translation>Questa data è nel futuro: scegli oggi o un giorno precedente.</translation>
    </message>
    <message>
        <source>%1 lies in the future: correct the date.</source>
        <translation>%1 è nel futuro: correggi la data.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than the currency. Write the value rounded, with its currency.</source>
        <translation>“%1” ha più decimali della valuta. Scrivi il valore arrotondato, con la sua valuta.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the path.</source>
        <translation>L&apos;area di lavoro “%1” non esiste. Controlla il percorso.</translation>
    </message>
    <message>
        <source>This workspace comes from an older version and must first be brought up to this one, but it cannot be written now. Nothing in it was changed: check the rights of the file and its folder and the room on the disk, then try again.</source>
        <translation>Questa area di lavoro proviene da una versione precedente e va prima aggiornata, ma al momento non è scrivibile. Non è stato modificato nulla: controlla i permessi del file e della sua cartella e lo spazio sul disco, poi riprova.</translation>
    </message>
    <message>
        <source>The server was reached, but it has no database “%1”. Check the name, or ask whoever runs the server to make it.</source>
        <translation>Il server risponde, ma non ha un database “%1”. Controlla il nome, o chiedi di crearlo a chi gestisce il server.</translation>
    </message>
    <message>
        <source>What was pasted cannot be read: %1</source>
        <translation>Il testo incollato non può essere letto: %1</translation>
    </message>
    <message>
        <source>This entry is not valid JSON.</source>
        <translation>Questa voce non è JSON valido.</translation>
    </message>
    <message>
        <source>This entry is not a referral.</source>
        <translation>Questa voce non è una segnalazione.</translation>
    </message>
    <message>
        <source>“%1” is damaged: something in it was changed or lost after it was written. Nothing was loaded.</source>
        <translation>“%1” è danneggiato: qualcosa è stato modificato o perso dopo la scrittura. Non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>The copy is damaged: something in it was changed or lost after it was written. Nothing was loaded.</source>
        <translation>La copia è danneggiata: qualcosa è stato modificato o perso dopo la scrittura. Non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Favilla. Nothing was loaded: install the newer version to load it.</source>
        <translation>“%1” è stato creato da una versione più recente di Favilla. Non è stato caricato nulla: installa la versione più recente per caricarlo.</translation>
    </message>
    <message>
        <source>The copy was made by a newer version of Favilla. Nothing was loaded: install the newer version to load it.</source>
        <translation>La copia è stata creata da una versione più recente di Favilla. Non è stato caricato nulla: installa la versione più recente per caricarla.</translation>
    </message>
    <message>
        <source>“%1” is not a full copy of a workspace. To take requests in from it, import it.</source>
        <translation>“%1” non è una copia completa di un&apos;area di lavoro. Per acquisire le richieste che contiene, importalo.</translation>
    </message>
    <message>
        <source>This is not a full copy of a workspace. To take requests in from it, import it.</source>
        <translation>Questo file non è una copia completa di un&apos;area di lavoro. Per acquisire le richieste che contiene, importalo.</translation>
    </message>
    <message>
        <source>There is nothing to paste: the clipboard holds no text.</source>
        <translation>Non c&apos;è nulla da incollare: gli Appunti non contengono testo.</translation>
    </message>
    <message>
        <source>Entry %1, line %2</source>
        <translation>Voce %1, riga %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Voce %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The ID “%1” comes twice in this file, with different content: only one of the two can be taken.</source>
        <translation>L&apos;ID “%1” compare due volte in questo file, con contenuto diverso: se ne può prendere uno solo.</translation>
    </message>
    <message>
        <source>No backup can be made in “%1”. Check the rights of this folder.</source>
        <translation>Non è possibile creare un backup in “%1”. Controlla i permessi di questa cartella.</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file.</source>
        <translation>“%1” è una cartella: scegli un file.</translation>
    </message>
    <message>
        <source>This ID fits more than one: give more of it.</source>
        <translation>L&apos;ID corrisponde a più d&apos;uno: indicane una parte più lunga.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Non c&apos;è nessun account “%1”.</translation>
    </message>
    <message>
        <source>There is no connection to Partner Center yet: add an account.</source>
        <translation>Non c&apos;è ancora un collegamento al Centro per i partner: aggiungi un account.</translation>
    </message>
    <message>
        <source>“%1” fits several accounts: give the ID of one.</source>
        <translation>“%1” corrisponde a più account: indica l&apos;ID di uno.</translation>
    </message>
    <message>
        <source>There are several accounts: say which one is meant.</source>
        <translation>Ci sono più account: indica quale.</translation>
    </message>
    <message>
        <source>This moment has passed: choose a later one.</source>
        <translation>Questo momento è già passato: scegline uno successivo.</translation>
    </message>
    <message>
        <source>There is an account “%1” already: give this one another name.</source>
        <translation>C&apos;è già un account “%1”: dai a questo un altro nome.</translation>
    </message>
    <message>
        <source>There is an account of this name already: give this one another name.</source>
        <translation>C&apos;è già un account con questo nome: dai a questo un altro nome.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Referral ID</source>
        <translation>ID segnalazione</translation>
    </message>
    <message>
        <source>Engagement ID</source>
        <translation>ID impegno</translation>
    </message>
    <message>
        <source>Engagement name</source>
        <translation>Nome dell&apos;impegno</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Valore stimato</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Estimated purchase date</source>
        <translation>Data di acquisto stimata</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>CRM ID</source>
        <translation>ID CRM</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Notes on the reason</source>
        <translation>Note sul motivo</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nome del cliente</translation>
    </message>
    <message>
        <source>Size (employees)</source>
        <translation>Dimensioni (dipendenti)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Paese/area geografica</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo di posta elettronica</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Status reason</source>
        <translation>Motivo dello stato</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualificazione</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Deal type</source>
        <translation>Tipo di trattativa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Data di creazione</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Ultimo aggiornamento</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Data di scadenza</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Data di accettazione</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Data di chiusura</translation>
    </message>
    <message>
        <source>Call wanted</source>
        <translation>Chiamata richiesta</translation>
    </message>
    <message>
        <source>Sales stage</source>
        <translation>Fase di vendita</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Visible to you</source>
        <translation>Visibile a te</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome dell&apos;account</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Indirizzo del servizio</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Indirizzo di accesso</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ambiti</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prossimo passo il</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to Favilla</source>
        <translation>Ti diamo il benvenuto in Favilla</translation>
    </message>
    <message>
        <source>It keeps the referrals your company receives: what arrived, what must be answered and by when.</source>
        <translation>Conserva le segnalazioni che la tua azienda riceve: che cosa è arrivato, a che cosa rispondere ed entro quando.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Il tuo nome, per la cronologia</translation>
    </message>
    <message>
        <source>Where do you want to keep the referrals?</source>
        <translation>Dove vuoi conservare le segnalazioni?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Favilla help</source>
        <translation>Guida di Favilla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommario</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Trova nella pagina</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → nothing</source>
        <comment>field: old value</comment>
        <translation>%1: %2 → nessun valore</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import referrals</source>
        <translation>Importa segnalazioni</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes the whole import back in one step.</source>
        <translation>Con Modifica ▸ Annulla puoi annullare l&apos;intera importazione in una volta sola.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Save problem rows…</source>
        <translation>Salva righe con problemi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>ImportMappingPage</name>
    <message>
        <source>Which column is what? Check the guess; it is remembered for files with the same columns.</source>
        <translation>A che cosa corrisponde ogni colonna? Controlla le corrispondenze proposte: vengono ricordate per i file con le stesse colonne.</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Colonne del file e loro significato</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Separatore delle colonne</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Separatore decimale</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026</source>
        <translation>Date come 03/04/2026</translation>
    </message>
    <message>
        <source>Amounts without a currency</source>
        <translation>Importi senza valuta</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>ImportPlanPage</name>
    <message>
        <source>What happens to each row</source>
        <translation>Che cosa succede a ogni riga</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>The letters work in the list and on the page of a referral.</source>
        <translation>Le lettere funzionano nell&apos;elenco e nella pagina di una segnalazione.</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasti e loro funzioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Mark the deal as lost</source>
        <translation>Contrassegna la trattativa come persa</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Time to undo before sending, in seconds</source>
        <translation>Tempo per annullare prima dell&apos;invio, in secondi</translation>
    </message>
    <message>
        <source>Proxy server *</source>
        <translation>Server proxy *</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>Utente, se lo chiede</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s keychain. Leave it empty to keep the one that is there.</source>
        <translation>La password è custodita nel portachiavi del sistema. Lascia vuoto per tenere quella già salvata.</translation>
    </message>
    <message>
        <source>Additional certificate (PEM file), where your company checks connections</source>
        <translation>Certificato aggiuntivo (file PEM), se la tua azienda controlla le connessioni</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Proxy to use</source>
        <translation>Proxy da usare</translation>
    </message>
    <message>
        <source>Time between looks for news, in minutes</source>
        <translation>Tempo tra le ricerche di novità, in minuti</translation>
    </message>
</context>
<context>
    <name>NewReferralDialog</name>
    <message>
        <source>New referral</source>
        <translation>Nuova segnalazione</translation>
    </message>
    <message>
        <source>For a request that reached you by telephone or e-mail. Its deadlines count from the moment it came.</source>
        <translation>Per una richiesta arrivata per telefono o per e-mail. I suoi termini decorrono dal momento in cui è arrivata.</translation>
    </message>
    <message>
        <source>How it &amp;came *</source>
        <translation>Com&apos;è &amp;arrivata *</translation>
    </message>
    <message>
        <source>Receive&amp;d *</source>
        <translation>Ricev&amp;uta *</translation>
    </message>
    <message>
        <source>C&amp;ustomer *</source>
        <translation>C&amp;liente *</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>C&amp;ittà</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Dimensioni</translation>
    </message>
    <message>
        <source>&amp;What the customer asks for *</source>
        <translation>Che co&amp;sa chiede il cliente *</translation>
    </message>
    <message>
        <source>The customer wants to &amp;be called</source>
        <translation>Il cliente vuole essere c&amp;hiamato</translation>
    </message>
    <message>
        <source>En&amp;gagement name</source>
        <translation>Nome dell&apos;impe&amp;gno</translation>
    </message>
    <message>
        <source>Estimated deal &amp;value</source>
        <translation>&amp;Valore stimato della trattativa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Password del database</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Once it works it is kept in the keychain of this computer; where there is none, until Favilla ends.</source>
        <translation>Dopo il primo accesso riuscito resta nel portachiavi di questo computer; se non ce n&apos;è uno, fino alla chiusura di Favilla.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Scegline un&apos;altra…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>PickWords</name>
    <message>
        <source>Enterprise Mobility + Security</source>
        <translation>Enterprise Mobility + Security</translation>
    </message>
    <message>
        <source>Developer tools</source>
        <translation>Strumenti di sviluppo</translation>
    </message>
    <message>
        <source>Dynamics 365 Business</source>
        <translation>Dynamics 365 Business</translation>
    </message>
    <message>
        <source>Dynamics 365 Enterprise</source>
        <translation>Dynamics 365 Enterprise</translation>
    </message>
    <message>
        <source>Dynamics AX, GP, NAV, SL</source>
        <translation>Dynamics AX, GP, NAV, SL</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Power BI</source>
        <translation>Power BI</translation>
    </message>
    <message>
        <source>Skype for Business</source>
        <translation>Skype for Business</translation>
    </message>
    <message>
        <source>Surface Hub</source>
        <translation>Surface Hub</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Consulting and professional services</source>
        <translation>Consulenza e servizi professionali</translation>
    </message>
    <message>
        <source>Custom solution (ISV)</source>
        <translation>Soluzione personalizzata (ISV)</translation>
    </message>
    <message>
        <source>Deployment or migration</source>
        <translation>Distribuzione o migrazione</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>IP services (ISV)</source>
        <translation>Servizi IP (ISV)</translation>
    </message>
    <message>
        <source>Learning and certification</source>
        <translation>Formazione e certificazione</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Managed services</source>
        <translation>Servizi gestiti</translation>
    </message>
    <message>
        <source>Project services</source>
        <translation>Servizi di progetto</translation>
    </message>
    <message>
        <source>Agriculture, Forestry &amp; Fishing</source>
        <translation>Agricoltura, silvicoltura e pesca</translation>
    </message>
    <message>
        <source>Communications &amp; Media</source>
        <translation>Comunicazioni e media</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Istruzione</translation>
    </message>
    <message>
        <source>Financial Services</source>
        <translation>Servizi finanziari</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pubblica amministrazione</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Sanità</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Ospitalità</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industria manifatturiera</translation>
    </message>
    <message>
        <source>Power &amp; Utilities</source>
        <translation>Energia e servizi pubblici</translation>
    </message>
    <message>
        <source>Public Safety and National Security</source>
        <translation>Pubblica sicurezza e sicurezza nazionale</translation>
    </message>
    <message>
        <source>Retail &amp; Consumer Goods</source>
        <translation>Vendita al dettaglio e beni di consumo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Travel &amp; Transportation</source>
        <translation>Viaggi e trasporti</translation>
    </message>
    <message>
        <source>Wholesale &amp; Distribution</source>
        <translation>Commercio all&apos;ingrosso e distribuzione</translation>
    </message>
    <message>
        <source>Advanced analytics</source>
        <translation>Analisi avanzata</translation>
    </message>
    <message>
        <source>Application integration</source>
        <translation>Integrazione di applicazioni</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Intelligenza artificiale</translation>
    </message>
    <message>
        <source>Azure security and operations management</source>
        <translation>Sicurezza e gestione operativa di Azure</translation>
    </message>
    <message>
        <source>Azure Stack</source>
        <translation>Azure Stack</translation>
    </message>
    <message>
        <source>Backup and disaster recovery</source>
        <translation>Backup e ripristino di emergenza</translation>
    </message>
    <message>
        <source>Big data</source>
        <translation>Big data</translation>
    </message>
    <message>
        <source>Cloud database migration</source>
        <translation>Migrazione di database nel cloud</translation>
    </message>
    <message>
        <source>Cloud migration</source>
        <translation>Migrazione nel cloud</translation>
    </message>
    <message>
        <source>Cloud voice</source>
        <translation>Telefonia nel cloud</translation>
    </message>
    <message>
        <source>Cognitive services</source>
        <translation>Servizi cognitivi</translation>
    </message>
    <message>
        <source>Competitive database migration</source>
        <translation>Migrazione da database concorrenti</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>Data warehouse</translation>
    </message>
    <message>
        <source>Database on Linux</source>
        <translation>Database su Linux</translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation>Sviluppo e test</translation>
    </message>
    <message>
        <source>Digital media</source>
        <translation>Media digitali</translation>
    </message>
    <message>
        <source>Dynamics 365 for Customer Service</source>
        <translation>Dynamics 365 for Customer Service</translation>
    </message>
    <message>
        <source>Dynamics 365 for Field Service</source>
        <translation>Dynamics 365 for Field Service</translation>
    </message>
    <message>
        <source>Dynamics 365 for Finance and Operations</source>
        <translation>Dynamics 365 for Finance and Operations</translation>
    </message>
    <message>
        <source>Dynamics 365 for Retail</source>
        <translation>Dynamics 365 for Retail</translation>
    </message>
    <message>
        <source>Dynamics 365 for Sales</source>
        <translation>Dynamics 365 for Sales</translation>
    </message>
    <message>
        <source>Dynamics 365 for Talent</source>
        <translation>Dynamics 365 for Talent</translation>
    </message>
    <message>
        <source>Dynamics on Azure</source>
        <translation>Dynamics in Azure</translation>
    </message>
    <message>
        <source>Enterprise business intelligence</source>
        <translation>Business intelligence aziendale</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Videogiochi</translation>
    </message>
    <message>
        <source>High performance computing</source>
        <translation>Calcolo ad alte prestazioni</translation>
    </message>
    <message>
        <source>Hybrid storage</source>
        <translation>Archiviazione ibrida</translation>
    </message>
    <message>
        <source>Identity and access management</source>
        <translation>Gestione delle identità e degli accessi</translation>
    </message>
    <message>
        <source>Information management</source>
        <translation>Gestione delle informazioni</translation>
    </message>
    <message>
        <source>Internet of Things</source>
        <translation>Internet delle cose</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Apprendimento automatico</translation>
    </message>
    <message>
        <source>Microservice applications</source>
        <translation>Applicazioni a microservizi</translation>
    </message>
    <message>
        <source>Mobile applications</source>
        <translation>Applicazioni per dispositivi mobili</translation>
    </message>
    <message>
        <source>MySQL and PostgreSQL migration to Azure</source>
        <translation>Migrazione da MySQL e PostgreSQL ad Azure</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>NoSQL migration</source>
        <translation>Migrazione NoSQL</translation>
    </message>
    <message>
        <source>Red Hat on Azure</source>
        <translation>Red Hat in Azure</translation>
    </message>
    <message>
        <source>Regulatory compliance (GDPR)</source>
        <translation>Conformità normativa (GDPR)</translation>
    </message>
    <message>
        <source>SAP on Azure</source>
        <translation>SAP in Azure</translation>
    </message>
    <message>
        <source>Serverless computing</source>
        <translation>Elaborazione serverless</translation>
    </message>
    <message>
        <source>SharePoint on Azure</source>
        <translation>SharePoint in Azure</translation>
    </message>
    <message>
        <source>SQL Server upgrade</source>
        <translation>Aggiornamento di SQL Server</translation>
    </message>
    <message>
        <source>Threat protection</source>
        <translation>Protezione dalle minacce</translation>
    </message>
    <message>
        <source>Web development</source>
        <translation>Sviluppo Web</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Currency for new amounts</source>
        <translation>Valuta per i nuovi importi</translation>
    </message>
    <message>
        <source>Order of the lists</source>
        <translation>Ordine degli elenchi</translation>
    </message>
    <message>
        <source>Offer Undo for 15 seconds after an answer</source>
        <translation>Proponi Annulla per 15 secondi dopo una risposta</translation>
    </message>
    <message>
        <source>Offer a ready e-mail when nobody else tells the customer</source>
        <translation>Proponi un&apos;e-mail già pronta quando nessun altro avvisa il cliente</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Il tuo nome, per la cronologia</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Rows that could not be read</source>
        <translation>Righe che non è stato possibile leggere</translation>
    </message>
    <message>
        <source>They are kept as they came. Save them to a file, correct them there and import that file; dismiss what you no longer need.</source>
        <translation>Sono conservate così come sono arrivate. Salvale in un file, correggile lì e importa quel file; scarta quelle che non ti servono più.</translation>
    </message>
    <message>
        <source>Rows and why they could not be read</source>
        <translation>Righe e motivo per cui non è stato possibile leggerle</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Così come è arrivata</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Scarta tutte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>What you did that Partner Center does not know yet. It is sent by itself, for each referral in the order in which you did it.</source>
        <translation>Ciò che hai fatto e che il Centro per i partner non sa ancora. L&apos;invio avviene da solo, per ogni segnalazione nell&apos;ordine in cui l&apos;hai fatto.</translation>
    </message>
    <message>
        <source>Changes that are not sent yet</source>
        <translation>Modifiche non ancora inviate</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Non c&apos;è nulla da inviare.</translation>
    </message>
    <message>
        <source>What you do is shown here until Partner Center has taken it.</source>
        <translation>Ciò che fai resta qui finché il Centro per i partner non l&apos;ha ricevuto.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Show referral</source>
        <translation>Mostra segnalazione</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Scarta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Invio tra %Ln s</numerusform>
            <numerusform>Invio tra %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends in %Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Invio tra %Ln min</numerusform>
            <numerusform>Invio tra %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>one referral</comment>
        <translation>Vinta</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>one referral</comment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Edit engagement</source>
        <translation>Modifica impegno</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Aggiungi contatto</translation>
    </message>
    <message>
        <source>Held for undo</source>
        <translation>Annullabile</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>both sides changed the same</comment>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>The acceptance is lost, with the name, value, date and notes you entered.</source>
        <translation>Perdi l&apos;accettazione, con il nome, il valore, la data e le note che hai inserito.</translation>
    </message>
    <message>
        <source>The decline is lost, with its reason and notes.</source>
        <translation>Perdi il rifiuto, con il motivo e le note.</translation>
    </message>
    <message>
        <source>It is lost that this deal was won.</source>
        <translation>Si perde che questa trattativa è stata vinta.</translation>
    </message>
    <message>
        <source>It is lost that this deal was lost, with the reason and notes.</source>
        <translation>Si perde che questa trattativa è stata persa, con il motivo e le note.</translation>
    </message>
    <message>
        <source>Your changes to the engagement are lost.</source>
        <translation>Perdi le tue modifiche all&apos;impegno.</translation>
    </message>
    <message>
        <source>The contact you added is lost.</source>
        <translation>Perdi il contatto che hai aggiunto.</translation>
    </message>
    <message>
        <source>This change is lost.</source>
        <translation>Perdi questa modifica.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>a referral</comment>
        <translation>non ancora inviata</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>a referral</comment>
        <translation>in corso di invio</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <comment>a referral</comment>
        <translation>serve una decisione</translation>
    </message>
    <message>
        <source>Sending, not confirmed yet</source>
        <translation>In invio, non ancora confermata</translation>
    </message>
</context>
<context>
    <name>ReasonEditor</name>
    <message>
        <source>Reason *</source>
        <translation>Motivo *</translation>
    </message>
    <message>
        <source>N&amp;otes (optional)</source>
        <translation>N&amp;ote (facoltative)</translation>
    </message>
</context>
<context>
    <name>ReferralRow</name>
    <message>
        <source>the customer asks to be called</source>
        <translation>il cliente chiede di essere chiamato</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>The workspace becomes what it was when the backup was taken. As it is now, it is kept as a backup first.</source>
        <translation>L&apos;area di lavoro torna com&apos;era quando è stato creato il backup. Prima, lo stato attuale viene conservato come backup.</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Backup, dal più recente</translation>
    </message>
    <message>
        <source>There is no backup yet. Favilla takes one each day it is used, and before each upgrade of the workspace.</source>
        <translation>Non ci sono ancora backup. Favilla ne crea uno ogni giorno in cui viene usato e prima di ogni aggiornamento dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Only addresses that begin with https:// are used.</source>
        <translation>Si usano solo indirizzi che iniziano con https://.</translation>
    </message>
    <message>
        <source>The address %1 is not known. Check it, and the network.</source>
        <translation>L&apos;indirizzo %1 non è noto. Controllalo, e controlla la rete.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. Check it in the preferences.</source>
        <translation>Il proxy non ha lasciato passare la connessione. Controllalo nelle preferenze.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not trusted here. If your company checks connections, add its certificate in the preferences.</source>
        <translation>La connessione a %1 non è sicura: il suo certificato qui non è attendibile. Se la tua azienda controlla le connessioni, aggiungi il suo certificato nelle preferenze.</translation>
    </message>
    <message>
        <source>The service did not answer in time. It will be asked again.</source>
        <translation>Il servizio non ha risposto in tempo. Verrà interrogato di nuovo.</translation>
    </message>
    <message>
        <source>The answer leads to another address, which was not followed. Check the service address of the account, and the proxy.</source>
        <translation>La risposta rimanda a un altro indirizzo, che non è stato seguito. Controlla l&apos;indirizzo del servizio dell&apos;account e il proxy.</translation>
    </message>
    <message>
        <source>The answer is too large to be right and was not read. Check the service address of the account.</source>
        <translation>La risposta è troppo grande per essere giusta e non è stata letta. Controlla l&apos;indirizzo del servizio dell&apos;account.</translation>
    </message>
    <message>
        <source>The answer is not one of Partner Center. A proxy or a sign-in page of the network may stand in between.</source>
        <translation>La risposta non viene dal Centro per i partner. Forse c&apos;è di mezzo un proxy o la pagina di accesso della rete.</translation>
    </message>
    <message>
        <source>The service gives the same page again and again, so reading was stopped. What was read is kept.</source>
        <translation>Il servizio dà sempre la stessa pagina, quindi la lettura è stata fermata. Quanto letto resta.</translation>
    </message>
    <message>
        <source>The service asks for a pause. Favilla goes on by itself.</source>
        <translation>Il servizio chiede una pausa. Favilla riprende da sola.</translation>
    </message>
    <message>
        <source>The service has a problem. Favilla asks it again by itself.</source>
        <translation>Il servizio ha un problema. Favilla riprova da sola.</translation>
    </message>
    <message>
        <source>Partner Center cannot be reached. Work goes on here; changes are sent later.</source>
        <translation>Il Centro per i partner non è raggiungibile. Qui puoi continuare a lavorare; le modifiche verranno inviate dopo.</translation>
    </message>
    <message>
        <source>Sign in to go on. What you do meanwhile is kept and sent afterwards.</source>
        <translation>Accedi per continuare. Quello che fai nel frattempo resta e viene inviato dopo.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Start it again when you are ready.</source>
        <translation>L&apos;accesso è stato annullato. Riavvialo quando vuoi.</translation>
    </message>
    <message>
        <source>Your company has not allowed Favilla yet. Ask your administrator to grant consent, then sign in again.</source>
        <translation>La tua azienda non ha ancora autorizzato Favilla. Chiedi il consenso all&apos;amministratore, poi accedi di nuovo.</translation>
    </message>
    <message>
        <source>Partner Center asks for a sign-in with a second factor. Sign in again and confirm with your phone or key.</source>
        <translation>Il Centro per i partner chiede un accesso con un secondo fattore. Accedi di nuovo e conferma con il telefono o la chiave.</translation>
    </message>
    <message>
        <source>Your company&apos;s rules ask for a new sign-in. Sign in again on this computer.</source>
        <translation>Le regole della tua azienda chiedono un nuovo accesso. Accedi di nuovo su questo computer.</translation>
    </message>
    <message>
        <source>This is not the user who signed in before. Sign in as the same user, or add another account.</source>
        <translation>Non è l&apos;utente che aveva effettuato l&apos;accesso prima. Accedi con lo stesso utente o aggiungi un altro account.</translation>
    </message>
    <message>
        <source>The code has expired. Ask for a new one.</source>
        <translation>Il codice è scaduto. Chiedine uno nuovo.</translation>
    </message>
    <message>
        <source>Your user may not do this in Partner Center. It takes the role Referrals admin (or Referrals user for co-sell): ask your administrator.</source>
        <translation>Il tuo utente non può farlo nel Centro per i partner. Serve il ruolo Amministratore delle segnalazioni (o Utente delle segnalazioni per il co-selling): chiedi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Try again; if it fails again, check the account&apos;s settings.</source>
        <translation>L&apos;accesso non è riuscito. Riprova; se non riesce ancora, controlla le impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed (%1). Try again; if it fails again, check the account&apos;s settings.</source>
        <translation>L&apos;accesso non è riuscito (%1). Riprova; se non riesce ancora, controlla le impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>Partner Center does not show this referral to you any more. What was known stays here.</source>
        <translation>Il Centro per i partner non ti mostra più questa segnalazione. Quello che si sapeva resta qui.</translation>
    </message>
    <message>
        <source>The same was changed in Partner Center meanwhile. Decide what is to hold.</source>
        <translation>La stessa cosa è stata cambiata nel frattempo nel Centro per i partner. Decidi che cosa deve valere.</translation>
    </message>
    <message>
        <source>Another desk of this workspace keeps this account up to date right now.</source>
        <translation>In questo momento un&apos;altra postazione tiene aggiornato questo account.</translation>
    </message>
    <message>
        <source>This was done before the account was connected. Send it now, or discard it.</source>
        <translation>È stato fatto prima di collegare l&apos;account. Invialo adesso o scartalo.</translation>
    </message>
    <message>
        <source>This referral is kept up to date by Partner Center; a file does not change it.</source>
        <translation>Questa segnalazione è tenuta aggiornata dal Centro per i partner; un file non la cambia.</translation>
    </message>
    <message>
        <source>Partner Center refused this change. Try again, or discard it; the details help support.</source>
        <translation>Il Centro per i partner ha respinto questa modifica. Riprova o scartala; i dettagli aiutano l&apos;assistenza.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Favilla opens your browser. Sign in there with your work account: your password never reaches Favilla.</source>
        <translation>Favilla apre il tuo browser. Accedi lì con il tuo account aziendale: la tua password non passa mai da Favilla.</translation>
    </message>
    <message>
        <source>If no browser can be used here, sign in on another device with a code.</source>
        <translation>Se qui non si può usare un browser, accedi da un altro dispositivo con un codice.</translation>
    </message>
    <message>
        <source>If nothing opened, open it again or copy the address into a browser on this computer.</source>
        <translation>Se non si è aperto nulla, aprilo di nuovo o copia l&apos;indirizzo in un browser di questo computer.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>1. Open this address on any device.</source>
        <translation>1. Apri questo indirizzo su un dispositivo qualsiasi.</translation>
    </message>
    <message>
        <source>Address to open</source>
        <translation>Indirizzo da aprire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>2. Enter this code there and sign in.</source>
        <translation>2. Inserisci lì questo codice e accedi.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Richiesta di un codice…</translation>
    </message>
    <message>
        <source>Referrals are read now; you can go on working.</source>
        <translation>Ora vengono lette le segnalazioni; intanto puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>You are not signed in. What you do here is kept and sent after a sign-in.</source>
        <translation>Non hai eseguito l&apos;accesso. Ciò che fai qui viene conservato e inviato dopo l&apos;accesso.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usa un codice</translation>
    </message>
    <message>
        <source>For your administrator…</source>
        <translation>Per l&apos;amministratore…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Apri il browser</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Ricordamelo più tardi</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Ricordamelo</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Inbox</source>
        <translation>Posta in arrivo</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>box: all active referrals</comment>
        <translation>Attive</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>box: all archived referrals</comment>
        <translation>Archiviate</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>Tutte le segnalazioni</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one referral</comment>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>one referral</comment>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>one referral</comment>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>one referral</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>one referral</comment>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>one referral</comment>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>one referral</comment>
        <translation>Vinta</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>one referral</comment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>one referral</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>one referral</comment>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>one referral, closed as error</comment>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>several referrals</comment>
        <translation>Vinte</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>several referrals</comment>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>several referrals</comment>
        <translation>Rifiutate</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>several referrals</comment>
        <translation>Scadute</translation>
    </message>
    <message>
        <source>Closed as error</source>
        <comment>several referrals</comment>
        <translation>Chiuse come errore</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a referral came from</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>where a referral came from</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>where a referral came from</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>where a referral came from</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>from Partner Center</source>
        <translation>dal Centro per i partner</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>da un file</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefono</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>da altra origine</translation>
    </message>
    <message>
        <source>Project budget isn&apos;t adequate</source>
        <translation>Budget del progetto non adeguato</translation>
    </message>
    <message>
        <source>Customer didn&apos;t respond</source>
        <translation>Il cliente non ha risposto</translation>
    </message>
    <message>
        <source>Customer chose another vendor</source>
        <translation>Il cliente ha scelto un altro fornitore</translation>
    </message>
    <message>
        <source>Customer requirement not met</source>
        <translation>Requisiti del cliente non soddisfatti</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>Non è un cliente</translation>
    </message>
    <message>
        <source>Proposed timeline was too short</source>
        <translation>Tempi proposti troppo brevi</translation>
    </message>
    <message>
        <source>Report as abuse, spam, or phishing</source>
        <translation>Segnala come abuso, posta indesiderata o phishing</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>reason</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>qualification: straight from the customer</comment>
        <translation>Diretta</translation>
    </message>
    <message>
        <source>Marketing qualified</source>
        <translation>Qualificata per il marketing</translation>
    </message>
    <message>
        <source>Sales qualified</source>
        <translation>Qualificata per le vendite</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>In ingresso</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Condivisa</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indipendente</translation>
    </message>
    <message>
        <source>Answer due first</source>
        <translation>Prima le più urgenti</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima le più recenti</translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation>Prima il valore più alto</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per cliente</translation>
    </message>
    <message>
        <source>Expiring first</source>
        <translation>Prima quelle in scadenza</translation>
    </message>
    <message>
        <source>Within 1 month</source>
        <translation>Entro 1 mese</translation>
    </message>
    <message>
        <source>Within 3 months</source>
        <translation>Entro 3 mesi</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>Entro 6 mesi</translation>
    </message>
    <message>
        <source>Within 1 year</source>
        <translation>Entro 1 anno</translation>
    </message>
    <message>
        <source>Later than 1 year</source>
        <translation>Oltre 1 anno</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>history</comment>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>history</comment>
        <translation>Inserita</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>history</comment>
        <translation>Aggiornata</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>history</comment>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>history</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>history</comment>
        <translation>Vinta</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>history</comment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Engagement edited</source>
        <comment>history</comment>
        <translation>Impegno modificato</translation>
    </message>
    <message>
        <source>Contact added</source>
        <comment>history</comment>
        <translation>Contatto aggiunto</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <comment>history</comment>
        <translation>Scaduta senza risposta</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>history</comment>
        <translation>Operazione annullata</translation>
    </message>
    <message>
        <source>Restored from a full copy</source>
        <comment>history</comment>
        <translation>Ripristinata da una copia completa</translation>
    </message>
    <message>
        <source>Arrived in Partner Center</source>
        <comment>history</comment>
        <translation>Arrivata in Partner Center</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <comment>history</comment>
        <translation>Prossimo passo pianificato</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>a qualification</comment>
        <translation>Non indicata</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>What is to be &amp;done *</source>
        <translation>Che cosa si deve &amp;fare *</translation>
    </message>
    <message>
        <source>&amp;When *</source>
        <translation>&amp;Quando *</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuova</numerusform>
            <numerusform>%Ln nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hot</source>
        <translation>
            <numerusform>%Ln da chiamare subito</numerusform>
            <numerusform>%Ln da chiamare subito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to call soon</source>
        <translation>
            <numerusform>%Ln da chiamare presto</numerusform>
            <numerusform>%Ln da chiamare presto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer soon</source>
        <translation>
            <numerusform>%Ln da rispondere presto</numerusform>
            <numerusform>%Ln da rispondere presto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) due</source>
        <translation>
            <numerusform>%Ln prossimo passo da fare</numerusform>
            <numerusform>%Ln prossimi passi da fare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <translation>
            <numerusform>%Ln modifica da decidere</numerusform>
            <numerusform>%Ln modifiche da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) soon</source>
        <translation>
            <numerusform>%Ln in scadenza</numerusform>
            <numerusform>%Ln in scadenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln scaduta</numerusform>
            <numerusform>%Ln scadute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past the purchase date</source>
        <translation>
            <numerusform>%Ln oltre la data di acquisto</numerusform>
            <numerusform>%Ln oltre la data di acquisto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new referral(s)</source>
        <translation>
            <numerusform>%Ln nuova segnalazione</numerusform>
            <numerusform>%Ln nuove segnalazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) need(s) you</source>
        <translation>
            <numerusform>%Ln segnalazione richiede attenzione</numerusform>
            <numerusform>%Ln segnalazioni richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>Who answers first usually wins.</source>
        <translation>Di solito vince chi risponde per primo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more referral(s) need(s) you</source>
        <translation>
            <numerusform>%Ln altra segnalazione richiede attenzione</numerusform>
            <numerusform>%Ln altre segnalazioni richiedono attenzione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>last up to date %1</source>
        <comment>5 minutes ago</comment>
        <translation>dati di %1</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>non ancora letto nulla</translation>
    </message>
    <message>
        <source>Reading referrals: %1</source>
        <comment>how many so far</comment>
        <translation>Lettura delle segnalazioni: %1</translation>
    </message>
    <message>
        <source>Reading referrals</source>
        <translation>Lettura delle segnalazioni</translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation>Ricerca di novità</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modifica in attesa</numerusform>
            <numerusform>%Ln modifiche in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <translation>
            <numerusform>%Ln modifica da decidere</numerusform>
            <numerusform>%Ln modifiche da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <comment>5 minutes ago</comment>
        <translation>Aggiornato %1</translation>
    </message>
    <message>
        <source>Signed in, nothing read yet</source>
        <translation>Accesso eseguito, non ancora letto nulla</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Invio di %Ln modifica</numerusform>
            <numerusform>Invio di %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, %1</source>
        <comment>last up to date 5 minutes ago</comment>
        <translation>Non in linea, %1</translation>
    </message>
    <message>
        <source>Sign-in needed, %1</source>
        <comment>last up to date 5 minutes ago</comment>
        <translation>Serve l&apos;accesso, %1</translation>
    </message>
    <message>
        <source>Kept up to date by another desk</source>
        <translation>Aggiornato da un&apos;altra postazione</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuto fa</numerusform>
            <numerusform>%Ln minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln ora fa</numerusform>
            <numerusform>%Ln ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer, since Partner Center does not take it: %1.</source>
        <translation>Resta su questo computer, perché il Centro per i partner non lo accetta: %1.</translation>
    </message>
    <message>
        <source>Pausing as Partner Center asks</source>
        <translation>In pausa, come chiede il Centro per i partner</translation>
    </message>
    <message>
        <source>No access: see Accounts</source>
        <translation>Accesso negato: vedi Account</translation>
    </message>
    <message>
        <source>No usable answer: see Check connection</source>
        <translation>Nessuna risposta utile: vedi Verifica connessione</translation>
    </message>
    <message>
        <source>Partner Center has a problem</source>
        <translation>Il Centro per i partner ha un problema</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>%1, goes on at %2</source>
        <translation>%1, riprende alle %2</translation>
    </message>
    <message>
        <source>%1, goes on by itself</source>
        <translation>%1, riprende da sola</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>Open Favilla</source>
        <translation>Apri Favilla</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Pause alerts for 1 hour</source>
        <translation>Sospendi gli avvisi per 1 ora</translation>
    </message>
    <message>
        <source>Pause alerts until tomorrow</source>
        <translation>Sospendi gli avvisi fino a domani</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Riprendi gli avvisi</translation>
    </message>
    <message>
        <source>New referral…</source>
        <translation>Nuova segnalazione…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message numerus="yes">
        <source>Favilla: %Ln referral(s) need(s) an answer</source>
        <translation>
            <numerusform>Favilla: %Ln segnalazione attende risposta</numerusform>
            <numerusform>Favilla: %Ln segnalazioni attendono risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Favilla: nothing waits for an answer</source>
        <translation>Favilla: nulla attende risposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wait(s) for a call</source>
        <translation>
            <numerusform>%Ln cliente aspetta una chiamata</numerusform>
            <numerusform>%Ln clienti aspettano una chiamata</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts are paused until %1</source>
        <comment>today 18:47</comment>
        <translation>Avvisi sospesi fino a %1</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>un cliente senza nome</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>%1–%2 people</source>
        <translation>%1–%2 persone</translation>
    </message>
    <message>
        <source>more than %1 people</source>
        <translation>oltre %1 persone</translation>
    </message>
</context>
<context>
    <name>WordToCustomerDialog</name>
    <message>
        <source>A word to the customer</source>
        <translation>Un messaggio al cliente</translation>
    </message>
    <message>
        <source>Nobody else tells the customer. This e-mail is ready; Favilla does not send it by itself.</source>
        <translation>Nessun altro avvisa il cliente. Questa e-mail è pronta; Favilla non la invia da sé.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Open in e-mail program</source>
        <translation>Apri nel programma di posta</translation>
    </message>
</context>
<context>
    <name>WorkspaceForm</name>
    <message>
        <source>My own workspace, in a file on this computer</source>
        <translation>La mia area di lavoro, in un file su questo computer</translation>
    </message>
    <message>
        <source>File of the workspace</source>
        <translation>File dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the file of the workspace</source>
        <translation>Scegli il file dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>A workspace the team shares, in a PostgreSQL database</source>
        <translation>Un&apos;area di lavoro condivisa dal team, in un database PostgreSQL</translation>
    </message>
    <message>
        <source>Just look around: a demo with invented referrals</source>
        <translation>Solo per dare un&apos;occhiata: una demo con segnalazioni inventate</translation>
    </message>
</context>
<context>
    <name>favilla::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>favilla::AcceptDialog</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>%1 moves to the active referrals.</source>
        <translation>%1 passa tra le segnalazioni attive.</translation>
    </message>
    <message>
        <source>%1 moves to the active referrals. Accept it in Partner Center too: there is no connection yet.</source>
        <translation>%1 passa tra le segnalazioni attive. Accetta la segnalazione anche nel Centro per i partner: non c&apos;è ancora una connessione.</translation>
    </message>
</context>
<context>
    <name>favilla::AccountDialog</name>
    <message>
        <source>Give it a name by which you tell it from others.</source>
        <translation>Dagli un nome che lo distingua dagli altri.</translation>
    </message>
    <message>
        <source>Enter the client ID. Your administrator has it: see “For your administrator”.</source>
        <translation>Inserisci l&apos;ID client. Lo ha l&apos;amministratore: vedi “Per l&apos;amministratore”.</translation>
    </message>
    <message>
        <source>Enter the ID or the domain of your company, or “organizations”.</source>
        <translation>Inserisci l&apos;ID o il dominio della tua azienda, oppure “organizations”.</translation>
    </message>
    <message>
        <source>Enter at least one scope.</source>
        <translation>Inserisci almeno un ambito.</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Inserisci un indirizzo completo che inizia con https://.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifica account</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>Nascondi avanzate</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avanzate…</translation>
    </message>
    <message>
        <source>A client ID has five groups of digits and letters, such as %1.</source>
        <translation>Un ID client ha cinque gruppi di cifre e lettere, come %1.</translation>
    </message>
</context>
<context>
    <name>favilla::AccountsDialog</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Accesso non ancora eseguito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%Ln modifica non ancora inviata andrà persa.</numerusform>
            <numerusform>%Ln modifiche non ancora inviate andranno perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi account</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Vuoi rimuovere “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>You will be signed out. The referrals of this account stay here and can be read.</source>
        <translation>L&apos;accesso verrà chiuso. Le segnalazioni di questo account restano qui e si possono leggere.</translation>
    </message>
</context>
<context>
    <name>favilla::ActionButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tasto %1</translation>
    </message>
</context>
<context>
    <name>favilla::ActionRow</name>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copia &amp;ID</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copia come &amp;testo</translation>
    </message>
    <message>
        <source>Write an e-&amp;mail</source>
        <translation>Scrivi un&apos;e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Word to the customer…</source>
        <translation>Messaggio al c&amp;liente…</translation>
    </message>
</context>
<context>
    <name>favilla::AdministratorDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>the value of this name</comment>
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>favilla::AlertForm</name>
    <message>
        <source>Quiet all day on %1</source>
        <extracomment>%1 is the name of a day</extracomment>
        <translation>Silenzio tutto il giorno: %1</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows alerts: no notification service and no tray was found.</source>
        <translation>Niente su questo desktop mostra gli avvisi: non è stato trovato né un servizio di notifiche né un&apos;area di notifica.</translation>
    </message>
</context>
<context>
    <name>favilla::CheckDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>This step failed: %1.</source>
        <translation>Questo passo non è riuscito: %1.</translation>
    </message>
    <message>
        <source>There is no account yet. Add one under Tools ▸ Accounts.</source>
        <translation>Non c&apos;è ancora nessun account. Aggiungine uno in Strumenti ▸ Account.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connessione funziona.</translation>
    </message>
</context>
<context>
    <name>favilla::Cli</name>
    <message>
        <source>Adds a person to the customer&apos;s contacts.</source>
        <translation>Aggiunge una persona ai contatti del cliente.</translation>
    </message>
    <message>
        <source>First and last name in one.</source>
        <translation>Nome e cognome insieme.</translation>
    </message>
    <message>
        <source>The first name alone.</source>
        <translation>Solo il nome.</translation>
    </message>
    <message>
        <source>The last name alone.</source>
        <translation>Solo il cognome.</translation>
    </message>
    <message>
        <source>The telephone number.</source>
        <translation>Il numero di telefono.</translation>
    </message>
    <message>
        <source>The e-mail address.</source>
        <translation>L&apos;indirizzo di posta elettronica.</translation>
    </message>
    <message>
        <source>What the person does in the company.</source>
        <translation>Il ruolo della persona nell&apos;azienda.</translation>
    </message>
    <message>
        <source>Give the name either in one (--name) or in two (--first-name, --last-name).</source>
        <translation>Indica il nome tutto insieme (--name) oppure in due parti (--first-name, --last-name).</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Manca %1.</translation>
    </message>
    <message>
        <source>Makes a verified backup of the workspace now.</source>
        <translation>Crea subito un backup verificato dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Backup creato: %1</translation>
    </message>
    <message>
        <source>The workspace: a file, or the address of a PostgreSQL database.</source>
        <translation>L&apos;area di lavoro: un file o l&apos;indirizzo di un database PostgreSQL.</translation>
    </message>
    <message>
        <source>Answer as JSON, for other programs.</source>
        <translation>Risponde in JSON, per altri programmi.</translation>
    </message>
    <message>
        <source>The language of texts and messages.</source>
        <translation>La lingua dei testi e dei messaggi.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Answers customer referrals from a terminal, on the same workspace as the windows.</source>
        <translation>Risponde alle segnalazioni dei clienti da un terminale, sulla stessa area di lavoro delle finestre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opzioni di ogni comando:</translation>
    </message>
    <message>
        <source>This text, or all options of a command; the version.</source>
        <translation>Questo testo, o tutte le opzioni di un comando; la versione.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused with the reason, 2 wrong use.</source>
        <translation>Stato di uscita: 0 fatto, 1 respinto con il motivo, 2 comando scritto in modo sbagliato.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra questo testo.</translation>
    </message>
    <message>
        <source>Unknown language “%1”: choose “it” or “en”.</source>
        <translation>“%1” non è una lingua di questo programma: scegli it o en.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” è un argomento di troppo.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Vedi: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando “%1” non esiste.</translation>
    </message>
    <message>
        <source>What the engagement is called.</source>
        <translation>Il nome dell&apos;impegno.</translation>
    </message>
    <message>
        <source>The estimated value, with a point before the decimals.</source>
        <translation>Il valore stimato, con un punto prima dei decimali.</translation>
    </message>
    <message>
        <source>The estimated purchase date.</source>
        <translation>La data di acquisto stimata.</translation>
    </message>
    <message>
        <source>What the customer looks for.</source>
        <translation>Che cosa cerca il cliente.</translation>
    </message>
    <message>
        <source>The ID in your CRM.</source>
        <translation>L&apos;ID nel tuo CRM.</translation>
    </message>
    <message>
        <source>Accepts a referral: it becomes an engagement.</source>
        <translation>Accetta una segnalazione: diventa un impegno.</translation>
    </message>
    <message>
        <source>Changes the engagement of an active referral; what is not given stays.</source>
        <translation>Modifica l&apos;impegno di una segnalazione attiva; ciò che non indichi resta invariato.</translation>
    </message>
    <message>
        <source>There is nothing to change: give at least one option.</source>
        <translation>Non c&apos;è nulla da modificare: indica almeno un&apos;opzione.</translation>
    </message>
    <message>
        <source>Why, as a number or in words: %1.</source>
        <translation>Il motivo, come numero o a parole: %1.</translation>
    </message>
    <message>
        <source>More about the reason.</source>
        <translation>Altri dettagli sul motivo.</translation>
    </message>
    <message>
        <source>“%1” is none of the reasons: %2.</source>
        <translation>“%1” non è uno dei motivi: %2.</translation>
    </message>
    <message>
        <source>Declines a new referral.</source>
        <translation>Rifiuta una segnalazione nuova.</translation>
    </message>
    <message>
        <source>Closes an active referral as won.</source>
        <translation>Chiude una segnalazione attiva come vinta.</translation>
    </message>
    <message>
        <source>Closes an active referral as lost.</source>
        <translation>Chiude una segnalazione attiva come persa.</translation>
    </message>
    <message>
        <source>Writes referrals as CSV, or the whole workspace as JSON.</source>
        <translation>Scrive le segnalazioni come CSV, o l&apos;intera area di lavoro come JSON.</translation>
    </message>
    <message>
        <source>csv: a list that spreadsheet programs and “import” read. json: a full copy of the workspace for “restore-dump”. Without this option the name of the file decides.</source>
        <translation>csv: un elenco che i fogli di calcolo e “import” sanno leggere. json: una copia completa dell&apos;area di lavoro per “restore-dump”. Senza questa opzione decide il nome del file.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: choose one of %3.</source>
        <translation>%1 non può essere “%2”: scegli tra %3.</translation>
    </message>
    <message>
        <source>A full copy holds everything: leave out what narrows the list.</source>
        <translation>Una copia completa contiene tutto: ometti le opzioni che restringono l&apos;elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) written to %1</source>
        <translation>
            <numerusform>%Ln segnalazione scritta in %1</numerusform>
            <numerusform>%Ln segnalazioni scritte in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, updated: %2, unchanged: %3, not readable: %4</source>
        <translation>Nuove: %1, aggiornate: %2, invariate: %3, non leggibili: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had expired already.</source>
        <translation>
            <numerusform>%Ln di queste era già scaduta.</numerusform>
            <numerusform>%Ln di queste erano già scadute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes requests in from a file.</source>
        <translation>Importa richieste da un file.</translation>
    </message>
    <message>
        <source>JSON of Partner Center, or CSV.</source>
        <translation>JSON del Centro per i partner, oppure CSV.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Dice soltanto che cosa succederebbe.</translation>
    </message>
    <message>
        <source>Where to write the rows that cannot be read, with their reasons.</source>
        <translation>Il file in cui scrivere le righe che non è possibile leggere, con il motivo.</translation>
    </message>
    <message>
        <source>Lists referrals.</source>
        <translation>Elenca le segnalazioni.</translation>
    </message>
    <message>
        <source>At most this many referrals.</source>
        <translation>Il numero massimo di segnalazioni.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 deve essere un numero.</translation>
    </message>
    <message>
        <source>Only one box; all of them without this option.</source>
        <translation>Solo una casella; senza questa opzione, tutte.</translation>
    </message>
    <message>
        <source>Only referrals with these words; the beginning of a word is enough.</source>
        <translation>Solo ciò che contiene queste parole; ciascuna può essere l&apos;inizio di una parola.</translation>
    </message>
    <message>
        <source>Only what was closed in this way.</source>
        <translation>Solo le segnalazioni chiuse in questo modo.</translation>
    </message>
    <message>
        <source>What comes first; the answer due without this option.</source>
        <translation>Che cosa viene per primo; senza questa opzione, le risposte più urgenti.</translation>
    </message>
    <message>
        <source>Only customers of this country.</source>
        <translation>Solo i clienti di questo Paese.</translation>
    </message>
    <message>
        <source>Only customers who wait for a call.</source>
        <translation>Solo i clienti che attendono una chiamata.</translation>
    </message>
    <message>
        <source>Only what is due within 24 hours.</source>
        <translation>Solo ciò che scade entro 24 ore.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln segnalazione</numerusform>
            <numerusform>%Ln segnalazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces everything in the workspace with a full copy.</source>
        <translation>Sostituisce tutto il contenuto dell&apos;area di lavoro con una copia completa.</translation>
    </message>
    <message>
        <source>A file made by “export --format json”.</source>
        <translation>Un file creato con “export --format json”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) restored.</source>
        <translation>
            <numerusform>%Ln segnalazione ripristinata.</numerusform>
            <numerusform>%Ln segnalazioni ripristinate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The referral: its ID, or the first characters of it (at least four).</source>
        <translation>La segnalazione: il suo ID, o i primi caratteri (almeno quattro).</translation>
    </message>
    <message>
        <source>Shows one referral with its history.</source>
        <translation>Mostra una segnalazione con la sua cronologia.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: an import of %Ln referral(s).</source>
        <translation>
            <numerusform>Annullata l&apos;importazione di %Ln segnalazione.</numerusform>
            <numerusform>Annullata l&apos;importazione di %Ln segnalazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 (%2, %3).</source>
        <translation>Operazione annullata: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation>Annulla l&apos;ultima operazione.</translation>
    </message>
    <message>
        <source>The password of a PostgreSQL database is taken from its address, from PGPASSWORD, from the keychain or from ~/.pgpass; at a terminal it is asked for where none of them fits.</source>
        <translation>La password di un database PostgreSQL viene presa dal suo indirizzo, da PGPASSWORD, dal portachiavi o da ~/.pgpass; al terminale viene chiesta se nessuno di questi va bene.</translation>
    </message>
    <message>
        <source>Make the workspace, and its folder, where there is none yet. Without this option a path that does not exist is refused.</source>
        <translation>Crea l&apos;area di lavoro, e la sua cartella, se non c&apos;è ancora. Senza questa opzione un percorso che non esiste viene respinto.</translation>
    </message>
    <message>
        <source>The currency of the value (ISO 4217). Given alone the value keeps its number: nothing is converted.</source>
        <translation>La valuta del valore (ISO 4217). Da sola lascia invariato il numero del valore: non si converte nulla.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Password per %1: </translation>
    </message>
    <message>
        <source>To make a new one there, add --create.</source>
        <translation>Per crearne una nuova lì, aggiungi --create.</translation>
    </message>
    <message>
        <source>Choose either %1 or %2.</source>
        <translation>Scegli %1 oppure %2.</translation>
    </message>
    <message>
        <source>--country cannot be “%1”: give the code or the name of a country, as in IT or Italia.</source>
        <translation>--country non può essere “%1”: indica il codice o il nome di un paese, ad esempio IT o Italia.</translation>
    </message>
    <message>
        <source>The file to write; standard output if left out or “-”.</source>
        <translation>Il file da scrivere; se omesso o “-”, lo standard output.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of “%1” have not been sent yet and would be lost. To remove it all the same, add %2.</source>
        <translation>
            <numerusform>%Ln modifica di “%1” non è ancora stata inviata e andrebbe persa. Per rimuoverlo lo stesso, aggiungi %2.</numerusform>
            <numerusform>%Ln modifiche di “%1” non sono ancora state inviate e andrebbero perse. Per rimuoverlo lo stesso, aggiungi %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed. Its referrals stay here.</source>
        <translation>“%1” è stato rimosso. Le sue segnalazioni restano qui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent change(s) went with it.</source>
        <translation>
            <numerusform>Con lui è andata persa %Ln modifica non inviata.</numerusform>
            <numerusform>Con lui sono andate perse %Ln modifiche non inviate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain did not let go of its sign-in: remove “%1” there.</source>
        <translation>Il portachiavi non ha lasciato andare il suo accesso: rimuovi lì “%1”.</translation>
    </message>
    <message>
        <source>Adds, lists, changes and removes connections to Partner Center.</source>
        <translation>Aggiunge, elenca, modifica e rimuove i collegamenti al Centro per i partner.</translation>
    </message>
    <message>
        <source>For edit and remove: the account&apos;s name, its ID, or the first characters of that.</source>
        <translation>Per edit e remove: il nome dell&apos;account, il suo ID o i primi caratteri dell&apos;ID.</translation>
    </message>
    <message>
        <source>For remove: also where changes that have not been sent are lost by it.</source>
        <translation>Per remove: anche se si perdono modifiche non ancora inviate.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” non è una di queste azioni: %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to “%2”.</source>
        <translation>%1 non fa parte di “%2”.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>not signed in here</source>
        <translation>accesso non eseguito qui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln account</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks the connection to Partner Center step by step. Changes nothing.</source>
        <translation>Controlla passo per passo la connessione al Centro per i partner. Non cambia nulla.</translation>
    </message>
    <message>
        <source>One account: its name, its ID, or the first characters of that.</source>
        <translation>Un account: il suo nome, il suo ID o i primi caratteri dell&apos;ID.</translation>
    </message>
    <message>
        <source>Shows what waits to be sent, and decides about what was refused.</source>
        <translation>Mostra che cosa aspetta di essere inviato e decide su ciò che è stato respinto.</translation>
    </message>
    <message>
        <source>Send a refused change again, with the next “sync”.</source>
        <translation>Invia di nuovo una modifica respinta, con il prossimo “sync”.</translation>
    </message>
    <message>
        <source>Give a change up: its referral is then as Partner Center has it.</source>
        <translation>Scarta una modifica: la sua segnalazione sarà come la ha il Centro per i partner.</translation>
    </message>
    <message>
        <source>Where both sides changed the same: what was written here holds.</source>
        <translation>Se entrambe le parti hanno cambiato la stessa cosa: vale ciò che è stato scritto qui.</translation>
    </message>
    <message>
        <source>Where both sides changed the same: what Partner Center says holds.</source>
        <translation>Se entrambe le parti hanno cambiato la stessa cosa: vale ciò che dice il Centro per i partner.</translation>
    </message>
    <message>
        <source>Decide about one change at a time.</source>
        <translation>Decidi su una modifica alla volta.</translation>
    </message>
    <message>
        <source>%1 needs the ID of a change.</source>
        <translation>%1 richiede l&apos;ID di una modifica.</translation>
    </message>
    <message>
        <source>%1: here “%2”, in Partner Center “%3”</source>
        <comment>a field and its two values</comment>
        <translation>%1: qui “%2”, nel Centro per i partner “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain keeps the sign-in.</source>
        <translation>Il portachiavi conserva l&apos;accesso.</translation>
    </message>
    <message>
        <source>No keychain keeps the sign-in on this computer, so it ends with this command: “%1” signs in each time.</source>
        <translation>Su questo computer nessun portachiavi conserva l&apos;accesso, che finisce con questo comando: “%1” accede ogni volta.</translation>
    </message>
    <message>
        <source>Signs in to Partner Center.</source>
        <translation>Accede al Centro per i partner.</translation>
    </message>
    <message>
        <source>With a code that is entered on another device, instead of in the browser of this computer.</source>
        <translation>Con un codice da inserire su un altro dispositivo, invece che nel browser di questo computer.</translation>
    </message>
    <message>
        <source>You are signed in. This page can be closed: it goes on at the terminal.</source>
        <translation>Hai eseguito l&apos;accesso. Puoi chiudere questa pagina: si continua al terminale.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. The terminal says more; this page can be closed.</source>
        <translation>L&apos;accesso non è riuscito. Il terminale dice di più; puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>Sign in to “%1” in the browser. If none opens, go to this address on this computer:</source>
        <translation>Accedi a “%1” nel browser. Se non se ne apre uno, vai a questo indirizzo su questo computer:</translation>
    </message>
    <message>
        <source>To sign in to “%1”, open %2 and enter the code %3.</source>
        <translation>Per accedere a “%1”, apri %2 e inserisci il codice %3.</translation>
    </message>
    <message>
        <source>The code is good for another %1 minutes.</source>
        <translation>Il codice vale ancora %1 minuti.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Hai eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Hai eseguito l&apos;accesso come %1.</translation>
    </message>
    <message>
        <source>Sends what waits to Partner Center and reads what is new there.</source>
        <translation>Invia al Centro per i partner ciò che aspetta e legge le novità.</translation>
    </message>
    <message>
        <source>Read everything anew, not only what is new.</source>
        <translation>Rilegge tutto, non solo le novità.</translation>
    </message>
    <message>
        <source>Where a sign-in is needed: sign in with a code first, for this time.</source>
        <translation>Se serve l&apos;accesso: prima accede con un codice, per questa volta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new referral(s)</source>
        <comment>arrived</comment>
        <translation>
            <numerusform>%Ln segnalazione nuova</numerusform>
            <numerusform>%Ln segnalazioni nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) changed over there</source>
        <translation>
            <numerusform>%Ln segnalazione cambiata nel Centro per i partner</numerusform>
            <numerusform>%Ln segnalazioni cambiate nel Centro per i partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln modifica inviata</numerusform>
            <numerusform>%Ln modifiche inviate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new, nothing to send</source>
        <translation>Nessuna novità, nulla da inviare</translation>
    </message>
    <message>
        <source>Ended early: what arrived is kept, the next time goes on</source>
        <translation>Terminato prima: ciò che è arrivato resta, la prossima volta continua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) held for undo until %1, sent by the next “sync” after that</source>
        <translation>
            <numerusform>%Ln modifica annullabile fino alle %1, inviata dal primo “sync” successivo</numerusform>
            <numerusform>%Ln modifiche annullabili fino alle %1, inviate dal primo “sync” successivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still waiting</source>
        <translation>
            <numerusform>%Ln modifica ancora in attesa</numerusform>
            <numerusform>%Ln modifiche ancora in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) for you to decide: see “%1”</source>
        <translation>
            <numerusform>%Ln modifica su cui decidere: vedi “%1”</numerusform>
            <numerusform>%Ln modifiche su cui decidere: vedi “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before everything was done.</source>
        <translation>Terminato prima di aver finito.</translation>
    </message>
    <message>
        <source>Use “%1”, or “%2” where no keychain keeps the sign-in.</source>
        <translation>Usa “%1”, oppure “%2” se nessun portachiavi conserva l&apos;accesso.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Altrimenti: %1</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>Come chiami l&apos;account.</translation>
    </message>
    <message>
        <source>The ID under which your company registered Favilla.</source>
        <translation>L&apos;ID con cui la tua azienda ha registrato Favilla.</translation>
    </message>
    <message>
        <source>Your company&apos;s directory: its ID or its domain.</source>
        <translation>La directory della tua azienda: il suo ID o il suo dominio.</translation>
    </message>
    <message>
        <source>The address of the referrals.</source>
        <translation>L&apos;indirizzo delle segnalazioni.</translation>
    </message>
    <message>
        <source>The address where people sign in.</source>
        <translation>L&apos;indirizzo a cui si accede.</translation>
    </message>
    <message>
        <source>What the sign-in asks for; may be given several times.</source>
        <translation>Ciò che l&apos;accesso chiede; si può indicare più volte.</translation>
    </message>
    <message>
        <source>The service asks for a long pause. The next “%1” goes on.</source>
        <translation>Il servizio chiede una lunga pausa. Il prossimo “%1” continua.</translation>
    </message>
    <message>
        <source>The service has a problem. The next “%1” goes on.</source>
        <translation>Il servizio ha un problema. Il prossimo “%1” continua.</translation>
    </message>
    <message>
        <source>Plans what is to be done next on an open referral, or takes that away.</source>
        <translation>Pianifica il prossimo passo di una segnalazione aperta, o lo toglie.</translation>
    </message>
    <message>
        <source>When: in local time, or as ISO 8601 with an offset.</source>
        <translation>Quando: in ora locale, oppure in ISO 8601 con lo scarto dal tempo universale.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Che cosa c&apos;è da fare.</translation>
    </message>
    <message>
        <source>Takes the planned step away.</source>
        <translation>Toglie il passo pianificato.</translation>
    </message>
    <message>
        <source>Give either when and what (--at, --text), or --clear.</source>
        <translation>Indica quando e che cosa (--at, --text), oppure --clear.</translation>
    </message>
    <message>
        <source>The queue has no change “%1”: see “%2”.</source>
        <translation>La coda non ha una modifica “%1”: vedi “%2”.</translation>
    </message>
    <message>
        <source>“%1” fits several changes: give more of the ID, see “%2”.</source>
        <translation>“%1” corrisponde a più modifiche: indica più caratteri dell&apos;ID, vedi “%2”.</translation>
    </message>
</context>
<context>
    <name>favilla::CommandWords</name>
    <message>
        <source>Customer referrals from Microsoft Partner Center: answered in time, followed, kept.</source>
        <translation>Segnalazioni di clienti dal Centro per i partner Microsoft: risposte in tempo, seguite, conservate.</translation>
    </message>
    <message>
        <source>The workspace to open: a file, or the address of a PostgreSQL database.</source>
        <translation>L&apos;area di lavoro da aprire: un file o l&apos;indirizzo di un database PostgreSQL.</translation>
    </message>
    <message>
        <source>Open a demo workspace with invented referrals; nothing of it is kept.</source>
        <translation>Apre un&apos;area di lavoro demo con segnalazioni inventate; non ne viene conservato nulla.</translation>
    </message>
    <message>
        <source>The language of the program, for this start.</source>
        <translation>La lingua del programma, per questo avvio.</translation>
    </message>
    <message>
        <source>Unknown language “%1”: choose “it” or “en”.</source>
        <translation>“%1” non è una lingua di questo programma: scegli it o en.</translation>
    </message>
    <message>
        <source>Choose either --demo or --workspace.</source>
        <translation>Scegli --demo oppure --workspace.</translation>
    </message>
    <message>
        <source>%1 needs the path of a file or the address of a PostgreSQL database.</source>
        <translation>%1 richiede il percorso di un file o l&apos;indirizzo di un database PostgreSQL.</translation>
    </message>
    <message>
        <source>“%1” is no workspace: give the path of a file, or an address that begins with %2.</source>
        <translation>“%1” non è un&apos;area di lavoro: indica il percorso di un file o un indirizzo che inizia con %2.</translation>
    </message>
    <message>
        <source>Favilla runs already, as process %1, but does not answer. End it and start again.</source>
        <translation>Favilla è già in esecuzione, come processo %1, ma non risponde. Terminalo e avvia di nuovo.</translation>
    </message>
    <message>
        <source>Favilla runs already but does not answer. End it and start again.</source>
        <translation>Favilla è già in esecuzione ma non risponde. Terminala e avvia di nuovo.</translation>
    </message>
    <message>
        <source>Start with the window closed, in the tray.</source>
        <translation>Avvia con la finestra chiusa, nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Files with requests to import (JSON or CSV), or favilla:referral/ID to show a referral.</source>
        <translation>File con richieste da importare (JSON o CSV), o favilla:referral/ID per mostrare una segnalazione.</translation>
    </message>
</context>
<context>
    <name>favilla::ConflictDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) to choose still.</source>
        <translation>
            <numerusform>C&apos;è ancora %Ln campo da scegliere.</numerusform>
            <numerusform>Ci sono ancora %Ln campi da scegliere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ConflictRow</name>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Il mio</translation>
    </message>
    <message>
        <source>From Partner Center</source>
        <translation>Dal Centro per i partner</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>favilla::ConnectionForm</name>
    <message>
        <source>Name the server: ask whoever set up the database.</source>
        <translation>Indica il server: chiedilo a chi ha configurato il database.</translation>
    </message>
    <message>
        <source>Name the database on that server.</source>
        <translation>Indica il database su quel server.</translation>
    </message>
    <message>
        <source>Name the user under which you work in the database.</source>
        <translation>Indica l&apos;utente con cui lavori nel database.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connessione funziona.</translation>
    </message>
</context>
<context>
    <name>favilla::ContactCard</name>
    <message numerus="yes">
        <source>Show all %Ln contact(s)</source>
        <translation>
            <numerusform>Mostra %Ln contatto</numerusform>
            <numerusform>Mostra tutti i %Ln contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>Copy the e-mail address %1</source>
        <translation>Copia l&apos;indirizzo di posta elettronica %1</translation>
    </message>
    <message>
        <source>Copy the telephone number %1</source>
        <translation>Copia il numero di telefono %1</translation>
    </message>
</context>
<context>
    <name>favilla::ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Aggiungi contatto</translation>
    </message>
    <message>
        <source>A person at %1 who can be called or written to.</source>
        <translation>Una persona di %1 da chiamare o a cui scrivere.</translation>
    </message>
</context>
<context>
    <name>favilla::ContactsField</name>
    <message>
        <source>No contact yet.</source>
        <translation>Ancora nessun contatto.</translation>
    </message>
    <message>
        <source>+ Add contact</source>
        <translation>+ Aggiungi contatto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove new contact %1</source>
        <translation>Rimuovi il nuovo contatto %1</translation>
    </message>
</context>
<context>
    <name>favilla::DeclineDialog</name>
    <message>
        <source>Close engagement</source>
        <translation>Chiudi impegno</translation>
    </message>
    <message>
        <source>%1 moves to the archive. Afterwards an e-mail to the customer is ready for you.</source>
        <translation>%1 passa in archivio. Troverai poi pronta un&apos;e-mail per il cliente.</translation>
    </message>
    <message>
        <source>%1 moves to the archive. Decline it in Partner Center too, which then tells the customer.</source>
        <translation>%1 passa in archivio. Rifiuta la segnalazione anche nel Centro per i partner, che avviserà il cliente.</translation>
    </message>
    <message>
        <source>%1 moves to the archive, and Partner Center tells the customer.</source>
        <translation>%1 passa in archivio e il Centro per i partner avvisa il cliente.</translation>
    </message>
</context>
<context>
    <name>favilla::Desk</name>
    <message>
        <source>Found everywhere</source>
        <translation>Trovate ovunque</translation>
    </message>
</context>
<context>
    <name>favilla::EditEngagementDialog</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>favilla::ExportFlow</name>
    <message>
        <source>Export list</source>
        <translation>Esporta elenco</translation>
    </message>
    <message>
        <source>referrals.csv</source>
        <translation>segnalazioni.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) written to %1</source>
        <translation>
            <numerusform>%Ln segnalazione scritta in %1</numerusform>
            <numerusform>%Ln segnalazioni scritte in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save full copy</source>
        <translation>Salva copia completa</translation>
    </message>
    <message>
        <source>favilla.json</source>
        <translation>favilla.json</translation>
    </message>
    <message>
        <source>Favilla copy (*.json)</source>
        <translation>Copia di Favilla (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Full copy with %Ln referral(s) written to %1</source>
        <translation>
            <numerusform>Copia completa con %Ln segnalazione scritta in %1</numerusform>
            <numerusform>Copia completa con %Ln segnalazioni scritta in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Load full copy</source>
        <translation>Carica copia completa</translation>
    </message>
    <message>
        <source>Everything in this workspace is replaced by what the copy holds. A backup is made first.</source>
        <translation>Tutto il contenuto di quest&apos;area di lavoro viene sostituito da quello della copia. Prima viene creato un backup.</translation>
    </message>
    <message>
        <source>Load Copy</source>
        <translation>Carica copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) loaded from the copy</source>
        <translation>
            <numerusform>%Ln segnalazione caricata dalla copia</numerusform>
            <numerusform>%Ln segnalazioni caricate dalla copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Backup salvato in %1</translation>
    </message>
    <message>
        <source>Everything in this workspace is replaced by what the copy holds.</source>
        <translation>Tutto il contenuto di quest&apos;area di lavoro viene sostituito da quello della copia.</translation>
    </message>
</context>
<context>
    <name>favilla::FieldSet</name>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
</context>
<context>
    <name>favilla::FormDialog</name>
    <message>
        <source>Continued from what you had filled in before.</source>
        <translation>Ripreso da ciò che avevi già compilato.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>favilla::HistoryList</name>
    <message numerus="yes">
        <source>Show all %Ln entry(s)</source>
        <translation>
            <numerusform>Mostra %Ln voce</numerusform>
            <numerusform>Mostra tutte le %Ln voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ImportDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>Salva righe con problemi</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <translation>%1 problemi.csv</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Testo incollato</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and are unchanged.</source>
        <translation>
            <numerusform>%Ln era già presente ed è rimasta invariata.</numerusform>
            <numerusform>%Ln erano già presenti e sono rimaste invariate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had passed its date and went to Archived.</source>
        <translation>
            <numerusform>%Ln era già scaduta ed è passata tra le archiviate.</numerusform>
            <numerusform>%Ln erano già scadute e sono passate tra le archiviate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read. They are kept; save them to a file to correct them.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln riga. È conservata: salvala in un file per correggerla.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln righe. Sono conservate: salvale in un file per correggerle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows were saved to %1.</source>
        <translation>Le righe sono state salvate in %1.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Comparing with what is here already…</source>
        <translation>Confronto con i dati già presenti…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln referral(s)</source>
        <translation>
            <numerusform>Importa %Ln segnalazione</numerusform>
            <numerusform>Importa %Ln segnalazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) added</source>
        <translation>
            <numerusform>%Ln segnalazione aggiunta</numerusform>
            <numerusform>%Ln segnalazioni aggiunte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aggiornata</numerusform>
            <numerusform>%Ln aggiornate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 problems.json</source>
        <translation>%1 problemi.json</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Lettura del testo incollato…</translation>
    </message>
</context>
<context>
    <name>favilla::ImportMappingPage</name>
    <message>
        <source>Say which column holds the name of the customer: a row is useless without it.</source>
        <translation>Indica la colonna che contiene il nome del cliente: senza di esso una riga non ha significato.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>Importata come</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Prime righe</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Punto e virgola (;)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Virgola (,)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Virgola: 1.234,50</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Punto: 1,234.50</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Prima il giorno</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Prima il mese</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Lascia senza valuta</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significato della colonna %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non importata</translation>
    </message>
    <message>
        <source>Known by its name</source>
        <translation>Riconosciuta dal nome</translation>
    </message>
</context>
<context>
    <name>favilla::ImportPlanModel</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Reason or change</source>
        <translation>Motivo o modifica</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one row</comment>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>one row</comment>
        <translation>Aggiornata</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>one row</comment>
        <translation>Invariata</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>one row</comment>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>New</source>
        <comment>several rows</comment>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>several rows</comment>
        <translation>Aggiornate</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>several rows</comment>
        <translation>Invariate</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>several rows</comment>
        <translation>Non leggibili</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
</context>
<context>
    <name>favilla::ImportPlanPage</name>
    <message>
        <source>Show only: %1</source>
        <translation>Mostra solo: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the import would do:</source>
        <translation>Non è stato ancora modificato nulla. Ecco che cosa farebbe l&apos;importazione:</translation>
    </message>
    <message>
        <source>There is nothing to import: every readable row is here already.</source>
        <translation>Non c&apos;è nulla da importare: tutte le righe leggibili sono già presenti.</translation>
    </message>
    <message>
        <source>There is nothing to do: everything in this file is here already.</source>
        <translation>Non c&apos;è nulla da fare: tutto il contenuto di questo file è già presente.</translation>
    </message>
</context>
<context>
    <name>favilla::LanguageChoices</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>favilla::ListHeader</name>
    <message>
        <source>Order: %1</source>
        <translation>Ordine: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>currencies that do not fit</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>favilla::LongText</name>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>favilla::LostDialog</name>
    <message>
        <source>Mark as lost</source>
        <translation>Contrassegna come persa</translation>
    </message>
    <message>
        <source>The deal with %1 moves to the archive.</source>
        <translation>La trattativa con %1 passa in archivio.</translation>
    </message>
</context>
<context>
    <name>favilla::MainActions</name>
    <message>
        <source>&amp;New referral…</source>
        <translation>&amp;Nuova segnalazione…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Paste requests</source>
        <translation>Incolla &amp;richieste</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>E&amp;sporta elenco…</translation>
    </message>
    <message>
        <source>Save &amp;full copy…</source>
        <translation>Sal&amp;va copia completa…</translation>
    </message>
    <message>
        <source>Load f&amp;ull copy…</source>
        <translation>&amp;Carica copia completa…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>A&amp;pri area di lavoro…</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Apri &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Esegui &amp;backup ora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Ripris&amp;tina…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Posta in arrivo</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Attive</translation>
    </message>
    <message>
        <source>A&amp;rchived</source>
        <translation>A&amp;rchiviate</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accetta…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Rifiuta…</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>&amp;Vinta</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Persa…</translation>
    </message>
    <message>
        <source>&amp;Edit engagement…</source>
        <translation>&amp;Modifica impegno…</translation>
    </message>
    <message>
        <source>Add &amp;contact…</source>
        <translation>Aggiungi &amp;contatto…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Successiva</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Pr&amp;ecedente</translation>
    </message>
    <message>
        <source>Word to the c&amp;ustomer…</source>
        <translation>Messaggio al c&amp;liente…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copia &amp;ID</translation>
    </message>
    <message>
        <source>Rows &amp;not read…</source>
        <translation>Righe &amp;non lette…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>&amp;About Favilla</source>
        <translation>&amp;Informazioni su Favilla</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>&amp;Segnalazione</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>S&amp;trumenti</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a step such as &quot;accepting Contoso&quot;</extracomment>
        <translation>&amp;Annulla %1</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>accepting %1</source>
        <translation>accettazione di %1</translation>
    </message>
    <message>
        <source>declining %1</source>
        <translation>rifiuto di %1</translation>
    </message>
    <message>
        <source>“Won” of %1</source>
        <translation>esito “Vinta” di %1</translation>
    </message>
    <message>
        <source>“Lost” of %1</source>
        <translation>esito “Persa” di %1</translation>
    </message>
    <message>
        <source>editing %1</source>
        <translation>modifica di %1</translation>
    </message>
    <message>
        <source>the new contact of %1</source>
        <translation>nuovo contatto di %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>aggiunta di %1</translation>
    </message>
    <message numerus="yes">
        <source>the import of %Ln referral(s)</source>
        <translation>
            <numerusform>importazione di %Ln segnalazione</numerusform>
            <numerusform>importazione di %Ln segnalazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: accettata</translation>
    </message>
    <message>
        <source>%1: declined</source>
        <translation>%1: rifiutata</translation>
    </message>
    <message>
        <source>%1: won</source>
        <translation>%1: vinta</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <translation>%1: persa</translation>
    </message>
    <message>
        <source>Favilla &amp;help</source>
        <translation>&amp;Guida di Favilla</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Account…</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Coda</translation>
    </message>
    <message>
        <source>&amp;Check connection…</source>
        <translation>&amp;Verifica connessione…</translation>
    </message>
    <message>
        <source>the next step of %1</source>
        <translation>prossimo passo di %1</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>Pr&amp;ossimo passo…</translation>
    </message>
</context>
<context>
    <name>favilla::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>Operazione annullata: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Requests (*.json *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Richieste (*.json *.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 – Favilla</source>
        <translation>%1 – Favilla</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vista “%1” rimossa</translation>
    </message>
</context>
<context>
    <name>favilla::MoneyField</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>came as %1</source>
        <translation>ricevuto come %1</translation>
    </message>
</context>
<context>
    <name>favilla::NetworkForm</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Questo</translation>
    </message>
    <message>
        <source>Enter the name of the proxy server, without http://.</source>
        <translation>Inserisci il nome del server proxy, senza http://.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate in PEM form.</source>
        <translation>Questo file non si può leggere o non contiene un certificato in formato PEM.</translation>
    </message>
    <message>
        <source>Additional certificate</source>
        <translation>Certificato aggiuntivo</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>favilla::NewReferralDialog</name>
    <message>
        <source>This moment is in the future: enter when the request reached you.</source>
        <translation>Questo momento deve ancora venire: indica quello in cui hai ricevuto la richiesta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nessuna indicazione</translation>
    </message>
</context>
<context>
    <name>favilla::NoticeCard</name>
    <message>
        <source>Word to the customer…</source>
        <translation>Messaggio al cliente…</translation>
    </message>
    <message>
        <source>Open the queue…</source>
        <translation>Apri la coda…</translation>
    </message>
</context>
<context>
    <name>favilla::PageFacts</name>
    <message>
        <source>Answer by</source>
        <translation>Rispondi entro</translation>
    </message>
    <message>
        <source>24 h passed</source>
        <translation>24 ore passate</translation>
    </message>
    <message>
        <source>Solution areas</source>
        <translation>Aree della soluzione</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>What the customer asks for</source>
        <translation>Che cosa chiede il cliente</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invito</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a next step</comment>
        <translation>in ritardo</translation>
    </message>
</context>
<context>
    <name>favilla::PageWords</name>
    <message>
        <source>the customer</source>
        <translation>il cliente</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Scrivi un&apos;e-mail</translation>
    </message>
    <message>
        <source>This customer asked to be contacted directly.</source>
        <translation>Questo cliente ha chiesto di essere contattato direttamente.</translation>
    </message>
    <message>
        <source>Call %1 now: less than an hour is left.</source>
        <translation>Chiama %1 adesso: manca meno di un&apos;ora.</translation>
    </message>
    <message numerus="yes">
        <source>Call %1 within %Ln hour(s): the partner who calls first usually wins.</source>
        <translation>
            <numerusform>Chiama %1 entro %Ln ora: di solito vince il partner che chiama per primo.</numerusform>
            <numerusform>Chiama %1 entro %Ln ore: di solito vince il partner che chiama per primo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %1 within %Ln hour(s).</source>
        <translation>
            <numerusform>Chiama %1 entro %Ln ora.</numerusform>
            <numerusform>Chiama %1 entro %Ln ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is still wanted.</source>
        <translation>La chiamata è ancora attesa.</translation>
    </message>
    <message>
        <source>The customer asked to be contacted directly: %1. The 72 hours have passed; call %2 as soon as you can.</source>
        <translation>Il cliente ha chiesto di essere contattato direttamente: %1. Le 72 ore sono passate; chiama %2 appena puoi.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 in data %2</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Non è stata data risposta entro il periodo previsto.</translation>
    </message>
    <message>
        <source>The time to answer is over.</source>
        <translation>Il tempo per rispondere è terminato.</translation>
    </message>
    <message>
        <source>This request expired: %1. It moves to the archive.</source>
        <translation>Questa richiesta è scaduta: %1. Passa in archivio.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>received %1 %2</source>
        <comment>when, from whom</comment>
        <translation>ricevuta %1 %2</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accettata %1</translation>
    </message>
    <message>
        <source>CRM %1</source>
        <translation>CRM %1</translation>
    </message>
    <message>
        <source>No longer visible to you.</source>
        <translation>Non più visibile a te.</translation>
    </message>
    <message>
        <source>Partner Center does not show this referral to you any more. What was known stays here.</source>
        <translation>Il Centro per i partner non ti mostra più questa segnalazione. Quello che si sapeva resta qui.</translation>
    </message>
    <message>
        <source>Its date has passed: %1. Partner Center will close it as expired.</source>
        <translation>La sua scadenza è passata: %1. Il Centro per i partner la chiuderà come scaduta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>favilla::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In uso: %1</translation>
    </message>
    <message>
        <source>Enter the name shown in the history.</source>
        <translation>Indica il nome con cui comparire nella cronologia delle tue azioni.</translation>
    </message>
    <message>
        <source>In use: the demo</source>
        <translation>In uso: la demo</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nessuna area di lavoro è aperta.</translation>
    </message>
</context>
<context>
    <name>favilla::ProblemModel</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
</context>
<context>
    <name>favilla::ProblemsDialog</name>
    <message numerus="yes">
        <source>Save %Ln to a file…</source>
        <translation>
            <numerusform>Salva %Ln in un file…</numerusform>
            <numerusform>Salva %Ln in un file…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all to a file…</source>
        <translation>Salva tutte in un file…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>Scarta %Ln</numerusform>
            <numerusform>Scarta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Scarta tutte</translation>
    </message>
    <message>
        <source>The rows were saved to %1.</source>
        <translation>Le righe sono state salvate in %1.</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>Non ci sono righe di questo tipo.</translation>
    </message>
    <message>
        <source>Save problem rows</source>
        <translation>Salva righe con problemi</translation>
    </message>
    <message>
        <source>Problems.csv</source>
        <translation>Problemi.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Dismiss rows</source>
        <translation>Scarta righe</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln row(s) that were not saved to a file? They cannot be brought back.</source>
        <translation>
            <numerusform>Vuoi scartare %Ln riga che non è stata salvata in un file? Non potrà essere recuperata.</numerusform>
            <numerusform>Vuoi scartare %Ln righe che non sono state salvate in un file? Non potranno essere recuperate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Problems.json</source>
        <translation>Problemi.json</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>favilla::PurchaseField</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time frame and the date it gives, as in &quot;Within 3 months (22 Feb 2027)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>In una data…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Data di acquisto</translation>
    </message>
</context>
<context>
    <name>favilla::QueueModel</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fatta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>favilla::QueueWindow</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Scarta modifica</translation>
    </message>
    <message>
        <source>Discard “%1”?</source>
        <translation>Vuoi scartare “%1”?</translation>
    </message>
    <message>
        <source>The referral is then as Partner Center has it.</source>
        <translation>La segnalazione torna com&apos;è nel Centro per i partner.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>favilla::ReferralListView</name>
    <message>
        <source>Referrals</source>
        <translation>Segnalazioni</translation>
    </message>
</context>
<context>
    <name>favilla::ReferralPage</name>
    <message>
        <source>(customer without a name)</source>
        <translation>(cliente senza nome)</translation>
    </message>
    <message>
        <source>Customer contacts · %1</source>
        <translation>Contatti del cliente · %1</translation>
    </message>
    <message>
        <source>Customer contacts</source>
        <translation>Contatti del cliente</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Page of the referral</source>
        <translation>Pagina della segnalazione</translation>
    </message>
    <message>
        <source>No referral selected</source>
        <translation>Nessuna segnalazione selezionata</translation>
    </message>
    <message>
        <source>Choose one in the list: everything known about it opens here.</source>
        <translation>Scegline una nell&apos;elenco: qui si apre tutto ciò che se ne sa.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the customer asks for</source>
        <translation>Che cosa chiede il cliente</translation>
    </message>
    <message>
        <source>The seller&apos;s invitation</source>
        <translation>L&apos;invito del venditore</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>favilla::RestoreDialog</name>
    <message>
        <source>Taken</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>What was entered or answered after %1 is not in it.</source>
        <translation>Non contiene ciò che è stato inserito o risposto dopo: %1.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Nessuno di questi backup è leggibile.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>favilla::SavedViewFlow</name>
    <message>
        <source>Save view</source>
        <translation>Salva vista</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nome della vista:</translation>
    </message>
</context>
<context>
    <name>favilla::SearchBar</name>
    <message>
        <source>All countries</source>
        <translation>Tutti i Paesi</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Qualsiasi valore</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Altro valore…</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tutte le origini</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Only referrals worth at least (%1):</source>
        <translation>Solo le segnalazioni di valore pari almeno a (%1):</translation>
    </message>
    <message>
        <source>Value: from %1</source>
        <translation>Valore: da %1</translation>
    </message>
    <message>
        <source>Value: any</source>
        <translation>Valore: tutti</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search referrals, customers, contacts, notes…</source>
        <translation>Cerca segnalazioni, clienti, contatti, note…</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Calde</translation>
    </message>
    <message>
        <source>Due in 24 h</source>
        <translation>Entro 24 ore</translation>
    </message>
    <message>
        <source>Country: all</source>
        <translation>Paese: tutti</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Paese: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origine: %1</translation>
    </message>
    <message>
        <source>Source: all</source>
        <translation>Origine: tutte</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Salva vista…</translation>
    </message>
</context>
<context>
    <name>favilla::SidebarView</name>
    <message>
        <source>Boxes and saved views</source>
        <translation>Caselle e viste salvate</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a box, number of referrals in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovi</translation>
    </message>
</context>
<context>
    <name>favilla::SignInDialog</name>
    <message>
        <source>Opening the browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
    <message>
        <source>Sign in in the browser that has opened. This window goes on by itself.</source>
        <translation>Accedi nel browser che si è aperto. Questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Hai eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Hai eseguito l&apos;accesso come %1.</translation>
    </message>
    <message>
        <source>The code is good for another %1 minutes. This window goes on by itself.</source>
        <translation>Il codice vale ancora %1 minuti. Questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>There is no keychain on this system to keep the sign-in: you will sign in at each start.</source>
        <translation>In questo sistema non c&apos;è un portachiavi che conservi l&apos;accesso: lo ripeterai a ogni avvio.</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Usa il browser</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usa un codice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Apri il browser</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>favilla::SignInFlow</name>
    <message>
        <source>Favilla</source>
        <translation>Favilla</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Favilla.</source>
        <translation>Accesso effettuato. Puoi chiudere questa pagina e tornare a Favilla.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to Favilla: it says what to do.</source>
        <translation>L&apos;accesso non è riuscito. Torna a Favilla: lì c&apos;è scritto che cosa fare.</translation>
    </message>
</context>
<context>
    <name>favilla::StartFailureBox</name>
    <message>
        <source>This workspace cannot be opened.</source>
        <translation>Impossibile aprire questa area di lavoro.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Scegline un&apos;altra…</translation>
    </message>
</context>
<context>
    <name>favilla::StatusLine</name>
    <message>
        <source>Team workspace: %1</source>
        <translation>Area di lavoro del team: %1</translation>
    </message>
    <message>
        <source>%1 is in a shared folder, where it can be damaged. To work as a team, use PostgreSQL.</source>
        <translation>%1 si trova in una cartella condivisa, dove può danneggiarsi. Per lavorare in team usa PostgreSQL.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Area di lavoro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) to answer</source>
        <translation>
            <numerusform>%Ln segnalazione in attesa di risposta</numerusform>
            <numerusform>%Ln segnalazioni in attesa di risposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln need(s) an answer today</source>
        <translation>
            <numerusform>%1 · %Ln richiede una risposta oggi</numerusform>
            <numerusform>%1 · %Ln richiedono una risposta oggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection to Partner Center</source>
        <translation>Connessione al Centro per i partner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the first reading</source>
        <translation>Annulla la prima lettura</translation>
    </message>
</context>
<context>
    <name>favilla::StepDialog</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What you mean to do next for %1. It stays here: Partner Center is not told.</source>
        <translation>Che cosa vuoi fare adesso per %1. Resta qui: il Centro per i partner non ne sa nulla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>favilla::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>favilla::WordToCustomer</name>
    <message>
        <source>Your request: %1</source>
        <translation>La Sua richiesta: %1</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>La Sua richiesta</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Gentile %1,</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>Buongiorno,</translation>
    </message>
    <message>
        <source>thank you for your request and for thinking of us. Unfortunately we cannot take it on.</source>
        <translation>grazie per la richiesta e per aver pensato a noi. Purtroppo non siamo in grado di prenderla in carico.</translation>
    </message>
    <message>
        <source>thank you for your request and for thinking of us. We are sorry that we could not answer it in time.</source>
        <translation>grazie per la richiesta e per aver pensato a noi. Ci dispiace di non essere riusciti a rispondere in tempo.</translation>
    </message>
    <message>
        <source>So that you lose no more time, we advise you to choose another partner for it.</source>
        <translation>Per non farLe perdere altro tempo, Le consigliamo di rivolgersi a un altro partner.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Cordiali saluti</translation>
    </message>
</context>
<context>
    <name>favilla::WordToCustomerDialog</name>
    <message>
        <source>Give the customer&apos;s e-mail address, as in name@company.example.</source>
        <translation>Inserisci l&apos;indirizzo di posta elettronica del cliente, come in nome@azienda.example.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Il testo è negli Appunti.</translation>
    </message>
</context>
<context>
    <name>favilla::WorkspaceForm</name>
    <message>
        <source>Choose a file with its folder.</source>
        <translation>Scegli un file e la sua cartella.</translation>
    </message>
    <message>
        <source>This folder is shared or synchronised: the workspace could be damaged there. To share it, use a PostgreSQL database.</source>
        <translation>Questa cartella è condivisa o sincronizzata: l&apos;area di lavoro potrebbe danneggiarsi. Per condividerla, usa un database PostgreSQL.</translation>
    </message>
    <message>
        <source>File of the workspace</source>
        <translation>File dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Workspace (*.sqlite);;All files (*)</source>
        <translation>Area di lavoro (*.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>favilla::WorkspaceWords</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>a database on a server: &quot;sales on db.example&quot;</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Read only: the disk is full. Once there is room, press F5 to change things again.</source>
        <translation>Sola lettura: il disco è pieno. Quando c&apos;è di nuovo spazio, premi F5 per riprendere a modificare.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder cannot be written. Once it can, press F5 to change things again.</source>
        <translation>Sola lettura: il file o la sua cartella non è scrivibile. Quando lo sarà, premi F5 per riprendere a modificare.</translation>
    </message>
    <message>
        <source>There was no workspace “%1”: a new, empty one was made.</source>
        <translation>L&apos;area di lavoro “%1” non esisteva: ne è stata creata una nuova, vuota.</translation>
    </message>
</context>
</TS>
