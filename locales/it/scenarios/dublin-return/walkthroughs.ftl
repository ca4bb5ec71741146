### Le prove guidate: i titoli.

walkthrough-exemplary = La prova esemplare
