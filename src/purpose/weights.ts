/**
 * Written by `npm run train` from 6160 messages; do not edit. A line per feature: its name, a tab, and what it adds in
 * hundredths to correspondence, event-invitation, participation-announcement, newsletter, solicitation, transactional.
 * Before the name: nothing own words, ~ their beginnings, S: subject, F: forwarded, N: an attachment's name,
 * A: its text, = structure. #2x is a number of two digits that begins with 2, #4 one of four digits.
 */
export const WEIGHTS = `bias	80 -55 -62 -55 -8 -50
!	-1 -13 -2 -38 44 -33
! !	78 -11 -2 -7 -35 4
! #1	-3 0 9 0 2 -1
! and	-7 0 0 0 8 0
! for	-3 5 -1 -3 -1 0
! i	0 5 -1 0 7 -1
! if	-6 5 4 0 0 -1
! no	-11 -1 0 6 6 0
! our	-4 6 -1 -1 -2 0
! we	-26 -1 1 3 23 0
#0x	-12 32 15 -56 -34 88
#0x #0x	10 -13 2 14 -13 29
#0x #1x	-17 -26 1 -14 -17 67
#0x #2x	23 -4 -2 2 -1 -16
#0x #3x	-1 1 0 1 4 -4
#0x #4	0 -2 -2 -1 3 32
#0x #4x	0 -3 -1 0 9 -9
#0x #5	1 0 -1 11 -2 -13
#0x #5x	-21 -4 -3 -2 22 -5
#0x a	6 5 -1 -8 -4 -3
#0x and	1 3 0 -3 0 1
#0x per	-5 -1 -1 -2 6 -1
#0x pm	-5 18 -1 -7 -2 19
#0x to	-29 40 0 2 -19 8
#0x €	-1 -2 0 -3 8 -10
#1	8 5 -3 16 -15 18
#1 #0x	-39 63 -17 -42 -1 40
#1 #1	8 -12 -8 33 -31 26
#1 #1x	9 11 36 -28 -23 2
#1 #2x	41 -32 2 4 -19 -6
#1 #3	37 -43 -35 -35 18 -26
#1 #3x	-18 73 -2 -37 -46 26
#1 #4	-6 3 -1 1 2 -9
#1 #4x	13 7 1 -11 -15 -6
#1 #5x	-6 3 0 -6 10 -5
#1 #6x	5 -1 -1 -5 3 -2
#1 #7x	11 -5 0 9 -2 -7
#1 #8x	-6 -2 -1 -5 24 -8
#1 #9x	2 3 0 -5 20 0
#1 %	26 -34 -27 44 -18 -26
#1 ?	21 6 -1 -2 -17 -2
#1 a	-23 3 7 27 -20 8
#1 am	4 -3 -10 21 -12 -1
#1 and	21 -16 2 -2 2 -5
#1 at	11 -4 -3 -3 -3 0
#1 b	-19 4 -8 -1 11 2
#1 before	7 -1 -1 3 -12 -1
#1 by	2 0 0 3 -6 2
#1 cents	-4 -2 0 -7 11 -4
#1 d	-7 0 0 7 -1 4
#1 days	-18 -1 2 5 4 33
#1 de	24 -3 -5 -2 -29 5
#1 dec	-10 -3 0 2 -1 6
#1 december	-26 14 3 4 -11 9
#1 dezember	-11 11 -4 -4 -5 5
#1 e	19 -3 -2 3 -7 -9
#1 emails	-13 0 0 0 14 0
#1 en	2 -3 -3 -5 9 3
#1 er	-7 -4 -1 11 1 -2
#1 et	-10 -5 8 -3 9 1
#1 euro	-11 0 0 2 10 0
#1 f	-8 6 1 0 -1 2
#1 february	-6 2 -1 -2 -2 -1
#1 for	23 6 1 -3 -18 -1
#1 from	8 2 1 -9 0 1
#1 h	24 17 -7 -10 -14 6
#1 hour	-5 7 0 -6 2 7
#1 hours	25 3 -2 -12 -5 -3
#1 how	-14 5 0 11 -1 -1
#1 i	2 1 0 -3 6 -3
#1 if	9 -4 -1 0 -1 0
#1 in	-7 3 2 6 -12 -1
#1 is	9 -5 9 13 -11 -3
#1 january	0 1 0 13 -5 -2
#1 july	-23 -8 24 6 -12 -2
#1 june	-4 -3 0 -1 -19 10
#1 k	-6 4 -1 6 -7 -3
#1 m	-8 -3 -1 6 9 -1
#1 mai	-5 -1 4 2 -2 7
#1 march	2 12 -3 -2 -26 2
#1 may	-39 25 15 -11 -21 32
#1 million	0 5 0 -5 5 0
#1 min	-8 -4 1 1 8 -1
#1 mins	-12 0 0 0 17 0
#1 minutes	7 -1 7 4 -8 -5
#1 months	7 0 0 -1 15 0
#1 nd	-4 -8 -2 1 10 3
#1 new	10 0 1 -5 -2 -1
#1 next	-2 -3 2 1 0 -2
#1 no	-4 6 1 -2 -3 6
#1 not	-3 -6 -2 -5 8 4
#1 november	-12 -13 -4 2 4 11
#1 o	-10 -1 -1 11 -4 -1
#1 october	-9 13 -5 8 -16 -7
#1 of	10 -2 2 -1 -4 5
#1 on	22 -8 -4 -1 -8 10
#1 p	-13 -3 0 7 3 5
#1 per	-6 0 0 5 1 -2
#1 please	4 10 3 -2 -2 7
#1 pm	-14 30 43 4 -40 -2
#1 points	-13 -2 -1 2 8 4
#1 por	-8 -1 0 -1 13 0
#1 rd	6 -1 -1 -1 -5 6
#1 s	1 1 -1 6 -4 -3
#1 september	-1 -1 0 2 -7 0
#1 so	10 -3 -1 0 -7 0
#1 st	-1 2 0 2 -1 -3
#1 stand	-2 -8 31 1 3 1
#1 th	12 9 -1 -6 -7 -3
#1 the	6 8 -3 31 -32 1
#1 they	1 -1 11 -1 -7 0
#1 to	6 36 -6 22 -32 -3
#1 und	-12 1 3 -1 12 -1
#1 we	-4 0 -1 3 2 -1
#1 with	-9 4 -5 2 2 5
#1 working	-5 0 -1 -9 13 1
#1 x	-14 -3 -2 1 19 2
#1 years	-9 -2 -1 -5 22 -2
#1 yrs	-4 0 0 -1 5 -1
#1 à	-14 5 9 2 2 0
#1x	2 15 32 -11 -21 20
#1x #0x	-15 34 52 -47 -42 71
#1x #1	45 -2 -9 -2 -38 -1
#1x #1x	20 -16 70 -33 -50 10
#1x #2x	27 -26 5 -10 -1 2
#1x #3	39 -27 -16 12 -1 -17
#1x #3x	-18 60 38 -47 -44 11
#1x #4	-25 5 0 -1 -16 46
#1x #4x	-7 16 1 -28 -22 45
#1x #5x	-1 -2 6 0 8 -8
#1x #6x	-8 0 0 8 -4 0
#1x #7x	-8 0 0 0 9 -1
#1x #9x	1 -1 -1 -1 10 -1
#1x %	-33 -16 -20 22 64 -12
#1x ?	25 -3 -2 3 -3 -2
#1x a	-4 2 3 3 1 5
#1x am	-13 1 0 3 5 -2
#1x and	17 17 1 5 -19 2
#1x april	-7 -9 -6 17 -1 -12
#1x august	0 -3 0 6 -5 6
#1x bis	-9 10 -4 5 -2 -1
#1x de	-35 3 20 -2 -7 17
#1x december	-6 5 -1 4 1 -8
#1x for	-6 -1 0 4 3 1
#1x h	2 27 55 -14 -39 -11
#1x i	17 -1 0 0 -13 0
#1x in	-8 2 -4 -2 3 0
#1x january	-16 -5 -2 0 10 -4
#1x june	-37 19 52 -6 -25 1
#1x k	-6 3 0 -4 5 1
#1x march	-11 15 -4 -2 -11 2
#1x may	-35 7 17 7 -18 7
#1x min	7 -8 -5 3 -3 0
#1x minuten	8 -1 -1 -1 -8 -1
#1x minutes	38 2 -1 -1 -3 1
#1x minutos	9 -1 0 0 -18 8
#1x months	5 -2 2 4 5 -7
#1x nov	-5 -5 7 2 -2 1
#1x november	-12 -5 1 1 18 -3
#1x october	7 2 1 -3 -4 0
#1x of	14 -2 7 2 -3 -1
#1x on	10 -1 -4 -1 -6 1
#1x or	14 -4 -1 1 -4 0
#1x people	10 2 -1 -2 -4 -1
#1x per	7 -2 -1 3 -12 -1
#1x please	12 1 -4 -6 -3 -5
#1x th	-29 15 -4 42 26 -13
#1x the	-12 3 0 7 0 -2
#1x to	-11 26 -6 21 -28 -3
#1x uhr	-18 40 10 -9 -8 -10
#1x with	7 -1 2 1 -10 1
#1x years	-19 1 -1 -5 28 -1
#1x yrs	-13 0 0 -1 10 -1
#2x	3 24 3 14 3 13
#2x #0x	53 -11 2 -5 -14 -14
#2x #1	-17 6 0 19 -12 -8
#2x #1x	12 1 -3 10 -36 34
#2x #2x	-14 12 6 5 -6 3
#2x #3	38 -5 1 4 -8 1
#2x #3x	13 -2 0 3 -5 -11
#2x #4	17 1 -1 -10 -3 -7
#2x #5	1 -1 0 6 2 -13
#2x #5x	-1 -1 1 0 11 -9
#2x %	3 -18 -10 -19 49 -5
#2x a	22 -6 -2 -2 5 -1
#2x and	11 2 -1 -4 2 -1
#2x at	-12 5 -1 -1 2 0
#2x de	-17 27 -6 15 -11 -4
#2x feb	-8 0 0 -1 12 -1
#2x february	-11 19 -5 2 -1 -3
#2x h	-14 19 -7 -3 12 -6
#2x january	-2 16 -1 1 -5 1
#2x may	-14 7 -1 8 7 2
#2x meses	9 -2 -1 -2 -7 -1
#2x min	-6 -2 -2 3 5 -1
#2x minutes	-29 0 5 -1 22 -1
#2x november	-4 -1 1 -3 -10 -2
#2x october	-5 4 3 1 2 5
#2x of	10 1 -2 -3 -8 -1
#2x per	-8 -1 -1 2 11 -1
#2x th	3 14 -5 19 -11 -7
#2x the	-4 -3 0 4 -2 8
#2x to	-2 -4 -4 1 2 -1
#2x years	-3 1 -2 -7 12 -2
#2x €	-8 -2 -1 -4 9 -1
#3	15 -38 -24 -14 21 7
#3 #0x	-19 -9 -2 -54 -23 80
#3 #1	9 0 1 19 -27 22
#3 #1x	16 1 1 -7 -20 6
#3 #2x	-1 -4 -1 6 10 -11
#3 #3	20 19 -21 -28 9 12
#3 #3x	-6 6 0 12 -16 -1
#3 #4	-5 14 -8 -52 54 -12
#3 #4x	8 -1 -1 1 5 -15
#3 #5x	6 -2 -1 0 -2 9
#3 #6x	3 7 0 1 -8 -2
#3 #9x	-5 0 0 3 5 -5
#3 %	0 -2 -1 10 -1 2
#3 ?	21 1 1 1 -21 1
#3 a	45 -9 -8 -11 -3 -8
#3 an	3 -1 -1 9 -11 -1
#3 and	20 1 -2 -9 11 2
#3 at	-15 -1 0 0 16 0
#3 boxes	-5 -4 0 -1 6 0
#3 days	-1 -2 0 -6 4 1
#3 de	9 0 0 5 -11 -1
#3 each	-18 2 -1 2 31 -1
#3 eur	-4 1 0 1 7 -2
#3 euro	-4 -8 -3 3 12 -5
#3 euros	-9 0 0 15 -7 0
#3 for	12 -1 4 18 -5 0
#3 free	-9 -1 0 0 6 -2
#3 he	9 0 0 -1 -9 0
#3 hours	11 0 0 0 -11 0
#3 in	25 1 2 18 -16 1
#3 instead	-17 -1 0 -1 15 0
#3 k	2 -2 8 6 -8 0
#3 mais	17 -1 -1 -4 -16 -1
#3 of	-5 3 0 6 -8 0
#3 pages	14 -3 -1 -6 -11 0
#3 people	-6 1 -1 1 -5 -1
#3 per	-22 9 2 5 39 1
#3 pesos	-11 5 0 0 11 0
#3 plus	10 -5 0 2 -2 1
#3 see	-2 -1 5 1 -3 -1
#3 that	7 0 0 4 -9 0
#3 the	3 -2 -1 0 -3 -1
#3 to	29 1 2 11 -14 1
#3 two	-2 6 -1 0 -1 0
#3 until	-2 7 0 -7 -1 0
#3 usd	-12 0 0 -1 13 0
#3 users	7 0 0 0 -9 0
#3 which	-3 -1 0 4 -3 0
#3 words	-11 0 0 4 2 1
#3 your	-9 -1 -1 6 3 -2
#3 €	54 -17 -6 -21 9 -17
#3x	-4 29 -10 2 -15 18
#3x #0x	-3 -2 0 8 9 -16
#3x #1	2 2 0 10 -13 -8
#3x #1x	-11 -4 -2 15 3 -10
#3x #3	31 -2 1 -4 -4 2
#3x #9x	-5 -2 -1 -1 8 -3
#3x $	-8 6 0 0 -3 0
#3x %	-29 7 0 4 48 -3
#3x a	-25 5 -2 10 10 -1
#3x am	7 -6 -1 -1 -11 10
#3x and	13 0 0 1 -18 -1
#3x april	7 -7 -1 -1 0 -1
#3x at	-3 26 -1 -2 1 0
#3x days	-3 2 2 3 -8 31
#3x de	-5 -8 2 3 -5 8
#3x december	-8 0 -1 3 8 2
#3x if	20 -13 -6 -1 -5 -2
#3x june	-9 -2 -1 3 8 1
#3x k	10 -3 0 -5 -2 0
#3x march	8 3 1 2 -2 -5
#3x min	-1 -11 -2 1 4 0
#3x minutes	-2 -7 10 3 -2 1
#3x of	-13 -2 0 4 2 2
#3x per	6 -11 -1 -1 -3 0
#3x pm	-7 16 -2 3 -1 11
#3x th	19 -8 2 3 -1 -2
#3x the	17 -19 -1 2 1 -3
#3x to	-13 28 3 1 -5 7
#3x uhr	-5 9 -1 -3 -1 -1
#3x à	-12 7 -3 5 3 -1
#4	-6 -10 -44 8 -10 81
#4 #0x	33 3 -1 -11 -6 7
#4 #1	13 7 1 11 -11 -19
#4 #1x	3 -7 0 -31 -5 57
#4 #3	-27 0 -2 6 32 -10
#4 #3x	-7 -7 -1 -2 16 -6
#4 #4	-3 2 2 10 -3 17
#4 ?	9 -4 -1 -8 2 -4
#4 a	-13 -2 -1 2 7 10
#4 and	25 4 0 0 -6 2
#4 e	-6 2 -1 8 3 -2
#4 i	5 5 -1 1 -5 -2
#4 if	10 0 -1 1 -12 2
#4 in	-3 3 7 -7 4 -2
#4 please	6 -1 0 -3 -4 -5
#4 s	-1 10 -1 -4 -1 -1
#4 so	8 -1 3 -5 -9 1
#4 the	-2 -1 -1 -2 -9 9
#4 to	-1 -2 -1 8 -4 -2
#4 we	-15 4 0 9 5 0
#4 with	-10 0 -1 0 11 -2
#4x	17 7 -20 19 1 -2
#4x #1	-4 0 -1 17 1 -4
#4x #3	15 5 2 2 -13 -1
#4x %	2 2 2 14 4 -1
#4x a	-3 -1 0 -5 8 0
#4x days	-5 -1 0 -5 9 2
#4x h	-13 -1 0 0 18 -1
#4x hours	-9 0 0 3 9 4
#4x min	1 -3 -1 4 7 -8
#4x minutes	18 2 -1 1 -4 1
#4x of	3 1 0 -1 -5 1
#4x on	9 -3 -5 -1 -4 0
#4x to	13 -4 0 -3 -14 0
#5	-14 -8 -18 -45 -29 94
#5 #3	-7 5 0 0 -9 14
#5 #4	-2 0 -1 2 18 -12
#5 the	8 -2 -1 -5 -8 6
#5x	15 -32 -10 14 12 9
#5x #0x	-12 -3 -1 -4 26 -14
#5x #1	-1 0 0 9 1 -4
#5x #3	14 -1 -1 5 -18 -1
#5x #5x	-15 0 -3 0 25 -4
#5x %	22 1 -1 -3 -13 -1
#5x in	-9 7 -1 6 1 -1
#5x of	-1 -1 10 -1 -4 0
#5x to	-11 -2 0 0 11 -2
#5x €	-9 -1 -1 2 9 1
#6x	20 -27 -32 28 9 -5
#6x #3	17 -1 0 -6 2 0
#6x %	-7 8 2 15 10 1
#6x a	9 0 1 0 -10 1
#6x and	-7 -1 -1 4 5 -1
#6x days	-3 10 -1 -4 0 -3
#6x per	6 0 1 0 -8 0
#7x	3 -6 -5 6 18 3
#7x #1	9 -1 0 -7 -3 0
#7x %	2 0 -1 -3 -7 -2
#7x a	-9 -1 10 -5 7 0
#7x and	-5 6 -2 -4 0 -1
#7x hours	-7 0 0 -7 9 0
#8x	10 -27 -20 39 -17 12
#8x #1	15 -1 0 -12 -12 5
#8x #3	-13 -1 -1 11 0 -2
#8x %	1 -2 -1 14 -2 0
#8x a	-13 6 1 -3 6 3
#8x per	-7 -3 -1 3 10 -2
#8x €	-6 0 0 4 6 -2
#9x	15 -19 -30 13 24 -18
#9x #1	10 -1 -1 0 -6 0
#9x #3	6 -4 2 0 -4 1
#9x %	23 2 0 5 -10 1
#9x days	17 -1 0 13 -7 0
#9x k	9 0 0 -1 -13 0
#9x €	-9 -1 0 -1 13 -3
$	-4 10 -39 -24 38 -4
$ #1	4 -29 -22 -15 44 -13
$ #1x	5 7 -1 21 -3 -3
$ #2x	-6 3 1 10 2 0
$ #3	-12 28 -24 -20 28 13
$ #3x	-9 -8 -1 9 24 2
$ #4x	-9 14 1 -9 7 -2
$ #5x	4 3 -1 2 -10 -1
$ #6x	4 5 0 0 -3 -2
$ #7x	-15 -5 7 4 9 -4
%	7 -56 -47 35 38 -41
% a	16 1 0 2 3 0
% and	-13 -1 -1 7 4 -1
% de	-18 -7 -3 2 25 -4
% du	-14 -1 0 -2 16 0
% from	7 4 1 -7 -3 -1
% in	-11 -2 -1 0 11 -1
% of	-7 5 0 25 20 -6
% off	-38 -3 1 -46 82 0
% on	0 -1 -1 -5 6 -1
% to	9 0 0 -2 -7 0
% with	-5 -1 0 0 4 0
= attached docx	8 1 -1 -4 1 -1
= attached pdf	-9 -12 -2 8 18 16
= attached xlsx	16 0 -1 -5 2 -2
= forwarded	11 12 -1 -11 1 -6
= header list-id	36 -11 -10 47 -54 -30
= header list-unsubscribe	-52 -13 23 72 -33 -44
= header list-unsubscribe-post	-13 0 -1 25 -3 -1
= header precedence	30 5 -10 29 -44 -6
= html	-67 47 22 31 33 -27
= links 1	-40 -10 9 -15 53 34
= links 2	-14 31 -2 15 11 -24
= links many	-21 -2 -1 34 -8 -3
= links some	-8 2 0 2 5 -3
= pictures 1	-24 8 1 -14 32 -10
= pictures without text	-5 -5 -3 -5 29 -3
= subject fwd	14 -7 -3 -10 16 -9
?	41 -31 -55 -40 15 -45
? #1	-9 -1 -1 10 23 -1
? #1x	-11 -3 5 3 4 0
? #3x	9 -5 -2 -3 -7 -1
? ?	35 -2 -3 -4 -13 -1
? a	-17 7 -1 5 4 -2
? and	49 8 3 1 -43 3
? any	13 0 0 -1 -5 -1
? best	10 1 0 -1 7 0
? did	21 -1 -1 -2 -11 -1
? en	-9 -1 0 0 10 0
? happy	-8 0 0 0 9 0
? i	64 -34 -22 -11 -16 -12
? i'd	33 2 2 2 -15 3
? i'm	10 0 -1 -3 6 -1
? i've	34 0 0 -1 -24 0
? ich	10 8 0 -1 -15 0
? if	9 1 2 4 20 2
? in	6 0 0 -1 -9 0
? it	28 -2 -1 1 -25 -1
? je	8 -1 1 -1 -8 0
? kind	-12 0 0 1 12 1
? let	1 9 -1 0 -11 0
? merci	12 -1 -1 -1 -14 -1
? most	-8 0 0 2 5 0
? my	1 -1 -1 5 -3 -1
? need	6 0 0 -1 -7 0
? nous	-10 -1 0 -1 15 0
? o	9 -1 -1 -3 -8 -1
? one	8 0 0 5 -11 0
? our	45 0 2 2 -31 2
? ours	51 2 3 -2 -35 2
? please	13 -2 -1 -1 -3 -1
? sincerely	-8 0 0 -1 5 0
? thanks	35 2 0 -4 -10 1
? the	24 11 2 7 -34 2
? there's	-10 1 0 -2 10 0
? they	16 -1 -1 -2 -11 -1
? un	-9 0 0 0 8 0
? we	35 6 -4 -9 2 -4
? we'd	-15 -1 0 0 14 0
? we're	36 2 -1 -5 -24 -1
? we've	16 -1 -1 2 -6 -1
? what	20 -1 -1 -3 -13 -1
? who	-7 -1 -1 0 4 -1
? with	-7 0 0 1 6 1
? you	10 1 1 1 -11 1
A:#0x	-32 2 0 -11 15 46
A:#1	-1 -9 2 -10 -8 38
A:#1x	-18 13 -1 -13 0 36
A:#2x	-18 8 2 8 -5 35
A:#3	10 -6 0 -5 -12 42
A:#3x	-29 7 0 0 26 8
A:#4	-11 0 2 -1 -17 48
A:#5	-29 19 0 -14 -6 41
A:#6x	-10 0 0 7 4 -6
A:#7x	-5 -1 0 7 0 0
A:$	-13 0 -1 2 8 -5
A:?	4 0 0 0 -3 -1
A:a	-13 0 -3 7 -2 -2
A:and	0 0 1 5 -4 3
A:b	5 -1 0 1 -5 3
A:balance	-9 0 0 -1 -1 4
A:by	-3 1 1 -7 8 -4
A:cost	-15 0 0 -1 14 0
A:date	9 1 1 -4 -3 -6
A:days	-4 -1 -1 -5 8 0
A:de	4 -2 -2 -3 -3 -4
A:eur	-7 7 -1 1 6 -8
A:for	-28 0 1 5 25 1
A:from	-10 0 0 0 11 -5
A:h	-13 3 -2 4 10 -3
A:in	-3 -2 -4 11 -13 0
A:of	-30 0 -2 14 12 -2
A:order	-10 0 0 0 10 1
A:p	-7 0 0 5 7 2
A:per	-8 0 0 -1 8 0
A:that	0 0 0 5 -5 1
A:the	-31 -2 0 36 -2 0
A:to	9 -1 0 3 -5 -5
A:us	-16 -1 -1 -2 17 2
A:we	-8 0 -1 -1 6 -1
A:x	-5 0 -1 -3 7 -5
F:#0x	17 48 -5 -9 -25 -13
F:#1	-16 -1 11 -7 1 13
F:#1x	36 6 -10 -7 -15 -2
F:#2x	14 -3 -2 -6 1 -3
F:#3	-25 9 -6 -4 29 -10
F:#3x	9 14 -9 -6 -11 4
F:#4	11 37 -4 -11 -20 -3
F:#4x	9 4 -4 -11 -15 5
F:#5x	-3 14 -3 -6 -7 2
F:%	20 -1 -4 0 -9 -1
F:?	9 -5 -3 -3 -2 2
F:a	-13 29 -10 -5 11 10
F:am	18 21 -10 -6 -12 -11
F:an	0 -5 0 -1 -2 7
F:and	32 -19 -7 -2 -7 15
F:are	8 -12 5 -4 -12 10
F:as	7 -4 5 -3 -12 9
F:at	3 -1 -4 -5 -11 13
F:be	15 -8 -8 -3 1 7
F:been	-11 -1 9 -1 0 12
F:before	-6 -1 0 0 8 -2
F:below	10 -6 -1 -1 -3 -3
F:by	14 13 6 -3 -12 -7
F:c	8 -6 -1 -1 -2 -2
F:conference	-8 9 -1 -2 -3 5
F:cost	-10 -1 0 -1 9 5
F:could	3 -7 -2 -2 7 0
F:days	-13 -4 -3 -3 12 7
F:dear	-10 8 6 -2 8 -2
F:do	-19 4 -1 -1 8 7
F:example	8 -1 7 3 -10 -8
F:for	7 0 -1 -3 3 9
F:forwarded	-9 16 5 -3 -3 -3
F:from	-8 0 6 -5 12 -3
F:group	11 -1 -2 -1 -3 -4
F:had	-9 -2 -1 -1 9 9
F:has	-16 -3 6 0 8 3
F:have	-18 -2 -4 -2 22 1
F:i	8 -4 -1 -3 -2 7
F:if	-2 -8 -4 -3 5 9
F:in	-8 2 -3 -5 23 9
F:is	14 -11 -2 -3 -4 9
F:it	-11 -12 -3 -3 12 8
F:just	-9 6 0 0 -1 16
F:k	-12 -2 0 0 13 4
F:kindly	19 -2 -4 0 -9 -1
F:know	7 -8 -1 -1 5 -5
F:like	-3 1 -2 -2 -4 9
F:me	29 -8 -3 -2 -10 -7
F:meeting	16 -1 -1 -2 -7 -4
F:message	-17 -8 4 -7 1 8
F:more	-6 -2 0 0 0 10
F:my	6 -4 -1 -1 -7 9
F:new	-16 13 -1 0 -2 13
F:not	6 -9 6 -1 -11 4
F:of	16 -2 -10 -4 -2 11
F:on	14 23 -4 -9 -14 7
F:or	3 0 -4 -4 -12 14
F:our	9 2 -4 -4 -2 -7
F:out	2 -3 -1 -1 -8 9
F:person	12 -1 0 0 -7 -2
F:place	-7 -2 0 0 -5 16
F:please	-7 6 5 -2 -6 -4
F:pm	23 3 -1 -4 -9 0
F:price	14 -2 -1 -1 -9 -4
F:sent	14 -2 0 -2 -6 -3
F:set	15 -2 0 -1 -7 -4
F:should	-8 -6 0 0 9 2
F:subject	3 16 7 -5 -5 -12
F:tell	-11 -3 0 -1 14 2
F:th	-2 -5 -3 -2 16 -4
F:that	3 -9 5 -3 -10 8
F:the	21 -1 -8 -11 -4 8
F:them	-4 -2 0 0 11 -5
F:there	-5 -3 -1 -1 -2 15
F:they	-19 -11 -2 -2 10 12
F:this	11 -4 5 -3 -14 8
F:thursday	11 -2 -1 -1 -8 -3
F:to	8 18 4 -14 -12 5
F:two	-22 -4 -1 -3 24 3
F:up	1 6 -1 -1 -12 11
F:was	3 -5 -1 -1 -4 7
F:we	-15 9 3 -4 10 -12
F:were	-5 -3 -1 -1 2 11
F:what	-11 -8 -2 -3 10 7
F:when	0 -3 -1 -3 -7 15
F:who	-10 -3 -1 -1 5 9
F:will	10 -1 -8 -4 -9 11
F:with	20 -2 -3 -4 -10 1
F:you	-6 4 7 -1 10 5
F:your	31 -3 -5 -6 -27 12
N:#1	-2 1 0 7 -6 -2
N:#4	-4 0 0 9 10 -7
N:#5	2 0 0 4 -1 18
N:docx	8 1 -1 -4 1 -1
N:pdf	-9 -12 -2 8 18 16
N:resume	12 0 0 0 -14 0
N:xlsx	16 0 -1 -5 2 -2
S:!	20 1 23 -44 13 -14
S:! !	28 -9 6 -1 -16 -7
S:#0x	-24 -7 -3 5 9 40
S:#1	-32 72 7 8 5 41
S:#1 #1	-10 -8 4 1 8 -3
S:#1 #1x	2 10 -3 0 6 -9
S:#1 #2x	-3 -6 -4 24 0 -6
S:#1 #3	-6 -5 -1 -4 17 -2
S:#1 and	9 -4 -1 -3 -5 -2
S:#1 de	-2 8 -1 -1 -7 -1
S:#1 feb	-1 4 -3 -7 -2 5
S:#1 june	-5 5 1 -1 -1 2
S:#1 minutes	-3 -3 0 -2 10 -2
S:#1 th	-9 15 0 -3 0 -1
S:#1x	-17 65 20 -14 -29 7
S:#1x #0x	6 0 -2 8 -5 9
S:#1x #1x	8 -3 -6 1 1 -2
S:#1x june	0 22 0 -4 2 0
S:#1x nov	0 -5 0 0 0 7
S:#1x th	-8 11 1 -3 2 0
S:#2x	-33 61 -10 -1 6 8
S:#2x %	-3 -1 0 -2 3 0
S:#3	-17 -28 52 -29 35 -5
S:#3x	-30 -10 21 30 3 -3
S:#4	-14 -34 -22 11 -6 71
S:#4 #1x	3 -1 -1 6 -2 -4
S:#4x	-17 -4 10 19 9 -7
S:#5	-12 1 1 -35 -20 74
S:#6x	0 7 -1 -7 9 -4
S:#6x %	-5 0 0 -13 13 -2
S:#9x	-25 1 -2 -1 48 -4
S:$	-26 -1 0 -18 74 -12
S:$ #1	-3 -3 0 -2 18 -5
S:%	-25 0 1 -27 68 -4
S:% off	-2 1 1 -3 23 -3
S:?	45 21 -49 -67 9 -37
S:a	-8 22 17 12 11 -24
S:a little	-7 7 0 -1 4 0
S:a question	-11 1 1 6 5 1
S:about	3 6 -5 -7 31 -3
S:about your	-14 0 0 -2 18 0
S:absence	-12 -3 -1 -2 -1 16
S:accepted	-15 0 10 5 -2 23
S:account	-8 0 0 4 7 -1
S:action	-13 0 -1 0 11 7
S:address	6 0 -2 0 -5 0
S:after	-13 1 7 2 3 0
S:again	8 3 1 -2 -13 -1
S:agenda	15 -1 -1 -4 -2 3
S:ai	1 -4 0 -2 5 -4
S:alert	-7 -4 0 16 1 0
S:all	26 -2 -2 -9 -8 -2
S:am	-32 38 37 1 -32 -5
S:am #1	-10 16 -4 -3 -7 0
S:and	-9 8 29 28 -23 -7
S:and a	-23 -3 0 15 7 -1
S:angebot	-18 -1 -1 -5 16 6
S:annual	-6 22 -6 1 5 -6
S:answer to	7 -2 -2 -1 -9 0
S:any	-9 0 0 1 7 0
S:anybody	-11 -1 0 -1 9 0
S:anyone	12 0 0 -4 -6 0
S:application	1 1 -1 -3 -7 7
S:april	-11 -3 -5 6 -2 -1
S:are	9 1 -5 8 -6 0
S:are you	13 0 0 -3 -14 1
S:article	11 -2 -1 -2 -11 4
S:as	28 -5 -3 -7 -5 0
S:ask	-5 -1 0 3 5 0
S:asked	-1 0 2 0 5 1
S:at	-45 -7 95 -24 -18 -6
S:at the	-47 -13 77 1 -12 3
S:attorney	6 -1 0 -2 -7 4
S:au	11 -5 13 -5 -12 1
S:audit	-12 -3 -1 -1 16 -1
S:auf	-7 -8 14 -3 4 -1
S:auf dem	-4 -9 14 -2 0 -2
S:august	8 2 -1 2 -7 -1
S:aus	-15 -2 -1 11 10 -1
S:automatic	-21 0 -1 -3 -5 40
S:automatic reply	-20 0 -1 -3 -5 36
S:autumn	-9 -1 -5 6 3 1
S:available	-19 0 0 3 27 1
S:aw	2 -2 -1 -7 12 -1
S:away	-7 -3 -1 -1 -3 10
S:back	-19 2 8 -3 10 1
S:bank	-12 -2 0 2 10 0
S:be	3 -1 27 4 -10 -2
S:been	-15 -4 2 6 2 16
S:before	-11 32 -2 1 -12 -1
S:before the	-2 11 0 1 -2 1
S:benchmark	0 -5 0 -3 -3 10
S:black	0 -1 0 -10 11 -3
S:boletín	-7 -2 -1 14 -1 -2
S:boletín de	-10 -1 0 14 1 -2
S:book	18 -9 -2 -8 2 1
S:booking	7 0 0 -3 -5 -4
S:booth	-7 -2 32 4 -2 4
S:booth #3	-3 -1 27 4 -1 5
S:breakfast	-17 55 2 1 -15 -1
S:brief	7 -2 0 13 -9 -1
S:bulk	-11 0 0 -2 19 -3
S:bulletin	-25 -4 -1 53 -9 2
S:business	-19 0 1 5 24 -5
S:by	23 -8 0 -3 8 -2
S:call	29 -8 0 3 -9 -5
S:calls	-11 3 0 4 5 -1
S:can	25 -2 -1 -2 -11 -2
S:cannot	17 -3 -3 -5 -8 -3
S:capítulo	-7 2 -3 7 -4 -1
S:carta	-13 -1 0 18 -8 0
S:certificate	6 1 1 -3 -4 -2
S:certified	3 2 1 -3 -7 -1
S:chairs	5 -1 4 -2 -5 1
S:change	30 0 2 0 -6 -4
S:chapter	-21 -4 -4 26 -5 -1
S:check	0 0 1 -2 -5 7
S:christmas	15 6 -2 -4 -16 0
S:circular	-9 -2 -2 18 -4 -1
S:class	-3 8 -1 -4 -5 0
S:client	7 -5 -2 -6 13 -4
S:close	-5 7 0 -5 2 1
S:closing	4 -1 8 0 -4 -2
S:code	13 -2 1 -7 -7 -5
S:coffee	11 3 -11 2 6 0
S:com	-11 2 7 -4 5 2
S:comité	0 -6 0 -8 -1 14
S:committee	7 2 -2 2 0 3
S:complaint	15 1 1 0 -15 1
S:con	-5 6 -1 -1 2 0
S:conference	-28 8 32 -2 -1 -2
S:confidential	26 0 -1 -3 -7 -2
S:confirmed	0 -4 1 5 2 26
S:congrats	10 -1 -1 -1 -8 -1
S:congratulations	53 -6 -6 -11 -28 -2
S:congratulations !	10 0 0 0 -7 0
S:congress	-6 4 6 -6 3 1
S:consulta	19 -1 -1 -2 -13 -1
S:contract	-4 1 0 -6 7 -1
S:copier	23 -4 -1 -9 -7 0
S:correction	9 0 2 -1 -8 0
S:correo	-8 -1 0 -1 14 -1
S:da	-7 -7 4 3 11 -4
S:daily	-13 -1 0 6 -5 13
S:dates	0 2 -1 -1 -9 11
S:day	15 21 -4 -4 -38 -2
S:day week	10 0 0 -3 -8 0
S:days	-30 0 5 4 10 -2
S:de	8 11 11 -20 -19 22
S:de la	-7 3 -4 11 -11 6
S:december	7 3 -1 -3 -6 -4
S:declined	8 -9 -6 1 -2 4
S:del	20 -1 -3 0 -9 -2
S:delivery	15 -9 -1 -3 -7 -2
S:dem	-9 -9 13 6 -4 -1
S:demo	21 3 -1 -1 -4 -1
S:demo of	9 0 0 0 -13 0
S:der	-4 -8 -4 14 3 -2
S:desayuno	-4 10 -1 -1 -7 -1
S:dia	0 0 8 2 -8 0
S:did	1 -1 -1 1 6 -1
S:did you	14 0 0 0 -12 0
S:digest	-8 0 0 14 -3 -2
S:dinner	8 18 -1 -1 5 -1
S:dinner on	21 -5 3 1 -10 1
S:directory	9 0 0 -3 4 -4
S:do	9 1 -6 18 15 0
S:do you	18 2 2 0 4 3
S:does	7 1 1 0 -5 1
S:done	15 -3 -1 -7 -7 0
S:down	17 0 -2 -13 -3 -1
S:draft	-6 0 0 -1 -1 7
S:drill	8 -6 -6 -1 -2 -1
S:du	0 19 -4 7 -38 12
S:du #1	4 5 -1 -2 -6 0
S:du #1x	10 7 -3 -9 -15 2
S:dues	5 -1 1 -3 -6 1
S:dîner	-11 15 -4 -1 -5 0
S:e	5 11 2 14 -10 -11
S:einladung	-3 18 -5 -2 -6 0
S:el	-15 4 16 -7 4 -3
S:em	-26 -7 17 5 8 2
S:email	-20 -1 -2 0 16 8
S:en	-21 -2 44 8 -13 6
S:en el	-1 -6 15 -3 2 0
S:end	11 6 -6 -4 0 -4
S:et	10 6 -5 -9 5 -5
S:evening	-15 42 0 -5 0 0
S:ex	-13 1 0 -1 13 0
S:facture	9 -2 0 0 -14 5
S:feb	1 3 0 -3 -4 4
S:february	-6 -15 1 4 14 3
S:feedback	-12 0 0 -1 12 0
S:fees	13 -2 -1 -4 -8 -1
S:file	8 0 -3 -8 4 -3
S:fire	9 3 -2 0 -4 0
S:fire drill	8 -6 -6 -1 -2 -1
S:firms	-2 6 1 -1 -1 1
S:first	-16 8 0 -1 8 1
S:five	-5 -6 0 16 2 -1
S:following	-16 0 -1 -1 16 0
S:following up	-15 0 0 0 17 0
S:for	37 -14 -39 -35 12 -12
S:for #4	0 0 0 7 -1 -7
S:for #4x	5 0 -1 -3 -6 -1
S:for a	11 -3 0 0 -7 0
S:for my	5 0 -1 -1 -9 -1
S:for the	-2 -6 2 5 6 9
S:for you	-10 -2 -2 3 11 -1
S:for your	-20 2 1 4 41 -5
S:formation	-12 0 0 -2 14 0
S:four	13 0 0 -1 -11 0
S:four day	10 0 0 -3 -8 0
S:free	24 14 0 -15 -8 0
S:friday	30 17 -10 9 -39 -5
S:frohe	17 -3 -1 -4 -6 -1
S:from	21 -22 -18 46 -2 -7
S:from #1	-13 -4 1 9 8 0
S:from the	-10 0 -1 36 -25 -1
S:fw	3 -3 -2 -6 1 -2
S:fwd	16 -8 -3 -8 5 -9
S:für	3 -2 -2 -5 6 -2
S:get	17 -5 0 -3 -15 0
S:gifts	-2 -2 0 -5 9 -2
S:go	-8 -1 1 -2 5 1
S:going	-15 -2 0 -1 16 0
S:good	8 0 0 -1 -7 1
S:goodbye	-14 0 0 0 12 0
S:gracias	-2 -4 -2 -4 12 -1
S:gracias por	-10 0 0 -1 14 0
S:greetings	16 -4 -1 -3 -10 0
S:group	30 -2 1 1 -17 -1
S:happy	57 -2 -3 -10 -26 -1
S:has	4 -2 -4 -9 -17 32
S:has anyone	14 0 0 -3 -10 0
S:has been	1 1 1 5 1 17
S:have	-5 -3 1 2 9 7
S:hello	-2 3 0 -1 6 0
S:holiday	-11 0 -1 0 13 -4
S:holidays	9 -5 -1 -5 -4 1
S:house	-3 20 2 -2 1 1
S:how	14 0 2 -2 17 2
S:how did	8 -1 -1 -1 -10 -1
S:how do	-9 0 0 0 10 0
S:how is	-8 0 0 0 8 0
S:how many	9 -1 -1 -2 -9 -1
S:i	-22 -2 32 8 20 -2
S:i am	1 -4 26 0 -3 0
S:i'm	-28 -7 50 -1 -3 -1
S:i've	-9 0 4 4 7 0
S:ihr	8 -6 -2 -7 0 0
S:ihre	0 -4 -2 -3 4 -5
S:ihrer	-8 -2 -1 -4 11 6
S:im	-11 3 -2 -1 7 -1
S:in	-25 28 66 -20 7 -8
S:in #1	1 -4 -2 1 7 -7
S:in the	26 1 -1 -4 -18 -2
S:informativo	-7 -2 -1 11 -3 -3
S:interview	24 -3 -1 -5 -8 -1
S:intro	-11 0 0 0 11 1
S:invitation	-20 48 -4 3 -4 1
S:invoice	14 2 1 2 -20 25
S:invoices	-6 0 1 -5 9 0
S:invoices ?	-12 0 0 0 14 0
S:is	-7 8 1 -23 16 4
S:is your	-12 0 0 1 11 0
S:iso	-11 0 0 0 12 0
S:issue	-13 -3 -1 35 -8 -1
S:it	2 7 0 -2 8 0
S:it going	-14 0 0 0 16 0
S:item	-15 -2 -1 -1 -8 22
S:january	-14 7 -1 0 7 -1
S:je	2 -7 11 -4 -7 -1
S:job	-12 -3 -2 5 -6 11
S:july	-10 11 0 10 -6 -1
S:june	-11 47 0 1 -23 -1
S:keys	22 -3 -3 -2 -10 -1
S:kurze	-8 -1 0 -1 13 0
S:la	-39 1 2 48 6 1
S:la lettre	-5 -2 -1 18 -8 -2
S:las	-11 8 4 -1 3 -2
S:last	0 0 -1 -1 11 -1
S:late	20 -3 -3 -6 -8 -4
S:law	-14 -4 0 14 -4 -1
S:le	-9 -5 7 2 -9 -2
S:lease	-11 -6 -2 -3 16 -2
S:leave	-2 -4 -1 2 -8 4
S:leaving	23 0 0 0 -20 1
S:ledger	-7 1 10 2 -1 0
S:legal	-8 1 -1 0 3 -3
S:letter	-18 2 2 53 -19 0
S:lettre	-5 -6 -2 28 -6 -5
S:lettre de	-9 -2 0 15 -1 -1
S:lieferung	21 -1 -1 -1 -11 -1
S:list	3 -4 2 8 9 8
S:little	-15 7 -1 11 -1 0
S:lo	-13 -7 -1 6 11 1
S:lo que	-7 -6 -1 6 4 -1
S:logo	-6 -1 -1 1 9 -1
S:lost	22 -6 -4 -2 -15 -3
S:lunch	27 33 -6 -4 -22 8
S:mai	-10 1 -3 25 -9 -2
S:mail	15 -2 -1 -4 -9 5
S:many	9 -1 -1 -2 -9 -1
S:march	-22 30 1 10 -17 7
S:may	-24 6 5 40 -22 -2
S:me	4 -2 0 3 -1 -1
S:meet	4 2 19 0 -5 0
S:meeting	-2 0 -4 1 -1 3
S:member	8 2 1 -1 -10 1
S:members	-6 1 0 0 1 -1
S:membership	14 0 0 -8 -2 -7
S:merry	13 -1 -1 -4 -7 0
S:merry christmas	13 -1 -1 -4 -7 0
S:message	7 -2 0 1 -3 -4
S:mi	-2 -2 -1 -2 9 -1
S:min	1 -5 -2 0 11 -3
S:minute	-4 -12 1 1 8 5
S:minutes	31 -9 0 -8 10 -5
S:mit	-1 16 -3 -2 -7 -2
S:monday	31 0 0 6 -24 -2
S:month	-2 0 -9 15 -4 -1
S:month end	13 3 -8 -4 -2 -1
S:move	-8 -1 -1 -2 8 -1
S:moved	-4 -7 -4 -1 8 -4
S:mr	-9 -2 -1 -1 12 1
S:multi	9 0 0 -1 -10 0
S:my	22 4 0 -3 -14 0
S:n	-29 -5 -2 43 -12 0
S:n #1	-3 -1 -2 6 -2 -3
S:na	-3 2 12 -3 -7 1
S:name	-15 -1 0 3 15 -1
S:new	5 35 -13 22 -19 5
S:news	-28 -2 -2 52 0 1
S:news from	-14 -1 -1 16 -4 0
S:newsletter	-7 -2 -1 26 -2 -2
S:next	9 1 11 0 -6 -1
S:next week	5 -2 -5 0 0 1
S:nicht	18 -2 0 -1 -10 0
S:night	4 9 -1 -3 -16 0
S:night shift	5 1 1 -1 -3 1
S:no	-33 26 6 41 -26 13
S:no #1	-5 -1 0 14 -2 1
S:note	-20 -4 -2 12 5 -2
S:notes	-5 1 1 49 -24 1
S:notes from	14 0 -1 -7 -12 0
S:nov	-7 3 -1 4 0 1
S:nov #1x	-5 0 -2 0 -2 9
S:november	3 -10 -2 9 -4 5
S:now	-6 3 0 0 8 1
S:nr	-13 -1 0 13 -1 1
S:o	9 -7 -3 -1 -5 6
S:october	-8 -3 7 8 -15 -1
S:of	35 -23 -2 -46 -22 39
S:of #1	-1 -1 0 -2 -4 3
S:of the	14 -4 -1 1 -9 1
S:of you	-10 0 1 2 11 1
S:off	2 -2 -1 -5 21 -4
S:offer	-4 -2 -2 -6 12 0
S:office	-17 5 -1 0 12 0
S:offices	16 -1 0 -4 -15 0
S:old	-11 0 -1 -2 11 0
S:on	-20 50 47 -39 10 -4
S:on friday	4 -2 -8 1 -2 0
S:on monday	6 -7 2 1 -3 1
S:on my	-14 6 0 0 9 0
S:on the	-16 26 -4 -1 2 11
S:one	-13 15 0 -6 7 -1
S:only	-15 0 0 -3 19 -6
S:open	25 40 -3 -8 -26 -3
S:order	12 -2 -3 3 -4 3
S:other	10 0 0 -1 -9 0
S:our	13 15 21 -12 -9 -7
S:out	-22 -5 14 5 -7 4
S:outage	9 -2 -2 -1 -6 -1
S:outsourcing	-8 2 13 -2 -3 -1
S:p	-9 2 3 -3 11 0
S:panel	-16 -3 30 2 6 -2
S:paper	10 -1 14 -3 -6 -2
S:para	0 -1 -3 -10 -1 6
S:parental	0 2 1 -3 -6 9
S:parental leave	0 2 1 -3 -6 9
S:parking	16 -1 -4 -2 -8 -1
S:part	-8 0 0 7 4 1
S:party	-21 9 1 -3 5 1
S:pay	12 1 -1 -6 -2 -1
S:payroll	9 12 -2 -5 -16 -5
S:pedido	18 -3 0 -3 -10 -6
S:people	12 -5 -2 -7 -10 -2
S:person	-11 -1 -1 -1 13 0
S:person ?	-15 -1 0 0 17 0
S:pick	17 -11 0 -3 -1 -2
S:plan	7 -1 -1 -1 -9 1
S:please	32 -2 1 -2 -21 4
S:policy	22 -1 -2 -3 -16 7
S:por	4 -3 -4 -9 11 -5
S:post	-10 0 1 4 2 1
S:pour	11 -2 -1 -4 -6 0
S:power	6 -6 0 0 -2 0
S:price	2 -1 -1 -4 3 -2
S:procurement	-5 -1 -1 -1 7 -1
S:professionals	-9 1 0 -5 9 0
S:project	-14 0 0 -1 10 0
S:proposal	-13 0 0 -2 12 2
S:q	2 -3 -1 1 -3 0
S:q #1	7 -1 0 -1 -5 1
S:que	-4 0 -4 6 -2 -1
S:question	41 -5 -2 -4 -5 0
S:question on	-15 0 0 0 12 1
S:quick	2 -4 -6 -2 11 -2
S:quick one	-6 0 0 0 10 0
S:quick question	-10 -1 -1 -1 9 -1
S:quiet	-15 14 0 1 3 0
S:quote	22 2 -2 -2 -4 -2
S:qué	7 3 -1 0 -11 -1
S:r	-6 -1 0 -1 4 -1
S:rates	-8 0 -1 9 -3 -2
S:re	88 -72 -58 -88 -42 -29
S:re lunch	14 -3 -3 -4 -11 -3
S:re re	-8 -1 4 -1 48 -1
S:re the	5 -1 -3 -7 3 -1
S:re ticket	13 -1 -1 -1 -1 -6
S:re what	7 0 0 -2 -10 0
S:re your	9 -2 -1 -1 -4 -1
S:read	3 0 0 0 -3 -1
S:reading	-7 -1 0 7 -7 0
S:reception	-8 2 5 -3 0 0
S:reference	22 -1 -1 -4 -10 -1
S:registration	-11 -3 1 2 6 21
S:reminder	1 -10 0 -3 -4 0
S:renewal	3 -1 0 0 5 -1
S:reply	-21 0 0 -3 -5 36
S:report	9 -1 -2 0 -4 -1
S:request	35 3 0 4 -28 6
S:request for	21 -2 0 -2 -7 -3
S:review	10 -7 -1 -1 -5 -1
S:rfp	8 -4 -2 -6 6 -6
S:right	-8 -1 -1 -1 10 -1
S:right person	-8 -1 0 0 11 0
S:room	22 2 2 -2 -1 -2
S:roundtable	-15 23 0 0 8 1
S:run	4 -1 4 0 -5 2
S:rundbrief	-10 -3 -3 20 -5 -2
S:said	-5 -1 3 0 8 0
S:salary	9 1 1 1 -9 2
S:sale	-1 -1 -1 3 0 -1
S:sales	-5 -1 0 0 7 0
S:saturday	14 -3 -2 -4 -7 0
S:se	11 -2 -1 -7 -7 8
S:season	-7 0 0 6 1 0
S:season's	10 -1 -1 -5 -3 0
S:season's greetings	10 -1 -1 -5 -3 0
S:see	-10 2 1 -2 5 0
S:seminar	-10 31 -1 3 -4 8
S:september	-6 -2 -1 5 -4 4
S:service	26 1 -1 0 -9 0
S:services	-9 5 1 2 3 0
S:session	12 -1 -5 -11 -4 6
S:set	12 0 0 -4 -6 0
S:shared	-1 6 -1 -5 -7 4
S:shift	10 2 1 -1 -8 0
S:show	9 -5 3 -3 -8 0
S:sick	14 -1 -2 -2 -10 -2
S:sign	-7 -1 -1 0 9 1
S:signed	8 -2 0 1 -11 1
S:sit	-8 10 -1 0 -3 0
S:site	3 1 0 2 -1 -3
S:sla	8 -1 0 -2 -7 -1
S:slides	-2 3 0 -5 8 0
S:small	-16 6 1 -5 -3 -1
S:sobre	10 13 -4 -14 -8 -2
S:something	-23 -2 -2 -1 22 0
S:sorry	8 -1 -1 0 -9 0
S:speaking	-20 2 50 -1 -7 -2
S:speaking in	-6 -3 27 1 4 1
S:special	-7 -2 -1 1 5 0
S:sponsor	-14 -6 34 6 9 0
S:spring	1 1 -2 -1 -1 4
S:staff	6 1 0 1 -6 0
S:stammtisch	-9 15 -2 -2 -4 -2
S:stand	-6 -6 60 -3 -12 -2
S:stop	18 1 0 -1 -14 0
S:street	-4 1 0 5 2 3
S:su	-24 -10 -1 -3 25 10
S:sua	-11 -1 -1 -2 14 -1
S:summer	-4 2 1 5 -1 1
S:summit	-13 20 7 1 -5 0
S:sunday	-25 23 0 7 -1 1
S:supper	-7 8 0 -1 -2 0
S:sur	15 -1 -1 -2 -13 -1
S:sur les	12 -1 0 0 -10 0
S:system	-9 1 1 0 6 5
S:sábado	22 -2 -2 -2 -16 0
S:table	-18 5 6 1 0 -1
S:take	10 2 0 -4 -13 1
S:talk	-17 -3 5 6 -9 -1
S:tax	-8 7 0 1 2 -1
S:temp	7 -1 0 4 -7 0
S:test	26 -10 -3 -3 -6 -6
S:th	-10 57 -2 -3 -22 1
S:thank	14 0 5 -7 9 -2
S:thank you	11 0 5 -6 12 -2
S:thanks	20 -2 -2 1 -14 -2
S:that	-9 -1 -2 -1 19 -2
S:the	-8 32 56 23 -31 -31
S:the new	-3 9 -2 -2 5 -1
S:the panel	-4 -1 1 -1 5 0
S:them	10 -4 1 2 -12 1
S:they	16 0 0 -1 -13 0
S:things	-12 -1 3 3 10 -1
S:thinking	-14 -1 0 -1 15 0
S:thinking of	-15 -1 -1 -1 14 -1
S:third	-8 2 0 6 4 1
S:this	-24 -6 28 34 -12 -1
S:this week	-9 -4 -1 9 9 0
S:thought	-13 0 0 2 11 0
S:three	-6 -1 0 -2 7 -1
S:thursday	28 18 -6 -3 -26 2
S:ticket	20 -4 -1 -2 -6 -8
S:to	34 -4 -10 -13 -14 13
S:to the	1 3 2 3 -7 1
S:today	4 3 8 -1 -13 -1
S:tomorrow	19 -2 0 -2 -15 0
S:toner	1 -1 0 0 10 -8
S:tonight	36 -3 -15 -2 -8 -11
S:train	12 -3 -6 -1 -7 -4
S:training	-10 2 0 5 1 0
S:translations	-11 -1 -1 -1 13 -1
S:travel	10 -4 -1 -4 -8 0
S:tres	-14 10 -1 7 -3 0
S:trust	10 -4 1 2 -11 1
S:tu	-2 -6 -7 1 -4 7
S:tuesday	8 12 -12 3 -11 1
S:two	-13 -3 -4 1 12 -1
S:umbrella	13 0 0 0 -13 0
S:un	7 4 -3 -6 -7 -3
S:unpaid	-12 0 0 0 13 0
S:unpaid invoices	-11 0 0 0 12 0
S:unser	-10 0 0 -1 13 0
S:up	-23 -2 -2 7 15 -1
S:up to	-4 -1 0 3 3 -1
S:update	-18 0 -1 38 -6 1
S:urgent	-12 0 0 0 10 0
S:us	-9 -1 53 -7 -19 2
S:usd	-8 -1 0 0 10 0
S:use	11 -2 -2 7 -7 -7
S:vacancy	5 0 0 -1 -9 0
S:vendredi	-11 2 -1 10 -4 0
S:visit	21 -4 2 4 -14 -3
S:vol	-6 0 0 8 -5 -2
S:vos	-18 -6 -3 -9 32 -2
S:vote	10 -9 -2 -4 -5 1
S:votre	-3 -4 -3 -3 12 0
S:vou	-5 -4 19 -3 -3 -1
S:vous	-10 -1 6 -1 10 -1
S:walk	1 13 -1 -1 -12 0
S:was	16 -2 -2 -3 -12 5
S:water	-11 0 0 0 9 0
S:we	-2 -8 41 -1 -25 4
S:we're	0 -3 27 -1 -6 1
S:webinar	2 -5 -1 4 4 -1
S:website	7 0 1 -4 -8 0
S:wednesday	-4 -3 28 0 0 0
S:week	-12 -5 6 29 1 -4
S:weekly	-1 0 1 10 -3 1
S:well	23 -2 0 -3 -18 0
S:what	2 23 0 36 -36 0
S:what we	11 0 0 -3 -7 0
S:what's	-1 -6 -2 10 0 0
S:where	5 -1 4 3 -1 -2
S:who	38 -7 0 -3 -16 1
S:why	7 1 6 -5 -3 -1
S:will	2 0 6 1 -8 1
S:with	9 28 -1 -7 -15 14
S:words	-12 0 0 7 2 0
S:working	-5 2 -1 -3 5 0
S:world	-5 3 5 -2 -6 -2
S:would	0 9 0 -3 -4 -1
S:would you	1 9 -1 -2 -5 -2
S:writing	9 -1 -2 -3 -3 -1
S:wrong	19 2 -1 -5 -8 -1
S:y	-4 -2 -6 1 11 -7
S:year	5 2 -1 -4 -10 -3
S:year end	-2 6 -2 -2 -4 -2
S:you	21 -21 -10 -49 23 1
S:you ?	13 0 0 0 -15 0
S:you asked	0 0 2 0 4 1
S:you at	-10 0 0 0 10 0
S:you do	-11 0 0 0 12 0
S:you for	-17 0 0 0 33 -2
S:you have	-7 0 0 0 -1 10
S:you're	10 9 3 -1 -19 7
S:your	-4 -57 -46 -78 54 63
S:your application	1 0 -2 0 -8 7
S:your article	8 -1 -1 -1 -8 -1
S:your file	-5 -1 -1 -1 3 -1
S:your lease	-9 -1 -1 0 7 -1
S:your question	-7 0 0 0 6 3
S:your request	5 0 0 0 -8 4
S:your talk	6 0 -1 -1 -6 -1
S:yours	-4 -1 -1 1 4 -1
S:zum	11 8 -7 -3 -8 -1
S:à	-2 9 10 -9 -12 -3
S:€	-18 -4 0 -2 35 -6
a	8 1 -7 5 16 -29
a #1	10 -1 1 -9 8 -1
a #1x	-19 5 3 6 9 -2
a #2x	15 -2 0 2 -10 -2
a #3	8 6 1 4 -14 0
a #3x	-13 -2 -1 10 6 0
a #6x	4 0 0 -8 2 0
a alguien	16 -1 0 -1 -15 0
a bakery	11 0 0 0 -11 0
a bank	-10 0 1 2 10 1
a billing	6 -1 -1 0 -8 -1
a book	-13 -1 -1 5 9 -1
a box	-11 0 1 4 10 0
a brief	-10 0 0 -2 13 0
a call	-8 3 1 0 30 1
a chair	-11 2 -3 -2 8 1
a chance	-12 0 0 5 9 0
a chat	-5 -1 0 -1 2 0
a client	-12 0 -1 -2 7 -1
a coffee	22 -1 0 -2 -16 -1
a colleague	-5 6 1 -1 0 1
a company	11 0 1 -1 -13 1
a contract	-12 3 1 0 7 1
a copy	-5 8 1 0 -7 3
a couple	-7 0 0 -2 8 0
a date	-8 0 0 1 4 0
a day	8 0 -2 -3 19 10
a demo	40 -6 2 -2 -2 1
a door	9 -6 0 -2 -1 0
a este	-12 3 -4 -2 7 8
a fee	-2 8 0 1 -8 0
a few	-5 2 1 -2 6 9
a figure	-9 0 1 0 7 0
a file	-13 0 0 1 6 9
a firm	7 5 -1 0 3 2
a first	0 7 -1 0 -3 0
a free	1 1 1 -3 22 9
a friend	-9 2 0 -1 2 -1
a full	4 0 0 8 -11 0
a good	-9 12 2 5 9 2
a great	-7 8 1 -1 -6 1
a group	-7 9 0 0 -1 -1
a half	13 -3 0 -3 -9 0
a head	-21 1 6 -2 30 -1
a la	37 3 3 -2 -40 -1
a lady	-6 5 3 0 1 -1
a las	18 14 5 -17 -10 -4
a letter	-11 -1 -1 3 -1 4
a line	2 1 -2 -5 -1 0
a list	10 4 -1 -3 -17 1
a little	-9 -1 0 2 6 0
a living	-5 -1 -1 -2 7 -1
a los	13 -5 3 -3 -8 -3
a lot	-17 0 4 -1 19 4
a lunch	-9 7 0 -1 1 0
a m	7 -1 2 -5 0 2
a meeting	11 -6 -2 -5 -3 -1
a member	-13 -2 -1 -4 8 4
a month	13 -3 -10 -3 23 -8
a morning	-17 -2 -1 -1 17 -1
a move	-5 -3 0 12 -5 0
a name	26 -2 -2 -4 -13 0
a new	-18 7 -3 17 8 5
a nice	-4 0 0 3 3 0
a night	-5 -2 0 -1 11 0
a no	-13 0 0 0 11 0
a nossa	-12 -2 -1 -1 21 -1
a note	-5 0 0 9 -4 0
a number	-9 4 0 -4 10 0
a one	-1 3 0 -9 6 0
a page	-23 -3 0 -2 17 -1
a paper	8 -2 0 0 -7 0
a partir	5 0 -3 6 7 -12
a photo	-10 1 0 -3 11 2
a place	6 0 0 -4 -12 8
a pleasure	-14 0 1 1 7 1
a price	6 -3 0 0 -6 0
a public	8 -2 -1 -2 -6 0
a quarter	-10 0 1 -1 8 -1
a quick	-6 0 0 1 6 0
a quote	-10 -2 -1 -3 10 0
a receptionist	-9 0 -1 -2 12 -1
a reference	11 1 1 0 -9 1
a reminder	4 0 1 6 -9 3
a room	-5 -2 0 -2 8 1
a sample	-6 0 0 1 4 0
a short	-6 -13 -8 -3 26 0
a shout	-8 0 0 -1 7 0
a sign	-13 -3 0 0 10 0
a small	-35 1 -3 0 27 12
a spreadsheet	5 0 1 0 -7 1
a sua	-9 -1 0 -9 8 13
a supplier	6 0 -2 -3 -9 9
a table	-20 12 13 -2 -9 -1
a talk	-17 6 -3 -1 9 0
a team	-11 14 -1 -1 -7 1
a tenth	-7 0 0 -1 9 0
a third	-17 0 -1 -4 22 0
a three	7 -1 -1 -2 -5 -1
a time	2 3 0 0 7 -1
a todos	20 -6 4 -6 -9 -3
a un	7 14 -2 -3 -14 -1
a very	-3 -3 -1 3 -7 4
a walk	9 1 8 -2 -11 -1
a week	-10 6 3 -4 21 3
a while	4 7 8 5 -11 0
a word	-16 0 -3 -5 14 -2
a year	32 -11 -7 22 -7 -4
a yes	-7 1 0 -3 12 -1
a été	5 -3 -1 2 -12 11
aaron	-3 -1 0 -4 -7 13
ab	-14 11 -6 1 20 -7
ab #1x	-20 10 -3 -1 13 -2
abbestellen	-11 -3 -3 35 -10 -5
aber	0 4 4 -2 -7 -2
abernethy	-8 0 0 0 9 0
abierto	10 -2 -1 5 -9 -2
able	-6 3 -2 0 0 3
able to	-6 3 -2 0 0 3
abmelden	-4 -2 -1 19 -3 -4
abmeldung	-3 -5 -6 25 -4 -6
abogados	-6 -3 3 3 3 -1
about	9 32 42 2 -4 -35
about #1	27 1 6 -1 -21 0
about #1x	7 0 7 -2 -15 1
about #3	25 -1 -1 -4 -17 -1
about #3x	20 -2 0 -3 -17 0
about #8x	7 0 0 1 -9 0
about $	15 0 1 -3 -10 1
about a	-22 4 0 -15 17 -1
about it	18 6 6 -2 -17 2
about the	8 23 13 -4 1 -11
about time	14 0 0 0 -12 0
about to	9 0 0 -2 -6 0
about what	-16 -5 0 -1 11 1
about your	-7 -3 -1 -2 23 -1
above	-6 1 2 27 -4 1
abrazo	-9 -1 1 1 9 -2
abraço	1 -6 15 -9 -2 -2
abroad	-12 -2 -2 9 8 0
acabo	17 -2 -1 -3 -10 -1
acabo de	15 -2 -2 -2 -11 -1
accent	-10 -1 -1 9 0 -1
accept	27 1 2 -2 7 0
accept the	6 -1 -1 -2 -8 -1
acceptance	4 4 -1 -9 6 -1
accepted	5 -3 5 -3 -23 22
access	-7 4 2 1 1 21
access to	-17 -2 -1 1 0 15
according	9 -1 -1 -8 -4 1
according to	9 -1 -1 -8 -4 1
account	7 -11 -9 -10 3 46
account executive	-3 -1 -2 -4 5 -1
accounting	-5 2 -2 2 0 1
accounts	13 0 6 21 -32 4
accounts payable	0 0 1 1 2 1
accra	7 -1 -1 5 -6 1
accuracy	-3 -1 3 1 4 -1
achebe	3 1 -1 0 -8 10
across	-12 0 2 4 15 -2
across your	-5 0 0 0 4 0
act	-7 2 -1 0 8 -6
action	-6 -4 -1 -3 0 13
actually	-6 -4 6 2 -2 -1
add	-4 9 2 17 4 -22
added	-2 3 -1 5 -3 0
additional	-8 2 0 9 1 -2
address	18 -6 -7 3 0 22
address for	9 1 1 -1 -8 1
addresses	-4 -3 -1 -4 12 -2
adeyemi	1 -3 -1 0 -3 10
adjunto	14 -2 -1 -4 -5 -2
administración	8 -1 0 -1 -8 -1
administration	2 0 1 -5 -3 8
administrator	-3 0 1 13 -4 1
administrators	-23 2 -2 -2 15 1
advance	-6 -2 0 -2 10 -2
advertise	-6 -1 1 3 6 4
advertisement	-9 -1 0 3 -1 5
advertising	-1 0 1 2 -7 4
advice	19 0 1 28 -29 -1
advice best	8 -1 -1 -1 -12 -1
advise	9 0 0 -3 -9 0
affected	11 -7 -1 2 -3 -5
aforo	-3 18 -4 0 -4 -2
afraid	12 -2 1 -3 2 4
after	17 -22 11 15 0 -14
after #1	30 3 -1 3 -29 -5
after #1x	14 -2 -1 -4 -4 1
after a	-7 4 4 -3 1 -1
after hours	-1 -3 -1 9 -9 -1
after that	-17 4 -2 2 20 3
after the	23 -19 17 1 -18 -1
after three	1 0 2 -1 -6 1
after two	7 -1 -1 4 -9 -1
after your	4 -1 -1 -1 -4 -1
afternoon	-13 4 2 -1 22 10
afterwards	-45 23 14 -1 24 -1
again	23 -25 5 25 -25 -12
again for	-13 -1 -1 -1 13 -1
again from	-6 0 0 8 2 0
again in	4 0 0 -1 -3 -1
again on	-18 3 -1 6 10 1
against	17 -1 5 -12 -14 7
agencies	11 0 0 0 -9 0
agency	13 -4 0 6 -10 1
agenda	4 11 -2 14 -11 -4
agent	-7 4 -1 10 -5 -6
agents	-14 8 -1 6 12 -3
ago	12 -1 -1 -7 -22 7
agora	2 -3 0 -4 9 -6
agosto	4 -13 11 7 -7 -3
agradezco	14 -2 0 -2 -10 -1
agradeço	14 -1 0 -1 -9 0
agree	12 1 -1 -2 -9 3
agreed	36 -1 -5 -13 -17 2
agreed to	-6 0 2 -5 8 0
agreement	21 3 1 3 -19 3
agreements	10 1 -2 -5 -7 -1
ahead	-1 0 -1 2 -3 -1
ahí	-6 -3 5 -1 3 -1
ai	-5 4 -3 -2 0 0
aid	-8 2 9 0 -6 0
ainda	-7 -2 -2 5 -4 8
airport	-1 5 0 -2 3 -6
aktuell	-12 -4 -1 -1 7 8
al	2 -9 13 -2 1 9
al mes	5 -1 -1 4 -8 0
alan	-5 1 -2 -3 10 1
alarm	8 -9 -3 -2 -2 -4
alert	-11 -4 -1 32 -1 -2
alerts	12 1 1 -4 -7 0
algo	5 -2 3 -1 -6 0
alguien	22 -1 -2 -2 -16 0
alguien que	16 -1 0 -1 -15 0
alguma	5 7 -1 -4 -10 -1
alison	-8 7 -1 -1 4 -1
all	6 7 17 11 6 -25
all #2x	13 -2 -2 -6 -13 7
all at	8 -2 1 0 -3 0
all five	14 0 0 0 -15 0
all for	-6 0 0 1 7 0
all if	-10 0 0 0 12 0
all in	-1 -4 -3 -3 5 -1
all is	-12 0 0 1 14 0
all it	-6 0 0 0 6 0
all of	-11 21 -5 17 -6 7
all the	-2 -7 0 -1 17 9
all who	11 -5 -2 -5 -5 -1
alle	0 10 -7 5 -3 -5
allem	-17 -1 0 10 11 0
allen	18 -4 3 -6 -9 -1
alles	5 -2 0 -8 -1 0
allow	3 -1 -1 -2 -1 1
allowance	-3 -3 0 5 -5 -1
allowed	27 1 0 -4 -31 3
allows	-2 4 1 -2 -1 0
almost	-4 1 -1 0 2 2
alone	-9 -4 -1 -1 10 -1
along	-17 4 0 0 0 -3
already	-1 -7 0 -5 30 -1
als	-27 -5 -4 11 15 3
also	18 -11 21 15 -29 -7
also a	-9 -1 -3 0 9 -1
alten	-14 6 0 -1 10 0
alternative	4 -1 -1 0 -6 -1
although	-4 -1 6 -7 -2 1
altogether	12 -1 0 -6 -6 0
always	-4 -1 2 12 4 5
am	11 7 26 -20 -34 34
am #1	14 -5 0 -2 3 -3
am #2x	-14 -2 10 1 5 -1
am at	3 21 2 0 -2 0
am donnerstag	-9 14 0 -2 -2 -1
am not	-19 0 10 0 13 0
am on	-11 -3 -7 2 0 0
am out	-14 0 0 -1 1 11
am writing	7 0 0 0 -8 0
amanhã	-6 -7 -11 -3 23 -2
amigos	-14 -11 21 4 1 -1
among	-4 0 1 0 -2 0
among the	0 -1 3 -1 3 2
amount	-4 -1 -1 -3 5 27
amparo	9 -1 -1 2 -13 -1
an	-2 15 -21 24 10 23
an easy	-7 5 0 0 0 0
an email	-8 5 1 0 3 0
an hour	-8 12 2 7 15 -3
an idea	-8 0 0 0 2 10
an office	-5 -1 2 3 2 1
ana	-7 7 0 2 2 0
analysts	-17 -4 -1 -1 16 0
anbieter	4 -1 0 4 -1 0
and	14 12 -5 -18 14 -37
and #1	15 6 -1 4 -14 -4
and #1x	10 -10 -1 -3 31 -2
and #2x	18 2 0 1 -7 0
and #3	6 4 0 -3 -6 0
and $	11 -5 -2 -2 -8 0
and a	3 15 1 18 1 -3
and about	29 -2 1 -2 -18 1
and ask	-12 1 -5 4 7 1
and by	-3 -1 1 6 -5 1
and call	-1 7 2 3 -8 -1
and can	16 1 -2 1 -13 -1
and change	-1 0 0 7 -1 -7
and could	-14 0 0 -1 12 0
and count	-13 0 0 3 12 0
and did	30 -1 -1 -1 -20 -1
and do	19 -1 -1 1 -12 1
and don't	14 -1 -2 0 -10 -1
and every	5 0 0 0 -7 0
and everybody	9 0 -2 2 -8 0
and everyone	12 -1 -1 5 -13 0
and for	11 2 2 -6 20 2
and friends	-8 3 -1 12 -2 1
and get	-3 -2 -1 -3 11 -2
and has	12 -1 1 -3 -4 -1
and have	-16 2 6 4 24 0
and he	-19 0 -1 4 12 -1
and how	3 -6 -1 2 -7 -1
and i	2 -7 11 -25 34 -29
and i'd	-1 0 2 -2 30 2
and i'll	-26 -4 10 5 45 1
and i'm	1 10 0 -1 9 1
and i've	5 1 -2 -3 13 1
and if	-18 16 3 1 21 1
and is	-9 11 3 -3 -13 -1
and it	1 2 1 10 17 1
and it's	8 13 -1 0 -13 -1
and just	-9 0 0 0 7 0
and keep	-7 1 1 1 8 1
and knows	9 -6 0 -1 -11 0
and let	14 -11 6 0 -17 1
and look	17 -4 -6 1 -11 1
and me	-21 0 23 -2 2 0
and my	9 0 -1 6 0 0
and need	10 -10 0 -4 -2 0
and no	13 19 -1 10 -40 3
and nobody	15 -2 -2 -7 -2 5
and not	20 -5 -12 -2 19 -5
and nothing	-15 7 -1 -1 0 2
and now	11 -1 -1 1 -12 -1
and on	-6 0 0 -2 3 -1
and one	16 11 2 7 -25 3
and only	14 -5 -2 -4 -10 10
and other	-2 -1 2 9 5 -5
and our	12 -3 2 -3 -5 2
and put	4 1 1 0 -9 6
and say	-18 0 39 3 1 -2
and see	-8 4 0 1 7 -1
and send	31 2 0 -1 -20 0
and she	10 -1 0 -1 -7 0
and show	-6 6 0 -3 3 0
and so	9 0 4 2 -14 0
and sorry	-14 0 0 0 16 0
and take	-12 1 0 -4 12 0
and tell	-13 -1 2 0 1 -1
and that	-25 4 1 1 30 8
and the	12 14 1 -8 7 -12
and their	-2 4 0 -2 3 -1
and then	-14 7 2 7 1 3
and there	-14 -1 0 0 7 0
and there's	7 -1 0 0 -17 8
and they	17 0 1 -7 -6 5
and this	11 -1 -1 -2 -9 -1
and thought	-9 0 0 0 7 0
and three	-5 1 1 1 -3 1
and to	4 5 5 -1 -16 -1
and told	11 2 -1 -2 -8 0
and two	-15 11 -1 2 7 -1
and use	-14 2 0 2 11 0
and wanted	-8 0 0 0 9 0
and was	2 0 1 -4 3 1
and we	12 4 4 -12 17 -1
and we'll	2 -1 0 -1 5 0
and what	10 19 5 0 -29 2
and when	-5 -1 0 1 5 0
and whether	29 -1 0 -1 -22 0
and which	-6 0 0 -2 6 0
and will	10 1 2 7 -28 7
and without	-4 0 0 0 5 0
and would	10 2 2 0 15 1
and you	-7 8 -2 1 29 1
and you're	12 -11 0 3 -10 1
and your	11 -1 0 2 15 1
andar	-12 7 0 -1 6 0
anders	-10 2 1 0 8 -1
anexo	-3 -5 2 6 -10 10
angebot	2 -11 -2 -5 12 -1
animal	-17 8 0 0 10 0
anmeldung	-16 28 -5 -1 -1 0
ann	24 -1 -1 -1 -8 2
annex	1 -2 0 2 -3 -2
announced	6 -6 -1 3 -1 1
annual	-27 0 29 17 -15 3
année	-1 -3 -5 -4 8 0
ano	2 6 -4 -8 -2 5
anonymous	5 -3 0 3 -7 -2
anos	-13 0 5 8 -6 -2
another	9 12 -1 -8 2 15
anrufen	-7 -1 0 0 10 -2
ans	14 -1 -5 7 -14 1
answer	-9 24 -20 11 18 -2
answer by	9 -5 0 -1 -9 0
answer the	-10 -2 -1 -1 10 -1
answer to	-6 -2 1 -5 8 1
answer with	-13 -1 -1 8 9 -1
answered	2 3 1 10 -2 -2
answers	3 -4 5 32 -21 0
antemano	11 -1 0 -1 -7 0
antes	13 19 -9 -8 7 -5
antes de	12 -8 -3 -2 1 -2
antes del	-14 28 -5 -3 2 0
antwort	-18 -1 -4 27 -2 -2
antwort genügt	-3 -2 -1 21 -5 -1
any	33 -31 1 -10 5 -19
any advice	6 0 1 0 -3 1
any day	17 -1 -1 0 -13 -1
any more	1 -1 5 -1 -9 -1
any of	0 0 1 0 1 0
any thoughts	-21 -1 -1 -1 25 0
any use	-12 0 0 0 10 0
anybody	22 -5 5 19 -32 -2
anybody in	6 -1 -1 -2 -7 0
anybody who	-12 0 3 11 3 -1
anybody's	-7 0 0 0 10 0
anyone	15 17 -7 14 -12 -4
anyone else	-11 0 0 -1 9 0
anything	14 0 -7 12 -32 40
anything that	-10 3 0 2 2 9
anything to	-7 -1 -1 -3 -8 8
anyway	-29 -4 0 0 37 2
ao	-21 0 8 3 0 -1
août	3 -3 -1 -7 -5 13
ap	5 -2 -1 -6 -5 1
api	-7 -1 0 0 13 -3
apoio	9 -4 -2 5 -9 -4
app	-4 7 -3 2 -5 4
apparently	-1 -1 -1 -2 -3 9
application	-4 1 7 -4 15 -2
application pdf	-10 -2 6 6 7 0
applications	5 1 0 3 -7 6
applied	8 1 -1 -2 -5 -1
apply	-8 -1 0 3 -4 2
applying	1 3 0 -2 -4 7
appointment	3 -10 -1 2 -4 11
appointments	-8 -4 -1 1 3 11
appreciate	10 -1 -1 -3 3 -1
appreciated	7 0 -1 -1 -7 -1
approach	6 6 0 -2 -7 0
approval	6 1 -1 2 -2 -5
approvals	-8 -1 0 1 -1 7
approve	6 -1 1 -2 0 -6
approved	11 -3 2 -16 -7 13
april	-12 24 13 36 -31 -7
april #1	-2 13 2 -2 -1 1
aqui	7 1 0 -2 -6 -2
aquí	-4 2 -1 10 -1 -2
arbitration	-9 -2 0 6 11 -1
architects	-8 -4 -4 5 9 0
archive	13 -1 0 8 -14 5
archives	-1 -6 0 7 -1 0
archivo	13 -11 -6 2 1 -2
are	-3 19 12 -5 11 9
are a	-13 -1 -2 0 2 11
are about	4 -1 -1 0 -6 -1
are at	-9 -1 0 -1 8 0
are exhibiting	-4 -4 27 -1 2 -1
are free	-7 2 0 -1 6 0
are going	-13 3 3 4 2 1
are having	12 -3 -2 0 -8 0
are in	19 -6 9 8 -29 2
are not	-5 -8 -1 -2 1 10
are on	1 6 -6 26 -11 0
are still	-9 6 1 3 -3 0
are the	17 -5 2 -3 6 -1
are there	-19 -1 45 -2 3 0
are welcome	7 15 -3 -2 -6 -1
are with	9 -1 -3 -3 -9 -1
are you	-10 4 1 -1 41 1
area	-6 5 -1 -2 6 -3
aren't	-9 -2 -3 1 11 2
arguing	8 0 -1 0 -8 -1
around	-21 -4 2 1 34 0
around #1x	-7 0 0 0 8 0
around the	-1 -2 -1 -5 3 -1
art	8 -4 0 -4 -1 3
article	8 4 0 26 -17 -6
article on	10 0 6 -4 -10 1
as	22 -20 -25 10 9 -23
as a	-8 -1 -6 29 19 -5
as agreed	24 -2 -1 -6 -4 1
as always	9 -3 0 -4 -4 0
as an	-6 5 1 4 -1 1
as i	-23 2 -1 0 40 1
as in	12 -1 1 -5 -10 1
as it	-3 -1 -1 -6 11 -1
as it's	-13 0 0 0 14 0
as the	-18 -2 0 9 7 3
as they	10 -2 0 -5 3 -2
as usual	21 -5 3 -1 -5 -3
as well	-15 6 1 11 7 1
as you	42 -3 1 -5 -10 2
asia	8 3 0 -1 -11 -1
aside	-7 1 0 -2 7 0
aside for	-7 0 0 0 5 0
asistencia	-9 10 -4 0 -4 -1
ask	23 -30 -25 15 -4 -23
ask because	-11 0 0 0 10 0
ask for	45 -15 -28 11 -16 5
ask how	2 0 0 1 -4 1
ask me	20 -2 0 -2 -11 0
ask the	15 1 -5 -10 -4 -1
ask them	-11 0 -1 0 9 -1
ask who	7 -1 0 -2 -7 0
ask you	4 1 -1 -5 20 -1
asked	11 1 20 36 -31 -13
asked about	-7 -3 1 1 6 0
asked for	41 3 5 17 -51 -2
asked me	-27 5 1 -3 41 1
asked to	-21 -3 11 2 -8 8
asked us	8 0 0 -1 -7 0
asked what	9 3 0 -5 -11 0
asking	23 1 1 3 2 2
asking for	-6 0 0 1 -1 0
asks	29 -11 -4 18 -20 1
asks for	12 -2 -3 -2 -2 1
asks if	5 -7 -4 1 -1 -2
assessor	-13 1 0 0 14 0
assigned	-8 -1 -2 6 -5 11
assistant	8 2 -2 3 -10 -2
associado	16 -1 -4 -7 -9 -1
associados	8 2 -4 1 -7 0
associate	5 5 0 -1 -10 0
associates	-1 0 -3 -2 -5 7
association	1 -5 12 -2 -4 2
association's	-2 -2 19 0 -13 0
associations	-8 7 -1 0 3 -1
assume	-7 -1 -1 0 8 2
assunto	-8 -2 -1 -4 10 4
astrid	-7 6 0 0 4 0
así	-11 0 -1 -6 18 0
at	-4 24 42 -13 9 -16
at #1	12 20 27 -34 -19 -13
at #1x	15 -11 54 -25 -33 6
at #2x	22 -2 -2 -2 -15 8
at #3	14 1 1 18 -12 -2
at $	8 3 2 5 -1 2
at a	6 1 2 3 1 8
at all	4 -2 -1 5 3 4
at booth	-11 -2 31 -2 2 -1
at half	-12 -4 4 0 9 1
at home	10 -1 0 2 -12 0
at https	-26 1 3 -3 22 4
at it	13 -4 0 -2 -11 -1
at least	-11 2 -8 5 -3 7
at lunch	6 -5 -2 2 2 1
at most	3 1 0 2 -6 0
at night	6 0 -1 7 -10 0
at no	-26 -5 -2 1 36 8
at noon	13 6 -2 -6 -12 -3
at once	-20 4 1 7 7 3
at our	2 4 -4 0 -4 0
at present	-11 0 0 1 9 -1
at reception	19 -4 -5 -7 -11 6
at that	10 2 0 0 -14 0
at the	-18 49 78 -15 -18 -20
at your	-17 5 -3 1 46 1
atenciosamente	8 1 -2 -5 4 -6
atentamente	16 -3 -4 -13 1 -2
attached	47 -34 -11 -28 -5 -4
attached for	-14 0 8 -1 10 -1
attached if	9 -1 -2 0 -9 0
attached is	11 -1 -1 -4 -2 0
attached please	-10 0 0 -1 11 1
attached the	-5 0 0 -2 1 10
attachments name	-7 0 1 2 4 1
attend	-3 8 7 1 -8 -3
attendees	-13 -7 0 -4 26 0
attorney	-4 0 7 0 -3 -1
attorneys	4 -1 0 1 -6 0
attrition	8 -2 -1 0 -5 0
até	11 -5 -12 32 9 -26
até #1x	13 -7 -5 1 0 -7
até dia	-7 12 -3 -1 -5 0
até o	-19 6 -1 1 13 -1
até sexta	7 1 0 -11 2 0
au	-15 -16 25 3 -4 11
au plaisir	-9 0 12 -3 -4 7
auch	19 -3 -1 3 -10 -4
audio	-4 -3 0 5 7 -4
audit	-26 -10 1 19 14 4
audited	-8 5 -1 8 -2 -1
auditor	-9 1 -2 -2 6 -1
auditors	10 3 1 3 -13 -1
auf	-21 -14 26 26 15 -13
auf dem	2 -8 14 -9 -5 -1
auf der	0 -4 4 5 -3 0
auf unserer	-1 -3 -1 14 -4 0
august	-12 4 0 23 -9 -1
aujourd'hui	11 -1 -1 -1 -10 0
aula	-7 10 4 -3 -2 -4
auprès	3 10 -2 -2 -10 -1
auprès de	5 8 0 -2 -11 0
aura	-10 4 8 -2 -1 -1
aus	-19 -1 6 23 -8 -2
aussi	8 -4 7 -1 -6 -2
authority	-12 -2 -1 2 8 -1
auto	-5 -2 -1 -1 4 26
automatic	-2 0 0 -5 0 20
automatically	-14 -1 -2 -3 -6 44
automatique	-11 -3 0 -6 1 10
automatisch	-4 -6 -2 0 -8 10
autumn	-11 -2 -1 22 -16 0
aux	1 -8 6 -2 -4 6
av	8 -1 -1 -2 -5 -4
available	-11 7 2 -24 34 -10
available for	0 -1 -1 -4 3 2
avant	28 13 -5 -12 2 -3
avant le	-1 10 -4 -12 7 -6
avec	31 -5 0 -4 -3 -4
average	-34 7 2 23 22 2
avez	12 -4 -2 3 -10 -2
avg	-2 17 0 -2 -13 0
avoid	2 -2 -1 -2 -1 1
avons	5 0 -6 -7 8 -2
avril	-2 4 -2 5 -3 0
awards	-16 1 9 3 2 1
aware	-5 2 -1 -3 5 -1
away	-20 1 2 14 8 6
away from	6 0 0 0 -7 2
ayer	13 -2 -1 -3 -7 0
aí	-21 -1 0 -3 24 0
año	-10 9 -1 2 5 -3
año pasado	-11 9 -1 -2 4 -1
años	-5 2 1 14 -10 -4
b	-10 -4 50 -9 -25 16
b #1	-7 -2 -3 -3 -2 4
baby	4 -1 -1 3 -6 0
back	20 -11 -23 48 -9 0
back in	-22 3 2 1 15 -1
back on	-17 0 0 5 5 9
back to	-11 5 1 15 -7 7
bad	15 -10 -5 -3 -6 1
badge	16 -3 0 -2 -6 -6
badges	-6 -1 -1 0 -2 9
badly	-5 -4 1 0 8 1
bag	7 -3 0 -1 -8 3
baja	0 -3 -5 30 -14 -7
balance	-2 -1 -2 6 -7 22
banco	-9 -1 -1 9 7 -2
band	-5 2 4 -1 4 2
bank	15 -15 -14 33 -16 -2
bank details	7 0 -1 0 -6 0
bar	-7 30 0 5 -21 -2
base	-14 -4 -1 -1 16 -3
based	-1 6 -1 -3 -7 0
basement	3 0 -2 2 -4 0
basis	-2 1 1 -7 2 0
basta	-14 -5 -1 6 18 -2
batch	7 1 1 1 -6 1
bath	-10 -2 0 -2 14 0
battery	9 0 -3 -1 -10 -1
bay	-7 5 0 -3 -3 0
bays	14 -3 0 -2 -3 0
be	-4 -7 46 -23 13 17
be a	-4 -5 12 1 9 1
be an	-4 3 0 0 -6 17
be asked	-9 1 0 0 7 6
be at	12 1 13 -1 -12 -1
be available	7 1 0 -3 -3 -10
be back	-12 6 0 9 1 0
be considered	-6 0 0 0 7 0
be convenient	-12 0 0 0 9 0
be found	4 2 0 4 -7 -1
be glad	21 -1 6 2 -9 2
be grateful	14 0 -1 3 -15 0
be happy	-13 -2 0 -1 12 -1
be in	1 -2 -1 2 16 2
be most	9 0 0 0 -7 0
be moved	-6 -2 0 6 5 0
be on	-28 2 8 6 9 0
be one	-8 0 0 -1 10 0
be open	-9 0 0 0 7 0
be out	11 -1 -6 -3 -6 1
be pleased	-15 1 1 1 13 1
be removed	-2 9 1 -1 -8 -1
be sent	8 1 -1 0 -6 -7
be the	-6 1 5 1 1 -1
be there	1 -5 10 -3 -3 -1
be willing	13 -1 0 -1 -4 0
bea	13 6 -5 1 -14 -2
beans	-9 -2 -3 3 6 2
beat	-11 2 0 0 7 0
because	-6 -10 -9 25 28 -10
because i	-6 0 1 1 9 1
because it	8 0 0 1 -5 -1
because it's	-11 -1 0 0 10 0
because of	2 4 2 1 6 -1
because the	10 0 1 -12 -7 8
because we	3 0 6 0 -7 0
because you	-12 1 -1 26 0 -8
become	-12 -3 0 9 3 2
becomes	-5 -3 -1 2 -3 9
bed	20 -1 -8 0 -12 -2
been	-1 -16 28 7 -2 33
been in	-5 0 0 -1 6 0
been there	-9 0 0 -2 10 0
been thinking	-2 0 0 0 1 0
been through	11 2 1 0 -14 1
been told	7 0 0 2 -9 0
beer	0 8 0 0 -8 0
before	11 -7 -34 -11 23 -3
before #1x	-2 0 0 -2 7 0
before #3x	-14 1 0 0 10 0
before christmas	-7 -1 0 1 6 -1
before friday	9 -1 -1 0 -9 -1
before i	18 1 1 2 -1 1
before it	-4 7 0 0 -10 1
before the	0 4 -3 3 22 -2
before they	-3 -1 -1 0 5 1
before thursday	7 0 -1 -1 -8 -1
before we	8 1 1 -1 -3 1
before you	-6 2 2 3 10 5
before your	-14 0 0 -1 13 0
beforehand	-5 -1 1 -5 6 0
begin	-8 -2 -1 2 13 3
begun	-10 0 0 2 10 0
behalf	8 -1 -1 -3 -5 -1
behalf of	11 -1 -2 -2 -7 -2
behind	15 12 -29 9 -20 2
behind the	12 17 -27 6 0 -1
bei	3 6 -10 -5 27 -3
bei euch	9 -2 -2 -1 -5 -1
bei ihnen	-6 -1 0 -1 10 1
bei uns	13 4 -3 -3 -19 5
beim	-15 0 2 8 9 0
being	-4 11 0 5 6 0
believe	6 -1 1 -2 -6 14
believe it	6 0 0 0 -9 7
believe that	-6 0 0 2 -1 10
belle	-5 -2 -1 -2 9 -1
below	-18 1 -4 18 29 -3
below the	-6 0 -1 6 3 -1
bem	-4 0 -1 0 2 0
ben	-13 6 0 -3 9 -1
bench	-20 9 1 3 2 -2
benchmark	3 -3 -1 -2 -6 9
berg	14 0 0 0 -6 -7
bernard	4 6 0 4 -11 2
beside	-5 0 3 -1 7 0
beside you	-11 0 -1 0 10 0
best	12 -7 -9 -6 26 -29
best ann	10 0 0 0 -12 0
best regards	-2 7 12 3 12 2
best wishes	5 -2 -2 1 -4 -1
bestellen	-7 5 -3 -4 7 -3
bet	-9 0 0 -1 11 0
better	21 5 0 -6 -4 12
between	-10 -10 4 9 17 10
between #1	-1 -6 1 4 1 0
between the	1 -4 -3 -1 2 0
between us	-7 0 0 0 4 0
bev	-3 9 -1 -4 -6 -3
bezahlt	14 -1 0 3 -17 2
biblioteca	-15 -2 -3 15 -1 -2
bidders	10 -4 0 1 0 -2
bids	-6 -6 1 9 2 0
bien	4 2 10 -4 8 -9
bien cordialement	-10 -1 0 9 7 -3
bien à	2 -2 4 5 -8 -1
big	-5 2 -10 -1 25 4
bike	13 -10 -4 3 -7 -5
bilingual	-10 -1 0 -1 11 -1
bill	26 4 1 -3 -1 -9
billed	27 -3 -1 -2 -11 -1
billing	-6 -3 2 14 13 10
billing coordinator	8 -1 -1 3 -10 -1
bills	-8 0 0 1 6 0
bin	-24 -10 8 1 8 20
bins	9 -5 -1 -2 -5 -1
bird	-2 6 -3 -5 -1 0
bis	-4 12 -7 0 17 -13
bis #1x	10 3 -7 -6 1 -4
bis #2x	-6 0 4 -2 5 -2
bis freitag	12 -7 -1 -6 3 -4
bis zum	-6 6 -4 5 4 -4
biscuits	5 -1 -1 5 -5 -1
bit	4 -1 6 3 0 3
bit about	6 -1 8 -3 -10 -1
bitte	43 -11 -9 -6 -28 5
bitte an	-11 -4 0 5 -2 7
bitte bis	7 10 -3 -9 -7 -3
black	15 -3 -3 -6 7 -7
bleib	17 -2 -1 -1 -10 0
blog	-9 -4 -1 2 0 10
blue	13 -3 5 -7 -3 9
boa	5 -1 -5 0 10 -8
boa tarde	9 -7 -1 -6 8 -8
board	8 -10 -15 36 -9 -5
board and	-3 0 -1 -1 4 -1
board has	-6 0 -1 4 4 -1
boat	11 -3 5 -1 -13 0
boathouse	-9 9 0 -1 -2 0
bob	70 -9 -5 -9 -28 -17
bob you	14 -1 -2 -2 -3 -4
bogotá	-11 -1 -1 12 -1 0
boletín	-4 -1 -1 16 -6 -1
bom	17 -5 -4 -5 -4 -3
bom dia	11 -5 -4 -6 -1 -3
bon	23 -3 -4 -1 -16 -2
bonded	-7 -1 0 0 14 -1
bonjour	5 -24 7 -19 24 12
bonjour je	0 -2 -1 -2 -7 13
bonjour monsieur	-3 0 0 -1 3 0
bonjour à	-5 -3 8 -3 -1 -2
bonne	-2 -9 3 6 4 -6
bonus	11 0 0 -4 -7 0
book	-19 3 2 5 35 -15
book a	12 -2 0 -1 -2 -1
book before	-3 -8 6 -1 2 -1
booked	17 -10 5 -2 -2 -2
booking	-3 -5 1 1 -3 16
bookings	-4 0 -1 0 2 -1
bookkeeper	7 -2 -1 2 -9 -1
bookkeeping	-3 0 4 -2 0 -1
books	-5 0 1 21 -8 1
booth	-31 -1 55 -2 -12 9
booth #3	-22 -4 49 2 -11 9
border	7 -2 0 -3 -3 -1
bore	-16 -1 0 0 13 0
boss	-19 -1 -1 1 21 -1
both	34 1 5 -11 -21 -19
both for	11 0 0 0 -13 0
both times	-8 0 0 -3 11 0
bother	-14 0 1 0 10 1
bound	4 0 0 -2 -2 -1
box	-9 6 1 15 6 2
boxes	23 -1 0 6 -2 1
boxes at	13 0 0 0 -15 0
boxes of	6 -2 -1 -1 -7 6
boy	3 -1 -1 7 -7 -1
bram	3 -1 -1 5 -6 -1
branch	5 -1 1 3 -6 0
brandt	-6 0 5 -1 -6 1
break	-12 -2 12 -2 -4 6
breakfast	-27 39 4 2 2 2
breaks	12 -2 -4 -3 -8 -2
brief	-28 -1 -2 23 12 -3
bring	-15 77 -18 -37 -4 11
bring a	-39 76 1 -10 -20 -1
bring our	6 1 -2 -1 -8 0
bring the	2 -16 -5 -2 31 -3
bring you	-8 0 0 0 7 0
bring your	-31 46 -2 3 -21 7
bringing	-9 4 1 2 1 1
brings	-19 24 0 -5 3 4
brochure	-11 -2 0 5 5 1
broke	-10 0 0 2 -10 10
broker	15 -3 -1 0 -3 -1
bronze	-8 -1 -1 0 8 -1
brooke	20 0 0 0 -21 0
brought	-11 0 5 1 1 0
bruno	-11 0 0 10 1 0
budget	18 -10 -3 0 8 2
buen	5 -9 -4 1 12 -7
buenos	-6 -3 -3 3 8 -2
buenos días	-6 -3 -3 3 8 -2
bug	3 2 0 5 -2 -8
build	5 4 0 2 -3 3
building	-6 7 1 -2 18 4
built	-24 -2 -4 5 24 -3
built a	-10 0 0 2 10 0
bulk	-6 0 0 1 4 -1
bulletin	-14 1 0 44 -14 4
bumping	-11 -1 -1 -1 16 -2
bumping this	-11 -1 -1 -1 16 -2
bunch	15 -7 -3 -3 -7 -1
bureau	22 -3 -6 -3 -12 -3
bureaux	-12 -3 0 4 16 0
bus	-6 -2 -5 12 -7 4
business	-9 -32 9 18 17 16
business development	-5 0 0 -1 1 0
business partner	5 -3 0 2 -12 5
businesses	13 -1 -3 -4 0 -3
busy	-8 0 1 7 0 0
but	35 -11 -8 1 -28 -19
but he	-9 0 0 2 10 0
but i	-10 1 1 2 7 9
but if	-15 0 9 -1 5 -1
but it	-9 0 1 -3 12 -2
but the	31 2 2 -7 -12 8
but we	-12 -3 3 0 10 1
but with	5 0 0 -3 -4 0
but you	7 0 0 -1 -7 5
button	-5 0 0 9 -5 0
buy	43 1 0 -1 -33 2
buy you	6 1 1 1 -7 1
buyers	-5 -1 1 1 3 1
buying	13 7 -1 1 -20 0
buys	-6 4 -1 1 2 -1
by	0 29 -27 3 7 14
by #1	2 16 2 8 -26 -6
by #1x	-4 11 1 4 0 -5
by #2x	0 14 -1 2 0 -2
by #3x	-5 0 -1 -3 15 -1
by a	-16 -10 2 6 18 7
by friday	35 -11 1 0 -7 2
by hand	-3 -2 0 0 -1 0
by mail	14 -2 1 -1 -10 -3
by monday	-21 -4 0 0 16 0
by my	8 -1 -1 0 -8 -1
by now	8 -5 -1 -1 -7 -1
by our	-7 -1 1 -2 9 0
by phone	28 -3 0 -2 -8 -1
by telephone	4 -4 0 2 -5 0
by the	4 23 -25 5 -4 3
by thursday	11 0 -1 -3 -5 -1
by two	-2 5 -1 3 -3 -1
by video	7 -2 0 -2 -8 0
by wednesday	-4 3 -1 -2 0 -1
by your	6 -1 0 -1 -2 -2
bylaws	11 -3 0 -3 -10 1
büro	2 -5 2 2 -7 8
c	12 -16 22 -16 -19 16
c #1	-17 -1 2 4 5 -5
c'est	19 -4 -1 -12 9 -1
ca	8 0 0 -1 -8 2
cabinet	-9 0 -3 14 -11 4
cabinets	-20 -7 -3 -2 32 -2
cabling	-10 0 0 0 9 0
cada	-26 53 -8 -6 -1 -1
cada um	-8 12 -3 -1 0 -1
caduca	-13 -2 -1 -3 5 19
café	-7 15 4 -3 -15 -4
cake	18 -5 0 -3 -5 -2
calendar	-9 23 1 16 -10 -3
calendario	-7 -3 -2 10 4 -1
california	6 -1 0 -19 -5 13
call	14 -28 -25 -27 28 9
call #3	-6 0 -1 5 1 5
call centre	-8 -1 -2 4 8 -1
call is	-8 2 0 4 0 0
call me	47 -1 0 1 -15 0
call my	12 -1 -1 -1 -14 -1
call the	-10 0 1 -4 3 7
call you	-10 -4 0 -2 12 0
calle	-10 1 -1 1 11 -1
called	41 9 2 -7 -29 1
calling	3 0 -1 -3 -5 3
calls	21 -7 -1 17 -15 13
cambia	7 3 -5 5 -13 -1
came	18 -16 6 51 -23 -13
came across	-5 -1 -1 -1 4 -1
came back	-8 0 4 8 -7 0
came to	-5 -1 6 -7 8 -1
came up	7 0 0 0 -8 0
can	21 -18 -33 -29 16 11
can also	-8 7 -1 -1 -1 3
can be	-43 0 3 -17 40 14
can change	-2 -1 -1 7 -2 -4
can come	29 -9 -1 -2 -20 -1
can do	12 1 0 3 3 0
can give	-16 0 0 10 3 0
can have	-7 -2 0 0 5 1
can hold	-4 1 -2 -3 5 0
can i	-13 0 1 -1 33 0
can leave	4 -2 0 1 -10 7
can offer	-12 6 1 0 4 1
can send	15 0 -3 -1 -2 -1
can show	8 -6 0 0 -8 0
can start	-8 -1 -1 0 4 -1
can take	-2 -1 1 0 0 1
can tell	-12 2 0 7 1 0
can wait	2 0 -1 -1 -11 15
can we	27 2 -1 -1 -13 -1
can you	56 6 0 1 -40 1
can't	35 16 -13 -9 -30 -2
can't be	7 0 0 0 -8 0
can't do	3 3 -1 0 -6 0
can't say	-5 0 3 -1 8 0
canal	6 -15 5 0 5 1
cancel	19 -7 -1 -13 -4 31
cancel the	12 -1 -1 -8 -4 -6
cancelar	-13 -3 -2 33 -5 -8
candidate	8 -2 0 2 -11 0
cannot	14 -1 2 -2 0 -2
cannot be	2 0 2 0 -5 -2
canteen	11 -3 -1 -10 -6 1
cap	11 -2 -2 1 -3 -1
capacity	3 -1 0 -2 -6 9
capital	-16 0 -1 2 13 -2
capítulo	-5 7 -2 7 -6 0
car	0 5 -1 3 0 4
cara	20 -5 4 -4 -3 -11
cara jones	23 -1 0 0 -10 -9
card	7 -22 -8 -16 5 56
card ending	2 1 1 4 3 22
cards	-6 3 1 11 4 1
care	-13 14 -1 -3 2 2
care of	-13 1 -1 2 10 -1
career	5 0 0 -2 -4 2
cargo	12 -3 -4 2 -5 0
caro	6 -3 -1 -6 3 0
caros	0 -4 8 -3 -4 -1
carrier	2 -2 -1 0 -5 5
carry	-3 0 -1 4 4 -1
carta	2 0 0 6 -7 0
casa	-19 23 -8 5 -3 -3
case	-12 -4 11 -8 22 -2
case study	-9 0 1 -4 10 0
case you	-4 0 0 4 2 2
cases	-24 0 4 5 13 1
casi	-4 -2 0 -1 8 0
category	-4 0 1 0 4 2
causa	6 -2 -1 5 -11 -1
cause	13 1 -2 0 -13 -1
cc	25 2 0 2 -1 2
ce	-23 14 -8 -3 33 7
ce matin	2 -4 -3 -2 -6 12
ce que	-13 7 -3 0 8 -1
ceci	-7 -3 -2 4 -5 13
ceiling	4 0 1 1 -8 1
cell	8 2 -2 0 -4 -3
cent	-13 0 0 6 3 0
center	-16 6 5 -5 -11 -4
central	-17 3 -1 7 1 -7
centre	-13 23 -2 14 -5 0
centres	-14 0 7 4 -3 -1
centro	11 -9 4 5 -8 -3
centro de	16 -11 5 4 -11 0
centros	-7 9 5 -1 4 -1
centros de	-6 9 5 -1 2 -1
cents	-1 -4 -2 -3 10 -5
ceo	-17 -2 0 -3 18 -1
certificate	2 0 1 -10 4 20
certified	-26 4 0 6 24 -3
cette	-9 -10 -4 14 -2 -1
cette lettre	-7 -2 -1 12 -2 -1
cfo	9 4 -1 3 -13 0
chacun	-15 12 -2 0 5 0
chair	-2 11 16 -4 -13 1
chairs	-6 4 15 -15 11 0
chance	-18 -2 -1 1 19 -2
chance to	-25 0 1 3 25 1
change	3 -22 -12 50 -32 17
change your	-26 -2 -1 54 -2 -17
changed	3 -2 1 3 -14 25
changes	8 -6 0 14 -22 10
changing	-7 -1 0 6 4 3
channel	-13 0 0 0 14 3
chapel	-10 -1 -2 -1 11 0
chapter	16 2 -8 20 -31 16
chapter #1x	13 -12 0 0 -2 -1
charge	-11 20 -11 -8 30 -4
charge and	8 3 1 -1 -11 1
charge for	-13 1 0 3 8 0
charged	9 -7 -2 0 -19 21
charity	6 2 2 -2 -6 1
charlotte	6 3 -1 -4 -6 -2
charo	14 3 -3 -2 -14 -1
chart	-6 -1 0 26 -6 0
chat	-8 -3 -1 1 6 -2
cheaper	22 -4 -2 -6 -11 -1
check	-15 -6 3 30 -3 25
check in	-5 0 -1 -3 8 -4
checked	5 9 -1 -4 -2 1
checklist	23 7 2 1 -32 -1
checklist for	7 -1 -1 2 -7 -1
checks	5 4 0 3 -12 -1
cheers	-10 -2 -1 3 15 -1
cheque	12 -4 -3 -1 -2 0
chers	6 12 -3 5 -24 -4
chez	6 6 -3 -6 10 -2
chez vous	-5 -4 0 -3 8 0
chief	4 2 -2 -4 -10 -1
chiffre	-10 -1 0 3 10 0
children	7 -2 -3 -7 2 1
chip	-9 6 1 -5 5 1
choose	-4 3 1 0 12 -5
chosen	-10 8 7 1 -9 6
choses	-9 -1 0 12 -2 0
chris	9 -3 -1 0 -7 4
christmas	-8 4 0 22 14 2
church	-7 -5 -3 3 9 2
chère	12 -4 -3 -8 -1 -2
chère madame	-6 -1 -1 -2 8 -1
chères	2 6 -2 6 -8 0
cinco	-24 15 -4 3 6 -2
cinq	-4 -1 0 13 -6 0
circle	-10 -3 0 0 3 1
city	-17 10 -3 4 3 -4
civil	9 2 0 3 -9 -1
claim	14 4 0 -12 12 -1
claims	-13 1 -2 15 -11 4
claire	-9 10 0 -1 3 0
class	-3 12 -1 -4 -8 -5
classified	-6 0 9 -1 3 0
clause	20 6 2 2 -29 2
clause #1	10 -1 -1 -5 -1 0
clauses	-13 1 5 -3 3 5
clean	-18 -2 -1 1 14 6
cleaning	-15 -2 6 2 4 -2
clear	14 -2 -1 -3 -14 6
clerk	-11 -1 -1 28 -6 -1
click	-17 2 3 28 15 2
click here	-10 -1 0 9 4 -1
client	20 11 -6 -4 6 -13
client's	27 -4 -2 -3 -6 -9
cliente	15 -10 -1 2 -3 -6
clientes	-14 12 6 2 -9 -1
clients	-23 -2 15 40 15 -8
clients and	-4 1 1 8 -4 1
clinic	-14 8 -3 9 -5 -1
close	5 1 1 0 11 -9
close your	-15 -1 -1 -1 13 -1
closed	20 -18 -12 50 -27 -5
closed on	3 0 -2 0 -2 -1
closes	-11 -2 -1 15 10 0
closing	-6 -2 9 3 -9 -1
cloud	-3 1 -1 0 3 0
club	-39 21 -5 0 9 -2
cláusula	6 1 -2 4 -7 0
cn	-10 0 0 1 9 -6
co	-3 -1 -4 -9 18 -5
co example	21 -2 -1 0 -10 -9
coat	11 0 -1 0 -11 -1
cobro	-15 -1 -1 0 19 0
code	-8 -11 -3 -9 34 25
codes	-8 2 -1 5 5 0
coffee	-13 35 24 0 -6 -1
coffee ?	-8 0 0 0 6 0
coffee and	7 8 2 4 -8 1
coffee at	15 -6 -3 -1 -13 0
cold	0 2 -1 -1 -4 0
cole	17 -4 -1 -5 -8 0
colega	-21 3 -1 2 16 -1
colegas	19 -1 5 -10 -13 -1
collateral	-7 0 0 1 9 -1
colleague	-14 7 3 -1 18 2
colleagues	9 8 34 -4 -35 2
colleagues the	9 8 -2 -8 -2 1
collect	8 1 -2 -2 12 -3
college	-4 14 1 2 -4 1
collègues	18 -3 -4 -4 -12 -1
colour	7 8 0 -3 -16 0
com	17 11 -1 -8 3 29
com #1	4 1 0 -1 -9 3
com #3	-11 3 -1 13 -7 3
com a	13 1 -1 -4 -3 1
com os	8 2 -1 -9 -2 2
com quem	-14 9 0 -3 12 -2
com um	-12 -1 0 -2 13 3
combien	3 8 -4 -4 -2 -1
come	-9 39 49 -36 5 -27
come ?	-5 16 -2 0 -5 0
come and	-19 -4 59 6 -12 2
come back	-3 -1 8 0 -2 0
come by	-18 1 -3 -1 22 -1
come for	-9 6 -1 1 5 -1
come if	25 -5 -15 -1 -1 0
come in	-1 -2 7 2 -6 0
come to	-25 8 4 -2 27 6
come up	8 -5 -3 -2 -4 -1
comercial	0 -11 -1 -5 17 -10
comes	-28 9 -4 9 33 3
comes to	-16 0 1 0 14 1
comfortable	9 -2 -2 -1 -9 0
coming	-30 33 0 0 15 -1
coming up	-6 -1 -1 2 5 -1
comité	3 8 -5 10 -20 3
commande	-18 -4 -1 12 -2 11
comme	2 -7 -3 -4 8 -3
comment	5 1 -2 -1 -4 8
comments	2 -2 0 13 -4 -3
commercial	-5 4 -1 8 -2 -1
commission	3 10 3 -6 -20 5
commitment	-5 -1 0 -2 2 0
committee	14 19 -6 30 -31 -2
common	-4 0 2 0 3 1
communication	-1 10 -1 3 -6 -2
community	-17 20 1 5 -5 0
como	5 8 -3 -1 4 -2
como la	-10 -1 -1 -1 16 0
companies	-40 -5 1 3 59 12
companies in	-3 -1 -1 -1 3 -1
company	17 -17 -21 -22 28 -1
company in	11 -1 0 -4 -7 0
company name	-7 0 0 1 3 6
compare	-7 4 -1 0 -1 -1
comparing	12 0 0 0 -13 0
comparison	-8 0 0 -1 5 0
compañeros	19 10 -2 -2 -22 -1
compensation	5 0 0 0 -3 0
competitors	-3 0 -1 0 3 -2
complained	8 0 -2 -2 -3 -1
complaint	19 -3 -1 -1 -14 1
complaints	12 -1 -2 -2 -6 -2
complete	-9 -2 -2 -5 10 7
completion	3 -1 1 -1 -1 -4
completo	5 0 2 -1 -7 7
compliance	-1 -1 -1 4 1 -3
compliant	-10 0 0 -2 6 0
complimentary	-2 -1 0 -1 11 0
compras	14 -7 -5 -3 -9 5
compromiso	-5 -2 0 -3 15 -1
compte	9 -2 -2 7 -13 2
computer	0 0 -1 6 -6 -1
con	-14 9 -2 -9 34 -10
con dos	14 3 -1 -1 -15 -1
con el	6 2 -3 -4 -2 -2
con la	6 1 3 0 -11 0
con su	-25 9 0 1 14 4
con un	6 -2 0 9 -15 0
concerns	8 -2 0 -4 -6 -1
condolences	-3 0 -1 9 -6 -1
conference	-15 14 78 -20 -47 -3
conference and	6 0 0 1 -12 0
conference in	-12 1 34 1 4 0
conference room	7 -6 -4 -1 -1 3
confidence	-12 0 0 6 6 0
confirm	39 -3 -4 -1 12 -11
confirma	-7 10 0 0 -3 0
confirmation	13 -4 -1 -1 -4 0
confirmed	4 9 -2 -2 -1 1
conflict	-12 4 2 -1 11 1
conflicts	-11 0 0 3 8 0
congratulations	3 -1 -2 2 8 0
congratulations on	15 -1 -2 -6 -7 0
congratulations to	-14 0 0 9 4 0
congreso	-3 -6 20 -2 -2 0
congress	8 -5 16 0 6 3
congé	-8 -2 -1 10 -8 7
conseil	-9 2 -1 16 -10 0
consent	8 -4 1 5 -10 0
considered	-3 -1 -1 0 5 -1
construction	-2 7 2 0 -4 0
consulta	9 -7 -4 1 -2 0
consultant	-2 2 -1 0 3 -2
consultation	-13 -3 -1 7 8 -1
conta	-1 -2 6 5 -8 1
contabilidade	-8 3 0 0 13 -7
contact	-18 -1 0 -1 9 41
contact us	-4 0 0 2 4 0
contacto	-4 -4 -1 -2 12 -2
contacts	3 -10 5 2 -7 2
contador	-1 0 0 0 12 -15
contains	-10 -1 0 6 3 -5
contar	-5 15 -5 10 -12 0
contas	-7 -1 -1 8 3 -1
content	-2 3 -1 4 -7 -1
continue	-2 6 0 2 -2 0
conto	-6 2 10 -1 -6 0
contract	7 -10 4 8 16 -18
contract says	6 1 1 -1 -4 1
contract with	5 2 0 -1 -9 0
contracts	-21 -5 -2 11 24 2
contrato	24 -2 -1 6 -18 -2
contratos	-23 7 6 5 -4 -5
contribution	-5 -1 0 4 7 -2
controller	6 -1 1 -3 -3 0
controllers	-10 0 0 9 2 0
controls	2 3 -1 -10 -5 11
convenience	-6 0 0 1 3 0
convenient	-13 0 0 -2 12 0
convention	-8 -4 1 2 5 0
conversation	-14 -1 1 0 13 -1
conversion	7 0 1 2 -7 1
cook	-6 1 0 0 4 0
copier	23 -3 -2 -5 -13 0
copiers	-4 0 0 -1 3 0
copies	5 1 0 7 -10 -2
copies of	10 -1 2 -9 -4 -1
copy	4 15 2 -9 -3 2
copy of	0 9 1 1 -16 3
cordelia	5 -3 0 -4 -6 0
cordial	-11 -1 -1 2 8 0
cordialement	-3 2 -2 -3 8 -6
cordially	-12 1 -1 -2 13 -1
corinne	-1 1 0 0 2 0
corner	-10 0 -5 1 4 1
corp	12 -1 0 -7 -1 -3
corporate	-7 -2 1 -9 15 -5
correct	21 0 -1 -2 -6 -3
corrected	17 0 0 -1 -8 2
corrections	10 2 -2 -2 -1 -1
corredor	-10 -5 8 3 3 0
correo	-17 2 -5 -8 15 11
correos	0 -1 0 8 -15 9
cosas	-7 13 -2 0 -2 0
cost	11 -7 -14 14 15 -4
cost $	-4 2 0 8 -1 0
cost per	21 -1 0 1 -21 0
cost to	-4 -2 -1 -1 7 0
cost us	7 0 0 -2 -7 0
coste	-9 2 -1 -4 14 -1
costs	-8 0 -1 -6 31 -1
costs #3	-11 0 0 0 10 0
cotisation	5 -2 -1 10 -14 3
could	20 -37 -33 -46 33 8
could be	11 -2 -2 -5 -4 3
could come	-5 0 1 0 4 0
could do	8 -3 0 0 -4 0
could go	-10 0 0 0 9 0
could have	-18 1 0 -1 16 1
could i	14 -1 -1 -1 -14 -1
could we	17 3 2 -2 0 -1
could you	47 -4 -4 -4 -20 -3
couldn't	-11 5 -1 -4 -11 13
couldn't help	-9 0 0 0 11 0
council	-6 -3 -1 14 -3 -1
counsel	8 -1 0 -3 -9 2
count	3 2 2 17 -9 3
counted	15 -1 -1 -4 -17 -1
countries	-4 2 -1 1 2 -5
country	4 2 -4 -9 3 0
counts	8 1 -1 -5 -9 -1
county	-22 -2 -4 9 7 0
couple	-9 3 1 -3 7 0
couple of	-8 -1 -1 2 7 -1
course	27 -9 1 -5 -6 12
courses	-18 -3 -1 -1 10 -1
court	-21 11 -5 50 -18 -2
cover	-6 3 2 -4 25 7
covered	8 1 -1 0 -11 -1
covered by	9 -1 -1 0 -11 -1
covers	-3 0 1 2 -1 1
coûte	-9 -1 0 10 3 0
crane	9 -1 0 0 -9 -1
credit	15 13 -2 -15 -4 2
credit card	-9 0 0 1 9 0
credit cards	-8 0 0 -2 6 0
credit of	10 -1 0 0 -8 0
credits	-3 0 1 -1 2 2
cross	-6 7 -6 5 -1 1
crédito	15 -4 0 2 -13 -2
créneau	-16 -1 0 0 19 0
cto	-3 -3 0 0 5 0
cualquier	22 -7 -7 -3 -14 -1
cuando	13 -5 -2 -4 -1 -2
cuatro	-8 -7 -2 12 -1 0
cuento	-3 -3 4 -1 7 -1
cumprimentos	17 0 -3 -15 -4 -1
cuotas	-10 -2 -1 18 -8 -2
cup	16 -2 -3 2 -14 -1
cupboard	7 0 1 0 -7 1
curious	-6 0 7 2 -4 0
current	1 -6 0 0 10 0
currently	-7 12 0 -1 -7 0
curso	-3 -2 -1 -4 1 13
custo	-9 0 -1 7 7 0
customer	-13 -3 6 -6 23 -3
customers	-22 5 5 20 10 1
customers who	-14 0 0 0 13 0
customs	-1 -4 8 4 -10 7
cut	10 3 2 7 -1 0
cvs	-8 -2 1 0 13 -9
cyber	-7 -1 0 -1 6 1
código	-8 -2 -1 -4 -5 9
cómo	-13 9 -3 -9 14 -2
côté	-8 -3 7 -2 5 -1
d	7 -6 14 -14 -6 13
d'avance	13 -1 -1 -1 -14 -1
d'un	1 3 -3 3 -5 -3
da	-1 21 14 19 -3 -17
da lista	-6 -2 -3 11 -6 -1
dafür	-4 -1 0 -4 12 0
daily	3 -4 -1 4 -7 6
damen	4 6 -4 2 -6 -7
damen und	2 6 -4 2 -5 -7
damit	-12 -2 -1 -3 17 -1
dan	23 -4 -2 -8 -8 -4
danach	-14 5 3 -1 2 -2
danish	-9 0 -1 5 8 -1
dank	1 -2 -2 4 -6 8
dankbar	17 0 0 -1 -15 0
danke	36 -6 -5 -6 -17 -3
dann	-3 -1 0 -2 6 0
dans	-20 5 -9 1 32 -1
dans l'annuaire	9 -1 0 2 -10 0
dans la	-3 0 0 -1 2 0
dans les	-10 9 0 -1 8 0
darf	-16 -3 4 3 12 -1
darf ich	-5 0 0 0 5 0
dark	-13 -1 1 -1 10 2
darse	-3 -3 -2 9 -1 -2
darse de	-3 -3 -2 9 -1 -2
das	24 -6 -11 -1 5 -6
das #1	1 2 -1 5 -5 -2
das #1x	-4 11 -5 -1 -3 0
dass	-9 -3 -2 0 16 -2
data	-4 -10 12 19 2 4
database	-11 0 0 -2 -2 11
date	0 -15 -10 6 12 29
date and	-7 0 -1 2 4 -1
date in	-11 -1 0 9 0 0
date on	8 0 -1 0 -6 -1
dated	18 -3 1 4 -21 -1
daten	8 -4 5 -3 -8 -2
dates	-13 -2 2 51 -12 0
datos	-8 6 3 -2 7 -1
dauert	14 -5 -4 -2 -8 6
daughter	-17 -2 2 9 1 -1
dave	6 1 0 1 -8 2
davon	14 -3 -3 1 -11 -1
day	-24 0 46 -15 30 2
day !	-4 -1 -1 -1 3 -1
day #1	2 -2 13 0 -8 1
day ?	10 0 0 1 -7 0
day after	8 2 -1 1 -8 -1
day and	16 -1 -1 0 -15 0
day at	-10 -5 -5 7 7 0
day before	13 0 -1 2 -14 3
day for	-5 5 0 1 1 0
day from	-10 0 0 -1 10 0
day i	-8 0 0 0 10 0
day is	-10 -5 -1 -2 13 -1
day of	-2 5 0 -1 -2 0
day on	8 -3 -6 5 -6 1
day trial	-7 -2 0 0 8 3
day week	10 0 0 -1 -9 0
day you	7 5 0 0 -10 0
days	0 -41 16 -12 13 46
days #1	1 1 1 -4 0 3
days ?	13 0 0 0 -14 0
days a	-13 0 0 4 7 0
days and	-12 1 1 6 3 1
days are	8 -3 -2 -3 -5 -1
days at	-9 -2 -1 3 8 3
days for	-9 -1 0 0 7 0
days free	-8 0 0 0 7 0
days i	16 0 1 0 -16 0
days to	12 0 -1 0 -7 1
days work	-13 0 0 0 14 0
de	5 6 9 6 10 -16
de #1	-17 20 0 -2 14 -4
de #1x	-7 6 0 -3 13 -4
de #2x	7 0 -3 -11 6 -1
de #3	14 -1 -1 -1 -7 -5
de #3x	9 -5 -1 -2 -5 0
de #4	25 -3 -3 -3 -13 -10
de #4x	17 0 -2 -4 -6 -10
de agosto	-1 -10 13 -3 -2 0
de antemano	11 -1 0 -1 -7 0
de baja	-3 -2 -1 15 -7 -2
de cabinets	-7 1 0 0 8 0
de deux	12 -1 0 -1 -10 0
de diciembre	-5 9 -3 -5 1 1
de enero	-6 -2 -1 8 1 5
de julio	-15 -4 -2 7 -4 17
de junho	-6 2 5 1 2 -1
de la	0 16 7 4 -24 20
de las	-22 2 4 -4 12 -1
de limpieza	-13 4 -3 4 4 0
de lo	-12 -2 -1 -3 16 -1
de los	-20 0 -2 7 14 -1
de ma	-3 -3 6 -3 7 -1
de maio	11 -2 3 -3 -6 -1
de mayo	-6 11 -4 0 -10 8
de me	-14 3 -1 1 8 0
de noviembre	-8 -1 7 -1 11 -1
de octubre	-4 4 7 -4 -5 6
de r	27 -4 -2 -2 0 -15
de siempre	18 -3 0 -3 -11 0
de su	-17 7 -2 -2 20 0
de tres	-6 1 4 -1 8 -1
de tu	14 -2 -1 -5 -6 0
de um	-11 -2 -1 0 13 2
de uma	-2 -1 0 13 -9 0
de un	11 -2 -1 2 -8 0
de verdad	9 0 0 -1 -7 0
de vocês	-10 -1 -1 1 11 0
de vous	-24 3 8 -5 3 2
dead	9 -1 1 0 -8 1
deadline	3 5 -2 -3 -4 -4
deal	3 -3 -1 -5 4 -1
deals	-4 -1 -1 1 6 -2
dear	25 5 -5 -63 15 -27
dear all	10 -7 34 2 -29 2
dear bob	29 -1 -1 1 -7 -1
dear clients	-12 -4 1 17 -5 1
dear colleague	-9 -8 7 3 4 -1
dear colleagues	8 8 6 3 -25 1
dear dr	25 0 0 0 -23 0
dear exhibitor	-11 -1 -1 -2 2 11
dear friends	-10 4 48 -4 -23 1
dear hr	-5 1 0 -2 6 0
dear lena	-3 17 -2 -1 6 -2
dear member	-6 -3 0 6 5 2
dear members	17 4 -2 -3 -4 1
dear mr	45 -29 -19 -32 5 -7
dear mrs	-5 1 2 0 32 2
dear ms	31 -16 -16 -24 19 -9
dear sir	-5 0 0 5 16 0
dear sirs	13 0 0 -1 -13 1
dear tom	-2 9 -4 -1 -5 1
deb	7 -1 -1 -10 -6 3
deborah	12 0 0 0 -11 3
dec	-6 -1 1 -5 0 30
dec #1	8 -3 0 0 -4 -1
december	-25 13 4 28 -8 15
december #1	-3 15 0 4 -2 -6
decide	15 3 0 1 -3 -2
decided	1 4 -1 -9 -2 4
decidme	-8 13 -4 1 -7 0
decision	0 1 5 -3 9 0
decision makers	-13 -5 -1 -3 8 0
deck	-12 2 -1 4 11 1
declined	4 -6 0 4 -4 0
dee	10 -1 0 0 -10 0
deine	10 -3 -2 -3 1 -3
deirdre	-9 0 0 0 11 0
deixei	-10 0 0 0 12 0
del	1 6 4 16 -12 -3
del #1	-2 -3 -5 6 -2 3
del #1x	-2 -1 3 6 -7 4
del lunes	12 8 -2 -4 -12 0
delegate	0 -4 1 1 4 1
delete	20 -2 -1 -2 -13 3
deleted	-3 0 0 4 -4 -4
delighted to	-3 3 -3 -1 3 -1
deliver	-12 0 0 -1 12 5
delivered	7 2 0 -5 -4 25
delivered to	-7 -3 0 4 11 -5
delivery	15 -2 1 -7 17 -4
dem	-1 14 17 -6 -19 -3
dem #1	-9 8 -3 5 -4 5
demain	11 -2 -1 -4 -1 0
demand	-11 2 -1 -6 -1 8
demande	15 -4 -3 -6 -9 6
demandez	-1 -2 0 -5 15 -3
demandé	13 0 -4 -7 -7 -1
demo	66 -49 -14 -27 4 -8
demo of	7 2 0 -4 -2 -4
demo ravi	-4 -2 1 0 8 0
demonstration	3 -5 -1 2 1 -1
demos	6 6 -1 -3 -12 -1
den	-6 -8 6 4 21 -11
den ersten	-8 -1 0 -3 14 0
denise	10 -2 0 -1 -7 -1
dental	-9 -2 0 2 5 0
dentist	10 -8 -1 1 -7 0
dentro	-8 -2 0 -2 12 0
denver	5 1 -2 0 -2 -1
department	-1 13 0 -5 -9 -3
depends	-9 0 -1 3 4 5
depois	-4 -4 7 -7 6 1
deposit	-4 1 0 6 -1 -1
depuis	5 -4 -4 2 6 -2
der	16 5 -4 24 -3 -17
dernière	-9 -2 -1 2 11 -1
des	-27 27 7 27 -7 -11
des données	12 -1 -1 -6 -2 -1
desculpa	11 -1 -1 -1 -9 -1
desde	0 -5 0 15 16 -5
desde el	5 0 0 1 -8 0
desea	17 -5 -1 -2 -7 -2
deserved	19 -2 3 -5 -11 -1
design	-9 2 9 -4 1 4
designer	-10 0 0 -1 11 0
desk	-8 -8 -19 31 10 18
desks	7 0 -1 5 -7 -1
desktop	6 -2 1 3 -2 -3
desmond	8 0 0 0 -10 1
despacho	0 -3 -1 -5 6 1
despachos	-32 1 4 -1 35 -4
después	-14 11 3 -5 6 -2
dessert	-11 -5 -2 0 17 0
details	-2 8 2 -3 -2 8
details are	11 0 0 0 -12 0
deux	-1 4 -1 7 15 -1
dev	-9 6 1 1 1 2
development	-9 -1 -1 0 4 0
devis	1 -6 -4 -3 15 -9
devis gratuit	-7 -1 -2 -1 18 -1
dezember	-19 10 -5 10 -4 3
dezembro	-8 -1 -2 6 2 6
dia	-29 18 35 10 -5 -9
dia #1	-6 -12 18 0 -4 -2
dia #1x	-8 2 8 1 -2 0
dia #2x	-13 15 1 3 -2 -1
diagnóstico	-12 -1 0 -2 15 0
diary	-11 -3 0 4 2 2
dias	-4 -1 -4 -1 10 -2
dice	12 -3 -1 -1 -6 -2
diciembre	-4 8 -3 -1 -1 1
dictation	7 0 0 -5 -8 0
did	33 -18 -25 8 -20 -13
did i	-10 0 0 1 8 -1
did it	19 -1 -1 -5 -7 -1
did my	-13 0 0 0 13 0
did not	13 1 1 1 -19 -1
did the	0 2 2 15 -4 2
did you	45 -8 -7 13 -32 -4
didn't	-5 1 1 7 2 8
die	15 -17 -13 25 13 -21
died	39 -3 -4 -12 -11 -3
died on	17 -5 -4 -10 -4 -2
diego	7 4 0 -2 -8 -1
dienstag	-11 4 -4 -9 10 9
diese	-21 -8 4 9 0 6
diesel	13 0 1 -3 -10 -1
diez	-6 5 -2 1 7 -2
difference	19 -4 -6 -2 -3 -3
different	20 -1 1 -2 -10 0
differently	4 1 0 1 -4 0
digest	-8 0 0 20 2 2
digital	-27 -1 -1 6 16 9
dijo	-9 0 0 0 12 0
dinner	-8 39 -9 3 10 -8
dinner and	-12 4 0 0 6 0
dinner on	9 2 0 4 -4 -11
dir	-10 0 0 -1 11 0
dire	-8 -2 12 -1 3 0
directly	-1 6 -1 2 -12 3
director	-7 -2 2 -8 40 3
director of	19 -2 0 -3 -12 -1
directorio	6 -1 0 6 -10 0
directory	41 -1 0 8 -35 10
directory we	-10 0 0 0 11 0
disagree	12 -1 6 2 -10 1
discount	-8 0 -2 -1 12 6
discovery	-5 2 0 0 2 -2
discuss	-20 8 -1 1 11 -4
discussion	-11 35 -1 4 -11 2
dit	-14 4 0 -3 13 0
dites	-10 8 -2 -1 6 0
dites moi	-12 6 -1 -1 11 0
dix	18 -3 -1 -8 -5 -1
dizer	12 -1 0 -3 -10 0
do	19 -3 -27 -4 10 -13
do ?	4 0 0 -3 -1 6
do a	-22 -4 -2 0 26 -1
do anything	-9 -5 1 0 -9 19
do for	-7 0 0 3 3 0
do i	1 6 -1 0 -1 -1
do is	-10 -1 -1 -2 9 2
do it	13 2 -1 -5 15 1
do not	27 6 3 -15 -42 35
do nothing	-11 0 -1 -2 1 12
do that	-9 -1 0 -1 7 0
do the	-8 3 -1 5 19 4
do these	-5 0 0 -2 5 0
do with	-9 3 1 -2 3 7
do you	57 -28 -26 4 -20 -23
do yours	-4 0 -1 -1 4 -1
dock	12 -1 -1 -3 -6 0
document	10 -3 1 4 -8 11
documents	11 0 -1 -1 -5 -1
does	25 23 -9 2 -6 -14
does not	-4 7 -1 1 -9 3
does the	-9 -1 0 -2 8 0
does your	41 0 1 0 -24 1
doesn't	28 -4 -2 1 -8 1
dog	-11 -1 -3 -3 3 10
dogs	-5 24 -1 2 -13 0
doing	-28 9 10 -5 34 4
doing it	-12 0 0 -1 11 0
doing the	-8 -8 9 2 4 0
dois	-10 -1 5 3 5 -1
dollars	-4 2 -2 3 -17 2
domain	13 -1 -1 -6 4 -1
domain name	-9 -1 -1 4 6 -1
domain names	-10 0 -1 4 4 -2
domingo	-10 -2 -1 4 10 -1
don	-13 0 0 0 11 1
don't	24 -4 -19 3 -13 -23
don't agree	3 0 0 0 -10 6
don't get	6 0 0 -2 -8 0
don't have	-29 3 -2 -2 24 -1
don't know	10 4 0 0 -5 0
don't let	6 -1 -1 -1 -7 0
don't like	-7 0 3 -3 9 0
don't mind	-6 1 1 2 3 1
don't need	-5 5 -1 -2 -7 10
don't pay	-5 -1 -1 -1 5 -1
don't sign	-11 -1 0 -2 15 0
don't tell	4 -1 -1 0 -7 -1
don't think	-1 3 0 -1 -3 0
don't want	10 6 1 5 -11 0
dona	9 -1 -5 -3 0 0
donde	15 2 -3 -3 -11 -2
done	22 1 -8 11 0 -2
done it	-8 0 0 2 5 0
donnerstag	1 11 -2 -10 5 -9
données	14 -1 -1 -3 -8 -1
door	11 -9 -4 19 6 1
doors	-26 7 -1 -1 20 1
dos	8 3 1 17 11 -16
dossier	17 -2 -1 -2 -11 0
dot	12 1 0 -8 -7 3
double	17 1 -5 2 -14 -2
down	4 -20 -12 50 6 -11
down for	15 -1 0 -3 -11 0
down on	6 0 -1 6 -10 0
down since	18 -1 -2 -15 0 -1
down to	5 -1 0 2 -8 0
down what	-10 -1 -1 2 11 -1
download	-15 2 -1 9 1 -5
download the	-7 0 0 2 5 1
downloads	0 0 1 9 -1 -3
downtown	-3 1 1 -2 5 0
dr	-8 51 -7 -12 -1 5
dra	16 4 -9 -10 -12 3
draft	0 0 8 2 -13 1
draw	-3 -2 0 5 -4 0
drei	-21 12 -4 0 9 1
drill	10 -6 -5 -4 -2 -1
drink	-7 5 2 -6 4 0
drinks	8 26 -2 0 -23 -2
drive	4 24 3 11 -30 -4
driver	21 -7 -2 -4 -9 -2
drivers	-3 -6 11 0 -1 -4
drop	8 -1 -2 -3 4 -1
drop the	17 -1 -2 -3 -13 -1
dropped	-6 0 0 3 2 1
drove	-7 0 0 2 -4 10
drowning	-10 0 0 0 11 0
dry	-3 0 0 0 7 0
du	3 1 -9 -11 18 2
du #1x	-1 -3 -1 -5 5 5
duas	4 -5 -1 -4 3 0
due	1 -1 0 -22 -5 48
dues	4 -3 -1 4 -8 -6
dull	-7 0 3 11 1 0
dunmore	7 -1 -1 1 -9 -1
durante	-1 3 -4 -8 5 5
duration	-11 0 0 0 11 0
durch	-8 0 -1 -2 11 -1
during	12 -15 1 -3 -1 8
dès	-9 1 -2 -5 11 -6
décembre	-9 -2 3 -6 7 -3
déjeuner	-2 8 -2 -2 0 0
démonstration	6 -3 -5 -8 4 -2
día	-1 8 3 -6 8 -5
días	21 -4 -1 2 -2 0
dúvida	12 -3 -1 -2 -4 -5
e	10 7 -22 7 14 1
e #1	7 4 0 -1 -11 1
e a	-15 -4 -2 4 12 1
e mail	-25 19 -7 24 5 22
e não	3 4 -1 2 -10 1
e o	-18 1 -1 11 3 -2
e um	-2 4 -4 8 -9 -1
each	-24 38 -14 -14 40 -17
each month	-7 4 -1 7 1 -1
each other	-2 6 -1 2 -6 -1
each time	4 -1 1 -1 -5 3
each with	-11 3 0 1 8 0
earlier	-13 -1 0 1 13 1
early	-13 20 -3 3 9 0
earn	-6 8 0 -1 -4 -1
easier	-4 -3 -1 -1 4 0
easter	-20 -2 0 -2 18 1
easy	-35 3 0 5 27 -2
easy to	-13 3 0 4 9 -1
eat	-7 23 -1 0 -1 0
ed	8 -1 -3 -2 -7 8
edition	-11 -6 5 16 3 0
editor	-13 -2 -1 36 -13 -1
education	-1 -1 0 -4 -4 1
effect	-8 -3 1 2 0 6
eh	-8 -1 -1 -3 13 -1
eight	6 4 -5 -7 12 5
ein	-9 -1 -10 14 18 -6
eine	8 9 -11 20 -4 -5
einen	14 1 -6 -4 -1 -5
einer	-14 0 0 0 12 0
einfach	-16 -2 6 0 23 -3
einmal	-20 -1 -1 12 10 -1
either	-10 4 2 9 13 3
el	24 -7 -1 -5 -19 -9
el #1	5 -1 0 5 -10 4
el #1x	-15 -5 6 3 12 3
el congreso	-5 -3 15 0 -3 -1
el contrato	13 -1 5 -4 -6 -2
el día	2 6 -2 1 -6 0
el jueves	-11 13 2 -9 -2 -2
el lunes	-13 4 -1 -5 17 0
el miércoles	-13 9 7 -8 -3 7
el precio	9 -2 -3 -1 -4 -1
el que	-14 4 -1 15 0 -1
el viernes	-11 4 0 7 1 0
ela	-2 -1 -1 9 -5 1
ele	5 -4 -2 -5 6 -1
electricity	3 -3 0 -13 -4 12
electronic	7 0 1 -6 0 1
eleven	-15 -9 7 25 18 -3
eleven of	19 0 0 -2 -13 0
eleven years	8 0 1 2 -10 1
elf	17 -7 -1 2 -13 -1
elle	-4 -2 -3 7 -1 -2
else	20 8 -7 -4 -23 27
elsewhere	-12 1 1 -4 12 1
em	4 -16 10 30 8 -17
em #1	1 -8 -1 1 2 -3
em #1x	13 -2 -1 -1 -11 5
em vez	16 0 0 -4 -11 0
email	-17 25 -1 -21 26 12
email is	-5 8 -1 3 -5 -5
email to	-4 3 -1 -10 4 2
emails	-15 -2 -1 -1 27 -2
embarrassed	-9 -1 8 -1 6 -1
emergency	-1 0 0 -3 -5 10
empfang	5 4 -1 -6 -10 7
employee	1 1 -1 0 -7 3
employees	4 2 0 9 -9 -4
employer	-1 -1 -1 2 -7 -1
employers	-23 -2 -2 23 8 -1
employment	4 -2 -1 8 -16 -2
empresa	-6 -1 -5 6 18 -13
empresa de	-7 -3 -1 -3 17 -2
empresas	-7 -5 0 8 3 -1
empty	-5 -1 1 -2 11 3
en	-9 -16 12 22 21 -15
en #1	-3 -1 0 -8 8 3
en #1x	-1 -6 -7 3 -6 7
en el	-8 19 44 -9 -26 -8
en la	1 -4 22 -1 -15 1
en ligne	-14 6 -3 12 4 0
enclosed	6 -2 1 1 -5 -4
encore	-18 -6 -2 6 18 -2
end	0 -9 -20 21 33 -23
end ?	-6 -1 -1 0 5 -1
end of	-15 1 2 10 31 -2
ende	-9 -2 -1 11 5 -1
ended	-18 -2 -1 -2 14 -1
ended up	-8 -1 0 -2 9 0
ending	-9 -1 -1 -10 2 43
ending #4	-4 -1 -1 -7 2 40
ends	8 3 0 10 3 0
energy	10 -3 0 -14 -5 7
enero	-16 -6 -2 7 10 5
engagement	-1 8 -2 -10 7 0
engineer	-7 -4 -1 0 12 -2
engineering	1 12 -1 -9 -4 -1
engineers	-7 0 0 0 5 1
english	3 -1 2 8 2 1
enjoyed	-4 0 0 -1 2 0
enough	-13 44 0 12 -19 -2
entitled	-6 1 -1 0 7 -1
entitled to	-6 0 0 0 7 0
entra	-1 7 -1 5 -6 -2
entrada	-8 10 1 -5 -6 -2
entrance	-13 -7 3 3 -3 5
entre	-16 9 -3 2 -4 11
entrega	7 -9 -3 -7 18 -9
entrevista	-4 -2 -1 17 -9 -2
entry	-19 2 -1 9 5 -1
entrée	-4 13 -3 -1 -1 -1
envelope	9 -1 0 3 -7 -11
enviar	-9 -1 0 -3 15 0
environ	9 -2 -1 -2 -4 -1
environment	2 1 0 3 -6 1
envoie	-6 0 0 -1 9 0
episode	-4 -1 13 -6 -4 0
equipe	-2 -10 8 -2 9 -3
equipo	14 -8 -1 -7 -4 0
er	-22 -7 -3 17 14 -3
era	13 -5 -1 -1 -8 0
erhalten	-6 0 0 8 1 -1
erreur	-4 -2 -1 -12 16 -1
error	-5 -4 -1 4 -9 12
erst	-13 10 4 1 7 0
ersten	-10 -2 -1 -4 14 -1
erzählt	-14 10 -2 0 9 -3
es	18 9 -7 -1 -1 -1
es la	10 -1 0 -1 -9 0
escritórios	-14 0 -2 -6 18 -2
eso	-14 -1 0 -2 16 0
especially	0 -1 -1 -5 7 0
espera	-11 0 -1 -4 6 7
essen	-11 17 -3 -1 -5 -1
est	26 -13 -12 10 -26 20
est ce	11 -1 -1 -2 -9 -1
esta	-3 -7 -4 -2 0 5
estamos	-10 -2 -1 -4 13 6
estande	-6 -7 10 -1 0 0
estaremos	-1 -5 16 -2 -3 -1
estaré	-11 -1 5 -3 -4 16
estate	-10 0 0 8 2 0
estates	-9 1 -1 3 9 -1
estava	-12 -1 0 0 14 0
este	-26 -1 -8 19 0 28
este correo	-14 9 -3 0 2 4
este mensaje	-11 -2 -1 -7 4 12
esteemed	-8 -1 -1 5 2 -1
estimada	7 5 -3 -12 7 -2
estimado	6 -7 -4 -3 0 3
estimados	32 -5 0 -8 -9 -7
estimate	-8 0 1 5 1 1
estimates	-7 3 -1 6 1 -1
estou	4 -2 0 -3 -7 7
estoy	-5 -1 0 -3 -2 9
está	0 -11 9 3 2 4
están	-6 -2 4 8 1 0
et	4 -7 9 3 13 -10
et #1	-8 -2 8 -2 5 0
et je	-21 -4 -3 -1 27 -2
et la	-5 1 0 11 -7 -1
et le	3 -6 4 -1 3 -3
et non	16 -1 0 -11 -7 -2
et que	-11 0 0 0 14 0
et un	-11 4 5 -1 3 0
et à	-6 3 7 -3 6 -1
etc	-16 -2 -1 -8 -1 26
ethics	15 2 -1 2 -8 1
etwas	-7 4 -2 -1 7 0
eu	7 1 -1 -14 26 4
euch	13 4 -6 -4 -6 -2
eur	-8 3 -1 -28 47 0
eur #1	7 5 -1 2 0 4
eur #3	-3 6 0 0 12 -10
eur per	-8 0 0 1 8 0
eure	-4 12 0 0 -7 0
euro	-23 -2 0 15 23 -7
europe	-6 3 0 2 5 -1
euros	-26 3 -3 22 1 -3
evaluation	-6 1 0 3 2 4
eve	11 -1 0 4 -7 -6
even	13 3 1 -6 4 18
even a	-11 0 1 1 8 1
even if	-4 0 1 2 -5 9
evening	-21 25 8 3 -16 2
evenings	-19 6 0 -1 18 9
event	-14 5 -1 -1 1 7
events	-26 14 -1 6 5 0
ever	-15 12 -6 6 29 3
every	-27 12 -10 43 23 -4
everybody	26 10 -2 -7 -25 -2
everybody pays	-7 10 -1 -1 0 -1
everyone	-14 22 24 8 -5 -5
everything	8 -6 0 -1 -12 26
everything else	-7 -4 -2 -1 -1 8
everything from	12 -7 -5 -3 -1 0
everything i	-12 0 0 7 11 0
everywhere	-7 -1 0 3 6 -1
evidence	0 1 -4 -7 -4 12
ex	-20 2 -2 -1 17 1
exactly	1 -1 -2 -2 9 -2
exam	10 -2 -1 4 -8 -1
example	-59 36 -3 27 8 71
example #1	14 -6 9 11 -14 -13
example for	-8 0 0 0 2 6
example org	10 0 -3 3 -7 -6
excellence	-10 0 0 1 11 -1
except	21 4 0 -1 -16 -2
excess	3 0 0 -5 -4 7
exchange	-4 3 -2 -2 -13 -4
exciting	-6 8 0 -4 2 -1
exclusive	-1 -11 -1 0 8 -1
executive	0 -2 0 -15 31 -2
exhibiting	-27 0 60 5 -12 0
exhibiting at	-20 -2 53 5 -10 -1
exhibitor	-11 -3 -1 5 2 10
exit	2 8 14 -2 -21 3
expect	4 -3 2 3 -10 1
expected	0 -4 -2 7 -6 3
expenses	-8 8 -1 -1 5 -1
experience	31 6 -2 -8 -9 1
experience in	10 0 0 0 -8 0
expert	-9 1 2 0 10 1
experts	-7 -1 0 -2 3 5
explain	-3 -3 0 -5 7 4
explained	5 -2 0 1 -7 0
expo	-18 1 46 1 -2 -2
export	-11 0 0 11 -14 5
extension	-13 0 1 0 11 1
extra	21 2 0 1 -14 0
eyes	-7 -1 0 -6 11 0
f	-11 9 2 -7 -21 37
face	2 -3 11 -2 -4 -5
faces	-15 -3 25 1 2 0
fact	-3 7 1 -2 -13 10
factura	14 5 -2 -4 -10 -6
facture	5 -4 -1 9 -8 -2
faculty	-7 8 1 -3 4 3
failed	22 -3 6 -16 -12 -1
fair	-5 -2 22 6 -15 2
faire	-1 -3 -2 -3 7 0
fais	-8 0 0 -1 9 0
fait	28 2 -2 -3 -23 5
faithfully	-10 -2 0 0 9 -1
fala	20 -12 7 -10 -10 -1
fall	-3 -2 -1 8 -8 3
falls	0 -2 -1 1 4 -1
falls sie	10 -1 -1 -1 -6 -1
faltan	13 -2 -1 -3 -11 -1
families	3 -1 -5 6 -7 -5
family	2 -1 -2 5 7 2
fans	-11 -4 1 10 3 0
faq	-1 9 1 5 -7 0
far	6 19 1 -5 -3 1
farewell	-10 0 0 2 9 0
fast	2 -9 0 -2 3 1
faster	-7 -2 2 -10 18 -3
faster than	-7 -1 4 -4 10 -1
father	-8 -1 -1 4 3 0
fatura	11 -1 -1 1 -12 1
favor	24 1 -3 -5 -11 7
fax	10 0 -1 -2 -11 -2
fazer	-9 -1 0 -5 13 0
feb	-9 -1 5 5 -4 -4
februar	1 -1 5 8 -4 -5
february	-28 46 -11 15 -16 13
fecha	1 -3 -2 12 -5 0
fed	-8 -1 0 0 9 2
federal	3 3 1 -14 3 6
fee	-4 20 -20 -17 33 -12
fee for	7 -3 1 1 -8 1
fee is	-20 0 -1 2 19 -1
feed	-6 -2 -1 0 8 -1
feedback	-9 -1 0 2 3 2
feel free	-12 1 0 0 12 0
fees	-3 3 -3 18 12 1
feet	3 -2 3 1 -4 1
feira	13 3 -2 -3 -8 2
fell	-5 -2 -2 6 4 -1
fellow	8 1 -1 -7 -3 -1
ferreira	5 0 0 0 -4 3
ferry	-7 3 -1 -3 11 0
fertig	-10 -2 -1 -4 16 -1
few	-5 2 2 -4 10 9
few days	13 0 0 -1 -11 0
fewer	-13 -2 1 16 -3 -1
fi	-10 0 0 2 9 0
fields	-8 -2 0 -5 7 0
fifteen	9 4 0 1 -22 0
fifteen minutes	5 6 1 1 -14 1
fifth	-13 0 0 1 12 0
fight	-6 7 0 2 3 0
figures	-16 2 -2 1 7 0
file	9 -13 -10 13 6 24
file or	-11 -2 -1 -2 2 11
files	13 -2 1 7 5 -3
files and	6 0 0 4 -7 0
filing	6 -3 2 13 -17 -2
filings	-5 0 0 -1 8 0
fill	-25 8 -3 0 22 -2
filled	-4 -3 0 6 0 0
filter	-10 -1 1 2 10 0
fin	1 -9 -4 7 5 -5
final	4 -2 -2 10 -19 4
finally	-23 -2 8 1 19 -2
finance	-6 11 5 2 4 1
financial	-3 8 0 -4 -5 5
finch	-2 -11 -1 -1 1 9
find	-20 -35 38 3 22 11
find a	-12 0 7 -1 14 0
find attached	-9 -2 0 5 4 -7
find me	19 -6 -7 -5 -11 -1
find our	-10 0 0 0 10 0
find out	3 2 -1 -2 -6 -3
find the	-16 4 0 -1 15 -1
find us	-8 -2 35 3 5 1
findet	-8 8 -1 -1 3 0
finding	-14 0 0 8 4 0
finding the	-11 0 0 -1 11 0
finds	-5 0 0 1 0 0
fine	30 3 -4 -3 -15 -4
fined	-10 8 0 4 0 0
fines	-15 0 -1 5 2 10
finish	-6 0 -1 0 7 0
finished	-8 -3 -1 5 3 -2
finished the	-6 -2 -1 2 9 -1
fiona	11 2 0 -1 -9 0
fire	22 -7 -4 5 -15 -3
firm	9 -3 -17 -1 22 -20
firm ?	-9 -1 -1 -1 9 -1
firm is	6 5 1 0 -11 1
firm of	5 4 2 1 -13 1
firm pays	15 -4 0 0 -12 -1
firm that	-3 1 1 -1 0 1
firm's	-16 0 0 3 16 -1
firma	9 -1 0 -8 -3 -1
firmas	-10 -1 -1 -2 17 0
firms	-45 -21 -15 12 73 -19
firms i	-7 0 0 5 3 0
firms in	-29 0 -1 2 34 -1
firms on	10 -1 0 -3 -7 0
firms your	-8 0 0 0 5 0
first	-18 21 -18 1 35 -14
first and	5 8 -1 -3 -5 -1
first half	12 0 0 -4 -7 0
first meeting	-6 0 0 1 6 0
first month	8 0 0 -2 -6 0
first one	3 -6 2 6 3 1
first time	1 -3 3 0 -13 -1
first year	-18 -1 0 1 35 -1
fiscal	-7 2 0 1 3 4
fit	-13 -3 0 -2 16 1
five	-8 12 4 28 13 -10
five of	-9 7 7 1 -7 0
five weeks	18 0 0 2 -18 0
five years	3 0 -1 1 -6 3
fixed	3 0 2 -4 12 13
fixed in	-2 0 0 0 -3 7
fiz	-25 -2 -1 6 23 -1
flash	9 0 0 0 -9 1
flat	-10 12 1 1 9 2
fleet	-8 -1 0 3 7 0
flight	20 1 2 3 -4 0
flood	5 -3 3 1 -9 0
floor	-1 12 -25 13 3 3
floor #1	-9 -3 -1 14 -3 -1
floors	4 -2 -1 4 -8 -1
foi	5 -4 -2 -1 -5 7
fois	-13 0 -1 11 2 0
folder	13 1 0 6 -3 0
folha	0 -2 -2 9 -4 -1
folks	-6 1 3 7 -16 -1
follow	-4 1 -2 5 -4 -6
followed	2 -13 0 -2 15 0
followed by	2 -17 -2 -2 9 -1
following	-18 -2 8 -18 5 24
food	-6 0 -2 3 3 -2
foot	-5 -2 0 5 -4 2
for	12 -12 -27 -1 16 -7
for #1	11 5 1 -10 19 -3
for #1x	6 6 2 -4 1 0
for #3	-5 1 0 3 16 0
for #3x	5 3 1 -2 4 -3
for #4	-14 0 -1 18 15 -4
for #6x	-5 7 0 -3 8 -1
for $	-9 -1 -1 0 15 3
for a	3 -16 4 17 19 -16
for all	-5 -1 -2 5 2 -2
for an	15 7 1 1 -16 1
for any	-1 1 1 0 1 1
for anything	-13 0 0 -3 0 17
for asking	19 -2 0 0 -13 0
for being	3 0 1 0 -7 1
for billing	-14 0 0 0 0 14
for chapter	11 -9 0 -2 0 6
for dinner	-21 -3 -2 0 16 0
for each	-11 1 1 4 8 0
for eight	10 -1 -1 0 -10 -1
for every	-7 0 -1 0 3 5
for everybody	14 -9 1 -5 0 0
for everyone	-9 3 -1 -1 8 -1
for everything	-13 0 -3 -3 6 9
for firms	-15 1 1 0 22 1
for four	-10 7 -1 2 3 -1
for free	-9 3 -1 -1 7 -2
for how	6 -1 1 1 -5 1
for it	7 2 2 18 -1 4
for lunch	9 0 -1 0 -7 0
for me	6 3 0 0 8 -1
for members	-29 31 1 4 4 -1
for more	-17 7 -1 12 -5 1
for my	17 -1 -1 -2 -17 3
for nothing	19 0 0 -6 -13 0
for once	8 3 3 -3 -9 -1
for one	2 1 0 -2 1 4
for our	24 -4 1 -3 -9 2
for people	-10 -4 8 -1 2 -1
for questions	2 -4 0 -1 3 -1
for small	-7 -2 0 11 -1 0
for that	-10 -2 0 1 13 -2
for the	32 -12 -2 5 -26 -33
for this	7 -1 9 -1 -13 -1
for those	-32 39 -4 -3 -2 -1
for three	-7 -1 -1 -3 15 0
for thursday	16 -8 -3 0 -4 -1
for twelve	-5 5 -1 -1 3 -1
for two	-30 2 2 -2 42 2
for us	13 -2 1 -2 -6 -1
for what	-19 0 1 11 -2 5
for you	-58 -9 -5 -15 89 3
for your	-10 -20 -14 -11 18 56
foreign	2 -2 0 6 -7 1
forever	-7 0 0 2 8 0
fork	-5 13 0 -6 -1 0
form	15 -1 -2 13 7 -8
formación	-6 9 -3 0 2 -2
formation	-8 9 -2 0 1 0
former	13 5 -2 -10 -14 -1
forms	1 3 7 21 -14 -2
formula	-6 13 -1 6 -8 -1
forty	-17 4 -4 -6 5 2
forum	-14 2 53 -6 -15 -2
forum in	-8 -3 27 -3 2 1
forward	15 -2 -10 4 -3 -2
forward to	6 1 -10 3 1 -2
forwarded	10 -2 -1 1 -10 -2
forwarding	-5 -1 -1 1 8 -2
found	34 -23 -17 13 -14 28
found it	2 1 0 0 -4 1
found one	-7 -2 -2 7 0 -1
founder	-1 -5 1 1 5 1
founders	-6 2 0 -1 7 0
four	-11 34 -15 42 13 -27
four day	9 0 0 1 -9 0
four firms	-5 0 0 -4 6 0
four of	-8 -3 10 -3 -5 0
fournisseurs	-17 6 -1 3 -5 14
fourteen	-7 0 1 6 -2 1
fourth	0 1 -3 -2 -9 -1
fr	-7 0 0 -1 9 -3
fragen	1 5 -1 5 -9 -2
frais	-5 -1 -1 -2 8 -1
france	-5 2 -1 -4 13 -3
francs	9 2 -1 -1 -10 -1
frau	26 7 -16 -6 2 1
fraud	-3 -4 -7 -4 7 0
free	-4 24 -19 -46 40 -23
free !	-5 10 0 1 -6 -1
free and	5 -1 0 2 -9 -1
free from	-9 0 -2 0 10 -1
free in	-10 -3 0 6 4 0
free no	6 -7 -1 -1 -1 -4
free of	-9 2 -1 3 13 1
free on	-6 0 9 2 -3 0
free to	6 4 0 0 -8 -2
free trial	29 0 0 -2 -19 0
free you	14 -8 0 -2 -8 7
frei	-8 12 -8 -7 15 -10
freight	-5 1 0 -2 3 1
freitag	10 1 0 -10 3 -4
fresh	-8 -1 -4 -1 11 -1
freue	-8 -8 13 -1 1 -1
freundliche	0 -4 2 -8 2 5
freundliche grüße	-6 -3 2 -6 8 5
freundlichen	15 -4 3 3 -13 -5
freundlichen grüßen	15 -4 3 3 -13 -5
fri	3 -3 4 8 -1 -7
friday	12 13 13 -10 -12 -23
friday #1	-16 21 5 2 -4 -4
friday #1x	2 6 -4 -1 1 1
friday ?	-11 0 1 0 9 1
friday at	13 -4 -8 -3 -2 1
friday is	-11 -1 0 0 10 0
fridays	5 -1 0 -2 -4 -1
friend	1 3 2 -7 -6 0
friendly	-2 -4 10 11 -12 0
friends	-38 20 63 18 -26 5
friends i	-6 11 -3 0 -3 -1
frohe	17 -3 -1 -4 -6 -1
from	11 12 -18 30 5 -20
from #1	-3 14 -8 16 -17 15
from #1x	-19 16 -1 2 2 -3
from #2x	2 -7 -4 -1 -1 1
from #4	19 -1 0 2 -18 -1
from #6x	-10 0 0 -2 13 1
from $	-12 0 2 -16 50 1
from a	5 20 2 27 -36 1
from february	-9 0 0 -4 9 0
from home	3 -1 1 -2 -3 1
from january	-1 -1 -1 6 -1 -3
from me	3 1 -1 0 -6 -1
from monday	-5 -3 -1 -9 20 -7
from my	-30 3 1 -3 28 1
from our	-1 2 0 4 7 -1
from the	1 6 2 33 -13 -11
from there	-4 0 -1 7 7 -7
from this	5 6 -1 -12 1 -3
from three	9 0 0 -1 -11 0
from two	7 -1 -1 1 -6 -1
from us	-17 0 -2 1 7 -1
from you	6 0 1 0 17 1
from your	35 1 1 -3 -16 1
from £	-10 0 0 1 5 -1
front	-6 -2 7 -9 1 15
front desk	8 -1 -1 -3 -13 4
front of	-6 -2 0 -3 9 0
ft	-3 -2 1 -4 5 1
fue	12 -2 -1 2 -10 -1
fuel	-10 1 1 -5 11 1
full	-10 -1 -10 33 7 9
fund	-6 -2 -1 4 1 0
funny	-4 5 0 2 -1 0
furniture	-12 -1 0 2 11 1
furniture and	-11 0 0 -2 14 0
further	-8 4 -1 -3 11 -3
future	-6 0 -1 0 -1 3
férias	-11 -3 -1 7 5 6
fünf	-16 -1 -1 14 4 0
für	17 -7 -8 9 5 2
für den	16 -1 -1 -2 -14 0
für sie	-17 -1 0 0 17 -1
g	-10 -3 -4 -6 9 8
g #1	-3 0 7 2 6 -2
gail	-10 -1 3 -3 13 -1
gain	7 -1 -2 0 -5 -1
gala	-4 5 -1 -1 3 3
galway	11 0 0 1 -10 0
games	11 -3 0 -10 -2 -1
gap	-6 0 1 -5 5 2
garage	5 0 -1 4 -7 1
garden	0 10 -1 0 -3 -2
gas	11 -3 1 -4 -8 0
gate	27 -4 -3 -5 -14 -3
gate #1	9 0 -2 0 -12 -2
gateway	7 -3 -3 -4 -3 9
gave	1 -4 14 10 -7 2
gave me	-5 -5 7 -4 -2 -1
gave us	5 -5 0 -1 -3 1
gazette	-7 -1 0 -2 7 0
gb	-11 -2 -1 2 12 -1
gbp	-4 -3 0 -2 9 1
geehrte	-3 2 -3 1 13 6
geehrte damen	2 6 -4 2 -5 -7
geehrte frau	-6 -8 -4 -9 6 12
geehrter	18 -5 -2 -8 1 -3
geehrter herr	23 -5 -2 -8 -5 -3
gegen	13 -1 -1 -1 -12 -1
gehen	-15 5 -3 3 12 -1
geht	-7 5 -1 9 -5 0
gelesen	-11 -1 -1 12 1 0
genau	-4 -1 -1 -1 6 -1
general	-8 -1 1 6 -11 10
generators	-3 0 0 -7 -5 12
generous	-14 0 0 0 15 0
geneva	-9 0 10 0 4 0
gente	24 4 0 -7 -18 0
gents	14 -3 -3 -4 -4 -1
genügt	-8 -5 -5 21 0 -4
gerald	-14 -1 -1 21 -4 -1
gerente	-6 -1 -1 11 -1 -1
gern	10 2 6 -8 -12 -2
gerne	-11 -2 -1 -1 15 -1
gespräch	-14 0 0 -2 15 0
gestern	14 -2 -1 -4 -4 -2
get	-18 10 -25 -2 42 -10
get an	-6 1 0 2 -1 2
get back	-7 0 0 -1 5 0
get it	-9 2 1 -3 3 5
get the	7 13 2 -4 3 1
get this	-6 -1 -1 18 2 -1
gets	-30 2 0 9 37 2
getting	15 4 1 -3 -18 0
gibt	6 5 -1 -8 -1 -1
gift	1 0 -1 6 -3 -1
gil	6 9 0 -3 -6 -6
girl	-9 -2 0 -3 10 4
give	3 -5 -13 1 32 -15
give it	7 1 1 0 -4 1
give me	-2 -1 -1 -2 13 0
give them	7 2 1 0 -8 1
give us	-6 -1 -1 -3 10 -2
give you	-29 -1 -1 0 34 -1
given	30 0 7 -6 -24 2
gives	-5 -12 1 7 10 1
giving	-2 4 -5 0 -12 2
glad	33 0 3 -2 -9 2
glad of	26 -1 -1 -1 -21 -1
glad to	0 -2 5 -1 8 -1
gladly	-9 0 0 0 6 0
glass	3 -9 2 0 -4 -2
glasses	-14 2 -1 12 1 -1
global	0 -1 -5 2 1 -1
gluten	10 -3 -1 -2 -8 -1
gmbh	-9 -2 3 5 6 -1
go	1 -1 -7 17 20 -23
go ?	-7 -1 0 0 11 0
go live	6 2 0 -5 -4 0
go on	-12 0 2 0 12 0
go through	-29 -3 -1 0 32 -1
go to	-4 1 0 24 -6 -2
go with	10 0 -1 -1 -5 -2
goes	-1 4 -1 33 -13 -4
goes on	12 -1 1 -4 -7 -1
goes out	-4 0 0 -4 8 0
goes to	-26 11 5 17 -11 0
going	8 3 0 -1 10 -7
going to	23 6 -8 2 -22 -1
going up	14 0 0 0 -14 0
gold	-5 3 -3 1 14 -1
golf	-16 23 0 -3 -2 -1
gone	3 2 2 19 1 0
gonzalo	-8 0 0 -1 7 0
good	7 -9 -14 10 19 -13
good as	-13 0 0 1 10 1
good day	20 0 0 -1 -11 -2
good for	-12 0 1 7 5 -1
good luck	22 -1 0 -5 -11 0
good morning	-25 3 -2 2 21 0
good time	-5 -1 -1 3 2 -1
good to	-24 -1 -1 -2 24 0
good we	10 0 0 -3 -10 0
gordon	-12 -3 0 -1 13 3
got	15 -7 1 6 12 -21
got a	-6 -5 4 -4 3 -1
got the	-18 -1 -1 1 23 -1
got your	-5 1 1 1 6 1
gothenburg	-10 0 8 -3 5 9
governance	-1 14 -1 6 -13 -1
government	-2 -4 0 6 -1 0
gracias	31 -6 0 -1 -22 13
gracias por	-13 -3 -2 -4 8 16
graciela	14 -6 -1 0 -3 0
grand	-9 0 1 5 -2 14
grande	1 5 7 -3 -8 0
grant	-1 4 -1 -4 3 0
grants	-11 0 0 5 5 0
grateful	31 1 -1 5 -27 2
grateful for	24 0 0 -2 -23 -1
gratis	-11 -8 -3 -8 44 -16
gratuit	-10 8 -5 -4 16 -4
gratuita	-2 6 -4 -5 4 -2
gratuito	-2 -2 -2 -1 9 -1
great	-10 1 -1 10 3 3
green	16 1 0 -2 8 0
greetings	16 3 0 1 3 1
greg	4 -1 -1 -7 -2 3
grey	-6 -6 6 14 -11 0
gross	14 0 0 -2 -14 0
group	-5 35 -16 7 10 -4
group in	13 0 0 0 -13 0
group of	-4 7 -1 -1 -4 -1
groups	-12 -3 -1 -2 20 -2
grow	-4 -1 0 3 -4 10
grupo	-8 7 -4 4 -4 2
gruß	16 -4 -5 -11 1 -4
grátis	4 -2 0 -5 5 -6
grüße	23 -1 1 -11 -2 2
grüßen	12 -2 3 2 -8 -4
gst	-10 0 0 4 10 -11
guarantee	-14 1 1 -1 12 1
guarda	12 -6 5 2 -10 -2
guardo	-15 0 0 0 15 0
guest	-6 -4 1 -4 4 5
guests	-31 41 1 5 -1 -4
guidance	5 -2 1 0 -4 -2
guide	12 -1 -2 8 -14 2
guidelines	0 -1 10 -3 -2 -1
gus	19 -4 -1 1 -18 1
gut	-10 2 0 -2 9 0
gute	18 -5 -3 -3 -1 -2
guten	6 -8 0 -2 4 -4
guten tag	-4 -6 4 -7 5 -3
guys	-7 -3 0 -2 10 -2
h	11 37 24 -37 -23 -7
h #1	-21 -2 -1 9 13 3
h #1x	-2 2 5 -4 -3 0
h #3x	-11 58 -7 -10 -24 -3
h #4x	11 -7 7 -2 -5 -1
h chez	-5 10 -2 -2 -3 -1
h à	-7 10 -5 -2 4 0
ha	11 -5 -5 17 -23 1
hab ich	20 -2 -1 0 -8 -2
habe	7 -4 -2 -1 9 -4
habe ich	-2 -2 -1 -1 7 -2
haben	17 -11 6 14 3 -5
hacemos	-9 0 0 -1 13 -1
had	17 -33 -8 50 5 -22
had a	17 3 0 -16 14 2
had in	-8 0 3 -1 8 0
had no	-12 0 0 -1 11 0
had the	10 1 0 -1 3 0
had to	-9 -2 -1 -15 21 -1
had two	1 0 6 -6 0 0
haha	7 -1 -3 -1 -6 -1
hal	5 -3 2 6 -9 0
hale	-1 0 0 0 -9 9
half	-10 5 -14 10 29 -12
half an	7 -2 1 -3 -3 0
half of	-6 -1 2 25 -7 0
half price	-1 -4 0 -4 7 0
hall	-12 21 66 -23 -42 4
hall #1	-14 0 42 2 1 0
hallo	28 -2 -4 -5 -4 -5
hallo frau	7 -1 0 0 -7 0
hallo herr	-2 -3 -2 -2 10 0
hand	29 -7 -5 2 -8 0
hand and	11 0 0 1 -11 0
handle	8 -2 0 -2 -5 -1
handles	-9 -1 0 -1 10 0
handling	-6 4 0 -1 5 -2
hands	-13 1 -1 2 11 0
hanneke	8 0 0 -2 -7 0
happen	0 -1 1 -3 -6 2
happened	-13 4 0 2 -2 -2
happens	-5 -2 -1 1 -4 5
happy	44 -31 4 -13 -4 -12
happy new	18 -7 -1 0 -10 -1
happy to	26 -2 14 -6 -5 -1
happy with	-7 1 1 -1 6 1
harbor	-7 1 0 1 7 2
harbour	10 -5 -1 1 -8 -2
hard	3 6 -4 0 -21 2
hardware	-8 0 0 13 -2 0
has	17 -19 -22 40 -29 27
has a	24 9 0 -1 -17 0
has accepted	2 0 3 2 -2 14
has anyone	5 0 0 -1 -5 0
has asked	-5 6 1 0 -1 1
has been	-24 5 10 4 -28 66
has begun	-14 0 0 -1 13 0
has gone	7 0 1 0 -7 1
has moved	-13 0 0 2 9 -2
has no	6 -1 0 -9 3 -3
has the	16 5 -2 3 -21 0
has to	-4 3 -1 2 1 -1
has written	9 -1 -2 -2 -7 -1
hasn't	-10 -1 0 -2 10 0
hasta	-2 -3 -4 7 -1 15
hasta el	-10 -3 -5 -7 6 11
hat	-1 5 -5 11 -4 5
hat die	8 -7 -4 7 -11 10
hate	-8 -2 -2 -1 4 -1
have	15 -13 -12 -8 14 -14
have #1	-9 -1 1 0 7 3
have #1x	14 -7 -3 1 -7 -3
have #3	11 1 1 0 -11 1
have a	-8 4 10 10 11 15
have an	8 -10 -1 -1 -16 17
have asked	2 3 0 -4 -5 -1
have been	10 6 0 17 -19 2
have four	-10 0 0 0 10 0
have gone	-8 0 0 8 2 -4
have had	3 -2 0 -1 -3 0
have him	-12 0 0 0 15 0
have in	10 0 0 -1 -11 0
have it	23 0 1 0 -13 4
have just	-8 0 0 0 8 0
have never	9 0 -3 1 -5 0
have no	22 -3 0 1 -22 -1
have now	11 0 0 3 -12 0
have received	-3 3 0 10 3 -16
have seen	-5 -4 6 4 0 2
have somebody	-12 -3 -1 -1 11 0
have that	16 -1 -1 -1 -13 -1
have the	1 -6 1 2 25 1
have them	-23 0 1 0 21 1
have to	19 1 8 1 -20 8
have told	5 0 1 3 -7 1
have two	-8 1 -1 2 -8 8
have you	13 10 2 -2 -9 1
have your	-13 5 -1 -2 9 1
haven't	13 2 2 -3 17 0
haven't heard	-10 0 0 0 9 0
having	-8 -2 -1 1 6 -1
having a	-3 6 0 3 0 0
hay	13 7 -5 6 -16 -3
he	17 -15 -21 6 6 -26
he asked	-8 0 0 -3 12 0
he has	22 -1 -1 -5 -6 -1
he is	10 -3 -2 -6 -6 4
he told	-10 0 0 3 9 0
he was	-12 -1 -1 -5 13 -1
he will	6 -4 -1 -3 4 -12
he'd	-9 1 0 0 9 0
he'll	12 1 0 -1 -11 1
he's	8 1 1 -7 15 2
head	28 -4 4 -9 -3 -3
head of	13 -4 2 -3 -8 -1
headcount	-7 0 0 -2 8 0
headed	-2 0 5 0 -5 3
headline	-8 0 0 10 0 -7
heads	-19 5 1 -6 16 -2
heads of	-3 7 -2 -3 0 -1
health	-11 -10 -1 6 17 0
hear	5 9 -1 5 17 -6
hear from	0 -1 -1 -3 10 0
hear it	3 0 0 5 -8 0
hear the	-7 0 9 -4 7 0
heard	-9 -1 -1 -1 33 5
heard back	-9 0 0 -1 6 0
heard from	17 0 0 -2 -15 0
heard that	-11 0 0 2 9 0
hearing	24 -3 -3 10 -8 -6
heart	-11 0 10 3 6 4
heating	4 -3 -2 2 -3 -4
held	-1 3 0 -6 0 2
hello	10 -16 41 -17 6 -19
hello all	-3 -5 0 2 -11 7
hello everybody	9 0 -7 -1 -7 0
hello lena	10 -4 -5 -1 -5 -1
hello mr	15 -1 -1 -4 -7 -1
hello ms	9 -1 0 0 -6 0
help	19 -3 -11 -10 7 12
helped	-9 2 0 4 -2 0
helping	-12 0 0 0 10 0
helps	-3 -2 -1 5 -6 -1
hemos	-16 -2 -1 4 6 11
her	4 -1 -8 31 -3 -17
her she	-16 -1 0 3 15 0
her to	-5 -1 0 0 8 0
here	13 -13 -22 13 15 10
here and	23 -2 0 -5 -18 0
here for	1 2 -1 1 -5 -1
here https	-6 0 0 -2 6 11
here i	-9 0 0 0 10 0
here is	0 1 -1 3 -6 1
here it	-12 -4 -2 -1 6 8
here we	-8 0 0 -1 7 0
here's	-3 0 -1 -3 9 -1
here's what	5 0 0 2 -7 0
herr	27 -14 -5 -10 19 -5
herren	6 3 -1 2 -9 -7
herrn	-4 -2 12 -1 -4 -1
herzlich	-5 9 2 -1 0 -1
herzlichen	23 -2 -3 3 -19 -2
heure	10 0 -1 -1 -7 -1
heures	1 0 -2 -4 6 -1
heute	18 -7 -5 6 -10 -3
hey	-13 -5 9 0 20 -3
hi	12 -31 -18 -53 43 -39
hi all	4 8 18 3 -27 1
hi ms	-7 0 0 0 7 0
hi sam	21 -1 0 0 -15 -4
hi there	6 2 0 1 -9 1
hier	12 -3 -2 6 -11 -4
high	-9 -3 -1 21 -15 6
higher	7 0 0 -2 -5 0
hilary	-12 10 0 -1 4 0
hilde	-16 -2 -1 5 14 0
hill	28 -8 -7 -7 1 -6
him	18 -2 -4 6 -2 -2
him a	-9 -1 -1 8 4 -1
him on	-10 0 0 -1 13 0
him to	2 0 0 1 -4 0
himself	-7 1 0 0 5 0
hired	10 0 -1 2 -7 0
his	9 -1 -12 38 -19 3
history	-1 -1 -1 2 -7 1
hit	-5 -3 -1 -5 12 -2
hit reply	-7 -2 0 2 7 0
hoje	6 -7 -2 7 -10 -1
hola	-24 12 9 -10 30 3
hola a	1 4 8 4 -13 1
hold	-16 16 1 0 26 2
hold a	-13 16 -2 1 -2 0
hold the	14 -3 0 -1 -10 0
hole	-6 -1 -1 2 7 2
holes	-7 5 0 0 4 0
holiday	16 3 1 5 -9 -5
holidays	9 -6 -2 0 -6 1
holidays and	15 -1 -1 -1 -10 3
hollis	9 -4 1 2 -12 1
holm	-14 1 -1 2 17 -1
home	-5 0 -1 9 3 30
honestly	-5 -1 6 3 -1 1
honorarios	-13 0 0 -1 14 0
hope	-8 5 -7 -1 29 -2
hope all	-15 0 0 0 15 0
hope that	2 0 0 1 -6 1
hope the	13 -2 -1 -5 -8 0
hope you	0 1 -1 -2 3 -3
hora	19 -1 -1 -7 5 -4
horas	16 -8 -4 -2 -12 11
horário	-10 -3 -1 11 5 -1
hospital	17 -5 1 5 -16 -1
hospital and	9 0 0 0 -11 0
hospitals	-9 -1 -1 7 3 -1
host	-27 8 -1 -7 15 17
hosting	1 3 0 1 -6 0
hot	5 -2 -1 -9 6 -1
hotel	5 42 -14 -8 -8 -2
hotel lobby	-12 12 0 0 0 0
hotels	-8 -1 0 2 9 0
hour	-17 35 3 -6 21 -10
hour and	1 3 -3 -1 -4 -1
hour no	-8 -1 0 1 9 -1
hour on	11 0 2 -3 -9 1
hour with	-5 0 -1 -1 5 -1
hourly	8 2 1 0 -6 0
hours	-4 -16 -21 39 17 8
house	-27 43 -8 0 10 12
houston	7 2 0 -8 -2 -2
how	6 22 -17 11 11 -20
how are	-10 0 0 0 16 0
how did	3 -2 -1 1 -2 4
how do	33 1 2 2 -30 1
how does	19 0 0 0 -21 0
how it	-6 2 0 -3 9 0
how law	10 -3 0 0 -15 0
how long	10 -1 0 4 -8 0
how many	6 -1 4 2 8 1
how much	-11 -1 -1 6 4 0
how that	-6 1 0 -1 7 0
how the	3 1 0 -4 -1 0
how they	-5 8 1 -2 3 1
how to	-22 9 0 29 -24 8
how we	-5 1 3 1 -7 1
how you	42 0 2 -1 -27 -1
how your	10 2 3 -1 -9 -1
how's	-5 0 0 0 6 0
however	4 1 1 -5 -1 -2
hoy	19 -5 -4 0 -13 -1
hr	12 11 -3 -13 13 -5
hrs	3 5 0 -8 2 -4
ht	-8 -3 0 -7 15 -7
html	-15 -8 0 27 -14 0
http	10 36 -8 -6 -27 42
https	-57 -1 12 24 45 14
https lists	-7 6 0 5 -8 -5
hugo	-3 -1 -1 -2 9 -1
huit	12 3 -2 -3 -8 -2
hungry	16 -4 -15 -1 4 0
hurry	5 2 0 -2 -9 1
hurt	-13 0 0 5 10 0
husband	10 3 -2 1 -7 -2
há	3 13 -2 0 -14 -2
i	19 -39 -21 -50 30 -34
i #1	-13 3 -1 1 10 0
i am	26 -29 22 -31 -19 27
i are	-7 5 13 -2 -2 0
i ask	-18 2 1 -3 40 1
i asked	7 0 -1 22 -30 -1
i assume	-9 -1 0 -1 10 -1
i believe	15 -1 -1 -2 -8 -1
i bring	-6 -5 0 0 5 0
i call	-4 -1 -1 -1 4 -1
i called	-8 0 0 4 6 0
i can	-4 4 -14 -26 50 -13
i can't	23 5 0 6 -15 2
i close	-17 -3 -1 -1 16 -1
i could	-57 2 2 1 72 12
i couldn't	-13 0 0 0 -6 17
i counted	12 1 1 3 -11 1
i did	-8 0 0 -7 30 0
i do	-36 2 1 0 60 4
i don't	24 12 2 -4 -11 -2
i enjoyed	-6 0 0 0 6 0
i found	7 -1 -1 1 -3 -1
i give	-5 -1 -1 0 5 -1
i got	2 -1 -1 -1 11 -1
i had	-3 1 3 -3 17 1
i have	28 -26 -1 -37 14 -1
i hear	-15 7 0 0 3 0
i heard	9 0 0 3 -13 0
i hope	-12 3 -1 3 31 2
i keep	-24 1 0 6 17 1
i know	-1 -9 -10 3 39 0
i left	-9 -1 -1 -9 26 -1
i like	-11 -1 -1 -1 9 -1
i look	0 4 1 -1 -3 -1
i looked	-10 0 1 1 6 1
i lose	-14 6 0 0 9 0
i make	13 1 0 0 -14 0
i need	28 2 2 2 -18 2
i noticed	-13 0 0 5 10 0
i now	-3 0 0 1 1 0
i only	-20 6 -1 3 18 -1
i place	-9 0 0 -1 7 0
i placed	-14 0 0 0 13 0
i promise	-5 -1 -2 1 -2 9
i put	-19 -2 0 0 29 -1
i rang	11 -1 -1 -4 -11 -1
i read	3 1 8 8 9 2
i said	-5 -1 -1 -2 8 2
i sat	0 0 0 8 -8 1
i saw	13 0 -2 -1 8 -1
i see	14 -1 0 -4 1 -1
i send	-38 0 0 2 55 0
i shall	9 -1 -4 2 -8 -2
i should	11 -1 7 0 -15 -1
i show	-14 0 0 0 11 0
i still	-1 0 -2 -1 10 -2
i take	-7 0 -1 -3 10 -1
i tell	2 0 10 0 -6 -1
i think	17 1 7 4 -22 27
i thought	-3 3 0 -1 6 0
i told	15 -5 -1 -1 -9 -2
i understand	-26 -1 -1 -2 31 -1
i used	8 1 -1 0 -9 0
i want	27 5 0 2 -41 11
i was	-26 -2 0 6 58 0
i went	-5 -2 0 -2 9 0
i will	13 -9 7 -2 0 11
i won't	-10 0 -1 4 8 -1
i wondered	-8 0 0 -1 11 0
i would	21 20 10 -29 8 -14
i wouldn't	-4 -4 -1 6 6 0
i write	5 -1 -1 -6 10 -1
i wrote	8 -1 -1 -1 -4 -1
i'd	16 -20 -35 -34 37 -31
i'd be	19 0 2 3 15 2
i'd bring	11 -1 0 -1 -11 0
i'd come	-14 0 0 0 14 0
i'd do	-23 0 1 0 22 1
i'd like	25 11 3 4 -25 0
i'd love	-3 0 0 -3 10 -1
i'd pay	8 -1 0 -1 -10 0
i'd put	-2 0 0 -3 2 0
i'd rather	6 0 -1 -5 7 0
i'd want	-8 0 0 0 9 0
i'll	-2 -35 38 -19 30 -12
i'll ask	-9 0 0 0 9 0
i'll be	-13 1 54 -1 -12 1
i'll bring	15 -4 1 -1 -5 0
i'll come	-5 0 0 0 4 0
i'll keep	-11 0 0 0 13 0
i'll leave	-11 0 0 0 11 0
i'll send	9 4 -1 -3 -9 -1
i'll take	7 0 0 10 -13 0
i'll tell	-11 0 -3 1 6 0
i'm	21 -46 44 -40 7 -12
i'm a	-8 0 0 -2 9 0
i'm asking	-17 0 0 -1 14 0
i'm at	22 -4 -10 -1 -3 -1
i'm doing	-1 0 -2 -1 5 0
i'm going	16 -3 -8 -3 5 -1
i'm happy	23 0 0 -2 -16 0
i'm in	8 -5 3 -1 9 0
i'm not	19 2 4 4 -12 1
i'm on	-9 -1 36 3 -9 1
i'm the	14 -1 -3 0 -13 -1
i'm told	-6 -2 2 4 -3 0
i'm writing	-9 -4 -1 2 9 0
i've	10 -20 -15 -27 36 -31
i've a	-23 8 0 -5 18 -1
i've asked	1 5 0 0 -6 -1
i've been	-23 1 18 -4 25 2
i've done	9 0 0 -1 -11 0
i've got	-11 -3 -2 -6 34 -2
i've had	22 0 0 0 -19 0
i've left	-13 0 0 0 11 0
i've no	23 0 1 0 -18 1
i've pencilled	-12 -1 0 0 13 0
i've put	-23 0 0 3 12 0
i've the	-10 0 0 0 10 0
i've thought	-12 0 0 3 10 0
i've told	1 -4 -5 -3 10 -1
ich	21 -17 2 -43 28 -12
ich bin	-15 -6 4 -1 2 16
ich hab	-2 -1 -1 -1 1 -1
ich habe	-6 -1 0 6 0 0
id	-19 7 2 -23 -3 34
idea	-19 4 -1 -2 -13 14
idea what	-11 0 0 0 -4 17
if	8 3 14 -11 7 0
if a	32 0 1 -4 -22 -1
if he	-7 4 0 -1 3 1
if he's	15 -11 0 0 0 0
if i	8 6 1 -9 20 4
if it	0 9 0 -1 10 20
if it's	18 2 2 -4 -8 5
if not	-16 -1 5 -3 20 -1
if so	5 1 1 1 -5 1
if somebody	-16 0 -1 -1 14 -1
if someone	-8 1 0 7 2 0
if the	-9 6 0 5 21 9
if there's	1 -2 -1 1 3 -1
if they	-16 1 -1 7 5 -1
if this	-17 1 1 8 4 2
if we	16 5 1 -1 -4 1
if we're	13 -11 -2 0 -6 0
if yes	9 0 -1 -1 -12 0
if you	-3 8 15 -3 12 12
if you'd	14 1 3 6 -5 2
if you're	-36 27 76 5 -61 20
if you've	-2 8 8 0 -25 1
if your	9 9 2 18 -9 2
ihn	-8 -2 -1 -2 9 -1
ihnen	-27 -7 3 -15 65 -2
ihr	-14 15 -4 5 19 -6
ihre	-26 -5 -5 -4 17 38
ihre nachricht	-10 -3 -1 -7 -1 17
ihrem	-8 -1 -1 -1 12 -1
ihren	9 -6 -3 -3 0 -1
il	9 2 2 9 3 -4
il a	-5 -1 -1 14 -9 0
il me	-13 0 0 0 11 0
ill	9 -1 -1 -1 -9 2
ils	12 -4 -1 -3 -6 -1
im	-17 7 1 7 22 2
im jahr	11 -1 -1 -2 -9 -1
image	3 -2 -1 -9 7 -2
imaging	-14 -2 1 8 3 8
immer	-13 -1 0 1 14 0
immigration	-2 -3 -1 10 -6 -2
imogen	-6 0 -1 -3 11 0
in	-2 -6 17 15 16 -24
in #1	-23 2 0 -2 45 -3
in #1x	-1 -2 -2 -2 7 1
in #2x	5 -3 -1 2 5 -2
in #3x	-8 0 0 3 -5 6
in #4	-10 3 12 9 14 -1
in #4x	-7 1 -1 6 10 3
in #9x	-5 -1 -1 -1 -1 -1
in ?	6 -6 -1 3 -2 1
in a	-11 15 -9 14 22 4
in accounts	12 0 0 0 -11 0
in advance	-6 -2 0 -2 10 -1
in an	-13 0 -2 9 4 -2
in and	-12 0 -1 9 9 -10
in april	25 1 -1 -6 -19 -1
in august	-6 0 0 -8 10 -1
in case	-22 -3 -3 -1 23 -2
in confidence	-9 0 0 3 6 0
in der	-10 4 0 0 6 -4
in fact	4 9 0 -2 -10 -1
in february	-5 -2 -1 7 -4 0
in five	14 -1 0 1 -20 0
in for	0 5 -1 -4 -4 -1
in four	-10 -4 1 -2 7 0
in front	-7 0 -1 -2 8 -1
in half	-10 0 0 1 8 0
in his	-10 -1 0 -6 10 9
in house	-11 6 1 -2 9 -2
in i	-10 0 0 -1 11 0
in ihrer	-7 -1 0 -1 10 0
in it	16 0 1 -2 -13 4
in its	15 0 0 -4 -12 0
in january	-5 11 -2 5 -1 2
in july	-3 1 1 6 -2 -1
in june	-11 -3 0 4 14 -2
in law	0 1 0 0 1 0
in leeds	7 2 2 3 -3 1
in manila	8 0 3 0 -6 0
in march	-5 6 2 -4 9 2
in may	5 -2 0 23 -13 0
in my	16 2 6 -3 -1 2
in new	10 0 0 -1 -12 0
in november	5 0 -3 -7 9 -2
in october	3 2 0 -1 8 -1
in on	-10 5 -1 -2 8 1
in one	2 -2 1 -1 -5 0
in orlando	-26 19 17 1 0 1
in our	0 13 0 7 -2 0
in particular	7 -1 0 -1 -8 0
in peace	-14 0 0 0 14 0
in person	7 4 -1 1 -3 -1
in place	-11 0 1 -1 5 5
in q	-11 -1 -1 1 12 -1
in return	9 0 0 1 -10 0
in room	10 -2 -12 0 -2 0
in september	-8 -2 -1 1 4 -1
in spring	-1 -10 -3 3 7 0
in ten	8 2 1 3 -10 2
in that	-11 0 0 1 -4 8
in the	12 1 -4 17 5 -22
in this	-35 -2 4 61 -23 -1
in three	-7 3 -1 1 1 -2
in two	-22 1 -3 0 12 1
in week	-6 0 0 2 3 0
in which	6 1 0 2 -10 0
in writing	40 3 3 -2 -28 3
in your	-28 -21 -15 7 42 36
inbox	-6 -1 0 4 2 2
inc	5 1 0 3 -12 -5
incl	-1 0 -3 -2 6 1
include	23 3 -2 1 -21 -2
include the	10 2 -1 1 -12 -1
included	-21 4 0 -7 25 5
includes	-6 3 -1 -2 1 -4
including	-1 9 -3 -7 3 0
including the	3 4 -2 -3 -3 -1
inclusive	-4 -2 0 -1 -1 9
income	2 13 0 -2 -9 0
increase	0 2 -1 3 -7 -3
independent	-10 0 1 -3 15 -1
index	-1 -4 5 4 -12 12
ines	6 5 2 0 -8 0
info	-14 -1 10 -8 13 -3
inform	-12 -5 2 -4 18 -1
inform you	-6 -5 2 -4 12 -1
information	-12 55 0 -5 -28 20
information about	-9 6 -4 0 0 6
informativo	-7 -3 -2 27 -6 -5
informed	1 -1 -1 1 -4 7
inglés	-7 -1 -2 -1 13 -2
ingrid	11 0 1 0 -8 1
initials	11 0 0 0 -12 0
ink	-14 -1 0 8 8 3
ins	9 -10 -2 -1 -2 -1
inscription	-8 16 -7 -1 2 1
inside	-14 -2 -1 5 12 0
inspección	-8 -3 -1 16 -8 -1
install	-7 -1 0 8 -8 1
installation	-5 -1 -1 2 5 -1
instead	18 -3 -4 -6 0 2
instead of	-5 3 2 -1 8 -1
instructions	-4 -2 -1 6 2 3
insurance	-16 6 4 -4 6 -1
insured	-4 -1 0 1 8 1
insurers	-18 0 0 7 13 0
intake	3 -6 10 1 -7 -2
interest	-9 2 2 13 12 0
interest in	-10 2 0 1 9 0
interested	-8 7 1 -3 22 1
interested ?	-11 0 -1 -1 8 -1
interested in	14 4 -1 -5 -20 -1
interesting	0 -2 3 3 0 0
interface	2 2 0 0 -5 -2
internet	-9 3 -1 19 -3 -1
interview	-17 2 1 33 7 2
interviews	1 0 -2 4 -12 -1
into	12 -1 3 14 1 3
into the	-7 -3 0 1 -4 6
intro	-8 -1 0 -3 14 -1
introduce	22 4 1 1 6 1
introduce myself	12 0 -1 1 -12 1
introduce our	-8 -1 -1 0 9 -1
invented	-9 0 0 7 -1 -1
invitation	-3 -5 -2 1 3 37
invite	-20 50 -1 1 -5 -1
invite you	-15 35 0 -2 -6 0
invited	-16 46 1 0 7 1
invited to	-20 35 3 1 12 1
invoice	21 -27 -7 -23 -13 46
invoices	-4 -2 0 3 21 2
invoicing	-7 1 -2 8 0 0
involved	11 -2 0 -1 -13 0
is	23 -16 -12 0 -18 -10
is #1	7 2 2 12 -5 0
is #1x	11 -2 -2 -5 -7 -1
is #3	9 2 -1 -4 7 0
is #3x	-7 0 1 -4 6 1
is $	4 5 -1 8 -14 0
is a	-4 12 -1 -2 21 -15
is about	-9 6 0 0 6 -1
is an	-8 4 -1 -12 -1 26
is at	4 3 -4 -3 -14 1
is attached	-15 2 0 16 -11 3
is back	-9 -2 -1 7 0 0
is better	10 -3 0 1 -2 1
is enough	-11 5 0 2 4 0
is fine	22 -1 0 2 -14 -1
is for	9 -1 2 -5 -10 -1
is free	-15 6 6 2 7 2
is going	10 0 0 2 -13 0
is good	-11 -4 4 4 8 0
is how	-7 6 -1 9 -5 -1
is in	20 -3 -1 -2 14 2
is it	24 2 3 1 -6 2
is less	-4 0 0 0 6 0
is my	-17 0 0 14 -3 0
is no	28 -4 -1 -4 -29 5
is not	-15 6 6 11 -15 19
is now	6 -1 3 9 -27 0
is on	5 -2 7 25 -27 -2
is one	-10 4 1 -2 1 0
is open	-8 2 1 6 -2 -1
is out	-6 -3 8 0 -3 -1
is probably	-9 0 0 -1 9 -3
is still	16 -1 0 -1 -7 -3
is that	-13 8 0 -7 -4 12
is the	26 -12 -12 3 -16 3
is there	30 4 3 3 -22 2
is this	13 1 -1 3 -17 -2
is to	-7 6 -1 -5 15 1
is up	-12 1 1 1 10 1
is what	0 -4 -3 2 -6 -3
is with	2 -5 9 0 -7 0
is your	-11 0 -1 6 -3 3
ish	6 8 -1 0 -10 -1
island	-14 -1 1 0 5 13
isn't	29 -17 -14 24 -4 -2
isn't a	-8 -1 -1 1 5 -1
iso	-10 0 0 -2 17 -3
iso #5	-9 0 0 0 10 -1
isso	-7 -1 -1 -2 11 0
issue	-16 -8 -3 69 -46 -4
issue of	-9 0 0 9 -3 0
issues	-2 -2 -1 5 -9 4
ist	8 -13 3 28 -12 -13
ist das	12 0 -1 3 -15 0
ist vom	-9 -1 0 11 -2 -1
it	24 -32 -23 7 9 -25
it !	-7 0 8 -2 7 3
it #1	9 -1 0 -1 -8 0
it ?	38 0 -2 15 -27 -6
it a	8 1 1 3 -11 1
it again	1 -1 7 -4 -3 -1
it and	0 6 3 -6 24 2
it as	6 -1 -1 -2 0 2
it at	-36 0 -6 -2 36 3
it because	-5 0 0 -1 8 0
it but	-21 0 0 -1 8 10
it by	3 1 -1 3 -8 0
it can	-13 -3 -1 -1 -7 23
it cost	-8 3 1 4 0 1
it costs	1 -7 0 0 3 0
it for	-4 3 2 -1 25 4
it free	6 0 0 0 -7 0
it from	12 -3 -1 -2 -7 4
it goes	9 -3 -1 3 -7 -1
it has	-25 0 -1 4 26 -3
it i	-18 0 8 -1 23 1
it i'll	-2 0 0 0 -1 0
it if	12 -1 -1 -4 -5 -1
it in	5 -9 0 28 7 4
it is	16 -10 2 -14 12 8
it isn't	10 1 0 -1 -2 0
it just	4 0 0 -1 -9 6
it of	13 0 0 0 -13 0
it off	13 -1 0 3 -8 1
it on	9 7 2 10 -16 -3
it please	2 7 -1 -2 -4 -1
it rains	5 2 -3 -1 -8 -2
it should	13 1 1 0 -13 1
it takes	-18 1 -1 0 27 -2
it than	11 -2 -1 -1 -5 -1
it that	-24 0 1 0 16 6
it the	21 2 1 -6 -5 2
it through	-8 0 -1 1 2 10
it to	33 12 -2 4 -20 -2
it took	14 -2 -1 -5 -15 -1
it until	-14 0 0 3 14 0
it up	-31 -1 -1 0 39 -1
it was	8 -8 -15 13 19 -2
it wasn't	-7 0 -1 -2 0 12
it will	-2 -1 0 2 4 1
it with	-10 0 -1 1 20 0
it works	2 8 0 0 -9 0
it would	-38 1 15 -2 34 7
it you	-13 1 1 -1 13 2
it'd	-6 -2 6 -4 5 0
it'll	-11 4 0 4 0 -3
it'll be	-12 4 0 1 4 -3
it's	12 9 4 5 3 -6
it's #1	-10 -2 2 -4 -4 9
it's a	12 6 -2 2 -16 3
it's been	13 -2 -1 2 -21 -2
it's free	20 4 -1 -2 -28 2
it's not	-9 -2 0 -1 5 0
it's on	7 1 6 -5 -11 4
it's only	-7 -1 -1 -1 8 -1
it's that	-6 6 0 1 4 0
it's the	14 3 2 -6 -5 1
it's worth	-10 -1 -1 -1 9 -1
item	-12 1 -1 6 0 5
items	15 1 -2 7 -14 -3
its	0 -1 16 43 -41 0
j	43 -13 -2 -4 -7 -12
j'ai	10 -3 -3 -6 26 0
j'ai lu	-11 0 0 0 11 0
j'ai vu	-12 0 0 0 11 0
ja	-12 0 0 1 13 -1
jahr	20 -4 -2 -1 -9 -3
jamais	11 -1 0 -2 -11 0
jan	-19 1 1 10 7 -2
janeiro	-5 -6 1 4 7 -2
januar	-22 -4 -3 17 19 -7
january	-23 8 -15 54 -8 9
january #1	-14 -4 0 3 7 2
january #1x	-1 1 1 -2 2 2
january and	10 2 0 -11 2 -1
january the	2 4 0 1 -9 0
janvier	-26 6 -2 23 -2 5
je	19 -20 -22 -18 25 -2
je ne	-8 -4 -3 11 -2 -1
je peux	11 -1 -2 -2 -6 -2
je suis	-5 -3 -1 -8 -4 16
je vous	-3 4 1 -3 23 0
jean	-2 8 4 -2 -10 -2
jeden	-7 -1 0 1 8 0
jeder	-3 11 -3 -6 -1 0
jens	12 -1 -4 -4 -3 -1
jetzt	-6 -10 -4 6 31 -11
jeudi	4 -4 -1 -10 -8 10
jeudi #1	-6 9 -4 -1 -4 0
jo	-18 6 4 6 -1 -1
job	14 -6 -2 37 -22 -3
jobs	-7 0 -1 29 -15 0
join	-29 72 -13 -3 -15 -4
join us	-17 38 -3 4 12 -1
joined	0 0 2 4 -8 -1
joint	-7 -6 1 5 3 -1
jonas	37 4 2 -6 -18 -1
jones	44 -5 -2 -5 -20 -9
jones co	21 -2 -1 0 -8 -8
jornada	-6 3 -4 10 -2 -2
jour	0 -5 -2 -9 4 8
journal	0 -3 5 -4 0 6
journée	-15 -6 3 3 12 0
jours	-6 -7 1 0 14 -2
joy	-12 1 0 5 6 -1
joyce	2 -3 5 0 -5 5
judge	-19 9 0 19 -24 9
judgment	-9 0 0 5 5 0
jueves	-14 15 2 -8 0 -2
jueves #2x	-4 10 -5 -1 -4 -1
juin	-1 -2 9 -3 -7 5
juli	7 0 0 10 -11 -4
julio	-18 -5 -2 11 -5 17
july	-15 16 15 44 -45 1
july #1	5 -2 -5 0 -6 6
july the	-8 -2 0 10 2 -1
jun	11 -2 0 -2 -4 -12
june	-19 37 36 14 -27 16
june #1	-9 6 -1 -2 6 4
june #1x	-4 -13 7 4 6 2
june and	-17 1 -1 1 5 10
junho	-7 1 5 3 2 0
juni	-13 5 1 11 -6 4
junio	-5 -3 -7 12 5 -3
junto	-5 0 2 -2 1 4
jusqu'au	-15 2 -3 -5 9 5
jusqu'au #3x	-12 -2 0 -2 22 -4
jusqu'à	22 -6 -3 -6 -13 4
just	-3 22 -24 -12 28 0
just answer	-8 0 0 0 7 0
just heard	15 0 0 0 -15 0
just need	-10 0 0 0 11 0
just reply	-5 3 0 4 -2 0
just say	-11 -1 0 -2 5 10
just tell	4 -1 1 4 -5 0
just the	-9 0 0 12 -1 0
just to	9 -5 -1 0 -9 0
juste	7 6 10 1 -13 -2
já	-2 -7 -1 1 26 4
k	25 1 -1 -20 3 2
kaffee	22 -3 -3 -3 -7 -3
kann	9 -2 2 2 -7 -1
kanzlei	-7 0 -3 11 0 -6
kanzleien	-10 -1 -1 -3 13 -1
keen	-13 -2 -1 0 17 -3
keep	-15 -17 -13 19 29 11
keep a	-7 0 1 7 4 0
keep it	5 -2 0 -1 0 2
keep the	-10 1 -1 -6 10 0
keep this	-1 1 1 4 7 12
kein	26 -6 -3 -1 -12 -5
keine	9 24 -6 -1 -17 -7
ken	5 1 0 -5 0 0
kenneth	8 -3 4 -8 -4 0
kept	-39 -1 2 3 34 4
kept the	-11 -1 -1 0 8 5
kettle	14 -4 1 2 -11 1
key	-12 18 0 1 -18 2
keys	27 -3 -4 -4 -16 1
kids	-5 22 -1 -4 -5 -2
kim	6 -2 4 -2 -4 -3
kind	12 6 -9 -6 22 -16
kind regards	26 8 -9 -7 6 -6
kindly	-9 3 1 6 23 -1
kindly confirm	-18 0 0 0 15 0
kirsten	-11 -1 -2 4 10 -1
kitchen	11 -4 0 1 -1 0
km	5 5 0 8 -11 -11
knee	-5 0 0 7 -3 5
knew	-15 1 1 6 6 0
know	12 23 -38 -3 20 -33
know a	4 8 0 -2 -11 -1
know by	-33 50 2 2 1 1
know each	8 0 1 0 -10 1
know how	-33 6 0 -2 26 0
know if	-6 8 2 -1 13 0
know it	-8 0 1 4 1 1
know nobody	5 0 1 0 -10 0
know of	13 0 0 1 -13 0
know that	-21 0 4 -4 25 -1
know the	-6 0 0 4 0 1
know what	25 2 1 -4 -7 4
know when	18 -1 -1 0 -18 0
know which	-12 1 1 3 8 1
know who	3 -1 -1 1 -7 -1
know your	-12 1 0 0 15 0
knowing	-9 -1 -1 -1 10 -1
known	-5 0 -1 -1 -2 1
knows	15 2 -2 -10 15 1
kofi	-4 11 1 3 -1 0
kollegen	4 1 6 -1 -8 0
kolleginnen	9 0 6 -2 -12 0
kolleginnen und	4 2 6 -1 -8 0
komme	19 -4 -3 -2 -9 -1
kommen	8 -2 2 0 -4 -2
kommt	-1 9 -2 -1 -3 -1
kostenlos	-5 -2 -1 -2 10 -2
kunden	-9 -5 8 0 6 -1
kurz	-4 -7 4 0 10 -4
kurze	-17 8 -3 14 3 -4
kwh	7 -1 0 5 -12 -2
kyle	-12 -1 -1 -2 14 -1
können	8 -4 -3 1 -7 2
l	22 2 0 -12 -8 -4
l'a	14 -1 0 -2 -12 0
l'annuaire	10 -2 -1 13 -18 0
l'heure	-9 0 0 -1 12 0
l'équipe	22 -9 3 -6 -15 -2
la	15 13 -24 16 3 -21
la casa	-4 8 -1 -2 1 -1
la inspección	-8 -3 -1 16 -8 -1
la journée	-13 -5 6 9 6 1
la liste	9 -1 0 3 -9 0
la misma	22 -3 -1 -5 -15 -1
la oficina	-13 -3 -1 -1 3 19
la persona	-8 -1 0 0 11 0
la place	-10 0 -1 -2 12 -1
la première	-16 0 -1 -2 17 -1
la sala	8 -8 2 -1 -6 -1
la salle	10 0 -1 -2 -10 -1
la semaine	-8 -1 -1 -2 11 -1
la semana	-7 -2 7 0 7 -1
la universidad	13 -2 -1 -1 -8 0
label	-8 0 1 4 2 -2
labels	-9 1 0 5 3 1
laboral	-8 -1 0 11 -3 0
labour	-4 1 1 9 2 0
lack	-5 0 0 -3 9 0
laden	2 9 -3 -3 -4 -1
lado	-13 -4 8 -4 13 0
lady	-5 1 1 -1 -4 -1
lady who	11 0 -1 -2 -13 -1
lagos	18 1 0 -4 -11 1
lake	-6 -1 2 2 5 -1
lakshmi	4 -5 -1 5 -5 -1
land	-6 -1 -1 5 -1 0
landed	-9 0 0 -1 11 0
landlord	15 0 0 0 -7 0
lane	-6 -1 0 3 1 0
lang	-10 10 -3 -3 6 -2
language	1 12 -1 8 -23 -1
languages	-9 -4 -4 -5 22 -7
laptop	-10 -9 2 -1 -1 7
laptops	6 3 0 -2 -2 -2
larger	10 -1 0 1 -12 0
lars	6 -1 -7 -1 -6 -1
las	8 3 4 1 10 -19
las #1x	6 11 19 -9 -25 -3
lassen	20 -3 -1 -3 -12 -1
last	-1 29 -22 30 12 -32
last day	-11 0 0 -1 10 0
last month	-2 -2 -1 -6 9 0
last month's	-6 0 0 6 1 0
last three	7 0 0 -1 -7 1
last time	-2 24 0 -1 -18 0
last two	-9 2 0 -1 9 0
last week	9 3 2 11 -4 2
last year	14 36 -2 8 -27 -8
last year's	5 6 2 -4 -7 -1
late	-2 4 0 23 -6 2
later	-17 4 -1 7 4 -2
latest	-1 1 0 6 -8 4
law	-25 23 6 23 26 -23
law firm	-2 -6 -1 3 3 -1
law firms	2 0 0 4 15 0
law office	-2 -2 -4 -3 7 1
law offices	-10 -1 1 0 5 1
laws	-6 8 -1 -3 -2 -1
lawyer	16 -2 4 -2 -1 2
lawyers	-7 10 3 3 19 1
lay	9 0 -1 -7 -6 -1
le	5 -9 -10 10 18 -19
le #1	-16 9 6 5 3 -5
le #1x	-1 10 -5 -8 4 0
le #3x	-13 -3 0 2 8 8
le mardi	14 3 -4 -3 -10 -1
le vôtre	-5 -1 0 -1 13 0
lead	-6 -5 -3 7 -1 8
leaders	-4 -7 1 -7 12 0
leads	18 -2 0 0 -13 -3
learn	-4 16 0 4 -20 -1
learned	-16 -2 6 0 -9 3
learning	-9 1 -3 2 5 6
lease	4 -4 1 1 4 3
least	-19 2 -7 9 -4 12
leave	-2 -15 -20 39 -21 33
leave the	4 -3 -2 9 -9 5
leaves	-4 -1 7 -2 -3 2
leaving	2 3 -1 -2 -2 -2
lecture	0 5 -2 13 -12 -2
ledger	-3 -1 9 0 -14 -1
lee	-10 0 5 5 4 0
leeds	5 0 -4 -3 -6 -1
leer	-7 -2 -1 12 3 -3
left	10 -11 -18 -2 24 -6
left a	8 -1 8 -4 -11 -2
left at	13 -1 -2 -6 -4 -1
left i	-7 0 0 0 9 0
left in	-6 -2 0 0 7 1
left the	9 -3 0 -1 -7 -1
legal	-16 7 24 14 16 -17
legal advice	5 -2 0 6 -4 0
lege	-10 0 0 0 12 0
leipzig	8 0 3 -1 -6 0
lemon	-9 -2 -1 0 6 7
lena	50 13 -17 -8 -33 1
lena we	-12 15 -1 0 -1 -1
leo	11 0 0 0 -10 0
leon	-12 8 0 -2 3 -1
leonor	14 -2 -1 -4 -10 0
les	8 0 22 0 2 -13
les deux	-8 0 0 2 6 0
less	-24 2 3 -4 32 8
less than	-27 -1 -1 -7 31 -1
let	-2 33 10 3 8 -18
let me	-1 14 8 -5 19 -6
let the	-5 -1 0 1 2 2
let them	-16 0 8 0 9 1
let us	-1 -8 2 -1 0 -1
let's	6 -5 -1 -9 6 -1
let's talk	18 -2 -3 -6 -7 -1
lets	-7 6 1 5 -5 1
letter	0 -11 -19 48 -9 3
letter and	-11 -1 1 -1 9 1
letter from	13 -1 0 0 -13 4
letter to	-10 0 0 3 10 0
letters	8 -2 -1 23 -15 0
lettre	-1 -7 -4 21 -8 -7
letzten	-8 -2 -2 1 11 -1
leute	-10 0 0 1 8 -1
levar	-8 14 -5 -1 3 0
level	-8 8 1 -2 5 3
lhe	-8 -2 -1 -10 24 -1
li	11 -4 -2 -4 -7 -1
liberty	-6 0 0 0 6 0
librarian	13 -1 0 -2 -13 0
library	-24 28 -3 30 -21 -1
libre	-9 28 -7 -7 -6 4
libres	-15 -2 0 -1 16 0
licence	-10 2 1 -1 8 -1
liebe	18 12 -5 -9 -10 -7
liebe frau	1 1 -3 -8 7 -2
liebe kolleginnen	7 1 6 -1 -11 0
lieber	17 -4 -1 -8 -6 -1
liegen	22 -2 -2 -2 -12 -2
lieu	-9 7 -1 -5 6 0
life	-5 2 1 -10 1 8
lift	31 -3 -1 -2 -8 0
lifts	-9 0 -1 10 3 -1
ligar	-14 -1 0 -1 16 0
light	-11 -7 0 1 9 5
ligne	-18 5 -3 11 6 0
lignes	10 -2 -1 -3 -7 -1
lignes me	15 0 0 0 -15 0
like	15 22 -27 -23 12 -6
like a	8 -4 5 -5 -7 -1
like it	-7 -4 -2 -2 16 -1
like the	2 -1 -1 -4 -5 4
like to	29 26 -21 -22 -8 14
like you	-4 6 -1 0 1 0
like yours	-12 -1 0 -1 27 -1
liked	-6 -3 -1 11 0 -1
likes	-5 4 0 -1 -2 1
limit	11 0 -1 5 -8 1
limited	-16 22 2 -8 4 7
limited to	-3 26 3 0 -5 1
limpieza	-15 4 -3 4 8 0
lindgren	-1 0 0 3 -5 -1
lindqvist	-10 -2 2 7 3 -1
line	-12 11 2 -19 18 20
lines	-1 -1 11 -6 8 1
link	-9 13 -4 -5 -17 50
link to	-4 0 1 1 2 -2
links	-1 -4 -1 15 -4 -1
lire	-5 -5 -2 23 -6 -1
lisbon	5 -2 -6 -1 0 0
list	22 6 -29 32 -16 -31
list and	9 4 -1 -3 -8 -2
list for	-4 2 0 2 4 -3
list of	15 1 0 -1 6 8
list that	-5 0 10 1 2 0
list we	6 -1 0 -1 -6 -1
lista	0 -2 -5 12 -16 6
listen	-11 2 1 2 9 1
listing	1 -1 1 0 5 -8
lists	36 33 2 -37 -12 -13
litigation	-3 -2 9 -4 0 1
little	-18 8 1 -2 10 3
live	-14 -12 1 -10 37 2
live in	-7 3 -1 -2 7 -1
lived	9 0 0 -1 -11 0
lives	-11 -1 -1 5 8 -1
living	-4 0 1 -3 12 3
livraison	8 -9 -4 -10 0 8
livro	-11 -3 11 9 -4 -1
lleva	-5 -2 -1 -3 10 0
llevo	-8 6 -4 -2 4 1
llp	12 -3 -1 -2 -20 -8
lo	22 -4 -6 14 0 -10
lo de	10 -2 -1 -4 -4 0
lo que	-12 -2 3 7 11 1
lo suyo	-11 16 -3 0 -7 0
load	24 0 -2 -2 -16 -2
loan	-9 0 0 -1 11 0
loans	-13 1 -3 7 5 -1
lobby	-19 12 0 5 -4 0
lock	16 -1 0 0 -17 1
locked	9 0 0 -3 -9 4
log	16 -3 2 11 -13 -3
log in	-10 -5 -1 17 6 -12
login	14 -3 -1 3 -10 -2
logo	-15 -5 6 -3 54 -6
logo on	-5 -1 -1 -1 4 1
logs	-14 -1 0 12 0 -2
long	-14 -3 10 33 -10 1
longer	-13 -6 -2 39 -19 6
look	9 -31 -1 6 20 -8
look after	-29 -1 -1 0 36 -1
look at	24 -13 0 6 -8 11
look for	-6 -4 3 0 0 2
look forward	15 3 -9 -1 -5 -1
looked	9 -2 0 -1 7 2
looked at	6 0 -1 -5 -6 -1
looking	6 -6 -5 -4 29 7
looking for	18 3 2 -1 -8 8
looking forward	-6 0 -2 1 5 -2
looks	14 0 2 2 9 3
looks after	-29 -1 0 0 29 0
loop	-4 10 2 -1 -4 -1
lorraine	2 6 0 0 -8 1
los	20 -2 -9 6 7 -10
los dos	21 0 4 -2 -21 1
lose	-16 4 1 3 9 0
losing	-8 1 0 4 5 0
loss	-10 0 6 0 11 0
lost	15 -10 1 32 -27 6
lost one	-6 0 0 10 -2 0
lot	-8 -1 2 -16 34 7
lot #1	12 -1 -1 -2 -9 0
lot of	15 -3 0 -6 -7 0
lounge	-8 4 5 -4 -3 11
love	16 1 -10 -1 11 5
love to	10 2 -3 -5 13 2
love your	12 0 -1 -2 -7 -1
loved	-11 0 -1 3 8 0
lovely	-6 -2 -3 -3 8 1
lovely to	-8 0 -3 1 12 -1
low	-14 5 0 -3 3 1
lower	19 0 -2 -7 -5 0
ltd	-7 -3 2 -9 19 1
luck	24 -5 10 -7 -19 -1
lucía	13 2 -2 -2 -13 -1
lui	13 -2 0 -3 -9 0
lunch	5 62 -3 -10 -36 -10
lunch with	-7 8 -1 0 -1 0
lunes	1 10 -6 -11 8 -5
lá	-3 7 -1 -5 2 0
läuft	13 -2 -2 -4 -1 -2
lösung	-13 0 0 1 15 0
m	25 -10 -7 14 -21 1
m'aviez	13 -1 -1 -1 -12 0
ma	-16 -2 6 -3 11 4
mac	-2 -1 0 5 -4 -2
machen	-12 2 2 -1 10 -3
machine	-1 -2 2 -3 -6 -1
machines	-3 -1 6 1 -8 0
madam	5 1 0 6 5 0
madame	11 4 -3 -6 7 -3
made	-29 10 -2 25 27 1
made me	-13 2 0 1 8 0
made the	-10 0 0 8 4 0
magazine	11 0 0 -6 -5 -1
mai	3 -1 -3 2 -8 3
mail	5 8 -23 8 -2 44
mail address	0 -1 0 10 -1 -2
mail in	-19 5 0 -2 -1 16
mail it	10 0 -1 -2 -10 2
mail room	12 0 0 0 -9 0
mail with	-4 0 -2 2 4 -3
mailbox	8 -1 -1 2 -5 18
mailing	20 17 0 -6 -16 -9
mailing list	26 13 -1 -16 -16 -5
mails	3 -3 6 0 0 -2
main	-19 -3 5 6 -2 6
mainly	8 -1 -1 -9 -1 -1
maintenant	-9 -1 0 -1 13 0
maio	3 -3 0 8 -5 0
mais	18 6 -1 13 -8 0
mais de	-10 11 -2 -2 3 0
maison	-6 9 -3 -4 6 0
make	-2 34 -5 -15 11 -1
make it	7 -2 1 -3 -2 -1
make sure	-3 -6 6 1 0 1
make the	5 0 0 2 -6 0
makers	-8 -5 -1 2 9 -1
makes	6 3 0 3 -11 0
making	6 6 0 -6 -10 2
mal	-2 -4 -2 1 6 -1
man	2 1 2 -9 10 4
manage	-6 4 2 17 -4 7
managed	-7 -3 -1 -1 10 2
management	9 2 1 0 3 1
manager	13 -5 -5 29 2 -7
manager is	16 -2 -2 -5 -6 0
managers	-18 3 -2 0 6 -1
managing	-7 -6 6 6 4 5
managing partner	-1 -2 7 0 -3 0
mandatory	17 -5 -1 -6 -6 -1
mandatory for	18 -11 0 -4 0 0
mando	-1 -2 0 -4 5 0
manila	3 -2 -5 1 -6 2
mantenimiento	-9 -1 -1 -1 11 -1
mantenimiento de	-8 0 0 -1 12 -2
manufacturer	-9 -1 0 2 9 0
many	-2 6 9 -7 16 -2
many of	-30 9 2 2 3 -1
many people	14 -1 -1 -1 -14 -1
many thanks	9 -2 -1 -3 4 -1
mar	19 -8 -1 1 -12 1
march	-7 44 -8 10 -21 19
march #1	2 0 -1 5 -2 2
march #1x	0 3 0 1 -1 5
march in	-13 3 3 2 13 -1
march the	-1 5 -1 1 -4 -2
marche	8 -1 -1 -2 -8 -1
mardi	-10 12 3 -1 -4 -3
marek	7 -2 0 0 -9 -1
margaret	-3 8 1 2 -7 -1
marguerite	-10 3 1 4 2 1
maria	12 -1 -1 -3 -8 -1
marisol	5 -1 4 6 -11 1
mark	-20 12 3 2 -3 1
marked	3 0 0 -5 -1 3
market	-21 1 2 2 15 18
marketing	5 -2 -1 -7 16 -2
mars	5 0 -5 8 -10 -4
marta	8 7 -1 -5 -8 -1
martes	-12 5 -2 -7 8 -2
martin	1 -4 1 -4 3 -1
marzo	-2 -5 -3 8 -4 2
março	-9 1 -1 8 2 -2
mas	11 0 -3 6 -14 -2
master	-6 5 9 2 -11 0
material	-2 -3 -1 7 -2 -1
matin	5 -12 -6 -5 -4 15
matinée	-6 10 -2 -1 3 0
matter	-7 -1 -1 -4 8 0
matters	-11 0 1 -1 2 8
maureen	7 5 -1 -3 -13 1
max	28 3 -2 2 -19 -5
maximum	4 1 0 -4 -1 2
may	-10 23 11 32 -17 11
may #1	0 -3 -1 -2 -4 7
may #1x	-10 28 -1 6 -21 -1
may and	-7 -3 -2 3 -5 8
may at	-15 32 -3 -1 3 1
may be	-1 2 -1 3 -3 2
may have	0 0 1 -7 7 1
may i	2 2 0 -5 35 2
maybe	-6 3 0 1 -2 5
mayo	-12 5 -5 13 -7 6
mayor	2 3 5 -6 1 -2
me	20 -20 -4 -43 22 -40
me ?	8 -1 0 1 -9 2
me a	-13 0 1 10 16 2
me about	-22 7 3 1 -6 -1
me again	-12 0 0 0 16 0
me and	2 0 3 4 5 1
me any	11 -1 -2 0 -12 0
me at	9 1 -3 -1 -1 0
me by	16 5 0 -1 -11 0
me for	-10 8 -1 -3 5 3
me i	6 4 1 -2 -6 -1
me if	13 19 -4 0 -23 2
me in	-20 2 -4 1 28 0
me know	16 14 -2 -4 9 -1
me lo	7 -3 -1 6 -10 -1
me on	-26 -4 11 -2 20 -3
me reste	-11 0 0 0 12 0
me so	-10 0 0 0 9 0
me that	-7 0 3 -1 16 -1
me the	15 -9 8 -1 10 10
me this	6 0 -1 0 -5 2
me to	-2 -4 -3 2 45 0
me too	8 0 5 0 -12 0
me what	3 -2 4 0 -5 -1
me when	2 -3 -1 6 -4 0
me who	-9 0 0 0 10 0
me why	7 0 0 3 -9 0
me you	-21 -1 -1 -1 19 -1
me your	-4 4 1 0 15 1
mean	-10 -1 5 0 -3 0
means	5 4 1 2 -14 0
meant	-16 1 1 2 8 6
meantime	0 0 -1 -3 -7 7
measure	0 0 0 -7 1 6
meat	-6 3 -1 -1 0 0
media	-7 -2 -1 5 -1 3
median	-11 -1 -1 32 -9 -1
mediation	-5 -2 -1 7 -2 -1
meet	-15 26 4 -7 5 6
meet on	-8 2 -1 0 2 0
meet you	-7 1 1 -1 -3 9
meeting	10 4 8 -3 -21 5
meeting in	-6 -3 16 -3 0 0
meeting on	5 -8 5 -2 -1 -2
meeting room	-10 4 1 -2 8 -3
meeting with	8 -3 -1 -3 -2 -2
meetings	-13 -1 -5 9 7 -2
meets	9 -3 -2 0 -7 -1
mehr	-12 -3 -1 12 5 -6
mein	-13 5 -2 -5 13 -1
meine	-2 -2 -1 -6 11 -1
meio	-16 4 -3 2 11 0
mejor	21 -6 6 -3 -12 -2
melhores	12 -1 -1 -12 1 -5
member	-17 4 -8 10 5 36
member of	8 -1 1 -5 -2 1
members	-25 57 -8 47 -20 -16
members a	-11 0 0 -1 12 0
members of	-2 -2 2 -7 0 -1
membership	0 -1 -1 2 -8 5
membres	1 3 -5 2 -1 -2
memo	-3 8 -1 4 -3 -2
memory	3 0 0 -3 -1 0
men	-13 3 0 1 9 3
menos	9 6 -3 5 -16 -4
mensagem	10 -8 -2 2 -12 11
mensaje	-24 -9 -3 -6 2 53
mensual	8 -1 -1 0 -8 0
mention	5 -1 0 -4 9 0
mention it	-6 0 0 0 6 0
mentioned	-6 2 1 1 26 1
mentioned that	-5 0 0 0 5 0
menu	11 2 -5 3 -9 -2
merci	56 1 -6 -8 -38 1
merci de	13 4 -6 -10 -6 2
mercredi	-5 5 0 -2 2 0
merece	19 -2 -1 -2 -10 -1
merge	-1 -1 -1 8 -7 -1
merger	-10 -1 0 -2 7 1
merry	27 -8 -5 -5 -11 0
merry christmas	13 -1 -1 -3 -9 1
mes	-2 -7 0 18 22 -9
mes por	10 -2 -1 8 -15 -1
mesa	-15 17 8 -8 -11 -4
mesa de	6 -2 7 -1 -6 0
meses	-4 -4 -3 10 14 -2
mesmo	20 5 -1 -8 -16 -1
message	-21 -11 -10 -26 -34 93
messages	-23 0 0 36 22 -17
messages from	3 0 0 7 -6 -7
met	11 4 2 19 -22 2
metro	-10 4 -2 -4 10 0
mfg	-18 -1 -1 -3 24 -1
mi	4 7 -2 -6 5 5
mi correo	-9 0 -1 -1 17 -1
mich	8 -9 10 -11 8 -2
mick	13 -3 -1 -3 -6 -1
middle	-9 -1 0 0 5 4
might	-3 1 0 -4 9 5
might be	-9 3 1 -4 8 -1
migration	12 -3 -2 -4 4 0
mil	8 5 -2 -8 -4 -6
mileage	1 -4 -1 12 -12 -1
miles	1 10 0 4 -8 -6
mill	4 -3 -1 2 -6 1
million	6 9 2 14 -3 2
mim	-9 -2 10 -1 5 -1
min	10 -23 -4 -1 44 -11
min #1	-3 -1 0 -1 16 -10
mind	-2 -2 1 2 -6 13
mine	5 8 2 -16 18 2
minha	-2 2 0 -13 7 5
minimum	3 0 2 -4 16 2
ministry	0 1 0 6 -5 -1
mins	-18 0 0 0 17 0
minute	-20 -14 10 2 33 6
minuten	-12 12 -3 1 1 -4
minutes	21 23 -1 -10 -3 -19
minutes and	21 1 0 -3 -18 0
minutes at	-4 9 0 -2 -3 1
minutes by	10 0 0 0 -10 0
minutes for	10 2 1 -1 -9 0
minutes https	-9 -1 10 -2 1 4
minutes merci	13 -2 -1 -1 -9 0
minutes of	34 -12 -1 -5 -3 1
minutes on	11 -2 2 -1 -11 -1
minutes with	-7 4 -1 3 6 0
minutos	-4 5 -4 6 -6 15
mir	15 -2 -2 -6 12 -2
mis	-13 -1 -1 -4 17 -1
misma	26 -6 -2 -4 -15 -1
miss	10 0 -4 -9 8 2
miss the	9 0 0 0 -9 0
missed	-3 -8 1 -3 6 9
missing	13 2 0 6 -1 0
mistake	10 -1 9 -1 -19 -1
mistakes	6 0 0 2 -6 0
mit	1 8 2 -1 22 -21
mit der	-11 0 7 -3 10 2
mit freundlichen	15 -4 3 3 -13 -5
mittwoch	-6 9 3 -8 -6 -5
miércoles	-4 7 -3 -14 4 3
mme	13 4 -4 -5 -11 3
mobile	4 -1 -1 3 -11 4
modelo	5 -1 -2 8 -9 0
moderator	-9 3 3 5 4 -1
module	5 -1 -1 0 -1 -2
moi	-1 7 -7 -10 8 -2
mois	0 -2 -1 8 28 -3
moment	-25 -1 3 6 19 -1
momento	-16 -1 0 -1 16 0
mon	13 -13 -3 -2 17 5
monat	2 -4 -2 1 4 -7
monday	5 -31 -3 -1 3 17
monday #1	-4 1 0 -4 2 8
monday ?	-8 -1 -1 0 8 -1
monday and	-16 -2 3 0 18 0
monday at	-13 7 -1 -3 6 0
monday please	7 -1 0 -2 -9 -1
money	21 8 2 -4 -6 2
monitor	-8 -1 0 3 5 -2
monitoring	-4 -1 3 -1 6 -1
monsieur	9 5 -6 -8 2 -4
montag	11 4 -5 0 -7 -3
monterrey	11 -1 -1 0 -8 -1
month	-11 -27 -27 66 29 -38
month ?	10 1 1 3 -15 1
month and	3 1 4 0 0 1
month end	-9 0 0 -2 16 0
month for	11 1 0 -4 -5 0
month free	12 0 1 -1 -12 -2
month i	-13 1 1 2 9 1
month the	-8 1 1 18 -3 1
month with	-7 0 0 -1 6 0
month's	-9 -2 0 6 -2 2
monthly	6 2 2 6 -4 -2
months	18 -11 -16 -1 20 -24
months free	-7 0 0 -4 7 0
moot	-5 8 1 -1 -4 -1
moq	-9 -1 0 0 12 0
more	-12 -1 -21 54 9 -1
more about	-3 10 0 -1 -9 0
more of	-7 0 0 10 -2 0
more than	11 0 2 22 -9 6
morgen	13 -8 -5 -2 -5 -2
morning	2 7 16 -6 11 -9
morning and	-3 -2 -1 -6 9 0
most	-30 16 -12 47 24 0
most of	17 7 1 -7 -3 1
mot	9 -5 5 2 -9 0
mother	7 -3 7 -3 -12 -4
move	25 -1 -2 1 -14 14
move to	12 -2 -1 -4 -3 -1
moved	31 -14 -7 22 -6 -14
moved to	8 4 -2 9 -8 -3
moves	8 -3 -2 19 -13 -1
moving	-15 -2 -1 11 5 -1
moyenne	-11 0 0 -1 12 0
mr	42 -45 -17 -40 6 -13
mrs	30 -5 -11 -15 17 -12
ms	32 -27 -5 -21 9 -13
much	17 0 3 -10 9 2
much of	4 -1 -1 -5 -3 -1
municipality	-14 0 0 7 8 0
museum	-10 1 -3 4 8 -1
must	20 2 -9 29 -24 -4
must be	-21 13 2 -2 7 2
mutual	6 -1 6 1 -9 -1
mx	-3 0 1 -3 3 25
mx #1	1 0 0 1 1 24
my	16 -42 -24 -24 29 -21
my book	-12 0 2 0 13 0
my boss	-14 0 0 -1 9 0
my daughter	-7 0 0 0 7 0
my desk	32 -3 -1 -1 -22 -2
my fee	-12 0 0 0 11 0
my last	-26 0 0 -1 25 0
my mail	-13 0 -1 -4 7 2
my mobile	17 -1 -1 -1 -16 -1
my name	10 -1 -1 1 -4 -1
my nephew	18 0 0 0 -18 0
my notes	13 0 0 -9 -5 0
my partners	19 1 1 -1 -17 1
my private	-8 0 0 0 11 0
my side	-9 0 0 0 7 0
my sister	-8 3 0 -3 2 0
my wife	-7 0 0 -1 3 5
myself	18 5 -5 1 0 2
myself i	12 -3 -1 -2 0 0
más	-5 -3 -1 13 -1 2
más de	-13 1 -1 1 8 -1
máximo	-9 10 -3 -1 -3 0
même	-1 5 -3 0 -2 -3
mês	10 -5 -1 6 14 -5
mí	5 -1 5 -2 -5 0
möglich	-4 -4 -3 8 3 -1
müssen	-5 -7 -1 7 2 0
n	-25 -5 -2 29 -13 16
n #1	-6 -5 -2 7 3 -1
n'a	20 -1 -2 -3 -13 1
na	2 -36 26 8 20 -16
na quinta	-9 0 0 0 12 0
na sala	-6 -4 10 -2 -1 -1
na sexta	0 -4 -6 10 -1 -2
nach	0 0 7 5 7 -8
nachricht	-14 -6 -3 -4 -6 33
nada	28 20 -3 -4 -36 1
nada de	9 -2 -1 -3 -6 -1
nadie	-1 -1 3 1 -8 3
name	19 1 -12 -37 12 13
name and	5 1 -2 0 -9 3
name came	10 0 0 0 -12 0
name from	-9 0 -1 -1 8 0
name in	-8 0 1 1 5 1
name of	27 -2 -1 -2 -18 -1
name on	-8 -1 5 1 -3 -3
name title	-12 0 0 0 9 0
named	10 2 7 1 -25 -2
names	27 23 -10 -5 -22 -7
names and	-7 5 0 -1 4 -1
namur	-6 0 -1 9 -7 0
national	-1 3 0 -1 4 -5
naturally	-7 3 0 0 8 -1
nd	4 -10 -2 0 8 3
nda	-13 6 -1 -2 10 -2
ne	18 -2 -10 10 -13 9
near	-4 -2 28 2 -6 0
near the	-10 -5 29 -3 0 1
nearly	-2 -1 -1 1 7 -1
nearly always	-10 0 0 4 8 0
need	33 -18 -23 -10 -12 -12
need #1	4 -2 0 -3 -3 0
need a	4 -5 1 -2 6 3
need any	-18 6 0 -2 18 0
need one	-3 6 0 -1 -2 -1
need somebody	9 -1 -1 -1 -10 -1
need the	14 0 2 3 0 -1
need to	-1 -1 8 5 -3 9
need your	-14 1 0 1 9 1
needed	15 3 4 -2 -17 -2
needs	10 -5 0 2 10 6
needs a	9 -6 0 3 -10 1
needs to	12 0 0 1 -13 0
nehmen	-9 -2 -1 0 11 -1
neither	2 6 0 -2 -5 -1
nem	19 -2 0 -1 -8 -5
nennen	11 0 0 -2 -9 0
nephew	18 0 0 0 -18 0
net	14 41 0 -29 6 16
network	-21 -2 9 -2 8 6
networks	6 1 1 4 -4 1
neue	-6 -9 1 21 -1 -7
neuen	13 5 -2 0 -9 -1
neues	15 -7 -4 10 -10 -2
never	-6 2 2 10 2 30
never met	8 -1 -1 -1 -9 -1
new	-6 6 -36 57 3 -19
new clients	9 0 0 0 -8 0
new job	15 -1 -2 -8 -6 0
new ones	-7 0 0 -1 9 0
new year	34 -8 -3 -12 -8 -2
news	-33 -16 2 65 -32 9
newsletter	-30 3 -1 43 -9 7
next	-4 -28 20 56 1 -22
next day	-11 -1 -3 1 12 -1
next friday	2 -2 -2 9 -9 0
next invoice	18 -1 -3 -4 -13 1
next month	1 -2 1 6 -12 0
next one	-12 0 0 -2 12 1
next to	-9 0 31 1 -5 -1
next update	11 0 -2 -6 0 -1
next week	-24 -1 -2 -9 22 0
next year	40 0 4 -8 -34 0
ni	23 16 -3 -1 -26 -3
nice	-2 5 -4 -1 8 -1
nicht	30 -11 1 2 -33 18
nichts	18 -1 -3 0 -13 -4
night	18 -12 -2 24 -19 -5
night and	3 0 10 0 -8 0
night shift	9 2 0 -1 7 -1
nights	-6 5 0 -2 3 1
nine	-3 9 -5 42 2 -7
nine years	19 -3 0 -1 -20 1
nineteen	9 0 -2 0 -5 -1
ninguém	-11 11 -1 -6 5 0
no	12 33 -12 -11 -2 8
no #1	-10 1 -1 3 10 0
no card	-9 -3 -1 -3 14 -1
no charge	-11 19 2 3 9 8
no collateral	-7 0 0 1 9 -1
no company	7 3 -1 1 -11 -1
no contract	-10 -2 0 -6 12 -1
no cost	-8 1 -2 -2 14 -2
no dia	-28 -10 25 -1 9 -2
no es	10 1 -2 -1 -8 0
no fee	-9 11 -1 2 8 -1
no hay	5 6 -1 0 -8 -1
no hurry	14 -3 -1 -5 -8 0
no lo	-3 -5 0 0 -1 8
no longer	5 -3 -1 12 -8 -2
no me	5 0 0 0 -9 1
no minimum	-8 -2 -1 0 8 -1
no more	-8 -2 0 7 2 1
no nos	16 -2 -1 -1 -12 -1
no obligation	-4 0 0 -3 17 -8
no one	-12 8 0 1 -5 0
no se	5 -8 -5 -4 -6 12
no slides	-19 14 6 -1 6 1
no such	-5 -3 -1 -4 -6 13
no talk	-14 23 1 0 -11 0
no te	-2 -2 -1 -4 6 0
no time	-11 0 0 -2 16 0
no vendors	-7 11 0 0 -1 0
no win	-15 0 0 0 16 0
nobody	18 4 0 20 -23 -16
nobody wants	-10 0 0 7 4 0
nobody will	5 -3 -3 0 -5 4
nobody's	9 0 0 -3 -4 0
noch	-13 -5 -2 0 40 -8
noche	-4 12 -3 0 -4 -1
noise	-7 1 7 0 -3 1
nom	19 -9 -4 -4 -6 -2
nombre	13 0 -3 -6 -3 -2
nomination	9 -3 -3 -2 2 -4
non	0 3 1 -3 -1 -3
none	-12 -14 12 10 -20 13
none of	-10 -3 8 2 -5 1
noon	9 12 5 25 -36 -2
noor	9 -1 -1 4 -9 1
nora	22 -3 -2 -2 -15 -4
nordics	-9 0 0 1 10 0
norma	3 -2 -4 -1 -5 8
normal	6 -4 -2 0 -3 0
normally	-18 -1 0 -1 28 0
norte	-16 -3 5 2 15 -1
north	-3 5 1 5 -7 -1
northern	-9 -12 6 2 5 1
nos	11 30 -7 -12 6 -9
nosotros	10 -3 -2 -8 3 -1
nossa	-16 -5 -3 1 25 -1
nosso	-15 -4 4 6 10 -2
not	29 -23 -36 -1 -28 37
not #1x	13 -5 -1 -6 -1 -4
not a	-5 0 1 11 5 -2
not be	9 0 -2 -4 -5 10
not do	8 0 0 -1 -9 0
not even	-15 0 0 -3 8 0
not found	-16 -3 -1 3 -4 21
not have	-16 -3 -1 4 12 1
not in	10 1 4 0 5 -1
not just	1 6 -1 3 -9 -2
not like	3 -1 -1 0 -6 6
not reply	-3 10 1 0 -3 8
not sure	-10 0 10 1 5 0
not the	0 -3 3 22 -11 1
not to	-1 7 2 -1 7 1
not we	-10 0 0 1 8 0
not you	-15 -1 -1 -2 14 1
notas	1 -3 -1 13 -13 -1
note	-10 -13 13 19 -17 19
notebooks	0 0 0 10 -10 0
notes	-9 4 -1 56 -38 3
nothing	23 3 -19 -3 3 0
nothing else	-1 8 0 -6 -6 0
nothing to	24 3 0 -1 -19 0
notice	14 -4 0 11 -10 -6
noticed	-25 2 1 7 23 0
noticed that	-4 1 0 -2 4 -1
notices	-8 2 1 18 2 -2
notre	-14 1 3 2 8 -3
nous	16 15 1 -13 4 -14
nous avons	-6 0 -6 -6 16 -1
nous sommes	-17 -1 0 7 12 0
nous vous	-7 -6 4 -1 13 -3
nouveau	14 -1 -1 4 -14 0
nouvelle	-10 -4 6 -3 13 0
nov	-15 -1 6 2 0 16
nov #1	2 3 0 1 -2 -2
nova	11 -7 -1 0 -8 -2
november	-9 21 3 13 -18 8
november and	-12 0 0 4 9 0
novembre	-11 5 2 0 -6 8
novembro	-11 8 -1 7 -4 0
noviembre	-11 -1 7 2 9 -1
novo	28 -5 -7 12 -28 2
novos	-6 -3 -2 16 -5 -2
now	-6 -27 -30 36 32 -11
now and	-6 6 -1 -2 6 -2
now at	-10 1 1 3 15 1
now on	5 0 0 3 -7 0
now that	11 -1 0 -3 -10 0
nr	3 -6 -1 11 -1 -11
nuestra	-4 -5 3 -4 9 -5
nuestro	-8 1 -3 -4 15 -2
nuevo	15 -1 -7 -4 -2 -2
nuevos	-7 -2 -1 13 -5 -2
number	-10 -20 -8 -12 30 31
number #1	-7 -4 6 0 -5 8
number and	-1 0 1 2 -3 9
number of	12 0 1 -15 12 2
number on	9 0 1 1 -6 -7
numbers	7 -13 -1 38 -23 9
numbers and	-2 -8 -1 1 2 10
numérique	-18 2 -1 -4 16 3
nunca	13 -2 -1 3 -11 -1
nur	6 -2 -1 2 20 -9
nuria	-8 -2 -1 7 6 -1
não	35 -4 -5 7 -29 -4
não for	-9 2 10 -5 0 0
não há	0 11 -2 -3 -8 -1
não precisa	1 10 -2 -5 -6 8
não é	-12 -3 -1 4 13 -1
número	-13 -6 -3 18 4 -3
números	-9 -1 -1 9 5 -1
o	24 -8 -32 16 2 -13
o número	-16 -1 0 -3 18 0
o que	-33 6 -2 9 15 -1
o seu	6 10 -5 -11 -1 -2
o'clock	-10 13 1 0 -8 0
o'clock the	-11 15 0 0 -8 0
ob	1 0 -1 10 -13 0
obligation	-11 -1 0 1 25 -6
obligatoire	-10 -2 -1 9 0 -1
obrigada	56 -5 -8 -8 -21 -3
obvious	-13 0 0 1 13 0
ocho	-9 12 -1 -2 1 -1
oct	5 3 0 6 -6 -10
october	-23 27 8 51 -25 -14
october #1	-12 6 0 7 2 -2
october and	-9 1 1 -3 6 -2
octubre	-2 5 8 -4 -6 5
oder	8 0 -3 2 -3 -4
odile	19 -1 -1 -3 -14 0
of	3 21 -2 5 12 -25
of #1	34 -22 -12 -22 3 3
of #1x	12 -4 0 6 7 1
of #2x	11 1 0 0 -11 -3
of #3	-23 7 2 0 24 5
of #3x	7 -3 3 1 0 1
of #4	-10 -1 0 11 -5 0
of #4x	-12 5 0 -1 4 1
of #5x	-13 0 0 0 11 0
of $	-10 -2 1 11 -5 -4
of a	35 4 -2 22 -44 3
of all	-9 -4 10 -1 -5 6
of attorney	-10 0 0 5 6 0
of authority	-12 0 0 0 10 0
of charge	-9 3 -1 3 12 2
of course	7 1 1 13 -8 2
of each	7 1 2 5 -6 0
of eyes	-10 0 0 -1 8 0
of four	-23 15 6 1 1 0
of his	8 0 0 -4 -5 0
of it	7 -1 0 14 9 2
of june	-4 -1 0 0 5 0
of last	7 1 2 -4 -3 1
of mr	-16 -1 0 1 16 1
of my	-35 -2 -1 1 39 -1
of one	-8 -3 9 0 1 0
of operations	9 -1 -1 -1 -13 -1
of order	27 -4 -3 -3 -14 -4
of our	13 -19 26 -11 9 -8
of people	-12 0 -1 7 7 -1
of service	-3 -3 5 6 -6 0
of that	-8 5 1 -3 2 -1
of the	-5 24 -10 42 7 -14
of their	4 4 0 -2 -10 0
of them	-1 3 14 -3 12 2
of these	4 0 -4 2 -4 -1
of this	1 5 0 4 -8 -4
of two	-18 12 -1 -1 -1 -1
of us	5 40 -7 19 -33 -3
of what	-20 -1 0 1 25 0
of which	0 0 0 14 -24 0
of whom	-7 4 -1 4 -2 0
of work	-10 12 -1 3 -4 -1
of you	-19 36 53 50 -34 -16
of your	-17 0 -11 -17 54 -6
off	0 -31 -30 20 38 -10
off all	-10 0 0 -5 10 0
off and	-6 2 -1 -4 6 0
off for	-7 0 1 0 4 6
off the	29 1 2 -1 -1 1
offer	2 8 -10 -12 34 -6
offer from	-11 0 0 -1 13 0
offered	70 1 3 -8 -46 3
offered us	9 0 0 0 -12 0
offering	-4 7 -1 -4 -6 7
offers	38 3 2 8 -33 2
offerte	-9 6 -3 0 14 -4
office	16 -4 -7 30 -2 -11
office and	-1 1 2 0 0 1
office i	-11 0 0 0 10 0
office manager	23 -3 -2 -4 -10 0
office of	21 -8 5 -1 -9 -4
office on	5 6 -4 -2 0 0
officer	14 0 -1 -4 -7 0
offices	-49 21 -2 11 47 0
offices in	1 0 0 0 -5 0
official	-5 0 -1 1 0 10
oficina	-13 -1 4 -10 -6 18
oficinas	-4 -4 -1 0 13 -3
often	-5 -1 -1 -1 4 -1
ohio	-8 3 0 1 8 0
ohne	21 -6 2 7 -23 -3
oi	-8 0 5 -2 2 2
ok	26 6 2 0 -8 1
oktober	1 -1 2 9 -9 0
old	12 14 -19 25 8 -24
old address	7 -1 -1 -1 -7 0
older	9 0 0 -2 -7 -1
olá	-2 -11 2 0 5 2
on	-2 9 29 14 5 -8
on #1	-18 14 3 22 -27 30
on #1x	-16 10 25 -26 -11 13
on #2x	11 1 -2 -2 -4 -2
on #3	-12 0 1 0 9 4
on ?	8 0 -1 -2 -8 1
on a	-22 -10 16 34 19 7
on all	-5 2 0 -3 5 0
on and	5 0 0 1 -1 0
on april	-2 9 0 2 -6 0
on average	7 0 0 -1 -1 0
on behalf	11 -1 -2 -2 -7 -2
on call	-2 -1 0 2 -8 10
on day	-9 0 5 -4 2 0
on every	-12 -1 0 -2 13 1
on file	-6 0 0 5 0 2
on friday	6 5 -5 -8 3 -1
on fridays	6 -1 0 2 -4 0
on his	-4 0 0 6 -2 0
on how	10 1 1 5 -16 1
on it	7 1 1 -2 13 1
on leave	0 0 0 1 -2 -1
on me	-19 5 0 1 12 0
on monday	7 -34 0 5 9 1
on my	16 1 -2 1 8 0
on one	-8 -5 0 -2 7 0
on our	2 2 -1 9 -9 3
on overtime	-6 6 3 3 -2 0
on page	6 -1 -1 -7 1 -2
on paper	1 -1 -1 2 -3 -3
on request	-12 -2 0 6 8 0
on saturday	11 7 -5 1 -19 2
on site	29 -1 -2 1 -21 7
on sunday	9 7 -1 -11 3 -3
on that	21 -4 5 0 -17 1
on the	-7 -12 44 45 -13 -16
on their	-1 9 0 4 -8 0
on them	-5 5 0 -1 2 0
on thursday	-8 54 9 -13 -22 -5
on to	-7 0 0 2 4 1
on tuesday	7 4 12 -9 0 -7
on tuesdays	3 -1 -1 8 -10 -1
on us	-10 -1 0 -5 15 1
on wednesday	-28 17 36 0 -10 8
on what	-21 7 -6 -3 1 -1
on you	-8 15 -2 -2 -4 -1
on your	-31 -10 -4 -14 64 2
once	-3 10 5 9 -14 5
one	10 9 -16 34 4 -34
one ?	-14 0 0 0 13 0
one after	8 0 0 -6 -8 0
one and	-15 0 1 1 11 1
one by	7 -10 -1 -2 2 6
one day	0 3 0 -5 5 -1
one for	11 -4 -1 7 -6 -3
one has	-2 10 0 1 -9 1
one hour	4 -1 0 2 -5 0
one i	-12 1 3 0 10 1
one if	-10 0 0 -1 12 0
one is	34 -2 -1 -8 -13 -1
one last	-15 0 0 -1 17 0
one letter	9 -1 -1 -2 -8 -1
one more	-9 0 0 6 1 0
one of	-4 15 -1 8 14 -6
one on	-9 3 0 3 11 -1
one page	-15 0 -1 8 6 -2
one pager	-6 -1 0 0 6 0
one person	-14 6 2 -3 7 1
one that	-14 3 1 3 6 1
one this	10 0 0 -1 -7 0
one to	-2 -4 0 3 1 0
one we	10 0 -1 -3 -9 -1
one who	-6 3 -1 -4 4 3
one with	0 2 -6 3 -1 -1
ones	2 -2 -1 9 13 0
ones ?	8 0 0 1 -10 0
ones who	-4 0 0 -1 6 0
online	-34 5 1 23 -6 14
only	13 -9 -42 -18 33 -17
only for	-17 0 1 2 4 8
only if	16 0 0 -1 -18 0
only need	-5 0 0 -1 4 0
only one	10 -3 -1 -1 0 1
only pay	-11 3 0 1 7 0
only the	14 1 -1 -5 -8 2
only want	4 0 1 0 -6 1
ont	16 -1 -6 -6 0 -6
ontem	-11 5 0 -6 11 0
open	-6 14 -17 32 6 3
open for	-6 1 -1 4 4 -2
open the	-7 4 5 -4 2 0
open to	-10 3 -1 -7 12 -2
opened	19 0 0 1 -8 1
opening	5 2 -1 2 -11 0
opens	0 -6 -6 4 -6 0
operating	15 0 -1 1 -24 4
operations	12 -5 4 0 -32 8
opinion on	-7 -1 3 1 10 -1
opportunity	-7 2 0 -5 6 0
opportunity to	-9 0 0 2 6 0
opt	-2 -3 -1 3 5 -8
option	2 -3 0 4 -6 -1
optional	11 -10 -1 -4 -3 1
options	-1 -5 1 3 -2 -2
or	16 -1 -35 -26 13 26
or a	-11 6 0 0 2 0
or call	-11 0 0 1 4 2
or change	1 -1 -1 9 -1 -9
or come	15 -3 3 -2 -6 -1
or i	-12 0 0 7 8 0
or is	-20 -1 0 4 18 -4
or just	3 0 -1 0 -3 -1
or madam	8 0 0 0 -7 1
or more	-5 1 1 2 5 -6
or no	-18 -8 0 -2 24 -1
or not	-8 2 0 8 -6 -1
or should	-12 0 0 -1 13 0
or the	5 -3 -1 -1 1 0
or three	-16 -2 -1 -1 14 6
or thursday	-4 -10 -1 -1 10 0
or to	5 0 -1 6 -1 -8
or two	10 0 7 -2 -13 1
or would	-10 0 0 0 10 0
or you	-8 4 1 -2 4 0
order	-16 -10 -12 -31 53 9
order by	4 -8 -1 -4 10 -6
order to	-6 0 0 1 8 4
orders	-21 4 1 1 10 -1
orders the	-14 5 -1 0 9 0
org	11 4 0 -1 -31 39
organisation	-10 0 0 -1 8 7
organisers	0 -4 24 -2 6 -1
original	-11 -2 -1 5 -3 4
orlando	-7 17 14 2 -9 2
orçamento	-16 -4 -2 -8 31 -2
os	6 18 -7 -3 12 -2
other	26 5 -15 12 -20 -11
others	-31 19 1 25 16 1
otherwise	12 -1 7 -4 -5 -1
otra	12 4 -3 -4 -12 -1
otro	-9 4 0 -1 7 0
ottavia	15 0 0 -8 -5 0
ou	4 7 0 0 10 -4
ought	-6 -3 -1 3 -1 6
oui	-5 -1 0 0 6 0
our	19 5 19 -9 5 -41
our best	-5 -1 -1 2 9 -2
our case	10 0 0 0 -10 0
our chapter	-5 10 0 0 0 1
our clients	-9 1 -5 -1 3 0
our company	-7 0 1 2 7 -1
our employment	9 1 0 0 -10 0
our fee	-9 0 0 2 9 0
our new	-6 3 3 -1 2 -2
our offer	-13 0 0 -2 13 0
our office	9 1 6 -1 -12 -1
our own	-7 10 0 -4 -6 0
our partners	-2 5 0 0 -5 0
our payroll	15 0 -2 0 -13 -1
our people	20 -3 -3 -8 -12 -2
our platform	-4 -6 -2 -1 10 -1
our product	-7 1 0 -1 7 0
our sales	-8 -2 0 -1 8 0
our services	-8 0 0 1 9 0
our session	-4 -1 19 0 4 0
our size	10 -1 -1 -1 -12 -1
our special	-10 0 0 -1 5 0
our team	1 -5 1 0 -1 1
ours	54 4 -9 0 -46 -15
ours is	1 -1 -1 -3 15 -2
out	11 -13 -28 52 3 -7
out and	-19 1 1 2 11 1
out by	-10 3 -1 0 10 -1
out for	-11 0 0 2 10 0
out in	-20 -2 -1 -1 13 -1
out of	12 -14 -1 3 7 13
out on	9 -4 -4 0 -6 0
out the	15 6 -1 -5 -23 -2
out to	-5 2 -1 -4 8 0
out what	5 -1 0 -3 -3 -3
outage	-13 -1 -1 4 6 4
outlook	-8 0 -1 0 7 2
outside	32 -1 1 -3 -12 -1
outsourcing	-31 6 15 11 7 2
outsourcing world	-10 12 4 -1 5 0
outstanding	3 0 -1 0 -6 6
over	-6 -18 -29 14 37 -8
over #1	6 7 1 -1 -14 2
over #1x	-6 -1 0 1 4 0
over #3	-11 3 -1 -1 12 -2
over a	-3 0 0 0 6 0
over and	11 -1 -1 -2 -9 -1
over in	12 0 0 0 -11 0
over the	-28 1 1 0 41 2
over to	-7 1 1 0 -9 11
overtime	-1 14 -2 -7 -7 -2
overtime rules	-4 9 3 1 0 0
owe	10 0 -1 2 -8 -1
owen	8 -3 -1 -3 -5 1
own	-2 30 -18 13 12 -21
own firm	-10 0 0 -1 9 0
own no	-11 9 1 0 -1 0
own people	-2 8 -1 0 -1 0
owner	-19 12 -1 -4 5 -3
owners	9 -2 0 -3 1 -5
owns	-9 0 1 0 8 1
owns the	-7 0 3 2 8 0
où	11 8 -3 -2 -12 0
p	-21 -6 -2 25 19 9
p #1	10 -2 -2 3 -3 -2
p s	-10 -2 0 4 5 2
package	-1 -1 0 -2 0 4
packages	-12 -2 1 3 3 5
paga	-12 29 -10 -7 1 -3
paga lo	-10 12 1 0 -4 0
pagan	10 3 -1 -1 -14 -1
pagar	9 0 1 -1 -7 -1
page	-18 -16 8 41 24 -18
page #1	10 -1 0 -1 15 -2
page #1x	-11 1 8 1 1 1
page and	-9 1 1 1 8 1
pager	-7 -1 -1 -1 6 -1
pages	0 2 -5 22 6 5
paid	46 -29 -14 -6 -45 33
paid on	13 -1 0 -5 -7 0
pair	-9 0 -1 1 8 -1
pair of	-11 0 0 -1 9 0
palabra	-6 -2 -1 -1 16 -2
pallet	-7 -1 -1 2 7 -1
pam	5 1 -2 -2 -6 -1
panel	-20 -4 79 -29 -18 -8
panel on	8 0 -7 -3 -4 0
paper	6 -13 11 22 4 -8
papers	-8 15 -4 -6 1 -2
paperwork	-5 0 1 -2 7 1
papier	-16 6 -2 -3 16 -5
par	28 8 -16 10 -12 -8
para	-9 1 4 20 13 10
para el	9 4 -2 -11 -4 -4
para o	-7 3 3 -9 10 2
para os	-11 -1 0 0 14 0
para um	-5 -2 18 -5 -1 0
paragraph	-10 4 0 4 -2 -1
paralegal	-11 -2 0 0 12 0
parcel	7 0 -1 -4 -2 1
parental	-9 0 -2 -3 -9 16
parental leave	-4 2 -1 -4 -7 8
paris	-8 4 -1 0 8 0
park	22 -3 -8 6 -4 -6
parking	13 -8 -6 23 -23 2
part	16 -1 -3 26 -8 1
part #1	-11 -1 0 8 -2 1
part of	14 -1 -2 2 -6 -1
parte	-10 -1 10 -2 7 1
participant	-4 2 -2 -1 4 -1
participants	-16 -8 2 2 8 -2
particular	3 7 -1 -2 -6 0
parties	-12 0 -1 4 6 -5
partir	-9 7 -3 7 20 -13
partir de	-17 1 2 -2 26 -11
partner	-11 -9 20 3 16 5
partner's	-10 0 -1 1 2 8
partners	8 0 0 -12 23 -19
partners in	-6 -1 0 1 7 0
partners who	-7 0 0 -1 10 0
partnership	8 1 1 0 -7 1
parts	7 -5 1 0 0 -2
party	-9 6 1 2 -2 2
pas	27 18 -20 11 -28 6
pas de	0 22 -3 -7 -11 0
pasa	-2 -1 0 10 -6 0
pasado	-17 8 -1 -2 11 0
pass	0 7 0 -4 3 -3
passe	-1 -8 -6 5 8 -4
passe à	-1 -5 -2 12 -7 -1
passed	3 1 1 18 -7 2
passed the	1 -3 -2 4 -7 -2
passes	13 -3 -2 2 -8 -1
passez	-4 -3 8 2 -3 -1
passing	-7 0 0 2 7 0
passo	-19 -3 -2 8 16 0
passo aí	-11 -1 0 0 13 0
passt	-13 -1 -1 -1 17 -1
password	9 -4 -1 -5 -7 12
past	-30 8 1 13 5 -1
pat	3 4 0 -1 -7 0
patent	-5 0 11 3 -1 0
patience	9 -1 -3 2 -5 1
patient	8 1 0 -2 -7 0
paul	17 4 -4 -5 -17 4
pay	26 4 -26 -7 9 -28
pay for	7 2 2 -2 7 2
pay in	5 0 3 1 -4 0
pay nothing	-9 0 -1 -3 7 -1
pay per	-2 1 1 5 -3 1
pay the	16 1 -1 -2 1 -1
payable	-4 -1 -1 0 -1 8
paying	17 2 2 -5 -4 1
payment	-23 4 2 -14 11 44
payroll	-3 8 9 -11 3 1
pays	-14 37 0 10 -3 2
pays for	-10 27 0 -1 -3 -1
payé	8 -1 -1 -1 -11 -1
pc	1 -3 1 6 0 1
pcs	-4 -2 0 2 12 -4
pdf	-22 -2 9 19 18 -10
pdf application	-7 0 7 0 0 2
peace	-13 0 -1 2 13 -1
peaceful	13 -2 -2 -3 -7 0
pedi	19 -3 -1 -5 -6 0
pedir	-9 6 -1 5 2 -1
pediu	21 -2 -1 -4 -12 -1
pela	-2 7 -4 3 0 -2
pelo	18 -7 -6 -4 3 -5
pencilled	-12 -1 0 0 13 0
people	4 9 -3 23 9 -25
people ?	6 -1 0 1 -6 0
people and	23 1 -1 0 -21 -1
people come	9 0 0 -1 -8 0
people have	-16 5 0 0 4 8
people i	-4 0 3 3 4 0
people in	-2 -1 -2 2 8 -1
people who	-8 3 13 -9 -7 1
per	5 -30 -32 3 39 -27
per cent	-12 0 1 6 3 0
per head	19 4 0 3 -20 0
per hour	5 0 1 -1 -8 1
per month	10 3 3 2 20 0
per person	-7 3 0 1 0 0
per seat	6 0 0 2 -7 0
per user	-11 -1 -1 -1 13 -1
per year	-11 0 0 2 10 2
percent	2 -1 -1 -14 14 -1
perder	-12 -1 0 0 13 0
peregrine	18 -3 -1 -7 -9 -1
perfil	-11 -1 0 0 14 0
pergunta	-4 -2 -1 21 -13 0
perhaps	1 -5 0 -3 1 2
period	3 -5 -1 0 5 -12
perl	-8 -1 0 49 1 -34
permanent	-11 0 0 -1 11 5
permission	-5 0 0 2 5 0
permit	-6 -5 0 4 11 -6
pero	27 -7 2 -8 -17 -2
person	-17 23 -4 13 25 -8
person in	-13 0 0 3 11 0
person to	-7 0 0 0 3 0
persona	-12 -2 0 -1 13 0
personal	-6 1 0 0 -7 6
personally	-10 1 1 -2 8 1
personas	-4 9 -3 -1 -3 -2
personne	-12 -4 -2 1 15 -2
personnes	5 -1 -1 4 -8 0
persons	7 -2 0 1 -6 0
pesos	-9 5 -1 0 8 -1
pessoas	15 0 -1 3 -15 -1
pete	10 -3 0 -1 -10 2
peter	6 0 0 -3 -6 2
petit	-8 8 5 -3 3 0
petite	-11 1 5 -3 14 -1
peut	-10 -1 -1 -3 13 -1
peux	16 -1 -2 -2 -11 -2
peço	28 -2 0 -9 -13 0
philippa	0 5 1 3 -8 -1
phone	25 -7 -11 23 -5 -11
phone and	-13 0 0 3 11 0
phone number	13 -1 0 -5 -9 -1
phones	15 0 -4 -5 3 -6
photo	-25 6 1 3 8 -3
photograph	6 0 -1 6 -10 0
photos	8 -2 -3 -1 0 -2
php	-3 -3 1 -2 0 7
pick	34 -6 0 2 -9 0
pick up	-6 -2 0 4 3 0
picked	-11 0 4 5 1 1
picking	-13 -1 0 -1 12 4
picnic	-2 4 -4 6 -7 1
pictures	-3 -2 0 -3 5 0
pidió	11 0 0 0 -11 0
pie	-11 10 -1 1 3 0
piece	7 -4 3 4 -15 0
piece on	11 -1 0 2 -12 0
pieces	-4 -1 -1 6 0 4
ping	-8 0 0 -1 0 7
pitch	-7 6 -2 -1 -1 0
pizza	3 8 7 -7 -13 -1
pl	-6 0 1 18 11 -13
place	-3 31 -13 -18 17 6
place ?	6 -4 -3 -1 -4 -1
place at	17 -10 -7 0 -4 0
place for	9 1 -1 -3 -8 -1
place in	-2 8 0 2 -4 1
placed	-18 0 0 1 16 0
places	-43 35 -3 -2 10 8
plafond	-10 -1 -1 10 -2 -1
plaisir	-28 -3 25 -7 5 6
plaisir de	-13 1 10 -2 8 -1
plan	12 -11 -10 -7 13 16
plan and	3 -10 -2 -1 2 0
planning	-5 0 1 -3 6 -1
plans	13 6 -1 2 -18 -1
plant	-29 -2 4 -3 15 6
plants	4 0 1 -4 -6 5
plastic	18 -3 -3 -6 -5 2
plataforma	-14 -6 -1 -2 21 -2
platform	-5 -5 -1 -2 35 -1
play	7 2 -2 -8 2 -1
please	67 -19 -28 -59 -52 14
please be	-6 -6 14 1 -5 0
please bring	-6 -10 2 -5 6 8
please confirm	32 4 2 1 -5 -3
please contact	-14 0 0 2 0 20
please do	-4 -1 6 7 -4 -1
please don't	38 -9 6 0 -18 1
please find	-25 5 -1 11 20 17
please join	-10 -7 -2 0 6 0
please keep	13 2 1 0 -10 -4
please let	12 16 1 0 -15 1
please no	21 -6 0 1 -5 -1
please send	44 0 2 4 -28 3
please stop	7 -1 -1 -3 -8 -2
please take	22 0 -2 -1 -8 1
please tell	14 -6 6 -4 -1 0
please write	2 -6 -1 -4 -2 5
pleased	-14 1 0 3 16 -2
pleased to	-25 0 1 2 21 -3
pleasure	-34 -3 3 3 20 -2
pleasure to	-21 -1 1 1 12 0
pln	-13 -1 -1 3 11 4
pls	36 -12 -4 -14 -7 -8
plus	2 -3 -15 27 7 15
pm	-22 49 40 -27 -50 40
pm #1	4 -8 -2 1 1 10
pm to	4 -2 -2 2 2 -3
po	21 3 -1 0 -8 -8
pode	1 -4 -2 7 -5 -3
podemos	-5 -4 -1 -3 16 -2
podium	-6 -7 14 0 1 -1
podría	-11 0 0 -3 14 0
point	13 -6 1 -6 16 -3
point me	-13 -1 -1 -1 12 -1
points	2 2 -1 -4 10 3
policy	25 4 1 -4 -26 7
polish	8 -1 -1 4 -11 0
polo	-7 -3 -1 -1 14 -1
ponto	-14 1 -1 10 8 -1
poor	4 0 0 -4 -1 0
popular	-2 -1 1 16 -2 0
por	24 -31 -8 -2 10 -12
por el	20 -5 -3 2 -14 -2
por este	12 -1 -3 -2 0 -5
por favor	19 -1 -4 -9 -13 12
por la	-21 11 -1 9 1 1
por mês	3 0 0 -2 -1 0
por qué	9 -10 -1 7 -9 0
por si	-22 -1 5 -2 21 -1
por su	-8 -2 -1 -1 -3 16
porque	18 -2 1 -2 15 -1
port	-11 1 -2 -3 9 -1
portal	17 -3 1 0 -13 18
portfolio	-5 -1 0 3 0 0
porto	1 3 -2 2 -6 -1
position	12 3 -1 -7 -10 0
positions	-7 0 0 -2 6 0
possible	38 3 0 -5 -14 -1
posso	2 -7 -9 -12 20 -1
posso te	-13 0 0 0 16 0
post	5 -6 1 27 -17 0
postage	-12 -1 -1 2 11 -1
poste	-2 1 0 -3 -6 11
posted	2 -2 0 27 -7 -11
postings	0 -4 1 8 -1 0
posts	-5 -1 0 6 1 -1
pour	0 9 -15 11 14 -3
pour la	-6 0 -4 0 8 -1
pour le	41 -2 -3 -9 -27 -3
pour les	-7 1 -3 9 -4 -1
pour votre	19 -2 -3 -2 -11 -4
pouvez	13 0 0 -3 -14 7
pouvez vous	13 -1 -1 -2 -14 -1
power	6 -3 -1 -11 -8 12
pr	6 -1 0 0 -5 -2
pra	-2 3 -3 -5 13 -1
practice	-16 -6 2 8 25 -2
practices	-1 0 0 1 14 -8
prazo	10 -7 0 -5 0 2
pre	-8 0 -3 2 7 -1
precio	9 -9 -4 3 -1 -3
precisa	-8 9 -3 -12 8 7
precisely	-11 0 0 0 9 0
prefer	-3 10 0 3 -7 -1
preferences	-24 -1 -1 54 -2 -23
preguntas	9 3 -3 0 -4 -3
premier	-11 -1 0 -2 15 0
premium	7 0 0 1 -2 -1
première	-20 8 -3 -2 17 -1
première année	-13 -1 0 -1 15 0
prend	-8 6 -2 2 7 -1
prepare	-13 2 -1 0 8 -1
preparing	7 0 -1 -2 -6 -1
present	0 -18 5 -15 34 3
present the	-11 0 0 4 6 0
presentation	-2 -14 0 2 13 1
president	9 1 -1 8 -10 0
press	7 -6 -2 -4 -8 1
prestataire	8 -3 0 1 -7 0
prezados	18 -6 5 -4 -2 -7
preço	8 -1 1 -4 -3 1
price	-1 -31 -19 0 49 -13
price and	-9 0 0 5 6 0
price for	-9 0 1 1 4 -1
price of	-6 1 1 0 5 0
price per	6 0 1 -5 -3 1
prices	0 3 -1 -2 4 10
pricing	2 -4 -3 0 25 0
primeiro	-11 -1 -1 -2 12 -1
primeiro mês	-14 0 0 0 16 0
primer	-12 -2 0 5 11 -1
print	18 2 2 13 -11 -1
printed	-3 7 9 -4 -9 1
prior	13 -2 1 -4 -10 0
priority	-4 0 0 -2 3 2
priscilla	16 -9 2 -5 -2 -1
privacy	3 2 -1 0 -2 -1
private	-9 3 1 -2 19 0
privilege	-8 -1 0 6 7 0
prix	-6 -6 -1 -4 14 -2
priya	26 -3 -6 -3 -13 0
prize	-6 0 -5 2 9 1
pro	0 -4 0 2 15 -9
probably	-13 -2 6 -6 5 2
problem	-8 5 0 -1 -12 19
problems	0 2 1 3 0 -4
process	2 9 -4 -12 2 -1
processing	-6 1 1 5 2 0
prochaine	-14 -1 -1 6 12 -1
procure	-3 -2 5 0 -1 0
procurement	8 -2 3 3 1 -1
product	8 1 0 11 -4 -2
products	0 9 -1 9 -13 -4
prof	-27 29 20 0 -14 -2
professional	-22 6 0 3 17 -1
professionals	2 8 0 -5 -7 -1
professor	-14 31 2 2 -11 0
profil	-10 -1 -1 3 10 -2
profile	-17 -1 0 -3 15 9
profiles	-3 -1 -1 1 0 4
profit	-11 12 -1 7 -4 0
program	-23 22 -4 0 10 0
programa	3 -5 3 -6 8 -2
programme	-29 20 58 -19 0 1
programs	-8 1 1 16 0 0
project	-1 0 -1 -8 24 -2
promise	1 -1 0 0 -10 7
promised	22 1 1 -6 -3 2
promo	-4 -1 -1 -3 3 -3
promotion	-5 0 -1 -1 3 -1
proper	-5 0 -2 0 5 -1
property	1 -4 -1 3 -6 -3
proposal	10 2 1 -1 0 6
proposals	-7 -1 1 0 -5 9
propose	1 -2 -2 -2 16 -3
proposed	0 -1 0 -2 -3 9
proposta	3 -4 -1 -3 11 -5
propuesta	2 -8 -4 -1 16 -7
protect	-9 0 0 1 8 0
proud	5 -8 1 -2 -9 8
proveedor	4 -3 5 7 -10 0
provide	-1 5 -1 -3 3 -2
provider	24 -9 -1 4 1 -2
prueba	15 -1 0 -1 -16 -1
présente	7 -4 11 -1 -9 0
próxima	-6 -1 -2 10 -4 -1
public	-6 1 5 -6 18 3
published	-21 0 -1 18 16 1
puede	1 3 -1 1 -6 2
puedo	-13 -1 0 -1 13 0
puerta	11 -6 -2 -2 -1 1
puis	-7 6 -1 -2 6 0
puis je	-11 -2 0 -2 15 0
purchase	-12 0 1 4 7 1
purpose	-4 9 -1 -2 -2 2
put	-1 -8 17 -25 34 -21
put a	-4 -1 8 -1 7 -1
put the	38 -3 0 -6 -15 -10
put you	-20 3 0 0 24 0
put your	8 -1 0 0 -8 1
página	-8 0 7 6 2 -1
q	-3 -2 2 18 3 2
q #1	6 1 1 6 2 4
qu'on	6 0 0 -2 -6 0
qual	-16 -1 4 -2 20 -1
qualquer	9 -2 -1 -2 -9 6
quando	-8 2 -2 6 1 -3
quarta	-9 2 7 3 3 1
quarter	-25 4 0 32 20 -1
quarterly	-6 0 1 -1 6 0
quarters	-6 0 0 3 4 -1
quaye	-7 0 0 11 1 0
que	11 -17 9 4 17 -37
que a	4 -5 -3 -10 11 -1
que el	-13 -3 4 10 -2 -2
que eu	-14 0 0 -1 13 0
que je	-22 0 0 -2 23 0
que la	29 -1 -4 -14 -9 -3
que le	-16 -1 0 -4 20 0
que lo	-8 -1 0 10 0 1
que me	11 -5 -2 -6 2 -1
que nadie	-10 0 5 5 -4 6
que no	4 -2 6 6 -9 -1
que não	12 4 -1 -4 -12 0
que o	10 -3 -1 -7 -1 0
que te	-4 -1 -1 -2 6 -1
que você	-8 -1 -1 -1 7 0
que votre	-11 -1 0 2 11 0
que vous	-12 -3 -2 -11 24 -1
quedan	-9 -1 0 -1 11 0
quedo	-12 -2 -1 5 13 -2
quelqu'un	11 3 -4 -1 -11 0
quem	-22 27 26 -9 -4 -8
quem não	-9 -1 14 1 -3 -1
quentin	3 0 10 -4 -7 -1
queridos	-21 16 7 10 -6 0
question	-16 -1 -6 48 9 8
question about	6 1 -1 0 -7 1
questionnaire	8 -1 0 -7 -2 0
questions	-5 46 -4 11 -30 26
questions are	10 -3 0 -1 -9 -1
questions by	10 -1 -1 -1 -11 -1
queue	-14 0 0 1 15 0
qui	-1 10 3 -4 7 0
quick	-12 2 -1 -3 25 1
quicker	-8 0 0 7 1 0
quien	-2 0 -1 -4 6 0
quiet	-6 3 -1 5 0 1
quietly	-7 -1 -1 -4 9 -1
quinta	-8 6 -4 0 3 -1
quist	-8 1 0 1 10 0
quite	9 6 0 -9 -15 7
quién	1 4 2 -7 0 -2
quién lleva	-8 -1 -1 0 13 0
quota	-14 -2 0 8 8 0
quote	25 -10 1 -6 26 -3
quoted	19 -1 -1 1 -12 -1
quotes	33 2 -1 -1 -28 -1
qué	-1 7 -4 11 -6 -3
r	16 8 -9 -35 17 6
r #1	-7 7 1 7 1 -6
r #3	-10 -2 1 0 8 0
r $	41 -5 1 5 3 -26
radio	3 -4 3 -6 -2 9
rahul	-13 -1 0 0 14 0
rain	-13 -13 10 3 6 2
rains	5 2 -3 0 -9 -2
raise	-2 -10 5 -3 5 0
raised	11 1 0 -2 -8 0
ralph	23 -8 -8 -9 -9 0
ran	5 4 -2 -1 -5 -3
rang	15 -2 -1 -6 -8 -1
range	3 9 -3 1 -12 -2
ransomware	-7 9 0 0 -2 0
rasa	-9 -3 -1 -1 14 -1
rate	-17 2 -11 22 28 -2
rate is	-14 0 0 9 4 0
rate of	-10 0 1 2 8 0
rates	-14 -2 2 10 24 -1
rather	0 3 5 22 -7 0
rather have	-6 0 0 2 6 0
rather not	-4 1 -1 4 -7 0
ratio	9 0 0 0 -10 0
ravi	20 8 -18 5 -8 2
rd	9 1 -1 5 -12 4
re	-20 2 -1 31 -1 -1
read	-5 -4 -14 59 -28 4
read more	6 -2 -1 16 -1 -2
read my	0 -1 0 -2 -3 9
read that	6 0 0 -1 -5 0
read the	-4 -2 8 19 -12 -2
read your	27 -1 -1 -1 -19 -1
reader	-23 -2 -1 41 -7 0
reader's	-4 1 1 12 3 1
readers	6 -2 -1 26 -18 1
reading	-24 6 0 42 -33 11
reads	-8 -3 -4 22 -16 1
ready	-11 4 -3 6 4 -5
ready in	-7 0 0 -2 15 0
reajuste	5 0 -1 9 -12 0
real	15 18 0 -15 -13 8
really	6 3 2 -2 0 8
reason	-20 0 -1 10 -11 5
reasons	-17 0 6 0 6 6
receber	-15 -1 -1 8 8 -2
receipt	7 -1 -1 3 0 12
receive	-50 11 2 15 37 4
received	13 0 0 -3 -44 56
received by	-1 -1 -1 -1 -5 7
received this	-3 3 0 9 0 -8
receiving	-4 -1 0 17 3 -8
receiving this	2 0 0 9 2 -8
recent	-7 0 0 3 6 2
recently	-3 0 4 -2 0 3
reception	8 0 1 -6 8 0
receptionist	-7 -3 -2 0 5 -2
rechnung	10 3 -3 2 -6 -5
record	14 1 -1 -4 -17 2
recorded	1 1 -1 -7 -2 -4
recording	-17 6 -1 2 14 -1
recordings	-9 -2 0 5 6 0
records	-7 -1 3 7 -4 11
recovered	-4 0 0 0 4 0
red	-9 2 -1 -3 9 1
redaktion	-9 -2 -1 17 -1 -5
reduced	4 4 -1 1 -10 0
reference	1 -1 1 2 -1 12
references	16 -2 -3 -5 -9 -1
referência	15 -1 0 0 -15 0
reforma	-14 -1 -1 15 -3 0
refund	-8 0 0 0 -1 8
refused	-6 0 1 2 3 0
regarding	-8 2 1 3 4 -1
regards	27 -10 -17 -26 18 -34
regards from	0 -2 9 -2 -5 0
regards to	-9 0 -1 -1 10 0
region	-13 1 -1 1 4 -2
regional	-5 -5 2 5 -4 -1
register	-22 53 1 -24 25 -16
registered	-14 3 2 5 12 1
registration	-30 65 -16 -30 -28 30
registro	9 -5 -4 14 -11 -5
registry	14 -2 -1 1 -13 1
regula	10 -1 0 -1 -10 0
regular	4 7 0 -1 -6 1
rejected	-1 0 4 0 3 1
relation	11 -1 0 -11 -5 0
relationship	-13 0 0 1 13 0
relatório	-12 -1 -1 -1 15 -1
release	-2 0 1 21 -16 2
remain	-8 -4 0 3 7 0
remaining	-11 -1 -1 -1 1 6
remember	-8 2 3 4 25 2
remember me	-8 0 0 0 8 0
reminder	13 6 -2 4 -14 1
reminder that	2 -1 0 -1 -6 1
remise	4 -3 -1 -4 8 -2
remote	-2 -3 0 12 2 -8
remove	-5 1 -1 16 -4 -6
removed	-19 7 -1 3 -2 0
removed from	-8 11 -1 0 -5 2
renew	-7 -2 -2 1 0 5
renewal	1 -1 2 -10 25 -2
renewals	-11 0 1 10 4 1
renewed	13 -2 0 -1 -10 -1
rent	0 -1 -1 10 -11 -1
rents	-8 0 0 6 -3 5
rep	7 4 1 0 -10 1
replaced	-15 -1 0 7 3 2
replied	9 -1 0 -2 -7 4
replies	-11 1 -2 11 4 -5
reply	-31 42 -8 -3 20 33
reply to	-8 25 1 -22 -18 24
reply with	-33 18 0 -7 23 3
report	11 5 -4 29 -11 6
reported	7 -1 -1 0 -8 1
reporter	9 1 1 -3 -7 1
reporting	0 2 0 5 -3 2
reports	-16 -1 -1 -3 14 -1
reprise	14 7 -2 -7 -7 -2
reprise des	14 -1 0 -7 -7 -1
request	24 -5 -1 -29 -19 34
request for	7 -4 0 -2 -8 0
requests	-3 -3 -1 9 -7 6
requirements	-9 -1 0 5 4 -1
research	-3 1 -2 -8 -2 3
reseller	-6 0 0 0 5 0
reserve	-5 4 4 2 -3 -1
reserved	-18 -3 -1 23 14 -9
reserved for	-5 -7 0 -1 13 -1
resources	7 5 0 -9 -3 2
respect	-4 0 1 2 -3 6
respectfully	1 0 -1 -5 16 -2
responda	-24 -9 -5 20 0 5
responda sair	-9 -2 -1 12 3 -3
responder	-12 -2 -1 1 20 1
responsable	-9 -2 -1 -1 11 -1
response	17 -3 -2 -2 -11 -5
responsible	-10 0 0 9 5 0
respostas	-10 0 -1 14 -7 0
rest	-2 -1 -2 -7 18 -1
reste	-5 -3 -4 -6 15 -5
result	5 -1 -1 -5 19 -5
results	-22 2 5 5 -6 -5
resume	6 -1 0 -1 -5 0
retention	5 1 4 8 -13 -2
retired	11 3 -1 7 -27 0
retirement	-8 -1 -1 1 9 -1
return	37 -1 -1 -15 -4 4
return the	-6 -1 1 -1 5 1
returns	-11 5 -2 2 0 -2
reverse	2 11 0 -2 -4 0
review	5 0 1 8 3 3
review i	12 0 0 0 -12 0
reviews	-12 -2 0 4 4 6
reyes	2 3 0 -2 -8 9
reçu	7 -2 -1 -5 -5 1
rfp	13 -5 0 0 -5 -5
rgds	-2 -1 -2 -2 8 -3
rien	21 -6 -2 6 -21 -3
rien à	23 -2 -2 -3 -19 -1
right	15 -15 17 -9 15 -10
right and	7 0 0 0 -11 0
right before	-6 0 9 0 7 0
right person	-12 0 0 0 13 0
rights	6 0 -1 18 -5 -9
ring	22 -1 -7 2 -2 10
ring me	9 -2 -2 -2 4 -1
rise	7 -1 1 -1 -4 -1
risk	-17 0 0 -1 12 1
road	-8 1 -1 1 4 0
rodrigo	-11 -1 7 0 6 0
roger	-12 5 0 5 0 4
role	-2 1 1 0 1 1
roles	-17 3 0 -1 16 0
roll	-2 -8 0 1 1 9
roof	-16 10 -1 2 -5 -1
room	-8 43 24 -31 -21 21
room #1	12 -10 -10 1 -4 14
room and	-8 0 0 1 8 1
room for	-4 -1 0 -4 8 -2
room with	12 -4 0 -2 -6 1
rooms	-20 19 1 3 16 -1
rosa	9 1 4 -3 -3 1
ross	-9 0 0 -3 11 0
roth	12 0 1 -1 -4 -6
round	-8 28 5 1 -20 3
roundtable	-17 3 1 0 11 0
roundtable on	-15 5 0 -1 7 0
row	-12 2 6 -2 -3 -2
rows	-14 1 -2 -1 11 0
rs	-7 0 -1 5 8 -4
rsvp	-14 19 0 -1 1 -1
rsvp by	2 -10 1 3 -1 1
rua	-2 11 -6 -3 2 -1
ruben	7 -6 -1 0 -5 2
rue	-17 22 -3 -3 5 0
rue de	-11 9 -4 -1 3 0
ruego	16 -2 0 -3 -7 0
ruego que	16 -2 0 -3 -7 0
rui	0 11 -2 -2 -8 -1
rule	18 4 2 17 -36 1
rule that	8 0 0 -9 1 0
rules	-17 37 1 21 -29 2
run	16 24 -14 -23 6 9
run a	3 0 0 1 -7 0
run the	-6 -2 -3 -2 6 0
running	-11 0 -4 -4 18 0
running a	-8 -1 4 -2 12 0
runs	-1 3 -1 1 0 -2
ruth	27 4 0 -1 -17 -1
répondez	-2 -2 -1 10 2 -2
répondre	-5 4 -2 1 6 -1
réponse	16 9 -3 -4 -25 2
réponse de	15 0 0 0 -15 0
rückblick	-9 -2 -2 13 -1 -2
s	-9 9 -3 12 5 10
s'en	-14 0 0 0 16 0
sa	-11 17 -1 -1 -6 0
saal	-3 -6 20 -1 -3 -2
saber	-3 -3 -1 -4 10 0
sad	-13 7 -1 -2 4 2
safe	-4 -2 5 4 -1 -1
sai	10 -3 -5 -1 2 -5
said	8 12 -4 0 -8 -1
said in	-12 0 0 -1 14 0
said no	10 -3 -1 1 -8 0
said that	-5 -2 -1 -5 8 0
said you	-19 0 0 0 20 0
sair	4 -6 -9 35 -13 -4
sais	-17 0 0 0 16 0
sal	8 7 0 -3 -11 0
sala	8 -10 21 -2 -10 -2
salary	9 2 -1 13 -23 -2
sale	-4 5 -1 2 0 -1
sales	-4 -4 0 -2 25 -2
salida	14 1 -2 -2 -12 -1
salle	10 6 2 -4 -12 -1
saludo	-19 3 6 2 11 -2
saludos	8 -5 -4 -9 8 -4
salários	-17 6 -1 18 -7 -2
salón	-9 7 4 -1 -2 -2
sam	12 -1 0 -6 -4 -5
same	20 -21 -19 -6 23 -30
same day	-27 0 -2 -2 47 -2
samira	8 8 0 -5 -9 0
sample	-1 0 2 4 14 1
san	5 4 7 -11 -5 -3
san diego	9 4 0 -5 -8 -2
sandhu	7 -1 -1 -1 -7 -1
sandoval	-18 4 0 1 16 -1
sandra	-16 4 0 -1 4 10
sandwich	10 -5 0 0 -5 0
sandwiches	-15 22 1 -3 -1 1
sans	10 -8 1 -3 7 -2
sans engagement	-8 -1 -1 -1 14 -1
sat	-11 23 1 19 3 -3
sat in	8 -1 1 -2 -7 0
saturday	-14 49 5 2 -26 4
saturdays	-4 0 -1 2 7 -1
save	7 -5 0 -13 24 -2
save the	1 4 -3 2 2 -7
saved	6 -4 0 3 -8 2
saving	-6 0 1 -6 17 1
savings	-7 -2 -1 3 6 -1
saw	17 1 -6 -1 16 1
saw the	-13 -1 -1 0 12 -2
saw your	6 1 1 -1 -6 1
say	-5 13 22 15 5 -3
say hello	-20 3 47 4 -8 -1
say in	-7 0 0 0 10 0
say it	8 1 1 6 -13 1
say no	19 -4 -1 -3 -13 1
say that	6 -1 -1 0 -18 6
say the	-11 0 0 0 12 0
say yes	-11 10 -1 1 0 0
saying	8 5 -1 -6 -7 -1
says	51 -21 -4 19 -48 -24
says #3	-11 0 0 -2 11 0
says i	-13 0 7 -3 12 0
says that	25 -1 -1 2 -27 -1
says the	-10 -1 -1 -2 9 -1
sb	-11 -1 -1 11 -1 -3
scan	-10 -4 -1 5 7 -1
scanning	-4 -5 -3 -2 4 0
scarf	9 -3 5 -8 -10 0
schedule	14 3 2 0 -13 -1
schedule a	11 -1 0 0 -11 0
schicke	10 -2 -2 -2 -6 -1
schnittstelle	14 -1 -1 -3 -5 -1
scholarship	-11 3 0 13 -1 1
scholarships	-10 11 0 4 0 0
schon	-21 7 0 -2 15 0
school	-6 -2 -3 23 -6 2
schreibe	15 0 0 -1 -13 0
schriftlich	11 -9 -2 9 -10 -5
score	-7 1 0 1 1 5
scoring	-13 6 6 1 0 -1
screen	6 2 0 0 -5 -1
se	2 -8 -20 37 6 4
se lo	-5 -2 -1 -4 12 -1
sea	9 4 0 -1 -11 2
search	1 1 2 6 20 -3
searching	-4 -1 9 1 -6 -1
searching for	-6 0 9 0 4 0
season	-18 -2 -2 20 -2 -1
seat	-7 -2 -3 0 33 -6
seats	-5 24 -3 -11 10 -2
second	0 7 5 34 -13 -9
second floor	0 -1 -2 -7 8 0
second half	11 1 0 -7 -5 0
second pair	-10 0 0 -1 10 0
second year	8 0 -1 -1 -7 -1
secretaries	16 -4 -1 1 -10 -1
secretary	-10 -2 2 8 16 1
secretaría	11 -10 -2 -1 -6 4
section	6 4 1 6 -23 8
section #1	0 -1 1 1 -7 3
secure	-3 0 -2 0 6 2
security	0 -1 2 15 -20 8
see	-19 8 46 2 17 -19
see below	-11 -1 -1 0 10 -1
see it	3 0 1 -5 5 -2
see the	9 3 -2 -2 -16 0
see them	-6 -1 -1 3 7 -1
see what	-8 9 0 3 -17 11
see whether	-7 0 0 0 6 0
see you	-10 11 49 -10 -20 -2
see your	18 -2 1 1 -19 1
seeing	-15 4 -2 -2 9 2
seem	18 0 0 0 -17 0
seem to	17 0 0 0 -17 -1
seemed	-3 0 0 1 -4 8
seems	-3 -2 6 -4 -15 6
seems to	-11 0 0 -1 7 10
seen	-31 -1 3 6 27 2
seen that	-9 0 0 0 9 0
seen the	0 -1 8 2 -4 3
segue	11 3 -2 0 -11 -1
segunda	1 7 -4 10 -13 -2
seguros	-9 0 0 0 9 0
según	-9 15 -1 3 -8 0
sehen	-5 -1 7 -2 7 -1
sehr	26 -10 -8 -8 16 2
sehr geehrte	-3 2 -3 1 13 6
sehr geehrter	18 -5 -2 -8 1 -3
sei	-11 -2 -1 -4 16 -1
sei que	-7 -1 0 -2 10 0
seis	-7 -3 -1 1 7 0
seit	-5 -5 -2 3 4 -5
seite	-17 -4 -4 28 1 -2
seiten	1 -1 -1 10 -9 -1
selbst	-8 20 -3 -1 -8 0
selection	-1 5 -3 -1 2 1
self	-3 5 1 -2 0 2
sell	-16 1 -1 -2 13 -1
selling	-21 7 6 -6 -9 15
sells	15 0 0 -8 -6 0
sem	-1 6 -3 -5 16 0
semaine	-20 -6 -2 10 16 -3
semana	-25 -15 17 35 15 -10
semana ?	-12 -1 0 -1 17 0
semana que	-6 -5 8 0 -1 0
semanas	-19 -1 -1 -2 23 0
seminar	-20 58 1 -3 -27 9
send	14 -14 -33 -12 34 -35
send it	18 4 1 0 -14 0
send me	-14 7 2 3 43 2
send the	34 3 2 0 -5 2
send them	-6 0 0 7 -1 0
send us	-18 -2 -1 -1 23 -1
send you	-28 2 2 2 51 2
sending	2 -2 0 -2 9 -1
sends	0 0 -1 11 -10 -1
senhora	22 -5 -1 -8 -7 0
senior	-4 -1 3 0 5 -1
sent	-7 3 -9 43 -24 16
sent me	5 -4 0 5 -7 1
sent to	3 6 -1 14 -28 -4
sentence	13 -1 -1 -4 -6 -1
separately	11 -4 0 2 -10 2
sept	-7 8 0 9 -13 -1
september	-29 10 17 56 -27 -11
september #1	-1 2 -2 9 1 -8
septiembre	4 -2 4 8 -10 5
ser	0 -5 -3 18 -3 -1
sera	3 -1 6 -11 -6 5
serious	-8 -1 0 -2 3 11
serve	9 -3 -1 -6 -4 1
served	-11 -2 -1 0 12 -1
server	-1 1 0 2 -3 8
server in	-7 0 0 0 11 0
service	15 -14 -6 26 2 -7
service charge	4 0 0 4 -7 0
services	-27 -6 38 12 7 15
servicio	-12 4 -2 0 1 12
servicios	6 -9 1 -3 7 -5
serviços	-6 -3 12 -11 7 2
será	24 0 6 -13 -11 -4
session	-37 -16 82 -20 -8 6
session on	-4 1 22 -3 -5 7
session with	-2 -3 2 -6 3 0
sessions	10 11 -13 -2 -1 -1
sessions and	-17 3 -3 -1 13 0
sessão	8 -6 7 -4 -7 -1
set	-18 -3 -4 -1 41 0
set it	-9 -1 -1 0 8 -1
set up	12 -3 0 3 17 -1
sets	-2 7 0 -1 0 0
settlement	-3 0 0 7 -2 0
setup	-10 -5 0 -1 13 0
seu	-5 4 -5 -7 37 -11
seven	-23 18 -2 0 16 3
seven of	-6 3 0 5 3 0
several	-1 -1 0 -4 9 0
sexta	9 -8 -6 -1 10 -3
sf	-4 8 1 0 -6 -6
shall	-23 7 -17 -2 57 -1
shall be	23 0 -5 -4 -15 0
shall i	-69 2 2 4 82 1
shall we	18 -2 4 -1 -19 0
share	18 1 -3 3 5 -5
share your	-4 2 -1 -3 0 -1
shared	-5 3 2 -12 3 13
shared service	-1 0 6 -6 0 0
shares	4 1 1 3 -8 1
sharing	-3 10 -3 5 -8 -1
she	18 18 -13 23 -22 -16
she has	-17 1 0 2 9 1
she says	-11 0 0 3 9 0
she's	13 1 5 -6 -13 1
she's been	16 -6 0 0 -13 0
sheet	4 2 1 2 4 1
sheets	6 -1 2 -2 -2 0
shelter	-16 8 0 0 10 0
shift	14 2 0 -3 -11 0
ship	-1 -2 0 -1 10 -8
shipping	3 7 0 -3 -5 0
shirley	15 -1 0 0 -14 0
shoes	5 18 -1 -1 -8 -1
shop	-21 3 -2 12 9 -3
short	-16 -13 13 7 25 0
short of	-16 0 -4 1 12 7
shotgun	-9 7 0 -2 -4 0
shotgun start	-9 7 0 -2 -4 0
should	20 -20 16 8 6 -23
should be	36 0 4 -2 -37 -1
should have	-1 -3 1 0 6 5
should i	-24 -1 -1 0 28 -1
shouldn't	17 -1 2 2 -15 1
shout	-10 7 -1 -1 4 -1
show	3 -7 1 -17 23 -3
show how	-1 -6 -2 1 5 -2
show it	8 0 1 0 -9 2
show you	2 2 2 1 26 1
showed	-6 -1 0 4 -1 0
shown	-5 1 1 4 9 -3
shows	0 18 2 4 -14 -2
shows the	7 2 -1 4 -7 -5
shred	-15 0 0 -1 16 0
shut	13 1 0 -3 -10 1
si	6 -21 17 -15 18 11
si le	-6 -1 -1 3 7 -1
si no	-11 -7 -4 -3 2 17
si tu	10 0 0 -2 -9 0
si vous	17 -2 4 1 -22 -3
sich	21 1 -3 9 -24 -5
sick	-21 2 -1 -4 7 8
side	-7 26 6 -13 10 10
side of	-15 -4 8 -1 2 1
sides	1 1 1 -3 1 1
sie	19 -27 -32 3 28 -15
sie am	8 -4 -1 -2 -7 -1
sie das	11 -2 -1 -1 -10 0
sie die	0 -1 0 1 -6 8
sie jetzt	-7 -2 -1 -4 16 -1
sie mit	-7 -1 0 -1 16 0
sie sich	14 -8 -3 4 -9 -3
siempre	16 -5 2 -5 -5 0
sign	17 8 -16 -12 8 3
sign in	5 0 0 3 -3 -4
sign the	-18 -5 0 -5 23 -1
sign up	-18 24 -1 -2 7 1
signature	22 4 0 6 -11 -3
signatures	6 -1 0 -1 -5 0
signed	12 -2 -4 6 -18 19
signed up	7 -1 1 -4 -3 4
signing	-7 6 1 -1 2 3
signs	7 1 4 -2 2 0
sigue	-7 -5 -3 9 -1 -1
silver	-5 -3 7 -2 -1 0
sim	8 -1 0 2 -10 0
similar	-7 0 1 0 1 0
simple	-12 -4 -2 0 18 -2
sin	14 5 -4 -11 24 -9
sin compromiso	-5 -2 0 -3 15 -1
sin coste	-8 2 -1 -4 14 -1
since	3 -30 -15 51 23 -32
since #1	9 -1 -2 -5 -1 -2
since #4	9 0 1 14 -9 0
since i	-44 -1 1 1 39 -1
since it	-7 0 0 0 8 0
since january	10 -2 0 -6 -6 1
since june	6 0 0 -2 -8 0
since monday	5 0 -1 -2 -6 0
since the	7 1 -2 -7 5 1
since you	0 5 0 -1 -9 0
sincerely	16 -4 0 4 19 0
sind	-15 7 10 -7 7 3
sind wir	-11 10 5 -5 2 0
single	-6 0 -1 -1 -8 1
sir	10 0 -1 7 8 0
sir madam	-7 0 1 6 -1 0
sir or	8 0 0 0 -7 1
sirs	13 0 0 -1 -13 1
sister	-16 3 1 6 4 1
sit	-10 5 39 -1 -5 2
sit in	-18 1 -6 1 7 1
sit on	8 1 0 -1 -19 0
site	-6 3 5 26 1 3
sites	-6 6 -2 -4 4 -3
sitting	-11 0 4 1 8 1
situation	-5 0 -1 0 6 0
sitze	-5 -3 13 -2 -4 -2
six	-6 34 -9 7 12 -12
six months	-5 2 -1 -1 -3 -1
six of	-11 22 5 -2 3 1
six years	-9 0 7 -1 4 -1
sixth	2 4 -1 2 -7 -1
size	-1 16 2 -3 20 -2
sleep	-11 1 -1 1 3 1
slide	7 0 0 -5 -2 0
slides	-1 20 15 -9 -19 1
slot	-22 -12 19 2 21 7
slots	-3 0 -1 1 0 0
slow	10 -1 -1 3 -8 0
small	-21 -15 29 9 13 12
smith	14 -1 -2 -4 -10 1
so	10 18 -3 -23 18 -36
so far	6 6 1 -3 -5 1
so here	-26 0 1 13 10 1
so here's	-8 0 0 3 9 0
so i	-3 18 -1 -4 20 3
so i'll	-10 -1 2 0 9 0
so i'm	-4 -3 5 -3 5 0
so if	-9 0 1 1 5 1
so it's	4 0 -2 -5 1 -1
so much	-8 -1 -1 -2 11 -1
so no	8 3 1 -1 -9 1
so nobody	12 -1 0 -1 -6 0
so please	31 1 -4 -2 -12 -1
so sorry	-7 -1 -2 -1 10 0
so that	-21 51 -2 -5 6 1
so we	-14 0 -6 1 2 -1
so you	5 -13 1 -1 19 2
sobre	-5 -13 40 23 -25 -15
social	0 -2 -3 1 3 1
society	-3 0 2 3 -6 2
socios	-13 0 -2 9 1 -2
software	11 16 -1 17 -10 -3
soir	10 -5 -2 -2 -7 5
soit	12 -2 -3 -2 -10 -1
sold	-1 2 1 8 -4 0
solo	-21 -2 -2 -2 30 -2
solution	-3 -7 0 -6 8 0
solutions	-1 -9 2 -3 3 7
solveig	6 5 -1 -1 -8 0
some	12 -14 26 19 -12 15
some of	-10 -3 17 6 -19 -1
somebody	16 -5 -14 11 14 -6
somebody in	-15 0 -1 0 13 0
somebody is	-10 0 0 9 3 0
somebody who	15 -1 -1 -1 -8 -1
someone	7 6 -8 16 6 5
someone else	-18 0 -2 0 17 0
something	-1 13 -11 -6 15 19
something that	-8 0 0 -1 9 0
something to	7 0 -1 -1 -7 0
somewhere	-14 6 0 -1 1 9
sommer	15 2 -2 -6 -10 -1
sommes	-18 -1 -1 7 14 -1
somos	-1 -3 -3 2 13 -4
son	6 7 1 7 -8 1
sonntag	19 -2 -2 -3 -5 -3
sonst	19 -3 -3 -5 -4 -2
sont	-5 -6 -4 -4 7 7
sooner	-7 0 0 -1 7 0
sorry	53 -19 -14 -11 -24 -4
sorry to	0 -2 -2 -2 6 -1
sort	-12 -2 -1 -2 14 3
sort of	-9 0 0 -1 4 5
sorted	-2 0 0 -1 1 0
sortie	7 -1 8 -2 -8 0
sou	-10 0 0 0 11 0
soube	17 -3 0 -3 -9 0
souhaite	14 -3 -2 -4 -9 -1
sound	-6 -2 -1 0 4 1
soup	2 23 -1 7 -9 -2
source	6 -10 -1 2 -2 1
sourcing	-45 -3 66 -1 2 0
sous	-3 -9 4 9 0 -2
space	-14 6 -1 4 -2 0
spare	-1 -3 9 2 -7 1
speak	-19 2 1 0 17 4
speaker	11 9 1 3 -6 -3
speakers	-5 10 0 3 1 -2
speaking	-38 1 49 -1 7 0
speaks	-10 1 5 1 2 0
special	-12 -2 -1 -1 20 -1
speech	-3 15 -1 -2 -1 0
spend	-3 -1 -1 1 8 -1
split	-6 2 -2 3 6 -3
spoke	3 1 -1 3 -6 0
sponsor	-16 -6 18 0 11 -1
sponsored	-4 7 1 0 -4 -5
sponsored by	-6 8 -1 5 -9 -5
sponsors	-2 -3 8 3 2 0
spot	-1 -4 9 0 -10 4
spouses	-7 8 0 1 1 0
spreadsheet	2 0 -1 0 -9 -1
spring	-10 -8 -6 38 18 -3
square	-17 -3 0 6 4 1
sr	-6 3 -2 -4 5 5
st	1 1 -8 15 3 -6
staff	12 -4 8 18 -14 -3
staff in	-7 0 0 -1 8 0
staffing	-11 -1 0 6 6 0
stage	1 -18 57 -4 -8 1
stairs	7 -1 -7 1 -6 1
stammtisch	-9 13 -3 4 -4 -3
stan	7 2 -2 -8 4 -8
stand	-29 -33 101 -28 -43 4
standard	-24 3 -2 7 6 -7
standing	-11 -2 -1 0 12 3
stands	-25 3 -1 -1 22 0
star	-11 11 0 -6 6 1
start	-2 18 -10 -33 34 -1
start #1	-4 12 -1 0 -6 -1
start at	-2 5 0 -1 -2 0
started	5 0 -1 9 -15 -1
starting	9 -5 -2 0 -7 -2
starting at	12 -2 -1 1 -5 0
starts	6 20 -1 -5 -12 -1
starts at	8 0 1 -4 -3 1
state	9 21 1 3 -24 10
statement	-22 -1 -1 3 34 -16
statements	-11 -2 0 4 3 0
states	16 -2 1 -14 -7 0
station	-23 7 0 14 0 4
stations	-9 0 3 3 6 -1
statistics	-5 6 0 7 -1 -3
statt	12 4 -6 -10 3 -7
statt #3	-11 -2 -1 -2 21 -3
status	-4 -2 -1 7 -3 3
stay	-6 4 2 -2 5 6
staying	-10 0 0 0 3 7
stays	22 -1 0 11 -21 -2
std	-10 0 0 2 10 0
steht	8 -11 -7 8 -8 7
stellan	-21 0 0 0 24 -1
stelle	14 -3 -2 -3 -2 -2
stellen	-11 -2 -1 10 8 -1
steve	8 -3 -5 -4 2 -2
still	24 -28 -19 17 10 -18
still have	-16 1 0 0 14 0
still open	10 -6 0 -3 -7 0
still there	-6 0 0 0 7 0
stock	-8 6 -2 -2 8 -2
stop	-23 -5 2 60 -21 -10
stop at	17 -4 -2 -4 -8 -4
stop receiving	1 0 1 14 -2 -7
stopped	20 4 0 -7 -19 0
store	-15 -3 0 12 1 2
stories	-8 1 0 -1 0 12
story	-24 -4 17 38 -23 -1
straight	15 -2 -2 -5 -9 2
strange	8 0 0 1 -5 0
street	-10 4 -4 10 3 9
strike	-5 4 0 3 1 0
strong	9 0 0 -5 -3 0
stuck	19 -4 -3 -3 -10 -2
student	-22 0 -8 9 4 -1
students	-15 19 -5 1 -10 3
studies	0 7 1 -4 -4 3
studio	-10 -2 -2 5 7 3
study	13 -2 -2 -8 -3 0
stuff	12 -2 1 -4 -12 6
su	-6 2 -6 -13 12 26
su mensaje	-10 -1 -1 -6 -3 16
sua	-19 -5 -2 -12 40 0
subject	31 8 -2 -36 -10 3
submit	-1 4 0 3 -2 -1
submitted	6 -5 1 -1 0 21
subscribed	0 0 1 26 -1 -10
subscribed to	1 0 0 17 -2 -10
subscription	0 0 -1 19 -14 -3
success	-11 8 0 0 0 -1
such	-12 0 2 -6 3 23
such as	-1 8 1 -3 -5 1
suchen	9 -1 -1 0 -7 -1
sue	11 -2 -2 4 -14 1
suggest	3 -3 -1 -3 -6 8
suggested	14 1 1 -7 -11 1
suis	1 -3 -2 -8 -8 16
suit	-26 6 -1 0 19 0
suit ?	-7 5 0 0 4 0
suite	5 -1 -1 10 -11 -4
suite #3	5 1 -1 -1 -7 0
suits	-8 1 8 -2 3 0
summary	-3 -1 -3 1 -1 2
summer	-22 0 0 21 10 17
summit	-7 22 22 1 -6 1
summit in	0 -2 22 -1 -6 -1
sunday	-5 42 -8 -18 6 -3
sunday and	-7 -1 0 -2 5 0
supervisor	10 -1 -1 5 -9 0
supervisors	-9 3 0 -3 6 6
supper	-10 21 0 -3 0 0
supplier	0 -6 17 8 -18 3
suppliers	-7 -1 0 -4 11 -1
supply	-13 -1 -2 2 7 1
support	0 4 2 25 -4 -2
suppose	-5 0 -1 -2 8 -1
sur	0 0 16 30 -21 -4
sur la	9 -1 3 -5 -12 -2
sur le	0 2 -6 8 -8 -2
sur les	6 0 9 12 -24 -2
sure	6 -4 6 -1 0 1
sure that	-2 -1 6 2 2 -2
survey	2 0 1 35 -23 -2
suyo	-10 14 2 -3 0 0
switch	-19 -4 -1 -4 19 7
switched	21 0 -1 -8 -17 0
switched off	13 0 -1 -3 -8 0
sworn	-8 -1 -2 -1 10 0
sympathy	-20 -1 -1 -1 20 -1
system	-1 11 2 22 0 -1
systems	-3 4 -1 1 -7 -3
sábado	10 7 -6 -8 0 -4
são	-3 4 0 7 -4 -3
sé	-5 -3 -1 -1 7 -1
sí	3 8 -1 -1 -9 -2
só	20 -2 5 -4 8 -4
t	19 -2 -1 -7 -23 22
ta	-9 -3 -2 -3 11 -2
tab	12 0 0 1 -11 -3
tabelle	0 -5 -3 15 -4 -7
table	-28 29 68 4 -2 2
table #1	-20 1 28 4 0 5
table at	-2 -4 7 1 1 0
table in	24 -11 -18 -1 -4 -1
table on	-8 8 -1 5 -3 0
table with	-8 1 5 -1 10 0
tables	-6 -2 -3 3 5 -1
tablet	-6 0 0 0 8 0
tag	2 -5 6 -6 5 -2
tagen	-8 -2 5 5 8 -1
take	19 -7 -10 -12 14 -12
take a	-15 5 0 -4 7 5
take it	-8 -1 -1 -1 13 -1
take the	3 11 -2 0 -2 4
take you	-7 0 0 9 -4 0
take your	-11 -1 -2 0 8 0
taken	-7 -1 2 5 5 10
taken out	7 0 0 -1 -5 0
takes	-37 19 -3 35 27 -4
takes about	14 0 -1 -1 -14 -1
takes me	-6 0 0 2 1 0
taking	-3 -6 -2 -3 7 6
talent	8 -4 -5 1 -2 0
talk	18 22 1 -15 -1 -16
talk about	5 24 2 3 -19 3
talk of	-13 15 0 -1 -7 3
talk on	-11 9 0 0 1 1
talk to	10 0 -1 -7 13 0
talking	-28 -1 37 2 -3 -3
talking about	-5 -4 15 0 0 0
talking to	1 0 9 2 -8 -3
talks	1 -2 -4 2 -12 -2
também	-11 0 0 -1 12 0
tampa	-14 3 1 3 10 -1
tarde	-2 -6 -3 4 20 -8
target	-9 -3 0 7 0 -1
tasting	-10 2 -3 6 6 0
taught	-9 1 0 12 -6 1
tax	0 -5 2 -7 -12 39
te	10 -12 -10 -15 43 -5
te lo	16 -1 -1 -2 -12 -1
tea	-25 4 9 -3 7 -2
teach	-3 7 4 1 -1 0
team	-6 -17 37 -23 25 -8
team in	-6 -1 -1 -1 4 -1
team of	-8 13 0 0 -7 -1
teams	-21 12 -3 1 9 -2
teams of	-1 10 -2 -6 2 0
tech	4 -4 -2 15 -8 1
technical	-7 6 -2 -1 7 2
technology	-13 5 -1 0 3 5
ted	-2 -3 -4 -5 13 -1
tel	-8 0 0 3 0 9
telecom	-3 5 -2 1 4 -1
telephone	12 3 0 -3 -1 3
tell	-8 36 18 19 6 -27
tell me	17 13 2 15 -22 -11
tell the	-3 -6 9 -2 -4 -2
tell them	10 3 1 4 -8 1
tell us	-18 7 8 0 -2 2
tell you	-26 1 -4 5 38 1
tell your	22 -8 -3 -4 -5 -4
telling	3 -2 6 -1 -5 -1
tells	-39 6 2 -2 28 10
tells me	-21 0 1 1 20 0
teléfono	14 -1 0 4 -13 0
tem	-2 2 2 10 -12 -3
tema	-21 17 3 -6 4 0
temas	-14 -3 -1 -5 -7 26
temp	23 -6 -4 -5 -12 -1
template	-6 1 0 17 -17 -1
temps	-14 0 -3 2 17 -3
ten	-17 26 -8 5 24 -9
ten minutes	12 -1 -1 0 -15 0
tenant	-21 -5 1 9 12 -1
tenants	-15 -2 -1 1 22 -1
tender	12 2 2 -3 -7 -2
tenders	-8 0 0 4 8 0
tengo	10 -4 -3 -5 0 -1
tenho	9 -7 -8 -5 7 0
tent	-8 -5 5 -1 0 7
tenth	-8 0 -1 1 10 -1
tenth of	-9 0 0 0 9 0
teresa	4 6 -1 2 -11 -1
term	32 2 1 -6 -21 -2
termina	-13 2 0 -3 14 0
termine	-11 -2 -2 22 0 -2
terms	-15 0 2 3 22 2
terça	1 8 -1 -4 -7 4
test	8 -23 -5 5 33 -12
tested	3 0 0 -1 -3 1
testing	-14 5 1 -1 2 7
text	1 15 -5 13 -2 -8
text me	10 4 -1 -1 -13 -1
texto	6 -5 6 6 -7 0
th	-3 18 -20 25 -1 -29
th ?	-6 5 0 -1 1 0
th and	-5 2 2 -1 33 2
th at	-4 22 -3 -3 -17 -2
th for	-7 1 0 2 6 -3
th free	-10 1 0 3 8 0
th if	9 -1 -2 -1 -14 -1
th to	5 1 0 -2 -8 0
than	4 -8 -10 49 4 -19
than #3	-7 -1 0 5 -1 6
than a	-6 1 1 -2 6 1
than i	18 -1 6 -3 -9 0
than the	15 3 -1 -6 -11 -3
thank	36 -50 -23 -18 -30 45
thank you	36 -49 -22 -20 -31 46
thanking	-13 0 0 -1 11 -2
thanks	54 -49 -19 1 -26 -24
thanks !	9 -1 0 -5 -3 0
thanks for	27 0 2 9 0 -1
thanks to	-7 1 7 6 6 -1
that	5 -5 -12 1 20 -17
that a	0 -1 -1 -8 5 1
that all	6 2 -2 0 -7 0
that and	7 0 0 -4 -4 0
that be	-9 0 0 0 9 0
that can	-3 8 0 -3 1 0
that day	5 7 3 -1 -8 -1
that doesn't	-14 0 0 -3 16 0
that everybody	-9 0 0 0 11 0
that for	-14 0 0 0 8 5
that had	-9 0 0 5 6 0
that i	3 21 -1 3 -4 14
that it	5 3 -1 -2 -9 12
that it's	9 0 0 1 -10 0
that nobody	3 2 -1 0 -5 -1
that our	-9 0 -1 -1 9 -1
that out	11 0 0 -8 -5 0
that same	-1 7 0 -2 -2 0
that the	10 -5 -8 -3 14 13
that they	-12 5 -1 6 -7 1
that this	-5 0 1 0 -6 9
that time	-4 5 0 1 0 0
that was	29 -2 -1 -8 -20 3
that we	21 11 -1 -2 -21 1
that will	-3 0 1 3 -2 0
that you	12 -10 2 -8 19 1
that you're	-12 3 0 0 10 1
that you've	-1 -3 0 -3 5 0
that your	-8 3 2 2 33 -3
that's	12 -1 -3 17 8 -7
that's all	-23 0 0 0 21 0
that's what	-14 -2 0 0 11 0
the	24 -5 5 -3 -21 -24
the #1	27 -17 -2 -4 -9 -18
the #1x	-13 12 2 17 4 -14
the #2x	8 12 -5 22 -18 -9
the #3x	7 -20 -1 19 16 0
the #4x	4 0 0 -2 -5 -1
the #6x	-6 0 0 -1 6 0
the account	9 -2 -2 1 -11 2
the address	-6 3 0 -1 0 9
the agency	-2 -4 0 3 0 0
the animal	-17 8 0 1 10 0
the annual	-14 -5 25 5 -18 -1
the answer	-12 -1 -1 0 9 -1
the answers	6 -5 0 1 -3 -1
the app	6 -6 -4 0 -4 4
the area	-6 0 0 0 8 0
the association	19 1 2 -6 -12 -1
the association's	4 -3 6 0 -9 1
the attached	-6 -2 -1 -4 12 2
the audit	1 0 0 4 -4 3
the auditor	-8 0 0 0 10 0
the average	-6 -1 -1 3 6 -1
the back	40 -5 -24 -4 -8 -1
the bad	13 -8 2 -1 -4 0
the bakery	-13 0 0 4 9 0
the bank	29 0 2 -9 -16 0
the bar	1 1 1 4 -4 -1
the bench	-7 7 -1 -1 4 0
the best	-11 0 1 6 13 1
the big	11 5 -4 0 2 -1
the bit	7 -1 8 -2 -11 0
the blue	12 -6 4 -4 -3 0
the board	8 -3 1 23 -16 2
the boat	11 -1 3 1 -12 -1
the boathouse	-9 9 0 -1 -2 0
the book	9 -6 5 2 -9 0
the box	-5 0 5 1 0 1
the budget	8 -3 -2 7 -13 -2
the building	-5 2 0 -4 1 1
the business	2 0 -1 0 -5 7
the bylaws	11 -2 0 -2 -9 0
the call	-3 6 -1 -1 -1 -1
the canteen	10 -2 -1 -2 -12 -1
the card	-7 0 -1 5 0 0
the certificate	14 -3 -2 -7 -1 0
the chair	-7 2 0 0 -1 0
the chance	-10 0 0 0 8 0
the chapter	24 8 -3 -10 -22 5
the city	0 -5 0 -4 9 2
the client	13 -1 -1 -2 -6 -1
the client's	10 -1 0 -1 -1 -11
the coffee	-14 -3 42 1 2 -2
the committee	-2 -6 0 6 3 4
the company	16 3 -1 -12 -2 -1
the complaint	10 -3 -1 -1 -9 0
the complete	-15 0 0 0 14 3
the conference	9 -1 14 2 -12 -2
the congress	16 -1 -15 -1 0 -2
the copier	-5 -2 -1 -2 9 -1
the corner	-9 -3 -3 -1 9 0
the cost	-7 -3 1 2 1 6
the council	7 -1 1 -5 -3 1
the county	-25 -3 -5 4 11 -1
the credit	5 0 1 0 -4 1
the date	-7 4 -2 3 17 -10
the dates	15 0 0 0 -16 0
the day	-17 8 -2 1 -9 6
the demo	37 0 -1 1 -21 -1
the desk	8 0 -4 -1 2 -2
the dinner	0 4 2 -2 5 -11
the directory	34 1 2 3 -34 -1
the draft	10 0 -1 -1 -10 1
the e	-11 -2 9 7 -1 1
the eleven	-1 -1 10 -1 -2 0
the end	-4 -2 0 0 35 -2
the ethics	5 0 -1 -1 -9 -1
the evenings	-10 -1 -1 -1 1 12
the extension	-13 0 0 0 12 0
the federal	7 3 0 -11 -1 7
the ferry	-13 0 0 3 12 0
the file	21 -3 -1 -1 -9 -3
the files	-9 0 0 0 13 0
the fire	-1 0 5 9 -10 0
the firm	12 4 1 -2 -5 0
the firm's	-9 0 0 5 5 -1
the first	-26 3 -4 28 38 -15
the flood	-1 -2 4 3 -6 0
the following	-6 -2 5 -15 -8 25
the food	-6 4 0 0 5 0
the form	-20 4 -1 2 8 5
the forum	11 0 2 1 -12 1
the four	8 -1 -1 -6 0 -1
the free	27 -1 -1 -1 -21 -1
the friday	-14 2 1 5 4 1
the front	-11 1 8 -3 -2 10
the full	-23 -2 -1 8 20 -1
the good	-4 0 6 0 3 1
the half	-10 0 0 4 12 0
the hearing	5 1 -1 -2 -5 2
the hotel	-2 16 -3 -4 -15 0
the hour	-9 -1 3 0 6 -1
the house	-13 5 0 -2 12 2
the hr	8 1 0 -2 -4 0
the index	6 1 1 -1 -2 1
the institute	5 -4 -1 0 -2 0
the interview	-10 0 0 0 12 0
the island	-9 -1 0 -1 0 12
the job	7 -1 0 -1 -3 0
the kettle	12 -4 -3 -1 -13 0
the key	-17 10 1 1 -7 6
the kitchen	9 -6 -3 0 2 0
the lake	-6 -2 4 2 8 0
the landlord	15 -2 -1 -1 -13 -1
the last	-6 9 6 13 11 -7
the latest	-1 0 1 1 -6 5
the law	8 -4 -1 -2 -11 -1
the lease	-12 4 0 0 4 1
the legal	-7 0 31 1 -4 -1
the letter	-34 -1 -1 -4 38 -1
the liberty	-8 0 0 0 6 0
the lift	11 3 -3 1 -2 0
the line	-6 1 0 1 -2 4
the link	-5 1 -2 -1 4 -5
the list	-17 10 -9 30 0 8
the little	3 6 -1 -5 -7 0
the lobby	-8 3 -1 11 -7 -1
the lock	18 0 0 0 -16 0
the lot	15 -2 0 -5 -7 0
the lower	4 2 -4 -5 -4 2
the mail	7 1 -1 6 -9 -6
the man	6 -1 -1 -4 -4 -1
the market	-5 1 0 0 0 4
the meantime	0 0 -1 -3 -7 7
the meeting	19 1 -1 -8 5 -4
the message	1 0 0 -2 -2 2
the middle	-6 -1 0 2 6 2
the ministry	0 1 0 6 -5 0
the minutes	13 -1 -2 -5 4 -1
the moment	-8 4 -1 2 1 -1
the money	-8 5 0 -2 4 0
the month	-13 1 3 44 -5 3
the monthly	7 1 1 -1 -6 1
the most	-9 0 0 4 -3 2
the move	-10 0 1 -4 9 9
the name	41 0 1 0 -32 1
the names	-8 2 0 0 4 0
the new	11 5 -14 9 5 9
the next	-7 -2 0 7 18 2
the night	26 1 -2 -10 -3 -1
the notice	8 -1 1 0 -7 0
the number	-4 1 2 4 -7 2
the numbers	6 -6 0 -5 -5 9
the october	2 -1 6 -1 -4 1
the office	-10 -2 1 23 -22 18
the old	24 4 -3 14 -20 -6
the oldest	7 3 0 -1 -8 0
the one	28 -27 -6 18 -18 5
the only	16 3 0 -2 9 2
the opportunity	-10 0 0 1 7 0
the order	-13 0 0 4 14 -4
the organisers	0 -4 24 -2 6 -1
the original	-12 -2 0 4 6 1
the other	22 -1 1 -4 2 4
the others	-11 2 -2 0 10 -1
the outsourcing	-11 3 13 -1 3 1
the page	16 -2 -1 -7 -11 -1
the panel	3 3 32 6 -13 0
the paper	-35 0 7 7 17 -1
the papers	-10 1 -1 7 3 0
the partner	-5 6 0 0 2 0
the partners	4 2 2 -4 21 2
the past	-5 0 0 -1 -1 0
the people	-1 -2 -1 -1 5 -2
the person	-13 0 -1 0 11 0
the phone	24 4 0 6 -22 3
the pilot	-9 -2 0 2 13 0
the plan	-8 0 -1 2 -7 7
the port	-5 0 0 1 6 0
the portal	8 -2 -2 2 -6 -5
the position	4 -1 0 -2 -5 3
the post	-15 0 0 4 11 2
the price	2 2 2 2 2 6
the problem	2 7 1 2 -10 3
the program	-5 3 0 4 0 0
the programme	-11 -2 24 1 -1 -2
the quarter	-19 -2 0 22 -3 0
the queue	-15 -1 0 1 17 2
the rate	6 0 1 -4 -4 1
the real	-9 0 0 0 5 5
the reason	-7 0 0 6 2 0
the record	9 0 0 0 -9 0
the regional	10 1 -7 0 -6 0
the registration	8 -4 -5 5 -4 -2
the registry	11 0 -1 -1 -10 -1
the rent	9 -1 -1 -2 -8 -1
the report	-1 -2 -1 1 -6 3
the rest	0 -1 -1 -5 8 0
the result	4 -2 -1 -5 0 0
the results	-5 -2 0 1 4 2
the right	-28 0 2 0 40 2
the risk	-11 0 0 -1 11 0
the roof	-5 7 0 1 -4 0
the room	-7 21 -3 2 -9 1
the salary	6 -1 -1 1 -5 0
the same	11 -3 -12 10 16 -16
the sample	-8 0 0 0 6 0
the saving	-12 0 0 -1 12 0
the scholarship	-9 2 -1 9 -4 -1
the season	-11 -1 0 10 3 0
the seat	-10 0 0 1 11 0
the second	1 9 6 8 -11 6
the server	-5 0 1 6 -3 0
the service	9 0 -4 -6 5 1
the sheet	-3 4 0 -3 -1 1
the side	-14 -1 10 5 -4 10
the site	-6 0 -1 22 -3 -2
the six	-12 9 0 -1 0 0
the slides	5 -2 -6 -4 2 0
the small	6 -5 24 -3 -13 -1
the spring	2 -1 0 11 -8 -1
the state	8 0 -2 -6 -8 -2
the story	-7 -1 11 -4 -4 1
the street	-6 2 -3 -2 10 -1
the study	6 -2 0 -2 -7 0
the subject	-16 4 1 4 7 2
the summer	-11 1 -1 3 9 0
the summit	5 1 -3 -1 -8 -1
the system	-6 -3 3 -2 1 4
the table	1 -5 -1 -3 -3 3
the ten	-11 0 -1 1 11 -1
the tender	-9 0 6 -1 7 2
the test	8 -1 2 0 -9 1
the text	15 -2 -2 -2 -12 1
the thing	-12 -3 6 5 5 1
the third	16 -4 3 -6 -7 0
the three	9 0 0 3 -11 -2
the time	5 0 -1 0 2 -1
the top	-3 -1 -1 -6 9 0
the train	-1 11 7 -10 -4 -1
the trust	-9 0 -1 -1 9 -1
the tuesday	4 5 4 0 -10 -1
the two	16 11 1 -12 5 2
the university	8 -4 -1 -1 -8 3
the van	8 -1 -1 -1 -6 -1
the vendor	12 -3 0 -3 -7 -1
the warehouse	7 -2 -5 1 -2 -1
the water	-7 -2 0 1 5 0
the way	7 -1 -1 -5 9 -1
the web	-2 6 0 -13 -1 9
the website	0 -1 0 19 -7 0
the week	-8 0 -1 3 7 -1
the whole	11 -2 -1 -3 5 -1
the window	-1 -10 0 2 6 3
the word	-12 1 1 3 5 1
the workshop	-22 2 11 5 12 0
the world	-9 -1 0 -1 8 2
the wrong	-14 3 -1 1 16 -1
the year	-12 2 1 15 10 1
their	4 34 -25 13 15 -22
their own	-12 11 2 0 4 -1
theirs	13 1 -1 -4 -5 -1
them	21 -29 -3 22 5 -26
them ?	25 -2 -2 8 -31 -2
them and	-7 -2 0 9 -5 -1
them are	5 10 -2 -2 -13 -1
them at	-13 -2 -4 0 11 1
them before	-13 -1 -1 3 14 -1
them for	-5 0 0 -1 7 0
them if	-5 0 0 -2 7 0
them in	-8 0 -1 -2 10 -1
them no	10 0 0 0 -12 0
them the	7 -1 -1 1 -13 5
them to	10 2 -1 -2 -4 0
thema	-9 8 -1 -3 3 -1
theme	1 10 -1 -9 1 0
themselves	-5 4 -1 0 -5 -1
then	-12 51 -18 15 -18 11
then and	-26 -2 0 1 24 6
then we	1 1 0 2 -5 0
there	-14 22 79 -12 1 -26
there are	-41 36 -1 -1 18 8
there i	-4 0 0 0 4 0
there is	32 -1 -3 2 -33 9
there were	-7 0 2 -1 9 1
there will	-7 1 -1 -2 2 -1
there's	-11 27 -1 1 15 -2
there's a	-33 4 -1 0 38 2
there's an	-3 0 3 0 7 0
there's no	9 10 1 -5 -6 10
these	-5 4 -2 18 14 -4
they	30 -14 -15 0 -18 -25
they are	23 0 -1 -9 4 -1
they ask	-12 0 0 -1 13 0
they don't	6 1 -1 -2 -4 -1
they gave	-10 -8 4 6 -3 0
they said	11 0 0 -2 -8 0
they say	18 0 0 -1 -13 0
they took	-11 0 9 -5 10 0
they want	17 -1 -1 1 -9 -1
they wanted	4 0 8 0 -4 -1
they will	-7 -4 -1 -1 10 4
they would	7 -1 0 -5 -4 0
they'd	-5 2 -1 -2 8 -1
they're	14 13 -1 -6 4 1
they've	23 3 5 -4 -9 0
thin	-6 -1 -1 8 0 -1
thing	15 9 6 -3 -7 5
thing ?	6 0 -1 0 -7 0
thing i	-5 0 4 6 -1 2
things	0 1 3 32 0 5
things i	1 0 -1 3 -6 0
things that	-6 0 0 -3 8 0
think	11 -7 -3 13 3 27
think about	-13 -2 1 8 3 1
think i	1 -1 -1 6 -11 10
think of	-4 0 1 -2 9 1
think we	6 0 0 -5 -4 0
think you	-4 0 0 -1 -7 10
thinking	0 -1 1 3 16 2
thinking about	-12 1 1 1 16 1
thinking of	-11 -3 0 5 7 0
thinks	9 0 -1 -2 -3 -1
third	18 -9 2 2 5 5
third one	11 0 0 -2 -11 0
thirty	-6 -1 -1 0 0 0
thirty years	9 -4 -1 -2 -5 0
this	-19 -13 -6 32 11 59
this afternoon	-10 3 0 0 10 0
this and	2 0 1 6 -2 -6
this back	-7 0 0 0 8 0
this for	-5 -1 -1 0 4 -1
this is	-8 11 -2 -16 -21 63
this issue	-19 0 2 52 -13 0
this letter	-1 -2 0 11 0 0
this link	-9 -1 0 3 -1 7
this list	4 4 -1 7 -3 -2
this mail	-9 -1 0 3 1 -3
this message	-30 5 0 3 -10 43
this month	-38 3 2 41 22 1
this morning	36 1 1 -7 -6 2
this on	-7 -1 -1 0 13 -1
this one	-11 3 0 -2 10 0
this time	-4 14 6 -11 -7 2
this to	-14 -1 -1 0 12 -1
this up	-16 -1 -1 -1 20 -2
this week	9 -7 -2 28 12 -10
this year	-19 -7 36 -19 23 1
this year's	-18 -1 35 -1 -1 0
those	-17 29 17 7 8 -2
those who	-17 27 10 -8 -9 2
though	-3 5 -1 1 -9 -1
thought	-18 22 3 -3 24 3
thought about	-12 4 0 6 3 0
thought i'd	-8 0 0 0 8 0
thought of	-21 2 -1 -3 17 -1
thought you'd	11 0 0 -1 -10 0
thoughts	-8 -3 -1 -2 7 5
thoughts on	-16 -1 -1 -1 19 0
three	-1 -3 1 43 14 -26
three days	1 -2 6 -7 -1 1
three firms	-10 0 0 4 4 0
three for	-14 -1 0 0 12 0
three months	-1 -1 -1 -5 9 -1
three of	7 -10 -2 14 -12 1
three people	10 2 0 0 -7 1
three things	-8 0 0 0 6 0
three times	11 0 0 0 -13 0
three weeks	-17 -1 -1 -4 22 -1
three years	-3 0 1 -2 -2 -1
threshold	-12 -1 0 18 0 -1
through	-7 3 -12 -7 29 6
through my	-10 0 0 1 9 0
through the	0 2 -2 8 -6 8
throw	-11 0 2 5 9 0
thu	-5 -8 3 11 2 3
thursday	-7 52 45 -38 -18 -14
thursday #1	18 4 -1 2 -7 0
thursday #1x	-4 9 1 2 -16 9
thursday #2x	-5 28 0 0 1 1
thursday ?	-2 -2 -1 -3 7 0
thursday at	1 -7 26 1 -5 -1
thursday's	7 -1 -1 -2 -9 0
thursdays	-6 1 0 8 3 0
thx	18 -6 -3 -5 -1 -4
ti	-10 -1 -1 -1 15 -1
tick	-16 -1 -1 6 19 -4
ticket	16 5 1 -9 -10 17
tickets	-2 -5 9 7 -23 -2
tiempo	4 -2 -1 6 -7 1
till	28 4 -1 -6 -9 0
time	21 -3 -23 9 2 -7
time and	10 8 0 1 -17 1
time at	-5 0 3 2 5 -1
time in	7 -1 1 2 -9 0
time please	-6 0 8 -3 -4 0
time that	5 0 0 0 -9 0
time the	-9 3 8 -3 1 6
time to	-19 5 0 1 5 5
timers	7 4 -2 -1 -11 0
times	4 10 1 -11 7 13
times in	9 0 0 -1 -5 1
timing	-14 0 0 1 13 0
tip	6 -2 -2 10 -12 0
tips	-8 4 0 -5 0 3
tired	-15 4 4 6 -3 -1
tired of	-3 5 0 2 -2 -2
title	-2 -6 3 0 -1 1
tk	-6 -1 0 1 13 -5
to	9 9 -7 -4 10 -7
to #1	-10 57 -11 13 -24 5
to #1x	-12 35 -12 26 -29 15
to #2x	-6 -1 -4 -2 1 -1
to #3	6 2 -1 0 16 0
to #3x	-6 2 -1 12 -9 -4
to #4x	-4 3 1 4 3 -1
to #6x	10 0 0 -1 -8 0
to $	0 1 0 11 3 -2
to ?	-6 -2 0 0 2 0
to a	0 41 -4 6 -5 -7
to add	-2 9 0 9 -7 -7
to all	12 -4 1 25 -17 0
to an	5 -4 0 -6 4 -1
to answer	5 -3 1 2 -9 -2
to anybody	-9 0 0 6 -2 0
to ask	15 4 2 -3 -10 2
to be	-16 10 13 4 10 26
to bring	1 7 -1 -5 -10 -1
to buy	3 1 0 7 -10 0
to call	-15 -2 0 -2 16 0
to change	-9 -5 -1 9 1 -5
to close	-1 -1 3 1 2 0
to come	-16 15 -1 4 -1 1
to discuss	-10 2 -1 -3 10 0
to do	4 7 -2 9 -4 14
to explain	-11 0 1 0 3 6
to find	-2 4 -4 3 -9 -1
to five	8 2 0 0 -6 0
to fix	-8 -1 -1 1 6 -1
to four	14 -3 -1 -3 -12 -1
to get	-34 -1 0 0 23 4
to give	11 2 -1 -2 -4 -1
to go	-8 3 0 -1 20 1
to have	-7 44 -4 -2 -8 0
to hear	24 -1 4 8 -2 1
to help	-1 1 1 -3 -6 5
to him	4 0 0 -1 -6 5
to hold	-12 0 0 0 10 0
to host	-7 -1 -1 -1 13 0
to in	10 -4 -1 0 -6 0
to inform	-9 0 3 -3 12 -1
to introduce	-9 -2 0 -2 15 -1
to invite	-17 19 0 1 -2 0
to it	0 -2 1 7 0 -6
to join	2 11 -1 2 -12 -1
to keep	5 1 -1 4 -4 -6
to know	46 0 -3 5 -34 -4
to learn	3 8 0 0 -20 0
to leave	6 3 1 29 -11 -1
to look	0 1 -1 -1 17 -1
to make	-12 12 0 -3 5 -5
to manage	-14 0 0 1 4 9
to me	58 -3 4 -5 -47 -4
to meet	-32 3 8 -2 15 7
to move	9 -1 0 1 -7 0
to my	18 -5 -2 0 -7 0
to offer	5 -1 0 -2 -12 6
to one	-4 -6 0 -2 9 -6
to our	-21 3 24 -5 1 2
to pass	-5 0 0 -3 11 0
to pay	15 1 -1 -3 0 -1
to present	-5 1 0 0 7 0
to put	-2 0 -1 -3 4 -1
to quote	-12 -1 -1 -1 15 -1
to read	-11 0 -1 -1 4 -1
to receive	-11 7 0 3 -3 0
to remove	-9 -1 0 13 0 -5
to reply	15 -7 8 -3 -13 -2
to report	9 -1 0 6 -10 -5
to run	-6 1 0 -6 9 -1
to say	-3 10 -2 -6 0 1
to see	-40 10 64 -12 16 14
to sell	-6 2 1 1 2 1
to send	-23 1 0 -1 29 -1
to share	-1 -2 0 -3 7 -2
to show	8 0 1 -3 14 -1
to sign	6 0 0 2 -10 0
to sit	-2 3 12 -3 -10 -1
to speak	-19 -1 0 0 18 -1
to stop	-26 1 2 37 -3 5
to take	-17 12 0 -4 12 3
to talk	21 3 2 -2 3 4
to tell	12 8 -3 -5 -12 2
to test	-9 0 0 -2 13 0
to the	19 -9 15 22 -29 8
to their	2 2 0 -1 -4 -1
to them	-9 -2 0 -6 7 0
to this	-25 15 -1 -19 0 30
to those	-8 4 5 -2 -1 1
to three	8 2 0 1 -9 1
to try	-10 0 1 5 2 1
to understand	7 -1 -1 -1 -4 -1
to unsubscribe	9 -2 0 9 0 2
to us	7 1 0 -2 12 0
to use	4 -3 -1 1 15 -1
to walk	-2 -11 -1 0 6 0
to work	-4 -1 -1 1 -4 -1
to write	-10 1 2 3 8 1
to you	-1 -9 -10 3 28 17
to your	0 -17 -5 6 31 -1
toca	-10 0 5 0 5 0
todas	-12 1 5 11 -1 0
today	40 -5 -15 -48 9 16
today !	0 11 -1 3 -13 2
today and	-5 -2 0 -3 0 5
today you	12 0 0 0 -13 0
today's	-6 0 0 10 -1 0
todo	-10 1 -6 -3 24 -3
todos	12 0 8 1 -19 0
together	-30 36 22 -12 6 3
toi	17 -3 -5 -3 -6 -1
told	22 -9 -1 21 -17 -18
told me	-24 8 2 8 29 3
told my	-11 0 0 -1 10 0
told that	9 1 1 0 -10 1
told them	21 -5 1 -1 -9 1
told you	15 0 -3 0 -10 1
told your	12 0 0 0 -12 0
tom	30 15 -1 -4 -29 -1
tomorrow	16 -10 5 -8 13 7
tomorrow ?	-5 0 0 -1 3 0
ton	20 -2 -2 -3 -13 -1
toner	8 -2 -1 0 -7 4
tonight	33 3 -3 -10 3 -8
too	22 -3 -8 -5 -11 6
too long	-7 0 -1 1 1 4
too much	2 -2 0 -3 -3 5
took	27 -12 6 37 -27 -8
took it	2 0 9 1 -6 0
took me	-14 0 0 -1 14 0
took over	-11 0 0 0 11 0
tool	11 6 1 -3 1 1
tools	-3 -3 -1 9 -4 0
top	5 13 2 9 -4 1
tope	4 -3 -1 6 -11 -1
topic	-29 25 4 0 -7 3
topics	-5 -5 0 9 -1 -1
torben	-10 -1 0 0 11 0
total	3 -1 1 -7 -28 51
touch	-8 -1 -1 3 0 -1
toujours	-4 -1 -1 -2 6 -1
tour	-6 5 -4 1 0 -1
tous	-1 5 7 -7 -5 -6
tout	-3 -8 5 0 6 -3
toute	12 -11 6 -9 -13 8
toute l'équipe	12 -5 8 -3 -13 -1
toutes	-11 1 5 -6 12 -5
town	-12 -3 1 0 11 -1
trabajo	3 2 6 0 -7 -2
track	-10 1 6 2 -13 -3
trade	-15 -1 3 11 1 -4
trae	17 -1 0 -1 -16 0
traffic	12 -2 -2 -6 2 -7
train	25 6 5 -18 -7 1
training	-21 -7 2 17 21 8
transfer	1 0 1 2 -7 -3
transition	16 -2 1 2 -12 -1
translation	-14 3 0 1 12 -2
translations	-19 -1 -1 -5 20 -2
translators	-10 1 7 -3 9 -1
transport	4 -1 -5 0 -6 -1
travail	3 -2 -1 6 -8 0
travel	12 3 0 -7 2 -2
tray	6 -4 -1 3 -9 -1
treasurer	8 -2 0 6 -3 3
treat	14 -2 -3 0 0 0
tree	-7 0 6 6 3 2
tres	-5 3 -1 19 -2 -5
trial	21 -3 -8 -11 12 5
trial of	13 -4 -2 0 -12 -3
tribunal	-8 1 -1 1 6 -1
tried	24 0 0 -3 -20 -1
tried to	-6 -1 -1 0 7 0
trimestre	-11 -2 0 6 5 2
trip	14 -2 -1 -4 -11 4
trish	-17 -1 -1 0 14 7
trois	-13 -8 12 22 -9 0
trophy	-10 4 0 -1 7 0
trouble	14 -1 0 0 -2 3
true	6 -2 0 0 -10 3
true ?	9 0 0 -2 -11 0
truly	-9 0 0 0 7 0
trust	-11 0 -2 2 15 -4
trust accounts	-8 0 0 0 8 0
truth	5 -2 -3 2 -5 -3
try	-19 5 2 21 13 -3
try to	5 3 0 0 -8 3
trying	-10 -2 -1 -4 11 0
trying to	9 0 5 -6 -6 1
três	-4 0 -3 10 0 -6
tu	27 -7 -3 -5 3 12
tudo	-13 -8 4 -4 16 4
tue	-12 -4 -3 11 10 -5
tuesday	-13 20 56 -27 -15 2
tuesday #1	4 -6 -4 3 -1 -4
tuesday ?	11 -1 -5 -2 -5 -1
tuesday and	-8 -2 1 0 8 0
tuesday at	-6 -3 -2 5 12 -4
tuesday or	-8 0 0 -3 11 0
tuesday the	6 0 2 -1 -5 0
tuesdays	-4 3 -1 5 -3 -1
tuesdays and	-8 0 0 0 9 0
turn	-7 5 -1 -5 6 -2
turned	16 3 -1 2 -16 -1
turning	-14 0 0 -2 16 0
turns	-2 2 -1 -2 -10 -1
twelve	-11 11 -2 -2 12 1
twenty	-7 20 1 -5 0 1
twenty minutes	-7 6 0 0 -2 1
twice	20 -6 -4 1 -9 4
twice and	-9 0 0 0 6 -2
twins	8 -4 -1 -8 0 0
two	-6 7 -7 55 18 -39
two ?	16 0 0 -4 -16 0
two and	10 -3 0 0 -8 1
two days	-19 2 1 1 21 1
two hours	-8 4 0 -1 6 1
two members	-5 -4 -1 7 -1 0
two of	-2 13 23 -22 5 1
two other	-15 0 0 -1 13 0
two pages	9 0 0 -4 -2 0
two people	-1 6 -1 1 -5 0
two places	-7 4 0 7 0 0
two weeks	-6 2 -1 10 0 -1
two years	2 2 0 0 0 2
tx	12 0 -1 -3 -1 -8
tyler	6 -7 -4 -1 1 -2
type	-34 5 0 4 12 5
type application	-7 0 0 2 4 1
typical	-13 0 0 -1 14 0
técnica	8 -9 -3 5 -1 -2
técnico	11 -2 0 -2 -5 0
tú	11 -2 0 -2 -8 0
u	17 0 0 8 -3 -2
uhr	-26 52 9 -5 -13 -13
uk	-7 1 -1 3 -12 1
ulla	8 -6 -1 1 -8 -1
um	12 6 25 -15 -19 -6
um #1x	4 -1 17 -6 -4 -6
um abraço	8 -1 9 -4 -6 0
uma	-31 14 -7 15 21 4
umbrella	12 -1 -2 -1 -8 -1
un	16 -3 -10 11 7 -19
un #1x	-9 0 0 -2 11 0
un año	13 3 3 0 -12 -1
un saludo	-12 4 6 1 4 -1
una	-6 16 -1 3 5 5
unas	18 -4 -1 1 -12 -1
und	29 -4 -3 -13 5 -29
und herren	2 6 -4 2 -5 -7
und ich	7 6 -2 -2 -7 0
und kollegen	4 2 6 -1 -8 0
und monat	11 -1 0 -2 -9 0
under	-16 6 -7 13 21 3
under #1x	-12 -1 -1 0 12 0
under #3	-7 0 11 5 -3 0
under $	12 0 0 -1 -11 0
under the	-15 2 -2 1 0 -2
understand	2 2 2 -2 25 2
understand that	-6 1 1 -1 6 1
une	14 -5 -10 34 -3 -3
une fois	-9 -1 0 16 -7 0
une réponse	16 -2 -1 -2 -19 5
uni	11 2 6 -1 -11 0
union	10 2 2 -6 -6 -1
unit	6 -4 0 1 -8 -1
units	-8 7 1 -3 0 0
universidad	13 -2 -1 -1 -8 0
university	-6 52 0 -15 -30 8
university of	9 32 -1 -14 -17 4
unless	6 10 -1 1 -9 -6
unless you	12 1 1 -3 0 -4
uno	-23 12 -2 -3 10 7
uns	7 6 6 6 -3 0
unsere	-12 -9 0 4 21 -4
unserem	-7 7 -4 5 1 0
unserer	-8 -9 -2 11 8 -1
unsubscribe	-37 -8 -5 61 -29 -13
unter	-8 1 -3 1 3 2
unterlagen	-12 -3 -2 0 14 6
until	9 -30 -30 8 3 51
until #1	-19 -2 -2 6 -1 15
until #1x	18 -2 3 -1 -15 -1
until #3x	-10 1 -2 -1 4 14
until march	-12 0 0 -2 13 -1
until monday	-9 0 1 -2 -2 16
until the	-13 0 2 -2 24 6
until then	5 0 0 -2 -4 1
up	-1 0 -35 31 24 -15
up #1	5 1 0 7 -6 0
up #1x	4 0 0 5 -11 1
up ?	5 1 1 0 -5 0
up a	22 -3 -2 -4 -18 1
up again	-9 0 0 -1 10 0
up and	8 -3 1 1 -6 1
up for	-3 -2 6 4 -1 2
up from	11 -2 1 -6 -7 1
up in	-26 -2 0 -5 38 -1
up is	-9 0 0 -1 13 0
up on	-11 4 -1 0 10 2
up the	8 0 0 2 -7 -1
up there	14 0 0 0 -13 0
up to	-25 -8 -6 17 40 3
up with	-10 10 -1 -1 -6 -2
upcoming	-8 2 0 5 2 -3
update	16 -3 0 38 -41 -2
updated	-12 3 -1 3 5 2
updates	-3 -1 0 3 -5 7
upstairs	-13 28 -2 -4 3 -1
urgent	-21 -2 0 -1 12 7
us	7 35 23 -5 0 -31
us #1	16 -7 -1 0 -8 -1
us ?	9 -6 -1 0 -3 0
us a	-5 0 1 -2 1 -1
us all	7 0 0 0 -7 0
us and	12 -5 4 -5 -11 -1
us are	16 -8 1 -1 -8 0
us at	-16 -5 23 0 2 1
us for	11 -4 2 0 4 -1
us from	10 -5 5 1 -7 -1
us have	11 0 -1 0 -11 -1
us i	-10 0 0 2 8 0
us if	-7 9 -1 -1 -1 1
us in	6 -4 -4 -1 -13 -1
us the	1 0 -2 4 -4 -1
us to	-2 4 -1 -2 -13 4
us you	-10 0 0 -3 13 0
us your	-11 -1 0 -1 6 9
usa	-1 -3 0 7 -3 -1
usamos	20 0 0 -2 -14 0
usar	10 -1 -1 -3 -9 -1
usd	-9 -3 0 -12 45 -5
usd #1	-12 -2 -2 3 29 0
use	26 -27 -24 32 -10 -22
use it	-13 -5 -1 -1 21 -1
use the	11 2 0 4 -7 -2
use this	-10 0 0 0 0 6
used	34 3 -1 8 -27 -5
used to	-9 -2 0 -1 7 -1
useful	-7 0 0 7 -10 -1
user	17 8 -2 1 -18 -5
users	12 3 2 5 -21 2
using	17 14 1 4 -29 0
usted	2 -9 -3 -11 1 16
ustedes	11 -4 -1 -6 -4 -1
usual	-4 -1 0 9 -6 -3
usual contact	-9 0 0 11 -1 0
usually	-38 0 1 5 48 0
utilities	12 0 1 -5 -6 -2
v	14 -2 2 16 -3 -13
v #1	14 -5 -2 0 -2 -6
va	5 -4 -2 3 -2 -1
vacancies	-4 -1 0 6 -3 -4
vacation	8 0 0 -3 -5 0
vai	16 -2 4 -6 -15 -1
vale	20 0 -2 -1 -17 -1
valid	4 2 -2 4 -3 -5
valid until	7 -1 0 -2 -8 2
valor	6 0 0 -6 -1 2
value	8 -1 1 7 -3 1
value your	3 3 0 1 -6 -1
valued	10 -1 3 0 -10 -1
vamos	9 8 0 0 -13 0
van	-9 2 4 7 17 -8
vat	-1 -3 1 1 14 -4
veinte	-15 -1 -1 8 12 0
vem	1 11 -2 -2 -9 0
vendor	11 -7 7 -2 -16 8
vendor ?	-10 -1 0 -1 12 0
vendors	-4 18 2 -5 -9 0
vendredi	-10 6 3 -1 -5 4
vera	11 -1 1 0 -7 0
verdad	9 0 0 -1 -7 1
verification	-5 0 0 1 11 -6
version	16 1 4 8 -1 -4
verträge	-9 -2 -1 -4 9 3
very	24 8 -4 -4 -2 11
very good	1 1 2 6 -7 1
vez	12 -5 0 -17 11 -2
vezes	12 -3 -1 -5 -1 -1
vi	6 -3 -3 -6 7 -1
video	-15 11 -3 13 0 -4
viele	20 -6 1 -4 -13 -3
viele grüße	19 -3 2 -4 -12 -1
viene	13 4 4 -6 -19 7
vient	-4 6 -1 -1 1 0
vier	-3 -1 -3 5 -1 -3
viernes	-4 6 0 -1 -2 -2
view	-11 -1 0 -1 -5 10
viewing	-8 -3 0 0 10 -3
vikram	-8 10 2 0 -1 1
vilnius	-25 -1 2 0 27 0
vince	34 -4 -5 -9 -6 -2
visa	12 1 -1 10 -7 -12
visit	-13 -5 3 7 10 9
visita	14 1 -7 -7 5 -8
visits	-2 5 0 5 -8 0
você	-2 -6 -4 4 30 -5
voice	-1 -2 4 -4 5 -1
voicemail	-4 0 0 2 3 0
voici	14 -1 -1 -3 -8 -1
voir	0 -2 4 -1 -3 5
vol	-7 2 -2 3 2 0
volume	-7 -2 -1 5 9 -1
volumes	-10 2 1 -1 5 0
volunteer	0 -5 -1 4 -4 4
volunteers	0 -4 0 7 1 3
vom	6 1 1 10 -10 -8
von	7 -7 5 11 7 -5
von der	-13 3 0 0 12 0
von uns	13 -1 -1 6 -18 -1
vor	2 4 -5 13 -13 -5
vor allem	-15 -1 0 10 8 0
vorher	25 -5 -3 -4 -2 -3
vorstand	7 6 -2 0 -8 -1
vortrag	5 -2 6 1 -7 -1
vos	11 0 -2 -13 21 3
vosotros	13 -1 0 -2 -9 1
vote	23 -1 -4 -5 -5 4
votes	6 0 1 -1 -4 0
votre	21 -18 -11 -34 23 15
vous	-3 -1 -3 -18 29 -6
vous avez	4 -1 0 6 -9 0
vous les	11 -1 -1 -2 -10 -1
vous m'aviez	13 -1 -1 -1 -12 0
vous voulez	15 -3 5 -4 -9 -1
vous y	3 -4 14 0 -4 -1
vous êtes	0 1 -2 10 -7 0
voy	8 -13 -7 -3 8 -1
vpn	8 -3 -1 -1 -8 2
vs	8 3 -1 -1 -10 0
vôtre	-9 -1 0 -3 15 0
w	22 -2 -4 -2 0 -3
wage	-9 0 -2 20 -1 -1
wait	-8 2 -1 5 -18 28
waiting	-14 -2 0 7 6 2
waiting for	-5 0 0 0 7 0
waive	-1 -2 -1 0 1 0
waive the	-6 -2 1 0 5 0
walk	-1 17 2 -3 0 2
walk through	-5 -1 0 0 6 0
walk you	-8 0 0 0 6 0
walked	8 0 1 5 -14 1
wall	-11 6 0 1 1 -4
walter	-6 0 2 0 7 -1
wann	-7 -2 -2 1 11 -1
want	30 -3 -29 -3 4 -17
want a	-16 1 1 -4 16 0
want it	-11 0 0 6 4 -1
want me	-6 1 1 0 7 1
want one	-3 2 -1 -1 4 -1
want the	13 -2 -1 0 -2 -1
want to	27 -4 -4 9 -6 2
wanted	20 -10 8 9 -14 1
wanted a	2 -1 8 4 -6 -1
wanted to	13 3 2 -2 0 0
wants	52 -26 6 23 -53 -9
wants a	1 0 0 7 -4 0
wants to	19 1 -2 3 -29 1
war	-2 -3 -1 -4 16 0
ward	-5 -2 10 -3 -1 2
warehouse	3 -5 -4 4 -7 4
warehouses	-10 0 0 0 11 0
waren	-4 0 0 11 -5 0
warm	-24 3 -3 10 18 1
warm regards	-6 3 0 4 -2 -2
warm wishes	-10 0 0 1 7 0
warmly	-35 -5 -1 1 28 -1
warning	-3 1 1 -1 -2 5
wartung	-9 -3 -2 13 0 -1
was	19 -34 -42 19 4 25
was #1	27 -1 -1 -6 -14 -1
was #1x	-8 0 -1 8 2 0
was a	-3 3 2 10 13 2
was an	-3 0 0 2 0 -1
was at	-7 0 0 -2 7 0
was in	-8 0 0 3 2 1
was it	8 1 1 1 -3 -3
was one	12 0 0 0 -12 0
was sorry	-10 0 0 0 8 0
was the	25 1 1 0 -13 2
was worth	11 0 0 -3 -9 0
was wrong	4 0 0 6 -7 0
washington	14 0 -2 -6 -6 -2
wasn't	5 -1 -2 -4 -6 9
waste	-8 0 11 3 -1 0
watch	-11 0 -2 24 -12 -1
water	8 2 1 7 -4 2
water and	6 -1 -1 -1 -6 -1
way	-5 1 1 -11 30 3
way for	-9 0 0 0 9 0
way to	2 -1 6 -3 -8 4
we	20 2 -6 -14 10 -39
we all	-6 1 -1 11 -3 -1
we also	-16 0 7 5 9 -1
we are	36 -11 25 -15 -17 -5
we can	17 6 0 0 7 1
we can't	18 6 -1 -5 -12 -1
we charge	-4 -1 -1 0 4 -1
we collect	-23 0 0 -1 22 0
we come	1 -10 -1 -2 3 -1
we compare	-10 7 0 0 6 0
we could	-15 -1 -1 0 15 -2
we deliver	-10 0 -1 0 14 0
we did	-9 -1 5 -2 6 -1
we do	-28 6 1 7 45 4
we don't	13 20 -4 3 -26 0
we get	-4 -3 6 0 4 1
we give	-9 0 1 -1 6 1
we got	13 2 1 -1 -13 0
we had	24 3 2 -3 -9 2
we have	39 1 -2 -21 -11 -6
we know	-5 -6 -2 -1 4 -1
we liked	-5 -1 0 13 -2 0
we look	-20 1 -3 4 21 -1
we may	13 -5 -2 0 -2 1
we must	8 0 -1 -2 -9 -2
we need	39 10 0 0 -35 2
we never	-4 0 0 -4 -3 11
we offer	-12 0 1 -1 12 1
we paid	15 -3 0 -2 -8 -2
we pay	51 2 2 -6 -31 3
we run	-6 5 -1 -1 1 0
we should	-13 0 0 0 11 0
we take	-13 0 1 5 12 1
we tried	6 0 0 -1 -8 0
we were	-11 5 -1 -6 2 1
we will	21 -4 4 -1 -5 5
we won't	6 1 1 0 -5 1
we work	-5 0 0 -2 3 0
we would	-2 7 4 3 7 2
we'd	-13 13 -11 3 32 -1
we'd do	-4 0 0 0 2 -1
we'd love	-9 1 -2 -3 9 -1
we'll	-4 12 -1 5 -12 14
we're	21 0 -1 -14 8 -21
we're a	-5 -1 8 -2 0 0
we're at	49 -8 -23 -3 -12 -1
we're the	9 -1 2 0 -11 -1
we've	3 2 9 -17 23 -11
we've a	-11 -1 -1 4 5 0
we've been	3 0 1 2 -6 1
we've done	-10 0 0 0 11 0
we've got	5 2 -1 4 -10 -1
we've had	7 1 1 -2 -5 1
we've never	5 -1 -1 -1 -7 -1
wear	3 2 2 -2 -5 2
web	-19 19 0 -3 2 11
web site	2 7 -1 -10 -2 1
website	-2 -1 0 6 19 2
wed	-2 -11 4 8 -3 -2
wed #1	-4 4 5 4 -1 0
wed #1x	-1 -10 -2 2 7 8
wednesday	-13 46 41 -12 -30 4
wednesday #1	9 11 -4 -1 0 -3
wednesday #1x	-2 2 -3 -4 3 1
wednesday ?	-9 0 0 -1 2 0
wednesday and	-2 -1 -8 0 0 11
wednesday at	-24 5 48 -3 -3 -2
wednesday the	1 3 6 -1 -9 5
wednesdays	13 -11 -2 0 -5 0
week	-15 -39 8 49 32 -32
week #1	-5 0 1 2 3 -2
week ?	-18 -2 3 -6 27 -1
week and	17 -1 2 -4 -5 -1
week in	0 -2 -1 8 -7 0
week of	-9 1 -1 0 19 -1
weekend	-34 -2 4 -2 44 2
weekend and	10 -1 -2 -1 -11 -1
weekends	-13 -3 0 5 6 -1
weeks	3 -22 -9 32 25 -10
weeks in	-8 0 0 0 10 0
weir	33 -16 3 -7 -11 -5
weiter	12 -1 0 0 -7 0
weiß	12 -1 -1 -1 -10 -1
welcome	-3 42 -5 28 -24 -14
welcome the	-12 0 0 0 12 0
welcome to	26 -7 -1 6 -10 -4
well	13 -4 -9 -2 14 -2
well as	-16 0 1 2 10 0
well deserved	21 -1 -2 -7 -12 0
wenn	3 -3 -1 4 10 -4
wenn sie	0 -3 -1 8 -4 -3
went	7 3 8 16 -2 -7
went back	3 0 0 6 -7 0
went wrong	-6 -3 -1 8 0 1
wer	-13 9 10 6 -15 -5
werden	-9 4 -2 10 -10 5
were	15 -22 6 32 -2 2
were in	7 4 0 2 -8 0
were right	8 0 -1 0 -9 0
were the	-14 0 1 0 12 1
west	-5 -4 8 -1 1 -2
wet	-9 1 0 1 10 2
what	1 33 -14 36 6 -29
what a	-14 1 -1 -1 13 -2
what about	14 -5 -5 -1 -11 0
what are	11 -1 1 0 -7 1
what did	36 1 1 -1 -26 1
what do	41 2 3 4 -35 3
what does	6 2 0 2 -14 0
what happens	3 1 1 -1 -12 6
what i	4 2 3 -5 9 19
what if	-4 0 0 -1 2 0
what is	21 1 1 -4 -21 1
what it	1 -4 0 -4 9 1
what it's	-15 -1 -1 2 -3 18
what my	-11 -1 0 0 10 0
what our	16 -2 -2 1 -10 -1
what the	-16 13 -1 -2 3 2
what they	-34 -2 -1 -4 35 -1
what to	-19 5 1 3 0 -1
what was	-8 0 0 5 -9 10
what we	-27 0 13 1 23 3
what we'd	-9 -1 0 0 8 0
what went	-5 -1 -1 7 3 1
what would	-7 0 0 3 3 0
what you	7 -2 4 6 16 -3
what's	-3 -2 2 11 -10 9
what's your	15 -1 0 -1 -12 -1
whatever	24 1 0 -2 -12 5
whatsapp	-8 5 0 -2 8 -2
when	-5 -8 -2 7 15 26
when a	2 -1 0 -3 -6 8
when i	-24 0 0 11 1 8
when i'm	-9 0 0 0 10 0
when it	2 -1 -1 -9 8 0
when the	-3 0 -3 9 -7 10
when we	9 -2 6 -2 -11 0
when you	5 2 2 0 14 2
when you're	15 -4 -1 -4 -8 1
when your	5 0 0 1 -7 0
when's	-9 0 0 0 10 0
where	-24 -13 16 -14 35 14
where i	-5 0 2 -1 5 1
where i'm	-13 0 0 2 12 0
where it	8 0 1 -3 -7 1
where the	-23 -4 7 -4 21 2
where to	-3 0 3 -1 9 -1
where you	12 -2 0 1 -10 1
where your	-6 -1 0 -1 4 0
whether	15 5 3 -10 -13 4
whether to	-8 -1 4 0 9 0
whether we	5 0 0 -2 -6 0
whether you	5 4 0 0 -8 0
which	15 -9 -17 24 10 -27
which day	-11 -4 11 0 6 0
which i	-12 3 0 0 20 0
which is	-4 2 7 10 10 2
which we	4 -3 2 3 -7 1
which will	8 0 3 -6 0 -1
while	-30 14 2 3 25 -3
whitcombe	-4 -2 -2 -2 1 8
whiteboard	12 0 0 0 -12 0
whitlow	-10 0 0 -1 6 7
who	0 12 13 16 12 -32
who are	-16 2 1 -2 14 1
who at	-6 0 0 0 6 0
who came	-15 0 7 0 9 0
who can	34 -5 -1 -5 -16 -1
who do	9 -1 0 -2 -9 -1
who does	5 7 0 -4 -9 -1
who had	9 0 0 -10 1 0
who has	-13 1 -1 7 -7 5
who have	-10 4 4 -1 10 0
who is	5 -1 0 -2 7 -2
who looks	-21 0 0 0 18 0
who said	-12 -2 -1 0 9 0
who say	-12 7 -1 4 0 0
who you	2 -1 0 2 -2 0
who'd	-16 7 1 -1 6 1
who's	4 8 2 -1 -13 2
whoever	-5 10 5 -14 20 2
whole	0 2 0 -3 8 3
whom	14 5 1 5 -20 1
whose	-8 1 -1 0 9 2
why	6 -5 0 42 -22 -9
wide	6 -1 0 1 -7 -1
wie	9 3 -2 3 0 0
wieder	17 -10 3 1 -16 3
wife	-12 -1 0 3 5 4
wifi	-11 0 -2 7 10 0
will	-1 25 36 -10 -26 20
will be	-13 -5 63 18 -43 32
will do	-7 1 0 4 2 0
will find	-4 -4 15 -2 2 5
will have	-19 0 1 -4 5 11
will need	-9 -1 0 7 3 0
will not	0 0 -2 -1 15 1
will show	12 -6 0 1 -4 -2
will take	-6 0 6 4 2 0
will you	13 1 -1 0 -14 0
willing	19 1 -1 -3 -12 -1
willing to	8 2 -1 -2 -5 0
win	-14 2 1 -10 23 -2
win no	-15 0 0 0 16 0
window	-6 -8 -2 -1 12 2
windows	3 -3 -2 17 -5 -5
wine	7 13 -4 -7 0 -1
winston	-7 0 2 0 7 10
winter	-13 1 -2 14 3 -1
wir	13 14 -3 -6 12 -25
wir die	-8 3 -1 -3 9 -1
wir haben	-10 -5 3 5 5 -2
wir ihnen	-12 -3 6 -2 15 0
wird	-2 3 -7 7 -7 6
wireless	5 0 1 5 -4 2
wish	0 3 6 -2 2 -1
wish to	-20 9 0 4 13 0
wish you	9 -6 -1 1 -2 1
wishes	6 -1 1 6 4 0
with	-1 1 -2 -10 26 -21
with #3	-1 -3 -1 5 -3 -2
with a	22 7 -2 15 -9 -11
with an	3 -4 -1 -1 -3 -2
with it	5 0 -1 -1 -3 -1
with kind	12 -3 -1 -2 -9 -1
with me	18 8 5 -4 -17 1
with my	13 -1 -2 -2 -7 4
with no	-11 -3 -1 5 1 0
with one	-17 -2 -1 1 18 -1
with our	19 -1 0 4 4 2
with regards	-9 0 -1 10 -1 -2
with some	-9 0 -4 -5 14 0
with sympathy	-9 0 0 0 11 0
with the	-9 17 2 -10 23 0
with their	-9 -1 1 0 9 0
with them	19 2 -1 -1 -20 -1
with this	-6 0 1 -1 8 0
with two	-13 4 -2 -2 -2 -1
with us	18 0 -1 3 0 6
with what	9 0 0 0 -11 0
with you	-4 -5 0 -7 39 9
with your	-36 5 -2 -24 62 4
within	-36 2 -3 0 35 40
within #1	-3 -2 1 -1 3 -2
within a	9 1 1 -3 -7 1
within the	11 -1 1 -3 -8 0
without	20 -14 1 13 1 -10
without a	-9 3 -2 30 -24 -1
without any	-4 0 0 -3 4 0
without names	14 -1 -1 2 -7 -1
without the	8 0 -1 -3 2 -2
woche	-15 -4 4 -5 18 -2
wochen	-2 -4 -3 0 2 5
wolf	-6 -1 3 -2 -6 12
wollte	-13 -1 0 -1 16 0
women	-17 -3 -3 4 11 0
women in	-8 1 -2 -2 11 0
won't	22 -4 -3 -4 -7 0
won't be	16 -1 -2 2 -8 -5
wonder	8 0 1 3 -15 7
wondered	-11 0 0 2 10 0
wondering	-4 0 -1 -1 5 0
word	-36 3 -1 23 30 -1
word and	-11 0 0 -2 11 0
words	-12 2 2 22 -2 7
work	-7 2 -24 15 26 -7
work ?	-12 -1 -1 1 10 3
work from	9 -1 1 0 -6 1
work i	-11 0 0 0 12 0
work with	-12 0 -1 0 13 -1
worked	27 -1 0 -2 -27 1
worked for	8 0 0 0 -7 0
worked with	12 0 0 -1 -13 0
workflow	10 3 -1 0 -10 -1
working	-6 -9 0 20 3 20
working days	-7 -3 0 -3 9 -1
workplace	-4 0 0 -1 4 -1
works	6 11 -3 21 -13 8
works for	12 0 0 0 -11 0
workshop	-34 28 24 -14 -3 -4
world	-33 8 3 0 8 12
world summit	-9 12 0 -1 8 0
worse	-5 1 1 7 -2 0
worst	-7 -1 0 0 2 0
worth	-22 -1 1 17 31 1
worth a	-8 0 1 -1 8 1
worth it	2 0 0 4 -4 0
would	14 9 1 -47 20 -28
would be	-3 -8 48 -25 18 -5
would come	-7 0 0 0 6 0
would do	-12 5 1 1 3 1
would have	-20 0 -1 2 13 -1
would it	-8 0 0 0 5 2
would like	31 16 4 -9 -12 9
would love	28 -1 0 -2 -24 -1
would pay	-5 0 0 0 6 0
would rather	-4 0 1 6 -2 1
would take	19 0 0 -1 -24 3
would you	37 36 -14 -14 -14 -11
would've	-9 0 0 7 5 0
wouldn't	8 -2 -1 0 4 -1
write	3 2 -9 33 -17 14
write for	12 0 7 -6 -10 0
write the	-9 6 -2 -3 8 -1
write to	2 -12 6 15 -25 29
writes	-15 1 -1 13 3 -3
writing	41 -7 -4 0 -25 2
written	28 -1 1 7 -14 -1
written to	6 0 -1 3 -4 0
wrong	-4 5 6 -2 10 3
wrong ?	-11 2 0 4 5 0
wrong person	-12 0 0 0 12 0
wrote	5 2 0 13 -3 1
wrote down	-9 0 0 -1 10 0
wrote to	4 1 1 7 -8 1
wurde	5 -3 0 3 -11 6
www	-16 21 -1 1 -17 47
würde	-2 6 1 -2 -1 0
x	17 -12 -9 -3 12 17
x #1	1 -5 -3 -2 7 0
x #1x	9 -3 -1 6 -8 -4
y	21 -2 4 -8 5 -23
y #1	8 -5 -2 -2 -7 -5
y a	-15 2 -1 4 7 1
y el	-8 1 1 -2 12 -1
y la	-17 -2 4 12 5 0
y le	-10 -1 0 -1 12 0
y lo	-11 9 -2 1 6 0
y no	18 -1 -3 -7 -18 6
y que	10 0 0 -4 -7 0
y se	-9 2 0 -1 10 0
y sin	14 -2 -1 -1 -13 -1
y te	-17 -1 0 -4 20 0
y un	19 -7 6 -7 -11 0
y una	-4 5 4 2 -5 0
y ya	-8 9 -2 0 5 0
y'all	-6 -1 5 0 7 0
ya	-17 4 -1 -7 36 0
yard	5 2 0 4 -9 1
year	14 1 4 35 2 -32
year ?	-2 0 0 -9 5 0
year and	7 0 0 -2 3 0
year at	8 0 0 -2 -7 0
year end	-11 5 -2 -1 7 -1
year for	-1 0 0 7 -4 0
year i	-21 4 0 2 15 -1
year it	-3 -3 3 5 0 0
year or	8 0 0 0 -9 0
year term	6 -1 -1 -4 -6 -1
year the	2 3 5 -8 -2 -1
year with	-4 0 1 3 -4 1
year you	9 0 0 -4 -8 0
year's	-29 18 33 -4 1 2
years	5 -9 12 23 11 -19
years a	10 -5 -1 -3 -5 0
years ago	5 0 0 -2 -7 0
years and	17 2 -1 -8 -4 1
years as	-5 0 -3 -1 5 0
years i	3 1 0 2 -6 1
years of	-2 0 9 2 -20 -1
yellow	18 -9 -7 -2 -4 0
yes	8 26 4 -2 -16 -9
yes i	5 0 0 -1 -5 0
yes we	7 0 -1 -1 -9 -1
yesterday	8 1 0 -4 21 -1
yet	-22 1 2 4 29 6
yo	5 9 1 -6 3 0
you	23 -23 -23 -33 14 -12
you !	28 -3 2 -3 -21 -2
you #1	-15 3 1 -2 9 0
you #1x	8 -1 -1 -1 -8 -1
you ?	-1 2 2 6 29 1
you a	-18 -2 1 -2 55 1
you about	-5 1 1 -2 3 1
you accept	-12 0 0 1 17 -8
you all	30 -2 -1 -7 -21 -1
you an	-3 0 0 0 1 0
you and	9 -1 11 1 8 8
you are	-32 34 20 -13 13 20
you as	-15 4 1 -3 14 -1
you ask	12 -1 -1 -5 -1 -1
you asked	47 -8 4 -24 -36 7
you at	-22 4 1 2 27 0
you be	21 4 2 2 5 1
you before	-17 -1 -1 -1 15 -1
you by	3 -2 1 -1 -7 6
you can	-6 1 -10 8 2 44
you can't	4 10 1 -3 -21 3
you come	-1 28 -1 -3 -13 -1
you confirm	-8 0 0 1 5 1
you could	6 2 1 3 17 1
you did	0 -1 -1 6 -8 -4
you do	39 -5 5 2 -24 7
you don't	-23 7 0 14 19 13
you ever	24 -2 0 1 -17 0
you find	-18 1 1 -1 17 1
you for	30 -36 -27 -30 -14 47
you found	-7 0 0 -1 7 0
you gave	-18 0 6 -3 14 0
you get	1 8 -5 27 7 -3
you give	-4 -1 -1 -5 10 -1
you go	14 1 -1 -6 -10 -1
you got	17 -2 -1 -2 -11 -1
you guys	-8 -2 -1 -1 12 -1
you had	9 0 0 -1 8 1
you handle	-10 -1 1 1 10 3
you have	22 -10 0 8 2 -12
you haven't	-6 0 0 1 5 0
you heard	-8 0 0 3 10 0
you i	-14 -1 0 1 18 -1
you i'd	-7 -3 0 0 8 0
you i'll	-11 0 0 0 12 0
you if	6 -4 8 0 -14 -1
you in	-4 -3 25 -8 15 -2
you is	-10 0 0 3 11 0
you it	-7 0 0 0 8 0
you just	-5 7 0 1 -4 0
you keep	-22 0 0 4 14 0
you know	-26 3 3 6 38 3
you left	10 -1 -1 -1 -11 -1
you like	-20 23 1 4 14 2
you look	3 1 1 0 -8 6
you may	-11 9 0 -19 20 3
you mentioned	12 -1 0 0 -11 0
you moved	4 0 0 0 -5 0
you my	-6 0 0 0 4 0
you need	12 1 2 1 15 2
you off	-9 0 0 8 -1 0
you on	-22 5 2 2 42 2
you only	-5 0 0 -1 3 0
you or	12 2 0 -2 -11 0
you pay	14 8 3 3 2 3
you personally	-5 0 0 3 8 0
you please	-13 -1 -1 -2 16 1
you prefer	-11 7 0 0 -2 0
you put	-9 1 3 -2 5 0
you receive	-19 1 -1 15 2 3
you run	12 0 0 0 -10 1
you said	3 0 -1 -4 17 0
you say	-6 0 0 4 2 0
you see	-10 -2 1 3 7 0
you send	1 -1 -1 0 12 -1
you should	11 -2 4 -6 -9 3
you show	5 0 0 0 -6 0
you sign	-11 -1 0 -1 12 0
you since	-6 5 -1 -1 -2 0
you so	14 -2 -5 0 -8 0
you something	-12 0 0 0 13 0
you still	7 0 -1 4 -7 -1
you subscribed	1 0 0 12 -2 -7
you tell	21 5 1 3 -19 1
you that	-7 0 1 -3 16 -4
you the	8 -1 -1 3 10 2
you then	5 -6 -3 0 3 -3
you there	-20 17 35 4 -18 0
you think	0 -3 -1 3 -10 -1
you this	-11 3 -1 3 7 -1
you through	-9 -1 -1 0 9 -1
you to	-10 37 1 11 3 -4
you took	7 1 1 0 -6 1
you two	-7 0 0 0 6 0
you up	-6 0 0 0 6 0
you use	26 3 2 3 -18 1
you want	31 -15 -8 6 2 -5
you wanted	13 -6 -1 1 -7 0
you well	8 -1 -1 -1 -8 -1
you were	-3 2 4 2 14 2
you what	-21 -3 0 -1 29 0
you who	-13 0 6 3 2 0
you will	-21 16 7 -11 10 0
you with	-6 -5 1 4 2 1
you would	-12 15 9 5 22 2
you write	21 -1 0 -3 -14 0
you wrote	-6 -3 -1 -1 7 1
you yours	-12 0 0 0 12 0
you'd	-11 0 -9 -6 43 -9
you'd be	-7 -3 1 -4 16 1
you'd like	1 -3 0 -1 5 0
you'd rather	4 1 -1 3 -12 -1
you'll	-16 -5 12 3 15 3
you're	-45 12 50 6 25 15
you're at	11 0 3 1 -10 -1
you're back	17 -2 0 -7 -8 0
you're going	-12 -6 10 -3 11 -1
you're in	-21 0 -1 2 9 0
you're not	1 0 6 -2 -11 1
you're on	-5 0 -1 0 4 0
you're right	8 0 0 0 -10 0
you're the	-11 0 0 -3 11 3
you're welcome	12 -12 -1 -5 -5 0
you've	-2 10 4 -5 23 -5
you've a	5 2 0 -2 -6 0
you've been	0 -4 -1 -1 7 -1
you've got	-10 0 0 2 7 0
you've had	7 1 1 1 -10 1
you've seen	-17 -1 -1 1 20 -1
young	10 -4 -2 -7 -5 -1
your	-2 -37 -44 -39 41 30
your #1	10 -3 -3 0 1 0
your account	8 0 -1 4 -20 21
your address	-6 -2 -1 -4 6 -1
your answer	-4 2 -1 0 4 -1
your article	24 -1 -1 -2 -17 -1
your business	-4 1 1 3 6 1
your card	-14 -9 -1 8 4 0
your company	-18 0 -1 -1 24 -2
your contract	9 0 1 1 -11 1
your current	-1 -4 -1 0 1 -1
your desk	-5 0 0 0 -1 0
your email	1 0 0 2 -7 6
your esteemed	-8 -1 -1 5 2 -1
your experience	14 -2 0 0 -13 -1
your file	-18 0 0 1 12 8
your files	11 0 0 1 -10 1
your finance	-6 0 0 0 7 0
your firm	26 9 -2 -10 9 -1
your firm's	-8 -1 0 -1 10 0
your firms	10 0 0 0 -13 0
your inbox	-6 0 0 2 3 2
your interest	-13 -3 -1 -1 10 -1
your kind	-10 0 -1 5 7 -2
your last	9 0 1 1 -11 5
your letter	-2 3 0 -7 10 -1
your list	13 -1 -1 -2 -13 0
your logo	-4 -2 0 -1 7 -1
your mail	10 0 0 5 -8 -9
your managing	-6 0 0 0 5 0
your message	7 -1 -1 4 -12 33
your name	10 20 -3 2 2 -2
your neighbours	-4 -2 0 0 3 0
your new	21 0 -1 -5 -17 0
your next	0 -1 -1 -2 2 1
your office	-1 -1 0 -2 22 0
your old	-15 0 -1 -1 14 -1
your oldest	-13 0 0 0 14 0
your own	17 1 -2 1 0 -3
your partners	-14 0 1 -2 17 1
your people	-6 1 -1 -1 4 -1
your phone	-4 -6 -2 0 5 1
your preferences	0 0 1 23 -1 -14
your profile	-6 -3 -1 -2 -2 3
your renewal	-9 0 0 0 8 0
your site	7 0 1 2 -8 -5
your size	-12 -3 -1 -3 26 -1
your subscription	1 0 0 5 -1 2
your team	1 0 0 1 20 0
your time	-2 -1 1 -1 14 -1
your usual	-9 0 0 12 -2 0
your website	-4 0 0 5 19 -3
yours	6 -30 -28 4 43 -34
yours ever	-7 0 0 1 7 0
yours faithfully	-10 -2 0 0 9 -1
yours is	-14 0 0 0 11 0
yours sincerely	15 1 1 2 1 2
yourself	-2 3 0 2 12 -1
yourselves	13 8 -1 -6 -14 -1
yr	5 0 1 -3 -5 0
yrs	-15 -1 -1 -1 24 -2
yyyy	-9 -4 -1 -1 -4 22
zahlen	11 -8 -7 10 -6 -5
zahlt	-4 13 -3 -2 -5 -1
zehn	-14 0 -2 -3 14 -1
zero	-2 -4 6 -10 6 0
zone	-7 -1 -1 5 1 3
zu	6 1 6 14 -20 0
zum	-9 26 -6 4 2 -3
zum #1	-6 14 -3 5 -5 -5
zum #3x	9 -12 -1 1 -3 -7
zur	13 -1 9 0 -14 1
zusammen	4 8 -5 -6 -2 -1
zwei	-8 -2 -3 6 17 -3
zweimal	4 1 -1 5 -9 -1
zwischen	-7 4 -2 9 0 0
~!	-1 -13 -2 -38 44 -33
~#0x	-12 32 15 -56 -34 88
~#1	8 5 -3 16 -15 18
~#1x	2 15 32 -11 -21 20
~#2x	3 24 3 14 3 13
~#3	15 -38 -24 -14 21 7
~#3x	-4 29 -10 2 -15 18
~#4	-6 -10 -44 8 -10 81
~#4x	17 7 -20 19 1 -2
~#5	-14 -8 -18 -45 -29 94
~#5x	15 -32 -10 14 12 9
~#6x	20 -27 -32 28 9 -5
~#7x	3 -6 -5 6 18 3
~#8x	10 -27 -20 39 -17 12
~#9x	15 -19 -30 13 24 -18
~$	-4 10 -39 -24 38 -4
~%	7 -56 -47 35 38 -41
~?	41 -31 -55 -40 15 -45
~a	8 1 -7 5 16 -29
~aaron	-4 -1 0 -3 -9 19
~ab	-14 11 -6 1 20 -7
~abbes	-11 -3 -3 37 -9 -5
~abend	-10 4 -4 4 9 -1
~aber	0 4 4 -2 -7 -2
~abern	-18 -3 0 0 19 0
~abier	9 3 -1 5 -6 -3
~able	-6 3 -2 0 0 3
~abmel	-7 -11 -7 49 -8 -10
~aboga	-4 -6 8 4 -3 -1
~about	9 32 42 2 -4 -35
~above	-6 1 2 27 -4 1
~abraz	-19 -1 3 1 13 -2
~abraç	-1 -8 14 -6 2 -3
~abroa	-12 -2 -2 9 8 0
~absen	-13 -2 0 10 -6 12
~absol	-3 -6 -3 19 -1 -8
~acabo	13 -3 -1 -1 -10 2
~acade	-4 -4 9 -5 1 0
~accen	-10 -1 -1 9 -1 -1
~accep	31 -13 8 -31 -19 18
~acces	-13 5 1 1 0 35
~accom	-11 2 -1 3 9 -2
~accor	1 -1 -1 -4 4 -2
~accou	11 -29 -11 21 -24 43
~accra	7 -1 -1 5 -6 1
~accru	22 0 0 -1 -20 0
~aceit	12 -4 0 -7 -8 3
~acheb	3 1 -1 0 -8 10
~achte	-7 -1 3 7 -1 -1
~ackno	-7 -1 -1 2 -2 9
~acqui	-1 -1 1 -3 2 1
~acros	-12 0 2 4 15 -2
~act	-7 2 -1 0 8 -6
~actio	1 -4 -1 -15 0 17
~actua	-9 -8 5 8 7 -2
~adapt	10 -2 -5 8 -11 -1
~add	-4 9 2 17 4 -22
~added	-2 3 -1 5 -3 0
~addit	-11 0 -1 8 3 -2
~addre	21 -2 -11 -6 6 19
~adeye	1 -3 -1 0 -3 10
~adhér	-6 2 -2 12 -5 1
~adjun	19 -7 -2 -3 -7 -2
~admin	6 -3 1 -7 8 11
~admit	-5 -5 -2 7 4 1
~adopt	-6 -1 0 14 -6 0
~adres	-12 -8 -2 -5 4 15
~advan	-9 -4 -1 3 18 -2
~adver	-16 -3 2 29 1 8
~advic	19 0 1 28 -29 -1
~advis	-16 11 -2 -4 17 6
~advog	-11 -3 -2 11 6 5
~affec	3 -7 -2 2 4 -5
~aforo	-3 18 -4 0 -4 -2
~afrai	12 -2 1 -3 2 4
~after	4 2 18 3 9 -11
~again	24 -29 10 17 -25 -11
~agenc	25 -4 2 7 -11 0
~agend	11 8 -3 8 1 -9
~agent	-22 15 2 11 25 -6
~ago	12 -1 -1 -7 -22 7
~agora	2 -3 0 -4 9 -6
~agost	4 -13 11 7 -7 -3
~agrad	49 -9 -3 -13 -20 -4
~agree	45 -4 -17 -15 -31 4
~ahead	-1 0 -1 2 -3 -1
~ahorr	-11 0 0 0 13 0
~ahí	-6 -3 5 -1 3 -1
~ai	-5 4 -3 -2 0 0
~aid	-8 2 9 0 -6 0
~ainda	-7 -2 -2 5 -4 8
~airpo	0 3 0 0 3 -6
~akten	8 -5 1 8 -13 0
~aktue	-11 -4 -1 3 5 8
~al	2 -9 13 -2 1 9
~alan	-5 1 -2 -3 10 1
~alarm	9 -5 -3 2 2 -3
~alegr	10 -2 8 -3 -12 -1
~alert	-6 -4 -1 38 -18 1
~algo	5 -2 3 -1 -6 0
~algui	22 -1 -2 -2 -16 0
~algum	9 7 -1 -2 -13 0
~align	10 -1 0 1 -10 -2
~aliso	-8 7 -1 0 4 2
~all	6 7 17 11 6 -25
~alle	0 10 -7 5 -3 -5
~allem	-17 -1 -1 11 11 -1
~allen	18 -4 3 -6 -9 -1
~alles	5 -2 0 -8 -1 0
~allow	32 5 -1 3 -30 5
~almos	-4 1 -1 0 2 2
~alone	-9 -4 -1 -1 10 -1
~along	-19 3 -1 1 -3 -3
~alrea	-1 -7 0 -5 30 -1
~als	-27 -5 -4 11 15 3
~also	18 -11 21 15 -29 -7
~alten	-14 6 0 -1 10 0
~alter	12 -5 -2 2 -7 3
~altho	-4 -1 6 -7 -2 1
~altog	12 -1 0 -6 -6 0
~alumn	3 2 1 -3 -1 1
~alway	-4 -1 2 12 4 5
~am	11 7 26 -20 -34 34
~amand	-12 -2 -1 1 10 5
~amanh	-6 -7 -11 -3 23 -2
~ambro	-8 -1 -1 2 9 -1
~amend	-4 -1 -1 9 -7 -5
~ameri	-4 -1 2 -5 4 3
~amica	-12 12 -3 -1 3 0
~amigo	-21 -7 20 5 1 -2
~among	-4 -1 1 1 -2 0
~amoun	-4 0 -1 -4 2 26
~ampar	9 -1 -1 2 -13 -1
~an	-2 15 -21 24 10 23
~ana	-7 7 0 2 2 0
~analy	-3 -2 -3 -3 8 1
~anbie	19 -2 -2 2 -14 -2
~ancie	-7 9 -3 4 -2 0
~and	14 12 -5 -18 14 -37
~andar	-12 7 0 -1 6 0
~ander	-27 -3 4 6 20 1
~anexo	16 -9 0 0 -18 9
~angeb	10 -1 -5 -11 6 -3
~angel	0 0 -1 -7 7 1
~anima	-18 8 0 0 9 0
~anmel	-17 28 -7 10 -3 -5
~ann	24 -1 -1 -1 -8 2
~annel	-2 -2 2 1 2 -1
~annex	-2 -1 -1 15 -13 1
~annon	-11 3 -2 6 2 0
~annou	1 0 -1 10 -14 -1
~annoy	-8 0 0 10 -3 0
~annua	-26 0 28 17 -15 3
~annue	-5 2 -1 -4 4 3
~année	0 -4 -5 -5 7 0
~ano	2 6 -4 -8 -2 5
~anony	12 5 -2 -5 -4 0
~anos	-13 0 5 8 -6 -2
~anoth	6 17 -1 -9 1 15
~anruf	-3 -1 0 -1 7 -2
~ans	14 -1 -5 7 -14 1
~ansch	-18 15 -5 -2 11 -1
~ansel	5 -9 0 -3 4 1
~answe	2 9 -26 42 -9 -5
~antem	11 -1 0 -1 -7 0
~antes	13 19 -9 -8 7 -5
~antig	-10 2 3 0 6 -1
~antwo	-19 -3 0 26 -4 -4
~anual	-6 -1 0 13 -6 0
~any	33 -31 1 -10 5 -19
~anybo	13 -5 5 19 -19 -2
~anyon	15 17 -7 14 -13 -5
~anyth	16 -2 -8 10 -31 39
~anywa	-29 -4 0 0 37 2
~ao	-21 0 8 3 0 -1
~août	3 -3 -1 -7 -5 13
~ap	5 -2 -1 -6 -5 1
~apare	6 -11 9 -3 -5 0
~apart	-6 0 -1 -8 3 3
~api	-7 -1 0 0 13 -3
~aplic	0 -1 -1 9 -9 -3
~apoio	9 -4 -2 5 -9 -4
~apolo	6 3 -1 -4 1 -1
~app	-4 7 -3 2 -5 4
~appar	2 3 0 -7 -6 9
~appea	-4 1 1 24 -5 1
~appel	6 -7 -4 -6 9 -3
~apple	-2 -8 1 1 0 9
~appli	11 11 4 -1 -3 6
~apply	-5 2 -1 2 -11 7
~appoi	-10 -7 -2 1 4 14
~appra	-14 -1 0 -1 13 0
~appre	17 1 1 5 -11 1
~appro	18 -2 -9 -16 -24 39
~apres	18 4 2 -10 -3 -4
~april	-12 24 13 37 -31 -7
~aqui	7 1 0 -2 -6 -2
~aquí	-4 2 -1 10 -1 -2
~arbei	4 8 -2 -5 -14 3
~archi	4 -5 -7 19 -15 -1
~are	-3 19 12 -5 11 9
~area	-6 5 -1 -2 6 -3
~aren'	-9 -2 -3 1 11 2
~argui	8 0 -1 0 -8 -1
~aroun	-21 -4 2 1 34 0
~arqui	3 3 -3 5 -10 3
~arriv	11 5 0 0 -26 1
~arrum	-10 -1 0 0 13 0
~arrêt	-2 -2 -1 10 -8 -1
~art	8 -4 0 -4 -1 3
~artic	0 3 0 33 -18 -6
~as	22 -20 -25 10 9 -23
~asia	8 3 0 -1 -11 -1
~aside	-7 1 0 -2 7 0
~asist	-1 8 -4 -5 -3 -3
~ask	23 -30 -25 15 -4 -23
~asked	11 1 20 36 -31 -13
~askin	23 1 1 3 2 2
~asks	29 -11 -4 18 -20 1
~assem	2 -6 0 7 -6 0
~asses	-3 0 -1 -3 9 -1
~assig	-15 1 -2 1 5 9
~assin	-19 -3 0 -1 16 3
~assis	9 2 2 2 4 1
~assoc	8 3 38 -7 -10 0
~assun	-7 -2 -1 -4 10 4
~astri	-7 6 0 0 4 0
~así	-11 0 -1 -6 18 0
~at	-4 24 42 -13 9 -16
~atenc	5 -2 -2 -2 3 -7
~atend	-3 -1 -2 -1 9 -2
~atent	15 -3 -5 -14 6 -4
~atras	10 7 -1 -5 -6 -1
~attac	49 -40 -15 -24 -3 -13
~atten	-4 1 7 -25 23 0
~attor	6 0 6 4 -7 2
~attri	13 -1 -2 -5 -9 -1
~até	11 -5 -12 32 9 -26
~au	-15 -16 25 3 -4 11
~auch	19 -3 -1 3 -10 -4
~aucun	11 -4 -2 -2 -11 6
~audio	-4 -3 1 4 7 -4
~audit	-22 24 -6 39 -4 5
~auf	-21 -14 26 26 15 -13
~augus	-6 3 0 23 -12 -1
~aujou	11 -1 -1 -1 -10 0
~aula	-7 10 4 -3 -2 -4
~auprè	3 10 -2 -2 -10 -1
~aura	-10 4 8 -2 -1 -1
~aus	-19 -1 6 23 -8 -2
~ausbi	-4 3 -2 14 -5 -6
~ausge	-7 1 7 5 0 0
~aussi	8 -4 7 -1 -6 -2
~austr	12 0 -1 -9 -4 -1
~autho	-15 -1 -3 -2 9 4
~auto	-5 -2 -1 -1 4 26
~autom	-61 5 -7 -47 -14 104
~autre	-4 -4 7 -2 7 0
~autum	-11 -2 -1 22 -16 0
~aux	1 -8 6 -2 -4 6
~av	8 -1 -1 -2 -5 -4
~avail	-16 11 2 -24 38 -10
~avant	28 12 -5 -12 2 -2
~avec	31 -5 0 -4 -3 -4
~avera	-27 8 3 25 22 2
~avez	12 -4 -2 3 -10 -2
~avg	-2 17 0 -2 -13 0
~avisa	14 -4 -6 3 -5 -2
~avise	13 7 -3 -1 -14 -1
~avoid	4 -2 0 -3 -1 0
~avons	5 0 -6 -7 8 -2
~avril	-2 4 -2 5 -3 0
~award	-29 0 5 21 -6 -3
~aware	-6 3 -1 0 6 0
~away	-20 1 2 14 8 6
~ayer	13 -2 -1 -3 -7 0
~ayuda	-10 -2 -1 10 2 0
~aí	-21 -1 0 -3 24 0
~año	-10 9 -1 2 5 -3
~años	-5 2 1 14 -10 -4
~b	-10 -4 50 -9 -25 16
~baby	4 -1 -1 3 -6 0
~back	20 -11 -23 48 -9 0
~bad	15 -10 -5 -3 -6 1
~badge	11 -2 -2 0 -20 14
~badly	-5 -4 1 0 8 1
~bag	7 -3 0 -1 -8 3
~baja	0 -3 -5 30 -14 -7
~baker	-6 1 0 5 1 1
~balan	0 0 0 5 -15 20
~banco	-8 -1 -2 9 7 -2
~band	-5 2 4 -1 4 2
~bank	15 -15 -14 33 -16 -2
~bapti	7 -4 4 -3 -2 1
~bar	-7 30 0 5 -21 -2
~barna	-9 0 0 0 10 0
~barth	-8 4 0 0 7 0
~base	-14 -4 -1 -1 16 -3
~based	2 6 -1 -3 -9 -1
~basem	2 0 -2 2 -3 0
~basis	-2 1 1 -7 2 0
~basta	-3 -8 -2 3 11 -2
~batch	7 0 0 1 -8 1
~bath	-10 -2 0 -2 14 0
~batte	12 3 -3 0 -8 -1
~bay	-7 5 0 -3 -3 0
~bays	14 -3 0 -2 -3 0
~be	-4 -7 46 -23 13 17
~bea	13 6 -5 1 -14 -2
~beans	-9 -2 -3 3 6 2
~beat	-11 2 0 0 7 0
~beaut	-6 0 0 1 7 0
~becau	-6 -10 -9 25 28 -10
~becom	-16 4 -1 12 1 14
~bed	20 -1 -8 0 -12 -2
~been	-1 -16 28 7 -2 33
~beer	0 8 0 0 -8 0
~befor	9 -2 -31 -13 23 -4
~begin	-16 6 0 -3 12 4
~begun	-10 0 0 2 10 0
~behal	10 -1 -1 -3 -6 -1
~behin	15 12 -29 9 -20 2
~bei	3 6 -10 -5 27 -3
~beijo	-4 8 5 -7 -7 0
~beim	-15 0 2 8 9 0
~being	-4 11 0 5 6 0
~bekan	-3 -6 14 -2 0 0
~belie	9 0 2 -1 -8 16
~belle	-7 -2 -1 0 8 -1
~belon	5 4 1 4 -11 0
~below	-18 1 -4 18 29 -3
~bem	-4 0 -1 0 2 0
~ben	-13 6 0 -3 9 -1
~bench	-30 6 4 0 7 7
~bened	-8 6 0 -3 3 0
~benef	0 -5 -1 4 9 0
~berei	-4 -4 -1 7 -5 8
~berg	14 0 0 0 -6 -7
~berna	11 4 0 1 -15 -1
~besch	11 4 2 1 -12 -1
~besid	-12 0 2 1 12 0
~best	12 -7 -9 -6 26 -29
~beste	-10 0 -3 11 23 -12
~bet	-9 0 0 -1 11 0
~betri	10 12 -4 -7 -9 -1
~bette	23 4 0 -6 -5 12
~betwe	-10 -10 4 9 17 10
~bev	-3 9 -1 -4 -6 -3
~bezah	12 -2 0 7 -16 2
~bibli	-14 -1 -2 19 -1 -1
~bidde	22 0 -2 0 -3 -3
~bids	-6 -6 1 9 2 0
~bien	4 2 10 -4 8 -9
~bienv	5 -3 -3 7 -11 0
~biete	-10 -1 -1 0 17 -1
~big	-5 2 -10 -1 25 4
~bigge	-8 0 0 0 3 0
~bike	13 -10 -4 3 -7 -5
~bilin	-13 -1 -4 2 12 -1
~bill	26 4 1 -3 -1 -9
~bille	25 -1 0 -2 -12 1
~billi	-2 -5 1 18 4 17
~bills	-8 0 0 1 6 0
~bin	-24 -10 8 1 8 20
~bins	9 -5 -1 -2 -5 -1
~bird	-2 6 -3 -5 -1 0
~birgi	8 -2 -2 4 -5 -1
~birth	-3 -2 -1 4 -4 -1
~bis	-4 12 -7 0 17 -13
~biscu	5 -3 0 1 -6 2
~bit	4 -1 6 3 0 3
~bitte	44 -8 -10 -6 -30 3
~black	24 -4 -2 -17 9 -5
~bleib	6 -6 -2 1 3 -4
~bless	12 -1 -2 -4 2 -2
~block	22 -2 0 -3 -19 3
~blog	-9 -4 -1 2 0 10
~blogs	-10 -4 0 -1 -1 16
~bloom	7 -1 -1 -2 -4 -1
~blue	13 -3 5 -7 -3 9
~boa	5 -1 -5 0 10 -8
~board	8 0 -22 39 -12 -8
~boat	11 -3 5 -1 -13 0
~boath	-9 9 0 -1 -2 0
~bob	70 -9 -5 -9 -28 -17
~bogot	-10 -1 0 12 -1 0
~boile	-5 2 0 6 0 -1
~bolet	-1 -7 -3 32 -13 -1
~bom	17 -5 -4 -5 -4 -3
~bon	23 -3 -4 -1 -16 -2
~bonde	-7 -1 0 0 14 -1
~bonjo	5 -24 7 -19 24 12
~bonne	-11 -9 3 11 9 -5
~bonus	12 -2 -1 -6 -6 -1
~book	-19 3 2 5 35 -15
~booke	16 -10 5 -1 -2 1
~booki	-14 -5 1 0 13 16
~books	-8 0 -1 20 -9 0
~booth	-30 0 55 -2 -12 9
~bore	-16 -1 0 0 13 0
~borro	-1 -3 -1 3 -8 10
~boss	-19 -1 -1 1 21 -1
~both	34 1 5 -11 -21 -19
~bothe	-11 -3 -1 2 10 -1
~bottl	-16 5 -2 -3 11 -1
~bounc	6 0 1 -1 -3 -1
~bound	4 0 0 -2 -2 -1
~box	-9 6 1 15 6 2
~boxes	23 -1 0 6 -2 1
~boy	3 -1 -1 7 -7 -1
~bram	3 -1 -1 5 -6 -1
~brand	-14 0 3 -6 31 -3
~brauc	13 3 -1 1 -13 -3
~break	-18 34 12 9 -19 7
~bridg	-6 2 0 8 -1 -1
~brief	-27 1 -4 23 14 -1
~brigh	-16 2 -3 0 11 -3
~bring	-20 84 -29 -37 -2 12
~broad	-8 1 0 1 5 2
~broch	-11 -5 -1 6 5 -1
~broke	3 -3 2 12 1 18
~bronz	-8 -1 -1 0 8 -1
~brook	28 -1 0 -1 -26 -1
~broug	-11 0 5 1 1 0
~bruno	-11 0 0 10 1 0
~bruto	14 -1 0 -2 -10 0
~budge	12 -16 -1 3 7 3
~buen	5 -9 -4 1 12 -7
~bug	3 2 0 5 -2 -8
~build	-9 2 -7 31 17 -1
~built	-24 -2 -4 5 24 -3
~bulk	-6 0 0 1 4 -1
~bulle	-18 1 0 43 -9 4
~bumpi	-11 -1 -1 -1 16 -2
~bunch	15 -7 -3 -3 -7 -1
~burea	11 -5 -7 0 2 -4
~bus	-6 -2 -5 12 -7 4
~busin	-2 -37 6 16 17 13
~busy	-8 0 1 7 0 0
~but	35 -11 -8 1 -28 -19
~butto	0 0 0 7 -8 0
~buy	43 1 0 -1 -33 2
~buyer	-20 -1 3 -3 12 0
~buyin	13 7 -1 1 -20 0
~buys	-6 4 -1 1 2 -1
~by	0 29 -27 3 7 14
~bylaw	11 -3 0 -3 -10 1
~büro	2 -5 2 2 -7 8
~c	12 -16 22 -16 -19 16
~c'est	19 -4 -1 -12 9 -1
~ca	8 0 0 -1 -8 2
~cabin	-28 -2 -3 12 33 3
~cabli	-10 0 0 0 9 0
~cada	-26 53 -8 -6 -1 -1
~caduc	-11 -1 0 -3 1 19
~cafet	6 -3 7 -4 -8 -1
~café	-7 15 4 -3 -15 -4
~cake	18 -5 0 -3 -5 -2
~calcu	0 1 1 4 -8 -2
~calen	-19 17 -5 37 0 -6
~calif	12 -1 0 -22 -6 13
~call	14 -28 -25 -27 28 9
~calle	30 10 -1 -5 -15 -2
~calli	4 0 -1 -3 -5 3
~calls	21 -7 -1 17 -15 13
~cambi	0 -3 -6 13 -12 9
~came	18 -16 6 51 -23 -13
~camer	-20 -1 0 -2 16 -1
~camil	-15 -1 0 -2 12 3
~campa	-10 2 -3 1 10 2
~can	21 -18 -33 -29 16 11
~can't	35 16 -13 -9 -30 -2
~canal	4 -15 5 0 5 0
~cance	9 -25 -5 11 -30 58
~candi	20 0 1 -2 11 -1
~canno	14 -1 2 -2 0 -2
~cansa	-13 5 0 -1 11 0
~cante	12 -2 -1 -9 -6 1
~cap	11 -2 -2 1 -3 -1
~capac	8 -1 1 -8 -10 9
~capit	-22 0 -1 4 14 2
~capti	8 1 3 5 -10 2
~capít	-5 7 -2 7 -6 0
~car	0 5 -1 3 0 4
~cara	20 -5 4 -4 -3 -11
~card	7 -22 -8 -16 5 56
~cards	-6 3 1 11 4 1
~care	-13 14 -1 -3 2 2
~caree	12 2 -3 -3 -10 3
~cargo	12 -3 -4 2 -5 0
~carme	14 -8 -2 2 -13 0
~caro	6 -3 -1 -6 3 0
~carol	18 -2 -4 -7 -2 -2
~caros	0 -4 8 -3 -4 -1
~carpe	-14 -4 2 0 16 -1
~carri	1 -2 2 -3 8 5
~carry	-7 0 -1 3 9 -1
~carta	-2 -10 2 5 -1 -2
~carto	-6 -1 -1 1 12 -2
~cartó	-11 2 8 2 0 -2
~casa	-19 23 -8 5 -3 -3
~case	-12 -4 11 -8 22 -2
~cases	-24 0 4 5 14 1
~casi	-4 -2 0 -1 8 0
~caste	-3 -1 0 4 -7 -2
~catal	-7 -2 1 6 1 -2
~categ	-14 -5 -1 -3 2 5
~cater	-13 2 7 4 5 -2
~cause	15 0 -1 2 -16 -1
~cc	25 2 0 2 -1 2
~ce	-23 14 -8 -3 33 7
~ceci	-7 -3 -2 4 -5 13
~ceili	4 0 1 1 -8 1
~celeb	-5 2 -1 -4 8 0
~cell	8 2 -2 0 -4 -3
~celle	10 -3 -3 -5 -1 0
~censu	-5 -1 0 0 5 0
~cent	-13 0 0 6 3 0
~cente	-13 5 5 -6 -1 -4
~centr	-29 38 13 33 -3 -3
~cents	-1 -4 -2 -3 10 -5
~ceo	-17 -2 0 -3 18 -1
~cerra	1 -3 -5 -3 8 -1
~certa	0 -1 -1 -6 6 0
~certi	-8 -12 -10 -2 19 25
~cette	-9 -10 -4 14 -2 -1
~cfo	9 4 -1 3 -13 0
~chacu	-19 17 -2 -2 5 -1
~chair	0 20 39 -27 3 -5
~chall	5 3 1 -11 -1 3
~chama	4 -1 -1 -4 8 -6
~chamb	-18 -4 -6 9 3 -2
~chanc	-23 -1 -1 1 22 -1
~chang	6 -35 -27 49 -35 40
~chann	-12 -1 0 -1 15 2
~chape	-10 -1 -2 -1 11 0
~chapt	17 9 -11 15 -29 10
~charg	-1 16 -19 -22 16 26
~chari	-3 2 6 -5 -10 5
~charl	4 -3 5 -9 4 2
~charo	14 3 -3 -2 -14 -1
~chart	-20 -1 -2 44 -15 -1
~chat	-8 -3 -1 1 6 -2
~cheap	19 2 -3 -2 -9 -2
~check	10 2 -9 30 -7 14
~cheer	-10 -2 -1 3 15 -1
~chega	-2 1 -4 -8 13 0
~chequ	11 -3 -3 -2 -2 0
~chers	6 12 -3 5 -24 -4
~chez	6 6 -3 -6 10 -2
~chief	4 2 -2 -4 -9 -1
~chiff	-8 -1 4 -2 9 0
~chip	-9 6 1 -5 5 1
~choos	-17 5 0 -1 23 -6
~chose	-27 7 5 1 6 3
~chris	9 -1 -3 8 13 4
~chron	9 -2 -2 -9 0 1
~churc	-12 -7 -2 3 13 1
~chère	12 3 -3 -5 -9 -1
~cinco	-25 15 -5 3 5 -2
~cinq	-4 -1 0 13 -6 0
~circl	-12 -3 -1 1 5 1
~circu	-2 -6 -1 22 -11 1
~city	-17 10 -3 4 3 -4
~civil	9 2 0 2 -9 -1
~claim	0 -6 8 11 4 6
~clair	-9 10 0 -1 3 0
~clark	-4 -5 -1 2 2 10
~class	-13 26 7 -3 -17 -1
~claus	6 2 9 5 -18 5
~clean	-14 -2 10 3 26 4
~clear	2 -2 1 -4 8 5
~cleme	7 7 4 1 -9 -1
~clerk	-4 -11 0 28 -5 0
~click	-22 2 2 31 22 0
~clien	4 6 10 18 10 -32
~clini	-21 7 -3 13 -3 2
~close	8 -15 -14 50 -15 -26
~closi	-10 -1 10 3 -9 0
~cloud	7 -1 0 0 1 -1
~club	-39 21 -5 0 9 -2
~cláus	6 1 -3 1 -7 -1
~cn	-10 0 0 1 9 -6
~co	-3 -1 -4 -9 18 -5
~coach	4 -1 -2 -3 5 -2
~coast	0 8 3 0 -8 1
~coat	11 0 -1 0 -11 -1
~cobra	5 -3 -2 -7 4 -1
~cobro	-12 -2 -1 0 15 -1
~code	-8 -11 -3 -9 34 25
~codes	-8 2 -1 5 5 0
~coffe	-15 35 24 -2 -3 1
~colab	-6 0 0 -4 10 0
~cold	0 2 -1 -1 -4 0
~cole	17 -4 -1 -5 -8 0
~coleg	-4 10 3 -6 -1 -4
~colla	-15 -6 -1 8 11 -3
~colle	-3 18 26 -12 10 -14
~collè	21 -2 -4 -3 -16 0
~colou	8 7 1 -2 -15 -1
~colum	-25 -1 2 -2 -2 8
~com	17 11 -1 -8 3 29
~combi	17 6 -5 -11 -6 -2
~come	-9 39 49 -36 5 -27
~comen	-11 1 -1 8 7 -1
~comer	5 0 -8 0 11 -4
~comes	-28 9 -4 9 33 3
~começ	-8 3 -1 7 1 -1
~comfo	12 -2 -2 -1 -12 0
~comic	-4 -1 -1 14 -7 -6
~comin	-30 33 0 0 15 -1
~comis	5 3 -2 -4 3 -1
~comit	8 7 -5 14 -29 2
~comma	-20 -4 -2 10 6 9
~comme	-4 -5 -12 47 -12 -7
~commi	9 19 -7 10 -21 -5
~commo	-7 0 2 0 3 0
~commu	-20 38 -3 4 -7 0
~como	5 8 -3 -1 4 -2
~compa	-10 0 -31 -7 42 -13
~compe	-1 -3 -6 -3 15 11
~compl	10 -18 -22 -12 17 26
~compr	20 -5 -6 -4 19 -10
~compt	12 -5 5 2 -16 3
~compu	1 1 -1 10 -11 -3
~con	-14 9 -2 -9 34 -10
~conce	0 0 0 9 9 -1
~concl	1 6 0 1 -6 3
~concr	17 -3 -1 -6 -8 4
~condi	-16 -2 -2 -8 14 3
~condo	-17 -1 -1 12 4 3
~condu	1 6 -1 2 -7 7
~confe	-21 19 83 -21 -45 0
~confi	17 12 -21 -29 -14 28
~confl	-34 2 1 1 27 2
~confo	-10 0 1 -3 10 -1
~congr	-14 -22 58 -5 9 -2
~congé	-5 -2 -1 10 -14 12
~conna	12 7 -2 2 -17 0
~conne	-9 -2 0 -5 13 -1
~conoc	24 -2 7 -3 -23 0
~conse	3 -2 0 13 -9 4
~consi	20 -1 -2 -4 7 -1
~conso	8 5 -2 -8 -2 -1
~const	-19 6 -1 16 -13 10
~consu	-2 -5 -11 13 24 1
~conta	-17 5 14 16 11 20
~conte	-11 10 1 15 9 -2
~conti	-5 6 0 -7 8 4
~conto	-6 2 10 0 -4 0
~contr	1 -31 6 31 19 -12
~conve	-30 12 18 -3 28 3
~convi	-15 18 -2 3 -1 -3
~cook	-6 1 0 0 4 0
~cooki	-10 7 0 5 3 0
~coord	39 0 -1 -4 -27 -1
~copie	28 -3 -4 7 -17 -3
~copy	4 15 2 -9 -3 2
~corde	5 -3 0 0 -7 0
~cordi	-22 0 4 -1 45 -9
~corne	-20 1 -5 5 10 1
~corp	12 -1 0 -7 -1 -3
~corpo	-8 -1 1 -10 19 -7
~corre	31 -25 -5 -9 -22 21
~corri	15 -2 -3 -5 -9 -3
~corte	-15 1 0 5 8 0
~cosas	-7 13 -2 0 -2 0
~cost	11 -7 -14 14 15 -4
~coste	-12 7 -3 -3 11 2
~costs	-8 0 -1 -6 31 -1
~cotis	5 -3 -1 8 -14 3
~could	17 -35 -35 -43 30 21
~counc	6 -3 -2 17 -15 0
~couns	8 -1 1 -6 -9 2
~count	-2 3 -6 51 -2 -17
~coupl	-10 3 1 -2 8 1
~couri	-4 -4 -1 2 3 -2
~courr	1 -1 0 3 -8 7
~cours	4 -9 -4 6 7 14
~court	-23 18 -17 50 -12 -4
~cousi	-9 0 0 -1 9 0
~cover	-1 7 -2 9 15 5
~coûte	-14 -1 0 15 3 0
~crack	-6 0 0 -3 10 0
~crane	9 -1 0 0 -9 -1
~creat	0 -3 -1 -3 -8 6
~credi	18 13 -6 -12 -2 -2
~cross	-24 3 -4 16 -8 0
~crédi	15 -4 0 3 -15 -2
~créne	-17 -1 0 0 18 0
~cto	-3 -3 0 0 5 0
~cualq	12 -7 -7 -4 -1 -1
~cuand	13 -5 -2 -4 -1 -2
~cuatr	-8 -8 -2 11 -1 0
~cuent	-2 -3 1 1 8 -2
~cuida	-13 -1 -1 -1 15 -1
~cumpl	-10 3 -1 13 -9 5
~cumpr	27 -1 -3 -17 -8 -1
~cuota	-15 1 0 17 -3 -1
~cup	16 -2 -3 2 -14 -1
~cupbo	7 0 1 0 -8 1
~curio	-9 0 7 2 0 0
~curre	-2 9 2 -8 11 1
~curso	-7 -2 -1 2 -2 14
~custo	-26 10 6 27 18 4
~cut	10 3 2 7 -1 0
~cuánt	-9 -5 2 6 6 -1
~cvs	-8 -2 1 0 13 -9
~cyber	-13 -3 -1 0 9 1
~códig	-8 -2 -1 -4 -5 9
~cómo	-13 9 -3 -9 14 -2
~côté	-8 -3 7 -2 5 -1
~d	7 -6 14 -14 -6 13
~d'aut	-9 7 -3 -1 8 -1
~d'ava	20 -1 -2 -2 -17 -1
~d'un	1 3 -3 3 -5 -3
~da	-1 21 14 19 -3 -17
~dafür	-4 -1 0 -4 12 0
~daily	2 -4 -1 8 -7 3
~damen	4 6 -4 2 -6 -7
~damit	-12 -2 -1 -3 17 -1
~dan	23 -4 -2 -8 -8 -4
~danac	-14 5 3 -1 2 -2
~danis	-9 0 -1 5 8 -1
~dank	1 -2 -2 4 -6 8
~dankb	17 0 0 -1 -17 0
~danke	36 -6 -5 -2 -18 -3
~dann	-3 -1 0 -2 6 0
~dans	-20 5 -9 1 32 -1
~darf	-16 -3 4 3 12 -1
~dark	-13 -1 1 -1 10 2
~darse	-3 -3 -2 9 -1 -2
~das	24 -6 -11 -1 5 -6
~dashb	-5 -4 0 9 -4 0
~dass	-9 -3 -2 0 16 -2
~data	-4 -10 12 19 2 4
~datab	-7 0 -1 -5 -4 10
~date	0 -15 -10 6 12 29
~dated	18 -3 1 4 -21 -1
~daten	10 -4 4 -5 -8 5
~dates	-13 -2 2 51 -12 0
~datos	-8 6 3 -2 7 -1
~dauer	10 -6 -5 5 -8 5
~daugh	-24 -1 2 14 6 -1
~dave	6 1 0 1 -8 2
~david	-4 3 1 -3 2 0
~davon	14 -3 -3 1 -11 -1
~day	-24 0 46 -15 30 2
~days	0 -41 16 -12 13 46
~de	5 6 9 6 10 -16
~dead	9 -1 1 0 -8 1
~deadl	-1 5 -2 -2 2 -3
~deal	3 -3 -1 -5 4 -1
~deals	-4 -1 -1 1 6 -2
~dear	25 5 -5 -63 15 -27
~deb	7 -1 -1 -10 -6 3
~debit	6 0 1 -3 -3 -5
~debor	12 0 0 0 -11 3
~dec	-6 -1 1 -5 0 30
~decem	-25 13 4 28 -8 14
~decen	2 -5 1 3 -4 -1
~decid	4 15 -1 -16 10 6
~decir	15 -2 -1 -3 -10 -1
~decis	-12 3 5 6 11 3
~deck	-12 2 -1 4 11 1
~decla	-21 -3 10 2 5 -3
~decli	-2 -8 -1 6 -3 13
~dedic	-8 -1 -1 -6 8 0
~deduc	9 2 1 -1 -7 0
~dee	10 -1 0 0 -10 0
~defen	8 -3 -1 -5 -9 0
~defin	-5 2 0 8 -1 -1
~deine	13 -3 -2 -2 -2 -2
~deixe	-13 0 0 0 13 0
~del	1 6 4 16 -12 -3
~delay	1 3 -1 2 -4 0
~deleg	-5 -9 -1 8 11 2
~delet	26 -1 2 2 -32 0
~deliv	4 -27 -7 -18 19 46
~dem	-1 14 17 -6 -19 -3
~demai	10 -2 -1 -4 1 0
~deman	41 1 -5 -27 -7 8
~demo	66 -49 -14 -27 4 -8
~democ	13 -3 -1 -11 -1 3
~demon	11 -8 -2 -5 9 -2
~demos	7 1 -2 -8 -3 -1
~den	-6 -8 6 4 21 -11
~denis	10 -2 0 -1 -7 -1
~denta	-9 -2 0 1 4 0
~denti	19 -8 -2 1 -12 -1
~dentr	-8 -2 0 -2 12 0
~denve	5 1 -2 1 -1 -1
~depar	-2 11 1 -12 -14 9
~depen	-12 -1 0 5 -5 7
~depoi	-4 -4 7 -7 6 1
~depos	-19 0 0 12 6 0
~depui	5 -4 -4 2 6 -2
~der	16 5 -4 24 -3 -17
~derni	-12 0 -2 -1 11 -1
~des	-27 27 7 27 -7 -11
~desca	2 -6 -2 15 -10 1
~desco	10 -1 0 -6 -7 -1
~descr	7 -3 -1 -6 -4 -2
~descu	21 -5 -3 -3 -12 -3
~desde	0 -5 0 15 16 -5
~desea	18 -6 -2 -5 0 -3
~deser	22 -2 3 -7 -13 0
~desig	-28 4 8 -4 11 2
~desk	-8 -8 -19 31 10 18
~desks	7 0 -1 5 -7 -1
~deskt	6 -4 0 4 -3 -3
~desmo	8 0 0 0 -10 1
~despa	-34 -1 3 -5 49 -2
~despu	-14 11 3 -5 6 -2
~desse	-11 -5 -2 -1 18 -1
~desti	4 -5 -2 -9 -8 10
~destr	13 -4 -3 -1 -8 0
~detai	6 8 2 -5 -3 8
~deter	-5 5 0 -5 3 7
~deux	-1 4 -1 7 15 -1
~dev	-9 6 1 1 1 2
~devel	-28 35 2 10 0 3
~devis	1 -6 -4 -3 15 -9
~devol	21 -2 0 0 -17 -1
~dezem	-32 9 -5 18 -1 6
~dia	-29 18 35 10 -5 -9
~diagn	-11 0 0 -3 13 5
~diary	-11 -3 0 4 2 2
~dias	-4 -1 -4 -1 10 -2
~dice	12 -3 -1 -1 -6 -2
~dicie	-7 8 -3 -1 3 0
~dicta	6 0 0 1 -3 0
~did	33 -18 -25 8 -20 -13
~didn'	-5 1 1 7 2 8
~die	15 -17 -13 25 13 -21
~died	39 -3 -4 -12 -11 -3
~diego	7 4 0 -2 -8 -1
~diens	-2 1 -6 -1 -1 4
~diese	-14 -9 3 33 -6 1
~diez	-6 5 -2 1 7 -2
~diffe	37 -2 -7 5 -25 -2
~diffi	-5 -1 1 -2 5 0
~diges	-8 0 0 21 3 2
~digit	-47 -8 5 27 27 6
~dijo	-9 0 0 0 12 0
~dinne	-10 38 -9 3 14 -8
~dir	-10 0 0 -1 11 0
~dire	-8 -2 12 -1 3 0
~direc	17 7 -34 -17 18 0
~diret	7 -4 -3 -2 4 -1
~dirig	-13 -1 -1 -1 14 -1
~disag	19 -2 5 1 -13 0
~discl	-11 0 -1 6 2 -1
~disco	-10 14 1 -22 23 11
~discr	-6 5 -1 0 4 0
~discu	-4 60 -3 1 -23 -12
~disku	-14 14 -2 4 -2 0
~dispe	-10 -2 0 1 14 3
~dispo	-32 -4 5 2 34 -8
~dispu	3 3 -1 0 -10 0
~disse	-11 6 0 3 1 -1
~dista	-8 -2 5 8 1 2
~distr	-11 1 -2 10 5 -3
~dit	-14 4 0 -3 13 0
~dites	-10 8 -2 -1 6 0
~divor	-6 -1 -1 -1 8 0
~dix	18 -3 -1 -8 -5 -1
~dizer	12 -1 0 -3 -10 0
~do	19 -3 -27 -4 10 -13
~dock	12 -1 -1 -3 -6 0
~docke	-7 3 -1 3 -1 1
~docto	24 -1 -1 -5 -11 -1
~docum	18 -6 -3 -11 -6 26
~does	25 23 -9 2 -6 -14
~doesn	28 -4 -2 1 -8 1
~dog	-11 -1 -3 -3 3 10
~dogs	-5 24 -1 2 -13 0
~doing	-28 9 10 -5 34 4
~dois	-10 -1 5 3 5 -1
~dolla	-6 1 -1 8 -17 2
~dolor	0 4 1 -5 -6 8
~domai	11 -1 -1 -11 8 -2
~domin	-9 -1 -1 7 5 -3
~don	-13 0 0 0 11 1
~don't	24 -4 -19 3 -13 -23
~dona	9 -1 -5 -3 0 0
~donat	-10 -4 0 2 8 1
~donde	15 2 -3 -3 -11 -2
~done	22 1 -8 11 0 -2
~donne	-2 11 -3 0 -2 -11
~donné	16 -2 -2 1 -9 -1
~door	11 -9 -4 19 6 1
~doors	-32 25 -1 0 15 1
~dorot	4 -4 1 1 -2 -1
~dos	8 3 1 17 11 -16
~dossi	17 0 -4 -4 -13 -2
~dot	12 1 0 -8 -7 3
~doubl	20 3 -5 3 -21 -2
~down	4 -20 -12 50 6 -11
~downl	-26 4 1 23 7 -5
~downt	-4 0 0 -3 6 0
~dr	-8 51 -7 -12 -1 5
~dra	16 4 -9 -10 -12 3
~draft	3 2 11 10 -16 -1
~drago	12 -3 -1 -5 -1 1
~draw	-3 -2 0 5 -4 0
~drawi	-10 0 0 4 2 0
~drei	-21 12 -4 0 9 1
~dress	3 -1 -1 4 -5 0
~drill	12 -5 -6 -10 -1 0
~drink	-4 44 -2 -1 -28 0
~dritt	8 0 0 0 -7 0
~drive	16 16 9 17 -34 -7
~drop	8 -1 -2 -3 4 -1
~drove	-11 5 0 2 -4 10
~drown	-10 0 0 0 11 0
~dry	-3 0 0 0 7 0
~du	3 1 -9 -11 18 2
~duas	4 -5 -1 -4 3 0
~due	1 -1 0 -22 -5 48
~dues	4 -3 -1 4 -8 -6
~dull	-7 0 3 11 1 0
~dunmo	9 1 0 1 -9 0
~duran	-1 2 -1 -9 6 5
~durat	-11 0 0 0 11 0
~durch	-20 7 -1 -4 14 -1
~durin	12 -15 1 -3 -1 8
~dès	-9 1 -2 -5 11 -6
~décem	-9 -2 3 -6 7 -3
~démon	6 -3 -5 -8 4 -2
~día	-1 8 3 -6 8 -5
~días	21 -4 -1 2 -2 0
~dúvid	14 -10 -1 10 -6 -7
~e	10 7 -22 7 14 1
~each	-24 38 -14 -14 40 -17
~earli	-11 -1 -2 0 12 0
~early	-13 21 -3 2 9 0
~earn	-6 8 0 -1 -4 -1
~easie	-4 -3 -1 0 4 0
~easte	-13 -6 -1 1 17 -4
~easy	-35 3 0 5 27 -2
~eat	-7 23 -1 0 -1 0
~econo	-11 1 0 -3 -4 3
~ed	8 -1 -3 -2 -7 8
~editi	-8 -5 4 15 4 -1
~edito	-19 -1 0 42 -14 -1
~educa	-1 -2 -1 -4 -3 1
~effec	-2 -2 -1 7 -6 4
~eh	-8 -1 -1 -3 13 -1
~eigen	-17 3 -1 14 10 -3
~eight	-8 16 -5 -6 16 7
~ein	-9 -1 -10 14 18 -6
~eine	8 9 -11 20 -4 -5
~einen	14 1 -6 -4 -1 -5
~einer	-14 0 0 0 12 0
~einfa	-15 -2 6 1 21 -3
~einla	7 -9 -3 1 -7 11
~einma	-17 0 0 12 6 0
~einst	-10 -2 0 -2 13 0
~eintr	-4 12 3 -2 -5 -1
~eithe	-10 4 2 9 13 3
~el	24 -7 -1 -5 -19 -9
~ela	-2 -1 -1 9 -5 1
~ele	5 -4 -2 -5 6 -1
~elect	-5 -4 -4 30 -16 16
~eleva	5 4 -2 -4 5 -1
~eleve	-15 -9 7 25 18 -3
~elf	17 -7 -1 2 -13 -1
~elle	-4 -2 -3 7 -1 -2
~else	20 8 -7 -4 -23 27
~elsew	-12 1 1 -4 12 1
~em	4 -16 10 30 8 -17
~email	-26 24 -5 -23 41 16
~embar	-8 2 8 -2 3 1
~emerg	-2 6 0 -11 -2 10
~empez	-15 -2 0 3 13 0
~empfa	3 3 -1 -2 -9 6
~emplo	-3 -4 -11 44 -5 8
~empre	-19 -1 -3 22 25 -14
~empty	-5 -1 1 -2 11 3
~en	-9 -16 12 22 21 -15
~encaj	-9 -2 -1 -2 15 -1
~encar	-8 -1 -1 -3 10 -2
~enclo	4 -2 0 0 -2 -3
~encor	-18 -6 -2 6 18 -2
~encry	6 1 0 1 -6 -2
~end	0 -9 -20 21 33 -23
~ende	-9 -2 -1 11 5 -1
~ended	-18 -2 -1 -2 14 -1
~endin	-9 -1 -1 -10 2 43
~ends	8 3 0 10 3 0
~energ	-2 5 -1 -8 -1 6
~enero	-16 -6 -2 7 10 5
~engag	-6 7 -2 -9 13 -1
~engin	-15 5 0 -16 40 -2
~engli	-1 -1 2 9 7 1
~enjoy	-10 2 -1 4 11 -4
~enoug	-13 44 0 12 -19 -2
~enrol	-17 0 1 1 18 1
~enseñ	-6 4 -2 -3 6 -1
~enten	13 -5 8 0 -14 0
~enter	0 -3 6 14 -16 -1
~entit	-6 1 1 0 4 0
~entra	-30 20 10 19 -25 5
~entre	2 4 -14 6 21 -8
~entry	-19 2 -1 9 5 -1
~entré	-4 13 -3 -1 -1 -1
~envel	10 -3 -2 7 -14 -9
~envia	-18 -5 -1 0 26 -1
~envir	26 -2 -2 -5 -12 -1
~envoi	-1 -1 -1 -2 6 -1
~episo	-1 1 13 -4 -5 0
~equip	16 -5 4 -5 13 -3
~er	-22 -7 -3 17 14 -3
~era	13 -5 -1 -1 -8 0
~ergon	-3 -5 0 -5 9 0
~erhal	-6 0 0 8 1 -1
~errei	-11 0 0 -1 12 0
~erreu	-5 -2 -1 -12 16 -1
~error	-7 -1 1 2 -2 14
~erst	-13 10 4 1 7 0
~erste	-24 -6 -2 0 21 7
~erzäh	-11 15 -4 -2 6 -2
~es	18 9 -7 -1 -1 -1
~escal	5 -4 7 -2 -5 0
~escre	-4 -3 -1 -2 11 -1
~escri	-15 2 -4 -12 32 12
~eso	-14 -1 0 -2 16 0
~espec	-7 -1 -2 -3 18 -1
~esper	-10 6 -6 -4 -1 14
~essay	-9 -1 0 10 -3 -1
~essen	-13 18 -3 -1 -2 0
~est	26 -13 -12 10 -26 20
~esta	-3 -7 -4 -2 0 5
~estad	-8 -1 0 -2 12 0
~estam	-10 -2 -1 -4 13 6
~estan	-15 -3 10 4 6 0
~estar	-7 -14 24 -5 -15 11
~estat	-18 0 -1 8 9 0
~estav	-12 -1 0 0 14 0
~este	-26 -1 -8 19 0 28
~estee	-7 -1 -1 5 2 -1
~estim	14 -3 -12 -4 9 2
~estou	4 -2 0 -3 -7 7
~estoy	-5 -1 0 -3 -2 9
~estud	6 5 2 3 -14 -2
~está	0 -11 9 3 2 4
~están	-5 -2 3 8 1 0
~et	4 -7 9 3 13 -10
~etc	-16 -2 -1 -8 -1 26
~ethic	23 2 -1 0 -12 0
~etwas	-7 4 -2 -1 7 0
~eu	7 1 -1 -14 26 4
~euch	13 4 -6 -4 -6 -2
~eur	-8 3 -1 -28 47 0
~eure	-4 12 0 0 -7 0
~euro	-23 -2 0 15 23 -7
~europ	-17 -1 -7 0 8 -1
~euros	-26 3 -3 22 1 -3
~evalu	-3 -1 1 2 1 2
~eve	11 -1 0 4 -7 -6
~even	13 3 1 -6 4 18
~eveni	-28 31 7 0 5 11
~event	-36 29 0 -2 3 15
~ever	-15 12 -6 6 29 3
~every	-2 20 8 21 4 -14
~evide	0 1 -4 -7 -4 12
~ex	-20 2 -2 -1 17 1
~exact	-9 0 -1 -2 21 -1
~exam	10 -2 -1 4 -8 -1
~exami	1 -3 -6 -4 7 2
~examp	-59 35 -4 27 8 71
~excel	-10 -1 -1 1 19 -1
~excep	18 4 2 -3 -11 -1
~exces	3 0 1 -1 -5 8
~excha	-4 3 -2 -2 -15 -4
~exclu	17 -8 -1 -5 -1 -1
~excus	15 3 0 -1 -16 1
~execu	-7 -1 2 -3 27 -2
~exemp	0 0 -2 5 -6 4
~exerc	-7 2 0 0 1 7
~exhib	-37 -3 67 -16 -16 17
~exist	-7 2 -2 -2 8 0
~exit	2 8 14 -2 -21 3
~expan	-10 -1 0 2 10 0
~expec	-1 5 5 27 -29 2
~exped	8 -6 -2 2 -2 -1
~expen	-9 6 -2 -1 3 1
~exper	9 5 -3 -19 17 8
~expir	-16 -1 -1 6 8 4
~expla	15 2 0 -4 -18 12
~expli	17 11 -4 -7 -21 -2
~explo	-4 1 1 -8 3 4
~expo	-18 1 46 1 -2 -2
~expor	-8 1 1 19 -23 15
~expos	-8 -3 -1 3 7 -2
~exten	-27 2 0 -6 27 4
~exter	-13 -3 3 10 0 0
~extin	-10 -1 -1 12 -1 -1
~extra	8 -1 2 19 -10 1
~eyes	-7 -1 0 -6 11 0
~f	-11 9 2 -7 -21 37
~face	2 -3 11 -2 -4 -5
~faces	-15 -3 25 1 2 0
~facha	-10 -1 -1 -2 16 0
~facil	11 -5 -1 -4 -10 5
~fact	-3 7 1 -2 -13 10
~facto	1 -1 -1 -5 5 -2
~factu	7 1 -6 11 -10 5
~facul	5 18 -6 -3 2 -2
~faile	22 -3 6 -16 -12 -1
~fair	-5 -2 22 6 -15 2
~faire	-1 -3 -2 -3 7 0
~fais	-8 0 0 -1 9 0
~fait	28 2 -2 -3 -23 5
~faith	-10 -2 -1 1 15 -1
~fala	20 -12 7 -10 -10 -1
~fall	-3 -2 -1 8 -8 3
~falls	0 -2 -1 1 4 -1
~falsc	-12 0 0 6 8 0
~falta	28 -6 -4 0 -13 2
~famil	7 -2 -8 16 2 -3
~fans	-11 -4 1 10 3 0
~faq	-1 9 1 5 -7 0
~far	6 19 1 -5 -3 1
~farew	-10 0 0 2 9 0
~fast	2 -9 0 -2 3 1
~faste	-3 -4 2 -9 15 -4
~fathe	-15 -1 -1 3 13 -1
~fatur	6 -4 2 -7 3 0
~favor	29 1 -2 -7 -16 7
~favou	4 -7 6 1 -5 0
~fax	10 0 -1 -2 -11 -2
~fazem	-1 -3 -1 -4 17 -1
~fazer	-8 -1 -1 -4 13 -1
~featu	-10 1 -1 19 -11 2
~feb	-9 -1 5 5 -4 -4
~febru	-26 48 -13 25 -19 7
~fecha	6 -3 -4 16 -12 -3
~fed	-8 -1 0 0 9 2
~feder	-2 -2 5 -9 -3 2
~fee	-4 20 -20 -17 33 -12
~feed	-6 -2 -1 0 8 -1
~feedb	-9 -1 0 2 3 2
~feeli	5 -1 0 -1 -4 -1
~fees	-3 3 -3 18 12 1
~feet	3 -2 3 1 -4 1
~fehle	-2 -1 0 4 -1 0
~feira	13 3 -2 -3 -8 2
~felic	19 -4 -1 -3 -2 -1
~fell	-5 -2 -2 6 4 -1
~fello	0 4 1 1 -8 -1
~ferdi	-16 5 0 -1 11 0
~feria	1 -2 4 8 -7 -3
~ferre	12 1 1 0 -12 3
~ferry	-7 3 -1 -3 11 0
~ferti	-11 -2 -1 1 15 -1
~fever	5 -1 0 -14 15 -2
~few	-5 2 2 -4 10 9
~fewer	-13 -2 1 16 -3 -1
~fi	-10 0 0 2 9 0
~field	-9 -12 6 -5 8 6
~fifte	9 4 0 1 -22 0
~fifth	-13 0 0 1 12 0
~fight	-8 6 1 2 3 3
~figur	5 1 -1 5 -2 0
~file	9 -13 -10 13 6 24
~files	13 -2 1 7 5 -3
~filin	-1 -3 2 14 -7 -1
~fill	-25 8 -3 0 22 -2
~fille	-7 0 -1 4 4 -1
~filte	-11 -1 0 2 11 0
~fin	1 -9 -4 7 5 -5
~final	2 -10 -2 6 11 4
~finan	-9 37 -1 6 2 -2
~finch	-2 -11 -1 -1 1 9
~find	-20 -35 38 3 22 11
~finde	-6 7 -1 1 2 -3
~findi	-12 -3 -1 6 5 -1
~finds	-5 0 0 1 0 0
~fine	30 3 -4 -3 -15 -4
~fined	-10 8 0 4 0 0
~fines	-15 0 -1 5 3 10
~finis	-16 -2 0 6 17 -2
~fiona	11 2 0 -1 -9 0
~fire	22 -7 -4 5 -15 -3
~firm	9 -3 -17 -1 22 -20
~firm'	-16 0 0 3 16 -1
~firma	9 -8 -1 -1 10 -3
~firme	-15 0 -1 3 13 2
~firms	-45 -21 -15 12 73 -19
~first	-18 21 -18 0 35 -12
~fisca	-13 -1 -1 3 2 4
~fit	-13 -3 0 -2 16 1
~five	-8 12 4 28 13 -10
~fixed	3 0 2 -4 12 13
~fiz	-25 -2 -1 6 23 -1
~flash	11 -1 0 1 -13 0
~flat	-10 12 1 1 9 2
~fleet	-9 -1 -1 4 6 -3
~fligh	16 -1 2 1 -3 0
~flood	13 -1 4 -1 -13 -1
~floor	3 6 -28 21 0 0
~flore	8 -3 2 -2 -6 4
~flori	-5 -4 8 -1 3 0
~foi	5 -4 -2 -1 -5 7
~fois	-13 0 -1 11 2 0
~folde	20 2 -1 2 -9 2
~folha	-4 -2 -2 12 -1 -4
~folks	-6 1 3 7 -16 -1
~follo	-18 21 8 -25 8 33
~fonct	-5 -1 0 13 -8 0
~food	-6 0 -2 3 3 -2
~foot	-5 -2 0 5 -4 2
~for	12 -12 -27 -1 16 -7
~force	12 0 1 -7 -11 6
~forec	1 0 0 -6 5 -1
~forei	4 -3 0 6 -9 1
~forev	-7 0 0 2 8 0
~forge	5 1 1 1 -10 7
~fork	-5 13 0 -6 -1 0
~form	15 -1 -2 13 7 -8
~forma	-19 30 -5 16 -5 -8
~forme	11 6 -2 -14 -13 1
~forms	0 3 7 21 -14 -4
~formu	-18 9 -1 14 -6 0
~forty	-17 4 -4 -6 4 3
~forum	-15 2 52 -6 -14 -2
~forwa	21 -7 -10 5 -7 -2
~found	11 -21 -19 20 6 24
~four	-11 34 -15 42 13 -27
~fourn	-18 5 -1 5 -6 13
~fourt	-10 1 -3 7 -2 1
~fr	-7 0 0 -1 9 -3
~frage	3 1 -2 5 -7 -3
~frais	-6 -1 0 -1 8 0
~frame	-3 2 -1 -1 4 2
~franc	13 6 -3 -19 17 -11
~frank	-12 -4 0 -2 1 7
~frau	26 7 -16 -6 2 1
~fraud	1 -1 -5 -3 1 -1
~free	-4 24 -19 -46 40 -23
~freez	-12 0 -1 0 12 -1
~frei	-8 12 -8 -7 15 -10
~freig	-16 1 0 7 6 -2
~freit	17 -1 -2 -7 0 -5
~fresh	11 -4 -3 1 6 3
~freue	0 -3 10 -1 -4 0
~freun	18 -6 3 2 -4 0
~fri	3 -3 4 8 -1 -7
~frida	11 11 11 2 -14 -24
~frien	-31 23 70 27 -29 -2
~frist	-12 -6 0 14 -5 4
~frohe	17 -3 -1 -4 -6 -1
~from	11 12 -18 30 5 -20
~front	-8 -3 7 -15 0 28
~ft	-3 -2 1 -4 5 1
~fue	12 -2 -1 2 -10 -1
~fuel	-10 1 1 -5 11 1
~full	-10 -1 -10 33 7 9
~funci	-9 5 -1 5 2 -2
~fund	-6 -2 -1 4 1 0
~funny	-4 5 0 2 -1 0
~furni	-13 -2 -1 2 13 0
~furth	-8 4 -1 -3 10 -3
~futur	-7 -1 -1 -1 -1 4
~félic	16 -4 -2 -3 -1 -3
~féria	-11 -3 -1 7 5 6
~fünf	-16 -1 -1 14 4 0
~für	17 -7 -8 9 5 2
~g	-10 -3 -4 -6 9 8
~gail	-10 -1 3 -3 13 -1
~gain	7 -1 -2 0 -5 -1
~gala	-4 5 -1 -1 3 3
~galwa	11 0 0 1 -10 0
~games	11 -3 0 -10 -2 -1
~gap	-6 0 1 -5 5 2
~garag	1 4 -1 4 -7 1
~garan	4 -5 -1 -10 16 -9
~garde	-4 23 -4 -2 0 -4
~gas	11 -3 1 -4 -8 0
~gaspa	-10 8 0 11 -7 0
~gasto	-18 -1 0 10 11 0
~gate	27 -4 -3 -5 -14 -3
~gatew	7 -3 -3 -4 -3 9
~gathe	-6 2 0 0 4 0
~gave	1 -4 14 10 -7 2
~gazet	-7 -1 0 2 6 0
~gb	-11 -2 -1 2 12 -1
~gbp	-4 -3 0 -2 9 1
~geehr	18 -4 -5 -6 15 4
~gehen	-15 5 -3 3 12 -1
~geht	-7 5 -1 9 -5 0
~geles	-11 -1 -1 12 1 0
~genau	-4 -1 -1 -1 6 -1
~gener	-14 -2 -3 -2 -8 49
~genev	-5 -1 8 -2 3 0
~gente	24 4 0 -7 -18 0
~gentl	-4 1 9 -1 -5 1
~gents	14 -3 -3 -4 -4 -1
~genüg	-11 -7 -6 26 3 -6
~gerad	-4 -1 0 -4 7 5
~geral	-17 -2 -1 21 -9 6
~geren	2 -6 0 9 -12 5
~gern	10 2 6 -8 -12 -2
~gerne	-11 -2 -1 -1 15 -1
~gesch	-16 -5 -3 38 -2 -7
~gesic	-7 -5 10 -2 3 -1
~gespr	-10 7 -1 -2 9 0
~geste	7 4 -2 -4 -4 2
~gesti	-7 -1 12 -5 2 1
~gesto	-12 -1 -1 10 6 -1
~get	-18 10 -25 -2 42 -10
~gets	-30 2 0 9 37 2
~getti	15 4 1 -3 -18 0
~gibt	6 5 -1 -8 -1 -1
~gift	1 0 -1 6 -3 -1
~gil	6 9 0 -3 -6 -6
~girl	-9 -2 0 -3 10 4
~giuli	8 0 -1 1 -10 -1
~give	3 -5 -13 1 32 -15
~given	30 0 7 -6 -24 2
~gives	-5 -12 1 7 10 1
~givin	-2 4 -5 0 -12 2
~glad	33 0 3 -2 -9 2
~gladl	-9 0 0 0 6 0
~glass	-20 -8 3 12 0 -2
~globa	-1 0 -5 2 1 -1
~glove	-6 -1 -4 10 -1 -2
~glute	10 -3 -1 -2 -8 -1
~gmbh	-9 -2 3 5 6 -1
~go	1 -1 -7 17 20 -23
~goes	-1 4 -1 33 -13 -4
~going	8 3 0 -1 10 -7
~gold	-5 3 -3 1 14 -1
~golf	-16 23 0 -3 -2 -1
~golfe	-10 7 0 1 -4 0
~gone	3 2 2 19 1 0
~gonza	-7 7 0 -4 8 0
~good	7 -9 -14 10 19 -13
~gordo	-8 -3 -1 -4 12 2
~gosta	9 3 -3 -5 -3 0
~got	15 -7 1 6 12 -21
~gothe	-10 0 8 -3 5 9
~gover	1 11 -2 13 -23 2
~graci	47 -8 -6 -2 -30 12
~grand	-20 7 6 3 -6 10
~grant	-21 3 0 1 14 -1
~grate	31 3 0 6 -25 3
~grati	-6 -9 -3 -6 55 -16
~gratu	-12 19 -10 -5 24 -5
~great	-8 2 0 9 2 9
~green	16 1 1 -2 10 -1
~greet	16 0 1 1 10 0
~greg	4 -1 -1 -7 -2 3
~grey	-6 -6 6 14 -11 0
~groet	-5 -1 -1 -3 9 -1
~gross	14 0 -1 -1 -15 -1
~group	-14 31 -21 4 25 0
~grow	-4 -1 0 3 -4 10
~grupo	-17 6 -4 0 9 2
~gruß	16 -4 -5 -11 1 -4
~gráti	4 -2 0 -5 5 -6
~grüße	30 -5 8 -9 -3 -2
~gst	-10 0 0 4 10 -11
~guara	-15 -1 -1 0 15 -1
~guard	-31 -7 3 2 26 3
~guess	-13 -1 -1 0 5 6
~guest	-29 41 -1 1 -6 2
~guida	5 -2 1 0 -4 -2
~guide	2 0 6 12 -12 3
~gus	19 -4 -1 1 -18 1
~gusta	0 -5 -2 -1 6 3
~gut	-10 2 0 -2 9 0
~gute	18 -5 -3 -3 -1 -2
~guten	5 -8 0 -4 3 -5
~guys	-7 -3 0 -2 10 -2
~h	11 37 24 -37 -23 -7
~ha	11 -5 -5 17 -23 1
~habe	7 -4 -2 -1 9 -4
~haben	20 -12 6 13 2 -6
~habit	-8 -1 6 1 7 0
~habla	-7 11 3 -2 -10 -2
~hacem	-9 0 0 -1 13 -1
~hacer	-6 2 -1 -1 7 -1
~had	17 -33 -8 50 5 -22
~haha	7 -1 -3 -1 -6 -1
~hal	5 -3 2 6 -9 0
~hale	-1 0 0 0 -9 9
~half	-10 5 -14 10 29 -12
~hall	-12 21 66 -23 -42 4
~halle	-6 0 3 -5 5 4
~hallo	23 -2 -3 -4 2 -4
~hand	29 -7 -5 2 -8 0
~hande	12 -2 -1 1 -9 1
~handl	-1 1 1 -1 15 1
~hando	-18 -1 4 -2 8 -1
~hands	-25 1 -1 1 23 -1
~hanne	8 1 0 -1 -6 0
~happe	-16 4 3 11 -12 10
~happy	44 -31 4 -13 -4 -12
~harbo	-10 -2 2 6 -2 -3
~hard	3 6 -4 0 -21 2
~hardw	-9 0 0 12 -3 0
~has	17 -19 -22 40 -29 27
~hasn'	-10 -1 0 -2 10 0
~hasta	-2 -3 -4 7 -1 15
~hat	-1 5 -5 11 -4 5
~hate	-8 -2 -2 -1 4 -1
~hatte	5 -2 -1 -7 6 -3
~have	15 -13 -12 -8 14 -14
~haven	9 1 2 -3 15 7
~havin	-8 -2 -1 1 6 -1
~hay	13 7 -5 6 -16 -3
~he	17 -15 -21 6 6 -26
~he'd	-9 1 0 0 9 0
~he'll	12 1 0 -1 -11 1
~he's	8 1 1 -7 15 2
~head	28 -4 4 -9 -3 -3
~headc	-7 0 0 -2 8 0
~heade	-9 -1 3 6 -3 13
~headl	-6 0 0 11 0 -6
~heads	-16 6 1 -5 14 -2
~healt	-2 -12 -2 6 13 1
~hear	5 9 -1 5 17 -6
~heard	-9 -1 -1 -1 33 5
~heari	25 -5 -3 10 -7 -6
~heart	-11 -2 1 1 3 4
~heati	4 -3 -2 2 -3 -4
~held	-1 3 0 -6 0 2
~hello	10 -16 41 -17 6 -19
~help	19 -3 -11 -10 7 12
~helpe	-9 2 0 4 -2 0
~helpi	-12 0 0 0 10 0
~helps	-3 -2 -2 5 -6 -1
~hemos	-16 -2 -1 4 6 11
~henri	-5 2 -1 -4 4 1
~her	4 -1 -8 31 -3 -17
~herbs	-7 -2 -1 7 7 -2
~here	13 -13 -22 13 15 10
~here'	-3 0 -1 -3 9 -1
~herr	27 -14 -5 -10 19 -5
~herre	6 3 -1 2 -9 -7
~herrn	-4 -2 12 -1 -4 -1
~herzl	4 19 -2 -5 -12 -5
~heure	15 7 -5 -11 -9 -3
~heute	18 -7 -5 6 -10 -3
~hey	-13 -5 9 0 20 -3
~hi	12 -31 -18 -53 43 -39
~hier	12 -3 -2 6 -11 -4
~high	-9 -3 -1 21 -15 6
~highe	12 0 1 -6 -8 0
~hilar	-12 10 0 -1 4 0
~hilde	-9 -4 -2 5 8 4
~hill	28 -8 -7 -7 1 -6
~him	18 -2 -4 6 -2 -2
~himse	-7 1 0 0 5 0
~hinte	19 0 -2 -7 -7 -1
~hired	10 0 -1 2 -7 0
~his	9 -1 -12 38 -19 3
~histo	2 -1 -1 3 -13 0
~hit	-5 -3 -1 -5 12 -2
~hocha	-10 0 0 -1 13 0
~hoffe	14 -1 0 -1 -10 0
~hoje	6 -7 -2 7 -10 -1
~hola	-24 12 9 -10 30 3
~hold	-16 16 1 0 26 2
~holde	-4 -9 0 9 3 0
~hole	-6 -1 -1 2 7 2
~holes	-7 5 0 0 4 0
~holid	23 -3 -1 16 -15 -6
~holli	15 -1 0 0 -16 1
~holm	-14 1 -1 2 17 -1
~home	-5 0 -1 9 3 30
~hones	-5 0 0 0 10 1
~honor	-32 1 -5 -3 31 3
~honou	-9 5 2 -1 3 0
~hope	-8 5 -7 -1 29 -2
~hopef	-12 4 4 0 -6 11
~hora	19 -1 -1 -7 5 -4
~horar	12 -3 -2 8 -15 -1
~horas	16 -8 -4 -2 -12 11
~horár	-10 -3 -1 11 5 -1
~hospi	7 0 -1 21 -13 1
~host	-27 8 -1 -7 15 17
~hosti	1 2 0 1 -6 0
~hot	5 -2 -1 -9 6 -1
~hotel	-4 46 -15 -9 -2 -3
~hotli	-4 -1 -1 6 2 -1
~hour	-17 35 3 -6 21 -10
~hourl	8 2 1 0 -6 0
~hours	-4 -16 -21 39 17 8
~house	-25 42 -9 -1 8 13
~houst	7 2 0 -8 -2 -1
~how	6 22 -17 11 11 -20
~how's	-5 0 0 0 6 0
~howev	4 1 1 -5 -1 -2
~hoy	19 -5 -4 0 -13 -1
~hr	12 11 -3 -13 13 -5
~hrs	3 5 0 -8 2 -4
~ht	-8 -3 0 -7 15 -7
~html	-15 -8 0 27 -14 0
~http	10 36 -8 -6 -27 42
~https	-57 -1 12 24 45 14
~hugo	-3 -1 -1 -2 9 -1
~huit	12 3 -2 -3 -8 -2
~hungr	16 -4 -15 -1 4 0
~hurry	7 2 0 -4 -9 1
~hurt	-13 0 0 5 10 0
~husba	7 2 -2 0 -3 -2
~há	3 13 -2 0 -14 -2
~hätte	9 4 -3 -3 -12 -2
~häuse	-12 -1 0 -2 12 0
~i	19 -39 -21 -50 30 -34
~i'd	16 -20 -35 -34 37 -31
~i'll	-2 -35 38 -19 30 -12
~i'm	21 -46 44 -40 7 -12
~i've	10 -20 -15 -27 36 -31
~ich	21 -17 2 -43 28 -12
~id	-19 7 2 -23 -3 34
~idea	-19 4 -1 -2 -13 14
~ident	0 6 0 -6 -3 -1
~if	8 3 14 -11 7 0
~ignor	-12 -2 -1 -4 -5 27
~ihn	-8 -2 -1 -2 9 -1
~ihnen	-27 -7 3 -15 65 -2
~ihr	-14 15 -4 5 19 -6
~ihre	-26 -5 -5 -4 17 38
~ihrem	-8 -1 -1 -1 12 -1
~ihren	9 -6 -3 -3 0 -1
~il	9 2 2 9 3 -4
~ill	9 -1 -1 -1 -9 2
~ils	12 -4 -1 -3 -6 -1
~im	-17 7 1 7 22 2
~image	2 -7 -3 -14 24 -3
~imagi	-33 -4 0 3 17 11
~immed	0 0 1 -1 2 1
~immer	-13 0 0 0 14 0
~immig	-3 -3 0 10 -6 -2
~imoge	-6 0 -1 -3 11 0
~imple	4 4 1 1 -8 0
~impor	-14 0 -1 21 -12 6
~impre	-13 -5 -1 -1 15 -2
~impro	-10 3 0 0 5 1
~in	-2 -6 17 15 16 -24
~inbox	-6 -1 0 4 2 2
~inc	5 1 0 3 -12 -5
~incl	-1 0 -3 -2 6 1
~inclu	-5 27 -16 -30 16 30
~incom	11 10 0 -9 -17 0
~incre	9 9 0 6 -18 -2
~indep	-11 -2 -1 0 18 -1
~index	0 -3 6 17 -13 13
~india	7 -1 0 -1 -3 -1
~indic	1 -4 -2 3 0 7
~indis	16 0 0 0 -16 0
~indiv	-4 3 0 3 -4 -1
~indus	7 5 -2 -1 -7 -3
~ines	6 5 2 0 -8 0
~info	-14 -1 10 -8 13 -3
~infor	-14 31 -9 29 -27 21
~inglé	-7 -1 -2 -1 13 -2
~ingri	11 0 1 0 -8 1
~initi	19 -6 -1 3 -15 0
~ink	-14 -1 0 8 8 3
~inqui	-12 -1 -1 2 6 9
~ins	9 -10 -2 -1 -2 -1
~inscr	-8 35 -10 -8 -6 -1
~insid	-15 0 -1 7 9 -1
~inspe	-34 0 0 26 11 -2
~insta	-26 1 2 20 28 0
~inste	18 -3 -4 -6 0 2
~insti	-2 16 -4 3 -18 1
~instr	1 -1 -1 0 0 2
~insur	-18 14 7 5 13 -1
~intak	3 -5 10 1 -4 -3
~integ	-1 2 -1 2 -5 0
~intel	-3 -9 0 -1 4 3
~inten	8 -4 -1 -9 -1 7
~inter	-22 24 5 45 14 -18
~into	12 -1 3 14 1 3
~intro	14 -5 0 0 23 -1
~inven	-21 -4 1 14 -8 5
~inves	-1 -1 -1 12 -3 -2
~invit	-23 76 -28 -46 -25 14
~invoi	15 -40 -12 -10 -5 32
~invol	11 0 0 0 -13 0
~is	23 -16 -12 0 -18 -10
~ish	6 8 -1 0 -10 -1
~islan	-16 -1 1 -1 4 15
~isn't	29 -17 -14 24 -4 -2
~iso	-10 0 0 -2 17 -3
~isso	-7 -1 -1 -2 11 0
~issue	-20 -13 -8 69 -51 10
~ist	8 -13 3 28 -12 -13
~it	24 -32 -23 7 9 -25
~it'd	-6 -2 6 -4 5 0
~it'll	-11 4 0 4 0 -3
~it's	12 9 4 5 3 -6
~item	-12 1 -1 6 0 5
~items	15 1 -2 7 -14 -3
~its	0 -1 16 43 -41 0
~j	43 -13 -2 -4 -7 -12
~j'ai	10 -3 -3 -6 26 0
~ja	-12 0 0 1 13 -1
~jahr	20 -4 -2 -1 -9 -3
~jahre	-9 0 -3 14 -2 -2
~jamai	11 -1 0 -1 -10 0
~jan	-19 1 1 10 7 -2
~janei	-5 -6 1 4 7 -2
~janta	-6 18 0 -2 -10 0
~janua	-27 6 -19 61 -5 1
~janvi	-26 6 -2 23 -2 5
~je	19 -20 -22 -18 25 -2
~jean	-2 8 4 -2 -10 -2
~jeann	4 -1 -2 0 -7 -1
~jeden	-7 -1 0 1 8 0
~jeder	-4 8 -7 1 -6 4
~jens	12 -1 -4 -4 -3 -1
~jetzt	-6 -10 -4 6 31 -11
~jeudi	4 -4 -1 -10 -8 10
~jo	-18 6 4 6 -1 -1
~joaqu	-17 0 -1 3 13 0
~job	14 -6 -2 37 -22 -3
~jobs	-7 0 -1 29 -15 0
~join	-29 72 -13 -3 -15 -4
~joine	3 0 2 4 -11 -2
~joint	-8 -6 1 5 3 -2
~jonas	37 4 2 -6 -18 -1
~jones	44 -5 -2 -5 -20 -9
~jorna	-10 -5 7 10 2 -3
~jour	0 -5 -2 -9 4 8
~journ	-25 -6 2 1 13 3
~jours	-6 -7 1 0 14 -2
~joy	-12 1 0 5 6 -1
~joyce	2 -3 5 0 -5 5
~judge	-20 37 -1 22 -38 10
~judgm	-6 0 0 5 1 0
~judit	-3 3 0 2 7 0
~jueve	-14 15 2 -8 0 -2
~juin	-1 -2 9 -3 -7 5
~juli	7 0 0 10 -11 -4
~julio	-18 -5 -2 11 -5 17
~july	-15 16 15 44 -45 1
~jun	11 -2 0 -2 -4 -12
~june	-19 37 36 14 -27 16
~junho	-7 1 5 3 2 0
~juni	-13 5 1 11 -6 4
~junio	1 -2 -5 13 -5 -5
~junto	-9 7 1 -2 -5 4
~jurad	-5 -2 -1 -1 15 -2
~juríd	11 -1 -1 0 -12 -1
~jusqu	9 0 -4 -11 -6 11
~just	-3 22 -24 -12 28 0
~juste	8 6 9 0 -13 -2
~já	-2 -7 -1 1 26 4
~k	25 1 -1 -20 3 2
~kaffe	20 -4 4 -5 -9 -3
~kamin	20 -3 -1 0 0 -15
~kann	9 -2 2 2 -7 -1
~kanzl	-32 -3 0 13 31 -7
~kasse	-2 -13 4 13 -2 -5
~keen	-13 -2 -1 0 17 -3
~keep	-15 -17 -13 19 29 11
~kein	26 -6 -3 -1 -12 -5
~keine	10 29 -6 0 -19 -6
~keith	-11 5 -1 0 9 0
~ken	5 1 0 -5 0 0
~kenne	13 1 2 -5 -6 0
~kept	-39 -1 2 3 34 4
~kettl	15 -4 1 1 -11 1
~key	-12 18 0 1 -18 2
~keys	27 -3 -4 -4 -16 1
~kids	-5 22 -1 -4 -5 -2
~kim	6 -2 4 -2 -4 -3
~kind	12 6 -9 -6 22 -16
~kinde	-17 0 0 2 19 0
~kindl	-10 6 0 5 22 -1
~kirst	-11 2 -1 4 11 0
~kitch	16 -4 1 -2 -5 1
~km	5 5 0 8 -11 -11
~knee	-5 0 0 7 -3 5
~knew	-15 1 1 6 6 0
~know	12 23 -38 -3 20 -33
~knowi	-9 -1 -1 -1 10 -1
~known	-5 0 -1 -5 2 1
~knows	15 2 -2 -10 15 1
~kofi	-4 11 1 3 -1 0
~kolle	3 -3 14 -7 -9 -2
~komme	20 -8 -2 -1 -7 -4
~kommt	-1 9 -2 -1 -3 -1
~koste	-25 9 -6 -9 35 -4
~kowal	7 3 -1 -6 -5 1
~kunde	-15 -6 4 -3 8 7
~kurz	-4 -7 4 0 10 -4
~kurze	-24 8 -3 19 5 -4
~kwh	7 -1 0 5 -12 -2
~kyle	-12 -1 -1 -2 14 -1
~könne	13 -4 -3 0 -11 2
~l	22 2 0 -12 -8 -4
~l'a	14 -1 0 -2 -12 0
~l'ann	-3 5 -3 5 -12 6
~l'ass	-10 -2 -1 8 8 -1
~l'att	-9 -1 0 0 16 -1
~l'exp	10 -1 0 -2 -9 0
~l'heu	-9 0 0 -1 12 0
~l'ind	-10 8 -2 9 -5 0
~l'équ	22 -9 3 -6 -15 -2
~la	15 13 -24 16 3 -21
~label	-12 -1 -1 10 4 0
~labor	-14 -5 0 13 0 0
~labou	-4 1 1 9 2 0
~lack	-5 0 0 -3 9 0
~laden	2 9 -3 -3 -4 -1
~lado	-13 -4 8 -4 13 0
~lady	-5 1 1 -1 -4 -1
~lagos	18 1 0 -4 -11 1
~lake	-6 -1 2 2 5 -1
~laksh	4 -5 -1 5 -5 -1
~land	-6 -1 -1 5 -1 0
~lande	-8 0 0 -1 10 0
~landl	9 2 2 3 -2 2
~lane	-6 -1 0 3 1 0
~lang	-10 10 -3 -3 6 -2
~langu	-10 28 -3 4 1 -6
~lapto	3 -6 2 -1 -10 9
~large	17 3 0 8 -26 1
~lars	6 -1 -7 -1 -6 -1
~las	8 3 4 1 10 -19
~lasse	20 -3 -1 -3 -12 -1
~last	-1 29 -22 30 12 -32
~late	-2 4 0 23 -6 2
~later	-9 5 -1 8 -7 1
~lates	-1 1 0 6 -8 3
~laugh	6 -3 -1 0 -10 -1
~law	-25 23 6 23 26 -23
~laws	-6 8 -1 -3 -2 -1
~lawye	9 6 1 -2 14 -9
~lay	9 0 -1 -7 -6 -1
~le	5 -9 -10 10 18 -19
~lead	-6 -5 -3 7 -1 8
~leade	-9 -2 -2 -5 20 1
~leads	18 -2 0 0 -13 -3
~leafl	-3 -3 4 1 -1 0
~learn	-34 32 18 0 -8 10
~lease	5 -5 -2 1 6 8
~least	-19 2 -7 9 -4 12
~leave	2 -19 -12 37 -24 32
~leavi	2 3 -1 -2 -2 -2
~lectu	-3 10 -3 25 -26 -2
~ledge	-19 -10 30 -6 8 -7
~lee	-10 0 5 5 4 0
~leeds	5 0 -4 -3 -6 -1
~leer	-7 -2 -1 12 3 -3
~left	10 -11 -18 -2 24 -6
~legal	-21 6 37 8 15 -10
~lege	-10 0 0 0 12 0
~leipz	8 0 3 -1 -6 0
~leitu	-15 -3 -2 28 -6 -1
~lemon	-11 -5 -1 0 7 9
~lena	50 13 -17 -8 -33 1
~lengt	-8 0 0 5 4 0
~leo	11 0 0 0 -10 0
~leon	-12 8 0 -2 3 -1
~leono	13 -2 -1 -4 -10 -1
~leopo	-2 -7 7 -3 6 -1
~les	8 0 22 0 2 -13
~less	-24 2 3 -4 32 8
~let	-2 33 10 3 8 -18
~let's	6 -5 -1 -9 6 -1
~lets	-7 6 1 5 -5 1
~lette	7 -16 -27 51 2 -3
~lettr	-6 -7 -4 21 -2 -7
~letzt	-4 -3 -2 2 3 -1
~leute	-16 0 0 0 14 0
~levar	-7 14 -5 -1 2 0
~level	-8 12 1 -3 -4 7
~lhe	-8 -2 -1 -10 24 -1
~li	11 -4 -2 -4 -7 -1
~liber	-10 0 -1 -3 5 7
~libra	-18 26 -4 29 -27 4
~libre	-29 30 -8 -6 8 4
~licen	-1 4 0 1 22 -1
~liebe	40 7 -8 -17 -20 -10
~liege	22 -2 -2 -2 -12 -2
~lieu	-9 7 -1 -5 6 0
~life	-5 2 1 -10 1 8
~lift	31 -3 -1 -2 -8 0
~lifts	-9 0 -1 10 3 -1
~ligar	-14 -1 0 -1 16 0
~light	-5 -6 -1 -7 12 4
~ligne	-7 3 -5 9 -1 -2
~like	15 22 -27 -23 12 -6
~liked	-6 -3 -1 11 0 -1
~likes	-5 4 0 -1 -2 1
~limit	-3 29 -2 4 -2 1
~limpi	-10 5 -3 5 6 -1
~lindg	2 0 0 3 -8 -1
~lindh	-8 0 0 0 9 0
~lindq	-10 -2 2 7 3 -1
~line	-12 11 2 -19 18 20
~lines	-1 -1 11 -6 8 1
~lingu	-7 23 0 -2 10 -1
~link	-9 13 -4 -5 -17 50
~links	-6 -4 -1 18 -5 1
~lire	-5 -5 -2 23 -6 -1
~lisbo	19 -1 -5 -5 -10 -4
~list	22 6 -29 32 -16 -31
~lista	0 -2 -5 12 -16 6
~liste	-5 -2 -1 6 13 1
~listi	35 13 2 -26 5 -11
~lists	35 33 2 -37 -12 -12
~litig	-8 -3 8 -2 6 1
~littl	-18 8 1 -3 10 4
~live	-14 -12 1 -10 37 2
~lived	9 0 0 -1 -11 0
~lives	-16 0 9 5 5 0
~livin	-4 0 1 -3 12 3
~livra	8 -9 -4 -10 0 8
~livre	4 8 2 -1 -7 0
~livro	-16 -5 11 13 -1 -1
~llama	23 -6 2 -7 -3 -6
~llega	20 -2 0 -5 -13 0
~lleva	-5 -5 -2 -7 16 -1
~llevo	-8 6 -4 -2 4 1
~llp	12 -3 -1 -2 -20 -8
~lo	22 -4 -6 14 0 -10
~load	24 0 -2 -2 -16 -2
~loan	-9 0 0 -1 11 0
~loans	-13 1 -3 7 5 -1
~lobby	-17 12 0 4 -4 0
~local	8 -2 0 0 -2 -4
~locat	6 5 0 -7 -5 4
~lock	16 -1 0 0 -17 1
~locke	3 -1 -1 1 -8 4
~log	16 -3 2 11 -13 -3
~login	6 -3 -1 3 -1 -1
~logo	-15 -5 6 -3 54 -6
~logs	-14 -1 0 12 0 -2
~long	-14 -3 10 33 -10 1
~longe	-13 -7 -1 40 -23 7
~look	9 -31 -1 6 20 -8
~looke	9 -2 0 -1 7 2
~looki	6 -6 -5 -4 29 7
~looks	14 0 2 2 9 3
~loop	-4 10 2 -1 -4 -1
~lorra	2 6 0 -1 -8 1
~los	20 -2 -9 6 7 -10
~lose	-16 4 1 3 9 0
~losin	-8 1 0 4 5 0
~loss	-10 0 6 0 11 0
~lost	15 -10 1 32 -27 6
~lot	-8 -1 2 -16 34 7
~lotte	-5 6 -1 6 -6 0
~louis	-9 11 -1 -2 -1 -2
~loung	-8 4 5 -4 -3 11
~love	16 1 -10 -1 11 5
~loved	-10 0 -1 3 7 -1
~lovel	-7 -2 -3 -3 8 2
~low	-14 5 0 -3 3 1
~lower	19 0 -1 -6 -6 0
~ltd	-7 -3 2 -9 19 1
~luck	24 -5 10 -7 -19 -1
~lucía	13 2 -2 -2 -13 -1
~ludov	-15 0 0 -1 14 0
~lugar	-6 2 -2 8 -1 0
~lui	13 -2 0 -3 -9 0
~lunch	1 61 -8 6 -34 -12
~lunes	1 10 -6 -11 8 -5
~lá	-3 7 -1 -5 2 0
~läuft	13 -2 -2 -4 -1 -2
~línea	-5 -2 -1 8 0 -1
~lösun	-14 0 0 0 14 0
~m	25 -10 -7 14 -21 1
~m'avi	13 -1 -1 -1 -12 0
~ma	-16 -2 6 -3 11 4
~mac	-2 -1 0 5 -4 -2
~mache	-12 2 2 -2 11 -3
~machi	-1 -2 13 3 -11 1
~madam	17 1 -3 1 14 -4
~made	-29 10 -2 25 27 1
~magaz	11 0 1 -3 -6 2
~mai	3 -1 -3 2 -8 3
~mail	5 8 -23 8 -2 44
~mailb	6 -1 -1 -1 -11 25
~maili	16 25 1 -13 -6 -10
~mails	3 -3 6 0 0 -2
~main	-19 -3 5 6 -2 6
~mainl	8 -1 0 -5 -3 0
~maint	-14 5 -1 1 9 0
~maio	3 -3 0 8 -5 0
~mais	18 6 -1 13 -8 0
~maiso	-9 10 -3 -7 9 0
~major	5 -1 -1 -8 4 1
~make	-2 34 -5 -15 11 -1
~maker	-8 -3 -1 -4 13 0
~makes	6 3 0 3 -11 0
~makin	6 6 0 -6 -10 2
~mal	-2 -4 -2 1 6 -1
~man	2 1 2 -9 10 4
~manag	5 -30 -2 31 10 7
~manda	25 -7 -5 11 -9 1
~mande	19 -2 -2 -4 -10 0
~mando	1 -6 -3 -4 5 0
~manil	1 -3 -5 -3 -6 3
~mante	-6 -2 -1 -1 10 1
~manuf	-14 3 -3 4 13 -2
~many	-2 6 9 -7 16 -2
~mar	19 -8 -1 1 -12 1
~march	-2 42 -11 17 -25 19
~marco	7 4 -1 -7 -6 0
~mardi	-8 12 3 -2 -5 -3
~marek	7 -2 0 0 -9 -1
~marga	-1 8 1 2 -7 1
~margi	10 -9 -3 -2 0 -1
~margu	-8 3 0 4 -1 1
~maria	21 1 -1 -7 -15 -1
~marib	-4 -2 9 0 1 0
~maris	23 -6 2 4 -20 -1
~marit	7 -6 1 6 -7 -1
~mark	-20 12 3 2 -3 1
~marke	-9 -3 -3 -6 29 22
~marlo	-9 -1 9 0 5 1
~marqu	-9 -3 -1 -6 13 0
~mars	5 0 -5 8 -10 -4
~marsh	7 -5 -1 -2 -4 0
~marta	8 7 -1 -5 -8 -1
~marte	-12 5 -2 -7 8 -2
~marti	10 -6 1 -4 -4 3
~marzo	-2 -5 -3 8 -4 2
~março	-9 1 -1 8 2 -2
~mas	11 0 -3 6 -14 -2
~masse	-6 -3 -2 11 -4 6
~maste	3 5 9 -2 -20 0
~match	-21 3 -1 8 1 -1
~mater	-6 -5 -2 13 -8 5
~matin	-2 2 -10 -8 0 14
~matte	-18 15 -1 4 11 10
~matth	-2 5 0 1 -5 3
~maure	11 5 -2 -3 -17 1
~max	28 3 -2 2 -19 -5
~maxim	5 1 0 -4 -1 2
~may	-10 23 11 32 -17 11
~maybe	-6 3 0 0 -2 5
~mayo	-12 5 -5 13 -7 6
~mayor	3 3 5 -6 2 -2
~mañan	-10 -1 5 3 11 0
~me	20 -20 -4 -43 22 -40
~mean	-10 -1 5 0 -3 0
~means	5 4 1 2 -14 0
~meant	-16 -1 -1 -1 5 10
~measu	-9 3 -2 -8 12 3
~meat	-6 3 -1 -1 0 0
~media	-25 -2 1 60 -18 9
~medio	9 0 -3 -1 -4 -4
~meet	-15 26 4 -7 5 6
~meeti	1 -3 15 7 -14 1
~meets	9 -3 -2 0 -7 -1
~mehr	-12 -3 -1 12 5 -6
~meill	11 0 -3 -1 -10 -1
~mein	-13 5 -2 -5 13 -1
~meine	-9 -3 -3 0 15 -4
~meio	-16 4 -3 2 11 0
~mejor	21 -6 6 -3 -12 -2
~melde	-10 -1 -4 -1 12 -1
~melho	13 -2 -2 -9 4 -6
~membe	-24 55 -19 40 -19 24
~membr	6 3 -5 0 -7 1
~memo	-3 8 -1 4 -3 -2
~memor	0 0 -2 7 -4 2
~men	-13 3 0 1 9 3
~menos	9 6 -3 5 -16 -4
~mensa	-17 -17 -5 -10 -13 72
~mensu	9 0 0 0 -8 0
~menti	7 0 1 -3 28 0
~mento	-2 5 -1 10 -20 0
~menu	11 2 -5 3 -9 -2
~merch	5 4 0 -1 -8 0
~merci	62 -1 -8 -11 -42 0
~mercr	-5 5 0 -2 2 0
~merec	18 -3 -3 -6 -3 -2
~merge	-9 -2 -1 13 -12 -1
~merry	28 -8 -4 -5 -11 0
~mes	-2 -7 0 18 22 -9
~mesa	-15 17 8 -8 -11 -4
~meses	-4 -4 -3 10 14 -2
~mesmo	20 5 -1 -8 -16 -1
~messa	-28 -21 -16 5 -25 90
~messe	-10 1 1 4 8 0
~met	11 4 2 19 -22 2
~meter	0 -1 0 7 -10 -1
~metho	-8 1 1 3 6 -4
~metre	-10 -4 -4 2 8 0
~metro	-10 4 -2 -3 12 0
~mfg	-18 -1 -1 -3 24 -1
~mi	4 7 -2 -6 5 5
~mich	8 -9 10 -11 8 -2
~mick	13 -3 -1 -3 -6 -1
~micro	23 -2 -1 44 -37 -2
~middl	-13 -1 0 4 4 3
~might	-6 1 0 -4 13 5
~migra	27 2 -1 -12 -3 1
~mil	8 5 -2 -8 -4 -6
~milea	1 -4 -1 12 -12 -1
~miles	-1 9 0 6 -9 -7
~mill	4 -3 -1 2 -6 1
~milli	7 9 3 12 3 1
~mim	-9 -2 10 -1 5 -1
~min	10 -23 -4 -1 44 -11
~mind	-2 -2 1 2 -6 13
~minde	-1 -2 -1 13 -3 -4
~mine	5 8 2 -16 18 2
~minha	-2 1 -1 -8 3 5
~minim	2 -2 2 -5 15 5
~minis	-8 3 0 12 -5 -2
~mins	-18 0 0 0 17 0
~minut	8 18 -7 -4 10 -13
~mir	15 -2 -2 -6 12 -2
~mis	-13 -1 -1 -4 17 -1
~misma	26 -7 -1 -8 -13 0
~mismo	8 -5 -2 -5 1 -2
~miss	10 0 -4 -9 8 2
~misse	-9 -5 2 3 11 7
~missi	11 2 1 8 -2 -2
~mista	15 -3 9 -2 -28 1
~mit	1 8 2 -1 22 -21
~mitgl	10 2 -5 3 -9 -5
~mitte	-10 -1 0 8 5 0
~mittw	-6 9 3 -8 -6 -5
~miérc	-4 7 -3 -14 4 3
~mme	13 4 -4 -5 -11 3
~mobil	15 2 -2 1 -9 5
~model	-11 4 -6 15 3 -1
~moder	-37 6 37 3 -8 -1
~modes	-1 -2 -1 -5 2 -1
~modif	6 -3 0 -1 1 -10
~modul	14 -2 -1 -3 -5 -3
~moi	-1 7 -7 -10 8 -2
~mois	0 -2 -1 8 28 -3
~momen	-38 -2 3 6 37 -1
~mon	13 -13 -3 -2 17 5
~monat	-4 -5 -1 7 23 -8
~monda	7 -36 -5 6 0 15
~money	20 8 2 -4 -5 2
~monit	-18 -3 0 2 13 -4
~monsi	9 5 -6 -8 2 -4
~monta	8 3 -6 -3 -2 -3
~monte	3 4 -6 4 -6 -3
~month	-4 -32 -34 61 29 -41
~montr	10 -4 0 0 -8 -1
~moot	-5 8 1 -1 -4 -1
~moq	-9 -1 0 0 12 0
~more	-12 -1 -21 54 9 -1
~morge	7 -8 -5 -2 1 -3
~morni	-1 2 20 -5 15 -11
~most	-30 16 -12 47 24 0
~mostr	-6 4 -2 -2 8 -1
~mot	9 -5 5 2 -9 0
~mothe	9 -2 6 -3 -13 -3
~move	25 -1 -2 1 -14 14
~moved	31 -14 -7 22 -6 -14
~mover	8 -1 1 -2 -6 1
~moves	8 -3 -2 19 -13 -1
~movin	-15 -2 -1 11 5 -1
~moyen	-13 -1 -1 -2 13 -1
~mr	42 -45 -17 -40 6 -13
~mrs	30 -5 -11 -15 17 -12
~ms	32 -27 -5 -21 9 -13
~much	17 0 3 -10 9 2
~mudar	16 -1 1 -1 -14 0
~multi	-9 1 -2 8 -4 0
~munic	-24 3 4 6 13 0
~museu	-11 3 -2 4 9 0
~music	0 -1 3 -1 -4 4
~must	20 2 -9 29 -24 -4
~mutua	4 2 6 0 -9 -1
~mx	-3 0 1 -3 3 25
~my	16 -42 -24 -24 29 -21
~mysel	18 5 -5 1 0 2
~más	-5 -3 -1 13 -1 2
~máxim	-8 10 -3 0 -4 0
~média	-2 6 -2 7 -4 -5
~même	-1 5 -3 0 -2 -3
~mês	10 -5 -1 6 14 -5
~mí	5 -1 5 -2 -5 0
~möcht	4 -1 -3 11 -11 -3
~mögli	-4 -4 -3 8 3 -1
~müsse	-5 -7 -1 7 2 0
~n	-25 -5 -2 29 -13 16
~n'a	20 -1 -2 -3 -13 1
~na	2 -36 26 8 20 -16
~nach	0 0 7 5 7 -8
~nachr	-14 -6 -3 -4 -6 33
~nacht	-7 0 1 -1 8 -1
~nada	28 20 -3 -4 -36 1
~nadie	-1 -1 3 1 -8 3
~name	19 1 -12 -37 12 13
~named	10 2 7 1 -25 -2
~names	25 23 -10 -4 -22 -5
~namur	-6 0 -1 9 -7 0
~natio	-4 3 -1 0 5 -5
~natur	-7 1 1 -4 5 6
~nd	4 -10 -2 0 8 3
~nda	-13 6 -1 -2 10 -2
~ne	18 -2 -10 10 -13 9
~near	-4 -2 28 2 -6 0
~nearl	-1 -1 -1 1 7 -1
~neben	-13 4 6 -1 2 0
~neces	-3 3 -2 1 -1 -1
~need	33 -18 -23 -10 -12 -12
~neede	15 3 4 -2 -17 -2
~needs	10 -5 0 2 10 6
~negot	-1 1 -4 -5 4 -2
~nehme	-8 -2 -1 0 10 0
~neigh	-25 15 -1 18 1 4
~neith	2 6 0 -2 -5 -1
~nem	19 -2 0 -1 -8 -5
~nenne	10 0 0 -1 -8 0
~nephe	18 0 0 0 -18 0
~net	14 41 0 -29 6 16
~netto	1 -2 -2 -1 9 -2
~netwo	-27 0 4 15 -7 14
~neue	-6 -9 1 21 -1 -7
~neuen	13 5 -2 0 -9 -1
~neues	15 -6 -4 15 -12 -3
~never	-6 2 2 11 2 29
~new	-6 6 -36 57 3 -19
~news	-33 -16 2 65 -32 9
~newsl	-36 3 1 46 -13 11
~next	-4 -28 20 56 1 -22
~ni	23 16 -3 -1 -26 -3
~nice	-2 5 -4 -1 8 -1
~nicht	37 -9 -2 0 -37 14
~night	14 -15 -3 11 -10 1
~nine	-3 9 -5 42 2 -7
~ninet	5 0 -3 -2 2 -2
~ningu	-10 10 -2 -7 9 -3
~no	12 33 -12 -11 -2 8
~nobod	21 10 -3 18 -26 -17
~noch	-13 -5 -2 0 40 -8
~noche	-4 12 -3 0 -4 -1
~noise	-7 1 7 0 -3 1
~nom	19 -9 -4 -4 -6 -2
~nombr	9 3 -2 -2 -1 -2
~nomin	7 -4 -4 -1 4 -5
~non	0 3 1 -3 -1 -3
~none	-12 -14 12 10 -20 13
~noon	9 12 5 25 -36 -2
~noor	9 -1 -1 4 -9 1
~nora	22 -3 -2 -2 -15 -4
~nordi	-10 1 1 -5 2 7
~norma	5 -4 -2 -2 16 11
~norte	-15 -2 4 2 14 -1
~north	-21 -2 9 9 2 -2
~nos	11 30 -7 -12 6 -9
~nosot	8 -3 -2 -8 5 -1
~nossa	-18 -6 -3 0 28 -2
~nosso	-17 -8 4 2 19 -2
~not	29 -23 -36 -1 -28 37
~notar	-9 -5 -3 8 4 3
~notas	1 -3 -1 13 -13 -1
~note	-10 -13 13 19 -17 19
~noteb	0 -1 1 6 -8 3
~notes	-9 4 -1 56 -38 3
~nothi	21 7 -20 -3 3 0
~notic	-15 -7 -6 50 14 -12
~notif	-6 -2 -1 3 4 -6
~notre	-14 1 3 2 8 -3
~nous	16 15 1 -13 4 -14
~nouve	-11 0 4 1 -5 6
~nov	-15 -1 6 2 0 16
~nova	11 -7 -1 0 -8 -2
~novem	-20 44 11 19 -25 17
~novie	-11 -1 7 2 9 -1
~novo	28 -5 -7 12 -28 2
~novos	-6 -3 -2 16 -5 -2
~now	-6 -27 -30 36 32 -11
~nr	3 -6 -1 11 -1 -11
~nuest	9 -9 4 -6 16 -7
~nueva	-7 -1 -1 8 0 -1
~nuevo	10 -4 -8 7 -5 -6
~numbe	-4 -31 -14 23 19 28
~numér	-15 1 -1 6 7 2
~nunca	13 -2 -1 3 -11 -1
~nur	6 -2 -1 2 20 -9
~nuria	-8 -2 -1 7 6 -1
~não	35 -4 -5 7 -29 -4
~nächs	-6 2 1 4 2 -2
~nómin	-3 0 -1 11 -8 0
~nôtre	9 0 0 -2 -5 -2
~númer	-26 -6 -3 28 8 -5
~o	24 -8 -32 16 2 -13
~o'clo	-10 13 1 0 -8 0
~ob	1 0 -1 10 -13 0
~objec	14 -2 1 -3 -5 -2
~oblig	-8 0 0 10 25 -6
~obrig	60 -6 -6 -4 -32 3
~obser	-4 -2 1 -3 5 2
~obvio	-11 0 -1 1 11 0
~occup	-13 -1 -1 2 15 -1
~ocho	-9 12 -1 -2 1 -1
~oct	5 3 0 6 -6 -10
~octob	-22 23 3 53 -21 -15
~octub	-2 5 8 -4 -6 5
~oder	8 0 -3 2 -3 -4
~odile	19 -1 -1 -3 -14 0
~of	3 21 -2 5 12 -25
~ofert	13 -2 -1 3 -11 0
~off	0 -31 -30 20 38 -10
~offen	4 4 -1 -1 -9 2
~offer	38 -8 -31 -22 12 -23
~offic	-3 15 -18 30 13 -11
~offre	-1 -6 -4 -6 10 -3
~ofici	-25 7 0 -11 8 17
~often	-5 -1 -1 -1 4 -1
~ohio	-8 3 0 1 8 0
~ohne	21 -6 2 7 -23 -3
~oi	-8 0 5 -2 2 2
~ok	26 6 2 0 -8 1
~oktob	1 -1 2 9 -9 0
~old	12 14 -19 25 8 -24
~older	9 0 0 -2 -7 -1
~olá	-2 -11 2 0 5 2
~on	-2 9 29 14 5 -8
~once	-3 10 5 9 -14 5
~one	10 9 -16 34 4 -34
~ones	2 -2 -1 9 13 0
~onlin	-34 5 1 21 -3 14
~only	13 -9 -42 -18 33 -17
~ont	16 -1 -6 -6 0 -6
~ontem	-11 5 0 -6 11 0
~open	-6 14 -17 32 6 3
~opene	19 0 0 1 -8 1
~openi	-1 2 -1 1 -9 0
~opens	0 -6 -6 3 -6 1
~opera	36 -6 5 7 -41 2
~opini	-8 0 -1 20 -4 3
~oppor	-14 2 1 -6 4 10
~opt	-2 -3 -1 3 5 -8
~optio	35 -16 -1 1 -9 -1
~or	16 -1 -35 -26 13 26
~orden	-18 -3 0 5 17 0
~order	-21 -1 -21 -24 51 12
~org	11 4 0 -1 -31 39
~organ	-13 14 28 -9 -22 -2
~origi	15 -10 1 6 -14 6
~orlan	-7 17 14 2 -9 2
~orçam	-16 -4 -2 -8 31 -2
~os	6 18 -7 -3 12 -2
~oster	11 2 -1 -2 -7 0
~other	13 23 -19 17 -15 -18
~otra	12 4 -3 -4 -12 -1
~otro	-9 4 0 -1 7 0
~ottav	15 0 0 -8 -5 0
~ou	4 7 0 0 10 -4
~ought	-6 -3 -1 3 -1 6
~oui	-5 -1 0 0 6 0
~our	19 5 19 -9 5 -41
~ours	54 4 -9 0 -46 -15
~out	11 -13 -28 52 3 -7
~outag	-11 0 0 -4 4 10
~outlo	-8 0 -1 0 7 5
~outra	-13 -1 -1 7 7 -1
~outro	-13 -1 0 0 8 0
~outsi	24 4 1 -3 -9 -1
~outso	-35 6 21 13 5 2
~outst	3 0 -1 0 -6 6
~over	-6 -18 -29 14 37 -8
~overt	-1 13 -3 0 -11 -1
~owe	10 0 -1 2 -8 -1
~owen	8 -3 -1 -3 -5 1
~own	-2 30 -18 13 12 -21
~owner	-6 16 0 -7 11 -4
~owns	-9 0 1 0 8 1
~où	11 8 -3 -2 -12 0
~p	-21 -6 -2 25 19 9
~packa	-23 0 1 -2 22 7
~paga	-12 29 -10 -7 1 -3
~pagam	13 -6 -1 0 -5 -4
~pagan	15 3 0 0 -19 2
~pagar	12 0 1 -2 -8 -1
~page	-18 -16 8 41 24 -18
~pager	-7 -1 0 0 5 -1
~pages	0 2 -5 22 6 5
~pague	19 -2 -1 -2 -19 -1
~paid	46 -29 -14 -6 -45 33
~paint	-3 -4 -2 9 -5 3
~pair	-9 0 -1 1 8 -1
~palab	-4 -3 -1 -2 14 -2
~palle	-9 1 1 4 6 1
~pam	5 1 -2 -2 -6 -1
~panel	-21 -6 79 -31 -15 -9
~papel	-8 -1 -1 0 14 -3
~paper	-5 -1 9 15 14 -9
~papie	-17 5 -2 4 14 -5
~par	28 8 -16 10 -12 -8
~para	-9 1 4 20 13 10
~parag	-6 3 -1 1 -3 -1
~paral	13 3 -1 -4 3 -1
~parce	2 -8 -3 18 -4 -7
~parec	-8 0 0 -3 11 1
~paren	3 -2 -1 -2 -19 18
~paris	-9 2 0 5 3 -2
~park	22 -3 -8 6 -4 -6
~parki	14 -9 -6 22 -24 4
~parle	-6 -11 5 -3 16 0
~part	16 -1 -3 26 -8 1
~parte	-14 -2 9 4 6 0
~parti	-33 15 27 -1 25 -6
~partn	-4 -8 14 -3 24 -14
~parts	7 -5 1 0 0 -2
~party	-9 6 1 2 -2 2
~pas	27 18 -20 11 -28 6
~pasa	-2 -1 0 10 -6 0
~pasad	-22 8 0 -2 14 0
~pasar	-9 -1 -1 3 9 -1
~pass	0 7 0 -4 3 -3
~passa	-14 -1 -1 10 9 3
~passe	11 -32 13 31 -2 -2
~passo	-16 -7 -5 6 14 3
~passp	-7 0 0 2 8 1
~passt	-13 -1 -1 -1 17 -1
~passw	12 -2 1 1 -18 12
~past	-30 8 1 13 5 -1
~pat	3 4 0 -1 -7 0
~patch	-6 -1 0 10 1 0
~paten	-12 1 6 4 -2 1
~patie	24 -1 -4 0 -19 -1
~patri	-5 -5 -2 -3 -1 11
~paul	17 4 -4 -5 -17 4
~pavil	-5 4 3 -2 2 0
~pay	26 4 -26 -7 9 -28
~payab	-4 -1 -1 0 -1 7
~payin	17 2 2 -5 -4 1
~payme	-21 5 2 -11 2 47
~payro	-4 8 9 -5 3 1
~pays	-14 37 0 10 -3 2
~paysl	-8 3 1 -1 6 2
~payé	8 -1 -1 -1 -11 -1
~pc	1 -3 1 6 0 1
~pcs	-4 -2 0 2 12 -4
~pdf	-22 -2 9 19 18 -10
~peace	-2 -4 -1 0 7 0
~pedi	19 -3 -1 -5 -6 0
~pedid	-6 -5 0 -6 11 2
~pedir	-9 5 0 3 3 0
~pediu	21 -2 -1 -4 -12 -1
~pela	-2 7 -4 3 0 -2
~pelo	18 -7 -6 -4 3 -5
~penal	-4 0 -1 3 0 -1
~penci	-13 1 1 0 12 2
~pensa	-3 -2 0 -1 5 2
~pense	-8 -2 -2 -2 16 -1
~pensi	-3 -1 -1 -3 5 -1
~peopl	4 11 -4 23 9 -26
~per	5 -30 -32 3 39 -27
~perce	-1 7 1 -14 13 1
~perde	-11 -2 -1 9 3 0
~perdi	-24 2 -1 -1 25 -1
~pereg	19 -3 -1 -6 -10 -1
~perfi	-15 -1 0 0 14 0
~pergu	-12 -2 4 27 -21 -2
~perha	1 -5 0 -3 1 2
~perl	-8 -1 0 49 1 -34
~perma	-13 -4 -1 6 4 3
~permi	-3 -7 0 -3 2 5
~pero	27 -7 2 -8 -17 -2
~persi	-13 0 0 0 12 -1
~perso	-10 9 -16 17 28 -14
~pesos	-9 5 -1 0 8 -1
~pesso	35 0 -2 -1 -26 -1
~pete	10 -3 0 -1 -10 2
~peter	4 -2 -3 -4 -1 1
~petit	-23 8 2 -8 14 -1
~petro	13 5 -5 3 -7 2
~peut	-10 -1 -1 -3 13 -1
~peux	16 -1 -2 -2 -11 -2
~peço	28 -2 0 -9 -13 0
~phili	8 5 -1 2 -13 -1
~philo	-5 0 0 0 8 0
~phone	24 -8 -17 24 -2 -18
~photo	-7 5 -10 27 10 3
~php	-3 -3 1 -2 0 7
~physi	-9 -1 -1 1 11 -1
~pick	34 -6 0 2 -9 0
~picke	-12 -1 3 4 1 0
~picki	-14 -1 0 -1 12 5
~picni	-2 4 -4 6 -7 1
~pictu	5 -2 -1 -4 5 2
~pidió	11 0 0 0 -11 0
~pie	-11 10 -1 1 3 0
~piece	0 -5 3 11 -13 0
~pilot	12 -4 -3 -3 0 0
~ping	-8 0 0 -1 0 7
~pitch	-9 6 -1 -3 -1 1
~pizza	3 8 7 -7 -13 -1
~pl	-6 0 1 18 11 -13
~place	-29 53 -15 -22 32 6
~plafo	-12 -1 -1 12 -1 0
~plais	-28 -3 25 -7 5 6
~plan	12 -11 -10 -7 13 16
~plann	-5 8 2 -7 7 -1
~plans	13 6 -1 2 -17 -1
~plant	0 2 -5 -13 8 11
~plast	16 -3 -3 -6 -6 2
~plata	-12 -6 -2 -3 19 -2
~platf	-8 1 -1 -8 35 -1
~plati	-7 3 5 0 0 -2
~play	7 2 -2 -8 2 -1
~playe	-4 5 -1 -3 -2 1
~plays	11 -2 0 -13 2 0
~pleas	59 -17 -15 -60 -45 11
~pln	-13 -1 -1 3 11 4
~pls	36 -12 -4 -14 -7 -8
~plumb	3 0 10 -1 -6 -1
~plus	2 -3 -15 27 7 15
~pm	-22 49 40 -27 -50 40
~po	21 3 -1 0 -8 -8
~pode	1 -4 -2 7 -5 -3
~podem	4 -10 -3 -5 15 -2
~podiu	-6 -7 14 0 1 -1
~podrí	-7 0 0 -3 11 0
~point	8 -15 -5 -4 17 13
~polic	30 1 0 -3 -25 4
~polis	9 1 0 2 -12 2
~polit	5 1 -2 -8 -11 7
~polo	-7 -3 -1 -1 14 -1
~poor	4 0 0 -4 -1 0
~popul	-1 -1 0 11 -4 2
~por	24 -31 -8 -2 10 -12
~porqu	18 -2 1 -2 15 -1
~port	-11 1 -2 -3 9 -1
~porta	9 -9 1 3 -2 10
~porte	16 -5 -2 4 -10 -9
~portf	-7 0 1 3 3 0
~porti	8 1 0 -4 -4 0
~porto	1 3 -2 2 -6 -1
~posit	11 3 2 3 -5 4
~possi	46 0 1 -10 -22 6
~posso	2 -7 -9 -12 20 -1
~post	5 -6 1 27 -17 0
~posta	-10 0 1 3 6 0
~poste	-21 2 9 30 -11 -3
~posti	0 -2 0 12 -5 -1
~posto	14 -2 -1 -1 -14 -1
~pour	0 9 -15 11 14 -3
~pourr	-6 -2 -1 -2 9 0
~pouve	13 0 0 -3 -14 7
~power	-5 -1 1 13 -11 18
~pr	6 -1 0 0 -5 -2
~pra	-2 3 -3 -5 13 -1
~pract	-33 7 5 7 41 -9
~prazo	8 -2 -2 -7 2 1
~pre	-8 0 -3 2 7 -1
~preci	10 4 0 -12 9 3
~prefe	-9 8 1 62 -24 -25
~pregu	17 3 -7 11 -18 -6
~preis	-3 -9 4 -6 10 -2
~premi	-25 8 0 3 36 1
~prend	1 6 -3 -1 -5 0
~preoc	15 -2 -1 -2 -10 0
~prepa	-17 1 5 -1 35 2
~prese	-10 30 34 -37 15 -8
~presi	35 -8 0 14 -30 2
~press	-3 -4 0 -3 6 2
~prest	31 -4 -5 -6 0 -7
~previ	6 1 -1 -4 -5 1
~preza	31 -6 3 -11 -1 -7
~preço	16 -3 -1 -7 -4 0
~price	0 -41 -17 3 47 -17
~prici	2 -4 -3 1 25 0
~prime	-24 -6 4 13 41 -4
~princ	4 -5 -2 5 -7 0
~print	10 -16 15 22 -5 -2
~prior	-1 0 -1 -6 16 -1
~prisc	17 -9 2 -5 -1 -1
~priva	-13 3 1 17 7 0
~privi	-13 -2 0 4 9 1
~prix	-6 -6 -1 -4 14 -2
~priya	25 -3 -5 -4 -14 2
~prize	-9 -2 -5 2 10 1
~pro	0 -4 0 2 15 -9
~proba	-11 -2 6 -7 11 1
~probe	18 -8 0 -7 -5 0
~probl	-10 8 2 5 -15 16
~proce	9 15 -1 2 -12 -3
~proch	-17 -1 -2 3 16 -2
~procu	6 -5 8 5 4 -2
~produ	-7 13 -2 30 -2 9
~prof	-27 29 20 0 -14 -2
~profe	-34 63 4 2 9 -3
~profi	-62 6 0 12 49 16
~progr	-36 46 45 8 10 -12
~proje	12 2 -1 -11 23 -1
~prolo	-3 -1 0 14 -8 0
~prome	-1 9 0 -7 0 1
~promi	21 -1 -2 -7 -14 10
~promo	-14 1 -1 -5 42 -5
~proof	-3 -2 -1 -4 9 -6
~prope	-21 3 2 14 5 3
~propi	-12 0 0 0 11 0
~propo	28 -12 -3 -18 9 9
~propu	5 -7 -9 2 11 -2
~prote	-14 -2 -1 0 11 0
~proud	3 -8 1 0 -8 8
~prove	9 1 1 3 -13 5
~provi	15 7 -6 -3 7 -13
~prueb	15 0 0 0 -14 0
~prése	1 1 8 -7 -11 -2
~própr	-14 8 0 -2 11 0
~próxi	-10 -4 5 17 -4 -1
~publi	-24 -11 1 52 17 -21
~puede	1 -4 -4 2 -4 1
~puedo	-13 -1 0 -1 13 0
~puert	11 -6 -2 -2 -1 1
~puis	-7 6 -1 -2 6 0
~purch	-3 0 -1 2 10 -2
~purpo	-5 9 0 0 -3 2
~put	-1 -8 17 -25 34 -21
~págin	-12 -2 7 9 2 -2
~públi	11 4 -2 0 -7 -1
~q	-3 -2 2 18 3 2
~qu'il	9 10 0 -1 -12 0
~qu'on	6 0 0 -2 -6 0
~quadr	-8 -1 -1 -2 7 -2
~qual	-16 -1 4 -2 20 -1
~quali	-10 0 2 3 2 -2
~qualq	9 -2 -1 -2 -9 6
~quand	-1 -3 2 -3 9 -2
~quant	16 11 -4 -12 -5 -2
~quart	-35 5 1 43 29 -10
~quatr	-5 -5 5 -2 9 -3
~quaye	-7 0 0 11 1 0
~que	11 -17 9 4 17 -37
~queda	-1 -8 -4 -5 9 9
~quedo	-12 -2 -1 5 13 -2
~queja	18 -2 -1 4 -19 -1
~quelq	18 -1 -4 -5 -13 -1
~quem	-22 27 26 -9 -4 -8
~quent	3 0 10 -4 -7 -1
~queri	-17 18 3 7 -8 -2
~quest	-6 26 -13 31 -19 22
~queue	-18 -1 0 4 13 -1
~qui	-1 10 3 -4 7 0
~quick	-23 0 1 6 29 2
~quien	-7 1 -2 -4 8 -1
~quier	10 -1 2 -2 -9 -1
~quiet	-4 3 0 1 10 2
~quill	-13 3 -4 1 0 -1
~quinc	-6 3 -1 0 8 3
~quint	15 0 4 0 -14 -1
~quist	-8 1 0 1 10 0
~quite	9 6 0 -9 -15 7
~quitt	-9 -1 1 -3 9 6
~quién	1 4 2 -7 0 -2
~quota	-8 -3 -1 9 -3 0
~quote	49 -19 -7 -9 0 -14
~qué	-1 7 -4 11 -6 -3
~r	16 8 -9 -35 17 6
~racon	-8 7 2 8 -3 -1
~radio	1 -4 3 -7 -2 8
~rahul	-13 -1 0 0 14 0
~rain	-13 -13 10 3 6 2
~raine	13 -2 -5 -3 -3 -2
~rains	5 2 -3 0 -9 -2
~raise	11 -9 5 -6 -9 -1
~ralph	23 -8 -8 -9 -9 0
~ran	5 4 -2 -1 -5 -3
~rang	15 -2 -1 -6 -8 -1
~range	2 7 -3 7 -16 -2
~ranso	-7 9 0 0 -2 0
~rasa	-9 -3 -1 -1 14 -1
~rate	-17 2 -11 22 28 -2
~rates	-14 -2 2 10 24 -1
~rathe	0 3 5 22 -7 0
~ratio	8 -1 -1 2 -10 -1
~ravi	20 8 -18 5 -8 2
~rd	9 1 -1 5 -12 4
~re	-20 2 -1 31 -1 -1
~reach	1 2 -1 -1 4 -1
~read	-5 -4 -14 59 -28 4
~reade	-33 1 2 64 -37 4
~readi	-31 5 0 49 -30 14
~reads	-8 -3 -4 22 -16 1
~ready	-11 4 -3 7 4 -5
~reaju	4 0 0 8 -11 1
~real	15 18 0 -15 -13 8
~reali	6 7 0 -2 -19 4
~reall	6 3 2 -2 0 8
~reaso	-28 6 3 12 -4 11
~receb	2 -5 -2 4 7 0
~recei	-15 -11 -20 21 8 51
~recen	-18 -3 1 -4 11 1
~recep	-1 -10 -3 -3 19 2
~recev	-8 -3 -2 13 -1 -1
~rechn	1 4 -4 4 4 -4
~recib	-2 -10 -6 20 -16 16
~recip	-4 -2 -1 -3 0 25
~recla	1 -3 3 -6 2 -1
~recog	-9 -3 4 -1 -1 0
~recom	19 4 0 5 -14 -1
~recon	5 5 1 5 -8 -2
~recor	-16 16 -1 11 5 23
~recue	-7 -2 -1 12 0 -1
~recup	-9 9 0 -2 5 -1
~recur	-10 -2 0 7 8 -1
~red	-9 2 -1 -3 9 1
~redak	-7 -2 -2 18 -3 -4
~redes	-7 0 0 -1 6 0
~reduc	0 1 -1 9 7 -1
~reenv	-13 -3 0 -1 1 18
~refer	33 -4 -8 -15 -10 20
~refor	-20 -3 -5 19 7 -3
~refun	-8 0 -1 4 -2 3
~refus	6 1 1 -3 -6 -1
~regal	-12 -1 -3 5 11 -1
~regar	25 -11 -18 -21 18 -31
~regio	-20 0 0 20 2 -3
~regis	-23 75 -12 -1 -19 25
~regre	7 -2 -1 3 -16 7
~regul	7 6 1 15 -24 7
~reinh	9 0 0 0 -10 0
~rejec	0 2 6 0 -2 -2
~relat	-23 2 1 -11 24 2
~relea	0 -1 2 37 -19 -1
~relev	-5 0 -1 -3 3 7
~reloc	-8 0 0 0 9 0
~remai	-23 -2 -2 3 12 7
~remar	9 -1 -2 1 -6 0
~remem	-2 2 2 3 22 2
~remin	8 4 0 9 -15 -5
~remis	5 -4 -2 -8 9 -4
~remit	2 -1 0 -2 10 -14
~remot	-6 -2 1 15 4 -8
~remov	-2 12 2 15 6 -13
~renat	15 -8 -3 -5 4 -1
~rendu	7 -1 0 6 -12 0
~renew	0 -12 -7 9 15 20
~renov	8 0 0 -2 -7 0
~rent	0 -1 -1 10 -11 -1
~rents	-8 0 0 6 -3 5
~reope	0 0 1 5 -6 -2
~rep	7 4 1 0 -10 1
~repai	-3 -5 2 2 3 -2
~repea	-5 0 1 3 -12 11
~repla	7 -1 1 17 -8 -1
~repli	-1 0 -2 10 -9 -5
~reply	-32 38 -3 -2 20 37
~repor	9 2 -8 39 -10 4
~repos	-12 -1 -1 -3 13 1
~repre	-14 1 -2 7 19 -2
~repri	28 7 -4 -13 -15 -3
~reque	33 2 -8 -37 -30 42
~requi	-12 -6 1 13 9 2
~resea	-10 3 -2 -9 1 6
~resel	-8 0 0 -1 6 -1
~resen	8 0 -1 -3 -8 2
~reser	-30 17 3 15 21 -14
~reset	-11 -7 -2 11 0 1
~resol	2 1 -2 1 -10 5
~resou	7 5 0 -11 -3 3
~respe	-5 1 2 -7 40 1
~respo	-15 -13 0 29 -8 21
~rest	-2 -1 -2 -7 18 -1
~resta	3 2 -2 12 -7 -3
~reste	-12 3 -4 -6 19 -3
~resto	-14 0 1 2 8 1
~resul	-15 0 7 16 9 -14
~resum	-2 -5 -3 21 -10 2
~retai	-23 1 3 11 17 -2
~reten	0 -1 3 22 -19 -2
~retir	23 13 -1 20 -33 -12
~retom	-11 2 0 2 7 0
~retou	5 -7 -2 -8 -3 7
~retre	6 3 2 -11 -4 0
~retur	27 1 -10 -20 0 15
~reuni	1 -4 -3 13 -5 0
~reuse	-12 9 -5 -1 3 -3
~reven	1 -5 -2 8 -4 -2
~rever	-4 7 -2 -5 2 -2
~revie	-13 -2 -5 33 7 15
~revis	-3 -2 1 22 4 -4
~reyes	2 3 0 -2 -8 9
~reçu	7 -2 -1 -5 -5 1
~rfp	13 -5 0 0 -5 -5
~rgds	-2 -1 -2 -2 8 -3
~richt	-12 -2 0 6 9 0
~rien	21 -6 -2 6 -21 -3
~right	14 -18 13 6 15 -23
~ring	22 -1 -7 2 -2 10
~rise	7 -1 1 -1 -4 -1
~risk	-17 0 0 -1 12 1
~river	16 8 3 -7 -6 -1
~road	-8 1 -1 1 4 0
~rober	0 -10 0 1 5 3
~robot	-10 -2 2 -4 10 1
~rodri	-11 -1 7 0 6 0
~roger	-11 5 0 4 1 3
~role	-2 1 1 0 1 1
~roles	-17 3 0 -1 16 0
~roll	-2 -8 0 1 1 9
~roof	-16 10 -1 2 -5 -1
~room	-8 43 24 -31 -21 21
~rooms	-20 19 1 3 16 -1
~rosa	9 1 4 -3 -3 1
~rosal	-9 4 -1 1 5 0
~rosen	-14 0 0 0 16 0
~ross	-9 0 0 -3 11 0
~rotat	8 -3 5 3 -8 0
~roth	12 0 1 -1 -4 -6
~rough	9 -1 -1 -3 -4 0
~round	-20 44 5 25 -21 -4
~row	-12 2 6 -2 -3 -2
~rows	-14 1 -2 -1 11 0
~rs	-7 0 -1 5 8 -4
~rsvp	-14 19 0 -1 1 -1
~rua	-2 11 -6 -3 2 -1
~ruben	10 -6 -2 0 -8 5
~rue	-17 22 -3 -3 5 0
~ruego	16 -2 0 -3 -7 0
~rui	0 11 -2 -2 -8 -1
~rule	18 4 2 17 -36 1
~rules	-17 37 1 21 -29 2
~run	16 24 -14 -23 6 9
~runde	-11 9 -5 0 6 0
~runni	-11 0 -4 -4 18 0
~runs	-1 3 -1 1 0 -2
~ruth	27 4 0 -1 -17 -1
~répon	0 16 -3 2 -5 -1
~réser	-12 3 3 0 7 -1
~rückb	-9 -2 -2 13 -1 -2
~s	-9 9 -3 12 5 10
~s'en	-14 0 0 0 16 0
~sa	-11 17 -1 -1 -6 0
~saal	-3 -6 20 -1 -3 -2
~saber	-4 -3 -1 -4 10 0
~sad	-13 7 -1 -2 4 2
~safe	-4 -2 5 4 -1 -1
~sai	10 -3 -5 -1 2 -5
~said	8 12 -4 0 -8 -1
~sair	4 -6 -9 35 -13 -4
~sais	-17 0 0 0 16 0
~sal	8 7 0 -3 -11 0
~sala	8 -10 21 -2 -10 -2
~salar	4 -3 -2 44 -36 -1
~sale	-4 5 -1 2 0 -1
~sales	1 0 0 -3 20 -3
~salid	8 1 -2 6 -13 0
~salle	9 6 2 -5 -11 -1
~salud	-8 -2 12 -8 21 -1
~salva	-1 -4 8 -3 0 0
~salár	-22 5 0 21 -3 -2
~salón	-9 7 4 -1 -2 -2
~sam	12 -1 0 -6 -4 -5
~same	20 -21 -19 -6 23 -30
~samir	8 8 0 -5 -9 0
~sampl	-3 -2 2 3 26 0
~san	5 4 7 -11 -5 -3
~sandh	7 2 -1 1 -7 -1
~sando	-18 3 0 1 16 0
~sandr	-17 1 4 -4 8 9
~sandw	-9 32 -1 -2 -11 -1
~sanja	11 -5 -2 0 -7 -4
~sans	10 -8 1 -3 7 -2
~santa	10 2 -1 -7 -5 4
~sat	-11 23 1 19 3 -3
~satur	-17 48 4 -2 -18 4
~save	7 -5 0 -13 24 -2
~saved	6 -4 0 3 -8 2
~savin	-16 -2 0 -9 35 -1
~saw	17 1 -6 -1 16 1
~say	-5 13 22 15 5 -3
~sayin	8 5 -1 -6 -7 -1
~says	51 -21 -4 19 -48 -24
~sb	-11 -1 -1 11 -1 -3
~scale	-6 3 3 -1 7 -1
~scan	-10 -4 -1 5 7 -1
~scann	2 -1 -3 0 6 6
~scarf	9 -3 5 -8 -10 0
~schau	-10 -1 0 -1 15 0
~sched	22 2 1 -3 -20 -1
~schic	12 -5 3 -8 -7 -2
~schne	-7 -1 0 2 11 -6
~schol	-28 6 -1 22 -7 0
~schon	-21 7 0 -2 15 0
~schoo	-4 -2 -2 21 -2 3
~schre	-13 -3 -2 5 12 -3
~schri	14 -11 -4 10 -5 -6
~schwe	9 -2 -1 4 -12 -1
~schön	4 -1 -1 12 -13 0
~score	-13 4 2 3 5 4
~scori	-13 6 6 1 0 -1
~scrap	13 -6 -1 0 -7 3
~scree	10 3 2 -6 3 1
~scrip	6 -3 0 -4 -3 0
~se	2 -8 -20 37 6 4
~sea	9 4 0 -1 -11 2
~searc	0 1 11 2 22 -4
~seaso	-27 0 -1 18 8 0
~seat	-7 -2 -3 0 33 -6
~seats	-5 24 -3 -11 10 -2
~secon	3 4 1 32 5 -12
~secre	20 -11 -8 21 -12 -1
~secti	7 4 1 5 -23 8
~secto	-4 -1 -1 -3 0 0
~secur	-16 -1 2 20 6 8
~see	-19 8 46 2 17 -19
~seein	-15 4 -2 -2 9 2
~seem	18 0 0 0 -17 0
~seeme	-3 0 0 1 -4 8
~seems	-3 -2 6 -4 -15 6
~seen	-31 -1 3 6 27 2
~segue	15 3 -2 -1 -14 -1
~segun	9 3 -2 21 -21 -3
~segur	-12 -1 -1 -3 17 1
~según	-9 15 -1 3 -8 0
~sehen	-5 -1 7 -2 7 -1
~sehr	26 -10 -8 -8 16 2
~sei	-11 -2 -1 -4 16 -1
~seis	-7 -3 -1 1 7 0
~seit	-5 -5 -2 3 4 -5
~seite	-16 -6 -4 40 -9 -5
~selbs	-12 23 -4 -2 -6 -2
~selec	0 -1 -1 4 0 0
~self	-3 5 1 -2 0 2
~sell	-16 1 -1 -2 13 -1
~selli	-21 7 6 -6 -9 15
~sells	15 0 0 -8 -6 0
~sem	-1 6 -3 -5 16 0
~semai	-24 -5 -1 15 20 -2
~seman	-45 -16 17 42 38 -13
~semin	-31 70 -2 -9 -23 1
~send	14 -14 -33 -12 34 -35
~sende	-8 -1 -1 1 8 -1
~sendi	2 -2 0 -2 9 -1
~sends	0 0 -1 11 -10 -1
~senho	33 -6 -2 -14 -4 -1
~senio	-1 0 3 -2 5 -1
~sent	-7 3 -9 43 -24 16
~sente	2 -5 6 4 -2 -1
~separ	16 3 0 -5 -6 -3
~sept	-7 8 0 9 -13 -1
~septe	-26 9 24 51 -27 -12
~septi	4 -2 4 8 -10 5
~ser	0 -5 -3 18 -3 -1
~sera	3 -1 6 -11 -6 5
~serai	-11 0 0 -5 16 0
~sergi	-18 3 0 -1 14 0
~seria	3 -1 1 2 -5 4
~serio	-10 2 1 -4 -1 11
~seron	-9 7 6 9 -5 -1
~serve	9 -3 -4 2 15 3
~servi	-9 -25 47 17 7 20
~será	24 0 6 -13 -11 -4
~sessi	-30 1 75 -28 -10 7
~sessã	8 -6 7 -4 -7 -1
~set	-18 -3 -4 -1 41 0
~sets	-2 7 0 -1 0 0
~setti	-17 -5 -2 4 3 9
~settl	-1 0 2 8 -2 0
~setup	-10 -5 0 -1 13 0
~seu	-5 4 -5 -7 37 -11
~seven	-21 17 -2 1 13 4
~sever	-10 -2 -1 -4 3 10
~sexta	9 -8 -6 -1 10 -3
~señor	21 -7 -3 -4 -5 -4
~sf	-4 8 1 0 -6 -6
~shall	-23 7 -17 -2 57 -1
~shame	-5 0 0 -1 6 0
~share	11 -6 4 19 2 2
~shari	-3 10 -3 5 -8 -1
~she	18 18 -13 23 -22 -16
~she's	13 1 5 -6 -13 1
~sheet	18 0 -1 3 -2 -1
~shelt	-16 8 0 0 10 0
~shift	14 0 0 -8 -7 2
~ship	-1 -2 0 -1 10 -8
~shipp	4 5 0 -3 -7 2
~shirl	17 -1 0 0 -16 0
~shirt	-5 2 -3 0 5 -2
~shoes	3 17 0 -1 -8 -1
~shop	-21 3 -2 12 9 -3
~shopp	8 0 0 -2 -4 0
~short	-12 -18 8 15 21 5
~shotg	-9 7 0 -2 -4 0
~shoul	24 -22 19 9 1 -25
~shout	-12 6 -1 -5 14 -1
~show	3 -7 1 -17 23 -3
~showe	-6 -1 0 4 -1 0
~shown	-5 1 1 4 9 -3
~shows	0 18 2 5 -15 -2
~shred	-20 -1 0 1 15 2
~shut	13 1 0 -3 -10 1
~shutt	8 -1 0 2 -9 1
~si	6 -21 17 -15 18 11
~sich	21 1 -3 9 -24 -5
~sick	-21 2 -1 -4 7 8
~side	-7 26 6 -13 10 10
~sides	1 1 1 -3 1 1
~sie	19 -27 -32 3 28 -15
~siemp	16 -5 2 -5 -5 0
~sign	17 8 -16 -12 8 3
~signa	21 1 -2 0 -15 5
~signe	9 -5 2 6 -20 18
~signi	-16 6 1 -2 -2 6
~signs	7 1 4 -2 2 0
~sigue	-4 -6 -3 11 -5 0
~silen	0 2 0 6 -6 0
~silic	-11 -2 0 1 8 3
~silve	-4 -2 7 -2 -1 0
~sim	8 -1 0 2 -10 0
~simil	-8 -1 0 2 -4 2
~simon	6 3 -7 -7 8 -4
~simpl	-8 -4 2 6 22 -1
~simul	-7 0 -1 4 4 -1
~sin	14 5 -4 -11 24 -9
~since	9 -36 -21 31 24 -35
~sind	-15 7 10 -7 7 3
~singl	-7 0 -1 -1 -7 1
~siobh	1 0 0 0 -7 9
~sir	10 0 -1 7 8 0
~sirs	13 0 0 -1 -13 1
~siste	-10 2 -2 0 9 4
~sit	-10 5 39 -1 -5 2
~site	-6 3 5 26 1 3
~sites	-8 5 -2 -6 4 1
~sitti	-10 0 4 0 8 0
~situa	-5 0 -1 -1 6 0
~sitze	-5 -7 13 -2 4 -1
~six	-6 34 -9 7 12 -12
~sixth	2 4 -1 2 -7 -1
~size	-1 16 2 -3 20 -2
~sleep	-16 -3 1 -4 18 0
~slide	10 14 13 -14 -18 -1
~slot	-22 -12 19 2 21 7
~slots	-3 0 -1 1 0 0
~slow	10 -1 -1 3 -8 0
~small	-16 -15 28 10 9 14
~smith	13 -1 -2 -5 -9 3
~so	10 18 -3 -23 18 -36
~sobra	-11 -2 -1 -1 14 -1
~sobre	-4 -1 37 26 -32 -14
~socia	0 -5 -3 5 -3 4
~socie	-17 1 0 -1 2 0
~socio	-7 7 -1 10 -9 -1
~softw	10 16 -1 19 -10 -3
~soir	10 -5 -2 -2 -7 5
~soit	12 -2 -3 -2 -10 -1
~sold	-1 2 1 8 -4 0
~solic	4 -4 -3 -3 10 -1
~solo	-21 -2 -2 -2 30 -2
~solut	-5 -6 0 -3 17 6
~solve	13 0 0 -3 -13 -1
~some	12 -14 26 19 -12 15
~someb	18 -5 -15 9 13 -6
~someo	8 6 -9 16 5 5
~somet	-1 12 -12 1 12 18
~somew	-15 6 0 0 1 9
~somme	-19 3 1 2 14 0
~somos	-1 -3 -3 2 13 -4
~son	6 7 1 7 -8 1
~sonnt	19 -2 -2 -3 -5 -3
~sonst	19 -3 -3 -5 -4 -2
~sont	-5 -6 -4 -4 7 7
~soone	-8 0 -1 -1 7 -1
~sorry	53 -19 -14 -11 -24 -4
~sort	-12 -2 -1 -2 14 3
~sorti	15 -1 6 -6 -11 -2
~sou	-10 0 0 0 11 0
~soube	24 -3 -1 -4 -17 -1
~souha	9 -5 2 1 -11 -2
~sound	-10 3 -1 -5 2 6
~soup	2 23 -1 7 -9 -2
~sourc	-28 21 60 -2 -17 -2
~sous	-3 -9 4 9 0 -2
~sozie	-14 -1 0 0 15 0
~space	-17 6 -1 9 -4 1
~speak	-24 35 61 -12 5 -11
~speci	-9 -4 2 -18 40 3
~speec	-12 36 -1 -1 -5 -1
~spell	1 1 9 0 -11 5
~split	-6 2 -2 13 4 -1
~spoke	21 3 0 -6 -6 0
~spons	-13 2 54 -14 -5 -6
~spot	-1 -4 9 0 -10 4
~spous	-12 10 -1 1 1 0
~sprea	1 -1 -1 2 -3 -1
~sprin	-7 -9 -9 39 18 -8
~squar	-14 -3 0 5 4 1
~sr	-6 3 -2 -4 5 5
~st	1 1 -8 15 3 -6
~staff	5 -4 5 26 1 -6
~stage	-1 -19 56 -3 -8 1
~stair	8 -2 -7 4 -6 -1
~stamm	-15 13 -3 7 3 -3
~stamp	7 -2 -1 -1 1 0
~stan	7 2 -2 -8 4 -8
~stand	-44 -26 99 -16 -16 11
~star	-11 11 0 -6 6 1
~start	7 21 -19 -6 17 -12
~state	12 3 -3 5 -10 6
~stati	-56 16 1 26 5 1
~statt	12 4 -6 -10 3 -8
~statu	1 1 -1 10 -13 3
~stay	-6 4 2 -2 5 6
~stayi	-10 0 0 0 3 7
~stays	22 -1 0 11 -21 -2
~std	-10 0 0 2 10 0
~steer	13 -1 -1 -2 -8 -1
~steht	8 -11 -7 8 -8 7
~stell	-25 -10 -5 14 29 -5
~steph	11 -1 -1 -2 -8 2
~steue	-7 0 -1 16 -2 -3
~steve	40 2 -4 -9 -5 0
~still	22 -26 -20 16 11 -15
~stock	-18 6 -1 10 15 -1
~stole	12 -2 -2 -4 -4 0
~stop	-23 -5 2 60 -21 -10
~stopp	18 4 0 1 -21 1
~store	-14 -1 -2 15 -3 -3
~stori	-8 0 0 1 0 12
~storn	13 -1 -1 0 -9 -2
~story	-25 -6 17 33 -23 5
~strai	16 -2 -1 -4 -10 2
~strea	3 -5 14 -2 -8 1
~stree	-11 3 -4 10 7 9
~strik	-5 3 0 3 1 0
~stron	14 0 -1 -9 -3 -2
~struc	-7 6 0 -5 7 0
~stuck	19 -4 -3 -3 -10 -2
~stude	-21 21 8 13 -20 5
~studi	-11 3 -1 2 -2 1
~study	13 -2 -2 -8 -2 0
~stuff	17 -3 -1 -4 -20 6
~stund	-5 1 -2 0 7 -2
~su	-6 2 -6 -13 12 26
~sua	-19 -5 -2 -12 40 0
~subje	31 8 -2 -34 -11 3
~submi	-12 -3 0 -16 1 26
~subsc	-31 4 2 59 -19 -17
~subst	-1 -1 0 -1 -6 8
~succe	-20 17 0 12 8 2
~such	-12 0 2 -6 3 23
~suche	8 -1 -1 1 -5 -1
~sue	11 -2 -2 4 -14 1
~suffi	-11 -4 0 7 7 -1
~sugge	37 3 2 -7 -23 8
~suis	1 -3 -2 -8 -8 16
~suit	-26 6 -1 0 19 0
~suite	-4 1 0 12 -3 -6
~suits	-8 1 8 -2 3 0
~summa	-1 -1 -2 10 -6 -4
~summe	-22 0 0 22 11 17
~summi	-7 22 22 1 -6 1
~sunda	-11 42 -10 -11 6 1
~super	-7 0 1 14 5 2
~suppe	-17 35 -2 -3 -3 0
~suppl	-7 0 18 11 6 3
~suppo	4 1 3 29 -5 -4
~sur	0 0 16 30 -21 -4
~sure	6 -4 6 -1 0 1
~surve	-6 -1 -2 43 -22 -1
~suspe	17 -2 -1 -6 -8 0
~suyo	-10 14 2 -3 0 0
~switc	7 0 -1 -6 13 5
~sworn	-8 -1 -2 -1 10 0
~sympa	-24 0 0 -2 18 5
~syste	-4 21 1 21 0 -1
~sábad	10 7 -6 -8 0 -4
~são	-3 4 0 7 -4 -3
~sé	-5 -3 -1 -1 7 -1
~sí	3 8 -1 -1 -9 -2
~só	20 -2 5 -4 8 -4
~t	19 -2 -1 -7 -23 22
~ta	-9 -3 -2 -3 11 -2
~tab	12 0 0 1 -11 -3
~tabel	-1 -8 -3 13 -3 1
~table	-34 36 52 13 6 -3
~tag	2 -5 6 -6 5 -2
~tagen	-8 -2 5 5 8 -1
~tagun	20 -2 -1 -1 -16 -3
~take	19 -7 -10 -12 14 -12
~taken	-7 -1 2 5 5 10
~takes	-37 19 -3 35 27 -4
~takin	-3 -6 -2 -3 7 6
~talk	18 22 1 -15 -1 -16
~talki	-29 -1 37 1 -3 -2
~talks	1 -2 -4 2 -12 -2
~també	-11 0 0 -1 12 0
~tampa	-14 3 1 3 10 -1
~tarde	6 -5 -1 2 23 -6
~targe	-7 -1 -1 2 5 -2
~tarif	-16 -5 -2 1 27 -2
~tasti	-10 2 -3 6 6 0
~taugh	-9 1 0 12 -6 1
~tax	0 -5 2 -7 -12 39
~te	10 -12 -10 -15 43 -5
~tea	-25 4 9 -3 7 -2
~teach	3 4 2 -1 -10 -1
~team	-6 -17 37 -23 25 -8
~teams	-21 12 -3 1 9 -2
~tech	4 -4 -2 15 -8 1
~techn	-8 18 -2 8 -5 -1
~ted	-2 -3 -4 -5 13 -1
~teiln	-7 14 -4 -6 -7 12
~tel	-8 0 0 3 0 9
~telec	-1 2 -1 1 3 -1
~telef	-6 -4 -3 -9 32 -2
~telet	3 -1 4 5 -6 -1
~tell	-8 36 18 19 6 -27
~telli	3 -2 6 -1 -5 -1
~tells	-39 6 2 -2 28 10
~teléf	22 -2 -1 2 -19 0
~tem	-2 2 2 10 -12 -3
~tema	-21 17 3 -6 4 0
~temas	-14 -3 -1 -5 -7 26
~temp	23 -6 -4 -5 -12 -1
~templ	-11 2 2 19 -13 1
~tempo	-14 -2 -1 1 11 5
~temps	-14 0 -3 2 17 -3
~ten	-17 26 -8 5 24 -9
~tenan	-33 1 0 9 37 0
~tenda	-8 0 0 -2 12 0
~tende	-2 1 2 9 1 -2
~tendr	-20 1 -2 -5 12 17
~tengo	10 -4 -3 -5 0 -1
~tenho	9 -7 -8 -5 7 0
~tent	-8 -5 5 -1 0 7
~tenth	-8 0 -1 1 10 -1
~terce	4 -8 1 7 -13 -2
~teres	5 6 -1 5 -15 -1
~term	32 2 1 -6 -21 -2
~termi	-16 1 0 6 17 -5
~terms	-15 0 2 3 22 2
~terra	-5 8 -2 0 -6 3
~terri	8 0 -1 0 -11 5
~terça	1 6 -1 1 -9 3
~test	8 -23 -5 5 33 -12
~teste	8 -2 -3 1 9 -5
~testi	-29 4 0 -3 10 8
~text	1 15 -5 13 -2 -8
~texti	4 -1 0 1 -4 -1
~texto	6 -5 6 6 -7 0
~th	-3 18 -20 25 -1 -29
~than	4 -8 -10 49 4 -19
~thank	49 -66 -31 -15 -31 14
~that	5 -5 -12 1 20 -17
~that'	12 -2 -4 17 9 -8
~the	24 -5 5 -3 -21 -24
~their	8 36 -27 -2 13 -23
~them	21 -29 -3 22 5 -26
~thema	-10 11 -3 -5 2 -1
~theme	-7 16 0 2 -3 -1
~thems	-5 4 -1 0 -5 -1
~then	-12 51 -18 15 -18 11
~there	-11 31 55 -6 4 -28
~these	-8 4 -2 18 17 -4
~they	30 -14 -15 0 -18 -25
~they'	21 11 1 -22 7 -10
~thin	-6 -1 -1 8 0 -1
~thing	10 3 7 22 -2 -6
~think	17 -7 -12 3 9 8
~third	17 -9 1 8 4 6
~thirt	-14 -1 -1 1 7 0
~this	-19 -13 -6 32 11 59
~those	-17 29 17 7 8 -2
~thoug	-12 27 -4 1 22 0
~threa	6 -2 -1 -6 2 -2
~three	-1 -3 1 44 14 -26
~thres	-13 -1 0 24 1 -1
~throu	-7 5 -12 -13 28 15
~throw	-17 0 0 4 12 0
~thu	-5 -8 3 11 2 3
~thumb	-2 7 -1 3 -6 2
~thurs	-4 49 43 -36 -17 -16
~thx	18 -6 -3 -5 -1 -4
~ti	-10 -1 -1 -1 15 -1
~tick	-16 -1 -1 6 19 -4
~ticke	8 -4 8 -1 -25 13
~tiene	-4 -2 4 -5 8 -2
~till	28 4 -1 -6 -9 0
~time	21 -3 -23 9 2 -7
~timer	4 4 -1 -3 -8 0
~times	-1 10 0 -6 8 10
~timin	-14 0 0 1 13 0
~tip	6 -2 -2 10 -12 0
~tips	-8 4 0 -5 0 3
~tired	-15 4 4 6 -3 -1
~tisch	3 11 -5 1 -9 -2
~title	-1 -5 4 3 -6 1
~tk	-6 -1 0 1 13 -5
~to	9 9 -7 -4 10 -7
~toca	-10 0 5 0 5 0
~todas	-12 1 5 11 -1 0
~today	36 -8 -17 -31 5 14
~todo	-10 1 -6 -3 24 -3
~todos	12 0 8 1 -19 0
~toget	-30 36 22 -12 6 3
~toi	17 -3 -5 -3 -6 -1
~token	8 -3 0 -3 -6 2
~told	22 -9 -1 21 -17 -18
~toler	-3 10 -1 3 -7 -5
~tom	30 15 -1 -4 -29 -1
~tomas	-15 5 1 4 1 3
~tomor	21 -12 5 -9 11 7
~ton	20 -2 -2 -3 -13 -1
~tonig	41 2 -1 -9 1 -6
~too	22 -3 -8 -5 -11 6
~took	27 -12 6 37 -27 -8
~tool	11 6 1 -3 1 1
~tools	-3 -3 -1 9 -4 0
~top	5 13 2 9 -4 1
~tope	4 -3 -1 6 -11 -1
~topic	-45 40 5 8 -16 3
~torbe	-10 -1 0 0 11 0
~total	-1 0 2 -5 -25 50
~touch	-15 -1 -1 2 11 -1
~toujo	-4 -1 -1 -2 6 -1
~tour	-6 5 -4 1 0 -1
~tous	-1 5 7 -7 -5 -6
~tout	-3 -8 5 0 6 -3
~toute	2 -7 8 -10 2 3
~tower	-6 4 0 4 -2 1
~town	-12 -3 1 0 11 -1
~traba	-12 -1 2 -4 17 -1
~track	-28 15 3 -11 -14 14
~trade	3 3 11 8 -9 -4
~tradi	-4 6 -1 -4 3 -4
~tradu	-13 -2 -1 -4 21 -3
~trae	17 -1 0 -1 -16 0
~traff	12 -2 -2 -6 2 -7
~trail	-4 4 0 1 1 -1
~train	8 -3 -1 0 18 1
~trait	-1 -6 6 9 -6 -2
~tranq	-16 -1 0 -1 15 0
~trans	-8 3 28 8 7 9
~trata	-7 8 0 -2 4 0
~trava	-4 -5 -2 6 -1 0
~trave	9 -3 3 -9 8 -2
~tray	6 -4 -1 3 -9 -1
~treas	6 -1 1 6 -5 -1
~treat	35 3 -1 -3 -14 0
~tree	-7 0 6 6 3 2
~tres	-5 3 -1 19 -2 -5
~trial	21 -4 -9 -9 9 7
~tribu	-14 -1 -2 18 1 -2
~tried	24 0 0 -3 -20 -1
~trime	-21 -4 -2 21 5 1
~trip	14 -2 -1 -4 -11 4
~trish	-17 -1 -1 0 14 7
~trois	-19 -6 13 25 0 0
~troph	-10 4 0 -1 7 0
~troub	12 -1 1 0 -2 3
~trouv	24 -5 -1 -7 -13 -1
~truck	-5 -7 -3 3 5 -1
~true	6 -2 0 0 -10 3
~truly	-9 0 0 0 7 0
~trust	-9 12 -2 10 7 -4
~truth	5 -2 -3 2 -5 -3
~try	-19 5 2 21 13 -3
~tryin	-10 -2 -1 -4 11 0
~três	-4 0 -3 10 0 -6
~tu	27 -7 -3 -5 3 12
~tudo	-13 -8 4 -4 16 4
~tue	-12 -4 -3 11 10 -5
~tuesd	-11 13 53 -16 -12 -1
~turma	-8 -3 -1 -1 10 -1
~turn	-7 5 -1 -5 6 -2
~turne	19 3 -1 2 -18 -1
~turni	-16 -1 0 -2 22 3
~turno	-7 4 -4 1 7 -6
~turns	-2 4 -1 1 -11 -1
~twelv	-11 11 -2 -2 12 1
~twent	-6 20 1 -5 0 2
~twice	20 -6 -4 1 -9 4
~twins	-5 -5 -1 -8 -2 11
~two	-6 7 -7 55 18 -39
~tx	12 0 -1 -3 -1 -8
~tyler	6 -7 -4 -1 1 -2
~type	-34 5 0 4 12 5
~typic	-10 0 0 3 7 0
~técni	24 -10 -4 -1 -1 -3
~tú	11 -2 0 -2 -8 0
~u	17 0 0 8 -3 -2
~uhr	-26 52 9 -5 -13 -13
~uk	-7 1 -1 3 -12 1
~ulla	8 -6 -1 1 -8 -1
~um	12 6 25 -15 -19 -6
~uma	-31 14 -7 15 21 4
~umbre	10 -2 4 -3 -9 -1
~umste	-12 -1 4 -2 13 -1
~un	16 -3 -10 11 7 -19
~una	-6 16 -1 3 5 5
~unas	18 -4 -1 1 -12 -1
~uncha	-3 -5 -1 4 0 1
~uncle	-3 -1 -1 6 -4 2
~und	29 -4 -3 -13 5 -29
~under	-9 6 -17 7 26 0
~une	14 -5 -10 34 -3 -3
~uni	11 2 6 -1 -11 0
~unifo	-3 -4 -1 4 8 -3
~union	6 8 2 -7 -7 -2
~unit	6 -4 0 1 -8 -1
~units	-8 7 1 -3 0 0
~unive	-6 51 4 -13 -38 11
~unles	6 10 -1 1 -9 -6
~unloa	13 -6 -2 -3 -4 -3
~uno	-23 12 -2 -3 10 7
~uns	7 6 6 6 -3 0
~unser	-22 -2 -2 9 29 -5
~unsub	-38 -8 -5 63 -30 -14
~unter	-15 -9 -4 9 23 -2
~until	9 -30 -30 8 3 51
~up	-1 0 -35 31 24 -15
~upcom	-8 2 0 5 2 -3
~updat	12 -4 -3 42 -49 8
~upgra	1 0 0 -1 -5 2
~uploa	-9 4 1 2 3 -1
~upsta	-14 28 -2 -5 3 -1
~urgen	-18 -5 -4 -1 13 16
~us	7 35 23 -5 0 -31
~usa	-1 -3 0 7 -3 -1
~usamo	20 0 0 -2 -14 0
~usar	10 -1 -1 -3 -9 -1
~usd	-9 -3 0 -12 45 -5
~use	26 -27 -24 32 -10 -22
~used	34 3 -1 8 -27 -5
~usefu	-7 0 0 7 -10 -1
~user	17 8 -2 1 -18 -5
~users	12 3 2 5 -21 2
~using	17 14 1 4 -29 0
~usted	16 -7 -3 -10 6 14
~usual	-34 -1 0 21 40 -2
~usuar	4 0 0 -1 -5 0
~utili	39 0 1 -11 -19 0
~v	14 -2 2 16 -3 -13
~va	5 -4 -2 3 -2 -1
~vacan	2 -3 -1 14 -6 -4
~vacat	8 0 0 -3 -5 0
~vai	16 -2 4 -6 -15 -1
~valdi	8 -3 8 2 -10 -1
~vale	20 0 -2 -1 -17 -1
~valid	12 8 -3 4 -6 -4
~valor	4 -3 0 -8 4 3
~value	9 -3 -1 9 0 2
~vamos	9 8 0 -1 -13 0
~van	-9 2 4 7 17 -8
~vande	11 -4 -2 -3 -8 0
~vat	-1 -3 1 1 14 -4
~veint	-15 -1 -1 8 12 0
~vem	1 11 -2 -2 -9 0
~vende	-6 7 0 14 -18 1
~vendo	13 11 5 -9 -24 9
~vendr	-1 5 2 -3 -11 4
~vera	11 -1 1 0 -7 0
~verba	17 -5 5 -4 -13 -1
~verda	24 -4 6 -7 -14 -4
~verif	-18 3 -2 8 15 0
~verre	3 9 0 -1 -8 -1
~versi	21 5 4 9 -10 -7
~vertr	-14 -15 16 6 3 4
~very	24 8 -4 -4 -2 11
~veter	-9 0 0 9 -1 0
~vez	12 -5 0 -17 11 -2
~vezes	12 -3 -1 -5 -1 -1
~vi	6 -3 -3 -6 7 -1
~victo	-15 4 -1 0 12 0
~video	-24 16 -3 20 3 -5
~viele	19 -7 -1 -5 -11 4
~viene	13 4 4 -6 -19 7
~vient	-4 6 -1 -1 1 0
~vier	-3 -1 -3 5 -1 -3
~viern	-4 6 0 -1 -2 -2
~viert	9 0 0 0 -10 0
~view	-11 -1 0 -1 -5 10
~viewi	-8 -3 0 0 10 -3
~vikra	-8 10 2 0 -1 1
~villa	-5 -5 11 -3 2 -2
~vilni	-25 -1 2 0 27 0
~vince	34 -4 -5 -9 -6 -2
~viola	6 7 -1 -2 -7 -1
~virtu	0 -2 0 4 -3 -1
~visa	12 1 -1 10 -7 -12
~visib	-10 -1 0 0 13 1
~visit	7 -12 -7 23 11 -17
~você	-2 -6 -4 4 30 -5
~voice	-16 -2 4 -1 18 2
~voici	14 -2 -2 -1 -9 -1
~voir	0 -2 4 -1 -3 5
~vol	-7 2 -2 3 2 0
~volum	-11 4 1 10 14 1
~volun	8 -10 2 23 -26 1
~volve	6 -1 -1 5 -9 -1
~vom	6 1 1 10 -10 -8
~von	7 -7 5 11 7 -5
~vor	2 4 -5 13 -13 -5
~vorhe	25 -5 -3 -4 -2 -3
~vorst	12 6 -2 -2 -13 0
~vortr	1 4 3 1 -7 -1
~vos	11 0 -2 -13 21 3
~vosot	13 -1 0 -2 -9 1
~vote	23 -1 -4 -5 -5 4
~votes	6 0 1 -1 -4 0
~votre	21 -18 -11 -34 23 15
~vouch	9 -1 1 3 -11 0
~vous	-3 -1 -3 -18 29 -6
~voy	8 -13 -7 -3 8 -1
~vpn	8 -3 -1 -1 -8 2
~vs	8 3 -1 -1 -10 0
~vuest	-11 -1 -1 -4 15 -1
~vôtre	-1 -3 -3 -4 8 -1
~w	22 -2 -4 -2 0 -3
~wage	-9 0 -2 20 -1 -1
~wait	-8 2 -1 5 -18 28
~waiti	-14 -2 0 7 6 2
~walk	-1 17 2 -3 0 2
~walke	8 0 1 5 -14 1
~wall	-11 6 0 1 1 -4
~walte	-4 0 2 -1 7 -1
~wann	-7 -2 -2 1 11 -1
~want	30 -3 -29 -3 4 -17
~wante	20 -10 8 9 -14 1
~wants	52 -26 6 23 -53 -9
~war	-2 -3 -1 -4 16 0
~ward	-5 -2 10 -3 -1 2
~wareh	-6 -5 -3 3 7 3
~waren	-2 0 0 9 -6 0
~warm	-24 3 -3 10 18 1
~warml	-35 -5 -1 1 28 -1
~warne	12 0 1 -2 -4 -1
~warni	0 1 1 -1 -2 5
~wartu	-9 -4 -2 14 4 -4
~was	19 -34 -42 19 4 25
~washi	13 -1 -2 -4 -5 -1
~wasn'	5 -1 -2 -4 -6 9
~waste	-8 -1 11 3 -1 1
~watch	-15 2 -1 29 -15 0
~water	5 1 2 6 -16 5
~way	-5 1 1 -11 30 3
~we	20 2 -6 -14 10 -39
~we'd	-13 13 -11 3 32 -1
~we'll	-4 12 -1 5 -12 14
~we're	21 0 -1 -14 8 -21
~we've	3 2 9 -17 23 -11
~wear	3 2 2 -2 -5 2
~web	-19 19 0 -3 2 11
~webin	2 -1 -2 -5 2 -1
~websi	-2 -1 0 5 20 3
~wechs	-9 0 0 0 12 -1
~wed	-2 -11 4 8 -3 -2
~wedne	-5 40 39 -7 -34 3
~week	-15 -39 8 49 32 -32
~weeke	-39 -3 5 10 51 1
~weeks	3 -22 -9 32 25 -10
~weir	33 -16 3 -7 -11 -5
~weite	8 -15 -3 -5 -4 13
~weiß	12 -1 -1 -1 -10 -1
~welco	-4 43 -5 32 -26 -14
~well	13 -4 -9 -2 14 -2
~wende	9 -4 0 -2 -9 0
~wenn	3 -3 -1 4 10 -4
~went	7 3 8 16 -2 -7
~wer	-13 9 10 6 -15 -5
~werde	-6 4 -3 9 -12 5
~were	15 -22 6 32 -2 2
~west	-5 -4 8 -1 1 -2
~wet	-9 1 0 1 10 2
~what	1 33 -14 36 6 -29
~what'	-13 3 2 6 -1 9
~whate	22 1 1 -2 -14 5
~whats	-14 3 0 -3 14 -1
~when	-5 -8 -2 7 15 26
~when'	-9 0 0 0 10 0
~where	-22 -11 15 -6 30 13
~wheth	15 5 3 -10 -13 4
~which	15 -10 -17 23 9 -27
~while	-30 14 2 3 25 -3
~whitc	-2 -2 -1 -2 -2 8
~white	49 -1 0 -1 -21 -7
~whitl	-11 -1 0 1 7 5
~who	0 12 13 16 12 -32
~who'd	-16 7 1 -1 6 1
~who's	4 8 2 -1 -13 2
~whoev	-7 10 5 -14 23 2
~whole	-4 2 0 -12 10 13
~whom	14 5 1 5 -20 1
~whose	-8 1 -1 0 9 2
~why	6 -5 0 42 -22 -9
~wide	6 -1 0 1 -7 -1
~wie	9 3 -2 3 0 0
~wiede	16 -9 4 2 -17 2
~wife	-12 -1 0 3 5 4
~wifi	-11 0 -2 7 10 0
~will	-1 25 36 -10 -26 20
~willi	21 2 -1 -5 -16 5
~wills	9 -3 0 4 -10 1
~win	-14 2 1 -10 23 -2
~windo	4 -7 2 20 5 1
~wine	7 13 -4 -7 0 -1
~winne	-6 4 0 4 -2 0
~winst	-8 0 2 0 6 10
~winte	-18 1 -2 17 9 -2
~wir	13 14 -3 -6 12 -25
~wird	-2 3 -7 7 -7 6
~wirel	4 -1 1 4 -4 4
~wish	0 3 6 -2 2 -1
~wishe	-2 -1 1 8 12 1
~with	-1 1 -2 -10 26 -21
~withd	3 -2 -1 8 -8 2
~withi	-36 2 -3 0 35 40
~witho	20 -14 1 13 1 -10
~woche	-20 -9 1 0 28 2
~wolf	-6 -1 3 -2 -6 12
~wollt	-9 -1 0 0 10 0
~women	-18 -2 -3 4 12 0
~won't	22 -4 -3 -4 -7 0
~wonde	5 6 -3 -2 -16 11
~word	-36 3 -1 23 30 -1
~words	-12 2 2 22 -2 7
~work	-7 2 -24 15 26 -7
~worke	27 -1 0 2 -32 2
~workf	19 -1 0 -5 -14 0
~worki	-10 -9 5 20 3 20
~workp	-3 1 0 -1 3 0
~works	-19 40 15 -4 -5 13
~world	-29 6 2 8 3 14
~worse	-6 1 1 7 -2 0
~worst	-7 -1 0 0 2 0
~worth	-18 -2 1 17 28 2
~would	15 6 -1 -44 20 -28
~write	-1 1 -11 43 -15 8
~writi	41 -7 -4 0 -25 2
~writt	28 -1 1 7 -14 -1
~wrong	-5 5 6 -3 11 2
~wrote	5 2 0 13 -3 1
~wurde	3 -5 -1 7 -11 4
~www	-16 21 -1 1 -17 47
~wünsc	11 -3 -2 4 -10 -2
~würde	-9 4 0 -6 11 -2
~x	17 -12 -9 -3 12 17
~y	21 -2 4 -8 5 -23
~y'all	-5 -1 5 0 5 -1
~ya	-17 4 -1 -7 36 0
~yard	5 2 0 4 -9 1
~yasmi	7 -2 -4 2 -8 -3
~year	14 1 4 35 2 -32
~year'	-29 18 33 -4 1 2
~years	5 -9 12 23 11 -19
~yello	18 -9 -7 -2 -4 0
~yes	8 26 4 -2 -16 -9
~yeste	10 1 1 -7 16 -1
~yet	-22 1 2 4 29 6
~yo	5 9 1 -6 3 0
~you	23 -23 -23 -33 14 -12
~you'd	-11 0 -9 -6 43 -9
~you'l	-16 -5 12 3 15 3
~you'r	-45 12 50 6 25 15
~you'v	-2 10 4 -5 23 -5
~young	2 1 -2 -3 -5 -1
~your	-2 -37 -44 -39 41 30
~yours	7 -16 -34 -1 39 -36
~yr	5 0 1 -3 -5 0
~yrs	-15 -1 -1 -1 24 -2
~yyyy	-9 -4 -1 -1 -4 22
~zahle	13 -7 -6 10 -7 -5
~zahlt	-4 13 -3 -2 -5 -1
~zehn	-14 0 -2 -3 14 -1
~zeile	-9 0 0 1 9 0
~zero	-2 -4 6 -10 6 0
~zone	-7 -1 -1 5 1 3
~zu	6 1 6 14 -20 0
~zum	-9 26 -6 4 2 -3
~zur	13 -1 9 0 -14 1
~zusam	4 7 -5 -6 -1 -1
~zwei	-8 -2 -3 6 17 -3
~zweim	4 1 -1 5 -9 -1
~zwisc	-7 4 -2 9 0 0
~£	-4 5 -1 -10 30 -3
~à	14 9 10 0 -2 -12
~às	-12 23 14 -11 -4 -4
~área	0 -1 -4 10 -6 3
~änder	9 -1 -2 6 -9 -6
~ça	7 4 -2 -6 0 -2
~é	13 -4 -1 -6 4 1
~écriv	-9 -1 0 -1 11 0
~élect	-5 -3 -3 17 -7 -3
~équip	-18 -3 -1 0 19 -1
~était	10 -4 7 -2 -8 0
~étude	-10 2 -1 6 5 -1
~été	3 -7 0 3 -8 9
~êtes	-7 -1 -2 10 0 0
~être	-6 -2 -1 -3 12 2
~últim	1 -8 4 -5 6 -2
~über	-8 0 13 11 -9 -8
~€	21 -26 -26 -35 44 -31
£	-4 5 -1 -10 30 -3
£ #1	-5 1 0 2 11 -2
£ #1x	8 2 -2 -3 -4 -1
£ #3x	-12 0 0 0 12 0
à	14 9 10 0 -2 -12
à #1	9 12 -4 9 -12 -4
à #1x	-30 11 37 10 -23 -2
à #3	10 -1 0 -1 -7 -1
à ce	-1 -3 -1 -2 8 -2
à la	-8 9 3 -7 -11 -1
à mon	-14 -1 0 -2 13 5
à partir	-6 6 -3 -2 6 -2
à vous	6 -1 4 4 -12 -2
às	-12 23 14 -11 -4 -4
às #1x	-10 7 12 -2 3 -3
área	0 -1 -4 10 -6 3
ça	7 4 -2 -6 0 -2
é	13 -4 -1 -6 4 1
é o	-13 -1 0 -3 16 0
échange	13 0 0 -1 -12 0
électronique	-5 -3 -3 17 -7 -3
équipe	-13 -1 -1 6 11 0
était	10 -4 7 -2 -8 0
été	3 -7 0 3 -8 9
êtes	-7 -1 -2 10 0 0
être	-6 -2 -1 -3 12 2
último	10 -2 6 -2 -7 -1
über	-8 0 13 11 -9 -8
übernehmen	-7 -1 0 -2 10 0
€	21 -26 -26 -35 44 -31
€ ht	-15 -2 -1 -4 18 -6
€ im	11 -1 0 -2 -5 0
€ la	-14 0 0 0 16 0
€ mois	-12 -1 -1 -2 18 0
`;
