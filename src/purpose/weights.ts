/**
 * Written by `npm run train` from 3277 messages; do not edit. A line per feature: its name, a tab, and what it adds in
 * hundredths to correspondence, event-invitation, participation-announcement, newsletter, solicitation, transactional.
 * Before the name: nothing own words, ~ their beginnings, S: subject, F: forwarded, N: an attachment's name,
 * A: its text, = structure. #2x is a number of two digits that begins with 2, #4 one of four digits.
 */
export const WEIGHTS = `bias	21 -11 -14 -16 3 -4
!	-27 -3 11 -13 40 -36
! !	57 -9 -3 -1 -21 3
! #1	-11 -1 8 -1 4 -1
! a	4 3 0 -1 -7 0
! i	-11 2 -2 1 11 -1
! if	-14 4 4 0 5 1
! no	-8 0 0 5 4 0
! our	-11 3 -1 1 4 0
! the	-5 5 -2 -2 4 -2
! we	-8 -2 1 4 3 0
#0x	-23 19 13 -39 -55 71
#0x #0x	7 -15 -1 20 -1 7
#0x #1	2 1 0 -3 -2 -1
#0x #1x	-11 -19 1 14 -11 33
#0x #2x	20 -7 -1 1 -4 -14
#0x #3x	-1 4 -1 1 0 -3
#0x #4	1 -7 -2 -1 1 26
#0x #5x	2 -4 -1 -1 3 0
#0x ?	-6 -4 -1 0 13 -2
#0x a	9 8 -2 -5 -4 -6
#0x and	3 -8 3 0 7 -1
#0x on	-6 -1 0 0 8 0
#0x pm	-6 -6 -3 -2 -1 15
#0x to	-5 20 -3 -2 -5 -1
#0x €	-8 -3 -1 -3 15 -1
#1	7 3 -7 1 -16 20
#1 #0x	-52 56 -3 -18 -6 23
#1 #1	-9 -8 -1 37 -28 31
#1 #1x	-1 11 29 -1 -28 -9
#1 #2x	38 -13 0 -11 -3 -7
#1 #3	31 -28 -27 -30 31 -14
#1 #3x	-19 69 -4 -25 -59 14
#1 #4	4 4 -2 5 -6 -7
#1 #4x	21 1 2 -8 -16 -4
#1 #5	2 -4 0 2 7 -6
#1 #5x	8 3 0 -4 -6 2
#1 #6x	8 -1 0 -2 -3 -1
#1 #7x	22 -5 0 3 -10 -9
#1 #9x	10 -6 -2 -4 1 -1
#1 $	2 4 0 -1 -7 0
#1 %	26 -17 -16 33 -2 -17
#1 ?	19 -1 0 0 -19 -1
#1 a	4 -10 6 22 -27 3
#1 am	-6 1 -3 15 -6 1
#1 and	36 -7 -4 -3 -13 1
#1 april	7 -3 0 0 -2 -1
#1 b	-18 3 3 1 10 2
#1 bring	13 -6 -3 -1 -3 -3
#1 by	4 0 0 6 -10 -1
#1 c	-4 3 5 1 -5 1
#1 cents	-2 -5 0 0 10 -4
#1 clients	10 -2 0 -1 -6 0
#1 closed	9 -1 0 4 -8 -3
#1 d	-6 -2 0 8 -3 3
#1 days	-19 0 0 -1 13 10
#1 de	6 1 0 4 -16 0
#1 december	4 -3 -2 0 1 -5
#1 e	27 -10 -5 0 -9 -4
#1 en	-4 -3 -2 -5 15 0
#1 er	-3 -4 -2 12 -1 -3
#1 et	-8 -7 8 -3 9 -1
#1 february	-7 0 -1 -1 0 11
#1 for	5 8 -1 -3 -10 0
#1 h	17 3 -2 -4 -9 -2
#1 has	-3 -2 0 6 2 -3
#1 hours	9 0 -2 -8 -3 1
#1 how	-4 5 0 0 2 -1
#1 hrs	3 7 -1 -10 5 -2
#1 if	5 -1 -1 5 -2 -3
#1 in	6 4 0 -1 -8 0
#1 is	5 -3 -1 6 -4 1
#1 januar	-4 3 -1 11 -7 -2
#1 january	-1 -4 0 8 -4 0
#1 july	-1 -3 9 2 -5 2
#1 june	10 -4 -1 0 -12 4
#1 k	5 6 -1 6 -15 -1
#1 m	-16 -2 -1 9 8 -1
#1 mai	-10 6 0 0 -3 8
#1 march	9 2 -1 -3 -8 -2
#1 may	-41 13 7 1 -6 26
#1 million	0 3 -1 -4 -1 -2
#1 min	-8 -5 3 1 10 -1
#1 minutes	0 -5 6 -5 4 -3
#1 months	8 -3 -1 -2 -3 -2
#1 nd	6 1 -1 -4 -4 1
#1 new	7 -2 0 0 -2 -4
#1 no	-2 1 -1 -4 1 4
#1 not	-5 -2 -1 -2 10 2
#1 november	0 -3 0 3 -5 4
#1 o	-3 -1 0 9 -5 1
#1 october	-2 0 -3 8 2 -3
#1 of	11 -11 0 -2 2 4
#1 on	-1 -3 0 -2 -2 10
#1 p	2 1 0 3 -3 -2
#1 page	-7 1 0 -2 6 -1
#1 people	5 -6 0 -1 0 0
#1 per	-9 0 0 4 8 -3
#1 please	1 -2 -2 -1 0 7
#1 pm	-15 20 12 15 -27 -2
#1 points	-13 -2 0 0 12 2
#1 rd	6 -3 -6 2 -5 5
#1 se	0 -2 0 9 -5 -1
#1 so	5 -5 -1 3 -1 -1
#1 stand	-4 -3 8 -2 -2 -1
#1 th	13 4 2 -1 -7 3
#1 the	5 -6 0 14 -7 -1
#1 to	2 15 -6 2 -2 3
#1 two	9 -3 0 -5 0 0
#1 we	-5 -3 0 7 -4 0
#1 what	5 2 -3 -3 2 -1
#1 which	2 -1 0 4 -5 0
#1 wireless	-1 0 0 5 -3 0
#1 working	-8 0 0 -3 12 -1
#1 x	-5 -9 -3 -2 24 -3
#1 years	-2 -2 -1 -2 4 -1
#1 yrs	-4 -1 -1 -5 13 -2
#1x	-3 11 37 -10 -22 9
#1x #0x	-27 36 39 -19 -39 37
#1x #1	30 2 -3 0 -34 -1
#1x #1x	13 -9 81 -20 -53 -7
#1x #2x	29 -15 -3 -12 7 -5
#1x #3	34 -12 -5 -6 20 -20
#1x #3x	-34 59 19 -9 -43 -5
#1x #4	-19 3 -2 9 -8 15
#1x #4x	-4 14 -8 -3 1 12
#1x #5x	2 -7 7 -2 8 -9
#1x #7x	-9 0 0 0 6 1
#1x #8x	8 -2 0 4 -8 -1
#1x #9x	-2 -4 -1 -2 5 -3
#1x %	-13 -16 -8 8 41 -9
#1x ?	4 1 -3 0 -3 0
#1x a	6 -7 8 -6 -5 6
#1x am	-9 3 -1 4 1 1
#1x an	10 -1 0 1 -10 0
#1x and	18 2 -4 0 -16 -1
#1x april	-1 -3 3 4 2 -5
#1x at	1 6 -2 -2 -3 0
#1x august	0 -2 0 8 -5 -1
#1x days	-7 -1 -2 1 11 -2
#1x de	-16 5 5 -2 -8 11
#1x december	3 1 0 -1 -3 -1
#1x feb	1 5 0 -1 -5 0
#1x for	-6 -1 -1 -2 9 -1
#1x h	9 12 31 -10 -26 -12
#1x i	8 -1 0 1 -9 0
#1x june	-10 13 0 -1 -12 7
#1x k	-3 7 0 -2 1 -1
#1x march	1 2 -1 -6 -2 3
#1x may	-18 -1 6 3 -8 0
#1x million	7 0 0 -2 -5 0
#1x min	-6 -1 -1 -1 9 -1
#1x minutes	13 -2 0 -1 -11 2
#1x minutos	8 -2 -2 4 -12 7
#1x months	8 -3 -1 2 -6 -3
#1x nov	-6 1 7 2 1 -5
#1x november	-2 -8 0 0 12 -2
#1x october	1 3 2 -1 -6 -1
#1x on	6 -1 -1 -1 -4 0
#1x people	9 -2 0 -1 -5 -1
#1x per	0 -2 0 11 -6 -1
#1x pm	9 0 -1 -3 -9 1
#1x th	-28 18 0 13 15 -6
#1x the	5 -1 1 0 -3 0
#1x to	9 -2 -4 1 -13 3
#1x uhr	-3 10 0 -4 -4 2
#1x with	9 -1 -1 -1 -8 -4
#1x years	-3 2 -2 -2 3 -1
#1x yrs	-12 -1 -1 -4 16 -2
#2x	2 22 -12 -1 -13 8
#2x #0x	47 -14 -3 -4 -1 -21
#2x #1	-17 -2 1 15 -2 -6
#2x #1x	16 -3 -2 2 -22 10
#2x #2x	-6 15 0 -1 -8 4
#2x #3	8 -2 -1 5 -2 -5
#2x #3x	15 -4 0 4 -3 -12
#2x #4	12 3 -1 -6 -1 -8
#2x #4x	4 -1 0 -1 -2 0
#2x #5	2 -1 0 6 -1 -8
#2x %	-12 -3 0 11 17 0
#2x a	18 -12 -1 -5 1 0
#2x and	9 -5 -1 2 -8 -1
#2x april	-7 -2 4 1 1 -1
#2x at	-7 9 -2 -2 2 -1
#2x de	-13 8 -6 11 0 0
#2x february	-2 8 0 -4 -1 5
#2x h	-2 9 -3 -8 4 0
#2x hours	3 -2 -1 -2 3 -4
#2x january	7 -5 -1 3 -5 0
#2x march	-5 8 -1 4 -5 -3
#2x may	-7 -3 -1 4 6 2
#2x minute	-4 0 0 0 6 -1
#2x minutes	-9 -1 -2 -5 15 -1
#2x november	2 -3 -1 -2 0 3
#2x october	-8 -1 5 1 -2 2
#2x per	-1 -2 0 -3 5 -2
#2x th	15 6 -1 -1 -10 -2
#2x the	-5 -2 0 6 -1 5
#2x to	-2 -4 1 -2 6 0
#2x y	16 -2 -1 -3 -11 -1
#2x years	-2 -2 0 0 3 0
#3	8 -27 -28 -18 24 16
#3 #0x	-41 -5 -1 -12 -13 64
#3 #1	1 -3 1 28 -36 20
#3 #1x	3 -2 -1 -1 -7 10
#3 #2x	-1 -2 0 6 -1 -2
#3 #3	-14 22 -17 -24 25 11
#3 #3x	-2 5 0 0 -6 0
#3 #4	-11 13 -9 -37 48 -15
#3 #4x	10 1 0 -4 -9 -3
#3 #5x	4 -1 0 -6 -5 10
#3 #6x	-2 5 0 -1 -8 3
#3 #7x	4 -2 4 -5 0 -2
#3 %	12 -3 -1 -3 -9 0
#3 ?	10 -1 0 0 -9 0
#3 a	40 -6 1 -6 -13 1
#3 all	13 0 0 0 -10 0
#3 and	12 3 -1 1 -7 3
#3 as	7 0 0 0 -7 0
#3 at	-14 0 0 0 15 0
#3 boxes	-5 -2 0 0 9 0
#3 days	7 0 0 -4 -2 2
#3 eur	-8 0 0 -4 12 -2
#3 euro	-4 -2 -1 -1 10 -2
#3 for	18 -3 1 7 -19 0
#3 hours	15 0 0 -1 -15 0
#3 in	10 0 -1 6 -14 -2
#3 instead	-12 0 0 0 11 0
#3 is	8 -4 0 4 -13 0
#3 k	-3 -2 -1 12 -4 -5
#3 last	-6 6 0 0 0 0
#3 m	-3 -1 0 -1 9 0
#3 most	-5 0 0 7 0 0
#3 net	2 6 0 1 -8 0
#3 of	2 -2 0 8 -10 0
#3 pages	10 -4 0 4 -9 -3
#3 people	3 0 3 5 -10 0
#3 per	-16 6 1 5 18 0
#3 pesos	-8 5 0 0 5 0
#3 the	12 -2 0 2 -11 0
#3 to	-2 -5 -1 -2 4 -2
#3 until	-1 7 -1 -3 -2 -1
#3 usd	-12 0 0 0 14 0
#3 which	9 0 0 -1 -8 0
#3 words	-7 -1 0 3 6 0
#3 x	-4 -1 0 -3 11 -1
#3 y	9 0 0 0 -10 0
#3 €	8 -3 -2 -3 -1 -4
#3x	-6 34 -10 -6 -17 10
#3x #0x	-2 -5 -1 0 11 -4
#3x #1	3 3 -1 0 1 -4
#3x #1x	2 -2 0 4 3 -6
#3x #3	0 -4 -1 -2 1 1
#3x #9x	0 -3 0 -3 7 -1
#3x $	-7 9 0 0 -2 0
#3x %	-4 3 1 -4 10 0
#3x a	0 5 2 -5 -6 5
#3x am	6 -3 -1 -1 -8 7
#3x and	-3 1 -1 -1 4 0
#3x at	-1 14 -3 -3 -1 0
#3x days	7 -3 -1 0 -13 10
#3x de	-4 -4 -1 -4 6 7
#3x for	3 2 -1 -1 -6 -1
#3x june	-8 -1 0 3 10 -2
#3x k	6 -1 0 -1 -6 0
#3x min	6 -10 -2 -1 6 -1
#3x months	6 0 0 0 -5 0
#3x of	11 -3 0 -1 -3 0
#3x pm	1 -3 -2 -4 1 12
#3x st	-2 -2 -1 5 3 -2
#3x th	8 -11 -3 3 2 0
#3x the	-1 2 -1 4 -1 -3
#3x to	3 10 -3 0 -5 0
#3x uhr	0 9 -2 -3 -3 -2
#3x years	-4 4 -1 -1 2 -1
#4	-15 -8 -44 6 -11 68
#4 #0x	23 -5 -1 -4 0 5
#4 #1	14 -5 -1 17 -9 -18
#4 #1x	4 -17 -2 -7 0 39
#4 #3	-15 -2 -1 4 30 -16
#4 #4	-23 -4 0 21 -2 14
#4 #5	4 3 0 -2 -5 -1
#4 ?	5 -1 0 -3 3 -3
#4 and	22 2 0 -3 -12 0
#4 el	-2 -1 0 0 -5 9
#4 for	-3 2 0 1 -2 2
#4 i	6 6 0 -3 -10 1
#4 if	7 0 0 0 -8 0
#4 in	3 1 0 -9 4 -1
#4 or	-3 5 -1 -1 2 -3
#4 please	9 -1 -1 0 -3 -5
#4 s	0 8 0 -6 -1 -1
#4 so	8 -3 3 -5 -2 -1
#4 the	-10 -2 -1 0 4 9
#4 to	6 -1 0 5 -7 -4
#4 with	-5 -2 0 2 8 -3
#4x	11 13 -20 0 2 -16
#4x #1	0 2 0 13 -4 -2
#4x #3	-7 5 -1 2 1 1
#4x %	-7 -2 0 -1 26 -2
#4x a	-9 -1 0 -1 12 0
#4x for	12 0 0 0 -6 -4
#4x hours	-6 -1 0 -3 5 3
#4x minutes	7 -2 -1 0 -5 -3
#4x of	4 5 0 -2 -6 0
#4x to	15 3 0 -1 -17 0
#5	-16 -5 -18 -30 -45 77
#5 #3	-3 3 0 -1 -9 9
#5 the	7 -1 0 -3 -4 2
#5x	7 -26 -11 10 3 12
#5x #1	-2 0 0 8 -3 -4
#5x #3	6 0 0 3 -6 0
#5x %	5 -3 -1 3 -6 -1
#5x in	-10 5 0 1 4 0
#6x	12 -11 -26 16 11 -10
#6x #3	11 -3 0 -2 -5 -1
#6x %	-13 3 0 16 7 -1
#6x a	7 0 0 0 -6 0
#6x days	-1 6 0 -3 -3 -2
#6x €	-9 -1 0 -1 14 -1
#7x	-9 -6 -5 14 13 -1
#7x #1	10 -4 -1 -1 -5 -2
#7x #3	10 -2 0 0 -4 -1
#7x %	7 3 0 -3 -6 -1
#7x a	-8 0 0 -1 10 0
#7x hours	-6 -1 0 0 9 0
#8x	-18 -13 -13 39 -2 11
#8x #1	10 -2 -1 -2 -12 6
#8x %	-14 -2 0 4 14 -2
#8x a	-7 4 0 -1 3 0
#9x	18 -5 -24 1 21 -22
#9x #1	8 0 0 2 -9 0
#9x #3	5 0 0 1 -8 0
#9x %	-2 -2 -1 3 0 -2
#9x days	2 -1 -1 6 -7 -2
#9x k	9 -1 0 0 -9 0
$	-4 -3 -42 -25 40 -8
$ #1	-6 -18 -18 -6 40 -5
$ #1x	22 0 -2 2 -10 -4
$ #2x	1 -3 -2 1 2 -2
$ #3	-16 18 -21 -4 23 0
$ #3x	-1 -11 -1 0 14 1
$ #4x	-13 6 -1 -3 3 6
$ #5x	-1 3 0 1 -3 -1
$ #6x	-4 6 -1 -2 0 -2
$ #7x	-8 -5 0 4 9 0
$ #8x	-4 0 0 0 5 1
%	6 -51 -40 19 50 -40
% a	-6 -1 0 0 11 -1
% and	4 -1 0 0 -4 0
% de	-11 -2 0 2 12 0
% i	-10 0 0 0 8 0
% in	-6 -1 0 -1 9 0
% of	-11 2 1 5 23 -4
% off	-18 -4 1 -13 58 -2
% on	7 0 0 -2 -4 0
% over	7 0 0 0 -4 0
% the	5 0 0 -3 0 0
% with	-4 -2 0 0 7 0
= attached csv	5 0 0 4 -6 -2
= attached docx	12 -1 -2 -8 -2 -3
= attached ics	1 3 -1 -2 0 -4
= attached pdf	-10 -15 -2 12 18 14
= attached xlsx	22 -5 -1 -4 -5 -3
= forwarded	6 7 5 -7 -6 -3
= header list-id	41 -7 -5 41 -53 -26
= header list-unsubscribe	-32 -6 14 65 -21 -46
= header list-unsubscribe-post	-1 4 -1 26 -10 -2
= header precedence	36 1 -8 19 -39 -3
= html	-70 32 -1 23 39 -31
= links 1	-21 -21 -16 -29 45 26
= links 2	-5 16 0 7 19 -25
= links many	-12 -2 -1 36 -13 0
= links some	-12 1 0 9 5 -5
= pictures 1	-13 1 1 -4 21 -11
= pictures without text	-2 -7 -3 -6 24 -6
= subject fwd	2 -5 6 -7 -1 -2
?	49 -17 -45 -30 19 -41
? #1	-15 -1 0 3 12 -1
? #3x	15 -5 -1 -1 -5 0
? ?	10 -3 -2 -2 -6 -3
? a	-4 7 -1 5 -7 -2
? and	30 6 0 -2 -30 0
? best	-12 -1 -1 -1 21 -1
? did	13 0 0 -1 -12 0
? do	6 0 0 0 -5 0
? en	-6 -1 0 0 7 0
? happy	-10 0 0 0 10 0
? how	10 0 0 -1 -9 0
? i	40 4 -3 -2 -21 -1
? i'd	-2 -1 -2 -2 2 -1
? i'll	6 -5 -2 0 -2 0
? i'm	-2 -1 -1 -3 3 -1
? if	13 0 1 0 -7 1
? in	2 0 0 3 -5 0
? it's	6 0 -1 0 -6 0
? kind	-7 -1 0 0 7 0
? last	11 0 -1 0 -11 0
? let's	-9 0 0 0 9 0
? me	-10 -1 7 -1 5 0
? most	-11 0 0 3 9 0
? need	8 -1 0 0 -7 0
? no	3 2 0 5 -11 0
? o	14 -2 -1 -2 -6 -2
? one	7 -1 0 0 -6 0
? our	17 -2 -1 -5 -10 -1
? ours	24 -1 -1 -2 -15 -2
? please	6 -2 0 0 -8 0
? regards	-10 0 0 0 8 0
? saludos	-8 0 0 0 9 0
? si	7 0 0 0 -6 0
? te	9 0 0 0 -10 0
? thanks	14 -2 -1 -3 -11 -1
? the	5 5 -1 -1 -9 -1
? there's	-9 1 0 -1 9 0
? they	18 -1 -1 0 -15 0
? un	-9 0 0 -1 9 0
? warm	-7 1 0 0 6 0
? we	-14 7 1 0 21 1
? what	7 -1 0 2 -9 0
? with	-8 -1 0 0 7 0
? would	8 0 0 0 -8 0
? yes	1 2 0 4 -4 -3
? you	7 0 0 0 -7 0
A:#0x	-43 2 -2 -6 16 44
A:#1	-3 -19 -2 -1 11 25
A:#1x	-17 8 -3 -2 1 31
A:#2x	-13 3 0 6 -8 29
A:#3	10 -14 -5 10 -24 35
A:#3x	-23 8 -2 0 23 7
A:#4	-10 -2 1 -1 -17 47
A:#5	-27 11 -1 -6 -7 34
A:#5x	6 -3 -1 -4 -1 0
A:$	-11 -1 -1 0 13 0
A:%	5 -4 2 -6 2 0
A:a	-14 1 2 7 2 2
A:and	0 -1 0 9 -8 2
A:b	8 -1 0 -1 -7 2
A:balance	-8 -1 0 0 -1 9
A:be	-4 0 0 11 -6 0
A:begin	-9 5 -2 -5 3 3
A:call	-5 6 0 -2 4 1
A:cost	-7 0 0 4 6 0
A:date	12 0 0 -3 -8 -6
A:days	-9 0 0 -1 12 0
A:de	9 1 -3 -6 -5 0
A:eur	-9 6 -2 0 5 -5
A:example	-1 1 -1 -3 1 9
A:financial	-5 -1 0 13 -4 0
A:for	-18 -1 3 7 10 0
A:from	-15 0 0 0 16 -2
A:h	-11 4 -1 1 9 -2
A:hour	-9 0 0 -1 7 6
A:i	8 0 0 -1 -5 0
A:in	4 -5 5 8 -13 -1
A:march	-5 -2 0 -1 10 1
A:method	1 3 -1 -2 0 -4
A:no	-4 1 0 -2 0 5
A:of	-30 -4 2 15 8 3
A:one	9 -1 0 -4 -4 1
A:order	-7 -1 0 -1 8 -1
A:p	-11 0 -1 6 6 1
A:page	-7 -1 0 -4 12 0
A:per	-8 0 0 0 8 0
A:prices	-5 0 -1 -1 8 -1
A:rate	-5 -2 0 0 8 0
A:request	-1 3 0 -1 4 -4
A:services	-8 0 0 2 6 2
A:t	0 5 -1 -2 1 -6
A:that	0 -1 0 4 -10 4
A:the	-19 0 -1 32 -10 -1
A:to	10 -2 0 -2 -7 -1
A:total	6 -2 0 0 -5 0
A:us	-13 0 0 -1 13 1
A:vcalendar	-10 8 -2 -5 2 3
A:we	-5 -1 0 -1 8 0
A:with	-3 -1 4 5 -3 1
A:x	-2 -1 -1 -3 9 -5
A:€	9 -2 0 -2 -4 -1
F:!	10 -2 -1 -1 -4 -4
F:#0x	16 43 -7 -6 -21 -14
F:#1	2 -3 9 -8 -18 11
F:#1x	27 3 -3 -3 -19 -2
F:#2x	22 -4 -5 -7 4 -7
F:#3	-14 17 -5 -2 9 -8
F:#3x	6 8 -3 -5 -11 5
F:#4	12 30 -6 -9 -18 -5
F:#4x	19 -4 -3 -8 -12 6
F:#5x	1 6 -3 -3 -3 1
F:#6x	-7 0 13 0 -6 0
F:#7x	-8 -1 0 0 10 0
F:%	9 0 0 -1 -10 0
F:?	2 -5 -4 -3 5 1
F:a	-13 27 -5 -6 1 7
F:ago	-8 -2 -1 -1 4 7
F:am	14 15 -4 -4 -10 -11
F:an	4 -5 0 -1 -1 6
F:and	25 -23 -3 -4 0 9
F:are	6 -14 6 -3 -5 8
F:as	5 -7 4 -3 -6 6
F:asked	9 -2 0 0 -2 -5
F:at	-5 1 -3 -3 -5 12
F:back	-3 -2 -1 -1 -4 11
F:be	11 -12 -3 -3 -1 6
F:been	-10 -3 8 -1 -3 10
F:before	-5 -2 -1 -1 9 -2
F:both	-8 -2 -1 -1 6 4
F:by	18 7 3 -2 -10 -10
F:c	11 -5 0 -1 -2 -2
F:call	7 4 0 -2 -6 -2
F:can	10 -4 -1 -1 0 -6
F:contracts	-9 0 0 0 10 0
F:cost	-7 -2 -1 0 6 4
F:could	12 -6 -1 -1 -4 0
F:date	-2 -2 0 -1 -1 7
F:days	-2 -3 -1 -1 3 6
F:dear	-15 8 7 -1 3 -2
F:do	-17 3 -1 -1 11 5
F:example	6 -1 8 -1 -8 -5
F:for	4 -1 -3 -4 5 6
F:forwarded	-2 11 3 -3 -2 -4
F:free	-4 -4 -1 -1 5 7
F:friday	12 -1 -1 0 -4 -5
F:from	8 0 4 -6 -3 -4
F:get	-3 -4 -1 -1 0 10
F:group	12 -2 -1 -1 -2 -6
F:had	-9 -5 -1 -1 12 5
F:has	-7 -3 7 0 2 1
F:have	-5 -3 -4 -3 12 0
F:haven't	-10 -1 -1 -1 6 5
F:he	12 -1 0 0 -3 -5
F:her	-6 -1 0 0 11 -1
F:i	5 -4 2 -5 2 3
F:if	4 -10 -3 -2 1 7
F:in	14 3 -4 -6 -10 6
F:is	16 -15 -3 -3 -2 7
F:it	-1 -9 -1 -1 4 8
F:just	-10 4 -1 -1 -3 13
F:k	-9 -3 0 -1 9 5
F:keep	-11 -1 -1 -1 12 3
F:kind	-8 -1 -1 -1 -2 12
F:know	6 -7 -1 0 7 -5
F:last	5 -4 -1 -3 3 1
F:like	-2 1 -2 -1 -2 8
F:me	27 -10 -3 -2 -5 -8
F:message	-8 -9 5 -8 4 9
F:more	-5 -4 -1 -1 3 7
F:my	6 -6 -1 -1 -4 7
F:new	-10 7 -1 -1 -3 12
F:next	-5 4 -1 -1 -1 3
F:no	-3 -2 0 -1 -4 10
F:not	9 -9 7 -1 -8 2
F:now	6 7 -1 -1 -4 -6
F:of	9 2 -5 -3 -2 8
F:office	13 -3 -1 -1 -6 -3
F:on	11 20 -6 -5 -12 5
F:only	-2 -4 -1 -1 3 6
F:or	3 0 -3 -3 -12 13
F:original	7 -2 -1 -4 1 -1
F:our	7 4 -2 -2 0 -7
F:out	6 -5 -1 -1 -6 7
F:people	1 -2 0 0 8 -6
F:place	-3 -3 -1 -1 -5 14
F:please	-7 9 6 -1 -4 -3
F:pm	25 1 -3 -2 -10 -2
F:price	10 -1 0 0 -4 -4
F:re	4 -4 0 -1 -3 5
F:same	-7 -2 -1 -1 6 6
F:sent	16 -3 -1 -1 -6 -4
F:should	3 -5 0 -1 3 2
F:subject	4 10 4 -6 2 -12
F:tax	-2 -3 0 -1 -4 10
F:th	1 -4 -1 -1 10 -4
F:thank	-5 8 0 0 1 -2
F:that	4 -14 5 -3 -1 5
F:that's	-11 0 0 0 6 5
F:the	19 -1 -9 -10 3 5
F:them	0 -4 -2 -1 14 -8
F:there	-2 -5 -1 -1 -3 13
F:they	-10 -9 -1 -1 9 12
F:third	-14 0 -1 0 16 -1
F:this	7 -6 5 -3 -11 6
F:those	8 -1 0 0 -2 -4
F:thursday	12 -2 0 0 -7 -3
F:to	5 15 6 -11 -4 0
F:two	-7 -3 0 -2 11 3
F:up	-3 6 -1 -2 -7 10
F:us	9 -5 -1 -1 -4 1
F:was	4 -5 0 -1 -3 7
F:we	-15 17 4 -2 5 -9
F:week	5 4 -1 -1 -3 -5
F:were	3 -6 -1 -1 -4 9
F:what	-1 -7 -1 -3 7 6
F:when	5 -6 -1 -3 -6 13
F:which	-2 4 0 0 -5 3
F:who	-11 -5 -1 -1 11 7
F:will	-8 0 -3 -2 1 10
F:with	17 -2 -3 -5 -8 0
F:years	-10 -3 -1 -2 8 8
F:you	2 5 4 -2 1 1
F:your	3 -3 4 -7 -9 11
N:#1	13 -3 2 0 -8 0
N:#1x	9 4 -1 3 -11 -1
N:#4	-16 -4 0 12 18 -10
N:#5	-1 0 0 -2 -1 17
N:csv	5 0 0 4 -6 -2
N:cv	-9 -2 0 0 11 0
N:docx	12 -1 -2 -8 -2 -3
N:ics	1 3 -1 -2 0 -4
N:pdf	-10 -15 -2 12 18 14
N:profile	-8 0 0 0 9 0
N:rfi	9 -2 0 -2 -5 0
N:v	9 -2 0 -1 -6 -1
N:xlsx	22 -5 -1 -4 -5 -3
S:	3 3 6 -13 -6 15
S:!	28 -5 14 -22 6 -18
S:! 	34 -4 2 -14 0 -6
S:! !	36 -13 2 -1 -15 -6
S:#0x	-27 -14 -4 16 1 29
S:#0x 	-8 -8 -1 4 5 8
S:#0x #0x	-8 -3 0 4 -1 5
S:#1	-35 48 -1 -7 -7 23
S:#1 	15 -5 -8 15 -14 -8
S:#1 #1	-7 -5 4 2 4 3
S:#1 #1x	12 3 -1 -6 -5 -3
S:#1 #3	-6 -4 3 -6 9 -3
S:#1 #4	-3 -4 -1 9 -4 -2
S:#1 feb	-2 -3 0 -4 -3 9
S:#1 june	0 7 -1 -1 -5 0
S:#1 minutes	0 -5 -1 -4 13 -3
S:#1 of	-2 -3 0 -1 -2 5
S:#1 pm	1 1 -1 -2 -4 2
S:#1 questions	-9 0 0 0 10 0
S:#1 th	-1 6 -1 -2 -6 -2
S:#1x	-25 50 22 10 -27 -11
S:#1x 	-4 -7 15 6 -16 -2
S:#1x #0x	9 -8 0 4 -7 -1
S:#1x #4	4 0 -1 3 -5 -5
S:#1x #9x	-7 -1 0 0 8 0
S:#1x %	-3 0 0 -2 9 -1
S:#1x june	-1 16 -4 -3 -2 -1
S:#1x march	-6 5 0 -2 -4 9
S:#1x th	-1 7 -1 -1 -5 0
S:#2x	-47 69 -8 4 -4 -8
S:#2x 	-12 13 -5 4 1 -2
S:#2x #1x	-8 2 0 0 6 0
S:#2x de	-4 9 -2 -3 2 -2
S:#3	-19 -22 32 -11 25 -11
S:#3 	2 -8 22 -3 -3 -3
S:#3 #3	-2 -2 0 0 8 -2
S:#3x	-14 -8 6 23 -9 -6
S:#3x 	-9 -10 6 8 -4 2
S:#4	-16 -27 -16 21 -15 61
S:#4 	-16 -6 -1 7 6 29
S:#4 #0x	5 -3 -1 6 0 -5
S:#4 #1x	5 3 -1 0 -2 -7
S:#4x	-7 -7 8 7 11 -2
S:#4x 	3 -2 0 7 -7 0
S:#4x %	-1 -1 0 -2 4 0
S:#5	-15 -2 0 -3 -15 60
S:#5 	2 -2 -1 -4 -1 17
S:#5x	-9 -1 0 0 7 2
S:#6x	-5 7 -1 -2 6 -5
S:#6x %	-4 -1 0 -7 10 -1
S:#7x	10 -3 0 -2 1 -6
S:#9x	-15 0 -2 -5 27 -5
S:#9x 	-9 -1 0 0 10 0
S:$	-11 -6 1 -4 49 -6
S:$ #1	-6 -2 0 -1 12 -3
S:$ #3	-3 -2 0 -3 10 -2
S:%	-18 -3 1 -14 58 -5
S:% 	-6 -1 0 1 9 -1
S:% off	-6 -1 0 -8 21 -3
S:?	45 25 -31 -46 12 -32
S:? 	49 20 -29 -47 10 -31
S:a	6 0 20 -1 -11 -9
S:a little	-13 7 -1 -1 9 0
S:a small	4 -2 7 -2 -6 0
S:about	-1 1 -3 -11 33 -1
S:about your	-8 0 0 -2 9 0
S:accepted	-8 -6 6 0 -3 14
S:action	-7 -1 0 2 7 4
S:address	7 -1 -1 -5 -3 0
S:after	-12 4 0 -5 14 0
S:after the	-8 4 0 -3 6 0
S:again	-4 0 5 -2 -2 0
S:agenda	5 -2 -1 -3 -8 6
S:ai	-2 -5 -1 -1 14 -3
S:alert	0 -3 0 6 -2 0
S:am	-3 16 8 -5 -13 -2
S:an	8 3 -1 -2 -6 -1
S:and	6 6 12 9 -28 -7
S:and a	-10 -5 1 0 13 0
S:and the	-2 0 -1 8 -4 0
S:annual	3 2 1 -6 5 -4
S:anybody	-7 0 0 0 8 0
S:anyone	5 0 0 -1 -3 0
S:ap	9 -1 0 -3 -4 0
S:april	1 -2 -4 4 -2 -1
S:are	2 -2 -2 1 1 -3
S:article	10 -1 0 -2 -9 2
S:as	-3 -1 0 -2 4 -2
S:at	-46 -22 91 -5 0 -1
S:at the	-9 -19 56 -2 3 -1
S:at your	-6 -2 0 0 9 0
S:attendees	-9 0 0 0 10 0
S:attorney	10 -3 0 -2 -6 1
S:august	6 3 0 -4 -5 0
S:automatic	-23 -1 0 -2 -3 37
S:automatic reply	-22 -1 0 -2 -3 35
S:autumn	-9 0 -2 9 -2 0
S:available	-14 -3 0 -4 19 -2
S:aw	14 -3 -2 -4 -4 -3
S:away	0 -1 0 0 -8 11
S:b	6 -4 1 7 -5 0
S:back	-2 3 0 -4 8 0
S:backup	-6 0 0 0 6 0
S:be	14 -6 0 0 -7 -4
S:been	-8 0 5 -2 5 3
S:before	-19 30 -1 4 -11 -1
S:before the	-9 13 -1 0 -7 -1
S:benchmark	1 -7 -1 -3 1 7
S:boletín	-9 -1 -1 12 -3 0
S:book	15 -7 0 -9 5 -5
S:booth	-10 -2 7 -2 0 5
S:booth #3	-9 -2 4 0 -3 5
S:breakfast	-8 30 -3 -1 -2 -1
S:budget	9 -2 -2 -1 -8 0
S:bulk	-6 -1 0 0 14 -7
S:bulletin	-9 -8 0 37 0 -3
S:business	-16 -1 0 4 18 -5
S:by	3 -5 -1 -4 4 -1
S:c	-6 -5 6 -1 8 -5
S:calendar	1 -1 0 8 -1 -5
S:call	19 1 -4 -1 -15 -2
S:calls	-5 3 0 -2 6 -1
S:can	7 -1 0 2 -8 0
S:can you	6 -1 0 0 -3 0
S:cannot	7 0 -1 -4 -1 -1
S:card	-2 0 0 -1 5 0
S:cards	10 -2 0 -7 -1 0
S:certificate	4 -1 0 -6 -4 3
S:certified	7 5 0 -1 -6 -3
S:chairs	-5 -3 -1 -1 9 -1
S:change	11 -2 -3 0 -5 -1
S:chapter	-11 -2 -2 16 0 0
S:charge	-7 3 0 -1 5 0
S:circular	-8 -2 0 12 0 -1
S:class	-9 13 0 0 -3 0
S:client	8 -6 -4 -9 11 -4
S:coffee ?	-4 -2 -1 0 7 0
S:com	-8 -1 5 -3 3 2
S:committee	8 -2 -1 -2 -1 -4
S:company	1 -2 -1 -3 6 -1
S:complimentary	-4 -2 0 -2 11 0
S:conference	-11 7 2 -3 2 -2
S:confidential	29 -4 -1 -1 -12 -3
S:congrats	21 -2 -1 0 -16 0
S:congratulations	-2 -2 0 -3 5 0
S:congress	-10 6 4 -3 4 -2
S:consulta	10 -2 -1 -2 -4 0
S:contract	0 2 0 -5 2 0
S:copier	6 -1 0 0 -5 1
S:credit	-4 0 -1 0 0 5
S:cyber	-4 -2 0 0 7 0
S:d	6 -3 4 -4 0 -2
S:da	-9 -5 5 4 8 -2
S:date	2 10 -2 -2 -5 -3
S:dates	1 -2 -1 4 -8 7
S:day	14 10 -7 -6 -15 0
S:days	-17 2 6 -2 9 0
S:de	2 8 0 -25 -18 33
S:de la	9 -3 -1 0 -6 1
S:dec	7 1 -1 0 -4 -3
S:declined	13 -9 -4 -6 -1 6
S:del	18 -1 -6 0 -6 -5
S:demo	14 -5 0 -1 -12 4
S:demo of	12 -1 0 0 -11 0
S:der	-9 4 -1 -2 9 -2
S:des	-6 0 4 1 4 -1
S:desayuno	-6 13 -1 -1 -4 -1
S:desk	9 -5 3 4 -11 0
S:dia	4 -1 7 -2 -8 0
S:did	7 0 0 0 -9 0
S:did you	8 0 0 0 -8 0
S:dinner	-10 13 -2 0 3 0
S:dinner on	-6 4 0 0 -2 0
S:directory	14 -1 0 0 -10 -5
S:do	6 1 -1 6 2 3
S:do you	9 -1 -1 -1 -8 4
S:docket	-6 -3 0 8 -3 0
S:does	5 1 0 -1 -6 0
S:don't	7 -1 -1 3 -10 0
S:draft	3 0 0 1 -6 2
S:du	-4 6 -5 7 -11 8
S:due	-3 -3 -1 -4 -1 8
S:e	1 7 0 19 -17 -8
S:e mail	5 0 0 -3 -1 0
S:each	11 0 0 -2 -9 0
S:einladung	4 9 -4 -3 -4 -1
S:el	9 3 4 -11 -2 -6
S:em	-14 -11 13 5 7 -1
S:email	-12 -2 -2 1 6 9
S:employee	9 -1 0 -1 -5 0
S:en	6 -7 16 1 -14 -4
S:en el	1 -3 5 -1 -6 -1
S:en la	-8 -2 6 2 1 0
S:end	-3 11 -2 -2 -1 -1
S:ends	-6 6 0 -3 4 -1
S:et	9 -1 -3 -4 1 -2
S:evening	-8 18 -3 -1 -4 0
S:exclusive	-5 -3 -1 -2 7 -1
S:expo	-4 -2 4 -1 5 0
S:family	8 -1 0 0 -8 0
S:feb	7 -1 -1 -8 -7 7
S:fee	7 0 0 -1 -8 0
S:feedback	-7 0 0 0 7 0
S:file	-7 2 -1 -6 11 -1
S:filing	-4 0 -1 5 6 -2
S:fire	8 -5 -2 0 0 -2
S:firm	1 -2 0 -2 4 -1
S:firms	-7 6 0 -2 3 0
S:first	-10 1 -2 -2 11 3
S:following	-16 0 0 0 17 0
S:following up	-16 0 0 0 17 0
S:for	34 0 -25 -33 13 -8
S:for #4	-1 0 0 7 -2 -6
S:for #4x	9 -1 0 -1 -6 0
S:for my	7 -1 0 0 -7 0
S:for the	-17 -1 0 -6 23 5
S:for your	-8 -1 1 3 28 -3
S:forum	-4 -4 1 -1 2 -1
S:free	0 -2 -1 -3 7 -2
S:friday	2 6 -3 -6 4 -4
S:from	26 -14 -12 26 -13 -4
S:from #1	-5 0 -3 0 7 0
S:from the	-4 0 0 20 -15 0
S:from your	8 -4 -2 0 -3 -1
S:fw	14 -3 -1 -5 -5 -1
S:fwd	-5 -1 7 -1 1 0
S:gifts	-1 -5 0 -4 11 -3
S:go	-10 0 -1 -1 13 -1
S:going	-8 -2 -1 0 11 0
S:good	8 -1 0 -1 -6 0
S:gracias	-5 -2 0 0 7 0
S:gracias por	-5 -1 -1 -1 7 0
S:great	-8 0 0 0 8 0
S:greetings	12 -4 0 -1 -7 0
S:greetings from	12 -4 0 -1 -7 0
S:group	14 0 -2 2 -16 -1
S:h	0 -5 0 5 -1 3
S:handles	-8 0 0 0 8 0
S:happy	17 -8 -4 -10 2 0
S:has	4 -3 1 -3 -4 14
S:have	-15 -3 -2 -1 9 9
S:head	12 0 0 0 -13 0
S:hello	-9 3 0 -1 7 0
S:honest	11 0 -3 -1 -4 0
S:hours	-9 4 -1 -2 9 -1
S:house	-3 7 -4 0 -3 0
S:how	-13 -4 -1 -4 16 -1
S:how did	6 0 0 0 -6 0
S:how is	-9 -1 0 0 10 0
S:hr	-5 0 0 0 4 0
S:i	4 0 4 6 -8 0
S:i'm	-2 2 15 2 -3 0
S:ich	-4 -3 -1 -1 10 -1
S:ihre	5 -3 -1 -3 5 -4
S:im	-8 5 -2 3 3 -1
S:in	-23 16 50 -22 -2 -13
S:in #1	1 -2 -1 -4 11 -3
S:in the	9 1 2 0 -9 0
S:in your	-4 -1 0 0 6 0
S:interview	13 -2 -1 -1 -8 -1
S:invitation	-7 19 -2 -2 1 -5
S:invitation to	-10 9 -1 -1 -1 0
S:invited	-5 9 -4 -1 -2 -1
S:invoice	18 -2 -1 -3 -21 10
S:invoices	-4 -1 0 0 6 -1
S:is	-12 2 0 -3 15 -2
S:is live	8 4 0 -1 -10 -1
S:is your	-8 -1 0 0 11 0
S:issue	-6 -1 0 22 -3 -3
S:it	5 4 -1 -3 0 -2
S:item	-11 -2 -1 -2 -5 19
S:jan	0 4 -1 -6 -2 8
S:job	1 -4 -3 3 -7 10
S:july	-4 10 0 1 -8 -1
S:june	-5 31 -4 -2 -15 -3
S:keys	7 -1 0 -1 -4 0
S:know	-7 1 0 1 4 0
S:la	-13 -7 0 15 7 0
S:la lettre	-3 -2 -1 11 -7 -1
S:laptops	9 -1 -1 -1 -7 -1
S:las	-16 8 2 -2 5 0
S:last	-8 -4 -2 -4 15 0
S:law	4 3 -4 -3 -1 -2
S:lawyer	-5 0 0 -1 8 0
S:le	-9 8 5 -3 1 -1
S:leaders	-6 0 0 0 7 0
S:lease	-4 -3 0 0 4 5
S:leave	-2 4 0 -5 -3 8
S:leaving	7 0 0 0 -6 0
S:legal	-5 3 -2 -1 11 -6
S:letter	-8 -1 -1 21 -9 0
S:letter from	-6 0 0 12 -5 0
S:lettre	-5 -3 -1 15 -9 -1
S:list	-7 -2 0 -3 3 7
S:little	-20 7 -1 5 9 0
S:lo	-14 -3 -1 8 11 -1
S:lo que	-6 -3 -1 9 1 0
S:logo	-4 -1 0 -1 8 -1
S:long	7 -1 -1 -3 -2 -2
S:lost	10 -1 -1 1 -7 -1
S:lot	11 -1 0 -4 -3 -1
S:lot #1	11 -1 0 -4 -3 -1
S:lunch	11 3 -9 -4 -3 6
S:machines	9 0 -3 3 -5 0
S:mail	8 -2 -1 0 -2 1
S:management	4 2 0 -4 -2 -1
S:march	-17 17 -3 1 -5 9
S:may	-5 -4 1 23 -20 -2
S:me	6 -1 -1 2 -8 -1
S:medical	-6 -1 0 -1 9 0
S:meet	6 -2 9 -3 -7 0
S:meeting	-4 -9 0 -4 9 5
S:member	9 -2 0 -1 -6 0
S:merger	7 2 0 -2 -7 0
S:message	11 -2 0 2 -9 -4
S:min	0 -5 0 -2 11 -3
S:minute	0 -4 0 4 5 -3
S:minutes	13 -6 -2 -6 13 -6
S:minutes ?	6 0 0 0 -7 0
S:missed	-7 2 -1 1 2 0
S:mistake	10 0 0 0 -11 0
S:monday	11 11 -4 6 -20 -2
S:money	3 0 -1 -1 2 -3
S:month	-4 -5 2 8 2 -3
S:move	-2 0 0 -3 7 0
S:moved	10 -9 -3 -1 2 -3
S:multi	10 1 0 0 -9 0
S:my	3 3 1 4 -7 0
S:n	-7 -1 -2 20 -5 2
S:na	-5 -6 11 4 -2 0
S:name	-9 -2 0 -1 12 -1
S:needed	9 -5 0 0 -3 -3
S:new	-7 23 -10 13 -16 6
S:news	-5 -5 -2 32 -6 -1
S:news from	-7 -1 0 12 -6 0
S:next	5 -1 0 -2 0 0
S:night	6 5 0 -1 -10 0
S:night shift	6 0 0 0 -7 0
S:no	-44 7 4 30 -10 12
S:no #1	-3 -1 0 6 -3 2
S:not	13 -2 4 0 -15 0
S:note	-12 -3 0 3 10 6
S:notes	6 -4 -2 31 -10 -3
S:notes from	12 -2 -1 2 -9 0
S:notice	1 -4 0 1 4 -6
S:nov	-4 6 -1 0 -4 0
S:november	-5 -1 0 -2 9 0
S:now	-8 5 0 -1 6 -2
S:nr	-9 -3 -1 9 2 -1
S:numbers	2 -2 -1 5 -1 -2
S:o	9 -6 -1 -3 -4 4
S:october	2 -1 4 5 -7 -3
S:of	16 -8 2 -19 -21 24
S:of #1	0 0 0 0 -5 4
S:of the	0 -4 7 -2 -2 -4
S:of you	-6 0 0 -2 9 0
S:of your	5 0 0 -2 -4 0
S:off	0 -2 -1 -7 17 -3
S:offer	9 -2 0 -5 -1 -2
S:office	-17 2 -6 3 11 5
S:on	-22 17 35 -19 4 -4
S:on a	-3 -2 7 0 -5 0
S:on page	9 0 0 0 -9 0
S:on the	-19 6 -9 -2 16 6
S:on your	-7 0 0 -1 7 0
S:one	-5 10 -1 -5 0 -2
S:only	-8 -3 0 -2 21 -7
S:open	13 15 -4 -6 -8 -5
S:opportunity	-8 -1 0 -1 8 0
S:order	10 -9 -2 -4 1 -1
S:other	9 0 0 -1 -7 0
S:our	7 8 13 -6 -10 -3
S:out	-5 -3 5 1 -3 7
S:outage	10 -3 -2 -2 -1 -2
S:outsourced	9 -1 0 0 -10 0
S:outsourcing	-2 -3 2 -5 7 0
S:page	10 0 0 -1 -8 -1
S:panel	-13 -2 1 -3 13 -1
S:paper	16 -8 4 -1 -11 0
S:paralegal	9 -3 -1 -5 0 -2
S:parking	19 -8 -3 1 -7 -2
S:party	-9 8 0 0 0 0
S:passes	16 -5 -2 -1 -6 -2
S:pay	9 4 -1 -2 -9 -1
S:payroll	2 12 -1 -3 -6 -2
S:people	0 5 0 -1 -3 0
S:per	14 0 0 0 -12 1
S:person	-15 -1 0 0 16 0
S:person ?	-15 -1 0 0 16 0
S:plan	10 -1 0 0 -11 0
S:please	29 -6 0 -2 -20 5
S:policy	8 -2 -2 -4 -9 7
S:por	0 -2 -3 -4 15 -5
S:post	-8 0 0 0 9 0
S:power	11 -7 0 0 -5 -1
S:price	-4 -1 0 -3 10 -3
S:professionals	-8 4 0 -2 9 0
S:profile	-7 0 0 -4 6 6
S:programme	-2 6 5 -2 -9 -1
S:project	-7 0 0 0 6 0
S:proud	-2 -8 8 -1 -2 -1
S:q	3 -2 -1 1 -5 0
S:q #1	8 -1 0 -1 -8 0
S:que	-8 8 -3 8 -2 -2
S:question	32 -3 1 -1 -12 1
S:question about	9 -1 0 0 -7 0
S:quick question	-3 -1 0 0 6 0
S:quote	9 -3 -1 -1 -5 -2
S:re	94 -62 -46 -79 -52 -31
S:re fw	9 0 0 -1 -5 -1
S:re lunch	16 -8 -3 -1 -5 -2
S:re re	-9 -6 -1 -2 27 -1
S:re the	8 -2 -2 -5 -1 -1
S:re ticket	16 -1 -1 0 -2 -13
S:read	4 -2 0 7 -9 -1
S:reading	-6 3 0 9 -8 0
S:reception	-9 7 0 0 0 -2
S:recipe	6 -1 0 0 -3 0
S:reference	6 -1 0 0 -6 0
S:register	-2 9 0 -5 -1 -1
S:rejected	7 0 0 0 -5 -1
S:renewal	-4 -4 -1 1 7 0
S:reply	-23 -1 0 -2 -2 34
S:report	15 -2 -1 -5 -11 2
S:request	29 -5 -1 0 -21 5
S:request for	15 -3 0 -1 -12 -3
S:review	4 -5 0 -2 0 3
S:rfi	7 -2 0 -1 -5 0
S:rfp	10 -3 -1 -2 1 -4
S:right	-10 -1 0 0 11 0
S:room	-2 -8 -3 -3 10 5
S:roundtable	-4 4 -1 -3 5 -1
S:said	-9 -1 3 -1 8 0
S:salary	4 0 0 2 -6 0
S:save	-1 8 -2 -3 3 -3
S:saw	-6 0 0 1 4 0
S:scanning	14 0 0 -2 -9 0
S:scarf	10 0 -1 0 -7 0
S:season	-9 0 0 9 1 0
S:second	-6 0 0 5 0 1
S:security	-15 0 0 2 10 3
S:see	-2 0 -2 -1 6 0
S:seminar	-1 9 -2 -2 -4 -2
S:september	-5 -1 2 7 -1 4
S:service	16 -5 -2 -4 -6 -1
S:services	-4 4 1 5 -2 -1
S:session	8 6 2 -10 -10 3
S:shared	3 5 -1 -4 -9 8
S:shift	10 0 0 0 -12 0
S:sick	12 0 -1 -1 -6 -2
S:sie	1 -2 10 -3 -4 -2
S:sit	-6 11 0 -1 -1 0
S:six	-5 10 0 0 -4 0
S:sla	10 -1 0 -1 -6 0
S:small	-2 4 6 0 -4 0
S:sobre	8 2 -1 -9 2 -1
S:something	-4 0 0 0 6 0
S:sorry	8 0 0 0 -7 0
S:sourcing	-4 -3 2 3 3 -1
S:special	-3 -3 -1 -1 7 -1
S:sponsor	-10 -7 11 0 5 -1
S:sponsor of	-2 -8 8 -1 -2 -1
S:spring	-1 2 -1 -3 -4 1
S:staff	5 -1 0 2 -7 0
S:stand	-4 -8 22 -5 2 -2
S:state	6 0 0 1 -7 0
S:still	7 0 -1 0 -4 0
S:stop	12 0 0 -4 -7 0
S:street	-10 -1 0 1 10 0
S:su	-20 -7 -1 -7 27 6
S:sua	-4 -2 0 -2 11 0
S:summer	-4 -1 0 9 -2 0
S:summit	-9 14 -1 -1 -2 0
S:sunday	-14 16 -1 3 -5 -1
S:sábado	14 -2 -4 -1 -7 0
S:take	12 1 0 -2 -10 0
S:talk	-10 -5 3 8 -1 -1
S:tax	-16 7 -1 4 9 -2
S:test	14 -2 0 0 -10 -2
S:th	3 32 -7 -6 -10 -3
S:thank	-4 -4 3 -2 6 0
S:thank you	-10 -4 3 -3 11 0
S:that	-15 -2 0 -1 19 -2
S:the	-27 24 50 35 -29 -23
S:the #1x	-1 8 -1 -1 -5 0
S:the new	-5 6 -3 -5 6 -1
S:the panel	-8 -2 3 -1 9 0
S:the summit	-7 9 -1 -1 0 0
S:them	10 -3 0 -1 -6 -1
S:things	-7 -1 1 1 6 0
S:thinking	-7 0 0 0 9 0
S:thinking of	-7 0 0 0 9 0
S:this	-12 -8 4 12 5 -2
S:this week	-6 -4 -2 4 6 0
S:three	7 -1 1 2 -7 -2
S:thurs	12 0 -2 -1 -6 -2
S:thursday	15 2 -6 -2 -1 0
S:ticket	24 -3 -1 -1 -7 -11
S:ticket #5	9 0 0 -1 -8 0
S:to	26 -3 -2 -6 -31 13
S:to the	-3 9 -2 3 -6 -1
S:to your	7 -4 -3 0 -1 0
S:today	8 8 -2 -1 -9 -2
S:tonight	10 3 -2 -2 -3 -7
S:tool	10 0 0 0 -8 0
S:top	-7 0 0 0 7 0
S:tower	-6 3 0 9 -2 0
S:training	-10 1 0 5 5 -1
S:translation	-2 0 0 0 9 -5
S:translations	-5 -1 -1 -2 8 0
S:tres	-11 8 -1 7 -2 0
S:trial	-5 0 0 0 5 3
S:try	-7 -1 0 0 7 0
S:tu	-3 -2 -1 -1 1 7
S:tue	-1 -4 0 -1 1 5
S:tuesday	16 2 -6 1 -14 -1
S:two	-11 -3 2 -6 14 -1
S:umbrella	8 0 0 0 -9 0
S:una	13 3 0 -3 -11 0
S:unpaid	-9 0 0 0 10 0
S:up	-19 -6 -2 3 20 3
S:up on	-10 0 0 1 10 0
S:update	-19 -2 -1 22 5 2
S:urgent	-4 -2 0 -1 9 -3
S:us	14 -5 27 -2 -7 -1
S:usd	-4 0 -1 0 7 -1
S:use	12 0 0 8 -15 -7
S:user	-3 2 -1 1 0 0
S:vat	8 0 0 0 -5 0
S:vendor	8 0 -1 -1 -6 1
S:visit	18 -6 -7 -1 -8 -1
S:vos	-7 -4 -1 -8 21 -2
S:votre	4 -5 -1 -6 5 4
S:w	3 -4 -3 -5 9 0
S:waiting	4 -1 0 -3 -7 8
S:walk	1 10 0 0 -11 0
S:was	-4 0 0 -1 4 -3
S:we	13 -3 9 -1 -14 2
S:webinar	1 -6 0 -8 6 0
S:wednesday	2 3 14 0 -1 0
S:week	5 -6 -2 22 1 -3
S:welcome to	10 -2 -1 -1 -5 0
S:what	-9 13 1 3 -7 1
S:what's	4 -5 -2 11 -11 -1
S:when	4 1 -1 -4 5 -1
S:where	5 -6 -4 0 1 -1
S:who	36 -9 -2 -1 -18 1
S:who do	-8 0 0 0 5 2
S:who handles	-8 0 0 0 8 0
S:why	8 0 3 -8 -4 -1
S:will	8 6 0 -1 -12 0
S:with	7 5 -4 -5 -15 14
S:word	-7 0 0 -1 9 0
S:work	-2 -3 -2 -4 8 3
S:works	2 -1 -1 9 -6 -1
S:would	6 7 -1 -3 -14 -1
S:would you	4 7 -1 -1 -14 -1
S:write	-7 3 0 -1 5 0
S:writing	10 -1 -2 -6 -2 0
S:wrong	17 1 0 -5 -12 -1
S:y	6 5 -2 0 -1 -7
S:year	-9 10 5 -1 -3 -3
S:year end	-8 12 -1 1 -3 -1
S:you	27 -13 -6 -31 14 9
S:you at	-8 0 0 0 8 0
S:you be	7 0 0 0 -8 0
S:you for	-13 -1 0 0 15 0
S:you have	-13 -2 -1 -1 4 13
S:you use	6 0 0 0 -5 0
S:you're	6 6 -3 -9 -10 9
S:you're invited	-5 9 -4 -1 -2 -1
S:your	-17 -44 -40 -54 57 49
S:your file	-6 0 0 0 8 0
S:your logo	-5 -1 0 -2 9 -1
S:your office	5 -5 -3 0 2 0
S:your request	7 0 0 0 -7 0
S:your street	-7 -1 0 -2 8 0
S:yours	-7 -1 0 0 9 0
S:à	-3 7 5 -6 0 -3
S:€	-10 -3 -1 -5 20 -3
a	8 -1 -12 -2 19 -31
a #1	9 2 0 -1 -4 -3
a #1x	-12 8 1 6 -1 -1
a #2x	8 0 0 -2 -7 0
a #3	3 5 0 1 -8 -1
a #3x	-16 -4 0 4 13 0
a #4x	0 4 0 2 -3 0
a #6x	-2 -1 0 -6 10 -1
a alguien	16 -2 -1 -2 -11 -1
a bakery	10 0 0 -1 -9 0
a bank	-10 0 0 0 10 0
a beer	-6 8 0 0 0 0
a better	8 -1 0 -2 -5 -1
a bill	0 -1 0 -1 6 -4
a billing	11 -2 0 -2 -6 0
a book	-9 0 0 0 8 0
a brief	-7 0 0 0 7 0
a call	0 -2 -1 -4 2 -1
a case	2 -1 4 3 -6 0
a chair	-9 3 0 -3 7 0
a chance	-10 -1 -1 0 11 -1
a chat	-8 -1 -1 1 8 0
a coffee	10 6 -1 0 -13 0
a colleague	-8 6 0 -1 2 0
a consultant	5 0 0 -1 -3 0
a contract	-11 3 0 0 7 0
a copy	-3 6 0 -2 -3 3
a danish	-9 0 0 5 5 0
a date	-11 0 0 2 7 0
a day	-4 0 -1 -5 3 7
a decision	8 0 0 0 -8 -1
a demo	9 -4 0 -1 -7 0
a different	-4 2 0 4 -1 0
a favor	8 0 0 4 -12 0
a fee	-3 10 -1 -1 -6 -1
a few	-9 1 -3 -4 9 7
a file	-14 -1 0 1 8 6
a firm	14 -3 2 5 -18 0
a first	3 11 -2 -2 -8 0
a fixed	-3 0 0 -2 4 0
a floor	-6 0 0 -3 10 0
a foot	7 0 0 0 -7 0
a form	6 0 0 0 -5 0
a four	7 -3 3 -2 -6 0
a free	0 -2 0 0 10 0
a friend	-8 5 0 0 4 0
a full	9 -1 -1 0 -7 0
a gente	7 -1 0 -3 -4 0
a gold	-2 -1 6 -3 2 -1
a good	6 1 -2 -1 -10 -1
a great	0 4 0 2 -3 0
a group	-11 5 0 0 6 -1
a half	10 1 0 -2 -7 0
a hard	3 4 0 0 -7 0
a head	-15 -4 0 -1 15 0
a home	-5 -2 0 -1 11 0
a hospital	2 -2 -1 6 -8 0
a la	35 8 -4 -1 -36 -1
a las	23 -2 4 -12 -6 -6
a lawyer	-4 0 0 -2 7 0
a letter	0 0 0 -1 -2 4
a line	9 0 1 -4 -4 0
a list	8 0 0 1 -15 4
a little	-11 -2 0 4 8 0
a living	-6 0 0 0 9 0
a los	6 -4 4 -1 -5 -1
a lot	-9 -2 2 -4 7 2
a lovely	-8 -1 -1 0 9 0
a m	8 -3 -1 -6 1 0
a man	-7 -1 0 -1 7 1
a meeting	6 -5 -1 -4 4 0
a member	-5 -3 0 -3 5 3
a message	7 0 0 -1 -4 1
a minute	-5 -5 0 2 11 -3
a month	18 3 0 -2 -2 0
a name	9 -4 -1 -1 -8 1
a new	-3 1 0 9 -8 2
a nice	-10 -1 0 6 5 0
a number	-7 3 0 -4 5 0
a one	-1 0 0 -7 9 0
a page	-1 -3 4 6 -4 0
a paper	10 1 0 -1 -10 0
a partir	14 3 -4 -5 -3 -5
a pedir	-11 5 -1 3 3 0
a photo	-8 2 -1 -2 9 0
a place	8 -4 -1 -3 -7 8
a pleasure	-22 0 10 -1 11 0
a price	7 -1 0 0 -5 0
a priority	-7 0 0 0 8 0
a private	8 -1 0 0 -6 -1
a product	10 -2 0 1 -7 0
a professional	-5 1 0 -1 6 -1
a proposal	-7 0 0 -2 6 4
a provider	9 0 0 -1 -6 0
a public	8 -2 0 -1 -6 0
a quarter	9 0 4 -3 -8 0
a question	4 0 0 1 -5 0
a quick	-5 0 0 2 3 0
a quién	-11 0 0 -1 12 0
a quote	-2 -1 0 -1 5 0
a real	-5 6 -2 0 0 0
a receptionist	-9 0 0 1 8 0
a registered	-8 0 0 1 2 0
a room	6 -1 0 -1 -3 0
a sample	-7 0 0 0 5 0
a sandwich	8 0 0 2 -8 -1
a second	-4 -3 -1 5 0 -2
a senhora	13 -2 -2 -4 -4 -1
a ser	3 -1 -1 8 -5 -1
a short	-1 -1 -6 -4 12 0
a shout	-13 0 0 -1 14 0
a single	-5 0 0 5 -2 1
a small	-20 -3 1 0 11 7
a speech	-6 6 -1 0 0 0
a stranger	7 0 0 0 -8 0
a su	-2 1 -1 9 -4 -4
a supplier	6 0 -1 -1 -6 3
a table	-10 6 4 0 -3 0
a talk	-16 2 4 -1 9 0
a tax	9 0 0 -4 -6 0
a team	-12 10 1 0 3 0
a third	-14 -1 0 3 9 1
a three	7 0 0 -3 -5 0
a time	-9 -6 0 1 11 -2
a trial	7 -1 0 -3 -2 0
a un	7 13 -2 -3 -14 0
a very	3 -3 0 1 -2 3
a week	-13 3 0 -5 17 0
a weekend	-8 0 0 0 10 0
a while	-10 1 6 4 -3 -1
a word	-7 1 1 1 6 0
a written	4 0 0 -1 -5 0
a year	4 -4 -3 1 13 1
ab	-7 7 -6 4 1 1
ab #1x	-8 17 -3 -3 -3 0
abajo	10 -3 -5 -4 3 -1
abbestellen	-1 -2 -1 11 -4 -2
aber	-13 4 4 -1 9 -2
abernethy	-7 0 0 0 7 0
able	1 3 -1 -1 -4 1
able to	1 3 0 -1 -4 1
abmelden	-5 -5 -1 10 6 -7
abogados	-7 -2 3 3 5 -1
about	7 19 24 6 -19 -29
about #1	19 -6 -4 -2 -6 -3
about #1x	-5 1 8 -1 -4 0
about #3	14 -1 0 -2 -10 0
about $	12 -1 0 0 -11 0
about a	-10 -1 2 -6 10 -1
about half	6 -4 0 -5 4 0
about how	-4 0 0 2 2 0
about it	24 2 -1 -7 -11 0
about the	5 22 5 1 -18 -4
about what	-6 -2 4 -3 5 3
about you	-6 2 0 0 4 0
about your	-13 -2 -1 0 15 -1
above	-9 -5 0 16 -3 0
abrazo	-2 1 -1 -4 7 0
abraço	1 -6 14 -8 -1 0
abre	-9 -1 -1 -2 13 0
abroad	-11 -3 -1 10 6 0
accent	-5 -1 0 7 0 -1
accept	-3 -2 -1 0 5 3
accepted	6 -9 4 5 -11 8
acceso	-4 3 -2 -2 -3 9
access	-5 0 1 -5 0 14
access to	-11 -3 -1 1 1 12
according	5 -1 0 -4 0 0
according to	5 -1 0 -4 0 0
account	-1 -12 -5 -2 19 16
account executive	-3 -2 -2 0 8 -2
accountants	1 1 3 1 -3 0
accounting	-7 -1 -1 1 2 6
accounts	4 -1 -1 11 -13 1
accounts payable	2 0 0 -1 -6 5
accounts receivable	4 -3 0 4 -7 -1
accra	8 0 -1 2 -11 -1
achebe	-5 0 0 0 -1 9
acht	-4 -4 -3 -4 15 -2
across	-2 1 5 2 -1 -3
act	-13 1 0 3 13 -5
action	6 -3 0 -4 -1 13
active	7 -4 0 1 -1 -2
actually	-1 -1 0 3 -2 -1
ad	-4 -1 0 2 2 0
add	-7 -3 0 18 10 -17
added	3 -2 0 3 -6 0
address	6 -6 -7 9 -1 14
address for	3 0 0 1 -6 0
addresses	3 -1 -1 -5 0 -4
adjunto	5 -3 -1 -4 5 -4
administración	9 0 0 0 -8 0
administration	8 3 -1 -6 -6 4
administrator	-8 -6 0 9 2 1
administrators	-17 1 7 -2 12 -2
adr	-9 -5 9 -5 5 0
adresse	6 -2 -1 -9 -1 6
advance	-5 -1 1 -1 6 -1
advertise	-6 -1 0 2 6 3
advertisement	-7 -1 0 3 2 3
advertising	-2 -2 0 1 -4 3
advice	4 -3 -1 23 -8 -4
advise	-4 -1 0 0 5 0
advisers	-8 0 -1 -1 7 0
advisory	-2 -2 1 2 0 0
affected	11 -4 -1 2 3 -4
aforo	-6 13 -3 -3 -2 -2
afraid	9 -1 0 -4 -4 1
after	21 -21 0 9 -7 -8
after #1	17 2 -1 -1 -20 2
after #1x	9 -2 -2 -2 -1 0
after #2x	-8 0 0 1 4 1
after #3x	10 -1 0 0 -9 0
after that	-10 -4 0 -2 11 3
after the	5 -5 6 1 -5 0
after three	-6 0 5 0 3 0
after two	7 -1 0 3 -11 0
afternoon	-5 2 -1 -5 3 7
afterwards	-30 19 -6 -7 17 -1
again	27 -23 -4 20 -19 -2
again for	-13 -1 0 1 12 0
again in	7 0 0 0 -6 0
again on	-11 0 -1 -1 13 0
again we	7 0 0 0 -7 0
against	6 3 5 -5 -12 4
age	-8 -2 5 2 1 3
agencies	10 0 0 -1 -8 0
agency	8 -3 -1 7 -9 -3
agenda	-8 12 -2 5 -8 -3
agent	-14 4 -1 7 8 -5
agents	0 8 -1 -2 -4 -3
agnieszka	8 -1 0 0 -9 -1
ago	14 -1 0 -5 -18 7
ago and	10 0 0 -1 -10 0
agora	14 -2 -1 -4 -2 -5
agosto	-3 -12 14 4 -5 -3
agree	19 -3 -1 -1 -14 0
agreed	21 -1 -2 -6 -8 0
agreed to	-4 7 0 -6 1 0
agreement	16 -2 0 -2 -6 -1
agreement with	6 -1 0 0 -4 1
agreements	7 1 -2 -4 -4 -1
ahead	4 -1 0 2 -4 0
ahí	-11 -1 10 0 5 0
ai	-17 4 -3 0 12 -2
aid	-1 5 -3 -1 -6 6
ainda	-3 1 -1 7 -2 -1
air	-2 2 0 -3 1 1
airport	7 5 0 -1 -8 -2
al	4 -11 9 1 -13 9
al #1x	-9 -2 5 0 -2 7
al lado	-4 -2 10 -3 1 0
al mes	12 -1 -1 -1 -9 -1
alba	-7 -2 0 0 9 0
aldous	13 -2 -1 1 -9 0
alert	-1 -4 0 12 0 -3
algo	2 -2 8 -1 -7 0
alguien	19 -3 -2 -3 -11 -1
alguien que	16 -2 -1 -2 -11 -1
alguma	6 6 -1 -4 -7 0
alguma coisa	3 6 -1 -3 -5 0
alguém	14 -1 0 -3 -10 0
all	5 -3 11 3 5 -23
all as	11 -2 -1 -2 -6 0
all at	11 -1 0 1 -8 -1
all five	7 -1 0 -1 -6 0
all i	4 -1 0 -1 -4 0
all in	5 -3 -2 -1 -1 0
all inclusive	-9 -1 0 0 10 0
all is	-9 0 0 -1 9 0
all it	-12 -1 0 0 14 0
all of	-6 17 -2 11 -26 3
all on	7 -2 -2 -1 0 -1
all that	-10 0 0 1 8 0
all the	-7 -8 -1 -4 21 2
all to	-10 0 0 0 10 0
alle	-3 8 -3 5 -4 -2
alles	16 -4 -1 -5 -5 -1
allow me	-11 -2 0 0 14 0
allowed	21 7 -4 -4 -24 3
allows	-3 1 0 -2 1 -1
almost	-10 1 0 -4 11 1
alone	-6 -2 -1 -4 10 -1
along	-14 6 2 1 2 -1
along the	-2 10 0 -1 -6 0
already	-1 -7 -3 1 23 -1
als	-7 -5 -4 3 9 6
also	26 -5 10 4 -32 -3
also please	9 -3 -2 0 -2 0
alternative	4 0 0 0 -4 0
although	9 -2 4 -3 -7 0
always	12 -3 -3 -1 -9 4
am	15 1 20 -14 -52 36
am #1	4 -9 -1 1 -1 6
am a	4 -4 0 -4 2 0
am at	-4 6 -1 0 -7 0
am donnerstag	-1 10 3 -2 -9 -1
am on	-7 -4 -2 2 1 6
am out	-11 -1 0 -1 0 10
am writing	12 -2 0 0 -12 0
amanhã	-11 -2 -2 -2 18 0
amendment	7 0 0 -1 -6 -2
american	-7 0 8 -3 2 0
ames	6 6 0 -2 -8 -1
amigos	-8 -6 6 9 -1 -1
among	-6 -2 5 2 0 2
among the	-5 0 5 -4 4 1
amount	-6 -3 -1 0 6 19
amparo	6 -1 0 6 -11 0
an	4 4 -15 -1 -2 18
an agency	9 0 0 0 -8 0
an answer	9 0 0 -2 -6 0
an automatic	3 -1 0 0 -4 9
an easy	-8 6 0 1 4 -1
an email	-8 4 0 1 4 -1
an hour	-9 3 4 -3 13 1
an old	-2 0 0 7 -3 0
analysis	3 3 0 -2 -4 0
analyst	4 -2 0 4 -6 0
anbieten	11 -1 -1 0 -10 0
anbieter	6 -2 -1 2 -5 -1
and	18 5 -12 -26 21 -36
and #1	10 0 -2 5 -7 -2
and #1x	-10 1 -3 -4 15 1
and #2x	12 -9 -1 1 -6 0
and #3	6 2 0 -1 -5 -2
and $	14 -4 -2 1 -9 -1
and a	-18 6 15 2 0 9
and about	21 -3 -1 -4 -17 0
and all	0 -2 0 1 3 0
and am	13 0 0 0 -14 0
and an	7 -1 0 -2 -3 0
and answer	-9 2 -1 -1 7 0
and ask	-3 -3 -1 -1 3 1
and because	-6 0 0 -1 6 0
and bring	-7 -1 0 0 9 0
and call	1 5 5 0 -7 0
and can	4 1 0 -2 -4 0
and certificate	-7 0 0 -1 6 -1
and change	-2 0 0 7 0 -6
and could	-6 0 0 0 7 0
and did	19 0 0 0 -18 0
and do	4 0 0 -2 -4 0
and does	5 0 0 0 -4 0
and don't	8 -1 0 -1 -6 0
and for	-6 2 -1 -3 8 -1
and found	-7 0 0 0 8 0
and friends	-5 0 0 8 -5 0
and get	-2 -2 0 -1 4 -1
and got	-8 0 0 0 7 -1
and had	-6 0 0 0 6 0
and has	6 1 0 -1 -7 0
and have	6 -4 -1 -1 -3 -1
and he	-10 2 -2 1 5 -1
and how	2 -1 -1 2 -3 -1
and i	9 -11 1 -21 40 -24
and i'd	-6 0 -1 -2 8 -1
and i'll	-33 -2 3 5 35 1
and i'm	-12 4 -1 -2 7 0
and i've	-7 2 -1 -3 4 -1
and if	-8 1 0 0 9 0
and in	-8 1 0 0 9 0
and is	-12 14 -1 0 -2 -1
and it	-4 1 0 3 8 -1
and it's	11 6 -1 -2 -17 0
and its	-3 0 4 -2 -1 1
and just	-5 0 0 0 7 0
and let	14 -1 -1 0 -12 0
and me	-15 3 5 0 5 0
and members	-4 -3 0 -2 9 0
and most	6 -4 0 -5 5 0
and my	2 -2 2 4 -8 -1
and no	10 5 -1 9 -24 0
and nobody	-2 -1 0 -10 7 2
and not	7 -3 -6 7 12 0
and nothing	-7 7 -1 0 1 2
and now	7 0 0 0 -6 0
and on	12 0 0 0 -10 0
and one	1 6 -1 -2 -6 0
and only	7 -2 0 -4 -9 6
and other	-3 0 0 6 2 -5
and our	2 2 -4 -4 2 0
and registration	-2 7 0 -4 -1 0
and say	-8 0 10 0 9 0
and see	-10 4 0 -2 10 -1
and send	16 3 -1 -2 -14 -2
and sorry	-7 0 0 0 8 0
and still	12 -2 -2 0 -8 0
and take	-4 -1 0 -1 8 0
and tell	-8 1 -1 0 5 0
and that	-39 1 -1 9 25 4
and the	7 13 4 2 -15 -1
and then	-10 3 -1 3 -2 2
and there	-8 6 -2 -1 9 0
and there's	0 -1 -1 -1 -7 10
and they	6 0 -1 -6 -5 3
and three	-6 4 0 2 -1 0
and to	3 3 3 0 -8 0
and two	-20 6 -3 4 11 -1
and use	-12 1 0 1 9 0
and was	6 -1 0 -7 3 0
and we	13 5 2 -3 2 -1
and we'll	-5 -1 0 -1 5 -1
and what	15 4 0 -3 -16 0
and when	-7 0 0 0 9 0
and whether	19 -1 -1 -2 -14 -2
and will	9 -4 6 1 -19 6
and with	6 0 0 -2 -4 0
and without	-7 0 0 0 7 0
and won't	4 -1 0 0 -4 2
and work	-9 1 0 -1 9 0
and you	-3 6 0 5 10 1
and you'd	-6 0 0 0 6 0
and you'll	0 -5 -1 -1 8 0
and your	-10 -2 1 4 19 1
andan	-5 -1 10 0 -2 0
andar	-10 7 -2 -2 8 -1
anders	-11 3 -1 3 7 0
anexo	-6 -3 4 9 -12 10
ann	11 3 -1 -1 -9 0
anna	7 1 0 -2 -8 0
annex	6 -1 0 4 -6 -2
announced	4 -3 0 2 -5 0
announcement	7 2 0 0 -3 -5
annual	-22 0 14 2 -7 0
annual conference	-4 -4 5 1 -3 0
anos	-8 7 -3 1 5 -1
another	-1 11 0 -3 -3 8
another firm	-6 1 0 0 5 0
ans	4 3 -2 6 -9 0
answer	-8 11 -10 6 10 0
answer by	6 0 0 -1 -4 0
answered	-5 -7 -2 11 0 -1
answering	-2 0 0 7 -4 0
answers	16 -4 1 0 -10 0
answers to	-3 -1 0 7 -4 0
antemano	15 -2 -1 -2 -9 -1
antes	10 10 -7 -8 2 -3
antes de	9 -4 -1 1 -4 0
antes del	-17 19 -3 -5 4 3
antwort	-4 3 -1 6 -1 -2
any	32 -25 9 -10 4 -13
any more	5 -1 4 -1 -6 0
any of	-2 -1 -2 1 2 -1
any time	5 -1 0 6 -11 0
any use	-10 0 0 0 10 0
anybody	12 -3 1 12 -14 -2
anybody in	13 0 0 0 -14 0
anyone	7 10 0 10 -9 0
anything	-1 8 4 6 -32 27
anything and	-10 0 0 0 9 0
anything else	-7 0 0 -2 0 7
anything that	-8 4 0 0 0 6
anything urgent	-10 -1 0 -1 5 6
anyway	-8 1 -1 -3 14 -4
anywhere	-4 -1 0 0 4 0
ao	-2 4 2 -2 2 -1
ap	12 -3 -1 -2 -13 4
api	-3 -1 0 1 10 -7
apoio	6 -2 -1 8 -7 -1
apologies	-4 -1 0 -1 9 -1
app	7 2 -4 4 -11 4
apparently	1 -2 0 1 -5 5
application	-4 0 1 1 9 0
application pdf	-3 -1 0 -3 4 0
applications	8 2 0 0 -11 5
applied	6 6 -1 -4 -6 -1
apply	-6 0 0 4 -1 2
applying	0 3 0 0 -9 5
appointment	1 -4 0 2 3 -1
approach	5 2 0 1 -8 0
approval	7 -5 -1 0 -2 -2
approval on	-8 0 0 0 8 0
approvals	-9 0 0 0 0 11
approve	11 -4 0 -5 -5 0
approved	0 2 0 0 -9 18
approved by	-3 0 0 -4 2 10
approved the	1 -2 0 7 -7 0
april	-2 12 3 11 -23 -2
après	-8 6 4 -4 -4 4
apuro	12 -2 -1 -1 -9 0
aquí	-12 1 -1 4 9 -2
arbitration	-6 0 -1 3 4 0
archive	3 1 -1 -2 -4 6
archives	1 -1 8 4 -6 0
are	-3 15 -8 -5 1 10
are a	-14 -4 -1 0 4 10
are at	-5 -1 2 -1 4 0
are attached	-7 -4 -1 -1 9 4
are going	-17 4 -3 7 7 0
are in	5 -1 1 9 -16 -1
are no	-6 0 0 3 3 -1
are not	-2 -3 -1 2 -2 5
are on	-4 -4 -1 14 3 1
are right	8 0 0 0 -6 0
are the	15 -5 6 -5 -9 -4
are welcome	11 4 -2 -5 -7 -1
are you	-18 2 1 0 27 1
area	3 4 -1 -4 -2 -2
areas	-1 5 -2 -5 0 -1
aren't	-3 -3 -1 -2 5 4
around	-14 -1 0 -3 32 -1
around the	4 -2 -1 -6 5 0
arrange	4 1 3 0 -7 0
arriaga	-6 11 -1 -2 1 -1
arrival	7 -1 0 2 -8 -1
art	9 -2 -2 -3 -3 2
article	17 -7 0 14 -12 -6
article #1	8 -4 0 0 -3 0
articles	-4 0 0 -2 2 1
artículo	-2 -2 4 6 -7 0
as	27 -24 -18 8 5 -25
as a	-8 -4 -6 31 9 -3
as agreed	4 -2 0 -1 -4 0
as always	9 0 -1 -2 -4 -1
as an	-5 6 0 -2 3 -1
as i	-23 0 -1 -2 19 0
as in	18 -2 0 -2 -14 0
as it	-5 0 0 -2 6 0
as last	-4 7 0 -1 -5 0
as new	-7 0 -1 -1 11 -3
as of	4 -4 0 2 -6 1
as one	-4 1 2 -3 1 0
as the	-9 -2 1 1 4 2
as they	8 -2 0 -4 -4 -1
as usual	12 -4 4 5 -8 -5
as we	-5 -1 0 4 1 -1
as well	-19 5 2 6 5 -2
as you	27 -3 1 -3 -8 5
as your	7 -1 0 -1 -5 -1
ashdown	-6 -2 0 0 7 1
asia	8 3 0 0 -10 0
aside	-7 1 0 -2 6 0
aside for	-6 0 0 0 7 0
asistentes	12 -1 -1 -3 -6 -1
ask	37 -20 -6 -7 -6 -15
ask because	-15 0 0 0 15 0
ask for	27 -5 -7 -4 0 4
ask her	-9 0 0 0 7 0
ask how	10 0 0 0 -9 0
ask if	7 0 0 0 -7 0
ask me	12 -1 0 -3 -9 0
ask the	3 4 -3 -3 -3 0
ask them	-7 0 0 -1 6 2
asked	10 11 6 18 -34 -1
asked for	35 7 2 0 -43 4
asked me	-4 1 -2 -5 5 -1
asked that	-11 0 0 4 5 0
asked to	-1 1 -5 -1 -7 7
asked us	8 -1 0 0 -6 0
asked what	-1 0 0 4 -5 0
asking	10 -1 1 0 -2 1
asking for	-7 -1 0 5 3 0
asks	22 -9 -6 7 -7 -2
asks for	11 -3 -2 -1 -7 0
asks if	10 -7 -2 2 -1 -1
assigned	-10 -1 -1 5 -4 11
assistant	10 4 -2 -1 -13 -1
associate	10 3 0 -6 -6 0
associates	-4 -2 0 -3 0 8
association	10 -5 7 -6 -7 1
association and	8 -2 0 0 -5 0
association of	5 2 3 -4 -9 0
association's	-4 -4 12 0 -9 0
associations	-6 6 -1 -2 5 0
así	-3 1 0 -2 5 0
at	-13 24 40 -17 -3 -17
at #1	26 22 15 -20 -36 -11
at #1x	4 0 38 -14 -24 -5
at #2x	8 -3 0 -2 -3 0
at #3	14 -4 -2 2 -13 0
at $	3 -3 0 2 -6 -1
at a	2 0 1 6 -14 4
at all	-5 -6 -2 1 3 3
at any	7 -2 1 8 -13 0
at booth	-6 -1 4 -1 -2 0
at half	-11 3 -1 -1 8 0
at home	8 -2 -1 1 -6 0
at https	-1 -5 -1 -2 7 -1
at it	-4 -1 3 -1 4 0
at least	-7 0 0 2 0 3
at lunch	9 -10 -1 0 3 0
at most	-1 6 0 3 -7 0
at night	6 0 0 1 -5 -1
at no	-24 -4 0 -1 27 0
at noon	14 6 -2 -7 -14 -1
at one	-10 7 2 -3 8 0
at our	-3 6 -4 -4 2 -1
at present	-14 0 -1 -1 15 0
at reception	21 -1 -6 -6 -13 2
at the	-32 41 68 -24 -10 -11
at your	-16 1 -1 -2 33 0
at £	-6 0 0 -1 7 0
atentamente	8 -5 -3 -4 6 -3
attach	2 0 0 0 -2 -3
attached	42 -18 -9 -16 -13 -2
attached for	-12 -1 0 -1 15 0
attached in	9 0 0 1 -9 0
attached is	11 -2 0 -5 -5 -1
attached please	-6 -1 0 0 8 0
attached the	-6 -1 0 1 -1 6
attempt	6 0 0 -1 -5 0
attend	-4 9 4 -5 -6 -2
attendance	6 0 -1 -3 -4 0
attendee	-5 -1 0 0 7 -1
attendees	-10 -9 -1 -1 23 -1
attorney	-8 0 5 -3 4 -1
attorneys	11 -1 0 2 -12 0
attrition	5 -1 -1 6 -8 0
até	13 1 -5 5 2 -12
até dia	-2 13 -3 -2 -4 -2
até o	-6 8 -2 -1 3 -1
au	-2 -3 5 -7 -9 12
auch	21 -4 -2 5 -15 -5
auckland	8 -1 -1 -1 -7 0
audience	-5 0 5 2 -2 0
audio	0 -4 0 4 5 -4
audit	-14 -10 -3 9 4 8
audited	-9 1 0 7 -1 -1
auditors	-1 5 -1 4 -7 0
audits	-5 2 -1 0 4 -1
auf	-14 -2 7 4 13 -8
aug	6 3 -2 2 -3 -6
august	-25 5 -1 26 -3 -3
august #1x	-2 5 3 -1 -4 -1
aula	0 6 6 -5 -4 -3
aunque	7 -2 -1 -3 -1 -1
auprès	2 13 -4 -3 -5 -1
aura	-4 0 11 -3 -5 -1
aus	-3 -2 3 7 -3 -2
aus dem	7 -2 4 -1 -7 -2
aus der	0 -1 0 10 -5 -2
aussi	-1 -5 6 2 1 -2
auto	7 -2 0 -1 1 -5
automated	-5 0 0 1 5 -3
automatic	2 -1 0 0 -4 15
automatically	-6 -2 0 1 -1 33
automation	-4 -1 0 0 7 -1
autumn	-11 1 3 12 0 0
aux	9 -4 -1 -1 -4 4
auxiliar	16 -3 -1 -4 -3 -3
av	13 -2 0 -3 -5 -1
available	-4 2 -1 -8 20 -14
avant	10 3 -4 -8 -2 -4
avant le	2 7 -2 -3 -1 -2
avec	19 -2 3 -11 -3 -4
average	-16 2 0 9 10 0
avez	13 -3 -1 1 -7 -1
avons	5 1 -1 -4 -1 -1
avril	-1 5 -2 8 -9 -1
award	-5 -1 2 1 1 -1
awards	-6 0 -1 1 6 0
away	-17 2 0 4 5 2
aí	-5 -2 -1 -4 12 0
año	-10 12 0 -1 1 -3
año pasado	-9 11 0 3 -3 0
años	-13 7 -3 17 -5 -5
b	-14 5 18 -13 -10 9
b #1	-1 1 0 -3 1 5
baby	5 -2 -2 2 -3 -1
back	4 5 -11 17 -11 7
back ?	11 0 0 0 -11 0
back at	0 -1 -1 -4 5 0
back in	-16 2 -1 3 12 0
back of	-7 -1 0 -1 8 2
back on	-1 -1 -1 3 -6 6
back so	9 -2 0 -3 -5 0
back to	-12 1 0 12 -12 6
background	-2 -1 0 -1 4 0
backups	-5 0 0 -2 8 0
bad	13 -3 -1 0 -9 -2
badge	10 -3 0 -2 -2 -4
badges	-5 -3 -1 6 -11 14
baja	-1 -1 -1 11 -7 -2
bakery	5 0 0 4 -7 0
balance	-2 -2 -1 3 -10 12
baltic	-9 0 0 0 9 0
bank	6 -8 -9 26 -8 -7
bank details	9 -2 -3 0 -2 -1
bar	-26 25 11 8 -14 -4
base	-17 -2 0 5 14 -2
based	2 6 -1 -6 -1 0
baseline	-5 0 0 -2 6 0
basic	-4 -1 0 4 1 -1
basis	4 2 0 -6 2 -1
basta	-4 -3 -1 10 1 -1
batch	8 0 0 -1 -7 1
battery	9 -1 -1 0 -9 0
bay	-6 10 0 4 -8 0
bb	-5 0 0 0 6 0
be	-7 -15 47 -28 3 15
be #3	-8 0 0 0 8 0
be a	2 -8 9 0 1 -4
be able	6 0 -1 -1 -3 -1
be an	-5 0 0 -3 -3 12
be asked	-10 0 0 -2 5 9
be at	13 -1 3 -2 -14 0
be available	11 2 0 -2 -1 -8
be done	-5 1 -1 0 6 0
be found	4 0 -2 -3 -4 2
be glad	-6 4 2 1 0 0
be good	4 5 3 -2 -9 0
be grateful	9 2 4 3 -16 0
be in	2 -2 -6 -3 10 0
be kept	8 -1 0 0 -8 0
be on	-23 4 7 -1 15 -1
be open	-10 0 0 0 11 0
be out	20 -7 -5 -7 -1 -1
be pleased	-12 0 0 0 13 0
be removed	-6 9 0 2 -4 -3
be right	6 0 0 0 -3 0
be sent	3 8 -2 1 -11 3
be taken	-7 -4 0 7 2 -1
be that	-11 0 0 -2 8 4
be the	-2 -1 2 2 0 -1
be willing	6 -1 0 0 -6 0
be with	-4 -2 -1 -2 10 0
bea	6 8 -2 -3 -8 -1
beans	-3 -1 -4 5 1 1
beat	-13 3 0 0 9 0
beat it	-11 0 0 0 12 0
beau	-8 6 0 -1 4 -1
became	3 -3 0 0 -1 0
because	-14 -11 -6 32 22 -8
because a	-11 0 0 6 5 0
because i	-5 -1 0 -3 6 0
because it	14 0 0 -2 -11 0
because nobody	-7 0 0 -1 7 0
because of	8 -1 -3 -4 0 -1
because the	-10 -2 -1 2 1 6
because they	12 -5 0 -4 -3 0
because you	-11 1 -1 27 2 -8
become	-8 -1 0 11 3 0
becomes	-5 -3 -1 2 -1 8
been	0 -15 18 2 -28 33
been in	-10 -1 0 -3 13 -1
been spoken	10 0 0 0 -9 0
been thinking	-6 0 0 0 7 0
been through	15 3 0 -2 -15 0
beer	-7 9 -1 0 -1 0
before	18 -6 -25 -13 20 -9
before #1	16 -8 3 0 -7 -3
before #1x	-2 -2 0 0 8 -1
before #3x	-9 -1 0 0 12 0
before christmas	-5 0 0 -2 9 0
before i	20 -1 -1 -1 -14 -1
before it	5 13 -1 0 -15 0
before the	-15 6 4 -2 23 0
before they	-11 0 0 1 11 -1
before we	7 -1 0 1 -11 0
before you	-5 -2 -1 -5 5 5
before your	-9 0 0 0 8 0
beforehand	-6 1 5 -3 5 0
began	-7 -1 5 6 -5 0
begin	-7 -2 0 -1 5 1
beginners	-8 9 -1 -1 -4 0
beginning	6 -2 0 1 -6 0
begins	-6 -2 0 -1 8 1
behind	-8 9 -6 7 -4 -1
behind the	-5 12 -3 3 -3 -1
bei	-8 -2 -8 -7 26 0
bei ihnen	-6 0 0 -3 10 0
bei uns	-2 4 -4 -3 -1 6
beijinhos	-10 0 0 -1 11 0
beijo	-10 8 -1 -3 6 0
beim	-5 -7 3 0 8 -3
being	-22 6 0 5 13 -2
believe	-7 -2 -1 -2 -1 8
believe that	-8 0 0 1 1 5
bell	7 -2 0 -4 -1 1
below	-14 2 -1 4 21 -6
bench	-19 9 -1 4 9 -1
benchmark	-5 -3 0 -3 3 8
benefit	8 -1 -2 -1 -2 0
benefits	7 -1 0 3 -6 -2
beside	-9 0 0 -1 11 0
beside you	-7 0 -1 0 9 0
best	-3 2 -3 -5 36 -25
best price	-7 0 0 0 11 -2
best regards	-21 6 8 1 12 0
best wishes	7 -1 0 0 -4 0
beth	10 0 0 0 -9 0
better	11 0 -2 3 -14 6
bettina	3 0 0 7 -8 0
between	-22 -3 1 -1 20 8
between the	0 -3 4 -1 1 -1
between two	-9 0 0 -1 9 0
between us	-6 0 0 -1 7 0
between your	-7 0 0 -1 7 0
bev	-4 10 -1 -1 -5 0
bexley	-6 -2 9 -1 4 -1
biblioteca	-7 2 -1 8 1 -1
bid	7 -1 0 -3 -3 0
bidder	8 -5 0 0 0 -1
bidders	6 -3 -1 -2 -1 -1
bids	-8 -1 0 5 5 -1
bien	-20 3 6 -11 25 -1
big	-1 -4 -2 -1 10 2
biggest	-3 -1 0 1 5 -1
bike	11 -5 -2 -1 -2 0
bilingual	-10 -1 2 3 9 -2
bill	29 3 1 -4 -13 -7
bill at	9 0 0 -1 -7 0
billed	5 -3 0 1 -2 -1
billing	-8 -6 1 9 5 7
billing manager	-2 -3 0 8 -3 -1
bills	-7 0 0 4 4 0
bin	-2 -6 -2 5 -9 12
bins	6 -3 -1 5 -6 -1
bird	-5 5 -1 -3 2 0
birthday	10 -2 -2 -5 -1 0
bis	-5 4 -4 2 13 -10
bis #1x	0 7 -6 3 -3 -2
bis #3x	-3 -1 0 -1 11 -4
bis zum	-9 8 -2 7 -2 -3
bit	-5 -3 -1 2 1 1
bitte	20 -1 -3 -2 -14 1
bitte bis	10 4 -2 -4 -6 -1
black	5 -2 0 -4 8 -5
blank	-4 -1 0 3 2 1
bleibt	5 -2 -1 7 -4 -3
block	5 1 0 -4 -2 1
blocked	11 -2 0 -2 -8 0
blog	-2 -1 0 -5 0 10
blue	6 -1 -3 -8 -5 8
boa	9 -3 -1 4 -9 0
boa tarde	11 -3 -1 -4 -2 -1
board	-15 -2 -3 26 5 2
board has	-8 0 0 3 4 0
boardroom	-5 0 -1 0 6 -1
boards	10 0 0 3 -12 0
boat	7 -2 8 -1 -10 0
bob	7 0 0 -3 -2 -2
body	-3 -3 0 5 -1 2
bogotá	-9 -2 0 9 0 0
boise	-5 -4 3 -3 3 1
boletín	-10 -1 -1 13 -3 0
bom	8 -2 -1 -2 -1 -1
bon	18 2 -2 -2 -13 -1
bonjour	-8 -5 -3 -12 19 13
bonjour monsieur	-5 -1 0 -2 9 -1
bonjour à	-9 11 -4 3 -1 -1
bonne	-2 -10 7 16 -11 -3
bonus	11 -2 0 1 -9 0
book	-15 2 4 4 17 -7
book a	-6 5 0 0 2 0
booking	-4 3 -1 -2 5 -2
bookings	-8 -2 0 0 11 0
bookkeeper	-7 0 0 0 7 0
books	0 -2 -2 6 -4 0
booth	-13 -5 23 -1 -4 15
booth #3	-9 -2 12 -3 -2 12
border	7 -1 0 -5 0 -1
boss	-5 -1 0 -1 7 0
both	34 -1 4 -9 -13 -10
both for	15 0 0 -1 -13 -1
bother	-6 0 0 0 6 0
bother you	-7 0 0 0 7 0
bottle	-6 1 -1 -2 8 0
bought	12 2 0 -6 -8 0
bound	2 1 0 3 -6 0
box	0 6 -2 -2 -2 -1
boxes	-2 -3 -1 8 -5 2
boy	7 0 0 3 -9 0
boys	7 0 0 0 -7 0
brain	7 -1 0 -2 -7 3
branch	8 0 2 2 -10 0
brand	1 -1 0 -3 7 -1
brand new	-4 -1 0 0 5 0
brandt	2 -5 6 3 -7 3
break	-6 -8 8 -1 0 6
breakfast	-23 33 -5 -1 5 1
breaks	13 -1 -4 -8 1 0
bridge	4 3 -1 2 -8 0
brief	-11 0 1 5 9 -1
bring	-8 60 -10 -21 -22 -1
bring a	-26 56 -2 -8 -12 -1
bring the	17 -19 -5 -5 15 -3
bring you	-7 -1 -1 1 8 0
bring your	-5 20 1 -2 -7 -1
bringing	-12 0 0 3 10 0
bringing this	-10 0 0 0 11 0
brings	-12 6 0 -1 4 3
brings a	-10 6 0 -2 7 0
brochure	2 -4 1 5 -3 0
broke	-2 -1 0 0 -5 8
broker	6 0 0 1 -6 -2
bronze	-7 -1 0 -1 10 0
brooke	20 -1 0 0 -21 0
brother	6 -1 0 1 -4 0
brother in	-4 0 0 0 7 0
brought	-6 -1 0 3 5 0
brown	3 -2 -1 3 -2 -4
browser	-4 -2 0 2 0 4
budget	1 -8 0 0 14 0
budgets	-7 -2 1 5 1 0
buen	4 -7 -5 -1 18 -8
buenas	6 -2 -1 -3 1 0
buenas tardes	7 -2 -1 -3 -1 -1
buenos	-2 -2 -1 2 7 -4
buenos días	-2 -2 -1 2 7 -4
buffet	5 5 -2 -2 -8 -1
bug	7 -2 0 2 -3 -1
build	-5 2 0 2 2 0
builder	-1 -2 0 4 -4 0
building	-23 5 0 -4 24 3
building and	-9 5 0 -1 3 0
building on	-5 0 0 0 7 0
buildings	-8 0 0 6 2 0
built	-13 -5 2 -5 23 -3
built a	-5 0 0 1 5 0
built the	-7 -3 3 0 7 0
bulk	-2 -2 0 0 2 -1
bulletin	-9 -8 0 44 -4 -4
bureau	-12 0 -2 12 4 -2
bus	4 -4 2 2 -6 5
business	-12 -26 8 17 15 9
business and	-1 -1 -1 -1 5 -1
business partner	8 -4 1 2 -12 5
business partners	-6 -1 0 8 -2 0
business services	5 -2 0 4 -5 0
busy	-3 0 0 1 4 0
but	35 -2 -15 1 -19 -14
but he	-8 -1 0 1 8 -1
but i	-11 -4 -1 5 -2 6
but if	-8 -4 7 -1 5 0
but it	2 -1 0 -5 3 -2
but not	6 3 0 -4 -6 -1
but the	18 -1 -1 -5 -6 2
but they	6 0 0 3 -9 0
but we	-9 -1 0 1 12 0
but when	-8 0 -1 0 8 0
but you	2 -1 0 2 -5 3
button	-1 -1 0 6 -6 -1
buy	22 6 0 2 -27 1
buy it	8 0 0 0 -6 0
buyer	-9 0 4 -4 7 0
buyers	-10 -2 0 0 12 -1
buying	11 5 -1 1 -16 0
buys	-5 6 0 1 -2 -2
by	-2 26 -34 4 -7 17
by #1	-5 7 -2 6 -4 -2
by #1x	-8 2 -1 0 5 -1
by #3x	0 -3 0 -2 8 -1
by a	-17 1 -1 4 6 3
by and	7 0 -3 0 -9 0
by e	-2 1 0 5 -8 3
by friday	7 0 -1 -3 -1 -1
by hand	-8 -3 -1 9 3 0
by mail	7 -3 0 -3 0 -2
by monday	-11 -2 0 0 17 -3
by our	-4 -2 1 2 5 -1
by phone	26 -6 -1 -3 -6 -5
by telephone	10 -2 -1 5 -9 0
by the	5 0 -13 6 2 7
by tomorrow	-7 -3 0 -1 12 0
by video	7 0 0 2 -8 0
by wednesday	-2 8 0 -1 -7 0
by your	10 -1 -1 0 -8 0
bylaws	8 -3 0 0 -4 -1
c	17 -8 10 -10 -21 11
c #1	-9 -2 4 2 6 -2
c'est	6 -3 -3 -9 8 -3
ca	7 1 0 -2 -6 1
cabinet	-3 -5 -2 4 -1 5
cabinets	-25 -2 -2 0 31 -1
cache	-7 -1 -1 1 9 -4
cada	-18 17 -4 2 5 -3
café	-8 16 0 2 -4 -4
cake	9 -3 -4 -5 3 -2
calendar	-14 16 0 3 -10 4
california	7 -2 0 -17 -2 10
call	15 -17 -24 -37 43 0
call #1	8 -5 0 -1 -3 0
call #3	-5 1 0 -2 3 -2
call ?	-13 -1 0 0 14 0
call and	-6 -1 -1 -2 8 0
call for	-7 6 -1 2 -3 -1
call in	5 -1 5 -1 -7 0
call is	-5 9 -1 -2 -1 0
call me	51 -6 -1 1 -21 -1
call the	-8 -1 0 0 1 8
call to	9 -1 0 0 -8 0
call you	-11 -1 0 -1 10 0
called	22 3 1 3 -17 -1
calls	23 -9 -3 2 -7 6
cambiar	8 -6 -1 0 -2 2
came	24 -10 6 14 -17 -5
came back	1 0 5 5 -8 -1
came from	10 -1 0 2 -13 -1
came in	6 0 0 -1 -5 0
came to	-4 -2 4 -2 5 0
camera	-6 4 0 0 2 -2
can	21 -10 -34 -30 25 4
can also	-12 7 0 0 -2 7
can be	-22 0 3 -11 24 3
can come	13 5 -1 0 -14 0
can do	-1 -2 0 -1 4 -1
can find	7 -3 -1 0 -3 0
can get	-3 4 0 0 -1 0
can have	-4 -1 -1 0 6 0
can help	6 -1 0 -1 -5 0
can hold	-8 1 -1 -2 9 0
can i	-11 -2 -1 3 15 0
can leave	-2 -1 0 2 -4 8
can offer	-9 4 0 0 4 0
can pick	10 -1 0 0 -8 0
can put	-6 0 0 0 7 0
can save	-8 0 0 1 8 0
can say	10 -4 0 0 -5 -1
can see	-7 0 0 0 7 0
can send	-4 0 0 -3 5 -1
can still	-9 -1 0 0 9 0
can take	-9 -1 0 0 11 0
can tell	-10 4 0 0 10 0
can wait	0 -1 -1 0 -14 17
can we	5 -3 -1 3 -5 -1
can you	42 1 1 0 -22 0
can't	27 17 -4 -3 -35 5
can't do	7 1 0 0 -9 0
can't pay	9 -1 0 0 -5 -3
can't say	7 -1 2 0 -6 0
canada	-3 3 0 -5 1 2
canal	0 2 4 -3 2 -2
cancel	17 -8 -1 0 -11 -1
cancelar	-2 -1 0 9 1 -7
cancelled	3 -5 -3 1 -3 4
candace	8 0 0 0 -9 0
cannot	11 -2 1 -1 -9 0
cap	3 -2 -1 3 -6 0
capacity	1 -2 0 -2 -5 5
capital	-18 -2 0 5 17 -2
capítulo	-8 6 -2 11 -6 -1
car	-9 6 -3 0 3 4
cara	0 -4 5 0 2 -3
card	8 -10 -4 -10 5 20
card and	7 0 0 0 -7 0
card ending	0 -1 0 -1 -3 12
card in	10 0 0 0 -11 0
cards	-9 3 0 4 4 -1
care	-7 -2 0 0 4 2
care of	-10 0 0 3 8 0
career	5 0 0 -2 -6 1
caro	15 -3 -1 -1 -10 0
carol	-6 5 -1 -1 2 0
caros	-10 9 5 3 -7 -1
carrier	7 -1 0 0 -6 0
carriers	3 -3 0 -4 3 0
carry	6 -5 -1 5 -1 -1
carta	10 -2 -1 6 -12 -1
cartão	-5 -1 0 -3 11 -1
casa	-10 18 -6 -3 3 -3
casas	-7 -1 0 -2 9 0
case	-16 -8 10 5 13 -2
cases	-11 3 1 -3 10 -1
cash	10 -2 4 -6 -1 -6
casi	-10 -2 0 -1 14 0
cat	9 -3 0 -1 -8 1
catalog	-6 0 0 0 7 -1
catch	-5 -1 0 4 5 -4
category	-7 -1 0 0 8 -1
cause	0 -2 -1 1 -1 -2
cc	21 -3 -1 1 -8 -4
ce	-10 19 -11 -6 15 -5
ce que	-14 9 -3 3 9 -1
cela	-6 -1 -1 -2 11 0
cell	3 4 -1 -1 -6 -2
cent	-13 -2 0 16 0 0
center	-9 4 3 -1 -7 2
central	-6 7 0 1 0 -3
centre	1 14 -5 7 -16 -3
centres	-7 -5 0 3 8 0
centro	10 -9 4 -6 4 -3
centro de	10 -7 5 -3 -4 -1
centros	-5 8 -2 1 -1 -2
centros de	-4 8 -2 2 -1 -2
cents	-2 -3 0 -1 12 -3
cents a	3 -4 -1 -2 7 -3
ceo	-10 -3 -1 -1 14 -1
certain	6 -1 0 -2 -5 0
certificate	-5 -4 0 6 -6 10
certification	2 -1 0 7 -5 0
certified	-9 1 3 -2 13 -5
cette	5 -4 -1 8 -12 4
cfo	-2 3 0 5 -5 0
chair	-9 13 1 -2 -8 1
chair the	-3 -5 7 -2 4 0
chairman	9 -2 -1 -3 -2 0
chairs	-11 1 12 -3 0 -1
chairs the	1 -1 8 -3 -3 -1
chamber	-3 2 -1 1 1 -3
chambers	-11 -4 1 0 11 2
chance	-15 -2 -1 2 15 -1
chance to	-16 0 0 1 14 0
change	-7 -16 -5 44 -16 4
change the	7 0 0 0 -7 1
change your	-11 -1 0 32 0 -10
changed	14 -2 1 -12 6 -2
changed in	-6 -1 0 3 1 0
changes	-4 1 -2 6 -6 3
chapter	19 -21 -5 27 -31 11
chapter #1x	9 -7 -1 1 -1 -3
chapter's	-5 4 0 0 0 0
chapters	7 -2 0 -2 2 -4
charge	-9 6 -7 -2 27 -6
charge for	-8 -1 0 2 7 0
charged	2 -3 -1 -1 -7 9
charged to	-5 0 0 -1 -3 9
charges	7 -1 0 -4 1 -2
charity	8 0 0 -1 -7 0
charlotte	12 5 -1 -6 -8 -1
chart	-6 -1 0 11 -7 0
chat	-11 -3 0 4 7 -2
cheap	-9 3 0 1 5 0
cheaper	15 -2 0 -4 -9 0
check	-8 -1 3 17 -19 19
checked	-1 6 0 -4 -1 -6
checking	5 -1 0 2 -7 1
checklist	9 2 3 0 -13 -1
checks	-11 7 -1 -3 7 0
checks ?	-5 -2 0 0 9 0
cheers	-2 -4 -2 -1 7 -1
cheque	9 0 0 -2 -6 0
chers	-5 5 5 9 -12 -1
chez	7 -1 -5 -6 5 -4
chez nous	-9 4 -1 -2 6 0
chez vous	13 -2 -1 -2 -8 -1
chicken	6 -2 0 -1 -4 1
chief operating	6 1 0 0 -8 0
children	4 2 0 -5 -2 0
china	-5 0 0 0 6 0
chip	-8 5 0 -3 4 0
choice	1 -3 0 1 0 0
choose	-1 1 -1 -1 4 -2
chosen	-15 5 3 -1 7 3
chris	9 -2 -1 -3 -5 2
christmas	-15 -6 -1 8 11 -1
chère	-3 1 -1 -4 10 0
chère madame	-7 2 -1 -4 9 0
cierre	-8 -1 -1 -1 9 0
cierro	10 -1 -1 -1 -9 0
cinco	-17 5 -1 -7 21 0
circle	-7 4 0 -3 5 -1
city	-8 5 -4 -6 5 -3
ciudad	-7 0 0 -1 10 0
civil	8 1 0 2 -9 -2
claim	11 -4 -1 -4 -5 0
claims	-11 -1 2 12 -6 3
class	-7 8 -1 -2 0 1
classes	-5 5 0 -1 2 0
clause	0 6 0 4 -9 0
clauses	-5 0 8 -1 -2 4
clean	-12 -2 -1 -5 9 5
cleaning	-6 0 7 4 -2 -1
clear	2 -1 0 0 -6 5
clerk	1 -1 -3 19 -4 -5
clever	-10 -1 0 -2 7 4
click	-7 -1 2 25 6 -1
click here	-9 -2 0 8 7 -2
clicked	-10 2 0 4 4 0
client	20 6 -7 13 -11 -7
client's	18 -1 -1 -1 -11 -4
cliente	9 -3 -1 -2 -5 0
clientes	-12 9 0 0 6 -1
clients	-26 -1 4 12 21 -2
clients and	-11 1 0 8 2 0
clinic	4 5 1 1 -7 -2
clock	7 -4 -1 0 -2 -1
close	5 -1 0 0 16 -10
closed	19 -7 -4 30 -17 -2
closes	0 -1 -2 8 3 -3
closing	-3 3 -1 -1 3 -3
cloud	-5 3 0 -2 5 0
club	-9 9 0 3 0 -1
cláusula	9 4 -1 0 -10 -1
cn	-9 -1 0 -2 6 0
co	-18 1 -6 6 4 2
coat	8 -1 0 -1 -7 0
cobranza	10 -2 -1 -2 -5 -1
cobrar	-9 0 0 -1 10 0
cobro	-6 -1 0 1 8 0
code	-3 -11 -1 -14 38 -2
codes	-6 0 0 0 6 0
coffee	-27 30 19 10 -14 -1
coffee break	-7 -5 7 -1 2 0
coffee on	5 2 -1 0 -8 0
coisa	9 6 -1 -5 -8 -1
cola	-7 1 -1 -1 7 -1
cold	-5 0 0 -1 6 0
cole	10 -5 -1 -1 -2 -1
colega	-8 -1 0 -2 10 0
colegas	4 3 5 -3 -7 -1
collaboration	-7 -1 -1 12 -2 0
collateral	-5 0 0 0 8 -1
colleague	-3 10 1 -5 2 1
colleague the	-6 -2 4 0 1 0
colleagues	16 -5 20 6 -30 1
colleagues i	7 -2 -4 0 -9 0
collect	5 -3 -1 -1 -1 -4
collected	-3 0 0 0 3 2
collection	0 -1 0 2 -3 0
colleen	-6 -1 0 0 7 0
college	-7 14 -1 -4 -5 0
color	8 -1 0 1 -6 -2
colors	-5 0 0 1 4 0
colour	7 6 0 -1 -11 0
column	-11 -1 0 8 4 1
columns	-5 -2 0 -3 2 8
com	10 6 -1 -5 -9 38
com a	17 1 -3 -6 -8 0
com o	-1 -4 -2 5 5 -3
com os	11 2 -2 -6 -4 0
com quem	-12 12 -1 -2 3 0
com um	-7 -2 -1 -1 6 2
com uma	-2 7 -1 3 -6 0
com você	9 -6 -3 -2 2 -1
come	-26 30 40 -20 5 -18
come ?	-4 10 0 0 -5 0
come and	-4 5 33 -1 -3 -1
come back	-7 0 0 -1 9 0
come by	8 -1 -4 0 -2 -1
come free	-10 0 0 0 9 0
come in	-1 -1 -1 0 4 0
come to	-11 0 -1 -1 11 1
come up	6 -1 0 0 -4 0
comer	7 5 -7 -3 -2 -1
comercial	9 -5 -2 -2 11 -9
comes	-14 3 -2 9 9 -2
comfortable	11 -5 -1 -1 -3 0
coming	-14 2 0 0 7 -2
coming up	-4 -1 0 1 5 0
comité	11 -1 -2 11 -23 4
comme	7 -2 -1 1 -5 0
comment	-4 -7 -3 3 10 5
comments	1 -2 4 9 -3 -4
commercial	5 1 -1 -5 -3 -1
commission	-5 12 4 -8 -7 5
commit	-6 -1 -1 -1 8 0
commitment	-4 -1 0 -2 9 0
committee	11 16 0 11 -31 -2
common	-12 2 5 3 3 0
communication	-2 8 0 1 -6 -1
community	-10 13 1 1 1 1
community college	-5 9 -1 -1 -1 0
como	-4 11 -1 -2 -3 -1
como el	-3 12 0 -1 -4 0
companies	-25 -9 1 -7 47 7
companies in	-7 0 0 0 5 0
company	17 -14 -12 -23 29 3
company and	0 0 0 -2 6 -2
company for	-9 0 0 0 9 0
company in	13 -2 0 -4 -6 0
company name	-7 0 0 -1 2 7
company's	4 0 0 -2 -4 0
comparable	-5 0 0 0 6 0
competition	-3 -1 4 0 -4 5
competitors	-11 -2 0 -2 16 -2
complained	11 0 0 1 -10 0
complaint	-2 -1 0 6 -5 1
complaints	3 -2 0 4 -6 0
complete	2 -7 -2 -1 -3 6
complete the	3 -3 -1 -3 5 -2
completed	1 0 0 -2 -2 7
completion	8 -3 0 -4 0 1
compliance	1 -1 -1 1 6 -6
compliant	-7 0 0 0 7 -1
complimentary	-9 -3 0 -4 14 0
compromiso	-4 0 0 -1 9 -3
comptes	-9 -5 8 -2 8 -1
computer	5 2 0 7 -7 -1
computers	4 0 0 3 -8 0
con	-19 8 -12 2 31 -8
con dos	8 -1 0 1 -6 0
con el	0 0 -3 -4 7 -1
con la	4 3 2 -2 -5 0
con los	-7 -1 0 0 10 -2
con su	-15 9 0 -2 3 4
con un	3 -1 -1 5 -5 -2
concerns	9 -1 0 -2 -5 -1
conf	4 0 0 -4 0 -3
conference	-6 0 72 -3 -51 -6
conference and	9 -1 0 1 -9 0
conference in	-9 -1 17 -5 1 0
conference room	16 -14 -3 -3 -1 3
confidence	-8 -1 0 3 5 0
confidential	2 -1 0 -3 2 -2
confirm	34 -5 -2 -1 8 -11
confirm the	10 -1 0 0 -8 -1
confirmed	8 3 -2 -5 -5 0
confié	6 -2 8 -2 -8 0
conflict	-16 2 0 0 13 1
conflicts	-7 -3 0 5 7 -1
conforme	9 0 0 -2 -6 0
congratulations	-14 -5 -1 7 9 -1
congratulations to	-15 -3 0 8 10 0
congreso	-3 -3 7 -2 -2 0
congress	-13 0 23 1 7 -1
congress in	-5 -4 8 0 3 0
connect	-4 -1 -1 -1 4 3
consent	17 -2 0 -1 -13 0
consoles	14 -1 0 -11 -3 0
constance	11 -2 0 0 -7 0
construction	-6 7 0 4 -4 -1
consulta	18 -4 -3 -4 -4 -3
consultant	-4 1 0 -3 5 -1
consultation	-12 -4 -1 8 8 -1
contact	-12 -10 1 -8 1 29
contact us	-4 -1 0 1 7 -1
contact your	-1 0 0 6 -1 -5
contacto	-2 -3 -1 -3 12 -4
contains	-7 -1 0 3 7 -3
contar	-5 5 -2 11 -8 0
content	-1 6 -1 2 -6 -1
continue	-7 5 -2 5 0 -1
conto	-4 -5 14 -1 -2 0
contract	3 -7 -5 2 23 -8
contract end	-5 -1 0 0 7 0
contract ends	8 0 0 0 -7 0
contract says	6 0 0 -1 -5 0
contracts	-12 -5 5 -2 18 0
contrat	11 -1 0 -1 -7 -1
contrato	30 -5 2 2 -26 -2
contratos	-5 -4 4 8 -2 -3
control	-3 2 0 -3 1 0
controller	3 0 1 -4 0 0
controls	-2 2 0 -5 -6 6
convenient	-8 0 0 -1 10 0
convenio	1 -1 0 7 -7 0
convention	-7 3 7 -1 -3 0
conversation	-5 1 -1 -1 2 -1
conversations	-2 -4 6 -5 3 0
conversion	12 -1 0 1 -12 0
coo	-4 0 0 0 4 0
coordinator if	-8 0 0 0 8 0
copier	24 -3 -2 -2 -17 1
copier lease	6 1 0 0 -8 1
copiers	-10 0 0 0 11 0
copies	5 0 0 4 -7 -1
copy	3 11 1 -8 -8 -1
copy of	7 10 0 -1 -17 3
cordial	-14 -1 0 1 15 0
cordialement	0 6 -2 -4 3 -3
cordially	-6 -2 -2 0 11 -1
corn	-5 8 -1 -3 -2 -1
corner	-4 -3 -1 2 3 2
corp	14 -4 0 -6 -6 -2
corporate	-6 -4 4 -9 18 -2
correct	1 1 -1 1 0 -2
corrected	6 -2 -1 0 -7 1
correction	3 -5 2 4 -1 -1
corrections	4 -2 0 0 -2 -2
correo	-8 3 -5 -4 6 6
correos	7 -3 -1 0 -11 7
corridor	-7 0 0 1 6 0
cosas	-5 12 -1 -2 -3 0
cost	19 -5 -9 8 2 -3
cost per	16 -2 -1 -2 -10 0
cost plus	7 0 0 -1 -6 0
costo	5 -3 -2 -1 8 -5
costs	-16 -2 0 -4 41 -1
costs $	-4 -1 0 0 6 0
could	20 -19 -22 -34 35 11
could be	14 -2 -1 -4 -7 2
could come	-4 0 0 0 6 0
could do	8 0 0 -2 -6 0
could have	-9 -1 0 -1 11 0
could not	0 -1 0 -6 5 -2
could you	24 3 1 1 -8 0
couldn't	9 3 -1 -5 -19 9
council	-3 1 0 3 1 -1
counsel	6 2 4 -5 -7 0
count	7 -1 -1 2 -5 -1
counted	1 0 0 2 -4 0
counter	-2 -5 0 4 -1 0
countries	-8 3 -1 -3 10 -3
country	-3 0 0 -1 2 1
counts	9 2 1 -2 -8 0
county	-7 -6 -2 2 13 -2
county bar	-5 -2 0 7 0 -1
course	8 -6 -2 4 -4 4
course that	-5 -1 0 0 6 -1
courses	-4 0 -1 2 2 -1
court	-13 7 -1 36 -15 -4
courtesy	-5 0 0 0 6 0
courthouse	-4 2 -1 1 4 -1
courts	-5 3 0 3 -2 -1
cover	-8 0 -1 -2 7 3
coverage	1 -1 0 1 -5 0
covers	-3 4 -1 1 -3 0
crane	9 -1 0 1 -6 -3
credit	10 4 0 -6 -8 -1
credit card	-3 0 0 -1 6 0
credit cards	-8 -1 0 -1 10 0
credits	3 -1 0 1 -4 4
cried	6 0 0 -2 -7 4
crisis	6 -1 0 -8 -3 7
cross	-4 4 -1 5 -4 -1
crédito	13 -4 -1 3 -9 -3
cualquier	9 0 0 -1 -8 0
cualquiera	-11 -1 -1 -3 15 0
cuando	15 -3 -1 -3 -7 -1
cuatro	-2 -4 -1 12 -4 0
cuatro años	-7 -1 0 14 -4 0
cuentas	9 -3 -1 -2 -1 -2
cuesta	5 -1 -1 5 -8 0
cumprimentos	17 1 -2 -7 -8 -2
cup	12 -1 -3 3 -10 0
cupboard	8 0 0 0 -8 0
curious	-9 0 0 3 7 -1
current	12 -6 -1 1 -4 0
currently	-19 11 0 -4 10 -1
custom	-8 1 0 3 3 0
customer	-14 -6 1 -2 20 -1
customer service	-4 0 0 -2 6 0
customers	-10 2 0 6 7 -1
customers who	-9 0 0 -1 9 0
customs	-1 -2 4 3 -10 6
cut	4 0 -1 3 -3 -2
cv	6 -3 1 -1 -1 -1
cvs	-5 -4 0 -1 15 -6
cyber	-12 -2 0 -1 13 1
código	0 -3 -2 -4 -5 11
cómo	-18 9 -2 -4 15 0
d	18 -9 0 -5 -5 4
d #1	0 -2 0 6 -4 0
d'une	3 8 -3 -3 -5 -1
da	-2 10 16 6 -14 -12
dach	-5 0 0 0 6 0
dad	-8 0 0 0 7 0
dados	-9 4 -1 2 6 -1
daily	-3 -8 0 7 0 5
damen	5 -3 -1 4 3 -6
damen und	6 -3 -1 4 2 -6
dan	12 -3 0 -5 -5 2
danach	-9 6 2 3 0 -2
danish	-9 0 0 5 5 0
danke	9 -1 -1 -1 -5 0
dann	-6 -4 -1 0 13 -1
dans	-19 6 -6 1 20 -3
dans la	-7 3 -1 -2 7 0
darf	4 -2 2 3 -6 -1
dark	-6 -2 0 -1 10 1
darlene	-5 0 0 8 -2 0
darnell	6 -2 3 -1 -7 0
das	23 3 -8 -4 7 -15
dass	-4 -3 -1 4 7 -1
data	-7 -10 0 22 8 -5
data in	8 0 0 0 -8 0
database	-6 -1 0 -1 -2 11
date	7 -6 -8 -13 8 25
dated	8 0 0 1 -9 0
dates	-13 -6 -1 18 9 5
datos	-2 0 -1 -2 8 -2
dave	3 4 0 -1 -6 1
day	-45 -6 33 -7 32 -3
day #1	3 -2 7 -2 -6 1
day $	-2 -4 0 0 8 0
day ?	6 0 0 0 -8 0
day and	6 -1 0 -2 -3 0
day at	-6 -1 2 0 8 0
day before	6 -2 0 3 -10 1
day i	-8 0 -1 0 10 0
day is	-11 0 -1 1 9 0
day of	-6 7 2 0 1 -2
day on	3 -2 0 4 -5 -1
day one	8 -1 0 -3 -3 0
day trial	-5 0 0 0 5 0
day week	9 0 0 -2 -7 0
days	3 -36 14 -18 7 29
days #1	7 0 0 -3 -5 3
days ?	9 0 0 0 -9 0
days a	-10 0 0 -2 8 0
days and	0 1 -1 0 -3 2
days at	-4 -1 0 -1 9 0
days i	13 -1 2 -1 -12 0
days in	4 -2 -2 -1 -4 0
days notice	7 -1 0 0 -5 0
days of	-4 5 -2 -5 6 0
de	2 8 -1 5 0 -14
de #1	-5 16 -2 -3 -1 -4
de #1x	-5 14 3 -5 -4 -2
de #4	12 -4 -1 3 -13 4
de #4x	7 3 -2 -2 0 -5
de agosto	-2 -10 15 -1 -3 -1
de antemano	15 -2 -1 -2 -9 -1
de crédito	11 -2 0 0 -8 -1
de diciembre	-9 8 -3 -4 7 1
de fevereiro	-7 -1 0 -1 10 0
de julio	-12 -4 -1 1 0 17
de la	-13 14 8 3 -22 12
de las	-13 6 3 -1 6 0
de lo	-13 -1 -1 -4 18 0
de los	-22 -4 -2 3 24 -2
de março	-8 1 -3 3 7 -1
de mi	-2 8 -1 -2 -4 0
de noviembre	-7 1 4 -5 10 -3
de octubre	-1 7 -2 -3 -8 5
de oficina	-1 8 -1 -2 -5 0
de quatre	-8 -1 0 -1 10 0
de que	-1 -4 6 2 -7 3
de r	-3 -4 0 -2 12 -5
de seguros	-7 -1 0 -1 9 0
de servicios	2 -1 5 1 -6 -1
de siempre	14 -3 -1 -1 -7 0
de su	-9 8 -1 -2 5 0
de tu	12 -3 -1 -3 -7 0
de verdad	14 -1 0 -1 -11 0
de vocês	-5 -1 -1 1 7 0
de vous	-9 3 -2 -4 8 3
deadline	-4 7 -2 -1 1 -3
dear	25 2 -1 -52 18 -25
dear all	0 -7 24 2 -6 -1
dear clients	-6 0 1 9 -2 0
dear colleagues	23 -2 -4 -2 -14 -1
dear dr	11 -1 0 -1 -11 0
dear exhibitor	-8 -2 0 -1 1 12
dear friends	-2 0 13 1 2 0
dear members	2 -2 -4 1 14 -2
dear mr	50 -13 -8 -18 -13 -3
dear mrs	-9 -2 -1 -3 9 -1
dear ms	17 0 -10 -9 23 -5
dear sir	-5 -4 -1 6 2 -1
deb	7 0 0 -5 -6 3
deborah	7 -2 0 -1 -7 2
debrecen	13 -2 -2 -1 -8 0
debt	6 0 0 -1 -3 0
dec	4 -4 -1 1 -7 5
dec #1	8 -5 -1 1 -6 4
december	-5 3 -4 19 -4 -11
december #1	-1 7 0 0 -1 -5
decide	11 -4 4 -2 -9 -1
decided	-5 8 0 -3 -1 3
decides	7 -3 0 -2 0 -1
decision	10 -3 -2 0 -4 -1
decision makers	-2 -3 -1 -1 6 0
deck	-6 6 -1 4 1 -2
declan	10 0 -1 0 -9 0
declined	8 -8 -1 1 -5 2
deirdre	-12 0 0 0 13 0
dejo	-12 -2 0 -3 18 0
del	-1 0 7 9 -14 0
del #1	6 -2 -5 3 -6 4
del #1x	-2 -4 6 2 -8 3
del lunes	4 14 -3 -7 -10 -2
del segundo	-12 -3 0 7 6 1
delegate	-7 -6 -4 0 13 5
delete	6 -3 0 -3 -7 6
deleted	-1 0 0 8 -7 3
delighted	-7 -1 2 -1 11 0
delighted to	-8 -3 2 0 11 0
delivered	6 -4 -1 -1 -3 19
delivering	-8 0 0 0 1 7
delivery	22 -6 -1 -5 3 -4
delivery manager	9 0 0 0 -10 0
delphine	-9 3 8 -1 -1 0
dem	-12 11 7 1 -9 0
dem #1	-9 8 -3 7 -8 4
demand	-11 3 0 -5 7 6
demande	8 1 -3 -2 -10 4
demandé	11 3 -3 -4 -6 -2
demo	56 -12 0 -4 -19 -3
demonstration	8 -9 -1 0 3 -1
demos	11 -1 0 -1 -7 0
den	1 -15 2 7 11 -4
den vortrag	-4 -2 12 -3 -1 -2
dentist	10 -6 -3 3 -4 -1
dentro	9 -5 -1 -3 -1 0
department	12 2 -1 -2 -11 0
department of	2 2 0 -3 -7 0
depois	-7 -6 11 -2 2 0
deposit	-5 0 0 1 4 1
deposition	-5 0 0 0 6 0
depuis	-7 -4 -3 2 8 4
der	11 3 -1 16 0 -24
der woche	-7 -3 3 -1 8 -1
des	-8 3 10 20 -13 -10
des achats	10 2 -1 -4 -7 -1
desde	-18 -8 -1 10 20 0
desde #4	7 -2 0 7 -9 -1
desde el	12 -1 0 -2 -9 0
design	-10 2 5 -1 1 3
desk	-21 -7 -8 10 10 17
desk in	-5 0 0 0 6 0
desks	1 0 0 6 -7 1
desktop	8 -3 0 7 -6 -5
despacho	7 -3 -1 -3 0 0
despachos	-19 -9 5 4 19 -3
después	-23 8 4 -4 19 -2
después de	-9 -2 0 -2 14 0
dessert	-13 3 -1 0 12 0
detail	5 0 0 -1 -4 0
details	-7 4 -2 1 -2 6
deux	-13 -2 -5 3 19 -4
developers	0 -1 0 6 0 -6
dezember	-11 3 -3 5 7 -1
dia	-16 9 21 -5 1 -8
dia #1	0 -4 10 3 -10 -2
dia #1x	-5 0 13 2 -10 -1
dia #2x	-10 16 -4 0 -4 -1
dial	1 7 -2 -3 0 -3
dial in	6 7 -2 -3 -4 -2
diary	-1 -2 1 3 -1 2
dias	-7 -3 -4 8 7 1
dich	-6 -3 -1 -1 12 -1
diciembre	-13 7 -3 3 8 0
did	36 -18 -17 9 -17 -6
did it	2 0 0 -5 0 0
did my	-10 0 0 0 8 0
did not	7 -1 -1 2 -7 -3
did the	12 -1 -1 10 -23 -1
did they	6 0 0 -2 -5 1
did you	25 1 1 5 -12 3
did your	5 0 0 -1 -4 0
didn't	-3 1 0 -6 -3 5
die	9 -14 -11 25 15 -17
died	23 -3 -1 -1 -17 -1
died on	13 -3 -2 -3 -6 0
diego	10 5 0 -3 -9 -1
dies	2 -2 -2 1 -5 7
diese	-15 -3 5 4 9 1
diesel	15 -2 0 -3 -10 0
diesem	-7 -1 -1 11 1 -1
diez	-2 9 -3 -1 -1 -4
difference	7 0 0 2 -7 0
different	8 0 -1 4 -10 -1
differently	9 0 0 2 -9 0
difficult	2 -3 4 -1 0 0
digas	8 0 0 -1 -6 0
digest	-3 -1 0 8 -1 -7
digital	-13 2 -5 1 15 2
diligence	-7 -1 0 0 7 0
dimitri	10 -1 -2 -1 -7 0
dinner	-35 35 -3 0 14 -2
dinner on	-19 14 -1 0 3 0
direct	3 -2 -1 2 -2 0
directly	-3 7 -1 1 -12 2
directly from	-4 4 0 2 0 -1
director	-4 -3 -1 -10 35 1
director of	8 -1 0 -3 -7 -1
directorio	10 -1 0 -2 -7 0
directory	28 -8 0 6 -28 7
disclosure	-5 -1 0 0 5 0
discount	-6 -2 -1 -3 6 6
disculpe	8 -6 -1 -4 3 0
discuss	-14 7 -2 3 7 -5
discuss this	-3 -1 0 6 -2 -3
discussion	-2 12 -1 5 4 -6
display	-4 -4 4 0 5 -2
distance	-7 -3 5 8 0 -1
distribution	-8 0 -1 7 5 -2
dit	8 2 -2 -3 -3 -2
dizer	17 0 0 -5 -12 0
do	16 -3 -22 -7 12 -11
do #1x	-6 -2 0 0 9 0
do about	6 5 0 -2 -7 0
do anything	-2 -1 0 6 -11 7
do differently	8 0 0 0 -8 0
do first	8 0 0 0 -9 0
do have	-9 0 0 2 8 0
do i	4 5 0 3 -15 0
do is	-7 0 0 -1 8 1
do it	2 0 -1 -3 5 1
do not	14 1 -2 -1 -24 20
do nothing	-3 0 0 0 -4 10
do that	-14 0 0 -1 13 0
do the	-6 -1 2 3 -1 1
do these	-5 0 0 0 7 0
do this	6 0 0 0 -6 0
do we	10 -1 0 2 -10 0
do with	-5 1 0 -1 0 4
do you	46 -11 -10 6 -14 -11
do yours	-8 0 0 -1 11 0
doc	5 2 0 -4 -5 3
dock	19 -7 -1 -2 -10 -1
docket	5 -3 0 5 -8 -1
doctoral	7 -4 4 -1 -5 0
document	9 -7 -1 4 -6 0
documents	10 -1 -1 -1 -7 1
docx	-3 -1 0 -2 -2 7
does	-3 20 -3 10 -6 -7
does it	9 3 0 1 -13 0
does not	3 10 0 -3 -11 1
does that	3 4 0 0 -8 0
does your	-6 0 0 -1 6 0
doesn't	22 -7 -2 1 2 0
dog	-13 2 -1 3 0 8
dogs	-10 9 -2 7 -6 0
dogs in	-7 12 -1 -1 -3 0
doing	-29 9 1 -2 31 2
doing it	-12 0 0 0 11 0
doing the	-6 0 0 2 7 0
dois	-16 -2 -2 2 17 -1
dollars	-3 4 0 2 -6 4
dolores	0 2 0 -3 -5 6
domain	-6 -2 0 2 12 -4
domain name	-10 -1 0 -1 11 -1
domain names	-11 0 0 0 12 -2
domains	-6 -1 0 0 6 -1
don't	26 0 -11 13 -15 -19
don't get	6 0 0 0 -8 0
don't have	-5 1 1 0 2 -1
don't know	-1 5 -1 0 -9 -1
don't lose	-7 0 0 0 7 0
don't need	1 -2 0 4 -5 0
don't sign	9 0 0 0 -8 0
don't tell	10 0 0 0 -10 0
don't think	0 4 -1 0 -3 0
don't want	-2 3 -1 7 -7 -2
donc	12 3 -2 -2 -8 -2
donde	7 4 -1 -3 -7 -1
done	19 5 -2 2 -9 -4
done in	7 0 0 -1 -5 0
donnerstag	4 3 5 -3 -5 -3
dont	-7 -2 -1 1 10 0
door	2 -5 -4 -1 8 -1
doors	-4 -2 0 2 6 -2
dos	12 0 1 2 1 -8
dossiers	7 2 -3 3 -8 -1
dot	17 -4 3 -8 -7 3
double	8 -2 -1 2 -4 -4
doug	7 -1 0 -1 -4 -1
down	3 -10 -3 36 -4 -4
down on	7 0 0 -2 -4 0
down to	5 -1 0 4 -8 0
down what	-3 -1 0 -3 7 0
download	-2 1 -1 11 -2 -2
download the	-4 0 0 3 2 0
downloads	-2 -1 0 10 -2 -1
downtown	-10 1 0 4 6 -3
dr	-9 27 -8 -7 12 -6
dra	2 5 -1 -6 -4 4
draft	9 -1 -1 7 -12 -4
drafts	9 -1 0 0 -5 -1
draw	-1 -1 0 8 -6 0
drei	-14 5 -1 6 1 5
drink	-1 8 5 -1 -8 -1
drinks	21 13 -4 -5 -20 0
drinks in	12 -1 -1 -1 -8 0
drinks when	18 -1 -2 0 -14 0
drive	8 16 -2 1 -19 -5
driver	7 0 0 -1 -10 0
droit	6 -2 -1 7 -10 -1
drop	9 2 -1 1 -9 -1
drop it	8 0 0 -1 -8 0
drove	-8 -1 0 4 -2 8
du	2 2 -3 -8 4 3
du #1	3 -4 -3 5 -4 2
duas	10 -4 -1 -6 2 0
dublin	-5 -1 1 5 0 0
due	5 -5 -1 -3 -3 22
due to	6 0 0 -3 -3 0
dues	3 -1 0 7 -7 1
dull	-8 0 0 8 -2 0
durante	-3 11 -1 -1 -3 -1
duration	-6 0 0 2 5 0
during	14 -4 -1 -5 -10 5
during the	11 -1 0 -2 -5 0
dutch	-4 -2 0 6 0 0
dès	-5 3 -1 -5 10 -4
déjà	-4 -5 9 -2 3 0
démonstration	9 -1 0 -4 -3 -1
día	2 2 -4 4 -1 -5
días	8 -7 -3 -1 3 0
dígame	-6 0 0 -2 9 0
dúvida	15 -4 -1 0 -4 -4
e	3 6 -18 15 5 0
e #1	2 2 0 2 -10 3
e a	-7 -3 -2 -8 18 1
e mail	-31 13 -6 28 0 7
e não	5 4 -2 4 -11 0
e o	-10 2 -2 6 6 -2
e um	-2 -3 -3 12 -4 0
each	-17 31 -13 -12 24 -6
each month	-9 6 0 4 -1 0
each of	-8 4 -1 1 6 -1
each other	4 4 0 4 -10 0
each time	8 0 -1 -1 -8 1
earlier	-8 -1 0 -3 10 0
early	-8 12 -3 -4 4 -2
early bird	-2 6 -1 -2 1 -2
easier	-5 -3 0 2 5 0
easier to	-5 0 0 0 8 -1
east	-6 3 0 -1 4 1
easter	-12 0 0 2 11 0
eastern	8 3 -2 -4 -3 -2
easy	-26 4 2 3 25 -3
easy to	-14 1 0 -1 13 -1
eat	-7 15 -1 -2 -3 1
ed	8 -2 -3 4 -15 8
edit	0 -1 0 6 -7 0
edition	-1 -7 4 11 3 1
editor	-3 -2 0 22 -6 0
editors	0 -1 0 3 -4 -1
education	2 -7 -2 -1 0 5
effect	-4 -3 0 6 -5 6
effective	4 -1 -1 0 2 -3
efua	12 1 -3 -1 -10 0
eggs	1 4 0 0 -6 0
eight	-4 -1 0 -5 14 3
eighteen	-6 5 1 -1 1 0
ein	2 4 -5 4 1 -6
eine	2 -4 -8 14 -6 1
einem	-7 -4 -2 1 13 -1
einer	-13 -1 -1 -7 23 -3
einfach	-7 -4 4 3 5 -2
either	-7 -1 0 2 6 0
either way	-7 -1 0 0 7 0
el	35 -6 -5 -4 -18 -16
el #1	6 -2 0 2 -13 7
el #2x	0 -6 -2 4 7 -2
el contrato	10 -2 2 -2 -9 -1
el correo	11 -1 -1 -1 -7 0
el día	4 7 -2 5 -13 -2
el jueves	-10 10 3 -3 2 0
el lunes	-5 -2 -2 -5 13 -1
el martes	-4 6 -2 -8 6 -1
el mes	-10 0 0 -2 11 0
el miércoles	-6 4 5 -6 -4 6
el precio	18 -2 -2 -3 -7 -2
el que	-16 3 -1 14 0 0
el tiempo	-7 -1 0 2 7 0
ela	10 -2 -1 5 -10 -1
ele	12 -2 -3 -4 -1 -1
electricity	4 -1 0 -7 -4 8
elevator	5 -1 -1 -2 0 -2
eleven	-25 -7 -3 21 16 1
eleven of	16 -2 0 0 -13 0
eleven years	-8 -2 0 2 7 0
elf	11 -3 -2 -4 -1 -1
elle	17 -3 -2 2 -10 -2
ellen	12 -3 0 0 -6 0
ellos	7 0 0 -1 -6 0
else	26 2 -6 -3 -29 19
elsewhere	-5 0 0 -3 6 0
em	-35 -3 9 22 23 -10
em dois	-8 -1 0 0 10 0
email	-19 18 -4 -25 28 9
email is	0 8 0 2 -3 -6
email to	-8 5 0 -11 4 2
employee	0 1 -1 4 -8 2
employees	4 -5 -1 8 -6 -2
employer	-10 -1 0 1 9 0
employers	-12 1 -3 18 4 -2
employment	-1 3 -1 6 -2 -3
empresa	7 1 -2 9 -6 -9
empty	8 -3 0 -3 -5 5
en	-29 -17 13 18 25 -15
en #1	2 -2 -1 -6 4 2
en #1x	-4 -1 -1 5 -6 8
en #4	-1 -2 -1 3 -5 3
en el	20 10 17 -17 -17 -9
en la	-27 0 13 5 2 3
en marzo	5 -1 -1 5 -8 0
enclosed	7 -2 0 -5 -3 3
encore	-12 -4 -2 8 14 -2
end	-6 -2 -15 1 36 -11
end of	-11 -1 1 0 24 -4
end up	-8 4 0 0 3 0
ended up	-6 1 0 -1 6 0
ending	-12 -2 -1 -1 0 35
ending #4	-12 -1 -1 -3 1 35
ends	7 -3 0 2 -9 4
ends in	8 0 0 -2 -4 0
ends on	-7 -1 0 7 3 -2
energy	9 -1 0 -13 -3 7
enero	-10 -2 0 3 4 5
eng	11 -4 -1 -5 -1 -1
engagement	-3 -1 0 1 3 0
engineer	-5 -3 0 1 10 -2
engineering	-1 6 0 -6 3 0
engineers	-7 1 -1 0 8 0
english	-6 3 -4 10 -2 -2
english and	-6 7 0 1 0 0
enjoyed	-3 0 0 0 5 0
enough	-12 21 -2 2 -1 -1
enseño	-8 0 0 -2 10 0
enter	-7 0 0 0 4 1
entire	-1 0 0 5 -7 1
entirely	-3 -1 0 1 6 -6
entra	1 7 -1 5 -10 0
entrada	-3 3 4 3 -6 4
entrance	-8 -3 3 -2 -1 7
entre	7 2 -3 -3 -5 -1
entrega	6 -2 -3 -3 11 -9
entry	-7 0 0 10 -4 4
envelopes	-7 0 0 9 -1 0
enviar	-7 -1 0 -4 10 0
environ	14 -1 0 -3 -6 -2
environment	4 1 0 3 -7 1
envoyé	12 -2 -2 -1 -8 -1
equipe	-3 -4 0 -1 12 -4
er	-9 -5 -3 7 10 -3
era	8 -7 -2 2 -1 -1
erhalten	-2 -2 0 12 -7 -1
error	-3 -4 -1 5 -4 8
erst	-9 9 0 -2 3 -3
es	19 -1 1 -14 3 -2
es el	9 0 0 -2 -6 0
es la	8 0 0 0 -5 0
es lo	-8 -1 6 2 2 0
escrita	8 -1 -1 4 -10 0
escritório	-10 5 -1 -6 14 -1
escritórios	-8 -2 0 2 8 -1
eso	-16 -1 -1 -4 22 0
especially	-2 2 -2 -4 6 0
essen	-7 12 0 -1 -4 0
est	20 -6 -8 1 -3 -2
esta	13 -3 -1 3 -13 3
esta semana	7 -1 0 2 -6 -1
estaba	10 0 0 -1 -7 0
estagiários	9 -6 5 -2 -5 -1
estamos	-7 -2 -1 -5 11 2
estaré	-10 -2 2 -2 -2 12
estate	4 0 0 3 -6 -1
estates	-10 1 0 0 8 0
estava	-9 -1 -1 -1 12 0
este	-17 2 -8 7 7 7
este correo	-12 9 -2 2 4 0
estimada	2 0 -2 -9 8 -1
estimado	-5 -3 0 -3 8 1
estimados	20 1 -5 0 -12 -4
estimate	-4 -1 0 -1 7 0
estou	1 -4 -2 -4 4 4
estoy	-6 -2 -1 -5 5 8
está	4 -15 11 2 -3 1
están	-8 -2 2 4 4 -1
et	11 -4 -3 2 4 -10
et je	16 -2 -2 -2 -8 -1
et la	9 -3 -2 4 -5 -1
et le	-6 -3 -1 -2 14 0
et non	12 -1 0 -4 -7 -1
et que	-9 -1 -1 -2 11 0
et un	-1 10 6 -4 -10 -1
et à	0 5 -1 -7 7 -4
etc	-11 -2 -1 -6 -4 22
ethics	17 -7 0 -1 -8 1
eu	3 -6 -3 -12 18 1
eur	3 -3 -2 -13 39 -12
eur #1	9 2 -1 -4 -7 -3
eur #3	2 2 -1 -6 5 -5
eur per	-5 -1 0 0 7 0
eure	-9 12 -1 5 -7 -1
euro	-15 1 -2 9 9 -4
europe	-8 4 0 1 6 -1
european	-3 1 0 -1 2 1
euros	-11 8 -1 4 4 -1
eux	12 -1 0 -4 -6 -1
evaluation	-9 5 0 -5 3 5
even	2 -1 0 -3 -2 9
even a	8 -1 0 0 -5 0
even if	0 -1 0 1 -3 5
evening	-13 12 -3 4 -4 -2
evenings	-14 4 0 -1 5 6
event	-8 5 1 -4 3 7
events	-10 10 -1 1 6 0
ever	-34 8 0 -2 27 2
every	-32 3 -10 21 26 -1
every day	2 2 -1 4 -6 -2
everybody	-7 3 -4 8 3 1
everybody pays	-10 9 0 0 -4 0
everyone	-5 22 13 -7 -18 -1
everyone's	12 -1 0 -1 -9 0
everything	14 -3 -7 -3 -13 16
everything and	4 2 0 0 -7 0
everything else	3 -2 -3 -1 -6 9
evidence	3 -1 0 -4 -4 7
ex	-15 2 0 3 9 2
exactly	4 -6 -2 -7 6 -2
exactly this	-2 -2 0 -2 8 0
exam	7 -4 -1 8 -11 0
example	-76 16 -16 47 -10 74
example for	-12 -1 0 0 2 10
exceed	6 2 0 -1 -4 0
excellent	6 -1 0 0 -5 0
except	5 3 0 4 -14 -1
exchange	5 5 0 -4 -3 -2
exciting	-3 3 0 -4 5 -1
exclusive	-2 -6 -1 0 8 -1
executive	-4 -5 -1 -8 26 -1
exercise	-9 0 0 -2 7 4
exhibit	-1 1 -1 2 -8 5
exhibiting	2 -3 17 -2 2 0
exhibiting at	2 -3 17 -2 2 0
exhibitor	-17 -2 0 -1 1 17
exhibitors	-9 1 0 0 8 0
existing	-5 2 0 1 1 -1
exists	-7 1 0 -1 11 0
exit	7 -2 3 -4 -9 0
expect	2 -6 5 8 -8 -3
expected	10 -1 0 -1 -8 2
expediente	9 -1 0 -2 -7 0
expensive	2 0 0 -3 -6 6
experience	4 2 -1 -3 -3 -1
expert	-5 0 0 2 4 0
experts	-8 0 0 -2 8 3
expires	-2 -1 0 0 -3 6
explain	-8 2 -1 -7 7 2
explains	5 4 -4 1 -7 -1
expo	1 -4 28 0 2 -1
export	-6 -4 4 6 0 0
extended	-9 -3 -1 9 4 -1
extension	6 0 0 2 -5 -2
extra	12 -4 0 2 -12 0
eyes	-12 -1 0 -2 16 0
f	-19 8 1 -2 -8 27
f #1	-1 0 0 3 -3 0
face	-8 -1 7 0 4 -2
facilities	7 -1 0 -3 -8 2
fact	2 4 0 -4 -9 7
factura	13 3 -1 -8 -10 0
facture	-7 -1 0 -1 8 0
faculty	4 4 -3 -3 -5 2
failed	12 -5 1 -8 -3 0
failure	3 -1 0 -2 6 -6
fair	0 -10 0 7 0 -2
fair and	9 -1 -1 0 -9 0
fait	6 4 -3 -3 -10 5
faithfully	-11 -1 0 2 10 -2
fala	0 -7 6 -2 6 -2
fall	-7 -1 0 6 0 2
falls	2 -5 -2 3 5 -4
falls sie	8 -2 -1 2 -8 -1
falsch	-6 -1 0 2 7 -1
falta	12 1 -2 -5 -5 0
families	-7 3 -1 4 -1 0
family	10 -3 -2 0 -1 -2
fans	-5 -3 -1 12 -2 0
faq	-6 3 0 3 -3 0
far	-10 16 0 -5 1 0
fast	-8 -7 0 -1 11 1
faster	-9 -4 4 -5 15 -1
faster than	-3 -4 3 -2 8 -2
father	-8 -1 0 5 6 0
favor	15 -3 -5 -4 -15 9
favour	7 0 0 0 -6 0
fax	9 0 1 -4 -6 -7
faço	-5 -1 -1 -3 9 0
feature	-1 1 0 0 -2 -1
features	-5 2 0 5 -3 0
feb	4 -3 -1 10 -5 -5
feb #1x	-3 0 0 6 1 -3
february	-20 12 -3 6 -8 4
february #4	-3 4 0 0 -5 0
fecha	4 -2 -3 9 -8 1
federal	1 2 0 -16 7 3
fee	-13 14 -15 -6 30 -7
fee and	11 0 0 -1 -9 0
fee for	5 -6 0 2 -2 0
fee if	-8 5 0 -1 4 0
fee is	-15 0 0 4 13 -2
fee of	-8 -2 -1 -2 11 0
feel	-4 0 -1 0 4 -2
feel free	-8 1 0 -1 11 0
fees	-8 3 -2 6 -2 6
feira	8 -2 -3 0 -9 3
felix	3 -2 0 -1 -6 8
felt	-5 0 0 4 1 0
ferry	-10 0 0 1 9 -1
few	-7 1 -3 -5 8 7
few days	16 -1 0 -1 -13 0
few of	-14 2 -3 -1 12 0
few times	-7 0 0 0 8 0
fewer	-4 -1 0 8 0 0
fi	-8 0 0 1 8 0
fica	8 -6 4 1 -5 -1
field	-2 0 4 0 -1 -1
fields	-6 0 0 -3 11 0
fifteen	7 7 0 0 -14 0
fifteen minutes	3 4 -1 0 -6 0
fifth	-15 1 0 -2 16 0
fight	-4 5 0 -2 0 0
figure	12 0 0 2 -11 -2
figures	-5 0 0 -3 6 -1
file	-1 -14 -5 21 -6 18
file and	-5 0 0 0 6 0
files	-1 -7 -1 3 22 -4
files in	-6 0 0 0 5 0
filing	0 -1 -2 7 0 -3
filings	-5 -1 -1 -2 8 0
fill	-14 7 0 -2 8 -1
fill in	-6 0 0 1 5 0
filled	1 -3 0 5 -3 -1
filter	-8 -1 0 3 7 0
fim	-2 2 -2 -3 8 -2
fin	6 -5 -3 2 6 -4
fin de	1 -2 0 6 -4 -1
final	6 -5 -1 6 -14 8
finally	-5 -3 4 -7 11 -2
finance	3 8 0 -1 -4 -1
finance team	13 0 0 0 -12 0
financial	-1 7 0 -3 -4 2
find	-41 -24 32 19 16 1
find a	-9 -6 3 1 11 -1
find attached	-6 -2 0 1 4 0
find below	-5 0 0 4 5 -3
find it	-9 0 0 1 8 0
find out	-1 4 0 1 -5 -1
find the	-12 3 0 1 8 0
find us	-3 -3 14 -2 1 0
findet	-3 13 -2 -3 -2 -1
findet am	-3 13 -2 -3 -2 -1
finding	4 0 0 4 -5 0
fine	8 -3 0 5 0 -1
fined	-9 6 0 2 0 0
fines	-8 -1 -1 7 -3 6
finish	-5 0 0 0 5 0
finished	-5 -5 0 5 5 0
finished the	-11 -3 0 5 11 0
fire	9 -3 1 6 -6 -4
firm	4 -11 -14 10 25 -19
firm in	3 -1 -1 2 -6 -2
firm is	-3 0 0 -1 3 0
firm of	3 -1 4 4 -10 0
firm that	-7 3 0 -4 6 0
firm would	16 -1 0 -1 -14 0
firm's	-19 1 0 3 18 -2
firma	1 -2 -1 -7 12 -2
firms	-67 -22 -14 27 57 -19
firms i	-9 0 0 8 0 0
firms in	-24 -1 -1 3 28 -1
firms on	13 -2 0 -2 -9 0
firms that	-5 -1 -1 -2 8 0
firms the	7 0 0 -2 -5 0
firms this	-5 0 0 0 6 0
firms with	-6 0 0 0 6 0
first	-32 12 -11 5 34 -11
first #1x	11 -4 -2 -1 -3 -2
first and	6 3 0 2 -13 -1
first half	13 -1 0 -4 -8 0
first i	9 0 0 0 -9 0
first one	-13 -1 0 5 6 0
first three	-5 -4 0 -1 11 0
first time	0 -2 4 5 -6 0
first year	-15 -3 0 -3 16 0
fiscal	-6 4 0 3 -4 1
fisk	-11 -1 3 0 10 0
fit	-5 0 0 -1 6 0
five	-17 7 -4 20 11 -3
five minutes	-3 -4 0 -1 11 0
five of	-4 6 0 -1 0 0
five weeks	8 0 0 1 -9 0
five years	-6 -1 0 2 3 1
fixed	0 -5 1 -5 1 12
fixed fee	-1 -1 0 -2 6 0
fixed in	-5 0 0 -2 0 6
fiz	-11 -1 -1 -2 14 0
flash	2 0 0 6 -10 0
flat	-13 6 -1 5 0 -1
fleet	-5 -1 0 2 7 0
flexible	-4 0 0 -1 7 0
flight	3 -1 0 1 -6 0
flood	17 -6 -5 1 -8 0
floor	-1 11 -10 0 7 -2
floors	7 -6 -1 7 -6 -1
flow	-8 0 0 5 3 0
foi	1 -3 -1 6 -4 3
fois	1 2 -3 5 -6 -1
folder	13 -5 -2 1 -6 -1
folks	10 6 0 3 -15 0
follow	-6 7 0 -2 2 1
follow up	-7 3 0 0 6 0
followed	3 -1 -1 -4 -1 -1
following	-17 -2 5 -10 6 17
follows	3 -1 -2 1 -2 -2
food	-1 0 -1 -1 1 1
foot	11 0 0 1 -13 1
football	-2 0 0 10 -8 0
for	13 -10 -26 -8 17 -7
for #1	20 4 1 0 -2 -7
for #1x	8 5 -2 -2 -10 -1
for #3	-4 -1 0 -1 4 1
for #3x	0 -4 -1 0 1 0
for #4	-4 -2 0 4 6 -6
for $	-4 -3 -1 -1 5 6
for a	-3 -8 0 9 19 -10
for about	-6 -3 -1 2 8 0
for all	1 -1 -1 4 -2 -2
for an	8 2 0 -1 -10 0
for another	-6 0 0 -1 7 0
for anything	-12 -1 0 -1 -2 17
for asking	7 -1 0 0 -5 0
for at	-7 -2 0 -1 9 0
for billing	-10 0 0 1 -2 12
for both	6 -1 5 -2 -6 0
for chapter	8 -7 0 -4 -2 6
for each	-10 2 -1 -2 9 -2
for every	-12 0 0 0 7 3
for everybody	9 -9 -4 -2 3 0
for everyone	-8 3 -1 1 9 -3
for firms	-10 0 0 -4 11 0
for five	0 5 -2 4 -6 1
for free	-11 4 0 -2 7 -1
for his	6 -5 0 1 -1 0
for in	8 -1 0 0 -6 0
for information	0 3 -1 2 -7 3
for it	3 -1 1 7 -9 4
for just	-5 -1 0 2 7 -1
for mail	7 -1 0 1 -7 -1
for me	2 -3 -5 -1 7 -1
for members	-4 8 -3 2 2 -3
for more	-12 7 -1 10 -2 -3
for my	3 0 0 0 -4 3
for next	8 -4 -2 -4 2 -1
for nine	-10 -2 4 2 6 0
for nothing	15 0 0 -3 -11 0
for one	-4 0 0 3 -3 2
for our	4 -2 -1 -1 -4 1
for payroll	-4 7 0 -1 0 -2
for precisely	-11 0 0 0 10 0
for questions	5 4 -2 -8 -2 0
for sending	6 0 0 0 -6 0
for that	-13 -1 0 4 8 0
for the	39 -8 0 6 -33 -30
for themselves	-5 5 0 0 -2 0
for this	9 -2 0 0 -7 -1
for those	-4 22 -1 -5 -6 -2
for thursday	16 -7 -2 -1 -4 -2
for twelve	-6 -1 0 -1 8 0
for two	-23 -4 3 5 15 -1
for up	-4 -1 0 -1 3 1
for us	5 -1 0 -7 0 0
for what	-5 -1 0 6 -3 3
for you	-71 -9 -7 0 75 4
for your	-27 -9 -10 3 19 37
ford	-5 -2 0 7 -2 0
foreign	-6 -3 -1 3 4 3
fork	0 8 0 -5 -3 -1
form	11 5 -2 0 2 -3
format	-1 6 0 1 -5 -2
former	7 2 -1 -7 -2 0
forms	4 5 -2 2 -3 -6
forms and	7 1 0 0 -8 0
formula	-7 10 0 9 -12 0
formula for	-4 9 0 5 -10 0
fornecedor	13 -1 -1 -2 -8 0
fortnight	-9 2 0 -2 7 0
forty	-25 -1 3 2 15 0
forty of	-7 -1 -1 0 8 0
forum	9 -2 32 -4 -9 -3
forum in	-6 -2 3 0 3 0
forward	7 -5 -1 -1 0 -1
forward to	-4 -3 -2 2 8 -3
forwarded	13 -1 0 0 -15 0
found	12 -10 -6 10 -24 21
found in	1 -3 0 -3 -7 7
found it	7 0 0 0 -6 0
found your	9 0 0 0 -8 0
founder	-5 -3 1 0 8 0
four	-9 11 -12 22 10 -19
four day	9 0 0 -1 -7 0
four firms	-11 0 0 -2 11 0
fournisseurs	-9 -1 -2 -3 1 14
fourteen	-2 -2 0 -1 5 0
fourth	4 3 1 -7 1 0
fr	-6 0 0 -1 10 -2
fragen	7 -3 -1 4 -4 -3
france	-3 1 -1 -1 7 -2
frances	9 -1 0 -2 -5 0
frau	-3 6 -5 -8 14 -2
fraud	-4 -3 3 0 4 0
free	-22 9 -21 -30 50 -29
free !	0 10 0 0 -3 1
free for	1 -2 -5 1 7 -4
free from	-6 -1 0 -1 8 0
free in	-2 -3 -1 6 2 -1
free no	7 -7 0 0 4 -3
free of	-8 -1 -1 -5 12 -2
free on	-12 0 8 3 0 0
free one	7 -1 0 -2 -5 0
free to	5 -2 0 4 -6 -2
free trial	11 -1 0 0 -12 -1
free you	3 -1 0 -3 -8 8
freight	-5 4 -1 -1 5 0
french	-3 -2 0 3 1 -4
freundliche	7 -3 -1 -3 -6 5
freundlichen	11 -2 3 1 -10 -4
freundlichen grüßen	11 -2 3 1 -10 -4
fri	8 -4 -5 8 -7 -4
friday	8 15 12 -8 -7 -19
friday and	-6 -2 0 -1 9 0
friday at	11 -6 -4 -1 -6 0
fridays	-5 -1 0 3 4 0
friend	7 5 -1 -5 -9 -1
friendly	4 -4 -2 7 -8 0
friends	-28 5 37 13 -18 4
friends and	-4 -5 0 3 0 -1
friends i	-6 8 1 -1 -1 0
friends of	-2 -4 -1 9 -2 0
from	12 11 -19 15 -3 -28
from #1	12 -8 -4 5 -1 -3
from #1x	-9 7 0 3 3 0
from #2x	-1 -4 0 6 0 0
from #4	11 -3 0 0 -8 -1
from $	-21 -3 0 -3 39 0
from a	6 10 0 19 -30 -2
from all	12 -3 -1 -3 -4 0
from an	4 0 0 -3 -5 4
from january	-5 -2 0 5 3 0
from last	5 2 0 0 -6 0
from me	1 3 0 3 -9 0
from monday	2 -2 -1 -2 6 -1
from my	-14 4 0 1 11 0
from our	-9 -6 3 5 7 -1
from people	8 0 0 -1 -7 0
from six	-11 9 0 0 0 0
from the	-2 9 -7 27 -6 -2
from there	-6 0 0 9 2 -6
from this	-3 9 0 0 -1 -3
from us	-12 2 0 7 4 0
from you	-11 0 -1 -2 10 -2
from your	9 -5 -1 -5 -4 1
from £	-5 0 0 0 7 0
front	5 -5 3 -7 -7 11
front desk	7 -2 -1 -2 -11 6
front of	-3 -2 0 -2 9 0
frost	12 -1 0 -1 -4 -2
ft	-5 2 -2 -1 5 1
fue	16 -2 -1 0 -10 -2
full	-16 -6 -4 30 -2 5
funciona	-9 4 -1 7 3 -1
fund	6 1 0 -4 -2 -1
funds	-3 -2 0 1 5 -3
further	-2 4 -1 -1 3 -4
future	-5 0 -1 2 2 2
fyi	8 2 0 -2 -4 0
für	25 -10 -5 11 -14 -6
für die	12 -3 -1 4 -10 -1
g	-2 -9 2 -3 -2 10
g #1	-6 0 3 2 -2 -1
gala	-8 1 0 -1 7 1
galway	7 -2 0 2 -9 0
games	11 -1 0 -7 -5 0
gang	-6 -4 8 -3 5 0
gap	-7 0 0 1 6 1
garage	11 -4 -3 2 -7 0
garden	4 7 -2 -1 -7 -1
gas	11 -3 -1 0 -6 -1
gate	18 -2 -1 -3 -13 0
gateway	-6 -4 -1 5 -1 6
gave	8 0 0 9 -12 1
gave us	7 -1 3 0 -7 -1
gb	6 -5 -1 -3 4 -3
gbp	-3 -3 0 0 8 1
gbs	-5 0 -2 0 8 -2
geehrte	3 -6 -5 1 8 -2
geehrte damen	6 -3 -1 4 2 -6
geehrte frau	-4 -2 -3 -6 10 4
geehrter	6 -1 -3 -6 6 -1
geehrter herr	6 -1 -3 -6 6 -1
general	1 2 -1 3 -12 7
generator	6 -1 0 -1 -3 0
generators	4 -1 0 -8 -2 7
generous	-8 0 0 0 8 0
gente	17 0 4 -5 -15 -1
genügt	-9 -1 0 8 6 -3
gerade	-5 1 -1 1 4 -1
gerald	-7 -2 0 19 -10 0
german	-5 -1 0 1 7 0
gern	-1 6 4 -5 -4 -1
get	-17 11 -24 -8 41 -11
get #1x	-4 -3 0 -3 11 0
get a	7 2 0 -1 -7 -2
get back	-8 0 0 0 8 0
get one	-4 -1 0 0 6 0
get the	-7 13 -1 -1 -6 -2
get this	0 -1 0 9 3 -3
get to	-5 0 0 0 4 0
gets	-22 1 1 1 20 0
gets a	-5 -4 0 1 12 0
getting	11 9 -1 2 -18 -1
gibt	0 4 8 -4 -2 -3
gift	4 -2 -2 3 -5 -3
gil	-7 11 -1 -4 1 0
girl	-3 -1 0 -7 7 4
give	18 -10 -8 -12 31 -12
give it	16 0 0 -1 -16 0
give me	-8 -2 -1 -2 8 -2
give them	6 1 0 0 -8 0
give us	-3 -1 0 -2 8 -2
give you	-15 -2 -1 -1 18 -1
given	20 -2 1 -4 -13 5
gives	0 5 -1 -5 -5 3
gives #1	9 0 0 0 -9 0
gives you	-7 0 0 0 7 0
giving	6 2 -1 -4 -6 1
glad	0 2 2 -5 -1 -1
glad to	-12 4 2 0 6 0
gladly	-3 0 -1 0 4 0
global	-4 -1 -4 0 5 -1
gmbh	-7 -3 -1 1 11 -4
go	4 -6 2 8 15 -20
go for	7 0 0 -1 -6 0
go live	11 -1 -1 0 -6 -2
go on	-5 -1 1 0 6 0
go through	-13 4 0 -3 14 0
go to	3 -3 4 13 -8 -7
god	-7 -1 0 0 8 0
goes	2 6 0 0 -1 -4
goes on	13 -1 0 -6 -3 -1
goes out	-5 -1 0 -3 9 0
goes to	-8 15 4 1 -7 -2
going	1 6 3 4 -5 -4
going through	-6 -1 0 -3 10 0
going to	13 4 -1 0 -13 -2
gold	-8 -5 4 0 14 -3
golf	-12 17 -1 -2 -2 -2
gone	-20 3 -1 16 4 -3
gonzalo	-5 -1 0 -1 8 0
good	7 -12 0 -5 21 -16
good as	-8 0 -1 -1 13 -3
good day	9 -3 3 -4 -7 -2
good for	-14 0 0 5 10 0
good luck	16 -2 0 -5 -9 0
good morning	-14 1 -1 -2 15 -1
good to	-11 2 2 -1 8 0
goodbye	-7 -1 0 2 8 0
goods	-4 -2 0 0 10 -5
got	3 1 0 11 8 -11
got a	-4 0 0 1 5 0
got one	7 0 0 1 -8 0
got the	-14 0 -1 1 12 -1
got to	-3 -1 0 -1 7 0
got your	7 -1 0 -1 -7 0
gothenburg	-5 -1 -1 -4 1 8
governance	3 -1 3 5 -8 0
government	2 -2 -1 3 -4 -2
grace	5 4 0 -3 -4 0
gracias	23 -8 -4 -3 -21 10
gracias por	-2 -2 0 -2 -5 12
graciela	11 -5 1 -3 -2 -1
grand	-11 -2 -1 4 -1 10
grande	12 -1 4 1 -16 0
grateful	14 1 3 2 -20 0
grateful for	16 2 4 0 -21 0
gratis	-3 -2 0 -4 15 -6
gratuito	8 -2 -1 0 -5 -1
graça	-4 10 0 -2 -3 0
great	-5 1 0 5 -4 1
green	7 -6 -2 4 -1 -7
greetings	4 -1 0 4 -6 0
greg	10 -1 -1 -6 -4 2
grey	8 -2 2 -2 -7 1
ground	3 -1 4 2 -6 -1
group	-4 21 -11 10 0 -9
group in	12 0 0 0 -14 0
group is	-7 3 -2 -1 7 -1
group of	-7 5 0 -1 5 -1
groups	-6 -1 -1 -3 10 0
grow	-4 -1 0 1 -4 8
growing	1 5 0 -3 -5 3
growth	-3 -1 -1 -1 5 0
grupo	-5 4 -3 -2 5 1
grupos	-6 -3 0 -1 9 0
gruß	-5 5 -2 -4 6 -1
grüße	20 -2 -4 -12 -6 3
grüßen	11 2 2 -2 -10 -4
gst	-4 -1 0 -1 8 -8
guarantee	-4 0 0 -2 7 0
guarda	7 -3 7 -2 -6 -1
guess	-3 -3 8 -1 -4 4
guest	0 -3 0 -2 -4 10
guests	-11 22 -2 -2 -1 1
guidance	8 -4 0 3 -4 -1
guide	4 -1 0 8 -7 -1
gus	13 -3 0 -1 -8 1
gut	-7 2 -1 -3 10 -1
guten	-5 -12 6 -7 15 2
guten tag	-8 -6 7 -9 12 3
guys	-4 -4 -1 -2 7 -2
h	11 19 21 -23 -10 -15
h #1	-14 -3 -2 0 12 7
h #1x	4 8 -4 -2 -4 -1
h #3x	0 22 5 -12 -15 -3
h #4x	5 -10 7 -1 0 0
h à	-2 13 -4 -2 -2 -1
ha	8 5 -5 13 -21 2
hab	-9 -1 -1 -1 11 0
habe	18 -5 -3 -8 -2 -3
haben	0 -12 3 16 1 -5
hablar	-10 5 -1 2 5 -2
hablar con	-7 -1 0 4 5 -1
hace falta	8 2 -1 -2 -7 0
hacemos	-8 0 0 -3 12 -1
had	11 -27 -6 36 0 -14
had a	2 -2 2 -8 9 0
had been	-3 -1 0 4 -3 0
had it	-7 0 0 0 7 0
had no	-13 -1 0 -2 17 0
had the	8 -2 -1 -2 -6 -1
had to	-1 -1 0 -7 9 0
had two	4 -1 0 -4 1 0
haha	11 -2 -3 -1 -7 0
hale	-3 2 0 1 -6 7
half	-10 1 -9 -4 30 -4
half a	-4 -1 0 -1 5 0
half of	0 -7 -1 10 -3 0
half price	-5 -1 0 -2 6 0
halifax	7 0 0 0 -8 0
hall	-15 5 57 -1 -26 0
hall #1	3 -6 21 -1 3 0
halle	-6 -2 10 -3 3 -2
hallo	8 4 -3 -2 -6 -1
hallo herr	11 -1 -1 -2 -5 0
han	10 -2 -1 -1 -6 0
hand	-1 -3 -3 7 2 -1
hand in	-8 0 0 1 8 0
handle	5 1 0 1 -4 0
handles	-10 -1 0 0 10 0
handling	-3 -3 0 0 6 -2
hands	-9 0 0 6 4 0
handy	7 -2 0 3 -8 0
hansen	1 11 -2 -4 -6 -1
happen	-4 -1 0 -2 3 3
happened	-9 5 2 7 -1 0
happens	4 1 0 0 -7 5
happens to	7 5 1 -3 -8 0
happy	37 -21 5 -7 -6 -3
happy to	14 -2 8 0 -8 1
harbor	-4 -2 0 5 0 2
harbour	2 -4 -1 1 2 1
hard	5 0 0 -2 -9 4
hard to	1 -1 0 4 -7 4
hardware	-1 0 0 14 -5 0
harold	8 -1 0 1 -7 0
harriet	5 -1 0 0 -5 0
haría	-8 2 -1 -1 5 0
has	6 -7 -13 20 -33 32
has a	24 -1 -1 -4 -10 -3
has accepted	0 -6 3 0 -3 8
has agreed	-8 7 -1 -2 4 0
has an	-5 0 0 -1 6 0
has asked	4 7 -1 -2 -8 0
has become	-6 -1 0 6 1 0
has been	-12 5 1 0 -44 55
has it	-8 0 0 3 5 0
has just	5 -1 0 -1 -4 0
has no	7 0 0 -1 -3 -3
has the	9 1 -1 -1 -5 -2
has to	-15 5 -1 2 7 -1
hasn't	-8 -2 0 -2 14 -1
hasta	2 -5 -8 11 -12 12
hasta el	-7 -3 -3 -1 -2 16
hat	-5 8 -6 4 -1 -3
hate	-8 -2 1 0 8 0
have	16 -16 -17 -13 19 -13
have #1x	14 -7 -2 -1 -4 -2
have a	-32 3 7 13 14 15
have an	9 -3 0 -2 -15 8
have any	-10 1 0 3 6 -1
have asked	2 7 0 -9 -1 0
have been	2 5 2 10 -17 0
have five	-10 0 0 0 9 0
have four	-11 0 0 0 13 0
have had	12 -1 0 2 -11 0
have her	8 -1 0 0 -6 0
have him	-11 -1 0 -1 12 0
have it	13 -1 3 -1 -14 -1
have kept	-6 0 0 -2 7 0
have my	-9 0 0 0 9 0
have no	9 -3 3 -1 -11 0
have nothing	9 -2 0 0 -7 0
have now	7 0 0 2 -9 0
have our	-6 0 0 -1 5 0
have put	-7 0 0 -2 8 0
have read	-8 0 0 -1 9 0
have received	-3 2 0 7 -1 -11
have seen	-11 -2 0 2 9 4
have taken	-8 2 0 -2 7 0
have that	11 0 0 -4 -7 0
have the	-5 -2 5 4 12 0
have them	-26 -1 0 0 27 0
have to	26 3 1 0 -26 8
have told	8 -1 -1 0 -6 0
have two	2 4 0 0 -11 8
have you	16 11 -3 -1 -24 -1
have your	-12 0 0 0 12 0
haven't	9 -3 0 -2 2 0
having	-11 3 2 2 1 0
having a	-7 5 0 1 0 0
hay	3 11 -4 10 -18 -2
he	15 -9 -15 7 19 -10
he asked	-12 0 0 -2 14 0
he did	-7 0 0 -1 8 0
he has	15 0 0 -9 -6 0
he is	13 -3 -2 -3 -11 3
he knows	-8 0 0 0 8 0
he told	-9 0 0 0 7 0
he wants	10 -2 0 -2 -4 -1
he was	-5 0 0 0 3 -1
he wrote	7 -1 -1 0 -4 0
he'd	-5 0 0 0 5 0
he'll	9 0 0 0 -8 0
he's	-4 4 -2 -5 2 -1
head	24 -7 1 -5 -5 -1
head of	12 -7 -1 -3 -2 -3
headcount	-12 -1 0 -1 13 0
headline	-2 0 0 12 -4 -5
heads	-18 8 3 -3 13 -1
heads of	-7 4 0 -2 5 0
health	-10 -6 -2 6 15 -3
hear	-18 10 0 12 9 -2
hear from	-10 1 0 1 7 -1
hear how	8 0 -1 0 -8 0
hear it	6 0 0 3 -9 0
hear the	-8 -1 2 -2 9 0
heard	3 -3 0 -5 4 5
heard about	4 0 0 -1 -4 0
heard back	-6 0 0 0 8 0
heard from	22 -1 -1 -5 -14 0
hearing	8 -2 -2 -2 3 -5
heating	7 0 0 0 -7 0
held	-2 3 0 2 -2 -2
hello	19 -25 30 -11 -6 -13
hello all	6 -2 0 -2 -10 8
hello everybody	9 -1 -1 1 -9 0
hello everyone	-3 -4 6 0 0 0
hello from	-1 0 0 6 -2 -3
hello ms	10 0 0 0 -10 0
help	-1 -1 -1 -6 12 9
help to	-7 -1 0 -1 8 0
helped	5 -1 0 5 -9 0
helps	6 0 1 2 -7 0
helps me	11 0 0 0 -11 0
hemos	-5 -4 -1 -1 4 5
her	-1 9 -1 12 3 -8
her last	-8 -1 0 -3 12 0
her to	-7 0 0 0 7 0
herbst	-1 -3 -1 -1 11 -2
here	8 -6 -17 -4 11 15
here and	19 -2 0 -3 -13 0
here are	13 -2 -1 0 -7 -2
here for	7 2 0 0 -8 -2
here https	-5 -4 -1 -6 4 9
here i	-8 0 0 0 7 0
here is	-1 -1 0 8 -9 4
here since	8 0 0 0 -9 0
here we	-11 0 0 0 12 0
here's	-9 -2 -1 -4 12 -1
here's the	-7 -1 0 -2 11 0
herr	7 -3 -3 -12 15 -5
herren	4 -6 3 4 1 -6
herself	-6 0 5 0 -1 0
herzlich	-13 9 2 -1 3 -2
heures	-10 4 -2 -1 8 0
heute	11 -6 -2 4 -3 -2
hey	-8 -5 -2 -2 17 -5
hi	19 -27 -25 -46 59 -38
hi all	9 2 1 -1 -11 -1
hi everyone	-5 6 -1 -2 0 0
hi folks	10 0 0 0 -11 0
hi i	-7 0 0 0 6 0
hi ms	-10 0 0 0 12 0
hi there	5 3 -2 -1 -8 0
hier	-2 -4 -3 8 3 -2
high	3 -4 -1 2 -8 8
hills	9 0 0 -2 -6 0
hilo	-10 -1 0 11 2 -1
him	4 1 -4 10 13 0
him a	-8 -1 0 6 4 0
him on	-8 -1 0 0 9 0
him to	8 0 0 1 -7 0
himself	-7 1 -1 1 8 0
hire	-3 -4 4 -3 4 -1
hired	9 0 0 -1 -7 0
hiring	7 -1 0 0 -5 1
his	1 3 -6 21 -7 6
his office	9 4 -1 -5 -5 0
history	3 0 0 7 -12 1
history of	-7 1 0 8 -5 0
hit	-5 -1 -1 -1 8 -1
hof	-5 11 -4 -3 0 1
hoje	10 -5 -1 -2 0 -1
hola	-25 11 10 -11 14 4
hola a	-6 6 11 -2 -9 0
hold	-14 3 0 2 16 1
hold a	-7 3 -2 -1 6 0
holds	-6 0 -1 0 7 0
holiday	9 1 -2 -1 -1 -6
holidays	-7 -2 0 2 4 3
holm	-9 -1 0 2 8 0
home	-16 -10 1 8 -3 27
honestly	-8 -3 7 0 5 0
honey	4 -2 0 5 -7 0
honorarios	-7 -1 0 -1 8 0
hope	-3 4 -2 4 12 -1
hope all	-11 0 0 0 11 0
hope you	6 5 -1 -2 -8 -1
hopefully	-5 1 0 -1 -3 9
hora	11 -2 -4 -9 3 -3
horario	10 -4 -1 5 -7 -2
horas	8 -5 -2 -1 1 -1
hospital	9 -3 -1 4 -10 0
host	-11 5 -1 -4 12 7
hosted	-4 6 -1 -1 3 -1
hosting	7 7 -1 1 -12 0
hot	-1 5 -1 -3 1 0
hotel	-12 20 -4 -5 14 -3
hotel lobby	-8 10 0 0 0 0
hour	-29 22 8 -17 27 -5
hour and	9 -1 -1 0 -7 0
hour of	-7 4 0 -3 0 0
hour with	-11 0 0 0 12 0
hours	-1 -9 -15 7 16 4
hours for	8 -2 0 -3 -4 0
hours of	8 0 0 -1 -7 0
house	-22 28 -3 -7 6 1
house in	-5 6 0 0 0 -2
house rule	-6 6 -1 0 -2 0
houston	15 0 0 -5 -9 -2
how	-15 17 -14 22 10 -13
how are	1 -2 0 -4 6 0
how did	7 0 0 0 -11 5
how do	9 0 0 -1 -10 0
how is	-7 0 0 0 7 0
how it	-4 1 -1 -4 8 0
how law	13 -2 0 0 -11 0
how long	5 0 0 4 -8 0
how many	-13 -1 5 -4 11 1
how much	-1 -2 0 3 3 0
how often	-6 0 0 7 -1 0
how the	5 0 0 -5 1 0
how to	-17 9 -1 21 -16 5
how we	-7 3 8 1 -3 1
how you	18 -2 0 1 -17 0
however	9 0 0 -4 -4 -2
hoy	19 -3 -2 -1 -13 0
hr	10 -1 -2 -6 12 -5
hrs	2 6 -1 -10 7 -2
https	-52 -11 -13 32 36 -7
https lists	-1 9 0 3 -6 -6
hugs	-4 0 0 0 6 0
human	4 2 -1 -2 -7 2
hundred	-12 0 0 4 8 0
husband	8 0 0 0 -8 0
há	-3 15 -3 -2 -7 -1
i	32 -35 -26 -45 38 -31
i am	28 -11 4 -23 -11 22
i ask	-5 -1 -1 -1 3 -1
i asked	5 -1 0 7 -15 -1
i attach	3 0 0 0 -4 -4
i believe	-4 0 0 0 3 0
i can	-6 0 -10 -18 53 -10
i can't	16 1 -1 1 -12 0
i charge	-6 0 0 0 7 0
i come	-14 0 0 0 14 0
i could	-48 -1 0 0 46 7
i couldn't	-1 0 0 -1 -11 13
i did	-2 -2 -1 -8 7 -1
i didn't	-9 0 0 -1 9 0
i do	-17 1 2 -2 33 2
i don't	11 11 4 0 -5 1
i expect	-4 -1 5 6 -5 -1
i found	4 0 0 2 -4 0
i give	-5 0 0 0 7 0
i go	-9 -1 1 -1 8 0
i got	8 0 0 3 -11 0
i had	-9 -1 -1 0 10 -1
i have	33 -22 -4 -25 10 2
i hear	-13 11 -1 -1 6 0
i heard	10 -1 -1 3 -13 0
i help	-3 0 0 0 5 0
i hope	-7 -2 0 1 10 0
i keep	-19 -1 -1 5 16 0
i know	6 -4 -3 6 18 2
i left	2 0 0 -7 5 -1
i look	10 0 0 -2 -8 0
i looked	-3 -1 0 -1 6 0
i manage	10 0 0 0 -10 0
i need	17 1 -1 -2 -14 -1
i noticed	-18 0 0 6 12 0
i now	-8 0 0 1 6 0
i only	-7 3 0 0 3 0
i pay	-7 3 0 0 3 0
i place	-7 0 0 0 9 0
i promise	-14 0 -1 -1 4 10
i put	-7 -1 -1 -1 10 0
i rang	8 0 0 0 -7 0
i read	10 -1 0 5 -12 1
i said	3 1 0 -5 -3 3
i sat	0 -1 0 8 -5 0
i saw	-4 -1 -1 2 3 0
i see	-3 -1 -1 -1 3 0
i send	-17 0 0 -1 30 0
i shall	6 1 -3 1 -3 -1
i should	12 0 0 0 -11 0
i speak	8 0 0 -1 -8 0
i still	-18 -4 0 -1 20 -1
i suggest	7 0 -1 -1 -5 0
i take	-4 3 0 0 -1 0
i think	-2 -1 5 10 -21 14
i thought	-1 6 -1 -1 -12 -1
i told	6 -3 0 1 -3 0
i tried	-14 0 0 0 15 0
i understand	-14 0 0 0 14 0
i want	11 3 3 0 -25 6
i wanted	-2 -1 0 -1 3 0
i was	-49 -1 1 8 60 1
i went	-7 -3 0 -1 12 0
i will	-16 9 7 0 -2 7
i won't	4 1 0 4 -8 0
i work	-4 0 0 0 4 0
i would	20 14 6 -12 -6 -6
i wouldn't	-4 -2 0 4 2 0
i write	4 0 0 -1 -4 0
i wrote	-1 -1 0 -5 7 0
i'd	14 -12 -25 -20 49 -21
i'd be	10 -2 0 1 -11 0
i'd do	-9 0 0 0 9 0
i'd like	14 6 0 2 -16 0
i'd put	-5 -1 0 -1 8 0
i'd rather	-4 -2 0 -1 4 1
i'll	4 -30 38 -22 20 -8
i'll be	-4 -4 43 -3 2 -2
i'll bring	10 -5 2 -1 -3 0
i'll come	-6 -1 0 -1 9 0
i'll do	-5 7 0 -1 -1 0
i'll have	-4 0 0 0 4 0
i'll send	5 4 -1 -2 -8 0
i'll tell	-20 0 5 0 17 0
i'm	21 -42 35 -36 13 -5
i'm a	-7 0 0 -1 6 0
i'm asking	-9 0 0 -1 11 0
i'm at	3 0 2 -1 -7 0
i'm doing	-7 0 0 0 9 0
i'm fine	-7 0 0 -1 8 0
i'm going	8 -2 -2 0 -5 0
i'm happy	7 0 0 -2 -6 0
i'm in	5 -8 1 -2 2 -1
i'm not	-2 -3 6 5 -3 0
i'm sorry	7 0 0 4 -11 1
i'm speaking	-11 -5 4 0 3 0
i'm sure	6 -1 -1 0 -3 0
i'm the	11 -5 2 -2 -10 0
i'm there	-7 0 5 0 3 0
i'm told	-6 -2 1 5 -2 0
i'm writing	-10 0 0 0 11 0
i've	19 -5 -7 -15 25 -22
i've a	-12 7 0 -1 7 0
i've asked	-4 7 -1 1 -5 0
i've been	-11 -3 8 -2 8 -1
i've got	-5 -1 0 -2 7 0
i've had	13 0 0 -1 -13 0
i've seen	-8 -1 0 1 7 2
i've told	-7 -3 0 -2 12 0
ice	-6 0 4 -2 2 1
ich	36 -9 -7 -31 23 -3
ich bin	3 -2 -1 1 -6 8
ich hab	-8 0 0 -1 10 0
id	-9 -1 1 -16 -2 28
idea	1 -4 -1 0 -12 11
ideas	-5 0 0 6 -2 0
if	6 -2 14 -25 3 5
if a	15 -1 0 -5 -7 -1
if he	-9 6 0 0 5 0
if i	9 2 1 -4 -5 2
if it	-21 5 0 4 -1 14
if it's	-4 -3 -2 0 4 2
if not	-13 -2 2 -2 11 -1
if so	8 0 0 0 -7 0
if someone	-2 2 0 4 -4 0
if the	3 0 0 -1 -3 3
if there	3 -4 -1 -3 2 2
if there's	-4 -2 0 -1 7 0
if they	-6 0 0 1 5 0
if this	-5 -1 0 6 -7 5
if we	-2 2 0 -3 3 0
if yes	13 0 0 0 -12 0
if you	-19 13 12 -11 18 4
if you're	-39 -1 71 1 -32 13
if you've	-2 3 -1 5 -3 -3
if your	7 4 1 15 -19 -2
ihn	-11 -1 0 1 12 0
ihnen	-10 -8 0 -8 32 -7
ihr	-8 11 0 1 1 -3
ihre	-20 0 -9 -2 20 13
ihrer	-1 -4 -4 -4 8 6
ii	-3 -2 -1 8 -3 1
il	9 -2 -2 -1 -1 -6
il a	-5 -2 -1 9 -1 -1
ils	5 2 -1 -2 -3 -1
ils ont	8 -1 0 0 -7 -1
im	-26 3 1 4 23 -9
im forum	2 -2 10 -2 -5 -2
image	10 -2 0 -6 1 -2
imaging	-9 -3 0 9 -2 3
immediately	1 1 0 -4 4 -1
immigration	1 -4 0 10 -4 -1
improved	-4 -1 0 5 1 -1
in	-2 -9 11 5 13 -24
in #1	-8 -2 -2 -8 20 -2
in #1x	-7 -2 0 -2 10 0
in #2x	-2 -4 -1 -2 8 -4
in #3x	-3 1 -1 -2 -3 7
in #4	4 -3 5 -7 7 -2
in #4x	-2 0 -1 -7 9 -1
in #6x	-4 0 0 0 8 -3
in ?	-6 0 0 -1 8 0
in a	-9 2 -2 -2 20 5
in about	-10 0 0 2 10 -1
in accra	8 2 -1 -1 -8 0
in advance	-5 -1 1 -1 6 -1
in all	-1 2 -1 -4 6 -2
in an	-4 0 0 -1 6 0
in and	-14 -2 0 7 15 -6
in anything	-9 0 0 0 8 0
in april	18 0 0 -1 -16 0
in august	-9 -2 0 -4 13 0
in business	-4 -1 0 1 6 0
in case	-10 -1 4 0 9 0
in december	-2 -2 0 5 -2 3
in der	-9 8 1 -2 7 -5
in fact	3 6 0 -1 -8 0
in february	4 -2 0 5 -5 -2
in finance	-6 1 0 -1 5 0
in for	8 10 -1 -4 -10 -1
in four	-6 2 0 -2 7 0
in front	-3 -2 0 -1 9 0
in his	-10 -2 -1 -3 10 7
in house	-7 8 1 -2 3 0
in if	6 -1 5 0 -9 0
in it	11 0 2 6 -21 1
in its	8 -1 0 -1 -4 0
in january	-3 3 2 -4 1 -1
in july	-4 5 -3 9 -6 -2
in june	-13 1 0 3 9 -1
in law	-10 -1 0 1 8 0
in march	-15 10 -1 -2 7 0
in may	0 -4 -1 0 1 2
in my	18 -3 -2 -2 -14 -1
in new	8 1 0 -1 -7 0
in november	-4 0 -1 -2 7 0
in october	11 -8 -1 5 -8 0
in on	-14 4 0 2 9 0
in one	-10 4 -3 2 5 -1
in orlando	-11 7 -1 -1 0 0
in our	18 3 -1 2 -20 0
in part	-1 5 0 2 -5 0
in particular	7 1 0 -2 -6 0
in person	13 -4 -1 -1 -7 0
in place	-7 -1 0 0 5 3
in production	7 0 0 0 -6 0
in q	-10 0 0 -1 11 0
in red	-7 3 0 -2 6 -1
in reply	8 -2 0 -2 -4 0
in september	-1 0 -1 4 0 0
in summer	9 -2 0 0 -7 0
in tampa	-10 -1 0 -1 11 0
in that	-9 -1 0 2 3 6
in the	10 2 9 18 -15 -24
in their	-3 -2 -1 0 5 0
in this	-6 -2 2 36 -15 -2
in three	-4 4 0 2 1 0
in touch	-13 2 0 -1 11 0
in two	-11 -2 4 0 9 0
in vienna	9 0 0 0 -8 0
in writing	28 -2 -1 2 -21 -1
in your	-36 -6 -6 11 23 25
inbox	-13 -1 0 4 10 0
inbox i	-7 -1 0 0 9 0
inc	8 0 -1 6 -11 -4
incl	11 -1 -4 -3 -1 0
include	18 1 -2 1 -18 -3
include the	9 2 0 2 -12 0
included	-8 -2 2 0 3 4
includes	-1 4 -1 0 -2 -2
including	-7 4 -1 2 0 -1
including the	4 1 -1 -3 -1 0
inclusive	-7 -2 -1 -3 4 8
income	-1 12 0 -1 -8 0
increase	-3 6 0 3 -5 -2
increased	2 5 0 -1 -6 0
independent	-3 0 0 -3 8 -1
index	1 -6 -1 2 -2 8
individual	-5 0 0 5 1 3
info	-14 1 -1 -2 15 -4
inform	-15 -1 0 -1 16 1
inform you	-8 -1 0 -1 9 1
informamos	11 -2 -1 -6 -4 3
information	-13 46 -1 0 -32 13
information about	-10 5 -1 -3 1 7
information and	-2 7 0 -1 -4 -1
informe	5 -1 0 4 -7 0
inglés	-8 2 -2 -4 15 -4
ingrid	7 0 0 -1 -6 0
ink	-8 -2 0 3 5 2
ins	7 -8 -2 -1 3 -1
inscription	-4 14 -4 -4 -4 -1
inside	-8 -2 -1 0 9 0
inspección	-9 -4 -1 19 -6 -1
inspection	10 -2 -2 -2 -2 0
installation	-9 -1 0 6 5 -1
installed	3 -1 0 -2 -2 2
instead	14 5 -2 -6 -5 2
instead of	4 2 0 -7 -4 1
institute	1 2 4 -3 -4 2
institute of	3 5 0 -1 -3 -2
insurance	-18 2 8 5 -3 3
interest	4 1 0 2 -6 -2
interested	0 4 -1 -5 2 -2
interested in	0 6 0 -6 0 0
interesting	-5 -2 8 2 -1 -1
interface	9 1 0 2 -7 -2
international	-3 3 0 -4 5 -2
internet	-3 2 -1 18 0 -4
interview	3 -4 -1 7 -2 -1
interviews	5 -1 0 5 -8 0
into	6 -1 -2 7 4 0
into the	-1 -3 0 2 -2 4
into your	-4 0 0 -2 6 -1
intranet	-1 -1 0 6 -2 -2
intro	-4 -2 0 0 8 -2
introduce	0 -4 -3 2 6 -1
introduce myself	10 -1 0 0 -8 0
introduce our	-8 -2 0 3 8 0
introducing	6 -1 0 0 -5 0
invitation	-1 -8 -2 -2 0 13
invite	2 13 -2 -5 4 -8
invited	-1 4 -1 -3 7 -6
invited to	-5 -4 -1 -1 10 -4
invoice	19 -18 -3 -10 2 27
invoice #4	7 0 0 0 -6 -2
invoices	-21 -2 1 5 15 2
invoicing	-6 -4 -1 9 2 0
involved	7 0 0 -1 -6 0
ip	14 -1 0 -2 -8 -2
is	36 -16 -16 -7 -19 -12
is #1	-3 -5 -1 -4 8 -1
is #3	4 0 0 1 -6 0
is #3x	-8 1 0 -1 9 0
is $	4 4 -1 7 -13 -2
is a	-18 7 2 11 16 -13
is about	-9 4 0 -1 6 -1
is an	0 3 -1 -1 -6 21
is at	6 -8 0 1 -5 8
is attached	-3 -1 3 10 -16 4
is below	6 -3 0 0 -2 0
is better	11 -3 -2 -2 -3 0
is booked	6 -5 0 4 -3 0
is closed	7 -5 -4 1 -4 0
is confirmed	7 -4 -2 0 -4 -1
is done	6 -1 0 0 -4 0
is due	1 -2 -1 -4 -3 6
is easy	-7 0 0 1 8 0
is enough	-7 5 -2 3 3 0
is fine	14 0 -1 4 -16 -1
is for	0 1 4 1 -6 0
is free	-10 0 4 -3 4 -1
is from	4 -1 0 0 -5 0
is good	-5 0 0 5 0 0
is in	19 -3 -3 -1 -4 0
is it	7 -2 0 0 5 0
is just	-7 -1 0 1 7 1
is more	9 0 0 1 -9 0
is my	-6 0 0 9 -2 0
is no	19 -2 -1 -1 -20 3
is not	-13 2 1 19 -20 11
is now	10 -2 6 -1 -15 2
is of	-7 -1 0 0 10 -1
is on	-1 -5 2 16 -16 1
is one	-10 3 5 0 4 0
is only	-11 0 0 3 10 0
is open	-7 1 -2 1 7 -1
is our	1 0 -1 4 -4 -1
is possible	7 0 0 1 -5 0
is right	-6 0 0 0 6 0
is still	6 -1 -2 -1 0 -4
is that	-13 3 0 -7 5 8
is the	22 -4 -4 -20 9 1
is there	7 -1 -1 0 -6 -1
is this	5 0 -1 0 -5 0
is thursday	-8 8 -1 0 4 0
is to	0 0 0 -5 4 -2
is what	-5 0 0 2 4 0
is your	10 -1 -1 4 -16 5
ish	4 1 0 0 -6 0
isidro	5 2 -1 3 -2 -6
island	-12 -2 5 0 2 11
isn't	30 -5 -6 9 -20 2
isn't a	-8 0 0 3 6 0
isn't one	7 0 0 0 -6 0
iso	-3 -2 0 1 10 -5
iso #5	-7 -1 0 2 10 -3
issue	-15 -5 0 60 -26 -1
issue #1	-2 0 0 3 -5 0
issue of	-4 -1 0 10 -4 0
issues	-10 -1 0 6 1 8
ist	12 -11 -5 20 -5 -6
it	31 -27 -23 2 0 -21
it !	-10 0 8 0 1 1
it #1	4 -2 -1 1 -2 -1
it ?	4 0 1 9 -1 -2
it a	12 0 0 4 -15 0
it again	4 2 0 -1 -6 0
it all	-6 10 -2 -1 0 0
it and	-1 3 3 -4 9 1
it at	-4 -7 -1 -3 8 8
it be	5 0 0 0 -4 0
it but	-13 0 0 0 6 7
it by	10 0 0 0 -11 0
it can	-14 -4 -2 -1 -5 24
it comes	-4 0 0 -1 6 0
it costs	-7 -2 0 -1 10 0
it down	3 1 0 0 -4 0
it for	2 0 3 -2 -3 4
it free	6 -1 0 1 -7 0
it goes	7 -4 -1 3 -4 -2
it has	3 0 -1 3 -5 -2
it i	-20 -1 0 -2 23 0
it if	13 -3 -1 1 -11 0
it in	-6 -2 0 11 -1 5
it is	-1 -3 2 -15 32 8
it just	6 0 0 -1 -8 4
it may	-2 -1 0 -1 5 -1
it off	10 0 0 -1 -10 -4
it on	-6 4 3 13 -8 -2
it over	6 0 0 0 -5 0
it please	-5 8 -1 0 -1 0
it rains	8 3 -1 1 -11 -1
it so	6 0 -1 0 -5 0
it takes	-18 -6 -1 4 16 -1
it that	-6 -1 0 0 3 4
it the	13 -1 -1 -2 -7 -2
it to	41 10 -1 1 -32 -2
it took	13 0 0 1 -14 0
it until	-8 0 0 0 8 0
it up	-14 -1 -1 -2 16 0
it was	-7 -11 -5 17 26 -1
it wasn't	-4 -1 0 -1 -1 10
it will	-7 -3 1 -1 9 1
it with	-6 0 -1 2 4 -1
it won't	-9 0 0 0 10 0
it works	-6 6 -1 1 0 -1
it would	-26 1 11 -4 13 3
it you	-17 -1 0 2 17 0
it'd	-8 0 2 -3 10 0
it'd be	-5 0 -1 -2 8 0
it'll	-12 4 -1 5 2 3
it'll be	-14 4 -1 5 4 1
it's	15 9 3 -17 -13 9
it's #1	-1 -1 5 -4 -4 7
it's $	-7 0 0 0 8 0
it's a	3 7 0 -2 -14 0
it's about	8 0 0 -1 -8 0
it's free	16 -3 -2 -4 -13 2
it's not	-6 -2 0 4 6 0
it's that	-10 7 0 1 2 0
it's the	9 -6 5 -6 0 -1
it's worth	-3 -1 0 -1 6 0
item	-6 0 -1 6 -7 3
items	10 -7 -1 7 -12 -1
its	-4 -8 8 38 -24 4
its own	-5 0 0 5 1 0
itself	-6 -3 -1 -2 8 3
iva	8 -3 -2 -4 -3 0
j	47 -12 -5 -1 4 -18
j'ai	2 -3 -6 -11 16 -3
ja	12 1 -2 -3 -2 -6
jahr	4 -2 -1 9 -9 -1
james	6 0 0 -4 -1 2
jan	1 -4 -3 6 -1 -2
januar	1 5 -3 9 -12 -4
january	-21 2 -4 40 -13 3
january #1	-9 -1 0 1 9 0
january and	-2 -2 4 -3 5 0
january the	-1 -2 0 11 -9 0
japanese	-7 -1 -1 5 4 0
java	-1 2 0 3 -4 -1
je	17 -13 -14 -23 34 8
je n'ai	-10 -1 -1 -2 13 0
je ne	7 -3 -2 3 -2 0
je suis	-2 -2 0 -2 -4 11
je vous	-7 -4 -2 -6 16 -1
jean	8 8 4 -2 -15 -1
jeder	0 9 -2 -3 -2 -1
jetzt	-4 -6 -1 -5 23 -8
jim	7 2 -1 -5 -3 -1
jo	-3 4 7 -2 -6 0
joan	-1 3 5 -3 -6 0
job	6 -8 1 41 -24 -2
job and	13 0 0 0 -12 0
job bank	-1 -4 0 5 -3 -2
jobs	11 -4 -1 12 -9 -2
joe	4 -1 -1 -5 -2 2
john	0 3 0 -2 0 0
join	-16 54 -2 -3 -16 -3
join us	-2 11 -2 -3 6 0
joined	3 -1 4 0 -5 0
joining	0 -4 -1 -2 5 3
joint	2 -4 1 -1 5 -2
jonas	16 1 0 -5 -11 -1
joost	-9 1 0 0 8 0
jornada	-7 1 -2 10 -1 -2
jour	-12 2 3 1 9 -1
journal	-1 -1 0 0 -3 6
jours	-2 -6 -1 0 8 3
joy	-9 0 -1 -1 12 -2
judge	-16 -2 2 10 -6 6
judgement	0 6 0 0 -6 0
judgment	-5 0 0 6 1 0
jueves	-14 10 4 -7 7 -2
jueves #1x	-4 2 9 -1 -5 -1
jueves #2x	-3 11 -3 -3 -5 -1
juli	1 -3 -1 9 -3 -2
julio	-14 -6 -2 7 -3 17
july	-10 11 1 40 -42 -2
july #1	8 1 -3 -3 -5 1
july #1x	-1 -1 5 4 -2 0
july and	5 -1 0 0 -5 0
july from	-6 8 0 -1 0 0
jun	10 -1 0 -1 -2 -8
june	-28 23 8 9 -20 18
june #1	-7 4 0 -2 0 2
june #1x	4 -14 5 3 2 0
june and	-8 -1 0 4 -1 8
june we	-8 1 -1 2 8 0
juni	-8 -1 1 9 -8 5
junio	-6 4 -5 10 2 -3
jusqu'au	-9 10 -4 3 -3 6
jusqu'à	7 -4 -3 -3 -3 6
just	-9 1 -21 9 25 -1
just $	-6 -1 0 1 6 -1
just answer	-8 0 0 2 8 0
just heard	14 -1 0 0 -13 0
just like	-5 3 0 0 1 0
just need	-7 0 0 0 7 0
just say	-19 0 0 -1 12 7
just send	-3 0 0 0 2 0
just tell	8 0 -2 4 -10 0
just the	-6 0 0 9 -3 0
justice	0 0 0 -7 7 -1
já	9 -12 -6 -4 9 3
k	12 4 -5 14 -9 -5
kanzlei	-18 1 -1 10 12 -8
keen	-3 0 0 -1 8 0
keep	-27 -10 -11 35 21 3
keep it	6 -5 -1 -4 -1 2
keep the	-18 2 0 6 10 0
keep this	12 0 0 -2 -8 0
keep your	-6 0 0 0 12 -4
keeps	-7 -1 0 -1 7 1
keine	11 3 -3 6 -13 -6
keith	-5 -2 0 -1 7 0
ken	10 -1 -2 -6 -4 -1
kenneth	8 -3 3 -7 -2 0
kept	-16 -5 0 -2 12 4
kevin	7 -1 0 -5 -3 1
key	-5 14 1 1 -14 1
keyboard	-6 0 0 2 6 0
keynote	-7 5 -3 -4 4 -1
keys	14 1 -2 2 -12 -1
kg	5 -1 0 -5 5 -2
kids	-8 18 -2 2 -9 -1
kind	7 9 -2 6 6 -10
kind regards	25 7 -2 3 -20 0
kindly	-5 3 -1 2 6 2
kindly confirm	-13 -2 -1 0 16 0
kirsten	-8 -1 -1 5 5 0
kit	-6 -1 0 1 5 2
kitchen	15 -4 -6 -4 -2 0
km	6 6 0 2 -11 -4
knee	-5 0 0 6 -5 4
knew	-5 1 0 7 -2 0
know	11 15 -31 6 23 -31
know a	0 7 0 0 -3 0
know about	-5 2 0 -1 1 0
know by	-15 21 -1 0 4 0
know each	14 0 0 -1 -13 0
know how	-14 7 -1 1 3 -1
know if	-22 0 -1 -2 22 -1
know it	8 -1 0 0 -7 0
know of	6 0 0 3 -11 0
know somebody	8 -1 0 -1 -6 0
know that	-17 -5 6 -4 13 -1
know the	-8 0 0 5 5 0
know what	27 -2 -1 -4 -14 0
know where	-9 -1 0 -2 8 0
know which	-6 0 0 2 6 0
know who	1 -2 0 6 -6 0
know you	9 0 0 0 -6 0
know your	-9 -2 0 -1 9 -1
known	-6 0 -1 1 3 3
knows	-7 3 1 -4 10 -1
knows about	-11 4 3 -3 7 0
kommt	2 12 -3 -5 -4 -2
kostenfrei	-3 5 -1 -3 6 -1
kurze	-8 7 -1 0 4 -2
kyle	-10 0 0 0 11 0
können	10 -3 -4 1 -8 3
l	11 0 -2 -3 -4 -3
l'heure	-5 -1 0 -1 11 -1
l'équipe	1 -5 12 -3 -2 -3
la	18 1 -20 14 -2 -23
la casa	-5 10 -1 -3 1 0
la hora	-4 -1 0 -2 7 0
la inspección	-9 -4 -1 19 -6 -1
la lista	2 -1 0 5 -7 0
la mesa	-3 -2 5 -2 4 0
la misma	20 -3 0 -4 -10 0
la oficina	-14 -3 -1 -4 5 17
la persona	-12 -1 0 0 14 0
la puerta	16 -7 -2 -3 -4 0
la semaine	-8 -1 0 -2 10 0
la semana	-11 -1 0 2 12 0
la universidad	8 1 -2 -3 -4 0
la web	9 -2 4 -2 -6 0
la zona	-6 -1 0 2 8 -2
la última	13 -1 -1 -4 -7 -1
laboral	-6 -1 0 12 -4 0
labour	-10 2 -1 5 3 0
ladies	8 -2 -1 -2 -3 0
lado	-12 -3 10 -4 11 -1
lado de	-9 -3 9 -4 7 0
lady	-9 9 5 -1 0 0
lagos	13 -2 -1 -4 -7 -1
lake	-7 0 3 0 4 -1
lakshmi	8 0 0 1 -8 0
lane	-3 0 -1 5 0 1
language	1 4 0 5 -6 -3
languages	-3 -3 -4 -6 22 -8
laptop	-3 1 5 -7 3 3
laptops	10 0 -1 1 -9 -1
large	0 3 0 -8 2 0
larger	8 0 0 1 -9 0
las	2 -3 3 2 8 -8
las #1x	19 -1 8 -9 -14 -5
last	-5 20 -13 36 -2 -27
last month	3 -1 0 -7 6 -3
last month's	-8 0 0 0 9 0
last one	-10 -1 0 -1 13 0
last three	-6 0 0 -1 6 -1
last time	8 2 -1 -2 -8 0
last week	-2 -3 -1 6 -3 0
last year	24 19 -2 12 -37 -2
last year's	5 3 1 -5 -4 0
late	-12 2 -1 14 -1 1
later	-6 6 0 2 0 -2
latest	2 0 0 5 -7 2
laugh	-8 0 0 1 6 0
law	-26 21 0 26 7 -16
law firm	2 -4 -1 2 -1 -1
law firms	5 -3 0 2 5 0
law office	-4 -1 0 -2 6 -1
law offices	-11 2 0 3 4 0
laws	-6 12 0 -3 -1 0
lawyer	9 -1 2 -3 -5 1
lawyers	-10 4 7 1 8 0
lay	14 -2 0 -7 -7 0
lb	11 -1 0 -3 -8 -1
le	8 -19 -6 -9 26 -10
le client	10 -2 -2 -2 -4 0
le monde	7 -6 4 2 -8 -1
lead	-7 -9 -1 6 -1 9
leaders	-4 -7 0 -2 10 -1
leading	-3 -1 0 -2 3 2
leads	10 0 0 0 -9 0
leandro	-9 -1 0 -1 10 0
learn	-6 13 -1 -1 -8 1
learn more	-1 6 0 0 -5 0
learned	-2 0 3 4 -5 3
learning	-12 -1 5 2 6 0
lease	3 -1 0 1 -10 2
leases	-7 -2 0 -1 11 -1
least	-9 0 0 1 -1 7
least a	-10 2 0 0 9 0
leave	-9 -14 -13 38 -21 29
leave out	-8 0 0 0 7 0
leave the	5 -2 0 -2 -5 7
leave this	-7 -1 0 7 0 -1
leave until	-7 0 0 0 -1 4
leaves	0 -1 8 0 -7 0
leaving	4 2 -1 -4 0 -1
ledes	-7 -1 1 8 0 0
ledger	0 2 4 1 -4 -1
lee	-4 0 5 5 -5 0
leeds	0 -5 1 0 3 0
left	3 -3 -4 -8 24 -1
left and	-6 6 0 0 -1 0
left in	-7 -1 0 -1 7 0
left your	9 0 0 -2 -8 0
legal	-33 4 15 14 19 -15
legal advice	-3 -3 0 9 -1 -5
lege	-6 -1 -1 -2 9 -1
leif	-11 1 -1 0 11 0
lena	13 1 -2 -8 -1 -2
length	-4 -1 0 7 -4 0
leon	-12 7 0 0 8 0
les	10 -3 11 -8 -1 -5
less	-12 0 1 -5 14 5
less than	-7 0 0 -2 8 0
lesson	-10 4 1 7 2 -2
let	0 15 0 -3 8 -9
let me	-12 9 8 -2 13 0
let them	-4 -1 0 -1 5 0
let you	5 -6 -3 1 3 -1
let's	-1 0 -1 -4 9 0
let's talk	10 -1 -1 -3 -2 0
lets	-2 5 0 3 -6 0
letter	-3 -7 -8 33 -4 5
letter and	-9 0 0 1 10 0
letter from	5 -2 0 -1 -7 3
letter of	-3 0 0 -1 4 0
letter to	-7 0 0 -1 8 0
letters	3 -1 -3 -2 1 3
lettre	-2 -4 -1 9 -1 -2
letzten	-9 -4 -1 3 13 -1
levar	4 10 -3 -3 -6 0
level	-3 3 -3 1 -3 3
levels	-1 4 0 0 -6 3
lg	11 -4 -1 -3 -5 1
lhe	2 -4 -2 -8 13 -1
liability	7 1 0 3 -10 0
liberty	-6 0 0 -2 8 0
library	-4 -3 -3 24 -13 -2
libre	0 13 -6 -5 -5 -4
libres	-11 -2 -1 -1 13 0
lic	-4 3 -1 -5 10 -2
licences	15 -1 0 0 -13 0
licensed	-6 -1 0 2 6 -2
liebe	-1 14 1 -7 -2 -7
lien	6 -1 0 3 -6 0
life	-2 1 0 -8 2 7
lift	17 2 -9 0 -12 -1
light	-6 -5 0 -3 12 4
ligne	-7 1 -3 7 2 -1
like	12 16 -19 -11 1 4
like a	4 -2 -1 -4 1 -1
like it	-1 -2 0 -1 6 -1
like the	-9 0 0 -2 10 4
like this	-9 4 0 -1 6 0
like to	26 18 -10 -14 -29 21
like us	-5 6 0 0 0 0
like yours	-13 0 0 0 12 0
liked	5 0 0 1 -6 0
likely	-2 -1 0 -6 7 3
likes	-3 6 0 -1 -1 0
lima	-2 0 -1 5 -6 1
limit	5 -3 0 3 -3 -1
limited	-16 9 -2 -6 8 6
limited to	-10 11 -3 -4 2 -1
limits	3 0 0 3 -3 -6
lindgren	5 0 0 5 -10 0
lindqvist	-11 1 3 5 4 0
line	-17 3 -1 -23 20 16
line #1	-3 -3 0 -3 1 7
lines	-2 -2 4 0 1 -2
ling	6 1 0 -5 -2 -1
link	-10 11 -3 -4 -15 25
link below	-6 -1 0 4 5 -1
link in	-4 4 0 -2 -1 5
link to	-9 0 0 2 4 -1
links	-2 -3 0 18 0 -3
list	41 11 -18 0 -18 -27
list and	9 4 0 -4 -9 -1
list as	-7 0 0 0 6 0
list at	-7 0 0 8 1 -1
list attached	4 -1 0 2 -2 -3
list for	-5 0 -1 0 8 -1
list of	-7 -2 0 4 3 6
list please	-6 2 0 -1 8 -3
list that	-7 -1 4 0 5 0
lista	9 1 -2 10 -17 -1
listing	5 -2 0 1 1 -6
lists	50 20 1 -50 -4 -12
litigation	-4 -2 5 -2 5 -1
little	-29 9 0 0 15 2
live	-4 -15 -2 0 21 0
lives	-6 0 0 0 6 0
living	-7 0 0 -4 9 1
livro	1 -6 14 -3 -3 -2
llamada	-6 -2 5 -3 5 -1
llamo	-8 -1 0 -1 11 0
lleva	-2 -3 -1 -4 9 0
llevo	-10 8 -1 -2 5 0
llp	-2 6 3 2 -11 -2
lo	2 -4 2 8 4 -3
lo dejo	-8 0 0 -2 11 0
lo he	8 -1 0 5 -11 0
lo que	-19 -4 3 5 14 -2
load	13 -3 0 -2 -9 -1
loading	11 -3 0 -1 -6 0
loading dock	10 -3 0 0 -6 -1
lobby	-10 10 -1 9 -6 -1
local	-13 -5 -2 10 9 3
lock	9 -1 -1 0 -7 0
locked	7 -1 0 -2 -7 0
log	2 -12 0 14 3 -2
log in	-8 -2 0 13 4 -8
login	3 -2 0 2 -4 -2
login ?	9 0 0 1 -9 -1
logo	-3 -3 -1 1 30 -3
logo on	-2 -2 -1 -1 5 -1
london	-6 -5 -1 5 8 -2
long	5 -2 1 18 -21 2
longer	-10 -4 0 22 -12 9
look	-2 -19 4 -5 29 -3
look after	-12 0 0 1 11 0
look at	-4 -9 -2 -5 13 5
look for	3 -1 4 3 -10 3
look forward	3 -3 -2 -3 1 -1
looked	1 -2 -1 -5 4 -1
looked at	9 0 0 -4 -5 0
looking	3 -4 0 -5 12 5
looking for	13 -3 -1 -3 -16 3
looking forward	-9 0 0 0 9 -1
looks	10 -4 -1 -1 -3 0
looks after	-10 0 0 0 11 0
lorna	4 -1 0 4 -7 -1
lorraine	10 -2 -1 -1 -7 0
los	30 -17 -6 -2 5 -6
los dos	15 -1 5 -1 -19 0
los que	11 -2 -2 -4 -3 0
los socios	10 0 0 -1 -8 0
lose	-7 -2 -1 4 2 0
losing	-11 -1 -1 2 9 0
loss	-2 -4 7 1 -1 0
lost	0 -1 5 20 -20 3
lot	0 -3 2 -9 10 3
lot #1	11 -1 0 -3 -5 -2
lot of	-4 -1 0 -2 5 -1
lots of	-6 0 0 1 1 4
lou	5 -3 -2 0 -1 0
lounge	-12 5 4 -4 -1 10
love	15 0 -2 1 -3 4
love to	14 1 -1 -1 -7 1
loved	-5 -1 0 6 1 0
lovely	-9 -2 -1 0 9 1
lower	9 -4 -3 1 -5 -1
ltd	-10 -4 1 -6 22 2
luc	-8 -2 0 5 6 0
lucille	12 -3 -2 -1 -5 0
luck	20 -2 0 -4 -12 0
lucía	7 3 0 0 -8 0
lui	13 -3 -1 -2 -8 -1
luis	7 -1 0 0 -5 0
lunch	-20 53 -2 -2 -16 1
lunch ?	13 -10 -1 0 -1 0
lundi	6 -4 -2 3 -7 4
lunes	-3 9 -6 -7 10 -5
là	-8 7 -2 -3 5 -1
lá	4 1 4 -6 -2 -1
m	5 -4 -5 20 -9 -2
m in	-6 -1 0 -1 9 0
ma	-8 -4 6 -7 6 5
mac	-1 -1 0 6 -6 -2
machen	-4 -2 1 -3 8 -2
machine	-12 0 5 -2 4 -1
machines	11 -1 0 -1 -8 0
madam	10 -4 0 5 -10 -1
madame	11 0 -2 -11 4 -3
made	-27 6 1 19 10 1
made me	-18 0 0 0 16 0
maestro	-6 0 0 -1 8 0
mai	-7 5 -2 3 -1 3
mail	8 -2 -21 13 -11 24
mail address	1 -1 0 3 -1 -2
mail and	10 -2 0 -2 0 -6
mail in	-12 -1 0 -2 0 10
mail is	-5 0 0 -1 5 2
mail it	11 0 0 -1 -9 1
mail to	4 0 0 -1 -5 3
mail with	-3 -6 -1 1 10 -1
mailbox	6 0 -1 -4 -3 12
mailed	0 2 0 0 -6 3
mailing	15 12 0 -20 -8 -9
mailing list	16 11 -1 -14 -7 -8
mailings	-6 4 -1 1 1 -1
mails	9 -4 3 3 -11 -3
main	-8 -1 -6 9 -2 4
mainly	13 -1 0 -7 -4 0
maio	-11 2 0 11 0 0
mais	21 7 -3 -1 -22 -3
maison	-6 5 -2 -4 9 0
make	-16 26 -5 -3 8 -1
make a	-3 -1 0 3 2 1
make any	-5 1 0 0 9 -5
make it	5 2 -1 -9 1 -1
make the	6 -1 0 0 -7 0
makers	-2 -3 -1 0 6 0
makes	8 4 -1 -3 -11 -1
making	-1 7 0 -5 1 0
mal	22 -3 -1 -5 -15 1
malpractice	9 0 0 -1 -8 0
man	-6 -3 6 -10 8 0
manage	11 -2 -2 13 -9 0
managed	-6 -2 0 -5 14 2
management	-12 3 -1 4 8 2
manager	-7 2 -9 24 15 -14
managers	-2 0 0 2 -3 2
managing	-10 -6 5 -1 7 5
managing director	-4 0 0 -1 7 0
managing partner	-4 -5 5 4 0 -1
managing partners	7 -6 4 -4 2 0
manda	6 4 1 -6 -1 -3
mandanten	-2 -5 -1 4 8 -6
mandatory	15 -4 0 -2 -6 -2
mandatory for	13 -7 -1 -2 -5 -2
mando	-2 -2 0 -2 6 0
manila	-3 -2 -3 -1 2 2
mantenimiento	-10 0 0 -2 15 -1
mantenimiento de	-11 0 0 -1 16 -3
many	-1 2 8 -5 0 3
many of	-7 7 -5 -1 3 -2
many thanks	11 0 0 0 -12 0
map	9 0 0 -2 -4 -2
mar	9 -13 -1 8 -7 2
mar #4	-2 -6 -1 -2 3 8
march	-10 24 -2 15 -37 13
march #1	-2 -5 0 5 -1 4
march #1x	-1 6 -1 -6 -2 -1
march the	-2 9 0 -1 -5 0
marche	12 -1 -1 -2 -9 0
marcus	-6 -3 3 -1 7 0
mardi	-10 -1 -2 1 12 -1
marek	14 -1 0 0 -12 0
marguerite	-4 3 2 5 -3 0
marit	18 -9 -3 -4 -2 -1
mark	-19 8 4 6 -4 -1
market	-10 2 1 7 -3 10
marketing	-6 -4 -1 -11 31 -4
mars	-9 13 -4 4 -3 -1
marsh	13 -3 -1 0 -7 0
marta	6 -4 -4 -4 -2 0
martes	-12 4 6 -1 6 -1
martha	10 -2 -1 -1 -7 0
marzo	9 -1 -1 1 -9 4
março	-12 2 -3 2 13 -1
mas	6 -2 -1 3 -6 -1
master	-5 11 -1 2 -9 -1
material	-1 -1 0 6 -3 0
matin	6 -5 -3 0 -4 4
matter	-7 0 -1 -3 10 2
matters	-12 1 -2 0 6 5
maureen	16 6 -3 -6 -10 -1
max	15 -3 -1 -3 -12 -1
maximum	8 0 -1 -5 -6 2
may	-14 7 21 13 -15 7
may #1	2 -6 0 2 -2 2
may #1x	4 7 -3 3 -11 -2
may and	-6 -4 -1 0 0 10
may at	-11 21 3 -2 -2 0
may be	-7 -2 -2 -1 6 3
may have	5 -2 0 -7 4 0
may i	-1 0 0 -1 14 1
may use	-9 -1 0 0 11 0
may we	4 1 -1 3 -6 0
maybe	-6 6 0 1 2 -1
maître	9 -2 1 3 -8 -1
me	30 -20 -12 -35 27 -38
me a	-9 -1 -1 7 2 -1
me about	-3 10 1 4 -11 0
me and	-2 -2 -1 3 0 0
me at	23 -6 -3 -1 -13 0
me before	-3 2 0 -2 6 0
me but	9 0 0 2 -10 -2
me by	4 1 -2 -2 -6 -1
me da	1 8 -1 -1 -7 0
me for	-6 11 0 -6 -3 4
me he	-8 0 0 0 7 0
me how	-6 -1 -1 -1 9 0
me i	6 0 0 -1 -4 0
me if	-6 7 -4 0 -3 -1
me in	-14 -4 -2 4 15 -1
me know	-11 12 0 1 11 1
me laugh	-10 0 0 1 8 0
me lo	9 -1 0 5 -10 0
me on	-3 -1 3 -1 2 -1
me or	-11 5 0 0 5 0
me quedé	-10 -1 0 -1 12 0
me that	-6 0 0 2 5 0
me the	7 -7 -2 -2 0 8
me this	9 -1 0 1 -9 1
me to	-23 -4 0 -1 43 1
me too	5 -1 7 0 -9 0
me vale	10 -1 -1 -1 -8 0
me what	4 -4 7 4 -14 0
me when	2 -1 0 8 -9 0
me why	10 0 0 -4 -5 0
me your	7 3 -1 0 -14 -1
mean	0 -2 3 1 -4 3
means	-7 -2 3 1 3 2
meant	-6 -1 0 -1 4 3
measure	-6 -1 0 -7 9 4
media	-1 -3 -1 6 1 2
median	-1 -1 0 19 -2 -1
mediation	-4 0 0 10 -4 0
medio	8 0 -2 -2 1 -3
meet	-4 15 1 -6 -6 5
meet at	12 -7 -5 -2 -4 -1
meet you	-4 -3 5 1 -7 8
meeting	19 -6 1 -1 -26 5
meeting in	5 -8 6 -1 -8 0
meeting of	-6 -1 0 1 7 -1
meeting on	12 -2 -3 -1 -4 -3
meeting room	-3 -2 0 -2 11 -2
meeting with	11 -2 0 -2 -4 -2
meetings	-11 -6 0 11 6 -3
mehr	-14 -3 -1 12 5 -2
meine	0 -2 -1 -3 7 -2
meio	-8 4 -2 -4 11 -1
melhores	19 0 -3 -8 -4 -6
melhores cumprimentos	12 2 -2 -6 -4 -2
member	-29 0 -6 19 -2 24
member of	5 -4 0 -2 2 0
members	-32 54 -8 32 -12 -11
members of	-3 1 8 -10 3 -1
membership	2 0 0 -1 -2 5
membres	-1 -1 -2 11 -9 -1
memo	0 9 -1 1 -6 -3
memory	7 -1 -1 1 -9 -1
menos	0 12 -1 8 -17 0
mensagem	8 -2 0 -3 -7 1
mensaje	-14 -4 -1 -6 -3 35
mensual	10 0 0 1 -10 0
mention	0 0 -1 -3 0 -1
mentioned	-25 -2 0 0 29 -1
mentioned it	-11 0 0 0 11 0
mentioned that	-8 0 0 0 7 0
mentions	9 -1 0 -1 -7 0
mentor	8 0 0 -1 -8 0
menu	17 -3 -4 4 -11 -1
mercado	3 -3 7 0 -8 0
merci	18 -2 -2 -6 -12 1
merger	-10 2 2 -1 9 0
mes	12 -5 -6 3 -1 -2
mes por	6 -1 -1 3 -6 0
mesa	-6 7 5 -7 2 -4
meses	0 -6 -3 1 6 -2
mesma	9 -1 -1 -3 -5 0
mesmo	14 5 -1 -6 -9 -1
message	-30 -7 -8 -9 -36 78
messages	-1 -7 -1 27 7 -14
messages from	0 -1 0 7 -2 -6
met	3 -1 0 13 -13 1
met at	-11 0 0 0 10 0
met in	12 -2 -1 1 -11 0
meta	10 -1 -1 -1 -7 -1
meter	8 -2 -1 0 -4 -1
metro	-10 4 -2 -2 10 0
mi	6 2 -4 -9 -6 7
mich	-6 -4 4 -1 8 0
mid	3 -1 -1 1 -5 -1
midi	13 -1 7 -5 -10 -3
midnight	-2 -1 0 -1 4 0
might	-9 1 -1 -4 6 3
might be	-10 3 0 -1 11 0
migration	5 -8 0 -4 7 -4
mike	7 -1 1 -2 -4 -1
mil	6 7 -1 -4 -3 -4
miles	-4 8 -1 -1 -4 -3
mill	3 -4 -1 2 -6 4
million	11 0 0 -4 -4 -3
min	-3 -16 -3 -1 35 -4
min by	11 -9 -1 0 -1 0
mind	-6 -1 -2 6 -12 8
mine	10 -7 3 -8 11 0
minha	9 1 -3 -8 -3 5
minimum	-2 -6 0 1 8 0
ministry	-11 -1 0 12 3 0
mins	-13 0 0 0 12 0
minute	-15 -4 1 3 33 -2
minuten	-13 4 -3 1 12 -3
minutes	14 28 -6 -21 -2 -16
minutes and	8 1 0 -1 -6 -1
minutes at	-2 10 -1 -1 -4 0
minutes by	12 -1 0 0 -11 0
minutes of	10 -2 0 -5 -3 -1
minutes this	8 0 0 0 -7 0
minutes to	-7 -2 0 0 4 0
minutes would	7 0 0 0 -7 0
minutos	5 -1 -4 3 -12 6
mir	8 3 -3 -1 -9 -3
miriam	8 0 0 0 -8 0
mis	-10 -2 0 -3 16 0
misma	25 -6 -2 -7 -10 -1
mismo	10 -3 -2 -3 1 -1
miss	10 -4 1 -8 1 -2
missed	5 -2 -1 3 -4 -1
missing	4 -5 -1 3 -2 1
mistake	5 -1 0 5 -8 0
mistakes	6 -1 0 3 -8 0
mit	5 -2 4 -3 16 -16
mit der	-10 2 5 -3 7 0
mit freundlichen	11 -2 3 1 -10 -4
mittwoch	-4 16 0 -3 -9 -3
miércoles	-14 5 8 -6 5 4
mme	9 4 -3 -3 -12 2
mobile	2 -2 0 4 -7 0
mobile is	8 0 0 0 -8 0
model	-7 3 -1 -4 7 0
modelo	5 -1 -1 5 -7 0
moderator	-11 2 1 6 3 0
moi	2 9 -2 -3 -3 1
mois	-15 -3 -2 -6 29 -3
molesto	7 0 0 0 -7 0
molesto con	9 0 0 0 -10 0
moment	-16 -1 5 1 11 -1
momento	-5 -1 0 0 7 -1
mon	7 -14 -1 0 4 7
monat	0 -4 -2 4 8 -6
monate	1 -3 -1 -5 12 -2
monday	3 -15 3 5 -8 12
monday ?	-16 0 0 0 15 0
monday and	-13 -1 4 -2 14 0
monday at	-7 1 -3 0 9 0
monday june	-11 8 0 0 -3 3
monday please	12 0 0 -2 -6 -2
mondays	9 -3 -3 3 -5 0
monde	5 -6 4 1 -4 -1
money	17 6 1 -11 -7 0
monique	-7 -1 0 5 2 0
monsieur	9 0 -1 -7 4 -2
monterrey	13 -2 -1 -2 -8 -1
month	-13 -19 -21 55 21 -37
month !	-8 0 0 -1 10 0
month #1	-5 -1 0 5 0 -4
month ?	6 0 0 0 -6 0
month and	10 0 3 -4 -8 0
month end	-5 0 0 -3 7 0
month for	10 4 0 -5 -10 0
month i	-16 0 0 0 17 0
month the	-8 0 0 9 -2 0
month with	-4 0 0 -2 6 0
month's	-8 -1 0 0 9 0
monthly	3 0 0 2 0 -5
months	38 -9 -10 0 4 -21
months ?	9 0 0 0 -9 0
months and	-3 0 0 0 4 0
months free	-3 0 0 1 4 0
montreal	7 2 0 -2 -7 -1
moq	-7 -2 0 0 9 -1
more	-21 0 -15 34 14 2
more about	-7 10 2 -1 -4 0
more info	-5 0 0 -1 4 -1
more of	-3 0 0 8 -5 0
more than	13 -4 1 8 -16 2
morgen	15 -4 -2 0 -6 -1
morning	14 3 11 -4 -9 -9
morning and	5 -1 -1 -3 2 0
morning ms	-8 1 0 0 7 0
morning please	8 -4 -2 -1 0 0
most	-20 2 -7 30 15 0
most firms	-10 -1 0 -3 12 0
most of	17 -2 0 -1 -13 0
most popular	-2 0 0 5 -2 0
mostly	-12 -4 4 2 9 -1
mot	-1 -4 -2 9 -2 -1
mother	-4 0 0 10 -4 -1
move	7 3 1 -2 -9 12
move the	5 -1 0 0 -4 0
move to	4 -1 0 -1 -1 0
moved	25 -12 -6 14 9 -13
moved from	8 -1 0 -1 -4 -6
moved the	-2 -1 0 6 -1 0
moved to	2 -3 -1 3 -1 -4
mover	11 -1 0 -1 -7 0
movers	11 0 0 0 -10 0
moves	12 -3 0 2 -10 -4
moving	-7 -1 0 4 4 0
mp	9 -1 0 3 -9 -1
mp #1	9 -1 0 3 -9 -1
mr	48 -27 -10 -39 -1 -9
mrs	29 -6 0 -2 1 -3
ms	26 -15 -4 -6 11 -13
much	20 -5 7 -6 -9 2
much and	8 0 0 0 -8 0
much of	9 -1 0 -3 -4 0
mug	-5 3 0 -5 1 -1
muito	6 -3 -1 -6 2 0
multi	-4 1 0 1 5 -1
music	-4 7 -2 0 -5 2
must	5 0 -3 28 -23 1
must be	-16 7 -1 1 3 3
mutual	8 -4 6 1 -10 -2
muy	6 -3 -1 -4 4 0
my	27 -43 -24 -23 38 -18
my assistant	-8 2 -1 -2 8 0
my book	-10 0 3 0 9 0
my boss	-6 0 0 -1 7 0
my cell	9 -1 -1 0 -5 -1
my colleague	-5 -1 3 -1 4 0
my desk	14 -2 -1 1 -9 -2
my firm	9 0 0 0 -9 0
my mother	-4 0 0 10 -7 0
my notes	14 0 0 -7 -5 0
my partner	-9 0 0 0 9 0
my partners	17 0 0 0 -19 0
my seat	-1 -4 0 0 7 0
my sister	-9 4 0 5 -1 0
my wife	-8 0 0 -1 7 2
myself	21 2 -2 -1 -16 0
myself i	13 -2 -1 -1 -12 -1
más	-16 -1 -1 2 9 4
más de	-16 2 -1 2 14 -1
máximo	-8 17 -3 -2 -5 0
même	-2 5 -3 1 1 -2
mês	1 -9 -3 1 17 -9
mí	4 -2 7 -2 -6 0
möchte	10 -3 -1 1 -8 -1
n	-22 -5 -3 30 -9 4
n #1	-8 -2 -1 6 5 1
n #3	-6 -1 -1 7 0 -2
n'a	17 -2 -2 -2 -10 0
n'a pas	8 -1 -2 -1 -4 0
n'ai	-10 -1 -1 -2 13 0
n'ai pas	-8 0 0 -1 10 0
na	7 -15 18 -3 8 -8
nach	3 -3 -8 -2 14 -6
nachricht	-6 -5 -4 -12 1 18
nada	26 12 -5 -1 -35 -2
nada de	12 0 -1 -1 -8 0
nadie	-2 1 3 2 -7 4
name	19 -2 -12 -37 13 19
name and	2 1 0 0 -7 4
name as	5 0 0 0 -6 0
name came	9 0 0 0 -9 0
name in	-7 0 0 0 8 0
name of	16 -1 0 -2 -15 0
name on	-4 -1 -1 -3 8 -1
name title	-8 0 0 0 9 0
named	16 -5 5 -1 -16 1
names	30 18 -4 -11 -18 -2
names are	4 -2 0 -2 5 -2
national	2 4 0 1 0 -8
naturally	-10 -1 0 0 10 0
navy	-9 0 0 0 8 0
nd	4 -1 -2 -4 -2 0
nda	-10 4 -1 -1 9 -2
ne	16 -7 -8 4 -15 8
ne vous	-10 -1 -1 -2 14 -1
near	4 -2 15 -1 -7 -1
near the	-4 -3 11 -4 -2 1
nearly	-9 -2 0 4 4 0
need	45 -10 -20 -21 -7 -9
need #1	8 -5 -1 0 -4 -1
need a	-11 -1 -1 0 11 0
need it	7 -1 0 -2 -5 0
need the	9 -4 -3 -2 -4 2
need to	-11 2 -1 7 10 2
needed	8 5 -2 -4 -7 -3
needs	4 -4 0 -2 7 3
needs the	9 0 0 -2 -5 0
needs to	10 0 0 1 -10 0
neighbour	-7 0 0 0 8 0
neighbours	-12 3 -2 5 7 0
nein	8 -2 -1 6 -7 -3
neither	7 5 0 -2 -10 -1
net	13 27 -2 -29 -9 16
net cn	-5 0 0 0 7 0
network	-18 -2 -1 -1 16 4
networking	-6 -1 1 -1 0 8
networks	2 0 0 6 -6 0
never	-28 -1 3 9 0 22
never met	9 0 0 -1 -7 0
new	-15 8 -29 52 -3 -18
new year	8 -2 -1 -7 5 -2
new york	2 2 -1 -5 -1 5
news	-31 -10 0 66 -33 6
newsletter	-10 -3 -1 30 -8 6
newsletters	-5 -1 0 0 -3 4
next	-6 -20 16 43 -5 -21
next door	-7 -1 0 1 6 0
next friday	7 -4 -1 6 -6 0
next invoice	23 0 -2 -6 -13 -1
next month	-3 -1 4 6 -6 0
next time	5 -1 -1 3 -6 0
next to	4 -4 1 -5 0 0
next week	-3 1 1 -2 -2 -1
next year	-3 -1 4 -4 3 -1
ni	34 -4 -4 -2 -21 -3
nice	7 -3 1 4 -13 0
nicht	14 -9 4 8 -18 4
night	22 -3 1 5 -22 -5
night and	8 0 0 0 -8 0
nights	-2 -1 0 -3 5 2
nine	-23 -1 6 27 -2 0
nine hours	-6 0 0 8 -3 0
nine years	9 -2 4 1 -10 0
nineteen	-12 0 0 3 10 0
ninguém	0 5 -1 -4 -1 0
ningún	-7 -3 -1 6 5 -1
nl	-7 0 0 0 5 3
no	7 32 -17 -19 -6 0
no #1	-11 0 0 2 8 2
no card	-2 -4 0 -1 10 -3
no charge	-7 2 -3 -2 9 -1
no claims	11 0 0 0 -9 0
no collateral	-5 0 0 0 8 -1
no company	9 -1 0 0 -6 0
no contract	-3 -3 0 -1 6 0
no cost	-14 2 0 -2 9 0
no credit	-6 0 0 -1 7 0
no dia	-18 1 14 1 2 -1
no es	13 0 -2 -3 -9 -1
no fee	-4 6 -1 -5 0 -1
no hace	8 2 -1 -2 -7 0
no hay	6 6 0 -1 -9 -1
no lo	3 -4 -1 -1 -2 7
no longer	4 -2 0 4 -6 0
no me	9 -1 0 4 -10 0
no minimum	-1 -5 -1 -1 7 0
no more	-11 -6 0 8 12 0
no names	7 -4 0 0 -2 0
no need	-6 4 0 0 2 0
no obligation	-13 -2 0 -2 18 -5
no one	-9 11 -1 3 -3 0
no por	9 -1 0 -2 -5 0
no questions	-11 0 0 9 3 0
no rush	8 -1 0 0 -6 0
no se	7 -3 -2 -4 -9 11
no slides	-7 -1 6 0 0 0
no such	-3 -3 -1 -2 -8 12
no te	-8 -2 -1 -3 14 0
no the	-12 0 0 7 5 0
no time	-10 0 0 0 10 0
no vendors	-8 11 0 0 -6 0
nobody	6 3 4 25 -24 -8
nobody else	7 0 -3 0 -5 -1
nobody ever	-12 -1 0 0 12 0
nobody reads	-8 -1 3 8 -1 0
nobody tells	-5 0 0 -2 8 0
nobody wants	-6 -1 1 11 -4 0
noch	-8 -5 2 1 13 -3
noche	-4 13 -1 0 -7 0
nom	12 -1 -2 0 -8 -1
nombre	1 6 -2 -4 0 0
nome	-6 -2 -1 3 6 0
non	12 0 -2 -11 -2 1
none	-2 -3 1 4 -5 8
noon	13 -1 3 8 -15 0
noor	-1 7 0 0 -5 1
nordic	-9 3 5 1 -2 0
norma	3 -3 -3 0 -4 8
normal	2 -3 -2 6 -6 2
normally	-16 -1 0 -3 20 0
northern	-11 3 0 1 6 -1
nos	7 21 -1 -15 -1 -4
nosotros	8 -1 -1 -3 -2 0
nossa	-8 -4 0 0 13 -2
nosso	2 -7 5 8 -6 -2
not	29 -16 -35 2 -35 37
not a	5 -6 -1 9 -4 -4
not be	3 -2 -2 0 2 0
not by	7 -2 0 -3 1 -1
not do	10 0 0 0 -8 0
not found	-10 -4 0 -1 -3 19
not have	-13 0 0 5 9 0
not in	7 -2 -4 -2 1 -1
not included	5 -1 0 0 -6 0
not just	3 6 0 2 -10 0
not reply	-1 11 0 -4 -7 0
not sure	-4 0 0 0 6 0
not the	18 -5 -1 4 -7 -2
not to	-8 6 0 8 -6 -1
not we	-8 -1 0 3 5 0
not wish	-9 6 0 0 5 -1
not you	-13 0 0 0 12 1
nota	3 -2 -1 7 -7 -1
notas	2 -2 0 10 -7 -1
note	0 -9 3 13 -19 13
note that	0 0 3 2 -5 2
notebooks	-5 0 0 8 -3 0
noted	-7 -2 -1 4 -2 6
notes	-18 -6 -2 51 -19 3
notes from	0 -1 -1 5 -4 2
nothing	18 5 -7 -6 -7 8
nothing but	-10 0 0 -1 11 0
nothing else	5 8 -1 -3 -8 0
nothing to	9 4 -1 0 -13 0
notice	14 1 0 0 -12 -2
notice period	8 0 0 -1 -7 0
noticed	-11 -1 -1 1 12 -2
notices	-5 1 0 3 3 -4
notre	2 4 5 3 -10 -1
nous	-1 1 5 3 -3 -6
nov	-13 1 5 8 -1 -2
nov #1	1 5 -1 0 -4 -2
november	-24 13 8 17 -8 1
november #1	6 6 -1 -3 -6 -2
november #1x	-6 -1 -1 1 8 0
novembre	-13 11 4 0 -7 5
noviembre	-7 0 4 -3 8 -4
novo	12 -6 -3 10 -15 2
now	2 -16 -21 28 13 -10
now ?	4 -1 0 2 -4 0
now and	8 1 0 -2 -9 -2
now has	-10 -1 0 11 0 0
now on	8 -2 0 -1 -6 0
now the	-5 0 0 1 5 0
now with	9 0 -1 0 -5 -1
nr	-7 -1 -1 12 3 -5
nuestra	4 0 2 -1 0 -5
nuestro	-4 -4 -2 -1 12 -1
nueve	-10 4 -1 -1 9 -1
nuevo	12 -3 -5 -6 3 -1
num	-5 0 0 -2 8 0
number	-10 -16 -7 0 16 25
number #1	-10 -3 4 -6 7 8
number #3x	-7 0 0 0 8 0
number and	-9 0 0 3 0 6
number is	3 0 0 2 -6 0
number of	-3 -1 0 -5 7 2
number on	6 -1 0 6 -11 -2
numbers	4 -9 -2 32 -22 5
numbers and	3 -8 0 2 -2 6
nunca	10 -2 -1 2 -10 0
nur	2 -6 -2 3 8 -7
nurse	7 -2 -2 -2 -3 1
não	22 5 2 -3 -13 -7
não for	-6 -5 14 -2 2 0
não há	3 13 -3 -6 -7 0
não é	8 -2 -1 -1 -4 0
nós	11 -2 0 -2 -9 0
número	-2 -3 -1 8 0 -1
números	-6 -1 -1 0 8 0
o	0 -12 -22 12 19 -9
o que	-26 9 -4 6 16 -1
o'clock	-9 11 0 0 -2 0
ob	8 1 -2 6 -10 -1
obligation	-13 -3 -1 -2 23 -5
obra	-10 0 0 0 11 0
obrigada	13 -1 -1 -1 -10 0
obvious	-9 0 0 0 9 0
ocho	-11 4 0 -1 9 0
oct	7 3 4 5 -5 -11
october	-30 17 8 39 -18 -12
october #1	-5 5 -1 4 1 -2
octobre	-8 -1 0 1 9 -1
octubre	4 6 -1 -1 -14 5
oder	2 -3 -4 7 2 -4
oduya	-4 2 2 -1 4 0
of	2 26 -13 4 5 -28
of #1	22 -7 0 -2 3 1
of #1x	3 -8 1 -1 11 -2
of #2x	18 -3 -1 -4 -17 2
of #3	-5 0 -2 1 -1 7
of #3x	-7 -5 4 -1 9 -1
of #4	-2 1 0 7 -4 -1
of #4x	-12 4 0 -1 10 0
of #5x	-11 -1 0 3 9 0
of #8x	3 -2 0 5 -5 0
of $	-1 -3 -1 0 -1 2
of a	44 -3 1 8 -46 3
of all	-2 -2 0 -3 -1 8
of any	8 -2 -1 -2 -2 0
of attorney	-12 0 0 1 10 0
of business	5 -1 0 2 -4 0
of charge	-9 -1 -1 -5 12 -3
of course	-7 -2 -1 9 -5 2
of each	3 1 1 1 -6 -1
of employees	-7 -1 0 6 3 0
of eyes	-12 0 0 0 13 0
of first	-4 0 0 0 6 1
of four	-8 10 2 -2 -3 0
of her	-7 0 0 -2 8 0
of it	-11 -4 1 15 1 0
of law	-6 4 0 0 7 -4
of me	6 0 0 0 -5 0
of my	-14 -3 0 3 15 -1
of one	-5 -2 0 -2 7 0
of other	-9 2 0 -1 4 4
of our	-12 -1 12 7 9 -5
of ours	6 0 0 0 -6 0
of service	11 -2 -1 -1 -6 -1
of ten	-6 2 0 0 4 -1
of that	-9 5 0 -3 8 -1
of the	-17 23 -15 48 -7 -10
of their	4 3 0 -5 -1 0
of them	-4 10 -1 -5 9 4
of these	6 1 0 1 -5 -1
of this	3 1 8 -7 1 -6
of two	-22 10 -1 8 2 0
of us	3 25 -3 4 -24 1
of what	-18 -1 0 3 16 0
of which	3 0 -1 15 -16 2
of whom	-10 9 -1 6 -5 0
of work	-8 6 0 4 -5 0
of you	-6 39 19 12 -49 -4
of your	-20 4 -10 -2 41 -7
of yours	-4 0 0 0 4 0
off	4 -26 -19 13 28 -3
off and	-4 0 0 -3 8 0
off for	-6 -1 0 0 2 3
off the	15 -3 -1 1 -13 -1
offer	-13 6 -6 -5 34 -7
offer a	-9 2 -1 0 8 0
offer for	-4 -3 0 -1 7 0
offer it	-2 6 0 2 -5 0
offered	47 0 -1 -9 -22 -1
offering	-7 4 0 -7 1 7
offers	13 -4 -1 4 -15 -2
office	18 -6 -13 20 -12 -13
office ?	-8 0 0 0 7 0
office at	-8 0 0 0 8 0
office in	-5 1 4 -1 4 0
office manager	5 -2 0 -1 -3 -2
office of	16 -4 4 -3 -10 -1
office on	9 1 0 -1 -10 0
officer	9 -3 -1 -4 -2 1
offices	-32 10 -1 6 18 -3
offices in	-7 9 -1 0 -2 0
official	-9 -2 -1 1 3 8
offline	-4 -1 -1 2 5 -1
oficial	-3 12 -2 -3 -4 -1
oficina	-8 0 3 -7 -2 16
oficina ?	-7 -2 -1 -1 10 0
oficina y	10 0 0 0 -10 0
often	-10 -1 -1 4 8 -1
oh	-5 -1 0 1 5 0
ohne	3 -4 1 8 -5 -1
oi	7 -2 7 0 -12 -1
ok	31 3 1 -1 -19 -2
ok with	8 0 0 0 -6 0
okafor	8 -2 0 0 -3 1
ola	12 -1 1 -2 -9 -2
old	13 4 -8 25 -4 -17
old address	5 -1 0 6 -8 -4
older	8 0 0 3 -10 -2
olá	-8 -10 4 -5 10 5
on	-9 3 19 17 -12 0
on #1	-12 0 -6 6 -7 10
on #1x	6 -1 -5 -7 2 -1
on #2x	-3 -1 0 6 1 -3
on #3x	6 -3 -2 12 -7 -3
on a	-30 -5 -2 29 18 7
on all	-11 1 0 -1 12 -1
on and	12 -1 0 -5 -7 0
on any	-6 1 0 0 4 0
on april	8 1 0 0 -7 0
on average	-8 0 0 -3 9 0
on day	-8 0 4 -3 4 -1
on each	6 -5 0 -1 1 -1
on file	-12 -1 0 5 0 5
on for	5 1 3 -3 -5 0
on friday	4 1 -8 -2 9 -2
on how	5 -1 0 7 -11 0
on it	2 -7 -1 2 4 0
on its	-7 -1 3 -1 -1 6
on me	-12 6 0 2 3 0
on monday	0 -2 -4 0 5 1
on mondays	6 -1 -2 3 -6 0
on my	16 -2 -2 4 -9 -4
on one	-4 -1 0 3 5 0
on our	-5 -1 0 9 -4 1
on page	13 -1 0 -2 -11 0
on paper	-4 -1 0 8 1 -3
on request	-4 2 -1 1 3 -2
on saturday	2 3 -1 -2 -5 -1
on site	3 -5 -1 -3 -3 4
on stage	-8 -3 6 -1 -2 0
on sunday	-7 4 -1 -5 9 0
on the	-13 -11 33 28 -12 -6
on their	1 4 0 4 -8 0
on this	6 -1 -1 0 -3 1
on thursday	-11 31 3 -3 -12 1
on to	-2 -1 -1 0 5 -1
on top	8 -1 -1 -4 -2 -1
on tuesday	19 2 -10 -3 -1 -5
on us	-10 -5 0 -2 17 0
on wednesday	-20 8 18 -2 1 2
on wednesdays	5 -9 -1 3 1 0
on what	2 6 -2 0 -3 0
on you	-9 12 -1 -1 -1 -1
on your	1 -2 2 -9 18 0
onboarding	0 -4 3 1 5 -2
once	8 5 -1 13 -19 0
one	3 9 -8 34 -5 -36
one after	9 0 0 -1 -7 0
one and	-11 -1 0 0 12 0
one day	-5 0 2 -8 9 0
one for	-5 0 -1 5 4 -2
one has	-1 11 -1 2 -10 0
one hour	0 3 0 -7 2 0
one i	-11 1 3 0 9 -1
one is	11 -4 0 2 -9 0
one month	4 -1 0 3 -7 0
one more	-7 0 0 3 2 0
one of	-9 4 4 7 10 -3
one page	-9 -2 0 4 10 -3
one that	-11 4 0 4 7 0
one thing	-3 2 0 3 2 0
one to	-13 -3 -1 6 12 -1
one we	10 -1 0 -1 -7 0
one who	-2 1 -2 -4 5 1
one with	-11 0 1 4 9 0
one year	4 -1 0 0 -2 0
one's	17 0 -2 -5 -7 -1
ones	-6 -1 0 12 2 0
online	-23 -3 -3 16 -7 11
only	22 -7 -33 -32 43 -16
only #1	-5 5 -1 3 -1 -3
only and	8 0 0 -1 -7 -2
only for	-2 -2 0 -4 3 6
only have	8 -1 0 1 -9 0
only if	12 -1 0 1 -12 0
only need	-5 0 0 0 6 0
only one	4 -10 -2 -1 5 2
only pay	-19 8 -1 0 12 -1
only the	4 0 0 -5 -5 4
only thing	7 0 0 0 -7 -1
open	-21 6 -12 35 4 4
open for	-8 2 -1 7 4 -2
open points	7 -1 0 0 -4 0
open the	-1 3 4 0 -4 0
open to	-7 0 0 1 6 0
opening	4 4 2 -3 -7 -1
operating	11 -1 -1 0 -13 5
operating officer	10 -1 0 -2 -6 0
operation	5 -2 0 1 -1 -1
operations	3 -5 2 2 -12 13
opinion	-4 -3 1 9 1 -3
opinion on	-8 -1 1 0 8 0
opinions	-2 0 0 4 -3 0
opportunities	-3 -1 0 -1 -2 6
opportunity	-7 3 0 -2 7 0
opportunity to	-7 0 0 0 7 0
opt	-4 -3 0 4 9 -6
opt out	-7 -1 0 1 4 -1
option	10 -2 0 0 -6 0
optional	13 -6 -1 -5 -5 1
options	3 -7 0 3 -4 0
or	8 5 -39 -17 13 26
or $	-8 -1 0 0 12 0
or a	-3 6 0 0 -4 0
or call	-9 -1 0 -1 8 -2
or change	-1 0 0 7 -1 -6
or madam	14 -3 0 -1 -9 -1
or mail	7 0 0 4 -8 -3
or more	-7 0 0 1 7 -1
or on	-7 -1 0 3 5 -1
or only	9 0 -1 -1 -10 0
or should	-8 0 0 0 9 0
or the	-5 -3 0 -2 6 0
or three	-15 -1 0 -1 8 6
or thursday	-10 -1 0 -1 12 0
or to	-1 -2 0 7 3 -7
or two	9 -1 3 -1 -10 0
or your	4 5 0 -1 -6 -1
order	-6 -21 -10 -15 47 0
order by	4 -4 0 -3 9 -2
order form	-5 0 0 -1 7 -1
order of	0 1 0 -1 5 -5
ordered	5 -1 0 0 -4 3
orders	-11 2 0 4 7 0
org	2 3 1 1 -24 40
organisation	-5 -1 0 -2 6 3
organisers	-6 -6 2 0 2 0
organization	9 -3 0 1 -6 -1
organizational	7 -1 0 1 -6 -3
original	-1 -3 -1 -4 4 4
origination	7 -1 0 -1 -4 0
orlando	-6 6 -2 0 -4 0
os	0 8 -5 -4 7 0
os melhores	9 2 -2 -6 -2 -1
ostern	13 -2 -2 -3 -6 -1
other	23 2 -10 9 -16 -5
other companies	-4 -2 0 -1 7 0
other side	-5 -1 0 -4 8 2
others	-30 8 0 3 17 -1
otherwise	17 2 3 -3 -14 -1
otra	9 4 -2 -3 -5 -2
otras	-7 -1 0 1 7 0
otro	-9 0 0 3 7 0
ottoline	9 0 0 -1 -8 0
ou	4 3 1 -2 -9 2
ought	1 -1 0 5 -7 3
ought to	1 -1 0 5 -7 3
our	29 -7 13 -10 0 -41
our bank	8 -1 0 -1 -5 0
our best	0 -1 -1 -3 7 -2
our case	12 0 0 -1 -9 0
our ceo	-9 0 -1 0 11 -1
our chapter	5 -1 -1 -1 -4 0
our clients	-11 5 3 -1 4 0
our customers	-5 0 0 3 4 0
our data	8 -1 0 -5 -2 0
our fee	-8 0 0 -3 8 0
our lawyers	5 1 0 -1 -5 0
our new	-5 1 0 -2 4 0
our office	1 -3 3 2 -3 0
our own	-10 11 -3 1 2 0
our partners	13 -1 0 1 -13 0
our sales	-8 0 -1 -1 12 0
our services	-7 -1 0 0 8 0
our side	-5 0 0 -1 6 0
our site	-4 -3 0 7 -5 0
our team	5 -8 8 -2 -4 0
ours	52 2 -6 -2 -27 -2
out	7 -15 -29 43 -3 3
out and	-16 0 0 3 14 0
out for	-9 -1 0 5 4 0
out in	-13 0 0 -2 14 0
out of	-13 -6 0 -3 13 10
out on	16 -4 -3 -4 -4 -1
out the	0 8 0 -4 -3 -1
out to	8 -2 0 -1 -7 0
outage	-6 -1 0 6 -1 3
outlook	-9 0 0 1 4 2
outro	-5 -2 0 -2 10 0
outside	25 -5 -1 -3 -4 -4
outsourcing	-2 -3 -2 4 1 -1
outstanding	1 -2 -1 0 -4 8
over	-17 -10 -22 18 39 -9
over #1	12 4 0 0 -16 0
over #3	-8 0 0 -1 10 -2
over $	9 -1 0 -1 -4 -1
over from	7 0 0 0 -6 0
over the	-21 -1 0 -2 27 0
over to	4 0 0 -2 -9 8
over your	-5 0 0 0 7 0
overtime	-4 3 0 -1 3 0
owen	8 -4 -2 -2 -3 -1
own	7 18 -10 17 -11 -16
own data	12 -2 -1 -1 -3 -3
own no	-9 9 0 0 -1 0
owner	-7 15 0 -4 -2 -1
owners	4 0 0 -7 4 -1
owns	-14 0 0 2 13 0
owns the	-14 0 0 2 13 0
p	-4 -5 0 2 10 2
p #1	4 -6 -1 4 -2 -3
p s	-12 -1 0 -2 12 1
pack	2 -5 0 -2 5 0
package	-5 -1 0 -3 3 5
packages	-16 -2 0 -1 7 9
paga	-13 17 -2 4 -7 -1
pagan	6 5 0 -1 -10 0
pagar	8 -2 0 -1 -4 -2
page	-21 -13 8 25 23 -11
page #1	0 -6 -1 1 7 -2
page #1x	-14 0 8 3 4 0
page and	-10 -1 0 0 10 0
page for	-6 -2 -1 -1 8 0
pages	-3 -1 1 15 6 1
paid	40 -23 -4 -1 -44 25
paid #1	9 -4 0 0 -4 0
paid for	5 -3 -2 0 -1 0
paid in	8 -6 0 -2 0 -2
paid on	10 0 -1 -2 -8 0
pain	-5 4 -1 -1 2 0
pair	-12 -1 0 0 13 0
pair of	-12 0 0 0 12 0
pallet	-7 0 0 -2 9 0
panel	-14 -3 64 -17 8 -10
paper	2 -8 2 36 -14 -7
papers	-19 6 3 -1 17 -3
paperwork	-9 -1 0 0 9 0
par	28 1 -6 -6 -11 -2
para	-4 -2 7 -16 19 0
para a	-5 -4 5 -5 9 0
para el	18 4 -4 -8 -5 -4
para o	-7 6 -3 -3 6 -1
para todos	12 0 0 -4 -8 0
para um	-4 -2 13 -2 -6 -1
paragraph	-13 3 0 8 3 0
paralegal	-2 -3 1 0 6 -1
parcel	10 -1 0 -7 -1 -2
parental	-12 -1 0 -2 -3 18
parental leave	-8 0 0 -2 -3 12
paris	-9 4 0 0 5 0
park	11 -5 -5 4 3 -8
parking	21 -6 -11 6 -15 5
parking is	6 -5 -6 -1 -2 7
parler	10 -2 -1 -1 -4 -1
part	13 -7 1 16 -13 2
part of	3 -3 0 4 -2 -2
parte	-1 -3 7 -4 1 0
participant	-4 2 0 -2 5 0
participants	-11 -3 8 -4 9 -2
participation	1 4 -2 -2 -2 -1
particular	1 5 -1 -2 -4 -1
particularly	-4 -1 0 0 6 0
parties	-2 -2 0 6 -1 -2
partir	9 8 -6 -5 -1 -6
partir de	-7 9 -2 -4 6 -3
partir del	15 -3 -1 -2 -2 -3
partner	-11 -8 16 7 3 1
partner and	7 0 0 0 -7 0
partner wants	9 0 0 0 -7 0
partner who	2 8 -1 -4 -3 -1
partner's	-6 -1 -1 -1 3 7
partners	19 -14 3 2 10 -13
partners are	10 -1 0 -1 -6 0
partners the	-7 -1 0 7 1 0
partners who	-7 -1 0 -2 9 0
partnership	-6 0 0 3 2 0
parts	-3 0 8 -1 -4 -2
party	-4 1 -1 -1 -1 0
pas	14 12 -12 1 -21 4
pas de	-4 18 -5 -5 -7 -2
pasa	6 -1 0 6 -10 0
pasado	-10 11 -2 2 1 0
pass	-4 8 -1 -4 -2 -1
pass it	-5 4 0 0 2 0
passe	-5 -4 -2 5 9 -1
passed	1 -6 -2 7 -2 1
passed the	8 -2 -2 2 -4 -1
passes	8 -7 1 1 -2 -1
passez	-4 -6 12 1 -1 -1
passo	-6 -1 -1 -3 11 0
passport	2 -1 -1 7 -4 -4
password	1 -4 -2 -4 -3 15
past	-23 8 -1 6 5 -2
patent	-14 -1 4 9 -1 -1
path	2 -2 0 -1 4 -3
patience	7 -1 -1 2 -7 0
patient	6 0 0 0 -6 0
patricia	7 -3 0 0 -3 0
pattern	-3 -3 0 2 -4 8
paul	7 0 0 -4 -7 6
pavilion	-6 10 -1 -1 -5 0
pay	17 7 -17 -20 20 -9
pay #3	-8 0 0 0 9 0
pay for	-11 1 -1 2 6 -1
pay in	9 -1 3 -1 -9 0
pay nothing	-5 -1 0 -2 6 0
payable	2 0 0 -2 -4 3
paying	7 -4 -1 -1 -6 0
payment	-22 2 0 5 9 32
payroll	-8 16 -2 -4 2 -5
pays	2 35 -3 -7 -13 0
pays for	3 13 0 -5 -4 0
pc	-3 -3 0 9 -2 1
pcs	1 -2 -1 1 4 -3
pdf	-14 -5 2 12 12 -3
pdf application	-2 -1 0 -3 4 0
peace	-7 0 0 0 6 -1
pedir	-11 4 -1 8 0 0
pediu	16 -1 0 -5 -5 -2
pelo	14 -1 -2 -9 7 -8
pena	-10 0 0 -1 11 0
pencil	-9 -1 0 0 9 0
pensando	-7 -1 -1 -1 9 0
people	-6 10 -12 23 7 -18
people ?	8 -1 0 0 -7 0
people and	2 5 -2 1 -8 0
people have	-13 4 -1 -1 5 8
people in	-9 -2 2 -2 9 -1
people on	5 -1 0 0 -4 0
people tell	-6 0 0 0 7 0
people the	-6 0 0 0 6 0
people to	8 -1 0 -1 -6 0
people who	-1 5 -1 0 -6 -2
per	2 -12 -27 2 43 -28
per cent	-15 -2 0 16 1 0
per cup	9 0 0 0 -9 0
per firm	-6 6 -1 -2 -1 0
per head	15 1 0 0 -17 0
per hour	7 0 0 0 -7 0
per month	17 0 1 -1 -8 0
per person	-13 3 0 -1 9 -1
per seat	12 -1 0 -1 -9 0
per user	-5 0 0 -3 6 0
per year	-10 -1 0 4 6 0
percent	4 -1 0 -9 4 -1
perdido	-8 2 -1 -2 8 0
pergunta	0 -1 0 12 -9 0
period	4 -6 -1 2 2 -7
perl	-10 -1 0 37 2 -20
permanent	-4 -1 0 1 3 2
permit	-10 -1 0 0 12 -3
pero	22 -6 3 -9 -10 -1
person	-22 19 -2 7 11 -2
person and	-5 -2 0 -1 8 0
persona	-14 -3 -1 -2 17 0
personal	-5 3 -1 9 -14 4
personally	-7 -1 -1 -2 12 -1
personas	-8 13 -2 -5 3 -1
personnel	1 0 0 1 -7 5
personnes	8 -1 -2 -5 -1 -1
persons	6 -4 7 1 -9 0
pessoal do	-8 4 0 -2 6 0
pessoas	9 2 -2 -1 -9 -1
pete	12 -3 0 -1 -8 1
peter	7 1 0 -3 -5 0
phil	6 -5 -1 0 -2 0
philippa	-3 2 -1 2 0 0
phone	35 0 -9 6 -20 -9
phone and	-5 0 0 0 5 0
phone if	-6 -1 0 0 8 0
phone number	4 0 0 -1 -5 0
phones	6 -9 -3 5 5 -5
photo	-22 5 -2 3 9 4
photograph	-4 -1 0 -1 6 0
photographs	2 -2 -1 3 0 -1
photos	-2 -2 0 2 0 0
php	-4 -2 0 -3 0 8
pick	32 -6 1 3 -20 -3
pick up	8 -1 0 3 -10 0
picked	-1 0 4 8 -9 0
picking	-9 -1 0 -1 9 1
picking up	-9 0 0 0 9 0
picks	2 0 0 0 -5 0
picnic	-1 9 -1 0 -5 0
pictures	-4 -1 0 -4 12 0
pie	-12 12 -2 -2 5 0
piece	9 -4 -1 4 -8 0
piece on	9 0 0 1 -10 0
pieces	-5 0 0 0 0 3
pike	6 1 0 -1 -4 -1
pilar	9 -1 3 -1 -9 0
pile	-10 3 0 0 8 0
pilot	-2 -1 1 -3 4 -1
pitch	-5 4 0 -1 4 0
pl	-11 -1 0 12 11 -9
place	-13 16 2 -6 10 0
place and	8 -1 0 -5 -1 0
place in	-1 11 1 0 -9 -1
place the	12 -1 -1 0 3 -13
placed	-7 -1 0 2 5 0
places	-9 8 -2 -3 2 7
plaisir	-9 5 7 -4 -4 5
plan	-6 -10 -5 5 20 8
plan and	10 -7 -2 -1 0 0
plan for	6 -1 0 0 -2 -1
plane	10 -1 -1 -4 -3 0
planning	-9 0 0 2 8 0
plans	2 -5 3 -3 2 -2
plant	2 0 4 -3 -6 4
planta	-3 2 -2 -4 7 0
plataforma	-4 0 0 -1 8 0
platform	-15 -8 -1 -3 22 -1
play	4 -1 0 -8 8 -2
please	61 -10 -31 -50 -72 20
please complete	7 -3 0 -3 -3 3
please confirm	20 3 -2 -3 -13 -6
please contact	-12 -1 0 -1 0 16
please do	3 -3 -1 4 -4 -1
please don't	20 -7 -2 3 -4 -1
please find	-21 1 -2 5 17 -2
please ignore	-7 0 0 0 6 2
please keep	16 2 0 -4 -16 -3
please let	3 0 -1 -2 -2 -2
please no	17 -11 -2 0 -5 -1
please reply	0 4 0 0 -7 3
please send	23 -2 0 0 -9 0
please take	10 0 0 0 -10 -1
please tell	-4 -4 2 -3 4 -1
please use	7 -5 -2 -1 3 -1
please write	1 1 0 -1 -8 6
pleased	-9 -4 1 -1 13 -3
pleased to	-19 -4 2 -2 22 -3
pleasure	-34 3 10 1 23 -1
pleasure of	-5 5 0 -2 3 -2
pleasure to	-22 -1 10 0 11 0
plenary	-12 5 5 -1 5 -1
pln	-11 -2 0 0 12 3
pls	18 -11 -2 -6 2 -5
plug	-4 0 0 2 5 -2
plus	10 7 -5 -1 -15 10
pm	-19 37 16 -9 -53 40
pm #1	0 -9 -1 -2 0 12
pm at	-7 7 0 -1 -3 0
pm to	13 -4 -1 -2 -2 -4
po	14 -2 0 -3 -4 -5
podcast	-4 -3 0 1 6 0
pode	7 -2 -2 3 -8 -1
podium	-4 -6 8 0 4 -1
podría	-8 0 0 -4 13 0
point	16 -5 -1 -9 9 -3
point me	-7 0 0 0 7 0
pointed	-10 0 0 0 8 4
points	12 -4 -1 -6 -1 -1
police	5 -3 0 3 -3 -1
policy	14 0 -1 2 -12 5
polish	8 -3 -1 3 -6 -1
política	14 -2 -1 -2 -9 0
pool	-8 -2 0 8 0 0
poor	4 -1 0 -4 1 -1
popular	-1 -2 0 17 -3 0
por	17 -16 -1 -6 0 4
por ahí	-10 -1 10 0 2 0
por el	8 -2 -1 2 -6 -1
por favor	5 0 -2 -7 -9 13
por la	-13 13 -1 3 -1 0
por qué	9 -5 -1 3 -6 0
por ser	-2 -2 0 12 -5 -2
por si	-9 -1 4 -1 5 0
por su	-9 -2 -1 1 0 12
por telefone	11 -2 0 -5 -4 0
por ter	13 -1 -2 -3 -9 0
porque	13 -7 -3 -5 4 -3
port	-4 -1 0 0 5 1
portal	26 -7 -2 0 -11 4
portfolio	-3 -1 0 -2 7 -1
porto	-12 3 0 9 2 -1
position	10 1 -1 -5 -9 0
positions	-2 -1 0 2 1 -1
possible	18 -3 -1 -1 -11 -1
posso	-11 -1 0 -2 15 0
post	-7 0 1 8 2 -4
postage	-8 0 0 1 9 -1
poste	-7 1 -1 -2 0 10
posted	7 -1 0 16 -9 -10
poster	-4 -4 4 -3 0 0
postings	0 -4 0 5 -4 -1
potential	1 2 0 -6 3 -1
pour	-18 16 -11 9 6 0
pour la	-5 -2 0 1 7 0
pour le	18 -2 0 -3 -10 -2
pour les	-3 9 -2 -2 -1 0
pouvez	17 -3 -1 -3 -13 5
pouvez vous	10 -1 0 -2 -7 0
power	9 -4 -1 -8 -10 9
powers	-10 0 0 0 9 0
pr	12 -2 0 -1 -6 -3
pra	13 -5 -1 -2 -5 0
practice	-11 -5 1 0 19 1
practices	-13 -1 0 0 17 -4
practitioner	-6 0 0 -1 10 0
practitioners	-2 3 2 -4 1 0
pratt	12 -2 -1 0 -8 0
prazo	8 -4 -2 -7 5 -1
pre	-2 6 -2 -2 4 -3
precio	13 -6 -3 4 -3 -4
precios	1 0 5 4 -9 0
precisely	-17 0 0 2 15 0
precisely that	-8 0 0 0 7 0
precisely this	-10 0 0 4 7 0
prefer	2 8 -1 10 -20 -2
prefer not	-2 0 0 7 -5 0
preferences	-13 1 -1 42 -3 -13
prefiere	-10 -2 0 4 7 0
preguntas	10 3 -4 -2 -2 -5
premium	-4 -3 -1 5 1 0
première	-7 9 -1 -2 5 -1
prepare	-15 3 0 0 14 0
prepared	-1 0 0 0 3 0
preparing	13 -1 0 -3 -9 0
preparing a	11 0 0 0 -11 0
present	-25 -6 -1 0 34 3
present the	-8 2 0 3 3 0
present you	-14 0 0 0 13 0
presentation	-6 3 0 1 3 -1
presentations	4 -4 0 1 -1 -2
president	12 -11 3 4 -6 -1
press	-1 -5 -1 5 1 1
pretty	5 0 0 -4 -5 4
prezados	11 -4 -1 2 -1 -6
preço	16 -3 -1 -4 -7 -1
price	-10 -23 -15 -2 57 -14
price and	-12 -1 -1 7 7 0
price for	-1 0 0 0 2 -2
price list	-4 0 0 -1 5 0
price of	-3 -1 0 -2 6 0
price per	9 -1 0 -1 -7 -1
prices	2 -5 3 -5 -4 6
pricing	1 -7 -1 -1 12 -1
pride	-10 -1 5 -2 10 0
principal	8 -1 0 -1 -6 0
print	15 -8 0 7 -13 -2
print the	-8 0 0 12 -5 0
printed	4 1 -1 -4 -6 6
printer	5 -2 4 2 -8 0
printers	-6 -1 0 0 9 0
prior	6 -2 0 -3 1 -1
priority	-10 0 0 0 11 1
pris	-8 -4 -1 5 9 -1
priscilla	8 -6 3 -2 -2 -1
privacy	-4 10 -3 1 -5 -1
private	-2 -2 -3 -1 7 -1
prix	-5 -3 -1 2 11 -3
pro	-2 -7 -2 -2 12 0
probably	-2 -4 7 -3 -3 3
problem	-8 3 -1 -6 -6 17
problem and	-9 10 0 0 1 0
problems	5 0 0 2 -5 -4
process	-1 6 1 -5 0 -1
processing	2 -1 0 3 -5 -1
procurement	7 -10 3 3 -3 -5
produce	-10 0 0 -1 8 4
product	4 -2 -2 11 1 -4
production	5 0 0 0 -4 0
products	5 10 0 12 -12 -4
prof	0 12 0 -3 -7 -1
professional	-18 4 0 7 17 -3
professional firms	-7 -1 0 3 3 0
professionals	1 10 0 -7 -8 -1
professor	1 12 1 0 -4 -1
profil	-9 -1 0 1 10 -1
profile	-10 -4 -1 -1 2 12
profiles	-10 -1 -1 0 5 5
profit	-4 14 0 1 -9 0
program	-10 12 -3 0 5 -4
programme	-13 17 19 -5 -4 -2
programs	-9 0 0 10 0 -1
project	2 -1 -1 -8 9 -3
projects	-6 2 -1 3 5 -3
promise	-6 2 4 -2 -7 10
promised	11 -1 -3 -3 -7 -1
promotion	-5 -1 0 0 7 -1
proof	-5 -2 0 -2 8 1
proof of	-8 -2 0 -1 9 2
proper	-7 1 0 2 5 0
properly	7 -2 0 2 -6 0
property	-1 -1 -1 3 0 -3
proposal	-4 -2 4 -2 -2 2
proposals	12 -2 0 -2 -13 5
propose	-3 -1 0 -1 5 -2
proposed	-3 -1 0 -1 -3 8
proposta	14 -6 -1 -4 3 -5
propuesta	7 -6 -4 -2 9 -4
protect	-10 -1 0 0 12 0
protection	-3 0 -1 4 0 0
proud	4 -7 8 -1 -10 0
proud of	5 -1 6 -1 -8 0
proveedor	0 -2 2 8 -9 0
provide	-1 0 -2 -5 6 -3
provided by	-4 7 -1 -2 0 -1
provider	8 -7 -1 4 5 -1
providers	-1 -1 0 -3 5 0
provides	2 -1 0 4 -5 0
province	-5 -1 0 -1 7 0
prueba	10 -1 0 -1 -8 0
própria	-8 7 0 1 0 0
próxima	2 0 -3 7 -5 -1
public	-14 -3 10 -6 18 0
published	-10 -1 0 9 12 -4
puede	0 2 -1 1 -9 7
puedo	-13 -1 -1 -1 16 0
puerta	16 -9 -2 -4 -2 1
puntos	17 -2 -1 -4 -10 -1
purchase	-7 -1 0 4 5 1
purchasing	9 -2 0 1 -5 -1
purpose	-2 5 -1 -4 0 -1
put	-11 -7 12 -21 44 -8
put a	-17 0 5 -2 14 0
put in	6 -2 0 -2 -2 0
put the	14 -1 0 -3 -10 -1
put together	-8 -2 5 -1 5 0
put you	-16 -2 -1 -2 19 0
put your	-5 1 -1 0 3 0
público	6 1 -1 4 -8 -2
q	3 -8 0 14 7 -3
q #1	-1 -7 -1 11 -2 -2
qa	-4 -2 -1 -2 7 1
qr	-4 -2 0 6 -2 2
quality	-5 2 0 2 -1 0
quand	10 -3 5 -3 -6 -1
quarter	-3 1 0 11 4 -2
quarterly	-6 0 0 3 2 0
quatre	-7 -2 -1 -3 15 -2
que	16 -20 4 11 12 -35
que a	11 -3 -3 -5 2 -2
que ainda	-7 4 0 10 -5 0
que el	-5 -2 4 9 -2 -3
que está	10 -7 8 -7 -4 -1
que foi	9 -1 -1 1 -8 0
que je	-18 -1 -1 -3 22 -1
que la	14 -8 -2 -11 7 -2
que le	-18 1 -2 -2 22 -1
que les	-8 4 -2 1 6 -1
que lo	-1 -2 -2 7 -3 0
que me	6 -4 -1 -3 1 0
que nadie	-8 2 4 3 -7 4
que no	1 -1 5 0 -5 -2
que nos	3 -3 -2 -2 7 0
que não	5 5 -2 0 -7 -1
que o	2 -3 -2 -10 11 -1
que se	-10 -3 -1 4 7 2
que sí	4 8 -1 -2 -11 0
que votre	-5 -1 -1 -2 8 0
que vous	2 -2 -1 0 5 0
que ya	6 4 -1 -4 -6 1
quedan	-7 -1 0 -1 10 0
quedo	-11 -3 -2 2 15 -4
quedé	-10 -1 0 -1 12 0
quem	-17 24 12 -13 -2 -7
quentin	8 0 0 0 -6 0
quer	-7 -2 0 2 8 0
queremos	9 6 -1 -3 -8 -1
quería	-6 -1 0 -1 8 0
question	-6 -5 -1 27 -9 8
question of	-8 -1 0 13 -6 0
questionnaire	5 -5 0 -6 3 0
questions	6 29 -4 -4 -30 13
questions #1	-7 0 0 0 7 0
questions are	11 -3 0 2 -9 -1
queue	-6 -1 -1 0 8 2
qui	4 15 -2 -4 -13 -3
quick	-11 0 3 0 8 2
quicker	-11 0 0 8 4 -1
quieren	6 0 4 -1 -10 0
quiet	-9 -1 -2 9 0 2
quietly	0 -1 0 -4 5 0
quill	-8 6 2 2 -4 0
quiser	9 -2 0 -4 -2 0
quite	6 4 -2 -7 -8 6
quiz	-1 0 5 -2 -2 1
quién	-5 5 2 -3 2 -2
quotations	7 0 0 4 -12 0
quote	18 -3 0 -4 9 -1
quoted	2 -1 0 2 -5 0
quotes	12 2 0 1 -11 -2
qué	-1 5 -5 2 2 -4
r	-19 11 -2 -20 37 -2
r #1	1 3 0 1 0 -7
r #3	-6 1 0 0 4 -3
r $	-6 -4 0 -3 18 -9
radio	-4 -2 0 -4 -3 9
rain	-6 -10 3 6 6 1
rains	8 3 -1 1 -11 -1
raised	5 1 -1 -2 -4 0
ralph	20 -6 -4 -6 -6 0
ran	-4 -3 -1 3 8 -1
ran a	1 0 0 8 -6 0
randy	-5 -1 0 -1 7 0
range	13 4 0 -2 -13 -1
ransomware	-8 9 0 1 -3 0
rao	1 -7 -1 -1 5 3
rate	-16 -2 -3 0 35 -3
rate and	-3 0 0 -2 7 0
rate card	6 0 -1 0 -7 0
rate is	-6 0 0 1 7 -1
rates	-10 -3 1 6 14 -2
rather	-12 0 6 1 7 2
rather than	-5 0 0 1 5 0
raum	6 7 -1 -4 -5 -2
raw	12 -5 0 -1 -1 -9
ray	2 4 -3 0 -2 0
rd	17 -1 -5 2 -15 2
re	-6 -2 -1 8 -6 0
reach	2 -2 -1 2 -3 1
read	-7 -1 -15 57 -32 3
read a	0 -1 -1 6 -8 0
read my	-12 0 0 0 5 8
read on	6 3 -1 -5 -4 -1
read that	8 -1 0 -2 -5 0
read the	14 4 -1 9 -9 -7
reader	-6 -1 0 28 -3 2
readers	11 -2 0 4 -7 2
reading	-21 3 -1 33 -18 8
reading a	-5 0 0 6 -7 3
reads	-12 -3 1 19 -1 0
reads the	-9 0 0 2 5 0
ready	-7 1 -1 5 4 -2
ready in	-7 0 0 -3 10 -1
real	10 4 0 -10 -4 5
really	-7 -1 0 -2 7 2
reason	-13 3 -1 3 -2 7
reasons	-8 2 3 -3 2 3
receipt	8 -3 -1 -1 -7 3
receivable	4 -3 0 4 -7 -1
receive	-38 5 0 14 21 2
receive a	-7 -2 0 -1 6 1
received	-3 -2 0 5 -25 46
received by	-4 -1 -1 -2 -2 9
received this	-3 2 0 7 1 -9
receiving	-2 -2 0 13 5 -8
receiving this	2 -2 0 8 1 -8
recent	-8 -2 0 3 6 1
recently	-6 -1 4 -3 4 3
reception	17 -1 -6 -8 -5 4
receptionist	-5 -4 0 4 4 -2
receptionists	-7 -1 0 3 5 0
recibo	11 -1 0 -2 -7 0
recommends	9 -1 0 1 -7 -1
reconciliation	-8 4 -1 -1 4 0
record	6 3 -1 2 -10 -1
recorded	0 1 0 -5 2 3
recording	-8 -1 -2 -2 16 -4
records	-1 -5 -2 12 -11 7
recovered	-8 0 0 1 10 0
red	-6 5 0 -3 8 -2
redaktion	-5 -1 -1 12 -4 0
reduce	4 0 0 1 -4 0
reduced	5 3 -1 0 -6 0
reference	-5 -4 -1 0 9 -2
reforma	-2 -1 0 11 -4 -1
refund	-5 -1 0 -1 2 8
refunded	9 0 -1 -1 -6 0
regards	23 -1 -11 -19 28 -29
regards agnieszka	11 0 0 0 -10 0
regards dr	-6 -1 0 3 2 0
region	0 -1 0 0 2 -1
regional	-6 -3 1 0 5 -1
register	-29 34 0 -4 27 -12
registered	-2 0 -1 4 5 1
registration	-35 50 0 -4 -27 3
registro	3 -7 -3 14 -4 -4
regulatory	6 0 0 -5 -3 4
rejected	1 -2 4 -4 0 1
related	-3 7 -3 -4 1 -1
relationship	-10 0 0 0 11 0
relatório	-8 -2 0 3 8 -1
release	-6 -6 -1 20 -6 2
released	1 -1 0 5 -3 -3
relief	-5 -1 0 -3 6 5
remain	-3 -4 -1 4 5 -1
remaining	-6 -2 -1 3 1 5
remember	-7 -3 -1 3 9 0
remember me	-15 0 0 -1 17 0
reminder	5 3 -1 0 -7 1
remise	11 -2 0 -1 -9 -1
remote	3 -8 -1 10 1 -8
removal	0 -2 -1 2 8 -6
remove	-3 -1 -1 3 5 -4
removed	-7 7 -1 -5 -5 2
removed from	-13 9 0 1 -2 5
renata	5 -6 1 1 0 0
renew	-8 -2 0 0 3 6
renewal	5 -4 1 -4 13 -1
renewals	-11 -1 0 8 3 0
renewed	2 -2 0 5 -6 -1
rent	-2 -1 0 9 -4 0
rental	-12 1 0 -1 4 6
rents	-6 -1 0 3 -4 4
rep	10 0 0 1 -10 0
replace	6 -2 -2 -1 0 -2
replaced	-7 -5 -1 10 0 3
replies	-4 -1 0 3 2 1
reply	-36 38 -18 7 0 21
reply stop	-4 -3 0 9 -3 0
reply to	-4 17 -1 -3 -15 13
reply with	-12 7 0 -2 7 5
reply yes	-8 0 -1 -1 9 -1
report	15 -3 0 19 -25 6
report #1	8 0 0 -8 -2 1
report on	5 -1 0 2 -7 0
report with	-3 -1 0 0 5 0
reported	6 0 0 -3 -4 0
reporter	4 0 0 3 -11 0
reporters	1 0 0 4 -6 0
reporting	2 1 0 5 -4 -1
reports	-5 -2 3 -3 4 0
represent	-6 -1 0 -1 6 0
reprint	7 -1 0 -2 -3 0
request	28 -3 -2 -20 -11 8
request for	12 -3 0 0 -6 -1
requested	5 4 0 -3 -8 1
requests	-6 -2 -1 4 -5 6
required	-1 2 -1 -2 4 -2
requirements	-9 -1 0 8 3 -1
research	-3 3 -1 -4 0 2
resend	9 -1 0 0 -9 1
reserve	-5 2 4 3 -3 0
reserved	-11 -5 -2 20 16 -11
reserved for	-8 -5 -1 0 14 -1
reset	-2 -3 -1 4 -6 4
resignation	11 0 0 -8 -2 -2
resources	8 3 -1 -6 -5 1
respect	-11 -1 0 2 4 6
respectfully	5 -1 0 -1 -6 0
responda	-7 -2 -1 2 3 6
responde	10 -2 -1 -2 -5 0
responder	-5 -2 0 6 2 0
response	15 -2 0 -2 -10 -4
responses	6 -1 0 -1 -3 1
responsible	-8 0 0 3 5 0
respostas	-6 2 -1 14 -9 0
rest	3 -6 -2 -11 8 2
restart	11 -1 0 -1 -2 -7
reste	14 -2 -3 -3 -2 -2
resto	-9 -1 -1 -3 14 0
result	-3 -5 -1 -4 18 -5
results	-7 2 4 6 1 -1
resume	9 -2 0 -3 -3 0
resumen	-7 -2 0 8 -3 4
resumo	-7 -1 0 8 1 -1
retail	-7 -2 0 5 3 -1
retention	6 -2 -1 2 -7 0
retired	14 4 -1 1 -18 -3
retirement	-10 0 -1 1 12 -1
retires	-10 -2 1 5 6 0
retour	-1 -2 -1 -2 -5 11
retreat	-3 8 4 -9 1 -1
return	19 -5 0 -2 -8 3
returns	-8 8 -1 0 3 -1
revenue	0 -1 0 4 -2 -1
reverse	3 7 0 -2 -8 0
review	16 -3 1 -1 -17 5
review of	8 0 0 -2 -6 0
reviews	-9 -3 0 6 2 6
reyes	-5 3 0 -1 -3 7
rfp	18 -3 -1 0 -9 -4
rick	7 -1 0 -2 -3 1
rien	2 -3 -1 8 -5 0
right	9 -10 10 -11 22 -6
right ?	7 0 0 -1 -5 0
right and	7 0 0 1 -9 0
right before	-7 0 8 0 0 0
right now	-4 -1 0 0 7 -1
right person	-16 0 0 0 14 0
rights	3 -2 -1 15 -2 -8
ring	15 -1 -1 3 -14 7
ring me	-13 -2 0 0 13 0
ring you	6 0 0 0 -6 0
rise	-5 -1 0 5 -2 -2
risk	-16 -5 -1 5 13 -2
river	6 5 -5 -3 -6 -1
rm	-5 -1 0 -2 12 -5
road	-4 0 -1 -2 7 0
rob	7 -1 0 -2 -5 1
roger	-10 2 0 2 4 3
rogério	10 -6 -3 -2 3 -1
role	-2 -1 0 -1 4 0
roles	-10 2 0 2 5 0
roll	1 -5 -1 2 -2 6
roof	-7 8 0 0 -2 0
room	-13 30 29 -30 -10 9
room #1	7 -2 -9 -3 1 6
room and	-8 1 1 0 9 0
room for	0 -2 -1 -1 7 -2
room on	-12 5 0 0 6 0
rooms	-11 4 -1 -1 9 -3
root	8 0 0 -3 -4 -2
rosario	-8 0 0 7 0 0
rotterdam	1 -1 1 6 -7 0
roughly	5 0 0 -1 -2 0
round	-7 9 -1 -4 3 0
roundtable	-9 -5 0 -1 13 -1
roundup	-4 0 0 6 -4 0
row	-1 4 2 2 -5 -1
roy	11 -3 -1 -2 -3 0
rs	-6 1 -1 0 12 -6
rsvp	-4 9 3 0 1 -3
rua	-6 5 -2 -1 5 0
rue	-11 12 -2 -4 8 -4
rue de	-9 11 -1 -3 4 -2
rule	3 5 -2 10 -13 -1
rule on	8 -2 0 2 -7 -1
rules	4 1 -2 7 -10 -1
rules for	-5 -1 0 6 0 0
run	3 12 -3 -13 4 7
run by	6 3 0 -1 -5 -1
run the	7 -2 1 -1 -3 0
running	-9 -4 0 -3 17 -2
runs	-3 2 -1 -1 2 -2
ruth	6 8 0 1 -13 0
règle	8 2 -1 -3 -7 0
répondre	-7 6 -1 4 -2 -1
réponse	12 -1 0 -1 -10 -1
s	3 5 -4 12 -12 2
sabe	4 -2 -2 6 -6 -1
safe	-6 -5 1 4 6 0
safety	-7 0 0 5 2 0
sagt	-10 7 0 3 4 -1
sai	18 -3 -6 -2 -3 -5
said	20 4 -3 -2 -14 2
said it	-6 0 0 5 2 0
said no	7 -1 0 3 -7 0
said the	9 0 0 -5 -6 0
said they	10 0 0 -3 -7 0
said to	-8 6 0 1 3 0
sair	-6 1 -2 16 -7 -4
sal	5 5 -1 -1 -7 -1
sala	-2 -9 10 1 -3 3
salad	-7 12 0 -1 -4 0
salary	13 0 -1 2 -13 -1
salas	8 -1 0 -1 -6 0
sale	-7 6 -1 -2 6 -3
sales	-17 0 -2 6 26 -5
salle	-1 20 -6 0 -13 -2
saludo	-20 -4 6 -1 19 0
saludos	4 -6 -3 -6 9 -3
salón	-7 7 3 -1 0 -2
same	35 -20 -16 -8 19 -25
same day	-12 -5 -4 -3 30 -1
same morning	7 1 0 1 -8 0
same time	6 -2 -3 -2 -4 0
sample	-10 -4 0 1 19 -1
san	6 4 1 -6 -3 -4
san diego	10 6 0 -5 -9 -2
sandhu	8 0 0 0 -7 0
sandra	1 0 -1 0 -6 6
sandwich	9 -2 -1 1 -6 -1
sandwiches	-7 6 -1 -3 3 0
santiago	5 2 0 1 -8 0
sap	-8 0 0 -2 10 0
sat	-5 19 -2 3 -7 -5
saturday	-18 29 2 6 -19 2
saturday ?	-10 0 0 1 9 0
saturdays	-6 -1 0 2 5 0
save	-1 -10 -2 -9 28 -2
save my	-1 -4 0 0 7 0
save the	-4 11 -2 -1 1 -5
save up	-8 0 0 0 9 0
saved	-5 -3 -1 3 6 0
saves	11 -1 0 -1 -8 0
saving	-13 0 0 -3 15 0
savings	-4 -2 0 -3 5 0
saw	10 -2 -1 -5 6 -1
saw the	-4 -1 -1 -2 10 -2
saw your	-12 0 0 -1 12 0
say	-27 19 18 17 -8 5
say hello	0 0 30 2 2 0
say it	6 -1 -1 3 -8 0
say no	19 -5 -2 -2 -11 -1
say so	-11 0 0 6 6 0
say thank	-7 6 0 0 2 0
say that	3 0 0 -2 -7 8
say the	-13 0 0 1 12 0
say yes	-9 10 0 1 -4 0
saying	5 0 0 -2 -4 0
saying that	9 0 0 0 -8 0
says	38 -10 -6 28 -44 -11
says that	13 0 0 6 -18 0
says the	-7 -1 0 0 9 -1
says you	3 -1 0 -1 -3 0
says your	7 0 0 0 -7 0
scale	-9 4 1 -4 9 0
scanner	5 -4 -1 3 -5 3
scarf	7 -1 4 -1 -6 0
schedule	0 2 -1 -3 1 -1
scheduled	12 -2 0 -2 -2 -2
schedules	-7 -1 4 5 -2 0
scholarship	-3 -2 2 8 -5 -1
scholarships	-8 9 0 1 0 -1
school	-8 -2 -1 20 -5 0
schreibe	11 -1 0 -3 -9 0
science	5 -1 5 -4 -7 1
scope	-5 5 0 -2 2 0
screen	9 4 -2 1 -12 -2
script	11 -1 0 -4 -3 0
se	-5 -19 -16 40 4 -5
se la	-7 -1 -1 -3 12 0
se lo	-6 -1 0 -3 11 0
sea	7 1 -1 -2 -7 1
search	0 -3 1 2 20 -6
searching	-8 -1 8 1 1 -1
season	-8 -3 -2 11 1 -1
seat	5 -8 -4 -1 20 0
seats	-5 8 0 1 7 -3
seats left	-8 -2 4 5 4 0
second	-7 -1 9 33 -9 -5
second floor	-10 1 0 -2 10 0
second half	9 3 -1 -2 -8 -1
second pair	-11 0 0 0 11 0
second year	11 0 0 0 -11 0
seconds	-5 0 0 -2 5 2
secretaries	1 -5 0 -2 4 0
secretary	12 -3 -4 0 -2 -2
section	11 1 -1 7 -30 7
section #1	-3 -1 0 1 -6 6
sector	-8 3 0 -1 8 0
secure	-7 -1 -1 1 6 -2
security	1 -3 0 8 -15 9
see	-36 -10 55 -5 15 -8
see a	4 -6 1 -2 -1 0
see below	-10 -1 0 0 12 -1
see how	5 4 -3 2 -9 1
see if	0 -3 0 0 4 0
see it	2 -2 4 -2 -1 -1
see the	5 2 0 3 -10 -2
see what	-2 6 0 1 -10 7
see whether	-5 0 0 0 6 0
see you	-21 3 47 2 0 0
see your	6 -1 0 0 -4 0
seem	10 -1 0 0 -6 -1
seem to	8 -1 0 0 -6 -2
seemed	-5 0 0 0 -2 7
seems	2 2 3 -3 -8 5
seen	-39 -3 0 9 25 5
seen that	-11 -1 0 -1 13 0
segue	4 3 -1 2 -8 -3
segunda	0 -5 -1 7 4 -2
segundo	-13 -4 -1 6 8 3
seguros	-7 -1 0 -1 9 0
según	-6 8 -1 4 -6 0
sehen	-8 -2 12 -1 2 -1
sehr	9 -7 -8 -4 15 -4
sehr geehrte	3 -6 -5 1 8 -2
sehr geehrter	6 -1 -3 -6 6 -1
sei	-3 -2 -2 -5 10 0
seis	-1 -1 -1 -1 5 0
seis meses	6 -1 0 2 -7 0
seit	-2 -3 -2 7 2 -4
seite	-11 -2 -1 10 6 -1
seiten	6 -1 -1 7 -9 -3
selbst	-10 17 -2 -4 -2 -1
selection	-1 3 -1 -5 4 -1
self	-2 7 0 0 -3 -1
sell	-9 4 -1 0 5 -1
selling	-12 2 5 -7 -2 16
sells	17 0 0 -6 -10 0
sem	3 -3 -6 -9 11 5
semaine	-8 -4 -1 12 3 -2
semana	0 -17 8 27 -6 -9
semana y	9 -1 -1 -1 -8 0
semanas	-20 -2 -1 -1 25 -1
seminar	-4 43 -2 -1 -20 -2
send	10 -6 -27 -19 49 -28
send it	-4 5 -2 1 -3 0
send me	-6 5 1 1 14 0
send the	12 4 -1 -3 -11 -1
send us	-13 -5 -1 -3 20 -1
send you	-26 1 1 0 41 1
send your	10 -3 0 -2 -5 -2
sends	3 -1 0 4 -6 0
senhora	18 -3 -2 -10 -2 -1
senior	-11 -5 5 -2 12 -2
sent	0 3 -5 23 -19 7
sent by	-5 -1 0 -1 -2 9
sent from	-8 0 0 0 4 5
sent me	8 -2 0 -1 -4 0
sent to	9 8 -1 11 -20 -3
separate	6 -2 -1 -2 0 -2
separately	14 -4 -1 0 -15 4
sept	-13 12 -1 10 -6 -3
sept #1x	-9 11 -1 -1 -2 -1
september	-25 6 5 40 -23 -9
september #1	-3 5 2 6 -3 -3
sequence	5 0 0 -2 -3 -1
ser	-5 -2 -3 18 -5 -5
sera	2 -1 9 -10 -8 6
series	1 5 -1 1 -5 -1
serious	-4 -3 0 -4 3 8
serve	5 -2 0 -5 3 0
server	-7 0 0 0 -2 6
server in	-6 -1 -1 0 9 -1
servers	5 -4 0 2 3 -8
service	27 -5 -14 -7 4 -5
service is	9 -4 -2 -3 0 -2
services	-41 -13 21 22 1 12
services and	-1 -1 0 0 7 -4
servicio	-8 4 -4 4 0 2
servicios	13 -7 5 -1 -2 -7
serviços	-1 0 12 -4 -10 1
será	9 2 -1 -1 -6 -2
session	-35 -9 46 -6 8 6
session #1	-4 -2 5 -5 -2 0
session on	-1 -3 -2 -2 -1 8
sessions	0 18 0 -3 -9 -1
set	-13 4 -4 5 25 -7
set for	-8 0 0 0 9 1
set up	4 -4 -1 3 17 -2
sets	-10 5 0 -1 7 0
setting	-3 -3 0 8 0 -1
settings	-4 -2 0 0 4 -1
settled	-5 0 0 -1 7 0
settlement	9 0 0 0 -9 0
setup	-5 -5 0 1 6 0
seu	-3 -7 -2 -9 21 -2
seven	-28 12 0 1 9 0
seven of	-7 6 0 3 -2 0
several	-6 -1 -1 -1 8 -1
sexta	4 -4 -4 3 2 -1
señores	15 -4 -1 -3 -3 -2
sf	-4 9 0 3 -5 -6
shall	-11 5 -5 5 28 -1
shall be	10 1 -3 -5 -2 -1
shall i	-17 -1 0 -1 34 0
share	21 4 0 3 -17 -2
share the	9 0 0 -1 -5 -1
share your	-5 4 0 -1 3 0
shared	-3 0 -1 -7 0 10
shared service	-3 0 0 -1 7 -1
sharing	-3 9 -1 3 -8 0
she	11 11 -6 15 -10 -7
she has	-5 3 0 1 1 0
she was	5 0 0 6 -9 0
she'd	-8 8 0 -2 2 0
she'll	-4 3 0 -1 -1 0
sheet	-13 -2 -3 9 11 -2
sheet is	-4 -8 -2 5 7 -1
shift	6 -6 4 0 -5 1
shipping	-2 6 0 -2 0 0
shirley	18 -1 0 -1 -14 -1
shop	-7 1 -1 5 3 -3
short	-4 -9 12 -1 5 2
shotgun	-9 8 0 0 -3 0
shotgun start	-9 8 0 0 -3 0
should	12 -10 -2 22 7 -19
should be	13 1 1 -3 -12 -1
should have	-2 -3 0 7 3 -5
should i	-26 0 0 0 25 0
should know	9 0 0 -1 -9 0
should talk	-7 0 0 0 8 0
should you	-7 -1 0 3 4 0
shouldn't	7 0 1 0 -6 0
shout	-18 8 0 -3 13 0
shout if	-12 6 0 0 5 0
show	-7 -9 -1 -7 28 1
show how	-4 -5 0 -1 9 0
show you	-1 -3 -1 -2 10 -1
showed	4 -1 0 3 -6 0
showing	-1 -3 -1 -2 6 -1
shown	-6 -2 0 3 7 -4
shows	2 5 -1 0 -6 -2
shows the	7 0 0 4 -8 -2
shred	-8 0 0 1 8 0
si	11 -19 10 -14 18 1
si es	10 0 0 0 -8 0
si le	-1 -2 -3 -3 12 -2
si no	-10 -3 -1 -1 8 7
si vous	12 0 5 1 -13 -1
sich	2 6 -6 5 1 -7
sick	-17 -3 0 -3 16 7
side	-2 18 -2 -13 3 9
side and	-5 -1 0 0 7 0
side of	-8 0 0 -1 9 0
sides	-3 2 -1 -4 6 -1
sie	19 -13 -17 -4 29 -10
sie die	6 -1 -1 -7 -5 7
siempre	6 -4 4 -1 -5 0
sign	16 3 -6 -2 -9 1
sign for	7 0 0 -2 -4 0
sign the	4 -3 -1 -1 -2 -1
sign up	-13 12 -4 0 4 1
signal	-8 -1 0 -1 -1 10
signature	1 2 -1 6 -7 -3
signe	-6 0 7 -1 -1 0
signed	9 -2 0 2 -13 10
significant	-5 4 0 1 -5 4
signing	-1 4 2 0 -3 2
signs	-1 -7 2 -5 8 0
sigue	-10 -2 -1 5 7 0
similar	-6 0 0 1 6 0
simon	-4 -1 -1 -3 11 -3
simple	-7 -3 -1 4 9 -2
sin	11 2 -4 -8 21 -12
sin compromiso	-4 0 0 -1 9 -3
since	0 -17 -12 33 23 -23
since #1	2 -1 0 8 -7 0
since #4	-6 -2 -1 1 1 0
since i	-17 0 1 1 16 0
since last	1 -3 0 2 3 -5
since monday	8 0 0 0 -6 0
since the	-4 -3 1 -5 7 -1
since then	9 0 0 -3 -6 0
since you	3 6 -1 -1 -6 -1
sincerely	4 -3 0 -2 22 0
sind	-24 7 8 -4 9 2
sind wir	-13 5 9 -2 2 -2
singapore	2 0 0 6 -8 0
single	3 2 0 1 -6 2
sir	-2 -1 -2 9 4 -2
sir madam	-1 0 0 6 -6 0
sir or	14 -3 0 -1 -9 -1
sister	-12 4 0 4 4 0
sit	-17 2 17 3 7 0
sit in	-15 6 2 0 10 0
site	3 2 -1 8 -1 1
site #1	-5 -1 0 4 5 -1
sites	-8 3 0 -7 13 -2
sits	-3 -3 0 8 -1 0
sitting	-5 1 4 2 0 0
situation	-4 -1 -1 -1 11 -1
six	-6 43 -1 -5 -15 -5
six months	7 3 0 -2 -9 0
six of	-12 7 -1 -1 5 0
six weeks	-3 -3 0 2 5 0
six years	6 3 -2 -1 -6 0
sixth	-5 5 0 2 -3 0
sixty	-6 1 0 -1 6 0
size	-1 11 1 -2 15 -5
skills	0 0 0 6 -5 0
skip	-7 -1 0 4 5 0
sla	1 5 0 -2 -5 0
sleep	-1 2 0 5 -3 0
slide	9 -3 -1 -4 -2 0
slides	-9 6 9 -4 -2 -1
slip	-3 -1 0 0 4 -1
slot	-13 -10 5 -3 18 4
slots	-14 0 0 3 11 0
small	-28 -16 12 0 23 13
snapshot	0 0 0 3 -4 0
so	8 18 8 -28 18 -34
so and	-7 0 0 5 4 0
so far	-4 9 -1 -3 -4 -1
so here	-22 0 0 9 14 0
so i	-11 4 0 -4 28 4
so i'm	5 -7 6 -3 -3 0
so if	-10 -1 0 5 7 0
so it	-5 0 3 0 3 0
so much	-5 -1 -1 0 9 0
so no	4 3 0 0 -7 0
so nobody	16 -2 0 -4 -8 0
so please	12 -2 -1 -3 -8 0
so sorry	-8 -2 -1 -1 10 0
so that	-13 27 1 -4 -4 1
so there's	-6 -3 0 0 9 0
so this	-7 0 0 0 8 0
so you	-6 1 0 -2 12 0
sobre	11 -3 0 18 -15 -13
sobre o	3 -5 -1 4 4 -6
social	-5 3 -2 1 -1 2
socio	1 2 -1 4 -6 0
socios	-1 3 -1 8 -8 -1
software	18 9 -1 10 -13 -4
software that	-3 0 0 2 4 0
sold	4 -4 1 6 -7 -1
solicitation	-7 0 0 2 10 -3
solo	-17 0 -2 0 19 -2
solution	1 -5 -1 -3 10 -1
solutions	-4 -8 1 -3 7 5
solveig	6 6 0 -1 -9 0
some	10 -11 10 17 -18 15
some of	-1 -4 6 1 0 -1
some people	-9 0 0 0 8 0
somebody	0 3 -3 11 11 0
somebody else	9 0 0 1 -10 0
somebody in	-13 0 -1 1 13 0
somebody who	7 0 0 1 -7 0
someone	-3 -1 -1 6 0 4
someone who	9 -2 0 0 -6 0
something	-12 11 -6 -5 1 19
something that	-9 0 0 0 10 0
something to	7 -2 -1 -4 0 -1
somewhere	-12 -1 -1 0 2 10
son	5 7 -5 3 -10 -3
sont	2 -3 -2 3 -4 3
soon	-7 3 -1 -2 8 -1
soporte	9 -2 -1 -1 -9 2
sorry	37 -4 -3 3 -17 -3
sorry for	6 -1 -1 -2 -6 -1
sorry to	-3 -2 -1 -1 5 1
sort	-7 0 0 0 4 4
sort of	-6 0 0 -2 4 4
sorted	-5 -1 0 0 7 -1
sortie	10 -1 -2 -2 -6 0
souhaite	9 -1 -1 -2 -5 0
sound	-7 -1 0 -1 10 1
sounded	10 -1 0 -2 -10 4
soup	-6 18 -3 -1 -1 0
source	6 -8 -1 3 -5 2
sourcing	-9 -1 24 -1 2 -1
sous	-9 -2 0 2 11 -1
soy	7 -3 -1 -3 -1 0
space	-3 7 -1 9 -11 0
spam	-8 -2 0 1 7 2
spanish	2 -3 -2 5 -3 1
speak	-2 3 -2 -3 3 1
speaker	15 1 -1 -5 -11 -3
speakers	-6 9 -1 -3 4 -1
speaking	-10 -1 18 0 8 0
speaks	-4 4 -2 -2 -1 1
special	-6 2 -1 2 3 -1
speech	-3 13 0 -3 2 1
speed	-3 -1 0 1 5 -1
spend	-8 -1 -1 -2 8 -1
split	1 -4 0 4 -4 -1
spoke	8 -2 0 1 -6 -1
spoken	5 1 0 -2 -2 0
spoken to	11 0 0 0 -10 0
spokesman	12 -1 -1 -7 -2 0
sponsor	-2 -9 7 -2 5 -2
sponsor of	-6 -2 5 -1 2 -1
sponsored	-6 9 0 6 -7 -6
sponsored by	-1 10 0 2 -5 -6
sponsors	2 -3 4 0 -4 0
spouses	-10 9 -1 1 0 0
spreadsheet	-1 0 0 5 -3 0
sprechen	10 3 -2 -5 -7 0
spring	-21 2 1 34 -1 0
spring and	4 0 0 2 -7 0
sr	-8 4 -4 -1 13 -5
st	12 -7 -4 9 1 -8
staff	13 -6 6 9 -17 0
staff and	6 0 0 0 -6 0
staff in	-6 -1 -1 1 7 0
staffing	-12 3 -1 2 11 0
stage	-6 -6 46 -2 -2 -1
stand	-6 -18 83 -15 -22 4
standard	-5 2 -1 0 4 1
star	-9 9 0 -5 4 0
start	-13 9 -2 -9 24 0
start #1	-2 10 0 1 -6 0
start at	-9 0 0 -1 9 -1
started	3 -4 -1 4 -8 2
starting	7 -5 -2 1 -2 -1
starting at	7 -4 -1 2 -4 0
starts	0 14 -1 -5 -10 -2
state	5 15 -2 3 -19 3
statement	-11 -3 -1 -2 19 -6
statement of	-7 -1 0 -1 12 -2
states	19 -4 3 -10 -8 2
station	-9 8 -1 0 -1 0
stations	-9 -2 5 1 7 -1
statistics	-5 0 0 3 0 0
statt	-4 13 -2 -1 -4 -1
status	-3 -2 0 5 -2 5
stay	-5 1 0 -2 3 9
stayed	-1 -1 5 -4 -2 3
staying	-5 0 0 0 -1 5
stays	12 -7 -3 -3 0 -2
steering	7 -2 0 2 -5 -1
steht	-11 -3 -1 14 0 -1
stellen	-7 -5 -2 10 5 -1
step	0 -1 0 1 1 -2
steps	-4 -1 0 5 0 0
steve	5 -5 3 -4 -3 -2
still	24 -18 -8 -10 27 -15
still have	-7 0 0 0 8 0
still there	-6 -1 0 0 8 0
stock	-5 4 -3 -1 3 -1
stop	-31 4 -1 64 -31 0
stop receiving	1 -2 0 12 -2 -6
stopped	7 5 -1 -6 -5 -2
stops	0 -1 0 7 -4 -5
store	-6 -1 0 10 -2 0
stories	-6 -1 -1 0 -5 10
story	-11 1 2 27 -11 -4
strand	-7 -2 0 4 5 -1
strange	11 -1 0 -6 -6 0
stranger	7 0 0 -1 -6 0
street	-1 -4 -4 0 9 -3
strict	-8 6 0 0 2 0
stuck	-1 -4 -1 -2 5 -1
student	-3 -2 -1 8 -3 0
students	1 3 0 1 -6 2
studies	6 6 0 -7 -5 1
study	17 -4 -1 -4 -8 -2
stuff	7 -1 0 -6 -4 6
su	-2 -2 -7 -2 -2 15
su mensaje	-7 -2 -1 -4 -1 14
sua	3 -6 -1 -8 16 -1
sub	-1 4 -1 3 -4 0
subject	28 3 -2 -38 2 -1
subject line	-5 6 0 2 -2 1
submissions	-4 1 0 -3 5 0
submit	-6 5 0 6 -5 -1
subscribed	0 0 0 20 -3 -9
subscribed to	0 -1 0 13 -3 -9
subscribers	-7 -1 0 3 1 -1
subscription	-1 -1 -1 15 -10 5
success	-5 8 0 -1 -3 -1
such	-14 -3 0 -2 -4 17
such as	-3 7 0 -1 -4 0
suggest	4 -2 -1 -1 -8 7
suggested	13 -1 0 -3 -9 -1
suis	-2 -2 0 -2 -4 11
suit	-17 8 -1 -1 10 0
suit ?	-8 4 0 0 4 0
suite	12 -4 -3 9 -14 0
summary	-3 -1 0 3 -1 3
summer	-11 -3 0 21 -12 10
summit	-1 6 0 -2 -4 -1
sun	-1 -3 0 -2 5 3
sunday	-8 19 -3 2 -11 0
sunday and	-7 0 0 -1 7 0
super	2 5 0 -3 -4 -1
superior	11 -1 0 -2 -5 -2
supervisors	-12 3 0 -2 12 0
supplier	13 -7 1 -2 -6 3
suppliers	-9 2 3 0 7 0
supply	-12 3 0 2 5 2
support	-9 5 -1 22 -7 -2
suppose	-8 -1 0 1 8 0
sur	4 2 2 5 -5 -5
sur la	-1 9 -2 2 -4 -2
sur le	1 2 -3 9 -7 -2
sure	-4 -5 1 0 7 1
sure that	-5 -2 0 1 8 -1
survey	9 -3 -1 26 -14 -2
surveyor	-6 0 0 0 6 0
sus	0 -3 -1 0 6 -1
swap	5 1 0 2 -10 3
switch	-15 -3 0 -4 12 8
switched	21 -1 -3 -5 -9 -2
switched off	17 0 -2 -6 -7 -1
sworn	-9 0 0 0 9 0
system	3 5 2 17 -13 -1
systems	-8 2 -1 -2 6 -2
sábado	13 0 -3 -3 -3 -3
são	-5 7 -5 8 -3 -4
sé	-6 -1 -1 -1 8 0
sécurité	12 -1 -2 -2 -9 -1
sí	5 7 -1 4 -14 0
só	7 -4 4 -8 0 -3
sócios	13 -2 0 -3 -8 0
t	4 -5 -2 -3 -14 23
t #1	-1 -2 0 0 -4 7
ta	4 -2 0 -4 3 -3
tab	3 -1 0 5 -5 0
table	-36 7 56 -4 -7 2
table #1	2 -5 0 -1 -4 7
table of	-4 0 0 -2 5 1
table on	-13 12 0 6 -3 0
tables	3 -5 -1 -1 2 0
tabletop	-7 9 0 -1 1 0
tag	-3 -10 7 -5 8 2
tail	-7 0 0 -2 9 0
take	5 -6 -5 7 7 1
take a	-4 -1 -1 -1 1 9
take care	-8 -1 0 4 5 -1
take it	-5 0 0 2 4 0
take over	7 0 0 0 -6 0
take the	-15 5 -1 0 3 3
take you	-10 0 0 12 -2 0
taken	0 -2 0 4 -10 6
taken off	-7 -3 0 5 5 -1
taken out	10 0 0 -1 -7 0
taken over	11 -1 0 -2 -9 0
takes	-32 6 0 19 17 -3
takes a	-9 2 0 -1 8 0
takes me	-13 0 0 3 8 0
takes place	0 4 -3 -2 -3 0
taking	-1 -4 -1 -3 4 -1
talk	0 6 5 -1 7 -9
talk about	16 -4 -3 3 -10 -2
talk to	3 -3 -1 -7 2 -1
talked	-8 0 0 0 9 0
talking	-11 -5 12 -1 -1 -1
talking about	-2 -4 3 0 2 0
talking to	-4 0 8 0 -1 -1
talks	12 4 1 3 -16 0
tall	11 -5 0 -1 -4 -1
también	-6 -2 -1 5 3 0
também	-8 -1 0 0 9 0
tampa	-13 1 0 5 8 -2
tan	3 5 -2 2 -9 -2
tarde	3 -4 0 -7 9 0
tardes	3 -2 -1 -3 4 0
target	-3 -3 0 9 1 -1
task	4 -4 3 -1 -1 -1
taste	-10 -1 0 0 10 0
taught	-4 -1 -1 11 -5 0
tax	-4 -6 0 -5 -6 23
td	10 2 -1 -4 -6 -1
te	9 -14 -9 -16 45 -2
te digo	-8 0 0 -1 8 0
te lo	11 -1 -1 -1 -9 0
te molesto	7 0 0 0 -7 0
tea	-11 2 0 -3 12 2
teach	-10 10 3 -1 -2 0
team	-4 -20 22 -13 23 -12
team in	-5 0 0 -1 4 0
team of	-10 9 -1 4 -5 -1
teams	-16 3 -1 3 12 -2
teams of	-6 3 -1 -2 0 0
tech	6 -5 -2 16 -8 1
technology	-6 4 -4 0 4 2
ted	-10 0 0 -1 10 0
telecom	-6 8 -1 1 0 0
telefone	11 -2 0 -5 -4 0
telephone	14 0 -2 0 -13 2
tell	-20 33 7 20 -6 -17
tell him	-5 0 0 0 5 0
tell me	3 5 5 13 -19 -2
tell my	8 0 0 -1 -7 0
tell the	6 -1 -1 0 -5 0
tell them	9 0 0 -2 -7 0
tell us	-9 3 3 1 2 -2
tell you	-35 -2 -2 -4 41 1
tell your	8 -1 -1 3 -10 -1
telling	1 -2 3 0 -4 0
tells	-20 5 -1 -4 7 11
tells me	-7 0 0 -1 8 0
tells you	-2 -1 0 -1 6 0
teléfono	15 -4 -2 3 -11 -1
tem	1 8 6 6 -18 -1
tema	-20 13 5 1 3 -1
temas	-11 -3 -1 -5 -3 22
template	-2 2 0 4 -5 1
temps	-8 -4 0 -2 13 -2
ten	-18 16 -1 0 14 -5
ten minutes	3 2 1 -3 -4 -1
tenant	-15 -2 4 -1 17 -2
tenants	-10 -4 -1 3 11 -1
tender	15 -7 4 1 -12 0
tenemos	6 -2 -1 -3 2 -1
tengo	3 -2 -1 -3 5 0
tenho	4 -4 -1 -5 5 0
tenth	-8 2 0 2 6 0
tercera	3 -2 1 6 -9 0
term	16 0 -1 -2 -13 -2
termina	-9 3 0 -2 9 0
terms	-10 -6 -1 4 8 4
terça	1 5 -1 3 -14 5
test	1 -12 -3 4 25 -7
testing	-15 2 0 -2 2 12
text	4 1 3 12 -12 -3
text me	11 0 0 0 -11 0
texto	9 -4 -1 2 -6 1
th	5 21 -13 12 -4 -21
th ?	-12 2 0 0 8 0
th and	-16 -3 -1 2 13 -1
th at	2 18 0 -3 -17 0
th for	-5 0 0 0 5 0
th if	8 0 0 2 -9 0
th to	5 -2 0 0 -3 0
than	2 -13 -6 41 -1 -14
than a	-4 0 0 -3 7 0
than i	7 -1 3 -5 -6 0
than our	9 -7 4 0 -3 0
than the	10 -1 -1 -2 -5 -1
thank	16 -12 -13 -9 -33 43
thank you	18 -11 -13 -6 -39 43
thanks	71 -36 -21 -6 -31 -18
thanks !	12 -2 0 -4 -6 0
thanks for	21 -1 0 0 -6 -2
thanks so	-6 0 0 0 6 0
thanks to	-2 -9 -2 7 4 0
that	3 3 -16 -14 25 -8
that all	4 3 0 1 -7 0
that and	7 -1 0 0 -5 0
that day	-3 8 3 -3 -4 0
that doesn't	-8 -1 0 -2 9 0
that everybody	-11 0 0 0 12 0
that he	3 0 0 -3 -2 0
that i	2 11 1 7 -23 10
that i'm	-3 -2 5 0 -2 0
that i've	2 -4 6 -2 -7 0
that in	8 -1 0 -3 -5 0
that is	-6 2 0 4 -2 -1
that it	-5 -2 1 -1 -5 6
that it's	-3 -1 0 0 4 0
that may	-5 6 0 2 -2 0
that nobody	-10 5 -1 6 0 0
that out	14 0 0 -5 -6 0
that same	-3 8 0 -2 0 -1
that the	22 -6 -7 -15 3 13
that they	-6 4 0 4 -6 3
that this	5 -1 0 0 -9 6
that time	-4 6 -1 1 -3 -1
that was	12 -2 0 -3 -13 4
that we	11 5 -1 4 -9 -1
that week	-9 -2 5 -1 6 0
that you	5 -4 10 -2 8 1
that you're	-6 5 0 -1 1 0
that you've	9 -4 0 0 -3 0
that your	-35 0 1 -1 45 -2
that's	2 3 3 5 7 -4
that's all	-10 -2 0 0 12 0
that's the	8 0 0 0 -6 0
that's what	-14 0 0 1 12 0
that's why	8 0 0 -2 -5 0
the	29 -5 3 -4 -23 -20
the #1	34 -8 0 -1 -15 -7
the #1x	-9 9 1 6 5 -5
the #2x	16 7 -2 4 -14 -2
the #3x	6 -13 -4 9 9 -3
the #4	5 3 0 -1 -4 -2
the $	5 0 0 -1 -4 0
the account	11 0 0 -2 -15 5
the address	-3 1 0 0 -3 4
the agency	-2 -4 0 10 1 -5
the agreement	7 -2 0 -2 -4 0
the annual	-1 1 8 3 -9 0
the answer	-10 -1 0 6 4 0
the answers	9 -2 0 -3 -2 -1
the app	13 -2 -3 0 -8 1
the association	11 -6 6 -7 -6 -1
the association's	-2 -2 5 0 -7 0
the audience	-5 0 5 1 -1 0
the back	-2 -3 -4 -2 7 4
the bank	26 -1 -3 0 -12 -4
the bar	-4 -1 5 2 -1 0
the bay	-5 11 0 0 -4 0
the best	-3 2 0 12 -11 0
the big	-2 -3 2 1 4 0
the bill	2 -1 0 2 -5 0
the blue	8 -1 -2 -1 -3 0
the board	-6 -2 -2 21 -5 0
the book	9 -2 4 3 -11 0
the boys	7 0 0 0 -7 0
the budget	-9 -1 0 7 3 0
the building	-5 3 -1 -3 4 2
the calendar	-5 3 0 -5 1 8
the call	-10 5 -1 -1 7 0
the card	-2 -3 -1 -3 -5 10
the case	-7 0 0 1 6 0
the certificate	7 -2 0 0 -3 -1
the chair	-2 3 -1 4 -2 0
the chapter	12 4 -3 0 -15 3
the checklist	9 -2 0 -1 -5 0
the city	-6 -1 0 -8 14 1
the client	5 -3 1 -4 0 0
the coffee	-8 -7 15 -1 13 -1
the committee	-2 -3 -2 7 -2 4
the community	-8 9 -1 -1 -2 0
the company	8 0 0 -4 -2 -2
the conference	10 -1 0 -2 -8 -1
the country	6 0 0 -1 -5 0
the county	-14 -3 0 -3 24 0
the court	8 2 -1 -7 -2 0
the credit	9 -1 0 0 -8 0
the data	-6 0 1 -1 7 0
the date	-9 9 -3 2 11 -11
the day	-12 3 -2 -1 0 8
the deadline	-8 7 -1 -1 4 -1
the decision	-4 3 0 -1 2 0
the demo	3 -1 0 -2 -3 0
the desk	6 -4 -5 1 3 1
the directory	18 -1 -2 3 -16 -2
the door	-4 1 -2 -1 5 0
the draft	6 0 0 0 -5 0
the e	0 -1 5 3 -3 1
the employee	7 0 0 0 -7 0
the end	-12 -4 1 0 34 -1
the ethics	7 -1 0 0 -6 0
the evening	3 4 0 -2 -7 -2
the evenings	-8 0 0 0 2 6
the exam	11 -2 -1 1 -8 0
the fall	-5 0 0 8 -2 0
the family	5 0 0 0 -5 0
the federal	3 3 0 -10 -1 4
the fee	-3 -2 0 3 3 -1
the file	7 -2 0 -2 -1 -2
the financial	6 -1 0 0 -4 0
the fire	3 -1 3 5 -11 0
the firm	-7 -3 -3 4 8 -1
the firm's	-10 1 0 4 7 -3
the first	-31 -2 7 17 26 -11
the flood	10 -2 -1 4 -7 0
the floor	5 2 -1 -2 -1 0
the following	-5 -1 2 -9 -1 18
the food	-7 4 0 -1 3 0
the form	-18 6 0 3 7 2
the four	4 0 0 -2 0 0
the fourth	7 -1 2 -4 -1 0
the free	15 0 0 0 -18 0
the friday	-15 -3 9 2 6 0
the front	-1 -2 1 -6 -2 9
the full	-18 -2 0 3 18 0
the future	-3 -1 0 2 4 1
the gate	6 -1 0 0 -5 0
the good	-6 -1 7 -1 1 0
the guide	8 0 0 0 -8 0
the half	-6 0 0 -2 7 0
the hospital	9 -1 0 0 -7 0
the hotel	-2 12 0 -2 -8 -1
the hour	-5 -4 5 1 4 0
the house	-5 2 0 -2 3 1
the hr	10 0 -1 -2 -8 -1
the institute	1 4 4 -2 -7 0
the island	-7 -1 -1 -1 -3 12
the key	-4 12 0 2 -11 3
the kitchen	10 -7 -3 -2 -1 0
the last	-29 9 1 3 16 -1
the latest	2 -1 0 3 -8 2
the law	5 3 0 3 -10 0
the lease	-5 4 0 -1 1 0
the legal	-4 -2 9 -4 4 0
the letter	-36 -2 -1 4 32 0
the liberty	-7 0 0 -1 9 0
the library	4 0 -3 2 -4 -1
the lift	12 0 -3 2 -13 0
the light	-7 -1 0 -2 7 0
the line	-3 -2 0 -2 -1 8
the link	-6 -4 0 4 6 2
the list	-22 3 2 17 -4 8
the little	-5 11 0 0 -2 0
the lobby	-5 3 -1 9 -4 0
the local	-6 -1 0 2 6 0
the log	10 -1 -1 -1 -5 0
the long	-2 -2 -4 0 3 0
the lower	7 0 -2 -2 -2 0
the mail	7 0 0 0 -5 -3
the market	-8 1 0 -1 5 3
the meeting	20 -7 -3 -7 0 -3
the member	6 0 0 0 -6 0
the merger	-5 0 0 0 6 0
the message	5 -1 0 -1 -4 2
the minimum	5 0 0 0 -6 0
the ministry	-10 -1 1 12 2 0
the moment	-8 1 0 0 5 0
the month	-11 -2 0 38 -13 0
the monthly	7 -1 0 1 -7 0
the morning	0 -5 4 6 -4 0
the most	-5 -1 0 -3 7 3
the name	30 0 -1 -2 -26 -1
the names	-5 2 0 -1 5 0
the new	-4 -1 -7 3 3 12
the next	5 -1 -2 -7 10 -1
the night	9 -5 0 -2 -2 -2
the notice	5 0 -1 -2 -3 0
the number	3 -1 0 8 -8 -4
the numbers	10 -7 -1 -4 -4 6
the october	2 -4 7 1 -6 0
the offer	10 0 0 0 -8 0
the office	-12 -2 -1 2 0 13
the official	-9 0 0 2 1 8
the old	-4 -3 0 21 0 -2
the one	-6 -5 -1 13 1 3
the ones	5 -1 0 0 -3 0
the only	5 -5 -2 -1 3 1
the opportunity	-4 0 0 0 6 0
the order	-6 -1 0 1 11 -4
the organisers	-6 -6 2 0 2 0
the original	-9 -2 0 -2 12 0
the other	2 -1 1 1 5 2
the others	-9 3 0 -1 8 0
the page	1 -1 0 4 -5 0
the panel	10 0 8 -2 -2 0
the paper	-13 0 3 5 6 0
the papers	-12 -2 0 3 11 0
the paragraph	-6 0 0 3 5 0
the partner	-11 8 0 1 3 -1
the partners	-3 5 -1 -6 6 -3
the password	0 0 0 -2 -3 3
the past	-10 5 0 0 6 0
the people	3 -3 3 -2 -1 -1
the person	-4 -1 0 5 0 0
the phone	2 2 -1 1 -5 -1
the pilot	-9 -1 0 -2 12 0
the plan	-6 -2 -1 8 -3 5
the pleasure	-5 5 0 -2 3 -2
the portal	5 -2 0 2 -6 1
the position	8 0 0 -2 -7 1
the post	-5 -2 0 -1 8 1
the price	-9 -2 -1 -2 5 2
the problem	-1 6 0 -2 -5 2
the process	5 0 4 -2 -3 -1
the product	5 0 0 1 -6 0
the program	-4 2 -1 1 3 -1
the programme	-3 5 3 -5 -3 -1
the proposal	4 0 0 0 -3 0
the provider	-10 1 1 1 10 0
the public	-4 -1 -1 -2 8 0
the quarter	-14 -2 0 10 6 -1
the quote	7 0 0 0 -6 0
the rain	-12 0 0 5 8 0
the rate	8 0 0 -2 -5 0
the reason	-5 0 0 -1 5 0
the receipt	7 0 0 0 -7 -1
the registration	0 -3 5 5 -4 -2
the report	1 -1 -1 3 -4 5
the rest	4 -5 -1 -7 2 4
the result	-2 -1 0 -3 7 0
the right	-21 0 1 -1 28 0
the risk	-5 -2 0 -1 8 0
the river	6 5 -4 -4 -6 0
the room	-11 19 -4 -3 -5 -1
the salary	14 -2 -2 1 -13 0
the same	14 -6 -7 8 11 -12
the saturday	-8 3 -1 10 -3 -1
the saving	-11 0 0 -2 15 0
the scanner	10 -2 0 -1 -6 0
the schedule	-6 -1 0 -1 8 0
the second	-5 4 5 12 -14 4
the security	5 -1 0 -1 -7 4
the server	-3 -1 0 4 -1 0
the service	7 -3 -2 -4 -1 3
the sheet	-7 6 0 -1 4 0
the side	-5 0 -1 -1 -1 6
the site	6 -2 0 2 -7 -1
the six	-10 9 0 0 2 0
the small	2 -7 -2 0 3 0
the spring	-7 -2 -1 13 -6 -1
the staff	6 -3 -1 -2 0 0
the state	7 -2 -1 2 -5 -2
the station	-8 9 0 0 -4 0
the street	-1 -1 -2 -4 9 0
the study	10 0 0 -3 -5 0
the subject	-15 3 0 2 9 0
the summer	-11 0 0 6 7 0
the table	-1 -5 0 0 2 1
the team	5 -2 -2 1 -2 0
the ten	-9 0 -1 2 6 0
the test	9 -2 -1 0 -8 0
the text	13 -1 0 -1 -11 0
the thing	-4 0 -1 -1 6 0
the third	8 -7 3 -5 -1 -1
the three	15 1 0 -2 -11 1
the time	-15 1 0 -1 15 0
the top	-16 -1 0 -4 20 0
the train	2 8 7 -9 -7 0
the two	9 6 -2 -5 6 1
the university	6 -3 0 0 -8 2
the usual	-7 3 -1 0 6 0
the vendor	16 -6 1 -3 -12 0
the way	0 -1 -1 -5 5 0
the web	-4 7 -1 -9 -1 6
the website	-10 -2 0 12 -4 -1
the week	-6 -2 -1 2 5 -1
the weekend	-7 0 0 -1 9 0
the whole	7 -5 -2 -7 2 -1
the window	0 -7 0 2 5 1
the word	-14 0 0 6 7 0
the work	6 0 0 -1 -4 0
the workshop	-10 2 3 0 4 0
the year	-18 -2 -1 13 5 -1
the yellow	13 -9 -1 1 -3 0
their	6 29 -19 2 9 -21
their own	11 4 -3 -6 -10 0
their people	-8 0 0 0 7 0
theirs	8 0 0 -3 -3 0
them	19 -15 -7 11 3 -20
them ?	1 0 0 8 -9 0
them and	-1 -3 2 6 -3 0
them for	-6 0 0 -1 9 0
them if	-3 -2 0 -1 6 0
them in	-7 0 0 0 8 0
them the	3 -4 0 -3 -3 3
them to	3 1 0 2 -9 2
them up	8 -1 0 -1 -5 -2
them with	-6 -1 0 1 6 0
thema	-3 13 -2 -3 -2 -1
theme	-3 7 0 -9 -2 0
themselves	6 5 -1 -1 -11 0
then	-30 39 -8 19 -16 16
then and	-7 -2 0 -3 8 3
then you	-8 4 0 -1 4 -1
there	-16 5 61 -4 -15 -18
there are	-18 7 0 -3 8 3
there is	13 -4 -4 5 -13 4
there the	8 0 0 -1 -7 0
there will	-5 5 -1 3 -1 -5
there's	-15 10 -2 4 3 7
there's a	-31 3 1 -2 28 1
there's an	-10 -3 0 0 12 0
there's no	10 4 -1 -3 -19 10
these	5 3 -2 22 -20 2
these and	-10 0 0 4 7 0
these days	7 -1 0 0 -7 0
they	49 -20 -20 -15 -19 -16
they are	4 -5 -1 2 5 -2
they ask	-7 0 0 0 8 0
they did	5 0 0 0 -4 0
they didn't	-5 -1 0 -1 8 0
they gave	3 -1 4 7 -11 0
they have	6 -2 -1 0 -6 3
they pay	-7 -1 0 0 8 0
they said	9 0 0 -3 -6 0
they say	13 -1 0 -1 -12 0
they took	-13 0 8 -3 8 0
they want	1 0 0 3 -7 0
they were	3 0 0 -4 -2 0
they will	2 -6 -1 2 0 3
they would	7 -2 0 -3 -4 0
they'd	-8 2 0 -4 7 0
they'll	6 1 0 -3 -1 0
they're	19 8 0 -5 -15 0
they've	3 -3 6 -5 -4 -1
thin	-8 0 0 4 4 0
thing	-17 5 3 0 5 6
thing i	-12 0 4 3 3 1
things	3 1 -2 17 -8 5
things are	8 0 0 0 -7 0
things i	1 -1 0 8 -8 0
think	-10 -3 1 7 3 26
think ?	10 0 0 0 -10 0
think about	-17 -1 0 7 10 0
think i	-2 0 0 1 -7 7
think of	1 -1 0 -4 5 0
think that	-2 3 0 2 -3 0
think you	-2 0 0 0 -4 7
thinking	-6 -5 -1 4 1 0
thinking about	-11 -1 0 0 10 0
thinks	5 0 0 0 -6 0
third	10 -7 3 -4 5 5
third one	8 0 0 -1 -7 0
third party	5 -2 0 -1 -1 0
thirty	-11 4 -2 0 8 -1
this	-34 -10 -18 37 0 57
this address	-3 1 0 -1 -3 5
this and	5 -1 0 5 -4 -6
this back	-10 0 0 0 12 0
this company	-6 -1 0 0 8 -1
this for	-6 0 0 0 8 0
this is	-20 6 -1 -12 -11 55
this issue	1 -3 0 23 -6 -2
this letter	3 -2 0 1 -5 1
this link	-6 0 0 -2 -2 12
this list	0 4 0 4 -3 -4
this mail	-6 -4 0 -2 8 0
this message	-34 5 0 9 -4 35
this month	-26 -1 1 34 9 -2
this morning	17 -4 -1 -4 -11 -1
this on	7 -1 -1 -2 -1 -1
this time	-3 10 0 -10 -4 3
this to	8 2 0 -1 -10 0
this week	0 -3 0 31 -3 -5
this year	-2 -1 5 -11 10 0
this year's	-9 -3 16 -3 -1 -1
thomas	-7 1 -1 0 8 -1
those	-12 18 15 4 -11 -1
those who	-7 14 1 -8 -5 -1
though	-15 5 0 4 6 -1
thought	-9 11 6 -1 3 1
thought about	-7 6 0 4 -1 0
thought of	-1 8 0 0 -5 0
thoughts	-11 0 -1 -4 11 4
threads	-4 0 0 1 6 0
three	-20 10 -8 29 19 -23
three firms	-8 0 0 5 1 0
three for	-10 0 0 6 6 0
three months	-7 -1 0 -4 10 0
three of	-2 2 -2 6 -7 -1
three things	-9 -1 0 0 9 0
three weeks	-14 0 0 -1 14 0
three years	4 -1 4 1 -7 0
through	-11 -3 -10 1 23 5
through a	2 2 0 0 -5 -1
through it	6 -1 -1 -1 -3 0
through the	-17 0 -2 11 -2 5
throw	-15 0 0 4 10 0
thu	-1 -12 -6 10 1 4
thursday	-13 39 30 -10 -18 -11
thursday #1	22 -11 -5 0 -3 0
thursday #1x	-7 0 -1 -3 -1 11
thursday ?	-6 -2 0 -1 11 0
thursday at	9 -9 2 -1 -4 0
thursday for	-11 0 3 -1 6 0
thursday you	-8 0 0 0 7 0
thursday's	9 -1 0 -1 -6 0
thx	16 -4 -2 -3 -9 -4
ti	-9 1 0 -3 13 0
tick	-4 0 0 1 9 -6
ticket	8 -4 -5 -3 2 18
tickets	1 -3 5 2 -6 0
tickets are	-8 -4 6 3 0 0
tie	10 -4 -2 -1 -3 -1
tiene	7 1 4 -6 -5 -1
tienes	-6 -2 -1 -1 10 0
til	7 -3 -1 -2 -1 -1
till	26 4 0 -4 -15 -3
time	13 -14 -17 17 1 -4
time and	7 0 0 -4 -2 0
time at	-8 -1 0 -1 10 0
time on	-8 0 0 4 5 0
time please	2 -3 9 -1 -2 -1
time that	12 -1 0 0 -11 0
time they	-8 0 0 1 8 0
time to	-16 3 0 1 10 3
time you	8 -1 -1 0 -6 -1
times	-13 7 1 -4 9 7
timing	-6 0 0 -1 9 0
tip	-8 -4 -2 9 2 -1
tips	-6 6 -1 -2 -2 2
tired	-19 3 7 8 4 -1
tired of	-7 3 0 2 3 -1
title	-1 -2 1 -1 6 -2
titles	2 -1 0 5 -7 0
to	11 5 -10 -9 3 -9
to #1	-15 47 -7 3 -16 0
to #1x	10 4 -10 8 -18 5
to #2x	2 -3 0 1 0 -1
to #3	-10 0 0 3 11 -1
to #3x	8 0 0 -1 -7 -1
to #4x	-8 2 0 8 1 -4
to $	-10 -3 -1 2 12 -3
to a	-7 23 -2 14 -11 -4
to accept	-4 0 0 -1 6 0
to all	7 -5 -2 14 -7 -3
to an	4 -2 -1 -2 1 -2
to another	6 -1 0 0 -6 1
to answer	0 2 -2 1 -3 0
to anybody	-2 0 0 3 -3 0
to ask	22 -1 -1 0 -14 -1
to be	-33 12 9 6 2 21
to bring	3 10 0 -3 -10 0
to buy	6 -1 0 7 -11 0
to call	-18 -1 0 -1 18 0
to change	-3 -5 0 4 4 0
to come	1 1 -1 3 -11 2
to discuss	-8 2 -1 -3 11 0
to do	11 -2 1 3 -18 7
to everybody	5 -1 4 -1 -5 0
to explain	-9 0 0 -1 8 3
to find	0 -2 2 1 -1 0
to five	8 2 0 -2 -9 0
to get	-12 1 -1 -2 7 3
to give	4 -3 -1 -2 -1 -2
to go	3 -1 4 -3 -4 -1
to have	8 22 -3 1 -30 0
to hear	-1 -2 -1 5 0 -1
to help	5 0 0 -3 -5 2
to him	3 0 0 -1 -5 3
to include	14 -1 -1 -3 -8 -1
to inform	-5 0 0 -1 6 1
to introduce	-4 -2 -1 -1 5 -1
to it	-1 -1 4 6 1 -7
to keep	-4 -1 -1 3 5 -5
to know	32 -1 1 5 -26 -1
to learn	-7 12 0 0 -4 0
to leave	6 -6 -1 11 -4 0
to let	0 -5 -3 0 7 -1
to look	-12 -2 -1 2 10 -1
to make	-8 13 -1 -3 -1 -4
to manage	-7 -1 0 0 7 0
to me	47 6 0 9 -47 0
to meet	-22 5 4 2 5 8
to move	8 0 0 0 -11 0
to my	4 0 0 0 -4 1
to offer	-3 -3 0 -2 2 4
to one	-8 -6 0 0 14 -1
to our	-13 -4 5 2 10 0
to pass	-6 -1 0 -1 9 0
to people	-4 0 0 -3 6 0
to pick	7 0 0 0 -8 0
to play	9 -1 0 -7 -1 0
to present	-9 2 0 0 6 0
to print	9 -2 0 -1 -4 -1
to put	-5 3 0 -4 4 0
to reach	4 -1 0 2 -5 -1
to receive	-14 5 0 8 1 0
to reply	18 -3 -2 0 -10 -2
to report	9 0 0 4 -8 -2
to run	-10 1 0 -3 12 0
to say	-6 8 0 1 -2 -1
to see	-23 -7 50 -4 -3 12
to sell	4 1 0 0 -6 0
to send	-17 2 -1 -2 17 0
to set	8 0 -1 -1 -4 0
to share	4 0 0 -1 -3 0
to show	-11 -2 -1 0 13 -2
to sit	4 2 -4 0 -8 0
to speak	-15 -2 2 -1 17 -2
to start	8 0 0 -1 -7 0
to stay	-3 6 -1 -4 4 0
to stop	-15 -1 -1 34 -4 0
to take	-4 5 1 -5 0 3
to talk	11 -2 -1 -3 -3 1
to tell	12 9 -2 -6 -19 -1
to the	9 -5 11 1 -21 15
to their	10 1 0 -1 -10 -1
to them	-7 -1 6 -2 4 0
to this	-7 10 -1 -5 -12 26
to those	-10 1 6 0 0 0
to try	-11 0 0 7 4 0
to two	4 1 -1 -2 -1 0
to unsubscribe	5 -1 -1 3 1 -1
to us	6 -4 -1 -3 -3 -1
to use	-5 -7 -1 2 10 -2
to walk	4 -9 -1 -2 9 0
to whoever	4 2 -1 -4 1 0
to work	-5 -1 0 7 -3 0
to write	-8 -2 4 1 2 -1
to you	-5 1 -2 -5 21 10
to your	-17 -8 -1 6 32 -1
to yourself	8 0 0 0 -7 0
toca	-9 -1 10 0 1 0
todas	-16 2 5 -2 10 -1
todavía	-11 -1 5 2 5 0
today	26 -2 -11 -25 13 6
today !	-5 8 0 0 -2 2
today and	-4 -4 0 -1 7 3
today for	-5 -1 0 -1 8 -1
today's	1 -1 0 3 -5 -1
todo	-11 4 -5 -3 18 -5
todos	1 6 8 1 -15 1
together	-25 15 4 -11 10 2
together a	-5 -1 0 -1 6 0
together on	-4 7 0 -2 1 0
together with	-6 -1 3 -1 2 2
told	11 -4 7 21 -17 -9
told by	-2 -1 6 3 -5 0
told him	-5 -1 0 0 6 0
told me	-11 5 -2 4 -3 -1
told my	-13 0 0 0 14 0
told that	7 0 0 0 -7 0
told the	-2 0 2 5 -1 0
told them	9 -5 -1 -1 -5 0
told us	5 -2 0 2 -5 0
tomorrow	17 -2 -2 -4 -1 4
tomorrow ?	-5 0 0 0 6 0
tonight	25 1 -3 -9 -3 -10
too	18 1 5 -4 -27 14
too much	8 -3 0 -4 -4 3
took	19 -7 7 18 -20 -3
took #1	6 -1 0 0 -5 0
took five	10 0 0 0 -9 0
took it	1 0 8 -3 -6 0
took me	-9 0 0 1 8 0
took my	8 -1 0 -1 -7 0
took over	-11 0 0 0 12 0
tool	-5 4 -1 1 1 -2
tools	-7 -3 0 11 -1 0
top	5 9 0 7 0 -2
top of	-11 -1 0 0 11 0
tope	0 -4 0 8 -4 0
topic	-20 16 -1 -1 2 7
topic is	-8 8 0 -1 -3 2
topics	-6 -1 -1 2 3 -1
torben	-7 -2 0 0 10 -1
total	-1 -3 -1 0 -10 28
touch	-13 2 0 -1 12 0
tour	-4 1 -1 -1 3 0
tous	-8 6 -3 -1 9 -1
tout	19 -8 2 -3 -9 -3
tout le	10 -6 4 2 -10 -1
toute	1 -7 7 -4 -3 8
toutes	-7 7 -3 -9 11 -4
tower	-3 -5 -1 10 -3 0
town	-5 0 -2 -1 7 0
trabajo	3 4 -1 5 -10 -1
track	-6 3 7 2 -7 1
tracker	-10 -1 0 1 0 8
tracking	-8 1 0 -1 7 1
tracks	-2 9 0 -4 -4 -1
trade	-14 -3 4 9 4 -3
trademarks	5 2 3 0 -9 -3
trae	18 -2 -1 -1 -13 0
train	11 4 6 -7 -12 -1
trained	-3 -1 0 0 4 0
training	-10 -7 -1 11 2 6
transfer	-1 1 -2 5 -1 0
transferred	-8 -1 0 0 7 2
transition	3 -6 5 3 -5 -2
translation	-14 5 0 -2 14 -4
translations	-3 -2 -1 -3 11 -2
translator	-5 0 -1 0 6 -1
transport	5 -1 5 1 -8 0
travel	-3 1 -2 -1 7 -2
tray	11 -3 -1 -1 -7 -1
treasurer	14 -5 0 1 -14 5
treat	7 -5 -2 -1 -2 0
tres	-6 6 -4 3 1 -3
trial	10 -4 -3 -1 10 0
trial of	2 -2 0 1 -1 2
tribunal	-4 3 -2 -2 5 0
tried	6 -2 -1 0 -7 0
tried the	8 0 0 2 -11 0
tried to	-10 -1 0 1 11 0
tried you	-8 0 0 0 9 0
trimestre	-11 -2 -1 11 -1 1
trish	-14 -1 0 0 12 2
trois	-5 -8 7 9 -1 -3
trophy	-9 4 0 -1 7 0
truck	5 -4 0 4 -2 0
trucks	9 0 0 0 -10 0
trudy	9 -1 1 -4 -3 0
true	8 1 -2 -2 -10 4
truly	-5 0 0 0 6 0
trust	-18 -1 3 -3 21 -2
truth	11 -2 -1 -1 -3 0
try	-16 2 -1 17 6 -1
try to	2 1 -1 1 -6 1
trying	-2 -1 6 -4 1 -1
trying to	2 0 3 -5 -1 0
três	8 2 -3 -4 2 -5
tu	17 -6 -2 -11 -10 11
tudo	-1 -9 3 -4 7 4
tue	0 -14 1 12 -5 0
tues	1 7 -1 -2 -5 -1
tuesday	-12 5 32 -9 -11 -1
tuesday #1	-4 3 2 -2 -2 2
tuesday ?	9 -2 -3 -5 3 -1
tuesday at	-6 -1 -4 0 10 -3
tuesday or	-6 0 0 -2 9 0
tuesday the	8 0 0 1 -7 -1
tuesdays	-4 -5 -1 4 5 0
tuesdays and	-9 0 0 0 9 0
tulsa	9 -4 4 -4 -4 -1
turn up	10 -1 -1 -2 -3 0
turned	11 -6 -1 4 -14 -1
turned out	3 -3 0 6 -5 0
turns	-6 9 0 2 -3 0
twelve	-14 3 0 -2 9 0
twenty	3 9 -3 -4 -8 0
twenty minutes	1 10 -1 0 -11 0
twice	8 -4 -5 -5 11 6
twice a	5 -4 -4 -1 3 0
twice and	-5 -1 0 -1 8 0
twins	13 -2 -1 -1 -8 0
two	-9 7 -9 35 12 -36
two days	-9 3 -3 -6 13 -1
two firms	-8 0 0 1 8 0
two hours	-9 -3 -2 -1 15 0
two months	-6 -2 0 3 5 0
two of	-5 10 7 -11 -3 1
two or	-10 0 0 0 10 0
two other	-5 -2 0 0 9 0
two people	3 2 -1 -4 -5 3
two things	6 -1 0 -2 -3 0
two weeks	2 -3 0 2 -2 0
tx	16 0 -1 -1 1 -14
tyler	5 -7 -3 0 7 -1
type	-18 6 -1 3 2 5
typically	-4 0 0 0 3 0
técnica	9 -4 -2 4 -2 -3
tú	7 -1 -1 -4 -2 0
u	12 -5 -1 -2 2 -4
uhr	-2 22 -4 -4 -9 -2
uk	1 2 -1 4 -12 2
um	1 -14 14 -1 -4 4
um #1x	4 -5 11 -4 -5 -3
um abraço	2 -3 7 -4 -1 0
uma	-11 5 -5 14 -2 -2
un	4 -1 5 10 3 -14
un #1	-7 -1 0 1 6 0
un café	8 -1 0 0 -8 0
un saludo	-14 -3 6 -3 14 0
una	-12 23 3 2 -5 -6
uncle	-2 0 0 7 -5 1
und	25 5 -4 -14 5 -21
und herren	6 -3 -1 4 2 -6
under	-4 -3 -10 19 11 -6
under #1	9 -1 0 2 -9 0
under #1x	-9 0 0 0 9 0
under a	-7 0 0 0 6 0
under the	-5 3 -1 0 5 -1
under your	-5 0 0 -2 7 0
understand	1 -1 0 -4 4 0
une	17 -6 -1 1 0 -6
uni	13 2 0 -4 -9 -1
union	7 6 -1 -5 -6 -1
unit	8 -5 3 -1 -2 -2
united states	8 0 0 -4 -2 -2
units	-5 5 0 1 2 -1
universidad	8 1 -2 -3 -4 0
university	-3 40 1 -1 -22 1
university of	5 27 -1 -2 -7 3
unless	4 4 -1 4 -9 -4
unless you	8 -1 0 -3 1 -3
unlimited	-6 0 0 2 6 0
uno	-8 1 -1 1 4 5
uns	-4 -3 5 1 0 1
unser	3 2 0 -5 1 -2
unseren	-5 -4 4 -3 10 -1
unserer	8 -3 -2 2 -3 -1
unsubscribe	-12 -4 -1 47 -18 -8
unter	-6 1 -5 -2 5 6
until	10 -15 -26 -1 -11 39
until #1	-11 1 -2 5 -5 12
until #1x	16 0 -3 0 -12 -1
until friday	0 4 0 -3 1 -1
until monday	-7 -1 0 -3 -2 14
until six	10 0 0 -1 -7 -1
until the	-19 -5 -1 -4 22 4
until wednesday	-7 -1 0 0 3 7
up	1 -12 -30 20 21 -17
up #1	6 -1 0 -3 -4 -1
up ?	9 0 0 0 -6 -2
up a	6 -3 -1 -3 2 0
up and	0 -2 0 -4 6 0
up for	6 -6 -1 2 -8 6
up from	7 -2 0 2 -5 -1
up in	1 -4 -1 -7 9 -2
up on	-9 1 0 0 8 1
up the	-4 4 -1 2 1 -2
up to	-31 -3 -1 6 45 -5
up with	-2 11 0 1 -10 0
up your	5 0 0 0 -6 0
upcoming	-7 3 0 4 3 -4
update	-6 -3 2 39 -30 1
updated	-8 2 0 0 3 3
updates	-8 -1 0 1 -2 8
upon	-1 0 0 0 7 -5
upstairs	-7 15 0 -2 0 0
urgent	-17 -1 0 -4 9 6
us	10 24 9 -17 -2 -25
us a	-12 -4 3 0 16 0
us about	-2 6 0 0 -6 0
us and	5 -6 1 -2 0 0
us for	6 -2 -1 -2 -5 -1
us in	10 -1 1 -3 -7 0
us know	-4 0 0 0 4 0
us on	6 1 -3 -1 -3 0
us the	0 -4 -2 8 -2 -2
us three	-11 0 0 0 11 0
us to	2 7 0 -4 -10 4
us we	6 -1 0 0 -5 0
us you	-10 -1 0 -1 12 0
us your	-14 -2 0 0 8 7
usa	-6 2 -1 5 0 -1
usage	5 0 0 0 -5 0
usd	-2 -8 -4 -5 42 -11
usd #1	-13 -3 -2 -3 21 -1
usd #2x	0 -1 -2 -2 7 -2
usd #3	-4 -1 0 1 6 -1
use	34 -21 -21 25 -7 -13
use a	11 -1 0 -2 -10 0
use for	-7 0 0 0 9 -1
use it	-17 -4 -1 -1 20 -2
use of	7 -2 0 -1 -5 -1
use the	5 0 -4 -2 0 6
use them	7 -1 -1 1 -9 0
use this	-7 0 0 0 0 5
used	34 1 1 5 -25 -1
used it	12 0 0 -1 -9 0
used to	-7 5 0 -1 5 -1
useful	-3 3 0 7 -8 0
user	15 4 -1 -3 -9 -7
users	3 0 0 0 0 -1
using	1 13 -1 2 -15 -3
usted	9 -4 -1 -5 2 0
ustedes	6 -2 0 -3 2 0
usual	-3 6 1 7 -7 -6
usually	-19 -2 0 -1 30 0
utilities	14 -1 0 -4 -12 -2
utility	6 -1 0 -2 -5 0
v	4 -8 0 19 1 -6
v #1	6 -4 0 5 -7 -1
va	3 -3 -1 3 -1 -1
vacancy	2 0 0 2 -5 0
vacation	7 0 0 -2 -4 -1
vai	4 0 5 -2 -5 0
vale	6 0 -1 9 -14 0
valencia	-1 0 -1 8 -7 0
valid	10 -4 -1 1 -4 -5
valid until	7 -2 0 -1 -4 -1
value	1 -1 -2 3 -4 -1
van	-7 -6 3 -6 16 -3
vat	2 -1 -1 -4 2 -1
ve	-8 0 0 2 7 0
veces	-8 4 -1 -3 9 -1
vegetarian	4 -2 -1 0 -4 1
veinte	-8 -1 -2 8 4 0
vendor	2 -9 -2 5 -2 4
vendors	2 13 -2 -3 -6 0
vendredi	-2 8 -6 -5 -1 4
vera	14 -4 4 -1 -11 -2
verano	-3 -1 -1 11 -4 0
verdad	11 -1 -1 -1 -9 0
verification	-1 0 0 0 10 -7
verified	-4 -1 0 -3 5 -1
version	13 -1 1 8 1 -3
version of	-3 -1 0 2 0 -2
very	20 7 -3 -7 -12 6
very much	13 -1 0 -1 -13 0
very sorry	7 -1 0 -1 -4 0
vez	3 -3 1 -5 6 -2
vi	0 -1 -1 -4 6 0
vi que	-6 -1 0 -1 7 0
via	5 2 0 0 -5 -1
victoria	-11 -2 -1 0 14 0
video	-14 2 -1 14 -1 -2
viele	9 -4 -2 -1 -1 -2
viene	-2 9 -3 -3 -9 7
vier	4 -4 -3 6 0 -2
viernes	-13 12 2 -1 2 -1
view	-5 -2 -1 2 -5 6
viewing	-6 -1 0 -1 11 -3
vikram	-3 11 0 -1 -7 -1
vilnius	-14 0 0 0 13 0
virtual	-6 0 0 1 2 2
visit	-13 -1 1 3 10 3
visita	15 -7 -5 -4 6 -5
visits	2 4 -1 4 -9 -1
vital	-7 0 0 5 0 0
vivo	-7 -5 6 -2 8 0
você	13 -4 -5 6 -5 -7
vocês	8 -2 -1 5 -6 -1
voice	-5 0 3 3 3 -7
voicemail	-7 -1 0 6 3 -1
vol	-6 -1 -1 8 0 0
volume	4 -1 0 5 -7 -1
volumes	-10 -2 0 5 10 0
volunteer	10 -1 0 0 -13 3
volunteers	-3 -4 -1 7 -4 3
vom	-16 -6 8 17 -2 -3
von	11 -4 2 8 -11 -6
vor	11 7 -5 -2 -11 -2
vortrag	-5 -3 12 -3 1 -1
vos	9 -2 -5 -9 0 4
vosotros	14 -2 -1 -2 -11 0
vossa	11 -3 -1 -4 -3 -1
vote	11 -5 0 -2 -7 2
voted	-5 5 0 -4 7 0
votes	0 -3 0 4 -7 0
votre	8 -3 -2 -12 14 1
vou	18 -2 -2 -3 -9 0
vous	0 4 -3 -11 20 -7
vous avez	9 -3 -1 3 -5 -2
vous les	7 -1 0 -1 -5 0
vous ne	-8 -1 -1 1 8 -1
vous pouvez	7 -2 0 -2 -7 6
voy	5 -8 -1 -5 11 0
vp	6 -1 0 -1 -2 -1
vpn	8 -1 0 -1 -7 1
vs	12 4 -1 -1 -16 0
válida	-1 0 0 -2 10 -4
w	24 -9 0 -1 -9 -2
w #1	4 0 0 4 -5 -4
wage	-4 -1 5 12 1 -2
wait	6 -4 -2 -4 -23 28
waiting	-6 -6 -2 -4 14 0
waiting for	-1 -1 0 0 7 -3
waive	-5 -2 0 0 9 0
waive the	-5 -2 0 0 9 0
walk	-13 13 -5 -2 5 1
walk you	-6 0 0 -2 9 0
wall	-6 7 0 4 -2 0
walnut	-5 0 -1 -2 8 -1
want	12 12 -15 1 6 -10
want a	-9 5 -2 -2 9 0
want me	-12 0 0 0 9 0
want the	5 -1 0 6 -12 0
want to	-5 1 2 16 2 5
wanted	28 -7 1 12 -26 -1
wanted a	2 -1 0 8 -7 0
wanting	-9 0 0 1 7 0
wants	33 -7 3 10 -29 0
wants it	8 -1 3 -2 -7 0
wants out	-9 0 0 0 9 0
wants to	13 -4 -3 4 -11 -1
war	-1 -5 -1 -6 12 1
warehouse	5 -1 -1 1 -4 3
warm	-27 5 -2 10 14 0
warm regards	-12 6 0 6 3 0
warmly	-18 0 0 3 14 0
warn	11 -2 0 -1 -4 -1
warning	-4 -2 0 -3 2 7
was	17 -40 -33 27 -3 17
was #1	8 0 0 0 -8 -2
was a	-3 0 0 8 -4 0
was an	-8 0 0 2 6 0
was approved	8 0 0 0 -6 -2
was at	-5 0 0 -2 9 0
was changed	10 0 0 -8 -1 -2
was down	9 -1 -1 -2 -5 0
was in	-10 -1 0 4 9 0
was it	10 0 0 0 -6 -3
was my	-9 0 0 5 5 0
was not	-3 0 0 0 3 -2
was one	9 0 0 -1 -8 0
was only	-10 0 0 1 8 0
was our	8 0 0 -1 -6 0
was sent	6 0 0 3 -7 -3
was still	-10 0 0 0 9 0
was the	19 -1 0 6 -22 1
was very	6 0 0 0 -5 0
was worth	10 -1 0 -2 -7 0
was wrong	11 0 0 -2 -9 0
washington	11 -3 -2 -5 0 -1
wasn't	-2 -1 0 0 -7 8
watch	-12 2 0 18 0 -2
water	4 0 8 -2 -13 -1
way	-12 2 2 -8 22 4
way to	-2 -2 4 -5 2 5
we	28 -1 -14 -16 10 -38
we all	-1 0 0 8 -6 0
we also	-11 -1 3 -2 11 -1
we are	42 -6 0 -12 -15 -2
we bring	-5 -2 0 0 7 0
we can	2 9 1 1 3 0
we can't	2 0 0 -1 -5 0
we collect	-10 0 0 0 11 0
we did	-3 -1 2 -1 3 0
we do	-14 4 0 7 11 1
we don't	-1 14 0 -1 -10 -2
we find	-7 0 0 0 8 0
we get	-4 0 0 -1 5 0
we go	-2 3 -1 2 -2 -1
we had	-5 -4 -1 7 -2 -1
we have	39 3 0 -21 -19 -2
we help	-8 0 0 0 7 0
we just	5 1 0 0 -8 0
we know	-7 2 -1 3 5 0
we let	10 -1 0 -1 -7 0
we look	-11 -4 -2 2 13 -1
we lost	-10 -3 3 12 -2 0
we may	10 -6 -2 0 -4 -1
we must	9 -1 0 0 -9 0
we need	24 3 -1 -3 -17 0
we never	2 0 0 -5 -8 9
we offer	-11 -2 0 2 12 0
we paid	7 -2 0 1 -7 -1
we pay	28 0 -1 -3 -23 -1
we run	-9 4 0 0 5 0
we send	-10 0 0 3 7 0
we should	-15 -1 0 -1 17 0
we still	5 -1 0 -1 -6 0
we take	-12 -1 0 4 6 0
we thought	1 7 -1 0 -6 0
we use	7 -1 0 -1 -6 0
we used	9 -1 0 0 -8 0
we want	4 -2 0 0 -3 0
we went	5 -1 3 -1 -4 0
we were	0 4 3 -1 -11 -1
we will	5 -3 3 4 -3 2
we won't	4 2 0 0 -3 0
we work	-8 -1 0 -2 8 0
we would	-5 6 1 1 -1 0
we'd	-5 2 -4 -8 17 1
we'll	-5 7 -2 -4 -14 10
we're	12 17 1 -10 3 -13
we're a	-5 0 0 0 5 0
we've	-2 10 -3 -12 14 2
we've a	-5 -2 0 0 9 0
we've done	-8 0 0 0 8 0
we've got	0 8 0 2 -10 0
we've never	15 -1 -1 0 -12 0
we've since	-8 0 0 0 9 0
wear	5 0 -3 1 -6 3
wearing	-7 -2 5 -1 6 -1
web	-14 14 1 -7 -3 10
web site	-5 10 -1 -6 1 -1
webinar	0 -1 0 -5 4 0
website	1 -3 1 -6 22 -1
website to	-6 0 0 0 8 -1
wed	1 -4 -2 11 -7 -3
wednesday	-12 31 24 -3 -30 6
wednesday #1	14 -4 -2 -3 -3 -2
wednesday ?	-5 -1 0 0 6 0
wednesday and	-11 0 0 0 7 6
wednesday at	2 4 13 0 0 0
wednesday or	-5 -1 0 0 7 0
wednesday the	0 7 2 -2 -11 4
wednesdays	10 -9 -1 3 -3 0
week	-20 -34 -3 52 27 -26
week !	-7 0 0 0 6 0
week ?	-10 2 6 -1 5 -1
week and	4 -3 -4 -5 3 0
week for	7 0 0 -2 -5 0
week in	1 0 0 11 -7 0
week of	-5 -5 -1 3 5 -1
week trial	-5 0 0 0 5 0
week with	-6 1 2 0 6 0
weekend	-34 -3 1 -2 38 0
weekends	-7 -6 -2 10 4 -2
weekly	1 2 -1 8 -6 1
weeks	2 -11 -4 13 19 -4
weeks and	5 -2 0 3 -3 0
wegen	9 4 -2 -2 -5 -3
weil	-6 -1 -1 -1 8 0
welcome	-4 24 -11 31 -9 -10
welcome to	18 -13 -3 10 -8 -5
well	-3 -1 2 -1 17 -1
well as	-7 -1 0 4 6 -2
wendell	9 -4 0 -1 -5 0
wenn	-5 -5 -3 -4 20 -3
wenn sie	-8 -1 -1 2 8 -1
went	-5 -3 4 15 -8 -1
went back	5 0 0 6 -11 0
went from	9 0 0 -2 -7 -1
went to	-1 -2 0 -2 7 0
went wrong	-1 3 2 4 -5 0
wer	-12 19 0 5 -7 -3
werden	-7 -4 -1 9 -4 6
were	12 -7 10 11 -21 5
west	-6 4 4 -3 4 -1
what	-6 30 -16 42 -15 -23
what a	-12 -3 0 3 10 -1
what about	16 -5 -3 -4 -5 -1
what are	11 -1 0 0 -14 0
what did	20 -1 0 -2 -14 0
what do	21 -1 -1 4 -20 -1
what does	5 4 0 4 -12 0
what happened	-7 7 2 1 -2 0
what happens	3 1 1 2 -8 6
what i	-15 -2 0 1 -2 9
what if	-10 0 0 0 11 0
what is	14 -2 -1 0 -11 -1
what it	-7 -5 0 3 9 -3
what it's	-8 -1 0 0 -2 13
what my	-7 0 0 0 9 0
what that	9 -2 -1 -2 -6 0
what the	-26 11 -1 -4 15 -1
what they	-21 3 0 -4 24 0
what to	-2 0 0 -1 2 -1
what was	-1 0 0 3 -9 7
what we	-15 -3 1 -2 19 0
what went	1 3 2 5 -5 0
what you	23 -2 5 -2 -13 -1
what's	-5 0 -1 2 -4 4
what's the	7 0 0 0 -8 0
whatever	9 -5 -1 1 -9 2
whatsapp	-12 7 0 -1 10 -3
when	-18 -2 -2 17 4 19
when a	-1 0 0 -5 -1 8
when i	-15 -1 -1 11 -8 6
when it	-2 -2 -1 1 6 -6
when it's	7 0 0 -1 -6 0
when somebody	-6 0 0 7 1 0
when the	-8 5 -4 3 -7 5
when they	-7 -1 0 -1 11 -1
when you	13 -1 0 0 -11 0
when you're	8 -1 -3 -1 -3 -1
where	-16 -10 9 -8 17 11
where i	-3 -1 0 -1 7 0
where it	6 0 0 -1 -1 -1
where the	-21 -1 4 2 15 0
where you	10 1 -1 2 -14 3
whether	16 -2 2 0 -13 4
whether a	8 -1 0 -2 -3 0
whether it	2 -1 0 0 -2 0
whether the	6 0 0 -1 -3 0
whether we	7 -1 0 -1 -4 0
whether you	4 -1 -1 -1 -5 0
which	16 -18 -7 20 5 -22
which day	-6 -1 4 0 6 0
which i	-21 2 -1 2 13 -1
which is	-9 -2 4 2 3 0
which will	8 -1 2 -4 -5 0
while	-35 8 5 7 17 -3
whitcombe	5 -1 2 -2 -9 9
white	-3 1 0 3 -1 0
whitebear	10 0 0 0 -9 0
who	-16 13 14 19 8 -28
who are	7 -1 0 -3 -4 0
who can	8 -1 0 -2 -3 -1
who does	3 9 0 0 -8 -1
who don't	-9 -2 -1 -2 12 0
who had	12 0 0 -6 -5 0
who handles	-4 -1 0 0 5 0
who has	-4 2 0 -2 1 3
who have	-5 -1 4 3 0 0
who in	-8 0 0 0 8 0
who is	2 0 -2 -4 3 -3
who knows	8 0 0 -1 -7 0
who run	-6 -1 0 1 7 0
who runs	7 0 0 0 -8 0
who wants	-9 -1 0 0 8 0
who you	5 -2 0 2 -5 0
who'll	4 2 2 -1 -8 0
who's	-2 8 -1 0 -6 -1
whoever	-15 6 3 -12 20 -1
whole	5 -2 -1 -4 -2 1
wholesale	2 -1 0 -6 -2 5
whom	7 6 -2 3 -15 -2
why	19 -2 -3 28 -21 -3
wide	10 -1 0 2 -9 0
wie	7 -6 -3 8 -4 -4
wieder	8 -8 7 -1 -9 3
wife	-9 0 0 4 5 2
will	-4 16 30 -18 -23 21
will be	-6 -15 46 10 -43 18
will bring	10 -1 0 0 -8 0
will come	11 -1 0 -3 -6 0
will find	-10 -3 4 -1 2 3
will go	-4 4 -1 -1 -3 0
will have	-20 -1 1 -2 11 12
will keep	-5 -1 0 1 5 0
will never	-6 -1 0 0 7 -1
will not	-9 -5 -2 0 8 5
will pay	10 -2 -1 -5 -3 0
will send	5 -1 0 0 -4 0
will take	-3 0 3 4 -1 -1
will tell	6 -2 -1 -3 -2 0
willing	9 0 0 0 -9 0
willing to	5 0 0 0 -5 0
wills	15 -2 0 0 -11 0
win	3 -4 4 -8 5 0
window	-1 -8 -1 1 7 4
windows	-2 -3 -1 21 -5 -3
wine	14 -1 -2 -7 -3 0
winston	-8 -5 0 -1 7 8
winter	0 -2 -1 8 -5 -1
wip	-5 0 0 7 -2 0
wir	5 -3 8 1 6 -15
wir haben	-4 -3 1 10 -2 -1
wird	2 0 -2 -1 -6 5
wire	-4 -1 0 2 1 0
wireless	-2 -1 0 7 -5 1
wish	-8 3 5 -1 3 -1
wish to	-18 9 -1 1 12 -2
wishes	-1 2 -2 -4 2 -1
with	0 -8 -7 -13 31 -22
with #1x	9 0 0 1 -8 0
with #3	5 -1 -1 7 -7 -3
with a	21 -9 7 5 -7 -10
with an	14 -2 -1 -6 -9 -1
with best	3 -1 3 -1 -4 0
with code	-4 -1 0 -6 9 -2
with just	-3 0 0 8 -5 0
with kind	3 3 0 -1 -3 0
with me	-15 8 5 1 -1 -1
with mr	-9 -1 0 -1 8 1
with my	6 2 -1 -4 -7 3
with no	-9 -4 -1 6 4 2
with one	-14 -3 -1 1 15 -1
with our	7 -7 -1 -1 0 -1
with pride	-10 -1 5 -2 10 0
with the	-20 13 -1 0 15 6
with them	10 0 0 -2 -8 0
with two	1 3 3 2 -6 -1
with us	13 -1 -1 2 -17 6
with warm	-12 1 -1 4 8 0
with what	9 0 0 0 -8 0
with you	-7 -4 0 -2 20 7
with your	-26 6 -3 -11 47 2
within	-37 -5 -5 0 31 25
within #1	-10 -1 0 -1 9 0
within #1x	-2 -4 -1 -1 0 3
within #2x	-4 -2 0 2 5 0
within the	10 -2 0 2 -9 0
without	11 -4 5 2 2 -8
without a	3 2 -1 2 -6 -1
without any	-7 0 0 -2 9 0
without names	8 0 0 -1 -8 0
without the	2 0 0 -1 -6 0
witness	-3 1 -2 7 -4 0
wk	4 0 0 7 -10 0
woche	-7 -5 3 -4 14 -2
wochen	-2 -3 -5 -2 6 6
wolf	-3 -4 4 -5 -3 8
woman	-7 -1 0 0 8 0
women	-11 -2 1 2 12 0
women in	-7 2 2 -1 5 0
won't	31 0 0 -5 -15 -2
won't be	12 -2 0 6 -10 -6
wonder	6 -2 0 0 -11 6
wonderful	-10 2 3 1 0 1
wondering	-5 0 0 0 5 0
word	-23 1 0 19 15 -5
word and	-9 0 0 0 11 0
wording	13 -1 0 -3 -9 0
words	4 -1 -1 1 -13 9
work	-22 8 -12 14 22 -5
work at	-13 4 3 0 8 0
work in	3 0 0 2 -4 0
work on	-5 0 0 6 -1 0
work or	11 -9 -1 1 -2 0
work out	-8 0 0 -2 8 1
work with	-12 -1 0 0 10 0
worked	4 0 0 1 -4 0
workers	0 0 5 -1 -5 0
working	-4 -14 -2 13 5 13
working days	-6 -3 -1 0 8 4
working with	7 0 0 -2 -6 0
workplace	-3 -1 -1 0 6 -1
works	8 9 -5 3 -16 5
workshop	-12 14 9 -4 -3 -1
workshop on	-6 1 5 -3 -2 0
world	-13 -3 0 4 8 8
worse	2 0 0 3 -5 -1
worst	-5 4 -1 5 0 0
worth	-17 -3 1 0 27 1
worth a	-9 -1 0 0 9 0
worth it	8 -1 -1 0 -5 0
would	20 2 3 -47 21 -20
would be	-19 1 34 -15 12 3
would have	-4 0 0 -1 4 0
would help	7 -1 0 -1 -5 0
would it	-9 0 0 -1 7 1
would like	26 4 5 -3 -25 9
would love	18 -2 1 0 -18 0
would pay	-6 0 0 0 7 0
would you	19 31 -4 -3 -22 -3
wouldn't	3 -4 -1 1 -2 -1
write	6 7 -8 20 -36 19
write down	5 -2 0 -4 0 0
write it	7 1 0 0 -6 -3
write me	-5 1 0 -1 5 0
write the	-5 -1 0 0 7 0
write to	2 -2 -2 6 -28 21
writes	-14 -2 0 12 7 -3
writing	32 -2 1 3 -20 3
writing to	8 -1 0 0 -8 0
written	24 -1 1 -3 -11 -1
wrong	1 -3 3 6 -8 4
wrote	-7 -3 1 4 10 -1
wrote down	-6 0 0 -2 7 0
wrote to	-1 0 0 10 -8 0
www	-32 13 -1 9 -11 38
x	13 -19 -7 2 22 2
x #1	1 -4 -2 -5 13 -3
x #1x	6 -3 -2 4 -7 2
x #3	-5 -1 0 2 3 1
xx	11 -2 -1 0 -9 0
y	29 -11 -8 -18 16 -26
y #1	13 -4 -1 1 -5 -2
y a	-9 3 -1 1 4 1
y dos	7 -1 0 0 -4 0
y el	-4 -1 2 4 0 0
y la	-14 -2 -1 6 11 0
y las	12 -3 -1 2 -7 -1
y lo	-4 9 -2 1 -3 -1
y no	17 1 -4 -8 -13 5
y que	16 -3 -2 -5 -5 -1
y si	-5 -1 -1 -1 6 0
y te	-4 -2 -1 -3 9 0
y una	-12 7 4 2 0 -1
y ya	-7 8 -1 -2 1 0
y'all	-12 -2 7 0 8 0
ya	-20 2 -3 1 24 0
ya me	1 7 -1 -2 -6 0
year	2 9 -8 21 6 -31
year ?	-2 0 0 -4 8 0
year and	3 -2 -1 -5 0 -1
year at	8 0 0 -1 -6 0
year could	7 0 0 0 -8 0
year end	-6 10 -1 4 -2 -1
year i	-14 3 0 2 9 0
year it	2 -2 -1 7 -5 0
year or	6 0 0 1 -6 0
year the	3 2 4 -8 -1 0
year we	-3 -3 1 2 4 0
year with	5 -1 0 9 -13 0
year you	13 0 0 -3 -9 0
year's	-15 6 19 -5 -7 -1
yearly	9 -3 0 -3 -2 0
years	-7 -6 3 18 7 -12
years ago	12 0 0 1 -11 0
years and	10 6 -1 -5 -9 -1
years of	0 -4 9 3 -10 0
years on	-7 1 -1 2 4 -1
yellow	10 -9 1 0 -2 0
yes	28 13 -4 -2 -29 -3
yes i	9 0 0 0 -8 0
yes no	-9 7 0 0 5 0
yes we	11 -1 0 0 -9 0
yesterday	8 -3 -2 0 5 -3
yet	-5 -4 1 3 -1 5
yet ?	5 0 0 0 -6 0
yo	-2 3 -3 0 -1 -1
yolanda	8 -1 0 -1 -5 0
york	0 -1 -1 -5 0 6
you	24 -19 -19 -36 22 -12
you !	2 5 -2 0 -3 0
you #1x	10 0 0 0 -9 0
you ?	-15 -1 1 2 20 0
you a	-26 -4 -1 -4 51 1
you about	-8 -1 0 -2 11 0
you accept	-9 -1 0 0 16 -4
you again	-8 0 0 0 9 0
you agree	16 -2 -1 -1 -11 0
you all	13 -1 0 2 -14 0
you always	9 0 0 0 -8 0
you an	-3 0 0 0 6 0
you and	-6 1 6 0 -1 8
you are	-31 14 12 -10 5 10
you as	-15 0 0 0 15 0
you ask	10 -1 0 -3 -7 0
you asked	43 -2 -2 -9 -27 7
you at	-10 0 -2 -2 13 -1
you be	-1 -4 -1 -1 2 0
you because	6 3 0 -1 -7 0
you before	-8 0 0 0 8 0
you both	5 0 0 -1 -4 0
you bring	5 1 0 -1 -5 0
you by	-9 -1 0 -2 7 3
you came	8 0 0 0 -8 0
you can	-29 1 -8 3 15 30
you can't	9 8 2 0 -20 3
you come	1 2 0 0 -6 0
you could	-9 -3 -1 -1 6 -1
you did	0 0 0 4 -4 -3
you do	9 -2 7 7 -12 6
you don't	-13 2 1 11 3 3
you find	-11 0 0 1 9 0
you for	22 -4 -11 -13 -23 35
you found	-6 0 0 0 7 -1
you gave	-6 -1 0 0 8 0
you get	-2 10 1 19 -12 -1
you give	-8 0 0 -1 8 0
you go	11 -1 0 0 -11 0
you got	12 0 0 -2 -10 0
you have	-11 -5 -5 13 34 -15
you haven't	-6 -1 0 0 6 0
you i	-11 0 0 2 10 0
you i'm	11 0 -1 0 -10 0
you if	-3 -1 5 0 -2 0
you in	-12 8 15 2 -1 1
you join	-9 8 0 0 -2 0
you just	-10 7 -1 1 4 0
you keep	-9 0 0 0 8 0
you know	-27 1 4 3 31 2
you left	11 0 0 0 -12 0
you like	-35 18 0 5 9 0
you may	-14 0 2 -10 21 4
you moved	9 0 0 0 -8 0
you need	-6 -5 1 2 14 0
you not	7 0 0 0 -6 0
you now	-4 -1 0 0 -1 7
you off	-6 0 0 12 -6 0
you on	-19 2 -2 0 29 -1
you only	-7 0 0 0 6 0
you order	-4 0 0 -1 9 0
you our	-9 0 0 1 10 0
you pay	3 6 0 0 -12 0
you personally	-9 0 -1 0 13 -1
you posted	10 -1 0 0 -10 0
you prefer	1 8 0 -1 -7 0
you put	3 -1 4 0 -4 0
you receive	-1 3 -1 6 -2 4
you requested	0 0 0 -1 -6 10
you said	14 -2 -1 -3 -10 -1
you say	-3 0 0 4 0 0
you sent	6 0 0 0 -5 0
you should	8 -3 3 -2 -7 -4
you show	6 0 0 0 -7 0
you sign	-6 0 0 0 7 0
you still	11 -2 0 0 -11 0
you subscribed	-1 -1 0 10 -2 -6
you take	6 0 0 -1 -5 0
you tell	11 0 -1 -1 -11 0
you that	-8 0 1 0 9 0
you the	-13 -5 1 2 15 3
you there	4 7 16 -2 -8 0
you this	-14 0 0 2 11 0
you through	-9 -1 0 -2 10 0
you to	-10 21 -5 6 -1 -1
you told	5 2 0 1 -8 0
you took	9 -1 0 0 -7 0
you two	-6 0 0 -1 8 0
you up	-7 0 0 0 6 0
you use	12 1 -1 -3 -9 1
you want	6 6 -2 4 -3 -1
you wanted	14 -5 0 0 -7 -2
you were	-5 -2 1 3 0 -1
you what	-18 -1 0 1 17 0
you which	-10 0 0 0 9 0
you will	-21 9 4 -6 8 2
you wish	2 2 0 -2 -2 0
you with	0 -6 0 4 4 0
you would	-1 0 5 3 3 0
you write	21 0 -1 0 -22 0
you wrote	-9 0 0 5 5 0
you yours	-9 0 0 0 10 0
you'd	-11 -3 -3 -5 36 -3
you'd be	3 -4 0 -3 3 0
you'd have	0 -2 0 -1 5 0
you'd like	-5 0 -1 -5 9 -1
you'd rather	10 2 -1 0 -11 -1
you'd want	-5 -1 0 -3 8 0
you'll	-14 -4 3 5 8 5
you'll be	-5 -1 4 -2 2 1
you'll have	-7 0 0 2 5 0
you're	-51 -10 48 8 8 19
you're back	14 -2 -2 -4 -7 0
you're in	-10 -1 2 2 5 -1
you're not	-5 9 0 1 -4 0
you're on	-7 -1 0 3 4 0
you're right	8 0 0 0 -8 0
you're the	-12 0 0 -1 10 4
you're welcome	10 -3 -1 1 -5 0
you've	-3 2 2 4 17 -4
you've a	6 -1 0 -1 -5 0
you've been	2 -7 0 2 2 0
you've got	-10 0 0 0 11 0
young	1 4 -3 -3 -1 0
younger	-9 4 0 4 2 0
your	-13 -37 -44 -27 54 19
your account	5 -2 -1 4 -7 13
your address	-2 -3 0 -3 4 0
your article	9 0 0 0 -8 0
your badge	8 -4 1 0 -4 -1
your bank	7 0 0 1 -7 -2
your building	-6 0 0 0 8 0
your business	-9 0 0 0 6 0
your choice	-4 -1 0 1 5 0
your colleagues	-7 0 0 3 5 0
your comment	-9 0 0 0 8 0
your company	-6 2 -1 -1 8 -3
your contract	12 -1 -1 1 -10 0
your current	-3 -2 -1 0 7 -1
your desk	-11 4 -1 0 8 0
your domain	-2 -1 0 0 5 -1
your driver	5 0 0 0 -4 0
your email	-7 -1 0 1 2 4
your firm	7 5 0 -6 15 0
your firm's	-6 -1 -1 -1 7 -1
your first	5 -5 -1 -2 -2 1
your group	-8 1 0 -2 8 0
your inbox	-14 -1 0 4 11 0
your interest	-8 0 0 0 9 0
your invoice	7 0 0 3 -3 -7
your kind	-6 -1 0 4 5 -3
your last	6 0 0 -1 -7 2
your list	5 -1 -1 -3 -5 1
your mail	6 -1 0 4 -7 0
your managing	-6 0 0 -1 8 0
your message	10 0 0 -2 -5 12
your name	6 6 2 0 -3 -1
your neighbours	-7 0 0 0 8 0
your new	14 -1 -3 -5 -1 -1
your next	-5 0 -1 0 6 0
your office	-8 -1 0 -1 6 -2
your order	-9 -1 0 0 5 0
your own	23 -5 0 4 -16 -2
your partners	-4 0 0 -1 4 0
your password	-6 -4 -1 4 -3 7
your people	-5 0 0 -1 9 0
your practice	-2 0 0 -1 9 -5
your preferences	0 1 0 16 -2 -12
your present	-4 -1 0 0 6 0
your profile	-8 -3 0 0 2 7
your question	-3 0 0 -2 5 0
your renewal	-2 0 0 -2 5 0
your request	7 0 0 0 -6 0
your side	11 -1 0 -2 -8 -1
your site	5 0 0 2 -5 -4
your size	-11 -2 0 0 13 -2
your slot	-4 -7 -1 0 12 -1
your subscription	-1 0 0 2 -3 7
your team	-7 -2 -1 1 22 -2
your time	0 -2 -1 -1 3 -1
your website	-2 0 0 1 10 -4
your work	10 -2 0 -1 0 -6
yours	-2 -18 -16 3 53 -25
yours and	-6 0 0 0 6 0
yours at	-6 0 0 0 6 0
yours faithfully	-11 -1 0 2 10 -2
yours is	-11 0 0 -1 12 0
yours sincerely	-7 -2 -1 -3 10 -1
yourself	6 7 -1 -4 -11 -2
yr	12 -1 0 -5 -6 -1
yrs	-14 -1 -1 -7 26 -3
zehn	-11 4 -1 -4 10 0
zeit	-3 12 -3 -1 -4 -1
zero	-3 -2 4 -4 5 1
zona	-6 -1 0 2 8 -2
zone	2 -1 0 3 -4 -2
zoom	5 -5 -1 -2 7 -2
zsófia	7 -1 0 0 -5 0
zu	11 7 6 4 -25 -2
zum	-14 16 -8 8 7 -10
zum #1	-5 11 -3 4 -4 -2
zur	-6 3 1 14 -11 -2
zusammen	13 -5 -1 -3 -4 -1
zwei	-1 3 -2 6 -4 -3
zwischen	-8 5 -2 1 6 -3
zł	-8 -1 0 0 8 0
~!	-27 -3 11 -13 40 -36
~#0x	-23 19 13 -39 -55 71
~#1	7 3 -7 1 -16 20
~#1x	-3 11 37 -10 -22 9
~#2x	2 22 -12 -1 -13 8
~#3	8 -27 -28 -18 24 16
~#3x	-6 34 -10 -6 -17 10
~#4	-15 -8 -44 6 -11 68
~#4x	11 13 -20 0 2 -16
~#5	-16 -5 -18 -30 -45 77
~#5x	7 -26 -11 10 3 12
~#6x	12 -11 -26 16 11 -10
~#7x	-9 -6 -5 14 13 -1
~#8x	-18 -13 -13 39 -2 11
~#9x	18 -5 -24 1 21 -22
~$	-4 -3 -42 -25 40 -8
~%	6 -51 -40 19 50 -40
~?	49 -17 -45 -30 19 -41
~a	8 -1 -12 -2 19 -31
~aaron	-8 -1 0 -3 -4 15
~ab	-7 7 -6 4 1 1
~abajo	10 -3 -5 -4 3 -1
~abbes	-2 -2 0 12 -5 -2
~aber	-13 4 4 -1 9 -2
~abern	-9 -1 0 -2 12 0
~abier	1 6 -2 5 -9 -3
~able	1 3 -1 -1 -4 1
~abmel	-5 -5 -1 10 6 -7
~aboga	-14 -3 8 7 4 -1
~about	7 19 24 6 -19 -29
~above	-9 -5 0 16 -3 0
~abraz	-8 1 4 -4 8 0
~abraç	3 -7 13 -6 -2 -2
~abre	-9 -1 -1 -2 13 0
~abroa	-11 -3 -1 10 6 0
~absen	-10 1 -1 10 -3 2
~abstr	-7 4 0 -3 -2 -2
~acaba	-9 7 0 -2 3 0
~acade	-6 0 11 -2 -3 0
~accen	-5 -1 0 7 1 -1
~accep	13 -8 4 -10 -8 10
~acces	-14 4 -1 -6 -2 25
~accom	-8 3 -1 -2 8 -1
~accor	4 -2 -1 -5 0 2
~accou	2 -22 -13 19 -7 19
~accra	8 0 -1 2 -11 -1
~accru	17 -1 0 -1 -14 0
~acept	8 0 0 -1 -7 0
~acheb	-5 0 0 0 -1 9
~acht	-4 -4 -3 -4 15 -2
~achte	-2 1 4 3 -6 0
~ackno	-6 -1 0 0 -2 9
~acqui	-1 -2 0 -3 7 -1
~acros	-2 1 5 2 -1 -3
~act	-13 1 0 3 13 -5
~actio	6 -4 -1 -5 -3 16
~activ	6 -2 -1 -2 -3 -2
~actua	-5 -4 -3 6 9 -2
~acuer	9 -1 0 -1 -7 -1
~ad	-4 -1 0 2 2 0
~adapt	8 -4 -2 5 -7 0
~add	-7 -3 0 18 10 -17
~added	3 -2 0 3 -6 0
~addit	-1 0 0 1 2 -2
~addre	17 -4 -11 -10 2 12
~adjud	15 -3 -1 -4 -6 -2
~adjun	11 -4 -1 -1 1 -5
~adjus	-3 -4 7 3 -2 -1
~admin	8 -7 3 3 -3 3
~admit	-7 -4 -2 6 6 0
~adr	-9 -5 9 -5 5 0
~adres	5 -4 0 -8 -1 10
~advan	0 -3 0 0 5 -3
~adver	-7 -2 0 21 -7 7
~advic	4 -3 -1 23 -8 -4
~advis	-33 9 -2 3 25 3
~advog	-7 -3 0 1 6 4
~affec	11 -4 -1 -1 1 -2
~affil	-7 0 0 -5 9 2
~affor	-3 -1 0 0 4 -1
~aforo	-6 13 -3 -3 -2 -2
~afrai	9 -1 0 -4 -4 1
~afric	-6 -1 7 5 -4 -2
~after	3 2 -2 -2 9 -9
~again	28 -25 0 17 -25 -2
~age	-8 -2 5 2 1 3
~agenc	32 -5 -1 5 -24 -3
~agend	6 9 -3 2 -10 -6
~agent	-15 10 1 3 22 -10
~agnie	8 -1 0 0 -9 -1
~ago	14 -1 0 -5 -18 7
~agora	14 -2 -1 -4 -2 -5
~agost	-2 -11 14 4 -5 -3
~agrad	25 -6 -1 -7 -8 -2
~agree	50 -6 -4 -16 -30 -1
~ahead	4 -1 0 2 -4 0
~ahí	-11 -1 10 0 5 0
~ai	-17 4 -3 0 12 -2
~aid	-1 5 -3 -1 -6 6
~ainda	-3 1 -1 7 -2 -1
~air	-2 2 0 -3 1 1
~airpo	6 4 0 -2 -8 -2
~al	4 -11 9 1 -13 9
~alarm	-8 0 0 3 6 -1
~alba	-7 -2 0 0 9 0
~alder	-4 7 -1 0 -1 0
~aldou	13 -2 -1 1 -9 0
~alert	0 -4 0 23 1 -3
~algo	2 -2 8 -1 -7 0
~algui	19 -3 -2 -3 -11 -1
~algum	6 6 -1 -4 -7 0
~algué	14 -1 0 -3 -10 0
~all	5 -3 11 3 5 -23
~alle	-3 8 -3 5 -4 -2
~alles	16 -4 -1 -5 -5 -1
~allow	30 6 -3 -10 -21 1
~almos	-10 1 0 -4 11 1
~alone	-6 -2 -1 -4 10 -1
~along	-15 7 2 1 2 -1
~alrea	-1 -7 -3 1 23 -1
~als	-7 -5 -4 3 9 6
~also	26 -5 10 4 -32 -3
~alter	12 -10 -1 -1 -5 3
~altho	9 -2 4 -3 -7 0
~alway	12 -3 -3 -1 -9 4
~am	15 1 20 -14 -52 36
~amanh	-11 -2 -2 -2 18 0
~amend	4 0 0 6 -10 -2
~ameri	-7 1 7 -4 4 1
~ames	6 6 0 -2 -8 -1
~amigo	-13 -1 5 10 -1 0
~among	-6 -2 5 2 0 2
~amoun	-7 -3 -1 0 5 19
~ampar	6 -1 0 6 -11 0
~an	4 4 -15 -1 -2 18
~analy	6 -2 4 -3 -5 0
~anbie	17 -2 -1 2 -14 0
~and	18 5 -12 -26 21 -36
~andan	-5 -1 10 0 -2 0
~andar	-10 7 -2 -2 8 -1
~ander	-19 0 3 3 11 0
~anexo	-6 -3 4 9 -12 10
~angeb	12 -4 -2 2 -7 -1
~angel	2 1 0 -9 5 0
~anger	-8 -3 -1 9 5 -1
~anmel	-9 13 -4 6 -5 -2
~ann	11 3 -1 -1 -9 0
~anna	7 1 0 -2 -8 0
~annex	2 -2 -1 9 -7 -3
~annou	10 -3 1 9 -11 -1
~annoy	-4 0 0 9 -5 0
~annua	-22 0 14 2 -7 0
~annue	-5 -2 0 -2 10 1
~annui	-1 13 0 -5 -9 -1
~anony	-2 5 -2 -3 1 0
~anos	-8 7 -3 1 5 -1
~anoth	-4 15 0 -4 -4 8
~ans	4 3 -2 6 -9 0
~answe	4 3 -17 27 -5 -9
~antem	15 -2 -1 -2 -9 -1
~antes	10 10 -7 -8 2 -3
~anton	-1 6 -1 -3 -2 -1
~antwo	-3 1 5 6 -6 -2
~any	32 -25 9 -10 4 -13
~anybo	5 -3 1 12 -7 -2
~anyon	7 10 0 10 -9 0
~anyth	3 5 3 4 -30 26
~anywa	-8 1 -1 -3 14 -4
~anywh	-4 -1 0 0 4 0
~ao	-2 4 2 -2 2 -1
~ap	12 -3 -1 -2 -13 4
~apart	-6 2 0 -5 8 3
~api	-3 -1 0 1 10 -7
~aplic	6 -4 -1 8 -12 1
~apoio	6 -2 -1 8 -7 -1
~apolo	-5 0 0 0 6 0
~app	7 2 -4 4 -11 4
~appar	0 2 0 -2 -6 5
~appea	5 0 -1 17 -5 -3
~apple	1 0 0 3 -6 -1
~appli	13 10 -1 1 -19 5
~apply	-2 2 0 5 -8 7
~appoi	-7 -3 -1 4 3 -2
~appre	6 -3 0 4 -6 0
~appro	11 3 -8 -3 -33 37
~apres	19 -2 -3 -9 -1 -4
~april	-3 12 3 13 -24 -2
~aprov	-4 -4 -2 6 3 1
~après	-8 6 4 -4 -4 4
~apuro	12 -2 -1 -1 -9 0
~aquí	-12 1 -1 4 9 -2
~arbei	1 3 -2 4 0 -3
~arbit	-3 -3 -1 2 4 -2
~archi	14 -5 -4 5 -4 2
~are	-3 15 -8 -5 1 10
~area	3 4 -1 -4 -2 -2
~areas	-1 5 -2 -5 0 -1
~aren'	-3 -3 -1 -2 5 4
~argum	7 -2 -1 -1 -4 -1
~aroun	-14 -1 0 -3 32 -1
~arran	9 -3 3 -6 -5 -2
~arria	-6 11 -1 -2 1 -1
~arriv	22 0 -2 -5 -18 1
~art	9 -2 -2 -3 -3 2
~artic	11 -6 1 22 -13 -4
~artíc	-2 -2 4 6 -7 0
~as	27 -24 -18 8 5 -25
~aseso	-9 1 -2 3 8 -2
~ashdo	-6 -2 0 0 7 1
~asia	8 3 0 0 -10 0
~aside	-7 1 0 -2 6 0
~asist	11 6 -4 -3 -5 -3
~ask	37 -20 -6 -7 -6 -15
~asked	10 11 6 18 -34 -1
~askin	10 -1 1 0 -2 1
~asks	22 -9 -6 7 -7 -2
~asoci	11 -4 3 2 -8 -1
~asses	11 -2 0 -2 -9 0
~assig	-16 2 -1 2 6 12
~assin	-7 -2 -2 -2 13 1
~assis	16 2 0 4 -18 0
~assoc	4 6 31 -10 -27 4
~así	-3 1 0 -2 5 0
~at	-13 24 40 -17 -3 -17
~atend	8 0 -2 -3 -3 -1
~atent	7 -7 -3 -6 10 -3
~attac	49 -23 -13 -13 -14 -12
~attem	4 -1 0 -1 -1 0
~atten	-6 -4 4 -13 23 -6
~attes	7 3 0 -2 -6 -2
~attor	1 0 5 0 -6 0
~attri	12 -1 -1 3 -13 0
~atual	-7 7 -1 2 -1 -1
~até	13 1 -5 5 2 -12
~au	-2 -3 5 -7 -9 12
~auch	21 -4 -2 5 -15 -5
~auckl	8 -1 -1 -1 -7 0
~aucun	11 -2 -3 -3 -10 6
~audie	0 -3 4 -1 0 -2
~audio	-1 -4 0 5 3 -3
~audit	-41 5 -1 31 -2 7
~auf	-14 -2 7 4 13 -8
~aufge	-5 0 0 -3 9 -1
~aug	6 3 -2 2 -3 -6
~augus	-22 5 -1 25 -5 -3
~aula	0 6 6 -5 -4 -3
~aunqu	7 -2 -1 -3 -1 -1
~auprè	2 13 -4 -3 -5 -1
~aura	-4 0 11 -3 -5 -1
~aurel	-7 0 0 1 6 0
~aus	-3 -2 3 7 -3 -2
~ausge	-11 -5 11 8 0 -4
~aussi	-1 -5 6 2 1 -2
~austr	12 -1 0 -5 -4 -1
~autho	-7 -1 3 3 0 1
~auto	7 -2 0 -1 1 -5
~autoc	-11 0 0 1 10 0
~autom	-55 3 -7 -34 -12 84
~autre	-5 -6 9 -3 8 -1
~autum	-11 1 3 12 0 0
~aux	9 -4 -1 -1 -4 4
~auxil	16 -3 -1 -4 -3 -3
~av	13 -2 0 -3 -5 -1
~avail	-8 4 -1 -7 22 -15
~avant	10 3 -4 -8 -2 -2
~avec	19 -2 3 -11 -3 -4
~avera	-16 2 1 8 10 1
~avez	13 -3 -1 1 -7 -1
~avisa	5 2 -1 -1 -5 -1
~avril	-1 5 -2 8 -9 -1
~await	-7 0 0 1 6 0
~award	-3 -2 2 2 3 1
~aware	-5 5 0 -3 3 0
~away	-17 2 0 4 5 2
~ayuda	-11 -3 -1 5 10 0
~aí	-5 -2 -1 -4 12 0
~año	-10 12 0 -1 1 -3
~años	-13 7 -3 17 -5 -5
~b	-14 5 18 -13 -10 9
~baby	5 -2 -2 2 -3 -1
~back	4 5 -11 17 -11 7
~backg	-3 -1 0 -1 4 0
~backu	-3 0 0 -2 5 0
~bad	13 -3 -1 0 -9 -2
~badge	2 -5 -1 3 -12 16
~baja	-1 -1 -1 11 -7 -2
~baker	5 -1 0 3 -7 0
~balan	-3 -3 -2 2 -10 12
~bank	6 -8 -9 26 -8 -7
~bar	-26 25 11 8 -14 -4
~base	-17 -2 0 5 14 -2
~based	2 6 -1 -6 -1 0
~basis	4 2 0 -6 2 -1
~basta	0 -3 -1 10 -3 -1
~batch	7 0 0 -1 -6 1
~batte	11 5 -1 -2 -12 0
~bay	-6 10 0 4 -8 0
~bb	-5 0 0 0 6 0
~be	-7 -15 47 -28 3 15
~bea	6 8 -2 -3 -8 -1
~beach	-2 4 0 6 -9 1
~beans	-3 -1 -4 5 1 1
~beat	-13 3 0 0 9 0
~beau	-8 6 0 -1 4 -1
~beauc	9 -1 0 0 -6 0
~becam	3 -3 0 0 -1 0
~becau	-14 -11 -6 32 22 -8
~becom	-16 -3 -1 16 1 11
~been	0 -15 18 2 -28 33
~beer	-7 9 -1 0 -1 0
~befor	16 -6 -21 -15 21 -10
~began	-7 -1 5 6 -5 0
~begin	-11 5 -2 -1 5 3
~behin	-8 9 -6 7 -4 -1
~bei	-8 -2 -8 -7 26 0
~beiji	-10 0 0 -1 11 0
~beijo	-13 5 5 -3 8 -1
~beim	-5 -7 3 0 8 -3
~being	-22 6 0 5 13 -2
~belie	-8 -1 0 1 -1 9
~bell	7 -2 0 -4 -1 1
~belon	-2 5 0 1 -3 -2
~below	-14 2 -1 4 21 -6
~bench	-34 5 4 3 10 7
~benef	9 -5 -3 1 -1 -1
~berei	0 -3 -1 10 -5 0
~besch	-5 11 -3 7 -7 -3
~besid	-9 0 0 -1 10 0
~best	-3 2 -3 -5 36 -25
~beste	-5 -5 -1 9 6 -5
~beth	10 0 0 0 -9 0
~betri	10 2 -3 -5 -1 -2
~bette	15 -1 -2 2 -14 6
~betti	3 0 0 7 -8 0
~betwe	-22 -3 1 -1 20 8
~bev	-4 10 -1 -1 -5 0
~bexle	-6 -2 9 -1 4 -1
~bezah	-7 -2 -1 10 -1 0
~bibli	-12 2 -2 14 -1 -2
~bid	7 -1 0 -3 -3 0
~bidde	15 -7 0 0 -1 -2
~bids	-8 -1 0 5 5 -1
~bien	-20 3 6 -11 25 -1
~bienv	-1 -1 -1 9 -8 0
~big	-1 -4 -2 -1 10 2
~bigge	-9 2 0 2 6 0
~bike	11 -5 -2 -1 -2 0
~bilin	-14 -3 3 6 12 -4
~bill	29 3 1 -4 -13 -7
~bille	8 -1 0 -5 -5 0
~billi	-1 -8 1 17 -6 11
~bills	-7 0 0 4 4 0
~bin	-2 -6 -2 5 -9 12
~binde	5 -1 0 2 -5 0
~bins	6 -3 -1 5 -6 -1
~bird	-5 5 -1 -3 2 0
~birth	12 -2 -1 -5 -3 0
~bis	-5 4 -4 2 13 -10
~bit	-5 -3 -1 2 1 1
~bitte	19 3 -3 -2 -16 1
~black	5 -2 -1 -9 12 -3
~blanc	8 -1 0 -3 -2 0
~blank	-7 -1 4 2 1 1
~bleib	12 -4 -2 3 -5 -3
~bless	-8 -3 -1 0 12 0
~block	20 -2 -1 -5 -14 1
~blog	-2 -1 0 -5 0 10
~blogs	-6 -2 0 -5 -1 14
~blue	6 -1 -3 -8 -5 8
~boa	9 -3 -1 4 -9 0
~board	-10 2 -7 33 -3 -1
~boat	7 -2 8 -1 -10 0
~bob	7 0 0 -3 -2 -2
~body	-3 -3 0 5 -1 2
~bogot	-9 -2 0 9 0 0
~boile	-5 1 0 7 -2 0
~boise	-5 -4 3 -3 3 1
~bolet	-10 -2 -1 13 -5 1
~bom	8 -2 -1 -2 -1 -1
~bon	18 2 -2 -2 -13 -1
~bonjo	-8 -5 -3 -12 19 13
~bonne	-7 -10 7 19 -7 -2
~bonni	3 6 0 -4 -3 0
~bonus	13 -2 0 1 -11 0
~book	-15 2 4 4 17 -7
~booki	-11 1 -2 -2 14 -2
~bookk	-10 -1 4 0 7 -1
~books	1 -2 -1 6 -4 0
~booth	-12 -6 22 -1 -5 15
~borde	7 0 -1 -5 0 -1
~borro	6 -4 -1 -3 -5 6
~boss	-5 -1 0 -1 7 0
~both	34 -1 4 -9 -13 -10
~bothe	-5 0 0 1 5 0
~bottl	-11 1 -1 -1 10 0
~botto	-4 -2 0 2 3 0
~boudr	-9 0 0 0 9 0
~bough	12 2 0 -6 -8 0
~bounc	5 2 0 1 -6 -1
~bound	5 1 0 3 -9 0
~box	0 6 -2 -2 -2 -1
~boxes	-2 -3 -1 8 -5 2
~boy	7 0 0 3 -9 0
~boys	7 0 0 0 -7 0
~brain	7 -1 0 -2 -8 3
~branc	1 -3 1 7 -6 1
~brand	-3 -10 7 -5 19 1
~break	-19 28 1 0 -14 8
~brend	-6 -1 0 0 7 1
~bridg	0 2 0 9 -6 -2
~brief	-19 0 -4 11 11 -2
~brigh	-11 4 1 -3 7 0
~bring	-17 66 -15 -24 -10 -6
~broad	-10 -1 0 0 10 1
~broch	-1 -5 1 5 1 0
~broke	-8 -4 1 3 -2 8
~bronz	-7 -1 0 -1 10 0
~brook	30 0 0 -2 -24 -1
~broth	10 -1 0 0 -9 0
~broug	-6 -1 0 3 5 0
~brown	3 -2 -1 3 -2 -4
~brows	-2 1 0 3 0 3
~budge	-4 -10 0 5 11 0
~buen	4 -7 -5 -1 18 -8
~buena	5 -2 0 -2 0 0
~bueno	-2 -2 -1 2 7 -4
~buffe	4 5 -2 0 -9 -1
~bug	7 -2 0 2 -3 -1
~build	-40 4 -3 28 28 -1
~built	-13 -5 2 -5 23 -3
~bulk	-2 -2 0 0 2 -1
~bulle	-9 -8 -1 42 -2 -4
~bundl	-2 -3 0 0 7 -1
~burea	-14 -1 -2 12 8 -1
~bus	4 -4 2 2 -6 5
~busin	-12 -26 7 15 18 8
~busy	-3 0 0 1 4 0
~but	35 -2 -15 1 -19 -14
~butto	4 -1 0 5 -7 -1
~buy	22 6 0 2 -27 1
~buyer	-19 -1 4 -2 20 0
~buyin	11 5 -1 1 -16 0
~buys	-5 6 0 1 -2 -2
~by	-2 26 -34 4 -7 17
~bylaw	8 -3 0 0 -4 -1
~c	17 -8 10 -10 -21 11
~c'est	6 -3 -3 -9 8 -3
~ca	7 1 0 -2 -6 1
~cabin	-27 -8 -4 2 38 3
~cache	-6 -1 -1 2 8 -4
~cada	-18 17 -4 2 5 -3
~café	-8 16 0 2 -4 -4
~cake	9 -3 -4 -5 3 -2
~calcu	-1 2 3 7 -10 -1
~calen	-19 15 0 10 -7 4
~calif	9 -2 0 -20 -3 10
~call	15 -17 -24 -37 43 0
~calle	14 7 -1 6 -10 -2
~calls	23 -9 -3 2 -7 6
~cambi	11 0 -3 8 -15 0
~came	24 -10 6 14 -17 -5
~camer	-18 2 0 0 18 -1
~camil	-10 0 0 -2 11 1
~campa	-10 3 -3 -1 10 -1
~campo	-2 -5 8 2 0 -1
~can	21 -10 -34 -30 25 4
~can't	27 17 -4 -3 -35 5
~canad	-1 3 0 -5 -1 3
~canal	-2 2 4 -3 3 -2
~cance	12 -9 -5 8 -13 23
~canda	8 0 0 0 -9 0
~candi	8 -5 -4 4 -2 -2
~canno	11 -2 1 -1 -9 0
~cansa	-9 5 0 -2 6 0
~cap	3 -2 -1 3 -6 0
~capac	10 -2 0 -4 -8 6
~capit	-18 -3 -1 -2 19 1
~capti	1 -2 -3 7 -5 1
~captu	7 0 -2 -1 -3 0
~capít	-8 6 -2 11 -6 -1
~car	-9 6 -3 0 3 4
~cara	0 -4 5 0 2 -3
~card	8 -10 -4 -10 5 20
~cards	-9 3 0 4 4 -1
~care	-7 -2 0 0 4 2
~caree	9 -1 2 -3 -8 2
~caro	15 -3 -1 -1 -10 0
~carol	-4 5 0 -5 4 -2
~caros	-10 9 5 3 -7 -1
~carpe	-5 -2 0 1 7 -1
~carri	0 -5 -1 3 2 -2
~carry	1 -5 -1 5 2 -1
~carta	4 -6 6 9 -12 -1
~carte	-7 2 -1 -3 2 3
~cartã	-5 -1 0 -3 11 -1
~cartó	-8 2 8 2 0 -1
~casa	-10 18 -6 -3 3 -3
~casas	-7 -1 0 -2 9 0
~case	-16 -8 10 5 13 -2
~cases	-11 3 1 -3 11 -1
~cash	10 -2 4 -6 -1 -6
~casi	-10 -2 0 -1 14 0
~caste	15 -1 2 -3 -11 -2
~cat	9 -3 0 -1 -8 1
~catal	-8 -1 0 4 7 -4
~catch	-5 0 0 2 6 -3
~categ	-13 -3 0 1 7 9
~cater	0 -3 0 7 -5 0
~cause	1 -3 -1 2 -2 -2
~cc	21 -3 -1 1 -8 -4
~ce	-10 19 -11 -6 15 -5
~cela	-6 -1 -1 -2 11 0
~celeb	-5 6 0 -1 0 0
~cell	3 4 -1 -1 -6 -2
~cells	7 -2 0 -3 -5 1
~cent	-13 -2 0 16 0 0
~cente	-10 4 4 -4 -1 0
~centr	-12 23 -2 9 -10 -5
~cents	-2 -3 0 -1 12 -3
~ceo	-10 -3 -1 -1 14 -1
~cerra	4 -2 -3 -3 7 -1
~certa	4 -2 -1 -5 5 -1
~certi	-8 -9 -4 4 11 6
~cette	5 -4 -1 8 -12 4
~cfo	-2 3 0 5 -5 0
~chair	-13 25 24 -10 -15 -3
~chall	2 3 0 -6 -2 2
~chamb	-18 -1 -2 1 15 0
~chanc	-18 -3 -1 2 20 -1
~chang	11 -22 -19 41 -25 14
~chapi	-6 13 -4 1 -2 -2
~chapt	23 -17 -7 24 -30 7
~charg	2 3 -13 -18 18 9
~chari	5 0 0 -3 -6 3
~charl	2 1 5 -12 3 1
~chart	-8 -1 0 20 -3 0
~chat	-11 -3 0 4 7 -2
~chatb	-3 -1 0 4 8 -6
~cheap	7 1 0 -3 -4 0
~check	2 6 0 7 -15 7
~cheer	-2 -4 -2 -1 7 -1
~chega	-5 9 -3 -1 2 -1
~chequ	10 -1 0 -2 -7 0
~chers	-5 5 5 9 -12 -1
~chez	7 -1 -5 -6 5 -4
~chica	5 10 0 -2 -9 -1
~chick	8 -2 0 -2 -5 1
~chill	-10 2 0 11 -1 0
~china	-6 0 0 0 6 0
~chip	-8 5 0 -3 4 0
~choic	1 -3 -1 2 -1 1
~choos	2 1 -1 -2 2 -2
~chose	-20 5 0 4 7 2
~chris	-11 -5 -2 -2 16 2
~chron	9 0 -1 -10 2 0
~chère	0 8 -3 -6 5 -1
~cierr	2 -5 -1 2 5 -2
~cinco	-17 5 -1 -7 21 0
~circl	-7 4 0 -5 6 -1
~circu	-12 -1 -3 18 0 0
~city	-8 5 -4 -6 5 -3
~ciuda	-7 0 0 -1 10 0
~civil	9 1 0 1 -9 -2
~claim	-7 -7 10 17 -10 3
~clark	0 -8 -1 0 0 7
~class	-9 12 6 -6 -9 2
~claus	-12 7 8 6 -14 3
~clean	-13 -2 8 -4 17 5
~clear	-3 -5 -1 0 4 2
~cleme	2 8 -2 -5 -6 0
~clerk	1 -8 -4 17 0 -4
~cleve	-10 -1 0 -2 7 4
~click	-15 0 1 30 9 -1
~clien	8 0 -7 15 9 -24
~clini	-8 4 0 7 -3 -1
~clock	7 -4 -1 0 -2 -1
~close	15 -14 -7 46 -18 -25
~closi	1 3 -1 -2 1 -3
~cloth	-9 7 0 -3 3 2
~cloud	1 3 0 -4 2 -1
~club	-9 9 0 3 0 -1
~cláus	8 3 -1 3 -11 -1
~cn	-9 -1 0 -2 6 0
~co	-18 1 -6 6 4 2
~coast	-3 7 3 -2 -6 0
~coat	8 -1 0 -1 -7 0
~cobra	5 -2 -1 -3 4 -1
~cobro	-3 -2 -1 1 5 0
~code	-3 -11 -1 -14 38 -2
~codes	-6 0 0 0 6 0
~coffe	-32 30 19 9 -7 0
~coisa	8 6 -1 -5 -7 -1
~cola	-7 1 -1 -1 7 -1
~cold	-5 0 0 -1 6 0
~cole	10 -5 -1 -1 -2 -1
~coleg	-7 8 2 -3 3 -2
~colla	-11 -6 -1 7 13 -1
~colle	-2 13 20 -4 -9 -11
~colli	-6 0 0 0 5 0
~colom	-9 0 0 9 5 -3
~colou	6 6 0 1 -11 0
~colum	-18 3 0 8 1 9
~com	10 6 -1 -5 -9 38
~combi	9 1 -1 -4 -5 0
~come	-26 30 40 -20 5 -18
~comen	-8 4 0 -1 5 -1
~comer	15 -3 -8 -7 10 -6
~comes	-14 3 -2 9 9 -2
~comfo	12 -4 -2 -2 -6 -1
~comin	-14 2 0 0 7 -2
~comis	5 6 -3 2 -8 -1
~comit	16 -1 -3 13 -27 3
~comma	-2 -1 -1 -2 6 0
~comme	-5 -9 -3 44 -13 -3
~commi	9 24 1 -5 -16 -4
~commo	-11 1 5 2 6 -1
~commu	-11 30 -4 -5 -4 0
~como	-4 11 -1 -2 -3 -1
~compa	-24 -7 -29 -14 56 -11
~compe	-8 0 1 -3 7 5
~compi	4 -1 0 2 -6 -1
~compl	-4 -9 -10 -3 16 12
~compo	-9 2 -1 0 4 -1
~compr	4 -4 -6 1 27 -13
~compt	-6 -12 6 7 1 5
~compu	12 1 -1 9 -15 -3
~comun	5 -6 -2 -1 1 3
~con	-19 8 -12 2 31 -8
~conce	1 -5 -2 15 -1 -1
~concl	7 -2 -1 4 -10 2
~condi	-7 0 -1 -2 9 3
~condo	-6 -2 0 4 3 1
~conf	4 0 0 -4 0 -3
~confe	-13 6 82 -10 -56 -4
~confi	18 11 -11 -20 -6 8
~confl	-20 -2 1 5 17 1
~confo	8 -1 0 2 -8 -1
~congr	-37 -15 60 1 11 1
~congé	0 -3 -1 0 -6 11
~conhe	9 -1 -1 1 -7 0
~conne	-8 -3 0 -2 11 -2
~conoc	18 -2 -1 -3 -11 -1
~conse	9 -6 1 -2 0 -1
~consi	12 -4 -3 -3 2 -2
~conso	11 0 3 -14 0 -1
~const	-5 1 -2 21 -19 4
~consu	-6 -6 -9 8 20 0
~conta	-8 -5 1 -3 -5 26
~conte	-20 8 0 12 7 -1
~conti	-6 4 -2 3 0 1
~conto	-6 -5 14 -2 0 0
~contr	5 -29 -4 15 11 -7
~conve	-29 5 16 -9 23 1
~convi	5 7 1 -2 -11 2
~coo	-4 0 0 0 4 0
~coope	2 -5 6 -4 0 0
~coord	28 -2 -2 -6 -19 -1
~copie	20 0 -6 3 -14 -1
~coppe	-3 -1 0 1 7 -4
~copy	3 11 1 -8 -8 -1
~corde	9 -3 0 -1 -2 0
~cordi	-14 1 -5 -7 35 -5
~corin	-4 1 -1 -2 8 -2
~corn	-5 8 -1 -3 -2 -1
~corne	-9 -2 -1 4 7 2
~corp	14 -4 0 -6 -6 -2
~corpo	-6 -3 4 -12 23 -5
~corre	24 -14 0 -9 -8 12
~corri	-3 -1 -2 0 8 -1
~corta	8 5 -3 -4 -7 0
~corte	-10 3 -1 4 4 0
~cosas	-5 12 -1 -2 -3 0
~cost	19 -5 -9 8 2 -3
~costo	6 -3 -2 -1 7 -5
~costs	-16 -2 0 -4 41 -1
~could	22 -16 -25 -37 24 25
~counc	2 1 0 5 -4 -2
~couns	3 1 4 -4 -6 0
~count	2 -2 -8 31 -4 -10
~couri	-4 -6 0 3 11 -1
~courr	3 -3 -1 1 -6 5
~cours	3 -6 -2 4 -3 4
~court	-29 15 -6 44 -7 -6
~cousi	-8 0 0 1 9 0
~cover	-8 6 -1 7 3 3
~crane	9 -1 0 1 -6 -3
~cream	-4 3 4 -3 -5 2
~creat	2 -3 0 0 -6 7
~credi	15 3 -2 -2 -10 -4
~cried	6 0 0 -2 -7 4
~crisi	6 -1 0 -8 -3 7
~crist	5 -6 -1 -5 5 0
~cross	-8 3 -1 7 -4 0
~crédi	12 -4 -1 7 -11 -3
~cuadr	-9 -1 -1 12 -1 0
~cualq	-2 -1 -1 -6 8 0
~cuand	15 -3 -1 -3 -7 -1
~cuart	-7 8 -1 2 -3 0
~cuatr	-2 -4 -1 11 -4 1
~cuent	7 -3 -2 -3 2 -1
~cuest	4 -1 -1 4 -8 1
~cumpr	17 1 -2 -7 -8 -2
~cuota	-4 2 -1 6 -2 -3
~cup	12 -1 -3 3 -10 0
~cupbo	8 0 0 0 -8 0
~curio	-9 0 0 3 6 -1
~curre	-1 5 0 -3 5 0
~custo	-38 -4 -1 26 22 5
~cut	4 0 -1 3 -3 -2
~cv	6 -3 1 -1 -1 -1
~cvs	-5 -4 0 -1 15 -6
~cyber	-14 -4 -1 -1 14 2
~códig	0 -3 -2 -4 -5 11
~cómo	-18 9 -2 -4 15 0
~d	18 -9 0 -5 -5 4
~d'ava	10 -1 -2 -1 -5 0
~d'ent	3 -4 7 2 -7 0
~d'une	3 8 -3 -3 -5 -1
~da	-2 10 16 6 -14 -12
~dach	-5 0 0 0 6 0
~dad	-8 0 0 0 7 0
~dados	-9 4 -1 2 6 -1
~daily	-3 -8 0 11 -1 4
~damag	6 -2 0 -4 -3 3
~damen	5 -3 -1 4 3 -6
~dan	12 -3 0 -5 -5 2
~danac	-9 6 2 3 0 -2
~danis	-9 0 0 5 5 0
~danke	9 -1 -1 -1 -5 0
~dann	-6 -4 -1 0 13 -1
~dans	-19 6 -6 1 20 -3
~darf	4 -2 2 3 -6 -1
~dark	-6 -2 0 -1 10 1
~darle	-5 0 0 8 -2 0
~darne	6 -2 3 -1 -7 0
~das	23 3 -8 -4 7 -15
~dass	-4 -3 -1 4 7 -1
~data	-7 -10 0 22 8 -5
~datab	-3 -2 0 0 -9 11
~date	7 -6 -8 -13 8 25
~dated	8 0 0 1 -9 0
~daten	2 -3 -1 -4 0 6
~dates	-13 -6 -1 18 9 5
~datos	-2 0 -1 -2 8 -2
~daugh	-3 -1 0 7 -2 0
~dave	3 4 0 -1 -6 1
~david	-2 6 0 -2 -2 -1
~day	-45 -6 33 -7 32 -3
~days	3 -36 14 -18 7 29
~de	2 8 -1 5 0 -14
~deadl	-7 6 -2 -1 6 -3
~dear	25 2 -1 -52 18 -25
~deb	7 0 0 -5 -6 3
~debit	7 -1 0 -2 -4 -1
~debor	7 -2 0 -1 -7 2
~debre	13 -2 -2 -1 -8 0
~debt	6 0 0 -1 -3 0
~dec	4 -4 -1 1 -7 5
~decad	6 -2 0 -2 -3 0
~decem	-6 3 -4 19 -3 -11
~decid	13 11 2 -7 -19 1
~decis	7 -2 -1 2 -5 3
~deck	-6 6 -1 4 1 -2
~decla	6 -1 0 5 -10 0
~decli	5 -9 -1 -1 -7 11
~dedic	-10 0 0 -2 11 0
~deepa	8 -1 0 2 -7 -2
~defen	3 1 7 -2 -5 -2
~defin	1 -1 0 4 -1 -3
~deird	-11 0 0 0 12 0
~dejo	-12 -2 0 -3 18 0
~del	-1 0 7 9 -14 0
~delac	-7 8 0 -3 1 3
~delan	6 0 0 -1 -6 1
~delay	5 2 0 0 -8 -1
~deleg	-7 -7 -4 8 8 2
~delet	11 -3 -1 4 -13 2
~delig	-10 -2 2 -2 13 2
~deliv	20 -17 -5 -9 -4 34
~delph	-9 3 8 0 -2 0
~dem	-12 11 7 1 -9 0
~deman	21 2 -5 -15 -10 6
~demo	56 -12 0 -4 -19 -3
~demon	19 -11 -2 -4 -1 -1
~demos	13 -4 -2 -2 -4 -2
~den	1 -15 2 7 11 -4
~denti	10 -6 -3 3 -4 -1
~dentr	9 -5 -1 -3 -1 0
~depar	20 0 -1 -5 -20 0
~depen	1 -1 0 3 -7 5
~depoi	-7 -6 11 -2 2 0
~depos	-16 0 -1 5 12 1
~depui	-7 -4 -3 2 8 4
~der	11 3 -1 16 0 -24
~des	-8 3 10 20 -13 -10
~desay	-7 13 -1 -1 -2 -1
~desca	0 -4 -1 8 -6 3
~desco	11 -1 -1 -4 -5 0
~descr	6 -2 0 -2 2 0
~descu	12 -1 -1 3 -12 0
~desde	-18 -8 -1 10 20 0
~deser	6 -3 2 -2 -3 0
~desig	-11 4 5 -2 1 2
~desk	-21 -7 -8 10 10 17
~desks	1 0 0 6 -7 1
~deskt	8 -3 0 8 -5 -5
~despa	-13 -11 4 0 20 -3
~despu	-23 8 4 -4 19 -2
~desse	-13 3 -1 -2 13 0
~desti	11 -4 -2 -7 -5 7
~destr	15 -2 -1 4 -15 0
~detai	0 5 -1 -2 -6 6
~deter	0 1 -1 -4 -1 6
~deux	-13 -2 -5 3 19 -4
~devel	-18 23 0 10 -7 -1
~devic	-3 4 0 3 -4 -1
~devol	12 -3 -1 5 -11 -2
~dezem	-14 3 -4 3 13 -2
~dia	-16 9 21 -5 1 -8
~dial	1 7 -2 -3 0 -3
~diale	-6 2 1 0 6 0
~diary	-1 -2 1 3 -1 2
~dias	-7 -3 -4 8 7 1
~dich	-6 -3 -1 -1 12 -1
~dicie	-16 7 -4 3 11 0
~did	36 -18 -17 9 -17 -6
~didn'	-3 1 0 -6 -3 5
~die	9 -14 -11 25 15 -17
~died	23 -3 -1 -1 -17 -1
~diego	10 5 0 -3 -9 -1
~dies	2 -2 -2 1 -5 7
~diese	-7 -9 3 19 0 -3
~diez	-2 9 -3 -1 -1 -4
~difer	10 -3 -1 -5 1 -2
~diffe	25 0 1 16 -32 0
~diffi	-4 -4 4 -2 7 0
~digas	8 0 0 -1 -6 0
~diges	-3 -1 0 8 -2 -7
~digit	-24 -1 1 2 19 2
~dilig	-7 -1 0 1 6 0
~dimit	18 -2 -3 -1 -12 0
~dinne	-35 35 -3 0 14 -2
~direc	12 13 -27 -29 29 0
~discl	-8 -1 0 7 2 0
~disco	2 4 1 -9 4 9
~discr	-8 3 -1 2 3 0
~discu	-9 37 -2 9 -6 -12
~dismi	-5 -1 0 5 0 0
~dispe	-10 -1 0 -2 15 -2
~displ	-5 -4 3 3 4 -2
~dispo	-15 -7 -3 8 20 -3
~dispu	4 4 0 1 -9 -1
~dista	-14 -3 5 10 4 0
~disti	-2 2 -2 7 -4 -1
~distr	-1 0 -3 4 2 -4
~dit	8 2 -2 -3 -3 -2
~diver	1 7 -1 -3 -1 -3
~divis	-8 -2 -1 1 11 -1
~dizer	17 0 0 -5 -12 0
~do	16 -3 -22 -7 12 -11
~doc	5 2 0 -4 -5 3
~dock	19 -7 -1 -2 -10 -1
~docke	2 -1 -1 5 -6 3
~docto	10 -6 4 -5 -5 0
~docum	16 -11 -3 -1 -10 11
~docx	-3 -1 0 -2 -2 7
~does	-3 20 -3 10 -6 -7
~doesn	22 -7 -2 1 2 0
~dog	-13 2 -1 3 0 8
~dogs	-10 9 -2 7 -6 0
~doing	-29 9 1 -2 31 2
~dois	-16 -2 -2 2 17 -1
~dolla	-2 4 -1 1 -7 3
~dolor	2 2 0 -3 -6 6
~domai	-8 -2 0 2 17 -3
~domin	-8 -4 -3 9 7 -3
~don't	26 0 -11 13 -15 -19
~donat	6 -4 -1 7 -7 0
~donc	12 3 -2 -2 -8 -2
~donde	7 4 -1 -3 -7 -1
~done	19 5 -2 2 -9 -4
~donne	5 2 5 3 -7 -5
~donné	10 -2 -1 1 -7 -1
~dont	-7 -2 -1 1 10 0
~door	2 -5 -4 -1 8 -1
~doors	-8 11 0 -1 6 -2
~dorot	8 -2 0 -1 -3 -1
~dos	12 0 1 2 1 -8
~dossi	11 2 -3 2 -10 -1
~dot	17 -4 3 -8 -7 3
~doubl	9 -1 -1 6 -8 -5
~doug	7 -1 0 -1 -4 -1
~down	3 -10 -3 36 -4 -4
~downl	-10 2 1 20 2 -3
~downt	-8 0 0 1 9 -3
~dr	-9 27 -8 -7 12 -6
~dra	2 5 -1 -6 -4 4
~draft	14 -2 1 14 -15 -4
~drama	-1 5 0 0 -4 0
~draw	-1 -1 0 8 -6 0
~drawi	-2 -3 -1 6 1 0
~drei	-14 5 -1 6 1 5
~dress	6 1 -2 4 -9 0
~drink	22 22 1 -6 -30 -1
~drive	14 20 1 9 -36 -5
~droit	5 -3 -1 12 -12 -1
~drop	9 2 -1 1 -9 -1
~drove	-11 2 0 4 -2 8
~du	2 2 -3 -8 4 3
~duas	10 -4 -1 -6 2 0
~dubli	-5 -1 1 5 0 0
~due	5 -5 -1 -3 -3 22
~dues	3 -1 0 7 -7 1
~dull	-8 0 0 8 -2 0
~dupli	5 -1 4 -2 -5 0
~duran	-4 10 0 -1 -3 -1
~durat	-6 0 0 2 5 0
~durch	-8 6 -2 -3 8 -1
~durin	14 -4 -1 -5 -10 5
~dutch	-4 -2 0 6 0 0
~dès	-5 3 -1 -5 10 -4
~déjà	-4 -5 9 -2 3 0
~démon	9 -1 0 -4 -3 -1
~día	2 2 -4 4 -1 -5
~días	8 -7 -3 -1 3 0
~dúvid	19 -7 -1 2 -5 -6
~e	3 6 -18 15 5 0
~each	-17 31 -13 -12 24 -6
~earli	-5 0 0 -3 8 0
~early	-8 12 -3 -4 4 -2
~easie	-5 -3 0 2 4 0
~east	-6 3 0 -1 4 1
~easte	-3 3 -2 -1 8 -2
~easy	-26 4 2 3 25 -3
~eat	-7 15 -1 -2 -3 1
~econo	-1 2 1 -1 -5 3
~ed	8 -2 -3 4 -15 8
~edit	0 -1 0 6 -7 0
~editi	-1 -7 4 12 2 0
~edito	-3 -4 -1 32 -10 -1
~educa	6 -7 -2 -1 -5 5
~effec	-1 -4 -2 13 -7 2
~effor	9 -1 2 0 -7 -1
~efua	12 1 -3 -1 -10 0
~eggs	1 4 0 0 -6 0
~eight	-14 8 0 -7 19 4
~ein	2 4 -5 4 1 -6
~eine	2 -4 -8 14 -6 1
~einem	-7 -4 -2 1 13 -1
~einer	-13 -1 -1 -7 23 -3
~einfa	-8 -5 5 4 7 -2
~einla	7 -4 -2 -1 2 -1
~einma	-6 -1 0 5 5 -1
~eithe	-7 -1 0 2 6 0
~el	35 -6 -5 -4 -18 -16
~ela	10 -2 -1 5 -10 -1
~ele	12 -2 -3 -4 -1 -1
~elect	-10 -1 -2 14 -6 5
~elekt	-6 -1 0 8 3 -3
~eleva	-1 -2 -2 -6 12 -2
~eleve	-25 -7 -3 21 16 1
~elf	11 -3 -2 -4 -1 -1
~elle	17 -3 -2 2 -10 -2
~ellen	12 -3 0 0 -6 0
~ellos	7 0 0 -1 -6 0
~else	26 2 -6 -3 -29 19
~elsew	-5 0 0 -3 6 0
~em	-35 -3 9 22 23 -10
~email	-23 17 -5 -25 31 13
~embar	-6 4 -1 -2 4 0
~emerg	-1 6 -1 -5 -6 6
~empez	-7 -2 -1 5 5 0
~emplo	-12 -4 -8 48 -13 0
~empre	2 0 -4 12 0 -11
~empty	8 -3 0 -3 -5 5
~en	-29 -17 13 18 25 -15
~encar	-8 -2 -1 1 10 -1
~enclo	6 -2 0 -5 -2 3
~encor	-12 -4 -2 8 14 -2
~encou	-7 4 0 -2 3 4
~encue	-7 -3 2 2 -2 6
~end	-6 -2 -15 1 36 -11
~endin	-12 -2 -1 -1 0 35
~ends	7 -3 0 2 -9 4
~energ	5 -3 -1 -8 -4 7
~enero	-10 -2 0 3 4 5
~eng	11 -4 -1 -5 -1 -1
~engag	-7 -1 0 3 6 0
~engin	-17 2 1 -12 34 -5
~engli	-11 3 -4 11 4 -2
~enjoy	-4 1 -1 0 4 -4
~enoug	-12 21 -2 2 -1 -1
~enseñ	-9 -1 0 -2 14 0
~enter	4 -3 0 18 -9 0
~entir	-4 -1 0 4 2 -3
~entra	-19 6 2 8 -19 9
~entre	15 -2 -4 -13 21 -7
~entry	-7 0 0 10 -4 4
~envel	-4 0 0 11 -4 -6
~envia	-5 -2 -1 -5 11 -1
~envir	19 -1 0 -4 -13 -3
~envoy	10 -1 -2 -1 -7 -1
~equip	-1 -2 -3 -1 10 -5
~er	-9 -5 -3 7 10 -3
~era	8 -7 -2 2 -1 -1
~ergon	-8 0 0 0 9 0
~erhal	-2 -2 0 12 -7 -1
~erreu	-1 -2 -1 -6 11 0
~error	0 -2 -2 4 -6 9
~erst	-9 9 0 -2 3 -3
~erste	-7 -2 -1 4 6 0
~es	19 -1 1 -14 3 -2
~escal	8 -1 -2 2 -6 -1
~escre	-6 0 0 -3 11 0
~escri	-25 1 -4 -6 16 17
~eso	-16 -1 -1 -4 22 0
~espec	-7 4 -2 -5 11 -1
~esper	7 1 -6 -8 -3 5
~essen	-9 11 0 0 1 0
~est	20 -6 -8 1 -3 -2
~esta	13 -3 -1 3 -13 3
~estam	-7 -2 -1 -5 11 2
~estan	-11 -2 8 6 1 0
~estar	-14 -1 12 2 -8 11
~estat	-6 1 0 3 3 -1
~estav	-9 -1 -1 -1 12 0
~este	-17 2 -8 7 7 7
~estim	5 0 -8 -12 24 -5
~estou	1 -4 -2 -4 4 4
~estoy	-6 -2 -1 -5 5 8
~estud	7 7 -2 -2 -8 0
~está	4 -15 11 2 -3 1
~están	-6 -2 2 4 2 -1
~et	11 -4 -3 2 4 -10
~etc	-11 -2 -1 -6 -4 22
~ethic	18 -7 0 -2 -8 1
~eu	3 -6 -3 -12 18 1
~eur	3 -3 -2 -13 39 -12
~eure	-9 12 -1 5 -7 -1
~euro	-15 1 -2 9 9 -4
~europ	-12 0 1 1 9 0
~euros	-11 8 -1 4 4 -1
~eux	12 -1 0 -4 -6 -1
~evalu	-8 3 0 -1 3 6
~even	2 -1 0 -3 -2 9
~eveni	-31 19 -2 4 1 5
~event	-28 16 0 -2 3 14
~ever	-34 8 0 -2 27 2
~every	-10 17 -2 16 -1 -9
~evide	3 -1 0 -4 -4 7
~ex	-15 2 0 3 9 2
~exact	4 -4 -2 -7 7 -2
~exam	7 -4 -1 8 -11 0
~exami	1 -3 3 0 -1 1
~examp	-75 16 -16 47 -10 74
~excee	9 1 0 -2 -7 0
~excel	4 -3 -2 0 -4 0
~excep	6 2 -1 1 -10 -1
~excha	5 5 0 -4 -4 -2
~exclu	5 -8 -2 -4 8 -3
~excus	14 2 -2 -1 -13 0
~execu	-5 -5 0 -7 28 -2
~exemp	-3 -1 0 4 -3 1
~exerc	-13 -1 0 -1 11 6
~exhib	-35 -2 23 4 -1 21
~exist	-18 2 -1 -2 20 0
~exit	7 -2 3 -4 -9 0
~expan	-7 -2 0 2 8 -1
~expec	8 -6 4 21 -26 -2
~exped	12 -3 -1 3 -10 0
~expen	6 9 -4 -3 -11 7
~exper	1 4 -1 -8 3 6
~expir	-5 -4 -1 7 -1 1
~expla	-3 5 -4 -3 -6 6
~expli	18 -2 -2 -7 -6 -1
~explo	-5 2 0 -1 0 2
~expo	1 -4 28 0 2 -1
~expor	-9 -5 2 11 -1 1
~expos	-5 -1 0 0 8 -1
~expre	-7 -2 0 4 2 1
~exten	-7 0 -1 2 1 2
~exter	-10 -2 2 11 -1 -1
~extra	-12 -7 -2 23 -3 -1
~eyes	-12 -1 0 -2 16 0
~f	-19 8 1 -2 -8 27
~face	-8 -1 7 0 4 -2
~facil	18 -1 -1 -7 -13 3
~fact	2 4 0 -4 -9 7
~facto	3 1 0 -6 2 0
~factu	2 -1 -4 -7 -1 8
~facul	4 14 -5 -5 -4 0
~faile	12 -5 1 -8 -3 0
~failu	3 -1 0 -1 6 -6
~fair	0 -10 0 7 0 -2
~fait	6 4 -3 -3 -10 5
~faith	-11 -3 0 4 10 -2
~fala	0 -7 6 -2 6 -2
~fall	-7 -1 0 6 0 2
~falls	2 -5 -2 3 5 -4
~falsc	-9 -1 -1 9 3 -1
~falta	14 0 -2 -3 -10 -1
~famil	-8 0 -5 11 3 -3
~fans	-5 -3 -1 12 -2 0
~faq	-6 3 0 3 -3 0
~far	-10 16 0 -5 1 0
~fast	-8 -7 0 -1 11 1
~faste	-1 -6 3 -6 12 -3
~fathe	-12 -1 0 5 9 0
~fatou	-4 11 -2 -1 -4 0
~favor	16 -4 -5 -3 -15 10
~favou	12 -2 0 0 -9 0
~fax	9 0 1 -4 -6 -7
~faço	-5 -1 -1 -3 9 0
~featu	0 3 0 20 -10 1
~feb	4 -3 -1 10 -5 -5
~febru	-17 11 -3 8 -12 4
~fecha	5 0 -4 7 -8 0
~feder	-1 -4 8 -13 4 2
~fee	-13 14 -15 -6 30 -7
~feel	-4 0 -1 0 4 -2
~feeli	3 -2 0 0 -2 0
~fees	-8 3 -2 6 -2 6
~fehle	12 -2 -1 6 -12 -1
~feira	8 -2 -3 0 -9 3
~felix	0 -3 -1 4 -7 8
~felt	-5 0 0 4 1 0
~ferra	-1 7 -1 4 -8 1
~ferre	7 -1 0 -3 -8 4
~ferro	0 2 8 -2 -6 0
~ferry	-10 0 0 1 9 -1
~fever	11 -2 -1 -13 7 -5
~few	-7 1 -3 -5 8 7
~fewer	-4 -1 0 8 0 0
~fi	-8 0 0 1 8 0
~fica	8 -6 4 1 -5 -1
~fiche	10 -2 -2 -1 -5 0
~field	-11 -8 4 -1 9 10
~fifte	7 7 0 0 -14 0
~fifth	-15 1 0 -2 16 0
~fight	0 5 0 -2 -5 1
~figur	19 -2 -1 -4 -13 -2
~file	-1 -14 -5 21 -6 18
~files	-1 -7 -1 3 22 -4
~filin	-7 -3 -2 7 7 -3
~fill	-14 7 0 -2 8 -1
~fille	3 -3 0 5 -7 -1
~filte	-8 -1 0 4 5 0
~fim	-2 2 -2 -3 8 -2
~fin	6 -5 -3 2 6 -4
~final	7 -9 3 -4 0 5
~finan	-4 23 -3 3 -8 -2
~find	-41 -24 32 19 16 1
~finde	-5 12 -3 1 -2 -2
~findi	3 0 0 3 -4 0
~fine	8 -3 0 5 0 -1
~fined	-9 6 0 2 0 0
~fines	-8 -1 -1 7 -3 6
~finge	-3 7 0 2 -5 -1
~finis	-15 -6 -2 5 16 -2
~fire	9 -3 1 6 -6 -4
~firew	-7 3 -1 1 3 0
~firm	4 -11 -14 10 25 -19
~firm'	-19 1 0 3 18 -2
~firma	0 -8 -3 -2 13 -4
~firms	-67 -22 -14 27 57 -19
~first	-32 12 -11 5 34 -9
~fisca	-13 3 -1 8 -1 2
~fisk	-11 -1 3 0 10 0
~fit	-5 0 0 -1 6 0
~five	-17 7 -4 20 11 -3
~fixed	0 -5 1 -5 1 12
~fiz	-11 -1 -1 -2 14 0
~flash	4 -1 -1 7 -12 -1
~flat	-13 6 -1 5 0 -1
~fleet	-5 -1 0 2 7 0
~flexi	-6 -1 0 -2 7 2
~fligh	2 -2 0 3 -5 2
~flood	21 -7 -5 -1 -10 -1
~floor	3 4 -14 16 0 -5
~flow	-8 0 0 5 3 0
~foi	1 -3 -1 6 -4 3
~fois	1 2 -3 5 -6 -1
~folde	20 -4 -1 -3 -6 -2
~folks	10 6 0 3 -15 0
~follo	-16 20 6 -24 -3 23
~fonct	2 -3 -1 10 -6 -1
~fonte	9 -8 10 2 -11 0
~food	-1 0 -1 -1 1 1
~foot	11 0 0 1 -13 1
~footb	-2 0 0 10 -8 0
~for	13 -10 -26 -8 17 -7
~force	8 -1 0 0 -13 3
~ford	-5 -2 0 7 -2 0
~forec	6 1 1 1 -6 0
~forei	-8 -3 0 3 6 3
~forgo	3 -1 -1 5 -5 0
~fork	0 8 0 -5 -3 -1
~form	11 5 -2 0 2 -3
~forma	-9 19 -6 11 -11 -6
~forme	11 1 -1 -9 -6 2
~forms	4 5 -2 2 -3 -6
~formu	-20 6 -2 21 0 -5
~forne	13 -1 -1 -2 -8 0
~fortn	-13 2 -1 3 7 0
~forty	-25 -1 3 1 15 1
~forum	8 -1 31 -3 -10 -3
~forwa	27 -7 0 3 -19 -1
~found	-4 -12 -9 12 -4 19
~four	-9 11 -12 22 10 -19
~fourn	-12 2 -2 3 -5 14
~fourt	0 1 -1 -8 4 0
~fr	-6 0 0 -1 10 -2
~frage	3 -4 -1 4 4 -3
~frame	-4 1 -2 -1 5 0
~franc	15 -1 -4 -14 12 -7
~frank	-8 -2 0 -4 9 5
~frau	-3 6 -5 -8 14 -2
~fraud	-3 -6 0 0 5 -2
~free	-22 9 -21 -30 50 -29
~freez	-11 0 0 1 11 0
~freig	-10 2 -3 2 9 -1
~frenc	-3 -2 0 3 1 -4
~frequ	-2 0 0 3 -2 0
~fresh	13 -4 -4 2 -2 4
~freun	15 -6 1 -1 -11 1
~fri	8 -4 -5 8 -7 -4
~frida	4 14 10 2 -8 -20
~frien	-24 7 42 24 -34 3
~frist	-8 -5 4 7 2 -2
~from	12 11 -19 15 -3 -28
~front	3 -6 3 -13 -11 22
~frost	12 -1 0 -1 -4 -2
~ft	-5 2 -2 -1 5 1
~fue	16 -2 -1 0 -10 -2
~full	-16 -6 -4 30 -2 5
~funci	-13 3 -2 10 4 -1
~fund	6 1 0 -4 -2 -1
~funda	-4 -1 0 0 6 -1
~funds	-3 -2 0 1 5 -3
~furth	-2 4 -1 1 2 -4
~futur	-6 -1 -1 0 4 4
~fyi	8 2 0 -2 -4 0
~für	25 -10 -5 11 -14 -6
~g	-2 -9 2 -3 -2 10
~gala	-8 1 0 -1 7 1
~galwa	7 -2 0 2 -9 0
~games	11 -1 0 -7 -5 0
~gang	-6 -4 8 -3 5 0
~gap	-7 0 0 1 6 1
~garag	7 1 -3 1 -7 0
~garan	1 -3 -1 -4 7 -1
~garde	3 5 -3 -3 -3 -1
~gas	11 -3 -1 0 -6 -1
~gate	18 -2 -1 -3 -13 0
~gatew	-6 -4 -1 5 -1 6
~gathe	-5 2 -1 -2 6 -1
~gave	8 0 0 9 -12 1
~gavel	-5 3 0 -2 6 -1
~gb	6 -5 -1 -3 4 -3
~gbp	-3 -3 0 0 8 1
~gbs	-5 0 -2 0 8 -2
~geehr	9 -7 -8 -5 15 -4
~gefäl	-8 -2 -1 11 2 0
~gener	-4 -3 -2 8 -14 17
~gente	17 0 4 -5 -15 -1
~genüg	-11 -3 -2 8 12 -4
~georg	3 4 0 -2 -6 -1
~gerad	-7 1 -1 0 7 -1
~geral	-2 -4 -2 18 -13 2
~geren	2 -2 0 4 -5 2
~germa	-2 -4 -1 0 5 -1
~gern	-1 6 4 -5 -4 -1
~gesch	-7 -5 -2 28 -10 -5
~gespr	-11 8 -2 0 6 -2
~gesti	-4 -5 14 -7 3 -1
~gesto	-10 -2 -1 3 11 -2
~get	-17 11 -24 -8 41 -11
~gets	-22 1 1 1 20 0
~getti	11 9 -1 2 -18 -1
~gibt	0 4 8 -4 -2 -3
~gift	4 -2 -2 3 -5 -3
~gil	-7 11 -1 -4 1 0
~girl	-3 -1 0 -7 7 4
~give	18 -10 -8 -12 31 -12
~given	20 -2 1 -4 -13 5
~gives	0 5 -1 -5 -5 3
~givin	6 2 -1 -4 -6 1
~glad	0 2 2 -5 -1 -1
~gladl	-3 0 -1 0 4 0
~glass	-6 3 4 9 -3 -3
~globa	-4 0 -4 0 5 -1
~gloss	6 -2 4 -2 -4 1
~gmbh	-7 -3 -1 1 11 -4
~go	4 -6 2 8 15 -20
~god	-7 -1 0 0 8 0
~goes	2 6 0 0 -1 -4
~going	1 6 3 4 -5 -4
~gold	-8 -5 4 0 14 -3
~golf	-12 17 -1 -2 -2 -2
~golfe	-8 9 0 0 -1 0
~gone	-20 3 -1 16 4 -3
~gonza	-6 2 0 -2 7 0
~good	7 -12 0 -5 21 -16
~goodb	-8 -1 0 2 8 0
~goods	-4 -2 0 0 10 -5
~gordo	-6 -2 0 2 4 2
~gosta	-1 2 -3 -6 8 0
~got	3 1 0 11 8 -11
~gothe	-5 -1 -1 -4 1 8
~gover	6 -5 2 7 -8 3
~grace	5 4 0 -3 -4 0
~graci	33 -9 -6 -6 -22 9
~grand	-6 1 3 7 -15 9
~grant	-5 -2 4 2 2 0
~graph	-3 4 0 4 -5 -2
~grate	13 1 3 2 -19 -1
~grati	-6 -3 -1 -6 21 -6
~gratu	-6 8 -5 6 -1 -3
~graça	-4 10 0 -2 -3 0
~great	-3 0 0 5 -7 4
~green	9 -6 -2 4 -1 -7
~greet	3 -1 0 4 -2 -1
~greg	10 -1 -1 -6 -4 2
~grey	8 -2 2 -2 -7 1
~groet	-4 -1 0 -3 9 0
~gross	8 -1 0 2 -10 -1
~groun	1 -2 3 3 -7 2
~group	-13 23 -17 0 18 -8
~grow	-4 -1 0 1 -4 8
~growi	1 5 0 -3 -5 3
~growt	-3 -1 -1 -1 5 0
~grupo	-9 2 -4 -3 13 1
~gruß	-5 5 -2 -4 6 -1
~grüße	35 -1 -1 -11 -17 -1
~gst	-4 -1 0 -1 8 -8
~guara	-7 -1 0 -2 9 -1
~guard	-7 -8 5 0 0 6
~guerr	-7 -1 0 -3 9 3
~guess	-4 -2 7 -2 -2 5
~guest	-11 20 -1 -2 -6 5
~guida	8 -4 0 3 -4 -1
~guide	4 -2 -1 17 -9 -1
~gus	13 -3 0 -1 -8 1
~gut	-7 2 -1 -3 10 -1
~guten	-5 -10 5 -6 15 2
~guys	-4 -4 -1 -2 7 -2
~h	11 19 21 -23 -10 -15
~ha	8 5 -5 13 -21 2
~hab	-9 -1 -1 -1 11 0
~habe	18 -5 -3 -8 -2 -3
~haben	7 -13 2 14 -2 -5
~habit	-7 -2 5 6 -4 0
~habla	-3 8 -2 4 -4 -2
~hacem	-8 0 0 -3 12 -1
~had	11 -27 -6 36 0 -14
~haha	11 -2 -3 -1 -7 0
~hale	-3 2 0 1 -6 7
~half	-10 1 -9 -4 30 -4
~halif	7 0 0 0 -8 0
~hall	-15 5 57 -1 -26 0
~halle	-6 -1 10 -3 3 0
~hallo	0 5 -3 -2 0 -1
~han	10 -2 -1 -1 -6 0
~hand	-1 -3 -3 7 2 -1
~handl	-9 -2 1 2 16 0
~hando	-6 1 0 -1 7 0
~hands	-13 0 0 5 9 0
~handy	7 -2 0 3 -8 0
~hanse	1 11 -2 -4 -6 -1
~happe	-17 5 -2 8 -8 6
~happy	37 -21 5 -7 -6 -3
~harbo	0 -7 -3 6 3 0
~hard	5 0 0 -2 -9 4
~hardw	0 0 0 13 -5 0
~harol	8 -1 0 1 -7 0
~harri	7 -1 -1 1 -6 0
~haría	-8 2 -1 -1 6 0
~has	6 -7 -13 20 -33 32
~hasn'	-8 -2 0 -2 14 -1
~hasta	2 -5 -8 11 -12 12
~hat	-5 8 -6 4 -1 -3
~hate	-8 -2 1 0 8 0
~hatte	9 0 0 -3 -3 -1
~haute	10 0 0 -1 -9 0
~have	16 -16 -17 -13 19 -13
~haven	3 -4 0 -3 2 6
~havin	-11 3 2 2 1 0
~hay	3 11 -4 10 -18 -2
~he	15 -9 -15 7 19 -10
~he'd	-5 0 0 0 5 0
~he'll	9 0 0 0 -8 0
~he's	-4 4 -2 -5 2 -1
~head	24 -7 1 -5 -5 -1
~headc	-12 -1 0 -1 13 0
~heade	-1 -2 7 1 -3 -2
~headl	-2 -1 0 12 -7 -4
~heads	-14 7 3 -3 9 -2
~healt	-11 -6 -2 7 14 -3
~hear	-18 10 0 12 9 -2
~heard	3 -3 0 -5 4 5
~heari	8 -4 -2 -2 4 -5
~heart	-6 -1 0 2 2 3
~heati	7 0 0 0 -7 0
~hecto	8 2 -1 -4 -4 0
~held	-2 3 0 2 -2 -2
~hello	18 -25 30 -11 -5 -13
~help	-1 -1 -1 -6 12 9
~helpe	5 -1 0 5 -9 0
~helps	5 -1 1 3 -5 0
~hemos	-5 -4 -1 -1 4 5
~henri	-4 5 3 0 0 2
~her	-1 9 -1 12 3 -8
~herbs	-1 -3 -1 -1 11 -2
~here	8 -6 -17 -4 11 15
~here'	-9 -2 -1 -4 12 -1
~herr	7 -3 -3 -12 15 -5
~herre	4 -6 3 4 1 -6
~herse	-6 0 5 0 -1 0
~herzl	-17 19 1 -5 5 -3
~heure	-10 7 -3 -2 9 -1
~heute	11 -6 -2 4 -3 -2
~hey	-8 -5 -2 -2 17 -5
~hi	19 -27 -25 -46 59 -38
~hier	-2 -4 -3 8 3 -2
~high	3 -4 -1 2 -8 8
~highl	3 -1 0 2 0 -3
~hills	8 0 0 -1 -7 -1
~hilo	-10 -1 0 11 2 -1
~him	4 1 -4 10 13 0
~himse	-7 1 -1 1 8 0
~hire	-3 -4 4 -3 4 -1
~hired	9 0 0 -1 -7 0
~hirin	7 -1 0 0 -5 1
~his	1 3 -6 21 -7 6
~histo	4 3 0 6 -12 1
~hit	-5 -1 -1 -1 8 -1
~hof	-5 11 -4 -3 0 1
~hoje	10 -5 -1 -2 0 -1
~hola	-25 11 10 -11 14 4
~hold	-14 3 0 2 16 1
~holde	-5 -5 0 6 5 -2
~holdi	-6 5 -2 0 4 -1
~holds	-6 0 -1 0 7 0
~holli	12 -4 -1 -3 -6 0
~holm	-9 -1 0 2 8 0
~home	-16 -10 1 8 -3 27
~hones	-14 -4 6 -1 7 -1
~honey	4 -2 0 5 -7 0
~honor	-8 -3 -5 -8 17 5
~honou	-6 1 2 0 4 -1
~hope	-3 4 -2 4 12 -1
~hopef	-5 0 3 -2 -3 9
~hora	11 -2 -4 -9 3 -3
~horar	7 -5 -1 12 -10 -2
~horas	8 -5 -2 -1 1 -1
~hospi	9 -2 -2 4 -12 -1
~host	-11 5 -1 -4 12 7
~hoste	-10 6 -1 -2 10 -1
~hosti	7 7 -1 2 -12 0
~hot	-1 5 -1 -3 1 0
~hotel	-18 27 -4 -4 16 -2
~hour	-29 22 8 -17 27 -5
~hours	-1 -9 -15 7 16 4
~house	-16 28 -3 -9 3 2
~houst	14 0 0 -5 -9 -2
~how	-15 17 -14 22 10 -13
~howev	9 0 0 -4 -4 -2
~hoy	19 -3 -2 -1 -13 0
~hr	10 -1 -2 -6 12 -5
~hrs	2 6 -1 -10 7 -2
~https	-52 -11 -13 32 36 -7
~hugs	-4 0 0 0 6 0
~human	4 2 -1 0 -7 1
~hundr	-11 0 0 3 7 0
~hurry	5 4 0 -3 -6 0
~hybri	2 -3 -1 0 0 0
~há	-3 15 -3 -2 -7 -1
~hätte	3 6 -1 -2 -5 0
~häuse	-7 -1 0 -2 8 0
~i	32 -35 -26 -45 38 -31
~i'd	14 -12 -25 -20 49 -21
~i'll	4 -30 38 -22 20 -8
~i'm	21 -42 35 -36 13 -5
~i've	19 -5 -7 -15 25 -22
~ice	-6 0 4 -2 2 1
~ich	36 -9 -7 -31 23 -3
~id	-9 -1 1 -16 -2 28
~idea	1 -4 -1 0 -12 11
~ideal	-4 0 0 -1 5 0
~ideas	-5 0 0 6 -2 0
~ident	4 7 0 -5 -5 -2
~if	6 -2 14 -25 3 5
~ignor	-4 -2 0 -1 -5 16
~ihn	-11 -1 0 1 12 0
~ihnen	-10 -8 0 -8 32 -7
~ihr	-8 11 0 1 1 -3
~ihre	-20 0 -9 -2 20 13
~ihrer	-1 -4 -4 -4 8 6
~ii	-3 -2 -1 8 -3 1
~il	9 -2 -2 -1 -1 -6
~ils	5 2 -1 -2 -3 -1
~im	-26 3 1 4 23 -9
~image	6 -6 -3 -11 25 -4
~imagi	-23 -1 0 5 12 8
~immed	-4 0 0 0 8 -2
~immig	0 -4 0 10 -4 -1
~impor	-9 -4 -1 10 -5 9
~impro	-8 1 0 0 5 0
~in	-2 -9 11 5 13 -24
~inbox	-13 -1 0 4 10 0
~inc	8 0 -1 6 -11 -4
~incl	11 -1 -4 -3 -1 0
~inclu	-8 21 -15 -12 2 20
~incom	-5 13 0 -3 -4 -1
~incre	2 8 -1 5 -15 -2
~indem	-9 -3 -1 1 12 -1
~indep	-6 -3 0 -1 9 -3
~index	-2 -6 0 19 -5 5
~india	4 -1 0 -3 -1 -1
~indic	7 -6 -2 7 -10 1
~indiv	-3 4 0 5 -3 2
~indus	1 3 -2 1 1 -5
~info	-14 1 -1 -2 15 -4
~infor	-18 31 -4 24 -35 14
~inglé	-8 2 -2 -4 15 -4
~ingri	7 0 0 -1 -6 0
~initi	5 -3 0 6 -7 -4
~ink	-8 -2 0 3 5 2
~inqui	-7 0 0 0 2 5
~ins	7 -8 -2 -1 3 -1
~inscr	-13 31 -7 -3 -2 2
~insid	-8 -1 -1 2 8 -1
~insig	-4 -1 0 1 1 0
~inspe	-5 -4 -5 18 -2 -2
~insta	-30 -4 1 16 28 -4
~inste	14 5 -2 -6 -5 2
~insti	-1 12 2 5 -11 -1
~instr	-5 -3 -1 5 2 3
~insur	-24 13 9 9 -13 1
~integ	2 3 -1 0 -4 -1
~intel	-7 -1 0 -2 7 1
~inten	3 -1 0 -4 1 5
~inter	-23 19 -6 36 3 -14
~intit	10 -1 0 -4 -6 0
~into	6 -1 -2 7 4 0
~intra	-3 -2 0 5 0 -2
~intro	0 -4 -2 4 23 -2
~inven	3 -4 3 6 -10 6
~inves	5 -5 -2 7 6 -2
~invit	-18 57 -10 -12 -8 -7
~invoi	6 -28 -12 5 16 25
~invol	8 0 0 0 -5 0
~ip	14 -1 0 -2 -8 -2
~is	36 -16 -16 -7 -19 -12
~ish	4 1 0 0 -6 0
~isidr	5 2 -1 3 -2 -6
~islan	-13 -2 4 -1 2 14
~isn't	30 -5 -6 9 -20 2
~iso	-3 -2 0 1 10 -5
~issue	-35 -6 0 66 -32 8
~ist	12 -11 -5 20 -5 -6
~it	31 -27 -23 2 0 -21
~it'd	-8 0 2 -3 10 0
~it'll	-12 4 -1 5 2 3
~it's	15 9 3 -17 -13 9
~item	-6 0 -1 6 -7 3
~items	10 -7 -1 7 -12 -1
~its	-4 -8 8 38 -24 4
~itsel	-6 -3 -1 -2 8 3
~iva	8 -3 -2 -4 -3 0
~j	47 -12 -5 -1 4 -18
~j'ai	2 -3 -6 -11 16 -3
~ja	12 1 -2 -3 -2 -6
~jahr	4 -2 -1 9 -9 -1
~jahre	2 6 -5 1 1 -4
~james	6 0 0 -4 -1 2
~jan	1 -4 -3 6 -1 -2
~janet	-3 -1 0 8 -6 0
~janua	-21 9 -8 51 -21 -3
~java	-1 2 0 3 -4 -1
~je	17 -13 -14 -23 34 8
~jean	8 8 4 -2 -15 -1
~jeder	-1 7 -5 -8 3 4
~jeman	-6 0 0 -1 8 0
~jetzt	-4 -6 -1 -5 23 -8
~jim	7 2 -1 -5 -3 -1
~jo	-3 4 7 -2 -6 0
~joan	-1 3 5 -3 -6 0
~joaqu	-9 0 -1 0 10 0
~job	6 -8 1 41 -24 -2
~jobs	11 -4 -1 12 -9 -2
~joe	4 -1 -1 -5 -2 2
~john	0 3 0 -2 0 0
~join	-16 54 -2 -3 -16 -3
~joine	8 -2 4 0 -9 -1
~joini	0 -4 -1 -2 5 3
~joint	2 -4 1 -1 5 -2
~jonas	16 1 0 -5 -11 -1
~joost	-9 1 0 0 8 0
~jorna	-9 0 -2 10 2 -2
~jour	-12 2 3 1 9 -1
~journ	1 -8 -1 -2 7 4
~jours	-2 -6 -1 0 8 3
~joy	-9 0 -1 -1 12 -2
~judge	-20 4 2 18 -19 6
~judgm	-8 1 -1 5 -1 0
~jueve	-14 10 4 -7 7 -2
~juli	1 -3 -1 9 -3 -2
~julio	-14 -6 -2 7 -3 17
~july	-10 11 1 40 -42 -2
~jun	10 -1 0 -1 -2 -8
~june	-28 23 8 9 -20 18
~juni	-8 -1 1 9 -8 5
~junio	-10 2 1 11 0 -3
~junta	-3 9 -1 -3 -1 -1
~junto	-1 1 2 1 -7 1
~juris	4 1 -2 3 -8 0
~jusqu	-2 7 -7 -1 -5 8
~just	-9 1 -21 9 25 -1
~já	9 -12 -6 -4 9 3
~k	12 4 -5 14 -9 -5
~kanzl	-19 -2 3 11 13 -8
~keen	-3 0 0 -1 8 0
~keep	-27 -10 -11 35 21 3
~keeps	-8 -1 0 -1 7 1
~keine	14 6 -1 4 -20 -6
~keith	-5 -2 0 -1 7 0
~ken	10 -1 -2 -6 -4 -1
~kenne	6 -2 4 -8 3 -1
~kept	-16 -5 0 -2 12 4
~kevin	8 -1 0 -6 -4 3
~key	-5 14 1 1 -14 1
~keybo	-6 0 0 2 6 0
~keyno	-7 5 -3 -4 4 -1
~keys	14 1 -2 2 -12 -1
~kg	5 -1 0 -5 5 -2
~kids	-8 18 -2 2 -9 -1
~kind	7 9 -2 6 6 -10
~kindl	-5 3 -1 2 6 2
~kirst	-8 -1 0 5 5 0
~kit	-6 -1 0 1 5 2
~kitch	18 -4 -6 -5 -4 0
~km	6 6 0 2 -11 -4
~knee	-5 0 0 6 -5 4
~knew	-5 1 0 7 -2 0
~know	11 15 -31 6 23 -31
~known	-6 0 -1 -3 7 3
~knows	-7 3 1 -4 10 -1
~kolle	-5 6 4 -9 7 -1
~komme	7 -2 -1 1 -2 -3
~kommt	2 12 -3 -5 -4 -2
~koste	-10 5 -3 -5 15 -2
~kowal	3 -2 0 -5 3 0
~kurze	-9 6 -1 0 7 -2
~kyle	-10 0 0 0 11 0
~könne	10 -3 -4 1 -8 3
~l	11 0 -2 -3 -4 -3
~l'env	-5 -4 0 0 9 0
~l'exp	12 -2 0 -2 -6 -1
~l'heu	-5 -1 0 -1 11 -1
~l'ind	-11 4 -2 14 -8 -1
~l'équ	1 -5 12 -3 -2 -3
~la	18 1 -20 14 -2 -23
~label	2 2 0 4 -8 -2
~labor	-10 0 0 10 1 -1
~labou	-10 2 -1 5 3 0
~ladie	8 -2 -1 -2 -3 0
~lado	-12 -3 10 -4 11 -1
~lady	-9 9 5 -1 0 0
~lagos	13 -2 -1 -4 -7 -1
~lake	-7 0 3 0 4 -1
~laksh	8 0 0 1 -8 0
~landl	-9 -3 -1 -3 10 -1
~lands	8 -4 -1 0 -1 -2
~lane	-3 0 -1 5 0 1
~langu	-11 18 -4 -1 12 -9
~lapto	7 -1 2 -5 -6 1
~large	14 2 -1 -11 -9 -1
~largo	8 -1 -1 0 -7 0
~las	2 -3 3 2 8 -8
~last	-5 20 -13 36 -2 -27
~late	-12 2 -1 14 -1 1
~later	-9 3 4 1 1 0
~lates	2 0 0 5 -7 2
~laugh	-4 -2 -1 4 3 0
~launc	7 -1 -2 -2 -3 -1
~law	-26 21 0 26 7 -16
~laws	-6 12 0 -3 -1 0
~lawye	7 -2 6 1 8 -6
~lay	14 -2 0 -7 -7 0
~lb	11 -1 0 -3 -8 -1
~le	8 -19 -6 -9 26 -10
~lead	-7 -9 -1 6 -1 9
~leade	-3 0 -1 -4 13 0
~leadi	-3 -1 0 -2 3 3
~leads	10 0 0 0 -9 0
~leand	-9 -1 0 -1 10 0
~learn	-33 23 2 0 -7 3
~lease	2 -2 -3 2 -4 2
~least	-9 0 0 1 -1 7
~leave	-5 -15 -5 38 -28 27
~leavi	4 2 -1 -4 0 -1
~lecte	-2 -1 -1 9 -7 -1
~lectu	1 0 -2 4 -1 0
~ledes	-7 -1 1 8 0 0
~ledge	-8 -3 1 -2 15 -5
~lee	-4 0 5 5 -5 0
~leeds	0 -5 1 0 3 0
~left	3 -3 -4 -8 24 -1
~legal	-38 2 17 12 19 -15
~lege	-6 -1 -1 -2 9 -1
~leif	-11 1 -1 0 11 0
~lena	13 1 -2 -8 -1 -2
~lengt	-10 -1 0 6 3 0
~lenny	5 -1 0 -6 -2 1
~leon	-12 7 0 0 8 0
~les	10 -3 11 -8 -1 -5
~less	-12 0 1 -5 14 5
~lesso	-10 4 1 6 4 -1
~let	0 15 0 -3 8 -9
~let's	-1 0 -1 -4 9 0
~lets	-2 5 0 3 -6 0
~lette	7 -11 -16 31 -4 4
~lettr	-6 -3 -1 9 3 -2
~letzt	-7 -5 -2 9 8 -3
~levar	5 10 -4 -3 -8 -1
~level	-1 5 -3 1 -8 4
~lg	11 -4 -1 -3 -5 1
~lhe	2 -4 -2 -8 13 -1
~liabi	7 1 0 2 -10 0
~liber	-12 -3 -1 -5 15 6
~libra	-2 -4 -5 21 -20 0
~libre	-11 14 -5 -2 5 -3
~lic	-4 3 -1 -5 10 -2
~licen	1 -3 -1 3 7 -4
~liebe	11 12 0 -5 -11 -7
~lien	6 -1 0 3 -6 0
~life	-2 1 0 -8 2 7
~lift	17 2 -9 0 -12 -1
~light	6 -4 -2 -8 5 4
~ligne	-5 1 -3 5 3 -1
~like	12 16 -19 -11 1 4
~liked	5 0 0 1 -6 0
~likel	-2 -1 0 -6 7 3
~likes	-3 6 0 -1 -1 0
~lima	-2 0 -1 5 -6 1
~limit	-1 18 -2 -3 -2 -3
~linda	8 1 -1 0 -6 -1
~lindg	8 0 0 5 -13 0
~lindq	-11 1 3 5 4 0
~line	-17 3 -1 -23 20 16
~lines	-2 -2 4 0 1 -2
~ling	6 1 0 -5 -2 -1
~lingu	-4 15 -1 1 2 -2
~link	-10 11 -3 -4 -15 25
~links	-5 -5 -1 21 -2 2
~liqui	0 0 0 7 -5 -1
~list	41 11 -18 0 -18 -27
~lista	9 1 -2 10 -17 -1
~liste	4 -4 -1 0 2 -2
~listi	38 4 1 -25 3 -13
~lists	49 20 1 -51 -4 -12
~litig	-3 -3 5 -6 5 1
~littl	-29 9 0 -1 15 3
~live	-4 -15 -2 0 21 0
~lives	-11 0 8 0 4 0
~livin	-7 0 0 -4 9 1
~livro	0 -6 14 -3 -2 -2
~llama	4 -7 4 -6 4 -1
~llamo	-8 -1 0 -1 11 0
~lleva	-1 -3 -1 -6 13 0
~llevo	-10 8 -1 -2 5 0
~llp	-2 6 3 2 -11 -2
~lo	2 -4 2 8 4 -3
~load	13 -3 0 -2 -9 -1
~loadi	11 -3 0 -1 -6 0
~lobby	-9 10 -1 8 -7 -1
~local	-5 -6 -2 9 6 -2
~locat	1 4 0 -1 -6 3
~lock	9 -1 -1 0 -7 0
~locke	7 -1 0 -2 -7 0
~log	2 -12 0 14 3 -2
~login	-3 -2 0 2 3 -2
~logo	-3 -3 -1 1 30 -3
~londo	-6 -5 -1 5 8 -2
~long	5 -2 1 18 -21 2
~longe	-9 -3 -1 24 -15 9
~look	-2 -19 4 -5 29 -3
~looke	1 -2 -1 -5 4 -1
~looki	3 -4 0 -5 12 5
~looks	10 -4 -1 -1 -3 0
~lorna	4 -1 0 4 -7 -1
~lorra	10 -2 -1 -1 -7 0
~los	30 -17 -6 -2 5 -6
~lose	-7 -2 -1 4 2 0
~losin	-11 -1 -1 2 9 0
~loss	-2 -4 7 1 -1 0
~lost	0 -1 5 20 -20 3
~lot	0 -3 2 -9 10 3
~lou	5 -3 -2 0 -1 0
~louis	-7 7 -1 0 2 -2
~loung	-12 5 4 -4 -1 10
~love	15 0 -2 1 -3 4
~loved	-5 -1 0 6 1 0
~lovel	-10 -2 -1 -1 9 3
~lower	10 -4 -3 0 -4 -1
~ltd	-10 -4 1 -6 22 2
~luc	-8 -2 0 5 6 0
~lucil	11 -3 -2 -1 -5 0
~luck	20 -2 0 -4 -12 0
~lucía	7 3 0 0 -8 0
~lui	13 -3 -1 -2 -8 -1
~luis	7 -1 0 0 -5 0
~lunch	-18 50 -3 6 -22 -1
~lundi	6 -4 -2 3 -7 4
~lunes	-3 9 -6 -7 10 -5
~là	-8 7 -2 -3 5 -1
~lá	4 1 4 -6 -2 -1
~línea	-8 -2 0 10 2 -2
~m	5 -4 -5 20 -9 -2
~ma	-8 -4 6 -7 6 5
~mac	-1 -1 0 6 -6 -2
~mache	-5 -2 1 -3 9 -2
~machi	-2 -1 6 -1 -9 2
~madam	22 -4 0 -2 -1 -3
~made	-27 6 1 19 10 1
~magaz	-5 -1 0 1 2 1
~mai	-7 5 -2 3 -1 3
~mail	8 -2 -21 13 -11 24
~mailb	10 -2 -2 -2 -7 18
~maile	2 2 0 5 -4 -3
~maili	11 16 0 -25 -2 -9
~mails	10 -4 3 3 -11 -3
~main	-8 -1 -6 9 -2 4
~mainl	13 -1 0 -7 -3 0
~maint	-4 4 0 -3 5 -5
~maio	-11 2 0 11 0 0
~mais	21 7 -3 -1 -22 -3
~maiso	-7 5 -3 -5 12 -1
~major	2 -3 0 -4 1 3
~make	-16 26 -5 -3 8 -1
~maker	-2 -5 0 0 7 0
~makes	8 4 -1 -3 -11 -1
~makin	-1 7 0 -5 1 0
~mal	22 -3 -1 -5 -15 1
~malpr	9 0 0 -1 -8 0
~man	-6 -3 6 -10 8 0
~manag	-19 -24 -7 32 18 -9
~manda	25 -5 -4 1 -6 -5
~mande	16 -3 -2 -1 -10 -1
~mando	-2 -2 0 -2 6 0
~manej	-10 5 -1 -1 6 0
~manil	-3 -3 -3 -1 3 4
~mante	-8 -2 -1 -1 15 -3
~manua	6 -1 0 1 -4 0
~manuf	-9 2 0 0 7 0
~many	-1 2 8 -5 0 3
~map	9 0 0 -2 -4 -2
~mar	9 -13 -1 8 -7 2
~march	-3 24 -4 17 -45 16
~marcu	-6 -3 3 -1 7 0
~mardi	-8 -1 -2 0 11 -1
~marek	14 -1 0 0 -12 0
~margu	0 3 2 5 -6 0
~maria	8 6 0 -2 -10 0
~marib	-5 2 9 -1 -4 -1
~maris	18 -7 -1 0 -11 0
~marit	15 -9 -3 -1 -1 0
~mark	-19 8 4 6 -4 -1
~marke	-21 -3 -2 3 29 12
~marqu	-3 -1 -1 -6 12 1
~mars	-9 13 -4 4 -3 -1
~marsh	15 -4 -1 1 -9 0
~marta	6 -4 -4 -4 -2 0
~marte	-12 4 6 -1 6 -1
~marth	10 -2 -1 -1 -6 0
~marzo	9 -1 -1 1 -9 4
~março	-12 2 -3 2 13 -1
~mas	6 -2 -1 3 -6 -1
~maste	-1 10 0 1 -10 1
~match	-3 6 0 5 -7 -3
~mater	-1 -3 0 4 -2 4
~matin	5 1 -4 -2 -3 2
~matte	-25 8 -1 3 13 4
~matth	0 7 0 -3 -6 2
~maure	20 5 -3 -7 -15 -1
~max	15 -3 -1 -3 -12 -1
~maxim	9 0 -1 -3 -9 2
~may	-14 7 21 13 -15 7
~maybe	-6 6 0 1 1 -1
~mayor	-2 4 3 -7 4 -2
~maîtr	9 -2 1 3 -8 -1
~mañan	-9 -2 2 1 8 0
~me	30 -20 -12 -35 27 -38
~mean	0 -2 3 1 -4 3
~means	-7 -2 3 1 3 2
~meant	-8 0 0 -2 5 9
~measu	-4 -4 1 -4 4 3
~media	-23 -4 1 50 -10 5
~medio	12 0 -3 -3 -1 -4
~meet	-4 15 1 -6 -6 5
~meeti	8 -11 6 8 -17 2
~mehr	-14 -3 -1 12 5 -2
~meio	-8 4 -2 -4 11 -1
~melho	23 -3 -4 -3 -6 -7
~membe	-41 53 -20 35 -9 24
~membr	3 3 -3 11 -11 0
~memo	0 9 -1 1 -6 -3
~memor	2 -4 -1 10 -5 2
~menos	0 12 -1 8 -17 0
~mensa	-7 -8 -3 -5 -10 44
~mensu	10 -1 -1 2 -11 -1
~menti	-7 -2 1 0 30 0
~mento	8 9 -1 3 -16 -1
~menu	17 -3 -4 4 -11 -1
~merca	2 -3 7 0 -8 0
~merch	7 2 0 -2 -7 0
~merci	22 -2 -3 -5 -15 1
~merge	-8 2 2 2 5 0
~mes	12 -5 -6 3 -1 -2
~mesa	-6 7 5 -7 2 -4
~meses	0 -6 -3 1 6 -2
~mesma	9 -1 -1 -3 -5 0
~mesmo	14 5 -1 -6 -9 -1
~messa	-28 -17 -14 17 -39 76
~met	3 -1 0 13 -13 1
~meta	10 -1 -1 -1 -7 -1
~meter	11 -2 -1 0 -7 -2
~metro	-11 4 -1 -2 15 -3
~mi	6 2 -4 -9 -6 7
~mich	-6 -4 4 -1 8 0
~micro	8 -2 -3 45 -30 -3
~mid	3 -1 -1 1 -5 -1
~midi	13 -1 7 -5 -10 -3
~midni	-2 -1 0 -1 4 0
~might	-10 1 -1 -4 7 3
~migra	7 1 -1 -7 -2 3
~mike	7 -1 1 -2 -4 -1
~mil	6 7 -1 -4 -3 -4
~miles	-4 7 -1 4 -4 -4
~mill	3 -4 -1 2 -6 4
~mille	12 -1 -2 -2 -9 0
~milli	15 0 0 -5 -3 -4
~min	-3 -16 -3 -1 35 -4
~mind	-6 -1 -2 6 -12 8
~mine	10 -7 3 -8 11 0
~miner	-6 -3 0 14 -3 0
~minha	15 0 -4 -9 -7 4
~minim	-2 -8 0 1 6 2
~minis	-16 3 -1 17 -2 -1
~mins	-13 0 0 0 12 0
~minut	-6 18 -19 -10 24 -15
~mir	8 3 -3 -1 -9 -3
~miria	8 0 0 0 -8 0
~mis	-10 -2 0 -3 16 0
~misma	28 -6 -2 -6 -13 -2
~mismo	15 -4 -2 -5 -4 -2
~miss	10 -4 1 -8 1 -2
~misse	-3 -3 -1 4 1 -1
~missi	2 -2 -1 2 1 0
~mista	10 -1 -1 4 -16 3
~mit	5 -2 4 -3 16 -16
~mittw	-4 16 0 -3 -9 -3
~miérc	-14 5 8 -6 5 4
~mme	9 4 -3 -3 -12 2
~mobil	13 -3 -1 2 -15 0
~modal	-5 3 0 -6 1 2
~model	-5 4 -2 3 1 -1
~moder	-30 4 24 3 4 -2
~modes	0 -3 0 -4 8 0
~modif	7 -5 -1 -1 -2 0
~moi	2 9 -2 -3 -3 1
~mois	-15 -3 -2 -6 29 -3
~moles	7 0 0 0 -7 0
~momen	-21 -2 5 1 21 -2
~mon	7 -14 -1 0 4 7
~monat	-5 -10 -4 8 19 -9
~monda	6 -21 1 11 -11 11
~monde	5 -6 4 1 -4 -1
~money	17 6 1 -11 -7 0
~moniq	-7 -1 0 5 2 0
~monit	-5 -3 0 2 6 -3
~monsi	9 0 -1 -7 4 -2
~monta	-8 -2 -2 -1 14 -1
~monte	7 6 -1 1 -7 -3
~month	2 -26 -29 47 22 -43
~montr	5 -2 -1 0 -6 -2
~moq	-7 -2 0 0 9 -1
~moral	-5 -1 -1 7 -2 0
~more	-21 0 -15 34 14 2
~morge	15 -4 -2 0 -6 -1
~morni	11 0 15 -6 -3 -11
~most	-20 2 -7 30 15 0
~mostl	-12 -4 4 2 9 -1
~mot	-1 -4 -2 9 -2 -1
~mothe	-4 0 0 11 -6 -1
~motor	7 -2 -1 0 -4 -1
~move	7 3 1 -2 -9 12
~moved	25 -12 -6 14 9 -13
~mover	20 -1 0 -2 -17 0
~moves	12 -3 0 2 -10 -4
~movin	-7 -1 0 4 4 0
~moyen	-8 -1 0 -1 9 0
~mp	9 -1 0 3 -9 -1
~mr	48 -27 -10 -39 -1 -9
~mrs	29 -6 0 -2 1 -3
~ms	26 -15 -4 -6 11 -13
~much	20 -5 7 -6 -9 2
~mug	-5 3 0 -5 1 -1
~muito	12 -3 -1 -7 1 0
~multi	-5 2 -1 4 -1 0
~munic	-5 4 -2 -3 5 0
~music	-2 6 -2 -2 -5 3
~must	5 0 -3 28 -23 1
~mutua	5 -1 6 0 -8 -2
~muy	6 -3 -1 -4 4 0
~my	27 -43 -24 -23 38 -18
~mysel	21 2 -2 -1 -16 0
~más	-16 -1 -1 2 9 4
~máxim	-10 17 -3 2 -7 0
~média	9 3 -1 -2 0 -6
~même	-2 5 -3 1 1 -2
~mês	1 -9 -3 1 17 -9
~mí	4 -2 7 -2 -6 0
~möcht	6 2 -1 2 -8 -1
~n	-22 -5 -3 30 -9 4
~n'a	17 -2 -2 -2 -10 0
~n'ai	-10 -1 -1 -2 13 0
~na	7 -15 18 -3 8 -8
~nach	3 -3 -8 -2 14 -6
~nachb	-8 10 -4 -2 7 -1
~nachr	-6 -5 -4 -12 1 18
~nada	26 12 -5 -1 -35 -2
~nadie	-2 1 3 2 -7 4
~name	19 -2 -12 -37 13 19
~named	16 -5 5 -1 -16 1
~names	28 17 -4 -11 -16 0
~natal	-6 -2 -1 -1 4 5
~natio	-1 3 0 0 4 -8
~natur	-3 0 0 -6 6 3
~navy	-9 0 0 0 8 0
~nd	4 -1 -2 -4 -2 0
~nda	-10 4 -1 -1 9 -2
~ne	16 -7 -8 4 -15 8
~near	4 -2 15 -1 -7 -1
~nearl	-8 -2 0 4 3 0
~neces	-4 5 -1 4 -4 0
~need	45 -10 -20 -21 -7 -9
~neede	8 5 -2 -4 -7 -3
~needs	4 -4 0 -2 7 3
~negot	-6 3 4 -6 4 0
~neigh	-29 3 -4 14 6 2
~nein	8 -2 -1 6 -7 -3
~neith	7 5 0 -2 -10 -1
~net	13 27 -2 -29 -9 16
~netwo	-21 -4 -1 16 0 12
~never	-30 -1 3 10 3 22
~new	-15 8 -29 52 -3 -18
~news	-31 -10 0 66 -33 6
~newsl	-15 -4 -1 35 -12 7
~next	-6 -20 16 43 -5 -21
~ni	34 -4 -4 -2 -21 -3
~nice	7 -3 1 4 -13 0
~nicht	12 -7 3 9 -15 1
~nicol	9 -5 -1 -2 -6 7
~night	16 -6 1 0 -12 -1
~nine	-23 -1 6 27 -2 0
~ninet	-15 4 0 1 13 0
~ningu	-4 4 -1 -4 4 0
~ningú	-7 -3 -1 6 5 -1
~nl	-7 0 0 0 5 3
~no	7 32 -17 -19 -6 0
~nobod	6 8 2 24 -27 -9
~noch	-8 -5 2 1 13 -3
~noche	-4 13 -1 0 -7 0
~nom	12 -1 -2 0 -8 -1
~nombr	-4 9 -3 2 -3 -2
~nome	-6 -2 -1 3 6 0
~nomin	-9 -3 -1 -2 15 -2
~non	12 0 -2 -11 -2 1
~none	-2 -3 1 4 -5 8
~noon	13 -1 3 8 -15 0
~noor	-1 7 0 0 -5 1
~nordi	-9 2 5 -3 0 8
~norma	-4 -7 -5 6 8 7
~norte	-5 -2 0 7 1 0
~north	-3 5 -1 -3 5 -6
~nos	7 21 -1 -15 -1 -4
~nosot	5 -2 -1 -4 0 0
~nossa	-8 -4 0 0 13 -2
~nosso	2 -9 9 4 -4 -2
~not	29 -16 -35 2 -35 37
~nota	3 -2 -1 7 -7 -1
~notar	6 -1 -8 8 -8 3
~notas	2 -2 0 10 -7 -1
~note	0 -9 3 13 -19 13
~noteb	-6 -1 0 5 -5 2
~noted	-7 -2 -1 4 -2 6
~notes	-18 -6 -2 51 -19 3
~nothi	15 9 -7 -7 -7 7
~notic	-12 -3 -4 33 3 -7
~notif	-8 2 0 7 4 -5
~notre	2 4 5 3 -10 -1
~nous	-1 1 5 3 -3 -6
~nouve	-8 -4 3 11 -6 5
~nov	-13 1 5 8 -1 -2
~novem	-41 33 14 21 -17 7
~novie	-7 0 4 -3 8 -4
~novo	12 -6 -3 10 -15 2
~now	2 -16 -21 28 13 -10
~nr	-7 -1 -1 12 3 -5
~nuest	12 -9 -2 -5 10 -8
~nueve	-10 4 -1 -1 9 -1
~nuevo	6 -3 -5 4 0 -1
~num	-5 0 0 -2 8 0
~numbe	-8 -31 -10 24 0 27
~nunca	10 -2 -1 2 -10 0
~nur	2 -6 -2 3 8 -7
~não	22 5 2 -3 -13 -7
~nós	11 -2 0 -2 -9 0
~númer	-8 -4 -2 7 7 -1
~o	0 -12 -22 12 19 -9
~o'clo	-9 11 0 0 -2 0
~ob	8 1 -2 6 -10 -1
~oblig	-8 -3 0 3 19 -5
~obra	-10 0 0 0 11 0
~obrig	16 -5 -2 5 -16 3
~obvio	-9 0 0 0 8 0
~occup	-12 -1 0 -1 15 0
~ocho	-11 4 0 -1 9 0
~oct	7 3 4 5 -5 -11
~octob	-33 11 8 39 -12 -13
~octub	4 6 -1 -1 -14 5
~oder	2 -3 -4 7 2 -4
~oduya	-4 2 2 -1 4 0
~of	2 26 -13 4 5 -28
~off	4 -26 -19 13 28 -3
~offer	46 1 -22 -20 10 -18
~offic	0 14 -23 19 0 -11
~offli	1 -1 -1 1 4 -7
~offre	6 -2 -1 -8 9 -4
~ofici	-13 7 -2 -13 1 16
~ofrec	-8 -1 -1 4 0 7
~often	-10 -1 -1 4 8 -1
~oh	-5 -1 0 1 5 0
~ohne	3 -4 1 8 -5 -1
~oi	7 -2 7 0 -12 -1
~ok	31 3 1 -1 -19 -2
~okafo	8 -4 0 -1 -3 0
~ola	12 -1 1 -2 -9 -2
~old	13 4 -8 25 -4 -17
~older	8 0 0 3 -10 -2
~olá	-8 -10 4 -5 10 5
~on	-9 3 19 17 -12 0
~onboa	0 -4 3 1 5 -2
~once	8 5 -1 13 -19 0
~one	3 9 -8 34 -5 -36
~one's	17 0 -2 -5 -7 -1
~ones	-6 -1 0 12 2 0
~onlin	-20 -3 -3 15 -4 11
~only	22 -7 -33 -32 43 -16
~open	-21 6 -12 35 4 4
~openi	0 4 2 1 -5 -1
~opera	32 -9 -1 3 -28 3
~opini	-6 -3 0 24 -3 -3
~oppor	-10 2 0 -5 5 7
~opt	-4 -3 0 4 9 -6
~optio	37 -13 -2 -1 -13 0
~or	8 5 -39 -17 13 26
~orden	-15 -3 -1 5 16 0
~order	-9 -20 -15 -16 45 4
~org	2 3 1 1 -24 40
~organ	-12 19 5 -5 -11 -5
~origi	15 -9 -1 -2 -3 6
~orlan	-6 6 -2 0 -4 0
~os	0 8 -5 -4 7 0
~oster	10 0 -2 -3 -5 0
~other	16 18 -13 5 -11 -12
~otra	9 4 -2 -3 -5 -2
~otras	-7 -1 0 1 7 0
~otro	-9 0 0 3 7 0
~ottol	9 0 0 -1 -8 0
~ou	4 3 1 -2 -9 2
~ought	1 -1 0 5 -7 3
~our	29 -7 13 -10 0 -41
~ours	52 2 -6 -2 -27 -2
~out	7 -15 -29 43 -3 3
~outag	-1 -2 0 1 -4 6
~outlo	-10 0 0 1 4 4
~outro	-7 -2 0 -3 13 0
~outsi	20 -1 -1 -2 -5 -4
~outso	-4 -3 -2 4 2 -1
~outst	1 -2 -1 0 -4 8
~over	-17 -10 -22 18 39 -9
~overt	-4 3 0 0 -1 0
~owen	8 -4 -2 -2 -3 -1
~own	7 18 -10 17 -11 -16
~owner	-5 13 -1 -10 3 -3
~owns	-14 0 0 2 13 0
~p	-4 -5 0 2 10 2
~pack	2 -5 0 -2 5 0
~packa	-21 -3 0 -3 18 11
~paga	-13 17 -2 4 -7 -1
~pagan	6 4 0 -1 -10 1
~pagar	13 -2 -1 -1 -8 -2
~page	-21 -13 8 25 23 -11
~pager	-2 -2 0 -1 7 -1
~pages	-3 -1 1 15 6 1
~paid	40 -23 -4 -1 -44 25
~pain	-5 4 -1 -1 2 0
~paint	-2 -5 0 11 -4 2
~pair	-12 -1 0 0 13 0
~palab	-8 -1 -1 0 14 -3
~palme	7 0 0 -5 -3 0
~panam	-6 -1 0 2 6 -1
~panel	-13 -4 67 -19 6 -10
~papel	-3 -1 -1 -1 11 -4
~paper	-20 -5 3 30 6 -9
~par	28 1 -6 -6 -11 -2
~para	-4 -2 7 -16 19 0
~parad	-7 -1 0 3 6 -4
~parag	-6 2 -1 3 0 0
~paral	-1 -2 -1 -3 7 -2
~parce	8 -4 -1 -2 3 -3
~parec	-7 -2 -1 0 10 0
~paren	-6 0 0 -3 -11 18
~park	11 -5 -5 4 3 -8
~parke	-8 3 -1 4 2 1
~parki	24 -7 -11 5 -18 6
~parle	5 -13 6 -3 8 -1
~part	13 -7 1 16 -13 2
~parte	2 -4 7 -4 -1 0
~parti	-8 3 19 -3 3 -14
~partn	-1 -27 16 11 15 -13
~parts	-3 0 8 -1 -4 -2
~party	-4 1 -1 -1 -1 0
~pas	14 12 -12 1 -21 4
~pasa	6 -1 0 6 -10 0
~pasad	-16 11 -1 1 7 0
~pasar	-7 -1 -1 1 8 0
~pass	-4 8 -1 -4 -2 -1
~passa	-2 -1 -3 3 4 0
~passe	3 -25 14 20 -2 0
~passo	-7 -7 -1 -5 14 5
~passp	-3 -1 -1 7 2 -4
~passw	-5 -4 -2 3 -2 14
~past	-23 8 -1 6 5 -2
~paten	-16 -1 9 9 0 -1
~path	2 -2 0 -1 4 -3
~patie	16 -2 -2 2 -14 -1
~patri	-5 -4 0 -2 1 11
~patte	-3 -3 0 2 -3 8
~paul	7 0 0 -4 -7 6
~pavil	-6 10 -1 -1 -5 0
~pay	17 7 -17 -20 20 -9
~payab	2 0 -1 -2 -3 3
~payin	7 -4 -1 -1 -6 0
~payme	-15 1 1 3 6 32
~payro	-11 16 -2 -1 1 -5
~pays	2 35 -3 -7 -13 0
~pc	-3 -3 0 9 -2 1
~pcs	1 -2 -1 1 4 -3
~pdf	-14 -5 2 12 12 -3
~peace	-7 0 0 0 6 -1
~pedir	-5 3 -2 4 2 -2
~pediu	16 -1 0 -5 -5 -2
~pelo	14 -1 -2 -9 7 -8
~pena	-10 0 0 -1 11 0
~penal	3 -1 -1 4 -3 0
~penci	-10 -1 -1 -1 9 1
~pendi	5 -4 -1 -1 0 1
~penny	-6 0 0 0 8 0
~pensa	0 -2 -1 -5 6 1
~pense	-9 -1 -1 0 9 0
~peopl	-6 12 -13 25 4 -19
~per	2 -12 -27 2 43 -28
~perce	14 -1 -1 -10 -6 -1
~perde	-4 -1 -1 -3 9 -2
~perdi	-19 2 -1 -1 19 -2
~perfe	4 -3 0 -4 2 2
~perfi	-8 -1 -1 -1 11 0
~pergu	-1 5 -2 14 -15 0
~perio	1 -7 -1 3 0 -2
~perl	-10 -1 0 37 2 -20
~perma	-4 -1 0 -1 6 2
~perme	-7 -1 0 -1 8 0
~permi	-4 -4 -2 1 5 1
~pero	22 -6 3 -9 -10 -1
~perso	-28 16 -12 9 28 -9
~persp	-3 6 0 -4 2 1
~pesso	16 3 -5 -3 -10 -1
~pete	12 -3 0 -1 -8 1
~peter	6 8 -3 -8 -6 1
~petit	-7 8 -2 1 2 -1
~petro	7 -7 4 -4 -5 0
~pharm	-3 4 3 0 -6 -1
~phil	6 -5 -1 0 -2 0
~phili	-5 3 -2 5 1 -3
~phone	32 -5 -13 14 -14 -16
~photo	-36 3 -1 16 24 5
~php	-4 -2 0 -3 0 8
~pick	32 -6 1 3 -20 -3
~picke	1 -1 4 8 -10 0
~picki	-10 -1 0 -2 9 3
~picks	2 0 0 0 -5 0
~picni	-1 9 -1 0 -5 0
~pictu	-4 -2 0 -6 11 3
~pie	-12 12 -2 -2 5 0
~piece	8 -6 -1 4 -9 2
~pike	6 1 0 -1 -4 -1
~pilar	9 -1 3 -1 -9 0
~pile	-10 3 0 0 8 0
~pilot	0 -2 -1 2 3 -2
~pitch	-5 4 0 -2 4 0
~pl	-11 -1 0 12 11 -9
~place	-31 36 1 -11 16 4
~plafo	-10 -2 -1 11 4 0
~plain	-4 -2 2 0 2 1
~plais	-9 5 7 -4 -4 5
~plan	-6 -10 -5 5 20 8
~plane	8 0 -1 -4 -3 1
~plann	-9 3 -1 -1 5 1
~plans	2 -5 3 -3 2 -2
~plant	5 -4 -2 -11 6 4
~plata	-2 -1 -1 -2 6 0
~plate	4 2 -1 -3 0 -3
~platf	-18 -1 -1 -5 22 -1
~plati	-8 3 3 -1 0 -1
~play	4 -1 0 -8 8 -2
~playb	1 -5 -1 -3 8 -1
~playe	-6 9 0 0 -4 0
~plays	15 -1 0 -10 -2 0
~pleas	54 -8 -23 -50 -45 16
~plena	-12 5 5 -1 5 -1
~pln	-11 -2 0 0 12 3
~pls	18 -11 -2 -6 2 -5
~plug	-4 0 0 2 5 -2
~plus	10 7 -5 -1 -15 10
~pm	-19 37 16 -9 -53 40
~po	14 -2 0 -3 -4 -5
~podca	-4 -3 0 1 6 0
~pode	7 -2 -2 3 -8 -1
~podiu	-4 -6 8 0 4 -1
~podrí	-4 -1 -1 -5 9 0
~point	20 -10 -3 -16 14 4
~polic	23 -3 -1 7 -17 3
~polis	9 -3 -1 1 -7 1
~polit	2 -1 0 -5 -5 6
~polít	14 -2 -1 -2 -9 0
~pool	-8 -2 0 8 0 0
~poor	4 -1 0 -4 1 -1
~popul	1 -3 0 13 -5 2
~por	17 -16 -1 -6 0 4
~porqu	13 -7 -3 -5 4 -3
~port	-4 -1 0 0 5 1
~porta	24 -10 4 6 -18 1
~porte	11 -2 -1 3 -8 -3
~portf	-6 -1 0 -2 11 -1
~porti	8 3 -1 -1 -5 -1
~porto	-12 3 0 9 2 -1
~portu	2 -4 7 -3 -3 0
~posit	10 1 1 -2 -7 1
~possi	29 -2 -1 -5 -15 2
~posso	-11 -1 0 -2 15 0
~post	-7 0 1 8 2 -4
~poste	-13 -3 4 15 -5 -1
~posti	1 -4 0 8 -3 -1
~posts	5 -4 -1 -2 4 -2
~poten	0 2 0 -7 5 0
~pour	-18 16 -11 9 6 0
~pouve	17 -3 -1 -3 -13 5
~power	-2 -3 1 14 -9 10
~pr	12 -2 0 -1 -6 -3
~pra	13 -5 -1 -2 -5 0
~pract	-39 1 0 -2 46 -5
~pratt	12 -2 -1 0 -8 0
~prazo	7 0 -3 -8 5 -1
~pre	-2 6 -2 -2 4 -3
~preci	11 3 -2 1 -6 -6
~prefe	-3 6 1 54 -33 -16
~prefi	-4 -2 0 1 8 0
~pregu	1 9 -6 4 -4 -5
~premi	-15 4 -1 4 13 -2
~prend	-6 8 -2 1 -1 -1
~prepa	-11 -2 4 -5 17 0
~prese	-18 15 13 -22 16 0
~presi	21 -9 1 11 -15 0
~press	-6 -5 0 6 6 1
~prest	22 -8 -4 4 -10 -4
~presu	5 3 -1 -2 -10 2
~prete	-9 1 0 4 3 0
~prett	5 0 0 -4 -5 4
~previ	-3 0 0 5 0 1
~preza	6 -4 -1 -1 9 -7
~preço	16 -3 -1 -4 -7 -1
~price	-4 -30 -11 -6 55 -16
~prici	1 -7 -1 -1 11 -1
~pride	-11 -1 4 1 8 0
~prime	0 -7 2 -4 20 -4
~princ	13 -2 -1 0 -8 -1
~print	18 -12 3 12 -7 -5
~prior	-6 -5 -1 -1 9 1
~pris	-8 -4 -1 5 9 -1
~prisc	4 -6 3 -2 2 -1
~priva	-4 4 -6 15 -3 0
~privi	-5 -1 -1 -1 7 0
~prix	-5 -3 -1 2 11 -3
~priya	7 -1 -2 -2 -1 1
~pro	-2 -7 -2 -2 12 0
~proba	-2 -5 6 -1 -4 3
~probe	10 -3 -1 -5 3 -2
~probl	-6 6 0 -3 -9 14
~proce	5 4 0 0 -7 -5
~proch	-6 5 -2 -2 6 -1
~procu	8 -13 9 5 -3 -6
~produ	-11 5 -3 36 -16 4
~prof	0 12 0 -3 -7 -1
~profe	-26 44 -4 -1 4 -5
~profi	-41 7 0 2 26 15
~progr	-28 44 17 -1 -12 -11
~proje	6 1 -4 -1 9 -6
~prolo	0 -2 -1 12 -6 0
~prome	-11 3 -1 -3 11 0
~promi	10 -1 0 -3 -13 10
~promo	-9 -1 -1 -1 35 -11
~proof	-2 -3 0 -3 7 1
~prope	-5 -3 -1 8 -2 0
~propi	-7 0 0 -1 9 0
~propo	24 -7 0 -15 -1 8
~propu	11 -10 -6 1 6 -3
~prote	-14 -2 -1 3 13 0
~proto	-6 4 -2 -1 4 -1
~proud	4 -7 8 -1 -10 0
~prove	4 -1 1 6 -12 1
~provi	-2 -2 -4 6 15 -11
~prueb	10 -1 -1 -1 -6 0
~prése	-6 4 10 -5 -2 -2
~prési	-2 2 -1 9 -6 0
~própr	-10 7 0 0 5 0
~próxi	-5 0 -2 8 -2 1
~publi	-36 -14 5 56 8 -19
~puede	8 -2 -2 -5 -10 7
~puedo	-13 -1 -1 -1 16 0
~puert	16 -9 -2 -4 -2 1
~puest	7 -5 5 -4 -5 -1
~punkt	14 -2 -2 -3 -3 -1
~punto	16 -3 -1 -5 -5 -2
~purch	1 -4 -1 3 0 -1
~purpo	-3 5 0 -1 -2 -1
~put	-11 -7 12 -21 44 -8
~públi	5 4 -2 2 -6 -2
~q	3 -8 0 14 7 -3
~qa	-4 -2 -1 -2 7 1
~qr	-4 -2 0 6 -2 2
~qu'il	3 12 -5 -3 -4 -1
~quadr	-7 -1 -1 0 10 -1
~quali	-3 -2 -1 3 6 -1
~quand	8 0 3 -2 -4 -2
~quant	3 13 -4 -5 -8 -1
~quart	-19 5 -2 22 15 -8
~quatr	-8 -3 -1 -6 21 -1
~que	16 -20 4 11 12 -35
~queda	0 -7 -2 -7 12 1
~quedo	-11 -3 -2 2 15 -4
~quedé	-10 -1 0 -1 12 0
~queja	14 -1 -1 -2 -8 -1
~quem	-17 24 12 -13 -2 -7
~quent	8 0 0 0 -6 0
~quer	-7 -2 0 2 8 0
~quere	17 5 -2 -4 -15 -2
~queri	-6 7 -4 2 0 1
~querí	-6 -1 0 -1 8 0
~quest	8 9 -9 10 -25 16
~queue	-7 -1 -1 2 7 1
~qui	4 15 -2 -4 -13 -3
~quick	-28 -3 3 11 18 4
~quien	1 5 -1 0 -3 0
~quier	3 1 3 1 -7 -2
~quiet	-9 -3 -2 7 2 2
~quill	-7 7 3 1 -2 3
~quint	2 3 -2 -5 4 0
~quise	7 -2 -1 -5 1 -1
~quite	6 4 -2 -7 -8 6
~quitt	-9 -4 -1 4 6 4
~quiz	-1 0 5 -2 -2 1
~quién	-5 5 2 -3 2 -2
~quota	5 -1 0 6 -9 0
~quote	39 -4 -2 -3 -6 -7
~qué	-1 5 -5 2 2 -4
~r	-19 11 -2 -20 37 -2
~radio	-4 -2 0 -4 -3 9
~rain	-6 -10 3 6 6 1
~rains	8 3 -1 1 -11 -1
~ralph	20 -6 -4 -6 -6 0
~ran	-4 -3 -1 3 8 -1
~randy	-6 -1 0 -1 7 2
~range	16 3 -1 -2 -16 -2
~ranki	4 -1 0 0 -4 0
~ranso	-8 9 0 1 -3 0
~rao	1 -7 -1 -1 5 3
~rate	-16 -2 -3 0 35 -3
~rates	-10 -3 1 6 14 -2
~rathe	-12 0 6 1 7 2
~raum	6 7 -1 -4 -5 -2
~raw	12 -5 0 -1 -1 -9
~ray	2 4 -3 0 -2 0
~rd	17 -1 -5 2 -15 2
~re	-6 -2 -1 8 -6 0
~reach	-3 -2 0 5 2 -1
~read	-7 -1 -15 57 -32 3
~reade	-8 -4 0 49 -26 3
~readi	-25 3 0 37 -20 9
~reads	-12 -3 1 19 -1 0
~ready	-7 1 -1 5 4 -2
~real	10 4 0 -10 -4 5
~reali	8 4 -1 -4 -13 7
~reall	-7 -1 0 -2 7 2
~reaso	-25 5 3 1 -1 10
~receb	11 -4 -2 -1 0 -6
~recei	-29 -11 -18 29 1 53
~recen	-8 -6 6 -1 6 3
~recep	0 -5 -8 3 7 3
~rechn	-4 -6 -6 4 12 0
~recht	-4 -2 -1 9 0 -1
~recib	11 -11 -6 7 -7 5
~recip	2 -2 0 1 2 14
~recla	4 -3 5 -4 0 -1
~recog	-2 -1 3 1 2 -1
~recom	21 -3 -1 6 -17 -3
~recon	-13 6 -2 3 6 -1
~recor	-25 5 -7 6 12 12
~recov	-5 -1 -1 -4 7 -1
~recru	-3 -3 -1 1 5 -1
~recup	-12 8 -1 -1 8 -3
~red	-6 5 0 -3 8 -2
~redak	-5 -1 -1 13 -5 0
~redes	-6 -1 0 -2 9 0
~reduc	-4 2 -2 8 -5 -2
~reemb	-8 -1 0 -1 9 0
~reenv	-9 -2 0 1 3 8
~refer	17 -2 -5 -4 -3 5
~refor	-10 -3 3 17 -7 -2
~refun	6 0 -1 -5 -5 4
~regar	21 -2 -12 -22 29 -26
~regio	-13 1 -1 1 8 -2
~regis	-47 61 -1 33 -15 -5
~regre	2 -4 -3 8 -12 7
~regul	5 -3 0 6 -9 3
~reinh	10 0 0 0 -9 0
~rejec	5 -3 3 -4 0 0
~relat	-18 2 -3 -3 18 1
~relea	-6 -6 1 38 -16 -4
~relie	-4 -1 0 -4 4 5
~reloc	-6 -1 -1 -4 14 -1
~remai	-9 -6 -1 3 4 7
~remem	1 -2 0 1 5 0
~remin	4 3 -3 1 -9 0
~remis	10 2 -2 -2 -8 -1
~remit	-1 -1 0 -1 9 -8
~remot	-1 -8 -1 14 2 -8
~remov	-6 4 1 -9 25 -13
~renat	5 -6 1 1 0 0
~rendu	8 -1 0 2 -8 0
~renew	0 -12 -4 9 8 6
~rent	-2 -1 0 9 -4 0
~renta	-10 1 0 0 3 6
~rents	-6 -1 0 3 -4 4
~rep	10 0 0 1 -10 0
~repea	-7 -1 0 -1 3 8
~repla	-1 -6 -2 9 2 0
~repli	2 -3 0 2 -3 1
~reply	-39 34 -14 6 0 27
~repor	8 -7 -3 42 -37 5
~repos	-10 -1 0 2 6 3
~repri	8 1 -1 -2 -7 0
~reque	30 4 -8 -30 -27 23
~requi	-13 -4 0 5 14 1
~resea	-6 3 -1 -7 2 5
~resel	-3 -1 0 -1 6 -1
~resen	11 -1 0 -2 -9 1
~reser	-38 -1 1 25 22 -11
~reset	-4 -4 -2 10 -5 3
~resid	0 -5 3 2 -2 0
~resig	2 -1 1 -5 7 -1
~resol	6 2 -1 -2 -6 7
~resou	7 3 -1 -8 -5 2
~respe	-11 -3 0 -3 25 0
~respo	-5 -5 5 26 -23 6
~rest	3 -6 -2 -11 8 2
~resta	8 2 0 2 -5 -7
~reste	10 6 -6 -5 -5 -3
~resto	-7 -1 -1 -5 14 0
~restr	1 -4 2 4 -5 -1
~resul	-18 -2 2 20 12 -10
~resum	-7 -7 -2 18 -9 3
~retai	-14 -3 -1 3 15 -1
~reten	1 -6 -1 11 -6 -2
~retir	-13 15 -2 17 -10 -5
~retou	-3 -3 -1 -3 -1 11
~retre	-4 5 4 -11 10 -1
~retri	3 0 -1 4 -5 0
~retur	14 -1 -6 -3 -7 9
~reuni	-4 -5 -1 -3 8 5
~reuse	-5 6 -1 1 3 -1
~revan	9 -1 0 -1 -6 0
~reven	2 -1 0 2 -4 0
~rever	3 9 -1 -5 -5 -1
~revie	0 -2 -4 20 -14 13
~revis	5 -8 -1 13 -2 -7
~rewri	-7 0 0 -2 9 0
~reyes	-5 3 0 -1 -3 7
~rfp	18 -3 -1 0 -9 -4
~rick	7 -1 0 -2 -3 1
~rien	2 -3 -1 8 -5 0
~right	12 -14 7 3 16 -16
~ring	15 -1 -1 3 -14 7
~rise	-5 -1 0 5 -2 -2
~risk	-16 -5 -1 5 13 -2
~river	15 5 -4 -9 -6 0
~rm	-5 -1 0 -2 12 -5
~road	-4 0 -1 -2 7 0
~rob	7 -1 0 -2 -5 1
~rober	2 -5 -1 -3 1 5
~robot	-6 -3 8 -7 1 1
~rogér	10 -6 -3 -2 3 -1
~role	-2 -1 0 -1 4 0
~roles	-10 2 0 2 5 0
~roll	1 -5 -1 2 -2 6
~roman	1 -1 0 9 -5 -5
~roof	-7 8 0 0 -2 0
~room	-13 30 29 -30 -10 9
~rooms	-11 4 -1 -1 9 -3
~root	8 0 0 -3 -4 -2
~rosal	-8 4 -1 0 6 0
~rosar	-8 0 0 7 0 0
~rotte	1 -1 1 6 -7 0
~rough	8 -2 -1 -1 -7 0
~round	-20 13 0 10 7 -1
~route	0 -1 0 3 -4 -1
~row	-1 4 2 2 -5 -1
~roy	11 -3 -1 -2 -3 0
~rs	-6 1 -1 0 12 -6
~rsvp	-4 9 3 0 1 -3
~rua	-6 5 -2 -1 5 0
~rue	-11 12 -2 -4 8 -4
~rule	3 5 -2 10 -13 -1
~rules	4 1 -2 7 -10 -1
~run	3 12 -3 -13 4 7
~runne	2 6 -1 -1 -7 0
~runni	-9 -4 0 -3 17 -2
~runs	-3 2 -1 -1 2 -2
~ruth	6 8 0 1 -13 0
~règle	6 1 -2 2 -6 0
~répon	7 4 -5 1 -6 -4
~s	3 5 -4 12 -12 2
~sabe	4 -2 -2 6 -6 -1
~safe	-6 -5 1 4 6 0
~safet	-7 0 0 5 2 0
~sagt	-10 7 0 3 4 -1
~sai	18 -3 -6 -2 -3 -5
~said	20 4 -3 -2 -14 2
~sair	-6 1 -2 16 -7 -4
~sal	5 5 -1 -1 -7 -1
~sala	-2 -9 10 1 -3 3
~salad	-7 12 0 -1 -4 0
~salar	3 1 -3 26 -25 -2
~salas	8 -1 0 -1 -6 0
~sale	-7 6 -1 -2 6 -3
~sales	-15 3 -2 6 22 -5
~salle	-3 20 -6 -1 -9 -1
~salud	-23 -9 9 -8 38 -2
~salut	9 3 -1 -2 -9 -1
~salva	-7 -3 8 -2 4 0
~salár	-11 6 -1 8 -2 0
~salón	-7 7 3 -1 0 -2
~same	35 -20 -16 -8 19 -25
~sampl	-11 -4 0 2 25 -2
~san	6 4 1 -6 -3 -4
~sandh	7 -1 0 0 -7 0
~sandr	-1 -2 5 0 -7 6
~santi	5 2 0 1 -8 0
~sap	-8 0 0 -2 10 0
~sat	-5 19 -2 3 -7 -5
~satur	-23 28 3 6 -15 2
~save	-1 -10 -2 -9 28 -2
~saved	-5 -3 -1 3 6 0
~saves	11 -1 0 -1 -8 0
~savin	-17 -3 -1 -5 28 -1
~saw	10 -2 -1 -5 6 -1
~say	-27 19 18 17 -8 5
~sayin	5 0 0 -2 -4 0
~says	38 -10 -6 28 -44 -11
~scale	-9 4 1 -3 12 -1
~scann	0 -5 0 8 -8 4
~scarf	7 -1 4 -1 -6 0
~sched	6 -3 1 0 -2 -3
~schic	19 -3 4 -4 -14 -2
~schol	-11 6 2 10 -4 -1
~schoo	-5 -2 -1 18 -7 -1
~schwa	11 -1 0 -2 -6 -1
~schwe	5 -3 -2 12 -13 -1
~schön	9 -1 0 3 -9 0
~scien	4 -1 5 -3 -7 1
~scope	-5 5 0 -2 2 0
~score	-1 -5 2 1 -2 2
~scree	7 2 0 0 -8 0
~scrip	8 -2 -1 -1 -6 0
~se	-5 -19 -16 40 4 -5
~sea	7 1 -1 -2 -7 1
~searc	0 -4 9 -6 24 -7
~seaso	-10 1 -2 11 0 -2
~seat	5 -8 -4 -1 20 0
~seats	-5 8 0 1 7 -3
~secon	-8 0 7 32 -4 -7
~secre	12 -11 -6 13 -2 2
~secti	13 1 -1 6 -31 7
~secto	-8 3 0 -2 8 0
~secur	-12 -3 1 16 0 8
~see	-36 -10 55 -5 15 -8
~seem	10 -1 0 0 -6 -1
~seeme	-5 0 0 0 -2 7
~seems	2 2 3 -3 -8 5
~seen	-39 -3 0 9 25 5
~segui	-7 -1 0 5 3 0
~segun	-12 -10 -3 14 9 0
~segur	-14 -2 -1 -1 17 -1
~según	-6 8 -1 4 -6 0
~sehen	-8 -2 12 -1 2 -1
~sehr	9 -7 -8 -4 15 -4
~sei	-3 -2 -2 -5 10 0
~seis	-1 -1 -1 -1 5 0
~seit	-2 -3 -2 7 2 -4
~seite	-3 -3 -2 15 -4 -3
~selbs	-5 17 -3 -3 -5 0
~selec	-6 -2 -2 5 6 -2
~self	-2 7 0 0 -3 -1
~sell	-9 4 -1 0 5 -1
~selli	-12 2 5 -7 -2 16
~sells	17 0 0 -6 -10 0
~sem	3 -3 -6 -9 11 5
~semai	-6 -4 -1 11 3 -2
~seman	-22 -17 8 28 19 -9
~semin	-5 56 -3 -1 -22 -6
~senat	8 -1 0 -4 -1 -1
~send	10 -6 -27 -19 49 -28
~sende	-8 0 0 2 8 0
~sends	3 -1 0 4 -6 0
~senho	18 -5 -2 -13 4 -1
~senio	-10 -5 5 -4 12 -2
~sent	0 3 -5 23 -19 7
~sente	-11 -7 5 3 10 -3
~separ	18 -3 -2 -6 -12 2
~sept	-13 12 -1 10 -6 -3
~septe	-23 6 11 35 -21 -11
~seque	3 0 0 -2 -2 -1
~ser	-5 -2 -3 18 -5 -5
~sera	2 -1 9 -10 -8 6
~sergi	-14 1 0 0 13 0
~serie	-1 7 -1 1 -5 -1
~serio	-1 -3 0 -5 2 9
~serve	4 -6 -1 2 12 -1
~servi	-7 -26 25 16 0 9
~será	9 2 -1 -1 -6 -2
~sessi	-37 16 44 -8 -7 5
~set	-13 4 -4 5 25 -7
~sets	-10 5 0 -1 7 0
~setti	-7 -6 -1 7 5 -2
~settl	4 2 -1 -2 -4 0
~setup	-5 -5 0 1 6 0
~seu	-3 -7 -2 -9 21 -2
~seven	-25 12 0 2 5 1
~sever	-9 -3 -1 -1 5 8
~sexta	4 -4 -4 3 2 -1
~señor	14 -6 -2 -2 -2 -3
~sf	-4 9 0 3 -5 -6
~shall	-11 5 -5 5 28 -1
~shame	-7 0 0 0 8 0
~shane	8 0 0 0 -7 0
~share	10 0 -2 8 -14 8
~shari	-3 9 -1 3 -8 0
~she	11 11 -6 15 -10 -7
~she'd	-8 8 0 -2 2 0
~she'l	-4 3 0 -1 -1 0
~sheet	-3 -4 0 9 13 -1
~shift	7 -6 3 0 -2 1
~shipp	-1 6 0 -2 -2 1
~shirl	18 -1 0 -1 -14 -1
~shirt	0 7 -1 1 -5 -1
~shock	-6 0 0 0 7 0
~shop	-7 1 -1 5 3 -3
~short	1 -13 11 -4 4 6
~shotg	-9 8 0 0 -3 0
~shoul	19 -12 -1 21 1 -20
~shout	-21 8 0 -5 16 0
~show	-7 -9 -1 -7 28 1
~showe	4 -1 0 3 -6 0
~showi	-1 -3 -1 -2 6 -1
~shown	-6 -2 0 3 7 -4
~shows	2 5 -1 0 -6 -2
~shred	-3 -3 0 0 6 0
~si	11 -19 10 -14 18 1
~sich	2 6 -6 5 1 -7
~sick	-17 -3 0 -3 16 7
~side	-2 18 -2 -13 3 9
~sides	-3 2 -1 -4 6 -1
~sie	19 -13 -17 -4 29 -10
~siemp	6 -4 4 -1 -5 0
~sign	16 3 -6 -2 -9 1
~signa	-4 -1 -1 6 -8 6
~signe	5 -3 5 7 -20 9
~signi	-4 9 2 -2 -9 6
~signs	-1 -7 2 -5 8 0
~sigue	-10 -3 0 5 7 0
~silen	-5 0 0 7 0 -1
~simil	-7 -1 0 4 3 2
~simon	-7 4 -1 -3 12 -2
~simpl	5 -8 3 2 7 -4
~simul	-8 2 -2 1 10 -2
~sin	11 2 -4 -8 21 -12
~since	9 -26 -19 23 33 -29
~sind	-24 7 8 -4 9 2
~singa	2 0 0 6 -8 0
~singl	0 2 0 1 -3 2
~siobh	4 -1 0 0 -9 8
~sir	-2 -1 -2 9 4 -2
~siste	-1 7 -2 -3 -2 -1
~sit	-17 2 17 3 7 0
~site	3 2 -1 8 -1 1
~sites	-8 2 -1 -10 13 2
~sits	-3 -3 0 8 -1 0
~situa	-4 -1 -1 -2 11 -1
~sitze	5 -6 7 -2 -2 -1
~six	-6 43 -1 -5 -15 -5
~sixth	-5 5 0 2 -3 0
~sixty	-6 1 0 -1 6 0
~size	-1 11 1 -2 15 -5
~skill	-1 3 -1 5 -6 0
~skip	-7 -1 0 4 5 0
~sla	1 5 0 -2 -5 0
~sleep	-8 -2 4 1 8 0
~slide	5 4 9 -10 -7 -1
~slip	-3 -1 0 0 4 -1
~slot	-13 -10 5 -3 18 4
~slots	-14 0 0 3 11 0
~small	-26 -15 12 -3 21 16
~snaps	0 0 0 3 -4 0
~so	8 18 8 -28 18 -34
~sobra	-7 -1 0 0 7 0
~sobre	5 9 0 16 -19 -12
~socia	5 1 -3 -5 -5 5
~socie	-6 7 3 0 -2 1
~socio	5 4 -2 9 -16 -2
~softw	19 9 -1 10 -13 -4
~sold	4 -4 1 6 -7 -1
~solic	12 -6 -3 1 -3 -2
~solid	7 -1 0 -1 -4 -1
~sollt	-8 -1 0 2 8 -1
~solo	-17 0 -2 0 19 -2
~solut	-3 -10 0 -4 17 5
~solve	4 7 0 0 -8 0
~some	10 -11 10 17 -18 15
~someb	2 2 -4 11 10 -1
~someo	0 -1 -1 6 -2 5
~somet	-11 11 -6 -2 -2 19
~somew	-11 -1 -1 0 2 10
~somme	-17 1 -1 -1 19 1
~son	5 7 -5 3 -10 -3
~sont	2 -3 -2 3 -4 3
~soon	-7 3 -1 -2 8 -1
~soone	-4 0 0 0 6 0
~sopor	9 -2 -1 -1 -9 2
~sorry	37 -4 -3 3 -17 -3
~sort	-7 0 0 0 4 4
~sorte	-5 -1 0 0 7 -1
~sorti	15 -3 -3 -3 -6 -2
~souha	10 -4 4 4 -11 -1
~sound	-4 1 -1 -5 -2 6
~soup	-6 18 -3 -1 -1 0
~sourc	-12 16 18 1 -16 -3
~sous	-9 -2 0 2 11 -1
~south	4 0 0 2 -1 -4
~souve	-6 -4 0 1 8 0
~soy	7 -3 -1 -3 -1 0
~sozie	-7 1 0 -2 10 -2
~space	-3 7 -1 8 -11 1
~spam	-8 -2 0 1 7 2
~spani	2 -3 -2 6 -4 1
~speak	-14 27 33 -8 -17 -6
~speci	1 -2 0 -12 21 0
~speec	-7 26 -1 -3 3 1
~speed	-2 -1 0 1 4 -2
~spend	-8 -1 -1 -1 9 -1
~split	2 -5 0 6 -2 -5
~spoke	21 -1 -2 -8 -10 -2
~spons	-5 1 26 -5 -6 -6
~spous	-12 11 0 -2 3 0
~sprea	1 0 -1 5 -7 -1
~sprec	10 1 -2 -1 -8 -2
~sprin	-19 3 0 36 -1 -3
~squee	-7 2 -1 -2 1 7
~sr	-8 4 -4 -1 13 -5
~st	12 -7 -4 9 1 -8
~staff	5 -3 5 7 -4 -4
~stage	-6 -6 46 -2 -2 -1
~stamp	-3 -2 0 1 5 -1
~stand	-25 -17 81 -23 -16 8
~star	-9 9 0 -5 4 0
~start	4 18 -13 -6 11 -7
~state	26 6 -4 -18 0 -7
~stati	-25 8 4 1 7 2
~statt	-4 13 -2 -1 -4 -1
~statu	-4 -4 -1 5 1 3
~stay	-5 1 0 -2 3 9
~staye	-1 -1 5 -4 -2 3
~stayi	-5 0 0 0 -1 5
~stays	12 -7 -3 -3 0 -2
~steal	-8 4 0 4 -1 2
~steer	12 -5 0 2 -7 0
~steht	-11 -3 -1 14 0 -1
~stell	-13 -5 -1 12 10 0
~step	0 -1 0 1 1 -2
~steph	8 -1 0 -1 -7 1
~steps	-4 -1 0 5 0 0
~steve	34 -6 1 -10 -4 -5
~still	22 -16 -9 -9 26 -12
~stock	-3 6 -3 -2 2 -3
~stone	6 -2 0 -3 -4 3
~stop	-31 4 -1 64 -31 0
~stopp	7 4 -1 -6 -5 -2
~stops	0 -1 0 7 -4 -5
~store	-3 -4 0 12 -4 -2
~stori	-5 -1 -1 0 -5 10
~story	-12 -1 2 22 -12 2
~strac	-10 0 0 0 10 0
~strai	-1 0 -1 -1 4 1
~stree	1 -4 -3 0 7 -3
~stres	-5 -3 0 -2 11 -1
~stric	-5 7 0 0 0 -1
~strik	3 0 0 3 -6 0
~stron	8 -1 0 -4 -3 -1
~struc	5 4 0 -4 -3 0
~stuck	-1 -4 -1 -2 5 -1
~stude	-2 2 0 7 -19 1
~studi	2 2 -2 -1 -3 2
~study	17 -4 -1 -4 -8 -2
~stuff	2 -1 0 0 -6 6
~style	7 2 0 -3 -2 -2
~su	-2 -2 -7 -2 -2 15
~sua	3 -6 -1 -8 16 -1
~sub	-1 4 -1 3 -4 0
~subje	27 3 -2 -33 0 -1
~submi	-14 1 -1 -3 7 2
~subsc	-28 2 1 56 -23 -7
~subsi	-3 -6 5 7 -4 0
~subst	2 -3 -1 2 -6 5
~succe	-7 11 -1 3 -5 -1
~such	-14 -3 0 -2 -4 17
~sugge	21 -4 -2 -3 -17 6
~suis	-2 -2 0 -2 -4 11
~suit	-17 8 -1 -1 10 0
~suite	5 1 -3 8 -9 -2
~summa	-2 0 -1 8 -1 0
~summe	-12 -3 0 21 -11 11
~summi	-1 6 0 -2 -4 -1
~sun	-1 -3 0 -2 5 3
~sunda	-4 20 -3 2 -19 2
~super	-12 0 -1 17 -1 -1
~suppl	-2 -3 1 -10 14 4
~suppo	-12 2 0 29 -7 -3
~sur	4 2 2 5 -5 -5
~sure	-4 -5 1 0 7 1
~surve	-5 -3 -1 34 -15 -4
~sus	0 -3 -1 0 6 -1
~suspe	14 -2 -2 -4 -7 -1
~swap	5 1 0 2 -10 3
~swapp	8 -2 0 0 -7 0
~sweet	-6 5 0 -1 0 3
~swift	-7 -1 0 1 8 0
~switc	9 -4 -3 -9 -3 6
~sworn	-9 0 0 0 9 0
~syste	-9 14 1 17 -11 -2
~sábad	13 0 -3 -3 -3 -3
~são	-5 7 -5 8 -3 -4
~sé	-6 -1 -1 -1 8 0
~sécur	12 -1 -2 1 -9 -1
~sí	5 7 -1 4 -14 0
~só	7 -4 4 -8 0 -3
~sócio	12 1 -2 -3 -8 -1
~t	4 -5 -2 -3 -14 23
~ta	4 -2 0 -4 3 -3
~tab	3 -1 0 5 -5 0
~tabel	7 -3 -1 0 -6 4
~table	-45 26 51 7 -7 -2
~tag	-3 -10 7 -5 8 2
~tail	-7 0 0 -2 9 0
~take	5 -6 -5 7 7 1
~taken	0 -2 0 4 -10 6
~takes	-32 6 0 19 17 -3
~takin	-1 -4 -1 -3 4 -1
~talen	-6 -2 -1 5 6 0
~talk	0 6 5 -1 7 -9
~talke	-8 0 0 0 9 0
~talki	-11 -6 12 -1 -1 0
~talks	12 4 1 3 -16 0
~tall	11 -5 0 -1 -4 -1
~tambi	-6 -2 -1 5 3 0
~també	-8 -1 0 0 9 0
~tampa	-13 1 0 5 8 -2
~tan	3 5 -2 2 -9 -2
~tarde	3 -6 -2 -10 12 -1
~targe	-4 -2 -1 6 1 -3
~tarif	-1 -5 -2 -2 11 -5
~task	4 -4 3 -1 -1 -1
~taste	-10 -1 0 0 10 0
~taugh	-4 -1 -1 11 -5 0
~tax	-4 -6 0 -5 -6 23
~td	10 2 -1 -4 -6 -1
~te	9 -14 -9 -16 45 -2
~tea	-11 2 0 -3 12 2
~teach	-6 8 3 1 -5 0
~team	-4 -20 22 -13 23 -12
~teams	-16 3 -1 3 12 -2
~tech	6 -5 -2 16 -8 1
~techn	2 12 -3 7 -14 1
~ted	-10 0 0 -1 10 0
~teiln	2 10 -5 -4 -2 -2
~telec	-5 6 -2 0 0 -1
~telef	8 2 -1 -10 4 -2
~telep	5 -1 -2 2 -7 2
~telet	2 -2 -1 7 -6 -1
~tell	-20 33 7 20 -6 -17
~telli	1 -2 3 0 -4 0
~tells	-20 5 -1 -4 7 11
~teléf	18 -4 -2 2 -12 -1
~tem	1 8 6 6 -18 -1
~tema	-20 13 5 1 3 -1
~temas	-11 -3 -1 -5 -3 22
~templ	0 3 -1 4 -9 2
~tempo	-9 -1 -1 1 7 5
~temps	-8 -4 0 -2 13 -2
~ten	-18 16 -1 0 14 -5
~tenan	-22 -5 1 3 26 -3
~tende	12 -8 4 1 -10 0
~tendr	-7 -1 -1 -1 2 7
~tenem	6 -2 -1 -3 2 -1
~tenga	10 -3 -2 2 -7 -1
~tengo	3 -2 -1 -3 5 0
~tenho	4 -4 -1 -5 5 0
~tenth	-8 2 0 2 6 0
~tenía	-4 -1 -1 -2 7 0
~terce	11 -9 6 9 -15 -1
~teres	8 3 -2 4 -11 0
~term	16 0 -1 -2 -13 -2
~termi	-14 -4 -2 -2 20 0
~terms	-10 -6 -1 4 8 4
~terri	9 -1 0 -1 -8 3
~terça	1 5 -1 3 -14 5
~test	1 -12 -3 4 25 -7
~testi	-13 2 0 -7 4 12
~text	4 1 3 12 -12 -3
~texti	7 -1 0 1 -8 -1
~texto	9 -4 -1 2 -6 1
~th	5 21 -13 12 -4 -21
~than	2 -13 -6 41 -1 -14
~thank	51 -42 -31 -12 -39 18
~that	3 3 -16 -14 25 -8
~that'	5 2 3 5 5 -5
~the	29 -5 3 -4 -23 -20
~their	10 28 -20 0 9 -23
~them	19 -15 -7 11 3 -20
~thema	-8 17 -3 -5 -1 -1
~theme	-5 11 -1 -1 -2 -1
~thems	6 5 -1 -1 -11 0
~then	-30 39 -8 19 -16 16
~there	-14 13 50 1 -15 -18
~these	5 3 -2 22 -20 2
~they	49 -20 -20 -15 -19 -16
~they'	24 7 5 -14 -7 -5
~thibo	-8 -1 0 2 7 0
~thin	-8 0 0 4 4 0
~thing	-8 4 -3 17 4 1
~think	2 -4 -6 2 11 14
~third	5 -7 3 1 4 6
~thirt	-18 3 -3 1 14 -1
~this	-34 -10 -18 37 0 57
~thoma	-7 1 -1 0 8 -1
~those	-12 18 15 4 -11 -1
~thoug	-26 17 4 1 20 0
~thous	-1 -2 0 2 2 -1
~threa	7 -4 0 -2 1 -1
~three	-20 10 -8 29 19 -23
~throu	-12 -1 -10 -5 21 14
~throw	-14 0 0 3 11 0
~thu	-1 -12 -6 10 1 4
~thurs	-4 38 28 -14 -22 -13
~thx	16 -4 -2 -3 -9 -4
~ti	-9 1 0 -3 13 0
~tick	-4 0 0 1 9 -6
~ticke	2 -6 0 -2 -8 17
~tie	10 -4 -2 -1 -3 -1
~tiemp	-6 -2 -1 5 4 0
~tiene	3 -1 4 -6 0 -2
~til	7 -3 -1 -2 -1 -1
~till	26 4 0 -4 -15 -3
~time	13 -14 -17 17 1 -4
~timer	-2 11 -2 -7 2 -1
~times	-21 6 1 2 10 7
~timin	-6 0 0 -1 9 0
~tip	-8 -4 -2 9 2 -1
~tips	-6 6 -1 -2 -2 2
~tired	-19 3 7 8 4 -1
~title	1 -3 0 2 1 -2
~tiver	9 -2 -1 -7 3 -2
~to	11 5 -10 -9 3 -9
~toca	-9 -1 10 0 1 0
~todas	-16 2 5 -2 10 -1
~todav	-11 -1 5 2 5 0
~today	25 -3 -12 -14 7 5
~todo	-11 4 -5 -3 18 -5
~todos	1 6 8 1 -15 1
~toget	-25 15 4 -11 10 2
~toile	7 -1 0 -3 -5 1
~token	9 0 0 -3 -5 1
~told	11 -4 7 21 -17 -9
~toler	-4 9 0 4 -6 -2
~tomas	-3 5 1 -4 0 1
~tomor	25 -3 -2 -4 -9 4
~toner	6 -4 -1 -9 7 2
~tonig	24 0 -3 -9 -3 -8
~too	18 1 5 -4 -27 14
~took	19 -7 7 18 -20 -3
~tool	-5 4 -1 1 1 -2
~tools	-7 -3 0 11 -1 0
~top	5 9 0 7 0 -2
~tope	0 -4 0 8 -4 0
~topic	-38 31 -2 3 4 6
~torbe	-7 -2 0 0 10 -1
~total	-2 -3 -1 0 -10 28
~touch	-23 2 -1 -2 23 -1
~tour	-4 1 -1 -1 3 0
~tous	-8 6 -3 -1 9 -1
~tout	19 -8 2 -3 -9 -3
~toute	-3 0 4 -13 9 4
~tower	-10 -5 -1 10 3 0
~town	-5 0 -2 -1 7 0
~traba	-10 0 -3 7 6 -3
~track	-33 10 5 -4 -1 16
~trade	-1 1 8 5 -6 -4
~tradi	-2 10 -1 -5 1 -1
~tradu	-3 -2 -1 -2 12 -5
~trae	18 -2 -1 -1 -13 0
~train	4 -3 4 -4 4 3
~trait	-7 -1 -1 -3 12 0
~trans	-26 -2 9 10 8 8
~trasl	4 6 -3 -2 -4 -3
~trata	-7 7 -1 -1 3 0
~trave	-2 -2 0 0 7 -3
~tray	11 -3 -1 -1 -7 -1
~treas	13 -7 5 1 -12 3
~treat	23 -6 -4 -9 -5 -1
~tres	-6 6 -4 3 1 -3
~trial	10 -4 -3 -3 10 1
~tribu	-3 0 -2 4 5 -2
~tried	6 -2 -1 0 -7 0
~tries	-4 -5 13 0 -2 0
~trime	-14 -3 -1 16 -2 1
~trish	-14 -1 0 0 12 2
~trois	-4 -3 7 7 -5 -3
~troph	-9 4 0 -1 7 0
~troub	0 -1 -1 -3 5 3
~trouv	21 -1 -1 -4 -12 -2
~truck	15 -4 0 4 -11 0
~trudy	9 -1 1 -4 -3 0
~true	8 1 -2 -2 -10 4
~truly	-5 0 0 0 6 0
~trust	-20 6 2 9 6 -2
~truth	11 -2 -1 -1 -3 0
~try	-16 2 -1 17 6 -1
~tryin	-2 -1 6 -4 1 -1
~três	8 2 -3 -4 2 -5
~tu	17 -6 -2 -11 -10 11
~tudo	-1 -9 3 -4 7 4
~tue	0 -14 1 12 -5 0
~tues	1 7 -1 -2 -5 -1
~tuesd	-10 -1 28 -8 -3 -2
~tulsa	9 -4 4 -4 -4 -1
~turne	11 -6 -1 4 -14 -1
~turno	-1 1 -2 6 -1 -2
~turns	-6 8 0 4 -3 0
~twelv	-14 3 0 -2 9 0
~twent	3 9 -3 -4 -8 0
~twice	8 -4 -5 -5 11 6
~twins	4 -3 -1 -2 -9 12
~two	-9 7 -9 35 12 -36
~tx	16 0 -1 -1 1 -14
~tyler	5 -7 -3 0 7 -1
~type	-18 6 -1 3 2 5
~typic	-8 0 0 1 6 0
~técni	17 -9 -4 6 -6 -4
~tú	7 -1 -1 -4 -2 0
~u	12 -5 -1 -2 2 -4
~uhr	-2 22 -4 -4 -9 -2
~uk	1 2 -1 4 -12 2
~um	1 -14 14 -1 -4 4
~uma	-11 5 -5 14 -2 -2
~umbre	3 -2 4 -4 0 0
~un	4 -1 5 10 3 -14
~una	-12 23 3 2 -5 -6
~uncle	-2 -1 0 7 -4 1
~und	25 5 -4 -14 5 -21
~under	4 0 -19 10 18 -11
~une	17 -6 -1 1 0 -6
~uni	13 2 0 -4 -9 -1
~union	7 6 -1 -5 -6 -1
~unit	8 -5 3 -1 -2 -2
~unite	7 0 0 -1 -3 -4
~units	-5 5 0 1 2 -1
~unive	1 44 -1 1 -39 4
~unles	4 4 -1 4 -9 -4
~unlim	-6 0 0 2 6 0
~uno	-8 1 -1 1 4 5
~uns	-4 -3 5 1 0 1
~unser	11 0 2 -6 -1 -5
~unsub	-14 -4 -1 50 -20 -9
~unter	-8 -4 -9 -1 13 9
~until	10 -15 -26 -1 -11 39
~up	1 -12 -30 20 21 -17
~upcom	-7 3 0 4 3 -4
~updat	-12 -1 1 41 -40 12
~uploa	-5 1 0 2 3 1
~upon	-1 0 0 0 7 -5
~upsta	-7 15 0 -2 1 0
~urgen	-18 -4 -2 -5 9 14
~us	10 24 9 -17 -2 -25
~usa	-6 2 -1 5 0 -1
~usage	5 0 0 0 -5 0
~usd	-2 -8 -4 -5 42 -11
~use	34 -21 -21 25 -7 -13
~used	34 1 1 5 -25 -1
~usefu	-3 3 0 7 -8 0
~user	15 4 -1 -3 -9 -7
~users	3 0 0 0 0 -1
~using	1 13 -1 2 -15 -3
~usted	14 -7 -3 -9 1 -1
~usual	-23 5 2 8 22 -6
~utili	23 -5 -1 -10 -6 -3
~v	4 -8 0 19 1 -6
~va	3 -3 -1 3 -1 -1
~vacan	9 -2 -1 6 -12 -1
~vacat	7 0 0 -1 -4 -1
~vai	4 0 5 -2 -5 0
~vale	6 0 -1 9 -14 0
~valid	1 2 -2 6 -6 -2
~valor	-3 -2 -1 -4 8 1
~value	-1 -4 -2 6 4 0
~van	-7 -6 3 -6 16 -3
~vande	13 -2 -2 -2 -7 0
~vat	2 -1 -1 -4 2 -1
~vault	-8 0 0 4 5 0
~ve	-8 0 0 2 7 0
~veces	-8 4 -1 -3 9 -1
~veget	-1 2 -1 -2 -5 6
~veint	-8 -1 -2 8 4 0
~vende	3 4 -1 14 -20 0
~vendo	7 4 -3 2 -16 5
~vendr	0 8 -6 -5 -2 4
~vera	14 -4 4 -1 -11 -2
~veran	-4 -1 0 10 -5 0
~verda	16 -3 8 -6 -15 -1
~verif	-10 1 -2 -2 19 -7
~verme	-5 -2 -1 -1 10 0
~versi	13 3 1 10 -1 -6
~vertr	-12 -13 6 4 10 7
~very	20 7 -3 -7 -12 6
~vez	3 -3 1 -5 6 -2
~vi	0 -1 -1 -4 6 0
~via	5 2 0 0 -5 -1
~victo	-19 8 -1 0 12 0
~video	-17 4 -1 19 -3 -3
~viele	12 -5 -5 0 -8 5
~viene	-2 9 -3 -3 -9 7
~vier	4 -4 -3 6 0 -2
~viern	-13 12 2 -1 2 -1
~view	-5 -2 -1 2 -5 6
~viewi	-6 -1 0 -1 11 -3
~vigen	13 -5 0 -2 -3 -3
~vikra	-3 11 0 -1 -7 -1
~villa	-2 -2 5 -2 2 -1
~vilni	-14 0 0 0 13 0
~viola	0 8 -1 -3 -2 0
~virtu	-6 -3 -1 7 1 0
~visit	-4 -7 -7 5 27 -6
~visua	0 0 0 6 -6 1
~vital	-7 0 0 5 0 0
~vivo	-7 -5 6 -2 8 0
~você	13 -4 -5 6 -5 -7
~vocês	8 -2 -1 5 -6 -1
~voice	-14 -2 3 4 12 -4
~vol	-6 -1 -1 8 0 0
~volum	-5 -4 -1 6 0 -1
~volun	14 -11 9 5 -21 5
~vom	-16 -6 8 17 -2 -3
~von	11 -4 2 8 -11 -6
~vor	11 7 -5 -2 -11 -2
~vortr	-5 -3 12 -3 1 -1
~vos	9 -2 -5 -9 0 4
~vosot	14 -2 -1 -2 -11 0
~vossa	11 -3 -1 -4 -3 -1
~vote	11 -5 0 -2 -7 2
~voted	-5 5 0 -4 7 0
~votes	0 -3 0 4 -7 0
~votre	8 -3 -2 -12 14 1
~vou	18 -2 -2 -3 -9 0
~vouch	9 -1 0 0 -8 0
~vous	0 4 -3 -11 20 -7
~voy	5 -8 -1 -5 11 0
~vp	6 -1 0 -1 -2 -1
~vpn	8 -1 0 -1 -7 1
~vs	12 4 -1 -1 -16 0
~vuest	-12 -1 0 -3 16 0
~válid	-2 0 0 -4 12 -5
~w	24 -9 0 -1 -9 -2
~wage	-4 -1 5 12 1 -2
~wait	6 -4 -2 -4 -23 28
~waite	9 -2 0 -1 -5 0
~waiti	-6 -6 -2 -4 14 0
~waive	-4 -3 -1 2 6 0
~walk	-13 13 -5 -2 5 1
~wall	-6 7 0 4 -2 0
~walnu	-5 0 -1 -2 8 -1
~want	12 12 -15 1 6 -10
~wante	28 -7 1 12 -26 -1
~wanti	-9 0 0 1 7 0
~wants	33 -7 3 10 -29 0
~war	-1 -5 -1 -6 12 1
~warm	-27 5 -2 10 14 0
~warml	-18 0 0 3 14 0
~warn	11 -2 0 -1 -4 -1
~warni	-3 -2 0 -4 1 7
~warra	6 -1 0 1 -2 -3
~was	17 -40 -33 27 -3 17
~washi	8 -3 -2 -1 -1 -1
~wasn'	-2 -1 0 0 -7 8
~watch	-18 4 -1 20 3 -3
~water	3 -1 8 -2 -15 1
~way	-12 2 2 -8 22 4
~we	28 -1 -14 -16 10 -38
~we'd	-5 2 -4 -8 17 1
~we'll	-5 7 -2 -4 -14 10
~we're	12 17 1 -10 3 -13
~we've	-2 10 -3 -12 14 2
~wear	5 0 -3 1 -6 3
~weari	-7 -2 5 -1 6 -1
~web	-14 14 1 -7 -3 10
~webin	5 -6 0 -2 1 -1
~websi	2 -3 1 -6 23 -1
~wed	1 -4 -2 11 -7 -3
~wedne	-4 24 23 0 -33 5
~week	-20 -34 -3 52 27 -26
~weeke	-43 -5 0 9 45 -1
~weekl	1 2 -1 8 -6 1
~weeks	2 -11 -4 13 19 -4
~wegen	9 4 -2 -2 -5 -3
~weigh	-1 -3 0 5 -2 -1
~weil	-6 -1 -1 -1 8 0
~weite	7 -5 -2 0 -7 5
~welco	-5 25 -11 30 -9 -10
~well	-3 -1 2 -1 17 -1
~wende	9 -5 -1 2 -5 -1
~wenn	-5 -5 -3 -4 20 -3
~went	-5 -3 4 15 -8 -1
~wer	-12 19 0 5 -7 -3
~werde	-7 -4 -1 9 -4 6
~were	12 -7 10 11 -21 5
~west	-6 4 4 -3 4 -1
~what	-6 30 -16 42 -15 -23
~what'	-14 2 -1 1 2 4
~whate	8 -5 -1 1 -9 2
~whats	-12 6 0 -2 10 -2
~when	-18 -2 -2 17 4 19
~where	-13 -7 8 -4 9 10
~wheth	16 -2 2 0 -13 4
~which	17 -18 -8 19 5 -22
~while	-35 8 5 7 17 -3
~whitc	7 -1 2 -3 -12 9
~white	26 -6 -1 2 -10 -9
~who	-16 13 14 19 8 -28
~who'l	4 2 2 -1 -8 0
~who's	-2 8 -1 0 -6 -1
~whoev	-19 6 3 -12 24 0
~whole	4 -2 -1 -11 -2 7
~whom	7 6 -2 3 -15 -2
~why	19 -2 -3 28 -21 -3
~wide	10 -1 0 2 -9 0
~wie	7 -6 -3 8 -4 -4
~wiede	9 -8 7 1 -11 3
~wife	-9 0 0 4 5 2
~will	-4 16 30 -18 -23 21
~willi	12 0 -2 -6 -12 5
~wills	15 -2 0 0 -11 0
~win	3 -4 4 -8 5 0
~windo	-3 -11 0 22 1 2
~wine	14 -1 -2 -7 -3 0
~winne	-6 4 -1 3 1 0
~winst	-8 -5 0 -1 7 8
~winte	-2 -3 -1 8 -6 0
~wip	-5 0 0 7 -2 0
~wir	5 -3 8 1 6 -15
~wird	2 0 -2 -1 -6 5
~wire	-4 -1 0 2 1 0
~wirel	-2 -1 0 7 -5 2
~wish	-8 3 5 -1 3 -1
~wishe	-2 2 -2 -4 3 -1
~with	0 -8 -7 -13 31 -22
~withd	3 -1 0 4 -1 -5
~withi	-37 -5 -5 0 31 25
~witho	11 -4 5 2 2 -8
~witne	-4 1 -2 7 -2 0
~wk	4 0 0 7 -10 0
~woche	-5 -8 -1 -6 14 4
~wolf	-3 -4 4 -5 -3 8
~woman	-8 -1 0 -2 8 2
~women	-11 -3 1 1 14 0
~won't	31 0 0 -5 -15 -2
~wonde	-10 -1 4 0 -3 10
~woodl	15 1 -1 -2 0 -11
~word	-23 1 0 19 15 -5
~wordi	13 -1 0 -3 -9 0
~words	4 -1 -1 1 -13 9
~work	-22 8 -12 14 22 -5
~worke	5 -2 4 -1 -8 -1
~workf	11 1 -1 -2 -8 0
~worki	-6 -14 -2 13 7 13
~workp	-5 2 -1 0 6 -1
~works	-18 24 6 -9 -11 5
~world	-14 -6 0 14 1 7
~worse	3 0 -1 3 -5 -1
~worst	-5 4 -1 5 0 0
~worth	-15 -4 1 0 25 2
~would	23 -1 1 -45 20 -21
~write	-3 5 -12 41 -28 13
~writi	32 -3 1 3 -20 4
~writt	24 -1 1 -3 -11 -1
~wrong	0 -3 3 6 -7 4
~wrote	-7 -3 1 4 10 -1
~www	-32 13 -1 9 -11 38
~würde	10 -4 4 -2 -6 -1
~x	13 -19 -7 2 22 2
~xx	11 -2 -1 0 -9 0
~y	29 -11 -8 -18 16 -26
~y'all	-12 -2 7 0 8 0
~ya	-20 2 -3 1 24 0
~yasmi	11 -1 -3 0 -4 1
~year	2 9 -8 21 6 -31
~year'	-15 6 19 -5 -7 -1
~yearl	9 -3 0 -3 -2 0
~years	-7 -6 3 18 7 -12
~yello	10 -9 1 0 -2 0
~yes	28 13 -4 -2 -29 -3
~yeste	10 -2 -1 -1 6 -3
~yet	-5 -4 1 3 -1 5
~yo	-2 3 -3 0 -1 -1
~yolan	8 -1 0 -1 -5 -1
~york	0 -1 -1 -5 0 6
~you	24 -19 -19 -36 22 -12
~you'd	-11 -3 -3 -5 36 -3
~you'l	-14 -4 3 5 8 5
~you'r	-51 -10 48 8 8 19
~you'v	-3 2 2 4 17 -4
~young	-6 3 -3 2 2 0
~your	-13 -37 -44 -27 54 19
~yours	8 -11 -20 0 44 -29
~yr	12 -1 0 -5 -6 -1
~yrs	-14 -1 -1 -7 26 -3
~zehn	-11 4 -1 -4 10 0
~zeit	-3 12 -3 -1 -4 -1
~zero	-3 -2 4 -4 5 1
~zona	-6 -1 0 2 8 -2
~zone	2 -1 0 3 -4 -2
~zoom	5 -5 -1 -2 7 -2
~zsófi	7 -1 0 0 -5 0
~zu	11 7 6 4 -25 -2
~zum	-14 16 -8 8 7 -10
~zur	-6 3 1 14 -11 -2
~zusam	13 -5 -1 -3 -4 -1
~zwei	-1 3 -2 6 -4 -3
~zwisc	-8 5 -2 1 6 -3
~zł	-8 -1 0 0 8 0
~£	-10 3 -2 3 20 -7
~à	-11 7 2 11 5 -14
~às	-22 17 6 -6 3 3
~área	-2 -3 -2 12 -8 -2
~ça	14 4 -2 -3 -11 -2
~é	0 -1 -5 6 6 -4
~écrit	12 -3 0 0 -8 -1
~écriv	-5 -5 -1 -1 12 0
~équip	8 -2 -2 -3 2 -2
~été	-6 -5 -1 9 -2 4
~últim	11 -7 5 2 -9 -2
~único	-12 8 -1 -5 7 0
~über	13 -1 1 2 -11 -7
~übern	0 -4 -2 -4 14 -3
~łódź	7 -2 0 0 -4 0
~€	-2 -14 -8 -22 59 -19
£	-10 3 -2 3 20 -7
£ #1	-14 1 -1 0 14 0
£ #1x	15 1 -2 -6 -7 -1
£ #3	6 0 -1 3 -6 -5
£ #8x	-8 0 0 -1 8 0
à	-11 7 2 11 5 -14
à #1x	4 4 8 -5 -10 -3
à la	-8 3 0 4 5 -5
à vous	-5 -1 3 2 3 -1
às	-22 17 6 -6 3 3
às #1x	-17 14 4 -1 1 2
área	-2 -3 -2 12 -8 -2
ça	14 4 -2 -3 -11 -2
é	0 -1 -5 6 6 -4
é de	-7 10 -4 -1 4 0
écrit	11 -2 0 -1 -8 0
équipes	15 -2 -1 -2 -8 -3
été	-6 -5 -1 9 -2 4
última	14 -1 0 -4 -8 -1
único	-12 8 -1 -5 7 0
über	13 -1 1 2 -11 -7
übernehmen	-4 -2 -1 -3 12 -1
łódź	7 -2 0 0 -4 0
€	-2 -14 -8 -22 59 -19
€ por	-9 -2 -1 -1 12 -1
`;
