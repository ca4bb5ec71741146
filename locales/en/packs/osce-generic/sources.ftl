### Sources of the pack osce-generic.

source-ecat = Council of Europe Convention on Action against Trafficking, 2005

source-exercise = Chosen for the exercise, not law

source-greta-rr = GRETA, guidance note on the recovery and reflection period

source-nichd = NICHD interview protocol

source-odihr-nrm = OSCE/ODIHR, handbook on National Referral Mechanisms

source-ticc = Trauma-informed Code of Conduct (TiCC)

source-who-2003 = WHO, ethical and safety recommendations for interviewing trafficked women, 2003
