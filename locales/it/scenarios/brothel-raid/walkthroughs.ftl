### Percorsi: i titoli e le parole libere dei moduli e dei percorsi propri.

walkthrough-exemplary = Lo svolgimento esemplare
