### Spans within a talk, as they are named in a report.

timer-answer-to-distress = Answer to distress
timer-free-account = Free account without interruption
