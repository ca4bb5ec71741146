### How numbers, money, dates, durations and lists look. Used by the program itself, never by authors directly.

## Numbers

# Between groups of three digits.
number-group = { "," }
# Digits from which groups are marked: 4 gives 1,200; 5 gives 1200 and 12,000.
number-group-from = 4
number-decimal = { "." }

# $amount is written already, $code is the ISO code of the currency.
money = { $code ->
    [EUR] €{ $amount }
    [GBP] £{ $amount }
    [USD] ${ $amount }
   *[other] { $code } { $amount }
}

## Dates. $day is a number, $year four digits, $hour and $minute two digits.

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-day = { $day } { $month } { $year }
date-time = { $date }, { $time }
time-of-day = { $hour }:{ $minute }

## Lengths of time. Numbers, except that a second unit ($minutes after hours, $seconds after minutes) comes as two digits.

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
duration-days-hours = { $days ->
    [one] { $days } day
   *[other] { $days } days
} { $hours } h
# A length of time that is over: a deadline missed by so much.
duration-negative = −{ $duration }

## Lists

list-comma = { $first }, { $next }
list-and = { $first } and { $last }
list-none = none
