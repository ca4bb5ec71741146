### Aspetto di numeri, importi, date, durate ed elenchi. Li usa il programma, mai direttamente gli autori.

## Numeri

# Tra gruppi di tre cifre.
number-group = { "." }
# Numero di cifre da cui i gruppi si separano: 4 dà 1.200; 5 dà 1200 e 12.000.
number-group-from = 4
number-decimal = { "," }

# $amount è già scritto, $code è il codice ISO della valuta.
money = { $code ->
    [EUR] { $amount } €
    [GBP] { $amount } £
    [USD] { $amount } $
   *[other] { $amount } { $code }
}

## Date. $day è un numero, $year ha quattro cifre, $hour e $minute due.

date-month-1 = gennaio
date-month-2 = febbraio
date-month-3 = marzo
date-month-4 = aprile
date-month-5 = maggio
date-month-6 = giugno
date-month-7 = luglio
date-month-8 = agosto
date-month-9 = settembre
date-month-10 = ottobre
date-month-11 = novembre
date-month-12 = dicembre
date-day = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
date-time = { $date }, { $time }
time-of-day = { $hour }:{ $minute }

## Durate. Numeri, salvo la seconda unità ($minutes dopo le ore, $seconds dopo i minuti), che arriva con due cifre.

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
duration-days-hours = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} { $hours } h
# Una durata già trascorsa: un termine superato di tanto.
duration-negative = −{ $duration }

## Elenchi

list-comma = { $first }, { $next }
list-and = { $first } e { $last }
list-none = nessuno
