/**
 * Written by `npm run train` from 6200 messages; do not edit. A line per feature: its name, a tab, and what it adds in
 * hundredths to correspondence, event-invitation, participation-announcement, newsletter, solicitation, transactional.
 * Before the name: nothing own words, ~ their beginnings, S: subject, F: forwarded, N: an attachment's name,
 * A: its text, = structure. #2x is a number of two digits that begins with 2, #4 one of four digits.
 */
export const WEIGHTS = `bias	81 -56 -62 -55 -8 -50
!	-1 -12 -2 -38 43 -32
! !	76 -10 -2 -6 -34 5
! #1	-3 0 9 0 2 -1
! and	-7 0 0 0 8 0
! for	-3 5 -1 -3 -1 0
! i	0 5 -1 0 7 -1
! if	-6 5 4 0 0 -1
! no	-12 -1 0 6 6 0
! our	-5 6 -1 -1 -2 0
! so	-9 0 0 -1 6 7
! we	-27 -1 1 3 23 0
#0x	-12 33 14 -56 -33 89
#0x #0x	9 -13 2 14 -13 30
#0x #1x	-18 -26 1 -13 -17 67
#0x #2x	23 -4 -2 2 -1 -16
#0x #3x	-1 1 0 1 4 -4
#0x #4	0 -2 -2 -1 2 32
#0x #4x	0 -3 -1 0 8 -9
#0x #5	1 0 -1 11 -2 -13
#0x #5x	-20 -4 -3 -2 21 -5
#0x a	6 5 0 -8 -4 -3
#0x and	1 3 1 -3 0 0
#0x per	-5 -2 -1 -2 6 0
#0x pm	-5 17 -1 -6 -2 18
#0x to	-29 40 0 2 -20 8
#0x €	-1 -2 0 -2 9 -10
#1	7 5 -3 16 -15 18
#1 #0x	-37 63 -17 -42 -2 39
#1 #1	9 -11 -8 33 -31 27
#1 #1x	9 11 35 -28 -23 2
#1 #2x	40 -31 2 4 -19 -6
#1 #3	36 -43 -35 -35 19 -26
#1 #3x	-19 73 -1 -37 -45 26
#1 #4	-7 4 -1 1 3 -9
#1 #4x	18 6 1 -13 -16 -7
#1 #5x	-5 3 0 -6 10 -5
#1 #6x	8 -1 -1 -6 2 -2
#1 #7x	13 -5 -1 8 -3 -10
#1 #8x	-4 -2 -1 -6 22 -8
#1 #9x	1 4 0 -5 19 0
#1 %	26 -33 -27 44 -18 -25
#1 ?	19 6 -1 -2 -16 -2
#1 a	-24 3 7 28 -21 8
#1 am	4 -3 -11 20 -12 0
#1 and	21 -16 2 -2 2 -5
#1 at	11 -4 -3 -3 -2 0
#1 b	-20 4 -7 -1 11 2
#1 before	8 -1 -1 3 -12 -1
#1 by	3 0 0 3 -6 2
#1 cents	-4 -2 0 -6 11 -4
#1 d	-8 0 0 7 -1 5
#1 days	-18 -1 2 5 4 33
#1 de	22 -4 -5 -3 -26 6
#1 dec	-10 -3 0 2 -1 6
#1 december	-27 14 2 4 -10 9
#1 dezember	-10 11 -4 -4 -5 5
#1 e	18 -2 -2 4 -8 -8
#1 en	2 -3 -3 -5 9 3
#1 er	-7 -4 -1 11 1 -2
#1 et	-10 -5 8 -3 9 1
#1 euro	-11 0 0 2 10 0
#1 f	-8 6 1 1 -1 2
#1 february	-5 2 0 -2 -1 -1
#1 for	22 6 0 -3 -18 -1
#1 from	8 2 1 -8 0 1
#1 h	23 18 -8 -10 -17 7
#1 hour	-6 8 0 -6 2 7
#1 hours	25 3 -2 -12 -5 -3
#1 how	-14 5 0 11 -1 -1
#1 if	9 -5 -1 0 -1 0
#1 in	-7 3 2 6 -12 -1
#1 is	9 -5 9 13 -11 -3
#1 january	1 1 0 13 -6 -2
#1 july	-23 -9 23 6 -12 -2
#1 june	-4 -3 0 0 -18 9
#1 k	-6 4 -1 6 -7 -3
#1 m	-9 -3 -1 6 9 -1
#1 mai	-5 -1 4 2 -2 7
#1 march	2 13 -3 -2 -26 1
#1 may	-39 25 15 -10 -23 32
#1 million	-1 5 0 -5 6 0
#1 min	-9 -4 1 1 8 -1
#1 mins	-12 0 0 0 16 0
#1 minutes	6 0 7 4 -8 -5
#1 months	7 0 0 -1 15 0
#1 nd	-4 -9 -2 1 10 3
#1 new	10 0 1 -5 -2 -1
#1 next	-2 -3 2 1 0 -2
#1 no	-4 6 1 -2 -3 6
#1 not	-4 -7 -2 -5 8 4
#1 november	-12 -13 -4 2 3 11
#1 o	-9 -1 -1 10 -4 -1
#1 october	-8 12 -5 8 -16 -7
#1 of	11 -3 2 -1 -4 5
#1 on	22 -7 -4 -1 -8 11
#1 p	-13 -3 0 8 3 5
#1 per	-6 0 0 5 1 -1
#1 please	4 10 3 -2 -2 7
#1 pm	-14 29 43 4 -39 -1
#1 points	-13 -2 -1 2 8 4
#1 por	-8 -1 0 -1 13 0
#1 rd	6 -1 -1 -1 -5 6
#1 s	0 1 -1 6 -3 -3
#1 september	0 -1 0 1 -7 0
#1 so	10 -4 -1 0 -7 0
#1 st	-1 2 0 2 -1 -3
#1 stand	-2 -8 31 1 3 1
#1 th	12 9 -1 -6 -7 -3
#1 the	7 8 -3 30 -32 1
#1 they	1 -1 11 -1 -7 0
#1 to	6 36 -6 22 -32 -3
#1 und	-11 0 3 -1 11 -1
#1 we	-4 -1 -1 3 3 -1
#1 with	-9 3 -4 1 2 5
#1 working	-6 0 -1 -8 13 1
#1 x	-15 -3 -2 1 20 2
#1 years	-8 -2 -1 -5 21 -2
#1 yrs	-4 0 0 -1 5 -1
#1 à	-14 4 9 2 2 0
#1x	3 15 31 -12 -21 20
#1x #0x	-15 34 51 -47 -42 71
#1x #1	45 -2 -9 -2 -38 -1
#1x #1x	19 -16 70 -32 -50 11
#1x #2x	26 -26 5 -10 -1 2
#1x #3	39 -26 -16 12 -1 -17
#1x #3x	-18 60 37 -47 -44 11
#1x #4	-25 4 0 -1 -17 46
#1x #4x	-8 16 2 -28 -22 45
#1x #5x	-1 -2 6 0 8 -9
#1x #6x	-8 0 0 8 -4 0
#1x #7x	-8 0 0 -1 10 -1
#1x #9x	0 -1 -1 -2 11 -1
#1x %	-32 -16 -20 22 63 -12
#1x ?	25 -3 -1 3 -3 -2
#1x a	-5 2 4 3 1 6
#1x am	-13 1 0 3 5 -2
#1x and	17 17 1 5 -19 2
#1x april	-7 -9 -6 17 0 -12
#1x august	1 -3 0 6 -5 6
#1x bis	-10 10 -4 5 -2 -1
#1x de	-35 3 21 -4 -9 17
#1x december	-5 5 -1 4 1 -8
#1x for	-5 -1 0 3 3 1
#1x h	0 26 54 -12 -36 -11
#1x i	17 -1 0 0 -13 0
#1x in	-8 2 -5 -2 3 0
#1x january	-16 -5 -2 0 10 -4
#1x june	-37 19 52 -6 -25 1
#1x k	-6 3 0 -4 5 1
#1x march	-11 14 -4 -2 -11 2
#1x may	-35 7 16 8 -20 6
#1x min	7 -8 -5 2 -3 0
#1x minuten	7 -1 -1 -1 -8 -1
#1x minutes	38 2 -1 0 -3 1
#1x minutos	10 -1 0 0 -18 8
#1x months	6 -2 1 4 5 -7
#1x nov	-5 -4 7 1 -1 1
#1x november	-13 -5 1 1 18 -3
#1x october	7 2 1 -3 -3 0
#1x of	14 -2 7 2 -3 -1
#1x on	10 -1 -4 -1 -5 1
#1x or	15 -4 -1 1 -4 0
#1x people	10 2 -1 -2 -4 -1
#1x per	6 -2 -1 3 -12 -1
#1x please	12 1 -4 -6 -3 -5
#1x th	-26 12 -5 40 26 -13
#1x the	-12 3 0 8 0 -2
#1x to	-11 26 -6 21 -28 -3
#1x uhr	-18 40 11 -9 -8 -10
#1x with	7 -1 2 1 -10 1
#1x years	-18 1 -1 -5 28 -1
#1x yrs	-13 0 0 -2 10 -1
#2x	3 24 3 13 3 14
#2x #0x	52 -10 2 -5 -14 -14
#2x #1	-11 6 0 17 -14 -8
#2x #1x	12 1 -3 9 -35 34
#2x #2x	-14 12 6 5 -6 3
#2x #3	37 -5 0 4 -7 1
#2x #3x	14 -2 0 3 -5 -11
#2x #4	15 2 -1 -9 -4 -7
#2x #5	1 -1 0 7 1 -12
#2x #5x	-1 -2 1 -1 11 -9
#2x %	2 -18 -9 -18 49 -5
#2x a	21 -6 -2 -2 5 -1
#2x and	11 2 -1 -4 2 -1
#2x at	-12 5 -1 -1 2 0
#2x de	-18 27 -6 15 -12 -4
#2x feb	-8 -1 0 -1 11 -1
#2x february	-11 19 -5 2 0 -3
#2x h	-13 19 -7 -3 12 -5
#2x january	-2 16 -1 1 -4 1
#2x may	-14 7 -1 8 6 2
#2x meses	9 -1 -1 -2 -7 -1
#2x min	-6 -2 -2 3 5 -1
#2x minutes	-29 0 6 0 23 -1
#2x october	-5 5 4 1 1 5
#2x of	10 1 -2 -3 -8 -1
#2x per	-8 -1 -1 2 11 0
#2x th	3 15 -5 19 -11 -6
#2x the	-4 -3 0 4 -2 8
#2x to	-2 -4 -4 1 2 -1
#2x years	-2 1 -2 -7 11 -2
#2x €	-8 -2 -1 -4 9 -1
#3	15 -38 -24 -14 21 6
#3 #0x	-20 -9 -2 -53 -23 80
#3 #1	8 0 1 19 -27 23
#3 #1x	15 1 1 -6 -20 6
#3 #2x	-1 -4 -1 6 11 -11
#3 #3	17 20 -20 -27 9 14
#3 #3x	-6 6 0 12 -17 -1
#3 #4	-2 14 -8 -52 54 -17
#3 #4x	9 -1 -2 1 4 -15
#3 #5x	5 -2 -1 0 -2 9
#3 #6x	2 7 0 1 -9 -2
#3 #9x	-5 0 0 3 5 -5
#3 %	0 -2 -1 10 -1 2
#3 ?	20 1 1 1 -21 1
#3 a	45 -10 -9 -11 -3 -8
#3 an	4 -1 -1 8 -11 -1
#3 and	20 1 -1 -9 11 2
#3 at	-14 -1 0 0 15 0
#3 boxes	-5 -5 0 -1 6 0
#3 days	0 -2 0 -6 3 1
#3 de	9 0 -1 5 -11 -1
#3 each	-18 2 -1 2 31 -1
#3 eur	-4 1 0 1 7 -2
#3 euro	-5 -8 -3 3 12 -5
#3 euros	-9 0 0 14 -7 0
#3 for	12 -1 4 18 -4 0
#3 free	-10 -1 0 0 7 -2
#3 he	9 0 0 -1 -9 0
#3 hours	12 0 0 0 -12 0
#3 in	25 0 2 18 -15 1
#3 instead	-17 -1 0 -1 15 0
#3 k	2 -3 8 6 -8 0
#3 mais	17 -1 -1 -3 -16 -1
#3 of	-6 2 0 6 -8 0
#3 pages	15 -3 -1 -6 -11 0
#3 people	-7 1 -1 1 -4 -1
#3 per	-22 9 2 5 39 1
#3 pesos	-10 5 0 0 10 0
#3 plus	10 -6 0 2 -2 1
#3 see	-2 -1 6 1 -4 0
#3 that	7 0 0 4 -9 0
#3 the	4 -2 -1 0 -3 -1
#3 to	28 1 2 12 -14 1
#3 two	-3 6 -1 0 -1 0
#3 until	-1 7 0 -7 -1 0
#3 usd	-12 0 0 -1 13 0
#3 users	7 0 0 0 -9 0
#3 which	-3 -1 0 4 -3 0
#3 words	-10 0 0 4 2 1
#3 your	-9 -1 -1 6 3 -2
#3 €	54 -17 -6 -21 8 -17
#3x	-4 30 -11 1 -14 17
#3x #0x	-2 -2 0 8 9 -15
#3x #1	2 2 0 10 -13 -8
#3x #1x	-11 -3 -2 15 2 -9
#3x #3	33 -3 1 -3 -6 2
#3x #4	1 3 0 5 6 -13
#3x #9x	-4 -2 -1 0 6 -4
#3x $	-8 6 0 -1 -3 0
#3x %	-30 7 0 4 49 -3
#3x a	-26 5 -2 10 11 0
#3x am	7 -6 0 -1 -11 11
#3x and	13 0 0 1 -18 -1
#3x april	7 -7 -1 -2 0 -1
#3x at	-3 26 -1 -2 1 0
#3x days	-3 2 2 3 -8 30
#3x de	-5 -8 3 3 -5 9
#3x december	-8 0 -1 3 7 2
#3x if	19 -13 -6 -1 -4 -2
#3x june	-9 -2 0 3 8 1
#3x k	10 -3 0 -5 -2 -1
#3x march	8 3 1 2 -2 -5
#3x min	-1 -11 -1 1 5 0
#3x minutes	-3 -6 10 3 -2 1
#3x of	-12 -2 0 4 2 2
#3x per	7 -11 -1 -1 -3 0
#3x pm	-7 16 -2 3 0 11
#3x th	19 -8 2 2 -1 -2
#3x the	18 -19 -1 2 1 -2
#3x to	-14 28 3 1 -5 7
#3x uhr	-5 9 -1 -3 -1 -1
#3x à	-12 7 -3 5 3 -1
#4	-6 -10 -43 8 -9 80
#4 #0x	31 2 -1 -10 -5 7
#4 #1	12 7 1 12 -11 -19
#4 #1x	3 -7 0 -30 -5 57
#4 #3	-27 0 -2 6 32 -10
#4 #3x	-7 -7 -1 -2 16 -6
#4 #4	-6 2 2 10 3 14
#4 ?	8 -4 -1 -7 3 -4
#4 a	-12 -2 -1 2 6 10
#4 and	25 4 0 0 -6 2
#4 e	-7 2 -1 9 3 -2
#4 i	4 5 -1 1 -5 -2
#4 if	10 0 -1 1 -12 3
#4 in	-4 3 7 -7 4 -2
#4 please	5 -1 0 -3 -3 -5
#4 s	-1 10 -1 -5 -1 -1
#4 so	8 -1 3 -4 -9 1
#4 the	-2 -1 -1 -2 -9 9
#4 to	-1 -2 -1 8 -4 -2
#4 we	-14 4 0 9 5 0
#4 with	-10 0 -1 0 11 -3
#4x	18 7 -19 19 0 -2
#4x #1	-5 0 -1 17 0 -4
#4x #3	15 4 2 3 -14 -1
#4x %	5 2 2 14 1 -1
#4x days	-5 -1 0 -5 9 2
#4x h	-13 -1 0 0 19 -1
#4x horas	-13 -7 -1 2 8 11
#4x hours	-9 0 0 3 9 4
#4x min	2 -3 -1 4 6 -8
#4x minutes	18 2 -1 1 -4 1
#4x of	4 1 0 -1 -5 1
#4x on	9 -4 -5 0 -5 0
#4x to	13 -4 0 -3 -13 0
#5	-14 -8 -18 -44 -29 95
#5 #3	-6 5 0 0 -8 13
#5 #4	-2 1 -1 2 17 -11
#5 the	9 -2 -1 -5 -9 6
#5x	14 -30 -10 15 12 10
#5x #0x	-12 -3 -1 -4 26 -14
#5x #1	-1 0 0 8 1 -4
#5x #3	13 -1 -1 5 -18 -1
#5x #5x	-15 0 -3 0 24 -4
#5x %	21 0 -1 -3 -12 -1
#5x in	-10 8 -1 6 2 -1
#5x of	-1 -1 10 -1 -4 0
#5x to	-11 -2 0 0 11 -2
#5x €	-9 -1 -1 2 9 1
#6x	20 -26 -32 29 9 -3
#6x #3	17 -1 0 -6 2 0
#6x %	-7 8 2 15 10 1
#6x a	10 0 1 0 -11 1
#6x and	-7 -1 -1 4 6 -1
#6x days	-4 10 -1 -5 0 -3
#6x per	7 0 1 0 -8 0
#7x	2 -5 -5 7 18 3
#7x #1	9 -1 0 -7 -3 0
#7x %	2 1 -1 -3 -6 -2
#7x a	-9 -1 10 -5 6 0
#7x and	-6 6 -2 -3 0 -1
#7x hours	-7 0 0 -7 9 0
#8x	11 -28 -20 39 -16 9
#8x #0x	-7 0 0 -3 12 -7
#8x #1	15 -1 0 -11 -11 5
#8x #3	-13 -1 -1 12 0 -2
#8x %	3 -2 -1 13 -3 0
#8x a	-13 6 1 -3 6 4
#8x per	-7 -3 -1 2 9 -1
#8x €	-6 0 1 4 5 -2
#9x	16 -19 -30 13 23 -17
#9x #1	12 -2 -1 0 -6 -1
#9x #3	7 -4 2 0 -5 1
#9x %	22 2 0 6 -10 1
#9x days	16 -2 0 13 -7 -1
#9x k	9 0 0 -1 -12 0
#9x €	-10 -1 0 -1 14 -3
$	-4 10 -39 -24 38 -4
$ #1	3 -29 -22 -14 44 -12
$ #1x	5 7 -1 21 -2 -3
$ #2x	-5 2 0 10 2 0
$ #3	-11 28 -24 -20 27 13
$ #3x	-6 -8 -1 9 21 3
$ #4x	-8 13 1 -9 6 -2
$ #5x	4 3 -1 2 -10 -1
$ #6x	4 5 0 0 -4 -2
$ #7x	-15 -6 7 5 9 -4
$ #8x	-8 -3 -1 6 8 -8
%	8 -56 -47 35 38 -41
% a	16 1 0 2 3 0
% and	-14 -1 -1 7 4 -1
% de	-16 -6 -3 3 23 -4
% du	-15 -1 0 -2 17 0
% from	7 4 1 -7 -3 -1
% in	-11 -2 -1 0 11 -1
% of	-7 5 0 25 19 -5
% off	-39 -2 1 -46 82 0
% on	0 -1 -1 -5 6 -1
% to	9 0 0 -3 -7 0
% with	-4 -1 0 0 4 0
= attached docx	7 1 -1 -4 1 -1
= attached pdf	-9 -12 -2 8 18 16
= attached xlsx	16 0 -1 -5 1 -2
= forwarded	11 12 -1 -11 0 -6
= header list-id	35 -9 -9 47 -53 -28
= header list-unsubscribe	-53 -12 21 73 -33 -44
= header list-unsubscribe-post	-13 0 -1 25 -3 -1
= header precedence	28 7 -9 29 -43 -4
= html	-68 47 22 32 33 -26
= links 1	-10 -17 5 -18 50 23
= links 2	-15 31 -2 16 11 -24
= links many	-22 -2 -1 34 -8 -2
= links some	-10 2 0 3 6 -3
= pictures 1	-25 8 1 -13 31 -9
= pictures without text	-6 -5 -3 -5 30 -3
= subject fwd	14 -7 -3 -10 16 -9
?	41 -31 -55 -39 15 -45
? #1	-9 -1 -1 10 23 -1
? #1x	-11 0 6 2 5 0
? #3x	9 -5 -2 -3 -7 -1
? ?	34 -2 -3 -4 -13 -1
? a	-19 7 -1 5 5 -2
? and	48 8 3 1 -42 3
? any	12 0 0 0 -5 -1
? best	10 1 0 -1 6 0
? did	21 -1 -1 -2 -12 -1
? en	-9 -1 0 0 10 0
? happy	-8 0 0 0 9 0
? i	64 -33 -22 -11 -17 -11
? i'd	33 2 2 2 -15 3
? i'm	10 0 -1 -3 6 -1
? i've	34 0 0 -1 -24 0
? ich	10 8 -1 -1 -15 0
? if	8 1 2 4 20 3
? in	6 0 0 -1 -9 0
? it	28 -1 -1 1 -25 -1
? je	8 -2 1 -1 -8 0
? kind	-12 0 0 1 12 1
? let	2 9 -1 0 -12 0
? merci	12 -1 -1 -1 -14 -1
? most	-8 0 0 2 5 0
? my	1 -1 -1 5 -3 -1
? need	6 0 0 -1 -7 0
? nous	-10 -1 0 -1 15 0
? one	8 0 0 5 -11 0
? our	46 0 2 2 -31 2
? ours	50 2 3 -2 -35 2
? please	12 -2 -1 -1 -3 -1
? sincerely	-8 0 0 -1 5 0
? thanks	35 1 0 -4 -9 1
? the	24 11 1 7 -34 2
? there's	-10 2 0 -2 9 0
? they	16 -1 -1 -2 -11 0
? un	-9 0 0 0 8 0
? we	36 6 -4 -9 2 -4
? we'd	-15 -1 0 0 14 0
? we're	36 2 -1 -5 -25 -1
? we've	16 -1 -1 3 -7 -1
? what	20 -1 -1 -3 -13 -1
? who	-8 -1 -1 1 4 -1
? with	-7 0 0 1 6 1
? you	10 1 1 1 -11 1
A:#0x	-33 2 0 -10 15 47
A:#1	-2 -8 2 -11 -8 39
A:#1x	-18 13 -1 -13 -1 36
A:#2x	-18 8 2 8 -6 34
A:#3	9 -6 0 -5 -12 42
A:#3x	-29 7 0 1 26 8
A:#4	-11 0 2 -1 -17 48
A:#5	-29 19 0 -13 -5 40
A:#6x	-9 -1 0 6 4 -6
A:#7x	-4 -1 0 7 0 0
A:$	-12 0 -1 2 8 -5
A:?	4 0 0 0 -3 -1
A:a	-12 0 -3 7 -2 -2
A:and	1 0 1 5 -5 3
A:b	6 -1 0 1 -6 3
A:balance	-9 0 0 -1 0 4
A:by	-3 1 1 -7 8 -4
A:cost	-15 0 0 -1 14 0
A:date	9 1 1 -5 -3 -6
A:days	-4 -1 -1 -5 8 0
A:de	4 -2 -1 -4 -3 -4
A:eur	-7 7 -1 1 6 -8
A:for	-28 0 1 5 25 1
A:from	-10 0 0 0 11 -5
A:h	-13 3 -1 5 9 -3
A:in	-3 -2 -4 11 -13 0
A:of	-30 0 -2 14 12 -2
A:order	-10 0 0 0 10 1
A:p	-8 0 0 5 7 1
A:per	-8 0 0 -1 8 0
A:that	0 0 0 5 -5 1
A:the	-31 -2 0 36 -1 0
A:to	9 -1 0 3 -5 -5
A:us	-16 -1 -1 -2 17 2
A:we	-8 0 -1 0 6 -1
A:x	-5 0 -1 -3 7 -5
F:#0x	17 48 -5 -9 -25 -13
F:#1	-16 -1 11 -7 1 13
F:#1x	35 6 -9 -7 -14 -2
F:#2x	15 -3 -2 -6 0 -3
F:#3	-25 9 -6 -4 28 -10
F:#3x	10 14 -9 -6 -11 4
F:#4	11 37 -4 -11 -20 -3
F:#4x	9 4 -4 -11 -15 5
F:#5x	-3 14 -3 -6 -7 2
F:%	19 -1 -4 0 -9 -1
F:?	9 -5 -3 -3 -3 2
F:a	-13 29 -9 -5 11 10
F:am	18 21 -9 -6 -12 -11
F:an	0 -5 0 0 -3 7
F:and	31 -18 -7 -2 -7 15
F:are	8 -12 5 -4 -12 9
F:as	7 -4 5 -3 -12 9
F:at	3 -1 -4 -5 -11 13
F:be	14 -8 -8 -3 1 7
F:been	-11 -1 9 -1 0 12
F:before	-6 -1 0 0 8 -2
F:below	10 -6 -1 -1 -3 -3
F:by	14 13 6 -3 -12 -7
F:c	8 -6 -1 -1 -2 -2
F:conference	-8 9 -1 -2 -3 5
F:cost	-10 -1 0 -1 10 5
F:could	4 -6 -2 -2 6 0
F:days	-13 -4 -3 -3 12 7
F:dear	-9 8 5 -2 9 -2
F:do	-19 4 -1 -1 8 7
F:example	7 0 7 3 -9 -8
F:for	7 1 -1 -3 3 10
F:forwarded	-9 16 5 -3 -3 -3
F:from	-8 0 6 -5 12 -3
F:get	-3 -3 0 -1 0 12
F:group	11 -1 -2 -1 -3 -4
F:had	-9 -2 -1 -1 9 9
F:has	-16 -3 6 0 8 3
F:have	-18 -3 -4 -2 22 1
F:i	8 -4 -1 -2 -1 7
F:if	-3 -8 -4 -3 5 9
F:in	-8 2 -3 -5 23 9
F:is	14 -11 -2 -3 -4 9
F:it	-11 -11 -3 -3 12 8
F:just	-9 6 0 0 -1 16
F:k	-13 -2 0 0 13 4
F:kindly	19 -1 -3 0 -9 -1
F:know	7 -8 -1 0 5 -5
F:like	-3 1 -2 -2 -4 9
F:me	30 -8 -3 -2 -10 -8
F:meeting	16 -1 -1 -2 -7 -4
F:message	-16 -8 4 -7 1 9
F:more	-7 -2 0 0 0 10
F:my	6 -4 -1 -1 -7 9
F:new	-17 13 -1 0 -2 13
F:not	6 -9 6 -1 -11 4
F:of	16 -2 -10 -4 -2 11
F:on	14 23 -4 -9 -14 7
F:or	3 0 -4 -4 -12 14
F:our	9 2 -4 -4 -2 -7
F:out	2 -3 -1 -1 -8 10
F:person	12 -1 0 0 -8 -2
F:place	-7 -2 0 0 -5 16
F:please	-7 6 5 -2 -6 -3
F:pm	23 3 -1 -4 -9 0
F:price	14 -2 -1 -1 -9 -4
F:sent	14 -2 0 -2 -6 -3
F:set	15 -2 0 -1 -7 -4
F:should	-8 -5 0 0 9 2
F:subject	3 16 6 -5 -5 -12
F:tell	-11 -3 0 -1 14 2
F:th	-2 -5 -3 -2 16 -4
F:that	3 -9 5 -3 -10 8
F:the	21 -1 -8 -11 -4 8
F:them	-5 -2 0 0 11 -5
F:there	-6 -3 -1 -1 -2 15
F:they	-20 -11 -1 -1 10 12
F:this	11 -4 5 -3 -14 8
F:thursday	11 -2 -1 -1 -8 -3
F:to	8 18 4 -14 -12 5
F:two	-21 -4 -1 -3 24 3
F:up	2 6 -1 -1 -12 11
F:was	3 -5 -1 -1 -4 7
F:we	-14 9 2 -4 10 -12
F:were	-6 -3 -1 -1 3 11
F:what	-11 -8 -2 -3 9 7
F:when	-1 -3 -1 -3 -7 15
F:who	-10 -3 -1 -1 5 9
F:will	9 -1 -8 -4 -9 11
F:with	20 -3 -3 -4 -10 1
F:you	-6 4 7 -1 10 5
F:your	30 -3 -5 -6 -27 12
N:#1	-1 1 0 7 -6 -2
N:#4	-4 0 0 9 11 -7
N:#5	2 0 0 4 -1 18
N:docx	7 1 -1 -4 1 -1
N:pdf	-9 -12 -2 8 18 16
N:resume	12 0 0 0 -14 0
N:xlsx	16 0 -1 -5 1 -2
S:!	19 1 23 -42 13 -14
S:! !	28 -9 6 -1 -17 -7
S:#0x	-24 -7 -3 5 10 39
S:#1	-31 73 6 8 4 41
S:#1 #1	-11 -7 4 2 8 -3
S:#1 #1x	2 10 -3 -1 6 -9
S:#1 #2x	-3 -6 -4 24 1 -6
S:#1 #3	-7 -5 -1 -4 17 -2
S:#1 and	10 -4 -1 -3 -4 -2
S:#1 de	-3 10 -3 -1 -6 -1
S:#1 feb	-2 4 -3 -7 -2 6
S:#1 june	-5 4 1 -2 -1 2
S:#1 minutes	-4 -3 0 -2 10 -1
S:#1 th	-9 15 0 -3 0 -1
S:#1x	-16 65 20 -14 -30 7
S:#1x #0x	7 0 -2 8 -5 9
S:#1x #1x	7 -3 -6 2 1 -2
S:#1x june	0 22 0 -4 2 0
S:#1x nov	0 -5 0 0 0 7
S:#1x th	-8 11 1 -3 2 0
S:#2x	-34 61 -10 0 4 8
S:#2x %	-4 -1 0 -2 2 0
S:#3	-17 -28 52 -28 35 -5
S:#3x	-30 -10 22 28 3 -3
S:#4	-11 -33 -23 11 -8 70
S:#4 #1x	3 -1 -1 6 -2 -4
S:#4x	-18 -3 11 20 9 -6
S:#5	-13 1 1 -34 -20 74
S:#6x	0 7 -1 -7 8 -5
S:#6x %	-5 0 0 -14 13 -3
S:#9x	-25 1 -2 -1 46 -3
S:$	-27 -1 0 -17 74 -12
S:$ #1	-3 -2 0 -3 17 -3
S:%	-25 0 1 -27 68 -3
S:% off	-2 1 1 -3 24 -4
S:?	44 22 -48 -66 10 -36
S:a	-7 22 16 13 10 -24
S:a little	-7 7 0 -1 4 0
S:a question	-11 1 1 6 5 1
S:about	3 6 -5 -8 30 -3
S:about your	-14 0 0 -2 18 0
S:absence	-12 -3 -1 -2 -1 16
S:accepted	-15 0 9 5 -2 23
S:account	-8 0 0 5 7 -1
S:action	-13 0 -1 0 11 7
S:address	5 0 -1 -1 -5 1
S:after	-13 1 7 2 2 0
S:again	8 3 1 -2 -13 -1
S:agenda	14 0 -1 -4 -2 3
S:ai	1 -4 0 -2 5 -4
S:alert	-7 -4 0 16 1 0
S:all	26 -2 -2 -9 -8 -2
S:am	-32 37 37 0 -32 -5
S:am #1	-10 16 -4 -3 -7 0
S:and	-10 8 29 28 -22 -7
S:and a	-23 -3 0 15 7 -1
S:angebot	-18 -1 -1 -5 17 6
S:annual	-6 22 -6 1 5 -5
S:answer to	7 -2 -1 -1 -9 0
S:any	-9 0 0 0 7 0
S:anybody	-12 -1 -1 -1 10 -1
S:anyone	12 0 0 -4 -6 0
S:application	2 1 -1 -3 -8 7
S:april	-11 -3 -4 6 -2 -1
S:are	8 1 -5 8 -6 0
S:are you	13 0 0 -3 -13 1
S:article	11 -2 -1 -2 -11 4
S:as	27 -4 -3 -7 -4 1
S:ask	-5 -1 0 3 5 0
S:asked	-1 0 2 -1 4 1
S:at	-45 -6 94 -26 -18 -6
S:at the	-46 -13 76 1 -12 3
S:attorney	7 -1 0 -2 -8 4
S:au	11 -5 13 -5 -12 1
S:audit	-13 -3 -1 -1 17 -1
S:auf	-7 -9 14 -3 4 -1
S:auf dem	-4 -10 14 -2 0 -2
S:aus	-14 -2 -1 11 10 -1
S:automatic	-22 0 -1 -3 -5 40
S:automatic reply	-20 0 -1 -2 -5 36
S:autumn	-9 -1 -5 6 3 1
S:available	-19 0 0 3 27 1
S:aw	2 -2 -1 -7 11 -1
S:away	-8 -3 -1 -1 -3 10
S:back	-18 2 8 -3 9 1
S:bank	-12 -2 0 2 10 0
S:be	3 -1 27 4 -10 -2
S:been	-15 -4 3 6 2 16
S:before	-11 32 -2 1 -12 -1
S:before the	-2 11 0 1 -2 1
S:benchmark	0 -5 0 -3 -2 10
S:boletín	-7 -2 -1 14 -2 -2
S:book	18 -9 -2 -8 2 1
S:booking	8 -1 0 -3 -5 -4
S:booth	-7 -2 32 4 -2 4
S:booth #3	-3 -1 27 4 -1 5
S:breakfast	-17 55 2 1 -14 -1
S:brief	7 -2 0 13 -9 -1
S:bulk	-11 0 0 -2 19 -3
S:bulletin	-25 -3 -1 53 -9 2
S:business	-20 0 1 5 24 -4
S:by	23 -7 0 -3 8 -2
S:call	40 -9 0 2 -10 -9
S:calls	-11 3 0 4 5 -1
S:can	25 -2 -2 -2 -12 -2
S:cannot	14 -2 -3 -5 -8 -3
S:capítulo	-7 2 -3 6 -3 -1
S:carta	-13 -1 0 18 -8 0
S:certificate	6 1 1 -3 -4 -2
S:chairs	6 -1 4 -2 -6 1
S:change	29 -1 2 0 -6 -4
S:change of	7 -4 -3 -4 -4 2
S:chapter	-21 -4 -4 26 -5 -1
S:check	-1 0 1 -2 -5 8
S:christmas	14 6 -2 -4 -15 0
S:circular	-9 -2 -2 18 -4 -1
S:class	-4 9 -1 -4 -5 0
S:client	8 -5 -2 -7 13 -4
S:close	-4 7 0 -5 2 1
S:closing	4 -1 8 -1 -4 -2
S:code	12 -2 1 -7 -7 -5
S:coffee	10 3 -10 1 6 0
S:com	-13 2 7 -3 4 3
S:comité	-1 -5 0 -7 -1 14
S:committee	7 2 -2 2 0 3
S:complaint	15 1 1 0 -15 1
S:con	-6 6 -1 -1 2 0
S:conference	-29 8 32 -2 -1 -2
S:confidential	26 0 -1 -3 -7 -2
S:confirmed	0 -4 1 5 2 26
S:congrats	10 -1 -1 -1 -8 -1
S:congratulations	53 -6 -6 -11 -28 -2
S:congratulations !	10 0 0 0 -7 0
S:congress	-6 4 6 -6 3 1
S:consulta	19 -1 -1 -2 -14 -1
S:contract	-4 1 0 -6 7 -1
S:copier	23 -4 -1 -9 -7 0
S:correction	9 0 2 -1 -8 0
S:correo	-7 -1 0 -1 13 -1
S:da	-12 -7 2 6 16 -4
S:daily	-12 -1 0 6 -5 12
S:dates	5 1 -2 -1 -9 10
S:day	15 21 -5 -4 -38 -2
S:days	-30 0 5 4 11 -2
S:de	7 12 11 -19 -17 18
S:de la	-7 3 -4 11 -11 6
S:december	7 3 -1 -3 -6 -4
S:declined	8 -8 -6 0 -2 4
S:del	20 -1 -3 -1 -8 -2
S:delivery	15 -9 -1 -3 -7 -2
S:dem	-9 -10 13 6 -4 -1
S:demo	20 3 -1 -1 -3 -1
S:demo of	8 0 0 0 -12 0
S:der	-4 -8 -4 14 3 -2
S:desayuno	-4 10 -1 -1 -7 -1
S:dia	-1 0 8 2 -8 0
S:did	0 -1 -1 1 7 -1
S:did you	14 0 0 0 -12 1
S:digest	-8 0 0 13 -3 -2
S:dinner	8 18 0 -1 5 -1
S:dinner on	21 -5 3 1 -9 1
S:directory	9 0 0 -3 3 -3
S:do	9 2 -6 18 14 1
S:do you	17 2 2 0 5 3
S:does	7 1 1 1 -5 1
S:done	15 -3 -1 -7 -7 0
S:down	17 0 -2 -13 -3 -1
S:draft	-6 0 0 -1 -1 7
S:drill	8 -6 -6 -1 -2 -1
S:du	0 19 -4 7 -38 12
S:du #1	4 5 -1 -1 -6 0
S:du #1x	10 7 -3 -9 -15 2
S:dues	5 -1 1 -3 -7 1
S:dîner	-10 15 -4 -1 -5 0
S:e	5 11 2 14 -10 -11
S:each	9 0 0 -3 -8 0
S:einladung	-3 18 -5 -2 -6 0
S:el	-15 4 16 -6 5 -3
S:em	-30 -7 22 5 5 1
S:email	-20 -2 -2 0 16 8
S:en	-21 -2 44 8 -13 6
S:en el	-1 -6 15 -3 3 0
S:end	11 6 -6 -5 0 -4
S:et	10 5 -5 -9 4 -5
S:evening	-15 42 0 -5 0 0
S:ex	-13 0 0 -1 14 0
S:facture	9 -2 0 0 -13 5
S:feb	0 3 0 -3 -4 5
S:february	-6 -14 1 4 14 3
S:feedback	-12 0 0 -1 13 0
S:fees	13 -2 -1 -4 -8 -1
S:file	13 0 -3 -8 1 -5
S:fire	9 3 -2 0 -5 0
S:fire drill	8 -6 -6 -1 -2 -1
S:firm	0 -4 -1 -1 1 -1
S:firms	-2 5 1 -1 -1 1
S:first	-17 8 0 -1 9 1
S:five	-6 -6 0 16 3 0
S:following	-17 0 -1 -1 16 0
S:following up	-16 0 0 0 17 0
S:for	36 -13 -39 -35 12 -11
S:for #4	1 0 0 7 -1 -7
S:for #4x	5 0 -1 -3 -6 -1
S:for a	11 -3 0 0 -7 0
S:for the	-3 -6 2 5 6 9
S:for you	-11 -2 -1 2 12 -1
S:for your	-20 2 1 4 41 -5
S:formation	-13 0 0 -1 14 0
S:four	13 0 0 -1 -11 0
S:free	24 14 0 -15 -9 0
S:friday	31 17 -9 8 -40 -6
S:frohe	17 -3 -1 -4 -6 -1
S:from	22 -23 -18 47 -2 -7
S:from #1	-13 -5 1 10 8 0
S:from the	-10 0 -1 36 -25 -1
S:fw	3 -3 -2 -6 2 -2
S:fwd	15 -8 -3 -8 5 -9
S:für	3 -2 -2 -5 6 -2
S:get	16 -5 0 -3 -14 0
S:gifts	-2 -2 0 -5 9 -2
S:go	-8 -1 1 -2 5 1
S:going	-14 -2 0 -1 16 0
S:good	8 0 0 0 -7 1
S:goodbye	-13 0 0 0 12 0
S:gracias	-2 -4 -2 -4 12 -1
S:gracias por	-9 0 0 -1 14 0
S:greetings	16 -3 -1 -3 -9 0
S:group	29 -2 1 0 -17 -1
S:happy	56 -2 -3 -10 -25 -1
S:has	4 -3 -4 -8 -17 32
S:has anyone	14 0 0 -3 -10 0
S:has been	1 1 0 5 1 17
S:have	-6 -3 1 2 9 7
S:hello	-2 2 0 -1 6 0
S:holiday	-11 0 -1 0 13 -4
S:holidays	11 -6 -1 -5 -5 1
S:house	-3 20 2 -2 1 1
S:how	14 0 2 -3 18 2
S:how did	8 -1 -1 -1 -10 -1
S:how do	-9 0 0 0 11 0
S:how is	-7 0 0 0 8 0
S:how many	9 -1 -1 -2 -9 -1
S:i	-22 -2 32 8 21 -2
S:i am	1 -4 25 0 -3 0
S:i'm	-28 -6 50 -1 -3 -1
S:i've	-9 0 5 5 6 0
S:ihr	8 -5 -2 -7 0 0
S:ihre	1 -4 -2 -3 4 -5
S:ihrer	-8 -2 -1 -4 11 6
S:im	-11 3 -2 -1 8 -1
S:in	-26 29 66 -20 7 -8
S:in #1	0 -4 -2 1 7 -7
S:in the	26 1 -1 -4 -18 -1
S:interview	24 -3 -1 -5 -9 -1
S:intro	-12 0 0 0 12 1
S:invitation	-20 48 -3 2 -3 1
S:invoice	13 2 1 2 -19 25
S:invoices	-6 0 1 -5 9 0
S:invoices ?	-12 0 0 0 14 0
S:is	-8 7 1 -22 16 4
S:is your	-13 0 0 1 11 0
S:iso	-11 0 0 0 12 0
S:issue	-12 -3 -1 35 -8 -2
S:it	2 7 0 -2 8 0
S:it going	-13 0 0 0 15 0
S:item	-16 -2 -1 -1 -8 22
S:january	-14 7 -1 0 7 -1
S:je	2 -7 11 -4 -7 -1
S:job	-13 -3 -2 5 -5 10
S:july	-11 10 0 10 -6 -1
S:june	-11 47 0 1 -23 -1
S:keys	22 -3 -3 -2 -10 -1
S:kurze	-9 -1 0 -1 13 0
S:la	-39 1 2 47 7 1
S:la lettre	-5 -2 -1 18 -8 -2
S:las	-10 8 4 -1 2 -2
S:last	0 0 -1 -1 11 -1
S:late	19 -3 -3 -6 -8 -4
S:law	-14 -4 0 14 -5 -1
S:le	-8 -5 7 2 -10 -2
S:lease	-11 -6 -2 -4 16 -2
S:leave	-4 -4 -1 2 -7 5
S:leaving	23 0 0 0 -20 1
S:ledger	-7 1 10 2 -1 0
S:legal	-8 0 -1 0 3 -3
S:letter	-18 2 2 53 -19 0
S:lettre	-4 -6 -2 28 -6 -5
S:lettre de	-9 -2 0 15 -1 -1
S:lieferung	21 -1 -1 -1 -11 -1
S:list	3 -3 2 8 9 8
S:little	-15 7 -1 11 -1 0
S:lo	-13 -6 -1 5 12 1
S:lo que	-8 -6 -1 6 5 -1
S:lost	22 -6 -4 -2 -15 -3
S:lunch	28 32 -7 -4 -23 8
S:mai	-10 1 -3 24 -9 -2
S:mail	15 -2 -1 -4 -9 5
S:many	9 -1 -1 -2 -9 -1
S:march	-22 30 1 10 -17 7
S:may	-23 6 5 40 -24 -2
S:me	3 -2 0 3 0 -1
S:meet	3 2 19 0 -5 0
S:meeting	-2 0 -4 1 -1 3
S:member	8 2 1 -1 -9 1
S:members	-6 1 0 0 1 -1
S:membership	13 0 0 -8 -2 -7
S:merry	13 -1 -1 -4 -7 0
S:merry christmas	13 -1 -1 -4 -7 0
S:mi	-2 -2 -1 -2 10 -1
S:min	0 -5 -2 0 11 -2
S:minute	-4 -11 1 1 8 5
S:minutes	38 -10 0 -10 9 -8
S:mit	-1 16 -3 -2 -7 -2
S:monday	30 -1 0 6 -24 -2
S:month	-2 0 -9 15 -4 -1
S:month end	13 3 -8 -4 -2 -1
S:move	-8 -1 -1 -2 7 -1
S:moved	-3 -7 -4 -1 7 -4
S:mr	-10 -2 -1 -1 13 1
S:multi	9 0 0 -1 -10 0
S:my	22 5 0 -3 -14 0
S:n	-29 -5 -2 43 -12 0
S:n #1	-3 -1 -2 6 -3 -3
S:na	0 4 12 -3 -12 0
S:name	-15 -1 0 3 15 -1
S:new	5 35 -14 22 -18 5
S:news	-29 -1 -2 52 0 1
S:news from	-13 -1 -1 15 -4 0
S:newsletter	-7 -2 -1 26 -2 -2
S:next	9 1 11 -1 -6 -1
S:next week	6 -2 -5 0 0 1
S:nicht	18 -2 0 -1 -11 0
S:night	4 8 -1 -3 -16 0
S:night shift	5 1 1 -1 -3 1
S:no	-34 25 6 40 -23 13
S:no #1	-4 -1 0 14 -2 1
S:note	-20 -4 -2 12 5 -3
S:notes	-4 1 1 49 -24 1
S:notes from	14 0 -1 -7 -12 0
S:nov	-7 3 -1 4 0 1
S:nov #1x	-5 0 -2 0 -2 9
S:november	2 -10 -2 9 -4 5
S:now	-6 3 0 0 8 1
S:nr	-13 -1 0 13 -1 1
S:o	12 -6 -3 1 -9 6
S:obrigada	14 -1 -1 -2 -10 -1
S:october	-8 -3 7 8 -15 -1
S:of	33 -22 -2 -46 -22 40
S:of #1	-1 -1 0 -2 -4 3
S:of the	13 -4 -1 1 -8 1
S:of you	-10 0 1 2 11 1
S:off	2 -2 -1 -5 21 -4
S:offer	-4 -2 -2 -6 12 0
S:office	-17 6 -1 1 12 0
S:offices	16 -1 0 -3 -15 0
S:old	-11 0 -1 -1 10 0
S:on	-20 49 48 -39 10 -4
S:on my	-14 6 0 0 8 0
S:on the	-16 25 -4 -2 2 11
S:one	-14 15 0 -6 7 -1
S:only	-15 0 0 -3 19 -6
S:open	22 41 -3 -7 -25 -2
S:order	11 -2 -3 3 -4 3
S:other	10 0 0 -1 -9 0
S:our	13 15 21 -12 -9 -7
S:out	-23 -5 14 5 -8 5
S:outage	8 -2 -2 -1 -6 -1
S:outsourcing	-8 2 12 -1 -3 -1
S:p	-9 2 3 -3 11 0
S:panel	-16 -1 31 1 6 -2
S:paper	10 -2 14 -3 -6 -2
S:para	-2 -1 -3 -9 0 6
S:parental	-1 2 1 -2 -5 10
S:parental leave	-1 2 1 -2 -5 10
S:parking	21 -1 -5 -5 -8 -1
S:part	-9 0 0 7 4 2
S:party	-21 10 1 -3 5 1
S:pay	12 1 -1 -6 -2 -1
S:payroll	9 12 -2 -5 -16 -5
S:pedido	18 -5 -1 -5 -12 -5
S:people	12 -5 -2 -7 -10 -2
S:person	-11 -1 -1 -1 13 0
S:person ?	-16 -1 0 0 18 0
S:pick	17 -11 0 -3 -1 -2
S:plan	6 -1 -1 -1 -8 1
S:please	31 -3 1 -1 -21 4
S:pm	9 -4 -3 2 0 2
S:policy	22 -1 -2 -3 -16 7
S:por	4 -3 -3 -9 12 -5
S:post	-9 0 1 4 2 1
S:pour	11 -2 -1 -4 -6 0
S:power	6 -6 0 0 -2 0
S:price	2 -1 -1 -4 2 -2
S:procurement	-5 -1 -1 -1 7 -1
S:project	-15 0 0 0 11 0
S:proposal	-13 0 0 -2 12 2
S:q	1 -3 -1 2 -3 0
S:q #1	6 -1 0 -1 -5 2
S:que	-7 1 -4 7 -2 -2
S:question	41 -5 -2 -4 -5 0
S:question on	-15 0 0 0 12 0
S:quick	2 -4 -6 -2 12 -2
S:quick one	-7 0 0 0 10 0
S:quick question	-9 -1 -1 -1 9 -1
S:quiet	-15 14 0 1 3 0
S:quote	21 1 -2 -2 -4 -2
S:qué	7 3 -1 1 -11 -1
S:r	-6 -1 0 0 4 -1
S:rates	-8 0 -1 10 -3 -2
S:re	93 -80 -59 -92 -44 -38
S:re lunch	13 0 -3 -2 -10 -2
S:re re	-7 1 3 -1 49 0
S:re the	11 -2 -3 -7 0 -1
S:re ticket	13 -1 -1 0 -1 -6
S:re what	7 0 0 -2 -10 0
S:re your	9 -2 -1 -1 -3 -1
S:read	4 0 0 1 -3 -1
S:reading	-7 -1 0 7 -7 0
S:reception	-8 2 5 -2 0 0
S:reference	21 -1 -1 -3 -10 -1
S:registration	-11 -3 1 2 7 21
S:reminder	1 -9 0 -3 -3 0
S:renewal	3 -1 0 1 5 -1
S:reply	-22 0 0 -3 -5 36
S:report	9 -1 -2 0 -4 -1
S:request	35 3 0 4 -28 6
S:request for	20 -2 0 -2 -7 -3
S:review	10 -7 -1 -1 -5 0
S:rfp	8 -4 -2 -6 7 -7
S:right	-9 -1 -1 -1 11 -1
S:right person	-9 0 0 0 11 0
S:room	26 1 2 -2 -4 -2
S:roundtable	-15 23 0 0 7 1
S:run	4 -1 4 0 -5 2
S:rundbrief	-10 -3 -3 20 -4 -2
S:salary	10 1 1 1 -9 2
S:sale	-1 -1 -1 3 0 -1
S:sales	-5 -1 0 0 6 0
S:saturday	13 -3 -2 -3 -6 0
S:save	-5 4 -3 -4 6 -6
S:se	11 -2 -1 -7 -6 8
S:season	-7 0 0 6 2 0
S:season's	10 -2 -1 -5 -3 0
S:season's greetings	10 -2 -1 -5 -3 0
S:see	4 0 -2 0 1 -4
S:seminar	-9 31 -1 3 -4 8
S:september	-6 -2 -1 4 -4 4
S:service	25 1 -1 0 -9 0
S:services	-9 6 1 2 3 0
S:session	12 -1 -5 -11 -4 6
S:set	12 0 0 -4 -6 0
S:shared	-1 6 -1 -6 -7 4
S:shift	9 2 1 -1 -8 0
S:show	9 -5 4 -3 -8 0
S:sick	13 -1 -2 -2 -10 -2
S:sign	-7 -1 -1 0 9 1
S:signed	8 -2 0 1 -11 1
S:sit	-8 10 -1 0 -3 0
S:site	3 1 0 2 -1 -3
S:sla	9 -1 0 -2 -7 -1
S:slides	-2 3 0 -5 8 0
S:small	-16 6 1 -5 -4 -1
S:sobre	8 12 -4 -16 -1 -2
S:something	-23 -2 -2 -1 23 0
S:sorry	8 -1 -1 0 -9 0
S:sourcing	-7 2 18 3 1 0
S:speaking	-20 2 50 -1 -7 -2
S:speaking in	-6 -3 27 1 4 1
S:special	-7 -2 -1 1 5 0
S:sponsor	-14 -6 34 6 9 0
S:spring	1 1 -2 -1 -1 4
S:staff	6 1 1 1 -6 0
S:stammtisch	-9 15 -2 -2 -4 -2
S:stand	-6 -6 60 -4 -12 -2
S:stop	17 1 0 0 -14 -1
S:street	-4 1 0 5 2 3
S:su	-24 -10 -1 -3 25 10
S:sua	-15 -1 -1 -3 19 -1
S:summer	-4 2 1 5 -1 1
S:summit	-13 19 7 1 -5 0
S:sunday	-25 23 0 7 -1 1
S:supper	-7 8 0 -1 -3 0
S:sur	15 -1 -1 -2 -13 -1
S:sur les	13 -1 0 0 -10 0
S:system	-10 1 1 1 6 6
S:sábado	22 -2 -1 -2 -18 -1
S:table	-18 5 6 1 0 -1
S:take	10 2 0 -4 -12 1
S:talk	-17 -4 5 6 -9 -1
S:tax	-9 7 0 1 3 -1
S:temp	6 -1 0 4 -7 0
S:test	27 -11 -3 -3 -6 -6
S:th	-10 57 -2 -3 -22 1
S:thank	13 0 5 -6 9 -2
S:thank you	10 1 5 -6 12 -2
S:thanks	23 -2 -3 1 -14 -3
S:that	-10 -1 -1 -1 20 -2
S:the	-8 32 56 24 -31 -30
S:the new	-5 9 -2 -3 5 -1
S:the panel	-4 0 0 -1 5 0
S:them	11 -4 1 2 -12 1
S:they	15 -1 0 -1 -13 0
S:things	-12 -1 3 3 10 -1
S:thinking	-14 -1 0 -1 15 0
S:thinking of	-15 -1 -1 -1 14 -1
S:third	-8 2 0 6 4 1
S:this	-25 -6 28 34 -10 -1
S:this week	-8 -4 -1 8 9 0
S:thought	-14 0 0 2 12 0
S:three	-7 -1 0 -2 7 -1
S:thursday	27 18 -6 -3 -26 2
S:ticket	19 -4 -1 -2 -6 -8
S:to	34 -4 -10 -13 -14 13
S:to the	0 3 1 3 -6 1
S:today	4 3 8 -1 -13 -1
S:tomorrow	19 -2 1 -3 -15 0
S:toner	1 -1 0 0 10 -8
S:tonight	36 -2 -15 -2 -8 -11
S:train	12 -3 -6 -1 -7 -4
S:training	-10 2 0 5 1 0
S:translations	-11 -1 -1 -1 12 -1
S:travel	10 -4 -1 -4 -8 0
S:tres	-13 9 -1 7 -3 0
S:trust	9 -4 1 2 -11 1
S:tu	-2 -6 -7 1 -4 7
S:tuesday	14 12 -12 3 -12 -3
S:two	-13 -2 -4 1 13 -1
S:uma	-1 0 -1 10 -7 0
S:umbrella	13 0 0 0 -13 0
S:un	6 4 -3 -6 -6 -3
S:unpaid	-12 0 0 0 13 0
S:unpaid invoices	-11 0 0 0 11 0
S:unser	-10 0 0 -1 13 0
S:up	-24 -2 -2 7 15 -1
S:up to	-4 -1 0 3 3 -1
S:update	-17 0 -1 38 -7 1
S:urgent	-12 0 -1 0 10 0
S:us	-9 0 53 -7 -19 2
S:usd	-9 -1 0 0 10 0
S:use	12 -2 -2 7 -8 -7
S:vacancy	5 0 0 -1 -8 0
S:vendredi	-10 2 -1 10 -4 0
S:visit	21 -4 2 4 -14 -3
S:visita	-6 8 -2 -4 6 -3
S:vol	-7 0 0 9 -5 -2
S:vos	-19 -6 -3 -9 33 -2
S:vote	10 -10 -2 -4 -5 1
S:votre	-3 -4 -3 -3 12 0
S:vou	-5 -4 19 -4 -2 -1
S:walk	1 13 -2 -1 -12 0
S:was	16 -2 -2 -3 -12 5
S:water	-11 0 0 0 9 0
S:we	-2 -8 41 -1 -25 3
S:we're	1 -2 26 0 -6 1
S:webinar	1 -5 -1 4 4 -1
S:website	7 0 1 -4 -8 0
S:wednesday	9 -4 28 -1 -5 -4
S:week	-11 -5 6 28 1 -4
S:weekly	-1 0 1 10 -3 1
S:well	22 -2 0 -3 -16 0
S:what	2 23 0 36 -36 0
S:what we	11 -1 0 -3 -6 0
S:what's	-2 -5 -2 10 0 0
S:where	5 -1 4 3 -1 -2
S:who	38 -7 0 -3 -16 2
S:why	7 1 6 -4 -3 0
S:will	1 0 7 1 -8 1
S:with	7 29 -1 -6 -15 15
S:without	2 2 -1 -5 -5 -1
S:words	-12 0 0 7 2 0
S:working	-5 2 -1 -3 5 0
S:world	-5 3 5 -2 -5 -2
S:would	0 9 0 -3 -4 -1
S:would you	1 9 -1 -2 -4 -2
S:wrong	19 2 -1 -6 -8 -1
S:y	-3 -2 -6 1 10 -7
S:year	4 1 -2 -4 -9 -3
S:year end	-2 5 -2 -2 -4 -2
S:you	23 -23 -12 -50 22 0
S:you ?	14 0 0 -1 -15 0
S:you asked	0 0 2 0 4 1
S:you at	-10 0 0 0 10 0
S:you do	-12 0 0 0 13 0
S:you for	-17 0 0 0 33 -2
S:you have	-7 0 0 0 -1 10
S:you're	10 9 3 -2 -19 7
S:your	-4 -57 -46 -78 54 63
S:your application	1 0 -2 0 -8 7
S:your article	8 -1 -1 -1 -8 -1
S:your file	-4 -1 -1 -1 2 -1
S:your lease	-10 -1 -1 0 7 -1
S:your question	-7 0 0 0 6 3
S:your request	6 0 0 0 -8 4
S:your talk	5 0 -1 -1 -6 -1
S:yours	-4 -1 -1 0 5 -1
S:zum	11 8 -7 -3 -8 -2
S:à	-2 9 10 -9 -12 -3
S:€	-20 -4 0 -2 36 -6
a	7 1 -7 6 16 -29
a #1	9 -1 2 -11 8 -1
a #1x	-19 6 3 5 8 -1
a #2x	15 -2 0 2 -10 -2
a #3	8 6 1 4 -15 0
a #3x	-12 -2 -1 10 6 0
a #6x	4 0 0 -8 2 0
a alguien	16 -1 0 -1 -14 0
a bakery	10 0 0 0 -11 0
a bank	-10 0 1 2 10 1
a billing	7 -1 -1 0 -8 -1
a book	-13 -1 -1 5 9 -1
a box	-11 0 1 4 10 0
a brief	-10 0 0 -2 13 0
a call	-8 3 1 0 30 1
a chair	-11 3 -3 -2 9 1
a chance	-13 0 0 4 9 0
a chat	-5 -1 0 -1 2 0
a client	-12 0 -1 -2 7 -1
a coffee	22 -1 0 -2 -16 -1
a colleague	-5 6 1 -1 0 1
a company	12 0 1 -1 -13 1
a contract	-12 3 1 0 7 1
a copy	-5 8 1 0 -7 2
a couple	-7 0 0 -2 8 0
a date	-8 0 0 1 4 0
a day	7 0 -2 -3 19 10
a demo	40 -6 2 -1 -2 1
a door	9 -6 0 -2 -1 0
a dra	-4 8 -3 -3 -2 0
a este	-12 3 -4 -3 6 9
a fee	-2 8 0 1 -8 0
a few	-5 2 1 -2 6 9
a figure	-9 0 1 0 8 0
a file	-13 0 0 1 6 9
a firm	8 6 -1 0 2 2
a first	0 7 -1 0 -3 0
a free	2 1 1 -3 22 9
a friend	-9 2 0 -2 2 -1
a full	5 0 0 7 -11 0
a good	-8 12 2 5 8 2
a great	-8 8 1 -1 -5 1
a group	-7 9 0 0 0 -1
a half	13 -3 0 -3 -9 0
a head	-23 1 7 -2 31 -1
a la	37 3 3 -2 -39 -1
a lady	-6 5 3 0 1 -1
a las	19 13 5 -17 -10 -4
a letter	-11 -1 -1 3 -2 4
a list	9 3 -1 -4 -16 1
a little	-9 -1 0 2 6 0
a living	-5 -1 -1 -2 7 -1
a los	13 -5 3 -3 -7 -3
a lot	-17 0 4 -1 18 4
a lunch	-9 7 0 -1 1 0
a m	7 -2 2 -5 1 3
a mais	9 -1 -1 -3 -7 -1
a meeting	11 -6 -2 -6 -3 -1
a member	-13 -2 -1 -5 8 4
a month	13 -3 -10 -3 23 -8
a morning	-17 -2 -1 -1 17 -1
a move	-5 -3 0 12 -5 0
a name	26 -2 -2 -4 -13 0
a new	-18 7 -3 17 9 5
a nice	-4 0 0 3 3 0
a night	-6 -2 0 -1 11 0
a no	-13 0 0 0 11 0
a nossa	-11 -2 -1 -2 17 -1
a note	-4 0 0 8 -4 0
a number	-9 4 0 -4 10 0
a one	-1 3 0 -9 6 0
a page	-22 -3 1 -2 17 -1
a paper	8 -2 0 0 -7 0
a partir	1 0 -2 5 17 -15
a photo	-11 1 0 -3 11 2
a place	6 0 0 -4 -12 8
a pleasure	-15 0 2 1 7 1
a price	6 -3 0 0 -7 0
a public	8 -2 -1 -2 -6 0
a quarter	-10 0 1 -1 8 -1
a quick	-5 0 0 1 5 0
a quote	-10 -2 0 -3 10 0
a receptionist	-9 0 -1 -2 11 -1
a reference	10 1 1 0 -8 1
a reminder	2 0 1 6 -9 4
a room	-5 -1 0 -2 9 1
a sample	-6 0 0 1 4 0
a senhora	10 -1 -1 -2 -5 0
a short	-8 -12 -8 -3 27 0
a shout	-8 0 0 -1 7 0
a sign	-13 -2 0 0 10 0
a small	-35 0 -3 0 27 12
a spreadsheet	5 0 1 0 -7 1
a su	5 1 0 9 -9 -2
a sua	-9 -1 0 -9 7 13
a supplier	6 0 -2 -2 -9 9
a table	-20 11 13 -2 -9 -1
a talk	-18 6 -4 -1 9 0
a team	-10 14 0 0 -7 1
a tenth	-7 0 0 -1 9 0
a third	-17 0 -1 -4 22 0
a three	8 -1 -1 -2 -6 -1
a time	2 3 0 0 7 -1
a todos	19 -6 3 -6 -10 -3
a un	8 14 -3 -3 -14 -1
a very	-3 -3 -1 3 -7 4
a walk	9 1 8 -2 -12 -1
a week	-10 6 3 -4 21 3
a while	3 7 8 5 -11 0
a word	-16 0 -3 -5 14 -2
a year	31 -10 -7 22 -6 -4
a yes	-7 1 0 -3 12 -1
a été	5 -3 -1 2 -11 11
aaron	-3 -1 0 -4 -6 14
ab	-15 11 -6 1 20 -7
ab #1x	-20 10 -3 -1 13 -2
abbestellen	-11 -3 -3 35 -10 -5
abernethy	-8 0 0 0 8 0
abierto	11 -2 -1 4 -10 -3
able	-6 3 -2 0 0 3
able to	-6 3 -2 0 0 3
abmelden	-4 -2 -1 19 -3 -4
abmeldung	-3 -5 -6 26 -4 -6
abogados	-5 -2 3 3 3 -1
about	9 32 42 1 -4 -35
about #1	27 1 5 -2 -21 0
about #1x	7 0 7 -2 -15 1
about #3	25 -1 -1 -4 -17 -1
about #3x	21 -2 0 -3 -17 0
about #8x	7 0 0 1 -9 0
about $	14 0 1 -3 -9 1
about a	-22 5 1 -14 16 -1
about how	-5 0 1 1 3 0
about it	18 6 6 -2 -17 2
about the	7 23 14 -4 1 -11
about time	14 0 0 0 -12 0
about to	9 0 0 -2 -6 0
about what	-17 -5 0 -1 11 2
about your	-8 -3 -1 -2 23 -1
above	-7 1 2 27 -3 1
abrazo	-9 -1 1 1 10 -2
abraço	-2 -6 15 -10 0 -2
abroad	-12 -3 -2 8 8 0
acabo	16 -2 -1 -3 -10 -1
acabo de	15 -2 -2 -2 -11 -1
accent	-10 -1 -1 9 0 -1
accept	27 1 2 -2 7 0
accept the	7 -1 -1 -2 -8 -1
acceptance	4 4 -1 -9 6 -1
accepted	5 -3 5 -3 -23 22
access	-9 4 2 1 2 22
access to	-18 -2 -1 1 1 15
according	9 -1 -1 -8 -3 1
according to	9 -1 -1 -8 -3 1
account	6 -11 -9 -10 4 46
account executive	-3 -1 -2 -4 5 -1
accounting	3 1 -3 1 -4 1
accounts	12 0 6 22 -31 4
accounts payable	0 0 1 0 2 1
accra	7 -1 -1 5 -7 0
accuracy	-4 -1 3 1 5 -1
achebe	3 1 -1 0 -9 10
across	-13 0 2 4 15 -2
across your	-5 0 0 0 4 0
act	-7 2 -1 0 8 -6
action	-6 -4 -1 -3 1 13
actually	-7 -5 6 2 -2 -1
add	-4 9 2 17 4 -22
added	-2 3 -1 4 -3 0
additional	-8 2 0 9 1 -2
address	17 -6 -7 3 0 23
address for	9 1 1 -1 -8 1
adeyemi	1 -3 -1 0 -2 10
adjunto	14 -2 -1 -4 -5 -2
admin	-2 -2 -1 3 0 2
administración	7 -1 0 -1 -8 -1
administration	9 -1 0 -4 -3 1
administrator	-5 0 1 13 -4 2
administrators	-23 2 -2 -2 15 1
administração	20 -3 -1 -1 -15 0
advance	-6 -2 0 -2 10 -2
advertise	-6 -1 1 3 6 4
advertisement	-9 -1 0 3 -1 5
advertising	-1 0 1 2 -7 4
advice	19 0 1 28 -29 -1
advice best	8 0 0 -1 -11 0
advise	9 0 0 -3 -9 0
advisers	-3 -2 -2 -4 1 -1
advisory	13 -3 -1 -6 -3 -4
affected	11 -7 -1 2 -3 -5
aforo	-3 18 -4 0 -4 -2
afraid	12 -2 1 -3 2 4
after	17 -22 11 16 0 -13
after #1	28 3 -1 2 -28 -5
after #1x	14 -3 -1 -4 -5 1
after a	-7 4 4 -3 1 -1
after hours	0 -4 -1 9 -9 -1
after that	-16 4 -2 2 20 3
after the	24 -19 17 0 -18 -1
after three	2 0 2 -1 -7 1
after two	7 -1 -1 4 -9 -1
after your	4 -1 -1 -1 -5 -1
afternoon	-14 4 2 -1 22 10
afterwards	-44 23 14 -1 24 -1
again	23 -24 6 25 -25 -12
again for	-13 -1 -1 -1 14 -1
again from	-7 0 0 8 2 0
again in	5 0 0 -1 -3 -1
again on	-18 3 -1 6 10 1
against	18 -1 6 -12 -14 7
agencies	10 0 0 0 -9 0
agency	13 -4 0 6 -10 1
agenda	2 9 -3 18 -8 -4
agent	-7 4 -1 10 -5 -6
agents	-14 8 -1 6 12 -3
ago	11 -1 -1 -8 -22 7
agora	11 -4 -2 -4 2 -6
agosto	4 -13 11 7 -7 -3
agradezco	15 -2 0 -2 -10 -1
agradeço	14 -1 -1 -2 -13 -1
agree	12 1 -1 -2 -9 3
agreed	36 -1 -5 -13 -17 2
agreed to	-6 0 2 -5 8 0
agreement	21 4 1 2 -19 3
agreements	9 1 -2 -5 -7 -1
ahead	-1 0 -1 2 -3 -1
ahí	-6 -3 5 -1 2 -1
ai	-5 5 -3 -2 0 0
aid	-7 2 9 0 -6 1
ainda	-3 -2 -2 5 -7 8
airport	-1 5 0 -1 3 -6
aktuell	-13 -4 -1 -1 7 8
al	1 -9 13 -2 1 9
alan	-6 1 -2 -3 10 1
alarm	9 -9 -3 -2 -2 -4
alert	-10 -4 0 32 -1 -2
alerts	13 1 1 -4 -8 0
algo	5 -2 3 -1 -7 0
alguien	22 -1 -2 -2 -15 0
alguien que	16 -1 0 -1 -14 0
alguma	6 7 -1 -4 -11 -1
alison	-8 7 -1 -1 4 -1
all	6 6 17 12 5 -24
all #2x	13 -2 -2 -6 -12 7
all at	8 -2 1 0 -2 0
all five	14 0 0 0 -15 0
all for	-7 0 0 1 8 0
all if	-10 0 0 0 12 0
all in	-1 -4 -2 -3 5 -1
all is	-13 0 0 1 15 0
all it	-6 0 0 0 6 0
all of	-11 20 -5 17 -6 7
all the	-3 -7 0 -1 18 9
all who	12 -5 -2 -5 -5 -1
alle	-1 10 -7 5 -2 -5
allem	-17 -1 0 10 11 0
allen	18 -4 3 -6 -9 -1
allowance	-3 -3 0 5 -5 -1
allowed	27 1 0 -4 -31 3
allows	-2 3 1 -2 -1 0
almost	-4 1 -1 0 2 2
alone	-9 -4 -1 -1 9 -1
along	-17 3 -1 0 0 -3
already	-1 -8 1 -5 30 -1
als	-27 -5 -4 10 14 3
also	18 -11 21 15 -29 -7
also a	-9 -1 -3 0 9 -1
alten	-13 6 0 -1 10 0
alternative	5 -1 -1 0 -6 -1
although	-5 -1 6 -6 -1 1
altogether	12 0 0 -6 -6 0
always	-4 -1 2 11 4 5
am	10 7 26 -20 -33 34
am #1	14 -5 0 -2 2 -3
am #2x	-14 -2 10 2 5 -1
am at	3 21 2 0 -2 0
am donnerstag	-10 14 1 -2 -2 -1
am not	-19 0 10 0 13 0
am out	-15 0 0 -1 1 11
am writing	6 0 0 0 -7 0
amanhã	-1 -10 -11 -3 20 -1
amigos	-15 -11 21 3 2 -1
among	-4 0 1 0 -2 0
among the	-1 -1 3 0 3 2
amount	-4 -1 -1 -3 5 26
amparo	8 -1 -1 2 -12 -1
an	-3 16 -21 24 10 23
an easy	-8 5 0 0 1 0
an email	-9 5 1 0 4 0
an hour	-7 12 2 7 14 -3
an idea	-9 0 0 0 2 10
an office	-5 0 2 3 2 1
analysts	-17 -4 -1 -1 16 0
anbieter	4 -1 0 3 -1 0
and	14 12 -5 -18 14 -37
and #1	15 6 -1 5 -14 -4
and #1x	10 -10 -1 -3 31 -2
and #2x	18 2 -1 1 -7 0
and #3	6 4 0 -3 -6 0
and $	11 -5 -2 -2 -8 0
and a	3 15 1 18 1 -2
and about	28 -2 1 -2 -17 1
and ask	-12 2 -5 4 7 1
and by	-3 -1 1 6 -5 1
and call	-1 8 2 2 -8 -1
and can	16 1 -2 1 -13 -1
and change	-1 0 0 7 -1 -7
and could	-14 0 0 -1 13 0
and count	-13 0 0 3 12 0
and did	30 -1 -1 -1 -20 -1
and do	19 -1 -1 1 -12 1
and don't	13 -1 -2 0 -10 -1
and every	4 0 0 0 -6 0
and everybody	8 0 -2 3 -8 0
and everyone	12 -1 -1 5 -13 0
and for	10 2 2 -6 20 2
and friends	-8 3 -1 12 -2 1
and get	-3 -2 -1 -3 11 -2
and has	13 -1 1 -3 -5 -1
and have	-17 2 6 5 25 0
and he	-19 0 -1 4 12 -1
and how	3 -6 -1 2 -7 -1
and i	2 -7 11 -25 35 -29
and i'd	-1 0 2 -2 30 3
and i'll	-25 -3 10 5 45 1
and i'm	0 9 0 -1 9 1
and i've	4 1 -2 -3 13 1
and if	-18 15 3 1 20 1
and is	-9 11 3 -2 -13 -1
and it	0 2 1 10 18 1
and it's	8 13 -1 0 -13 -1
and just	-9 0 0 0 7 0
and keep	-7 0 1 1 7 0
and knows	9 -6 0 -1 -10 0
and let	14 -11 6 0 -17 1
and look	18 -4 -6 1 -11 1
and me	-21 1 23 -2 2 0
and my	9 0 -1 6 0 0
and need	10 -10 0 -4 -2 0
and no	13 19 -1 10 -39 2
and nobody	15 -2 -2 -7 -2 6
and not	20 -5 -12 -3 19 -5
and nothing	-16 7 -1 -1 0 2
and now	12 -1 -1 1 -12 -1
and on	-5 0 -1 -2 3 -1
and one	16 11 2 7 -25 3
and only	15 -6 -2 -4 -10 9
and other	-3 -1 2 8 6 -5
and our	12 -4 3 -3 -6 2
and put	4 1 1 0 -9 6
and say	-18 0 39 3 2 -2
and see	-8 4 0 1 7 -1
and send	31 2 0 -1 -20 0
and she	10 -1 0 -1 -7 0
and show	-6 5 0 -3 3 0
and so	9 0 4 2 -14 0
and sorry	-14 0 0 0 16 0
and take	-12 1 0 -3 12 0
and tell	-12 0 1 0 1 -1
and that	-25 4 1 1 30 8
and the	12 14 1 -9 7 -12
and their	-2 4 0 -2 3 -1
and then	-15 8 2 7 0 3
and there	-14 -1 0 0 6 0
and there's	7 -1 0 0 -17 8
and they	17 0 1 -7 -6 5
and this	11 -1 -1 -2 -9 -1
and thought	-9 0 0 0 7 0
and three	-5 1 1 1 -3 1
and to	3 5 5 0 -16 -1
and told	10 2 -1 -2 -7 0
and two	-14 11 -1 1 6 -1
and use	-14 2 0 2 11 0
and wanted	-7 0 0 0 8 0
and was	2 0 1 -4 3 1
and we	11 4 4 -12 18 -1
and we'll	2 -1 1 -1 5 0
and what	10 19 6 0 -29 2
and when	-5 0 0 1 5 0
and whether	29 -1 0 -1 -22 0
and which	-6 0 0 -2 6 0
and will	10 1 2 7 -28 7
and without	-4 0 0 0 5 0
and would	10 2 2 0 14 1
and you	-6 8 -2 1 29 1
and you're	12 -11 0 3 -11 1
and your	11 -1 0 2 15 1
andar	-11 7 0 0 6 0
anders	-10 2 1 0 8 -1
anexo	-4 -5 2 6 -11 10
angebot	2 -11 -2 -5 12 -1
animal	-17 8 0 0 10 0
anmeldung	-16 28 -5 -1 -1 0
ann	24 -1 -1 -1 -9 1
annex	1 -2 0 3 -4 -1
announced	6 -6 -1 3 -1 1
annual	-28 0 29 17 -14 3
année	-1 -3 -5 -4 9 0
ano	0 5 -4 -8 -1 5
anonymous	4 -3 0 3 -6 -2
anos	-15 1 5 9 -6 -2
another	9 12 -1 -8 1 15
anrufen	-7 -1 0 0 10 -2
ans	14 -1 -5 7 -15 1
answer	-10 24 -20 12 18 -2
answer by	10 -5 0 0 -9 0
answer the	-9 -2 -1 -1 10 -1
answer to	-6 -2 1 -5 8 1
answer with	-13 -1 -1 7 9 -1
answered	2 2 1 10 -2 -2
answers	2 -3 5 32 -20 0
antemano	11 -1 0 -1 -7 0
antes	16 19 -9 -7 4 -5
antes de	12 -7 -3 -2 1 -1
antes del	-13 28 -5 -3 1 0
antwort	-18 -1 -4 27 -2 -2
antwort genügt	-3 -2 -1 21 -5 -1
any	32 -31 1 -10 5 -19
any advice	6 0 1 0 -3 1
any day	17 -1 -1 0 -13 -1
any more	2 -1 5 -2 -9 0
any of	0 0 1 0 1 0
any thoughts	-21 -1 -1 -1 25 0
any use	-11 0 0 0 9 0
anybody	22 -6 5 19 -32 -2
anybody in	6 -1 -1 -2 -7 0
anybody who	-12 0 3 11 3 0
anybody's	-7 0 0 0 10 0
anyone	15 17 -6 14 -13 -4
anyone else	-11 0 0 -1 9 0
anything	13 1 -7 12 -31 40
anything that	-10 3 0 2 3 8
anything to	-6 -1 -1 -2 -9 7
anyway	-29 -4 0 0 37 2
ao	-25 0 8 2 4 -1
août	2 -3 -1 -7 -5 13
ap	5 -2 -1 -6 -5 1
api	-6 -1 0 0 12 -3
apoio	8 -2 -1 7 -9 -4
app	-3 7 -3 2 -5 4
apparently	-1 -1 -1 -2 -3 9
application	-4 1 7 -4 15 -2
application pdf	-10 -2 6 6 6 0
applications	7 1 0 2 -7 6
applied	8 1 -1 -2 -5 -1
apply	-8 -1 0 3 -4 3
applying	1 3 0 -2 -4 7
appointment	3 -10 -1 2 -4 11
appointments	-8 -4 -1 1 3 11
appreciate	9 -1 -1 -3 4 -1
appreciated	7 0 -1 -1 -8 -1
approval	7 1 -1 2 -3 -5
approvals	-8 -1 0 1 -1 7
approve	6 -1 1 -2 0 -6
approved	11 -3 2 -16 -6 13
april	-12 24 13 36 -31 -7
april #1	-2 13 2 -2 -1 1
aqui	4 2 0 -1 -6 -2
aquí	-4 2 -1 9 -1 -3
arbitration	-9 -2 0 6 11 -1
architects	-8 -4 -4 5 9 0
archive	12 -1 0 8 -13 5
archives	-1 -5 0 7 -1 0
archivo	12 -11 -5 3 0 -2
are	-3 19 13 -5 11 10
are a	-12 -1 -2 0 1 11
are about	4 -1 -1 0 -5 -1
are at	-9 -1 0 -2 7 0
are exhibiting	-4 -4 27 -1 2 -1
are free	-6 2 0 -1 5 0
are going	-13 3 3 4 2 1
are having	10 -3 -3 0 -8 0
are in	18 -6 9 8 -29 2
are not	-6 -8 -1 -2 2 10
are on	0 6 -7 25 -11 0
are still	-8 6 1 3 -3 0
are the	17 -5 2 -3 6 -1
are there	-18 -1 45 -2 3 0
are welcome	7 15 -3 -2 -6 -1
are with	8 -1 -3 -3 -9 -1
are you	-10 5 1 -1 41 1
area	-7 6 -1 -2 7 -3
aren't	-9 -2 -3 1 11 3
arguing	8 0 -1 0 -8 -1
around	-22 -4 1 2 34 0
around #1x	-8 0 0 0 8 0
around the	-1 -2 -1 -6 3 -1
art	7 -4 0 -4 -1 4
article	8 4 0 25 -17 -6
article on	10 0 6 -4 -10 1
as	22 -20 -25 10 9 -23
as a	-8 -1 -6 29 19 -4
as agreed	24 -2 -1 -6 -4 1
as always	9 -3 0 -4 -5 0
as an	-6 6 1 4 -1 1
as i	-23 2 -1 0 41 1
as in	12 -1 1 -5 -9 1
as it	-3 -1 -1 -6 11 -1
as the	-19 -2 0 9 7 4
as they	10 -2 0 -5 2 -2
as usual	20 -5 3 -1 -5 -3
as well	-16 6 1 11 7 1
as you	42 -3 1 -4 -11 3
asia	8 2 0 -1 -11 -1
aside	-7 1 0 -2 7 0
aside for	-7 0 0 0 5 0
ask	23 -30 -25 14 -5 -23
ask because	-11 0 0 0 10 0
ask for	44 -15 -28 11 -15 5
ask how	3 0 0 1 -4 1
ask me	19 -2 0 -2 -10 0
ask the	15 2 -6 -10 -4 -1
ask them	-11 0 -1 0 9 -1
ask who	7 0 0 -2 -7 0
ask you	4 1 -1 -5 19 -1
asked	10 2 20 36 -31 -12
asked about	-7 -3 1 0 5 0
asked for	41 3 5 16 -51 -2
asked me	-27 5 1 -3 41 1
asked to	-21 -3 11 2 -7 9
asked us	8 0 0 -1 -8 0
asked what	9 3 0 -5 -10 0
asking	23 1 1 4 2 2
asking for	-6 0 0 1 -1 0
asks	29 -11 -4 17 -20 1
asks for	12 -2 -3 -2 -2 1
asks if	5 -7 -4 1 -1 -2
assessor	-13 1 0 0 14 0
assigned	-8 -1 -2 6 -5 11
assistant	8 2 -2 4 -10 -2
associado	17 -1 -3 -7 -9 -1
associados	7 2 -3 0 -7 -1
associate	5 4 0 -1 -10 0
associates	-1 0 -3 -2 -5 7
association	1 -5 13 -1 -4 2
association's	-2 -3 19 0 -13 0
associations	-8 7 -1 0 4 -1
assume	-7 -1 -1 0 8 2
assunto	-8 -2 -1 -4 10 4
astrid	-7 6 0 0 4 0
así	-11 0 -1 -6 18 0
at	-5 24 42 -13 9 -16
at #1	12 20 27 -34 -18 -13
at #1x	15 -10 54 -25 -34 6
at #2x	22 -2 -2 -2 -14 8
at #3	13 1 1 18 -12 -2
at $	9 2 2 5 -1 2
at a	6 1 2 3 1 8
at all	3 -2 -1 5 3 4
at booth	-10 -2 30 -2 2 -1
at half	-11 -4 3 0 9 1
at home	10 -1 0 2 -11 0
at https	-27 1 3 -3 22 4
at it	13 -4 1 -2 -11 -1
at least	-11 2 -8 4 -3 7
at lunch	6 -5 -2 2 2 1
at most	3 1 0 2 -5 0
at night	5 0 -1 7 -9 0
at no	-26 -5 -2 1 36 7
at noon	12 6 -2 -6 -11 -3
at once	-20 4 1 7 8 3
at our	2 4 -4 0 -5 0
at present	-10 0 0 1 8 -1
at reception	19 -4 -5 -7 -11 6
at that	10 2 0 0 -13 -1
at the	-18 49 78 -15 -18 -20
at your	-18 5 -2 1 46 1
atenciosamente	8 0 -2 -1 3 -6
atendimento	6 -2 -1 3 -6 -2
atentamente	17 -3 -5 -13 1 -2
attached	47 -34 -11 -28 -5 -4
attached for	-14 0 8 -1 9 -1
attached if	9 -1 -2 0 -9 0
attached is	10 -1 -1 -3 -1 0
attached please	-11 0 0 -1 11 1
attached the	-5 0 0 -2 1 10
attachments name	-7 0 1 2 3 1
attend	-4 8 7 1 -8 -2
attendees	-13 -7 0 -4 26 0
attorney	-4 0 7 0 -3 -1
attorneys	4 -1 0 1 -7 0
attrition	8 -2 -1 0 -5 0
até	17 -5 -13 28 6 -25
até #1x	13 -8 -5 2 -2 -7
até #2x	10 -8 -2 -4 1 -2
até dia	-6 14 -5 -2 -3 0
até o	-20 6 -1 2 13 -1
até sexta	6 2 0 -10 2 0
au	-15 -16 26 3 -4 11
au plaisir	-9 0 12 -3 -4 7
auch	19 -3 -1 3 -11 -4
audio	-3 -3 0 5 7 -4
audit	-17 -12 0 17 11 1
audited	-8 5 -1 8 -2 -1
auditor	-9 1 -2 -2 5 -1
auditors	9 3 0 3 -13 -1
auf	-22 -14 26 27 15 -13
auf dem	3 -8 14 -9 -5 -1
auf der	-1 -4 5 5 -3 0
auf unserer	-1 -4 -1 15 -4 -1
august	-13 4 0 23 -9 -1
aujourd'hui	11 -1 -1 -1 -10 0
aula	-7 9 4 -3 -3 -4
auprès	2 10 -2 -2 -11 -1
auprès de	5 8 0 -2 -11 0
aura	-10 4 7 -2 0 -1
aus	-19 -1 6 23 -8 -2
aussi	7 -4 7 -1 -5 -2
authority	-12 -2 -1 3 7 -1
auto	-6 -2 -1 -1 4 25
automatic	-2 0 0 -5 0 19
automatically	-13 0 -2 -3 -6 44
automatique	-11 -3 0 -6 1 10
automatisch	-4 -6 -2 0 -8 10
autumn	-11 -2 -1 22 -16 0
aux	1 -8 6 -2 -4 6
av	9 -1 -1 -2 -5 -4
available	-12 8 2 -24 35 -10
available for	1 -1 -1 -4 3 2
avant	28 13 -5 -12 1 -3
avant le	-1 10 -4 -12 8 -5
avec	31 -5 0 -4 -3 -4
average	-34 8 2 24 21 2
avez	12 -4 -2 3 -10 -2
avg	-2 17 0 -2 -13 0
avoid	2 -2 -1 -2 -1 1
avons	5 0 -6 -7 8 -2
avril	-2 4 -2 5 -3 0
awards	-16 1 9 3 2 1
aware	-4 2 -1 -3 5 -1
away	-20 1 2 14 8 6
away from	6 0 0 0 -7 1
ayer	12 -2 -1 -3 -6 0
aí	-24 -1 0 -2 27 0
año	-10 9 -1 2 5 -3
año pasado	-12 9 -1 -1 5 -1
años	-5 2 1 14 -10 -4
b	-11 -1 51 -9 -25 16
b #1	-7 -2 -3 -2 -1 4
baby	4 -1 -1 3 -6 0
back	20 -11 -23 48 -8 0
back in	-21 3 2 1 15 -1
back on	-17 0 0 5 4 9
back to	-12 5 1 15 -6 7
bad	14 -10 -5 -2 -6 1
badge	16 -3 0 -2 -7 -6
badges	-6 0 -1 1 -3 10
badly	-5 -4 2 0 8 1
bag	8 -3 0 -1 -9 3
baja	1 -3 -5 31 -16 -7
balance	-3 -1 -2 6 -6 22
banco	-9 -1 -1 10 8 -2
band	-5 2 4 -1 4 2
bank	14 -15 -14 33 -15 -2
bank details	7 0 -1 1 -6 0
bar	-7 30 0 6 -21 -2
base	-13 -4 -1 -1 15 -3
based	0 6 -1 -3 -7 0
basement	3 0 -2 3 -4 0
basis	-3 1 1 -6 3 0
basta	-13 -4 -1 6 17 -1
batch	7 1 1 1 -6 1
bath	-11 -2 0 -2 15 0
battery	9 0 -3 -1 -10 -1
bay	-7 6 0 -3 -3 0
bays	14 -3 0 -2 -3 0
be	-4 -6 46 -23 13 17
be a	-3 -4 12 1 9 1
be an	-5 2 0 0 -6 18
be asked	-10 1 0 0 7 7
be at	11 1 13 0 -12 -1
be available	8 1 0 -3 -3 -10
be back	-12 6 0 9 1 0
be considered	-5 0 0 0 7 0
be convenient	-12 0 0 0 9 0
be found	4 3 0 3 -7 -1
be glad	21 -1 6 2 -10 2
be grateful	14 0 -1 3 -16 -1
be happy	-13 -2 0 -1 12 -1
be in	1 -2 -1 2 16 2
be most	9 0 0 0 -7 0
be moved	-6 -2 0 6 5 0
be on	-28 2 8 6 9 0
be one	-9 0 0 -1 10 0
be open	-10 0 0 0 7 0
be out	11 -1 -6 -3 -6 2
be pleased	-14 1 1 1 13 1
be removed	-2 9 1 -1 -8 -1
be right	5 0 0 -1 -7 0
be sent	8 2 -1 0 -7 -8
be the	-6 1 5 1 1 -1
be there	1 -5 10 -2 -3 -1
be willing	13 -1 0 -1 -5 0
bea	12 6 -5 1 -15 -2
beans	-9 -2 -3 3 6 2
beat	-11 2 0 0 7 0
because	-7 -10 -9 25 28 -10
because it	8 0 0 1 -6 -1
because it's	-10 -1 0 0 9 0
because of	3 4 2 1 5 -1
because the	10 0 1 -12 -7 9
because we	5 0 6 0 -8 0
because you	-12 1 -1 26 0 -8
become	-12 -3 0 9 3 3
becomes	-5 -3 -1 2 -3 9
bed	20 -2 -8 -1 -12 -2
been	-1 -15 28 8 -2 33
been there	-8 0 0 -2 10 0
been thinking	-2 0 0 0 1 0
been through	12 2 1 0 -14 1
been told	7 0 0 2 -9 0
beer	0 8 0 0 -8 0
before	11 -7 -34 -11 23 -3
before #3x	-14 1 0 0 10 0
before christmas	-7 -1 0 1 6 -1
before friday	9 -1 -1 0 -9 -1
before i	18 1 1 1 -1 1
before it	-4 8 0 0 -10 1
before the	0 5 -3 2 22 -2
before they	-3 -1 -1 0 5 1
before thursday	8 0 -1 -1 -8 -1
before we	8 1 1 -1 -3 1
before you	-6 2 2 3 10 5
before your	-14 0 0 -1 13 0
beforehand	-5 -1 2 -6 6 0
begin	-9 -2 -1 2 13 3
begun	-9 0 0 2 10 0
behalf	8 -1 -1 -3 -4 -1
behalf of	11 -1 -2 -2 -7 -1
behind	14 12 -29 10 -20 2
behind the	12 17 -27 6 0 -1
bei	2 6 -10 -5 27 -3
bei euch	9 -2 -2 -1 -6 -1
bei ihnen	-6 -1 0 -1 10 1
bei uns	13 4 -3 -3 -20 5
beim	-14 0 2 8 9 0
being	-5 11 0 5 7 0
believe	5 -1 1 -2 -6 14
believe that	-6 0 0 2 -1 10
bell	5 -3 -2 -3 2 1
belle	-5 -2 -1 -2 8 -1
below	-18 1 -4 19 30 -3
below the	-6 0 -1 6 4 -1
bem	-4 -2 -3 1 5 -1
bem ?	-8 0 -2 -1 9 -1
ben	-13 6 0 -2 9 -1
bench	-19 9 1 3 1 -2
benchmark	3 -3 -1 -2 -5 9
berg	12 0 0 0 -5 -5
bernard	4 6 0 4 -10 2
beside	-5 0 3 -1 7 0
beside you	-11 0 -1 0 10 0
best	12 -7 -9 -6 26 -29
best ann	11 0 0 0 -13 0
best regards	-2 7 13 3 13 2
best wishes	5 -2 -2 1 -4 -1
bestellen	-7 5 -3 -4 7 -3
bet	-9 0 0 -1 11 0
better	23 5 0 -6 -5 12
between	-10 -11 4 9 17 10
between #1	0 -6 1 3 1 0
between the	2 -4 -3 -1 1 0
between us	-7 0 0 0 4 0
bev	-3 9 -1 -4 -6 -2
bezahlt	14 -1 0 3 -16 1
biblioteca	-14 -2 -2 14 -1 -2
bidders	10 -4 0 2 0 -2
bids	-6 -6 1 10 2 0
bien	3 2 9 -4 9 -9
bien cordialement	-9 -1 0 9 7 -3
bien à	2 -2 4 5 -9 -1
big	-6 3 -9 -1 24 4
bike	13 -10 -4 3 -7 -5
bilingual	-9 -1 0 -1 10 -1
bill	29 3 1 -3 -1 -9
billed	26 -3 -1 -2 -11 -1
billing	-6 -3 2 14 13 10
billing coordinator	8 -1 -1 3 -10 -1
billing manager	-5 -1 -1 7 1 -1
bills	-8 0 0 1 7 0
bin	-25 -10 8 2 9 20
bins	9 -5 -1 -2 -5 -1
bird	-2 6 -3 -4 -1 0
bis	-4 12 -7 0 17 -13
bis #1	-5 3 3 8 -1 -3
bis #1x	9 3 -7 -6 1 -4
bis #2x	-6 0 4 -1 5 -2
bis freitag	11 -7 -1 -6 4 -4
bis zum	-6 6 -4 5 4 -4
biscuits	6 -1 -1 5 -5 -1
bit	3 -2 7 3 0 3
bit about	5 -1 9 -2 -11 -1
bitte	43 -11 -9 -7 -28 5
bitte an	-11 -4 0 5 -1 7
bitte bis	7 10 -4 -9 -7 -3
black	15 -3 -3 -6 6 -6
bleib	16 -3 -1 -1 -9 0
blog	-10 -4 -1 2 0 10
blue	11 -3 5 -7 -3 9
boa	4 0 -5 1 9 -8
boa tarde	7 -6 -1 -5 9 -7
board	8 -9 -15 36 -9 -5
board and	-3 0 -1 -1 4 -1
board has	-6 0 -1 4 5 -1
boat	12 -3 5 -1 -13 0
boathouse	-9 9 0 -1 -2 0
bob	69 -9 -5 -9 -28 -17
bob you	14 -1 -2 -2 -3 -5
bogotá	-10 -1 -1 11 -1 0
boletín	-4 -1 -1 17 -6 -2
bom	19 -5 -4 -4 -5 -3
bom dia	13 -5 -4 -4 -1 -3
bon	23 -3 -4 -1 -16 -2
bonded	-8 -1 0 0 14 -1
bonjour	4 -24 7 -18 24 12
bonjour je	0 -2 -1 -2 -7 13
bonjour monsieur	-3 0 0 -1 3 0
bonjour à	-5 -3 8 -3 -1 -2
bonne	-2 -9 2 6 4 -6
bonus	10 0 0 -4 -7 0
book	-19 3 2 5 35 -15
book a	11 -2 0 -1 -1 -1
book before	-4 -8 6 -1 3 -1
booked	16 -9 5 -1 -1 -2
booking	-2 -5 0 1 -3 16
bookings	-4 0 -1 0 2 -1
bookkeeper	6 -2 -1 2 -9 -1
bookkeeping	-4 0 4 -1 1 -1
books	-6 -1 1 20 -7 1
booth	-31 -1 55 -1 -12 9
booth #3	-22 -3 49 3 -11 9
bore	-16 -1 0 0 13 0
boss	-19 -1 -1 1 21 -1
both	37 -4 4 -12 -21 -19
both for	11 0 0 0 -12 0
both times	-8 0 0 -2 11 0
bother	-14 0 1 0 10 1
bound	4 0 0 -2 -2 -1
box	-9 6 1 15 7 2
boxes	23 -1 0 7 -2 1
boxes at	14 0 0 0 -15 0
boxes of	6 -2 -1 -1 -7 7
boy	3 -1 -1 7 -6 -1
bram	3 0 -1 5 -6 -1
branch	5 -1 1 3 -6 0
brandt	-6 0 5 -1 -6 1
break	-13 -2 12 -2 -4 6
breakfast	-27 38 5 2 2 2
breaks	12 -2 -4 -2 -8 -2
brief	-28 0 -1 23 12 -3
bring	-15 76 -18 -36 -4 11
bring a	-39 75 1 -9 -19 -1
bring our	5 1 -2 -1 -8 0
bring the	2 -15 -5 -2 31 -3
bring you	-9 0 0 0 8 0
bring your	-30 45 -2 3 -21 7
bringing	-8 4 1 2 1 1
brings	-19 24 1 -4 3 4
brochure	-11 -2 0 5 5 1
broke	-10 0 0 2 -10 10
broker	15 -3 -1 0 -3 -1
bronze	-8 -1 -1 0 8 -1
brooke	19 0 0 0 -20 0
brought	-11 0 5 1 1 0
bruno	-11 0 0 10 1 0
budget	18 -10 -3 0 8 2
buen	5 -9 -4 1 12 -7
bug	5 2 0 4 -3 -7
build	4 4 0 2 -3 3
building	-7 8 1 -1 18 4
built	-24 -3 -4 5 24 -3
built a	-10 0 0 2 10 0
bulk	-5 0 0 0 3 -1
bulletin	-14 1 0 45 -14 4
bumping	-12 -1 -1 -1 16 -2
bumping this	-12 -1 -1 -1 16 -2
bunch	15 -7 -3 -3 -7 -1
bureau	23 -3 -7 -3 -12 -3
bureaux	-12 -3 -1 4 16 0
bus	-6 -2 -6 12 -7 4
business	-7 -31 9 17 17 16
business development	-5 0 0 -1 1 0
business partner	6 -3 0 3 -12 4
businesses	5 -1 -2 -4 2 -2
busy	-8 0 1 7 0 0
but	34 -11 -7 2 -28 -19
but he	-9 0 0 2 10 0
but i	-11 1 1 2 8 9
but if	-15 0 9 -1 6 -1
but it	-9 0 1 -3 12 -2
but the	30 2 2 -7 -11 8
but we	-12 -4 2 0 10 1
but with	6 0 0 -3 -4 0
but you	6 0 0 -1 -6 5
button	-5 0 0 9 -5 0
buy	43 2 0 -1 -34 2
buy you	6 1 1 1 -7 1
buyers	-6 -1 1 1 4 1
buying	13 7 -1 1 -21 0
buys	-6 4 -1 1 2 -1
by	-1 29 -27 4 7 15
by #1	2 16 2 8 -25 -6
by #1x	-4 11 1 4 0 -5
by #2x	0 14 -1 2 1 -2
by #3x	-4 -1 -1 -3 15 -1
by a	-16 -10 2 6 17 7
by friday	35 -11 1 -1 -7 2
by hand	-3 -2 0 0 -1 0
by mail	14 -2 1 -1 -10 -3
by monday	-21 -4 0 1 16 0
by my	9 -1 -1 0 -8 -1
by now	8 -5 -1 -1 -7 -1
by our	-7 -1 1 -2 9 0
by phone	28 -3 0 -2 -8 -1
by telephone	4 -4 0 2 -5 0
by the	3 24 -25 5 -4 3
by thursday	11 0 -1 -3 -6 -1
by two	-2 5 -1 3 -3 -1
by video	8 -2 0 -1 -9 0
by wednesday	-5 4 -1 -2 0 -1
by your	6 -1 0 -1 -2 -3
bylaws	11 -3 0 -3 -10 1
büro	2 -5 2 2 -7 8
c	12 -16 21 -16 -19 16
c #1	-17 -1 2 4 5 -5
c'est	20 -4 -1 -12 8 -1
ca	8 0 0 -1 -7 2
cabinet	-9 0 -3 14 -11 5
cabinets	-19 -7 -3 -1 31 -2
cabling	-10 0 0 0 9 0
cada	-27 54 -7 -7 1 0
cada um	-7 13 -3 -1 -4 -1
caduca	-12 -2 -1 -3 4 18
cafe	3 1 2 0 -9 -1
café	-7 16 4 -4 -16 -4
caixa	-9 2 -3 2 8 -1
cake	18 -5 0 -3 -5 -2
calendar	-10 23 0 17 -10 -3
calendario	-7 -2 -2 10 3 -1
california	5 0 0 -19 -4 13
call	13 -28 -24 -26 28 9
call #3	-6 0 -1 5 1 5
call is	-8 1 0 4 0 0
call me	47 -1 0 1 -15 0
call my	12 -1 -1 -1 -14 -1
call the	-11 0 1 -4 3 7
call you	-10 -4 0 -2 11 0
calle	-11 1 -1 1 11 -1
called	41 9 2 -7 -28 1
calls	20 -7 -1 17 -15 13
cambia	7 3 -6 5 -13 -1
came	18 -16 6 51 -23 -13
came across	-5 0 -1 0 4 0
came back	-7 0 4 8 -7 0
came to	-5 -1 6 -6 8 -1
came up	7 0 0 0 -9 0
can	21 -17 -33 -29 16 11
can also	-8 8 -1 -1 -1 3
can be	-43 0 3 -16 41 14
can change	-2 -1 -1 7 -2 -4
can come	29 -9 -1 -2 -20 -1
can do	12 2 0 3 2 0
can give	-16 0 0 11 3 0
can have	-7 -2 0 0 5 1
can hold	-4 1 -2 -3 5 0
can i	-13 0 1 -1 33 0
can leave	4 -2 0 0 -10 7
can offer	-12 6 1 0 4 1
can send	15 0 -3 -1 -2 -1
can show	8 -5 0 0 -7 0
can start	-8 -1 -1 0 5 -1
can take	-2 -1 1 0 0 1
can tell	-13 2 0 8 1 0
can wait	2 0 -1 -1 -11 15
can we	27 2 -1 -1 -13 -1
can you	57 7 0 0 -40 1
can't	35 16 -13 -9 -30 -1
can't be	7 0 0 0 -8 0
can't do	3 3 -1 0 -6 0
can't say	-5 0 3 -1 8 0
can't wait	-17 0 0 0 6 9
canal	6 -15 6 0 4 1
cancel	19 -7 -1 -12 -4 32
cancel the	11 -1 -1 -8 -4 -6
cancelar	-13 -3 -4 37 -6 -8
candidate	9 -2 0 2 -12 0
cannot	13 -1 2 -2 0 -2
cannot be	2 0 2 0 -5 -2
canteen	11 -3 -1 -10 -6 1
cap	10 -2 -2 1 -2 -1
capacity	2 -1 0 -2 -6 9
capital	-17 0 -1 2 14 -2
capítulo	-4 7 -2 6 -6 0
car	-1 5 -1 3 0 4
cara	21 -5 4 -4 -6 -10
cara jones	20 -1 0 0 -9 -8
card	6 -22 -8 -15 5 56
card ending	2 0 1 4 3 22
cards	-6 3 1 11 4 1
care	-14 14 -1 -4 2 1
care of	-15 1 -1 2 12 -1
career	5 0 0 -2 -3 2
cargo	12 -3 -4 2 -5 0
caro	0 -3 0 -6 9 0
carrier	1 -2 -1 0 -5 5
carry	-3 -1 -1 4 3 -1
carta	2 0 0 5 -7 0
casa	-18 23 -7 5 -3 -3
case	-12 -3 11 -8 22 -1
case study	-9 0 1 -4 10 0
case you	-4 0 0 4 2 3
cases	-24 0 4 5 14 1
casi	-3 -2 0 -1 8 0
category	-4 0 1 0 3 2
causa	6 -1 0 6 -11 -1
cause	13 1 -2 1 -12 -1
cc	24 2 0 2 -1 2
ce	-22 14 -8 -3 33 7
ce matin	2 -4 -3 -2 -5 12
ce que	-12 7 -3 0 7 -1
ceci	-8 -3 -2 4 -5 13
ceiling	4 0 1 1 -8 1
cell	7 3 -2 0 -3 -3
cent	-13 0 1 7 3 0
center	-16 6 5 -5 -11 -4
central	-18 3 -1 7 2 -6
centre	-14 23 -2 14 -4 0
centres	-14 0 7 4 -3 -1
centro	11 -9 4 5 -8 -2
centro de	15 -10 5 3 -11 0
centros	-7 9 4 -1 4 -1
centros de	-6 9 4 0 1 -1
cents	-2 -4 -2 -3 11 -5
ceo	-17 -2 0 -3 18 -2
certificate	1 0 1 -9 4 20
certified	-26 4 0 6 24 -3
cette	-8 -10 -3 13 -3 0
cette lettre	-7 -2 -1 11 -2 -1
cfo	8 3 0 3 -12 0
chacun	-15 12 -2 0 5 0
chair	-2 11 16 -4 -12 1
chairs	-6 4 13 -15 11 0
chance	-18 -2 -1 1 19 -2
chance to	-25 0 1 3 26 1
change	3 -22 -12 51 -32 17
change your	-26 -2 -1 54 -2 -17
changed	3 -2 1 3 -14 24
changes	8 -6 0 14 -23 10
changing	-7 -1 0 6 4 3
channel	-13 0 0 0 14 4
chapel	-11 -1 -2 -1 11 0
chapter	16 1 -8 19 -31 16
chapter #1x	12 -11 0 0 -3 -1
charge	-11 20 -11 -8 29 -3
charge and	8 3 1 -1 -11 1
charge for	-13 0 0 3 8 0
charged	9 -7 -2 0 -19 21
charity	7 2 2 -2 -6 1
charlotte	5 3 -1 -3 -5 -2
charo	14 3 -3 -2 -14 -1
chart	-6 -1 0 26 -6 0
chat	-9 -3 -1 1 6 -2
cheaper	21 -4 -1 -6 -11 -1
check	-15 -5 3 30 -3 25
check in	-5 0 -1 -3 8 -3
checked	4 9 -1 -4 -2 1
checklist	23 7 2 1 -31 -1
checklist for	7 -1 -1 2 -8 -1
checks	6 4 0 2 -13 -1
cheers	-10 -2 -1 3 15 -1
cheque	12 -4 -3 -1 -2 0
chers	6 12 -3 5 -24 -4
chez	6 6 -3 -6 9 -2
chez vous	-5 -4 0 -3 8 0
chief	4 2 -2 -4 -10 -1
chiffre	-10 -1 0 3 10 0
children	7 -2 -3 -7 2 1
chip	-9 6 1 -5 6 1
choose	-5 3 1 0 12 -5
chosen	-10 8 7 0 -9 6
choses	-9 -1 0 11 -2 0
chris	10 -3 -1 -1 -7 4
christmas	-8 4 0 22 14 2
church	-8 -5 -2 3 10 2
chère	11 -3 -3 -8 0 -2
chères	3 6 -2 6 -8 0
cinco	-24 15 -4 3 5 -2
cinq	-4 -1 0 13 -6 0
circle	-10 -3 0 0 3 1
city	-18 10 -3 4 3 -4
civil	9 2 0 3 -9 -1
claim	14 4 0 -12 13 -1
claims	-13 1 -2 15 -11 5
claire	-8 10 0 -1 3 0
class	-3 12 -1 -4 -8 -5
classified	-6 0 9 -1 3 0
clause	20 5 2 2 -29 2
clause #1	10 0 -1 -5 -1 0
clauses	-13 1 5 -3 4 5
clean	-18 -2 -1 1 14 6
cleaning	-15 -2 6 2 4 -2
clear	14 -2 -1 -3 -14 6
clerk	-11 -1 -1 28 -6 -1
click	-18 2 3 29 16 2
click here	-10 -1 0 8 4 -1
client	20 11 -6 -5 6 -12
client's	27 -4 -2 -3 -6 -9
cliente	7 -9 -1 2 2 -6
clientes	-8 11 5 2 -11 -2
clients	-23 -2 15 40 14 -8
clients and	-4 1 1 8 -4 1
clinic	-13 8 -3 9 -6 -1
close	4 1 1 0 12 -9
close your	-15 -1 -1 -1 13 -1
closed	19 -18 -12 51 -27 -5
closes	-11 -2 0 15 10 1
closing	-6 -1 9 4 -9 -1
cloud	-4 1 -1 0 3 0
club	-39 20 -5 0 9 -2
cláusula	7 1 -2 4 -8 0
cn	-9 0 0 1 8 -6
co	-5 0 -4 -9 18 -4
co example	20 -1 -1 1 -9 -8
coat	11 0 -1 0 -12 -1
cobro	-16 -1 -1 0 19 0
code	-8 -11 -3 -9 35 25
codes	-8 2 -1 5 5 0
coffee	-13 35 24 -1 -5 -1
coffee and	7 8 2 4 -8 1
coffee at	16 -6 -3 -1 -13 0
cole	14 -3 0 -4 -6 0
colega	-21 3 -1 1 16 -1
colegas	20 -2 6 -11 -14 -1
collateral	-7 0 0 1 9 0
colleague	-14 7 3 -1 18 2
colleagues	9 8 34 -4 -34 2
colleagues the	10 7 -2 -8 -2 1
collect	8 1 -2 -2 13 -4
college	-4 14 1 2 -4 1
collègues	18 -3 -4 -4 -12 -1
colour	8 8 0 -3 -16 0
com	15 15 -2 -6 1 31
com #1	5 1 1 -2 -7 3
com #3	-11 3 0 14 -7 3
com a	13 0 -1 -5 -2 2
com o	-7 -3 -3 6 8 -4
com os	8 1 -1 -8 -1 2
com quem	-14 9 0 -2 11 -2
com uma	-2 8 -2 -2 -6 -1
combien	3 8 -4 -4 -1 0
come	-9 39 49 -37 6 -27
come ?	-5 16 -2 0 -5 0
come and	-18 -4 59 6 -12 2
come back	-4 -1 8 0 -2 0
come by	-18 1 -3 -1 22 -1
come for	-8 5 -1 1 4 -1
come if	26 -5 -15 -1 -1 0
come in	-1 -2 8 2 -6 0
come to	-26 8 4 -2 27 6
come up	8 -5 -3 -2 -4 -1
comercial	1 -11 -1 -3 16 -10
comes	-27 9 -4 8 33 3
comes to	-16 0 1 0 14 1
comfortable	9 -2 -2 -1 -8 0
coming	-31 33 0 0 16 -1
coming up	-6 -1 -1 2 5 -1
comité	2 7 -5 10 -20 3
commande	-18 -4 -2 12 -2 11
comme	2 -7 -3 -3 8 -3
comment	4 1 -2 -1 -3 8
comments	2 -2 0 13 -4 -3
commercial	-5 4 -1 8 -2 -1
commission	2 10 3 -6 -19 5
commitment	-5 -1 0 -1 2 0
committee	13 19 -6 31 -30 -2
common	-4 0 2 0 3 1
communication	-1 10 -1 3 -6 -2
community	-17 20 1 5 -5 0
como	1 9 -2 -2 8 -2
como la	-9 -1 -1 -1 15 0
companies	-40 -5 1 3 59 12
companies in	-3 -1 -1 -1 2 -1
company	17 -18 -21 -22 28 0
company in	11 -1 0 -4 -7 0
company name	-6 0 -1 1 3 6
compare	-7 4 -1 0 -1 -1
comparing	13 0 0 0 -13 0
comparison	-8 0 0 -1 5 0
compañeros	19 10 -2 -3 -22 -2
compensation	5 0 0 0 -3 0
competitors	-3 0 -1 0 3 -2
complained	8 0 -2 -1 -3 -1
complaint	19 -3 -1 -1 -15 1
complaints	12 -1 -2 -2 -7 -2
complete	-9 -1 -2 -5 10 7
completion	3 -1 1 -1 -1 -4
completo	4 0 2 -1 -7 8
compliance	-1 -1 -1 4 0 -3
compliant	-10 0 0 -2 6 0
complimentary	-2 -1 0 0 11 0
compras	14 -8 -5 -2 -9 5
compromiso	-5 -2 0 -3 15 -1
compte	8 -2 -2 8 -12 2
computer	-1 0 -1 6 -6 -1
con	-14 10 -1 -9 34 -10
con dos	14 3 -1 -1 -15 -1
con el	6 2 -3 -4 -2 -2
con la	5 1 3 0 -10 0
con su	-25 9 0 1 14 4
con un	6 -2 0 9 -15 0
concerns	9 -1 0 -4 -6 -1
conference	-15 14 78 -20 -47 -3
conference and	6 0 -1 1 -11 0
conference in	-13 1 34 2 4 0
conference room	7 -6 -4 -2 -1 3
confidence	-12 0 0 6 5 0
confidentiality	5 0 0 -1 -5 -2
confirm	39 -3 -4 -1 13 -11
confirma	-7 10 0 0 -3 0
confirmation	12 -3 -1 -2 -4 0
confirmed	4 9 -2 -2 -1 1
conflict	-12 4 2 -1 11 1
conflicts	-11 0 0 3 8 0
congratulations	3 -1 -2 2 8 0
congratulations on	15 -1 -2 -6 -7 0
congratulations to	-14 0 0 9 4 0
congreso	-3 -5 20 -2 -2 0
congress	9 -6 16 0 5 3
congé	-8 -2 -1 10 -8 7
conseil	-9 2 -1 16 -10 0
consent	9 -4 1 6 -11 0
construction	-2 7 2 0 -3 0
consulta	11 -8 -5 1 -3 -1
consultant	-2 2 0 0 3 -2
consultation	-13 -3 0 7 10 -1
conta	0 -2 8 6 -10 1
contabilidade	-9 2 0 0 14 -8
contact	-19 -1 0 -1 9 41
contact us	-5 0 0 2 4 0
contacto	-5 -4 -1 -2 13 -2
contacts	2 -10 5 1 -7 2
contains	-10 -1 0 6 2 -5
contar	-5 15 -5 10 -12 0
contas	-12 -1 -1 6 10 -1
content	-5 4 -1 5 -6 -1
continue	-2 6 0 1 -2 0
contract	7 -9 4 8 16 -18
contract says	5 1 1 -1 -5 1
contract with	6 2 0 -1 -9 0
contracts	-20 -5 -2 11 23 2
contrato	25 -1 0 7 -21 -2
contratos	-21 7 5 5 -6 -4
contribution	-5 -1 0 4 7 -2
controller	5 -1 1 -3 -2 0
controllers	-10 0 0 9 2 0
controls	2 3 -1 -10 -5 11
convenience	-6 0 0 1 3 0
convenient	-12 0 0 -1 11 0
convention	-9 -4 2 2 5 0
conversation	-14 -1 1 -1 14 -1
conversion	6 0 1 2 -7 1
cook	-6 1 0 0 5 0
copier	23 -3 -2 -4 -13 0
copiers	-4 0 -1 -1 3 0
copies	5 1 0 7 -10 -2
copies of	9 -1 3 -9 -3 -1
copy	3 14 2 -9 -3 2
copy of	0 9 1 1 -15 2
cordelia	5 -3 0 -4 -5 0
cordial	-11 -1 0 2 8 0
cordialement	-3 2 -1 -3 8 -6
cordially	-11 1 -1 -2 12 -1
corinne	-1 1 0 0 2 0
corner	-11 0 -5 1 4 2
corp	11 -1 0 -7 -1 -2
corporate	-9 -2 2 -9 16 -4
correct	21 0 -1 -2 -6 -3
corrected	17 0 0 -1 -8 2
corrections	10 2 -2 -2 -1 -1
corredor	-10 -4 9 1 4 0
correo	-16 2 -5 -8 14 11
correos	-2 -1 0 8 -14 9
cosas	-6 13 -2 0 -3 0
cost	10 -6 -14 14 15 -3
cost $	-4 2 0 8 -1 0
cost per	20 -1 0 1 -20 0
cost to	-4 -2 0 -1 6 0
cost us	6 0 0 -2 -7 0
coste	-8 2 -1 -4 14 -1
costs	-8 0 -1 -6 31 -1
costs #3	-11 0 0 0 11 0
cotisation	5 -2 -1 9 -14 3
could	19 -37 -33 -46 34 8
could be	11 -2 -2 -6 -4 3
could come	-5 0 0 0 4 0
could do	7 -3 0 0 -4 0
could go	-10 0 0 0 9 0
could have	-18 1 0 -1 16 1
could i	14 -1 -1 -1 -14 -1
could we	17 3 2 -2 0 -1
could you	47 -4 -4 -4 -20 -3
couldn't	-13 5 -1 -4 -11 14
couldn't help	-9 0 0 0 11 0
council	-6 -2 -1 14 -3 -1
counsel	8 -1 0 -3 -10 2
count	2 2 2 17 -8 3
counted	15 -1 -1 -4 -17 -1
countries	-3 2 -1 1 2 -5
country	4 2 -4 -10 3 0
counts	8 1 -1 -5 -10 -1
county	-22 -2 -4 9 7 0
couple	-9 2 0 -3 7 0
couple of	-8 -1 -1 2 7 -1
course	27 -9 1 -5 -6 12
courses	-17 -3 -1 -1 10 -1
court	-21 11 -5 50 -19 -2
cover	-6 3 2 -4 24 7
covered	8 1 -1 0 -11 -1
covered by	9 -1 -1 0 -11 -1
covers	-3 1 1 2 -1 1
coûte	-10 -1 0 10 3 0
cpa	9 -1 -1 -1 -3 -3
crane	9 -1 0 0 -9 -1
credit	14 13 -2 -15 -3 2
credit card	-9 0 0 1 9 0
credit cards	-8 0 0 -2 6 0
credit of	10 -1 0 0 -9 0
cross	-6 7 -6 5 -1 1
crédito	16 -3 1 2 -14 -2
créneau	-17 -1 0 0 19 0
cto	-2 -3 0 0 4 0
cualquier	21 -6 -7 -2 -14 -1
cuando	12 -5 -2 -4 0 -2
cuatro	-7 -8 -2 12 -1 0
cuento	-3 -3 4 -1 6 -1
cumprimentos	16 0 -3 -14 -2 -1
cuotas	-10 -2 -1 19 -8 -2
cup	16 -2 -3 2 -14 -1
cupboard	6 0 1 0 -7 1
curious	-5 0 7 2 -4 0
current	1 -6 0 0 10 0
currently	-8 12 0 -1 -6 0
curso	-4 -2 -1 -4 1 14
custa	-8 0 0 0 10 0
custo	-13 0 0 6 12 0
customer	-13 -3 5 -6 23 -3
customers	-22 5 5 20 9 1
customers who	-13 0 0 0 13 0
customs	-2 -4 8 4 -10 7
cut	10 3 2 7 -1 0
cvs	-7 -2 1 0 12 -10
cyber	-7 0 0 -1 6 1
código	-8 -2 -1 -4 -6 10
cómo	-13 9 -3 -9 13 -2
côté	-8 -3 7 -2 4 -1
d	6 -6 13 -14 -5 14
d'avance	13 -1 -1 -1 -14 -1
d'un	1 3 -3 3 -4 -3
da	-1 22 16 19 -4 -16
dafür	-4 -1 0 -4 12 0
daily	2 -4 -1 4 -7 6
damen	4 6 -4 2 -6 -7
damen und	2 6 -4 2 -5 -7
damit	-12 -2 -1 -3 17 -1
dan	20 -4 -2 -8 -7 -3
danach	-14 5 3 -1 2 -2
danish	-9 0 -1 5 8 -1
dank	1 -2 -2 4 -6 8
dankbar	17 0 0 -1 -15 0
danke	36 -6 -5 -6 -17 -3
dann	-2 -1 0 -2 5 0
dans	-19 5 -9 1 31 -2
dans l'annuaire	9 -1 0 2 -10 0
dans la	-3 0 0 -1 2 0
dans les	-10 9 0 -1 8 0
darf	-16 -3 4 3 12 -1
darf ich	-5 0 0 0 5 0
dark	-13 -1 1 -1 10 3
das	25 -6 -10 0 3 -6
das #1	2 2 -1 6 -5 -2
das #1x	-6 12 -4 -1 -1 0
dass	-10 -3 -2 0 17 -2
data	-4 -10 12 19 2 4
database	-11 0 0 -3 -2 10
date	0 -15 -10 6 12 29
date and	-7 0 -1 2 4 -1
date in	-10 -1 0 9 0 0
date on	8 0 -1 0 -6 -1
dated	17 -3 1 4 -20 -1
dates	-14 -1 2 51 -12 0
datos	-7 6 3 -2 7 -1
dauert	14 -5 -4 -2 -8 6
daughter	-17 -2 1 9 1 -1
dave	6 1 0 1 -8 2
davon	14 -3 -3 1 -11 -1
day	-24 1 46 -15 30 2
day !	-4 -1 -1 -1 3 0
day #1	1 -2 13 0 -8 1
day ?	10 0 0 1 -7 0
day after	8 2 -1 1 -8 -1
day and	16 -1 -1 0 -15 0
day at	-11 -5 -5 7 8 0
day before	13 0 -1 2 -13 3
day for	-5 5 0 1 2 0
day from	-10 0 0 -1 10 0
day i	-8 0 0 0 9 0
day is	-10 -5 -1 -2 13 -1
day of	-2 5 0 -1 -2 0
day on	9 -3 -6 4 -7 0
day trial	-7 -2 0 1 8 3
day week	10 0 0 -1 -9 0
day you	7 5 0 0 -10 0
days	0 -40 16 -12 13 46
days #1	2 1 1 -4 0 3
days ?	13 0 0 0 -14 0
days a	-13 0 0 4 7 0
days and	-12 0 1 6 3 0
days are	8 -3 -2 -3 -5 -1
days at	-9 -2 -1 3 8 2
days for	-9 -1 0 0 7 0
days i	16 0 1 0 -16 0
days to	11 0 -1 0 -7 1
days work	-13 0 0 0 14 0
de	5 4 8 7 9 -16
de #1	-11 19 1 -5 13 -4
de #1x	2 5 -1 -5 7 -4
de #2x	8 0 -3 -12 6 0
de #3	14 -1 -1 -1 -8 -5
de #3x	10 -5 -1 -2 -6 0
de #4	24 -3 -3 -3 -13 -10
de #4x	19 1 -1 -4 -8 -9
de agosto	-1 -11 12 -3 -2 0
de antemano	11 -1 0 -1 -7 0
de baja	-2 -2 -1 15 -8 -2
de cabinets	-7 1 0 0 8 0
de deux	12 0 0 -1 -10 0
de diciembre	-3 9 -3 -5 0 1
de enero	-6 -2 -1 8 0 5
de julio	-16 -4 -2 7 -4 17
de junho	-8 1 5 7 -1 0
de la	0 16 7 4 -24 21
de las	-22 3 4 -4 12 -1
de limpieza	-12 4 -3 4 4 0
de lo	-11 -2 -1 -3 16 -1
de los	-21 1 -2 6 15 -1
de ma	-3 -3 6 -3 7 -1
de maio	11 -2 4 -4 -6 -1
de março	-17 0 -1 5 12 -2
de mayo	-7 11 -4 -1 -10 8
de me	-14 2 -1 2 8 0
de noviembre	-8 -1 7 -1 11 -1
de octubre	-3 4 7 -4 -4 5
de r	30 -5 -2 -2 4 -18
de siempre	19 -3 0 -3 -11 0
de su	-18 7 -2 -2 21 0
de tres	-7 1 4 -2 8 -1
de três	-20 7 0 5 10 0
de tu	14 -2 -1 -5 -6 0
de um	-11 -2 -1 -1 13 2
de uma	9 -2 -2 11 -15 -1
de un	12 -2 -2 2 -9 0
de verdad	9 0 0 -1 -8 0
de vocês	-13 -1 0 0 15 0
de vous	-24 3 8 -5 3 2
dead	9 -1 1 0 -8 1
deadline	3 4 -2 -2 -3 -4
deal	4 -3 -1 -6 4 -1
deals	-4 -1 -1 1 6 -2
dear	25 5 -4 -63 15 -27
dear all	9 -7 35 2 -29 2
dear bob	29 -1 -1 1 -7 -1
dear clients	-12 -3 1 18 -5 1
dear colleague	-9 -8 7 3 4 -1
dear colleagues	8 8 6 3 -25 1
dear dr	25 0 0 0 -23 0
dear exhibitor	-11 -1 -1 -3 2 11
dear friends	-10 4 48 -4 -23 1
dear hr	-5 1 0 -2 6 0
dear lena	-4 17 -1 -1 5 -2
dear member	-6 -3 0 6 5 2
dear members	17 4 -2 -2 -4 1
dear mr	45 -29 -19 -32 5 -7
dear mrs	-4 1 2 0 31 2
dear ms	31 -16 -16 -24 19 -8
dear sir	-6 0 0 5 16 -1
dear sirs	13 0 0 -1 -14 1
dear tom	-2 9 -4 -1 -5 1
deb	8 -1 -1 -9 -6 3
deborah	13 0 0 0 -12 3
dec	-5 -1 1 -5 0 29
dec #1	9 -3 0 0 -4 -1
december	-26 15 3 28 -8 14
decide	14 3 0 0 -3 -2
decided	1 4 -1 -8 -2 4
decidme	-8 13 -4 1 -7 0
decision	-1 1 5 -3 9 0
decision makers	-13 -5 -1 -2 7 0
deck	-12 2 -1 3 11 1
declined	4 -5 0 4 -4 0
dee	10 -1 0 0 -10 0
deine	10 -3 -2 -3 1 -3
deirdre	-9 0 0 0 11 0
deixei	-9 0 0 0 11 0
del	0 6 4 17 -12 -3
del #1	-2 -2 -5 7 -3 3
del #1x	-2 0 3 6 -7 3
del lunes	12 8 -2 -4 -12 0
delegate	0 -5 2 0 4 2
delete	19 -2 -1 -2 -13 4
deleted	-3 0 0 4 -3 -4
delighted to	-3 3 -3 -1 3 -1
deliver	-12 0 0 -1 12 4
delivered	7 2 0 -6 -4 25
delivery	15 -2 1 -6 16 -5
dem	-2 14 18 -7 -19 -3
dem #1	-9 8 -3 5 -4 5
demain	11 -2 -1 -4 -1 -1
demand	-11 2 -1 -6 -1 8
demande	15 -4 -3 -6 -10 6
demandez	-1 -1 0 -5 15 -3
demandé	13 0 -4 -7 -7 -1
demo	65 -49 -14 -27 5 -8
demo of	7 2 0 -4 -2 -4
demo ravi	-4 -2 1 0 8 0
demonstration	3 -5 -1 2 1 -1
demos	6 6 -1 -3 -12 -1
den	-6 -8 6 4 21 -10
den ersten	-7 -1 0 -3 13 0
denise	10 -2 0 -1 -7 -1
dental	-9 -2 0 1 5 0
dentist	10 -8 -1 1 -7 0
dentro	-8 -2 0 -2 11 0
denver	5 1 -2 0 -1 0
department	-2 13 0 -5 -9 -3
depends	-9 0 -1 3 4 5
depois	-4 -5 9 -6 3 0
deposit	-4 1 0 6 -1 -1
depot	7 0 0 -1 -3 0
depuis	5 -4 -4 2 5 -1
der	16 6 -4 24 -3 -17
dernière	-9 -2 -1 2 12 -1
des	-27 27 7 27 -7 -11
desculpa	9 -1 -1 0 -8 -1
desde	-1 -5 0 14 17 -6
desde el	5 0 0 2 -8 0
desea	17 -5 -1 -2 -8 -1
deserved	19 -2 3 -5 -10 -1
design	-9 2 9 -4 1 4
designer	-10 0 0 -1 11 0
desk	-8 -7 -19 32 9 18
desks	7 0 -1 5 -7 -1
desktop	7 -2 0 3 -2 -3
desmond	9 0 0 0 -10 1
despacho	0 -3 -1 -5 5 1
despachos	-31 2 3 -1 34 -4
después	-14 11 3 -5 6 -2
dessert	-11 -5 -2 0 17 0
details	-3 8 2 -2 -1 8
details are	11 0 0 0 -12 0
deux	-1 4 -1 7 16 -1
dev	-10 6 1 1 1 2
development	-9 -1 -1 0 4 0
devis	0 -6 -4 -2 15 -9
devis gratuit	-7 -1 -2 -1 18 0
dezember	-18 10 -5 10 -4 3
dezembro	-8 -1 -2 5 3 6
dia	-26 20 34 9 -7 -10
dia #1	-3 -9 17 -3 -5 -2
dia #1x	-8 2 8 1 -2 0
dia #2x	-12 15 0 4 -2 -1
diagnóstico	-15 -1 0 -3 19 0
diary	-11 -3 0 4 2 2
dias	-2 -2 -3 -4 20 -5
dice	12 -3 -1 -1 -5 -2
diciembre	-3 8 -3 -1 -2 0
dictation	8 0 0 -5 -8 0
did	33 -18 -25 9 -20 -13
did i	-10 0 0 1 8 -1
did it	19 -1 -1 -5 -7 -1
did my	-13 0 0 0 13 0
did not	13 1 1 2 -19 -1
did the	0 2 2 15 -4 2
did you	45 -8 -7 13 -32 -4
didn't	-5 1 1 8 2 8
die	15 -16 -12 25 12 -21
died	38 -2 -4 -12 -11 -3
died on	16 -5 -4 -10 -4 -2
diego	8 4 0 -3 -8 -1
dienstag	-11 4 -4 -9 10 9
diese	-21 -8 4 9 -1 6
diesel	13 0 1 -3 -10 -1
diez	-5 5 -2 0 6 -2
difference	19 -4 -6 -2 -3 -3
different	20 -1 1 -2 -10 0
differently	4 2 0 1 -5 0
digest	-8 0 0 19 2 2
digital	-28 0 0 7 17 10
dinner	-7 39 -9 3 9 -8
dinner and	-11 4 0 0 6 0
dinner on	8 2 0 4 -3 -11
dir	-10 0 0 -1 11 0
dire	-8 -2 12 -1 2 0
directly	-1 6 -1 2 -12 3
director	-1 -3 2 -8 40 -3
director of	30 -3 0 -2 -12 -5
directorio	6 -1 0 7 -10 0
directory	41 -1 0 8 -35 10
directory we	-10 0 0 0 12 0
diretório	12 -2 -1 -3 -8 -1
disagree	12 -1 6 2 -9 1
discount	-9 0 -2 -1 12 6
discovery	-5 2 0 0 3 -2
discuss	-20 8 -1 0 11 -4
discussion	-11 35 -1 4 -10 2
dit	-14 4 0 -3 13 0
dites	-10 8 -2 -1 6 0
dites moi	-12 6 -1 -1 11 0
dix	18 -3 -1 -7 -5 -1
do	18 -4 -27 -2 11 -12
do a	-21 -4 -1 0 25 -1
do anything	-9 -5 1 0 -9 19
do for	-7 0 0 3 3 0
do i	2 6 -1 0 -2 -1
do is	-10 -1 -1 -2 9 2
do it	13 2 -1 -5 15 1
do not	27 6 3 -14 -42 35
do nothing	-11 0 -1 -2 1 12
do that	-9 -1 0 -1 8 0
do the	-8 3 0 5 20 4
do these	-6 0 0 -2 5 0
do with	-8 3 1 -2 3 7
do you	58 -27 -25 4 -20 -22
do yours	-4 -1 -1 -1 3 -1
dock	12 -1 -1 -3 -6 0
document	9 -3 1 3 -7 11
documents	10 0 -1 -2 -5 0
does	25 23 -9 3 -6 -14
does not	-4 7 -1 1 -8 3
does the	-10 -1 0 -2 8 0
does your	41 0 1 0 -25 1
doesn't	28 -4 -2 1 -9 1
dog	-11 -1 -3 -3 3 10
dogs	-5 24 -1 2 -14 0
doing	-28 9 10 -5 33 4
doing it	-12 0 0 -1 11 0
doing the	-7 -8 9 2 4 0
dois	-9 1 2 2 6 -1
dollars	-3 1 -2 3 -17 2
domain	12 -1 -1 -6 4 0
domain name	-11 -1 0 4 7 -1
domain names	-11 0 -1 4 5 -2
domingo	-13 -2 -1 4 12 -1
don	-14 0 0 0 11 1
don't	24 -4 -19 4 -13 -22
don't agree	3 0 0 0 -10 5
don't get	6 0 0 -3 -8 0
don't have	-29 3 -2 -2 24 -1
don't know	10 5 0 0 -5 0
don't like	-7 0 3 -4 10 0
don't mind	-6 1 1 2 3 1
don't need	-5 5 -1 -2 -7 10
don't sign	-11 -1 0 -2 14 0
don't tell	3 -1 -1 0 -7 -1
don't think	0 3 0 -1 -3 0
don't want	10 6 1 4 -11 0
donde	16 2 -3 -3 -11 -2
done	22 2 -8 10 0 -2
done it	-8 0 0 2 5 0
donnerstag	0 12 -2 -10 5 -9
données	14 -1 -1 -3 -9 -1
door	10 -9 -4 19 6 1
doors	-26 7 -1 -1 20 1
dos	8 3 1 17 11 -16
dossier	16 -2 -1 -2 -10 0
dot	12 1 0 -9 -7 4
double	17 1 -5 2 -14 -2
down	4 -20 -11 50 6 -11
down for	14 -1 0 -3 -11 0
down on	5 0 -1 6 -10 0
down since	17 -1 -2 -14 0 -1
down to	5 -1 0 2 -9 0
down what	-10 -1 -1 2 11 -1
download	-15 2 -1 9 2 -4
download the	-7 0 0 1 5 1
downloads	1 0 1 9 -1 -3
downtown	-3 1 1 -2 5 0
dr	-5 49 -8 -13 -2 5
dra	17 3 -9 -10 -16 3
draft	-1 0 8 2 -12 1
drei	-22 12 -4 0 9 1
drill	9 -6 -5 -4 -2 -1
drink	-7 5 3 -6 4 0
drinks	8 26 -3 0 -24 -2
drive	4 24 3 12 -30 -3
driver	21 -7 -2 -4 -9 -2
drivers	-2 -6 10 0 -1 -4
drop	8 -1 -2 -3 4 -1
drop the	17 -1 -2 -3 -13 -1
dropped	-6 0 0 2 2 1
drove	-7 0 0 2 -4 10
drowning	-10 0 0 0 12 0
dry	-3 0 0 1 7 0
du	2 1 -8 -11 18 3
du #1x	-1 -3 -1 -5 5 5
duas	14 -5 -3 -5 -2 -1
due	1 -1 0 -22 -5 48
dues	4 -3 -1 4 -8 -6
dull	-7 0 3 11 2 0
dunmore	7 -1 -1 1 -9 -1
durante	-2 3 -4 -7 6 5
duration	-11 0 0 0 11 0
durch	-8 -1 -1 -3 10 -1
during	11 -14 1 -3 -1 8
dès	-9 2 -2 -5 11 -6
décembre	-9 -1 3 -6 7 -3
démonstration	6 -3 -5 -8 4 -2
día	-2 8 3 -6 9 -5
días	20 -4 -1 2 0 0
dúvida	12 -3 -1 -2 -5 -5
e	12 2 -25 -4 13 -2
e #1	6 4 0 0 -11 2
e a	-16 -4 -3 12 11 0
e eu	-3 -2 -1 -3 9 -1
e mail	-25 18 -9 25 7 22
e não	4 3 -1 3 -10 1
e o	-18 1 -1 12 0 -2
e um	-6 3 -5 11 -7 -1
each	-24 38 -14 -14 40 -16
each month	-7 4 -1 7 1 -1
each other	-2 5 -1 2 -6 -1
each time	5 -1 1 -1 -6 3
each with	-10 3 0 1 8 0
earlier	-14 -1 0 1 13 1
early	-13 20 -3 3 10 0
earn	-6 8 0 -1 -4 -1
easier	-4 -3 -1 -1 4 0
easter	-20 -2 0 -1 17 1
easy	-36 3 1 5 28 -2
easy to	-14 3 0 4 9 -1
eat	-8 22 -1 0 -1 0
ed	8 -1 -3 -2 -7 8
edition	-11 -6 5 16 3 0
editor	-12 -2 -1 36 -13 -1
education	-1 -1 0 -4 -4 1
effect	-8 -3 1 3 0 6
eh	-8 -1 -1 -3 13 -1
eight	6 4 -5 -7 12 6
ein	-10 0 -10 14 18 -5
eine	8 9 -11 20 -4 -5
einen	13 1 -6 -4 -1 -5
einer	-14 -1 0 0 12 0
einfach	-16 -2 6 0 23 -3
einmal	-20 -1 -1 12 10 -1
either	-10 4 2 9 13 3
el	24 -7 -1 -5 -19 -8
el #1	6 -1 0 6 -11 4
el #1x	-14 -6 5 3 11 3
el congreso	-4 -3 15 0 -3 -1
el contrato	13 -1 5 -4 -5 -2
el día	1 6 -3 1 -5 0
el jueves	-10 13 2 -9 -3 -2
el lunes	-13 4 -1 -5 17 0
el miércoles	-13 9 7 -8 -3 7
el precio	8 -2 -3 -1 -3 -1
el que	-15 4 -1 14 2 -1
el tema	-9 -1 -1 0 13 0
el viernes	-12 4 0 7 1 0
ele	-2 -4 -2 -5 15 -1
electricity	2 -3 0 -13 -3 12
electronic	7 0 1 -6 0 1
eleven	-15 -9 7 24 18 -3
eleven of	19 0 0 -2 -13 0
eleven years	8 0 1 2 -10 1
elf	18 -7 -1 2 -13 -1
elle	-4 -3 -3 7 -1 -2
else	20 8 -7 -4 -23 28
elsewhere	-12 1 1 -4 12 1
em	9 -20 7 28 9 -20
em #1	1 -7 -1 0 7 -5
em #1x	14 -2 -1 0 -13 5
em dois	-13 0 0 0 14 0
em vez	15 0 0 -4 -11 0
email	-18 25 -1 -21 26 12
email is	-5 8 -1 3 -5 -7
email to	-5 3 -1 -10 5 1
emails	-16 -2 -1 -1 28 -2
embarrassed	-10 -1 9 -1 6 -1
emergency	-1 1 0 -3 -4 10
empfang	5 4 -1 -6 -11 7
employee	-1 1 -1 0 -6 3
employees	4 2 0 9 -9 -4
employer	0 -1 -1 2 -8 -1
employers	-22 -2 -2 23 8 -1
employment	4 -2 -1 8 -16 -2
empresa	-5 -1 -5 6 16 -12
empresa de	-6 -3 -1 -3 17 -2
empresas	-9 -5 0 8 5 -1
empty	-6 -1 1 -2 11 3
en	-9 -16 12 21 21 -15
en #1	-3 -1 0 -8 8 3
en #1x	-1 -6 -7 3 -6 7
en el	-8 18 45 -9 -26 -8
en la	1 -4 22 -1 -15 1
en ligne	-14 6 -3 12 4 0
enclosed	7 -2 1 1 -5 -4
encore	-18 -6 -2 6 19 -2
end	-1 -9 -20 21 33 -22
end ?	-6 -1 -1 0 5 -1
end of	-15 1 2 10 31 -2
ende	-9 -2 -1 11 5 -1
ended	-17 -1 -1 -3 14 -1
ended up	-8 -1 0 -2 9 0
ending	-9 -1 -1 -10 2 43
ending #4	-4 -1 -1 -7 3 40
ends	8 3 0 10 3 0
energy	38 -8 -4 -16 -12 -2
enero	-16 -6 -2 7 9 4
engagement	-1 8 -2 -9 7 0
engineer	-6 -4 -1 1 11 -2
engineering	1 12 -1 -9 -4 -1
engineers	-7 0 0 0 5 1
english	3 -1 2 8 2 1
enjoyed	-4 0 0 -1 2 0
enough	-14 44 0 12 -19 -1
entitled	-6 1 -1 0 6 -1
entitled to	-6 0 0 0 7 0
entra	0 7 -1 5 -7 -2
entrada	-8 14 1 -5 -9 -2
entrance	-14 -7 3 3 -3 5
entre	-16 9 -3 2 -4 11
entrega	8 -8 -4 -8 24 -11
entrega em	0 -2 0 -2 18 -10
entrevista	-3 -2 -1 16 -9 -2
entry	-19 2 -1 9 5 -1
entrée	-4 13 -3 -1 -2 -1
envelope	9 -1 0 3 -7 -11
enviar	-9 -1 0 -3 14 0
environ	9 -2 -1 -2 -5 -1
environment	2 1 0 3 -7 2
envoie	-7 0 0 -1 9 0
episode	-5 -1 13 -5 -4 0
equipe	-2 -7 8 -2 8 -3
equipo	14 -8 -1 -7 -3 0
er	-22 -7 -3 17 14 -3
era	14 -5 -1 0 -9 -1
erhalten	-6 0 0 8 1 -1
erreur	-4 -2 -1 -12 16 -1
error	-6 -4 -1 5 -9 11
erst	-13 10 4 1 6 0
ersten	-10 -2 -1 -5 13 -1
erzählt	-14 10 -2 0 10 -3
es	18 9 -7 -1 -1 0
es la	10 -1 0 -1 -9 0
escritório	1 2 -2 -6 3 -2
escritórios	-14 0 -2 -5 17 -1
eso	-14 -1 0 -2 17 0
especially	0 0 -1 -5 7 1
essen	-10 17 -3 -1 -5 -1
est	26 -13 -12 10 -26 20
est ce	11 -1 -1 -2 -9 -1
esta	-1 -7 -3 -2 -1 5
estagiários	12 -3 7 -1 -11 0
estamos	-11 -2 -1 -5 13 6
estaremos	-1 -5 16 -2 -3 -1
estaré	-12 -1 5 -3 -3 16
estate	-4 -1 0 8 3 -2
estates	-9 1 -1 3 9 -1
estava	-10 -1 0 0 12 0
este	-30 -2 -9 20 12 28
este correo	-13 9 -3 0 1 4
este e	-8 0 -1 0 9 0
este mensaje	-11 -2 -1 -6 4 12
esteemed	-8 -1 -1 5 2 -1
estimada	7 6 -3 -12 7 -2
estimado	7 -7 -4 -3 -1 4
estimados	33 -5 1 -8 -10 -7
estimate	-9 0 1 5 1 1
estimates	-7 3 -1 6 1 -1
estou	0 -2 0 -3 -3 7
estoy	-6 -1 0 -3 -2 9
está	1 -10 10 4 0 5
está em	12 0 0 5 -14 0
están	-5 -2 4 7 1 0
et	4 -7 9 3 13 -9
et #1	-7 -2 8 -2 5 0
et je	-22 -4 -3 -1 27 -2
et la	-5 1 0 11 -7 -1
et le	3 -6 4 -1 2 -3
et non	16 -1 0 -11 -7 -2
et que	-11 0 0 0 15 0
et un	-11 4 5 -1 3 0
et à	-5 3 7 -3 6 -1
etc	-17 -2 -1 -7 -1 25
ethics	14 2 -1 2 -7 1
etwas	-6 4 -2 -1 6 0
eu	9 1 -2 -14 24 4
euch	13 4 -6 -4 -6 -2
eur	-8 3 -1 -29 47 0
eur #1	8 5 -1 3 -1 4
eur #3	-3 6 0 0 12 -10
eur per	-8 0 0 1 8 0
eure	-4 12 -1 0 -7 1
euro	-22 -1 0 15 23 -6
europe	-6 3 0 2 4 -1
euros	-26 3 -3 22 1 -3
evaluation	-6 1 0 3 2 4
eve	8 -1 0 4 -6 -4
even	12 3 1 -6 4 18
even a	-11 0 1 1 8 1
even if	-5 0 1 2 -5 9
evening	-20 25 8 3 -16 2
evenings	-19 6 0 -1 18 8
event	-14 4 -1 -1 1 7
events	-26 14 -1 6 5 0
ever	-15 12 -6 6 28 3
every	-23 9 -14 42 22 -6
everybody	26 10 -2 -6 -25 -2
everybody pays	-7 10 -1 -1 0 -1
everyone	-15 22 25 8 -4 -5
everything	8 -6 0 -1 -12 26
everything else	-7 -4 -2 -1 -1 8
everything from	12 -6 -5 -3 -1 0
everything i	-12 0 0 7 11 0
everywhere	-7 -1 0 3 6 -1
evidence	-1 1 -4 -7 -4 12
ex	-21 2 -2 -1 17 2
exactly	0 -1 -2 -1 9 -2
exam	10 -2 -1 4 -9 -1
example	-52 30 -6 24 7 66
example #1	9 -5 9 11 -12 -10
example for	-8 0 0 0 2 6
example org	9 0 -3 3 -7 -6
excel	-6 -2 0 1 4 0
excellence	-10 0 1 1 11 -1
except	21 4 0 -1 -16 -1
excess	3 0 0 -5 -4 7
exchange	-5 3 -2 -2 -13 -4
exciting	-7 7 0 -4 3 -1
exclusive	-1 -11 -1 0 7 -1
executive	-1 -2 0 -15 31 -1
exhibiting	-26 0 60 5 -12 0
exhibiting at	-20 -2 53 5 -10 -1
exhibitor	-11 -2 -1 5 2 10
exit	3 8 14 -2 -21 3
expect	3 -3 2 4 -10 1
expected	0 -4 -2 6 -6 4
expenses	-9 8 -1 -1 6 -1
experience	31 6 -2 -8 -8 1
experience in	10 0 0 0 -8 0
expert	-9 1 2 0 11 1
experts	-9 -1 0 -2 4 5
explain	-4 -3 0 -5 8 4
explained	5 -3 0 1 -7 0
expo	-19 1 46 2 -2 -2
export	-11 -1 0 11 -14 5
extension	-13 0 1 0 11 1
extra	21 3 0 1 -14 0
eyes	-8 -1 0 -6 12 0
f	-12 9 2 -6 -21 37
faces	-15 -3 25 1 2 0
facilities	9 0 1 -4 -10 6
fact	-3 7 1 -2 -13 11
factura	14 5 -2 -3 -10 -6
facture	5 -4 -1 9 -8 -2
faculty	-7 7 1 -3 5 3
failed	21 -3 6 -15 -12 -1
fair	-5 -3 21 6 -15 2
faire	-1 -3 -2 -3 7 0
fais	-8 0 0 -1 9 0
fait	28 2 -2 -3 -23 5
faithfully	-9 -2 0 0 9 -2
fala	20 -11 7 -10 -10 -1
falk	7 -1 0 -2 6 -3
falk falk	3 -6 -2 -1 -2 -1
fall	-3 -2 -1 8 -7 3
falls	-1 -2 -1 1 5 -1
faltan	13 -2 -1 -3 -11 -1
families	-3 1 -4 6 -6 -3
family	13 -1 -3 5 5 -3
fans	-11 -4 1 10 3 0
faq	-1 9 1 4 -6 0
far	5 19 1 -5 -2 1
farewell	-10 0 0 2 9 0
fast	2 -9 0 -2 3 2
faster	-7 -2 3 -10 18 -3
faster than	-7 -1 4 -4 10 -1
father	-9 0 0 4 3 0
fatura	11 -1 0 0 -11 1
favor	28 1 -3 -7 -12 7
fax	10 1 -1 -2 -11 -2
fazer	-7 -1 0 -4 11 0
feb	-9 -1 5 5 -3 -4
februar	1 -1 5 8 -4 -5
february	-28 46 -11 15 -15 13
fecha	1 -3 -2 11 -4 0
fed	-8 -1 0 0 8 2
federal	2 3 1 -14 3 6
fee	-4 19 -20 -17 34 -12
fee for	7 -3 1 0 -8 1
fee is	-20 0 -1 2 19 -1
feed	-6 -1 -1 0 8 -1
feedback	-9 -1 0 2 3 2
feel free	-12 2 0 0 12 0
fees	-3 3 -3 18 12 1
feet	2 -2 3 1 -3 1
feira	13 3 -2 -1 -9 2
fell	-5 -2 -2 6 4 -1
fellow	8 1 -1 -7 -3 -1
ferreira	5 0 -1 0 -4 3
ferry	-7 2 0 -3 11 0
fertig	-10 -1 -1 -4 15 -1
few	-5 2 1 -4 10 9
few days	13 0 0 -1 -11 0
fewer	-13 -2 1 16 -3 -1
fi	-10 0 0 2 8 0
fields	-8 -2 0 -5 7 0
fifteen	9 4 0 1 -22 0
fifteen minutes	5 6 1 1 -14 1
fifth	-12 0 0 1 11 0
fight	-7 8 0 2 3 0
figures	-15 2 -2 1 6 0
fila	-9 0 6 0 9 0
file	8 -13 -10 13 6 25
file or	-12 -2 -1 -2 2 11
files	12 -2 1 7 5 -4
files and	6 0 0 3 -7 0
filing	6 -2 1 13 -17 -2
filings	-5 0 0 -1 8 0
fill	-26 8 -3 0 22 -2
filled	-4 -3 0 6 0 0
filter	-10 -1 1 2 10 0
fin	0 -9 -4 7 5 -5
final	5 -1 -3 10 -20 4
finally	-23 -2 8 1 19 -2
finance	-6 11 5 2 4 1
financial	-4 8 1 -4 -4 5
finch	-2 -11 -1 -1 1 10
find	-20 -34 38 2 21 11
find a	-12 1 7 -1 13 0
find attached	-8 -1 0 5 4 -7
find it	-5 0 0 0 4 -1
find me	18 -6 -7 -5 -10 -1
find our	-10 0 0 0 11 0
find out	3 2 -1 -2 -6 -3
find the	-15 4 0 -1 15 -1
find us	-8 -2 35 3 5 1
findet	-8 8 0 -1 3 0
finding	-13 0 0 7 3 0
finding the	-10 0 0 -1 11 0
fine	35 2 -5 -4 -18 -7
fined	-10 8 0 4 0 0
fines	-15 -1 -1 5 2 10
finish	-6 0 -1 0 7 0
finished	-8 -3 -1 5 3 -2
finished the	-6 -1 -1 2 9 -1
fiona	10 2 0 -1 -9 0
fire	22 -7 -4 5 -14 -3
firm	9 -2 -17 -1 22 -19
firm ?	-9 -1 -1 -1 10 -1
firm is	6 5 1 0 -11 1
firm of	5 4 2 1 -13 1
firm pays	15 -4 -1 0 -12 -1
firm that	-3 1 1 -1 0 1
firm's	-15 -1 0 3 16 -1
firma	10 -1 0 -8 -4 -1
firmas	-10 -1 -1 -1 16 0
firms	-45 -20 -15 11 72 -19
firms in	-28 0 -1 1 33 -1
firms on	10 -1 0 -3 -7 0
firms your	-8 0 0 0 5 0
first	-19 21 -17 1 35 -14
first and	5 8 -1 -3 -5 -1
first half	12 0 0 -5 -7 0
first meeting	-6 0 0 1 6 0
first month	8 0 0 -2 -6 0
first one	3 -6 2 6 2 1
first time	1 -3 3 0 -13 -1
first year	-18 -1 0 1 35 -1
fiscal	-7 2 0 1 3 4
fit	-13 -3 0 -2 16 1
five	-8 13 3 29 13 -10
five of	-9 8 7 1 -7 0
five weeks	18 0 0 2 -18 0
five years	3 0 0 1 -7 3
fixed	4 0 2 -4 11 12
fixed in	-2 0 0 0 -3 6
fiz	-24 -2 -1 8 21 -1
flash	9 0 0 0 -9 1
flat	-10 11 1 2 9 2
fleet	-8 0 0 3 7 0
flight	20 1 2 3 -4 0
flood	4 -3 4 1 -8 0
floor	-2 12 -25 13 3 3
floor #1	-9 -3 0 14 -3 -1
floors	4 -2 -1 4 -8 -1
foi	7 -3 -1 -1 -6 7
fois	-12 0 -1 11 2 0
folder	12 1 0 6 -2 0
folha	0 -2 -2 10 -5 -1
folks	-6 1 2 7 -16 -1
follow	2 2 -2 4 -6 -8
followed	1 -13 0 -1 15 0
followed by	2 -17 -2 -2 9 -1
following	-20 -2 9 -18 5 24
food	-6 0 -2 3 3 -2
foot	-5 -2 0 5 -4 3
for	12 -12 -27 -1 16 -8
for #1	11 5 1 -10 18 -3
for #1x	5 6 2 -4 1 0
for #3	-5 1 0 3 16 0
for #3x	5 3 1 -2 4 -3
for #4	-16 0 -1 19 15 -4
for #6x	-5 8 0 -3 8 -1
for $	-9 -1 -1 1 14 4
for a	3 -15 4 17 19 -16
for all	-5 -1 -2 5 2 -2
for an	15 7 1 1 -16 1
for any	-1 1 0 -1 1 1
for anything	-13 0 0 -2 0 17
for asking	18 -1 0 0 -12 0
for being	2 0 1 0 -6 1
for billing	-14 0 0 0 0 14
for chapter	10 -8 0 -2 0 6
for dinner	-21 -3 -2 0 16 0
for each	-10 1 1 4 7 0
for eight	10 -1 -1 0 -10 -1
for everybody	14 -9 1 -5 0 0
for everyone	-9 3 -1 -1 8 -1
for everything	-13 0 -3 -3 6 9
for firms	-15 1 1 0 21 1
for four	-10 7 -1 1 4 -1
for free	-10 3 -1 -1 7 -2
for how	6 -2 1 1 -5 1
for it	6 2 2 18 -1 4
for just	-5 -1 -1 2 0 -1
for lunch	9 0 -1 0 -7 0
for me	10 2 3 1 7 -5
for members	-29 31 1 4 4 -1
for more	-19 7 -1 12 -4 1
for my	18 -1 -1 -2 -18 3
for nothing	19 0 0 -6 -13 0
for once	8 3 2 -3 -9 -1
for one	2 1 0 -2 1 4
for our	22 -4 1 -3 -8 2
for people	-10 -4 8 -1 2 -1
for questions	2 -4 -1 -2 3 0
for small	-6 -2 0 11 -1 0
for that	-10 -2 0 1 12 -2
for the	32 -11 -2 5 -26 -33
for this	7 -1 9 -1 -12 -1
for those	-32 39 -4 -3 -1 -1
for three	-7 -1 -1 -3 15 0
for thursday	16 -8 -3 0 -4 -1
for twelve	-5 5 -1 -1 3 -1
for two	-31 2 2 -2 42 2
for us	12 -2 1 -2 -6 -1
for what	-19 0 1 11 -2 6
for you	-58 -9 -5 -15 89 3
for your	-11 -19 -14 -11 18 57
foreign	2 -2 0 6 -6 1
forever	-7 0 0 1 8 0
fork	-5 13 0 -6 -1 0
form	16 -1 -2 13 6 -8
formation	-8 9 -2 0 1 0
former	12 5 -2 -10 -13 -1
forms	-1 4 7 22 -13 -2
formula	-6 13 -1 6 -8 -1
fornecedores	-12 -3 9 -2 5 0
forty	-17 4 -4 -6 4 2
forum	-15 2 52 -7 -14 -2
forum in	-8 -3 27 -3 2 1
forward	18 -2 -10 1 -3 -2
forward to	5 1 -10 3 1 -1
forwarded	10 -2 -1 1 -10 -2
forwarding	-5 -1 -1 1 8 -2
fotos	-9 -2 0 2 9 0
found	34 -22 -18 13 -14 28
found it	2 0 0 0 -5 1
found one	-7 -1 -2 7 0 -1
founder	-1 -5 1 1 5 1
founders	-5 2 0 -1 7 0
four	-10 33 -15 42 12 -27
four day	10 0 0 1 -10 0
four firms	-5 0 0 -4 6 0
four of	-6 -4 9 -3 -5 0
fournisseurs	-17 6 -1 3 -5 14
fourteen	-7 0 1 6 -2 1
fourth	0 1 -3 -2 -9 -1
fr	-7 0 0 -1 9 -3
fragen	1 5 -1 5 -9 -2
frais	-6 -1 -1 -2 8 -1
france	-5 2 -1 -4 12 -3
francs	10 2 -1 -1 -10 0
frau	27 6 -16 -6 2 1
fraud	-3 -3 -7 -4 7 0
free	-5 24 -19 -46 40 -23
free !	-6 11 0 1 -6 -1
free and	4 0 0 2 -8 -1
free from	-8 0 -2 0 10 -1
free in	-10 -4 0 6 4 0
free no	6 -7 -1 -1 -1 -4
free of	-9 2 -1 3 13 1
free on	-6 0 9 2 -3 0
free to	6 4 0 0 -8 -1
free trial	29 0 0 -2 -20 0
free you	14 -8 0 -2 -8 7
frei	-7 12 -8 -7 15 -10
freight	-5 1 0 -2 3 1
freitag	10 1 0 -10 3 -4
fresh	-8 -1 -4 -1 11 -1
freue	-8 -7 13 -1 0 -1
freundliche	0 -4 2 -8 3 5
freundliche grüße	-7 -3 2 -6 9 5
freundlichen	15 -4 3 3 -14 -5
freundlichen grüßen	15 -4 3 3 -14 -5
fri	3 -3 4 8 -1 -6
friday	11 12 14 -9 -12 -22
friday #1	-16 20 5 2 -4 -4
friday #1x	2 6 -4 -1 1 1
friday ?	-11 0 1 1 8 1
friday at	13 -3 -9 -3 -2 1
friday is	-11 -1 0 0 10 0
fridays	5 -1 0 -2 -4 -1
friend	0 3 2 -7 -6 0
friendly	-2 -2 10 10 -12 0
friends	-38 19 62 18 -26 5
friends i	-7 12 -3 0 -3 -1
frohe	17 -3 -1 -4 -6 -1
from	11 13 -18 30 5 -19
from #1	-3 14 -8 17 -17 15
from #1x	-18 16 -1 2 2 -3
from #2x	2 -7 -3 -1 -1 1
from #4	19 -1 0 1 -18 -1
from #6x	-11 0 0 -2 13 1
from $	-11 0 2 -16 50 1
from a	5 20 2 26 -36 1
from february	-9 0 0 -4 9 0
from january	-1 -2 -1 6 -1 -3
from me	2 1 -1 0 -6 -1
from monday	-6 -3 -1 -9 20 -7
from my	-24 1 -1 -4 26 0
from our	-1 2 0 4 6 -1
from the	1 7 2 33 -13 -10
from there	-4 0 -1 7 7 -7
from this	4 6 -1 -11 1 -3
from three	9 0 0 -1 -11 0
from two	7 -1 -1 1 -6 -1
from us	-17 0 -2 1 7 -1
from you	5 0 1 0 17 1
from your	34 1 1 -3 -15 2
from £	-11 0 0 0 6 0
front	-6 -2 8 -9 1 15
front desk	8 -1 -1 -3 -13 5
front of	-6 -1 0 -3 9 0
ft	-4 -2 1 -4 5 1
fue	12 -2 -1 2 -10 -1
fuel	-10 1 1 -5 11 1
full	-11 0 -10 34 7 9
fund	-6 -2 -1 4 0 0
funny	-4 5 0 2 -1 0
furniture	-12 -1 0 1 11 1
furniture and	-11 0 0 -2 14 0
further	-8 4 -1 -3 11 -3
future	-7 0 -1 0 0 3
férias	-12 -3 -1 7 5 6
fünf	-16 -1 -1 14 4 0
für	17 -7 -8 9 6 3
für den	17 -1 -1 -2 -14 0
für sie	-17 -1 0 0 17 -1
g	-10 -3 -4 -6 9 8
g #1	-3 -1 7 2 6 -2
gail	-9 -1 3 -3 12 -1
gain	7 -1 -2 0 -5 -1
gala	-4 5 -1 -1 3 3
galway	10 0 0 2 -9 0
games	11 -2 0 -9 -2 -1
gap	-6 0 1 -5 5 3
garage	6 0 -1 4 -8 1
garden	0 10 -1 1 -3 -2
gas	12 -4 1 -4 -8 0
gate	27 -4 -3 -5 -14 -3
gate #1	10 -1 -2 0 -11 -3
gateway	6 -2 -3 -4 -3 9
gave	1 -3 14 10 -6 2
gave me	-5 -5 7 -4 -2 -1
gave us	5 -5 1 -1 -3 1
gazette	-7 -1 0 -2 7 0
gb	-10 -2 -1 2 12 -1
gbp	-4 -3 0 -2 9 1
geehrte	-2 2 -3 1 13 5
geehrte damen	2 6 -4 2 -5 -7
geehrte frau	-6 -8 -4 -9 5 12
geehrter	18 -5 -2 -8 2 -3
geehrter herr	23 -6 -2 -8 -5 -3
gegen	13 -1 -1 -1 -11 -1
gehen	-15 5 -3 2 12 -1
geht	-6 5 -1 9 -5 0
gelesen	-11 -1 -1 12 1 0
genau	-4 -1 -1 -1 7 -1
general	-10 -1 1 6 -11 10
generators	-3 0 0 -7 -4 12
generous	-14 0 0 0 15 0
geneva	-8 0 10 0 4 0
gente	23 2 5 -8 -22 0
gents	14 -3 -3 -4 -4 -1
genügt	-9 -5 -5 22 0 -4
gerald	-15 0 -1 21 -4 -1
gerente	-6 -1 -1 12 -2 -1
gern	11 2 6 -8 -12 -2
gerne	-11 -2 -1 -1 15 -1
gespräch	-14 0 0 -2 15 0
gestern	14 -2 -1 -4 -4 -2
get	-18 11 -25 -2 42 -9
get a	0 2 3 4 3 -1
get an	-6 1 0 2 -1 2
get back	-7 0 0 -1 5 0
get it	-9 3 1 -3 3 5
get the	7 13 2 -4 3 1
get this	-6 0 -1 18 2 0
gets	-30 2 0 10 37 2
getting	15 4 2 -3 -18 0
gibt	6 5 -1 -8 -1 -1
gift	0 0 -1 6 -3 -1
gil	4 10 0 -3 -4 -4
girl	-10 -2 0 -3 10 4
give	3 -5 -12 1 32 -15
give it	7 1 1 0 -5 1
give me	-2 -1 -1 -2 13 0
give them	7 2 1 0 -9 1
give us	-6 -1 -1 -4 10 -2
give you	-29 -1 -1 0 34 -1
given	29 -1 6 -6 -24 2
gives	-5 -12 1 8 10 1
giving	-2 5 -5 0 -12 2
glad	34 0 3 -2 -10 2
glad of	26 -1 -1 -1 -21 -1
glad to	0 -2 5 -1 8 -1
gladly	-9 0 0 0 6 0
glasses	-14 2 -1 13 1 -1
global	-1 -1 -5 2 1 -1
gluten	9 -2 -1 -2 -8 -1
gmbh	-10 -2 3 5 6 -1
go	1 0 -7 17 20 -23
go ?	-7 -1 0 0 11 0
go live	6 2 0 -5 -5 0
go on	-13 0 2 0 12 0
go through	-28 -3 -1 0 32 -1
go to	-3 1 0 24 -6 -2
go with	10 0 0 -1 -5 -2
goes	-2 4 -1 33 -13 -4
goes on	12 0 1 -4 -7 -1
goes to	-27 11 6 17 -12 0
going	8 3 1 -1 10 -7
going to	23 5 -8 2 -22 -2
going up	14 0 0 0 -14 0
gold	-4 2 -3 1 14 -2
golf	-16 22 0 -3 -2 -1
gone	4 1 2 19 1 0
gonzalo	-8 -1 0 -1 7 0
good	6 -8 -14 11 19 -13
good as	-13 0 0 1 9 1
good day	20 -1 0 -2 -11 -2
good for	-11 0 1 7 5 -1
good luck	22 -1 0 -5 -11 0
good morning	-25 3 -2 2 21 0
good time	-5 -1 -1 3 3 -1
good to	-25 -2 -1 -1 24 0
good we	10 0 0 -3 -10 0
gordon	-12 -2 0 -2 13 3
got	16 -8 2 6 12 -21
got a	-7 -5 4 -4 4 -1
got the	-19 -1 -1 2 23 -1
got your	-5 1 1 1 7 1
gothenburg	-10 0 8 -3 5 9
governance	7 12 -1 5 -14 -2
government	-3 -4 0 7 -1 0
gracias	30 -6 0 -1 -21 13
gracias por	-13 -3 -2 -4 8 16
graciela	14 -7 -2 -1 -3 0
grand	-10 0 1 5 -2 14
grande	1 5 7 -2 -8 0
grant	3 4 0 -3 1 -6
grants	-11 0 0 5 5 0
grateful	31 1 -1 5 -27 2
grateful for	24 0 -1 -2 -23 -1
gratis	-12 -8 -3 -8 44 -15
gratuit	-11 8 -5 -4 16 -3
gratuita	-1 10 -6 -6 3 -2
gratuito	-2 -2 -2 -1 10 -1
graça	6 7 -1 -2 -10 -1
great	-10 2 -1 10 3 3
green	16 1 0 -2 8 0
greetings	16 3 0 0 3 1
greg	4 -1 -1 -7 -2 4
grey	-6 -6 6 14 -11 0
gross	13 0 0 -2 -13 0
group	-5 35 -16 7 9 -3
group in	12 0 0 0 -12 0
group of	-5 7 -1 -1 -3 -1
groups	-13 -3 -1 -2 20 -2
grow	3 -2 -2 2 -6 9
grupo	-10 7 -5 7 -5 2
grupo de	-6 -2 -1 12 -7 -1
gruß	16 -4 -5 -11 1 -4
grüße	23 -1 1 -11 -2 2
grüßen	12 -2 3 2 -8 -4
gst	-10 0 0 4 10 -11
guarantee	-14 1 1 -1 12 1
guarda	13 -5 6 1 -12 -1
guardo	-14 0 0 0 14 0
guest	-6 -4 1 -3 5 5
guests	-30 41 1 5 -1 -4
guidance	5 -2 1 0 -4 -2
guide	11 -1 -2 8 -13 3
guidelines	0 -1 10 -2 -2 -1
gus	17 -4 -1 2 -17 1
gut	-9 2 0 -2 9 0
gute	17 -5 -3 -2 -1 -2
guten	12 -8 0 -4 2 -6
guten tag	-5 -6 4 -6 6 -3
guys	-7 -3 0 -2 10 -2
h	9 37 25 -36 -23 -6
h #1	-22 -2 -1 9 13 3
h #1x	-3 2 5 -3 -2 0
h #3x	-12 58 -7 -10 -25 -3
h #4x	11 -7 7 -2 -5 -1
h chez	-6 10 -2 -2 -3 -1
h ou	-11 -2 1 0 19 -1
h à	-7 10 -4 -2 3 0
ha	10 -5 -4 17 -23 1
hab ich	20 -2 -1 0 -8 -2
habe	7 -5 -2 -2 10 -4
haben	17 -11 6 14 3 -5
hacemos	-9 0 0 -1 12 -1
had	17 -33 -8 49 5 -22
had a	17 3 0 -16 13 2
had in	-8 0 3 -1 8 0
had no	-12 0 0 -1 10 0
had the	10 1 0 -1 3 0
had to	-9 -2 -1 -15 20 -1
had two	1 0 6 -6 0 0
haha	7 -1 -3 -1 -6 -1
hal	5 -3 2 6 -10 0
hale	-1 0 0 0 -9 9
half	-10 5 -14 9 29 -11
half an	7 -2 1 -3 -3 0
half of	-6 -1 2 25 -7 -1
half price	-1 -4 0 -4 6 0
hall	-12 22 66 -24 -42 4
hall #1	-14 -2 41 2 1 0
hallo	28 -2 -4 -4 -4 -4
hallo frau	7 -1 0 0 -7 0
hallo herr	-1 -3 -2 -2 10 0
hand	29 -7 -5 1 -8 0
hand and	11 0 0 1 -12 0
handle	9 -2 0 -2 -6 -1
handles	-10 -1 0 -1 10 0
handling	-6 4 0 -1 5 -2
hands	-12 1 -1 2 11 0
hanneke	8 0 0 -2 -7 0
happen	0 0 1 -3 -6 2
happened	-14 4 0 2 -2 -1
happens	-4 -2 -1 1 -4 5
happy	44 -31 4 -13 -4 -12
happy new	17 -7 -1 0 -10 -1
happy to	26 -2 14 -6 -5 -1
happy with	-7 1 1 -1 6 1
harbor	-7 1 0 1 7 2
harbour	10 -5 -1 1 -8 -2
hard	3 6 -4 0 -21 2
hardware	-9 0 0 13 -2 0
harriet	7 1 -1 -1 -3 0
has	17 -19 -22 40 -29 27
has a	24 9 0 -1 -17 0
has accepted	2 0 4 2 -2 13
has anyone	5 0 0 -1 -5 0
has asked	-5 7 0 0 -1 1
has been	-24 6 10 4 -27 66
has begun	-14 0 0 -1 13 0
has gone	7 0 1 0 -7 1
has had	3 0 0 3 -5 0
has moved	-13 0 0 2 9 -2
has no	6 -1 0 -9 3 -3
has the	16 5 -2 3 -21 0
has to	-4 3 -1 2 1 -1
has written	10 -1 -2 -2 -8 -1
hasn't	-9 -1 0 -3 9 0
hasta	-2 -3 -4 7 -1 15
hasta el	-10 -2 -5 -6 6 11
hat	-1 5 -5 11 -4 5
hat die	9 -7 -4 7 -11 9
hate	-8 -2 -2 -1 4 -1
have	15 -13 -12 -8 14 -14
have #1	-9 -1 1 -1 7 3
have #1x	14 -7 -3 1 -7 -3
have #3	10 1 1 0 -10 1
have a	-9 4 10 11 11 15
have an	7 -10 -1 -1 -16 17
have asked	2 3 0 -4 -5 -1
have been	10 6 0 17 -19 2
have four	-10 0 0 0 10 0
have gone	-8 0 0 8 2 -4
have had	3 -2 0 -1 -3 0
have him	-13 0 0 0 15 0
have in	10 0 0 -1 -11 0
have it	23 0 1 0 -13 4
have just	-9 0 0 0 8 0
have never	9 0 -3 1 -5 0
have no	22 -3 0 1 -21 -1
have now	11 0 0 3 -13 0
have received	-3 3 0 9 4 -16
have seen	-4 -4 6 4 0 3
have somebody	-12 -3 -1 -2 11 0
have that	15 -1 -1 -1 -12 -1
have the	3 -7 2 1 24 1
have them	-22 0 1 0 21 1
have to	19 1 8 1 -19 8
have told	5 0 1 3 -7 1
have two	-8 1 -1 2 -8 8
have you	12 10 2 -1 -9 1
have your	-13 5 -1 -2 9 1
haven't	13 2 2 -3 17 1
haven't heard	-11 0 0 0 9 0
having	-8 -1 -1 1 7 -1
having a	-3 7 0 2 0 0
hay	13 7 -5 6 -16 -3
he	17 -14 -21 6 6 -25
he asked	-8 0 0 -3 12 0
he has	21 -1 -1 -5 -6 -1
he is	10 -3 -2 -6 -6 4
he told	-10 0 0 3 9 0
he was	-12 -1 -1 -5 13 -1
he will	6 -4 -1 -3 3 -12
he'd	-9 1 0 0 8 0
he'll	12 1 0 -1 -12 1
he's	7 1 1 -7 15 2
head	34 -7 1 -10 -4 -6
head of	28 -6 0 -4 -12 -6
headcount	-7 0 0 -2 8 0
headed	-2 0 5 0 -5 4
headline	-7 0 0 10 0 -7
heads	-20 5 2 -6 16 -2
heads of	-3 7 -2 -3 1 -1
health	-11 -10 -1 6 17 0
hear	4 9 -1 6 18 -6
hear from	-1 -1 -1 -3 10 0
hear it	3 0 0 4 -8 0
hear the	-7 0 9 -4 7 0
heard	-9 -1 -1 -1 33 6
heard back	-9 0 0 -1 5 0
heard from	17 0 0 -2 -15 0
heard that	-11 0 0 2 9 0
hearing	24 -3 -3 10 -8 -6
heart	-11 0 10 3 6 4
heating	4 -3 -2 1 -3 -4
held	-1 3 0 -6 0 2
hello	10 -15 41 -18 6 -19
hello all	-3 -5 1 2 -11 7
hello everybody	9 0 -6 -1 -7 0
hello lena	10 -3 -6 -1 -5 -1
hello mr	15 -1 -1 -4 -6 -1
hello ms	9 -1 0 0 -7 0
help	20 -3 -11 -10 6 13
helped	-9 2 0 4 -2 0
helping	-12 0 0 0 11 0
helps	-3 -2 -1 5 -6 -1
hemos	-17 -2 -1 4 6 11
her	4 -1 -8 31 -3 -17
her she	-16 -1 0 3 15 0
her to	-4 -1 0 0 8 0
here	13 -12 -22 13 14 11
here and	23 -2 0 -4 -18 0
here for	0 3 -1 1 -5 -1
here https	-6 0 0 -2 6 11
here i	-9 0 0 0 10 0
here is	-1 0 -1 3 -6 2
here it	-13 -4 -2 -1 6 9
here we	-8 0 0 -1 6 0
here's	-3 0 -1 -4 9 -1
here's what	6 0 0 2 -8 0
herr	28 -14 -5 -10 19 -5
herren	6 3 -1 2 -9 -7
herrn	-4 -2 12 -1 -5 -1
herzlich	-4 8 2 -2 0 -1
herzlichen	23 -2 -3 3 -19 -2
heure	9 0 -1 -1 -7 -1
heures	1 0 -2 -4 6 -1
heute	18 -7 -5 6 -11 -3
hey	-13 -5 9 0 19 -3
hi	12 -30 -18 -53 43 -39
hi all	4 8 18 3 -27 1
hi ms	-7 0 0 0 6 0
hi sam	19 0 0 0 -15 -4
hi there	6 2 0 1 -9 1
hier	12 -3 -2 6 -11 -4
high	-10 -3 -1 21 -15 6
higher	7 0 0 -2 -5 0
hilary	-12 10 -1 -1 4 0
hilde	-16 -2 -1 5 14 0
hill	18 -5 -5 -6 1 -2
him	17 -2 -4 5 -2 -2
him a	-9 -1 -1 8 3 -1
him on	-11 0 0 -1 14 0
him to	2 0 0 1 -4 0
himself	-7 1 0 0 5 0
hired	10 0 -1 2 -6 -1
his	8 -1 -12 39 -18 3
history	-1 -1 -1 2 -7 1
hit	-5 -3 -1 -5 12 -2
hit reply	-7 -2 0 2 7 0
hoje	14 -8 -3 7 -14 -2
hola	-24 13 9 -10 30 3
hola a	1 4 8 3 -12 1
hold	-17 17 1 0 26 2
hold a	-13 15 -2 1 -2 0
hold the	13 -4 0 -1 -11 0
hole	-6 -1 -1 2 6 2
holes	-8 5 0 0 4 0
holiday	16 3 1 5 -9 -5
holidays	10 -7 -2 -1 -7 1
holidays and	17 -1 -2 -2 -11 3
hollis	9 -4 1 2 -12 1
holm	-13 1 -1 2 17 -1
home	1 -2 -4 8 1 28
honestly	-5 0 6 3 -1 1
honorarios	-13 0 0 -1 14 0
hope	-8 5 -7 -1 29 -2
hope all	-15 0 0 0 16 0
hope that	2 0 0 1 -6 1
hope the	13 -2 -1 -4 -9 0
hope you	1 0 -1 -2 3 -3
hopefully	-11 5 0 -2 -6 11
hora	20 -2 -1 -7 3 -4
horas	14 -7 -3 -1 -9 11
horário	-11 -4 -1 9 7 -1
hospital	16 -5 1 5 -16 0
hospital and	10 0 0 0 -11 0
hospitals	-10 -1 -1 7 4 -1
host	-27 8 0 -7 16 18
hosting	1 3 0 1 -5 0
hot	5 -2 -1 -9 6 -1
hotel	5 42 -14 -8 -8 -2
hotel lobby	-12 12 0 0 0 0
hotels	-8 -1 0 2 9 0
hour	-17 35 3 -6 20 -10
hour and	1 3 -3 -1 -4 -1
hour no	-8 -1 0 0 9 -1
hour on	11 0 2 -3 -9 1
hour with	-5 0 -1 -1 4 -1
hourly	8 2 1 0 -6 0
hours	-4 -16 -21 39 17 8
house	-27 43 -8 0 9 12
houston	6 2 0 -8 -2 -2
how	5 22 -16 11 11 -20
how are	-9 -1 0 1 15 0
how did	3 -2 -1 1 -2 4
how do	32 1 2 2 -29 1
how does	20 0 0 0 -22 0
how it	-7 2 0 -2 9 0
how law	10 -2 0 0 -15 0
how long	10 -1 0 4 -7 0
how many	6 -2 5 2 8 2
how much	-11 -1 -1 6 4 0
how that	-6 2 0 -1 7 0
how the	4 1 0 -4 -1 0
how they	-6 8 1 -2 4 1
how to	-23 9 0 29 -24 8
how we	-5 1 3 1 -6 1
how you	43 0 2 -1 -27 -1
how your	9 2 2 -1 -8 -1
how's	-5 0 0 0 6 0
however	4 1 1 -5 -1 -2
hoy	19 -6 -4 0 -13 -1
hr	15 9 -3 -14 12 -6
hrs	3 5 0 -8 3 -4
ht	-9 -2 0 -7 15 -7
html	-18 -7 0 28 -14 2
http	5 38 -8 -5 -25 44
https	-60 -1 13 24 48 15
https lists	-7 7 0 5 -8 -6
hugo	-4 -1 -1 -1 10 -1
huit	11 3 -2 -3 -8 -2
hungry	16 -4 -15 -1 4 0
hurry	5 2 0 -2 -9 1
hurt	-13 0 0 5 10 0
husband	10 3 -2 1 -8 -2
há	4 13 -2 0 -16 -2
i	19 -38 -21 -50 30 -33
i #1	-12 3 -1 1 9 0
i am	25 -29 23 -31 -19 28
i are	-7 5 13 -2 -2 0
i ask	-18 2 1 -3 39 1
i asked	7 0 -1 22 -30 -1
i assume	-9 -1 0 0 10 -1
i believe	15 -1 -1 -2 -8 -1
i call	-5 -1 -1 -1 4 -1
i called	-8 0 0 4 6 0
i can	-4 4 -13 -26 50 -12
i can't	23 4 0 6 -15 2
i close	-17 -3 -1 -1 16 -1
i could	-57 2 2 1 72 13
i couldn't	-14 0 0 0 -5 17
i counted	12 1 1 3 -11 1
i did	-8 0 -1 -7 30 -1
i do	-35 2 1 0 60 4
i don't	24 13 2 -4 -11 -2
i enjoyed	-6 0 0 0 6 0
i found	7 -1 -1 1 -4 -1
i give	-5 -1 -1 0 6 -1
i got	1 -1 -1 -1 11 -1
i had	-3 1 3 -2 17 1
i have	28 -27 0 -37 14 -1
i hear	-15 6 0 0 2 0
i heard	9 0 0 3 -13 0
i hope	-12 3 -1 3 31 2
i keep	-24 1 0 6 18 1
i know	-2 -9 -10 3 40 0
i left	-10 -1 -1 -9 27 -1
i like	-11 -1 -1 -1 9 -1
i look	-1 4 1 -1 -3 -1
i looked	-10 0 1 1 6 1
i lose	-14 6 0 0 9 0
i make	13 1 0 0 -14 0
i need	27 2 2 2 -18 2
i noticed	-12 0 0 4 10 0
i now	-3 0 0 1 1 0
i only	-20 5 -1 3 17 -1
i place	-9 0 0 -1 8 0
i placed	-13 0 0 0 13 0
i promise	-5 -2 -2 1 -2 9
i put	-19 -2 0 0 29 -1
i rang	12 -1 -1 -5 -11 -1
i read	4 1 8 8 9 2
i said	-5 -1 -1 -2 8 2
i sat	0 0 0 7 -8 1
i saw	13 0 -3 -1 7 -1
i see	12 -1 0 -3 3 -1
i send	-37 0 0 2 54 0
i shall	9 -1 -4 2 -8 -2
i should	10 -1 8 0 -15 -1
i show	-15 0 0 0 12 0
i still	-2 0 -2 -1 10 -2
i take	-8 0 -1 -3 10 -1
i tell	2 0 10 0 -5 -1
i think	17 1 7 4 -22 27
i thought	-3 3 0 -1 6 0
i told	14 -5 -1 -1 -9 -2
i understand	-26 -1 -1 -2 31 -1
i used	8 1 -1 0 -9 0
i want	26 5 1 1 -40 12
i was	-25 -2 0 6 58 0
i went	-5 -2 0 -2 9 0
i will	12 -9 7 -2 0 11
i won't	-11 0 -1 4 8 -1
i wondered	-8 0 0 -1 10 0
i would	21 21 10 -30 8 -14
i wouldn't	-3 -4 -1 5 6 0
i write	6 -1 -1 -6 9 -1
i wrote	7 -1 -1 -1 -3 -1
i'd	16 -20 -35 -35 37 -31
i'd be	19 1 2 4 14 2
i'd bring	11 -1 0 -1 -11 0
i'd come	-14 0 0 0 14 0
i'd do	-23 0 1 0 22 1
i'd like	24 11 3 4 -25 0
i'd love	-3 1 0 -3 10 -1
i'd pay	7 -1 0 -1 -9 0
i'd put	-2 0 0 -3 2 0
i'd rather	6 0 -1 -5 7 0
i'd want	-8 0 0 0 9 0
i'll	-3 -34 38 -19 30 -12
i'll ask	-9 0 0 0 9 0
i'll be	-13 1 54 -1 -13 1
i'll bring	15 -4 0 -1 -5 0
i'll come	-5 0 0 0 4 0
i'll keep	-11 0 0 0 13 0
i'll leave	-11 0 0 0 10 0
i'll send	9 4 -1 -3 -9 -1
i'll take	7 0 0 10 -13 0
i'll tell	-11 0 -3 1 6 0
i'm	21 -47 45 -40 8 -12
i'm a	-7 0 0 -2 8 0
i'm asking	-16 0 0 -1 14 0
i'm at	22 -4 -10 -1 -3 -1
i'm doing	-1 0 -2 -1 5 0
i'm going	15 -3 -8 -2 6 -1
i'm happy	23 0 0 -1 -16 0
i'm in	8 -5 3 -1 9 0
i'm not	19 2 4 4 -12 1
i'm on	-9 -1 36 3 -10 1
i'm the	14 -1 -3 0 -13 -1
i'm told	-6 -3 2 4 -3 0
i'm writing	-9 -4 -1 2 9 0
i've	9 -20 -15 -27 36 -31
i've a	-23 8 0 -5 18 -1
i've asked	1 5 0 0 -6 -1
i've been	-23 2 18 -3 25 2
i've done	9 0 0 -1 -11 0
i've got	-11 -3 -3 -6 34 -2
i've had	22 0 0 0 -19 0
i've left	-13 0 0 0 11 0
i've no	24 0 1 0 -18 1
i've pencilled	-12 0 0 0 12 0
i've put	-23 0 0 3 12 0
i've the	-10 0 0 0 11 0
i've thought	-12 0 0 3 10 0
i've told	1 -4 -5 -3 10 -1
ich	21 -17 3 -43 27 -12
ich bin	-15 -6 5 -1 1 16
ich hab	-2 -1 -1 -1 1 -1
ich habe	-6 -1 0 5 0 0
id	-21 7 1 -23 -3 34
idea	-19 5 -1 -1 -13 15
idea what	-12 0 0 0 -4 17
if	8 3 15 -11 7 1
if a	33 0 1 -4 -22 -1
if he	-7 3 0 -1 3 1
if he's	15 -11 0 0 0 0
if i	7 6 1 -9 20 4
if it	0 9 0 -1 10 20
if it's	18 2 2 -4 -9 5
if not	-16 -1 5 -3 20 -1
if so	5 1 1 1 -5 1
if somebody	-15 0 -1 -1 13 -1
if someone	-8 1 0 6 2 0
if the	-10 6 0 5 21 9
if they	-16 1 -1 7 6 -1
if this	-16 1 1 8 3 2
if we	17 5 1 -1 -5 1
if we're	13 -11 -2 0 -6 0
if yes	8 0 -1 -1 -12 -1
if you	-3 8 15 -3 12 12
if you'd	14 1 3 6 -5 2
if you're	-36 27 76 6 -60 20
if you've	-2 8 8 0 -25 2
if your	9 9 2 18 -9 2
ihn	-8 -2 -1 -2 9 -1
ihnen	-27 -7 3 -15 65 -2
ihr	-9 15 -5 5 17 -8
ihre	-26 -4 -5 -4 17 38
ihre nachricht	-11 -3 -1 -7 -1 18
ihrem	-8 -1 -1 -1 12 -1
ihren	9 -7 -3 -3 0 -1
il	9 1 2 9 4 -4
il a	-5 -1 -1 13 -9 0
il me	-13 0 0 0 11 0
ill	8 -1 -1 -1 -9 2
ils	12 -4 -1 -3 -5 -1
im	-17 7 1 6 22 3
im jahr	11 -1 -1 -2 -9 -1
image	2 -2 -1 -9 8 -2
imaging	-14 -2 1 8 2 8
immer	-13 -1 0 1 14 0
immigration	-2 -3 -1 10 -6 -2
imogen	-6 0 -1 -3 11 0
in	-2 -6 17 14 16 -24
in #1	-23 2 0 -2 46 -3
in #1x	-1 -2 -2 -2 7 1
in #2x	4 -3 -1 2 5 -2
in #3x	-9 0 0 3 -5 6
in #4	-10 3 12 10 14 -1
in #4x	-7 1 -1 6 10 3
in #9x	-5 -1 -1 -1 0 -1
in ?	6 -6 -1 3 -2 1
in a	-11 14 -9 14 23 4
in accounts	12 0 0 0 -11 0
in advance	-6 -2 0 -2 9 -1
in an	-13 0 -2 9 4 -2
in and	-12 0 -1 8 8 -10
in april	25 1 -1 -6 -19 -1
in august	-7 1 0 -8 10 -1
in case	-22 -3 -3 -1 22 -2
in confidence	-9 0 0 3 6 0
in der	-10 4 0 0 7 -4
in fact	5 9 0 -2 -10 -1
in february	-5 -2 -1 6 -3 0
in five	15 -1 0 1 -20 1
in for	-1 6 -1 -4 -3 -1
in four	-10 -4 1 -2 7 0
in front	-7 0 -1 -2 8 0
in half	-11 0 0 1 9 0
in his	-10 -1 0 -6 10 9
in house	-12 5 1 -2 9 -2
in i	-10 0 0 -1 10 0
in it	16 0 2 -2 -13 4
in its	15 0 0 -3 -12 0
in january	-6 11 -2 5 0 2
in july	-4 2 0 6 -2 -1
in june	-10 -3 0 3 13 -2
in law	-1 1 0 0 1 0
in leeds	7 2 2 3 -4 1
in manila	8 0 3 0 -6 0
in march	-5 6 2 -4 9 2
in may	6 -1 0 24 -15 0
in my	16 2 6 -2 -1 2
in new	11 0 0 -1 -13 0
in november	5 0 -3 -7 9 -2
in october	3 2 0 -2 8 -1
in on	-10 5 -1 -2 8 1
in one	3 -2 1 -2 -6 0
in orlando	-26 18 17 1 -1 1
in our	0 13 0 7 -2 1
in particular	7 -1 0 -1 -8 0
in peace	-14 0 0 0 14 0
in person	7 4 -1 1 -4 -1
in place	-11 0 1 -1 5 5
in q	-11 -1 0 1 12 -1
in return	9 0 0 1 -10 0
in room	9 -3 -12 0 -2 0
in september	-8 -2 -1 1 4 -1
in spring	-1 -10 -3 3 7 0
in ten	8 2 1 3 -10 2
in that	-11 0 0 1 -4 8
in the	12 1 -3 17 5 -21
in this	-35 -2 5 60 -23 0
in three	-4 3 -2 1 0 -2
in two	-22 1 -3 0 11 1
in week	-6 0 0 2 3 0
in which	6 1 0 2 -10 0
in writing	40 3 3 -2 -28 3
in your	-28 -21 -15 7 42 36
inbox	-6 -1 0 4 2 2
inc	5 1 -1 3 -12 -5
incl	-1 0 -3 -2 6 1
include	22 3 -2 1 -21 -2
include the	10 2 -1 2 -13 -1
included	-20 4 0 -7 25 5
includes	-6 2 -1 -2 1 -4
including	-2 10 -3 -7 3 0
including the	3 4 -2 -3 -3 -1
inclusive	-3 -2 0 -1 -1 9
income	1 13 0 -2 -9 0
increase	0 2 -1 3 -7 -3
independent	-10 0 1 -3 14 -1
index	-2 -4 5 4 -12 12
individual	-3 2 0 4 2 3
ines	10 2 1 -1 -8 -1
info	-16 -1 10 -7 14 -3
inform	-12 -5 2 -4 18 -1
inform you	-6 -4 2 -4 12 -1
information	-14 55 0 -5 -27 20
information about	-8 6 -4 0 0 6
informativo	-7 -3 -2 26 -5 -5
informed	1 -1 -1 1 -4 7
inglés	-6 -1 -2 -1 12 -2
ingrid	11 0 1 0 -7 1
initials	11 0 0 0 -12 0
ink	-14 -1 0 8 8 4
ins	10 -10 -2 -1 -2 -1
inscription	-7 16 -7 -1 2 1
inscrição	-7 8 -6 0 -4 8
inside	-15 -2 -1 5 12 0
inspección	-8 -3 -1 15 -8 -1
install	-8 -1 0 9 -8 2
installation	-5 -1 -1 2 5 -1
instead	18 -2 -4 -6 0 3
instead of	-5 2 2 -1 8 0
institute	10 -8 -2 -3 -3 1
instructions	-4 -2 -1 6 2 3
insurance	-13 6 3 -4 5 -1
insured	-4 -1 0 1 8 1
insurers	-18 0 0 7 13 0
intake	3 -5 10 1 -7 -2
interest	-10 2 2 14 12 0
interest in	-10 2 0 1 9 0
interested	-8 7 1 -3 22 1
interested ?	-12 0 -1 -1 8 -1
interested in	14 5 -1 -5 -20 -1
interesting	0 -2 3 3 0 0
interface	3 2 0 0 -5 -2
internet	-10 3 -1 19 -3 -1
interview	-17 2 1 33 7 2
interviews	2 0 -1 4 -13 -1
into	12 -1 3 14 0 3
into the	-7 -3 0 0 -5 6
intro	-7 -1 0 -3 14 -1
introduce	21 4 1 1 6 1
introduce myself	11 0 -1 1 -12 1
introduce our	-9 -1 -1 1 9 -1
invitation	-3 -5 -2 1 3 37
invite	-20 50 -1 1 -5 0
invite you	-15 35 0 -2 -6 0
invited	-16 45 1 0 7 1
invited to	-20 35 3 0 12 2
invoice	22 -27 -6 -23 -13 46
invoices	-5 -2 0 4 21 3
invoicing	-7 1 -2 8 0 0
involved	11 -2 0 -1 -13 0
is	24 -16 -12 -1 -18 -10
is #1	7 2 2 12 -5 0
is #1x	11 -2 -2 -4 -7 -1
is #3	7 2 -1 -4 8 0
is #3x	-7 0 1 -4 7 1
is $	5 5 -1 8 -14 0
is a	-4 12 -1 -2 21 -15
is about	-9 6 0 0 6 -1
is an	-7 3 -1 -12 -1 25
is at	4 3 -4 -3 -14 1
is attached	-14 2 0 16 -12 3
is back	-8 -2 -1 7 0 0
is better	10 -2 -1 1 -2 1
is due	-2 -1 0 0 -1 1
is enough	-11 6 0 2 4 0
is fine	21 -1 0 3 -13 -1
is for	9 -1 3 -5 -10 -1
is free	-14 6 6 2 7 2
is going	10 0 0 2 -13 0
is good	-10 -4 4 4 8 0
is how	-7 6 -1 9 -5 -1
is in	20 -2 -1 -2 14 2
is it	24 2 3 1 -6 2
is less	-4 0 0 0 6 0
is my	-17 0 0 14 -2 0
is no	27 -4 -1 -4 -29 5
is not	-16 6 6 11 -14 20
is now	6 -1 3 10 -26 0
is on	9 -3 6 24 -29 -4
is one	-10 4 2 -2 1 0
is open	-9 2 1 7 -1 -1
is out	-6 -3 8 0 -3 -1
is probably	-9 0 0 -1 9 -3
is still	16 -1 -1 -1 -7 -3
is that	-13 8 0 -6 -4 12
is the	26 -12 -12 3 -16 3
is there	30 4 3 3 -22 2
is this	14 1 -1 3 -18 -2
is to	-7 6 -1 -5 14 1
is up	-12 1 1 1 10 1
is what	0 -4 -3 2 -6 -2
is with	1 -4 9 0 -7 0
is your	-11 0 -1 6 -3 3
ish	6 8 -1 0 -10 -1
island	-14 -1 2 0 5 13
isn't	29 -17 -14 24 -3 -1
isn't a	-8 -1 -1 1 5 -1
iso	-10 0 0 -3 17 -3
iso #5	-9 0 0 0 10 -1
isso	-4 -1 -1 -3 9 0
issue	-16 -7 -3 68 -46 -4
issue of	-9 0 0 9 -3 0
issues	-1 -2 -1 5 -8 4
ist	9 -13 3 28 -13 -13
ist das	12 0 -1 3 -16 0
it	25 -33 -23 7 8 -25
it !	-8 0 8 -2 7 4
it #1	8 0 0 -1 -8 0
it ?	37 0 -2 15 -27 -6
it a	8 1 1 2 -10 1
it again	1 -1 7 -4 -3 -1
it and	-1 7 3 -5 24 2
it at	-36 0 -6 -2 36 3
it because	-5 0 0 -1 8 0
it but	-21 0 0 -1 8 10
it by	3 1 -1 3 -8 0
it can	-12 -4 -1 -1 -7 22
it cost	-8 4 1 4 0 1
it costs	1 -7 0 0 3 0
it for	-4 3 2 -1 25 4
it free	6 0 0 0 -7 0
it from	12 -3 -1 -2 -7 4
it goes	9 -3 -1 2 -7 -1
it has	-25 0 -1 4 26 -3
it i	-15 0 8 -1 20 1
it i'll	-1 0 0 0 -2 0
it if	12 -1 -1 -4 -5 -1
it in	5 -8 0 28 6 5
it is	24 -13 1 -17 9 2
it isn't	11 1 -1 -1 -2 0
it just	5 0 0 -1 -9 6
it of	13 0 0 0 -13 0
it off	12 -1 0 2 -8 1
it on	8 7 2 10 -16 -3
it please	1 8 -1 -2 -4 -1
it rains	5 2 -3 -1 -9 -2
it should	13 0 1 1 -14 1
it takes	-18 1 -1 0 27 -1
it that	-25 0 1 0 17 6
it the	20 2 1 -6 -5 2
it through	-8 0 -1 1 2 10
it to	33 12 -2 4 -19 -2
it took	13 -2 -1 -5 -14 -1
it until	-14 0 0 3 14 0
it up	-31 -1 -1 0 38 -1
it was	8 -8 -15 13 19 -2
it wasn't	-7 0 -1 -2 -1 12
it will	-2 -2 0 2 4 1
it with	-10 0 -1 1 20 -1
it works	1 7 0 1 -9 0
it would	-39 1 16 -3 34 7
it you	-13 1 1 -1 14 2
it'd	-7 -2 6 -4 5 0
it'll	-10 5 0 4 0 -3
it'll be	-12 4 0 1 3 -3
it's	11 9 4 5 3 -6
it's #1	-10 -2 2 -4 -4 9
it's a	11 6 -2 2 -16 3
it's been	14 -2 -1 2 -22 -2
it's free	20 4 -1 -2 -28 3
it's not	-8 -2 0 -2 4 0
it's on	6 1 6 -5 -11 4
it's only	-7 -1 -1 -1 8 -1
it's that	-6 5 0 1 4 0
it's the	15 3 1 -6 -5 1
it's worth	-10 -1 -1 -1 9 -1
item	-13 0 -1 6 0 5
items	14 1 -2 8 -14 -3
its	4 -1 16 42 -42 -2
j	42 -13 -2 -4 -7 -11
j'ai	9 -3 -3 -6 26 0
j'ai lu	-11 0 0 0 11 0
j'ai vu	-12 0 0 0 11 0
ja	-12 0 0 2 13 -1
jahr	20 -4 -2 -1 -9 -3
jamais	11 -1 0 -2 -12 0
james	7 -3 0 -6 -4 -1
jan	-18 0 1 10 7 -2
janeiro	-3 -5 1 5 4 -1
januar	-23 -4 -3 17 19 -7
january	-24 8 -15 54 -8 9
january #1	-15 -3 0 3 8 3
january #1x	-1 1 1 -2 2 2
january and	10 2 0 -11 2 -1
january the	2 4 0 1 -10 1
janvier	-25 6 -2 23 -3 5
je	19 -20 -23 -18 25 -1
je ne	-8 -4 -3 11 -2 -1
je peux	11 0 -2 -2 -7 -2
je suis	-4 -3 -1 -8 -4 16
je vous	-3 4 0 -3 23 0
jean	-3 8 4 -2 -10 -2
jeden	-7 -1 0 1 9 0
jeder	-3 11 -3 -6 -1 0
jens	11 -1 -4 -5 -3 -1
jetzt	-5 -10 -4 6 31 -11
jeudi	5 -4 -1 -10 -8 10
jeudi #1	-7 9 -4 -1 -4 0
jo	-18 6 5 7 -1 -1
job	14 -6 -2 37 -23 -3
jobs	-8 0 -1 30 -15 0
join	-29 73 -13 -2 -15 -4
join us	-17 37 -3 4 12 -1
joined	-1 0 2 4 -7 -1
joint	-7 -7 1 5 3 -1
jonas	36 4 2 -6 -17 -1
jones	41 -4 -2 -5 -19 -8
jones co	19 -2 -1 -1 -7 -8
jornada	-6 3 -4 10 -1 -2
jour	0 -5 -2 -9 4 8
journal	-1 -3 5 -3 0 7
journée	-14 -6 3 3 12 0
jours	-6 -6 1 0 14 -2
joy	-12 1 0 5 6 -1
judge	-19 8 0 19 -24 9
jueves	-13 15 2 -8 -1 -2
jueves #2x	-4 10 -5 -1 -4 -1
juin	-1 -2 9 -2 -7 5
juli	6 0 0 10 -11 -4
julio	-18 -5 -2 11 -5 17
july	-16 15 15 44 -45 1
july #1	5 -2 -4 1 -6 6
july the	-8 -2 0 11 2 -1
jun	10 -2 0 -2 -4 -11
june	-19 37 36 14 -27 16
june #1	-10 6 -1 -2 5 5
june #1x	-3 -13 7 4 6 2
june and	-17 1 -1 1 5 10
junho	-9 1 5 8 0 0
juni	-14 5 2 11 -6 4
junio	-3 -3 -7 12 4 -3
junto	-5 0 2 -1 2 4
jusqu'au	-15 2 -3 -5 9 5
jusqu'au #3x	-12 -2 0 -2 22 -4
jusqu'à	22 -7 -3 -6 -13 4
jussara	-7 -1 7 -1 -3 -1
just	-3 22 -24 -11 28 1
just $	-4 -1 -1 1 0 -1
just answer	-8 0 0 0 8 0
just heard	14 0 0 0 -15 0
just need	-10 0 0 0 11 0
just reply	-4 3 0 3 -2 0
just say	-12 -1 0 -2 6 10
just tell	4 -1 1 4 -5 0
just the	-10 0 0 13 -1 0
just to	9 -5 -1 0 -9 -1
juste	7 6 9 0 -13 -2
já	5 -8 -2 0 19 4
k	25 2 -2 -20 3 3
kaffee	22 -4 -3 -3 -7 -3
kann	8 -2 2 2 -7 -1
kanzlei	-7 -1 -3 11 0 -6
kanzleien	-10 -1 -1 -2 13 0
keen	-13 -3 -1 0 17 -2
keep	-15 -17 -13 19 29 11
keep a	-7 0 1 7 3 0
keep it	5 -2 0 -1 0 3
keep the	-10 1 -1 -6 10 0
keep this	-1 1 1 3 6 12
kein	26 -6 -3 0 -12 -5
keine	7 24 -6 0 -17 -7
ken	5 1 0 -5 1 0
kenneth	8 -3 4 -8 -4 0
kept	-39 -1 2 3 34 4
kept the	-11 -1 -1 0 8 5
kettle	14 -4 1 2 -11 1
key	-8 17 -1 2 -20 2
keys	27 -3 -4 -3 -16 1
kids	-6 23 -1 -4 -5 -2
kim	4 -2 5 -3 -4 -1
kind	12 6 -8 -6 22 -15
kind regards	26 8 -9 -7 6 -6
kindly	-8 3 1 7 23 -1
kindly confirm	-18 0 0 0 16 0
kirsten	-12 -1 -2 4 10 -1
kitchen	11 -4 0 0 -1 0
km	4 5 0 8 -11 -11
knee	-5 0 -1 7 -3 5
knew	-15 1 1 6 6 1
know	12 24 -38 -3 20 -33
know a	4 8 1 -2 -11 -1
know by	-33 50 2 2 1 1
know each	8 0 1 0 -10 1
know how	-34 6 0 -2 27 0
know if	-6 8 2 -1 12 0
know it	-7 0 1 4 0 1
know nobody	5 0 1 0 -10 0
know of	13 0 0 1 -13 0
know that	-21 0 4 -4 24 -1
know the	-6 0 1 5 0 1
know what	24 2 1 -4 -7 4
know when	18 -1 -1 0 -18 0
know which	-11 1 1 3 7 1
know who	3 -1 -1 1 -7 -1
know your	-12 1 0 0 15 0
knowing	-9 -1 -1 -1 10 -1
known	-4 0 -1 -1 -3 1
knows	15 1 -2 -10 15 1
kofi	-4 11 1 3 -1 0
kollegen	4 1 6 -1 -8 0
kolleginnen	9 0 6 -2 -11 0
kolleginnen und	4 1 6 -1 -8 0
komme	19 -4 -3 -2 -9 -1
kommen	8 -1 2 0 -5 -2
kommt	-2 9 -2 -1 -3 -1
kostenlos	-5 -2 -1 -2 10 -2
kunden	-9 -5 8 0 6 -1
kurz	-4 -7 4 0 9 -4
kurze	-17 8 -3 14 3 -4
kwh	7 -1 0 5 -12 -2
kyle	-13 -1 -1 -2 14 -1
können	8 -4 -3 1 -7 2
l	21 3 0 -12 -9 -3
l'a	14 -1 0 -2 -12 0
l'annuaire	10 -2 -1 13 -19 -1
l'heure	-9 0 0 -1 12 0
l'équipe	22 -9 3 -6 -15 -2
la	15 13 -24 16 3 -21
la casa	-4 8 -1 -2 1 -1
la inspección	-8 -3 -1 15 -8 -1
la journée	-12 -5 6 9 6 1
la liste	9 -1 0 3 -9 0
la misma	21 -3 -1 -5 -15 -1
la oficina	-14 -3 -1 -2 3 19
la persona	-8 -1 0 0 11 0
la place	-10 0 -1 -2 12 -1
la première	-16 0 -1 -2 18 -1
la sala	8 -8 2 -2 -6 -1
la salle	10 -1 -1 -2 -10 -1
la semaine	-8 -1 -1 -2 12 -1
la semana	-6 -2 7 0 7 -1
la universidad	12 -2 -1 -1 -7 0
label	-8 0 1 4 2 -2
labels	-8 1 0 5 3 1
laboral	-9 -1 0 11 -3 0
labour	-4 1 1 9 2 0
lack	-5 0 0 -3 8 0
laden	2 9 -3 -3 -5 -1
lado	-12 -4 8 -5 13 0
lady	-5 2 1 -1 -4 -1
lady who	11 -1 -1 -2 -13 -1
lagos	18 1 0 -4 -11 1
lake	-6 -1 2 1 5 -1
lakshmi	4 -5 -1 5 -5 -1
land	-6 -1 -1 5 -1 0
landed	-9 0 0 -1 11 0
landlord	15 0 0 0 -7 0
lane	-6 -1 0 4 1 1
lang	-10 10 -4 -3 6 -2
language	1 12 -1 8 -22 -1
languages	-10 -4 -4 -5 22 -7
laptop	-10 -9 2 -1 -1 7
laptops	6 2 0 -2 -2 -2
larger	10 -1 0 1 -12 0
lars	6 -1 -7 -1 -6 -1
las	8 3 4 0 10 -19
las #1x	7 11 19 -9 -25 -3
lassen	20 -3 -1 -3 -12 -1
last	-1 29 -23 30 12 -31
last day	-11 0 0 -1 10 0
last month	-2 -2 -1 -6 10 0
last month's	-6 0 0 5 1 0
last time	-1 24 0 -1 -17 0
last two	-9 2 0 -1 9 0
last week	10 2 2 11 -5 2
last year	14 36 -2 8 -27 -8
last year's	5 6 2 -4 -7 -1
late	3 2 0 21 -6 0
later	-18 4 -1 7 4 -2
latest	-1 1 0 6 -8 4
launch	-6 -3 -1 5 6 0
law	-23 22 6 22 26 -25
law firm	-3 -6 -1 3 3 -1
law firms	1 0 0 4 15 0
law office	-3 -2 -4 -3 7 1
law offices	-11 -1 1 1 6 1
laws	-6 8 -1 -3 -2 -1
lawyer	16 -3 4 -2 -1 2
lawyers	-6 10 3 3 18 1
lay	8 0 -1 -7 -6 -1
le	5 -9 -10 10 18 -19
le #1	-17 9 6 5 3 -5
le #1x	0 10 -5 -8 4 0
le #3x	-13 -3 0 1 8 8
le mardi	15 3 -3 -3 -10 -1
le vôtre	-5 -1 0 -1 13 0
lead	-6 -5 -3 7 -1 7
leaders	-4 -7 1 -7 12 0
leads	18 -2 0 0 -12 -3
learn	-4 17 0 4 -20 -1
learned	-16 -2 6 0 -9 3
learning	-9 1 -3 2 5 6
lease	4 -3 1 1 4 3
leases	-7 -1 0 0 8 4
least	-19 2 -8 9 -4 12
leave	-2 -15 -20 39 -21 34
leave the	4 -3 -2 9 -8 5
leaves	-4 -1 7 -2 -2 2
leaving	3 3 -1 -2 -3 -2
lecture	0 5 -2 13 -11 -2
ledger	-3 -1 9 0 -13 -1
lee	-9 0 4 5 4 0
leeds	5 0 -4 -3 -6 -1
leer	-7 -2 -1 12 2 -4
left	10 -10 -18 -2 23 -5
left a	8 -1 8 -4 -11 -2
left at	13 -1 -2 -6 -4 -1
left i	-7 0 0 0 9 0
left in	-7 -2 0 0 7 1
left the	9 -3 0 -1 -7 -1
legal	-17 7 25 14 16 -16
legal advice	5 -2 0 6 -5 0
lege	-10 0 0 0 12 0
leipzig	8 0 3 -1 -6 0
lemon	-10 -1 -1 0 6 7
lena	49 13 -16 -8 -33 1
lena we	-12 15 -1 0 -1 -1
leo	10 0 0 0 -9 0
leon	-12 9 0 -2 3 -1
leonor	12 -2 -1 -4 -10 -1
les	9 0 21 0 2 -13
les deux	-8 0 0 2 6 0
less	-24 2 3 -4 32 8
less than	-27 -1 -1 -7 30 -1
let	-3 34 10 3 8 -18
let me	-1 14 7 -5 19 -6
let the	-5 -1 0 1 1 2
let them	-16 0 8 0 9 1
let us	-1 -8 2 -1 0 -1
let's	6 -5 -1 -9 6 -1
let's talk	17 -2 -3 -6 -7 -1
lets	-6 6 1 5 -5 1
letter	0 -12 -19 48 -9 3
letter and	-11 -1 1 -1 9 1
letter from	13 -1 0 0 -14 4
letter to	-10 0 0 3 10 0
letters	7 -2 -1 23 -15 0
lettre	0 -7 -4 21 -9 -7
letzten	-7 -2 -2 1 11 -1
leute	-10 0 0 1 8 -1
levar	-7 14 -5 -1 2 0
level	-5 8 0 -4 5 4
levo	11 -2 -1 -2 -6 -1
lhe	-8 -2 -1 -10 25 -1
li	13 -4 -2 -4 -8 0
liberty	-6 0 0 0 6 0
librarian	13 -1 0 -2 -13 0
library	-24 27 -3 30 -21 -1
libre	-9 27 -7 -7 -6 5
libres	-16 -2 0 -1 17 0
licence	-11 2 1 -1 9 -1
liebe	19 12 -5 -9 -10 -7
liebe frau	2 0 -3 -9 7 -2
liebe kolleginnen	7 1 6 -1 -11 0
lieber	17 -4 -1 -7 -6 -1
liegen	22 -2 -2 -2 -11 -2
lieu	-10 7 -1 -5 7 0
life	-6 2 1 -10 1 9
lift	34 -3 -1 -4 -9 0
lifts	-9 0 -1 10 3 -1
ligar	-12 -1 -1 -2 14 -1
light	-12 -7 0 1 9 5
ligne	-18 5 -3 11 6 0
lignes	10 -2 -1 -3 -7 -1
lignes me	16 0 0 0 -15 0
like	14 23 -27 -22 12 -6
like a	9 -4 4 -5 -7 -1
like it	-7 -4 -2 -2 15 -1
like the	2 -1 0 -4 -5 4
like to	28 27 -20 -22 -8 15
like you	-4 6 -1 0 1 0
like yours	-12 -1 0 -1 27 -1
liked	-6 -3 -1 11 1 -1
likes	-5 3 0 -1 -2 0
limit	11 0 -1 5 -8 1
limited	-16 22 2 -8 3 8
limited to	-3 26 3 0 -5 1
limpieza	-16 4 -3 4 9 0
lindgren	-1 0 0 3 -5 0
lindqvist	-6 -3 2 7 1 -1
line	-11 11 2 -19 17 21
lines	-1 -1 11 -7 8 1
link	-11 14 -4 -5 -16 51
link to	-4 0 1 1 1 -2
links	0 -4 -1 15 -4 -1
lire	-5 -5 -2 24 -7 -1
lisboa	18 -3 -1 -4 -11 -3
lisbon	5 -3 -6 -1 0 0
list	21 7 -29 32 -16 -30
list and	9 5 -1 -3 -8 -2
list for	-4 2 0 2 4 -2
list of	15 1 0 -1 6 8
list that	-5 0 10 1 2 0
list we	6 -1 0 -1 -6 -1
lista	0 -2 -5 12 -16 7
listen	-11 2 1 3 9 1
listing	1 -1 1 0 5 -7
lists	35 33 2 -37 -11 -13
litigation	-1 -2 9 -4 -1 -1
little	-19 8 1 -2 10 3
little one	13 -2 0 -3 -5 0
live	-15 -11 1 -10 37 2
live in	-7 3 -1 -2 7 -1
lived	8 0 0 -1 -11 0
lives	-12 -1 -1 5 8 -1
living	-4 0 1 -3 12 3
livraison	8 -9 -4 -10 0 9
livro	-11 -2 12 9 -6 -1
lleva	-5 -2 -1 -3 10 0
llevo	-8 6 -4 -2 4 1
llp	24 0 0 -2 -21 -16
lo	23 -4 -6 14 0 -10
lo de	10 -2 -1 -4 -3 0
lo que	-13 -2 3 7 11 1
lo suyo	-11 16 -4 0 -7 0
load	24 -1 -2 -2 -16 -2
loan	-9 0 0 -1 10 0
loans	-13 1 -3 6 5 -1
lobby	-19 12 0 5 -4 0
lock	16 -1 0 0 -16 1
locked	9 0 0 -3 -9 4
log	15 -3 2 12 -13 -2
log in	-9 -6 -1 16 6 -12
login	14 -4 -1 3 -10 -2
logo	-15 -5 5 -3 53 -6
logo on	-4 -1 0 -1 4 1
logs	-14 -1 0 13 0 -2
long	-15 -3 10 32 -9 1
longer	-13 -6 -2 39 -19 6
look	9 -31 -1 6 20 -7
look after	-29 -1 -1 0 36 -1
look at	24 -13 0 7 -8 11
look for	-7 -4 3 0 1 3
look forward	15 3 -9 -1 -5 -1
looked	9 -2 0 -1 7 2
looked at	6 0 -1 -5 -6 -1
looking	5 -6 -5 -4 29 8
looking for	18 3 2 -1 -9 8
looking forward	-6 0 -2 1 5 -2
looks	14 1 2 1 9 3
looks after	-29 -1 0 0 29 0
loop	-4 9 2 -1 -4 -1
lorraine	2 6 0 0 -9 1
los	20 -1 -9 6 6 -10
los dos	19 0 4 -2 -20 1
lose	-16 4 1 3 9 0
losing	-8 1 0 4 5 0
loss	-11 0 6 1 12 0
lost	15 -9 1 33 -27 6
lost one	-6 0 0 10 -2 0
lot	-8 -1 2 -16 34 7
lot #1	12 -1 -1 -2 -9 0
lot of	15 -2 0 -6 -6 0
lounge	-8 4 6 -4 -3 12
love	16 2 -10 -1 11 5
love to	10 2 -3 -5 13 2
love your	12 -1 -1 -2 -7 -1
loved	-11 0 -1 4 8 0
lovely	-6 -2 -3 -3 8 1
lovely to	-8 0 -3 1 12 -1
low	-15 5 0 -3 3 1
lower	19 1 -2 -7 -5 0
ltd	-7 -3 2 -8 19 1
luck	23 -5 10 -7 -20 -1
lucía	12 2 -2 -2 -13 -1
lui	13 -2 0 -3 -9 0
lunch	5 62 -3 -10 -36 -10
lunch with	-7 9 -1 0 -2 0
lunes	1 10 -6 -11 8 -5
lá	-2 7 -2 -5 2 0
läuft	13 -2 -2 -4 -1 -2
lösung	-13 0 0 0 15 0
m	28 -11 -7 12 -22 0
m'aviez	14 -1 -1 -1 -12 0
ma	-16 -2 5 -3 11 4
mac	-2 -1 0 5 -4 -2
machen	-12 2 2 0 10 -3
machine	0 -2 2 -3 -6 -1
machines	-3 -1 7 1 -8 -1
madam	4 1 0 6 5 0
madame	10 4 -3 -6 8 -3
made	-29 10 -2 26 28 1
made me	-13 2 0 1 8 0
made the	-10 0 0 8 5 0
magazine	11 0 0 -6 -5 -1
mai	3 -1 -3 3 -8 3
mail	4 7 -24 9 -1 44
mail address	-1 -1 0 10 -1 -2
mail in	-20 5 0 -2 -1 16
mail it	10 0 -1 -1 -10 2
mail or	1 -1 -1 -2 -8 8
mail room	12 0 0 0 -9 0
mail with	-4 0 -2 3 4 -3
mailbox	8 -1 -1 2 -5 18
mailing	18 17 0 -5 -16 -9
mailing list	24 14 -1 -15 -15 -6
mails	3 -3 6 0 0 -2
main	-20 -2 5 6 -2 6
mainly	8 0 -1 -9 -1 -1
maintenant	-8 -1 0 -1 13 0
maio	3 -3 1 7 -5 0
mais	19 7 -1 13 -9 0
mais de	-11 12 -2 -3 4 0
maison	-7 9 -3 -4 6 0
make	5 30 -8 -16 9 -2
make a	-6 0 1 3 1 3
make it	6 -2 1 -3 -2 -1
make sure	-4 -6 6 1 0 1
makers	-8 -5 -1 2 8 -1
makes	6 4 0 3 -11 0
making	6 6 0 -6 -9 2
mal	-2 -5 -2 1 6 0
man	1 2 2 -9 10 4
manage	-6 4 1 17 -4 7
managed	-7 -3 -1 -1 10 2
management	8 2 1 0 3 1
manager	16 -6 -5 27 1 -9
manager is	16 -2 -2 -6 -6 0
managers	-17 3 -2 0 6 -1
managing	-8 -5 6 6 4 5
managing partner	-1 -2 7 0 -3 1
mandatory	17 -5 -1 -5 -6 -1
mandatory for	18 -11 0 -4 0 0
mando	1 -2 0 -4 4 0
manila	3 -2 -5 1 -6 2
mantenimiento	-9 -1 -1 -1 11 -1
mantenimiento de	-7 0 0 -1 12 -2
manufacturer	-9 -1 0 2 9 0
many	-2 7 9 -7 16 -2
many of	-30 9 1 2 4 -1
many people	14 -1 -1 -1 -13 -1
many thanks	8 -2 -1 -3 5 -1
mar	20 -9 -1 0 -13 1
march	-7 45 -8 10 -21 19
march #1	2 0 -1 5 -2 1
march #1x	0 4 0 1 -1 6
march in	-13 3 3 2 13 -1
march the	-1 5 -1 1 -4 -2
marche	8 -1 -1 -2 -8 -1
mardi	-10 12 2 -1 -4 -3
marek	7 -2 0 0 -10 -1
margaret	-3 8 1 2 -7 -1
marguerite	-10 3 1 4 2 1
maria	13 -1 -2 -2 -8 -1
marisol	6 -1 4 6 -11 1
mark	-21 12 3 2 -3 1
marked	4 0 0 -5 -1 3
market	-22 1 2 3 15 19
marketing	5 -2 -1 -7 16 -2
mars	4 0 -5 8 -10 -3
marsh	4 -4 0 -2 -2 0
marta	6 9 -2 -4 -6 -1
martes	-12 5 -2 -7 8 -2
martin	1 -4 1 -4 3 -1
marzo	-2 -4 -3 8 -4 2
março	-11 0 -1 7 6 -2
mas	13 0 -3 7 -15 -2
master	-7 5 9 2 -11 0
material	-1 -3 -1 6 -1 -1
matin	5 -12 -6 -5 -4 15
matinée	-7 10 -2 -1 3 0
matter	-7 -2 -1 -4 8 0
matters	-11 0 0 -1 2 8
maureen	7 5 -1 -3 -13 1
max	28 3 -2 2 -19 -5
maximum	3 1 0 -3 0 2
may	-7 25 12 35 -4 11
may #1	1 -3 -1 -2 -5 7
may #1x	-10 28 -1 6 -23 -1
may and	-6 -3 -2 3 -6 8
may at	-15 32 -3 -1 3 1
may be	0 2 -1 3 -5 3
may have	1 0 1 -7 6 1
may i	6 2 1 -5 31 2
maybe	-6 3 0 1 -2 5
mayo	-12 6 -5 12 -8 7
mayor	2 3 5 -6 1 -2
me	20 -21 -3 -44 22 -40
me ?	8 -1 0 1 -9 2
me a	-15 0 1 9 19 2
me about	-22 7 3 1 -6 -1
me again	-12 0 0 0 16 0
me and	3 0 3 4 4 1
me any	11 -1 -2 0 -12 0
me at	9 1 -3 -1 -1 0
me by	15 5 0 -1 -10 0
me for	-10 8 -1 -3 4 3
me i	6 4 1 -2 -6 -1
me if	12 19 -4 0 -22 1
me in	-20 2 -4 1 28 0
me know	16 14 -2 -4 9 -1
me lo	7 -3 -1 5 -10 -1
me on	-26 -4 10 -2 20 -3
me reste	-11 0 0 0 11 0
me so	-10 0 0 0 9 0
me that	-7 0 3 -1 16 -1
me the	16 -9 8 -1 9 11
me this	7 0 -1 0 -6 2
me to	-2 -4 -3 2 45 1
me too	7 0 5 0 -11 0
me what	3 -2 4 -1 -6 -1
me when	1 -3 -1 6 -3 0
me who	-9 0 0 0 10 0
me why	6 0 0 4 -9 0
me you	-21 -1 -1 -1 19 -1
me your	-4 4 1 0 14 0
mean	-10 -1 5 0 -3 0
means	6 4 1 1 -14 0
meant	-16 1 1 2 8 6
meantime	1 0 -1 -3 -8 7
measure	0 0 0 -7 1 6
meat	-6 4 -1 -1 0 0
media	-8 -2 -1 5 -1 3
median	-10 -1 -1 31 -9 -1
mediation	-5 -2 -1 7 -2 -1
meet	-15 26 4 -8 5 6
meet on	-9 3 -1 0 2 0
meet you	-7 1 2 -1 -3 9
meeting	10 3 8 -3 -21 5
meeting in	-6 -3 16 -3 0 0
meeting on	6 -8 5 -2 -1 -2
meeting room	-10 4 1 -2 8 -3
meeting with	8 -3 -1 -3 -2 -2
meetings	-14 -1 -5 9 8 -2
meets	9 -3 -2 0 -6 -1
mehr	-12 -3 -1 12 5 -6
mein	-13 5 -2 -5 13 -1
meine	-3 -2 -1 -6 11 -1
meio	-16 4 -3 2 11 0
mejor	21 -6 5 -3 -12 -2
melhores	10 -2 -1 -10 3 -5
member	-17 4 -7 11 4 36
member of	9 -1 1 -5 -2 1
members	-25 57 -8 47 -20 -16
members a	-12 0 0 -1 12 0
members of	-3 -1 2 -7 0 -1
membership	0 -1 -1 2 -8 5
membres	0 3 -5 2 0 -2
memo	-3 8 -1 4 -3 -3
memory	3 0 0 -3 -1 0
men	-13 3 0 1 9 4
menos	6 6 -3 6 -14 -4
mensagem	9 -7 -2 2 -12 11
mensaje	-24 -8 -3 -6 2 54
mensual	8 -1 -1 0 -7 0
mention	5 -1 0 -3 9 0
mention it	-6 0 0 0 6 0
mentioned	-7 2 1 1 27 1
mentioned that	-5 0 0 0 5 0
menu	11 2 -5 3 -8 -2
merci	56 1 -6 -8 -38 1
merci de	13 4 -6 -10 -6 2
mercredi	-6 5 0 -2 2 0
merece	17 -2 -1 -2 -9 -1
merge	-2 -1 -1 8 -7 -1
merger	-10 -1 0 -2 7 1
merry	26 -8 -4 -5 -11 0
merry christmas	13 -1 -1 -3 -9 1
mes	-2 -6 0 19 22 -9
mes por	10 -2 -1 8 -16 -1
mesa	-15 20 7 -8 -12 -4
mesa de	6 -2 7 -1 -6 0
meses	-5 -5 -3 10 19 -2
mesmo	16 5 -1 -9 -12 -1
message	-22 -11 -9 -26 -33 93
messages	-22 0 0 35 21 -17
messages from	3 0 0 7 -6 -7
met	11 4 2 20 -22 2
meta	14 0 0 -2 -8 0
metro	-10 3 -1 -4 9 0
meus	14 -2 0 -6 -9 0
mfg	-17 -1 -1 -3 23 -1
mi	4 6 -2 -5 6 5
mi correo	-9 0 -1 -1 16 -1
mich	8 -9 10 -11 8 -2
mick	13 -3 -1 -3 -6 -1
middle	-9 -1 1 0 5 4
might	-3 1 0 -4 9 5
might be	-9 3 1 -4 7 -1
migration	11 -4 -2 -4 4 0
mil	9 5 -2 -8 -4 -6
mileage	1 -4 -1 12 -12 -1
miles	1 10 0 4 -8 -6
mill	4 -3 -1 2 -7 1
million	5 9 2 14 -2 2
mim	-14 -1 10 -1 10 0
min	11 -23 -5 -1 44 -11
min #1	-3 -1 0 -1 15 -9
mind	-2 -2 1 2 -6 13
mine	5 8 2 -16 17 2
minha	-3 2 1 -13 8 5
minimum	2 0 2 -4 16 2
ministry	-1 1 0 6 -5 -1
mins	-18 0 0 0 17 0
minute	-20 -14 10 2 33 6
minuten	-12 12 -3 1 2 -4
minutes	21 23 -1 -11 -3 -19
minutes and	20 1 0 -3 -18 0
minutes at	-4 9 0 -2 -3 1
minutes by	10 0 0 0 -11 0
minutes for	8 2 1 -1 -8 0
minutes https	-9 -1 10 -2 2 2
minutes of	32 -11 -1 -5 -3 1
minutes on	10 -2 2 -1 -11 -1
minutes with	-7 4 -1 3 6 0
minutos	-1 4 -4 6 -5 15
mir	15 -2 -2 -6 12 -2
mis	-14 -1 -1 -4 17 -1
misma	25 -6 -2 -5 -14 -1
miss	11 0 -4 -9 7 1
miss the	8 0 0 0 -9 0
missed	-2 -8 1 -3 6 8
missing	12 2 0 5 -1 0
mistake	10 -1 9 -1 -19 -1
mistakes	6 0 0 2 -6 0
mit	0 9 2 -1 22 -21
mit der	-11 0 7 -3 10 2
mit freundlichen	15 -4 3 3 -14 -5
mittwoch	-6 9 3 -8 -5 -5
miércoles	-4 7 -3 -13 4 3
mme	12 5 -4 -5 -11 3
mobile	4 -1 -1 3 -12 4
modelo	6 0 -1 7 -10 0
moderator	-9 3 3 5 4 -1
module	5 -1 -1 0 -2 -2
moi	-2 7 -7 -10 8 -2
mois	0 -2 -1 8 27 -3
moment	-25 -1 3 6 19 -1
momento	-15 -1 0 -1 16 0
mon	13 -13 -3 -2 17 5
monat	2 -4 -2 1 4 -7
monday	8 -32 -6 -2 2 15
monday #1	-4 1 1 -4 2 8
monday ?	-8 -1 -1 0 7 -1
monday and	-17 -1 4 0 19 0
monday at	-14 7 0 -3 7 0
monday please	7 -1 0 -1 -9 -1
money	21 8 2 -4 -6 2
monitoring	-3 -1 3 -1 6 -1
monsieur	9 5 -5 -8 2 -4
montag	11 4 -5 0 -6 -3
monterrey	12 -1 -1 0 -10 -1
month	-12 -26 -27 66 29 -37
month ?	11 1 1 3 -16 1
month and	3 1 4 -1 0 1
month end	-9 0 0 -2 16 0
month for	11 1 0 -4 -6 0
month free	12 0 1 -1 -12 -2
month i	-12 1 1 2 9 1
month the	-8 1 1 18 -2 1
month with	-7 0 0 -1 6 0
month's	-8 -2 0 6 -2 2
monthly	5 2 2 6 -3 -2
months	19 -11 -15 -1 20 -23
months free	-7 0 0 -4 8 0
moot	-6 9 1 -1 -4 -1
moq	-9 -1 0 1 12 0
more	-12 0 -21 54 9 -1
more about	-3 10 0 -1 -9 0
more than	11 0 2 21 -9 6
morgen	12 -9 -5 -2 -5 -2
morning	2 7 16 -7 11 -9
morning and	-3 -2 -1 -6 10 0
most	-30 16 -11 47 24 0
most of	17 7 1 -7 -3 1
mot	9 -5 5 2 -9 0
mother	7 -2 7 -3 -12 -4
move	25 -1 -2 0 -13 15
move to	12 -2 -1 -4 -4 -1
moved	31 -14 -7 22 -6 -14
moved to	8 4 -2 9 -8 -3
moves	8 -3 -2 19 -13 -2
moving	-12 -1 -1 8 6 -1
moyenne	-11 0 0 -1 12 0
mr	42 -45 -17 -40 6 -13
mrs	30 -5 -11 -16 16 -12
ms	31 -27 -5 -20 9 -13
much	18 -1 3 -10 9 1
much of	4 -2 -1 -5 -3 -1
muda	-10 -1 0 9 0 1
mug	-3 6 -1 -4 -3 -1
municipality	-14 0 0 7 7 0
museum	-10 1 -3 4 8 -1
must	19 2 -9 29 -24 -3
must be	-21 13 2 -2 7 2
mutual	6 -1 6 1 -8 -1
mx	-2 0 1 -4 3 26
mx #1	1 0 0 0 1 24
my	16 -43 -24 -24 29 -21
my book	-13 0 2 0 13 0
my boss	-14 0 0 0 9 0
my daughter	-7 0 0 0 7 0
my desk	31 -3 -1 -1 -22 -2
my fee	-12 0 0 0 11 0
my last	-26 0 0 0 25 0
my mail	-13 -1 0 -4 7 3
my mobile	17 -1 -1 -1 -16 -1
my name	9 -1 -1 1 -4 -1
my nephew	18 0 0 0 -18 0
my notes	13 0 0 -9 -5 0
my partners	19 1 1 -1 -16 1
my private	-8 0 0 0 11 0
my side	-9 0 0 0 7 0
my sister	-8 3 0 -3 2 0
my wife	-7 0 0 -1 3 5
myself	18 5 -5 0 0 2
myself i	12 -3 -1 -2 0 0
más	-4 -3 -1 13 -2 2
más de	-13 2 -1 0 8 -1
máximo	-9 10 -3 0 -3 0
même	-1 5 -3 0 -3 -3
mês	9 -4 0 6 14 -5
mí	5 -1 4 -2 -6 0
mínimo	-8 -3 -1 6 9 0
müssen	-5 -7 -1 7 2 0
n	-25 -5 -1 30 -14 16
n #1	-6 -5 -2 7 2 -1
n'a	20 -1 -2 -2 -13 1
na	-3 -37 28 7 25 -16
na quinta	-17 -2 7 0 15 0
na sexta	0 -2 -8 11 -2 -2
nach	1 0 7 5 6 -8
nachricht	-14 -6 -3 -4 -6 33
nada	28 21 -3 -4 -36 1
nada de	9 -2 -1 -3 -6 -1
nadie	0 -1 3 0 -8 3
name	19 1 -12 -37 12 13
name and	4 1 -2 0 -9 3
name as	5 0 1 1 -4 1
name came	11 0 0 0 -13 0
name in	-8 0 1 1 5 1
name of	26 -2 -1 -2 -17 -1
name on	-7 -1 5 1 -3 -3
name title	-12 0 0 0 9 0
named	9 2 7 1 -25 -2
names	26 24 -10 -5 -22 -6
namur	-6 0 -1 9 -7 0
national	-1 3 0 -2 4 -5
naturally	-7 3 0 0 8 -1
nd	4 -11 -2 0 8 3
nda	-13 6 -1 -2 10 -2
ne	18 -2 -10 9 -13 9
near	-6 -1 29 2 -7 0
near the	-10 -5 29 -3 0 1
nearly	-3 -1 -1 1 8 -1
nearly always	-10 0 0 4 8 0
need	32 -18 -23 -10 -12 -12
need #1	4 -2 0 -3 -3 0
need a	4 -4 1 -2 6 3
need any	-17 6 0 -2 17 0
need one	-4 7 0 -1 -2 -1
need somebody	10 -1 -1 -1 -11 -1
need the	15 -1 2 3 0 -1
need to	-1 -1 8 5 -4 9
need your	-14 1 0 1 9 1
needed	15 3 4 -2 -17 -2
needs	9 -4 0 2 10 7
needs a	9 -6 0 2 -10 1
needs to	13 0 0 1 -13 0
nehmen	-9 -2 -1 0 12 -1
neide	18 -5 -2 -2 -7 -1
neither	2 6 0 -2 -4 -1
nem	19 -2 0 -2 -9 -5
nennen	11 0 0 -2 -9 0
nephew	18 0 0 0 -18 0
net	10 42 1 -29 7 17
network	-22 -2 8 -2 9 6
networks	6 1 1 4 -4 1
neue	-6 -9 1 21 -1 -7
neuen	13 6 -2 -1 -9 -1
neues	15 -7 -4 10 -10 -2
never	-8 2 2 11 3 31
never met	8 -1 -1 -1 -9 -1
new	-6 6 -37 57 3 -19
new clients	10 0 0 0 -9 0
new job	15 -1 -2 -8 -6 0
new ones	-7 0 0 -2 9 0
new year	34 -9 -3 -12 -8 -2
news	-34 -16 2 65 -32 10
newsletter	-31 3 -1 43 -9 7
next	-3 -27 20 55 1 -22
next day	-11 -1 -3 1 13 -1
next friday	2 -2 -3 10 -9 0
next invoice	18 -1 -3 -4 -14 1
next month	1 -2 1 6 -12 0
next one	-12 0 0 -3 12 1
next to	-4 0 31 -2 -6 0
next week	-25 -1 -2 -9 22 0
next year	39 0 4 -8 -34 0
ni	23 16 -3 -1 -27 -3
nice	-1 6 -4 -1 7 -1
nicht	30 -11 1 2 -33 19
nichts	17 -1 -3 0 -13 -4
night	17 -12 -1 24 -18 -5
night and	3 0 10 0 -8 0
night shift	8 1 0 -1 8 -1
nights	-6 5 0 -3 3 1
nine	-3 9 -4 42 1 -7
nine years	18 -3 -1 0 -20 1
nineteen	8 0 -1 0 -5 -1
ninguém	-12 12 -1 -5 5 0
no	12 33 -12 -10 -2 8
no #1	-10 1 -1 3 11 0
no card	-10 -2 -1 -3 14 -1
no charge	-10 19 2 3 8 8
no collateral	-7 0 0 1 9 0
no company	6 3 -1 1 -11 -1
no contract	-10 -2 0 -6 11 -1
no cost	-9 0 -2 -1 15 -2
no dia	-30 -9 25 -2 9 -2
no es	10 1 -2 -1 -8 0
no fee	-9 10 -1 2 8 -1
no hurry	14 -2 -1 -5 -8 0
no lo	-2 -5 0 0 -2 8
no longer	5 -3 -1 12 -8 -2
no me	6 0 0 0 -9 1
no minimum	-9 -2 -1 0 9 -1
no more	-8 -2 0 7 2 1
no nos	16 -2 -1 -1 -12 -1
no obligation	-4 0 0 -3 17 -8
no one	-11 8 0 1 -5 0
no se	5 -8 -5 -4 -6 12
no slides	-19 14 6 -1 6 1
no such	-6 -3 -1 -4 -6 13
no talk	-14 23 0 0 -10 0
no te	-2 -2 -1 -3 6 0
no time	-13 0 0 -2 17 0
no vendors	-7 11 0 0 -1 0
no win	-15 0 0 0 16 0
nobody	18 4 0 20 -23 -15
nobody wants	-10 0 1 7 4 0
nobody will	5 -3 -3 0 -5 4
nobody's	8 0 0 -3 -4 0
noch	-14 -5 -2 0 41 -8
noche	-5 12 -3 0 -4 -1
noise	-7 1 6 0 -3 1
nom	19 -9 -4 -4 -6 -2
nombre	13 0 -2 -6 -3 -2
nome	8 -5 -2 1 -4 -3
nomination	9 -3 -3 -2 2 -4
non	0 3 1 -3 -1 -3
none	-12 -14 11 10 -20 13
none of	-9 -3 8 1 -5 2
noon	8 12 6 25 -35 -2
noor	9 -1 -1 3 -9 1
nora	20 -3 -2 -2 -15 -3
nordics	-9 0 1 1 10 0
norma	3 -2 -4 -1 -5 8
normal	6 -4 -1 0 -4 0
normally	-17 -1 0 -1 28 0
norte	-14 -3 4 2 13 -1
north	-2 5 1 5 -7 -1
northern	-9 -12 5 2 6 1
nos	13 29 -7 -11 4 -10
nosotros	9 -3 -2 -8 3 -1
nossa	-15 -5 -3 1 23 -1
nosso	-14 -4 2 9 8 -2
not	28 -22 -35 -1 -27 37
not #1x	13 -5 -1 -6 -1 -4
not a	-6 -1 1 11 6 -2
not be	10 1 -1 -5 -6 10
not do	8 0 0 -1 -9 0
not even	-16 0 0 -3 8 0
not found	-18 -3 -1 4 -4 22
not have	-16 -3 -1 4 12 1
not in	10 1 4 1 6 -1
not interested	10 0 0 -3 -7 0
not just	1 6 -1 3 -9 -2
not like	4 -1 -1 0 -6 6
not reply	-4 10 1 1 -3 8
not sure	-10 0 10 1 5 0
not the	-2 -2 4 22 -11 1
not to	0 7 2 -1 6 1
not we	-10 0 0 1 8 0
not you	-14 -1 -1 -3 14 1
notas	-4 -3 -1 12 -8 -1
note	-9 -14 13 20 -17 18
notebooks	0 0 0 10 -10 0
noted	8 -8 0 -2 -2 4
notes	-9 4 -1 56 -38 3
nothing	22 4 -19 -3 3 1
nothing else	-1 8 0 -5 -6 0
nothing to	23 3 0 -1 -19 0
notice	14 -4 0 11 -10 -6
noticed	-25 2 1 7 22 0
noticed that	-4 1 0 -2 5 -1
notices	-8 2 1 18 2 -2
notre	-14 1 2 2 8 -3
nous	15 15 2 -13 5 -14
nous avons	-6 0 -6 -6 16 -1
nous sommes	-17 -2 0 7 12 0
nous vous	-7 -6 5 -1 14 -3
nouveau	14 -1 -1 4 -14 0
nouvelle	-11 -3 6 -3 14 0
nov	-15 0 6 2 -1 16
nov #1	2 3 0 1 -3 -2
nova	12 -7 -1 -1 -9 -2
november	-11 22 4 12 -18 9
november and	-12 0 0 4 9 0
novembre	-11 5 1 0 -6 8
novembro	-11 8 -1 6 -3 1
noviembre	-11 -1 7 2 8 -1
novo	26 -5 -7 18 -32 3
novos	-5 -3 -2 16 -6 -2
now	-6 -27 -30 37 33 -11
now and	-7 5 -1 -2 5 -2
now at	-10 1 1 3 14 1
now on	5 -1 0 3 -7 0
now that	11 -1 0 -3 -10 0
nr	2 -4 -1 11 -1 -11
nuestra	-4 -5 3 -4 9 -5
nuestro	-9 2 -3 -4 15 -2
nuevo	14 -1 -7 -4 -2 -2
nuevos	-6 -2 -1 12 -6 -2
number	-11 -19 -7 -12 31 31
number #1	-8 -3 6 1 -5 9
number and	-1 0 1 2 -3 9
number of	11 0 1 -15 12 2
number on	10 0 1 1 -6 -7
numbers	12 -15 -2 37 -25 9
numbers and	-3 -8 -1 1 3 10
numérique	-18 2 -1 -4 16 3
nur	5 -2 -1 2 20 -9
nuria	-8 -2 -1 7 6 -1
não	33 -1 -4 9 -31 -3
não for	-10 1 9 -4 1 0
não há	0 12 -2 -4 -7 -1
não precisa	2 9 -3 -2 -6 8
não é	-10 -4 -1 4 12 -1
número	-16 -6 -4 24 2 -4
números	-7 -1 -1 9 3 0
o	23 -9 -33 16 3 -12
o número	-16 -1 0 -3 18 0
o que	-37 6 -2 9 20 -1
o senhor	8 -1 -1 -1 -9 -1
o seu	8 10 -5 -10 -4 -3
o'clock	-10 13 1 0 -7 0
o'clock the	-11 15 0 0 -8 0
ob	1 0 -1 10 -13 0
obligation	-11 -1 0 1 24 -6
obligatoire	-9 -2 -1 9 -1 -1
obrigada	59 -6 -8 -8 -23 -4
obvious	-13 0 0 1 13 0
ocho	-8 12 -1 -2 1 -1
oct	5 3 0 6 -5 -10
october	-23 27 8 50 -25 -14
october #1	-12 5 0 6 1 -2
october and	-8 1 1 -3 6 -3
octubre	-2 5 7 -4 -6 5
oder	7 0 -3 2 -2 -4
odile	19 -1 -1 -3 -14 0
of	3 21 -2 5 12 -26
of #1	34 -22 -12 -22 3 3
of #1x	11 -5 0 6 8 1
of #2x	11 1 0 1 -11 -3
of #3	-23 7 2 0 24 5
of #3x	7 -3 3 1 -1 1
of #4	-10 -1 0 11 -6 0
of #4x	-12 5 0 -1 4 1
of #5x	-13 0 0 0 11 0
of $	-10 -2 1 11 -5 -3
of a	35 4 -3 22 -44 4
of all	-10 -4 10 -1 -5 6
of attorney	-10 0 0 5 6 0
of authority	-12 0 0 -1 10 0
of charge	-10 3 -1 3 12 1
of course	7 1 1 13 -8 2
of each	7 1 2 4 -7 0
of eyes	-10 0 0 -1 8 0
of four	-22 15 6 1 0 0
of his	8 0 0 -4 -5 0
of it	6 -1 0 14 9 2
of june	-4 -1 0 0 5 0
of last	6 1 2 -3 -3 1
of mr	-16 -1 0 0 16 2
of my	-33 -2 -1 0 38 -1
of one	-8 -3 9 0 1 0
of operations	9 -1 -1 -1 -12 -1
of order	26 -4 -3 -3 -13 -4
of our	13 -19 26 -11 9 -8
of people	-12 0 -1 8 7 -1
of service	-3 -3 6 6 -7 0
of that	-9 6 1 -3 1 -1
of the	-5 24 -9 42 7 -13
of their	4 5 0 -2 -10 0
of them	0 3 14 -3 12 2
of these	5 0 -4 1 -5 -1
of this	0 6 0 4 -8 -4
of two	-18 12 -1 -1 -1 -1
of us	5 40 -7 19 -33 -3
of what	-20 -1 0 1 25 0
of which	0 0 0 13 -24 0
of whom	-7 4 -1 5 -2 0
of work	-10 12 -1 3 -4 0
of you	-20 37 53 50 -34 -16
of your	-17 0 -11 -17 54 -6
ofertas	0 -2 -1 11 -9 0
off	-1 -31 -29 20 39 -9
off all	-10 0 0 -5 10 0
off and	-6 2 -1 -4 5 0
off for	-8 0 1 0 4 6
off the	29 1 2 -2 -1 1
offer	1 9 -9 -12 34 -6
offer for	7 -2 1 0 -8 1
offer from	-11 0 0 -1 13 0
offered	70 1 3 -8 -46 2
offered us	9 0 0 0 -12 0
offering	-4 7 -1 -5 -6 7
offers	38 3 2 8 -33 2
offerte	-9 6 -4 0 14 -4
office	17 -5 -7 29 -3 -13
office and	-1 1 2 0 0 1
office i	-11 0 0 0 10 0
office manager	30 -2 -1 -2 -11 -2
office of	21 -8 6 -1 -8 -4
office on	5 6 -5 -2 0 0
officer	13 0 -1 -4 -7 0
offices	-48 19 -3 11 46 0
offices in	2 0 0 0 -5 0
official	-5 0 -1 1 0 10
oficina	-14 0 4 -10 -6 18
oficinas	-5 -5 -1 0 13 -2
often	-5 -1 -1 -1 4 -1
ohio	-7 2 -1 1 6 -1
ohne	21 -6 2 7 -23 -2
oi	-2 -3 10 -3 -4 1
ok	32 5 1 -1 -10 1
oktober	1 -1 2 9 -9 0
old	13 14 -18 25 8 -24
old address	6 -1 -1 -1 -7 0
older	9 0 0 -2 -7 -1
olga	25 -10 -4 -1 -11 -4
olá	-7 -10 1 0 12 2
on	-2 9 29 14 5 -8
on #1	-17 15 2 21 -28 30
on #1x	-17 10 24 -26 -11 12
on #2x	12 1 -2 -2 -5 -2
on #3	-11 0 1 0 9 4
on ?	8 0 -1 -2 -8 1
on a	-23 -10 15 34 19 8
on all	-5 2 0 -3 5 0
on and	4 0 0 1 -1 0
on april	-3 10 0 2 -6 0
on average	7 0 0 -1 -1 0
on behalf	11 -1 -2 -2 -7 -1
on call	-2 -1 0 2 -8 10
on day	-9 0 5 -4 2 0
on every	-12 0 0 -2 13 1
on file	-7 0 0 5 0 2
on friday	5 5 -5 -7 3 -1
on his	-4 0 0 6 -2 0
on how	9 1 1 5 -15 1
on it	7 1 1 -2 13 1
on its	3 -1 8 1 -7 4
on leave	0 0 0 1 -1 -2
on me	-19 6 0 1 12 0
on monday	14 -37 -3 4 8 -2
on my	16 1 -2 2 8 1
on one	-8 -5 0 -2 7 0
on our	1 2 -1 9 -10 3
on overtime	-6 6 3 3 -1 0
on page	6 -1 -1 -6 0 -2
on paper	1 -1 -1 1 -3 -3
on request	-12 -2 0 7 8 0
on saturday	12 7 -5 1 -19 2
on site	29 -1 -2 1 -22 7
on sunday	9 7 -2 -11 2 -3
on that	20 -4 5 0 -16 1
on the	-7 -12 45 45 -13 -16
on their	-1 9 0 4 -7 0
on them	-5 5 0 -1 2 0
on thursday	-8 53 9 -13 -22 -5
on to	-7 0 0 1 4 1
on tuesday	7 4 11 -8 1 -7
on tuesdays	3 -1 -1 9 -10 -1
on us	-11 -1 0 -5 15 1
on wednesday	-29 17 36 0 -9 8
on what	-21 7 -6 -3 1 -1
on you	-8 15 -2 -2 -3 -1
on your	-31 -10 -4 -14 64 2
once	-4 10 5 9 -14 6
one	10 10 -16 34 4 -34
one ?	-14 0 0 0 12 0
one after	8 0 0 -6 -8 0
one and	-15 0 1 1 11 1
one by	7 -10 -1 -2 2 6
one day	0 3 0 -5 5 -1
one for	12 -4 -1 6 -6 -3
one has	-2 10 0 1 -10 1
one hour	4 -1 0 2 -4 0
one i	-12 1 3 0 10 1
one if	-10 0 0 -1 12 0
one is	34 -2 -1 -8 -13 -1
one last	-16 0 0 -1 17 0
one letter	9 -1 -1 -2 -8 -1
one more	-10 0 0 6 1 0
one of	-4 15 0 8 14 -5
one on	-9 3 0 3 11 -2
one page	-15 0 -1 8 6 -2
one pager	-6 -1 0 0 6 0
one person	-13 6 3 -3 7 1
one that	-14 3 1 3 6 1
one this	10 0 0 -1 -7 0
one we	9 0 -1 -3 -9 -1
one who	-6 2 -1 -4 4 4
one with	0 1 -5 3 -1 -1
ones	2 -2 -1 10 13 0
ones ?	8 0 0 1 -10 0
ones who	-4 0 0 -1 6 0
online	-35 5 1 24 -6 15
only	13 -9 -42 -18 33 -16
only for	-17 0 1 2 5 8
only if	16 0 0 -1 -18 0
only need	-5 0 0 -1 4 0
only one	9 -2 -1 -1 0 1
only pay	-10 3 0 1 7 0
only the	15 1 -1 -5 -8 2
only want	4 0 1 0 -6 1
ont	16 -1 -6 -6 0 -5
ontem	-12 5 0 -5 11 0
open	-7 15 -17 32 6 4
open for	-6 1 -1 4 4 -2
open the	-7 3 5 -3 2 0
open to	-10 3 -1 -8 12 -2
opened	19 0 1 1 -8 1
opening	4 2 0 2 -11 0
opens	0 -6 -6 4 -5 0
operating	15 -1 -1 0 -23 4
operations	12 -5 4 -1 -32 8
opinion on	-7 -1 3 1 9 -1
opportunity	-7 2 0 -5 6 0
opportunity to	-8 0 0 2 5 0
opt	-2 -3 -1 3 5 -10
option	2 -3 0 4 -6 -1
optional	10 -10 -1 -4 -3 1
options	-1 -5 1 3 -2 -1
or	15 -1 -35 -26 14 26
or a	-11 6 0 0 2 0
or call	-11 0 0 1 4 2
or change	1 -1 -1 8 -1 -9
or come	15 -2 3 -2 -7 -1
or i	-12 0 0 7 8 0
or is	-20 -1 0 4 18 -4
or just	2 0 -1 0 -3 -1
or madam	8 0 0 0 -7 1
or more	-5 1 1 1 4 -6
or no	-20 -7 0 -2 25 -1
or not	-8 2 0 8 -6 -1
or should	-12 0 0 -1 13 0
or the	6 -3 -1 -1 0 0
or three	-16 -1 -1 -2 13 6
or thursday	-4 -10 -1 -1 10 0
or to	5 1 -1 6 -1 -8
or two	10 0 7 -2 -13 1
or would	-10 0 0 0 10 0
or you	-8 4 1 -2 4 0
order	-17 -10 -12 -31 53 9
order by	5 -8 -1 -4 9 -6
order to	-6 0 0 1 8 3
orders	-21 4 1 1 10 -1
orders the	-15 5 -1 0 11 0
org	9 5 0 0 -31 40
organisation	-9 0 0 -1 8 7
organisers	-1 -2 26 -2 6 -1
original	-12 -1 -1 5 -2 4
orlando	-8 17 14 1 -9 2
orçamento	-15 -4 -2 -6 28 -2
os	11 13 -8 -4 13 -3
other	25 5 -14 13 -20 -11
others	-31 19 1 25 16 1
otherwise	12 -1 7 -4 -5 -1
otra	12 4 -3 -4 -12 -1
otro	-9 4 0 -1 7 0
ottavia	15 0 0 -8 -5 0
ou	3 7 -2 0 13 -4
oui	-5 -1 0 0 6 1
our	20 5 18 -9 5 -41
our best	-5 -1 -1 2 9 -2
our case	10 0 0 0 -10 0
our chapter	-5 10 0 0 0 1
our clients	-9 1 -5 -1 3 0
our company	-7 0 1 2 7 -1
our employment	9 1 0 0 -10 0
our fee	-9 0 0 2 8 0
our new	-2 3 3 -4 2 -2
our offer	-13 0 0 -2 13 0
our office	8 1 6 0 -12 -1
our own	-7 10 0 -3 -5 0
our partners	-3 6 0 0 -5 0
our payroll	15 0 -2 1 -13 -1
our people	18 -3 -3 -7 -11 -2
our platform	-5 -5 -2 -1 10 0
our product	-7 1 0 -1 7 0
our sales	-8 -2 0 -1 8 0
our services	-8 0 0 1 9 0
our session	-4 -1 18 0 5 0
our size	10 -1 -1 -1 -12 -1
our special	-10 0 0 -1 5 0
our team	1 -5 1 0 -2 1
ours	54 4 -9 0 -46 -15
ours is	0 -2 -1 -3 16 -2
out	11 -14 -28 52 3 -6
out and	-19 1 1 2 11 1
out by	-10 3 -1 0 10 -1
out for	-10 0 0 2 9 0
out in	-20 -2 -1 -1 14 -1
out of	12 -14 -1 3 7 13
out on	8 -4 -4 0 -6 0
out the	15 6 -1 -5 -23 -2
out to	-5 2 -1 -4 8 0
out what	5 -1 0 -3 -3 -2
outage	-13 -1 -1 4 5 4
outlook	-8 0 -1 0 7 2
outside	32 -1 1 -3 -13 -1
outsourcing	-30 6 15 10 7 2
outsourcing world	-10 12 4 -1 5 0
outstanding	3 0 -1 0 -6 5
ouvir	16 -4 -1 -4 -5 0
over	-6 -18 -29 13 37 -8
over #1	6 7 1 -1 -14 2
over #1x	-6 -1 0 1 5 0
over #3	-11 3 -1 -1 12 -2
over a	-3 0 0 -1 6 0
over and	11 -1 -1 -2 -9 -1
over in	12 0 0 0 -11 0
over the	-27 1 1 0 40 2
over to	-7 1 1 0 -8 11
overtime	-1 15 -2 -6 -7 -2
overtime rules	-5 9 3 1 0 0
owe	10 0 -1 2 -8 -1
owen	8 -3 -1 -3 -5 1
own	-1 30 -18 13 12 -21
own firm	-10 0 0 -1 9 0
own no	-11 9 1 0 -1 0
own people	-2 8 -1 0 -1 0
owner	-19 12 -1 -4 5 -3
owners	9 -2 0 -3 1 -5
owns	-8 0 1 0 8 1
owns the	-7 0 3 2 8 0
où	11 8 -3 -2 -12 0
p	-22 -7 -2 26 19 9
p #1	9 -2 -2 3 -2 -2
p s	-10 -2 0 4 5 2
package	-1 -1 0 -2 0 4
packages	-11 -2 1 3 3 5
paga	-12 30 -9 -7 1 -3
paga lo	-10 12 1 0 -4 0
pagan	10 3 -1 -1 -14 -1
page	-18 -15 8 41 24 -17
page #1	9 0 0 -1 15 -2
page #1x	-11 1 8 0 1 1
page and	-10 1 1 1 8 1
page for	-9 -1 1 4 10 0
pager	-7 -1 -1 -1 6 -1
pages	0 2 -5 21 6 5
paid	45 -29 -13 -6 -45 33
paid #1	5 -2 0 0 -1 -2
paid on	13 -1 0 -4 -7 0
pair	-9 0 -1 1 8 -1
pair of	-12 0 0 -1 9 0
palabra	-5 -2 -1 -1 16 -2
pallet	-7 -1 -1 2 8 -1
pam	4 2 -2 -2 -6 -1
panel	-20 -4 79 -30 -18 -8
panel on	8 0 -7 -2 -4 0
paper	6 -13 11 22 3 -8
papers	-8 15 -4 -6 1 -2
paperwork	-5 0 1 -2 7 1
papier	-16 6 -2 -2 16 -5
par	28 8 -16 10 -12 -8
para	-8 3 2 22 12 10
para el	9 4 -2 -12 -4 -4
para o	-11 4 4 -10 13 2
para os	-10 -1 0 0 13 0
para um	-8 -2 19 -7 0 0
paragraph	-10 4 0 4 -2 -1
paralegal	-10 -2 0 0 11 0
parcel	7 0 -1 -4 -3 1
parental	-10 0 -2 -3 -8 17
parental leave	-5 2 -1 -4 -6 8
paris	-8 4 -1 0 8 0
park	22 -2 -8 6 -4 -6
parking	11 -8 -6 24 -22 3
part	15 -1 -3 25 -8 2
part #1	-11 -1 0 8 -2 2
part of	15 -2 -2 2 -6 -1
participant	-4 2 -2 -1 4 -1
participants	-17 -8 2 2 8 -1
particular	3 7 -1 -2 -6 0
parties	-11 0 -1 4 5 -5
partir	-13 7 -3 6 29 -16
partir de	-21 0 3 -2 36 -13
partner	-13 -9 20 3 16 5
partner's	-10 0 -1 1 2 8
partners	13 -2 0 -15 22 -24
partners example	16 -1 -1 -2 -6 -6
partners in	-7 -1 0 1 8 0
partners the	-4 0 0 4 2 0
partners who	-8 0 0 0 10 0
parts	7 -5 1 0 0 -2
party	-9 7 1 2 -3 2
pas	27 17 -20 11 -28 6
pas de	0 21 -3 -6 -11 0
pasa	-3 -1 0 10 -5 0
pasado	-18 8 -1 -2 12 0
pass	0 7 0 -4 2 -3
passe	0 -9 -7 5 8 -4
passe à	-1 -5 -2 12 -7 -1
passed	3 0 1 18 -7 2
passed the	1 -3 -2 4 -7 -2
passes	13 -4 -2 2 -9 -1
passing	-7 0 0 2 7 0
passo	-20 -3 -3 9 16 -1
passo aí	-12 -1 0 0 13 0
passt	-14 -1 -1 -1 17 -1
password	7 -4 -1 -6 -7 14
past	-29 8 1 13 5 -1
pat	4 5 0 -1 -7 0
patent	-5 0 11 3 -1 0
patience	8 -1 -3 2 -5 1
patient	8 1 0 -2 -7 0
paul	10 6 -3 -4 -15 6
pay	26 4 -25 -8 9 -27
pay for	7 2 1 -2 7 2
pay in	6 0 2 1 -4 0
pay nothing	-9 0 -1 -2 7 -1
pay per	-1 1 1 5 -4 1
pay the	16 1 -1 -2 1 -1
payable	-4 -1 -1 0 -1 7
paying	17 3 2 -5 -4 1
payment	-23 4 2 -14 10 44
payroll	-3 8 9 -11 4 1
pays	-14 36 0 11 -3 2
pays for	-10 27 0 -1 -3 -1
payé	8 -1 -1 -1 -11 -1
pc	1 -3 1 6 0 1
pcs	-3 -2 0 2 12 -5
pdf	-22 -2 9 19 17 -10
pdf application	-6 0 7 0 0 2
peace	-13 0 0 2 13 -1
peaceful	14 -2 -2 -3 -8 0
pedi	19 -2 0 -5 -6 0
pedir	-9 6 -1 5 2 -1
pediu	21 -1 -1 -4 -14 -1
pela	-1 7 -4 2 1 -3
pelo	14 -7 -6 -4 11 -7
pencilled	-12 0 0 0 12 0
people	4 9 -4 23 9 -26
people ?	6 0 0 1 -6 0
people and	22 1 -1 0 -20 -1
people come	9 0 0 -1 -8 0
people have	-16 5 0 0 4 8
people i	-4 0 3 3 3 0
people in	-2 -1 -2 1 8 -1
people who	-8 3 13 -8 -7 1
per	5 -30 -32 4 39 -27
per cent	-12 0 1 7 3 0
per head	18 4 0 3 -19 0
per hour	5 0 1 -1 -8 1
per month	10 3 3 2 19 -1
per person	-7 3 0 1 0 0
per seat	6 0 0 2 -7 0
per user	-11 -1 -1 -1 13 -1
per year	-10 0 0 2 9 2
percent	2 -1 -1 -14 14 -1
perder	-12 -1 0 0 12 0
peregrine	17 -4 -1 -7 -9 -1
perfil	-10 -1 0 0 13 0
pergunta	-5 -2 -2 21 -12 0
perhaps	1 -6 0 -3 1 3
period	3 -5 -1 0 4 -11
perl	-7 -1 0 48 1 -34
permanent	-12 0 0 -1 12 5
permission	-6 0 0 2 5 0
permit	-6 -6 0 4 11 -6
pero	28 -7 2 -8 -17 -2
person	-18 24 -4 13 26 -8
person in	-13 0 0 3 10 0
person to	-6 0 0 0 3 0
persona	-11 -2 -1 -1 13 0
personal	-6 2 0 1 -8 6
personally	-10 1 1 -2 8 1
personas	-3 9 -3 -3 -3 -2
personne	-12 -4 -2 1 15 -2
personnes	5 -1 -1 4 -8 0
persons	7 -2 0 2 -6 0
pesos	-8 5 -1 0 7 -1
pessoal	6 -1 -4 -6 1 -1
pessoas	24 -2 -3 4 -23 -1
pete	15 -4 0 -2 -13 2
peter	6 0 0 -3 -5 2
petit	-9 8 5 -3 4 0
petite	-11 1 5 -3 14 -1
peut	-9 -1 -1 -3 13 -1
peux	17 -1 -3 -2 -12 -2
peça	-1 -2 0 -1 14 -8
peço	28 -2 0 -7 -13 0
philippa	0 5 1 3 -8 -1
phone	27 -8 -12 22 -6 -11
phone and	-13 0 0 3 11 0
phone number	12 -1 0 -5 -9 -1
phones	16 1 -4 -5 3 -7
photo	-27 6 1 3 9 -3
photograph	7 0 -1 6 -11 0
photos	7 -2 -4 -1 0 -2
php	-3 -3 1 -2 0 7
pick	34 -6 -1 2 -9 -1
pick up	-6 -2 0 4 3 0
picked	-10 0 4 5 1 1
picking	-12 -1 0 -1 11 5
picnic	-2 4 -4 6 -7 1
pictures	-3 -2 0 -3 5 0
pidió	11 0 0 0 -10 0
pie	-12 10 -1 1 4 0
piece	7 -4 2 4 -15 0
piece on	12 -1 0 2 -12 0
pieces	-4 -1 -1 5 0 4
pike	13 0 -1 -4 -1 -5
ping	-9 0 0 -1 1 7
pitch	-8 7 -2 -1 -1 0
pizza	3 8 7 -8 -12 -1
pl	-6 0 1 17 11 -13
place	-4 31 -13 -18 17 7
place ?	6 -4 -3 -1 -4 -1
place at	17 -10 -7 -1 -4 0
place for	9 1 -1 -3 -8 -1
place in	-2 8 0 2 -4 1
placed	-18 0 0 1 16 0
places	-39 34 -3 -2 7 8
plafond	-10 -1 -1 11 -2 -1
plaisir	-27 -3 25 -7 5 6
plaisir de	-13 1 9 -2 8 -1
plan	11 -11 -10 -7 13 16
plan and	4 -11 -2 -1 2 0
planning	-5 0 1 -3 6 -1
plans	12 6 -1 2 -18 -1
plant	-29 -2 4 -3 15 6
plants	4 0 1 -5 -6 6
plastic	18 -3 -3 -6 -6 2
plataforma	-15 -6 -1 -2 21 -2
platform	-6 -5 -1 -2 36 -1
play	7 2 -2 -8 2 -1
please	67 -20 -28 -59 -52 15
please be	-7 -5 14 1 -6 0
please bring	-6 -10 3 -5 7 8
please confirm	31 3 2 1 -4 -3
please contact	-15 0 0 1 0 20
please do	-4 -1 6 7 -4 -1
please don't	37 -8 6 0 -18 1
please find	-25 5 -1 10 20 16
please join	-11 -6 -2 -1 6 0
please keep	13 3 1 0 -10 -4
please let	12 16 1 0 -15 1
please no	22 -6 0 1 -5 -1
please send	43 0 2 4 -27 3
please stop	7 -1 -1 -3 -8 -3
please take	22 -1 -2 -1 -8 1
please tell	14 -5 6 -4 -1 0
please write	2 -6 -1 -4 -1 5
pleased	-13 1 0 3 15 -2
pleased to	-24 0 0 2 20 -3
pleasure	-34 -3 3 3 20 -2
pleasure to	-21 -1 2 0 12 0
pln	-13 -1 -1 3 11 4
pls	36 -11 -4 -14 -7 -7
plus	2 -2 -15 26 7 16
pm	-22 49 40 -26 -50 39
pm #1	4 -9 -2 -1 1 10
pm to	4 -2 -2 2 2 -3
po	21 3 -1 0 -8 -8
podcast	-1 -5 -2 6 -2 -1
pode	2 -4 -2 8 -6 -2
podemos	-5 -4 -1 -3 16 -2
podium	-6 -7 14 0 1 -1
podría	-11 0 0 -3 15 0
point	12 -6 1 -5 16 -3
point me	-13 -1 -1 -1 12 -1
points	2 2 -1 -4 9 3
policy	25 4 1 -4 -27 7
polish	9 -1 -1 3 -11 0
polo	-7 -3 -1 -1 14 -1
ponto	-15 1 -1 11 8 -2
poor	4 0 0 -5 -1 0
popular	-2 -1 1 16 -2 0
por	25 -31 -8 -4 9 -11
por el	18 -5 -3 3 -13 -2
por este	12 -1 -4 -1 -2 -5
por favor	24 -1 -4 -9 -12 12
por la	-21 11 -1 9 1 1
por mês	4 -1 0 -3 -1 0
por qué	9 -10 -1 6 -9 0
por si	-21 -1 5 -2 20 -1
por su	-9 -2 -1 -1 -2 16
porque	20 -2 1 -1 13 -1
port	-10 1 -2 -3 8 -1
portal	16 -4 1 0 -13 18
portfolio	-5 -1 0 3 0 0
porto	4 2 -1 1 -5 -3
position	12 3 -1 -7 -10 0
positions	-7 0 0 -2 6 0
possible	38 3 0 -5 -14 -1
posso	4 -8 -8 -11 20 -2
posso te	-11 0 0 0 14 0
post	5 -5 1 27 -17 0
postage	-12 -1 -1 2 11 -1
poste	-2 2 0 -3 -7 11
posted	2 -2 0 26 -7 -11
postings	0 -4 1 8 -1 1
posts	-5 -1 0 6 1 -1
pour	0 9 -15 11 14 -3
pour la	-7 0 -5 0 8 -1
pour le	40 -2 -3 -9 -27 -3
pour les	-7 1 -3 9 -3 -1
pour votre	19 -2 -3 -2 -11 -4
pouvez	13 0 0 -3 -14 6
pouvez vous	14 -1 -1 -2 -14 -1
power	5 -3 -1 -11 -7 13
pr	8 -1 0 0 -5 -3
pra	-5 3 -3 -4 14 -1
practice	-17 -6 2 7 25 -2
practices	-1 0 0 1 13 -8
prazo	7 -6 0 -7 4 2
pre	-8 1 -3 2 7 -1
precio	9 -9 -4 3 -1 -3
precisa	-8 8 -3 -10 8 7
precisely	-11 0 0 0 9 0
prefer	-3 10 0 3 -8 -1
preferences	-24 -1 -1 54 -2 -23
preguntas	9 3 -3 0 -4 -3
premier	-11 -1 0 -2 14 0
premium	7 0 0 1 -2 -1
première	-20 8 -3 -2 17 -1
première année	-13 -1 0 -1 15 0
prend	-8 6 -2 2 7 -1
prepare	-12 2 -1 0 8 -1
preparing	7 0 -1 -2 -6 -1
present	-1 -18 5 -15 33 3
presentation	-2 -14 0 2 13 1
president	9 1 -1 8 -10 0
press	7 -6 -2 -4 -8 1
prestataire	8 -3 -1 1 -7 0
prezado	11 -1 -1 -5 -4 -1
prezado sr	14 0 0 -3 -9 0
prezados	13 -5 6 -6 4 -7
preço	7 -1 0 -4 0 0
price	-2 -30 -19 0 49 -12
price and	-8 0 0 5 5 0
price for	-8 0 1 2 4 -1
price of	-6 1 1 0 5 0
price per	6 0 1 -5 -3 1
prices	-1 3 -1 -2 4 11
pricing	2 -3 -2 0 25 0
primeira	-2 -2 -2 5 0 -1
primeiro	-10 -1 -1 -1 11 -1
primeiro mês	-12 0 0 0 15 0
primer	-13 -2 0 5 12 -1
print	18 2 2 12 -10 -1
printed	-3 6 8 -4 -8 1
prior	14 -2 1 -5 -11 0
priority	-4 0 0 -2 3 2
priscilla	15 -9 2 -5 -2 -1
privacy	3 2 -1 0 -1 -1
private	-9 3 1 -2 19 0
privilege	-8 0 0 6 8 0
prix	-7 -5 -1 -4 14 -2
priya	26 -3 -7 -3 -13 0
prize	-7 0 -5 2 10 1
pro	0 -4 -1 3 14 -8
probably	-13 -2 6 -6 6 2
problem	-9 5 0 -1 -11 19
problems	0 2 1 3 0 -5
process	2 9 -4 -12 2 -1
processing	-6 1 1 5 2 0
prochaine	-14 -1 -1 6 12 -1
procure	-6 -4 5 -1 -1 -1
procurement	9 -2 2 3 1 -1
product	8 1 0 11 -3 -2
products	0 9 -1 9 -12 -4
prof	-27 29 20 0 -14 -2
professional	-22 6 0 3 16 -1
professionals	2 8 0 -4 -7 -1
professor	-15 31 3 2 -11 0
profil	-10 -1 -1 3 11 -2
profile	-16 -1 0 -3 15 9
profiles	-3 -1 -1 1 0 4
profit	-11 12 -1 8 -5 0
program	-23 22 -4 0 11 0
programa	1 -4 3 -6 9 -2
programme	-29 20 58 -19 0 1
programs	-8 1 1 16 0 0
project	-2 0 -1 -8 25 -2
promise	1 -1 1 -1 -10 7
promised	23 1 1 -6 -4 2
promo	-4 -1 -1 -4 3 -3
promotion	-5 0 -1 -1 3 -1
proof	-7 -2 -1 -3 10 0
proof of	-6 -1 -1 -1 7 3
proper	-4 0 -2 0 4 -1
proposal	9 1 1 -1 0 6
proposals	-8 0 1 0 -4 9
propose	1 -1 -2 -2 16 -3
proposed	0 0 0 -2 -3 9
proposta	3 -4 -1 -2 10 -5
propuesta	2 -8 -5 -1 15 -6
protect	-8 0 0 1 8 0
proud	5 -8 1 -2 -9 8
proveedor	4 -3 6 7 -10 0
provide	-2 5 -1 -3 4 -2
provider	24 -9 -1 3 1 -2
prueba	15 -1 0 -1 -16 -1
présente	8 -4 11 -1 -9 0
próxima	-2 -3 -3 8 -2 -2
public	-7 1 5 -5 18 3
published	-20 0 -1 17 16 1
puede	1 3 -1 1 -5 2
puedo	-13 -1 0 -1 13 0
puerta	11 -6 -2 -2 -1 2
puis	-8 6 -1 -2 7 0
puis je	-11 -2 0 -2 14 0
purchase	-13 0 1 4 8 1
purpose	-4 9 -1 -2 -2 2
put	-1 -9 17 -25 34 -20
put a	-4 -1 7 -1 7 -1
put the	38 -3 0 -6 -15 -10
put you	-19 3 0 0 24 0
put your	8 -1 0 0 -8 1
página	-7 1 7 4 2 -1
q	-3 -2 2 18 3 2
q #1	6 1 1 6 2 4
qu'on	6 0 0 -2 -6 0
qual	-15 -1 5 -2 18 -1
qualquer	10 -2 -1 -2 -11 6
quando	-9 1 -2 6 4 -3
quarta	-12 1 6 4 8 0
quarter	-25 5 1 33 20 -1
quarterly	-6 0 0 -1 6 0
quarters	-6 0 0 3 4 -1
quatro	-3 -4 7 -1 8 -1
quaye	-7 0 0 11 1 0
que	10 -16 9 5 18 -37
que a	3 -5 -3 -9 12 -1
que el	-14 -3 4 10 -1 -2
que eu	-14 0 0 -1 14 1
que je	-21 0 0 -2 23 0
que la	28 -1 -4 -15 -9 -3
que le	-17 -1 0 -4 21 0
que lo	-8 -1 0 10 -1 1
que me	11 -4 -2 -6 2 -1
que nadie	-9 0 5 4 -4 5
que no	6 -2 6 6 -10 -1
que não	8 4 -1 -2 -7 0
que o	14 -3 -1 -7 -3 -1
que se	3 -5 -2 2 -5 4
que te	-6 -1 -1 -2 7 0
que você	-9 -1 -1 -1 8 0
que votre	-12 -1 0 2 12 0
que vous	-12 -3 -2 -11 23 -1
quedan	-10 -1 0 -1 12 0
quedo	-13 -2 -1 5 13 -1
quelqu'un	11 3 -4 0 -10 0
quem	-15 28 29 -12 -11 -9
quem for	-12 0 13 0 -4 0
quem não	-9 0 14 -1 -2 -1
quentin	3 0 10 -4 -8 -1
queridos	-17 16 7 9 -8 0
question	-17 -1 -6 48 9 8
question about	6 1 -1 0 -7 1
questionnaire	9 -1 0 -7 -2 0
questions	-5 46 -3 11 -29 26
questions are	10 -3 0 -1 -9 -1
questions by	10 -1 -1 -1 -11 -1
queue	-14 0 0 1 15 1
qui	-1 10 2 -4 7 0
quick	-12 2 -1 -3 25 2
quicker	-9 0 0 7 1 0
quien	-1 0 -1 -4 5 0
quiet	-6 3 -1 5 0 1
quietly	-7 -1 -1 -4 9 -1
quinta	-10 3 4 -5 10 -3
quist	-8 0 0 1 10 0
quite	9 6 0 -10 -15 7
quién	1 4 2 -8 1 -2
quién lleva	-9 -1 -1 0 13 0
quota	-13 -1 0 7 8 0
quote	26 -10 1 -6 26 -3
quoted	19 -1 -1 1 -12 -1
quotes	33 2 -1 -1 -28 -1
qué	-1 7 -4 11 -6 -3
r	15 9 -9 -34 17 3
r #3	-11 -1 1 0 8 0
r $	40 -5 1 8 4 -29
radio	2 -4 3 -6 -2 9
rahul	-13 0 0 0 14 0
rain	-13 -13 10 3 6 2
rains	5 2 -3 0 -9 -2
raise	-2 -10 5 -3 5 0
raised	11 1 0 -2 -8 0
ralph	23 -8 -8 -10 -9 0
ran	5 4 -2 -1 -5 -3
rang	15 -2 -1 -7 -8 -1
range	2 9 -3 0 -12 -2
ransomware	-7 9 0 0 -2 0
rao	15 -2 -1 -5 -1 -3
rasa	-8 -4 -1 -1 14 -1
rate	-17 2 -10 22 27 -2
rate is	-13 -1 0 10 3 0
rate of	-10 0 1 2 9 0
rates	-14 -2 2 10 25 -1
rather	0 3 4 22 -7 0
rather have	-6 0 0 2 7 0
rather not	-3 1 -1 3 -7 0
ratio	9 0 0 0 -10 0
ravi	20 8 -18 5 -8 2
raw	8 -3 0 3 -1 -10
rd	9 1 -1 4 -12 4
re	-20 1 -1 30 -1 -1
read	-5 -4 -14 59 -28 4
read more	5 -2 -1 16 -1 -2
read my	0 -1 0 -2 -3 9
read the	-4 -2 8 19 -13 -2
read your	26 -1 -1 -1 -19 -1
reader	-23 -2 -1 41 -7 0
readers	5 -2 -1 27 -18 2
reading	-24 6 0 42 -33 11
reads	-8 -3 -4 22 -17 1
ready	-12 4 -3 6 6 -4
ready in	-8 0 0 -2 15 0
reajuste	7 0 -1 9 -13 0
real	21 18 0 -15 -13 2
really	6 3 2 -1 0 9
reason	-20 1 -1 10 -11 5
reasons	-17 0 5 0 5 6
receber	-17 -1 -1 14 6 -2
receipt	6 -1 -1 3 1 12
receive	-50 10 2 15 37 4
received	19 -1 0 -5 -45 53
received by	-1 -1 -1 -1 -5 7
received this	-3 3 0 8 0 -7
receiving	-4 -1 0 16 3 -8
receiving this	3 -1 0 9 2 -8
recent	-6 0 0 3 5 2
recently	-3 0 4 -1 1 3
reception	8 0 2 -6 9 0
receptionist	-7 -3 -2 0 5 -2
rechnung	10 3 -3 3 -6 -5
recibido	-9 -1 0 5 -8 10
record	14 1 -1 -4 -18 2
recorded	1 1 -1 -6 -2 -4
recording	-17 6 -1 1 15 -1
recordings	-8 -3 0 5 6 0
records	-5 -1 3 7 -5 10
recovered	-4 0 0 0 4 0
red	-9 1 -1 -3 9 1
redaktion	-9 -2 -1 17 -1 -4
reduced	4 4 -1 1 -10 0
reference	2 -1 1 2 -1 12
references	16 -2 -3 -5 -10 -1
referência	17 -1 0 0 -16 0
reforma	-13 -1 0 15 -3 0
refund	-9 0 0 0 -1 8
refused	-6 1 1 2 4 0
regarding	-8 2 1 3 4 -1
regards	27 -10 -16 -27 18 -34
regards from	0 -2 9 -2 -6 0
regards to	-9 0 -1 -1 10 0
region	-13 2 -1 1 4 -2
regional	-5 -5 2 5 -3 -1
register	-23 53 1 -24 26 -15
registered	-15 3 2 5 12 2
registration	-31 65 -15 -30 -28 30
registro	8 -5 -4 14 -10 -5
registry	14 -2 -1 1 -12 1
regula	10 -1 0 -1 -10 0
regular	4 7 0 -1 -5 1
rejected	-1 0 4 0 4 0
relation	11 -1 0 -11 -5 0
relationship	-12 0 0 1 13 0
relatório	-11 -1 -1 -1 13 -1
release	-2 0 1 22 -16 2
remain	-8 -4 0 3 7 0
remaining	-10 -1 -1 -1 0 6
remember	-7 2 3 3 25 1
remember me	-8 0 0 0 8 0
reminder	12 6 -2 4 -14 1
reminder that	3 -1 0 -1 -6 1
remise	3 -3 -1 -4 8 -2
remote	-2 -3 0 12 2 -9
remove	-7 0 -1 17 -3 -6
removed	-19 7 -1 3 -2 0
removed from	-8 11 -1 0 -6 2
renew	-8 -2 -2 1 0 5
renewal	1 -1 2 -10 26 -2
renewals	-10 0 1 10 3 1
renewed	13 -2 0 -1 -10 -1
rent	0 -1 -1 10 -11 -1
rents	-8 0 0 6 -3 5
rep	7 4 1 0 -10 1
replaced	-14 -1 0 7 3 2
replied	9 0 0 -2 -6 4
replies	-11 1 -2 10 4 -5
reply	-30 42 -8 -3 20 33
reply to	-8 25 1 -22 -18 24
reply with	-34 18 0 -7 24 3
reply yes	2 -4 -1 -5 1 -1
report	11 4 -4 29 -10 6
reported	7 -1 -1 0 -8 1
reporter	9 1 1 -3 -7 1
reporting	0 2 0 5 -2 2
reports	-16 -1 -1 -3 14 -1
reprise	15 7 -2 -7 -7 -2
reprise des	15 -1 0 -7 -7 -1
request	23 -5 -1 -29 -19 34
request for	7 -4 0 -2 -8 0
requests	-2 -3 -1 9 -7 6
requirements	-9 -1 0 5 4 -1
research	6 -1 -2 -9 -2 1
reseller	-6 0 0 0 5 0
reserve	-6 5 4 2 -3 -1
reserved	-18 -3 -1 23 14 -8
reserved for	-6 -7 0 -1 13 -1
respect	-5 0 1 2 -3 6
respectfully	2 -1 -1 -4 15 -2
responda	-25 -8 -5 20 0 5
responda sair	-10 -2 -1 13 2 -3
responder	-11 -2 -1 0 20 1
responsable	-9 -2 -1 -1 11 -1
response	18 -3 -2 -2 -11 -5
responsible	-10 0 0 9 5 0
respostas	-10 0 0 14 -7 0
rest	-3 -1 -2 -7 18 -1
reste	-4 -3 -4 -6 14 -5
result	5 -1 -2 -6 19 -5
results	-21 2 4 5 -6 -5
retention	5 1 4 8 -13 -2
retired	12 3 -1 7 -28 0
retirement	-7 -1 -1 2 9 -1
return	36 0 -1 -15 -4 5
return the	-6 -1 1 -1 4 1
returns	-11 4 -2 2 1 -1
revenue	-3 -1 1 4 -3 -1
reverse	2 11 0 -2 -4 0
review	4 0 1 8 3 3
review i	12 0 0 0 -12 0
reviews	-11 -2 0 4 4 6
reyes	1 3 0 -2 -8 9
reçu	6 -2 -1 -5 -5 1
rfp	13 -4 0 0 -5 -5
rgds	-2 -1 -2 -2 8 -3
rien	21 -6 -2 5 -21 -3
rien à	23 -2 -1 -3 -19 -1
right	14 -15 17 -8 15 -9
right and	7 0 0 0 -10 0
right before	-6 0 9 0 7 0
right person	-12 0 0 0 13 0
rights	5 0 -1 18 -5 -9
ring	22 -1 -7 2 -2 10
ring me	9 -2 -2 -1 4 -1
rise	7 -1 1 -1 -4 -1
risk	-17 0 0 -2 11 1
road	-8 1 -1 1 4 0
rodrigo	-11 -1 6 0 6 0
roger	-12 5 0 5 0 5
role	-2 0 1 0 1 1
roles	-17 3 0 -1 16 0
roll	-3 -8 0 1 2 9
roof	-16 10 -1 2 -5 -1
room	-8 43 24 -31 -21 21
room #1	11 -10 -10 1 -4 13
room and	-8 0 1 1 8 1
room for	-3 -2 0 -4 9 -2
room with	11 -3 0 -2 -6 1
rooms	-22 19 1 4 17 -1
rosa	8 1 4 -3 -3 1
ross	-9 0 0 -3 11 0
roth	10 0 1 -1 -3 -4
round	-9 28 5 1 -20 3
roundtable	-16 3 1 0 11 0
roundtable on	-15 5 0 -1 6 0
row	-12 2 6 -1 -3 -2
rows	-14 2 -2 0 11 0
rs	-6 0 -1 5 8 -4
rsvp	-13 18 0 -1 1 -1
rsvp by	3 -10 2 3 -1 1
rua	-3 11 -5 -3 3 -1
ruben	8 -6 -1 0 -4 2
rue	-17 22 -3 -3 5 0
rue de	-11 9 -4 -1 3 0
ruego	17 -1 0 -3 -8 0
ruego que	17 -1 0 -3 -8 0
rui	0 13 -2 -2 -8 -1
rule	18 4 2 17 -37 1
rule that	8 0 0 -8 1 0
rules	-17 38 1 21 -29 2
run	15 25 -14 -23 6 9
running	-5 -1 -3 -4 18 -2
running a	-9 -1 4 -2 12 0
runs	-2 3 -1 2 1 -2
ruth	30 4 0 0 -17 -2
répondez	-2 -2 -1 10 1 -2
répondre	-5 4 -2 1 6 -1
réponse	16 9 -3 -5 -25 2
réponse de	16 0 0 0 -15 0
rückblick	-9 -2 -2 13 -1 -2
s	-10 10 -3 12 5 10
s'en	-15 0 0 0 16 0
sa	-11 17 -1 0 -6 0
saal	-3 -6 20 -1 -4 -2
saber	-3 -3 -1 -4 10 0
sad	-13 7 -1 -2 4 2
safe	-4 -2 5 4 0 -1
sai	9 -3 -4 -1 2 -5
said	7 12 -4 0 -7 -1
said in	-12 0 0 -1 13 0
said no	10 -3 -1 1 -8 0
said that	-5 -2 -1 -5 8 0
said you	-19 0 0 0 20 0
sair	5 -5 -9 34 -16 -4
sais	-17 0 0 0 17 0
sal	8 7 0 -3 -11 0
sala	6 -10 27 -1 -11 -2
salary	9 1 -1 14 -23 -2
sale	-4 5 -1 2 -1 -1
sales	-4 -4 0 -1 25 -2
salida	14 1 -2 -2 -12 -1
salle	10 6 2 -4 -12 -1
saludo	-19 3 6 1 11 -2
saludos	8 -5 -3 -9 8 -4
salários	-18 5 -2 21 -7 -2
salón	-9 7 4 -1 -2 -2
sam	11 -1 0 -6 -4 -4
same	20 -20 -18 -5 23 -30
same day	-26 -1 -2 -2 46 -1
samira	8 8 0 -5 -9 0
sample	0 0 2 4 14 1
san	4 5 7 -11 -5 -3
san diego	9 4 0 -5 -8 -2
sandhu	7 -1 -1 -1 -7 -1
sandoval	-18 4 0 0 16 -1
sandra	-9 3 -1 -4 2 7
sandwich	10 -5 0 0 -5 0
sandwiches	-15 21 1 -3 -1 1
sans	10 -8 1 -3 7 -2
sans engagement	-8 -1 -1 -1 14 -1
sat	-11 23 1 19 2 -2
sat in	8 -1 1 -2 -7 0
saturday	-15 50 5 2 -26 4
saturdays	-3 0 -1 2 7 -1
save	6 -4 1 -13 24 -2
save the	1 3 -3 1 2 -5
saved	6 -4 0 3 -8 2
saving	-6 0 1 -6 17 1
savings	-7 -2 -1 3 6 -1
saw	17 1 -6 -1 15 1
saw the	-13 -1 -1 0 12 -2
saw your	6 1 1 -1 -6 1
say	-6 13 22 15 5 -3
say hello	-20 3 47 4 -8 -1
say in	-6 0 0 0 9 0
say it	8 1 1 6 -13 1
say no	18 -4 -1 -3 -12 1
say that	4 -1 -1 0 -18 6
say the	-10 0 0 0 12 0
say yes	-11 10 -1 1 0 0
saying	8 5 -1 -6 -7 -1
says	51 -20 -4 18 -48 -24
says #3	-11 0 0 -2 11 0
says i	-15 0 8 -2 13 0
says that	25 -1 -1 2 -27 -1
says the	-10 -1 -1 -2 10 -1
sb	-11 -1 -1 12 -1 -3
scan	-10 -4 -1 5 7 -1
scanning	-4 -5 -3 -2 4 0
scarf	9 -3 5 -8 -11 0
schedule	14 3 2 1 -13 -1
schedule a	11 -1 0 0 -11 0
schicke	11 -2 -2 -2 -6 -1
schnittstelle	15 -1 -1 -3 -5 -1
scholarship	-10 2 0 13 -1 1
scholarships	-11 11 0 5 0 0
schon	-21 7 0 -3 15 0
school	-6 -1 -3 23 -6 2
schreibe	15 0 0 -1 -14 0
schriftlich	11 -9 -2 9 -10 -5
score	-7 2 0 1 1 5
scoring	-13 6 5 1 0 -1
screen	6 3 0 0 -5 -1
se	-1 -7 -18 36 9 4
se lo	-5 -2 -1 -4 11 -1
se me	-17 -1 0 -1 18 0
sea	9 3 0 -1 -11 2
search	-1 1 2 6 21 -2
searching	-4 -1 9 1 -5 -1
searching for	-6 0 9 0 4 0
season	-19 -1 -2 20 -1 -1
seat	-7 -2 -2 -1 33 -5
seats	-5 23 -3 -11 10 -2
second	0 6 5 34 -13 -9
second floor	-1 -1 -2 -7 9 0
second half	11 1 0 -7 -5 0
second pair	-10 0 0 -1 10 0
second year	9 0 -1 -1 -8 -1
secretaries	16 -4 -1 1 -10 -1
secretary	-10 -3 2 9 16 1
secretaría	11 -10 -2 -1 -6 3
section	5 3 1 6 -23 8
section #1	-1 -1 1 1 -7 4
secure	-3 0 -2 0 6 2
security	0 -1 2 15 -20 8
sede	16 -3 -4 4 -13 -3
see	-17 5 45 1 17 -19
see below	-11 -1 -1 0 11 -1
see how	-6 2 1 1 -3 1
see it	3 0 1 -5 5 -2
see the	9 3 -2 -1 -17 0
see them	-6 -1 -1 3 7 -1
see what	-9 9 0 3 -17 11
see whether	-7 0 0 0 6 0
see you	0 8 47 -12 -24 -5
see your	18 -2 1 1 -19 1
seeing	-15 4 -2 -2 9 2
seem	18 0 0 0 -17 0
seem to	17 0 0 0 -17 0
seemed	-4 0 0 1 -4 8
seems	-3 -2 6 -4 -15 6
seems to	-11 0 0 -1 7 10
seen	-31 -1 3 6 27 2
seen that	-9 0 0 0 9 0
segue	13 1 -2 0 -11 -1
segunda	-1 8 -4 10 -12 -3
seguros	-8 0 0 0 9 0
según	-9 15 -1 3 -8 0
sehen	-5 -1 7 -2 7 -1
sehr	26 -10 -8 -8 16 2
sehr geehrte	-2 2 -3 1 13 5
sehr geehrter	18 -5 -2 -8 2 -3
sei	-10 -2 -1 -4 14 -1
sei que	-6 0 0 0 10 0
seis	-7 -3 -1 2 6 0
seit	-5 -5 -2 3 3 -5
seite	-18 -4 -4 28 1 -2
seiten	1 -1 -1 10 -9 -1
selbst	-7 20 -3 -1 -8 0
selection	-1 4 -3 -1 2 1
self	-3 5 1 -2 0 3
sell	-17 2 -1 -2 14 -1
selling	-22 7 5 -5 -9 15
sells	14 0 0 -8 -6 0
sem	-4 7 -3 -8 22 1
sem custo	-13 0 0 -2 14 -2
semaine	-20 -7 -3 10 16 -3
semana	-24 -15 18 35 13 -10
semana ?	-13 -1 0 -1 17 0
semanas	-17 -1 -1 -2 21 0
seminar	-20 58 1 -3 -27 9
send	14 -14 -33 -12 34 -35
send it	18 4 1 1 -14 0
send me	-15 7 2 3 43 2
send the	34 3 2 0 -5 2
send them	-6 0 0 7 0 0
send us	-18 -3 -1 -1 23 -1
send you	-28 2 2 2 51 2
sending	3 -2 0 -2 9 -1
sends	-1 1 -1 11 -10 -1
senhora	21 -5 -2 -7 -6 -1
senior	-5 -1 3 0 5 -1
sent	-4 1 -11 43 -25 15
sent me	4 -4 0 5 -6 1
sent to	3 6 -1 13 -28 -4
sentence	13 -1 -1 -4 -6 -1
separately	11 -4 0 2 -10 2
sept	-7 8 0 8 -13 -1
september	-29 10 17 56 -27 -11
september #1	-1 1 -2 9 1 -9
septiembre	4 -2 4 8 -10 5
ser	-1 -4 -2 17 -3 -1
sera	3 -1 6 -12 -6 5
serious	-8 -1 0 -2 3 11
serve	9 -3 0 -6 -4 1
served	-10 -1 -1 -1 12 -1
server	-2 1 0 2 -2 8
server in	-7 0 0 0 11 0
servers	3 -2 1 2 2 -8
service	14 -13 -6 27 2 -6
service charge	4 0 0 3 -7 0
services	-23 -11 36 11 7 15
servicio	-13 4 -2 0 2 12
servicios	6 -9 1 -3 8 -5
serviços	-7 -2 11 -12 8 2
será	23 1 6 -14 -11 -3
session	-38 -15 82 -20 -8 6
session on	-5 1 22 -2 -4 7
session with	-2 -3 2 -6 4 0
sessions	10 11 -12 -2 -1 -1
sessions and	-16 3 -3 -1 13 0
set	-18 -4 -4 -1 40 0
set it	-9 -1 -1 0 7 -1
set up	13 -3 0 3 17 -1
sets	-2 7 0 -1 0 0
settlement	-3 0 0 7 -2 0
setup	-9 -5 0 -1 12 0
seu	-6 5 -4 -8 36 -10
seven	-23 18 -2 0 15 3
seven of	-6 3 0 5 3 0
several	-1 -1 0 -4 9 -1
sexta	8 -8 -7 0 9 -3
sf	-4 8 1 0 -6 -7
shall	-23 7 -16 -2 56 -1
shall be	22 0 -5 -4 -15 0
shall i	-68 2 2 4 82 1
shall we	18 -2 4 -1 -19 0
share	17 1 -3 3 6 -5
share your	-4 3 -1 -3 0 -1
shared	1 -1 1 -13 3 14
shared service	-1 0 6 -6 0 0
shared services	8 -3 -7 2 -4 -1
shares	4 1 1 3 -8 1
sharing	-3 10 -3 5 -8 -1
she	18 18 -13 23 -22 -16
she has	-16 1 0 2 8 1
she says	-11 0 0 3 9 0
she's	12 2 4 -5 -12 1
she's been	16 -6 0 0 -12 0
sheet	4 1 1 2 4 1
sheets	6 -2 2 -2 -2 0
shelter	-17 8 0 0 10 0
shift	13 1 0 -3 -10 0
ship	-1 -2 0 -1 10 -8
shipping	3 7 0 -3 -5 0
shirley	15 -1 0 0 -14 0
shoes	5 18 -1 -1 -8 -1
shop	-21 3 -2 12 9 -3
short	-17 -13 14 7 25 0
short of	-16 0 -4 1 12 7
shotgun	-9 7 0 -2 -4 0
shotgun start	-9 7 0 -2 -4 0
should	20 -19 17 8 6 -23
should be	36 1 4 -2 -37 -1
should have	0 -3 1 0 6 5
should i	-24 -1 -1 0 27 -1
shouldn't	16 -1 2 2 -15 1
shout	-9 7 -1 -1 4 -1
show	2 -7 1 -17 24 -3
show how	-1 -5 -2 1 5 -2
show it	8 0 1 0 -9 2
show you	1 2 2 1 27 1
showed	-6 -1 0 4 -1 0
shown	-5 1 1 4 9 -3
shows	-1 17 2 5 -14 -2
shows the	7 2 -1 4 -7 -5
shred	-15 0 0 -1 17 0
shut	13 1 0 -3 -10 1
si	6 -21 17 -15 18 11
si le	-5 -1 -1 3 6 -1
si no	-10 -6 -4 -3 1 16
si tu	10 0 0 -2 -9 0
si vous	18 -2 4 1 -22 -3
sich	21 1 -3 8 -24 -5
sick	-22 2 -1 -4 7 8
side	-7 26 6 -13 11 10
side of	-14 -4 7 -1 2 1
sides	1 2 1 -3 2 1
sie	19 -27 -32 3 28 -15
sie am	8 -3 -1 -2 -7 -1
sie das	11 -2 -1 -1 -10 0
sie die	0 -1 0 1 -6 8
sie jetzt	-8 -2 -1 -3 16 -1
sie mit	-7 -1 0 -2 15 0
sie sich	14 -8 -3 4 -10 -2
siempre	16 -6 2 -5 -5 0
sign	17 8 -16 -12 8 3
sign the	-18 -5 0 -5 23 -1
sign up	-18 23 -1 -2 7 1
signature	21 4 0 6 -11 -2
signatures	6 -1 0 -1 -5 0
signed	11 -2 -4 7 -18 18
signed up	7 -2 1 -4 -3 4
signing	-7 6 1 -1 2 3
signs	7 0 4 -2 1 0
sigue	-8 -5 -3 9 0 -1
silver	-5 -3 8 -2 -1 0
sim	7 -1 0 2 -10 0
similar	-7 0 1 0 1 0
simple	-11 -5 -2 0 18 -2
sin	13 5 -4 -11 25 -8
sin compromiso	-5 -2 0 -3 15 -1
sin coste	-7 2 -1 -4 14 -1
since	4 -31 -15 50 22 -34
since #1	8 -1 -2 -5 -1 -2
since #4	13 0 1 14 -9 -3
since i	-44 -1 1 2 39 -1
since it	-7 0 0 1 8 0
since january	10 -2 0 -6 -6 1
since june	6 0 0 -2 -8 0
since monday	5 0 -1 -2 -6 0
since the	6 1 -2 -7 6 1
since you	0 6 0 -1 -9 0
sincerely	16 -4 0 4 19 0
sind	-15 7 10 -7 7 3
sind wir	-11 9 5 -5 2 0
single	-6 0 -1 -1 -8 2
sir	10 0 -1 7 7 0
sir madam	-6 0 1 7 -1 0
sir or	8 0 0 0 -7 1
sirs	13 0 0 -1 -14 1
sister	-16 3 1 7 4 1
sit	-10 5 39 -1 -6 2
sit in	-17 1 -6 1 7 1
sit on	8 1 0 -1 -19 0
site	-6 4 5 26 1 4
sites	-5 6 -2 -4 4 -3
sitting	-11 0 4 1 8 1
situation	-5 0 -1 0 6 0
six	-6 34 -9 7 11 -12
six months	-5 3 -1 -1 -4 -1
six of	-12 22 5 -2 4 1
six years	-9 0 7 -1 4 -1
size	-1 16 2 -3 20 -2
sla	2 0 1 -4 -6 -2
sleep	-10 1 -1 1 2 1
slide	8 0 0 -5 -3 0
slides	-1 20 14 -8 -19 1
slot	-23 -12 19 2 21 7
slots	-3 0 -1 1 0 0
slow	9 -1 -1 4 -8 0
small	-23 -14 31 10 14 13
smith	13 -1 -2 -4 -9 1
so	10 19 -2 -23 18 -36
so far	5 6 1 -3 -5 0
so here	-27 0 0 13 10 0
so here's	-8 0 0 3 9 0
so i	-3 19 -1 -4 19 4
so i'll	-10 -1 2 0 8 0
so i'm	-4 -3 5 -3 5 0
so if	-9 0 1 1 5 1
so it's	4 0 -2 -4 1 -1
so much	-6 -2 -1 -3 11 -2
so no	8 3 1 -1 -9 1
so nobody	11 -1 0 -1 -5 0
so please	31 1 -4 -2 -12 -1
so sorry	-7 -1 -2 -1 9 0
so that	-21 50 -2 -4 6 2
so we	-14 0 -6 0 2 -1
so you	4 -12 1 -1 20 2
sobre	-8 -14 41 33 -28 -15
social	4 -5 -4 1 4 1
society	-2 0 2 3 -7 2
socios	-12 0 -2 9 0 -2
software	11 16 0 18 -10 -3
soir	10 -5 -2 -2 -8 5
soit	13 -2 -3 -2 -11 -1
sold	-1 2 1 8 -4 0
solo	-21 -2 -2 -2 30 -2
solution	-4 -7 0 -6 9 0
solutions	-1 -9 2 -3 3 7
solveig	6 5 -1 -1 -7 0
some	12 -13 26 18 -12 15
some of	-10 -4 17 6 -19 -1
somebody	15 -4 -14 11 14 -6
somebody in	-14 0 -1 0 13 0
somebody is	-11 0 0 9 3 0
somebody who	15 -1 -1 -1 -9 -1
someone	7 6 -9 16 6 5
someone else	-18 0 -2 0 16 0
something	-2 13 -11 -6 15 19
something like	4 0 0 0 -7 0
something that	-8 0 0 0 9 0
something to	7 0 -1 -1 -7 0
somewhere	-14 7 0 -1 1 9
sommer	15 2 -2 -6 -10 -1
sommes	-18 -1 -1 6 14 -1
somos	-2 -3 -3 1 13 -4
son	5 7 1 7 -7 1
sonntag	18 -2 -2 -3 -5 -3
sonst	19 -3 -3 -5 -4 -3
sont	-5 -6 -4 -4 7 7
soon	9 -2 -1 0 1 -5
sooner	-7 0 0 -1 7 0
sorry	56 -21 -14 -13 -24 -5
sorry to	-1 -2 -2 -2 7 -2
sort	-13 -2 -1 -2 15 3
sort of	-10 0 0 -1 4 5
sorted	-1 0 0 -1 1 0
sortie	7 -1 8 -2 -8 0
sou	-10 0 0 0 11 0
souhaite	14 -3 -2 -4 -9 -1
sound	-6 -2 -1 -1 4 2
sounds	-6 6 0 2 1 0
soup	2 23 -1 7 -9 -2
source	5 -9 -1 2 -2 1
sourcing	-33 -6 61 -3 -3 -5
sous	-3 -9 4 9 0 -2
space	-14 6 -1 4 -2 0
spare	-2 -3 9 2 -6 1
speak	-20 2 1 0 18 4
speaker	12 9 1 3 -6 -3
speakers	-6 10 0 3 2 -1
speaking	-38 1 50 -2 6 0
speaks	-11 1 6 1 2 0
special	-13 -1 -1 0 20 -1
speech	-3 15 -1 -2 -1 1
spend	-3 -1 -1 1 8 -1
split	-6 2 -2 3 6 -3
spoke	3 1 -1 3 -5 0
sponsor	-16 -6 18 0 11 -1
sponsored	-4 7 1 0 -4 -7
sponsored by	-5 8 -1 5 -8 -6
sponsors	-2 -3 8 3 2 0
spot	-2 -4 9 1 -9 4
spouses	-7 8 0 1 1 0
spreadsheet	2 0 -1 0 -8 -1
spring	-10 -8 -6 38 18 -3
square	-17 -3 0 6 4 1
sr	-2 3 -2 -4 2 5
st	1 1 -7 16 3 -5
staff	12 -4 8 18 -14 -2
staff in	-7 0 0 -1 8 0
staffing	-11 -1 0 6 6 0
stage	1 -17 55 -4 -8 1
stairs	7 -1 -7 1 -7 1
stammtisch	-9 13 -3 4 -4 -3
stan	6 2 -2 -7 4 -8
stand	-29 -33 101 -27 -42 4
standard	-24 3 -2 7 6 -7
standing	-12 -2 -1 0 12 2
stands	-24 3 -1 -1 22 0
star	-11 11 0 -6 5 1
start	-2 18 -10 -34 34 0
start #1	-5 12 -1 0 -6 -1
started	5 0 -1 9 -14 -1
starting	9 -5 -2 0 -7 -2
starting at	12 -2 -1 0 -5 0
starts	6 20 -1 -5 -12 -1
starts at	8 0 1 -4 -3 1
state	8 21 1 4 -23 10
statement	-21 -1 -1 3 33 -16
statements	-10 -2 0 3 3 0
states	18 -2 0 -14 -7 0
station	-22 6 0 14 0 4
stations	-9 0 3 2 6 -1
statistics	-5 7 0 7 -1 -3
statt	11 4 -6 -10 3 -7
statt #3	-11 -1 -1 -2 21 -3
status	-4 -2 -1 7 -3 3
stay	-6 4 2 -1 6 7
staying	-10 0 0 0 3 7
stays	21 -1 0 11 -21 -2
std	-10 0 0 2 10 0
steht	7 -11 -7 8 -8 7
stellan	-21 0 0 0 24 -1
stelle	14 -3 -2 -3 -2 -2
stellen	-11 -3 -1 9 9 -1
steve	8 -3 -5 -4 2 -2
still	24 -28 -19 17 10 -18
still have	-16 1 0 0 14 0
still open	10 -5 0 -3 -6 0
still there	-6 0 0 0 7 0
stock	-8 6 -2 -3 9 -2
stop	-24 -4 2 60 -20 -10
stop at	18 -5 -2 -3 -8 -4
stop receiving	2 0 1 14 -2 -7
stopped	20 4 0 -7 -18 0
store	-16 -3 0 12 1 2
stories	-9 2 0 -1 0 12
story	-24 -3 17 38 -22 -1
straight	15 -2 -2 -5 -9 3
strange	8 0 0 1 -5 0
street	-10 4 -4 9 3 9
strike	-5 4 0 3 1 0
strong	9 0 0 -5 -4 0
stuck	18 -4 -3 -3 -10 -1
student	-22 0 -8 9 4 -1
students	-15 18 -6 1 -10 3
studies	0 7 1 -4 -4 3
studio	-10 0 -2 5 8 3
study	13 -2 -2 -8 -3 0
stuff	12 -2 0 -4 -12 7
su	-7 3 -6 -13 12 26
su mensaje	-10 -1 -1 -6 -3 16
sua	-19 -5 -3 -13 45 0
subject	31 7 -2 -36 -10 3
submit	-1 4 0 3 -2 -1
submitted	5 -4 1 -1 -1 21
subscribed	0 0 1 26 -1 -10
subscribed to	1 0 0 17 -2 -10
subscription	-1 0 -1 19 -13 -3
success	-11 8 0 0 0 -1
such	-12 0 2 -6 3 24
such as	-1 8 1 -3 -5 1
suchen	9 -1 -1 0 -8 -1
sue	11 -2 -1 4 -14 1
suggest	2 -3 -1 -3 -6 8
suggested	14 1 1 -7 -11 1
suis	2 -3 -2 -8 -9 16
suit	-26 6 -1 0 19 0
suit ?	-7 5 0 0 4 0
suite	5 -1 -1 10 -11 -4
suite #3	5 1 -1 -1 -7 0
suits	-2 -2 8 -2 4 -1
summary	-4 -1 -3 1 -1 2
summer	-22 0 0 21 11 17
summit	-7 23 21 1 -6 1
summit in	0 -2 22 -1 -6 -1
sunday	-5 42 -8 -17 6 -3
sunday and	-7 -1 0 -2 5 0
supervisor	12 -2 -1 5 -8 -1
supervisors	-9 3 0 -3 6 6
supper	-10 21 0 -3 0 0
supplier	-1 -6 17 8 -18 2
suppliers	-7 -1 -1 -4 11 -1
supply	-13 -1 -2 2 8 2
support	0 4 2 25 -4 -2
suppose	-5 0 -1 -2 8 -1
sur	0 0 15 30 -21 -4
sur la	9 -1 3 -5 -12 -2
sur le	0 2 -6 8 -8 -2
sur les	6 0 9 12 -24 -2
sure	6 -4 6 -1 1 1
sure that	-3 -1 6 3 2 -1
survey	2 1 1 34 -22 -2
suyo	-10 14 2 -3 0 0
switch	-20 -4 -1 -4 19 7
switched	21 0 -1 -8 -17 0
switched off	13 0 -1 -3 -8 0
sworn	-8 -1 -2 -1 10 0
sympathy	-20 -1 -1 -1 20 -1
system	-1 11 2 22 1 0
systems	-3 4 -1 0 -7 -2
sábado	9 7 -5 -8 0 -4
são	-4 5 0 7 -6 -3
sé	-4 -3 -1 -1 7 -1
sí	3 7 -1 -1 -8 -2
só	15 -3 6 -6 10 -4
t	26 -2 -1 -8 -22 17
ta	-9 -3 -2 -3 11 -2
tab	12 0 0 1 -11 -3
tabelle	0 -5 -3 15 -4 -7
table	-28 29 68 4 -2 2
table #1	-20 1 28 4 0 5
table at	-2 -4 7 1 1 0
table in	24 -11 -17 -1 -5 -1
table on	-9 8 -1 5 -3 0
table with	-8 1 5 -1 10 0
tables	-7 -3 -2 3 5 -1
tag	1 -5 6 -6 5 -1
tagen	-9 -2 5 5 8 -1
take	18 -6 -10 -12 14 -11
take a	-16 5 0 -4 8 5
take it	-9 -1 -1 -1 13 -1
take the	3 11 -2 0 -2 4
take you	-6 0 0 9 -4 0
take your	-10 -1 -2 0 8 0
taken	-7 -1 2 5 5 10
taken out	7 0 0 -1 -5 0
takes	-38 19 -3 35 27 -4
takes about	13 0 -1 -1 -13 -1
takes me	-6 0 0 2 1 0
taking	-3 -6 -2 -3 7 6
talent	8 -4 -5 1 -2 0
talk	21 22 1 -17 -1 -23
talk about	5 25 2 3 -18 3
talk of	-13 15 0 -1 -7 4
talk on	-12 9 0 0 2 1
talk to	10 0 -1 -7 13 0
talking	-29 -1 37 2 -3 -3
talking about	-5 -4 15 0 0 0
talking to	1 0 9 2 -8 -3
talks	2 -2 -4 2 -12 -2
também	-7 0 0 -2 9 0
tampa	-14 3 1 3 10 -1
tarde	-4 -6 -3 4 20 -8
target	-9 -3 0 7 0 -1
tasting	-10 2 -3 5 7 0
taught	-8 2 0 12 -6 1
tax	11 -7 1 -10 -18 29
te	10 -12 -11 -15 43 -5
te lo	15 -1 -1 -2 -11 -1
tea	-25 4 9 -3 7 -2
teach	-3 7 4 1 -1 0
team	-7 -16 37 -23 25 -8
team in	-6 -1 -1 -1 4 -1
team of	-8 13 0 0 -6 -1
teams	-20 13 -3 1 9 -2
teams of	-1 10 -2 -6 2 0
tech	3 -4 -2 16 -8 1
technical	-7 5 -2 -1 7 2
technology	-14 5 -1 0 3 5
ted	-2 -3 -4 -5 13 -1
tel	-9 1 0 3 0 8
telecom	-3 5 -2 1 4 -1
telephone	11 3 0 -2 -1 4
tell	-8 36 19 19 6 -27
tell me	17 13 2 15 -22 -10
tell the	-3 -6 9 -2 -4 -2
tell them	9 3 1 4 -8 1
tell us	-18 7 8 0 -3 2
tell you	-27 1 -4 6 38 1
tell your	22 -8 -3 -4 -6 -4
telling	3 -2 6 -1 -5 -1
tells	-39 6 1 -2 28 10
tells me	-21 0 1 1 20 0
teléfono	14 -1 0 4 -13 0
tem	-1 2 2 10 -13 -3
tema	-20 17 4 -5 4 0
temas	-15 -3 -1 -5 -7 27
temp	22 -6 -4 -4 -12 0
template	-6 1 0 17 -17 -1
temps	-14 1 -3 2 17 -3
ten	-11 24 -8 2 23 -14
ten minutes	18 -2 -1 0 -15 -2
ten of	-12 1 0 0 11 0
tenant	-21 -5 2 9 12 -1
tenants	-15 -2 -1 1 21 -1
tender	12 2 2 -3 -6 -2
tenders	-8 0 0 4 7 0
tengo	11 -4 -3 -5 -1 -1
tenho	8 -9 -9 -4 11 0
tent	-8 -5 4 -2 -1 7
tenth	-8 1 0 1 10 -1
tenth of	-9 0 0 0 9 0
teresa	4 7 -1 1 -12 -1
term	33 2 1 -6 -22 -2
termina	-14 2 0 -4 14 0
termine	-11 -3 -2 22 -1 -2
terms	-15 0 2 3 22 1
terça	2 8 0 -3 -7 4
test	8 -23 -5 5 33 -11
tested	3 0 0 -1 -4 1
testing	-14 5 1 -1 1 7
text	2 15 -5 13 -3 -8
text me	11 4 0 -1 -13 -1
texto	5 -5 5 9 -7 0
th	-2 17 -21 24 -1 -29
th ?	-5 5 0 -1 1 0
th and	-5 2 2 -1 33 2
th at	-4 22 -4 -3 -17 -2
th for	-6 1 0 2 6 -3
th free	-10 1 0 3 8 0
th if	9 -1 -2 -1 -14 0
th to	6 1 0 -2 -8 0
than	4 -8 -10 49 5 -18
than a	-6 1 1 -1 6 1
than i	18 -1 5 -2 -9 0
than the	15 3 -1 -6 -12 -3
thank	37 -51 -23 -19 -31 43
thank you	38 -50 -22 -21 -32 45
thanking	-13 0 0 0 11 -2
thanks	54 -49 -19 2 -26 -24
thanks !	8 -1 0 -5 -3 0
thanks for	27 0 2 9 0 -1
thanks to	-7 1 7 6 6 -1
that	4 -5 -12 1 21 -16
that a	0 -1 -1 -8 5 1
that all	7 2 -2 0 -7 0
that and	8 0 0 -3 -5 0
that can	-3 8 0 -3 1 0
that day	5 7 3 -1 -8 -1
that doesn't	-14 0 0 -3 16 0
that everybody	-9 0 0 0 10 0
that for	-14 0 0 0 8 5
that had	-9 0 0 5 7 0
that i	3 20 -1 3 -4 15
that it	4 3 -1 -2 -8 13
that it's	9 0 0 1 -11 0
that nobody	3 1 -1 0 -6 -1
that our	-9 0 -1 -1 9 -1
that out	11 0 0 -8 -5 0
that same	-2 7 0 -2 -1 0
that the	10 -5 -8 -4 15 14
that they	-12 5 -1 6 -7 1
that this	-6 0 1 0 -6 9
that time	-5 5 0 1 0 0
that was	29 -2 -1 -8 -21 3
that we	21 11 -1 -2 -21 1
that will	-3 0 1 3 -2 0
that you	12 -9 3 -9 19 1
that you're	-11 3 0 0 9 1
that you've	-2 -3 0 -3 5 0
that your	-8 3 2 2 33 -3
that's	11 0 -3 17 9 -7
that's all	-23 0 0 0 21 0
that's what	-14 -2 0 0 11 0
the	24 -5 5 -3 -21 -23
the #1	27 -16 -2 -5 -9 -18
the #1x	-10 10 1 16 4 -14
the #2x	7 13 -5 21 -18 -8
the #3x	7 -20 -1 19 16 0
the #4x	4 0 0 -2 -5 -2
the #6x	-6 -1 0 -1 6 0
the account	9 -2 -2 1 -11 2
the address	-6 3 0 -1 1 9
the agency	-2 -4 0 3 0 0
the agenda	2 2 -1 2 -4 1
the animal	-17 8 0 1 10 0
the annual	-14 -5 26 5 -19 -1
the answer	-13 -1 -1 0 9 -1
the answers	6 -5 0 1 -3 -1
the app	6 -6 -4 0 -4 4
the archive	5 -2 -3 -2 -3 1
the area	-6 0 0 0 7 0
the association	18 1 2 -6 -12 -1
the association's	5 -3 6 0 -9 1
the attached	-6 -2 -1 -4 11 2
the audit	0 0 0 4 -4 3
the auditor	-8 0 0 0 9 0
the average	-5 -1 -1 3 6 0
the back	40 -5 -24 -4 -9 -1
the bad	13 -8 2 -1 -3 0
the bakery	-13 0 0 4 8 0
the bank	28 0 2 -9 -16 0
the bar	1 1 1 4 -5 -1
the bench	-7 7 -1 -1 4 0
the best	-12 1 1 7 14 1
the big	10 5 -2 0 1 -1
the bit	7 0 9 -1 -11 0
the blue	11 -6 4 -3 -3 0
the board	8 -3 1 22 -16 2
the boat	11 -1 3 1 -12 -1
the boathouse	-9 9 0 -1 -2 0
the book	9 -6 5 1 -9 0
the box	-5 0 5 1 0 1
the budget	9 -3 -2 6 -14 -2
the building	-5 1 0 -4 1 0
the business	2 0 -1 0 -6 7
the bylaws	11 -2 0 -2 -9 0
the call	-2 5 -1 0 -1 -1
the canteen	10 -3 -1 -2 -11 -1
the card	-7 0 -1 5 1 0
the certificate	13 -3 -2 -6 -1 0
the chair	-6 2 0 0 -1 0
the chance	-10 0 0 0 8 0
the chapter	25 8 -3 -10 -21 5
the city	0 -6 1 -4 9 2
the client	14 -1 -1 -1 -6 -1
the client's	10 -1 0 -1 0 -11
the coffee	-14 -4 42 1 4 -2
the committee	-2 -6 0 6 2 4
the company	17 3 -1 -13 -2 -1
the complaint	10 -3 -1 -1 -9 0
the complete	-14 0 0 -1 14 3
the conference	9 -1 14 2 -11 -2
the congress	16 0 -15 -1 0 -2
the copier	-5 -2 -1 -2 9 -1
the corner	-10 -3 -3 -1 10 0
the cost	-7 -3 1 2 1 6
the council	7 -1 1 -5 -3 1
the county	-24 -3 -4 4 11 -1
the credit	4 0 1 0 -4 1
the date	-7 4 -2 3 17 -9
the dates	15 0 0 0 -16 0
the day	-17 8 -2 1 -9 7
the demo	37 0 -1 1 -21 -1
the desk	8 -1 -4 -2 2 -2
the dinner	1 4 2 -2 5 -11
the directory	34 1 2 3 -33 -1
the draft	9 0 -1 -1 -9 1
the e	-11 -2 9 7 -2 2
the eleven	-1 -1 10 -1 -1 0
the end	-4 -2 0 -1 34 -1
the ethics	5 0 -1 -1 -9 -1
the evenings	-10 -1 -1 -1 1 10
the extension	-13 0 0 0 12 0
the federal	7 3 0 -11 -1 7
the ferry	-13 0 0 3 12 0
the file	22 -4 -1 0 -9 -3
the files	-9 0 0 0 13 0
the fire	-1 0 5 9 -10 0
the firm	12 4 0 -2 -5 0
the firm's	-9 0 0 5 4 -1
the first	-26 3 -4 28 38 -14
the flood	-1 -2 5 3 -5 0
the following	-7 -2 5 -14 -8 25
the food	-6 4 0 1 4 0
the form	-19 4 -1 2 7 4
the forum	11 0 2 1 -12 1
the four	8 -1 -1 -5 -1 -1
the free	27 -1 -1 -1 -21 -1
the friday	-15 3 1 5 4 1
the front	-11 1 9 -3 -2 10
the full	-23 -2 -1 8 20 -1
the good	-3 0 6 0 2 1
the half	-10 0 0 4 12 0
the hearing	5 1 -1 -2 -5 2
the hotel	-2 16 -3 -4 -15 0
the hour	-9 -1 3 0 6 -1
the house	-13 4 0 -2 12 2
the hr	8 1 0 -2 -5 0
the index	6 1 1 -1 -2 1
the institute	4 -3 -1 0 -2 0
the interview	-10 0 0 0 12 0
the island	-9 -1 0 -1 1 12
the job	8 -1 0 -2 -3 0
the kettle	11 -4 -3 -1 -13 0
the key	-13 9 0 1 -10 5
the kitchen	10 -6 -3 0 2 0
the lake	-6 -1 4 3 8 0
the landlord	15 -2 -1 0 -13 -1
the last	-6 9 6 13 11 -6
the latest	0 0 1 1 -5 5
the law	8 -4 -1 -2 -11 -1
the lease	-12 4 0 0 4 1
the legal	-8 0 31 2 -4 0
the letter	-34 -1 -1 -4 38 -1
the liberty	-8 0 0 0 6 0
the lift	16 3 -3 -3 -2 0
the line	-5 1 0 1 -2 4
the link	-6 0 -2 -1 5 -4
the list	-16 10 -9 30 0 9
the little	3 6 -1 -5 -7 0
the lobby	-8 3 -1 10 -7 -1
the lock	17 0 0 0 -16 0
the lot	14 -2 -1 -5 -6 0
the lower	3 2 -5 -5 -4 2
the mail	7 1 -1 6 -9 -6
the man	6 -1 -1 -4 -5 -1
the market	-5 1 0 0 0 4
the meantime	1 0 -1 -3 -8 7
the meeting	18 1 -1 -8 5 -3
the message	1 0 0 -2 -2 1
the middle	-7 -1 0 2 6 2
the ministry	0 1 0 6 -5 0
the minutes	12 -1 -2 -4 4 -1
the moment	-8 4 0 2 1 0
the money	-8 5 0 -2 3 0
the month	-14 1 3 44 -5 3
the monthly	7 0 1 -1 -6 1
the most	-9 0 0 4 -4 2
the move	-10 0 1 -4 9 9
the name	41 0 1 0 -32 1
the names	-9 2 0 0 5 0
the new	11 6 -14 9 5 9
the next	-6 -2 0 6 18 2
the night	25 1 -2 -10 -3 -1
the notice	8 -1 1 1 -7 0
the number	-4 1 2 4 -7 2
the numbers	5 -5 0 -4 -4 9
the october	2 -1 6 -1 -4 1
the office	-11 -2 2 22 -22 19
the old	25 4 -3 14 -21 -6
the oldest	8 3 0 -1 -8 0
the one	28 -28 -6 19 -18 6
the only	16 4 0 -2 9 2
the opportunity	-10 0 0 1 7 0
the order	-13 0 0 4 14 -3
the organisers	-1 -2 26 -2 6 -1
the original	-13 -2 0 4 7 1
the other	22 -1 1 -3 2 4
the others	-12 2 -2 0 10 -1
the outsourcing	-11 3 12 -1 3 1
the page	16 -2 -1 -7 -11 -1
the panel	3 3 33 6 -13 0
the paper	-35 0 7 8 17 -1
the papers	-10 1 -1 7 3 0
the partner	-4 6 0 0 2 0
the partners	3 1 2 -4 22 2
the past	-5 0 0 -1 -1 0
the people	0 -2 -1 -1 5 -2
the person	-13 0 -1 0 11 0
the phone	23 4 0 6 -22 3
the pilot	-9 -2 0 2 13 0
the plan	-9 0 -1 2 -6 7
the port	-5 0 0 1 6 0
the portal	8 -2 -1 2 -6 -5
the position	3 -1 0 -2 -5 3
the post	-15 0 0 4 11 2
the price	2 2 1 2 2 6
the problem	1 8 1 1 -9 3
the program	-5 3 1 4 0 0
the programme	-11 -2 24 1 -1 -2
the quarter	-20 -2 0 22 -3 0
the queue	-16 -1 0 1 17 3
the rate	6 0 1 -4 -4 1
the real	-9 0 0 0 6 5
the reason	-7 0 0 6 2 0
the record	9 0 0 0 -9 0
the regional	10 2 -7 0 -6 0
the registration	8 -5 -5 5 -4 -2
the registry	10 0 -1 -1 -9 -1
the rent	8 -1 -1 -2 -8 -1
the report	-1 -2 -1 1 -6 3
the rest	0 -1 -1 -5 8 0
the result	4 -2 -1 -5 1 0
the results	-5 -2 0 1 4 2
the right	-28 0 2 0 40 3
the risk	-11 0 0 -1 11 0
the roof	-5 7 0 1 -3 -1
the room	-7 21 -4 2 -9 1
the salary	6 -1 -1 1 -4 0
the same	11 -2 -12 10 16 -15
the sample	-8 0 0 0 6 0
the saving	-11 0 0 -1 12 0
the scholarship	-9 2 -1 9 -4 -1
the season	-11 -1 0 9 3 0
the seat	-10 0 0 1 11 0
the second	1 9 6 7 -11 6
the server	-5 0 1 6 -3 0
the service	8 0 -4 -5 5 1
the sheet	-3 4 0 -3 -1 1
the side	-13 -1 10 5 -4 10
the site	-6 0 -1 23 -3 -2
the six	-12 9 0 -1 1 0
the slides	5 -2 -6 -4 2 0
the small	5 -6 25 -3 -13 -1
the spring	2 -1 0 11 -8 -1
the state	8 0 -2 -6 -8 -2
the story	-6 -1 11 -4 -5 1
the street	-6 2 -4 -2 10 -1
the study	6 -2 0 -3 -7 0
the subject	-15 4 1 4 7 1
the summer	-11 1 -1 3 9 0
the summit	5 1 -3 -1 -7 -1
the system	-6 -3 3 -2 1 4
the table	1 -5 -2 -2 -3 3
the ten	-12 0 -1 1 12 -1
the tender	-9 0 6 -1 7 2
the test	8 -1 2 0 -9 1
the text	15 -2 -2 -2 -13 1
the thing	-11 -3 6 5 5 1
the third	15 -5 3 -5 -7 0
the three	9 0 0 3 -11 -2
the top	-3 -1 -1 -6 9 0
the train	-2 11 7 -10 -3 -1
the tuesday	4 5 4 0 -10 -1
the two	16 11 1 -12 5 2
the university	7 -4 -1 -1 -6 3
the vendor	12 -3 0 -3 -7 -1
the warehouse	7 -2 -5 1 -2 -1
the water	-7 -2 1 1 5 0
the way	6 -2 -1 -6 10 -1
the web	-2 6 0 -13 -1 9
the website	0 -1 0 19 -7 0
the week	-8 -1 -1 3 7 -1
the whole	11 -2 -1 -3 5 -1
the window	-1 -10 0 2 6 3
the word	-12 1 1 2 5 1
the workshop	-22 3 10 5 12 0
the world	-9 -1 0 -1 8 2
the wrong	-14 3 -1 1 17 -1
the year	-13 2 1 15 10 1
their	3 35 -25 14 15 -22
their own	-11 10 2 0 4 -1
theirs	12 0 -1 -4 -5 -1
them	21 -29 -3 22 5 -26
them ?	24 -2 -2 9 -31 -2
them and	-7 -2 0 9 -5 -1
them are	5 10 -2 -2 -13 -1
them at	-12 -2 -4 0 11 1
them before	-13 -1 -1 3 14 -1
them for	-5 0 0 -1 7 0
them if	-5 0 0 -2 7 0
them in	-8 0 -1 -3 10 -1
them no	10 0 0 0 -12 0
them the	6 -1 -1 1 -13 5
them to	10 2 -1 -2 -4 0
thema	-10 8 -1 -2 3 -1
theme	1 10 -1 -9 1 0
themselves	-6 4 -1 -1 -5 -1
then	-9 50 -20 14 -19 10
then and	-26 -2 0 1 24 6
then we	2 1 0 2 -5 0
there	-13 21 79 -12 1 -26
there are	-41 36 -2 -1 18 8
there i	-4 0 0 0 4 0
there is	31 0 -3 2 -33 9
there were	-7 1 2 -1 9 1
there will	-8 1 -1 -2 2 -1
there's	-12 28 -1 1 16 -2
there's a	-33 3 -1 0 38 2
there's an	-3 0 3 0 7 0
there's no	9 10 1 -5 -6 10
these	-5 5 -2 18 14 -3
they	30 -13 -15 1 -18 -24
they are	22 1 -1 -9 5 -1
they ask	-12 0 0 0 13 0
they don't	6 0 -1 -2 -4 -1
they gave	-10 -8 4 6 -4 0
they said	11 0 0 -1 -8 0
they say	18 0 0 -1 -13 0
they took	-11 0 9 -5 10 0
they want	17 -1 -1 1 -9 -1
they wanted	4 -1 7 0 -4 -1
they will	-8 -4 -1 -1 10 5
they would	7 -1 0 -5 -3 0
they'd	-5 2 -1 -2 7 -1
they're	14 13 -1 -6 3 1
they've	22 2 5 -4 -9 0
thin	-6 -1 -1 8 0 -1
thing	15 9 6 -3 -7 5
thing ?	6 0 -1 0 -7 0
thing i	-6 0 4 6 -1 3
things	0 1 3 32 0 5
things i	1 0 -1 3 -6 0
things that	-6 0 0 -3 8 0
think	10 -6 -2 14 3 27
think about	-14 -1 1 8 4 1
think i	1 -1 -1 6 -11 10
think of	-4 0 1 -2 9 1
think we	6 0 0 -4 -4 0
think you	-5 0 0 -1 -6 10
thinking	0 -1 1 3 15 2
thinking about	-11 1 1 1 16 1
thinking of	-11 -3 0 5 7 0
thinks	8 0 -1 -2 -2 -1
third	18 -8 2 3 5 5
third one	11 0 0 -2 -11 0
thirty	-6 0 -1 0 0 0
this	-20 -12 -6 32 11 59
this afternoon	-9 3 0 0 10 0
this and	1 0 1 6 -1 -6
this for	-5 -1 -1 0 4 -1
this is	-9 11 -2 -17 -21 64
this issue	-19 -1 2 51 -13 0
this letter	-1 -2 0 10 0 0
this link	-9 -1 0 3 -1 8
this list	4 4 -1 7 -2 -1
this mail	-9 -1 0 3 1 -3
this message	-30 5 0 3 -9 43
this month	-38 3 2 41 22 1
this morning	36 1 1 -7 -6 2
this on	-6 -1 -1 0 13 -1
this one	-11 3 0 -2 9 0
this time	-4 14 6 -12 -7 2
this to	-15 0 -1 0 13 -1
this up	-16 -1 -1 -1 20 -2
this week	8 -7 -2 27 13 -10
this year	-19 -7 35 -20 22 1
this year's	-18 -1 35 -1 0 0
those	-17 30 18 7 8 -2
those who	-17 27 10 -8 -10 2
though	-2 4 0 1 -10 -1
thought	-19 22 3 -3 24 3
thought about	-12 5 0 6 4 0
thought i'd	-9 0 0 0 8 0
thought of	-21 3 -1 -3 16 -1
thought you'd	12 0 0 -1 -10 0
thoughts	-8 -3 -1 -2 7 5
thoughts on	-16 -1 -1 -1 19 0
three	-1 -4 1 44 14 -26
three days	1 -2 6 -7 -1 1
three firms	-9 0 0 3 3 0
three for	-14 -1 0 0 12 0
three months	-1 -1 -1 -5 9 -1
three of	8 -10 -2 14 -12 1
three people	10 2 0 0 -7 1
three things	-9 0 0 0 6 0
three times	10 0 0 0 -13 0
three weeks	-16 -1 -1 -5 22 -1
threshold	-12 -1 0 19 0 -1
through	-8 4 -12 -7 29 6
through my	-11 0 0 1 9 0
through the	0 2 -2 8 -6 8
throw	-11 0 2 5 8 0
thu	-5 -8 3 10 2 3
thursday	-7 52 45 -38 -18 -15
thursday #1	17 4 -1 2 -7 0
thursday #1x	-3 9 1 2 -16 10
thursday #2x	-4 28 0 1 1 1
thursday ?	-2 -3 -1 -3 7 0
thursday at	1 -7 27 1 -5 -1
thursday's	7 -1 -1 -2 -9 -1
thursdays	-6 1 0 8 2 0
thx	17 -6 -3 -6 0 -4
ti	-11 -1 -1 -1 15 -1
tick	-16 -1 -1 6 19 -4
ticket	17 5 1 -8 -11 16
tickets	-1 -6 9 8 -23 -2
till	27 4 -1 -5 -9 0
time	20 -3 -23 9 2 -6
time and	10 8 0 1 -17 1
time at	-5 0 3 2 6 -1
time in	7 -1 1 2 -9 0
time please	-6 0 9 -3 -4 0
time that	5 0 0 0 -10 0
time the	-10 3 8 -3 1 6
time to	-19 5 0 1 5 5
timers	7 5 -2 -1 -11 0
times	4 10 1 -10 7 14
times in	9 0 0 -1 -6 1
timing	-14 0 0 1 13 0
tip	7 -1 -2 10 -12 0
tips	-9 4 0 -4 0 3
tired	-16 4 4 6 -3 -1
tired of	-4 6 0 2 -2 -2
title	-3 -6 3 0 -1 1
tk	-6 -2 0 0 12 -5
to	9 9 -7 -4 10 -6
to #1	-10 56 -11 13 -24 5
to #1x	-12 35 -12 25 -30 15
to #2x	-6 -2 -4 -2 1 -1
to #3	5 2 -1 0 16 0
to #3x	-6 1 -1 12 -9 -4
to #4x	-5 3 1 4 3 -1
to #6x	11 0 0 -2 -8 0
to $	-1 0 0 12 3 -2
to ?	-6 -2 0 0 2 0
to a	-1 41 -4 6 -5 -7
to add	-2 9 0 9 -7 -7
to all	12 -4 1 25 -17 0
to an	4 -4 0 -7 5 -1
to answer	6 -3 1 2 -9 -2
to anybody	-9 0 0 6 -2 0
to ask	15 4 2 -3 -10 2
to be	-16 11 12 4 11 27
to bring	1 6 -1 -5 -11 -1
to buy	4 1 0 7 -10 0
to call	-15 -2 0 -3 16 0
to change	-9 -5 -1 9 1 -5
to close	-1 -1 3 1 2 0
to come	-16 15 -1 4 -1 1
to discuss	-11 2 -1 -3 10 0
to do	4 6 -2 9 -4 14
to explain	-11 0 1 0 3 6
to find	-2 4 -4 3 -10 -1
to five	8 2 0 0 -7 0
to fix	-8 -1 -1 0 6 -1
to four	14 -3 -1 -3 -12 -1
to get	-34 -1 0 0 22 4
to give	10 2 -1 -3 -4 -1
to go	-9 3 0 -1 20 1
to have	-7 44 -4 -2 -8 0
to hear	23 -1 4 8 -2 1
to help	-1 1 1 -3 -6 5
to him	5 0 0 0 -6 5
to hold	-12 0 0 0 10 0
to host	-7 0 -1 -1 13 0
to in	10 -4 -1 1 -6 0
to inform	-9 0 3 -3 12 -1
to introduce	-9 -2 0 -2 15 -1
to invite	-17 19 0 1 -3 0
to it	0 -3 1 7 0 -6
to join	1 11 0 2 -11 0
to keep	5 1 -1 3 -5 -5
to know	46 0 -3 5 -35 -4
to learn	3 9 0 0 -19 0
to leave	6 3 1 28 -11 -1
to look	0 1 -1 -1 17 -1
to make	-12 12 0 -3 6 -5
to manage	-14 0 0 1 4 9
to me	59 -5 4 -5 -47 -4
to meet	-32 3 8 -2 16 7
to move	9 -1 0 1 -7 0
to my	19 -5 -2 0 -8 0
to offer	5 -1 0 -2 -12 6
to one	-3 -6 0 -2 9 -6
to our	-22 3 24 -4 1 2
to pass	-6 0 0 -3 11 0
to pay	15 1 -1 -3 0 -1
to present	-5 1 0 0 6 0
to put	-2 0 -1 -3 4 -1
to quote	-12 -1 -1 -1 15 -1
to read	-11 0 -1 -1 4 -1
to receive	-11 7 0 3 -3 0
to remove	-11 -1 0 14 1 -5
to reply	15 -7 8 -3 -14 -2
to report	8 -1 0 6 -10 -5
to run	-7 1 0 -6 10 0
to say	-3 10 -1 -5 0 1
to see	-41 9 64 -11 17 15
to sell	-7 3 1 1 2 1
to send	-23 1 0 -1 29 -1
to share	-2 -2 0 -3 8 -2
to show	8 0 1 -3 13 -1
to sign	5 0 0 2 -9 0
to sit	-2 3 11 -3 -10 -1
to speak	-20 -1 0 0 19 -1
to stop	-26 1 2 36 -3 5
to take	-18 12 0 -4 12 3
to talk	20 4 2 -2 3 4
to tell	11 8 -3 -5 -12 2
to test	-9 0 0 -2 13 0
to the	20 -10 15 22 -29 8
to their	2 2 0 -2 -4 -1
to them	-9 -2 -1 -5 7 0
to this	-26 15 -1 -19 0 30
to those	-8 4 5 -1 -1 1
to three	8 2 0 1 -8 1
to try	-10 0 1 5 2 1
to understand	7 -1 -1 -1 -5 -1
to unsubscribe	8 -2 0 9 0 1
to us	8 1 0 -2 11 -1
to use	3 -3 -1 1 15 -1
to walk	-1 -11 -1 0 6 0
to work	1 -2 -1 0 -7 -1
to write	-10 1 2 3 8 1
to you	3 -10 -10 1 26 14
to your	-1 -16 -4 6 32 -1
todas	-12 1 5 10 -2 0
today	40 -6 -15 -49 9 16
today !	-1 11 -1 3 -13 2
today and	-5 -2 0 -4 1 6
today's	-7 0 0 11 -1 0
todo	-11 1 -6 -2 24 -3
todos	11 0 8 0 -19 0
together	-30 36 22 -12 6 3
toi	16 -3 -5 -3 -5 -1
told	22 -9 -1 21 -17 -18
told me	-24 8 2 8 29 3
told my	-11 0 0 -1 10 0
told that	9 1 1 0 -10 1
told them	21 -5 1 -1 -9 1
told you	15 0 -3 0 -10 1
told your	12 0 0 0 -12 0
tom	32 15 0 -7 -28 0
tomorrow	16 -9 5 -8 14 7
tomorrow ?	-5 0 0 -1 3 0
ton	19 -2 -2 -3 -13 -1
toner	7 -2 -1 0 -7 4
tonight	33 3 -3 -10 3 -8
too	21 -4 -8 -4 -10 7
too long	-7 -1 -1 1 1 4
too much	2 -2 0 -3 -3 5
took	27 -12 6 37 -27 -8
took it	2 0 9 1 -6 0
took me	-14 0 0 -2 14 0
took over	-11 0 0 0 11 0
tool	10 6 1 -3 1 1
tools	-3 -3 -1 9 -4 0
top	5 13 2 9 -4 1
tope	4 -3 -1 6 -12 -1
topic	-30 25 4 0 -7 5
topics	-6 -5 0 9 -1 0
torben	-10 -1 0 0 11 0
total	4 -1 1 -7 -28 51
touch	-8 0 -1 3 0 -1
toujours	-4 -1 -1 -2 6 -1
tour	-6 5 -4 1 0 -1
tous	-1 5 7 -6 -5 -6
tout	-3 -8 5 0 6 -3
toute	13 -11 5 -9 -13 8
toute l'équipe	11 -5 8 -3 -13 -1
toutes	-11 1 5 -6 12 -5
town	-12 -3 1 0 11 -1
trabajo	4 2 6 0 -8 -2
track	-10 1 6 2 -13 -2
trade	-15 -1 3 11 0 -4
trae	18 -1 0 -1 -16 0
traffic	12 -2 -2 -6 2 -7
train	24 6 5 -19 -7 1
training	-15 -11 2 16 21 7
transfer	2 0 1 2 -8 -3
transition	16 -2 1 2 -12 -1
translation	-14 3 0 1 12 -2
translations	-19 -1 -1 -5 20 -2
translators	-10 1 7 -2 9 -1
transport	4 -1 -5 0 -6 -1
travail	3 -2 -2 6 -8 0
travel	12 2 0 -7 2 -2
tray	6 -4 -1 3 -9 -1
treasurer	8 -3 0 6 -3 4
treat	13 -2 -3 0 1 0
tree	-7 0 6 6 3 2
tres	-6 4 -1 18 -2 -5
trial	20 -3 -8 -11 12 4
trial of	13 -4 -2 0 -13 -3
tribunal	-8 0 -3 7 4 -1
tried	25 0 0 -3 -20 -1
tried to	-6 -1 -1 0 8 0
trimestre	-13 -2 0 7 7 2
trip	14 -2 -1 -5 -11 4
trish	-18 -1 -1 0 14 6
trois	-13 -7 12 23 -9 0
trophy	-10 3 0 -2 6 0
trouble	13 -1 0 0 -1 2
true	6 -2 0 -1 -10 3
true ?	9 0 0 -2 -11 0
truly	-9 0 0 0 7 0
trust	-12 1 -2 1 15 -3
trust accounts	-8 0 0 0 8 0
truth	4 -2 -3 2 -5 -3
try	-20 5 3 21 14 -2
try to	5 3 0 0 -8 3
trying	-10 -2 -1 -3 11 0
trying to	9 0 4 -6 -6 1
três	-16 -2 -4 13 12 -6
tu	28 -6 -3 -5 3 12
tudo	-16 -6 4 -3 21 4
tudo bem	-8 0 -3 1 7 0
tue	-12 -5 -3 11 10 -5
tuesday	-13 20 55 -27 -14 2
tuesday #1	5 -7 -4 3 -1 -4
tuesday ?	11 -1 -5 -2 -5 -1
tuesday and	-8 -2 1 0 8 0
tuesday at	-6 -3 -2 5 12 -4
tuesday or	-8 0 0 -3 11 0
tuesday the	6 0 2 -1 -5 0
tuesdays	-4 3 -1 5 -3 -1
tuesdays and	-8 0 0 0 9 0
turn	-7 5 -1 -5 5 -2
turned	16 3 -1 1 -16 -1
turning	-14 0 0 -2 16 0
turns	-1 2 -1 -2 -10 -1
twelve	-11 11 -2 -2 12 1
twenty	-7 20 1 -5 0 1
twenty minutes	-8 6 0 0 -2 1
twice	20 -6 -4 1 -9 4
twice and	-9 0 0 0 6 -2
twins	8 -4 -1 -8 -1 0
two	-6 7 -7 54 17 -39
two ?	16 0 0 -3 -16 0
two and	10 -3 0 0 -8 1
two days	-19 2 1 0 21 1
two hours	-8 4 0 -2 6 1
two members	-5 -4 -1 7 -1 0
two of	-2 13 23 -22 5 1
two or	-3 0 0 -1 4 0
two other	-14 0 0 -1 13 0
two pages	9 0 0 -3 -2 0
two people	-2 6 -1 1 -5 0
two places	-7 4 0 7 0 0
two weeks	-6 1 -1 10 0 -1
two years	2 2 0 0 0 2
tx	12 0 -1 -3 -1 -8
tyler	6 -7 -4 -1 1 -2
type	-34 5 0 4 12 5
type application	-7 0 0 2 3 1
typical	-13 0 0 -1 14 0
técnica	9 -10 -4 4 -2 -2
técnico	15 -9 -1 -3 -6 0
tú	11 -2 0 -2 -9 0
u	17 -1 0 8 -3 -3
uhr	-26 52 9 -5 -13 -13
uk	-9 1 -1 4 -12 1
ulla	8 -6 -1 1 -8 -1
um	10 6 22 -12 -17 -7
um #1x	4 -2 17 -6 -4 -6
um abraço	9 -1 10 -5 -8 0
uma	-30 16 -10 16 20 4
umbrella	12 -2 -2 -1 -8 -1
un	16 -3 -10 10 8 -18
un #1x	-9 0 0 -2 11 0
un año	12 3 3 0 -12 -1
un saludo	-12 4 6 0 4 -1
una	-6 17 -1 3 5 5
unas	18 -4 -2 1 -12 -1
und	29 -4 -3 -13 5 -28
und herren	2 6 -4 2 -5 -7
und ich	7 6 -2 -2 -7 0
und kollegen	4 1 6 -1 -8 0
und monat	11 -1 0 -2 -9 0
under	-16 7 -7 13 21 3
under #1x	-12 -1 -1 0 13 0
under #3	-7 0 10 5 -2 0
under $	13 0 0 -1 -11 0
under the	-16 2 -2 1 0 -2
understand	1 2 2 -2 25 2
understand that	-6 1 1 0 6 1
une	14 -4 -10 34 -3 -3
une fois	-8 -1 0 16 -7 0
une réponse	16 -2 -1 -2 -20 5
uni	10 2 6 -1 -10 0
union	10 3 2 -7 -6 -1
unit	7 -4 1 1 -8 -1
units	-8 7 1 -3 0 0
universidad	12 -2 -1 -1 -7 0
university	-8 52 -1 -14 -29 8
university of	7 32 -1 -14 -16 4
unless	6 10 -1 0 -9 -6
unless you	12 1 1 -3 0 -3
uno	-23 12 -2 -3 10 7
uns	7 6 6 6 -4 0
unsere	-12 -9 0 3 21 -4
unserem	-7 7 -4 5 1 0
unserer	-7 -9 -2 11 7 -1
unsubscribe	-38 -8 -5 62 -28 -13
unter	-7 1 -3 1 3 3
unterlagen	-12 -3 -2 -1 14 6
until	9 -30 -30 7 3 52
until #1	-19 -1 -1 5 -2 15
until #1x	18 -2 3 -1 -14 -1
until #3x	-10 0 -2 -2 4 14
until march	-12 0 0 -2 13 -1
until monday	-10 0 1 -3 -2 16
until the	-12 0 2 -2 23 6
until then	5 0 0 -2 -4 0
up	-1 1 -35 31 24 -15
up #1	5 1 0 7 -5 0
up #1x	4 0 0 5 -11 1
up ?	5 1 1 -1 -5 0
up a	22 -3 -2 -4 -18 1
up again	-9 0 0 -1 10 0
up and	8 -3 1 1 -6 1
up for	-3 -2 6 4 -2 2
up from	11 -2 1 -5 -8 1
up in	-26 -2 0 -5 37 -1
up is	-9 0 0 -2 13 0
up on	-10 4 -1 0 9 2
up the	8 0 0 2 -7 -1
up there	14 0 0 0 -12 0
up to	-24 -8 -5 17 39 3
up with	-10 10 -1 -1 -6 -2
upcoming	-8 2 0 5 2 -3
update	16 -3 0 38 -41 -3
updated	-12 3 -1 3 5 3
updates	-3 -1 0 3 -5 7
upstairs	-13 27 -2 -4 3 -1
urgent	-21 -2 0 -1 12 8
us	9 33 23 -7 0 -31
us #1	16 -8 -1 0 -9 -1
us ?	9 -6 -1 0 -3 0
us a	-5 0 1 -2 1 -1
us and	11 -4 4 -5 -10 -1
us are	14 -7 0 -1 -8 0
us at	-15 -5 23 0 2 1
us for	11 -4 2 0 4 -1
us from	11 -6 5 1 -8 -1
us have	11 0 -1 -1 -12 -1
us i	-10 0 0 2 7 0
us if	-6 9 -1 -1 -1 1
us in	6 -4 -4 -1 -12 -1
us the	1 0 -2 4 -4 -1
us to	-3 4 -1 -2 -13 4
us you	-10 0 0 -3 13 0
us your	-12 -1 0 -2 6 9
usa	-1 -3 0 7 -3 -1
usamos	19 0 0 -2 -14 0
usar	8 -1 -1 -2 -8 -1
usd	-9 -3 -1 -13 45 -5
usd #1	-12 -2 -2 3 29 0
use	25 -27 -23 34 -11 -22
use it	-13 -4 -1 -1 21 -1
use the	12 2 0 4 -8 -2
use this	-10 0 0 0 1 6
used	34 3 -1 7 -27 -5
used to	-11 -2 0 0 8 -1
useful	-7 0 0 7 -10 -1
user	16 7 -2 1 -18 -5
users	11 3 2 5 -20 3
using	16 14 1 4 -29 0
usted	1 -9 -3 -12 2 16
ustedes	10 -4 -1 -6 -3 -1
usual	-1 -2 0 10 -7 -3
usually	-38 0 1 5 48 0
utilities	12 0 1 -5 -5 -2
v	13 -2 2 16 -4 -12
v #1	13 -5 -2 -1 -2 -5
va	4 -4 -2 3 0 -1
vacancies	-4 -1 0 6 -3 -4
vacation	7 0 0 -3 -5 0
vai	12 -2 3 -4 -13 -1
vale	19 0 -2 -1 -17 -1
valid	4 2 -2 4 -3 -5
valid until	8 -1 0 -2 -9 2
valor	3 -1 1 -6 2 2
value	8 -1 1 6 -3 1
value your	3 3 0 1 -6 -1
valued	10 -1 2 0 -10 -1
vamos	8 7 -1 -3 -8 0
van	-8 2 4 7 17 -8
vance	5 -2 0 -8 1 0
vat	-1 -2 1 1 14 -4
veinte	-16 -1 -1 8 12 0
vem	-2 10 -2 -5 -1 -1
vendor	11 -7 7 -2 -16 8
vendors	-4 18 2 -5 -9 0
vendredi	-9 6 2 -1 -4 4
vera	10 -1 1 0 -6 0
verdad	10 0 0 -1 -7 1
verde	-8 -2 -3 13 -4 -1
verification	-5 0 0 1 11 -6
version	15 1 4 8 -1 -4
verträge	-9 -2 -1 -4 9 3
very	23 8 -3 -4 -2 11
very good	1 1 1 6 -7 1
vez	11 -4 0 -16 10 -2
vezes	20 -4 -2 -5 -7 -1
vi	6 -3 -3 -6 7 -1
video	-15 11 -4 13 0 -4
viele	20 -6 1 -5 -12 -3
viele grüße	19 -3 2 -4 -12 -1
viene	13 3 4 -5 -19 7
vient	-4 7 -1 -1 1 0
vier	-3 -1 -3 5 -1 -3
viernes	-4 5 0 0 -2 -2
view	-11 -1 0 0 -5 10
viewing	-8 -3 0 0 10 -3
vikram	-8 10 1 0 -1 1
vilnius	-25 0 1 -1 27 0
vince	34 -4 -5 -9 -6 -2
visa	12 0 -1 10 -7 -12
visit	-14 -5 3 7 11 10
visita	16 1 -7 -6 3 -8
visits	-2 5 0 5 -8 0
você	5 -7 -5 2 25 -4
vocês	11 -7 -4 -1 2 -3
voice	-2 -2 4 -4 5 -1
voicemail	-4 0 0 2 3 0
voici	14 -1 -1 -3 -8 -1
voir	1 -2 4 -1 -3 5
vol	-7 2 -2 4 2 0
volume	-7 -3 -1 5 9 -1
volumes	-10 2 1 -1 5 0
volunteer	0 -5 -1 5 -5 4
volunteers	0 -4 0 7 1 3
vom	6 1 1 9 -10 -8
von	7 -8 5 11 8 -4
von der	-13 3 0 0 12 0
von uns	13 -1 -1 6 -18 -1
vor	2 4 -5 12 -13 -6
vor allem	-15 -1 0 10 8 0
vorher	25 -5 -3 -4 -2 -3
vorstand	7 6 -2 0 -8 -1
vortrag	5 -2 7 1 -7 -1
vos	12 0 -2 -12 20 3
vosotros	12 -1 0 -2 -8 1
vote	23 -1 -4 -5 -5 4
votre	21 -18 -11 -34 23 15
vous	-3 -1 -3 -18 29 -6
vous avez	4 -1 0 6 -9 0
vous les	11 -1 -1 -2 -10 -1
vous m'aviez	14 -1 -1 -1 -12 0
vous voulez	16 -4 6 -4 -9 -1
vous y	3 -4 14 0 -4 -1
vous êtes	0 1 -2 10 -7 0
voy	7 -13 -7 -3 8 -1
vpn	8 -3 -1 -1 -8 2
vs	7 4 -1 -1 -10 0
vôtre	-10 -1 0 -3 15 0
w	21 -2 -3 -2 0 -3
wage	-9 0 -1 20 -1 -1
wait	-8 2 -1 5 -19 28
waiting	-14 -2 0 7 6 2
waiting for	-5 0 0 0 7 0
waive	0 -2 -1 0 1 0
waive the	-6 -2 1 0 4 0
walk	-1 17 2 -3 1 2
walk through	-5 -1 0 0 6 0
walk you	-9 0 0 0 6 0
walked	8 0 1 5 -14 1
wall	-11 6 0 1 1 -4
walter	-5 0 2 0 7 -1
wann	-7 -2 -2 1 12 -1
want	29 -2 -29 -3 4 -16
want a	-16 1 1 -4 15 0
want it	-11 0 0 5 3 -1
want me	-6 1 1 0 7 1
want one	-3 2 -1 -1 4 -1
want the	13 -2 -1 0 -1 -1
want to	26 -4 -4 9 -5 2
wanted	20 -10 8 9 -15 2
wanted a	2 -1 8 3 -6 -1
wanted to	13 3 2 -2 0 0
wants	51 -25 5 23 -53 -9
wants a	1 0 0 7 -4 0
wants to	19 0 -2 3 -29 1
war	-2 -3 -1 -4 15 0
ward	-4 -2 10 -3 -1 2
warehouse	3 -5 -4 4 -7 5
warehouses	-11 0 0 0 11 0
waren	-4 0 0 11 -5 0
warm	-24 3 -3 10 17 1
warm regards	-6 3 0 4 -2 -2
warm wishes	-11 0 0 1 7 0
warmly	-35 -5 -1 1 28 -1
warning	-4 1 1 -1 -2 6
wartung	-9 -3 -2 13 0 -1
was	19 -34 -42 19 4 25
was #1	27 -1 -1 -7 -14 -1
was #1x	-7 0 -1 8 2 0
was a	-3 3 2 10 13 2
was an	-3 0 0 2 0 -1
was at	-8 0 0 -2 7 0
was good	-8 0 0 4 3 1
was in	-8 0 0 3 2 1
was it	8 1 1 1 -3 -3
was one	12 0 0 0 -12 0
was sorry	-10 0 0 0 8 0
was the	26 1 1 0 -14 2
was worth	11 0 0 -3 -9 0
was wrong	4 0 0 6 -7 0
washington	14 0 -3 -6 -5 -2
wasn't	5 -1 -2 -4 -7 10
waste	-7 0 10 3 0 0
watch	-11 0 -2 24 -12 -1
water	7 2 2 7 -4 2
way	-1 1 1 -13 29 0
way for	-9 0 0 0 8 0
way to	7 -2 5 -3 -9 2
we	21 2 -6 -14 10 -39
we all	-7 1 0 11 -4 0
we also	-16 0 7 5 9 -1
we are	36 -11 26 -15 -17 -4
we can	17 6 0 0 7 1
we can't	18 6 -1 -5 -11 -1
we charge	-3 -1 -1 0 4 -1
we collect	-22 0 0 -1 22 0
we come	1 -10 -1 -2 2 -1
we compare	-10 7 0 0 6 0
we could	-15 -1 -1 0 15 -1
we deliver	-11 0 -1 0 14 0
we did	-10 -1 5 -2 6 -1
we do	-28 6 1 7 46 3
we don't	12 21 -4 2 -25 0
we get	-4 -3 6 0 4 1
we give	-9 0 0 -1 6 0
we got	13 2 1 -1 -13 0
we had	24 3 2 -2 -9 2
we have	39 1 -2 -21 -11 -6
we help	5 -5 -4 -2 1 -2
we know	-5 -5 -2 -1 4 -1
we liked	-5 -1 0 12 -2 0
we look	-20 1 -3 4 21 -1
we may	13 -5 -2 0 -2 1
we must	8 0 -1 -2 -9 -2
we need	38 10 0 0 -34 2
we never	-4 0 0 -3 -3 11
we offer	-12 0 1 -1 12 1
we paid	13 -3 0 -2 -7 -2
we pay	51 2 2 -7 -30 3
we run	-6 6 -1 -1 1 0
we should	-12 0 0 0 11 0
we take	-12 0 0 5 12 1
we tried	6 0 0 -1 -8 0
we were	-11 6 -1 -6 2 1
we will	20 -3 5 -1 -5 5
we won't	6 1 1 0 -6 1
we work	-5 0 0 -2 3 0
we would	-2 7 4 3 7 2
we'd	-14 14 -11 2 32 -1
we'd love	-8 1 -2 -3 9 -1
we'll	-4 12 -1 5 -12 14
we're	22 0 -1 -14 8 -21
we're a	-5 -1 8 -2 0 0
we're at	49 -8 -23 -3 -12 -1
we're the	9 -1 2 0 -11 -1
we've	3 2 10 -17 23 -11
we've a	-11 -1 -1 4 4 0
we've been	3 0 1 2 -6 1
we've done	-10 0 0 0 10 0
we've got	6 2 -1 3 -10 -1
we've had	7 1 1 -2 -5 1
we've never	5 -1 -1 -1 -7 -1
wear	3 2 2 -2 -5 2
web	-20 19 0 -4 2 12
web site	1 8 -1 -10 -2 1
website	-2 -1 0 6 19 3
wed	-2 -11 4 8 -4 -2
wed #1	-4 3 6 4 -1 0
wed #1x	-1 -11 -2 1 7 9
wednesday	-14 46 41 -13 -29 5
wednesday #1	9 11 -4 -1 -1 -3
wednesday #1x	-1 2 -3 -5 3 1
wednesday ?	-9 0 0 -1 3 0
wednesday and	-2 -1 -8 0 0 10
wednesday at	-23 5 48 -3 -3 -2
wednesday the	1 3 5 -1 -9 5
wednesdays	14 -11 -1 0 -5 0
week	-15 -39 8 49 32 -32
week #1	-5 0 1 2 4 -2
week ?	-19 -2 3 -6 28 -1
week and	18 -1 2 -3 -6 -1
week in	0 -2 0 8 -7 0
week of	-9 1 -1 0 19 -1
weekend	-33 -2 4 -2 43 2
weekend and	10 -1 -2 -1 -11 -1
weekends	-13 -3 0 5 6 -1
weeks	2 -22 -9 32 25 -10
weeks in	-9 0 0 0 10 0
weir	21 -13 5 -7 -10 -2
weiß	12 -1 -1 -1 -10 -1
welcome	-3 42 -5 28 -25 -14
welcome the	-12 0 0 0 12 0
welcome to	26 -7 -1 6 -9 -5
well	12 -4 -9 -1 14 -2
well as	-17 0 1 2 11 0
well deserved	21 -1 -2 -7 -12 0
wenn	3 -3 -1 4 10 -4
wenn sie	-1 -3 -1 8 -3 -3
went	7 2 8 16 -2 -7
went back	3 0 0 6 -8 0
went wrong	-6 -2 -1 7 0 1
wer	-12 9 9 6 -15 -5
werden	-9 4 -2 10 -10 5
were	15 -21 6 32 -2 3
were in	7 4 0 2 -9 0
were right	8 0 -1 0 -9 0
were the	-13 0 1 0 12 1
west	-5 -4 9 -1 1 -2
wet	-9 1 0 1 10 2
what	1 34 -14 36 6 -29
what a	-14 1 -1 -1 13 -2
what about	14 -5 -5 -1 -11 0
what are	11 -1 1 0 -7 1
what did	36 1 1 -1 -26 1
what do	41 2 3 4 -36 3
what does	6 3 1 2 -14 1
what happens	3 1 1 -1 -12 6
what i	4 2 3 -4 10 19
what is	21 1 0 -4 -21 0
what it	2 -4 0 -4 8 1
what it's	-16 -1 -1 2 -3 18
what my	-11 -1 0 0 10 0
what our	15 -1 -2 1 -9 -1
what the	-16 13 -1 -2 3 2
what they	-34 -2 -1 -4 34 -1
what to	-19 5 1 3 0 -1
what was	-9 0 0 5 -8 11
what we	-27 0 13 1 23 3
what we'd	-9 -1 0 0 8 0
what went	-6 -1 -1 7 3 1
what would	-7 0 0 3 4 0
what you	7 -2 4 6 16 -3
what's	-3 -2 2 11 -10 9
what's your	15 -1 0 -1 -12 -1
whatever	24 2 0 -2 -12 5
whatsapp	-12 4 0 -3 15 -6
when	-5 -7 -2 7 15 26
when a	2 -1 0 -3 -6 8
when i	-25 0 0 11 1 8
when i'm	-9 0 0 0 10 0
when it	2 -1 -1 -9 8 0
when the	-3 0 -3 9 -7 10
when we	9 -2 6 -2 -11 0
when you	5 2 2 0 14 2
when you're	16 -3 -1 -3 -8 1
when your	5 0 0 1 -7 0
when's	-8 0 0 0 10 0
where	-24 -13 16 -14 35 14
where i	-4 0 2 -1 4 1
where i'm	-13 0 0 2 12 0
where it	8 0 1 -3 -8 1
where the	-23 -4 7 -4 21 2
where to	-3 0 3 -1 9 -1
where you	11 -2 0 1 -9 1
where your	-7 -1 0 -1 5 0
whether	15 6 3 -10 -13 5
whether to	-8 -1 4 0 9 0
whether we	5 0 0 -2 -6 0
whether you	5 4 0 0 -8 0
which	14 -9 -16 24 10 -27
which day	-11 -4 11 0 6 0
which i	-12 3 0 0 20 0
which is	-4 3 7 10 10 2
which we	4 -3 2 3 -7 1
while	-30 14 2 3 24 -3
whitcombe	-6 -2 -2 -2 2 9
whitlow	-10 0 0 -1 6 7
who	0 13 12 17 12 -32
who are	-17 2 1 -2 14 1
who at	-6 0 0 0 6 0
who came	-15 0 7 0 9 0
who can	35 -5 -1 -5 -16 -1
who do	8 -1 0 -2 -8 -1
who does	5 7 0 -4 -10 -1
who had	9 0 0 -10 2 0
who has	-14 1 -1 6 -7 5
who have	-10 4 4 -1 10 0
who is	5 -1 0 -2 7 -2
who looks	-21 0 0 0 18 0
who you	2 -1 0 2 -2 0
who'd	-16 7 1 -1 6 1
who's	4 8 2 -1 -12 2
whoever	-5 10 5 -13 21 2
whole	-1 1 0 -3 8 3
whom	14 5 1 5 -21 1
whose	-8 1 -1 0 10 2
why	6 -4 0 42 -22 -9
wide	6 -1 0 2 -7 0
wie	9 3 -2 3 0 0
wieder	18 -11 3 1 -16 4
wife	-12 -1 0 3 5 4
wifi	-11 1 -2 6 10 0
will	-1 25 36 -10 -26 20
will be	-13 -5 63 19 -43 32
will find	-4 -4 16 -2 2 6
will have	-19 0 1 -4 5 11
will need	-9 -1 0 7 3 0
will not	0 0 -1 0 15 1
will show	11 -6 0 1 -4 -2
will take	-5 0 6 3 2 0
will you	13 1 -1 0 -14 0
willing	19 1 -1 -3 -12 -1
willing to	8 1 0 -2 -5 0
win	-15 2 1 -10 23 -2
win no	-15 0 0 0 16 0
window	-5 -8 -2 -1 12 2
windows	2 -3 -2 17 -5 -5
wine	6 13 -5 -7 1 -1
winston	-7 0 2 0 7 10
winter	-12 0 -2 14 3 -1
wir	12 14 -3 -6 13 -25
wir die	-8 3 -1 -3 9 -1
wir haben	-10 -6 3 5 5 -2
wir ihnen	-12 -3 6 -2 15 0
wird	-3 3 -7 7 -7 6
wireless	5 0 1 5 -5 3
wish	0 3 6 -2 1 -1
wish to	-19 9 0 4 13 0
wish you	9 -7 -1 1 -1 1
wishes	6 -2 1 7 4 0
with	-1 2 -2 -10 26 -21
with #3	-1 -4 -1 5 -3 -2
with a	22 7 -2 15 -9 -11
with an	2 -4 -1 0 -3 -1
with it	5 0 -1 -1 -3 -1
with kind	13 -3 -1 -2 -10 -1
with me	18 8 5 -4 -17 1
with my	13 -1 -2 -2 -8 4
with no	-12 -3 -1 5 1 1
with one	-17 -2 -1 1 18 -1
with our	18 -1 -1 4 4 2
with regards	-9 0 -1 10 -1 -2
with some	-9 0 -4 -5 13 0
with sympathy	-9 0 0 0 11 0
with the	-9 17 2 -10 23 0
with their	-10 -1 1 0 10 1
with them	19 2 -1 -1 -20 -1
with this	-5 0 1 -1 8 0
with two	-13 4 -2 -2 -1 -1
with us	18 0 -1 3 -1 6
with what	9 0 0 0 -10 0
with you	-4 -4 0 -7 39 9
with your	-36 5 -2 -24 63 4
within	-36 3 -3 0 35 39
within #1	-2 -2 1 -1 2 -2
within a	9 1 1 -3 -8 1
within the	12 -1 1 -3 -8 0
without	20 -14 1 13 1 -10
without a	-8 3 -2 30 -25 -1
without any	-4 0 0 -4 4 0
without names	14 -1 -1 2 -7 -1
without the	7 0 -1 -3 1 -2
woche	-15 -4 4 -5 18 -2
wochen	-3 -4 -4 0 3 5
wolf	-7 -1 3 -2 -6 12
wollte	-13 -1 0 -1 16 0
women	-16 -3 -3 4 11 0
women in	-8 1 -2 -2 11 0
won't	21 -3 -3 -4 -6 0
won't be	16 -1 -2 2 -8 -5
wonder	8 0 1 3 -15 7
wondered	-11 0 0 2 9 0
wondering	-4 0 0 -1 5 0
word	-36 3 -1 22 30 -1
word and	-11 0 0 -2 10 0
words	-12 2 2 22 -2 7
work	-6 2 -23 15 26 -7
work ?	-12 -1 -1 1 10 3
work from	8 -1 1 0 -5 1
work i	-11 0 0 0 12 0
work with	-12 0 -1 0 14 -1
worked	27 -1 0 -2 -26 0
worked for	7 0 0 0 -7 0
worked with	11 0 0 -1 -12 0
workflow	10 3 -1 1 -10 -1
working	-8 -9 1 21 4 20
working days	-7 -3 0 -3 9 -1
workplace	-5 0 0 -1 4 -1
works	10 11 -3 20 -14 4
works for	18 -1 0 -2 -13 -2
workshop	-34 28 24 -14 -3 -4
world	-34 8 2 1 9 12
world summit	-8 12 0 -1 8 0
worse	-6 1 1 7 -1 0
worst	-7 -1 0 0 3 0
worth	-22 -1 1 17 31 1
worth a	-8 0 1 -1 8 1
worth it	2 0 0 3 -4 0
would	14 9 1 -47 21 -27
would be	-3 -9 49 -24 18 -5
would come	-7 0 0 0 6 0
would do	-12 5 1 1 3 1
would have	-19 0 -1 2 13 -1
would it	-9 0 0 0 6 2
would like	30 18 5 -9 -11 9
would love	28 -1 0 -3 -24 -1
would pay	-5 0 0 0 6 0
would rather	-4 0 2 6 -2 1
would take	20 0 0 -1 -25 3
would you	37 36 -14 -13 -14 -11
would've	-9 0 0 7 5 0
wouldn't	8 -2 -1 0 3 -1
write	3 2 -9 33 -17 15
write for	13 0 7 -6 -11 0
write the	-10 6 -2 -3 8 -1
write to	2 -11 6 15 -25 29
writes	-14 1 -1 13 3 -3
writing	41 -7 -4 0 -24 2
written	28 -1 1 6 -15 -1
written to	6 0 -1 2 -5 0
wrong	-4 5 6 -2 10 3
wrong ?	-11 2 0 4 5 0
wrote	5 2 0 13 -3 2
wrote down	-10 0 0 -1 10 0
wrote to	3 1 1 7 -8 1
wu	20 -3 -2 -1 -8 -6
wurde	4 -3 0 3 -11 5
www	29 10 -7 -6 -28 29
würde	-1 6 1 -2 -1 0
x	16 -12 -9 -4 12 17
x #1	2 -5 -3 -2 7 0
x #1x	9 -3 -1 5 -9 -4
y	20 -2 4 -9 5 -23
y #1	8 -5 -2 -2 -8 -4
y a	-16 2 -1 4 8 1
y el	-8 1 2 -2 12 -1
y la	-17 -2 3 12 5 0
y le	-9 -1 0 -1 12 0
y lo	-11 9 -2 1 6 0
y no	18 -1 -3 -7 -18 6
y que	9 0 0 -4 -7 0
y se	-9 2 0 -1 10 0
y sin	13 -2 -1 -1 -13 -1
y te	-16 -1 0 -3 20 0
y un	20 -7 6 -6 -12 0
y una	-4 6 4 1 -5 0
y ya	-8 9 -2 0 5 0
y'all	-6 0 5 0 7 0
ya	-16 4 -1 -7 36 0
yard	4 3 0 4 -9 1
year	14 1 4 35 2 -32
year ?	-2 0 0 -9 5 0
year and	7 0 0 -2 3 0
year at	9 0 0 -2 -7 0
year end	-11 5 -2 -1 7 -2
year for	-1 0 0 6 -4 0
year i	-21 4 0 2 15 -1
year it	-3 -3 3 5 0 0
year or	9 0 0 0 -9 0
year term	6 -1 -1 -4 -6 -1
year the	1 3 5 -7 -2 -1
year with	-4 0 1 3 -4 1
year you	9 0 0 -4 -8 0
year's	-29 18 33 -4 1 2
years	6 -9 12 23 11 -19
years a	10 -5 -1 -3 -5 0
years ago	5 0 0 -2 -7 0
years and	17 2 -1 -9 -5 0
years as	-5 0 -3 -1 5 0
years i	4 1 0 2 -6 1
years of	-2 0 9 1 -20 -1
yellow	18 -9 -8 -1 -3 0
yes	9 25 4 -1 -16 -10
yes i	5 0 0 -1 -5 0
yes we	7 0 -1 -1 -9 -1
yesterday	8 1 0 -4 21 -1
yet	-22 1 2 4 29 6
yo	5 9 1 -6 2 0
you	23 -23 -23 -34 14 -12
you !	28 -3 1 -3 -21 -2
you #1	-14 4 1 -1 8 0
you #1x	8 -1 -1 -1 -8 -1
you ?	-1 2 2 5 28 1
you a	-18 -2 1 -2 54 1
you accept	-12 0 0 1 16 -7
you all	30 -2 -1 -7 -22 -1
you an	-3 0 0 0 1 0
you and	8 0 11 1 8 9
you are	-33 34 21 -13 13 20
you as	-16 4 1 -3 14 -1
you ask	12 -1 -1 -5 -1 -1
you asked	47 -7 4 -24 -36 7
you at	-22 4 1 2 27 0
you be	21 4 2 2 5 1
you before	-17 -1 -1 -1 15 -1
you by	3 -1 1 -1 -7 6
you can	-7 1 -10 8 2 45
you can't	3 10 1 -3 -20 3
you come	-1 28 -1 -3 -13 -1
you could	6 2 1 3 17 1
you did	1 -1 -1 6 -8 -5
you do	39 -5 5 2 -24 8
you don't	-23 7 0 13 20 12
you ever	24 -1 0 1 -17 0
you find	-18 1 1 -1 17 1
you for	29 -36 -27 -30 -14 47
you found	-7 0 0 -1 7 0
you gave	-19 0 6 -3 14 0
you get	1 9 -5 27 7 -3
you give	-4 -1 -1 -5 10 -1
you go	14 1 -1 -6 -10 -1
you got	17 -2 -1 -2 -11 -1
you guys	-8 -2 -1 -1 12 -1
you had	9 0 0 -1 8 1
you handle	-10 0 1 1 9 3
you have	21 -10 0 8 3 -13
you haven't	-6 0 0 1 5 0
you heard	-7 0 0 3 9 0
you i	-13 -1 0 1 18 -1
you i'd	-7 -3 0 0 8 0
you i'll	-11 0 0 0 12 0
you if	5 -4 8 0 -13 -1
you in	-4 -2 25 -8 15 -2
you is	-11 0 0 3 12 0
you it	-7 0 0 0 8 0
you just	-6 7 0 1 -3 0
you keep	-22 0 0 4 14 0
you know	-25 4 2 6 36 3
you left	11 -1 -1 -1 -11 -1
you like	-20 23 1 4 14 2
you look	3 1 1 1 -8 6
you may	-9 9 0 -18 17 3
you mentioned	11 -1 0 0 -11 0
you moved	4 0 0 0 -5 0
you my	-6 0 0 0 5 0
you need	11 1 2 1 15 2
you off	-9 0 0 8 -1 0
you on	-11 2 -1 2 40 -3
you only	-5 0 0 -1 3 0
you or	12 2 0 -2 -12 0
you pay	13 9 3 3 2 3
you personally	-5 0 0 3 8 0
you please	-13 -1 -1 -2 16 1
you prefer	-11 7 0 0 -3 0
you put	-9 1 3 -2 6 0
you receive	-19 1 -1 15 2 2
you run	12 0 0 0 -10 1
you said	3 0 -1 -4 16 0
you say	-6 0 0 4 2 0
you see	-11 -2 1 3 7 0
you send	0 -1 -1 0 12 -1
you should	11 -2 5 -6 -9 3
you show	5 -1 -1 -1 -6 -1
you sign	-11 -1 0 -1 13 0
you since	-6 6 -1 -1 -2 0
you so	17 -3 -5 -1 -7 -1
you something	-12 0 0 0 13 0
you still	8 0 -1 4 -8 -1
you subscribed	2 0 0 12 -2 -7
you tell	22 5 1 3 -19 1
you that	-7 0 1 -3 16 -5
you the	8 -1 -1 3 10 2
you there	-13 15 34 3 -21 0
you think	-1 -3 -1 3 -10 -1
you this	-10 2 -1 3 6 -1
you through	-9 -1 -1 0 10 -1
you to	-11 36 1 11 3 -4
you took	7 1 1 0 -6 1
you two	-7 0 0 0 5 0
you up	-6 0 0 0 6 0
you use	26 3 2 2 -18 1
you want	32 -15 -8 6 2 -5
you wanted	13 -6 -1 1 -7 0
you well	9 -1 -1 -1 -8 -1
you were	-3 2 4 2 13 2
you what	-20 -3 0 -1 29 0
you who	-14 0 6 3 3 0
you will	-22 16 7 -11 10 -1
you with	-6 -5 1 4 2 1
you would	-13 15 9 5 23 2
you write	21 -1 0 -3 -14 0
you yours	-12 0 0 0 12 0
you'd	-11 0 -8 -7 43 -8
you'd be	-7 -4 1 -3 16 1
you'd like	1 -3 0 -1 6 0
you'd rather	5 1 -1 3 -12 -1
you'll	-17 -5 11 3 15 4
you're	-45 12 50 7 25 16
you're at	11 0 3 1 -11 -1
you're back	17 -2 0 -7 -8 0
you're going	-12 -7 10 -3 11 -1
you're in	-21 0 -1 2 9 0
you're not	1 1 6 -2 -12 1
you're on	-5 0 -1 0 4 0
you're right	7 0 0 0 -10 0
you're the	-12 0 0 -3 11 4
you're welcome	12 -11 -1 -5 -4 0
you've	-3 10 4 -5 24 -6
you've a	5 2 0 -2 -6 0
you've been	0 -4 -1 -1 7 -1
you've got	-10 0 0 2 7 0
you've had	7 1 1 1 -10 1
you've seen	-17 -1 -1 1 20 -1
young	11 -4 -2 -7 -5 -1
your	-2 -37 -44 -39 41 30
your #1	10 -3 -3 0 1 0
your account	8 0 -1 4 -20 21
your address	-5 -2 -1 -4 6 -1
your answer	-4 2 -1 0 5 -1
your article	24 -1 -1 -2 -17 -1
your business	-4 1 1 3 6 1
your card	-14 -9 -1 8 4 0
your clients	-3 -1 -1 0 1 -1
your company	-18 -1 -1 -1 24 -2
your contract	10 0 1 1 -11 1
your current	-1 -4 -1 0 1 -1
your desk	-5 0 0 0 -1 0
your email	1 0 0 2 -6 6
your esteemed	-8 -1 -1 5 2 -1
your experience	14 -2 0 0 -12 -1
your file	-18 0 0 1 12 8
your firm	26 9 -2 -10 9 -1
your firm's	-9 -1 0 -1 10 0
your firms	10 0 0 0 -13 0
your inbox	-7 0 0 2 4 2
your interest	-13 -4 -1 -1 11 -1
your kind	-9 0 -1 5 7 -2
your last	9 0 1 1 -11 5
your letter	-2 3 0 -7 10 -1
your list	13 -1 -1 -2 -13 0
your logo	-4 -1 0 -1 7 -1
your mail	10 0 0 5 -8 -9
your message	7 -1 -1 4 -12 34
your name	9 21 -3 2 2 -2
your neighbours	-4 -2 0 0 3 0
your new	21 0 -1 -4 -17 0
your next	-1 -1 -1 -2 2 1
your office	-1 -1 0 -2 22 0
your old	-15 0 -1 -2 14 -1
your oldest	-14 0 0 0 14 0
your own	18 1 -2 2 0 -3
your partners	-14 0 1 -2 17 1
your password	-11 2 -2 5 -4 6
your people	-6 1 -1 -1 4 -1
your phone	-4 -6 -2 0 6 1
your preferences	1 0 1 22 -1 -14
your profile	-6 -3 -1 -2 -2 3
your renewal	-8 0 0 -1 8 0
your site	6 0 1 2 -7 -5
your size	-12 -3 -1 -3 26 -1
your subscription	0 0 0 5 -1 2
your team	0 0 0 1 21 -1
your time	-2 0 1 -1 14 -1
your usual	-10 0 0 12 -2 0
your website	-5 0 0 5 20 -3
yours	6 -29 -28 5 43 -33
yours ever	-7 0 0 1 7 0
yours faithfully	-9 -2 0 0 9 -2
yours is	-14 0 0 0 11 0
yours sincerely	15 1 1 2 0 2
yourself	-3 3 0 2 13 -1
yourselves	13 7 -1 -6 -13 -1
yr	6 0 1 -3 -6 0
yrs	-15 -1 -1 -1 24 -2
yyyy	-11 -4 -1 -1 -4 23
zahlen	10 -7 -7 10 -6 -5
zahlt	-4 13 -3 -2 -6 -1
zehn	-14 0 -2 -3 14 -1
zero	-2 -4 6 -10 5 1
zone	-7 -1 -1 6 1 3
zu	6 1 6 14 -20 0
zum	-9 26 -6 4 2 -3
zum #1	-6 14 -3 5 -5 -5
zum #3x	10 -12 -1 1 -3 -6
zur	13 -1 9 0 -14 1
zusammen	4 8 -5 -6 -1 -1
zwei	-8 -2 -3 7 17 -3
zweimal	5 1 -1 5 -9 -1
zwischen	-6 4 -2 8 0 0
~!	-1 -12 -2 -38 43 -32
~#0x	-12 33 14 -56 -33 89
~#1	7 5 -3 16 -15 18
~#1x	3 15 31 -12 -21 20
~#2x	3 24 3 13 3 14
~#3	15 -38 -24 -14 21 6
~#3x	-4 30 -11 1 -14 17
~#4	-6 -10 -43 8 -9 80
~#4x	18 7 -19 19 0 -2
~#5	-14 -8 -18 -44 -29 95
~#5x	14 -30 -10 15 12 10
~#6x	20 -26 -32 29 9 -3
~#7x	2 -5 -5 7 18 3
~#8x	11 -28 -20 39 -16 9
~#9x	16 -19 -30 13 23 -17
~$	-4 10 -39 -24 38 -4
~%	8 -56 -47 35 38 -41
~?	41 -31 -55 -39 15 -45
~a	7 1 -7 6 16 -29
~aaron	-6 -1 0 -3 -9 19
~ab	-15 11 -6 1 20 -7
~abbes	-12 -4 -3 38 -9 -5
~abend	-11 4 -4 4 9 -1
~abern	-18 -4 0 0 18 -1
~abier	9 3 -1 5 -6 -3
~able	-6 3 -2 0 0 3
~abmel	-7 -11 -7 50 -8 -10
~aboga	-4 -6 8 4 -3 -1
~about	9 32 42 1 -4 -35
~above	-7 1 2 27 -3 1
~abraz	-19 -1 3 0 13 -2
~abraç	-4 -8 14 -7 5 -3
~abroa	-12 -3 -2 8 8 0
~absen	-13 -2 0 10 -6 12
~absol	-3 -6 -3 19 -1 -7
~acabo	13 -3 -1 -2 -10 2
~acade	-5 -4 9 -5 1 0
~accen	-10 -1 -1 9 -1 -1
~accep	32 -12 8 -31 -20 18
~acces	-14 5 1 1 0 36
~accom	-11 2 -1 3 9 -1
~accor	1 -1 -1 -4 4 -2
~accou	12 -30 -12 21 -25 43
~accra	7 -1 -1 5 -7 0
~accru	22 0 0 -1 -20 0
~aceit	9 -3 0 -7 -6 4
~acheb	3 1 -1 0 -9 10
~achte	-7 -1 3 7 -1 -1
~ackno	-6 -1 -1 2 -2 9
~acqui	-1 -1 1 -3 2 1
~acros	-13 0 2 4 15 -2
~act	-7 2 -1 0 8 -6
~actio	0 -4 -1 -15 1 17
~actua	-10 -8 4 9 7 -2
~adapt	11 -2 -5 8 -12 -1
~add	-4 9 2 17 4 -22
~added	-2 3 -1 4 -3 0
~addit	-11 0 -1 8 3 -2
~addre	20 -2 -11 -6 6 20
~adeye	1 -3 -1 0 -2 10
~adhér	-6 3 -2 12 -5 1
~adjun	20 -7 -2 -3 -7 -2
~admin	16 -4 0 -7 4 4
~admit	-5 -5 -1 7 4 1
~adopt	-6 -1 0 14 -6 0
~adres	-13 -9 -2 -5 4 15
~advan	-9 -4 -1 2 18 -2
~adver	-16 -3 2 29 1 9
~advic	19 0 1 28 -29 -1
~advis	-9 10 -3 -5 15 3
~advog	-7 -5 -2 10 4 3
~affec	4 -7 -2 2 3 -5
~aforo	-3 18 -4 0 -4 -2
~afrai	12 -2 1 -3 2 4
~after	3 3 18 3 8 -11
~again	24 -29 11 16 -25 -11
~agenc	25 -4 2 7 -11 0
~agend	9 5 -4 12 5 -9
~agent	-22 15 2 11 24 -6
~ago	11 -1 -1 -8 -22 7
~agora	11 -4 -2 -4 2 -6
~agost	4 -13 11 7 -7 -3
~agrad	49 -8 -3 -13 -22 -4
~agree	45 -4 -17 -15 -31 4
~ahead	-1 0 -1 2 -3 -1
~ahorr	-11 0 0 0 13 0
~ahí	-6 -3 5 -1 2 -1
~ai	-5 5 -3 -2 0 0
~aid	-7 2 9 0 -6 1
~ainda	-3 -2 -2 5 -7 8
~airpo	-1 3 0 0 3 -6
~akten	8 -5 1 8 -13 0
~aktue	-12 -4 -1 3 5 8
~al	1 -9 13 -2 1 9
~alan	-6 1 -2 -3 10 1
~alarm	9 -6 -3 2 2 -3
~alegr	10 -1 8 -3 -13 -1
~alert	-6 -4 -1 38 -18 1
~algo	5 -2 3 -1 -7 0
~algui	22 -1 -2 -2 -15 0
~algum	10 7 -1 -3 -14 0
~align	10 -1 0 1 -10 -2
~aliso	-9 7 -1 0 4 2
~all	6 6 17 12 5 -24
~alle	-1 10 -7 5 -2 -5
~allem	-17 -1 -1 11 11 -1
~allen	18 -4 3 -6 -9 -1
~allow	32 5 -1 2 -30 5
~almos	-4 1 -1 0 2 2
~alone	-9 -4 -1 -1 9 -1
~along	-19 3 -1 1 -3 -3
~alrea	-1 -8 1 -5 30 -1
~als	-27 -5 -4 10 14 3
~also	18 -11 21 15 -29 -7
~alten	-13 6 0 -1 10 0
~alter	10 -6 -2 2 -7 3
~altho	-5 -1 6 -6 -1 1
~altog	12 0 0 -6 -6 0
~alumn	2 2 1 -3 0 1
~alway	-4 -1 2 11 4 5
~am	10 7 26 -20 -33 34
~amand	-12 -2 -1 1 10 6
~amanh	-1 -10 -11 -3 20 -1
~ambro	-8 -1 -1 2 9 -1
~amend	-4 -1 -1 8 -7 -5
~ameri	-4 -1 2 -5 4 3
~amigo	-22 -6 20 4 2 -2
~among	-4 -1 1 0 -2 0
~amoun	-4 0 -1 -4 2 26
~ampar	8 -1 -1 2 -12 -1
~an	-3 16 -21 24 10 23
~analy	-3 -2 -3 -3 7 1
~anbie	19 -2 -2 2 -14 -2
~ancie	-7 9 -3 4 -2 0
~and	14 12 -5 -18 14 -37
~andar	-11 7 0 0 6 0
~ander	-27 -3 4 6 20 1
~anexo	14 -8 1 0 -18 9
~angeb	9 -1 -5 -11 6 -3
~angel	0 0 -1 -7 7 1
~anima	-18 8 0 0 9 0
~anmel	-18 28 -7 10 -3 -5
~ann	24 -1 -1 -1 -9 1
~annel	-1 -2 2 1 1 -1
~annex	-1 -1 -1 15 -13 1
~annon	-11 3 -1 6 2 0
~annou	1 0 -1 10 -13 -1
~annoy	-9 0 0 10 -3 0
~annua	-27 0 29 17 -14 3
~annue	-5 2 -1 -4 4 3
~année	0 -4 -5 -5 8 0
~ano	0 5 -4 -8 -1 5
~anony	12 5 -2 -5 -4 0
~anos	-15 1 5 9 -6 -2
~anoth	6 17 -1 -9 1 15
~anruf	-3 -1 0 -1 7 -2
~ans	14 -1 -5 7 -15 1
~ansch	-18 16 -5 -1 11 -1
~ansel	6 -9 0 -3 4 1
~answe	1 10 -26 42 -9 -5
~antem	11 -1 0 -1 -7 0
~antes	16 19 -9 -7 4 -5
~antig	-10 2 4 0 5 -1
~antwo	-20 -3 0 26 -4 -4
~anual	-5 -1 0 12 -6 0
~any	32 -31 1 -10 5 -19
~anybo	13 -6 5 19 -19 -2
~anyon	15 17 -7 14 -13 -4
~anyth	14 -2 -7 10 -30 39
~anywa	-29 -4 0 0 37 2
~ao	-25 0 8 2 4 -1
~août	2 -3 -1 -7 -5 13
~ap	5 -2 -1 -6 -5 1
~apare	6 -10 8 -4 -4 0
~apart	-6 0 -1 -8 3 3
~api	-6 -1 0 0 12 -3
~aplic	0 -1 -1 9 -9 -3
~apoio	8 -2 -1 7 -9 -4
~apolo	7 3 -1 -4 0 -1
~app	-3 7 -3 2 -5 4
~appar	1 3 0 -7 -6 9
~appea	-4 1 1 23 -5 1
~appel	6 -7 -4 -6 9 -3
~apple	-2 -8 1 1 0 9
~appli	12 11 4 -1 -3 6
~apply	-5 2 -1 2 -11 7
~appoi	-10 -7 -2 1 4 13
~appra	-14 -1 0 -1 13 0
~appre	17 1 1 5 -10 1
~appro	17 -1 -9 -16 -24 39
~apres	17 5 2 -9 -6 -4
~april	-12 24 13 37 -31 -7
~aqui	4 2 0 -1 -6 -2
~aquí	-4 2 -1 9 -1 -3
~arbei	5 9 -2 -5 -15 3
~archi	4 -4 -7 19 -14 -1
~are	-3 19 13 -5 11 10
~area	-7 6 -1 -2 7 -3
~aren'	-9 -2 -3 1 11 3
~argui	8 0 -1 0 -8 -1
~aroun	-22 -4 1 2 34 0
~arqui	5 3 -2 6 -13 3
~arriv	11 5 0 -1 -26 1
~arrum	-10 -1 0 0 12 0
~arrêt	-2 -2 -1 10 -8 -1
~art	7 -4 0 -4 -1 4
~artic	0 3 0 33 -18 -5
~as	22 -20 -25 10 9 -23
~asia	8 2 0 -1 -11 -1
~aside	-7 1 0 -2 7 0
~asist	-1 8 -4 -6 -3 -3
~ask	23 -30 -25 14 -5 -23
~asked	10 2 20 36 -31 -12
~askin	23 1 1 4 2 2
~asks	29 -11 -4 17 -20 1
~assem	2 -6 0 7 -6 0
~asses	-3 0 -1 -3 9 -1
~assig	-15 1 -2 1 5 9
~assin	-17 -2 0 -2 13 3
~assis	7 1 1 0 9 1
~assoc	10 3 38 -7 -12 0
~assum	9 -2 -2 -5 -5 0
~assun	-7 -2 -1 -4 9 4
~astri	-7 6 0 0 4 0
~así	-11 0 -1 -6 18 0
~at	-5 24 42 -13 9 -16
~atenc	6 -2 -2 -1 2 -6
~atend	6 -3 -2 0 4 -4
~atent	15 -3 -5 -14 5 -4
~attac	48 -40 -15 -23 -3 -12
~atten	-4 1 7 -25 23 0
~attor	5 1 6 4 -7 2
~attri	13 -1 -1 -5 -9 -1
~até	17 -5 -13 28 6 -25
~au	-15 -16 26 3 -4 11
~auch	19 -3 -1 3 -11 -4
~aucun	11 -4 -2 -2 -12 6
~audio	-4 -3 1 4 6 -4
~audit	-17 26 -8 38 -6 2
~auf	-22 -14 26 27 15 -13
~augus	-7 3 0 23 -12 0
~aujou	11 -1 -1 -1 -10 0
~aula	-7 9 4 -3 -3 -4
~auprè	2 10 -2 -2 -11 -1
~aura	-10 4 7 -2 0 -1
~aus	-19 -1 6 23 -8 -2
~ausbi	-4 4 -2 14 -5 -6
~ausge	-7 1 7 5 0 0
~aussi	7 -4 7 -1 -5 -2
~austr	12 0 -1 -9 -4 -1
~autho	-15 0 -2 -2 9 4
~auto	-6 -2 -1 -1 4 25
~autom	-61 6 -7 -47 -14 104
~autre	-5 -3 7 -2 8 0
~autum	-11 -2 -1 22 -16 0
~aux	1 -8 6 -2 -4 6
~av	9 -1 -1 -2 -5 -4
~avail	-17 11 2 -24 38 -10
~avant	28 12 -5 -12 1 -1
~avec	31 -5 0 -4 -3 -4
~avera	-27 8 3 25 21 2
~avez	12 -4 -2 3 -10 -2
~avg	-2 17 0 -2 -13 0
~avisa	13 -3 -5 3 -7 -2
~avise	19 5 -5 -3 -15 0
~avoid	4 -2 0 -3 0 0
~avons	5 0 -6 -7 8 -2
~avril	-2 4 -2 5 -3 0
~award	-24 0 4 21 -8 -3
~aware	-6 3 -1 0 5 0
~away	-20 1 2 14 8 6
~ayer	12 -2 -1 -3 -6 0
~ayuda	-11 -2 -1 10 2 0
~aí	-24 -1 0 -2 27 0
~año	-10 9 -1 2 5 -3
~años	-5 2 1 14 -10 -4
~b	-11 -1 51 -9 -25 16
~baby	4 -1 -1 3 -6 0
~back	20 -11 -23 48 -8 0
~bad	14 -10 -5 -2 -6 1
~badge	11 -2 -2 0 -20 14
~badly	-5 -4 2 0 8 1
~bag	8 -3 0 -1 -9 3
~baja	1 -3 -5 31 -16 -7
~baker	-6 1 0 5 1 1
~balan	-2 -1 0 9 -16 20
~banco	-9 -1 -2 9 7 -2
~band	-5 2 4 -1 4 2
~bank	14 -15 -14 33 -15 -2
~bapti	7 -4 4 -3 -2 0
~bar	-7 30 0 6 -21 -2
~barna	-9 0 0 0 10 0
~barth	-9 4 0 0 7 0
~base	-13 -4 -1 -1 15 -3
~based	2 6 -1 -3 -9 -1
~basem	2 0 -2 2 -3 0
~basis	-3 1 1 -6 3 0
~basta	-2 -8 -2 4 9 -1
~batch	7 0 0 1 -8 1
~bath	-11 -2 0 -2 15 0
~batte	12 3 -3 0 -9 -1
~bay	-7 6 0 -3 -3 0
~bays	14 -3 0 -2 -3 0
~be	-4 -6 46 -23 13 17
~bea	12 6 -5 1 -15 -2
~beans	-9 -2 -3 3 6 2
~beat	-11 2 0 0 7 0
~beaut	-6 0 0 1 7 0
~becau	-7 -10 -9 25 28 -10
~becom	-16 4 -1 12 1 14
~bed	20 -2 -8 -1 -12 -2
~been	-1 -15 28 8 -2 33
~beer	0 8 0 0 -8 0
~befor	9 -2 -31 -13 23 -4
~begin	-17 6 0 -3 12 4
~begun	-9 0 0 2 10 0
~behal	10 -1 -1 -3 -6 -1
~behin	14 12 -29 10 -20 2
~bei	2 6 -10 -5 27 -3
~beijo	-7 8 6 -6 -5 0
~beim	-14 0 2 8 9 0
~being	-5 11 0 5 7 0
~bekan	-3 -6 14 -2 0 0
~belie	8 0 2 -1 -7 16
~bell	5 -3 -2 -3 2 1
~belle	-7 -2 -1 0 7 -1
~belon	5 4 1 4 -11 0
~below	-18 1 -4 19 30 -3
~bem	-4 -2 -3 1 5 -1
~ben	-13 6 0 -2 9 -1
~bench	-30 5 4 0 6 7
~bened	-7 6 0 -3 3 0
~benef	1 -5 -1 4 9 0
~berei	-4 -4 -1 7 -5 9
~berg	12 0 0 0 -5 -5
~berna	11 4 0 1 -15 -1
~besch	10 4 2 1 -12 -1
~besid	-12 0 2 0 11 0
~best	12 -7 -9 -6 26 -29
~beste	-10 0 -3 11 23 -12
~bet	-9 0 0 -1 11 0
~betri	10 12 -4 -7 -10 -1
~bette	25 4 -1 -6 -6 12
~betwe	-10 -11 4 9 17 10
~bev	-3 9 -1 -4 -6 -2
~bezah	12 -2 0 7 -16 1
~bibli	-14 -1 -2 19 0 -1
~bidde	22 -1 -2 0 -3 -3
~bids	-6 -6 1 10 2 0
~bien	3 2 9 -4 9 -9
~bienv	7 -3 -3 6 -11 0
~biete	-10 -1 -1 0 17 -1
~big	-6 3 -9 -1 24 4
~bigge	-9 0 0 -1 4 0
~bike	13 -10 -4 3 -7 -5
~bilin	-13 -1 -4 2 12 -1
~bill	29 3 1 -3 -1 -9
~bille	24 -2 0 -2 -11 1
~billi	-2 -5 1 19 4 17
~bills	-8 0 0 1 7 0
~bin	-25 -10 8 2 9 20
~bins	9 -5 -1 -2 -5 -1
~bird	-2 6 -3 -4 -1 0
~birgi	8 -2 -2 4 -5 -1
~birth	-2 -2 -1 4 -4 -1
~bis	-4 12 -7 0 17 -13
~biscu	6 -2 0 1 -7 2
~bit	3 -2 7 3 0 3
~bitte	44 -9 -10 -6 -30 3
~black	23 -4 -2 -17 9 -4
~bleib	6 -6 -2 1 3 -4
~bless	12 -2 -2 -4 2 -2
~block	21 -2 0 -3 -19 3
~blog	-10 -4 -1 2 0 10
~blogs	-11 -4 0 -1 -1 16
~bloom	7 -1 -1 -2 -4 -1
~blue	11 -3 5 -7 -3 9
~boa	4 0 -5 1 9 -8
~board	7 1 -22 39 -12 -7
~boat	12 -3 5 -1 -13 0
~boath	-9 9 0 -1 -2 0
~bob	69 -9 -5 -9 -28 -17
~bogot	-10 -1 0 12 -1 0
~boile	-5 2 0 6 0 -1
~bolet	-2 -6 -3 32 -13 -1
~bom	19 -5 -4 -4 -5 -3
~bon	23 -3 -4 -1 -16 -2
~bonde	-8 -1 0 0 14 -1
~bonjo	4 -24 7 -18 24 12
~bonne	-11 -9 3 10 10 -5
~bonus	11 -2 -1 -6 -6 -1
~book	-19 3 2 5 35 -15
~booke	15 -10 5 -1 -1 1
~booki	-14 -5 0 0 13 16
~books	-9 0 -1 20 -8 0
~booth	-30 0 55 -2 -12 9
~bore	-16 -1 0 0 13 0
~borro	-1 -3 -1 4 -8 10
~boss	-19 -1 -1 1 21 -1
~both	37 -4 4 -12 -21 -19
~bothe	-11 -3 -1 2 10 -1
~bottl	-16 5 -2 -3 12 -1
~bounc	6 1 1 -2 -3 -1
~bound	4 0 0 -2 -3 -1
~box	-9 6 1 15 7 2
~boxes	23 -1 0 7 -2 1
~boy	3 -1 -1 7 -6 -1
~bram	3 0 -1 5 -6 -1
~brand	-14 0 3 -6 31 -3
~brauc	13 3 -1 1 -13 -3
~break	-19 34 12 9 -19 7
~bridg	-6 1 0 8 -1 -1
~brief	-27 0 -4 23 14 -1
~brigh	-16 3 -3 0 11 -3
~bring	-21 84 -28 -37 -1 12
~broad	-8 1 0 1 5 2
~broch	-11 -5 0 7 5 -1
~broke	1 -3 2 13 1 18
~bronz	-8 -1 -1 0 8 -1
~brook	27 -1 0 -1 -25 0
~broug	-11 0 5 1 1 0
~bruno	-11 0 0 10 1 0
~bruto	13 -1 0 -2 -10 0
~budge	11 -16 -1 3 7 3
~buen	5 -9 -4 1 12 -7
~bug	5 2 0 4 -3 -7
~build	-10 2 -7 31 17 0
~built	-24 -3 -4 5 24 -3
~bulk	-5 0 0 0 3 -1
~bulle	-18 1 0 44 -9 4
~bumpi	-12 -1 -1 -1 16 -2
~bunch	15 -7 -3 -3 -7 -1
~burea	12 -5 -6 0 1 -4
~bus	-6 -2 -6 12 -7 4
~busin	-3 -35 7 15 17 15
~busy	-8 0 1 7 0 0
~but	34 -11 -7 2 -28 -19
~butto	1 0 0 7 -8 0
~buy	43 2 0 -1 -34 2
~buyer	-21 -2 3 -3 13 0
~buyin	13 7 -1 1 -21 0
~buys	-6 4 -1 1 2 -1
~by	-1 29 -27 4 7 15
~bylaw	11 -3 0 -3 -10 1
~büro	2 -5 2 2 -7 8
~c	12 -16 21 -16 -19 16
~c'est	20 -4 -1 -12 8 -1
~ca	8 0 0 -1 -7 2
~cabin	-28 -2 -3 13 32 4
~cabli	-10 0 0 0 9 0
~cada	-27 54 -7 -7 1 0
~caduc	-10 -1 0 -3 1 19
~cafe	3 1 2 0 -9 -1
~cafet	6 -3 6 -4 -8 -1
~café	-7 16 4 -4 -16 -4
~caixa	-11 2 -3 1 10 -1
~cake	18 -5 0 -3 -5 -2
~calcu	1 1 1 4 -9 -2
~calen	-19 17 -5 38 0 -6
~calif	10 -1 0 -22 -6 13
~call	13 -28 -24 -26 28 9
~calle	29 10 -1 -5 -14 -2
~calli	2 0 -1 -3 -4 3
~calls	20 -7 -1 17 -15 13
~cambi	0 -3 -6 14 -13 8
~came	18 -16 6 51 -23 -13
~camer	-20 -1 0 -2 17 -1
~camil	-15 -2 0 -2 13 3
~campa	-10 2 -3 1 10 3
~can	21 -17 -33 -29 16 11
~can't	35 16 -13 -9 -30 -1
~canal	5 -15 5 0 4 1
~cance	8 -25 -7 13 -30 58
~candi	20 0 1 -2 10 -1
~canno	13 -1 2 -2 0 -2
~cansa	-13 5 0 -1 11 0
~cante	11 -2 -1 -9 -5 1
~cap	10 -2 -2 1 -2 -1
~capac	9 -1 1 -7 -10 9
~capit	-24 0 -1 4 15 2
~capti	8 1 3 6 -9 2
~capít	-4 7 -2 6 -6 0
~car	-1 5 -1 3 0 4
~cara	21 -5 4 -4 -6 -10
~card	6 -22 -8 -15 5 56
~cards	-6 3 1 11 4 1
~care	-14 14 -1 -4 2 1
~caree	12 2 -3 -3 -10 3
~cargo	12 -3 -4 2 -5 0
~carme	15 -10 -2 2 -12 0
~caro	0 -3 0 -6 9 0
~carol	18 -2 -4 -7 -2 -1
~carpe	-14 -3 1 0 17 -1
~carri	0 -2 2 -3 8 5
~carry	-6 0 -1 3 9 -1
~carta	-2 -10 2 4 -1 -2
~carte	-5 1 0 5 2 -2
~carto	-6 -1 -1 1 13 -2
~casa	-18 23 -7 5 -3 -3
~case	-12 -3 11 -8 22 -1
~cases	-24 0 4 5 14 1
~casi	-3 -2 0 -1 8 0
~caste	-3 -1 1 3 -7 -2
~catal	-7 -2 1 6 1 -2
~categ	-14 -5 -1 -3 1 5
~cater	-14 1 6 4 5 -2
~cause	14 0 -1 3 -16 -1
~cc	24 2 0 2 -1 2
~ce	-22 14 -8 -3 33 7
~ceci	-8 -3 -2 4 -5 13
~ceili	4 0 1 1 -8 1
~celeb	-5 3 -1 -4 8 0
~cell	7 3 -2 0 -3 -3
~celle	10 -3 -3 -5 -1 0
~censu	-5 -1 0 0 5 0
~cent	-13 0 1 7 3 0
~cente	-13 6 5 -6 -1 -3
~centr	-30 38 13 33 -2 -3
~cents	-2 -4 -2 -3 11 -5
~ceo	-17 -2 0 -3 18 -2
~cerra	1 -3 -5 -3 8 -1
~certa	-2 -1 -1 -5 7 1
~certi	-9 -12 -10 -1 20 25
~cette	-8 -10 -3 13 -3 0
~cfo	8 3 0 3 -12 0
~chacu	-19 17 -2 -2 5 -1
~chair	0 19 38 -27 4 -5
~chall	5 3 1 -11 -1 3
~chamb	-19 -4 -6 9 4 -2
~chanc	-23 -1 -1 2 22 -1
~chang	6 -34 -27 49 -35 40
~chann	-13 -1 0 -1 15 2
~chape	-11 -1 -2 -1 11 0
~chapi	-10 12 2 1 -2 0
~chapt	17 9 -11 15 -29 10
~charg	-2 17 -19 -22 16 26
~chari	-3 2 6 -5 -10 5
~charl	4 -3 5 -9 4 2
~charo	14 3 -3 -2 -14 -1
~chart	-20 -1 -2 45 -15 -1
~chat	-9 -3 -1 1 6 -2
~cheap	18 2 -3 -2 -8 -2
~check	10 3 -8 29 -7 14
~cheer	-10 -2 -1 3 15 -1
~chega	-1 3 -4 -6 10 0
~chequ	11 -3 -3 -2 -2 0
~chers	6 12 -3 5 -24 -4
~chez	6 6 -3 -6 9 -2
~chief	4 2 -2 -4 -9 -1
~chiff	-8 -1 4 -2 9 0
~chip	-9 6 1 -5 6 1
~choos	-18 5 1 -1 23 -6
~chose	-27 7 4 1 5 3
~chris	8 -1 -3 9 13 4
~chron	8 -2 -2 -9 0 1
~churc	-12 -6 -2 3 13 2
~chère	11 3 -3 -5 -9 -1
~cidad	13 0 -1 1 -13 0
~cinco	-25 15 -4 2 4 -2
~cinq	-4 -1 0 13 -6 0
~circl	-12 -3 -1 0 5 1
~circu	-3 -5 -1 21 -11 1
~city	-18 10 -3 4 3 -4
~civil	9 2 0 2 -8 -1
~claim	0 -6 8 11 4 7
~clair	-8 10 0 -1 3 0
~clark	-4 -4 -1 2 2 10
~class	-12 26 7 -3 -17 -1
~claus	5 3 9 5 -18 5
~clean	-15 -2 10 3 26 4
~clear	2 -2 1 -4 7 5
~cleme	8 7 4 1 -9 -1
~clerk	-4 -10 0 28 -5 0
~click	-23 2 2 31 22 0
~clien	4 4 10 18 10 -31
~clini	-21 7 -3 13 -3 2
~close	7 -15 -14 51 -14 -26
~closi	-9 -1 10 3 -9 0
~cloud	6 -1 0 0 1 -1
~club	-39 20 -5 0 9 -2
~cláus	5 1 -5 4 -8 -1
~cn	-9 0 0 1 8 -6
~co	-5 0 -4 -9 18 -4
~coach	3 0 -2 -3 5 -2
~coast	0 9 3 0 -8 1
~coat	11 0 -1 0 -12 -1
~cobra	2 -3 -2 -9 8 -2
~cobro	-12 -2 -1 0 15 -1
~code	-8 -11 -3 -9 35 25
~codes	-8 2 -1 5 5 0
~coffe	-16 35 24 -2 -2 1
~colab	-7 0 0 -4 11 0
~cole	14 -3 0 -4 -6 0
~coleg	-3 10 3 -7 -1 -4
~colla	-15 -6 -1 8 11 -3
~colle	-3 18 26 -12 10 -14
~collè	21 -2 -4 -3 -16 0
~colou	9 7 1 -2 -15 -1
~colum	-27 0 2 -2 -2 8
~com	15 15 -2 -6 1 31
~combi	19 5 -4 -11 -7 -2
~come	-9 39 49 -37 6 -27
~comen	-12 1 -1 8 8 -1
~comer	5 0 -8 0 11 -4
~comes	-27 9 -4 8 33 3
~começ	-8 2 -1 7 0 -1
~comfo	13 -2 -2 -1 -12 0
~comic	-4 -1 -1 15 -7 -6
~comin	-31 33 0 0 16 -1
~comis	5 3 -2 -4 4 -1
~comit	8 7 -5 14 -29 1
~comma	-19 -5 -2 10 6 9
~comme	-5 -5 -12 47 -12 -7
~commi	8 19 -7 12 -20 -5
~commo	-7 0 2 0 3 0
~commu	-21 38 -3 4 -6 0
~como	1 9 -2 -2 8 -2
~compa	-10 0 -31 -6 42 -13
~compe	-1 -2 -6 -3 14 11
~compl	9 -18 -22 -12 18 26
~compr	20 -5 -6 -4 18 -9
~compt	12 -5 5 3 -16 3
~compu	1 1 -1 10 -11 -3
~con	-14 10 -1 -9 34 -10
~conce	0 0 1 9 8 -1
~concl	1 6 0 0 -7 4
~concr	17 -3 -1 -7 -8 4
~condi	-17 -2 -2 -8 14 3
~condo	-16 0 -1 12 3 3
~condu	1 6 -1 2 -7 7
~confe	-21 20 83 -21 -45 0
~confi	16 12 -20 -28 -14 28
~confl	-34 2 1 1 27 2
~confo	-9 0 1 -3 9 -1
~congr	-14 -22 58 -5 8 -1
~congé	-5 -2 -1 10 -14 12
~conna	12 7 -2 2 -17 0
~conne	-9 -2 0 -5 13 -1
~conoc	24 -2 7 -3 -22 0
~conse	1 -4 -2 13 -4 4
~consi	14 -2 -2 -3 13 -1
~conso	9 4 -2 -8 -2 -1
~const	-18 6 -1 16 -14 10
~consu	-2 -5 -11 14 24 1
~conta	-17 5 14 16 11 20
~conte	-11 11 2 15 8 -1
~conti	-5 6 0 -7 9 4
~conto	-7 2 10 0 -1 0
~contr	0 -32 6 31 19 -12
~conve	-26 11 18 -2 25 3
~convi	-15 22 -3 1 -3 -3
~cook	-6 1 0 0 5 0
~cooki	-10 7 0 5 3 0
~coord	38 0 -1 -4 -28 -1
~copie	27 -3 -4 7 -17 -3
~copy	3 14 2 -9 -3 2
~corde	4 -3 0 1 -5 0
~cordi	-24 -1 4 -2 48 -9
~corne	-21 1 -5 5 10 1
~corp	11 -1 0 -7 -1 -2
~corpo	-10 -1 1 -10 20 -7
~corre	32 -24 -5 -9 -22 21
~corri	13 -1 -4 -5 -8 -3
~corte	-15 1 0 5 8 0
~cosas	-6 13 -2 0 -3 0
~cost	10 -6 -14 14 15 -3
~coste	-13 7 -3 -4 12 2
~costs	-8 0 -1 -6 31 -1
~cotis	6 -3 -1 8 -14 3
~could	17 -35 -35 -44 31 22
~counc	6 -3 -2 17 -15 0
~couns	8 -1 1 -6 -10 2
~count	-3 3 -6 51 -2 -16
~coupl	-10 3 1 -2 7 1
~couri	-4 -4 -1 2 4 -2
~courr	1 -1 0 3 -8 7
~cours	4 -9 -4 6 7 14
~court	-23 18 -17 51 -12 -4
~cousi	-9 0 0 -1 9 0
~cover	0 7 -2 9 14 5
~coûte	-14 -1 0 15 3 0
~cpa	9 -1 -1 -1 -3 -3
~crane	9 -1 0 0 -9 -1
~creat	-2 -3 -1 -2 -8 7
~credi	17 13 -6 -11 -1 -2
~cross	-24 4 -5 16 -8 0
~crédi	16 -3 0 3 -16 -2
~créne	-18 -1 0 0 19 0
~cto	-2 -3 0 0 4 0
~cualq	11 -7 -7 -3 -1 -1
~cuand	12 -5 -2 -4 0 -2
~cuatr	-7 -8 -2 11 -1 1
~cuent	-1 -3 0 1 7 -2
~cuida	-14 -1 -1 -1 15 -1
~cumpl	-10 3 -1 14 -8 5
~cumpr	26 -2 -3 -15 -6 -2
~cuota	-14 1 0 17 -3 -1
~cup	16 -2 -3 2 -14 -1
~cupbo	6 0 1 0 -8 1
~curio	-10 0 7 2 1 0
~curre	-3 9 2 -7 11 1
~curso	-8 -2 -1 1 -1 14
~custa	-8 0 0 0 10 0
~custo	-26 10 7 27 19 4
~cut	10 3 2 7 -1 0
~cuánt	-9 -5 3 6 6 -1
~cvs	-7 -2 1 0 12 -10
~cyber	-13 -2 -1 0 9 1
~códig	-8 -2 -1 -4 -6 10
~cómo	-13 9 -3 -9 13 -2
~côté	-8 -3 7 -2 4 -1
~d	6 -6 13 -14 -5 14
~d'ava	20 -1 -2 -2 -18 -1
~d'un	1 3 -3 3 -4 -3
~da	-1 22 16 19 -4 -16
~dafür	-4 -1 0 -4 12 0
~daily	2 -4 -1 9 -7 4
~damen	4 6 -4 2 -6 -7
~damit	-12 -2 -1 -3 17 -1
~dan	20 -4 -2 -8 -7 -3
~danac	-14 5 3 -1 2 -2
~danis	-9 0 -1 5 8 -1
~dank	1 -2 -2 4 -6 8
~dankb	17 0 0 -1 -17 0
~danke	35 -6 -5 -2 -18 -3
~dann	-2 -1 0 -2 5 0
~dans	-19 5 -9 1 31 -2
~darf	-16 -3 4 3 12 -1
~dark	-13 -1 1 -1 10 3
~das	25 -6 -10 0 3 -6
~dashb	-5 -4 0 9 -3 0
~dass	-10 -3 -2 0 17 -2
~data	-4 -10 12 19 2 4
~datab	-7 0 -1 -5 -4 10
~date	0 -15 -10 6 12 29
~dated	17 -3 1 4 -20 -1
~daten	10 -4 5 -5 -8 6
~dates	-14 -1 2 51 -12 0
~datos	-7 6 3 -2 7 -1
~dauer	9 -6 -5 5 -8 5
~daugh	-23 -1 1 14 5 -1
~dave	6 1 0 1 -8 2
~david	-4 3 0 -3 2 0
~davon	14 -3 -3 1 -11 -1
~day	-24 1 46 -15 30 2
~days	0 -40 16 -12 13 46
~de	5 4 8 7 9 -16
~dead	9 -1 1 0 -8 1
~deadl	-2 5 -2 -2 3 -3
~deal	4 -3 -1 -6 4 -1
~deals	-4 -1 -1 1 6 -2
~dear	25 5 -4 -63 15 -27
~deb	8 -1 -1 -9 -6 3
~debit	6 0 1 -4 -3 -5
~debor	13 0 0 0 -12 3
~dec	-5 -1 1 -5 0 29
~decem	-25 14 3 28 -7 14
~decen	2 -5 1 3 -4 -1
~decid	5 15 -1 -16 9 6
~decir	16 -2 -1 -3 -10 -1
~decis	-12 2 3 10 11 3
~deck	-12 2 -1 3 11 1
~decla	-20 -3 9 2 4 -3
~decli	-2 -8 -1 7 -3 13
~dedic	-7 -1 -1 -6 8 0
~deduc	9 2 1 -1 -6 0
~dee	10 -1 0 0 -10 0
~deepa	22 -1 -1 -3 -11 -4
~defen	11 -3 -1 -5 -10 -1
~defin	-6 2 0 7 -1 -1
~deine	14 -3 -2 -3 -2 -2
~deixa	-4 -1 -1 6 -2 1
~deixe	-12 0 0 0 12 0
~del	0 6 4 17 -12 -3
~delay	1 3 -1 2 -4 0
~deleg	-5 -9 -1 8 11 2
~delet	26 -1 2 2 -31 1
~deliv	4 -27 -6 -18 19 46
~dem	-2 14 18 -7 -19 -3
~demai	10 -2 -1 -4 1 -1
~deman	38 1 -6 -28 -3 8
~demo	65 -49 -14 -27 5 -8
~democ	14 -3 -2 -11 -1 3
~demon	11 -8 -2 -5 9 -2
~demos	7 0 -2 -8 -3 -1
~den	-6 -8 6 4 21 -10
~denis	10 -2 0 -1 -7 -1
~denta	-9 -2 0 1 4 0
~denti	20 -8 -2 1 -11 -1
~dentr	-8 -2 0 -2 11 0
~denve	5 1 -2 1 0 0
~depar	-3 11 1 -11 -14 9
~depen	-12 -1 0 5 -5 8
~depoi	-4 -5 9 -6 3 0
~depos	-19 0 0 12 6 0
~depui	5 -4 -4 2 5 -1
~der	16 6 -4 24 -3 -17
~derni	-12 0 -2 -1 11 -1
~des	-27 27 7 27 -7 -11
~desca	2 -5 -2 14 -10 1
~desco	12 -1 0 -2 -9 -1
~descr	6 -3 -1 -6 -3 -2
~descu	19 -5 -2 -3 -11 -3
~desde	-1 -5 0 14 17 -6
~desea	18 -6 -2 -5 -1 -3
~deser	23 -2 3 -8 -14 0
~desig	-27 4 8 -4 10 2
~desk	-8 -7 -19 32 9 18
~desks	7 0 -1 5 -7 -1
~deskt	7 -3 0 4 -3 -4
~desmo	9 0 0 0 -11 1
~despa	-36 0 3 -5 50 -2
~despu	-14 11 3 -5 6 -2
~desse	-11 -5 -2 -1 18 -1
~desti	3 -5 -2 -9 -7 10
~destr	13 -4 -3 -1 -9 0
~detai	5 8 2 -5 -2 8
~deter	-4 5 0 -5 3 7
~deux	-1 4 -1 7 16 -1
~dev	-10 6 1 1 1 2
~devel	-28 36 2 9 0 3
~devis	0 -6 -4 -2 15 -9
~devol	16 -2 0 -1 -12 -1
~dezem	-33 9 -5 17 0 7
~dia	-26 20 34 9 -7 -10
~diagn	-15 0 0 -5 17 3
~diary	-11 -3 0 4 2 2
~dias	-2 -2 -3 -4 20 -5
~dice	12 -3 -1 -1 -5 -2
~dicie	-6 9 -3 -1 2 0
~dicta	6 0 0 1 -3 0
~did	33 -18 -25 9 -20 -13
~didn'	-5 1 1 8 2 8
~die	15 -16 -12 25 12 -21
~died	38 -2 -4 -12 -11 -3
~diego	8 4 0 -3 -8 -1
~diens	-2 1 -6 0 -1 4
~diese	-14 -8 3 34 -6 1
~diez	-5 5 -2 0 6 -2
~diffe	37 -2 -7 5 -25 -2
~diffi	-4 -1 1 -2 5 0
~diges	-9 0 0 20 2 2
~digit	-47 -8 5 27 27 7
~dinne	-9 38 -9 3 13 -8
~dir	-10 0 0 -1 11 0
~dire	-8 -2 12 -1 2 0
~direc	19 7 -34 -17 18 -5
~diret	7 -5 -4 -4 5 -2
~dirig	-13 -1 -1 -1 14 -1
~disag	19 -2 5 1 -13 0
~discl	-10 0 -1 6 2 -1
~disco	-10 14 1 -22 22 11
~discr	-6 5 -1 0 4 0
~discu	-5 60 -3 1 -23 -12
~disku	-14 14 -2 4 -2 0
~dispo	-30 -4 5 2 35 -8
~dispu	3 3 -1 0 -10 0
~disse	-18 7 0 4 9 -1
~dista	-8 -2 5 8 1 2
~distr	-11 1 -2 10 4 -3
~dit	-14 4 0 -3 13 0
~dites	-10 8 -2 -1 6 0
~divor	-7 -1 -1 -1 8 0
~dix	18 -3 -1 -7 -5 -1
~do	18 -4 -27 -2 11 -12
~dock	12 -1 -1 -3 -6 0
~docke	-7 3 -1 3 -1 1
~docto	25 -1 -1 -5 -11 -1
~docum	21 -6 -4 -12 -9 26
~does	25 23 -9 3 -6 -14
~doesn	28 -4 -2 1 -9 1
~dog	-11 -1 -3 -3 3 10
~dogs	-5 24 -1 2 -14 0
~doing	-28 9 10 -5 33 4
~dois	-9 1 2 2 6 -1
~dolla	-6 1 -1 8 -17 2
~dolor	-1 4 1 -4 -5 8
~domai	10 -1 -1 -10 9 -2
~domin	-11 -1 -1 7 8 -3
~don	-14 0 0 0 11 1
~don't	24 -4 -19 4 -13 -22
~donat	-10 -4 0 2 8 1
~donde	16 2 -3 -3 -11 -2
~done	22 2 -8 10 0 -2
~donne	-2 11 -2 0 -2 -11
~donné	16 -2 -3 1 -10 -1
~door	10 -9 -4 19 6 1
~doors	-32 25 -1 0 15 1
~dorot	4 -4 1 1 -2 -1
~dos	8 3 1 17 11 -16
~dossi	17 0 -4 -4 -13 -2
~dot	12 1 0 -9 -7 4
~doubl	20 3 -5 4 -21 -2
~douto	-10 -1 0 -2 11 0
~down	4 -20 -11 50 6 -11
~downl	-26 4 1 23 7 -5
~downt	-4 0 0 -3 6 0
~dr	-5 49 -8 -13 -2 5
~dra	17 3 -9 -10 -16 3
~draft	2 2 10 10 -16 -1
~drago	11 -2 -1 -5 -1 1
~drawi	-10 -1 0 3 2 0
~drei	-22 12 -4 0 9 1
~dress	3 -1 -1 4 -5 0
~drill	12 -6 -6 -10 -1 0
~drink	-3 44 -2 -1 -28 0
~dritt	8 0 -1 0 -7 0
~drive	16 16 8 17 -34 -7
~drop	8 -1 -2 -3 4 -1
~drove	-11 5 0 2 -4 11
~drown	-10 0 0 0 12 0
~dry	-3 0 0 1 7 0
~du	2 1 -8 -11 18 3
~duas	14 -5 -3 -5 -2 -1
~due	1 -1 0 -22 -5 48
~dues	4 -3 -1 4 -8 -6
~dull	-7 0 3 11 2 0
~dunmo	9 1 0 1 -9 0
~duran	-1 2 -1 -8 6 5
~durat	-11 0 0 0 11 0
~durch	-20 7 -1 -5 14 -1
~durin	11 -14 1 -3 -1 8
~dès	-9 2 -2 -5 11 -6
~décem	-9 -1 3 -6 7 -3
~démon	6 -3 -5 -8 4 -2
~día	-2 8 3 -6 9 -5
~días	20 -4 -1 2 0 0
~dúvid	15 -10 -1 9 -7 -7
~e	12 2 -25 -4 13 -2
~each	-24 38 -14 -14 40 -16
~earli	-12 -1 -2 -1 12 0
~early	-13 20 -3 2 10 0
~earn	-6 8 0 -1 -4 -1
~easie	-5 -3 -1 0 4 0
~easte	-14 -6 -1 1 17 -3
~easy	-36 3 1 5 28 -2
~eat	-8 22 -1 0 -1 0
~econo	-12 1 0 -3 -3 3
~ed	8 -1 -3 -2 -7 8
~editi	-8 -5 4 15 4 -2
~edito	-18 -2 0 42 -14 -1
~educa	-1 -1 -1 -4 -4 2
~effec	-2 -2 -1 7 -5 4
~eh	-8 -1 -1 -3 13 -1
~eigen	-17 3 -1 14 10 -3
~eight	-8 16 -5 -6 15 7
~ein	-10 0 -10 14 18 -5
~eine	8 9 -11 20 -4 -5
~einen	13 1 -6 -4 -1 -5
~einer	-14 -1 0 0 12 0
~einfa	-15 -2 6 1 21 -3
~einla	7 -9 -3 1 -7 11
~einma	-18 0 0 13 7 0
~einst	-9 -2 0 -2 12 0
~eintr	-5 12 3 -2 -5 -1
~eithe	-10 4 2 9 13 3
~el	24 -7 -1 -5 -19 -8
~ele	-2 -4 -2 -5 15 -1
~elect	-6 -5 -4 30 -16 17
~eleva	12 2 -4 -5 4 -2
~eleve	-15 -9 7 24 18 -3
~elf	18 -7 -1 2 -13 -1
~elle	-4 -3 -3 7 -1 -2
~else	20 8 -7 -4 -23 28
~elsew	-12 1 1 -4 12 1
~em	9 -20 7 28 9 -20
~email	-27 24 -5 -22 41 16
~embar	-8 2 9 -2 3 1
~emerg	-2 6 0 -11 -2 10
~empez	-15 -2 0 2 13 0
~empfa	3 3 -1 -1 -10 6
~emplo	-4 -4 -11 44 -6 8
~empre	-20 -2 -3 28 22 -13
~empty	-6 -1 1 -2 11 3
~en	-9 -16 12 21 21 -15
~encaj	-9 -2 -1 -2 15 -1
~encar	-6 -1 -1 -2 9 -2
~encor	-18 -6 -2 6 19 -2
~encry	6 0 0 2 -6 -1
~end	-1 -9 -20 21 33 -22
~ende	-9 -2 -1 11 5 -1
~ended	-17 -1 -1 -3 14 -1
~endin	-9 -1 -1 -10 2 43
~ends	8 3 0 10 3 0
~energ	22 2 -3 -9 -7 -2
~enero	-16 -6 -2 7 9 4
~engag	-7 7 -2 -8 13 -1
~engin	-16 5 0 -16 41 -2
~engli	-1 -1 2 8 7 1
~enjoy	-11 2 -1 4 11 -4
~enoug	-14 44 0 12 -19 -1
~enrol	-18 0 1 1 19 1
~enseñ	-6 4 -2 -3 6 -1
~enten	8 -6 8 0 -9 0
~enter	0 -3 5 14 -15 -1
~entit	-6 1 1 0 4 0
~entra	-30 24 10 18 -27 5
~entre	3 4 -14 4 23 -11
~entry	-19 2 -1 9 5 -1
~entré	-4 13 -3 -1 -2 -1
~envel	10 -3 -2 7 -14 -9
~envia	-17 -5 -1 -1 25 -1
~envir	27 -2 -2 -5 -12 -1
~envoi	-1 -1 -1 -2 6 -1
~episo	-2 1 13 -3 -5 0
~equip	16 -5 4 -6 11 -3
~er	-22 -7 -3 17 14 -3
~era	14 -5 -1 0 -9 -1
~ergon	-4 -4 0 -5 9 0
~erhal	-6 0 0 8 1 -1
~errei	-11 0 0 -1 12 0
~erreu	-5 -2 -1 -12 17 -1
~error	-7 -1 1 2 -3 13
~erst	-13 10 4 1 6 0
~erste	-24 -6 -2 0 21 7
~erzäh	-12 15 -4 -1 6 -2
~es	18 9 -7 -1 -1 0
~escal	4 -3 7 -2 -5 0
~escre	-3 -2 -1 -4 9 -1
~escri	-17 3 -4 -11 31 13
~eso	-14 -1 0 -2 17 0
~espec	-7 -1 -2 -3 17 -1
~esper	-9 6 -6 -4 -2 14
~essay	-9 -1 0 10 -3 -1
~essen	-13 18 -3 -1 -2 0
~est	26 -13 -12 10 -26 20
~esta	-1 -7 -3 -2 -1 5
~estad	-7 -1 0 -2 11 0
~estam	-11 -2 -1 -5 13 6
~estan	-15 -3 10 3 6 0
~estar	-8 -13 25 -5 -15 11
~estat	-9 -1 -1 9 10 -3
~estav	-10 -1 0 0 12 0
~este	-30 -2 -9 20 12 28
~estee	-7 -1 -1 5 2 -1
~estim	15 -2 -12 -4 7 2
~estou	0 -2 0 -3 -3 7
~estoy	-6 -1 0 -3 -2 9
~estud	4 4 1 8 -13 -2
~está	1 -10 10 4 0 5
~están	-5 -2 3 7 1 0
~et	4 -7 9 3 13 -9
~etc	-17 -2 -1 -7 -1 25
~ethic	23 2 -1 0 -12 0
~etwas	-6 4 -2 -1 6 0
~eu	9 1 -2 -14 24 4
~euch	13 4 -6 -4 -6 -2
~eur	-8 3 -1 -29 47 0
~eure	-4 12 -1 0 -7 1
~euro	-22 -1 0 15 23 -6
~europ	-17 -1 -6 0 8 -1
~euros	-26 3 -3 22 1 -3
~evalu	-3 -1 1 2 0 2
~eve	8 -1 0 4 -6 -4
~even	12 3 1 -6 4 18
~eveni	-28 31 7 0 5 11
~event	-36 30 0 -2 3 14
~ever	-15 12 -6 6 28 3
~every	0 19 6 21 4 -15
~evide	-1 1 -4 -7 -4 12
~ex	-21 2 -2 -1 17 2
~exact	-9 0 -1 -1 21 -1
~exam	10 -2 -1 4 -9 -1
~exami	2 -2 -6 -4 6 2
~examp	-52 30 -6 25 7 66
~excel	-10 -1 -1 1 18 -1
~excep	17 4 2 -3 -11 -1
~exces	3 0 1 -1 -5 8
~excha	-5 2 -2 -2 -15 -4
~exclu	17 -8 -1 -5 -2 -1
~excus	15 3 0 -1 -16 1
~execu	-8 -1 2 -3 27 -2
~exemp	0 0 -2 5 -6 4
~exerc	-7 2 0 0 1 8
~exhib	-37 -3 67 -16 -16 17
~exist	-8 2 -2 -2 9 0
~exit	3 8 14 -2 -21 3
~expan	-10 -1 0 2 10 0
~expec	-1 5 5 26 -29 3
~exped	9 -6 -2 1 -2 -1
~expen	-9 6 -2 -1 3 2
~exper	9 5 -2 -19 17 8
~expir	-15 -1 -1 6 8 4
~expla	14 2 0 -3 -17 12
~expli	15 10 -4 -9 -16 -3
~explo	-3 1 1 -8 3 4
~expo	-19 1 46 2 -2 -2
~expor	-8 0 1 19 -23 14
~expos	-8 -3 -1 3 7 -1
~exten	-28 2 0 -6 27 4
~exter	-13 -3 3 10 0 0
~extin	-10 -1 -1 12 -2 -1
~extra	8 -1 2 19 -10 1
~eyes	-8 -1 0 -6 12 0
~f	-12 9 2 -6 -21 37
~faces	-15 -3 25 1 2 0
~facha	-10 -1 -1 -3 16 0
~facil	14 -5 -1 -4 -12 4
~fact	-3 7 1 -2 -13 11
~facto	2 -1 -1 -5 4 -2
~factu	7 1 -6 11 -10 5
~facul	5 18 -6 -3 3 -2
~faile	21 -3 6 -15 -12 -1
~fair	-5 -3 21 6 -15 2
~faire	-1 -3 -2 -3 7 0
~fais	-8 0 0 -1 9 0
~fait	28 2 -2 -3 -23 5
~faith	-10 -2 -1 1 14 -1
~fala	20 -11 7 -10 -10 -1
~falar	-3 9 5 -2 -3 -1
~falk	7 -1 0 -2 6 -3
~fall	-3 -2 -1 8 -7 3
~falls	-1 -2 -1 1 5 -1
~falsc	-12 0 0 6 8 0
~falta	28 -6 -3 -1 -13 2
~famil	12 -1 -7 14 1 -7
~fans	-11 -4 1 10 3 0
~faq	-1 9 1 4 -6 0
~far	5 19 1 -5 -2 1
~farew	-10 0 0 2 9 0
~fast	2 -9 0 -2 3 2
~faste	-3 -4 2 -10 15 -4
~fathe	-16 -1 -1 3 14 -1
~fatur	6 -4 3 -8 3 0
~favor	33 2 -2 -9 -16 7
~favou	4 -7 6 1 -5 0
~fax	10 1 -1 -2 -11 -2
~fazem	-2 -3 -1 -4 16 -1
~fazer	-5 -1 -1 -5 10 -1
~featu	-10 1 -1 19 -11 2
~feb	-9 -1 5 5 -3 -4
~febru	-26 48 -13 25 -18 7
~fecha	6 -3 -4 17 -13 -3
~fed	-8 -1 0 0 8 2
~feder	-2 -2 5 -9 -3 2
~fee	-4 19 -20 -17 34 -12
~feed	-6 -1 -1 0 8 -1
~feedb	-9 -1 0 2 3 2
~feeli	5 -1 0 -1 -4 -1
~fees	-3 3 -3 18 12 1
~feet	2 -2 3 1 -3 1
~fehle	-2 -1 0 4 -1 0
~feira	13 3 -2 -1 -9 2
~felic	19 -4 -1 -3 -2 -1
~fell	-5 -2 -2 6 4 -1
~fello	-1 4 1 1 -8 -1
~ferdi	-16 5 0 -1 11 0
~feria	-1 -2 4 9 -5 -3
~ferra	-6 1 -2 4 3 2
~ferre	12 1 1 0 -12 3
~ferry	-7 2 0 -3 11 0
~ferti	-11 -2 -1 1 14 -1
~fever	6 -1 0 -14 13 -2
~few	-5 2 1 -4 10 9
~fewer	-13 -2 1 16 -3 -1
~fi	-10 0 0 2 8 0
~field	-9 -12 6 -5 8 7
~fifte	9 4 0 1 -22 0
~fifth	-12 0 0 1 11 0
~fight	-9 7 1 2 3 3
~figur	5 1 -1 4 -2 0
~fila	-9 0 6 0 9 0
~file	8 -13 -10 13 6 25
~files	12 -2 1 7 5 -4
~filin	-1 -3 2 14 -7 -1
~fill	-26 8 -3 0 22 -2
~fille	-8 0 -1 4 4 -1
~filte	-11 -1 1 2 11 0
~fin	0 -9 -4 7 5 -5
~final	1 -10 -1 6 10 4
~finan	-11 37 -1 6 5 -2
~finch	-2 -11 -1 -1 1 10
~find	-20 -34 38 2 21 11
~finde	-6 7 -2 2 2 -2
~findi	-11 -3 -1 6 4 -1
~fine	35 2 -5 -4 -18 -7
~fined	-10 8 0 4 0 0
~fines	-15 0 -1 5 3 10
~finis	-16 -2 0 6 17 -1
~fiona	10 2 0 -1 -9 0
~fire	22 -7 -4 5 -14 -3
~firm	9 -2 -17 -1 22 -19
~firm'	-15 -1 0 3 16 -1
~firma	9 -8 -1 -1 9 -3
~firme	-15 0 -1 3 13 2
~firms	-45 -20 -15 11 72 -19
~first	-19 21 -17 1 35 -12
~fisca	-14 4 -3 3 2 3
~fit	-13 -3 0 -2 16 1
~five	-8 13 3 29 13 -10
~fixed	4 0 2 -4 11 12
~fiz	-24 -2 -1 8 21 -1
~flash	11 -1 0 1 -13 0
~flat	-10 11 1 2 9 2
~fleet	-9 -1 -1 4 6 -3
~fligh	16 -1 2 1 -3 0
~flood	12 -1 4 -1 -12 -1
~floor	3 6 -28 21 0 0
~flore	10 -4 1 -2 -7 4
~focus	1 5 -1 -4 -1 0
~foi	7 -3 -1 -1 -6 7
~fois	-12 0 -1 11 2 0
~folde	19 2 -1 2 -9 2
~folha	-4 -2 -2 12 -3 -5
~folks	-6 1 2 7 -16 -1
~follo	-15 21 8 -25 6 31
~fonct	-5 -1 0 13 -8 0
~food	-6 0 -2 3 3 -2
~foot	-5 -2 0 5 -4 3
~for	12 -12 -27 -1 16 -8
~force	12 0 1 -7 -11 6
~forei	4 -3 0 6 -8 1
~forev	-7 0 0 1 8 0
~forge	4 1 1 1 -9 6
~fork	-5 13 0 -6 -1 0
~form	16 -1 -2 13 6 -8
~forma	-19 32 -5 15 -5 -8
~forme	10 6 -2 -13 -12 1
~forms	-1 4 7 21 -14 -3
~formu	-17 9 -1 14 -8 0
~forne	0 -8 10 -6 3 0
~forty	-18 4 -4 -6 4 3
~forum	-15 2 52 -6 -13 -2
~forwa	23 -7 -10 3 -7 -2
~fotos	-9 -2 0 2 9 0
~found	11 -20 -20 20 6 24
~four	-10 33 -15 42 12 -27
~fourn	-18 5 -1 5 -6 13
~fourt	-10 1 -3 7 -2 1
~fr	-7 0 0 -1 9 -3
~frage	2 2 -2 5 -6 -3
~frais	-7 -1 0 -1 8 0
~frame	-3 2 -1 -1 5 2
~franc	12 7 -3 -18 17 -11
~frank	-13 -4 0 -2 1 7
~frau	27 6 -16 -6 2 1
~fraud	1 1 -5 -3 1 -1
~free	-5 24 -19 -46 40 -23
~freez	-11 0 -1 0 12 -1
~frei	-7 12 -8 -7 15 -10
~freig	-17 1 0 7 6 -2
~freit	17 -1 -2 -8 1 -5
~fresh	9 -4 -3 2 6 3
~freue	0 -3 10 -1 -4 0
~freun	17 -7 3 2 -4 0
~fri	3 -3 4 8 -1 -6
~frida	11 10 12 2 -14 -24
~frien	-32 23 70 28 -29 -1
~frist	-12 -7 0 14 -5 4
~frohe	17 -3 -1 -4 -6 -1
~from	11 13 -18 30 5 -19
~front	-9 -3 8 -14 0 28
~ft	-4 -2 1 -4 5 1
~fue	12 -2 -1 2 -10 -1
~fuel	-10 1 1 -5 11 1
~fuera	-3 1 -2 -1 -4 9
~full	-11 0 -10 34 7 9
~funci	-10 3 -2 3 7 -2
~fund	-6 -2 -1 4 0 0
~funny	-4 5 0 2 -1 0
~furni	-13 -2 -1 2 13 1
~furth	-9 4 -1 -4 10 -3
~futur	-8 0 -1 -1 0 4
~félic	16 -4 -2 -4 0 -3
~féria	-12 -3 -1 7 5 6
~fünf	-16 -1 -1 14 4 0
~für	17 -7 -8 9 6 3
~g	-10 -3 -4 -6 9 8
~gail	-9 -1 3 -3 12 -1
~gain	7 -1 -2 0 -5 -1
~gala	-4 5 -1 -1 3 3
~galwa	10 0 0 2 -9 0
~games	11 -2 0 -9 -2 -1
~gap	-6 0 1 -5 5 3
~garag	2 4 -1 4 -8 1
~garan	5 -5 -1 -11 12 -8
~garde	-4 23 -4 -1 0 -4
~gas	12 -4 1 -4 -8 0
~gaspa	-10 8 0 11 -7 0
~gasto	-18 -1 0 10 11 0
~gate	27 -4 -3 -5 -14 -3
~gatew	6 -2 -3 -4 -3 9
~gathe	-6 2 0 0 5 0
~gave	1 -3 14 10 -6 2
~gazet	-7 -1 0 2 6 0
~gb	-10 -2 -1 2 12 -1
~gbp	-4 -3 0 -2 9 1
~geehr	18 -4 -5 -6 15 4
~gehen	-15 5 -3 2 12 -1
~geht	-6 5 -1 9 -5 0
~geles	-11 -1 -1 12 1 0
~genau	-4 -1 -1 -1 7 -1
~gener	-15 -1 -3 -2 -8 50
~genev	-5 -1 7 -2 3 0
~gente	23 2 5 -8 -22 0
~gentl	-4 1 9 -1 -5 1
~gents	14 -3 -3 -4 -4 -1
~genüg	-12 -7 -6 26 3 -6
~gerad	-5 -1 0 -5 7 6
~geral	-17 -2 -1 21 -9 6
~geren	2 -6 0 10 -12 5
~gern	11 2 6 -8 -12 -2
~gerne	-11 -2 -1 -1 15 -1
~gesch	-16 -6 -3 39 -1 -7
~gesic	-7 -4 11 -2 3 -1
~gespr	-10 7 -1 -1 9 0
~geste	6 5 -2 -4 -4 2
~gesti	-7 -1 12 -5 2 1
~gesto	-12 -2 -1 8 9 -2
~get	-18 11 -25 -2 42 -9
~gets	-30 2 0 10 37 2
~getti	15 4 2 -3 -18 0
~gibt	6 5 -1 -8 -1 -1
~gift	0 0 -1 6 -3 -1
~gil	4 10 0 -3 -4 -4
~girl	-10 -2 0 -3 10 4
~giuli	8 0 -1 1 -9 -1
~give	3 -5 -12 1 32 -15
~given	29 -1 6 -6 -24 2
~gives	-5 -12 1 8 10 1
~givin	-2 5 -5 0 -12 2
~glad	34 0 3 -2 -10 2
~gladl	-9 0 0 0 6 0
~glass	-21 -9 3 12 0 -2
~globa	-1 0 -5 2 1 -1
~glove	-5 -1 -4 10 -1 -2
~glute	9 -2 -1 -2 -8 -1
~gmbh	-10 -2 3 5 6 -1
~go	1 0 -7 17 20 -23
~goes	-2 4 -1 33 -13 -4
~going	8 3 1 -1 10 -7
~gold	-4 2 -3 1 14 -2
~golf	-16 22 0 -3 -2 -1
~golfe	-11 7 0 1 -4 0
~gone	4 1 2 19 1 0
~gonza	-7 7 0 -5 8 0
~good	6 -8 -14 11 19 -13
~gordo	-7 -3 -1 -5 11 2
~gosta	8 3 -3 -4 -2 0
~got	16 -8 2 6 12 -21
~gothe	-10 0 8 -3 5 9
~gover	9 6 -2 12 -24 2
~graci	46 -8 -6 -3 -30 12
~grand	-20 7 6 3 -6 11
~grant	-7 2 0 0 11 -7
~grate	31 3 -1 7 -26 3
~grati	-7 -9 -3 -6 56 -15
~gratu	-12 22 -12 -6 21 -5
~graça	6 7 -1 -2 -10 -1
~great	-9 2 -1 8 2 9
~green	16 1 1 -2 10 -1
~greet	16 1 1 0 11 0
~greg	4 -1 -1 -7 -2 4
~grey	-6 -6 6 14 -11 0
~groet	-5 -1 -1 -3 10 -1
~gross	14 0 -1 -1 -15 0
~group	-15 31 -21 4 25 0
~grow	3 -2 -2 2 -6 9
~grupo	-18 6 -5 4 6 2
~gruß	16 -4 -5 -11 1 -4
~gráfi	-7 -2 0 3 12 -4
~grüße	30 -5 7 -9 -3 -2
~gst	-10 0 0 4 10 -11
~guara	-15 -1 -1 0 15 -1
~guard	-28 -7 4 1 23 3
~guess	-13 -1 -1 0 5 6
~guest	-29 41 -1 2 -6 2
~guida	5 -2 1 0 -4 -2
~guide	1 0 7 12 -12 3
~gus	17 -4 -1 2 -17 1
~gusta	0 -5 -2 -1 6 3
~gut	-9 2 0 -2 9 0
~gute	17 -5 -3 -2 -1 -2
~guten	11 -8 0 -6 1 -7
~guys	-7 -3 0 -2 10 -2
~h	9 37 25 -36 -23 -6
~ha	10 -5 -4 17 -23 1
~habe	7 -5 -2 -2 10 -4
~haben	20 -12 6 13 2 -6
~habit	-8 -1 7 0 7 0
~habla	-7 11 2 -2 -9 -2
~hacem	-9 0 0 -1 12 -1
~had	17 -33 -8 49 5 -22
~haha	7 -1 -3 -1 -6 -1
~hal	5 -3 2 6 -10 0
~hale	-1 0 0 0 -9 9
~half	-10 5 -14 9 29 -11
~hall	-12 22 66 -24 -42 4
~halle	-6 -1 4 -5 5 4
~hallo	23 -2 -3 -4 2 -4
~hand	29 -7 -5 1 -8 0
~hande	12 -2 -1 1 -9 1
~handl	-1 2 1 -1 14 1
~hando	-18 -1 4 -2 8 -1
~hands	-24 1 -1 1 23 -1
~hanne	9 1 0 -1 -6 0
~happe	-17 4 3 11 -12 10
~happy	44 -31 4 -13 -4 -12
~harbo	-10 -2 2 6 -2 -3
~hard	3 6 -4 0 -21 2
~hardw	-9 0 0 13 -3 0
~harri	7 -2 -1 -2 -3 0
~has	17 -19 -22 40 -29 27
~hasn'	-9 -1 0 -3 9 0
~hasta	-2 -3 -4 7 -1 15
~hat	-1 5 -5 11 -4 5
~hate	-8 -2 -2 -1 4 -1
~hatte	5 -2 -1 -8 6 -3
~have	15 -13 -12 -8 14 -14
~haven	9 1 2 -3 15 8
~havin	-8 -1 -1 1 7 -1
~hay	13 7 -5 6 -16 -3
~he	17 -14 -21 6 6 -25
~he'd	-9 1 0 0 8 0
~he'll	12 1 0 -1 -12 1
~he's	7 1 1 -7 15 2
~head	34 -7 1 -10 -4 -6
~headc	-7 0 0 -2 8 0
~heade	-10 -1 3 6 -3 13
~headl	-6 0 0 11 -1 -6
~heads	-17 5 1 -5 15 -2
~healt	-1 -13 -2 6 13 1
~hear	4 9 -1 6 18 -6
~heard	-9 -1 -1 -1 33 6
~heari	25 -5 -3 10 -7 -5
~heart	-11 -2 1 1 3 4
~heati	4 -3 -2 1 -3 -4
~held	-1 3 0 -6 0 2
~hello	10 -15 41 -18 7 -19
~help	20 -3 -11 -10 6 13
~helpe	-9 2 0 4 -2 0
~helpi	-12 0 0 0 11 0
~helps	-3 -2 -1 5 -5 -1
~hemos	-17 -2 -1 4 6 11
~henri	-5 2 -1 -4 4 1
~her	4 -1 -8 31 -3 -17
~herbs	-7 -2 -1 7 7 -2
~here	13 -12 -22 13 14 11
~here'	-3 0 -1 -4 9 -1
~herr	28 -14 -5 -10 19 -5
~herre	6 3 -1 2 -9 -7
~herrn	-4 -2 12 -1 -5 -1
~herzl	4 19 -2 -5 -12 -5
~heure	15 8 -5 -10 -9 -3
~heute	18 -7 -5 6 -11 -3
~hey	-13 -5 9 0 19 -3
~hi	12 -30 -18 -53 43 -39
~hier	12 -3 -2 6 -11 -4
~high	-10 -3 -1 21 -15 6
~highe	12 0 1 -6 -9 0
~hilar	-12 10 0 -1 4 0
~hilde	-10 -4 -2 5 8 4
~hill	18 -5 -5 -6 1 -2
~him	17 -2 -4 5 -2 -2
~himse	-7 1 0 0 5 0
~hinte	19 0 -2 -7 -7 -1
~hired	10 0 -1 2 -6 -1
~his	8 -1 -12 39 -18 3
~histo	2 -1 -1 3 -13 0
~hit	-5 -3 -1 -5 12 -2
~hocha	-10 0 0 -1 13 0
~hoffe	14 0 0 -1 -10 0
~hoje	14 -8 -3 7 -14 -2
~hola	-24 13 9 -10 30 3
~hold	-17 17 1 0 26 2
~holde	-4 -10 0 9 3 0
~hole	-6 -1 -1 2 6 2
~holes	-8 5 0 0 4 0
~holid	23 -3 -1 16 -15 -6
~holli	15 -1 0 0 -17 1
~holm	-13 1 -1 2 17 -1
~home	1 -2 -4 8 1 28
~hones	-5 0 0 0 10 1
~honor	-32 1 -6 -3 30 3
~honou	-9 5 2 -1 3 0
~hope	-8 5 -7 -1 29 -2
~hopef	-12 4 4 0 -6 11
~hora	20 -2 -1 -7 3 -4
~horar	13 -3 -2 8 -16 -1
~horas	14 -7 -3 -1 -9 11
~horár	-11 -4 -1 9 7 -1
~hospi	7 0 -1 21 -13 1
~host	-27 8 0 -7 16 18
~hosti	1 2 0 1 -6 0
~hot	5 -2 -1 -9 6 -1
~hotel	-5 46 -15 -9 -3 -3
~hotli	-4 -1 -1 6 2 -1
~hour	-17 35 3 -6 20 -10
~hourl	8 2 1 0 -6 0
~hours	-4 -16 -21 39 17 8
~house	-25 42 -9 0 8 14
~houst	7 2 0 -8 -2 -1
~how	5 22 -16 11 11 -20
~how's	-5 0 0 0 6 0
~howev	4 1 1 -5 -1 -2
~hoy	19 -6 -4 0 -13 -1
~hr	15 9 -3 -14 12 -6
~hrs	3 5 0 -8 3 -4
~ht	-9 -2 0 -7 15 -7
~html	-18 -7 0 28 -14 2
~http	5 38 -8 -5 -25 44
~https	-60 -1 13 24 48 15
~hugo	-4 -1 -1 -1 10 -1
~huit	11 3 -2 -3 -8 -2
~hungr	16 -4 -15 -1 4 0
~hurry	7 2 0 -4 -9 1
~hurt	-13 0 0 5 10 0
~husba	8 2 -2 0 -3 -2
~há	4 13 -2 0 -16 -2
~hätte	10 5 -3 -3 -12 -2
~häuse	-12 -1 0 -2 12 0
~i	19 -38 -21 -50 30 -33
~i'd	16 -20 -35 -35 37 -31
~i'll	-3 -34 38 -19 30 -12
~i'm	21 -47 45 -40 8 -12
~i've	9 -20 -15 -27 36 -31
~ich	21 -17 3 -43 27 -12
~id	-21 7 1 -23 -3 34
~idea	-19 5 -1 -1 -13 15
~ident	-7 6 -1 -7 5 -1
~if	8 3 15 -11 7 1
~ignor	-12 -2 -1 -4 -5 28
~ihn	-8 -2 -1 -2 9 -1
~ihnen	-27 -7 3 -15 65 -2
~ihr	-9 15 -5 5 17 -8
~ihre	-26 -4 -5 -4 17 38
~ihrem	-8 -1 -1 -1 12 -1
~ihren	9 -7 -3 -3 0 -1
~il	9 1 2 9 4 -4
~ill	8 -1 -1 -1 -9 2
~ils	12 -4 -1 -3 -5 -1
~im	-17 7 1 6 22 3
~image	2 -7 -3 -14 24 -2
~imagi	-33 -4 0 3 17 11
~immed	0 0 1 -1 2 1
~immer	-14 0 0 0 15 0
~immig	-2 -3 -1 10 -6 -2
~imoge	-6 0 -1 -3 11 0
~imple	4 4 1 1 -8 0
~impor	-14 0 -1 21 -12 6
~impre	-14 -4 -1 -1 15 -2
~impro	-11 3 0 1 6 1
~in	-2 -6 17 14 16 -24
~inbox	-6 -1 0 4 2 2
~inc	5 1 -1 3 -12 -5
~incl	-1 0 -3 -2 6 1
~inclu	-6 28 -16 -30 19 27
~incom	10 10 0 -8 -17 0
~incre	8 8 0 6 -18 -2
~indep	-10 -2 -1 0 17 -1
~index	-1 -3 6 17 -13 13
~india	10 -3 0 -1 -3 0
~indic	0 -6 -2 2 3 7
~indis	16 0 0 0 -16 0
~indiv	-5 3 0 3 -3 0
~indus	7 5 -2 -1 -7 -3
~ines	10 2 1 -1 -8 -1
~info	-16 -1 10 -7 14 -3
~infor	-17 33 -9 28 -27 23
~inglé	-6 -1 -2 -1 12 -2
~ingri	11 0 1 0 -7 1
~initi	20 -6 -1 3 -15 -1
~injur	9 -1 2 2 -5 -3
~ink	-14 -1 0 8 8 4
~inqui	-12 -1 -1 2 6 9
~ins	10 -10 -2 -1 -2 -1
~inscr	-13 38 -12 -4 -7 -1
~insid	-16 0 -1 7 9 -1
~inspe	-34 -1 -1 26 11 -2
~insta	-27 1 2 21 28 0
~inste	18 -2 -4 -6 0 3
~insti	10 10 -5 1 -18 0
~instr	0 -1 -1 1 -1 3
~insur	-16 12 7 5 12 -1
~intak	3 -4 10 1 -4 -3
~integ	-2 2 -1 3 -5 0
~intel	-3 -9 0 -1 4 3
~inten	8 -4 -1 -9 -1 8
~inter	-23 25 6 45 14 -18
~into	12 -1 3 14 0 3
~intro	14 -5 0 0 23 -1
~inven	-21 -4 1 13 -8 5
~inves	-1 0 -1 12 -3 -1
~invit	-23 77 -27 -45 -25 13
~invoi	14 -40 -12 -11 -5 33
~invol	11 0 0 0 -13 0
~is	24 -16 -12 -1 -18 -10
~ish	6 8 -1 0 -10 -1
~islan	-17 -1 1 -1 4 15
~isn't	29 -17 -14 24 -3 -1
~iso	-10 0 0 -3 17 -3
~isso	-4 -1 -1 -3 9 0
~issue	-20 -12 -8 69 -51 9
~ist	9 -13 3 28 -13 -13
~it	25 -33 -23 7 8 -25
~it'd	-7 -2 6 -4 5 0
~it'll	-10 5 0 4 0 -3
~it's	11 9 4 5 3 -6
~item	-13 0 -1 6 0 5
~items	14 1 -2 8 -14 -3
~its	4 -1 16 42 -42 -2
~j	42 -13 -2 -4 -7 -11
~j'ai	9 -3 -3 -6 26 0
~ja	-12 0 0 2 13 -1
~jahr	20 -4 -2 -1 -9 -3
~jahre	-9 0 -4 13 -2 -2
~jamai	11 -1 0 -1 -10 0
~james	7 -3 0 -6 -4 -1
~jan	-18 0 1 10 7 -2
~janei	-3 -5 1 5 4 -1
~janta	-7 18 0 -2 -10 0
~janua	-28 6 -18 61 -5 1
~janvi	-25 6 -2 23 -3 5
~je	19 -20 -23 -18 25 -1
~jean	-3 8 4 -2 -10 -2
~jeann	4 -1 -2 0 -6 -1
~jeden	-7 -1 0 1 9 0
~jeder	-3 7 -7 2 -6 4
~jens	11 -1 -4 -5 -3 -1
~jetzt	-5 -10 -4 6 31 -11
~jeudi	5 -4 -1 -10 -8 10
~jo	-18 6 5 7 -1 -1
~joaqu	-17 0 -1 3 13 0
~job	14 -6 -2 37 -23 -3
~jobs	-8 0 -1 30 -15 0
~join	-29 73 -13 -2 -15 -4
~joine	3 0 2 4 -11 -2
~joint	-8 -6 1 5 3 -2
~jonas	36 4 2 -6 -17 -1
~jones	41 -4 -2 -5 -19 -8
~jorna	-11 -4 6 10 2 -3
~jour	0 -5 -2 -9 4 8
~journ	-26 -6 2 1 13 3
~jours	-6 -6 1 0 14 -2
~joy	-12 1 0 5 6 -1
~judge	-21 36 0 22 -38 10
~judgm	-5 0 0 5 1 0
~judit	-4 3 0 2 7 0
~jueve	-13 15 2 -8 -1 -2
~juin	-1 -2 9 -2 -7 5
~juli	6 0 0 10 -11 -4
~julio	-18 -5 -2 11 -5 17
~july	-16 15 15 44 -45 1
~jun	10 -2 0 -2 -4 -11
~june	-19 37 36 14 -27 16
~junho	-9 1 5 8 0 0
~juni	-14 5 2 11 -6 4
~junio	2 -2 -5 13 -6 -5
~junto	-9 7 1 -1 -4 4
~jurad	-4 -2 -1 -1 15 -1
~juríd	11 -1 -1 0 -12 -1
~jusqu	9 0 -4 -11 -6 11
~jussa	-7 -1 7 -1 -3 -1
~just	-3 22 -24 -11 28 1
~juste	8 5 8 0 -13 -2
~já	5 -8 -2 0 19 4
~k	25 2 -2 -20 3 3
~kaffe	20 -4 4 -5 -9 -3
~kamin	20 -3 -1 0 0 -15
~kann	8 -2 2 2 -7 -1
~kanzl	-33 -3 0 13 32 -7
~kasse	-2 -13 4 13 -2 -5
~keen	-13 -3 -1 0 17 -2
~keep	-15 -17 -13 19 29 11
~kein	26 -6 -3 0 -12 -5
~keine	8 29 -6 1 -18 -6
~keith	-11 5 -1 0 9 0
~ken	5 1 0 -5 1 0
~kenne	13 1 2 -5 -6 0
~kept	-39 -1 2 3 34 4
~kettl	15 -4 1 1 -10 1
~key	-8 17 -1 2 -20 2
~keys	27 -3 -4 -3 -16 1
~kids	-6 23 -1 -4 -5 -2
~kim	4 -2 5 -3 -4 -1
~kind	12 6 -8 -6 22 -15
~kinde	-17 0 0 2 18 0
~kindl	-10 6 0 5 21 -1
~kirst	-11 2 -1 4 11 0
~kitch	16 -4 1 -3 -5 1
~km	4 5 0 8 -11 -11
~knee	-5 0 -1 7 -3 5
~knew	-15 1 1 6 6 1
~know	12 24 -38 -3 20 -33
~knowi	-9 -1 -1 -1 10 -1
~known	-5 0 -1 -4 2 1
~knows	15 1 -2 -10 15 1
~kofi	-4 11 1 3 -1 0
~kolle	3 -4 15 -7 -9 -2
~komme	21 -8 -2 -1 -7 -4
~kommt	-2 9 -2 -1 -3 -1
~koste	-26 10 -6 -9 35 -4
~kowal	11 3 -1 -5 -8 1
~kunde	-15 -6 4 -4 8 7
~kurz	-4 -7 4 0 9 -4
~kurze	-24 8 -3 19 5 -4
~kwh	7 -1 0 5 -12 -2
~kyle	-13 -1 -1 -2 14 -1
~könne	13 -5 -3 0 -11 1
~l	21 3 0 -12 -9 -3
~l'a	14 -1 0 -2 -12 0
~l'ann	-3 4 -3 5 -12 6
~l'ass	-10 -1 -1 8 8 -1
~l'att	-9 -1 0 0 17 -1
~l'exp	10 -1 0 -2 -9 0
~l'heu	-9 0 0 -1 12 0
~l'ind	-10 8 -3 9 -5 0
~l'équ	22 -9 3 -6 -15 -2
~la	15 13 -24 16 3 -21
~label	-12 -1 -1 9 4 0
~labor	-13 -5 0 13 0 0
~labou	-4 1 1 9 2 0
~lack	-5 0 0 -3 8 0
~laden	2 9 -3 -3 -5 -1
~lado	-12 -4 8 -5 13 0
~lady	-5 2 1 -1 -4 -1
~lagos	18 1 0 -4 -11 1
~lake	-6 -1 2 1 5 -1
~laksh	4 -5 -1 5 -5 -1
~land	-6 -1 -1 5 -1 0
~lande	-8 0 0 -1 9 0
~landl	9 2 2 3 -2 2
~lane	-6 -1 0 4 1 1
~lang	-10 10 -4 -3 6 -2
~langu	-11 28 -4 4 2 -5
~lapto	2 -6 2 -1 -10 9
~large	16 3 0 8 -26 1
~lars	6 -1 -7 -1 -6 -1
~las	8 3 4 0 10 -19
~lasse	20 -3 -1 -3 -12 -1
~last	-1 29 -23 30 12 -31
~late	3 2 0 21 -6 0
~later	-9 5 -1 8 -7 1
~lates	-1 1 0 6 -8 4
~laugh	6 -3 -1 0 -9 -1
~law	-23 22 6 22 26 -25
~laws	-6 8 -1 -3 -2 -1
~lawye	9 5 2 -1 14 -9
~lay	8 0 -1 -7 -6 -1
~le	5 -9 -10 10 18 -19
~lead	-6 -5 -3 7 -1 7
~leade	-10 -2 -1 -5 20 1
~leadi	-4 -1 0 -1 2 5
~leads	18 -2 0 0 -12 -3
~leafl	-3 -1 3 1 -1 0
~learn	-34 32 19 0 -8 11
~lease	4 -4 -2 1 6 8
~least	-19 2 -8 9 -4 12
~leave	1 -19 -12 37 -23 33
~leavi	3 3 -1 -2 -3 -2
~lectu	-3 10 -3 25 -26 -2
~ledge	-20 -9 30 -5 8 -6
~lee	-9 0 4 5 4 0
~leeds	5 0 -4 -3 -6 -1
~leer	-7 -2 -1 12 2 -4
~left	10 -10 -18 -2 23 -5
~legal	-22 6 38 9 14 -9
~lege	-10 0 0 0 12 0
~leipz	8 0 3 -1 -6 0
~leitu	-14 -3 -2 26 -6 -1
~lemon	-12 -5 -1 0 7 10
~lena	49 13 -16 -8 -33 1
~lengt	-8 0 0 5 4 0
~leo	10 0 0 0 -9 0
~leon	-12 9 0 -2 3 -1
~leono	11 -2 -1 -3 -9 -1
~leopo	-2 -7 7 -2 6 -1
~les	9 0 21 0 2 -13
~less	-24 2 3 -4 32 8
~let	-3 34 10 3 8 -18
~let's	6 -5 -1 -9 6 -1
~lets	-6 6 1 5 -5 1
~lette	6 -16 -27 51 3 -3
~lettr	-6 -7 -4 21 -3 -7
~letzt	-4 -3 -2 2 3 -1
~leute	-15 0 0 0 14 0
~levar	-6 14 -5 -1 0 0
~level	-6 12 1 -5 -4 7
~levo	11 -2 -1 -2 -6 -1
~lhe	-8 -2 -1 -10 25 -1
~li	13 -4 -2 -4 -8 0
~liber	-9 0 -1 -3 4 7
~libra	-18 25 -4 30 -27 4
~libre	-30 30 -8 -6 9 4
~licen	-2 4 0 1 22 -1
~liebe	40 7 -7 -18 -20 -10
~liege	22 -2 -2 -2 -11 -2
~lieu	-10 7 -1 -5 7 0
~life	-6 2 1 -10 1 9
~lift	34 -3 -1 -4 -9 0
~lifts	-9 0 -1 10 3 -1
~ligar	-12 -1 -1 -2 14 -1
~light	-5 -5 -1 -7 11 4
~ligne	-7 3 -5 9 -1 -2
~like	14 23 -27 -22 12 -6
~liked	-6 -3 -1 11 1 -1
~likes	-5 3 0 -1 -2 0
~limit	-4 28 -2 2 2 1
~limpi	-11 5 -3 4 6 -1
~lindg	2 0 0 3 -8 0
~lindh	-8 0 0 0 9 0
~lindq	-6 -3 2 7 1 -1
~line	-11 11 2 -19 17 21
~lines	-1 -1 11 -7 8 1
~lingu	-7 23 0 -2 9 -1
~link	-11 14 -4 -5 -16 51
~links	-7 -4 -1 18 -5 2
~lire	-5 -5 -2 24 -7 -1
~lisbo	22 -1 -5 -6 -10 -5
~list	21 7 -29 32 -16 -30
~lista	0 -2 -5 12 -16 7
~liste	-6 -2 -1 6 14 1
~listi	32 13 2 -25 6 -11
~lists	33 33 2 -37 -11 -12
~litig	-6 -3 8 -2 5 0
~littl	-19 7 1 -3 10 4
~live	-15 -11 1 -10 37 2
~lived	8 0 0 -1 -11 0
~lives	-16 0 9 5 6 0
~livin	-4 0 1 -3 12 3
~livra	8 -9 -4 -10 0 9
~livro	-15 -4 12 13 -3 -1
~llama	22 -6 2 -6 -2 -6
~llega	21 -2 0 -5 -14 0
~lleva	-5 -4 -2 -7 16 -1
~llevo	-8 6 -4 -2 4 1
~llp	24 0 0 -2 -21 -16
~lo	23 -4 -6 14 0 -10
~load	24 -1 -2 -2 -16 -2
~loan	-9 0 0 -1 10 0
~loans	-13 1 -3 6 5 -1
~lobby	-16 12 0 3 -4 0
~local	9 -2 0 0 -2 -4
~locat	5 5 0 -8 -5 5
~lock	16 -1 0 0 -16 1
~locke	2 -1 -1 1 -8 4
~log	15 -3 2 12 -13 -2
~login	7 -4 -1 3 -1 -1
~logo	-15 -5 5 -3 53 -6
~logs	-14 -1 0 13 0 -2
~long	-15 -3 10 32 -9 1
~longe	-14 -6 -1 40 -23 7
~look	9 -31 -1 6 20 -7
~looke	9 -2 0 -1 7 2
~looki	5 -6 -5 -4 29 8
~looks	14 1 2 1 9 3
~loop	-4 9 2 -1 -4 -1
~lorra	2 6 0 -1 -8 1
~los	20 -1 -9 6 6 -10
~lose	-16 4 1 3 9 0
~losin	-8 1 0 4 5 0
~loss	-11 0 6 1 12 0
~lost	15 -9 1 33 -27 6
~lot	-8 -1 2 -16 34 7
~lotte	-5 6 -1 6 -6 0
~louis	-6 12 -1 -3 -3 -6
~loung	-8 4 6 -4 -3 12
~love	16 2 -10 -1 11 5
~loved	-10 0 -1 4 6 -1
~lovel	-7 -2 -3 -3 8 2
~low	-15 5 0 -3 3 1
~lower	19 1 -2 -6 -6 0
~ltd	-7 -3 2 -8 19 1
~luck	23 -5 10 -7 -20 -1
~lucía	12 2 -2 -2 -13 -1
~ludov	-16 0 0 -1 14 0
~lugar	-8 1 -2 7 4 -1
~lui	13 -2 0 -3 -9 0
~lunch	0 61 -7 6 -34 -12
~lunes	1 10 -6 -11 8 -5
~lá	-2 7 -2 -5 2 0
~läuft	13 -2 -2 -4 -1 -2
~línea	-6 -2 -1 8 1 -1
~lösun	-14 0 0 0 14 0
~m	28 -11 -7 12 -22 0
~m'avi	14 -1 -1 -1 -12 0
~ma	-16 -2 5 -3 11 4
~mac	-2 -1 0 5 -4 -2
~mache	-11 2 2 -1 10 -3
~machi	0 -3 13 3 -12 1
~madam	16 1 -3 1 15 -4
~made	-29 10 -2 26 28 1
~magaz	10 0 1 -3 -7 2
~mai	3 -1 -3 3 -8 3
~mail	4 7 -24 9 -1 44
~mailb	6 -1 -1 -1 -11 25
~maile	-1 3 0 7 0 -10
~maili	14 25 1 -13 -6 -10
~mails	3 -3 6 0 0 -2
~main	-20 -2 5 6 -2 6
~mainl	8 -1 0 -5 -3 0
~maint	-14 4 -1 1 9 0
~maio	3 -3 1 7 -5 0
~mais	19 7 -1 13 -9 0
~maiso	-9 9 -3 -8 9 0
~major	5 -1 -1 -8 4 1
~make	5 30 -8 -16 9 -2
~maker	-7 -3 -1 -4 12 0
~makes	6 4 0 3 -11 0
~makin	6 6 0 -6 -9 2
~mal	-2 -5 -2 1 6 0
~man	1 2 2 -9 10 4
~manag	6 -30 -2 30 10 6
~manda	25 -7 -5 12 -10 1
~mande	20 -1 -2 -4 -11 0
~mando	3 -6 -2 -5 4 0
~manil	0 -3 -5 -2 -7 3
~mante	-5 -1 -1 -1 9 1
~manuf	-14 3 -3 4 13 -2
~many	-2 7 9 -7 16 -2
~mar	20 -9 -1 0 -13 1
~march	-2 42 -11 17 -25 20
~marco	8 5 -1 -8 -8 0
~mardi	-8 12 2 -2 -5 -3
~marek	7 -2 0 0 -10 -1
~marga	-1 8 1 2 -8 1
~margi	9 -7 -3 -2 0 -1
~margu	-8 3 1 4 -1 1
~maria	21 1 -1 -7 -16 -1
~marib	-4 -2 9 0 1 0
~maris	23 -6 2 5 -19 -1
~mark	-21 12 3 2 -3 1
~marke	-9 -3 -2 -5 29 23
~marlo	-8 -1 9 0 5 1
~marqu	-8 -3 -1 -6 11 0
~mars	4 0 -5 8 -10 -3
~marsh	6 -4 -1 -2 -3 0
~marta	6 9 -2 -4 -6 -1
~marte	-12 5 -2 -7 8 -2
~marti	9 -6 1 -5 -4 3
~marzo	-2 -4 -3 8 -4 2
~março	-11 0 -1 7 6 -2
~mas	13 0 -3 7 -15 -2
~masse	-7 -3 -2 11 -4 7
~maste	2 5 9 -2 -19 0
~match	-20 3 -1 7 1 -1
~mater	-5 -5 -2 12 -8 5
~matin	-2 2 -10 -8 0 14
~matte	-18 16 -1 4 11 11
~maure	12 5 -2 -4 -18 1
~max	28 3 -2 2 -19 -5
~maxim	4 0 0 -3 0 2
~may	-7 25 12 35 -4 11
~maybe	-6 3 0 0 -2 5
~mayo	-12 6 -5 12 -8 7
~mayor	2 3 5 -6 2 -2
~mañan	-10 -1 5 3 10 0
~me	20 -21 -3 -44 22 -40
~mean	-10 -1 5 0 -3 0
~means	6 4 1 1 -14 0
~meant	-16 -1 -1 -1 5 10
~measu	-9 3 -2 -8 11 3
~meat	-6 4 -1 -1 0 0
~media	-25 -2 1 60 -18 10
~medio	10 0 -3 -1 -5 -4
~meet	-15 26 4 -8 5 6
~meeti	1 -2 15 7 -14 1
~meets	9 -3 -2 0 -6 -1
~mehr	-12 -3 -1 12 5 -6
~meill	11 0 -3 -1 -10 -1
~mein	-13 5 -2 -5 13 -1
~meine	-10 -3 -3 0 15 -4
~meio	-16 4 -3 2 11 0
~mejor	21 -6 5 -3 -12 -2
~melde	-10 -1 -4 -1 12 -1
~melho	10 -3 -2 -7 6 -6
~membe	-24 55 -19 40 -19 24
~membr	5 3 -6 0 -7 1
~memo	-3 8 -1 4 -3 -3
~memor	0 0 -2 7 -4 2
~men	-13 3 0 1 9 4
~menos	6 6 -3 6 -14 -4
~mensa	-18 -16 -5 -9 -14 72
~mensu	9 0 0 0 -8 0
~menti	6 0 1 -3 28 0
~mento	-2 6 0 10 -21 0
~menu	11 2 -5 3 -8 -2
~merch	5 4 0 -1 -8 0
~merci	62 -1 -8 -10 -42 0
~mercr	-6 5 0 -2 2 0
~merec	17 -3 -3 -5 -3 -2
~merge	-8 -2 -1 13 -12 -1
~merry	28 -8 -4 -5 -10 0
~mes	-2 -6 0 19 22 -9
~mesa	-15 20 7 -8 -12 -4
~meses	-5 -5 -3 10 19 -2
~mesmo	16 5 -1 -9 -12 -1
~messa	-28 -21 -15 4 -25 91
~messe	-11 1 1 5 8 0
~met	11 4 2 20 -22 2
~meta	14 0 0 -2 -8 0
~meter	-1 -1 0 7 -9 -1
~metho	-8 1 1 2 6 -4
~metre	-10 -4 -4 2 8 0
~metro	-10 3 -2 -3 11 0
~meus	14 -2 0 -6 -9 0
~mfg	-17 -1 -1 -3 23 -1
~mi	4 6 -2 -5 6 5
~mich	8 -9 10 -11 8 -2
~mick	13 -3 -1 -3 -6 -1
~micro	22 -2 -1 44 -37 -2
~middl	-14 -1 0 5 4 4
~might	-5 1 0 -4 12 5
~migra	25 2 0 -12 -3 1
~mil	9 5 -2 -8 -4 -6
~milea	1 -4 -1 12 -12 -1
~miles	-2 9 0 6 -9 -6
~mill	4 -3 -1 2 -7 1
~milli	6 9 3 12 3 1
~mim	-14 -1 10 -1 10 0
~min	11 -23 -5 -1 44 -11
~mind	-2 -2 1 2 -6 13
~minde	-1 -2 -1 13 -3 -4
~mine	5 8 2 -16 17 2
~minha	-1 1 0 -9 4 5
~minim	1 -2 2 -4 15 5
~minis	-8 3 0 12 -4 -2
~mins	-18 0 0 0 17 0
~minut	9 18 -7 -6 10 -13
~mir	15 -2 -2 -6 12 -2
~mis	-14 -1 -1 -4 17 -1
~misma	26 -7 -1 -8 -13 0
~mismo	8 -5 -2 -6 0 -2
~miss	11 0 -4 -9 7 1
~misse	-9 -5 2 2 11 7
~missi	10 2 1 8 -2 -2
~mista	15 -3 9 -2 -28 1
~mit	0 9 2 -1 22 -21
~mitgl	10 3 -5 3 -9 -5
~mittw	-6 9 3 -8 -5 -5
~miérc	-4 7 -3 -13 4 3
~mme	12 5 -4 -5 -11 3
~mobil	15 2 -2 1 -10 5
~model	-9 4 -6 15 2 -1
~moder	-37 7 37 3 -8 -1
~modif	7 -3 0 0 1 -11
~modul	14 -2 -1 -3 -5 -3
~moi	-2 7 -7 -10 8 -2
~mois	0 -2 -1 8 27 -3
~momen	-37 -2 3 6 37 -1
~mon	13 -13 -3 -2 17 5
~monat	-4 -5 -1 7 23 -8
~monda	10 -37 -8 5 0 13
~money	20 8 2 -4 -5 2
~monit	-17 -4 0 2 12 -4
~monsi	9 5 -5 -8 2 -4
~monta	14 1 -6 -8 -2 -3
~monte	-1 5 -7 3 -2 -3
~month	-4 -32 -33 61 29 -40
~montr	10 -4 0 -1 -8 -1
~moot	-6 9 1 -1 -4 -1
~moq	-9 -1 0 1 12 0
~more	-12 0 -21 54 9 -1
~morge	5 -9 -5 -2 2 -3
~morni	0 2 20 -5 15 -11
~most	-30 16 -11 47 24 0
~mostr	-11 -1 -4 -3 17 -1
~mot	9 -5 5 2 -9 0
~mothe	8 -2 7 -2 -12 -3
~move	25 -1 -2 0 -13 15
~moved	31 -14 -7 22 -6 -14
~mover	8 -1 1 -1 -7 1
~moves	8 -3 -2 19 -13 -2
~movin	-12 -1 -1 8 6 -1
~moyen	-13 -1 -1 -2 13 -1
~mr	42 -45 -17 -40 6 -13
~mrs	30 -5 -11 -16 16 -12
~ms	31 -27 -5 -20 9 -13
~much	18 -1 3 -10 9 1
~muda	-10 -1 0 9 0 1
~mudar	16 -1 1 -1 -15 0
~muest	-10 -1 0 0 13 0
~mug	-3 6 -1 -4 -3 -1
~multi	-9 1 -2 7 -4 1
~munic	-23 3 4 5 13 0
~museu	-10 3 -2 4 9 0
~music	0 -1 3 -1 -3 4
~must	19 2 -9 29 -24 -3
~mutua	4 2 6 0 -8 -1
~mx	-2 0 1 -4 3 26
~my	16 -43 -24 -24 29 -21
~mysel	18 5 -5 0 0 2
~máqui	10 0 0 -2 -10 0
~más	-4 -3 -1 13 -2 2
~máxim	-9 10 -3 1 -4 0
~média	-3 6 -1 7 -3 -5
~même	-1 5 -3 0 -3 -3
~mês	9 -4 0 6 14 -5
~mí	5 -1 4 -2 -6 0
~mínim	-8 -3 -1 6 8 0
~möcht	4 -1 -3 11 -11 -3
~müsse	-5 -7 -1 7 2 0
~n	-25 -5 -1 30 -14 16
~n'a	20 -1 -2 -2 -13 1
~na	-3 -37 28 7 25 -16
~nach	1 0 7 5 6 -8
~nachr	-14 -6 -3 -4 -6 33
~nacht	-6 0 1 -1 8 -1
~nada	28 21 -3 -4 -36 1
~nadie	0 -1 3 0 -8 3
~name	19 1 -12 -37 12 13
~named	9 2 7 1 -25 -2
~names	25 23 -10 -5 -21 -4
~namur	-6 0 -1 9 -7 0
~natal	-3 -2 -1 -2 2 6
~natio	-4 3 -1 0 5 -5
~natur	-7 1 1 -4 5 6
~nd	4 -11 -2 0 8 3
~nda	-13 6 -1 -2 10 -2
~ne	18 -2 -10 9 -13 9
~near	-6 -1 29 2 -7 0
~nearl	-2 -1 -1 1 7 -1
~neces	-3 3 -2 1 -1 -1
~need	32 -18 -23 -10 -12 -12
~neede	15 3 4 -2 -17 -2
~needs	9 -4 0 2 10 7
~negot	-1 1 -4 -5 4 -2
~nehme	-8 -2 -1 0 10 0
~neide	18 -5 -2 -2 -7 -1
~neigh	-25 15 0 18 1 4
~neith	2 6 0 -2 -4 -1
~nem	19 -2 0 -2 -9 -5
~nenne	10 0 0 -1 -8 0
~nephe	18 0 0 0 -18 0
~net	10 42 1 -29 7 17
~netto	2 -2 -2 -3 8 -2
~netwo	-27 -1 4 15 -7 14
~neue	-6 -9 1 21 -1 -7
~neuen	13 6 -2 -1 -9 -1
~neues	15 -6 -4 15 -12 -3
~never	-8 2 2 12 3 31
~new	-6 6 -37 57 3 -19
~news	-34 -16 2 65 -32 10
~newsl	-37 3 0 46 -13 12
~next	-3 -27 20 55 1 -22
~ni	23 16 -3 -1 -27 -3
~nice	-1 6 -4 -1 7 -1
~nicht	37 -10 -2 0 -37 14
~night	13 -15 -3 11 -10 1
~nine	-3 9 -4 42 1 -7
~ninet	5 0 -4 -1 2 -2
~ningu	-11 10 -2 -6 8 -3
~no	12 33 -12 -10 -2 8
~nobod	21 10 -3 18 -26 -16
~noch	-14 -5 -2 0 41 -8
~noche	-5 12 -3 0 -4 -1
~noise	-7 1 6 0 -3 1
~nom	19 -9 -4 -4 -6 -2
~nombr	10 4 -2 -2 -1 -3
~nome	8 -5 -2 1 -4 -3
~nomin	6 -4 -4 -1 4 -5
~non	0 3 1 -3 -1 -3
~none	-12 -14 11 10 -20 13
~noon	8 12 6 25 -35 -2
~noor	9 -1 -1 3 -9 1
~nora	20 -3 -2 -2 -15 -3
~nordi	-11 2 2 -5 2 8
~norma	4 -3 -2 -1 16 11
~norte	-13 -2 4 2 13 -1
~north	-21 -2 9 9 2 -2
~nos	13 29 -7 -11 4 -10
~nosot	6 -3 -2 -8 6 -1
~nossa	-17 -5 -3 1 26 -1
~nosso	-17 -9 3 6 16 -2
~not	28 -22 -35 -1 -27 37
~notar	-9 -6 -3 9 4 3
~notas	-4 -3 -1 12 -8 -1
~note	-9 -14 13 20 -17 18
~noteb	0 -1 1 6 -8 4
~noted	8 -8 0 -2 -2 4
~notes	-9 4 -1 56 -38 3
~nothi	20 8 -19 -3 4 1
~notic	-15 -7 -6 50 14 -12
~notif	-5 -2 -1 2 4 -6
~notre	-14 1 2 2 8 -3
~nous	15 15 2 -13 5 -14
~nouve	-11 0 4 1 -4 6
~nov	-15 0 6 2 -1 16
~nova	12 -7 -1 -1 -9 -2
~novem	-21 45 11 18 -25 18
~novie	-11 -1 7 2 8 -1
~novo	26 -5 -7 18 -32 3
~novos	-5 -3 -2 16 -6 -2
~now	-6 -27 -30 37 33 -11
~nr	2 -4 -1 11 -1 -11
~nuest	8 -8 4 -6 16 -6
~nueva	-7 -1 -1 8 -1 -2
~nuevo	10 -3 -8 7 -5 -6
~numbe	-3 -32 -15 23 18 28
~numér	-15 1 -1 6 7 2
~nur	5 -2 -1 2 20 -9
~nuria	-8 -2 -1 7 6 -1
~não	33 -1 -4 9 -31 -3
~nächs	-6 2 1 4 2 -2
~nómin	-4 0 -1 11 -7 0
~nôtre	9 -1 0 -2 -5 -2
~númer	-26 -7 -3 34 4 -5
~o	23 -9 -33 16 3 -12
~o'clo	-10 13 1 0 -7 0
~ob	1 0 -1 10 -13 0
~objec	14 -2 1 -3 -5 -2
~oblig	-7 0 0 10 25 -6
~obrig	62 -6 -6 -5 -35 3
~obser	-4 -2 1 -3 5 3
~obvio	-11 0 -1 1 11 0
~occup	-13 -1 -1 2 15 -1
~ocho	-8 12 -1 -2 1 -1
~oct	5 3 0 6 -5 -10
~octob	-22 23 3 52 -21 -15
~octub	-2 5 7 -4 -6 5
~oder	7 0 -3 2 -2 -4
~odile	19 -1 -1 -3 -14 0
~of	3 21 -2 5 12 -26
~ofert	9 -5 -2 7 -10 -1
~off	-1 -31 -29 20 39 -9
~offen	5 4 -1 0 -9 2
~offer	37 -8 -31 -22 12 -23
~offic	-1 14 -18 30 13 -12
~offre	-1 -6 -4 -6 10 -3
~ofici	-26 7 1 -11 9 18
~often	-5 -1 -1 -1 4 -1
~ohio	-7 2 -1 1 6 -1
~ohne	21 -6 2 7 -23 -2
~oi	-2 -3 10 -3 -4 1
~ok	32 5 1 -1 -10 1
~oktob	1 -1 2 9 -9 0
~old	13 14 -18 25 8 -24
~older	9 0 0 -2 -7 -1
~olga	25 -10 -4 -1 -11 -4
~olá	-7 -10 1 0 12 2
~on	-2 9 29 14 5 -8
~once	-4 10 5 9 -14 6
~one	10 10 -16 34 4 -34
~ones	2 -2 -1 10 13 0
~onlin	-35 5 2 22 -3 15
~only	13 -9 -42 -18 33 -16
~ont	16 -1 -6 -6 0 -5
~ontem	-12 5 0 -5 11 0
~open	-7 15 -17 32 6 4
~opene	19 0 1 1 -8 1
~openi	-1 2 -1 1 -9 0
~opens	0 -6 -6 3 -6 1
~opera	35 -7 6 7 -39 2
~opini	-8 0 -1 20 -4 3
~oppor	-14 2 1 -6 4 10
~opt	-2 -3 -1 3 5 -10
~optio	35 -16 -1 1 -9 -1
~or	15 -1 -35 -26 14 26
~orden	-17 -3 0 4 16 0
~order	-22 -1 -21 -24 52 13
~org	9 5 0 0 -31 40
~organ	-14 14 29 -8 -22 -3
~origi	14 -10 1 6 -14 6
~orlan	-8 17 14 1 -9 2
~orçam	-15 -4 -2 -6 28 -2
~os	11 13 -8 -4 13 -3
~oster	11 2 -1 -2 -7 0
~other	13 23 -19 17 -15 -17
~otra	12 4 -3 -4 -12 -1
~otro	-9 4 0 -1 7 0
~ottav	15 0 0 -8 -5 0
~ou	3 7 -2 0 13 -4
~oui	-5 -1 0 0 6 1
~our	20 5 18 -9 5 -41
~ours	54 4 -9 0 -46 -15
~out	11 -14 -28 52 3 -6
~outag	-11 0 0 -4 4 10
~outlo	-9 0 -1 0 7 5
~outra	-16 -1 0 7 10 0
~outro	-13 -1 0 -1 9 0
~outsi	24 4 1 -3 -10 -1
~outso	-35 6 21 13 5 2
~outst	3 0 -1 0 -6 5
~ouvir	16 -4 -1 -4 -5 0
~over	-6 -18 -29 13 37 -8
~overt	-2 14 -2 0 -10 -1
~owe	10 0 -1 2 -8 -1
~owen	8 -3 -1 -3 -5 1
~own	-1 30 -18 13 12 -21
~owner	-6 15 0 -7 11 -4
~owns	-8 0 1 0 8 1
~où	11 8 -3 -2 -12 0
~p	-22 -7 -2 26 19 9
~packa	-22 0 1 -2 22 7
~paga	-12 30 -9 -7 1 -3
~pagam	19 -6 -2 0 -7 -3
~pagan	13 3 0 0 -17 2
~page	-18 -15 8 41 24 -17
~pager	-7 -1 0 0 5 -1
~pages	0 2 -5 21 6 5
~pague	18 -2 -1 -2 -18 -1
~paid	45 -29 -13 -6 -45 33
~paint	-3 -4 -2 9 -5 3
~pair	-9 0 -1 1 8 -1
~palab	-3 -3 -1 -2 13 -2
~palle	-9 1 1 3 6 1
~pam	4 2 -2 -2 -6 -1
~panel	-21 -6 80 -32 -15 -9
~papel	-7 -1 -1 -1 12 -2
~paper	-5 0 9 15 14 -9
~papie	-17 5 -2 4 14 -5
~par	28 8 -16 10 -12 -8
~para	-8 3 2 22 12 10
~parad	7 -11 -3 0 3 -3
~parag	-6 3 -1 2 -4 -1
~paral	13 3 -1 -4 2 -1
~parce	2 -8 -3 18 -4 -7
~parec	-8 0 0 -3 10 1
~paren	2 -2 -1 -2 -18 18
~paris	-10 2 0 5 3 -1
~park	22 -2 -8 6 -4 -6
~parki	13 -9 -6 23 -24 4
~parle	-6 -10 4 -3 16 0
~part	15 -1 -3 25 -8 2
~parte	-7 -3 10 4 1 0
~parti	-34 15 27 -1 27 -9
~partn	-1 -9 14 -4 24 -17
~parts	7 -5 1 0 0 -2
~party	-9 7 1 2 -3 2
~pas	27 17 -20 11 -28 6
~pasa	-3 -1 0 10 -5 0
~pasad	-22 8 0 -2 14 0
~pass	0 7 0 -4 2 -3
~passa	-14 -1 -1 11 10 2
~passe	7 -32 14 30 1 -2
~passo	-17 -8 -5 7 14 3
~passp	-7 0 0 2 8 1
~passt	-14 -1 -1 -1 17 -1
~passw	11 -2 1 0 -18 13
~past	-29 8 1 13 5 -1
~pat	4 5 0 -1 -7 0
~patch	-7 -1 0 11 2 0
~paten	-13 1 6 4 -2 1
~patie	24 -1 -4 0 -19 -1
~patri	-5 -5 -2 -3 -1 11
~patte	-6 -2 -1 3 0 9
~paul	10 6 -3 -4 -15 6
~pavil	-6 4 3 -2 3 0
~pay	26 4 -25 -8 9 -27
~payab	-4 -1 -1 0 -1 7
~payin	17 3 2 -5 -4 1
~payme	-20 5 2 -11 2 47
~payro	-5 8 9 -5 3 2
~pays	-14 36 0 11 -3 2
~paysl	-8 3 1 -1 7 2
~payé	8 -1 -1 -1 -11 -1
~pc	1 -3 1 6 0 1
~pcs	-3 -2 0 2 12 -5
~pdf	-22 -2 9 19 17 -10
~peace	-1 -4 -1 0 7 0
~pedi	19 -2 0 -5 -6 0
~pedid	-7 -4 0 -5 11 2
~pedir	-8 5 0 3 3 0
~pediu	21 -1 -1 -4 -14 -1
~pela	-1 7 -4 2 1 -3
~pelo	14 -7 -6 -4 11 -7
~penal	-3 0 -1 2 0 -1
~penci	-13 1 1 0 12 3
~pensa	-4 -2 0 -2 5 2
~pense	-9 -2 -2 -2 16 -1
~pensi	-2 -1 -1 -2 5 -1
~peopl	4 10 -4 23 9 -26
~per	5 -30 -32 4 39 -27
~perce	-1 7 1 -14 13 1
~perde	-11 -2 0 9 2 0
~perdi	-25 2 -1 -1 26 -1
~pereg	19 -4 -1 -6 -10 -1
~perfi	-14 -1 0 0 13 0
~pergu	-13 -1 4 27 -20 -2
~perha	1 -6 0 -3 1 3
~perl	-7 -1 0 48 1 -34
~perma	-13 -4 -1 6 5 3
~permi	-4 -7 0 -3 2 5
~pero	28 -7 2 -8 -17 -2
~persi	-13 0 0 0 13 -1
~perso	-11 9 -16 17 28 -14
~pesos	-8 5 -1 0 7 -1
~pesso	46 -3 -4 0 -33 -1
~pete	15 -4 0 -2 -13 2
~peter	4 -2 -3 -4 -1 1
~petit	-23 8 2 -8 14 -1
~petro	29 1 -8 2 -11 -3
~peut	-9 -1 -1 -3 13 -1
~peux	17 -1 -3 -2 -12 -2
~peça	-1 -2 0 -1 14 -8
~peço	28 -2 0 -7 -13 0
~phili	8 5 -1 2 -13 -1
~philo	-6 0 0 0 9 0
~phone	26 -10 -18 23 -2 -19
~photo	-8 6 -10 28 10 3
~php	-3 -3 1 -2 0 7
~physi	-8 -1 -1 1 11 -1
~pick	34 -6 -1 2 -9 -1
~picke	-11 -1 3 4 1 0
~picki	-13 -1 0 -1 11 5
~picni	-2 4 -4 6 -7 1
~pictu	5 -2 -1 -4 5 2
~pidió	11 0 0 0 -10 0
~pie	-12 10 -1 1 4 0
~piece	0 -4 3 10 -14 0
~pike	13 0 -1 -4 -1 -5
~pilot	11 -4 -3 -2 0 0
~ping	-9 0 0 -1 1 7
~pitch	-9 6 -1 -3 -1 1
~pizza	3 8 7 -8 -12 -1
~pl	-6 0 1 17 11 -13
~place	-28 52 -15 -22 32 6
~plafo	-11 -1 -1 12 -1 0
~plais	-27 -3 25 -7 5 6
~plan	11 -11 -10 -7 13 16
~plann	-5 8 2 -7 7 -2
~plano	-7 -2 -1 -2 13 -1
~plans	12 6 -1 2 -16 -1
~plant	-2 3 -5 -12 8 11
~plast	16 -3 -3 -6 -6 2
~plata	-12 -6 -2 -3 20 -2
~platf	-9 1 -1 -8 36 -1
~plati	-7 3 6 0 0 -2
~play	7 2 -2 -8 2 -1
~playe	-3 5 -1 -3 -2 1
~plays	11 -2 0 -13 2 0
~pleas	59 -18 -15 -60 -45 11
~pln	-13 -1 -1 3 11 4
~pls	36 -11 -4 -14 -7 -7
~plumb	3 0 10 -1 -6 -1
~plus	2 -2 -15 26 7 16
~pm	-22 49 40 -26 -50 39
~po	21 3 -1 0 -8 -8
~podca	-1 -5 -2 6 -2 -1
~pode	2 -4 -2 8 -6 -2
~podem	5 -9 -3 -6 15 -3
~podiu	-6 -7 14 0 1 -1
~podrí	-7 0 0 -3 11 0
~point	8 -15 -5 -4 17 13
~polic	30 1 0 -2 -26 5
~polis	9 1 0 2 -13 2
~polit	4 1 -2 -8 -11 8
~polo	-7 -3 -1 -1 14 -1
~poor	4 0 0 -5 -1 0
~popul	-1 -1 0 11 -4 2
~por	25 -31 -8 -4 9 -11
~porqu	20 -2 1 -1 13 -1
~port	-10 1 -2 -3 8 -1
~porta	7 -8 1 3 -2 10
~porte	16 -5 -2 5 -9 -9
~portf	-8 0 1 3 4 0
~porti	8 1 0 -4 -5 0
~porto	4 2 -1 1 -5 -3
~posit	11 3 2 3 -4 4
~possi	45 0 1 -10 -22 6
~posso	4 -8 -8 -11 20 -2
~post	5 -5 1 27 -17 0
~posta	-9 0 1 3 6 0
~poste	-21 1 9 30 -10 -3
~posti	1 -3 0 12 -6 -1
~posto	15 -1 0 -1 -14 0
~pour	0 9 -15 11 14 -3
~pourr	-6 -2 -1 -2 9 0
~pouve	13 0 0 -3 -14 6
~power	-6 0 1 13 -11 18
~pr	8 -1 0 0 -5 -3
~pra	-5 3 -3 -4 14 -1
~pract	-33 6 5 7 41 -9
~prazo	4 -3 -3 -12 14 1
~pre	-8 1 -3 2 7 -1
~preci	11 3 0 -12 8 3
~prefe	-9 8 1 62 -24 -25
~pregu	17 3 -7 10 -17 -6
~preis	-3 -9 4 -6 10 -1
~premi	-25 9 0 3 36 1
~prend	0 6 -2 -1 -5 0
~preoc	14 -2 -1 -2 -9 0
~prepa	-17 1 5 -2 35 2
~prese	-10 30 34 -37 15 -8
~presi	36 -8 0 13 -30 2
~press	-4 -4 0 -3 7 2
~prest	31 -4 -5 -6 -1 -7
~previ	5 2 -1 -3 -5 1
~preza	28 -5 3 -12 1 -6
~preço	14 -4 -1 -7 -2 0
~price	-1 -40 -17 3 47 -16
~prici	2 -3 -2 1 25 0
~prime	-24 -6 4 13 39 -3
~princ	4 -3 -2 5 -7 0
~print	9 -15 15 22 -5 -2
~prior	-1 -1 -1 -5 16 -1
~prisc	16 -9 2 -5 0 -1
~priva	-13 3 1 18 7 0
~privi	-13 -1 0 4 9 1
~prix	-7 -5 -1 -4 14 -2
~priya	25 -3 -5 -4 -14 2
~prize	-9 -2 -5 2 10 1
~pro	0 -4 -1 3 14 -8
~proba	-1 -1 6 -6 10 -1
~probe	17 -8 0 -8 -4 0
~probl	-11 9 2 5 -15 16
~proce	9 15 -1 2 -12 -3
~proch	-17 -1 -2 3 17 -2
~procu	3 -5 13 6 4 -2
~produ	-8 14 -2 30 -1 10
~prof	-27 29 20 0 -14 -2
~profe	-35 66 3 2 10 -4
~profi	-64 6 0 11 51 16
~progr	-37 47 45 7 10 -12
~proje	12 1 -1 -11 23 -1
~prolo	-3 -1 0 14 -7 0
~prome	-1 9 0 -6 0 1
~promi	22 -1 -2 -7 -15 10
~promo	-15 0 -1 -4 42 -4
~proof	-3 -2 -1 -4 8 -5
~prope	-21 3 2 14 5 3
~propi	-13 0 0 0 11 0
~propo	30 -13 -3 -20 7 9
~propu	6 -7 -9 1 10 -3
~prote	-13 -2 -1 0 10 0
~proud	4 -8 1 0 -8 8
~prove	8 2 1 2 -13 5
~provi	14 7 -6 -2 8 -12
~prueb	15 0 0 0 -14 0
~prése	1 1 8 -7 -11 -2
~própr	-13 7 0 -2 9 0
~próxi	-8 -6 5 14 -1 -2
~publi	-24 -11 2 52 17 -20
~puede	1 -3 -4 3 -4 1
~puedo	-13 -1 0 -1 13 0
~puert	11 -6 -2 -2 -1 2
~puis	-8 6 -1 -2 7 0
~purch	-3 0 -1 2 11 -2
~purpo	-5 9 0 0 -3 2
~put	-1 -9 17 -25 34 -20
~págin	-11 -2 7 8 2 -1
~públi	12 4 -2 0 -8 -1
~q	-3 -2 2 18 3 2
~qu'il	10 10 0 -1 -13 0
~qu'on	6 0 0 -2 -6 0
~quadr	-7 0 -1 -2 7 -2
~qual	-15 -1 5 -2 18 -1
~quali	-9 0 2 3 2 -2
~qualq	10 -2 -1 -2 -11 6
~quand	-3 -3 2 -3 12 -2
~quant	11 11 -4 -13 1 -2
~quart	-37 5 0 44 32 -11
~quatr	-8 -5 5 -2 14 -3
~quaye	-7 0 0 11 1 0
~que	10 -16 9 5 18 -37
~queda	-2 -8 -4 -5 10 9
~quedo	-13 -2 -1 5 13 -1
~queja	17 -2 -1 4 -18 -1
~quelq	18 -1 -5 -5 -13 -1
~quem	-15 28 29 -12 -11 -9
~quent	3 0 10 -4 -8 -1
~queri	-16 18 3 6 -7 -2
~quest	-7 26 -13 31 -18 22
~queue	-18 -1 0 4 13 -1
~qui	-1 10 2 -4 7 0
~quick	-23 0 1 6 29 3
~quien	-6 1 -2 -4 7 -1
~quier	10 -1 2 -3 -10 -1
~quiet	-4 3 0 1 11 2
~quill	-13 3 -4 1 0 0
~quinc	-6 3 -1 0 7 3
~quint	13 -2 7 -5 -6 -2
~quise	6 -1 0 1 -4 -1
~quist	-8 0 0 1 10 0
~quite	9 6 0 -10 -15 7
~quitt	-9 -1 1 -3 9 6
~quién	1 4 2 -8 1 -2
~quota	-7 -3 0 9 -4 0
~quote	49 -20 -7 -9 0 -13
~qué	-1 7 -4 11 -6 -3
~r	15 9 -9 -34 17 3
~racon	-8 8 2 8 -3 -1
~radio	1 -4 3 -7 -1 9
~rahul	-13 0 0 0 14 0
~rain	-13 -13 10 3 6 2
~rains	5 2 -3 0 -9 -2
~raise	10 -9 5 -6 -9 -1
~ralph	23 -8 -8 -10 -9 0
~ran	5 4 -2 -1 -5 -3
~rang	15 -2 -1 -7 -8 -1
~range	2 7 -3 7 -15 -2
~ranso	-7 9 0 0 -2 0
~rao	15 -2 -1 -5 -1 -3
~rasa	-8 -4 -1 -1 14 -1
~rate	-17 2 -10 22 27 -2
~rates	-14 -2 2 10 25 -1
~rathe	0 3 4 22 -7 0
~ratio	8 -1 -1 2 -10 -1
~ravi	20 8 -18 5 -8 2
~raw	8 -3 0 3 -1 -10
~rd	9 1 -1 4 -12 4
~re	-20 1 -1 30 -1 -1
~reach	1 2 -1 -1 5 -1
~read	-5 -4 -14 59 -28 4
~reade	-34 1 3 65 -37 5
~readi	-31 5 0 49 -31 15
~reads	-8 -3 -4 22 -17 1
~ready	-12 4 -3 7 5 -4
~reaju	6 0 0 8 -12 1
~real	21 18 0 -15 -13 2
~reali	6 7 0 -2 -19 5
~reall	6 3 2 -1 0 9
~reaso	-29 6 3 12 -4 12
~receb	0 -6 -3 6 10 1
~recei	-13 -12 -20 20 8 50
~recen	-19 -3 1 -3 11 1
~recep	-1 -10 -3 -3 19 2
~recev	-8 -3 -2 13 0 -1
~rechn	0 4 -4 4 4 -4
~recht	10 -2 -2 0 -4 -7
~recib	-2 -9 -5 19 -17 16
~recip	-3 -2 -1 -3 0 25
~recla	3 -3 3 -7 1 -1
~recog	-9 -3 4 -1 0 0
~recom	19 3 0 4 -13 -1
~recon	4 4 0 5 -8 -2
~recor	-15 16 0 10 5 22
~recue	-7 -2 -1 12 1 -1
~recup	-13 8 0 -4 10 -1
~recur	-10 -2 0 6 8 -1
~red	-9 1 -1 -3 9 1
~redak	-7 -2 -2 18 -3 -4
~redes	-7 0 0 -1 6 0
~reduc	0 1 -1 9 6 -1
~reenv	-13 -3 0 -1 1 18
~refer	32 -4 -8 -15 -9 20
~refor	-19 -2 -5 19 7 -3
~refun	-8 0 -1 4 -2 3
~refus	5 1 1 -3 -5 -1
~regal	-12 -1 -3 6 11 -1
~regar	25 -11 -18 -22 18 -31
~regio	-21 0 0 20 2 -3
~regis	-24 75 -11 -1 -19 26
~regre	7 -2 -1 3 -16 7
~regul	7 6 1 15 -24 7
~reinh	9 0 0 0 -10 0
~rejec	0 2 5 0 -2 -2
~relat	-22 2 1 -12 24 2
~relea	0 -1 2 37 -19 -1
~relev	-5 0 -1 -3 3 7
~reloc	-8 0 0 -1 9 0
~remai	-23 -3 -2 3 12 8
~remar	8 -1 -2 1 -6 0
~remem	-2 2 2 3 22 2
~remin	7 4 0 9 -15 -4
~remis	5 -4 -2 -8 9 -4
~remit	1 -1 0 -3 10 -14
~remot	-5 -2 1 15 4 -9
~remov	-3 11 2 15 7 -13
~renat	15 -8 -3 -5 4 -1
~rendu	7 -1 0 6 -12 0
~renew	0 -12 -6 9 15 19
~renov	6 0 0 -2 -6 0
~rent	0 -1 -1 10 -11 -1
~rents	-8 0 0 6 -3 5
~reope	1 0 1 5 -6 -2
~rep	7 4 1 0 -10 1
~repai	-3 -5 2 2 3 -2
~repea	-6 0 1 3 -12 11
~repla	7 -1 1 17 -8 -1
~repli	-2 0 -2 10 -9 -5
~reply	-32 38 -2 -2 20 37
~repor	8 2 -7 39 -10 4
~repre	-13 1 -2 7 18 -2
~repri	28 7 -4 -13 -15 -3
~reque	32 2 -8 -37 -30 43
~requi	-11 -6 1 12 9 2
~resea	-2 0 -2 -10 1 6
~resel	-8 0 0 -1 6 -1
~resen	8 -1 -1 -2 -8 2
~reser	-30 17 3 15 20 -14
~reset	-11 -7 -2 11 0 2
~resid	-2 3 -7 -2 3 -1
~resol	2 1 -2 2 -11 4
~resou	7 5 0 -11 -3 3
~respe	-6 0 2 -7 40 0
~respo	-17 -11 1 31 -9 22
~rest	-3 -1 -2 -7 18 -1
~resta	3 2 -2 11 -8 -3
~reste	-12 3 -4 -6 19 -3
~resto	-12 0 1 2 7 1
~resul	-14 1 7 15 8 -13
~resum	-1 -5 -3 20 -11 2
~retai	-24 1 3 11 18 -2
~reten	-1 -1 3 22 -19 -2
~retir	22 13 -1 20 -33 -11
~retom	-11 2 0 3 6 0
~retou	4 -7 -2 -8 -3 7
~retre	7 3 2 -10 -4 0
~retur	26 1 -10 -18 1 15
~reuni	3 -3 -2 12 -6 0
~reuse	-12 9 -5 -1 3 -3
~reven	0 -5 -2 9 -4 -1
~rever	-4 7 -2 -5 2 -1
~revie	-13 -2 -5 33 8 15
~revis	-2 -2 1 23 3 -5
~reyes	1 3 0 -2 -8 9
~reçu	6 -2 -1 -5 -5 1
~rfp	13 -4 0 0 -5 -5
~rgds	-2 -1 -2 -2 8 -3
~richt	-12 -1 0 6 10 0
~rien	21 -6 -2 5 -21 -3
~right	13 -18 13 6 15 -22
~ring	22 -1 -7 2 -2 10
~rise	7 -1 1 -1 -4 -1
~risk	-17 0 0 -2 11 1
~river	16 7 3 -7 -6 -1
~road	-8 1 -1 1 4 0
~rober	-1 -10 0 1 5 4
~robot	-11 -2 2 -3 11 2
~rodri	-11 -1 6 0 6 0
~roger	-11 5 0 4 1 3
~role	-2 0 1 0 1 1
~roles	-17 3 0 -1 16 0
~roll	-3 -8 0 1 2 9
~roof	-16 10 -1 2 -5 -1
~room	-8 43 24 -31 -21 21
~rooms	-22 19 1 4 17 -1
~rosa	8 1 4 -3 -3 1
~rosal	-9 4 -1 1 5 0
~rosen	-14 0 0 0 15 0
~ross	-9 0 0 -3 11 0
~roth	10 0 1 -1 -3 -4
~rough	9 0 -1 -3 -4 0
~round	-20 45 5 25 -21 -3
~row	-12 2 6 -1 -3 -2
~rows	-14 2 -2 0 11 0
~rs	-6 0 -1 5 8 -4
~rsvp	-13 18 0 -1 1 -1
~rua	-3 11 -5 -3 3 -1
~ruben	10 -6 -1 0 -10 5
~rue	-17 22 -3 -3 5 0
~ruego	17 -1 0 -3 -8 0
~rui	0 13 -2 -2 -8 -1
~rule	18 4 2 17 -37 1
~rules	-17 38 1 21 -29 2
~run	15 25 -14 -23 6 9
~runde	-11 9 -5 0 6 0
~runni	-5 -1 -3 -4 18 -2
~runs	-2 3 -1 2 1 -2
~ruth	30 4 0 0 -17 -2
~répon	1 16 -3 2 -6 -1
~réser	-12 3 3 0 8 -1
~rückb	-9 -2 -2 13 -1 -2
~s	-10 10 -3 12 5 10
~s'en	-15 0 0 0 16 0
~sa	-11 17 -1 0 -6 0
~saal	-3 -6 20 -1 -4 -2
~saber	-4 -2 -1 -3 10 0
~sad	-13 7 -1 -2 4 2
~safe	-4 -2 5 4 0 -1
~sai	9 -3 -4 -1 2 -5
~said	7 12 -4 0 -7 -1
~sair	5 -5 -9 34 -16 -4
~sais	-17 0 0 0 17 0
~sal	8 7 0 -3 -11 0
~sala	6 -10 27 -1 -11 -2
~salar	4 -3 -2 44 -36 -1
~sale	-4 5 -1 2 -1 -1
~sales	1 0 0 -3 20 -3
~salid	8 1 -2 6 -12 0
~salle	10 6 2 -5 -12 -1
~salud	-7 -2 12 -8 20 -1
~salva	-2 -3 8 -3 0 0
~salár	-25 4 -3 25 -1 -1
~salón	-9 7 4 -1 -2 -2
~sam	11 -1 0 -6 -4 -4
~same	20 -20 -18 -5 23 -30
~samir	8 8 0 -5 -9 0
~sampl	-2 -2 2 3 25 0
~san	4 5 7 -11 -5 -3
~sandh	7 2 -1 1 -7 -1
~sando	-17 3 0 0 16 0
~sandr	-10 0 4 -5 7 6
~sandw	-9 32 -1 -2 -11 -1
~sanja	11 -5 -3 0 -7 -5
~sans	10 -8 1 -3 7 -2
~santa	10 2 -1 -7 -4 5
~sat	-11 23 1 19 2 -2
~satur	-17 49 4 -2 -18 4
~save	6 -4 1 -13 24 -2
~saved	6 -4 0 3 -8 2
~savin	-16 -2 0 -9 35 -1
~saw	17 1 -6 -1 15 1
~say	-6 13 22 15 5 -3
~sayin	8 5 -1 -6 -7 -1
~says	51 -20 -4 18 -48 -24
~sb	-11 -1 -1 12 -1 -3
~scale	-6 3 3 -1 7 -1
~scan	-10 -4 -1 5 7 -1
~scann	2 -1 -3 0 6 6
~scarf	9 -3 5 -8 -11 0
~schau	-9 -1 0 -1 14 0
~sched	22 2 1 -2 -20 -1
~schic	13 -5 3 -8 -7 -2
~schne	-7 -1 0 2 11 -6
~schol	-27 6 -1 22 -8 0
~schon	-21 7 0 -3 15 0
~schoo	-4 -2 -2 21 -2 3
~schre	-13 -3 -2 5 12 -3
~schri	15 -11 -4 10 -5 -6
~schwe	9 -2 -1 4 -11 -1
~schön	5 -1 -1 12 -13 0
~score	-14 4 2 3 5 4
~scori	-13 6 5 1 0 -1
~scrap	13 -5 -1 0 -7 3
~scree	10 3 2 -6 3 1
~scrip	6 -2 1 -4 -4 0
~se	-1 -7 -18 36 9 4
~sea	9 3 0 -1 -11 2
~searc	-1 1 11 2 23 -3
~seaso	-27 0 -1 19 8 0
~seat	-7 -2 -2 -1 33 -5
~seats	-5 23 -3 -11 10 -2
~secon	3 4 1 32 5 -12
~secre	21 -11 -8 22 -13 0
~secti	6 4 1 6 -23 9
~secto	-4 -1 -1 -3 -1 0
~secur	-16 -1 2 21 6 7
~sede	16 -3 -4 4 -13 -3
~see	-17 5 45 1 17 -19
~seein	-15 4 -2 -2 9 2
~seem	18 0 0 0 -17 0
~seeme	-4 0 0 1 -4 8
~seems	-3 -2 6 -4 -15 6
~seen	-31 -1 3 6 27 2
~segue	16 1 -2 -1 -14 -1
~segun	6 3 -2 22 -19 -3
~segur	-15 -2 -2 -2 20 0
~según	-9 15 -1 3 -8 0
~sehen	-5 -1 7 -2 7 -1
~sehr	26 -10 -8 -8 16 2
~sei	-10 -2 -1 -4 14 -1
~seis	-7 -3 -1 2 6 0
~seit	-5 -5 -2 3 3 -5
~seite	-16 -6 -4 40 -9 -5
~selbs	-12 23 -5 -2 -7 -2
~self	-3 5 1 -2 0 3
~sell	-17 2 -1 -2 14 -1
~selli	-22 7 5 -5 -9 15
~sells	14 0 0 -8 -6 0
~sem	-4 7 -3 -8 22 1
~semai	-24 -5 -2 15 19 -2
~seman	-44 -16 17 42 36 -13
~semin	-31 69 -2 -9 -24 1
~send	14 -14 -33 -12 34 -35
~sende	-8 -1 -1 1 8 -1
~sendi	3 -2 0 -2 9 -1
~sends	-1 1 -1 11 -10 -1
~senho	33 -6 -2 -13 -5 -1
~senio	-1 0 3 -2 5 -1
~sent	-4 1 -11 43 -25 15
~sente	0 -5 6 4 -2 -1
~separ	16 3 0 -5 -6 -2
~sept	-7 8 0 8 -13 -1
~septe	-25 9 24 51 -27 -12
~septi	4 -2 4 8 -10 5
~ser	-1 -4 -2 17 -3 -1
~sera	3 -1 6 -12 -6 5
~serai	-11 0 0 -5 16 0
~sergi	-18 3 0 -1 14 0
~seria	4 -1 1 2 -7 4
~serio	-11 2 1 -4 0 11
~seron	-9 7 6 9 -5 -1
~serve	8 -3 -4 3 14 3
~servi	-5 -31 46 16 6 18
~será	23 1 6 -14 -11 -3
~sessi	-30 2 74 -28 -10 7
~set	-18 -4 -4 -1 40 0
~sets	-2 7 0 -1 0 0
~setti	-17 -5 -2 4 3 9
~settl	-1 0 2 8 -3 0
~setup	-9 -5 0 -1 12 0
~seu	-6 5 -4 -8 36 -10
~seven	-20 17 -2 1 13 4
~sever	-10 -1 -1 -4 3 10
~sexta	8 -8 -7 0 9 -3
~señor	21 -7 -3 -4 -5 -4
~sf	-4 8 1 0 -6 -7
~shall	-23 7 -16 -2 56 -1
~shame	-5 0 0 -1 6 0
~share	13 -11 3 19 2 2
~shari	-3 10 -3 5 -8 -1
~she	18 18 -13 23 -22 -16
~she's	12 2 4 -5 -12 1
~sheet	18 -1 -1 3 -2 -1
~shelt	-17 8 0 0 10 0
~shift	12 0 1 -8 -6 2
~ship	-1 -2 0 -1 10 -8
~shipp	3 6 0 -3 -7 2
~shirl	17 -1 0 0 -15 0
~shirt	-5 2 -3 0 5 -2
~shoes	3 17 1 -1 -8 -1
~shop	-21 3 -2 12 9 -3
~shopp	7 0 0 -2 -4 0
~short	-13 -18 9 15 22 5
~shotg	-9 7 0 -2 -4 0
~shoul	24 -22 19 9 1 -24
~shout	-13 7 -1 -5 14 -1
~show	2 -7 1 -17 24 -3
~showe	-6 -1 0 4 -1 0
~shown	-5 1 1 4 9 -3
~shows	-1 17 2 5 -14 -2
~shred	-20 -1 0 1 15 2
~shut	13 1 0 -3 -10 1
~shutt	8 -1 0 2 -8 2
~si	6 -21 17 -15 18 11
~sich	21 1 -3 8 -24 -5
~sick	-22 2 -1 -4 7 8
~side	-7 26 6 -13 11 10
~sides	1 2 1 -3 2 1
~sie	19 -27 -32 3 28 -15
~siemp	16 -6 2 -5 -5 0
~sign	17 8 -16 -12 8 3
~signa	21 2 -2 0 -15 6
~signe	9 -5 2 7 -20 17
~signi	-15 6 1 -2 -2 6
~signs	7 0 4 -2 1 0
~sigue	-5 -5 -3 11 -5 0
~silen	0 1 0 6 -6 0
~silic	-11 -2 0 1 8 4
~silve	-5 -3 8 -2 -1 0
~sim	7 -1 0 2 -10 0
~simil	-8 -1 0 2 -4 2
~simon	5 3 -7 -7 7 -3
~simpl	-9 -4 3 6 22 -1
~simul	-9 0 -1 4 6 -1
~sin	13 5 -4 -11 25 -8
~since	10 -36 -21 31 24 -37
~sind	-15 7 10 -7 7 3
~singl	-7 0 -1 -1 -6 1
~siobh	1 0 0 0 -8 9
~sir	10 0 -1 7 7 0
~sirs	13 0 0 -1 -14 1
~siste	-10 1 -2 0 9 4
~sit	-10 5 39 -1 -6 2
~site	-6 4 5 26 1 4
~sites	-8 5 -2 -6 3 1
~sitti	-10 0 4 0 8 0
~situa	-5 0 -1 0 7 0
~sitze	-5 -7 14 -2 4 -1
~six	-6 34 -9 7 11 -12
~size	-1 16 2 -3 20 -2
~sla	2 0 1 -4 -6 -2
~sleep	-16 -3 1 -3 18 0
~slide	11 14 13 -14 -19 0
~slot	-23 -12 19 2 21 7
~slots	-3 0 -1 1 0 0
~slow	9 -1 -1 4 -8 0
~small	-19 -14 30 10 9 15
~smith	12 -1 -2 -5 -9 2
~so	10 19 -2 -23 18 -36
~sobra	-12 -2 -1 -1 15 -1
~sobre	-6 -3 38 35 -35 -15
~socia	5 -7 -4 5 -2 4
~socie	-19 0 0 -1 6 0
~socio	-6 7 -1 10 -10 -1
~softw	10 16 -1 19 -10 -3
~soir	10 -5 -2 -2 -8 5
~soit	13 -2 -3 -2 -11 -1
~sold	-1 2 1 8 -4 0
~solic	8 -3 -3 -5 8 -1
~solo	-21 -2 -2 -2 30 -2
~solut	-5 -6 0 -3 17 5
~solve	13 0 0 -3 -12 -1
~some	12 -13 26 18 -12 15
~someb	18 -4 -15 9 12 -6
~someo	8 6 -9 16 5 5
~somet	-1 12 -12 1 12 18
~somew	-14 6 0 0 1 9
~somme	-19 3 1 2 14 0
~somos	-2 -3 -3 1 13 -4
~son	5 7 1 7 -7 1
~sonnt	18 -2 -2 -3 -5 -3
~sonst	19 -3 -3 -5 -4 -3
~sont	-5 -6 -4 -4 7 7
~soon	9 -2 -1 0 1 -5
~soone	-8 0 -1 -1 7 -1
~sorry	56 -21 -14 -13 -24 -5
~sort	-13 -2 -1 -2 15 3
~sorti	15 -1 6 -6 -11 -2
~sou	-10 0 0 0 11 0
~soube	19 -3 -1 -4 -12 -1
~souha	9 -6 2 1 -11 -2
~sound	-10 3 -1 -6 2 7
~soup	2 23 -1 7 -9 -2
~sourc	-22 20 56 -3 -18 -5
~sous	-3 -9 4 9 0 -2
~sozie	-14 -1 0 0 15 0
~space	-17 6 -1 9 -4 1
~speak	-25 34 61 -10 6 -11
~speci	-9 -4 2 -18 41 3
~speec	-13 36 -1 -1 -5 -1
~spell	1 1 9 1 -11 5
~split	-6 2 -1 12 4 -1
~spoke	20 3 0 -6 -5 0
~spons	-13 2 54 -14 -6 -6
~spot	-2 -4 9 1 -9 4
~spous	-12 10 -1 1 2 0
~sprea	1 -1 -1 2 -3 -1
~sprin	-7 -9 -9 39 18 -7
~squar	-15 -3 0 5 4 1
~sr	-2 3 -2 -4 2 5
~st	1 1 -7 16 3 -5
~staff	5 -4 5 26 1 -6
~stage	0 -18 55 -3 -8 1
~stair	8 -1 -7 4 -6 -1
~stamm	-15 13 -3 7 3 -3
~stamp	6 -2 -1 0 1 0
~stan	6 2 -2 -7 4 -8
~stand	-44 -26 99 -16 -16 11
~star	-11 11 0 -6 5 1
~start	7 21 -19 -7 17 -12
~state	13 2 -3 4 -10 6
~stati	-57 16 1 26 5 1
~statt	11 4 -6 -10 3 -7
~statu	2 1 -1 9 -13 2
~stay	-6 4 2 -1 6 7
~stayi	-10 0 0 0 3 7
~stays	21 -1 0 11 -21 -2
~std	-10 0 0 2 10 0
~steer	13 -1 -1 -4 -8 -1
~steht	7 -11 -7 8 -8 7
~stell	-25 -10 -5 14 29 -5
~steph	11 -1 -1 -3 -8 2
~steue	-7 -1 -1 16 -2 -3
~steve	39 2 -4 -9 -5 0
~still	22 -26 -19 15 12 -15
~stock	-18 6 -2 10 15 -1
~stole	12 -2 -2 -4 -4 0
~stop	-24 -4 2 60 -20 -10
~stopp	17 4 0 1 -21 1
~store	-15 -1 -2 15 -3 -2
~stori	-8 0 0 2 0 12
~storn	12 -1 -1 0 -9 -2
~story	-27 -5 17 33 -23 6
~strai	15 -2 -2 -4 -10 3
~strea	3 -5 14 -2 -9 2
~stree	-11 2 -4 9 7 10
~strik	-5 4 0 3 1 0
~stron	14 0 -1 -8 -4 -2
~struc	-7 6 0 -5 7 0
~stuck	18 -4 -3 -3 -10 -1
~stude	-21 21 8 13 -20 5
~studi	-12 3 -1 2 -1 1
~study	13 -2 -2 -8 -2 0
~stuff	16 -3 -1 -4 -19 6
~stund	-5 1 -2 0 7 -2
~su	-7 3 -6 -13 12 26
~sua	-19 -5 -3 -13 45 0
~subje	31 8 -2 -34 -11 3
~submi	-13 -3 0 -16 2 26
~subsc	-31 4 2 59 -19 -16
~subst	-1 -2 0 0 -5 8
~succe	-21 17 0 12 8 2
~such	-12 0 2 -6 3 24
~suche	8 -1 -1 1 -5 -1
~sue	11 -2 -1 4 -14 1
~suffi	-10 -4 0 6 6 -1
~sugge	37 2 2 -7 -23 7
~suis	2 -3 -2 -8 -9 16
~suit	-26 6 -1 0 19 0
~suite	-4 1 0 12 -3 -6
~suits	-2 -2 8 -2 4 -1
~summa	-1 -1 -2 10 -6 -4
~summe	-23 0 0 23 11 17
~summi	-7 23 21 1 -6 1
~sunda	-11 41 -10 -11 6 1
~super	-3 0 1 14 2 1
~suppe	-17 35 -2 -3 -2 0
~suppl	-8 0 18 12 5 3
~suppo	4 1 3 29 -5 -3
~sur	0 0 15 30 -21 -4
~sure	6 -4 6 -1 1 1
~surve	-6 -1 -2 43 -23 -1
~suspe	16 -1 -1 -6 -8 0
~suyo	-10 14 2 -3 0 0
~switc	7 0 -1 -6 13 5
~sworn	-8 -1 -2 -1 10 0
~sympa	-24 0 0 -2 19 5
~syste	-4 21 1 21 0 -1
~sábad	9 7 -5 -8 0 -4
~são	-4 5 0 7 -6 -3
~sé	-4 -3 -1 -1 7 -1
~sí	3 7 -1 -1 -8 -2
~só	15 -3 6 -6 10 -4
~t	26 -2 -1 -8 -22 17
~ta	-9 -3 -2 -3 11 -2
~tab	12 0 0 1 -11 -3
~tabel	-1 -8 -3 13 -4 2
~table	-34 37 52 12 6 -3
~tag	1 -5 6 -6 5 -1
~tagen	-9 -2 5 5 8 -1
~tagun	20 -2 -1 -1 -16 -3
~take	18 -6 -10 -12 14 -11
~taken	-7 -1 2 5 5 10
~takes	-38 19 -3 35 27 -4
~takin	-3 -6 -2 -3 7 6
~talk	21 22 1 -17 -1 -23
~talki	-29 -1 37 1 -3 -2
~talks	2 -2 -4 2 -12 -2
~també	-7 0 0 -2 9 0
~tampa	-14 3 1 3 10 -1
~tarde	3 -4 -1 2 25 -6
~targe	-7 -1 -1 2 5 -2
~tarif	-14 -5 -2 2 26 -2
~tasti	-10 2 -3 5 7 0
~taugh	-8 2 0 12 -6 1
~tax	11 -7 1 -10 -18 29
~te	10 -12 -11 -15 43 -5
~tea	-25 4 9 -3 7 -2
~teach	3 4 2 -1 -10 -1
~team	-7 -16 37 -23 25 -8
~teams	-20 13 -3 1 9 -2
~tech	3 -4 -2 16 -8 1
~techn	-8 17 -2 8 -4 0
~ted	-2 -3 -4 -5 13 -1
~teiln	-8 14 -4 -6 -7 12
~tel	-9 1 0 3 0 8
~telec	-2 2 -2 1 4 -1
~telef	-5 -4 -3 -9 31 -2
~telet	2 0 3 8 -6 -1
~tell	-8 36 19 19 6 -27
~telli	3 -2 6 -1 -5 -1
~tells	-39 6 1 -2 28 10
~teléf	23 -2 -1 1 -19 0
~tem	-1 2 2 10 -13 -3
~tema	-20 17 4 -5 4 0
~temas	-15 -3 -1 -5 -7 27
~temp	22 -6 -4 -4 -12 0
~templ	-11 2 1 19 -13 1
~tempo	-16 -2 -1 1 12 5
~temps	-14 1 -3 2 17 -3
~ten	-11 24 -8 2 23 -14
~tenan	-32 1 0 9 37 0
~tenda	-8 0 0 -3 11 0
~tende	-2 1 2 9 1 -2
~tendr	-20 1 -2 -5 12 17
~tengo	11 -4 -3 -5 -1 -1
~tenho	8 -9 -9 -4 11 0
~tent	-8 -5 4 -2 -1 7
~tenth	-8 1 0 1 10 -1
~terce	3 -4 0 7 -14 -2
~teres	3 7 -1 4 -13 0
~term	33 2 1 -6 -22 -2
~termi	-16 1 0 6 16 -5
~terms	-15 0 2 3 22 2
~terra	-5 7 -1 0 -6 3
~terri	8 0 -1 0 -11 5
~terça	1 6 -1 1 -9 3
~test	8 -23 -5 5 33 -11
~teste	7 -2 -3 2 9 -5
~testi	-28 4 0 -3 10 8
~text	2 15 -5 13 -3 -8
~texti	4 -1 0 1 -4 -1
~texto	5 -5 5 9 -7 0
~th	-2 17 -21 24 -1 -29
~than	4 -8 -10 49 5 -18
~thank	49 -67 -31 -15 -31 13
~that	4 -5 -12 1 21 -16
~that'	12 -2 -4 17 9 -8
~the	24 -5 5 -3 -21 -23
~their	8 36 -26 0 13 -23
~them	21 -29 -3 22 5 -26
~thema	-11 11 -3 -5 3 -1
~theme	-7 16 0 2 -3 -1
~thems	-6 4 -1 -1 -5 -1
~then	-9 50 -20 14 -19 10
~there	-10 30 55 -6 4 -28
~these	-8 4 -2 18 17 -3
~they	30 -13 -15 1 -18 -24
~they'	21 12 0 -22 7 -10
~thin	-6 -1 -1 8 0 -1
~thing	10 3 7 22 -2 -6
~think	16 -6 -11 4 9 9
~third	16 -9 1 8 4 6
~thirt	-14 -1 -1 1 7 0
~this	-20 -12 -6 32 11 59
~those	-17 30 18 7 8 -2
~thoug	-13 27 -4 1 22 1
~threa	6 -2 -1 -5 2 -2
~three	-1 -4 1 44 14 -26
~thres	-13 -1 0 24 1 -2
~throu	-8 5 -12 -12 28 15
~throw	-16 0 0 4 11 0
~thu	-5 -8 3 10 2 3
~thumb	-2 7 -1 3 -6 2
~thurs	-4 48 43 -36 -17 -16
~thx	17 -6 -3 -6 0 -4
~ti	-11 -1 -1 -1 15 -1
~tick	-16 -1 -1 6 19 -4
~ticke	8 -4 8 -1 -26 13
~tiene	-5 -2 4 -5 9 -2
~till	27 4 -1 -5 -9 0
~time	20 -3 -23 9 2 -6
~timer	4 4 -1 -3 -7 0
~times	-1 10 1 -5 8 11
~timin	-14 0 0 1 13 0
~tip	7 -1 -2 10 -12 0
~tips	-9 4 0 -4 0 3
~tired	-16 4 4 6 -3 -1
~tisch	3 11 -5 1 -9 -2
~title	-2 -5 4 3 -6 1
~tk	-6 -2 0 0 12 -5
~to	9 9 -7 -4 10 -6
~todas	-12 1 5 10 -2 0
~today	36 -8 -17 -31 6 15
~todo	-11 1 -6 -2 24 -3
~todos	11 0 8 0 -19 0
~toget	-30 36 22 -12 6 3
~toi	16 -3 -5 -3 -5 -1
~token	7 -3 0 -3 -7 2
~told	22 -9 -1 21 -17 -18
~toler	-3 10 -1 2 -7 -5
~tom	32 15 0 -7 -28 0
~tomas	-15 5 1 4 1 3
~tomor	21 -11 5 -8 11 7
~ton	19 -2 -2 -3 -13 -1
~tonig	41 3 -1 -9 1 -6
~too	21 -4 -8 -4 -10 7
~took	27 -12 6 37 -27 -8
~tool	10 6 1 -3 1 1
~tools	-3 -3 -1 9 -4 0
~top	5 13 2 9 -4 1
~tope	4 -3 -1 6 -12 -1
~topic	-46 40 6 8 -16 5
~torbe	-10 -1 0 0 11 0
~total	-1 -1 2 -5 -25 50
~touch	-14 -1 -1 2 10 -1
~toujo	-4 -1 -1 -2 6 -1
~tour	-6 5 -4 1 0 -1
~tous	-1 5 7 -6 -5 -6
~tout	-3 -8 5 0 6 -3
~toute	2 -7 8 -10 2 4
~tower	-5 3 0 4 -3 1
~town	-12 -3 1 0 11 -1
~traba	-13 -2 2 1 14 -1
~track	-27 15 3 -11 -14 14
~trade	3 3 11 8 -10 -4
~tradi	-5 7 -1 -4 3 -4
~tradu	-13 -2 -1 -3 20 -2
~trae	18 -1 0 -1 -16 0
~traff	12 -2 -2 -6 2 -7
~trail	-4 3 0 1 1 -1
~train	11 -7 -2 0 18 1
~trait	-1 -6 6 9 -6 -2
~tranq	-16 -1 0 0 16 0
~trans	-10 2 31 7 8 9
~trata	-9 7 0 -3 6 0
~trava	-4 -5 -3 6 0 0
~trave	9 -3 4 -8 8 -2
~tray	6 -4 -1 3 -9 -1
~treas	5 -1 1 6 -5 0
~treat	35 3 -1 -3 -14 -1
~tree	-7 0 6 6 3 2
~tres	-6 4 -1 18 -2 -5
~trial	21 -4 -9 -8 9 7
~tribu	-13 -1 -3 23 -2 -2
~tried	25 0 0 -3 -20 -1
~trime	-22 -4 -2 22 6 1
~trip	14 -2 -1 -5 -11 4
~trish	-18 -1 -1 0 14 6
~trois	-19 -6 12 26 0 0
~troph	-10 3 0 -2 6 0
~troub	11 -1 1 0 -2 2
~trouv	24 -5 -1 -7 -13 -1
~truck	-4 -7 -3 3 5 -1
~true	6 -2 0 -1 -10 3
~truly	-9 0 0 0 7 0
~trust	-10 13 -2 10 7 -3
~truth	4 -2 -3 2 -5 -3
~try	-20 5 3 21 14 -2
~tryin	-10 -2 -1 -3 11 0
~três	-16 -2 -4 13 12 -6
~tu	28 -6 -3 -5 3 12
~tudo	-16 -6 4 -3 21 4
~tue	-12 -5 -3 11 10 -5
~tuesd	-12 14 53 -16 -12 -1
~turma	-9 -1 -1 -1 10 -1
~turn	-7 5 -1 -5 5 -2
~turne	19 3 -1 1 -19 -1
~turni	-16 -1 0 -2 22 3
~turno	-6 4 -4 1 7 -6
~turns	-2 4 -1 1 -11 -1
~twelv	-11 11 -2 -2 12 1
~twent	-6 20 1 -5 0 2
~twice	20 -6 -4 1 -9 4
~twins	-5 -5 -1 -8 -2 11
~two	-6 7 -7 54 17 -39
~tx	12 0 -1 -3 -1 -8
~tyler	6 -7 -4 -1 1 -2
~type	-34 5 0 4 12 5
~typic	-10 0 0 3 8 0
~técni	30 -9 -6 -2 -1 -3
~tú	11 -2 0 -2 -9 0
~u	17 -1 0 8 -3 -3
~uhr	-26 52 9 -5 -13 -13
~uk	-9 1 -1 4 -12 1
~ulla	8 -6 -1 1 -8 -1
~um	10 6 22 -12 -17 -7
~uma	-30 16 -10 16 20 4
~umbre	9 -3 4 -3 -9 -1
~umste	-12 -1 4 -2 13 -1
~un	16 -3 -10 10 8 -18
~una	-6 17 -1 3 5 5
~unas	18 -4 -2 1 -12 -1
~uncha	-3 -5 -1 4 0 1
~uncle	-3 -1 -1 6 -3 2
~und	29 -4 -3 -13 5 -28
~under	-9 7 -17 7 26 0
~une	14 -4 -10 34 -3 -3
~uni	10 2 6 -1 -10 0
~unifo	-2 -4 -1 4 7 -3
~union	6 8 2 -7 -7 -2
~unit	7 -4 1 1 -8 -1
~units	-8 7 1 -3 0 0
~unive	-7 52 5 -13 -37 11
~unles	6 10 -1 0 -9 -6
~unloa	13 -5 -2 -3 -4 -3
~uno	-23 12 -2 -3 10 7
~uns	7 6 6 6 -4 0
~unser	-22 -2 -2 9 29 -4
~unsub	-38 -8 -5 63 -30 -14
~unter	-14 -9 -4 9 22 -2
~until	9 -30 -30 7 3 52
~up	-1 1 -35 31 24 -15
~upcom	-8 2 0 5 2 -3
~updat	12 -4 -3 42 -49 8
~upgra	1 0 0 -1 -5 2
~uploa	-9 5 1 2 3 -1
~upsta	-13 27 -2 -5 3 -1
~urgen	-18 -6 -4 -1 12 16
~us	9 33 23 -7 0 -31
~usa	-1 -3 0 7 -3 -1
~usamo	19 0 0 -2 -14 0
~usar	8 -1 -1 -2 -8 -1
~usd	-9 -3 -1 -13 45 -5
~use	25 -27 -23 34 -11 -22
~used	34 3 -1 7 -27 -5
~usefu	-7 0 0 7 -10 -1
~user	16 7 -2 1 -18 -5
~users	11 3 2 5 -20 3
~using	16 14 1 4 -29 0
~usted	15 -6 -3 -11 7 14
~usual	-32 -2 0 21 39 -2
~usuar	4 0 0 -1 -4 0
~utili	39 0 1 -10 -19 0
~v	13 -2 2 16 -4 -12
~va	4 -4 -2 3 0 -1
~vacan	2 -3 -1 15 -6 -4
~vacat	7 0 0 -3 -4 0
~vai	12 -2 3 -4 -13 -1
~valdi	9 -2 9 1 -11 0
~vale	19 0 -2 -1 -17 -1
~valid	9 9 -4 5 -6 -4
~valor	-4 -3 0 -10 14 3
~value	9 -3 -1 9 0 2
~vamos	8 7 -1 -3 -8 0
~van	-8 2 4 7 17 -8
~vance	5 -2 0 -8 1 0
~vande	12 -3 -2 -3 -8 0
~vasco	-11 -1 0 0 12 0
~vat	-1 -2 1 1 14 -4
~veint	-16 -1 -1 8 12 0
~vem	-2 10 -2 -5 -1 -1
~vende	-4 6 0 14 -20 0
~vendo	13 11 5 -9 -24 9
~vendr	-1 6 2 -3 -11 4
~vera	10 -1 1 0 -6 0
~verba	16 -5 5 -4 -13 -1
~verda	24 -3 7 -7 -15 -4
~verde	-9 -2 -3 13 -4 -1
~verif	-18 3 -2 8 15 0
~verre	2 9 0 -1 -8 -1
~versi	21 5 4 10 -9 -6
~vertr	-14 -15 16 6 3 4
~very	23 8 -3 -4 -2 11
~veter	-9 0 0 8 -1 0
~vez	11 -4 0 -16 10 -2
~vezes	20 -4 -2 -5 -7 -1
~vi	6 -3 -3 -6 7 -1
~victo	-15 4 -1 0 13 0
~video	-24 16 -3 21 3 -5
~viele	19 -7 -1 -5 -11 4
~viene	13 3 4 -5 -19 7
~vient	-4 7 -1 -1 1 0
~vier	-3 -1 -3 5 -1 -3
~viern	-4 5 0 0 -2 -2
~viert	9 0 0 0 -10 0
~view	-11 -1 0 0 -5 10
~viewi	-8 -3 0 0 10 -3
~vikra	-8 10 1 0 -1 1
~villa	-4 -5 11 -3 1 -2
~vilni	-25 0 1 -1 27 0
~vince	33 -4 -5 -9 -6 -1
~viola	6 8 -1 -2 -7 0
~virtu	0 -2 0 4 -3 -1
~visa	12 0 -1 10 -7 -12
~visib	-10 -1 0 0 13 1
~visit	9 -12 -7 21 10 -17
~você	5 -7 -5 2 25 -4
~vocês	11 -7 -4 -1 2 -3
~voice	-17 -2 4 -1 19 2
~voici	15 -2 -2 -1 -10 -1
~voir	1 -2 4 -1 -3 5
~vol	-7 2 -2 4 2 0
~volum	-11 4 1 10 14 1
~volun	7 -10 2 23 -25 1
~volve	7 -1 -1 4 -10 -1
~vom	6 1 1 9 -10 -8
~von	7 -8 5 11 8 -4
~vor	2 4 -5 12 -13 -6
~vorhe	25 -5 -3 -4 -2 -3
~vorst	12 6 -2 -3 -13 0
~vortr	1 4 4 1 -7 -1
~vos	12 0 -2 -12 20 3
~vosot	12 -1 0 -2 -8 1
~vosso	-13 -2 0 -2 19 0
~vote	23 -1 -4 -5 -5 4
~votre	21 -18 -11 -34 23 15
~vouch	9 -1 1 4 -11 0
~vous	-3 -1 -3 -18 29 -6
~voy	7 -13 -7 -3 8 -1
~vpn	8 -3 -1 -1 -8 2
~vs	7 4 -1 -1 -10 0
~vuest	-11 -1 -1 -4 15 -1
~vôtre	-1 -3 -3 -4 8 -1
~w	21 -2 -3 -2 0 -3
~wage	-9 0 -1 20 -1 -1
~wait	-8 2 -1 5 -19 28
~waiti	-14 -2 0 7 6 2
~walk	-1 17 2 -3 1 2
~walke	8 0 1 5 -14 1
~wall	-11 6 0 1 1 -4
~walte	-4 0 2 -1 7 -1
~wann	-7 -2 -2 1 12 -1
~want	29 -2 -29 -3 4 -16
~wante	20 -10 8 9 -15 2
~wants	51 -25 5 23 -53 -9
~war	-2 -3 -1 -4 15 0
~ward	-4 -2 10 -3 -1 2
~wareh	-7 -5 -3 3 7 3
~waren	-1 0 0 9 -6 0
~warm	-24 3 -3 10 17 1
~warml	-35 -5 -1 1 28 -1
~warne	12 0 1 -2 -5 -1
~warni	-2 1 1 -1 -2 6
~wartu	-8 -4 -2 14 4 -4
~was	19 -34 -42 19 4 25
~washi	13 -1 -2 -5 -5 -1
~wasn'	5 -1 -2 -4 -7 10
~waste	-8 -1 10 3 -1 1
~watch	-15 3 -1 29 -15 0
~water	5 1 2 6 -16 5
~way	-1 1 1 -13 29 0
~we	21 2 -6 -14 10 -39
~we'd	-14 14 -11 2 32 -1
~we'll	-4 12 -1 5 -12 14
~we're	22 0 -1 -14 8 -21
~we've	3 2 10 -17 23 -11
~wear	3 2 2 -2 -5 2
~web	-20 19 0 -4 2 12
~webin	2 -1 -2 -5 1 -1
~websi	-2 -1 0 5 20 3
~wechs	-8 0 0 0 12 -1
~wed	-2 -11 4 8 -4 -2
~wedne	-6 41 38 -7 -34 3
~week	-15 -39 8 49 32 -32
~weeke	-39 -3 4 10 51 1
~weeks	2 -22 -9 32 25 -10
~weir	21 -13 5 -7 -10 -2
~weite	8 -15 -3 -5 -5 13
~weiß	12 -1 -1 -1 -10 -1
~welco	-4 43 -5 32 -26 -14
~well	12 -4 -9 -1 14 -2
~wende	8 -4 0 -2 -8 0
~wenn	3 -3 -1 4 10 -4
~went	7 2 8 16 -2 -7
~wer	-12 9 9 6 -15 -5
~werde	-7 4 -2 10 -12 5
~were	15 -21 6 32 -2 3
~west	-5 -4 9 -1 1 -2
~wet	-9 1 0 1 10 2
~what	1 34 -14 36 6 -29
~what'	-14 3 2 6 -1 10
~whate	21 2 1 -2 -13 5
~whats	-17 2 0 -3 20 -5
~when	-5 -7 -2 7 15 26
~when'	-8 0 0 0 10 0
~where	-22 -10 15 -6 29 13
~wheth	15 6 3 -10 -13 5
~which	15 -9 -17 24 9 -27
~while	-30 14 2 3 24 -3
~whitc	-3 -2 -1 -2 -2 9
~white	49 -2 0 -1 -21 -9
~whitl	-11 -1 0 0 7 5
~who	0 13 12 17 12 -32
~who'd	-16 7 1 -1 6 1
~who's	4 8 2 -1 -12 2
~whoev	-7 10 5 -13 23 2
~whole	-4 2 0 -12 10 13
~whom	14 5 1 5 -21 1
~whose	-8 1 -1 0 10 2
~why	6 -4 0 42 -22 -9
~wide	6 -1 0 2 -7 0
~wie	9 3 -2 3 0 0
~wiede	16 -10 4 2 -17 3
~wife	-12 -1 0 3 5 4
~wifi	-11 1 -2 6 10 0
~will	-1 25 36 -10 -26 20
~willi	21 2 -1 -5 -16 5
~wills	10 -3 0 4 -10 1
~win	-15 2 1 -10 23 -2
~windo	4 -7 2 20 5 1
~wine	6 13 -5 -7 1 -1
~winne	-7 4 0 4 -2 0
~winni	6 -3 2 0 -4 -1
~winst	-8 0 2 0 6 10
~winte	-17 0 -2 16 9 -2
~wir	12 14 -3 -6 13 -25
~wird	-3 3 -7 7 -7 6
~wirel	5 -1 1 4 -5 4
~wish	0 3 6 -2 1 -1
~wishe	-2 -2 1 8 11 1
~with	-1 2 -2 -10 26 -21
~withd	3 -2 -1 7 -8 2
~withi	-36 3 -3 0 35 39
~witho	20 -14 1 13 1 -10
~woche	-20 -9 1 0 28 2
~wolf	-7 -1 3 -2 -6 12
~wollt	-10 -1 -1 0 11 0
~women	-18 -2 -3 4 12 0
~won't	21 -3 -3 -4 -6 0
~wonde	5 6 -3 -2 -16 11
~word	-36 3 -1 22 30 -1
~words	-12 2 2 22 -2 7
~work	-6 2 -23 15 26 -7
~worke	32 -1 0 2 -32 -1
~workf	19 -1 0 -5 -14 0
~worki	-11 -9 6 20 4 20
~workp	-3 1 0 -1 3 -1
~works	-17 34 14 -6 -5 9
~world	-31 6 1 8 4 14
~worse	-7 1 1 8 -1 0
~worst	-7 -1 0 0 3 0
~worth	-18 -2 1 17 28 2
~would	14 7 -1 -44 20 -28
~write	-1 1 -12 43 -15 8
~writi	41 -7 -4 0 -24 3
~writt	28 -1 1 6 -15 -1
~wrong	-5 5 6 -3 11 3
~wrote	5 2 0 13 -3 2
~wu	20 -3 -2 -1 -8 -6
~wurde	3 -5 -1 7 -11 4
~www	29 10 -7 -6 -28 29
~wünsc	11 -2 -2 4 -10 -2
~würde	-7 4 0 -6 10 -2
~x	16 -12 -9 -4 12 17
~y	20 -2 4 -9 5 -23
~y'all	-5 -1 5 0 5 -1
~ya	-16 4 -1 -7 36 0
~yard	4 3 0 4 -9 1
~yasmi	7 -2 -4 2 -8 -3
~year	14 1 4 35 2 -32
~year'	-29 18 33 -4 1 2
~years	6 -9 12 23 11 -19
~yello	18 -9 -8 -1 -3 0
~yes	9 25 4 -1 -16 -10
~yeste	10 1 1 -6 16 -1
~yet	-22 1 2 4 29 6
~yo	5 9 1 -6 2 0
~you	23 -23 -23 -34 14 -12
~you'd	-11 0 -8 -7 43 -8
~you'l	-17 -5 11 3 15 4
~you'r	-45 12 50 7 25 16
~you'v	-3 10 4 -5 24 -6
~your	-2 -37 -44 -39 41 30
~yours	7 -15 -34 -1 40 -35
~yr	6 0 1 -3 -6 0
~yrs	-15 -1 -1 -1 24 -2
~yyyy	-11 -4 -1 -1 -4 23
~zahle	12 -7 -6 10 -7 -5
~zahlt	-4 13 -3 -2 -6 -1
~zehn	-14 0 -2 -3 14 -1
~zeile	-9 0 0 1 9 0
~zero	-2 -4 6 -10 5 1
~zone	-7 -1 -1 6 1 3
~zu	6 1 6 14 -20 0
~zum	-9 26 -6 4 2 -3
~zur	13 -1 9 0 -14 1
~zusam	4 7 -5 -7 -1 -1
~zwei	-8 -2 -3 7 17 -3
~zweim	5 1 -1 5 -9 -1
~zwisc	-6 4 -2 8 0 0
~£	-3 5 -1 -10 30 -4
~à	14 9 11 0 -2 -11
~às	-11 18 17 -12 -2 -4
~área	0 -1 -4 9 -6 3
~änder	9 -1 -2 6 -9 -6
~ça	7 3 -2 -6 0 -2
~é	15 -2 -1 -7 0 1
~écriv	-9 -1 0 -1 11 0
~élect	-5 -3 -3 17 -8 -3
~équip	-18 -3 -1 1 19 -1
~était	10 -4 7 -2 -8 0
~étude	-10 2 -1 6 5 -1
~été	2 -7 0 3 -8 9
~êtes	-7 -1 -2 10 0 0
~être	-6 -2 -1 -3 11 2
~últim	2 -8 4 -4 6 -2
~über	-8 0 13 11 -9 -8
~€	22 -26 -27 -35 43 -31
£	-3 5 -1 -10 30 -4
£ #1	-5 1 0 2 11 -2
£ #1x	8 2 -2 -3 -4 -1
£ #3x	-12 -1 0 0 13 0
à	14 9 11 0 -2 -11
à #1	9 11 -4 9 -11 -5
à #1x	-30 11 37 10 -23 -2
à #3	9 -1 0 -1 -6 -1
à ce	-1 -3 -1 -2 8 -2
à la	-8 8 3 -7 -11 -1
à mon	-14 -1 0 -2 13 5
à partir	-5 6 -3 -2 5 -1
à vous	6 -1 4 4 -12 -2
às	-11 18 17 -12 -2 -4
às #1x	-11 1 15 -4 8 -3
área	0 -1 -4 9 -6 3
ça	7 3 -2 -6 0 -2
é	15 -2 -1 -7 0 1
é de	-8 12 -4 0 5 0
é o	-10 -1 -1 -3 13 -1
électronique	-5 -3 -3 17 -8 -3
équipe	-13 -1 -1 5 11 0
était	10 -4 7 -2 -8 0
été	2 -7 0 3 -8 9
êtes	-7 -1 -2 10 0 0
être	-6 -2 -1 -3 11 2
último	9 -1 6 -2 -7 -1
über	-8 0 13 11 -9 -8
übernehmen	-8 -1 0 -2 10 0
€	22 -26 -27 -35 43 -31
€ ht	-16 -2 -1 -4 19 -6
€ im	11 -1 0 -2 -5 0
€ la	-14 0 0 0 17 0
€ mois	-12 -1 -1 -2 18 0
`;
