### Le prove guidate: i titoli.

walkthrough-exemplary = La prova esemplare
walkthrough-poor = Una prova scadente, con gli errori che le squadre fanno
walkthrough-broken-off = Interrotta durante il colloquio a distanza
walkthrough-spoken = La prova esemplare, con il colloquio con Davin a voce
