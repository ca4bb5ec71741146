### Strumenti da cui vengono gli elenchi della base.

source-ilo-delphi-2009 = OIL e Commissione europea, Indicatori operativi della tratta di esseri umani, 2009
source-ilo-forced-labour-2012 = OIL, Indicatori di lavoro forzato, 2012
source-interview-exercise = Scelto per i colloqui dell’esercitazione; chi insegna a condurre colloqui non dà cifre
