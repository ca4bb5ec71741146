### Instruments that the lists of the base are taken from.

source-ilo-delphi-2009 = ILO and European Commission, Operational indicators of trafficking in human beings, 2009
source-ilo-forced-labour-2012 = ILO, Indicators of forced labour, 2012
source-interview-exercise = Chosen for talks in the exercise; what is taught of interviews gives no number
