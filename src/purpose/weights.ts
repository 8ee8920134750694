/**
 * Written by `npm run train` from 6018 messages; do not edit. A line per feature: its name, a tab, and what it adds in
 * hundredths to correspondence, event-invitation, participation-announcement, newsletter, solicitation, transactional.
 * Before the name: nothing own words, ~ their beginnings, S: subject, F: forwarded, N: an attachment's name,
 * A: its text, = structure. #2x is a number of two digits that begins with 2, #4 one of four digits.
 */
export const WEIGHTS = `bias	80 -55 -62 -55 -8 -49
!	-1 -13 -3 -39 44 -34
! !	78 -11 -3 -7 -34 4
! #1	-3 0 9 0 2 -1
! and	-7 0 0 0 8 0
! for	-3 5 -1 -3 -1 0
! i	1 5 -1 0 6 -1
! if	-6 5 4 0 -1 -1
! no	-12 -1 0 6 6 0
! our	-4 5 -1 -1 -2 0
! we	-28 -1 1 3 24 0
#0x	-11 33 15 -56 -35 88
#0x #0x	10 -13 2 13 -14 30
#0x #1x	-17 -26 1 -14 -18 67
#0x #2x	24 -4 -2 2 -1 -16
#0x #3x	-1 0 0 1 5 -4
#0x #4	0 -2 -2 -2 3 32
#0x #4x	0 -3 -1 0 9 -9
#0x #5	1 0 -1 11 -2 -13
#0x #5x	-21 -4 -3 -1 21 -5
#0x a	6 5 -1 -8 -3 -3
#0x and	0 4 0 0 0 1
#0x per	-5 -1 -1 -2 6 -1
#0x pm	-5 18 -1 -8 -2 19
#0x to	-30 41 0 2 -20 8
#0x €	-2 -2 0 -2 9 -10
#1	8 5 -3 17 -15 18
#1 #0x	-38 65 -17 -43 -5 40
#1 #1	7 -12 -7 33 -30 27
#1 #1x	9 12 36 -28 -25 1
#1 #2x	41 -32 2 3 -19 -6
#1 #3	37 -43 -35 -34 19 -26
#1 #3x	-20 72 -2 -37 -45 26
#1 #4	-4 3 -1 1 1 -9
#1 #4x	13 7 1 -12 -14 -6
#1 #5x	-5 3 0 -6 10 -4
#1 #6x	6 -1 -1 -6 3 -2
#1 #7x	12 -5 0 8 -2 -7
#1 #8x	-10 -2 -1 -4 26 -8
#1 #9x	0 4 0 -3 21 0
#1 %	24 -34 -27 45 -17 -25
#1 ?	20 6 -1 -2 -16 -2
#1 a	-21 3 7 29 -24 8
#1 am	2 -3 -10 22 -12 0
#1 and	24 -16 2 -3 0 -5
#1 at	11 -4 -3 -4 -2 0
#1 b	-18 3 -8 0 9 2
#1 before	7 -1 -1 3 -13 -1
#1 cents	-4 -2 0 -6 10 -4
#1 d	-7 -1 0 7 -1 4
#1 days	-22 -1 2 6 6 34
#1 de	24 -2 -5 -2 -29 5
#1 dec	-10 -3 0 2 -1 6
#1 december	-25 14 3 4 -11 9
#1 dezember	-11 12 -4 -4 -4 5
#1 e	19 -3 -2 2 -6 -8
#1 emails	-13 0 0 0 14 0
#1 en	2 -3 -4 -5 9 2
#1 er	-6 -4 -1 11 1 -2
#1 et	-11 -5 8 -3 9 0
#1 euro	-11 0 0 2 10 0
#1 f	-8 6 1 0 -1 3
#1 february	-6 2 -1 -2 -1 -1
#1 for	21 6 1 -3 -17 -1
#1 from	8 2 1 -8 0 1
#1 h	24 17 -7 -10 -15 6
#1 hour	-5 8 0 -6 2 6
#1 hours	25 3 -2 -12 -5 -3
#1 how	-11 6 0 10 -3 0
#1 i	2 1 0 -3 5 -2
#1 if	10 -5 -1 1 -3 0
#1 in	-10 4 2 6 -12 -1
#1 is	8 -5 9 13 -11 -3
#1 january	1 0 0 14 -7 -2
#1 july	-24 -9 24 6 -12 -2
#1 june	-3 -2 0 -1 -20 10
#1 k	-5 4 -1 6 -8 -3
#1 m	-8 -3 0 6 9 -1
#1 mai	-5 -1 4 2 -2 7
#1 march	-1 13 -3 -1 -22 2
#1 may	-42 26 15 -9 -22 33
#1 million	-3 5 -1 -3 4 -1
#1 min	-9 -3 1 0 8 -1
#1 mins	-14 0 0 0 18 0
#1 minutes	9 -1 7 4 -8 -6
#1 months	8 0 0 -1 15 1
#1 nd	-5 -8 -2 2 10 2
#1 new	10 0 1 -4 -2 -1
#1 next	-3 -3 1 1 1 -2
#1 no	-4 6 1 -1 -4 6
#1 not	0 -6 -2 -5 4 4
#1 november	-13 -14 -3 2 3 11
#1 o	-10 -1 -1 11 -4 -1
#1 october	-10 13 -5 8 -15 -7
#1 of	8 -2 2 -1 -3 5
#1 on	22 -7 -4 0 -8 10
#1 p	-13 -3 -1 8 3 5
#1 per	-5 0 1 5 1 -1
#1 please	11 2 4 -2 -3 7
#1 pm	-15 30 44 5 -40 -1
#1 points	-13 -2 -1 3 8 4
#1 por	-8 -1 0 -1 13 0
#1 rd	5 -2 -1 0 -4 7
#1 s	1 0 -1 6 -4 -4
#1 september	-1 -1 0 1 -6 0
#1 so	8 -3 -1 0 -6 0
#1 st	0 2 0 3 -1 -3
#1 stand	-2 -7 31 2 3 1
#1 th	9 11 0 -3 -8 -3
#1 the	5 8 -3 31 -31 1
#1 they	1 -1 11 -1 -6 0
#1 to	11 32 -7 24 -34 -3
#1 we	-1 0 -1 2 1 -1
#1 which	0 0 0 6 -4 0
#1 with	-9 4 -5 2 2 5
#1 working	-5 -1 -1 -9 14 1
#1 x	-14 -3 -2 1 20 3
#1 years	-6 -2 -1 -5 19 -2
#1 yrs	-4 0 0 -1 5 -1
#1 à	-15 4 9 2 2 0
#1x	3 15 31 -12 -21 20
#1x #0x	-15 33 53 -47 -42 70
#1x #1	46 -1 -9 -1 -41 -1
#1x #1x	19 -15 70 -32 -50 10
#1x #2x	27 -25 5 -11 -1 2
#1x #3	39 -25 -16 11 0 -17
#1x #3x	-18 60 38 -48 -44 11
#1x #4	-25 5 0 -1 -16 46
#1x #4x	-8 16 2 -29 -21 45
#1x #5x	1 -2 6 0 7 -8
#1x #6x	-7 0 0 8 -4 0
#1x #7x	-9 0 0 -1 10 -1
#1x #9x	0 -1 -1 -2 10 -1
#1x %	-32 -17 -20 22 63 -12
#1x ?	27 -3 -1 2 -5 -2
#1x a	-4 2 3 3 -1 5
#1x am	-13 1 0 3 5 -2
#1x and	33 3 1 5 -27 2
#1x april	-8 -8 -7 18 0 -11
#1x august	0 -3 0 6 -5 6
#1x bis	-9 11 -4 6 0 -2
#1x de	-35 3 21 -2 -8 17
#1x december	-6 5 -1 4 1 -8
#1x for	-6 -2 0 3 4 1
#1x h	2 27 55 -13 -38 -11
#1x i	17 -1 0 0 -13 -1
#1x in	-10 3 -4 -2 6 0
#1x january	-17 -5 -2 0 12 -4
#1x june	-38 22 52 -7 -25 0
#1x k	-8 3 0 -4 7 1
#1x march	-11 15 -4 -2 -12 2
#1x may	-36 8 17 8 -19 7
#1x min	8 -8 -3 2 -4 0
#1x minuten	8 -1 -1 -1 -9 -1
#1x minutes	39 2 -1 -1 -3 1
#1x minutos	9 -1 0 0 -18 8
#1x months	5 -2 2 4 5 -8
#1x nov	-5 -4 7 2 -2 1
#1x november	-13 -5 1 1 18 -3
#1x october	7 2 1 -3 -3 0
#1x of	9 -5 7 2 -2 -1
#1x on	9 -1 -4 -1 -5 1
#1x or	16 -4 -1 1 -5 0
#1x per	7 -2 -1 2 -12 -1
#1x please	12 1 -3 -6 -3 -5
#1x pm	-4 0 -7 5 -1 1
#1x th	-26 15 -5 40 24 -13
#1x the	-13 3 0 8 1 -2
#1x to	-14 29 -6 21 -28 -4
#1x uhr	-15 38 7 -7 -7 -8
#1x with	7 -2 2 1 -9 1
#1x years	-18 1 -1 -6 27 -1
#1x yrs	-13 0 0 -1 10 -1
#1x €	5 3 -2 8 -5 -5
#2x	3 25 4 14 2 13
#2x #0x	53 -11 2 -6 -14 -13
#2x #1	-18 7 0 19 -11 -8
#2x #1x	13 2 -3 10 -36 33
#2x #2x	-14 11 6 5 -6 3
#2x #3	38 -5 1 5 -8 0
#2x #3x	14 -2 0 3 -5 -11
#2x #4	16 1 -1 -10 -4 -7
#2x #4x	3 -2 1 -4 0 1
#2x #5	1 -1 0 6 2 -13
#2x #5x	-2 -1 1 -1 12 -8
#2x %	2 -18 -10 -16 47 -5
#2x a	23 -6 -2 -2 4 -1
#2x and	15 2 -1 -4 -1 -1
#2x at	-11 5 -1 0 1 0
#2x de	-17 27 -6 16 -12 -4
#2x feb	-8 0 0 -2 12 -1
#2x february	-12 21 -4 2 -2 -3
#2x h	-14 19 -7 -3 11 -6
#2x hours	8 -3 0 -2 7 -2
#2x january	-4 17 -1 1 -4 1
#2x may	-16 8 -1 9 7 2
#2x meses	9 -1 -1 -2 -7 -1
#2x min	-6 -4 -2 4 5 -1
#2x minutes	-28 0 5 -1 23 -1
#2x november	-3 -1 2 -3 -10 -2
#2x of	10 1 -2 -3 -8 -1
#2x per	-8 -1 -1 1 11 -1
#2x pm	1 -3 5 -2 -2 -1
#2x th	4 15 -5 20 -13 -7
#2x the	-4 -3 0 4 -2 8
#2x to	-1 -4 -4 1 2 -1
#2x years	-5 1 -2 -7 11 -3
#2x €	-8 -2 -1 -4 9 -1
#3	15 -38 -24 -13 21 7
#3 #0x	-20 -9 -3 -54 -23 79
#3 #1	11 -1 1 18 -28 22
#3 #1x	10 0 0 -6 -16 6
#3 #2x	-2 -4 -1 5 11 -10
#3 #3	18 18 -20 -27 11 12
#3 #3x	-6 6 0 11 -15 -1
#3 #4	-4 14 -9 -52 54 -13
#3 #4x	8 0 -1 2 4 -15
#3 #5x	5 -2 -1 1 -1 9
#3 #6x	2 8 0 0 -8 -2
#3 #9x	-5 0 1 3 5 -5
#3 %	5 -2 -1 10 -5 2
#3 ?	22 1 1 1 -23 1
#3 a	48 -8 -7 -7 -8 -7
#3 an	1 -1 0 9 -8 0
#3 and	21 1 -2 -10 9 2
#3 at	-15 -1 0 0 16 0
#3 boxes	-6 -4 0 -1 7 0
#3 days	-2 -2 0 -7 5 1
#3 de	9 0 0 5 -11 -1
#3 each	-18 2 -1 2 31 -1
#3 eur	-3 1 0 1 6 -2
#3 euro	-7 -8 -3 2 14 -5
#3 euros	-10 0 0 14 -6 0
#3 for	12 -1 5 19 -7 0
#3 free	-10 -1 0 0 7 -2
#3 hours	12 0 0 -1 -11 0
#3 in	20 1 2 19 -15 1
#3 instead	-16 -1 0 0 14 0
#3 k	4 -2 8 6 -9 0
#3 mais	17 -1 -1 -4 -16 -1
#3 of	-8 2 1 7 -7 0
#3 pages	13 -3 0 -5 -9 0
#3 people	-5 1 -1 1 -5 -1
#3 per	-21 9 2 6 39 0
#3 pesos	-12 5 0 0 11 0
#3 plus	13 -5 0 2 -4 1
#3 see	-1 -1 5 1 -5 0
#3 the	4 -2 -1 0 -3 -1
#3 to	17 1 2 10 -3 1
#3 two	-2 6 -1 0 -1 0
#3 until	-2 7 0 -7 -1 0
#3 usd	-12 0 0 -1 12 0
#3 users	8 0 0 0 -10 0
#3 which	-6 -1 0 5 -3 0
#3 words	-7 0 0 4 0 1
#3 your	-9 -1 -1 6 3 -2
#3 €	52 -16 -5 -19 10 -16
#3x	-4 30 -11 1 -15 18
#3x #0x	-4 -2 0 8 10 -15
#3x #1	2 3 0 10 -12 -9
#3x #1x	-9 -8 -2 15 4 -10
#3x #3	30 -2 1 -3 -3 2
#3x #5x	4 1 1 -2 -2 1
#3x #9x	-5 -3 -1 -1 8 -3
#3x $	-7 6 0 -1 -4 0
#3x %	-30 7 0 3 50 -2
#3x a	-23 5 -2 10 9 0
#3x am	7 -6 -1 -1 -11 10
#3x and	12 0 0 1 -17 -1
#3x april	6 -7 -1 -1 0 -1
#3x at	-3 27 -1 -2 0 0
#3x days	-2 2 2 3 -9 31
#3x de	-5 -8 2 3 -5 8
#3x december	-7 0 0 2 7 1
#3x if	19 -14 -6 -1 -4 -1
#3x january	6 -1 1 1 -6 3
#3x june	-9 -2 -1 3 8 1
#3x k	9 -3 0 -5 -3 0
#3x march	9 3 2 2 -3 -5
#3x min	-2 -10 -2 1 4 0
#3x minutes	-2 -7 10 3 -2 1
#3x of	-12 -2 0 4 2 2
#3x per	6 -11 -1 -1 -3 0
#3x pm	-7 16 -2 3 -1 11
#3x th	16 -9 2 2 1 -2
#3x the	17 -19 -1 1 2 -3
#3x to	-15 29 3 1 -5 7
#3x uhr	-4 10 -1 -4 -4 -1
#3x years	-5 6 -1 -6 8 0
#3x à	-11 7 -3 5 2 -1
#4	-5 -10 -45 8 -10 81
#4 #0x	33 3 -1 -11 -7 7
#4 #1	11 7 1 12 -9 -19
#4 #1x	4 -7 0 -32 -5 58
#4 #3	-28 1 -2 6 33 -10
#4 #3x	-7 -8 -1 -2 16 -6
#4 #4	-4 2 2 10 -2 17
#4 ?	9 -4 -1 -7 1 -5
#4 a	-13 -2 -1 2 8 10
#4 and	25 4 0 -1 -4 1
#4 e	-6 1 -1 8 4 -2
#4 i	5 5 -1 1 -6 -2
#4 if	10 0 -1 1 -12 2
#4 in	-1 5 0 -7 5 0
#4 please	7 -1 0 -3 -5 -6
#4 s	0 9 -1 -4 -1 -1
#4 so	8 -1 3 -5 -10 1
#4 the	-2 -1 -1 -3 -9 9
#4 to	-1 -2 -1 8 -5 -1
#4 we	-15 4 0 9 6 0
#4 with	-10 0 -1 0 11 -3
#4x	16 10 -19 19 1 -2
#4x #1	-4 0 -1 16 0 -4
#4x #3	14 5 2 2 -12 -1
#4x %	4 2 2 13 3 -1
#4x a	-7 -2 1 -3 8 1
#4x h	-14 -1 0 0 18 -1
#4x horas	-6 -7 -1 3 0 10
#4x hours	-9 0 0 3 9 4
#4x min	1 -3 -1 4 7 -8
#4x minutes	19 1 -1 0 -4 2
#4x of	2 1 0 0 -4 1
#4x on	8 -3 -5 0 -4 0
#4x to	14 -4 0 -3 -14 0
#5	-12 -8 -19 -44 -30 93
#5 #3	-7 5 0 0 -8 13
#5 #4	-3 0 -1 2 19 -13
#5 the	7 -2 -1 -4 -7 6
#5x	12 -32 -10 16 13 9
#5x #0x	-11 -2 -2 -4 26 -14
#5x #1	-1 0 0 9 1 -4
#5x #3	2 -1 -1 5 -9 -1
#5x #5x	-15 -1 -2 0 25 -4
#5x %	25 1 -1 -3 -14 -1
#5x in	-9 7 -1 6 2 -1
#5x of	-1 -1 10 -2 -4 0
#5x €	-12 -1 0 1 11 0
#6x	18 -25 -31 28 10 -4
#6x #3	6 -1 -1 -6 10 -1
#6x %	-5 8 2 15 9 1
#6x a	9 0 1 0 -10 1
#6x and	-8 -1 -1 4 5 -1
#6x days	-3 10 -1 -6 1 -3
#7x	2 -6 -5 5 20 3
#7x #1	9 -1 0 -8 -3 0
#7x %	1 0 -1 -2 -6 -2
#7x a	-10 -1 10 -5 8 0
#7x and	-5 6 -2 -4 0 -1
#7x hours	-7 0 0 -7 9 0
#8x	10 -27 -20 39 -16 12
#8x #1	16 -1 0 -12 -12 5
#8x #3	-12 -1 0 11 0 -3
#8x %	2 -2 -1 13 -2 -1
#8x a	-13 6 1 -3 6 3
#8x per	-7 -3 -1 3 10 -2
#8x €	-10 0 0 4 10 -2
#9x	16 -18 -30 13 23 -18
#9x #1	10 -1 -1 0 -6 0
#9x #3	6 -4 3 0 -4 0
#9x %	23 2 0 5 -9 1
#9x days	15 -1 0 13 -6 -1
#9x k	11 0 0 0 -13 0
#9x €	-9 -1 0 0 14 -3
$	-5 9 -40 -25 40 -4
$ #1	5 -31 -22 -15 44 -14
$ #1x	5 6 -1 20 -2 -3
$ #2x	-4 3 1 10 2 0
$ #3	-11 27 -24 -21 29 13
$ #3x	-6 -8 -1 9 22 2
$ #4x	-8 15 1 -9 7 -2
$ #5x	-5 3 0 2 -1 0
$ #6x	-6 5 -1 0 5 -2
$ #7x	-16 -6 7 4 10 -4
%	7 -56 -47 36 38 -41
% a	16 1 0 2 4 1
% and	-12 -1 -1 6 4 -1
% de	-18 -7 -3 1 26 -4
% du	-14 -1 0 -2 16 0
% for	5 -1 0 -6 -3 0
% from	6 5 1 -7 -3 -2
% in	-11 -2 -1 1 11 -1
% of	-5 4 0 24 18 -6
% off	-35 -3 1 -44 79 0
% on	1 -1 -1 -5 5 -1
% to	10 0 0 -2 -8 0
% up	3 -1 -1 6 -7 -1
% with	-4 -1 0 1 4 0
= attached docx	8 1 -1 -5 2 -1
= attached pdf	-8 -12 -2 8 18 16
= attached xlsx	17 1 -1 -4 2 -2
= forwarded	11 11 -1 -11 1 -6
= header list-id	37 -10 -10 46 -54 -30
= header list-unsubscribe	-51 -12 25 70 -32 -44
= header list-unsubscribe-post	-13 0 -1 25 -3 -1
= header precedence	31 5 -10 28 -44 -5
= html	-66 46 23 31 34 -28
= links 1	-40 -11 8 -15 52 34
= links 2	-13 31 -2 16 10 -24
= links many	-22 -2 -1 35 -9 -3
= links some	-9 2 0 3 5 -3
= pictures 1	-25 9 2 -13 32 -11
= pictures without text	-5 -5 -3 -5 30 -4
= subject fwd	13 -7 -3 -9 16 -9
?	41 -34 -55 -40 15 -45
? #1	-5 -1 -1 10 20 -1
? #1x	-11 -4 7 2 3 0
? #3x	8 -5 -2 -3 -7 -1
? ?	35 -2 -3 -4 -13 0
? a	-17 7 -1 4 5 -2
? and	49 8 3 1 -43 3
? any	8 0 1 1 -3 -1
? best	-7 0 -1 -1 20 -1
? did	20 -1 -1 -2 -12 -1
? do	4 1 1 0 -4 1
? en	-10 -1 0 0 11 0
? happy	-9 0 0 0 10 0
? i	59 -31 -21 -10 -10 -10
? i'd	33 2 2 2 -14 3
? i'm	13 0 0 -3 4 -1
? i've	35 0 0 -1 -25 0
? ich	8 8 -1 0 -13 0
? if	9 1 2 4 19 2
? in	5 0 0 -1 -8 0
? it	28 -2 -1 1 -25 -1
? je	9 -2 1 -1 -8 0
? just	8 0 0 -1 -8 0
? kind	-13 0 0 1 13 1
? last	5 1 -1 1 -3 1
? merci	11 -1 -1 -1 -14 -1
? most	-8 0 0 2 5 0
? my	2 -1 -1 5 -4 -1
? need	6 0 0 -1 -7 0
? nous	-11 -1 0 -1 16 0
? o	9 -1 -1 -3 -9 -1
? one	9 0 0 5 -12 0
? our	46 0 2 2 -27 2
? ours	49 2 3 -2 -33 2
? please	12 -2 -1 -1 -2 -1
? sincerely	-8 0 0 -1 5 0
? thanks	35 2 0 -4 -9 1
? the	24 12 2 7 -34 2
? there's	-10 1 0 -2 9 0
? they	16 -1 0 -1 -11 0
? un	-9 0 0 0 8 0
? we	33 6 -4 -9 4 -4
? we'd	-15 -1 0 0 14 0
? we're	40 2 -1 -6 -27 -1
? we've	18 -1 0 2 -8 -1
? what	21 -1 -1 -3 -15 -1
? who	-8 -1 -1 0 4 -1
? with	-8 0 0 1 7 1
? you	10 1 1 1 -11 1
A:#0x	-33 2 0 -11 15 47
A:#1	-2 -10 1 -11 -7 39
A:#1x	-19 13 -1 -14 0 37
A:#2x	-18 8 2 8 -6 35
A:#3	8 -7 0 -6 -10 43
A:#3x	-29 7 0 1 27 10
A:#4	-11 0 2 -1 -17 49
A:#5	-31 20 0 -14 -6 42
A:#6x	-9 -1 0 7 4 -6
A:#7x	-5 -1 0 7 0 -1
A:$	-14 0 -1 2 9 -5
A:%	0 -3 -3 7 0 -8
A:?	4 0 0 0 -3 -2
A:a	-13 0 -3 7 -1 -3
A:and	0 0 1 5 -4 2
A:b	6 -1 0 1 -5 3
A:balance	-9 0 0 -1 -1 4
A:contact	-9 0 1 0 11 0
A:cost	-13 0 0 -1 13 0
A:date	9 1 1 -5 -3 -7
A:days	-3 -1 -1 -6 8 0
A:de	3 -1 -2 -3 -3 -4
A:eur	-7 7 -1 1 6 -8
A:for	-26 0 1 4 24 0
A:from	-9 0 0 0 11 -5
A:h	-13 4 -2 5 9 -3
A:in	-3 -2 -4 11 -12 0
A:of	-31 0 -2 13 14 -2
A:order	-9 0 -1 0 10 1
A:p	-8 0 0 5 8 1
A:per	-8 0 0 -1 8 0
A:that	0 0 0 5 -4 0
A:the	-31 -1 1 36 -1 0
A:to	10 0 0 3 -6 -4
A:us	-14 -1 -1 -2 17 2
A:we	-7 -1 -1 0 6 -1
F:#0x	17 48 -5 -9 -25 -13
F:#1	-16 -1 11 -7 0 13
F:#1x	35 6 -9 -7 -15 -1
F:#2x	14 -3 -2 -6 0 -3
F:#3	-25 10 -6 -4 29 -10
F:#3x	9 13 -9 -5 -11 4
F:#4	11 37 -4 -11 -20 -2
F:#4x	8 2 -4 -10 -15 5
F:#5x	-4 13 -3 -6 -7 2
F:%	19 -1 -4 0 -8 -1
F:?	8 -5 -3 -3 -1 2
F:a	-13 29 -9 -5 12 10
F:am	17 20 -9 -6 -12 -10
F:an	1 -5 0 -1 -2 6
F:and	32 -18 -7 -2 -7 15
F:are	8 -11 5 -4 -11 9
F:as	7 -3 5 -3 -12 9
F:at	3 -1 -3 -5 -10 12
F:be	14 -8 -8 -3 2 7
F:been	-10 -1 9 -1 0 12
F:before	-7 -1 0 0 9 -2
F:below	10 -5 -1 -1 -3 -3
F:by	15 13 6 -3 -13 -7
F:c	8 -7 -1 -1 -3 -2
F:conference	-8 9 -1 -1 -3 5
F:cost	-10 -1 0 -1 9 5
F:could	3 -7 -2 -2 7 0
F:days	-12 -5 -3 -3 12 7
F:dear	-9 8 6 -2 8 -2
F:do	-19 4 -1 -1 8 6
F:example	8 -1 7 3 -10 -8
F:for	7 1 -1 -3 3 9
F:forwarded	-9 16 5 -3 -3 -3
F:free	-4 -3 0 0 1 9
F:from	-8 0 6 -5 12 -3
F:get	-2 -3 0 -1 0 12
F:group	11 0 -2 -1 -3 -5
F:had	-9 -2 -1 -1 9 9
F:has	-16 -3 6 0 7 2
F:have	-18 -2 -3 -2 23 1
F:i	9 -4 0 -2 -2 7
F:if	-2 -8 -4 -3 5 9
F:in	-8 2 -3 -5 23 9
F:is	14 -11 -2 -3 -3 9
F:it	-12 -11 -3 -3 12 8
F:just	-8 7 0 0 -2 15
F:k	-13 -1 0 0 13 4
F:kindly	18 -1 -3 0 -8 -1
F:know	7 -8 -2 -1 5 -5
F:like	-2 2 -2 -2 -4 9
F:me	30 -8 -3 -1 -10 -8
F:meeting	15 -1 -1 -2 -7 -4
F:message	-17 -8 5 -7 2 8
F:more	-7 -2 0 0 1 10
F:my	6 -4 -1 0 -7 9
F:new	-15 11 -1 0 -2 13
F:not	6 -9 6 -2 -11 4
F:number	14 -2 -4 0 -3 -1
F:of	16 -2 -10 -4 -3 11
F:on	14 23 -4 -9 -15 7
F:or	4 0 -4 -4 -12 14
F:our	10 3 -4 -4 -2 -8
F:out	2 -3 -1 -1 -8 9
F:person	12 -1 0 0 -8 -2
F:place	-6 -2 0 0 -6 16
F:please	-6 6 5 -2 -7 -4
F:pm	23 3 -1 -4 -9 0
F:price	13 -2 -1 -1 -9 -4
F:sent	14 -2 0 -2 -7 -3
F:set	14 -2 0 -1 -7 -4
F:should	-9 -5 0 0 9 2
F:subject	3 16 7 -5 -5 -11
F:tell	-11 -3 -1 -1 14 2
F:th	-2 -6 -3 -2 15 -4
F:that	4 -9 5 -3 -11 8
F:the	21 -1 -8 -11 -4 7
F:them	-4 -2 0 0 10 -5
F:there	-5 -4 -1 -1 -2 14
F:they	-20 -11 -2 -2 10 12
F:this	12 -4 5 -2 -15 8
F:thursday	10 -2 -1 -1 -8 -3
F:to	8 18 5 -14 -12 4
F:two	-22 -4 -1 -3 25 3
F:up	2 6 -1 -1 -12 10
F:was	4 -6 -1 -1 -4 7
F:we	-15 10 3 -4 11 -12
F:were	-5 -3 -1 -1 2 11
F:what	-11 -9 -2 -3 10 7
F:when	0 -3 -1 -2 -7 15
F:who	-10 -3 -1 -1 6 9
F:will	9 -1 -8 -4 -9 10
F:with	20 -2 -3 -4 -9 1
F:you	-6 4 7 -1 11 5
F:your	30 -3 -4 -6 -26 12
N:#1	-2 2 0 7 -6 -2
N:#4	-3 0 0 9 10 -7
N:#5	2 0 0 4 -1 19
N:docx	8 1 -1 -5 2 -1
N:pdf	-8 -12 -2 8 18 16
N:resume	11 0 0 0 -13 0
N:xlsx	17 1 -1 -4 2 -2
S:!	21 1 23 -44 13 -14
S:! !	28 -9 6 -1 -17 -7
S:#0x	-24 -7 -2 6 9 40
S:#1	-32 73 8 6 5 42
S:#1 #1	-10 -7 4 2 7 -3
S:#1 #1x	1 11 -3 -1 6 -9
S:#1 #2x	-2 -5 -2 15 3 -5
S:#1 #3	-6 -4 -2 -4 17 -2
S:#1 and	8 -4 -1 -3 -5 -2
S:#1 de	-2 8 -2 -1 -7 -1
S:#1 feb	-2 5 -3 -6 -3 5
S:#1 june	-6 5 1 -1 -1 2
S:#1 minutes	-3 -3 0 -3 9 -2
S:#1 th	-9 17 0 -3 1 0
S:#1x	-16 65 20 -14 -29 7
S:#1x #0x	6 0 -2 8 -5 10
S:#1x #1x	9 -4 -6 1 1 -2
S:#1x june	-1 23 0 -4 1 0
S:#1x nov	0 -6 0 -1 0 7
S:#1x th	-7 11 1 -3 2 0
S:#1x uhr	20 -4 -2 -2 -2 -1
S:#2x	-34 61 -7 -7 8 8
S:#3	-16 -29 52 -30 37 -5
S:#3x	-29 -9 21 29 3 -4
S:#4	-16 -33 -22 13 -6 71
S:#4 #1x	4 -1 -1 6 -2 -4
S:#4x	-16 -5 10 18 10 -6
S:#5	-12 1 1 -35 -20 74
S:#6x	-1 7 -1 -8 10 -4
S:#6x %	-5 0 0 -14 14 -2
S:#9x	-21 1 -1 -1 43 -4
S:$	-26 0 0 -19 75 -12
S:$ #1	-3 -3 0 -2 19 -5
S:%	-24 0 1 -28 68 -4
S:% off	-2 1 1 -3 23 -2
S:?	45 22 -50 -67 9 -37
S:a	-9 22 17 11 12 -24
S:a little	-7 7 0 -1 4 0
S:a question	-9 1 1 6 3 1
S:about	4 6 -5 -8 29 -3
S:about your	-15 0 0 -3 20 0
S:absence	-12 -3 -1 -2 -1 16
S:accepted	-15 0 10 5 -3 23
S:account	-8 0 0 5 7 0
S:action	-12 0 0 0 10 7
S:address	5 0 -1 0 -4 0
S:after	-14 2 7 2 3 0
S:again	8 4 1 -2 -13 -1
S:agenda	17 -1 -2 -4 -2 3
S:ai	0 -4 0 -2 6 -4
S:alert	-7 -4 0 16 1 0
S:all	24 -2 -2 -10 -6 -2
S:am	-31 35 38 1 -31 -6
S:am #1	-8 15 -3 -3 -2 0
S:an	-1 2 0 -2 -3 -2
S:and	-9 8 29 28 -22 -8
S:and a	-23 -3 0 16 7 -1
S:angebot	-16 -1 -1 -5 15 6
S:annual	-6 23 -7 0 4 -6
S:any	-8 0 0 1 6 0
S:anybody	-12 0 0 -1 10 0
S:anyone	12 -1 0 -4 -6 0
S:application	1 1 -1 -2 -7 8
S:april	-12 -2 -4 5 -2 -1
S:are	8 1 -4 8 -5 0
S:are you	13 0 0 -3 -13 1
S:article	11 -2 -1 -2 -12 4
S:as	28 -5 -3 -7 -5 0
S:ask	-5 -1 0 2 5 0
S:asked	-1 0 2 -1 4 1
S:associates	-5 12 -1 -1 -1 -1
S:at	-45 -7 94 -26 -18 -7
S:at the	-46 -13 76 1 -11 3
S:attorney	5 -1 0 -2 -6 4
S:au	11 -5 13 -5 -12 0
S:audit	-12 -3 -1 -1 16 -1
S:auf	-6 -8 13 -2 4 -1
S:aus	-15 -2 -1 12 11 -1
S:automatic	-21 0 0 -3 -4 40
S:automatic reply	-20 0 -1 -3 -4 37
S:autumn	-10 -1 -5 7 3 1
S:available	-19 0 0 3 28 1
S:aw	4 -2 -1 -9 10 -2
S:back	-18 2 8 -2 9 1
S:bank	-12 -2 0 2 10 0
S:be	3 0 28 4 -11 -2
S:been	-15 -4 2 6 2 16
S:before	-8 32 -2 1 -14 -1
S:before the	-1 11 2 1 -3 0
S:benchmark	1 -6 -1 -3 -3 10
S:black	0 0 0 -11 11 -3
S:boletín	-7 -1 -1 13 -1 -2
S:boletín de	-9 -1 0 13 1 -2
S:book	17 -9 -2 -8 3 1
S:booking	8 -1 0 -2 -6 -4
S:booth	-6 -2 32 4 -2 4
S:booth #3	-3 -1 28 4 0 5
S:box	13 0 0 -2 -11 0
S:boxes	-3 -1 -1 -3 4 0
S:breakfast	-18 55 2 1 -15 -1
S:brief	7 -2 0 14 -9 0
S:bulk	-12 0 0 -2 20 -3
S:bulletin	-25 -4 -1 53 -10 2
S:business	-19 0 1 5 24 -5
S:by	23 -7 0 -3 8 -2
S:call	30 -8 1 3 -9 -5
S:calls	-11 3 0 4 5 -1
S:can	26 -1 -1 -3 -12 -2
S:cannot	17 -3 -3 -5 -8 -3
S:capítulo	-6 2 -3 7 -4 -1
S:cards	5 4 0 -4 -8 0
S:carta	-12 -1 0 18 -8 0
S:certificate	7 1 1 -4 -4 -3
S:chairs	6 -3 3 -2 -5 0
S:change	30 0 3 0 -6 -4
S:chapter	-20 -3 -4 26 -6 -1
S:christmas	16 6 -2 -4 -17 0
S:circular	-9 -2 -2 19 -4 -1
S:class	-4 8 -1 -4 -5 0
S:client	8 -5 -2 -7 12 -4
S:close	-5 7 0 -5 3 1
S:closing	4 -1 8 0 -5 -2
S:code	12 -2 1 -6 -7 -6
S:coffee	12 2 -11 2 5 1
S:com	-11 2 7 -4 5 2
S:comité	0 -5 0 -8 -1 14
S:committee	8 1 -2 2 1 3
S:complaint	14 1 1 0 -15 0
S:con	-5 6 -1 -1 2 0
S:conference	-29 8 32 -2 -1 -2
S:confidential	27 -1 0 -3 -7 -2
S:confirmed	0 -4 1 5 2 27
S:congrats	10 -1 -1 -1 -8 -1
S:congratulations	54 -6 -6 -11 -28 -2
S:congratulations !	11 0 0 0 -7 0
S:congress	-6 4 6 -5 3 1
S:consulta	18 -1 -1 -2 -13 -1
S:contract	-3 1 0 -6 5 -1
S:copier	21 -5 -1 -9 -5 0
S:correction	9 0 2 -1 -7 0
S:correo	-8 -1 0 -1 14 -1
S:da	-6 -7 4 3 11 -4
S:daily	-13 -1 0 5 -5 13
S:dates	-1 2 -1 -1 -8 11
S:day	15 21 -4 -5 -38 -2
S:day week	10 0 0 -5 -8 0
S:days	-30 0 5 4 11 -2
S:de	8 11 12 -20 -19 22
S:de la	-7 3 -4 11 -11 6
S:december	6 4 -1 -3 -6 -4
S:declined	9 -10 -6 1 -2 5
S:del	20 -1 -3 0 -9 -2
S:delivery	14 -9 -1 -3 -6 -2
S:dem	-10 -10 12 10 -4 0
S:demo	21 3 -1 -1 -4 -1
S:demo of	7 0 0 0 -11 0
S:der	-3 -6 -4 11 6 -2
S:desayuno	-4 10 -1 -1 -7 -1
S:dia	0 -1 8 2 -8 0
S:did	2 -1 -1 1 5 -1
S:did you	16 0 0 0 -14 0
S:digest	-9 0 0 15 -3 -2
S:dinner	5 21 -1 -1 4 -1
S:dinner on	18 -2 3 1 -9 1
S:do	10 1 -6 18 14 0
S:do you	21 2 2 0 1 3
S:does	9 1 1 0 -7 1
S:done	15 -2 -1 -8 -7 0
S:down	17 0 -2 -14 -2 -1
S:draft	-6 0 0 -1 -1 7
S:drill	8 -6 -5 -1 -3 -1
S:du	0 18 -5 7 -39 12
S:du #1	4 5 -1 -2 -6 0
S:du #1x	10 7 -3 -9 -15 3
S:dues	5 -1 1 -3 -6 1
S:déjeuner	-9 7 -2 -1 2 0
S:dîner	-10 15 -4 -2 -5 0
S:e	5 11 2 13 -10 -11
S:each	10 0 0 -4 -8 0
S:einladung	-4 18 -4 -2 -7 0
S:el	-14 4 17 -7 4 -3
S:em	-26 -7 17 5 8 2
S:email	-21 -2 -2 0 16 8
S:en	-21 -2 44 8 -13 7
S:en el	-2 -7 16 -3 3 0
S:end	11 6 -6 -4 -1 -3
S:et	10 6 -5 -10 5 -5
S:evening	-17 43 -1 -4 -1 0
S:ex	-13 1 0 0 13 0
S:facture	10 -2 -1 0 -14 5
S:feb	0 3 0 -3 -4 4
S:february	-7 -13 1 4 14 3
S:feedback	-11 0 0 -1 12 0
S:fees	15 -2 -1 -4 -9 -2
S:file	7 0 -3 -8 5 -3
S:fire	9 4 -2 0 -5 0
S:fire drill	8 -6 -5 -1 -3 -1
S:firms	-2 5 1 -1 -1 1
S:first	-16 8 1 -1 8 1
S:five	-5 -7 0 16 3 -1
S:following	-14 0 -1 -1 13 0
S:following up	-14 0 0 0 15 0
S:for	37 -14 -40 -36 13 -12
S:for #4	0 -1 0 8 0 -7
S:for #4x	6 0 -1 -3 -7 -1
S:for a	12 -3 0 0 -7 0
S:for my	7 0 -1 -1 -10 -1
S:for the	-5 -6 2 5 8 8
S:for you	-8 -2 -1 2 10 -1
S:for your	-20 2 1 4 42 -5
S:formation	-12 0 0 -2 13 0
S:four	14 0 0 -2 -11 0
S:four day	10 0 0 -5 -8 0
S:free	24 14 0 -15 -8 0
S:friday	31 16 -10 9 -40 -6
S:frohe	18 -3 -1 -5 -5 -1
S:from	21 -23 -18 46 -1 -7
S:from #1	-14 -4 0 10 8 0
S:from the	-12 0 -1 34 -23 -1
S:fw	3 -3 -2 -6 2 -2
S:fwd	16 -8 -2 -8 5 -9
S:für	-1 -2 -3 -4 11 -3
S:get	18 -5 0 -3 -16 0
S:get well	12 -1 0 0 -10 -1
S:gifts	-1 -2 -1 -4 8 -2
S:go	-7 -1 1 -2 4 1
S:going	-15 -2 0 -2 15 0
S:golf	-1 13 -3 -3 2 -1
S:good	8 0 0 0 -6 1
S:goodbye	-14 0 0 0 13 0
S:gracias	-3 -4 -2 -4 13 -1
S:gracias por	-10 0 0 -1 15 0
S:greetings	17 -3 -1 -3 -10 0
S:group	30 -1 1 1 -18 -1
S:happy	59 0 -3 -11 -27 -1
S:has	5 -2 -4 -10 -18 32
S:has been	1 1 1 5 1 17
S:have	-4 -2 1 2 7 7
S:holiday	-9 1 -1 -2 11 -4
S:house	-4 22 3 -2 1 1
S:how	19 1 2 -3 13 2
S:how did	9 -1 -1 -1 -11 -1
S:how do	-8 0 0 0 9 0
S:how is	-7 0 0 0 7 0
S:how many	13 -1 -1 -2 -13 -1
S:i	-22 -3 34 8 21 -2
S:i am	1 -3 26 -1 -3 0
S:i'm	-29 -7 50 -1 -3 -1
S:i've	-9 0 4 5 7 0
S:ihre	0 -4 -2 -3 6 -5
S:ihrer	-6 -2 -1 -5 9 6
S:im	-8 3 -1 1 7 -1
S:in	-25 28 66 -20 7 -9
S:in #1	1 -4 -2 1 7 -8
S:in the	22 1 -1 -4 -14 -2
S:informativo	-7 -2 -1 11 -2 -3
S:interview	24 -3 -2 -5 -8 -1
S:intro	-10 0 0 0 10 1
S:invitation	-12 41 -3 3 -4 1
S:invoice	17 2 1 1 -23 25
S:invoices	-6 0 1 -5 9 0
S:invoices ?	-12 0 0 0 14 0
S:is	-7 8 1 -23 16 5
S:is your	-12 0 0 1 10 0
S:iso	-11 0 0 0 12 0
S:issue	-14 -3 -1 35 -7 -1
S:it	3 8 1 -3 8 0
S:it going	-14 0 0 0 16 0
S:item	-15 -2 -1 -2 -8 22
S:january	-13 7 -1 1 7 -1
S:je	2 -8 11 -4 -7 -1
S:job	-14 -3 -2 5 -4 11
S:july	-10 11 0 10 -6 -1
S:june	-11 49 0 1 -24 -1
S:keys	21 -3 -3 -2 -10 -1
S:kurze	-11 -1 -1 0 15 -1
S:la	-39 1 2 48 6 1
S:la lettre	-5 -2 -1 19 -7 -2
S:las	-10 8 4 -1 3 -2
S:last	3 0 -1 -1 10 -2
S:late	19 -3 -3 -6 -7 -4
S:law	-15 -4 0 14 -4 -1
S:le	-9 -5 7 2 -9 -2
S:lease	-13 -6 -2 -4 18 -3
S:leave	-3 -4 -1 2 -7 4
S:leaving	23 0 0 0 -20 1
S:ledger	-7 1 10 2 0 0
S:legal	-7 1 -1 0 2 -2
S:letter	-17 2 2 49 -17 0
S:lettre	-5 -6 -2 28 -5 -5
S:lettre de	-9 -2 -1 15 0 -1
S:list	5 -4 2 8 9 8
S:little	-16 6 -1 11 0 0
S:lo	-14 -7 -1 6 12 1
S:lo que	-8 -6 -1 6 4 -1
S:lost	22 -6 -4 -3 -14 -3
S:lunch	28 34 -7 -4 -24 8
S:mai	-9 1 -3 24 -10 -2
S:mail	5 -2 -1 -5 1 6
S:many	13 -1 -1 -2 -13 -1
S:march	-22 30 1 11 -17 7
S:may	-23 7 5 40 -25 -3
S:mayo	-9 0 -3 13 1 0
S:me	4 -2 0 2 -1 -1
S:mediation	-9 0 0 6 1 4
S:meet	4 3 20 0 -5 0
S:meeting	-1 1 -4 0 -2 3
S:member	8 2 0 -1 -9 0
S:members	-6 1 0 -1 2 -1
S:membership	13 0 0 -7 -2 -7
S:merry	13 -1 -1 -4 -7 0
S:merry christmas	13 -1 -1 -4 -7 0
S:message	7 -3 0 0 -3 -3
S:mi	-2 -2 -1 -2 9 -1
S:min	1 -5 -1 0 11 -2
S:minute	-4 -12 1 1 7 5
S:minutes	32 -9 0 -8 10 -5
S:mit	1 16 -3 -2 -10 -2
S:monday	32 3 0 7 -27 -2
S:month	-1 0 -9 13 -3 -1
S:month end	13 3 -8 -4 -2 -1
S:move	-7 -1 -1 -2 7 -1
S:moved	-4 -7 -4 -1 8 -4
S:mr	-9 -2 -1 -2 12 1
S:multi	9 0 0 -1 -10 0
S:my	24 5 0 -3 -16 0
S:n	-30 -5 -2 44 -12 0
S:n #1	-3 -1 -2 6 -3 -3
S:na	-3 3 12 -3 -7 1
S:name	-14 -1 0 3 13 -1
S:new	4 36 -14 21 -16 4
S:news	-28 -1 -2 51 0 1
S:news from	-13 -1 -1 16 -5 -1
S:newsletter	-8 -2 -1 27 -3 -1
S:next	8 2 12 -1 -5 -1
S:next week	6 -2 -5 0 0 1
S:nicht	17 -2 0 -1 -8 0
S:night	3 9 -1 -3 -16 0
S:night shift	5 1 1 -1 -3 1
S:no	-32 26 6 39 -25 13
S:no #1	-4 -1 0 13 -2 1
S:note	-17 -4 -2 10 2 -2
S:notes	-5 2 1 49 -25 1
S:notes from	15 0 -1 -7 -12 0
S:nov	-9 3 -1 4 2 1
S:nov #1x	-4 0 -2 0 -2 8
S:november	7 -13 -2 7 -3 5
S:novembre	-9 10 -2 4 -2 0
S:now	-6 3 0 -1 7 1
S:nr	-14 -1 0 14 -1 1
S:o	10 -7 -3 -1 -6 6
S:october	-9 -3 7 8 -14 -1
S:of	36 -23 -2 -45 -24 39
S:of #1	-2 -1 0 -2 -4 3
S:of the	16 -4 -1 1 -9 1
S:of you	-9 0 1 0 10 1
S:off	3 -1 -1 -5 21 -4
S:offer	-3 -1 -2 -6 11 0
S:office	-16 7 -1 1 12 0
S:offices	16 -2 0 -4 -15 1
S:old	-10 0 -1 -2 10 0
S:on	-19 52 47 -39 9 -4
S:on friday	4 -2 -8 1 -2 0
S:on the	-19 28 -5 -2 3 11
S:one	-13 15 1 -6 7 0
S:only	-14 0 0 -3 18 -6
S:open	24 40 -3 -8 -26 -2
S:order	14 -2 -3 3 -6 3
S:other	11 0 0 -1 -9 0
S:our	11 15 22 -12 -7 -7
S:out	-23 -5 14 5 -7 5
S:outage	7 -2 -2 -2 -5 -1
S:outsourcing	-9 2 13 -1 -3 -1
S:p	-9 2 3 -3 11 0
S:panel	-17 -1 32 1 7 -2
S:paper	9 -1 14 -3 -7 -2
S:para	0 -1 -2 -10 0 6
S:parental	0 3 0 -3 -5 9
S:parental leave	0 3 0 -3 -5 9
S:parking	16 -1 -3 -2 -8 -1
S:part	-8 0 0 7 5 1
S:partnership	9 0 0 -1 -6 0
S:party	-20 9 1 -3 5 1
S:pay	14 1 -1 -6 -4 -1
S:payroll	9 13 -2 -5 -17 -5
S:pedido	18 -3 0 -3 -11 -6
S:people	12 -5 -2 -7 -10 -2
S:person	-11 -1 -1 -1 12 -1
S:person ?	-16 -1 0 0 17 0
S:petit	-9 7 -2 -1 2 0
S:petit déjeuner	-9 7 -2 -1 2 0
S:pick	17 -11 0 -3 -1 -2
S:plan	5 -1 0 -1 -8 1
S:please	33 -2 1 -2 -22 4
S:policy	24 -1 -2 -3 -18 7
S:por	5 -3 -4 -9 11 -6
S:post	-9 0 1 3 2 1
S:pour	12 -2 -1 -4 -7 0
S:power	7 -6 0 0 -3 0
S:price	3 -1 -1 -4 2 -2
S:procurement	-6 -1 -1 0 7 -1
S:professionals	-8 1 0 -5 9 0
S:project	-14 1 0 -1 10 0
S:proposal	-12 0 0 -2 12 3
S:q	2 -3 -1 0 -2 0
S:q #1	7 -1 0 -2 -4 1
S:que	-5 0 -4 7 -2 -2
S:question	40 -5 -2 -4 -4 0
S:question on	-14 1 1 0 12 1
S:questions	5 0 -2 4 -5 -2
S:quick	3 -4 -3 -2 12 -2
S:quick question	-9 -1 0 -1 9 0
S:quiet	-15 15 0 1 3 0
S:quote	23 1 -2 -2 -5 -2
S:qué	7 3 -1 0 -11 -1
S:r	-6 -1 0 0 4 -1
S:rates	-8 0 -1 10 -3 -2
S:re	89 -73 -58 -88 -44 -30
S:re lunch	15 -4 -3 -3 -12 -2
S:re re	-6 -1 3 -1 50 0
S:re the	6 -2 -3 -7 3 -1
S:re ticket	14 -1 -1 -1 -1 -11
S:re what	7 0 0 -2 -10 0
S:re your	10 -2 -1 -1 -4 -1
S:reading	-7 -1 0 7 -7 0
S:reception	-7 1 5 -3 0 -1
S:reference	22 -1 -1 -3 -10 -1
S:registration	-11 -4 2 1 6 22
S:reminder	1 -9 0 -3 -3 0
S:reply	-22 0 0 -3 -4 37
S:report	9 -1 -2 -1 -4 -1
S:request	37 4 0 3 -30 6
S:request for	24 -2 0 -3 -8 -3
S:review	10 -6 -1 -1 -5 -1
S:rfp	7 -5 -2 -7 8 -6
S:right	-8 -1 -1 -1 10 -1
S:right person	-8 -1 -1 0 10 0
S:room	14 3 2 -1 5 -3
S:run	3 -1 4 -1 -4 2
S:rundbrief	-9 -3 -2 19 -5 -1
S:said	-5 -1 3 0 8 0
S:sales	-11 -1 0 0 11 0
S:saturday	13 -3 -2 -4 -6 0
S:save	-4 5 -3 -4 5 -5
S:se	11 -2 -1 -7 -7 8
S:season	-7 0 0 6 1 0
S:season's	10 -2 -1 -5 -4 0
S:season's greetings	10 -2 -1 -5 -4 0
S:security	-12 0 0 7 5 3
S:see	-10 2 0 -1 5 0
S:seminar	-10 33 -1 3 -4 8
S:september	-5 -2 0 5 -4 3
S:service	26 1 -1 0 -10 0
S:services	-9 5 1 1 3 -1
S:session	11 -1 -5 -11 -3 5
S:set	12 0 0 -4 -6 0
S:shared	0 6 -1 -5 -8 4
S:shift	10 1 1 -1 -8 0
S:shirts	-6 -2 -1 0 12 -1
S:show	10 -5 3 -3 -10 0
S:sick	15 -1 -2 -2 -12 -2
S:sign	-7 -1 -1 0 9 1
S:signed	9 -2 0 1 -12 1
S:sit	-8 10 -1 0 -3 0
S:site	2 1 0 2 -1 -3
S:sla	9 -1 0 -2 -7 -1
S:slides	-2 3 0 -5 8 0
S:small	-12 0 1 -5 -2 0
S:sobre	10 13 -4 -14 -9 -2
S:something	-25 -3 -2 -1 24 0
S:sorry	11 -1 -1 -1 -11 0
S:speaking	-20 2 51 -1 -9 -2
S:speaking in	-6 -3 27 1 4 1
S:special	-6 -3 -1 1 4 0
S:sponsor	-15 -6 34 6 10 0
S:spring	0 1 -2 0 -4 5
S:staff	6 1 1 1 -7 1
S:stammtisch	-9 15 -2 -3 -1 -2
S:stand	-4 -7 59 -4 -12 -2
S:stop	18 0 0 0 -14 -1
S:street	-4 2 0 5 1 3
S:su	-24 -10 -1 -3 25 10
S:sua	-12 -1 -1 -2 15 -1
S:summer	-4 2 1 5 -1 1
S:summit	-11 20 7 1 -6 0
S:sunday	-25 25 0 7 -1 0
S:supper	-8 9 0 -1 -3 0
S:sur	16 0 -1 -2 -14 0
S:sur les	12 -1 0 -1 -10 0
S:system	-7 1 1 0 3 5
S:sábado	22 -2 -2 -2 -16 0
S:table	-18 5 7 1 0 -1
S:take	11 2 0 -4 -13 0
S:talk	-19 -2 5 6 -7 -1
S:tax	-8 7 0 1 1 -1
S:temp	6 -1 0 4 -6 0
S:temps	-3 -2 -1 -3 13 -1
S:test	27 -11 -3 -3 -6 -6
S:th	-13 60 -1 -3 -23 1
S:thank	12 0 5 -7 12 -2
S:thank you	9 1 5 -6 14 -2
S:thanks	20 -2 -2 1 -13 -2
S:that	-10 0 -1 -2 21 -2
S:the	-10 33 55 22 -29 -31
S:the new	-3 9 -2 -3 4 -1
S:the panel	-4 0 0 -1 5 0
S:them	10 -4 1 2 -12 1
S:things	-13 -1 3 3 10 -1
S:thinking	-14 0 0 -1 15 0
S:thinking of	-15 -1 -1 -1 14 -1
S:third	-7 1 0 6 4 1
S:this	-23 -6 28 33 -11 -1
S:this week	-9 -5 -1 9 9 0
S:thought	-13 0 0 2 11 0
S:thursday	27 17 -6 -2 -26 2
S:ticket	22 -4 -2 -2 -6 -10
S:to	31 -2 -10 -12 -12 13
S:to the	0 3 2 3 -6 1
S:today	3 4 8 -1 -13 -1
S:tomorrow	18 -2 1 -2 -15 0
S:toner	0 -1 0 1 10 -8
S:tonight	38 -3 -16 -2 -9 -11
S:train	11 -3 -6 -1 -6 -4
S:training	-18 3 1 5 10 0
S:translations	-11 -1 -2 -1 13 -1
S:travel	13 -3 0 -4 -11 0
S:tres	-13 9 -1 7 -3 0
S:trust	7 -4 0 2 -7 1
S:tu	-3 -6 -6 1 -4 8
S:tuesday	8 12 -12 3 -12 1
S:two	-13 -2 -4 1 13 -1
S:uhr	20 -4 -2 -2 -2 -1
S:uma	-1 -1 -1 10 -6 0
S:umbrella	14 0 0 0 -14 0
S:un	6 3 -3 -6 -6 -3
S:unpaid	-12 0 0 0 13 0
S:unpaid invoices	-11 0 0 0 12 0
S:up	-24 -2 -2 7 16 -1
S:up to	-4 -1 0 3 3 -2
S:update	-18 0 0 38 -6 1
S:urgent	-12 0 0 0 10 0
S:us	-10 -1 53 -7 -18 2
S:usd	-8 -1 0 0 10 0
S:use	13 -2 -2 7 -9 -7
S:vendredi	-10 2 -1 10 -4 0
S:visit	20 -4 2 4 -14 -3
S:vol	-7 0 0 9 -4 -2
S:vos	-18 -6 -3 -9 32 -2
S:vote	10 -9 -2 -4 -4 1
S:votre	-2 -4 -3 -3 12 0
S:vou	-5 -4 19 -3 -3 -1
S:vous	-10 -1 6 -1 10 -1
S:walk	1 14 -1 -2 -12 0
S:was	17 -2 -2 -4 -13 6
S:water	-11 0 0 0 9 1
S:we	-4 -8 41 0 -23 4
S:we're	-4 -6 26 -1 -1 1
S:webinar	3 -4 0 4 2 0
S:website	10 1 1 -4 -11 0
S:wednesday	-3 -3 29 0 -1 0
S:week	-11 -6 7 30 0 -4
S:weekly	-2 0 1 10 -2 1
S:welcome	-2 5 5 -1 -1 1
S:well	22 -2 0 -3 -16 0
S:what	-2 23 0 35 -33 0
S:what we	10 0 0 -2 -6 0
S:what's	-2 -6 -2 11 0 -1
S:where	5 1 5 3 -1 -2
S:who	39 -7 0 -4 -16 2
S:why	7 1 6 -4 -3 -1
S:will	3 0 6 0 -9 1
S:with	11 28 -1 -7 -16 15
S:words	-13 0 0 8 2 0
S:working	-7 3 -1 -3 5 0
S:workshop	1 12 0 1 1 0
S:world	-5 4 5 -1 -6 -2
S:would	1 10 0 -2 -5 -1
S:would you	2 10 -1 -2 -6 -2
S:writing	9 -1 -2 -3 -3 -1
S:wrong	20 2 -1 -6 -7 -1
S:y	-4 -2 -6 1 11 -7
S:year	8 2 -2 -4 -11 -3
S:year end	-2 6 -2 -3 -5 -2
S:you	21 -22 -10 -49 23 1
S:you ?	15 0 0 0 -17 0
S:you at	-9 0 0 0 9 0
S:you do	-10 0 0 0 12 0
S:you for	-19 0 -1 0 35 -2
S:you have	-6 0 0 0 -3 10
S:you're	10 10 3 -2 -20 7
S:your	-2 -58 -47 -78 52 63
S:your application	0 0 -2 1 -7 8
S:your article	8 -1 -1 -1 -10 -1
S:your file	-5 -1 -1 -1 3 -1
S:your lease	-8 -1 -1 -1 6 -1
S:your question	-7 0 0 -1 6 3
S:yours	-4 0 -1 1 4 -1
S:zum	10 8 -6 -3 -6 -2
S:à	-2 9 10 -9 -12 -2
S:€	-18 -4 0 -2 35 -6
a	8 0 -7 5 16 -29
a #1	11 -2 1 -9 7 -1
a #1x	-18 5 3 6 8 -1
a #2x	16 -2 0 1 -11 -2
a #3	7 6 1 4 -14 0
a #3x	-13 -2 -1 11 6 0
a #6x	5 0 0 -8 1 0
a alguien	16 -1 0 -1 -15 0
a bakery	9 0 0 0 -9 0
a bank	-10 0 1 1 9 1
a beer	-2 10 -1 -1 -5 -1
a bit	-1 -5 -1 -1 5 -1
a book	-13 -1 -1 4 9 -1
a box	-11 0 1 3 10 0
a brief	-9 0 0 -2 13 0
a call	-1 3 1 -1 24 1
a chair	-11 0 -2 -2 8 1
a chance	-12 0 0 5 8 0
a chat	-5 -1 0 -1 2 0
a client	-12 0 -1 -2 8 -1
a coffee	18 -1 -1 -2 -15 -1
a colleague	-5 6 1 -1 -1 1
a company	11 0 1 -1 -12 1
a consultant	4 2 0 -1 -4 1
a contract	-14 3 1 0 9 1
a copier	11 0 0 0 -11 0
a copy	-4 8 0 1 -7 4
a couple	-8 0 0 -2 8 0
a date	-7 0 0 1 3 0
a day	12 0 -1 -2 13 10
a demo	40 -5 2 -1 -2 1
a door	9 -6 0 -2 -1 0
a este	-12 3 -4 -2 7 8
a fee	-1 9 0 1 -9 0
a few	-6 2 2 -2 7 9
a figure	-8 0 1 0 7 0
a file	-12 0 0 1 5 9
a firm	6 5 -1 0 2 2
a first	-2 6 -1 0 -1 0
a fixed	0 1 1 -4 5 1
a free	-1 1 1 -1 22 9
a friend	-10 2 0 -1 2 -1
a full	4 0 0 7 -11 0
a good	-12 13 2 3 11 2
a great	-7 7 1 -2 -6 1
a group	-7 9 0 0 0 -1
a half	11 -3 0 -3 -8 0
a head	-20 1 6 -2 29 -1
a la	37 3 3 -2 -40 -1
a lady	-5 4 3 0 0 -1
a las	19 13 5 -17 -10 -4
a letter	-14 -1 -1 3 2 4
a line	2 1 -2 -5 -1 0
a list	12 4 -1 -4 -19 1
a little	-9 -1 0 2 6 0
a living	-5 0 0 -2 6 0
a los	13 -5 3 -3 -7 -3
a lot	-18 0 4 -2 18 4
a m	7 -1 1 -5 0 2
a meeting	12 -6 -2 -6 -3 -1
a member	-11 -2 -1 -5 6 3
a month	15 -3 -10 -1 20 -7
a morning	-17 -2 -1 -1 17 -1
a move	-4 -2 -1 12 -6 0
a name	26 -3 -2 -4 -12 0
a new	-17 7 -3 16 8 5
a nice	-5 0 0 4 4 0
a night	-5 -3 0 -2 10 0
a no	-12 0 1 0 11 1
a nossa	-12 -2 -1 -1 20 -1
a note	-4 0 0 8 -4 0
a number	-8 4 0 -4 10 0
a one	-2 3 1 -10 6 1
a page	-24 -3 1 -1 18 -1
a paper	8 -2 0 0 -7 0
a partir	5 1 -3 6 7 -12
a partner	-1 0 3 4 -6 -1
a photo	-12 1 0 -3 12 2
a place	5 -1 0 -4 -11 8
a pleasure	-13 0 1 1 7 1
a public	7 -1 -1 -1 -5 0
a quarter	-5 0 1 -1 3 0
a quick	-6 0 0 1 6 0
a quote	-10 -2 -1 -4 11 -1
a receptionist	-10 0 -1 -2 12 -1
a reference	11 1 1 0 -8 1
a reminder	3 0 1 5 -8 3
a room	-4 -2 0 -2 8 1
a sample	-6 0 0 1 5 0
a short	-7 -11 -8 -3 26 1
a shout	-9 0 0 -1 8 0
a sign	-13 -2 0 0 10 0
a small	-33 2 -3 0 25 12
a spreadsheet	6 0 1 0 -8 1
a sua	-9 -1 0 -10 8 12
a supplier	6 0 -2 -3 -8 9
a table	-21 14 12 -3 -9 -1
a talk	-8 2 -3 -1 9 -1
a team	-10 14 -2 -1 -8 0
a tenth	-7 0 0 -1 9 0
a third	-16 0 -1 -3 22 0
a three	7 -1 -1 -2 -5 -1
a time	2 3 0 0 8 -1
a todos	20 -6 4 -7 -9 -3
a un	6 14 -2 -3 -13 0
a very	-3 -3 -1 3 -6 4
a walk	9 1 8 -2 -11 -1
a week	-15 6 3 -5 25 3
a while	4 7 8 5 -11 0
a word	-16 0 -3 -5 12 -2
a year	31 -10 -7 20 -6 -4
a yes	-6 1 0 -3 12 -1
a été	5 -3 -1 2 -11 10
ab	-7 12 -6 2 11 -9
ab #1x	-18 11 -2 0 10 -2
abbestellen	-10 -3 -2 32 -9 -5
abernethy	-7 0 0 0 8 0
abierto	10 -2 -1 5 -9 -2
able	-6 3 -2 0 1 2
able to	-6 3 -2 0 1 2
abmelden	-4 -2 -1 18 -2 -3
abogados	-6 -3 3 3 3 -1
about	9 32 42 3 -5 -35
about #1	28 1 6 -2 -22 0
about #1x	7 0 7 -2 -16 1
about #3	26 -1 -1 -4 -18 -1
about #3x	19 -2 0 -3 -15 0
about #8x	7 0 0 1 -9 0
about $	15 0 1 -3 -10 1
about a	-21 6 1 -15 17 -1
about it	18 7 6 -3 -17 2
about that	-3 0 0 0 5 0
about the	8 22 13 -4 1 -11
about time	14 0 0 0 -12 0
about to	9 0 0 -3 -5 0
about what	-17 -5 0 -1 12 1
about your	-8 -2 -1 -2 25 -1
above	-5 1 3 26 -3 1
abrazo	-9 -1 1 1 9 -2
abraço	1 -7 15 -9 -2 -2
abre	-9 -4 -2 0 13 0
abroad	-12 -2 -2 8 8 0
acabo	16 -2 -1 -3 -10 0
acabo de	14 -2 -2 -2 -10 -1
accent	-9 -1 -1 8 -1 -1
accept	28 1 2 -2 6 -1
acceptance	4 4 -1 -8 6 -1
accepted	3 -2 5 -3 -21 22
access	-8 4 2 1 1 22
access to	-19 -1 -1 1 2 15
according	9 -1 -1 -7 -4 1
according to	9 -1 -1 -7 -4 1
account	7 -12 -9 -11 5 45
account executive	-1 -1 -2 -4 4 -1
accounting	-6 2 -2 3 -1 1
accounts	18 0 6 20 -35 4
accounts payable	-1 0 1 0 2 1
accra	6 -1 -1 4 -7 1
accuracy	-3 -1 2 1 3 -1
achebe	2 1 -1 0 -7 9
across	-8 0 1 4 11 -2
across your	-5 0 0 0 3 0
act	-5 2 -1 0 7 -6
action	-6 -4 -1 -3 1 13
actually	-6 -5 6 2 -2 -1
ad	-5 0 0 6 -1 -1
add	-4 10 2 17 5 -21
added	-2 3 -1 5 -3 0
additional	-8 2 0 8 2 -2
address	19 -7 -8 3 -1 22
address for	9 1 1 -1 -8 1
adeyemi	-2 -2 -1 1 0 9
adjunto	14 -2 -1 -4 -4 -2
administración	8 -1 -1 -1 -9 -1
administration	3 -1 1 -5 -4 8
administrator	-1 0 1 13 -6 1
administrators	-21 2 -3 -1 14 1
advance	-5 -2 0 -2 9 -2
advertise	-5 -1 1 3 6 4
advertisement	-9 -1 -1 3 -1 5
advertising	-1 0 1 2 -7 4
advice	7 -1 2 29 -20 0
advise	8 0 0 -3 -9 -1
advogados	-8 -4 0 10 2 -1
affected	10 -7 -1 2 -2 -5
aforo	-3 19 -4 0 -3 -2
afraid	12 -2 1 -3 3 4
after	17 -21 11 15 0 -13
after #1	29 2 -1 2 -28 -6
after #1x	11 -2 -1 -3 -4 1
after a	-6 4 4 -4 1 -1
after hours	2 -3 -1 8 -11 -1
after that	-15 4 -1 2 19 3
after the	21 -16 17 2 -17 -1
after three	0 0 2 -1 -5 1
after two	5 -1 -1 3 -7 -1
afternoon	-13 4 2 -1 21 10
afterwards	-45 24 15 -2 25 0
again	23 -26 5 25 -24 -12
again for	-12 -1 -1 -1 12 -1
again from	-6 0 0 8 2 0
again in	4 0 0 -1 -3 0
again on	-19 4 -1 5 12 1
against	12 -1 5 -11 -11 7
agencies	8 0 0 0 -6 0
agency	14 -4 0 6 -9 1
agenda	4 12 -2 14 -11 -4
agent	-9 4 -1 10 -2 -6
agents	-10 8 -1 7 8 -3
ago	9 -1 -1 -8 -20 7
agora	2 -3 0 -4 9 -6
agosto	4 -13 12 7 -8 -3
agradezco	14 -2 0 -2 -10 -1
agradeço	14 -1 0 -1 -9 0
agree	13 1 -1 -2 -9 3
agreed	39 -2 -5 -14 -20 2
agreed to	-6 0 2 -5 8 0
agreement	20 3 1 3 -18 3
agreements	11 1 -2 -4 -9 -1
ahead	-1 0 -1 2 -3 -1
ahí	-6 -3 5 -1 3 -1
ai	-3 5 -4 -2 -1 0
aid	-9 2 9 0 -5 0
ainda	-6 -1 -2 5 -5 8
airport	0 5 0 -2 2 -6
aktuell	-10 -4 0 -1 5 6
al	2 -9 13 -2 0 10
al mes	6 -1 -1 4 -9 0
alan	-5 1 -2 -3 9 1
alarm	9 -9 -3 -2 -2 -4
alert	-11 -5 -1 32 -1 -2
alerts	13 1 1 -3 -8 0
algo	5 -2 3 -1 -6 0
alguien	23 -1 -2 -2 -16 0
alguien que	16 -1 0 -1 -15 0
alguma	5 7 -1 -4 -10 -1
alison	-6 8 0 -1 1 0
all	5 7 16 11 7 -24
all #2x	13 -2 -2 -6 -13 8
all at	8 -2 1 0 -2 0
all five	13 0 0 0 -14 0
all for	-6 0 0 0 7 0
all if	-16 0 -1 0 17 0
all in	-1 -3 -3 -4 6 -1
all is	-12 0 -1 1 14 0
all it	-7 0 0 0 6 0
all of	-10 21 -5 16 -6 7
all the	-1 -7 0 -2 17 9
all who	10 -4 -2 -5 -4 0
alle	-5 11 -7 6 -1 -5
allem	-16 -1 0 10 8 0
allen	19 -4 3 -7 -8 -1
alles	8 -2 0 -8 -2 -1
allowed	25 2 0 -4 -30 3
allows	-2 3 1 -2 -1 0
almost	-3 1 -1 0 1 2
alone	-10 -3 -1 -2 10 -1
along	-17 4 0 0 0 -3
already	0 -7 1 -4 28 -1
als	-27 -5 -4 11 13 3
also	20 -11 20 14 -30 -6
also a	-9 -1 -3 1 9 0
alten	-11 6 0 -1 7 0
alternative	4 -1 0 0 -6 0
although	-3 -1 6 -7 -3 1
altogether	13 -1 0 -8 -6 0
always	0 -1 3 11 -1 5
am	10 7 24 -18 -33 34
am #1	13 -6 1 -2 3 -4
am #2x	-15 -3 12 0 5 -1
am at	3 21 2 1 -2 0
am donnerstag	-10 14 1 -1 -3 -1
am not	-19 0 10 0 13 0
am out	-14 0 0 -1 1 11
am writing	7 0 0 0 -8 0
amanhã	-6 -7 -10 -3 23 -2
ames	3 3 -1 1 -7 -1
amigos	-14 -12 21 4 1 -1
among	-5 0 1 0 0 0
among the	-1 -1 2 0 4 2
amount	-6 -1 -1 -2 5 27
amparo	8 -1 -1 2 -13 -1
an	-2 15 -21 23 10 23
an der	9 1 -2 -4 -4 -1
an easy	-8 5 1 0 2 0
an email	-9 5 1 0 4 0
an hour	-7 13 2 6 15 -3
an idea	-8 0 0 0 2 9
an independent	-6 0 0 -4 7 -2
an office	-6 0 2 3 3 1
ana	-6 7 0 2 2 0
analysts	-17 -3 -1 0 16 0
anbieter	4 -1 0 2 -3 0
and	14 13 -5 -18 14 -37
and #1	13 6 -1 8 -14 -3
and #1x	12 -9 -1 -3 28 -2
and #2x	20 2 0 1 -10 0
and #3	9 4 0 -2 -9 0
and $	13 -6 -2 -2 -9 0
and a	2 16 3 19 0 -3
and about	30 -2 1 -2 -17 1
and all	-4 -1 0 2 5 -2
and ask	-13 1 -5 5 7 1
and by	-3 0 1 5 -5 1
and call	-1 7 3 3 -8 -1
and can	15 1 -2 1 -11 -1
and change	-1 -1 0 7 -1 -7
and could	-10 0 0 -1 9 0
and count	-11 0 0 3 11 0
and did	30 -1 -1 -1 -20 -1
and do	21 -1 -1 1 -14 1
and don't	14 -1 -1 1 -14 -1
and every	5 0 0 0 -7 0
and everybody	12 0 -2 3 -11 0
and everyone	13 0 -1 6 -14 0
and five	-9 1 0 0 9 0
and for	8 2 2 -6 23 2
and friends	-9 3 -1 12 -1 1
and get	-3 -2 -1 -2 9 -2
and has	13 -1 1 -2 -5 -1
and have	-16 2 6 5 25 0
and he	-18 0 -1 4 12 -1
and i	1 -14 11 -22 37 -29
and i'd	-5 0 2 0 33 3
and i'll	-25 -4 10 5 45 1
and i'm	-1 9 0 -1 10 1
and i've	2 0 -2 -3 13 1
and if	-18 16 3 2 22 1
and in	5 2 -1 0 -8 -2
and is	-10 11 3 -3 -13 -1
and it	3 1 1 10 17 1
and it's	8 13 -1 0 -12 -1
and just	-8 0 0 0 6 0
and keep	-8 0 0 1 8 0
and knows	9 -6 0 -1 -11 0
and let	14 -11 6 0 -17 1
and look	16 -4 -5 1 -11 1
and me	-22 0 22 -2 3 0
and month	6 -1 -1 5 -8 -1
and my	10 0 -1 6 -1 0
and need	11 -11 0 -4 -4 0
and no	13 20 -1 10 -39 2
and nobody	20 -2 -2 -7 -6 5
and not	27 -5 -13 -2 12 -5
and nothing	-16 8 -1 -1 0 2
and now	13 -1 -1 0 -13 -1
and on	-8 -3 0 -2 4 -1
and one	13 13 2 6 -24 3
and only	14 -5 -2 -5 -10 10
and other	-3 -2 2 9 6 -5
and our	14 -4 2 -3 -6 2
and put	5 0 1 1 -10 6
and say	-18 0 40 3 1 -2
and see	-8 5 0 1 8 -1
and send	31 3 0 -2 -20 0
and she	11 -1 0 -1 -8 0
and show	-5 6 0 -4 2 0
and so	9 0 3 2 -13 0
and sorry	-13 0 0 0 16 0
and take	-8 1 0 -3 7 0
and tell	-12 -1 3 0 2 -1
and that	-26 3 1 1 31 8
and the	13 15 2 -9 5 -11
and then	-14 8 2 6 3 3
and there	-14 -1 -1 0 7 0
and there's	7 -1 0 0 -17 9
and they	16 -1 1 -8 -1 5
and this	11 -1 -1 -2 -9 -1
and thought	-8 0 0 0 6 0
and three	-5 0 1 0 -3 1
and to	1 6 5 -2 -14 -1
and told	12 2 0 -2 -9 0
and two	-17 12 -1 2 9 -1
and use	-15 2 0 2 12 0
and was	-2 0 1 -4 5 1
and we	10 5 4 -11 18 -2
and we'll	2 -1 0 -1 6 0
and what	10 20 5 0 -29 2
and when	-4 -1 0 1 4 1
and whether	30 -1 0 -1 -23 0
and who	6 -2 0 -2 -5 1
and will	11 0 2 7 -28 8
and without	-4 0 0 0 4 0
and won't	1 0 -1 -1 -7 8
and would	9 2 2 0 15 1
and you	-3 8 -2 1 27 1
and you're	12 -12 -1 3 -10 0
and your	11 -1 0 2 15 2
andar	-11 7 0 -1 6 0
anders	-11 1 1 0 10 -1
anexo	-3 -5 2 5 -10 10
angebot	7 -8 -2 -5 12 -1
animal	-17 8 0 0 10 0
anmeldung	-17 25 -5 1 0 0
ann	17 -2 -2 -2 -1 1
annex	1 -3 0 2 -3 -2
announced	6 -7 -2 4 -1 1
annual	-27 0 28 18 -16 3
année	-1 -3 -5 -4 8 0
ano	1 6 -4 -8 -2 5
anonymous	5 -3 0 3 -6 -2
anos	-14 0 5 8 -6 -2
another	10 13 -1 -8 0 15
anrufen	-8 -1 0 0 12 -2
ans	13 -2 -5 7 -15 1
answer	-9 24 -20 12 18 -2
answer by	8 -5 0 -1 -7 0
answer the	-10 -1 -1 -1 10 -1
answer to	-5 -3 1 -5 8 1
answer with	-13 -1 -1 8 9 -1
answered	2 3 1 11 -2 -2
answers	4 -3 4 33 -22 0
antemano	11 -1 0 -1 -7 0
antes	14 19 -9 -8 7 -5
antes de	12 -8 -3 -2 1 -2
antes del	-13 28 -5 -3 2 0
antwort	-18 -1 -4 26 -2 -2
antwort genügt	-2 -3 -1 20 -6 -1
any	32 -33 1 -10 6 -19
any day	18 -1 -1 0 -13 -1
any more	-6 0 5 -1 -2 0
any of	1 0 1 0 0 0
any questions	-3 -1 -1 0 4 0
any thoughts	-18 -1 -1 -1 22 0
any use	-12 0 0 0 10 0
anybody	21 -4 5 20 -32 -2
anybody in	6 0 0 -2 -7 0
anybody who	-12 0 3 12 2 -1
anyone	15 18 -7 14 -12 -5
anyone else	-11 0 0 0 8 0
anything	13 0 -8 13 -31 40
anything that	-10 3 0 2 2 10
anything to	-7 -1 -1 -3 -8 7
anyway	-24 -4 0 0 33 2
ao	-21 0 8 3 -1 -1
août	3 -3 -2 -7 -5 13
ap	5 -2 -1 -6 -6 1
api	-7 -1 0 0 13 -3
apoio	9 -5 -2 5 -9 -4
app	-5 7 -3 2 -4 4
apparently	-1 -1 0 -2 -3 9
application	-4 1 7 -3 15 -2
application pdf	-10 -2 6 6 7 0
applications	6 2 0 3 -7 6
applied	8 1 -1 -2 -5 -1
apply	-7 -1 0 3 -4 2
applying	0 3 0 -2 -3 8
appointment	3 -10 -1 2 -5 11
appointments	-8 -4 -1 1 2 11
appreciate	8 -1 -1 -3 2 -1
appreciated	7 0 -1 -1 -7 0
approach	6 5 0 -2 -7 0
approval	8 2 -1 2 -3 -5
approvals	-8 -1 0 1 -1 8
approve	8 -1 1 -2 -2 -6
approved	12 -3 2 -16 -7 13
april	-11 21 13 36 -30 -7
aqui	7 1 0 -2 -6 -2
aquí	-4 2 -2 10 -1 -3
arbitration	-11 -1 0 4 12 -1
architects	-8 -5 -5 6 10 0
archive	13 -1 1 8 -14 5
archives	-1 -5 0 7 -2 0
archivo	12 -11 -6 2 1 -2
are	-2 20 11 -6 10 9
are a	-13 0 -2 0 3 11
are about	4 -1 -1 0 -5 -1
are at	-9 -1 0 -1 7 0
are exhibiting	-5 -4 27 -1 2 -1
are four	-8 2 0 -1 6 0
are free	-6 2 0 -1 5 0
are going	-13 3 3 4 2 1
are having	7 1 -3 0 -9 0
are in	15 -4 10 9 -28 2
are limited	-5 -5 3 -1 8 0
are not	-1 -8 -1 -2 -3 10
are on	2 6 -5 24 -11 0
are out	-6 5 -2 -2 6 0
are the	17 -5 1 -4 7 -1
are there	-19 -1 45 -2 3 0
are welcome	7 16 -3 -2 -7 -2
are with	9 -1 -3 -3 -9 -1
are you	-9 5 1 -1 41 1
area	-5 5 -1 -2 7 -3
aren't	-7 -3 -2 1 10 2
arguing	8 0 -1 0 -8 -1
around	-22 -4 2 0 36 -1
around #1x	-6 0 0 0 7 0
around the	-1 -2 -1 -6 3 -1
art	7 -4 0 -4 0 3
article	10 4 0 26 -18 -6
article on	11 1 6 -4 -10 1
as	21 -19 -25 10 9 -23
as a	-7 -2 -7 29 19 -5
as agreed	25 -2 -1 -7 -5 1
as an	-6 5 0 4 -1 1
as i	-25 0 -1 -1 39 1
as in	11 0 0 -5 -9 0
as it	-4 -1 -1 -7 12 -1
as it's	-13 0 0 0 13 0
as the	-16 -1 0 8 6 3
as they	11 -2 -1 -5 2 -2
as usual	20 -5 3 -1 -5 -3
as well	-20 7 0 11 8 1
as you	43 -4 1 -4 -10 3
asia	9 3 0 0 -11 -1
aside	-7 1 0 -2 7 0
aside for	-6 0 0 0 4 0
asistencia	-9 10 -4 0 -4 -1
ask	22 -30 -26 17 -5 -23
ask because	-10 0 0 0 9 0
ask for	40 -16 -29 12 -10 5
ask how	4 0 0 1 -5 1
ask me	20 -2 0 -2 -10 0
ask the	16 1 -5 -11 -3 -1
ask them	-10 0 -1 0 9 -1
ask who	8 -1 0 -2 -8 0
ask you	2 1 -1 -5 21 -1
asked	12 1 20 35 -32 -12
asked about	-6 -3 1 0 5 0
asked for	42 2 5 16 -51 -2
asked how	-8 3 0 1 6 0
asked me	-24 5 1 -4 39 1
asked to	-21 -3 11 2 -8 8
asked us	8 0 0 -1 -7 0
asked what	10 3 -1 -5 -10 -1
asking	24 1 2 3 1 2
asking for	-8 0 1 1 0 0
asks	27 -11 -4 17 -18 1
asks for	9 -1 -3 -2 1 1
asks if	5 -7 -4 0 -1 -2
assessor	-13 1 0 0 14 0
assigned	-8 -1 -2 6 -4 10
assistant	8 2 -1 3 -9 -2
associado	17 -1 -4 -7 -9 -1
associados	9 1 -4 1 -8 0
associate	6 4 0 -1 -11 0
associates	-3 0 -3 -2 -5 7
association	1 -4 13 -3 -3 2
association in	-14 0 0 -1 14 0
association's	-1 -2 19 0 -14 0
associations	-6 7 -1 0 2 -1
assume	-7 -1 -1 0 8 2
assunto	-8 -2 -1 -4 11 4
astrid	-7 6 0 -1 4 0
así	-11 0 -1 -6 18 0
at	-4 25 42 -13 8 -16
at #1	11 21 27 -34 -19 -13
at #1x	15 -10 55 -25 -33 6
at #2x	21 -2 -2 -1 -15 8
at #3	15 1 1 18 -13 -2
at $	8 3 2 5 0 2
at a	7 1 1 3 1 7
at all	5 -2 -1 5 2 4
at booth	-10 -2 31 -1 2 -1
at half	-12 -3 6 0 9 1
at home	9 -1 0 2 -11 0
at https	-26 2 3 -2 20 4
at it	12 -4 0 -2 -10 -1
at least	-12 2 -8 5 -2 7
at lunch	6 -3 -2 2 2 1
at most	3 2 0 2 -7 0
at night	4 0 -1 7 -9 0
at no	-26 -5 -2 2 38 8
at noon	12 7 -2 -6 -11 -3
at once	-17 4 1 7 5 3
at one	-3 2 1 -1 6 0
at our	3 5 -4 0 -6 0
at present	-11 0 0 1 9 -1
at reception	20 -5 -5 -7 -11 7
at that	10 2 0 0 -13 -1
at the	-17 50 77 -14 -20 -21
at your	-21 5 -2 1 50 1
atenciosamente	7 1 -2 -5 5 -6
atentamente	16 -3 -5 -13 1 -2
attached	49 -35 -11 -29 -7 -3
attached for	-14 0 8 -1 10 -1
attached in	6 0 -1 0 -8 -1
attached is	12 -1 -1 -4 -2 0
attached please	-10 0 0 -1 10 1
attached the	-5 0 0 -2 2 10
attachments name	-8 0 1 2 4 0
attend	-4 8 7 2 -8 -3
attendees	-13 -5 0 -5 27 0
attorney	-3 0 7 -1 -3 -1
attorneys	5 -1 0 1 -7 0
attrition	10 -2 -1 0 -6 0
até	11 -5 -12 32 9 -26
até #1x	12 -7 -5 1 0 -7
até dia	-7 12 -3 -1 -5 0
até o	-18 6 -1 1 13 -1
até sexta	7 1 0 -11 2 0
au	-15 -16 26 4 -4 11
au plaisir	-9 0 12 -3 -4 7
auch	19 -4 -2 3 -12 -5
audio	-4 -3 0 6 7 -4
audit	-26 -10 1 18 14 4
audited	-8 6 -1 7 -2 -1
auditor	-10 1 -2 -2 6 -1
auditors	10 3 1 3 -13 -1
auf	-18 -12 24 20 14 -12
auf dem	1 -8 12 -7 -3 -1
auf der	0 -5 4 5 -4 0
august	-8 3 0 22 -12 -1
aujourd'hui	11 -1 -1 -1 -11 1
aula	-5 5 4 -3 -1 -4
auprès	3 10 -2 -2 -10 -1
auprès de	5 8 0 -2 -11 -1
aura	-10 4 7 -2 0 -1
aus	-19 -1 6 24 -5 -2
aus dem	4 -3 5 4 -8 0
aussi	8 -4 7 -1 -5 -2
authority	-11 -2 -1 2 8 -1
auto	-4 -2 -1 -1 2 26
automatic	-3 0 0 -6 1 20
automatically	-14 0 -2 -4 -5 45
automatique	-11 -3 0 -6 1 10
automatisch	-4 -6 -2 0 -8 10
autumn	-11 -3 -1 22 -17 0
aux	0 -8 6 -2 -4 6
av	7 -1 -1 -1 -5 -5
available	-11 7 2 -24 35 -10
available for	0 0 -1 -4 3 2
avant	28 13 -5 -12 2 -3
avant le	0 10 -4 -11 7 -5
avec	31 -5 0 -5 -3 -4
average	-33 7 3 23 22 2
avez	12 -4 -2 3 -9 -2
avg	-1 16 0 -2 -13 0
avoid	1 -2 -1 -2 0 1
avons	6 0 -6 -8 8 -2
avril	-2 4 -2 5 -3 0
awards	-16 1 9 4 2 1
aware	-2 1 -1 -3 3 -1
away	-16 1 2 14 5 6
away from	6 0 0 0 -7 2
ayer	12 -2 -1 -3 -7 0
aí	-21 -1 0 -3 24 0
año	-10 9 -2 1 5 -2
año pasado	-11 9 -1 -2 4 -1
años	-5 2 1 14 -10 -4
b	-10 -2 47 -8 -24 17
b #1	-6 -2 -3 -3 -3 3
baby	3 -1 -1 3 -6 0
back	20 -11 -23 46 -8 0
back in	-23 3 2 2 17 -1
back on	-17 0 0 6 4 9
back to	-10 5 1 15 -7 7
bad	17 -9 -5 -2 -14 1
badge	15 -3 0 -2 -6 -6
badges	-7 0 -1 1 -2 9
badly	-6 -4 1 0 9 1
bag	6 -3 0 0 -8 3
baja	0 -3 -5 30 -14 -8
balance	-3 -1 -2 5 -7 22
banco	-9 -1 -1 10 8 -2
band	-5 2 3 -1 5 2
bank	15 -15 -15 33 -16 -2
bank details	8 0 -1 0 -7 0
bar	-6 31 0 6 -23 -2
barnaby	-10 0 0 0 9 0
base	-14 -4 -1 -1 16 -3
based	0 5 -1 -3 -7 -1
basement	2 1 -2 2 -4 0
basis	-3 2 1 -7 2 0
basta	-14 -4 -1 6 17 -1
batch	7 1 1 1 -6 1
bath	-10 -2 0 -2 14 0
battery	9 0 -3 -2 -10 -1
bay	-7 5 0 -3 -3 0
bays	14 -3 0 -2 -3 0
be	-5 -6 46 -23 13 18
be #1	-6 0 0 6 1 0
be a	0 -5 12 0 6 1
be an	-4 2 0 0 -6 17
be asked	-7 1 -1 1 5 8
be at	12 1 14 0 -12 -2
be available	9 0 0 -3 -3 -10
be back	-13 6 0 9 1 0
be considered	-5 0 0 0 7 0
be convenient	-11 0 0 0 9 0
be found	4 2 0 4 -7 -1
be glad	6 -1 5 1 2 1
be grateful	13 0 -1 2 -13 -1
be happy	-12 -2 0 0 11 -1
be in	0 -1 0 2 15 2
be interested	6 3 1 -2 -9 1
be most	9 0 0 0 -7 0
be moved	-7 -2 0 6 5 0
be on	-31 2 9 6 13 -1
be open	-9 0 0 0 7 0
be out	12 -1 -6 -3 -6 2
be pleased	-13 1 1 0 12 1
be removed	-2 9 1 -2 -8 -1
be sent	9 2 -1 0 -7 -8
be the	-6 0 5 1 2 -1
be there	1 -5 10 -2 -3 -1
be willing	13 -1 0 -1 -4 0
bea	14 5 -5 1 -14 -2
beat	-11 2 0 0 6 0
because	-6 -10 -9 25 27 -10
because i	-6 0 1 1 9 1
because it	8 0 0 1 -5 -1
because it's	-9 -1 0 0 8 0
because of	1 4 2 1 7 -1
because the	6 -1 1 -12 -3 8
because you	-13 1 -1 27 0 -8
become	-12 -3 -1 9 3 2
becomes	-4 -3 -1 2 -4 9
bed	19 -1 -8 0 -11 -2
been	0 -16 28 5 -1 33
been there	-8 0 0 -2 10 0
been thinking	-3 0 0 0 1 0
been through	12 2 1 0 -15 1
been told	7 0 0 2 -8 -1
beer	3 8 -1 1 -11 0
before	11 -8 -34 -11 23 -3
before #1x	-2 0 0 -1 7 0
before #3x	-14 1 0 0 10 0
before christmas	-8 0 0 1 7 -1
before friday	9 -1 -1 0 -10 -1
before i	17 1 1 1 -4 1
before it	-2 7 0 0 -12 1
before the	-2 4 -3 3 24 -2
before then	-2 -1 0 -2 7 2
before they	-2 -2 -1 0 4 1
before thursday	7 0 -1 -1 -7 -1
before we	6 1 1 0 -3 1
before you	-4 3 2 2 9 5
before your	-13 0 0 -1 12 -1
beforehand	-6 -1 1 -5 6 0
begin	-7 -3 -1 2 13 3
begun	-10 0 0 2 10 0
behalf	8 0 -1 -3 -6 -1
behalf of	12 0 -2 -2 -8 -2
behind	15 12 -29 9 -20 2
behind the	12 17 -28 6 0 -1
bei	1 8 -8 -5 28 -2
bei ihnen	-7 -1 0 -1 9 1
bei mir	-11 1 -3 1 12 -1
bei uns	2 5 -2 -2 -12 5
beim	-17 0 2 7 12 -1
being	-6 11 0 5 8 0
bekannte	-3 -6 16 -2 -3 -1
believe	7 -1 1 -2 -8 13
believe it	6 0 0 1 -9 6
believe that	-6 0 0 2 -1 9
belle	-5 -2 -1 -2 8 -1
below	-18 0 -4 17 31 -3
below the	-7 0 -1 6 4 -1
bem	-4 0 -1 0 2 0
ben	-14 7 0 -2 7 -1
bench	-18 10 1 3 -1 -2
benchmark	3 -3 -1 -3 -6 9
berg	14 0 0 0 -7 -7
bernard	4 6 0 4 -11 2
beside	-6 0 2 -1 8 0
beside you	-12 0 -1 0 11 0
best	-3 -5 -6 -4 38 -27
best regards	-1 7 12 3 11 2
bestellen	-8 5 -3 -3 9 -3
bet	-9 0 0 -1 11 0
better	21 5 0 -5 -4 11
between	-8 -11 3 10 16 10
between #1	3 -5 0 5 -4 0
between the	1 -6 -3 -1 2 0
between us	-8 0 0 0 5 0
bev	-2 10 -1 -4 -7 -3
bezahlt	13 -1 0 2 -18 2
biblioteca	-14 -2 -2 15 -1 -2
bidders	8 -5 0 0 0 -2
bids	-5 -6 1 8 2 0
bien	4 2 10 -4 8 -9
bien cordialement	-9 -1 0 9 7 -3
bien à	1 -2 4 5 -7 -1
big	-3 2 -11 -2 25 4
bike	13 -10 -4 3 -7 -5
bilingual	-9 -1 0 -1 10 -1
bill	28 4 1 -3 -2 -9
bill is	3 0 -1 0 -6 -1
billed	26 -3 -1 -2 -10 0
billing	-5 -2 2 13 12 9
billing coordinator	7 -1 -1 3 -9 -1
billing manager	-6 -1 0 7 1 -1
bills	-8 0 0 1 6 0
bin	-25 -11 9 2 7 21
bins	8 -4 -1 -2 -5 0
bird	-2 6 -3 -4 -2 0
bis	-4 8 -8 2 19 -13
bis #1	-7 3 4 9 -2 -3
bis #1x	9 5 -7 -6 0 -4
bis freitag	12 -8 -1 -5 2 -4
bis zum	-6 7 -4 5 2 -4
biscuits	4 -1 -1 5 -5 -1
bit	4 -1 6 2 1 3
bit about	6 -1 8 -3 -10 -1
bitte	41 -8 -13 -8 -21 6
bitte an	-9 -4 0 4 -2 8
bitte bis	8 10 -3 -7 -10 -3
black	16 -3 -3 -7 7 -7
bleib	21 -3 -1 -3 -10 -1
blog	-9 -4 -1 2 0 10
blue	13 -3 5 -7 -3 9
boa	5 -2 -5 0 10 -8
boa tarde	8 -7 -2 -6 9 -9
board	7 -9 -15 35 -6 -5
board and	-4 0 -1 -1 5 -1
board has	-6 0 -1 4 4 -1
boat	11 -3 5 -2 -13 0
bob	70 -8 -5 -10 -29 -17
bob you	13 -1 -2 -2 -4 -5
bogotá	-11 -1 -1 12 -1 0
boletín	-4 -1 0 16 -6 -1
bom	18 -5 -4 -5 -4 -3
bom dia	12 -5 -4 -6 -1 -3
bon	24 -3 -4 -1 -16 -3
bonded	-7 -1 0 0 13 -1
bonjour	5 -23 7 -19 24 12
bonjour je	0 -2 -1 -2 -7 13
bonjour à	-5 -3 8 -3 -1 -2
bonne	-2 -9 3 6 4 -6
bonus	11 -1 0 -4 -7 0
book	-19 4 2 5 35 -16
book a	11 2 0 0 -3 -1
book before	-3 -8 6 -1 2 0
booked	18 -10 5 -2 -1 -2
booking	-1 -5 1 1 -4 16
bookings	-3 0 -1 0 1 -1
bookkeeper	7 -2 -1 2 -9 -1
books	-4 -1 1 22 -10 1
booth	-32 -1 55 -2 -12 8
booth #3	-22 -3 49 2 -11 8
border	6 -2 0 -2 -3 -1
bore	-17 -1 0 0 14 0
boss	-18 -1 -1 1 20 -1
both	35 -4 4 -10 -21 -19
both for	10 0 0 0 -12 0
both times	-7 0 0 -3 10 0
bother	-14 0 0 0 10 0
bound	4 0 0 -2 -2 -1
box	-9 7 0 15 6 2
boxes	25 0 0 7 -4 0
boxes at	13 0 0 0 -15 0
boxes of	6 -2 -1 -1 -7 6
bram	3 -1 -1 5 -6 -1
branch	4 -1 1 3 -6 0
brandt	-6 0 4 -1 -5 1
break	-11 -2 12 -2 -4 6
breakfast	-27 39 4 3 2 2
breaks	12 -2 -4 -2 -8 -3
brief	-29 0 -1 24 13 -3
bring	-15 76 -19 -37 -3 11
bring a	-41 77 1 -10 -19 -1
bring our	6 1 -2 -1 -8 0
bring the	2 -16 -5 -2 31 -3
bring you	-8 0 0 0 7 0
bring your	-31 46 -2 3 -21 7
bringing	-8 5 1 1 0 1
brings	-18 24 1 -4 1 4
brochure	-10 -3 0 5 5 1
broke	-11 0 0 2 -9 10
broken	-9 -4 0 3 3 4
broker	15 -2 -1 0 -3 -1
bronze	-9 0 -2 0 9 -1
brooke	20 0 0 0 -22 0
brought	-11 0 4 1 1 0
bruno	-11 0 0 11 1 0
budget	17 -10 -3 1 8 1
buen	5 -9 -4 1 12 -7
buenos	-5 -3 -3 3 8 -2
buenos días	-5 -3 -3 3 8 -2
bug	3 2 1 5 -2 -8
build	3 4 -1 2 -2 3
building	-7 8 1 -2 19 4
built	-24 -2 -4 5 25 -3
built a	-10 0 0 2 9 0
bulk	-6 0 0 0 4 -1
bulletin	-14 1 0 45 -15 4
bumping	-10 -1 -1 -1 15 -2
bumping this	-10 -1 -1 -1 15 -2
bunch	15 -7 -4 -3 -7 -1
bureau	21 -3 -7 -3 -11 -3
bureaux	-11 -3 -1 4 16 0
bus	-6 -2 -5 11 -6 4
business	-8 -30 9 17 16 16
business development	-5 -1 -1 -1 1 -1
business partner	5 -3 0 3 -12 5
businesses	13 -2 -3 -4 0 -3
busy	-8 0 1 7 0 0
but	34 -6 -7 3 -29 -19
but for	6 -1 -1 -1 -5 0
but he	-9 0 0 2 11 0
but i	-7 1 1 4 5 8
but if	-14 0 9 0 5 0
but it	-11 0 1 -3 14 -1
but the	26 1 2 -7 -10 7
but we	-13 -1 4 0 11 1
but you	5 0 0 1 -7 5
button	-5 0 0 9 -4 0
buy	44 2 0 -1 -34 2
buy you	7 1 1 1 -7 1
buyers	-4 -1 1 0 2 1
buying	14 7 -1 0 -20 0
buys	-5 3 -1 0 2 -1
by	0 30 -28 4 6 14
by #1	3 16 2 8 -26 -6
by #1x	-5 12 1 4 1 -5
by #2x	1 14 -1 3 -1 -2
by #3x	-2 0 -1 -4 14 -1
by a	-12 -9 2 6 10 7
by friday	34 -10 1 -1 -6 2
by hand	-4 -2 0 2 -2 0
by itself	6 -2 -1 7 -6 -2
by mail	12 -2 1 -1 -8 -3
by monday	-20 -4 0 1 16 0
by my	9 -1 -1 0 -8 -1
by now	8 -5 -1 0 -7 -1
by our	-7 -1 1 -2 9 0
by phone	29 -2 0 -2 -8 -1
by telephone	5 -4 0 2 -5 0
by the	4 25 -25 7 -7 3
by thursday	11 0 -1 -3 -5 -1
by video	8 -2 0 -2 -9 -1
by wednesday	-6 3 -1 -2 1 -1
by your	7 0 0 -1 -1 -3
bylaws	10 -3 0 -3 -8 1
c	9 -16 22 -17 -17 16
c #1	-17 -1 2 3 4 -5
c'est	18 -4 -1 -12 10 -1
ca	9 0 0 -1 -8 2
cabinet	-8 1 -3 14 -11 4
cabinets	-21 -6 -3 -1 33 -2
cabling	-9 0 0 0 7 0
cada	-26 53 -8 -7 -1 -1
cada um	-7 12 -2 -1 0 -1
caduca	-12 -2 -1 -2 5 18
café	-7 15 5 -3 -15 -4
cake	19 -5 1 -4 -5 -2
calendar	-11 23 1 17 -9 -3
calendario	-6 -3 -2 9 4 -1
calendars	-5 -1 0 0 9 -3
california	7 -1 0 -20 -5 13
call	14 -29 -25 -27 28 9
call #3	-6 1 -1 5 1 5
call is	-8 2 0 4 0 0
call me	45 -1 1 1 -12 0
call my	11 -1 -1 -1 -13 -1
call the	-10 -1 1 -4 3 7
call you	-10 -4 0 -2 12 0
calle	-11 1 -1 1 11 -1
called	42 9 2 -7 -28 0
calling	4 0 -1 -2 -5 3
calls	26 -7 -1 18 -21 13
cambia	6 3 -5 5 -13 -1
cambiar	5 -4 -1 -3 -5 12
came	18 -16 6 51 -23 -13
came across	-5 -1 -1 -1 4 -1
came back	-8 0 3 8 -7 0
came to	-4 -1 6 -7 7 -1
came up	6 0 0 1 -7 0
can	21 -22 -33 -30 16 11
can also	-7 7 -1 -1 -1 3
can ask	-8 1 0 1 8 0
can be	-39 0 3 -15 36 14
can change	-2 -1 -1 7 -1 -4
can come	28 -7 -1 -2 -19 -2
can do	12 2 0 3 4 0
can give	-16 0 0 11 3 0
can have	-7 -2 0 0 6 1
can hold	-4 1 -2 -3 5 0
can i	-18 0 1 -1 37 0
can offer	-11 7 1 0 2 1
can send	14 0 -3 0 -2 -2
can show	8 -5 0 0 -8 0
can start	-8 -1 -1 1 4 -1
can take	-2 -1 1 0 0 1
can tell	-13 1 0 7 1 0
can wait	0 0 -1 -1 -11 16
can we	27 3 -1 -1 -13 -1
can you	58 1 0 1 -39 1
can't	35 16 -13 -9 -30 -2
can't be	8 1 0 0 -9 1
can't do	3 3 -1 0 -6 0
can't say	-6 0 3 -1 9 0
canal	5 -14 6 0 5 1
cancel	19 -7 -1 -12 -3 32
cancelar	-13 -2 -2 34 -5 -8
cancelled	8 0 -3 3 -2 -7
candidate	8 -2 0 2 -11 0
cannot	15 -1 2 -2 0 -2
cannot be	2 0 1 0 -5 -2
canteen	10 -1 -1 -10 -6 1
cap	10 -2 -2 1 -3 -1
capacity	3 -1 0 -2 -6 9
capital	-18 0 -1 1 14 -2
capítulo	-5 7 -1 6 -6 0
car	2 6 -1 2 -2 4
cara	21 -5 4 -3 -3 -11
cara jones	24 -1 0 -1 -11 -9
card	5 -20 -9 -16 6 56
card ending	2 1 1 4 3 22
cards	-9 4 1 10 4 1
care	-5 0 -1 -3 4 2
care of	-15 1 -1 2 12 -1
career	5 0 0 -2 -4 2
cargo	12 -4 -4 3 -5 0
caro	7 -3 -1 -7 3 0
caros	1 -4 8 -3 -4 -1
carrier	-2 -2 -1 0 -2 5
carry	-1 0 -1 4 1 -1
carta	3 0 0 5 -8 0
casa	-19 23 -7 6 -3 -3
case	-14 -4 11 -7 24 -2
case study	-9 0 1 -5 10 0
cases	-19 0 4 6 8 1
casi	-4 -2 -1 -1 8 0
cat	4 -2 -1 6 -12 0
category	-4 0 1 -1 3 2
causa	6 -1 0 5 -10 -1
cause	10 1 -2 1 -10 -1
cc	25 2 0 2 -1 3
ce	-22 14 -8 -3 33 7
ce matin	2 -4 -3 -2 -6 12
ce que	-13 7 -3 1 8 -1
ceci	-8 -3 -2 4 -5 13
ceiling	4 0 1 1 -8 1
cell	8 2 -2 -1 -3 -2
cent	-13 0 0 6 4 0
center	-15 7 4 -5 -12 -4
central	-17 4 -1 6 2 -6
centre	-9 24 -2 14 -14 1
centres	-14 0 7 2 -2 -1
centro	11 -10 4 5 -7 -3
centro de	16 -10 5 4 -11 0
centros	-8 9 5 -1 4 -1
centros de	-7 9 5 0 2 -1
cents	-1 -4 -2 -4 11 -5
cents a	3 -2 0 -4 6 -3
ceo	-17 -2 0 -3 18 -2
certificate	1 0 1 -11 6 20
certificates	-5 -4 0 6 4 1
certified	-22 4 0 6 20 -3
cette	-9 -10 -4 14 -3 -1
cette lettre	-7 -2 -1 11 -2 -2
cfo	9 4 -1 3 -13 0
chacun	-15 12 -2 0 5 0
chair	-5 13 16 -4 -11 1
chairs	-8 6 16 -16 11 0
chance	-17 -2 -1 0 19 -2
chance to	-22 0 1 3 23 1
change	5 -23 -12 49 -32 17
change your	-26 -2 -1 54 -3 -17
changed	2 -2 1 4 -15 25
changes	9 -6 0 15 -25 10
changing	-7 -1 0 6 3 2
channel	-14 0 0 0 15 3
chapter	18 -4 -7 19 -30 16
chapter #1x	12 -12 0 0 -2 -1
charge	-11 20 -12 -9 31 -4
charge and	7 3 1 -1 -11 1
charge for	-13 1 0 3 8 0
charged	10 -7 -2 0 -19 22
charity	7 1 2 -2 -6 1
charlotte	5 3 -1 -4 -4 -2
charo	13 4 -3 -2 -13 -1
chart	-7 -1 0 27 -6 0
chat	-10 -3 -1 2 7 -2
cheaper	22 -5 -2 -6 -11 -1
check	-14 -6 3 28 -2 25
check in	-5 0 -1 -3 8 -4
checked	4 10 -1 -4 -1 1
checklist	24 8 2 0 -32 -1
checklist for	8 -1 -1 2 -8 -1
checks	9 3 0 2 -14 -1
cheers	-8 -1 -1 4 14 -2
cheque	9 -4 -3 -2 -3 0
chers	6 12 -3 5 -24 -4
chez	5 6 -3 -5 11 -2
chez vous	-5 -4 0 -3 9 0
chief	2 2 -1 -4 -7 -1
chiffre	-10 -1 0 3 10 0
children	5 -2 -3 -7 3 1
chip	-9 6 1 -5 5 1
choose	-4 2 2 0 11 -5
chosen	-11 8 7 1 -9 6
choses	-9 -1 0 11 -2 0
chris	9 -3 -1 0 -7 4
christmas	-8 3 0 22 14 2
chère	12 -4 -3 -8 -1 -2
chère madame	-6 -1 -1 -2 8 0
chères	3 5 -2 6 -8 0
cinco	-24 15 -4 3 5 -2
cinq	-4 -1 0 13 -7 0
circle	-11 -2 0 0 3 1
city	-17 11 -3 4 3 -4
civil	9 2 0 3 -9 -1
claim	14 4 0 -13 13 -1
claims	-13 2 -2 14 -11 4
claire	-10 12 0 -1 3 0
class	-2 12 -1 -4 -8 -5
classified	-6 0 8 -1 4 0
clause	20 6 2 1 -29 2
clause #1	11 -1 -1 -5 -1 0
clauses	-14 0 6 -3 4 5
clean	-20 -2 -1 1 16 6
cleaning	-14 -2 6 2 3 -2
clear	14 -2 -1 -3 -15 6
clerk	-9 -2 -1 29 -9 -1
click	-16 2 3 28 16 2
click here	-9 -1 0 8 4 -1
client	22 10 -6 -5 4 -13
client's	30 -3 -2 -3 -8 -9
cliente	15 -10 -1 2 -3 -6
clientes	-15 12 6 2 -9 -2
clients	-26 -2 15 39 17 -7
clients and	-3 1 1 8 -4 1
clinic	-17 8 -3 9 -4 -1
close	5 0 1 1 10 -9
close your	-13 0 0 0 10 0
closed	20 -18 -13 49 -27 -5
closed on	3 0 -1 -1 -1 -1
closes	-11 -2 0 16 8 1
closing	-8 -2 10 3 -9 -1
cloud	-5 1 -1 0 4 0
club	-40 21 -5 1 9 -2
cláusula	7 1 -2 4 -7 0
cn	-9 0 0 2 8 -5
co	-3 -1 -4 -8 16 -5
co example	21 -2 -1 2 -12 -9
coat	10 0 -1 0 -11 -1
cobro	-16 -1 -1 0 19 0
code	-9 -12 -3 -9 36 26
codes	-8 2 -1 5 5 0
coffee	-14 38 25 -2 -7 -1
coffee ?	-8 0 0 0 6 0
coffee at	16 -6 -3 -1 -13 0
coisa	2 7 0 -3 -7 0
cole	19 -4 -1 -5 -9 0
colega	-22 3 -1 2 17 -1
colegas	19 -1 6 -10 -13 -1
collateral	-7 0 0 1 8 -1
colleague	-13 8 3 -1 17 2
colleagues	9 13 34 -4 -34 2
colleagues the	7 9 -2 -7 -2 1
collect	4 -5 -3 -2 11 -4
colleen	-10 -1 0 -1 11 0
college	-5 15 1 2 -4 1
collègues	19 -3 -4 -4 -13 -1
colour	6 9 0 -3 -15 0
com	17 11 -2 -7 2 29
com #1	4 1 0 -1 -8 3
com #1x	-9 -3 -1 7 0 7
com #3	-11 4 -1 13 -7 3
com a	14 1 -1 -4 -3 1
com o	-2 -4 -3 5 6 -4
com os	8 2 -1 -8 -3 2
com quem	-14 9 0 -3 11 -2
com um	-11 -1 0 -2 12 3
combien	4 8 -4 -4 -3 -1
come	-10 40 60 -35 7 -27
come and	-18 -3 58 6 -12 2
come back	-4 -1 8 0 -1 -1
come by	-17 0 -3 -1 22 -1
come for	-8 6 -1 1 4 0
come if	26 -5 -16 -1 -1 0
come in	-5 -1 7 1 -2 0
come to	-29 9 4 0 27 6
come up	9 -4 -4 -2 -4 -1
comercial	0 -11 -1 -5 17 -10
comes	-29 9 -3 10 33 3
comes to	-16 0 1 -1 14 1
comfortable	9 -2 -2 -2 -8 0
coming	-29 33 0 -1 14 -1
coming up	-6 -1 -1 3 5 -1
comité	3 8 -5 10 -20 3
commande	-18 -3 -1 12 -2 11
comme	2 -7 -3 -4 9 -3
comment	3 0 -1 0 -3 7
comments	3 -2 0 13 -4 -3
commercial	-3 4 -1 8 -3 -1
commission	-3 10 3 -6 -14 5
commitment	-5 -1 0 -1 1 0
committee	16 20 -6 30 -33 -2
committee and	-7 0 0 -1 10 0
common	-4 0 1 0 3 1
communication	-1 10 -1 3 -6 -1
community	-17 20 1 6 -6 0
como	5 9 -3 -1 5 -2
como la	-10 -1 -1 -1 16 -1
companies	-41 -5 1 3 60 12
companies in	-2 -1 -1 -1 2 -1
company	16 -16 -21 -23 28 -1
company in	11 -1 0 -5 -7 0
company name	-6 0 0 1 3 6
compare	-12 5 0 0 4 0
comparing	11 0 0 0 -10 0
comparison	-8 0 0 -1 6 0
compañeros	19 10 -2 -2 -22 -1
compensation	5 0 0 0 -3 0
competitors	-3 0 -1 0 3 -2
complained	8 -1 -3 -1 -3 -1
complaint	16 -3 -1 -1 -12 1
complaints	13 -1 -2 -2 -7 -2
complete	-8 -1 -1 -6 10 7
completion	2 -1 1 -1 0 -4
completo	4 0 2 -1 -7 7
compliance	0 0 -1 4 1 -4
compliant	-10 0 0 -2 5 0
complimentary	-2 -1 0 -1 11 0
compras	15 -8 -5 -3 -10 5
compromiso	-5 -2 0 -3 15 -1
compte	9 -2 -2 7 -13 2
computer	-1 0 -1 6 -6 -1
con	-14 9 -2 -9 34 -11
con dos	14 3 -1 -1 -14 -1
con el	4 2 -3 -4 -1 -2
con la	6 2 3 0 -11 0
con su	-25 9 -1 0 15 4
con un	6 -2 0 9 -14 0
concerns	8 -2 0 -4 -6 -1
condolences	-2 0 -1 9 -6 -1
conference	-16 15 78 -20 -46 -3
conference and	7 0 -1 1 -12 0
conference in	-13 1 34 1 5 0
conference room	8 -6 -3 -2 -2 3
confidence	-13 0 1 6 6 1
confidential	4 -2 -1 -4 -2 -2
confidentiality	4 0 0 -1 -5 -1
confirm	39 -3 -4 -2 12 -12
confirm so	-14 0 0 0 13 0
confirma	-7 10 0 0 -3 0
confirmation	14 -4 -1 -2 -4 1
confirmed	4 9 -2 -2 -2 1
conflict	-10 4 2 -1 10 1
conflicts	-10 0 0 3 6 0
congratulations	5 -1 -2 2 7 0
congratulations !	-8 0 0 1 6 0
congratulations on	14 -1 -2 -6 -6 0
congratulations to	-14 0 1 10 4 0
congreso	-4 -6 20 -2 -1 0
congress	8 -6 16 1 7 2
congé	-8 -2 -1 10 -7 7
conseil	-9 2 -1 16 -10 0
consent	9 -4 1 5 -11 0
construction	-1 7 2 0 -4 0
consulta	10 -8 -4 1 -3 -1
consultant	-2 2 -1 0 3 -2
consultation	-12 -3 -1 7 8 -2
conta	0 -2 6 5 -9 1
contabilidade	-8 3 0 0 13 -7
contact	-16 -2 0 -1 7 41
contact us	-4 0 0 2 4 0
contacto	-5 -5 -1 -2 12 -2
contacts	2 -10 5 2 -7 2
contador	-1 0 0 0 13 -15
contains	-10 -1 0 6 2 -5
contar	-5 15 -5 10 -12 0
contas	-6 -1 -1 8 3 -1
content	-3 3 -1 4 -7 -1
continue	-2 5 0 2 -2 0
conto	-6 2 10 -1 -6 -1
contract	6 -10 5 9 16 -18
contract with	5 3 0 -1 -10 0
contracts	-17 -4 -2 12 19 3
contrato	25 -2 0 6 -18 -2
contratos	-23 7 6 5 -4 -5
contribution	-5 -1 0 3 7 -1
controller	6 -1 1 -5 -2 0
controllers	-10 0 0 9 2 0
controls	2 3 -1 -10 -5 11
convenience	-6 0 0 1 3 0
convenient	-12 0 0 -1 11 0
convention	-9 -3 1 3 5 0
conversation	-15 0 1 0 15 -1
conversion	6 0 1 2 -7 1
cook	-7 2 0 0 4 0
copier	20 -3 -2 -5 -10 0
copies	7 1 0 7 -11 -1
copies of	9 -1 3 -9 -3 -1
copy	2 15 2 -10 -2 2
copy of	1 9 1 1 -16 2
cordial	-11 -1 -1 2 8 0
cordialement	-2 1 -2 -3 8 -6
cordially	-13 3 -1 -2 12 -1
corinne	-2 1 0 0 3 0
corner	-6 0 -5 1 0 2
corp	12 -1 0 -7 -1 -2
corporate	-7 -2 1 -9 15 -5
correct	28 0 -1 -2 -12 -3
corrected	18 1 0 -2 -7 2
corrections	9 2 -2 -1 -1 -1
corredor	-10 -5 8 3 4 0
correo	-17 2 -5 -8 16 11
correos	-1 -1 0 8 -14 9
cosas	-7 13 -2 0 -2 0
cost	11 -8 -14 15 15 -4
cost $	-4 2 0 8 -1 0
cost per	21 -1 0 1 -22 0
cost to	-3 -2 0 -1 6 0
cost us	10 0 0 -3 -10 0
coste	-9 2 -1 -4 15 -1
costs	-4 -1 -1 -5 28 -1
cotisation	5 -2 -1 10 -14 3
could	23 -38 -33 -46 30 8
could be	9 -2 -2 -6 -1 3
could come	-4 0 1 0 3 0
could do	7 -3 0 0 -4 0
could go	-10 0 0 0 8 0
could have	-18 1 0 -1 16 0
could i	17 -1 -1 -1 -16 -1
could we	27 4 2 -1 -12 -1
could you	46 -4 -5 -4 -18 -3
couldn't	-11 5 -1 -4 -10 13
couldn't help	-9 0 0 0 11 0
council	-8 -2 -1 14 1 -1
counsel	6 -1 0 -4 -8 2
count	3 2 2 16 -2 2
counted	17 -1 -1 -4 -18 -1
countries	-4 2 -1 1 3 -5
country	5 2 -4 -9 2 0
counts	9 1 -1 -5 -9 -1
county	-25 -2 -4 9 9 0
couple	-10 2 1 -3 8 1
couple of	-8 -1 -1 2 7 -1
course	28 -9 1 -6 -6 12
courses	-19 -3 -1 -1 11 -1
court	-19 10 -5 50 -21 -2
cover	-3 3 2 -5 22 7
covered	7 2 -1 0 -11 -1
covered by	10 -2 0 0 -11 0
coûte	-9 -1 0 10 3 0
crane	9 -1 0 0 -8 -1
credit	14 14 -2 -16 -3 2
credit card	-8 0 0 1 8 0
credit cards	-8 0 0 -2 6 0
credit of	8 -2 0 0 -6 0
credits	-2 0 1 -1 2 2
crisis	4 0 0 -7 -7 12
cross	-6 7 -6 5 -2 1
crédito	15 -4 1 3 -13 -2
créneau	-17 -1 0 0 19 0
cto	-3 -3 -1 0 4 0
cualquier	22 -6 -7 -3 -14 -1
cuando	13 -5 -2 -4 0 -2
cuatro	-8 -8 -2 11 0 -1
cuento	-4 -3 5 -1 7 -1
cumprimentos	18 1 -3 -15 -5 -1
cuotas	-10 -2 -1 19 -8 -2
cup	15 -3 -3 2 -13 -1
cupboard	8 0 1 0 -8 1
curious	-6 0 7 1 -3 0
current	1 -6 0 0 11 0
currently	-7 12 0 -1 -7 0
curso	-3 -2 -1 -4 1 13
custo	-9 0 0 7 7 0
customer	-17 -3 6 -5 26 -3
customers	-22 5 5 20 10 1
customers who	-13 0 0 0 13 0
customs	-2 -4 7 4 -10 7
cut	14 3 2 7 -5 0
cuánto	-9 -2 3 7 4 1
cvs	-9 -2 0 0 13 -9
cyber	-6 -1 0 -1 5 1
código	-9 -2 -1 -4 -5 10
cómo	-13 9 -3 -9 14 -2
côté	-8 -3 7 -2 5 -1
d	9 -6 14 -14 -7 13
d'avance	13 -1 -1 -1 -14 -1
d'un	1 4 -3 3 -5 -3
da	-4 23 10 20 -2 -16
da lista	-6 -2 -2 11 -5 -1
dafür	-4 -1 -1 -4 12 -1
daily	2 -4 -1 5 -6 5
damen	5 5 -3 2 -6 -7
damen und	3 5 -3 3 -4 -7
damit	-13 -2 -1 -2 17 -1
dan	24 -4 -2 -8 -8 -5
danach	-12 6 3 0 1 -2
danish	-9 0 -1 5 8 -1
dank	1 -2 -3 3 -6 8
danke	32 -5 -5 -6 -15 -2
dans	-19 5 -9 1 32 -1
dans l'annuaire	9 -1 0 2 -10 0
dans la	-3 1 0 -1 1 0
dans les	-10 9 -1 -1 8 -1
darf	-10 -2 4 5 5 -1
dark	-11 -2 1 -1 8 2
darse	-3 -2 -2 9 -1 -2
darse de	-3 -2 -2 9 -1 -2
das	21 -6 -11 -1 7 -5
das #1	2 2 -1 5 -5 -2
das #1x	-4 11 -5 -2 -3 0
dass	-10 -3 -2 -1 16 -2
data	-3 -10 13 18 2 4
database	-11 0 0 -2 -2 11
date	1 -16 -10 6 11 30
date and	-6 0 -1 2 3 -1
date in	-10 -1 0 9 0 0
date on	8 0 -1 0 -5 -1
dated	17 -3 1 4 -20 -1
dates	-14 -2 2 50 -10 0
datos	-7 6 3 -2 6 -1
dauert	18 -4 -3 0 -14 5
daughter	-17 -2 1 10 1 -1
dave	6 1 0 1 -8 2
davon	12 -3 -2 1 -8 -1
day	-24 0 46 -15 29 3
day !	-4 -1 -1 -1 2 -1
day #1	1 -2 14 0 -7 1
day ?	11 0 0 1 -8 0
day after	9 2 -1 1 -9 -1
day and	17 -1 -1 0 -16 0
day at	-11 -5 -5 7 8 0
day before	12 0 -1 2 -14 3
day for	-5 5 0 1 2 0
day from	-10 0 0 -1 10 0
day i	-8 0 0 0 9 0
day is	-10 -5 -1 -3 13 0
day of	-3 8 0 -1 -3 0
day on	7 -3 -6 5 -6 1
day trial	-6 -2 0 -1 6 3
day week	10 0 0 -1 -9 0
day you	6 6 0 0 -10 0
days	1 -41 16 -12 12 45
days #1	2 1 1 -4 1 3
days ?	15 0 0 0 -16 0
days a	-13 0 0 5 7 0
days and	-10 1 1 6 2 1
days are	8 -3 -2 -3 -5 -1
days at	-9 -2 -1 3 7 3
days for	-8 -1 0 0 6 0
days i	17 0 2 0 -17 0
days is	-5 0 0 0 6 0
days to	12 0 -1 -1 -7 0
de	5 6 9 6 10 -16
de #1	-17 21 1 -2 14 -4
de #1x	-7 6 0 -3 13 -4
de #2x	7 0 -3 -11 7 0
de #3	15 0 -1 -1 -8 -5
de #3x	10 -5 -1 -2 -5 0
de #4	25 -3 -3 -3 -14 -10
de #4x	17 0 -1 -4 -6 -10
de agosto	-2 -10 13 -4 -3 0
de antemano	11 -1 0 -1 -7 0
de baja	-3 -2 -1 14 -7 -2
de cabinets	-7 1 0 0 8 0
de deux	13 -1 0 -1 -10 0
de diciembre	-5 9 -3 -5 1 1
de enero	-6 -2 -1 8 1 5
de julio	-16 -4 -2 7 -4 17
de junho	-6 1 5 1 2 -1
de la	-1 17 7 4 -24 20
de las	-22 2 4 -4 12 -1
de limpieza	-13 4 -3 3 5 0
de lo	-12 -2 -1 -3 17 0
de los	-20 0 -2 7 14 -2
de maio	11 -2 3 -3 -6 -1
de março	-14 1 -1 5 7 -2
de mayo	-7 11 -4 0 -10 8
de me	-14 2 -1 2 8 0
de monterrey	15 -1 0 -2 -8 0
de noviembre	-8 -1 8 -1 10 -1
de octubre	-4 4 7 -4 -4 6
de r	26 -4 -2 -2 1 -15
de siempre	18 -3 0 -3 -11 0
de su	-17 7 -2 -2 19 0
de tres	-6 1 4 -1 8 -1
de tu	12 -2 -1 -5 -5 0
de um	-11 -2 -1 0 12 2
de uma	-2 -1 -1 13 -9 0
de un	11 -2 -1 2 -8 0
de verdad	9 0 0 -1 -7 0
de vocês	-10 -1 -1 1 11 0
de vous	-25 3 8 -5 4 2
dead	9 -1 1 1 -7 1
deadline	3 4 -2 -3 -4 -3
deal	3 -3 -1 -5 4 -1
deals	-4 -1 -1 1 6 -2
dear	25 3 -5 -64 15 -27
dear all	6 -5 35 2 -28 2
dear bob	30 -1 -1 1 -8 -1
dear clients	-11 -4 1 16 -4 1
dear colleague	-7 -7 7 3 2 -1
dear colleagues	7 10 6 3 -25 1
dear dr	22 0 0 0 -21 0
dear exhibitor	-11 -1 -1 -3 2 10
dear friends	-11 4 48 -3 -23 1
dear hr	-5 0 0 -2 5 0
dear lena	6 6 -1 -1 6 -2
dear member	-6 -3 0 6 5 2
dear members	20 5 -1 -3 -6 1
dear mr	46 -27 -19 -32 3 -7
dear mrs	-6 1 2 0 33 2
dear ms	33 -16 -16 -22 17 -8
dear sir	-2 1 0 5 11 0
dear sirs	12 0 0 -2 -13 1
deb	8 0 0 -9 -6 3
deborah	12 0 0 0 -11 3
dec	-5 -1 1 -7 0 31
dec #1	8 -2 0 -1 -4 -1
december	-24 13 4 28 -9 14
december #1	-2 15 0 4 -2 -7
decide	12 3 0 0 0 -2
decided	0 4 -1 -9 -1 4
decidme	-8 13 -4 1 -7 0
decision	-3 1 5 -3 11 0
decision makers	-12 -5 -1 -2 8 0
deck	-13 3 -1 4 10 1
deductible	4 -1 -1 1 -5 0
deeds	0 -4 5 5 -2 0
degrees	6 -5 -2 -2 -3 1
deirdre	-9 0 0 0 11 0
deixei	-10 0 0 0 11 0
del	1 6 3 16 -12 -3
del #1	-2 -2 -5 7 -2 3
del #1x	-2 0 3 6 -6 3
del lunes	11 8 -2 -4 -11 0
delegate	0 -5 2 1 5 1
delete	21 -2 -1 -2 -14 3
deleted	-4 0 0 4 -3 -4
delighted to	-3 2 -3 0 3 -1
deliver	-11 1 0 -1 10 4
delivered	7 3 0 -6 -3 25
delivered to	-7 -3 1 5 12 -5
delivery	15 -2 1 -7 17 -4
dem	-3 12 14 -4 -15 -2
dem #1	-9 9 -2 4 -5 5
demain	12 -2 -1 -4 -1 -1
demand	-10 2 -1 -6 -3 7
demande	15 -4 -3 -6 -10 5
demandez	-1 -2 0 -6 15 -3
demandé	13 0 -4 -7 -7 -1
demo	63 -46 -14 -28 7 -8
demo of	8 3 0 -4 -2 -4
demo ravi	-5 -2 1 0 9 0
demonstration	2 -4 -1 2 2 -1
demos	7 6 -1 -4 -13 -1
den	0 -10 6 5 15 -11
den ersten	-5 -1 0 -4 12 0
denise	12 -2 0 -1 -9 -1
dental	-10 -2 0 2 5 0
dentist	10 -7 0 1 -7 0
dentro	-9 -2 0 -2 13 0
denver	6 1 -3 0 -2 -1
department	-2 14 0 -5 -9 -3
depois	-3 -4 7 -7 6 0
deposit	-5 1 0 6 -1 -1
depuis	6 -4 -4 2 5 -2
der	15 4 -4 22 -14 -18
dernière	-10 -2 -1 2 12 -1
des	-28 28 7 29 -6 -11
des données	12 -1 -1 -6 -2 -1
desculpa	11 -1 -1 -1 -9 -1
desde	0 -5 0 15 16 -5
desde el	5 0 0 2 -8 0
desea	17 -5 -1 -2 -8 -2
deserved	18 -2 4 -5 -10 -1
design	-9 2 9 -4 0 4
designer	-10 0 0 -1 12 0
desk	-9 -8 -20 32 11 18
desks	1 -1 -1 5 -5 -1
desktop	7 -2 1 3 -2 -3
desmond	7 0 0 0 -9 1
despacho	1 -3 -1 -5 5 0
despachos	-32 1 4 0 35 -4
después	-15 11 3 -5 6 -2
dessert	-11 -5 -2 0 16 0
details	-1 8 2 -3 -1 8
details are	12 0 0 0 -13 1
deux	-1 4 -1 7 15 -1
dev	-10 7 0 1 2 2
development	-8 -1 -1 0 3 0
devis	1 -7 -4 -3 15 -9
devis gratuit	-7 -2 -2 -1 18 -1
dezember	-18 11 -5 10 -6 3
dezembro	-7 -1 -2 6 2 6
dia	-29 18 37 10 -5 -9
dia #1	-7 -12 17 0 -4 -2
dia #1x	-8 2 8 1 -2 0
dia #2x	-14 15 1 3 -2 -1
diagnóstico	-11 -1 0 -2 14 0
diary	-11 -3 0 4 2 2
dias	-4 -2 -4 -1 11 -2
dice	12 -3 -1 -1 -6 -2
diciembre	-4 9 -3 -1 -1 0
dictation	8 0 0 -3 -9 0
did	34 -18 -25 8 -21 -13
did i	-9 0 0 1 7 -1
did it	20 0 -1 -6 -7 -1
did my	-14 0 0 0 13 0
did not	13 1 1 1 -20 0
did the	0 2 2 15 -3 2
did you	46 -8 -6 12 -33 -4
didn't	-4 1 1 8 1 8
die	15 -19 -12 25 14 -22
died	38 -3 -4 -12 -11 -3
died on	15 -5 -4 -10 -4 -2
diego	8 4 0 -2 -9 -1
dienstag	-13 4 -4 -9 12 9
diese	-17 -8 4 9 -3 6
diesel	13 0 1 -3 -10 -1
dieser	-3 -2 -2 10 -2 -1
diez	-7 5 -2 1 7 -2
difference	21 -4 -6 -2 -4 -3
different	20 -1 1 -2 -9 0
differently	4 2 0 1 -5 0
digest	-8 0 0 19 2 2
digital	-28 0 0 6 17 9
dijo	-10 0 0 0 12 0
dinner	-10 41 -9 3 10 -8
dinner and	-12 3 0 0 6 0
dinner on	5 5 0 4 -4 -11
dir	-10 0 0 -1 12 0
dire	-8 -2 12 -1 3 0
directly	-1 6 -1 2 -11 2
director	-7 -2 2 -8 40 3
director of	20 -2 0 -3 -13 -1
directorio	5 -1 0 6 -10 0
directory	46 -1 0 8 -41 10
disagree	12 -1 7 2 -9 1
discount	-9 0 -2 -1 12 6
discovery	-5 2 1 0 2 -2
discuss	-21 8 -1 1 11 -4
discussion	-12 37 -1 4 -10 2
distribution	-6 -1 -1 5 6 -2
dit	-13 4 0 -3 13 0
dites	-9 8 -2 -1 6 0
dites moi	-12 6 -1 -1 11 -1
dix	18 -3 -1 -8 -5 -1
dizer	11 -1 0 -3 -9 0
do	18 -3 -26 -4 11 -12
do ?	5 0 0 -3 -1 6
do a	-22 -4 -2 0 27 -1
do anything	-9 -4 1 0 -9 18
do for	-8 0 0 3 3 0
do i	1 6 -1 1 -1 -1
do is	-11 -1 -1 -2 10 2
do it	14 2 -1 -5 14 1
do not	27 6 3 -16 -42 35
do nothing	-11 0 -1 -1 1 11
do that	-8 0 0 -1 7 0
do the	-10 3 -1 5 22 4
do with	-8 3 1 -2 2 7
do you	57 -27 -25 4 -19 -22
do yours	-5 -1 -1 -1 5 -1
dock	13 0 -1 -3 -6 0
docs	0 1 0 -2 2 0
document	17 -3 1 4 -15 11
documents	8 0 -1 0 -4 0
does	17 24 -8 3 1 -13
does it	2 -2 -1 -1 -7 -1
does not	-4 7 -1 1 -9 2
does the	-9 -1 0 -2 6 0
does your	16 -1 -1 -3 -5 -1
doesn't	28 -4 -2 2 -7 1
dog	-12 -2 -3 -2 4 10
dogs	-6 26 0 2 -12 0
doing	-30 9 10 -5 36 4
doing it	-13 0 0 -1 12 0
doing the	-9 -8 9 2 6 0
dois	-10 -1 4 3 5 -1
dollars	-3 2 -2 4 -18 2
domain	13 -1 -1 -7 4 -1
domain name	-8 -1 -1 4 5 -1
domain names	-8 0 -1 4 2 -2
domingo	-10 -2 -1 4 10 -1
don	-12 0 0 0 10 1
don't	25 0 -18 8 1 -22
don't agree	3 0 0 0 -10 5
don't get	7 0 0 -3 -9 0
don't have	-28 3 -2 -2 23 -1
don't know	10 4 0 0 -5 0
don't let	8 -1 -1 -1 -9 0
don't need	-4 6 -1 -2 -8 10
don't pay	-5 -1 -1 -1 5 -1
don't sign	-9 -1 0 -2 14 0
don't take	9 0 -3 2 -7 0
don't tell	5 -1 -1 0 -8 0
don't think	0 2 0 0 -4 0
don't want	13 6 1 5 -14 0
dona	9 -2 -6 -3 0 0
donde	16 2 -3 -3 -11 -2
done	22 1 -9 10 1 -2
done it	-9 0 0 2 6 0
donnerstag	0 11 -1 -10 7 -9
données	13 -1 0 -3 -8 -1
door	10 -9 -5 18 7 1
doors	-25 8 -1 0 19 1
dos	7 3 1 18 12 -16
dossier	18 -2 -1 -2 -11 0
dot	12 1 1 -8 -6 4
double	17 2 -5 2 -14 -2
down	5 -20 -12 49 6 -11
down for	15 -1 0 -3 -11 0
down on	5 0 -1 7 -10 0
down since	17 -1 -2 -16 0 -1
down to	6 -2 0 2 -9 0
down what	-10 -1 -1 1 11 -1
download	-15 2 -1 9 3 -5
download the	-7 0 0 2 5 1
downloads	1 0 1 10 -1 -3
downtown	-3 0 1 -2 6 0
dr	-11 50 -7 -15 -9 5
dra	16 4 -9 -10 -13 3
draft	1 0 8 2 -14 1
drei	-15 8 -3 1 3 0
drill	9 -6 -5 -3 -2 -1
drink	-7 4 2 -6 4 0
drinks	6 27 -2 0 -23 -2
drive	4 25 3 12 -31 -4
driver	21 -6 -2 -4 -9 -2
drivers	-3 -4 11 0 -1 -4
drop	6 -1 -1 -3 5 -1
drop the	16 0 -1 -3 -11 -1
dropped	-6 0 0 2 2 1
drove	-7 0 0 2 -4 10
drowning	-10 0 0 0 11 0
dry	-3 0 0 0 7 0
du	0 2 -9 -11 21 3
du #1x	-1 -3 -1 -5 5 5
duas	4 -5 -1 -4 3 0
due	0 -1 0 -23 -4 49
dues	4 -2 -1 4 -8 -6
dull	-7 0 3 11 1 0
dunmore	7 -1 -1 3 -9 -1
durante	-2 3 -4 -8 6 5
duration	-10 0 0 0 10 0
during	12 -14 1 -3 -1 7
dès	-9 1 -2 -5 11 -6
décembre	-9 -2 3 -6 7 -3
déjeuner	-1 8 -2 -2 -1 0
démonstration	6 -4 -5 -9 4 -2
día	-1 8 3 -6 7 -6
días	21 -4 -1 2 -2 1
dúvida	12 -3 -1 -1 -4 -4
dürfen	-4 11 -3 1 -7 -1
e	11 6 -21 7 13 1
e #1	6 5 0 -1 -11 1
e a	-15 -3 -3 5 12 1
e mail	-25 19 -7 24 5 22
e não	3 4 -1 2 -9 1
e o	-19 1 -2 11 4 -2
e um	-1 4 -4 8 -10 -1
each	-25 39 -14 -14 40 -17
each month	-5 4 0 7 0 0
each other	-2 7 -1 2 -6 -1
each time	4 -1 1 -1 -5 3
each with	-11 3 0 1 9 0
earlier	-14 0 -1 1 13 1
early	-12 21 -2 3 9 0
earn	-5 8 0 0 -6 -1
easier	-5 -3 -1 0 5 0
easter	-19 -1 0 -1 16 0
easy	-34 3 1 5 26 -2
easy to	-13 3 0 4 9 -1
eat	-7 23 -1 -1 -2 0
ed	8 1 -3 -1 -7 8
edition	-11 -6 5 16 3 0
editor	-13 -2 -1 36 -13 -1
education	-1 -1 0 -4 -4 1
effect	-9 -3 1 2 1 6
eh	-8 -1 -1 -3 13 -1
eight	5 4 -5 -7 13 5
ein	-7 -2 -8 11 19 -6
eine	6 9 -10 19 -3 -5
einen	20 2 -6 -4 -7 -5
einer	-17 -1 0 1 15 0
einfach	-14 -3 6 0 21 -4
einmal	-17 -1 -1 12 8 -1
either	-10 4 2 10 12 3
el	24 -7 -1 -4 -20 -9
el #1	5 -1 0 6 -10 4
el #1x	-15 -6 6 3 12 3
el comité	-9 -1 0 14 -9 4
el congreso	-5 -3 15 0 -2 -1
el contrato	13 -1 5 -4 -5 -2
el día	2 6 -2 1 -6 0
el jueves	-11 13 1 -9 -2 -2
el lunes	-13 5 -1 -5 16 0
el miércoles	-13 9 7 -8 -2 7
el precio	8 -3 -3 -1 -3 -1
el que	-15 4 -1 15 1 -1
el tema	-9 -1 -1 0 13 0
el viernes	-11 4 0 7 0 0
ela	-2 -1 0 9 -5 1
ele	4 -3 -2 -5 7 -1
electricity	3 -4 -1 -13 -3 11
electronic	6 0 1 -6 1 1
eleven	-15 -10 7 24 18 -3
eleven of	22 0 0 -2 -15 0
eleven years	6 0 1 1 -8 1
elf	15 -5 -1 4 -10 -1
elle	-3 -3 -3 7 -2 -2
else	20 7 -6 -5 -23 27
elsewhere	-9 1 1 -4 10 1
em	5 -16 10 29 7 -17
em #1	1 -8 -1 1 2 -3
em #1x	12 -2 -1 -1 -11 5
em vez	16 0 0 -4 -12 0
email	-17 26 -1 -23 27 12
email is	-5 7 0 3 -5 -5
email to	-4 3 -1 -11 5 2
emails	-16 -2 -1 0 27 -2
embarrassed	-9 -1 8 -1 5 -1
emergency	-1 0 0 -2 -5 10
empfang	8 3 -1 -7 -13 7
employee	-3 1 -1 2 -6 4
employees	5 3 0 8 -9 -4
employer	-1 -1 -1 2 -7 -1
employers	-24 -3 -2 23 9 -1
employment	5 -2 -1 6 -17 -2
empresa	-5 -1 -5 6 17 -12
empresa de	-7 -2 -1 -3 18 -2
empresas	-7 -5 0 8 3 -1
empty	-5 0 1 -1 11 3
en	-9 -16 13 22 21 -15
en #1	-3 -1 0 -8 8 3
en #1x	-1 -6 -6 3 -6 7
en #4	7 -4 0 -2 -3 -4
en el	-8 19 44 -9 -26 -8
en la	0 -4 23 -1 -16 1
en ligne	-13 5 -3 12 4 0
enclosed	7 -2 1 0 -5 -4
encore	-18 -6 -2 6 18 -2
end	-1 -9 -20 22 34 -23
end ?	-5 0 0 0 4 0
end of	-19 1 2 10 34 -2
ende	-9 -3 -1 12 4 -1
ended	-15 -2 -1 -1 12 -1
ended up	-6 -1 0 -1 7 0
ending	-9 -1 -1 -11 1 43
ending #4	-3 -1 -1 -8 2 41
ends	8 3 0 10 3 -1
energy	10 -3 0 -14 -5 6
enero	-16 -6 -3 7 10 4
engagement	0 8 -2 -10 7 0
engineer	-6 -3 -1 0 11 -1
engineering	1 12 -1 -9 -4 -1
engineers	-6 1 0 0 5 1
english	3 -1 2 8 3 1
enough	-14 46 1 10 -20 -2
enrollment	-10 0 0 0 10 0
entitled	-6 1 -1 0 6 -1
entitled to	-5 0 0 0 7 0
entra	-2 6 -1 5 -6 -2
entrada	-9 10 2 -4 -6 -2
entrance	-13 -7 3 4 -3 5
entre	-16 9 -3 2 -5 11
entrega	6 -9 -3 -7 19 -9
entrevista	-4 -2 -1 17 -9 -2
entry	-18 2 -1 9 5 -1
entrée	-5 13 -3 -1 -1 -1
envelope	8 -1 -1 3 -6 -11
enviar	-10 -1 0 -3 15 0
environ	10 -2 -1 -1 -4 -1
environment	2 1 0 3 -7 1
envoie	-6 0 0 -1 8 0
episode	-4 -1 13 -5 -4 0
equipe	-2 -10 8 -2 8 -3
equipo	15 -8 -1 -6 -4 0
er	-24 -7 -4 17 14 -3
era	13 -5 -1 0 -8 -1
erhalten	-7 0 -1 9 0 -1
erreur	-5 -2 -1 -12 16 -1
error	-7 -4 -1 5 -8 11
erst	-12 10 4 2 4 -1
ersten	-9 -2 -1 -3 14 -1
erzählt	-13 9 -2 0 8 -3
es	17 9 -7 0 0 -1
es la	11 -1 0 -1 -9 0
escritórios	-14 0 -2 -5 19 -2
eso	-14 -1 0 -2 17 0
especially	0 -1 -1 -5 7 0
espera	-12 -1 -1 -4 6 7
essen	-9 18 -3 -1 -7 -1
est	26 -13 -12 10 -26 20
est ce	11 -1 -1 -2 -9 -1
esta	-2 -7 -4 -2 0 5
estagiários	12 -3 7 -1 -11 -1
estamos	-10 -2 -1 -5 13 6
estande	-6 -7 10 -2 0 0
estaremos	-2 -5 17 -2 -3 0
estaré	-12 -1 5 -3 -4 16
estate	-8 0 0 9 -1 0
estates	-9 1 -1 4 9 -1
estava	-13 -1 0 0 14 0
este	-26 -1 -8 19 1 29
este correo	-14 9 -3 0 2 4
este mensaje	-11 -2 -2 -6 5 12
esteemed	-8 -1 -1 5 2 -1
estimada	8 5 -3 -12 6 -2
estimado	7 -7 -4 -3 0 4
estimados	32 -5 0 -9 -9 -7
estimate	-8 0 1 5 1 1
estimates	-7 3 -1 6 1 -1
estou	4 -2 0 -3 -7 7
estoy	-5 -1 0 -3 -2 9
está	0 -11 9 2 2 4
están	-6 -2 4 7 1 0
et	4 -8 9 2 13 -10
et #1	-8 -3 8 -2 5 0
et je	-21 -4 -3 -1 26 -2
et la	-5 1 0 11 -6 -1
et le	3 -5 4 -1 4 -3
et non	17 -1 0 -12 -7 -2
et que	-11 0 0 0 15 0
et un	-11 4 5 -1 3 0
et à	-6 2 7 -3 6 -1
etc	-16 -2 -1 -8 -1 27
ethics	17 2 -1 2 -9 0
eu	7 1 -2 -14 27 4
euch	7 5 -6 -2 -5 -1
eur	-7 3 -2 -30 47 0
eur #1	8 6 -2 2 1 4
eur #3	-4 7 -1 -1 13 -10
eur per	-7 0 0 1 7 0
eure	-1 12 0 0 -11 0
euro	-23 -1 -1 13 25 -6
euros	-27 3 -3 21 3 -3
evaluation	-4 2 0 2 2 3
eve	12 -1 0 4 -8 -7
even	12 3 1 -7 5 17
even a	-12 0 1 1 8 1
even if	-3 0 1 1 -6 9
evening	-21 25 9 3 -16 2
evenings	-14 7 0 -1 12 9
event	-14 5 -1 -1 2 7
events	-26 14 -1 6 4 0
ever	-14 12 -6 5 28 3
ever had	-9 0 0 0 12 0
every	-30 12 -10 45 24 -3
everybody	28 11 -1 -8 -28 -3
everybody at	8 -1 -1 -2 -7 -1
everybody pays	-8 12 -1 -1 0 -1
everyone	-14 22 24 7 -3 -6
everything	5 -5 0 0 -11 26
everything else	-7 -4 -2 -1 -1 7
everything from	13 -7 -4 -4 0 0
everything i	-11 0 0 6 11 0
everywhere	-7 -1 0 2 5 -2
evidence	0 1 -5 -7 -4 12
ex	-19 2 -2 -2 16 1
exactly	-1 -1 -2 -2 11 -2
exam	10 -2 -1 5 -9 -1
example	-59 35 -4 28 8 71
example #1	14 -6 8 10 -14 -13
example for	-8 0 0 0 2 6
example org	10 1 -2 2 -7 -6
excellence	-10 0 0 1 11 -1
except	18 4 0 0 -16 -2
excess	4 0 1 -4 -4 7
exchange	-4 3 -2 -2 -14 -4
exciting	-5 8 0 -3 1 -1
exclusive	-3 -10 -1 0 9 -1
executive	1 -2 0 -15 31 -1
exhibiting	-27 -1 60 5 -12 0
exhibiting at	-21 -2 53 5 -10 -1
exhibitor	-11 -2 0 5 1 10
exit	3 4 15 -4 -18 3
expect	3 -3 2 2 -9 1
expected	0 -4 -2 7 -6 3
expenses	-9 8 -1 -1 5 -2
experience	29 6 -1 -6 -8 1
experience in	10 0 0 1 -8 0
expert	-8 1 2 0 9 1
experts	-8 -1 0 -2 4 5
explain	-1 -3 0 -6 7 4
explained	5 -1 0 1 -8 0
expo	-19 0 46 1 -2 -2
export	-10 0 0 12 -15 5
extension	-13 0 1 0 11 1
extra	20 2 -1 2 -15 -1
eyes	-7 -1 0 -6 11 0
f	-10 10 2 -7 -22 37
f #3	0 10 0 1 -13 6
face	3 -2 12 -2 -4 -5
faces	-14 -4 24 1 2 0
fact	-3 7 1 -2 -12 10
factura	14 5 -2 -4 -10 -6
facture	6 -4 -1 9 -8 -2
faculty	-6 8 1 -3 4 3
failed	23 -3 6 -16 -14 -1
fair	-5 -2 22 6 -15 2
faire	-1 -3 -2 -3 7 0
fais	-8 0 0 -1 9 0
fait	28 2 -2 -3 -23 5
faithfully	-10 -2 -1 0 10 -1
fala	20 -12 7 -10 -10 -2
fall	-3 -1 -1 8 -7 2
falls	-2 -2 -1 1 4 -2
falls sie	10 -1 -1 -1 -6 -1
faltan	13 -2 -1 -3 -11 -1
families	-1 -1 -5 7 -4 -5
family	3 -1 -2 6 6 2
fans	-11 -4 1 10 3 0
faq	-1 9 1 5 -7 1
far	6 19 1 -5 -3 1
farewell	-11 0 0 3 10 0
fast	3 -8 0 -2 2 1
faster	-7 -2 2 -10 18 -3
faster than	-8 -1 4 -3 10 -2
father	-8 0 0 5 2 0
fatura	10 -1 -1 1 -11 1
favor	25 1 -3 -5 -12 7
fax	8 0 -1 -2 -8 -2
fazer	-9 -1 0 -5 13 0
feb	-9 -1 5 5 -3 -4
februar	0 -1 6 8 -6 -5
february	-28 47 -10 15 -17 13
fecha	1 -4 -2 12 -5 0
fed	-8 -1 0 0 9 2
federal	2 3 1 -14 4 6
fee	-6 23 -20 -16 34 -12
fee is	-19 0 -1 2 18 -1
feed	-6 -1 -1 0 8 -1
feedback	-9 -1 0 2 3 1
feel free	-12 2 0 0 11 0
fees	-4 3 -3 17 14 1
feira	13 3 -2 -2 -8 2
fellow	6 1 -1 -7 0 -1
feriado	8 -3 -2 4 -6 -3
ferreira	6 0 0 0 -5 3
ferry	-7 3 -1 -3 11 0
fertig	-11 -1 0 -3 16 0
few	-6 2 2 -4 11 9
few days	13 0 0 -1 -11 0
fewer	-12 -2 1 16 -4 -1
fi	-10 0 0 2 8 0
fields	-9 -2 0 -5 8 0
fifteen	9 4 0 1 -21 0
fifteen minutes	6 6 1 1 -14 1
fifth	-12 0 0 1 12 0
fight	-6 6 0 2 3 0
figures	-18 3 -2 2 6 0
fila	-9 0 5 0 8 0
file	9 -13 -10 12 5 25
file or	-12 -2 -1 -2 2 11
files	12 -2 1 6 5 -3
files and	6 0 1 3 -7 1
filing	7 -3 2 14 -18 -2
filings	-6 0 0 -1 9 0
fill	-25 8 -3 0 22 -2
filled	-4 -3 0 6 1 0
filter	-10 0 1 2 10 0
fin	0 -9 -4 8 5 -5
final	4 -1 -3 10 -20 4
finally	-22 -2 8 1 19 -2
finance	-2 12 5 2 0 1
financial	-4 8 1 -4 -3 5
finch	-1 -12 -1 -1 0 10
find	-21 -35 37 3 22 12
find a	-12 1 7 -1 13 0
find attached	-9 -1 0 5 4 -7
find it	-5 0 0 0 4 0
find me	19 -6 -8 -6 -10 -2
find our	-10 0 0 0 10 0
find out	5 2 -1 -1 -9 -3
find the	-15 4 1 -1 14 -1
find us	-8 -3 35 3 5 1
findet	-8 9 -1 -3 3 0
finding	-13 0 0 7 4 0
finding the	-11 0 0 -1 11 0
fine	30 3 -4 -1 -16 -4
fined	-11 8 0 4 1 0
fines	-15 0 -1 4 3 10
finish	-6 -1 -1 0 7 -1
finished	-9 -3 -1 5 4 -2
finished the	-5 -2 -1 2 8 -1
fiona	10 2 0 -1 -9 0
fire	23 -8 -3 5 -14 -3
firm	6 -2 -17 1 24 -19
firm ?	-9 0 0 -1 8 0
firm is	7 5 1 0 -13 1
firm of	7 4 2 2 -14 1
firm pays	15 -4 1 -1 -12 0
firm with	-5 0 0 -1 5 0
firm's	-15 0 0 3 17 -1
firma	10 -1 0 -9 -4 -1
firmas	-11 -1 -1 -2 17 0
firms	-44 -22 -15 13 71 -19
firms i	-8 0 0 5 4 0
firms in	-29 0 -1 2 34 -1
firms on	10 -1 0 -3 -7 0
firms your	-7 0 0 0 3 0
first	-18 24 -17 2 33 -13
first and	7 7 -1 -2 -7 -1
first half	12 0 0 -4 -6 0
first i	9 0 0 0 -10 0
first month	7 0 0 -2 -6 0
first one	3 -5 2 6 2 1
first time	1 -2 3 0 -13 -1
first year	-16 -1 0 1 33 -1
fiscal	-7 2 0 1 3 4
fit	-14 -4 0 -2 17 1
five	-6 12 4 29 11 -10
five of	-9 8 7 0 -8 0
five weeks	16 0 0 2 -16 0
five years	3 0 -1 1 -7 3
fixed	4 1 2 -4 11 13
fixed in	-3 0 0 1 -2 6
fiz	-25 -2 -1 6 23 -1
flash	9 0 0 -1 -8 1
flat	-6 11 1 1 6 2
fleet	-8 -1 0 3 7 0
flight	21 1 2 2 -4 0
flood	7 -3 3 1 -10 0
floor	0 11 -25 14 2 3
floor #1	-9 -3 0 14 -3 -1
floors	4 -1 -1 4 -9 -1
foi	4 -4 -2 -1 -5 7
fois	-13 0 -1 11 2 0
folder	13 1 0 6 -2 0
folha	0 -2 -2 9 -5 -1
folks	-5 0 4 7 -17 -1
follow	-4 2 -2 4 -4 -7
followed	2 -12 0 -1 15 0
followed by	1 -16 -2 -2 8 -1
following	-18 -2 8 -19 6 24
food	-5 0 -2 3 3 -2
foot	-4 -2 0 5 -5 2
football	-3 0 0 11 -6 0
for	12 -12 -27 -1 16 -7
for #1	12 5 1 -9 18 -3
for #1x	4 6 2 -4 2 0
for #3	-3 1 0 3 16 0
for #3x	8 3 1 -2 2 -3
for #4	-14 1 -1 19 14 -4
for #6x	-3 8 0 -3 6 -1
for $	-10 -1 -1 1 17 4
for a	3 -14 3 18 18 -16
for all	-5 -1 -1 5 3 -2
for an	14 8 1 1 -15 1
for another	-3 0 0 -1 2 0
for any	-1 1 1 0 1 1
for anything	-14 0 0 0 -1 18
for asking	19 -1 0 0 -12 0
for being	6 0 1 0 -10 1
for billing	-14 0 0 0 0 13
for chapter	11 -8 0 -2 0 7
for dinner	-23 -1 -2 0 16 0
for each	-11 1 0 4 8 0
for every	-8 0 -1 0 4 6
for everybody	14 -9 1 -5 1 0
for everyone	-8 3 -2 -1 7 -1
for everything	-13 0 -3 -3 5 9
for firms	-15 1 1 0 22 1
for four	-10 10 -1 1 3 -1
for free	-8 2 -1 -1 7 -2
for it	5 2 2 17 1 4
for lunch	8 -1 -1 0 -7 -1
for me	6 3 0 0 8 -1
for members	-28 32 1 4 5 -1
for more	-17 7 -1 12 -5 1
for my	17 -1 -1 -1 -17 3
for nothing	16 0 0 -6 -13 0
for once	7 3 5 -3 -8 0
for our	20 -4 1 -4 -6 2
for people	-10 -4 9 -1 2 -1
for questions	2 -4 -1 -2 4 -1
for small	-6 -2 -1 12 -2 0
for that	-12 -1 0 0 15 -1
for the	32 -11 -3 5 -26 -34
for this	7 -1 9 -2 -12 -1
for those	-35 40 -4 -3 -2 -1
for three	-7 -1 -1 -3 15 0
for thursday	17 -8 -3 0 -4 -1
for twelve	-5 6 -1 0 2 -1
for two	-29 2 3 -3 42 2
for us	14 -2 1 -3 -7 -1
for what	-24 0 1 11 3 6
for you	-56 -10 -5 -16 88 2
for your	-13 -20 -14 -11 20 57
foreign	2 -3 0 6 -6 1
forever	-7 0 0 2 8 0
fork	-5 13 0 -6 -1 0
form	16 -1 -2 14 6 -8
formación	-6 9 -3 0 1 -2
format	3 1 0 0 -3 0
formation	-8 9 -2 0 0 0
former	14 6 -2 -10 -16 -1
forms	0 3 8 22 -15 -2
formula	-5 13 -1 7 -9 -1
fortnight	-1 1 -1 1 3 -1
forty	-17 5 -5 -5 5 2
forum	-11 1 52 -6 -17 -2
forum in	-9 -3 28 -3 3 1
forward	15 0 -10 4 -4 -2
forward to	4 2 -9 4 1 -2
forwarded	11 -2 -1 1 -11 -2
forwarding	-4 -1 -2 2 7 -2
found	36 -23 -18 12 -15 28
found it	2 1 0 0 -4 1
found one	-8 -3 -2 7 0 -1
found your	7 0 0 0 -7 1
founder	-2 -4 1 0 6 1
founders	-5 2 0 -1 7 0
four	-9 35 -16 42 11 -27
four day	10 0 0 1 -9 0
four days	-1 -2 0 5 -2 -2
four firms	-5 0 0 -4 6 0
four of	-7 -3 10 -3 -3 0
fournisseurs	-17 6 -1 3 -5 14
fourteen	-4 0 1 6 -4 1
fourth	-1 0 -2 -3 -8 -1
fr	-7 0 0 -1 8 -3
fragen	2 6 -1 4 -9 -2
frais	-5 -1 -1 -2 8 0
france	-5 2 -1 -4 13 -3
francs	9 2 -1 -1 -9 -1
frau	21 8 -15 -5 5 1
fraud	-3 -3 -7 -4 6 0
free	-6 24 -19 -45 41 -23
free !	-5 10 0 1 -6 -1
free and	5 0 0 2 -9 -1
free from	-8 0 -2 0 10 -1
free in	-10 -3 0 6 3 0
free no	7 -7 -1 -1 -2 -4
free of	-10 2 -1 3 15 2
free on	-6 0 9 2 -3 0
free to	9 4 0 0 -11 -2
free trial	23 0 0 -2 -15 0
free you	14 -8 0 -2 -8 7
frei	-4 10 -6 -5 12 -8
freight	-5 2 0 -2 2 1
freitag	10 0 1 -10 1 -4
fresh	-7 -1 -4 -1 10 -1
freue	-9 -9 15 -1 0 0
freundliche	3 -4 1 -8 0 5
freundlichen	10 -6 3 3 -10 -5
freundlichen grüßen	10 -6 3 3 -10 -5
fri	3 -3 4 8 -1 -7
friday	13 13 13 -9 -13 -23
friday #1	-16 21 5 2 -4 -4
friday #1x	2 7 -4 -1 0 2
friday ?	-10 0 1 1 8 1
friday at	13 -3 -9 -4 -1 1
friday is	-11 -1 0 0 10 0
fridge	7 -4 0 -2 -2 1
friend	0 3 2 -6 -5 0
friendly	-1 -3 10 10 -13 0
friends	-39 20 63 17 -26 5
friends i	-7 12 -3 0 -3 -1
frohe	18 -3 -1 -5 -5 -1
from	11 13 -18 30 5 -20
from #1	-5 15 -8 17 -16 15
from #1x	-15 16 -1 2 -3 -3
from #2x	2 -6 -4 -2 -1 1
from #3	-9 -2 0 -1 6 0
from #4	19 -1 0 2 -19 -1
from #6x	-14 0 1 -1 15 2
from $	-18 0 2 -16 55 1
from a	10 20 2 26 -41 1
from february	-9 0 0 -4 8 0
from january	-1 -1 -1 7 0 -3
from last	3 1 5 1 -4 0
from me	4 2 -1 -1 -7 -1
from monday	-6 -3 -1 -9 21 -7
from my	-32 3 1 -2 29 0
from one	-5 1 0 -1 4 0
from our	-4 2 0 4 10 -1
from the	2 6 3 32 -15 -11
from there	-4 0 -1 8 6 -7
from this	5 6 -1 -12 1 -3
from two	7 -1 -1 1 -6 -1
from us	-18 0 -2 2 9 -1
from you	8 1 1 0 16 1
from your	36 1 1 -4 -16 1
from £	-10 0 -1 1 6 -1
front	-5 -2 7 -9 1 15
front desk	7 -1 -1 -3 -12 4
front of	-7 -2 0 -4 10 0
ft	-4 -2 0 -4 5 1
fue	12 -1 -1 2 -10 -1
fuel	-9 1 1 -5 11 1
full	-8 -1 -11 34 5 8
fund	-7 -2 -1 4 1 0
funny	-4 4 0 2 -1 0
furniture	-11 -1 0 1 11 1
furniture and	-11 0 0 -2 13 0
further	-7 3 -1 -3 10 -3
future	-5 0 -1 0 -1 3
férias	-11 -3 -1 6 5 6
fünf	-13 -1 -1 14 0 0
für	19 -9 -7 12 2 3
für den	16 -5 -1 -3 -10 -1
für sie	-16 0 0 0 15 -2
g	-10 -2 -4 -6 9 8
g #1	-2 0 7 2 5 -1
gain	7 -1 -2 0 -6 -1
gala	-3 5 -1 -1 2 3
galway	11 1 0 1 -10 0
games	11 -3 0 -9 -2 -1
gap	-6 0 1 -5 5 3
garage	5 0 -1 4 -8 0
garden	0 10 -1 0 -2 -2
gas	11 -4 1 -4 -8 0
gate	29 -4 -3 -6 -15 -3
gate #1	9 1 -2 0 -11 -2
gateway	7 -3 -3 -5 -3 8
gave	3 -4 14 10 -8 2
gave me	-5 -5 7 -4 -2 -1
gazette	-7 -1 0 -2 7 0
gb	-10 -2 -1 2 13 -1
gbp	-4 -3 0 -2 9 1
geehrte	-3 0 -4 1 11 5
geehrte damen	3 5 -3 3 -4 -7
geehrte frau	-6 -9 -3 -9 4 12
geehrter	19 -7 -2 -9 0 -4
geehrter herr	25 -7 -3 -9 -7 -4
gegen	14 -1 -1 -1 -12 -1
gehen	-12 6 -3 4 4 -1
geht	-5 4 -1 9 -7 -1
general	-8 -1 1 6 -11 10
generators	-3 -1 0 -7 -4 12
generous	-9 0 0 0 11 0
gente	23 4 0 -7 -19 0
gents	14 -3 -3 -4 -5 -1
genügt	-11 -4 -5 20 3 -4
gerald	-13 -1 -1 20 -5 -1
gerente	-6 -1 -1 11 -1 -1
gern	10 4 6 -7 -11 -2
gerne	-12 -2 -1 -1 17 -1
gespräch	-16 0 0 -2 18 0
get	-17 10 -25 -2 42 -9
get an	-6 1 0 2 -1 2
get back	-7 0 0 -1 5 0
get it	-9 2 1 -3 3 5
get the	7 13 2 -5 4 1
get this	-7 0 -1 19 2 -1
get you	-7 0 -1 0 4 -1
gets	-30 2 0 9 37 2
getting	20 3 2 -2 -25 0
gibt	6 5 0 -8 -3 -1
gift	0 -1 -1 5 -4 -1
gil	6 9 0 -4 -6 -7
girl	-9 -2 0 -3 10 4
give	4 -6 -13 0 32 -16
give it	6 1 1 0 -5 1
give me	-2 -1 -1 -2 14 1
give them	7 2 1 0 -8 1
give us	-5 -1 -1 -3 9 -2
give you	-29 -1 -1 0 34 -1
given	29 0 7 -6 -24 2
gives	-7 -10 1 7 11 1
giving	-1 5 -5 0 -12 2
glad	24 0 4 -2 -2 2
glad to	4 -1 5 -2 2 -1
gladly	-8 0 0 0 5 0
glass	4 -9 2 0 -6 -2
glasses	-14 3 -1 13 1 -1
global	0 -1 -5 3 0 -1
gluten	10 -2 -1 -2 -8 -1
gmbh	-9 -2 3 4 8 -1
go	1 -1 -6 17 20 -24
go ?	-7 -1 0 0 11 0
go live	5 3 0 -4 -4 0
go on	-13 0 1 0 13 0
go through	-27 -3 -1 0 32 -1
go to	-5 1 0 24 -6 -2
go with	8 0 -1 -1 -4 -1
goes	-2 4 -1 32 -12 -4
goes on	13 0 1 -4 -8 -1
goes out	-5 0 0 -4 8 0
goes to	-25 12 6 17 -12 0
going	7 2 0 -1 11 -7
going to	20 5 -8 2 -19 -2
going up	14 0 0 0 -14 0
gold	-6 3 -3 1 16 -2
golf	-16 23 -1 -3 -2 -1
gone	4 1 2 19 1 0
gonzalo	-7 0 0 -1 7 0
good	6 -7 -14 10 19 -13
good as	-13 0 0 1 9 0
good day	21 0 0 -2 -11 -2
good for	-12 0 1 7 5 0
good luck	23 -1 -1 -5 -12 0
good morning	-25 3 -1 2 22 0
good time	-5 -1 -1 3 2 -1
good to	-25 -2 -1 -2 25 0
good we	11 0 0 -4 -11 0
gordon	-11 -2 0 -1 11 3
got	16 -7 2 6 11 -21
got a	-8 -5 4 -3 4 -1
got the	-18 -1 -1 1 23 -1
gothenburg	-9 1 8 -3 4 9
governance	12 -2 0 5 -12 -1
government	-3 -3 0 6 -1 0
gracias	32 -6 0 -2 -23 13
gracias por	-13 -3 -2 -4 8 16
graciela	13 -7 -2 0 -3 0
grand	-9 0 1 5 -3 14
grande	0 5 7 -3 -8 0
grant	-1 4 -1 -4 3 0
grants	-10 0 0 5 5 0
grateful	31 1 -1 4 -27 2
grateful for	23 0 0 -2 -23 -1
gratis	-15 -8 -3 -7 47 -16
gratuit	-11 7 -5 -4 17 -4
gratuita	-1 6 -4 -5 4 -1
gratuito	-2 -2 -2 -1 9 -1
great	-7 2 -1 10 1 3
green	18 1 1 -2 7 0
greetings	17 3 0 1 2 1
greg	5 -1 -1 -8 -2 3
grey	-4 -6 6 13 -11 0
gross	14 0 0 -2 -14 0
group	-8 34 -16 8 13 -4
group in	14 0 0 0 -15 0
group of	-4 7 -1 -1 -4 -1
groups	-8 -3 0 -2 15 -2
grow	-4 -1 -1 3 -3 9
grupo	-8 7 -4 4 -4 2
gruß	15 -2 -4 -10 0 -3
grátis	4 -2 0 -5 5 -7
grüße	22 -3 1 -11 -2 2
grüßen	7 -3 2 2 -6 -4
gst	-9 0 0 4 9 -11
guarantee	-15 1 1 -1 12 0
guarda	12 -6 5 2 -10 -2
guardo	-16 0 0 0 15 0
guest	-6 -4 1 -4 5 5
guests	-31 43 1 5 -1 -4
guidance	5 -2 1 0 -4 -2
guide	11 0 -2 8 -12 2
guidelines	0 -1 9 -3 -2 -1
gus	9 -3 -1 1 -9 1
gut	-11 1 0 -2 11 0
guten	7 -9 1 -2 2 -5
guten tag	-4 -6 4 -6 5 -3
guys	-7 -3 0 -2 10 -2
h	11 37 24 -37 -24 -7
h #1	-21 -2 -1 9 13 3
h #1x	-1 1 5 -4 -3 0
h #3x	-11 58 -7 -9 -25 -2
h #4x	11 -7 7 -2 -5 -1
h chez	-5 10 -2 -2 -3 -1
h et	-9 -5 -2 0 4 11
h à	-7 10 -5 -2 4 0
ha	10 -5 -5 17 -22 1
habe	12 -6 -3 0 1 -4
haben	18 -11 7 13 0 -4
hacemos	-9 0 0 -1 12 -1
had	15 -33 -7 50 6 -22
had a	15 3 0 -15 13 2
had in	-7 0 2 -1 8 0
had no	-12 0 0 0 11 0
had the	9 2 0 -1 3 0
had to	-8 -2 -1 -16 20 -1
had two	1 0 6 -6 0 0
haha	6 -1 -3 -1 -6 -1
hal	4 -3 2 5 -9 0
hale	-1 0 0 0 -9 9
half	-7 6 -14 10 26 -12
half an	7 -2 1 -3 -3 0
half of	-4 -1 2 25 -9 -1
half price	-2 -3 0 -4 7 0
hall	-12 22 65 -23 -42 4
hall #1	-14 -3 42 2 1 0
hallo	30 -2 -4 -3 -8 -6
hallo frau	8 -1 0 0 -8 0
hand	28 -8 -5 3 -7 0
hand and	11 0 0 0 -11 0
handles	-9 -2 0 -1 10 0
handling	-6 4 0 -1 5 -2
hands	-13 1 -1 2 11 0
handwriting	8 -1 0 -2 -4 0
hanneke	8 0 0 -2 -7 0
happen	-1 -1 1 -2 -5 3
happened	-13 3 0 2 -2 -2
happens	-4 -3 -1 1 -4 5
happy	44 -32 3 -11 -5 -12
happy new	17 -7 -1 0 -10 -1
happy to	26 -2 14 -7 -4 -1
harbor	-7 1 0 1 7 2
harbour	10 -5 -1 1 -8 -2
hard	3 7 -4 0 -21 2
hardware	-7 0 0 12 -3 0
has	18 -20 -22 39 -29 27
has a	29 1 0 -3 -15 0
has accepted	2 0 3 2 -2 14
has anyone	6 -1 0 -2 -5 0
has asked	-6 6 1 0 -1 1
has been	-23 6 10 3 -27 66
has begun	-14 0 0 -1 13 0
has gone	8 1 1 -1 -8 1
has moved	-15 0 0 3 10 -2
has no	5 0 0 -9 2 -3
has the	14 6 -1 3 -19 0
has to	-3 2 -1 1 -1 -1
has written	10 0 -2 -2 -7 0
hasn't	-10 -1 0 -2 10 0
hasta	-2 -3 -4 7 -1 15
hasta el	-10 -3 -5 -7 7 11
hat	-6 4 -6 11 -1 5
hat die	10 -7 -4 6 -11 9
hate	-7 -2 -3 -1 3 -1
have	15 -14 -12 -8 13 -14
have #1	-10 -2 1 -1 8 3
have #1x	14 -8 -3 1 -8 -3
have #3	10 1 1 0 -10 1
have a	-9 5 11 9 12 15
have an	6 -10 -1 -2 -15 17
have any	-10 3 0 0 5 0
have asked	2 4 1 -4 -5 -1
have been	10 6 0 16 -27 2
have four	-10 0 0 0 10 0
have gone	-8 0 0 7 -1 -4
have had	5 -2 0 -1 -5 0
have him	-13 0 0 0 15 0
have it	23 1 1 0 -12 4
have just	-9 0 0 0 8 0
have never	10 0 -4 1 -5 0
have no	23 -3 0 1 -22 -1
have now	15 0 0 3 -17 0
have received	-3 3 0 10 3 -16
have seen	-6 -4 6 3 1 2
have somebody	-12 -3 -1 -2 11 0
have that	16 -1 -1 -1 -13 -1
have the	3 -6 1 2 24 1
have them	-23 0 1 0 22 1
have to	19 1 8 1 -19 8
have told	6 0 1 3 -8 1
have two	-9 1 -2 1 -8 8
have you	13 11 2 -2 -9 1
have your	-14 5 -1 -2 11 1
haven't	14 2 2 -3 16 0
haven't heard	-10 0 0 0 8 0
having	-11 2 -1 1 7 -1
having a	-2 5 0 2 0 0
hay	13 7 -4 6 -16 -3
he	16 -15 -20 6 6 -25
he asked	-9 0 0 -3 14 0
he has	22 -1 0 -5 -6 0
he is	11 -4 -2 -7 -6 4
he was	-13 -2 -1 -5 14 -1
he will	6 -3 -1 -2 3 -12
he'd	-9 1 0 0 8 0
he'll	12 1 0 -1 -12 1
he's	8 3 1 -8 15 2
he's in	-6 0 0 0 8 0
head	26 -4 5 -9 -2 -3
head of	14 -3 2 -3 -9 -1
headcount	-7 0 0 -2 8 -1
headed	-2 -1 4 0 -4 3
headline	-8 0 0 9 0 -7
heads	-19 5 1 -6 15 -2
health	-13 -10 -1 8 18 0
healthy	14 -2 -2 -3 -7 -1
healthy new	14 -1 -1 -3 -10 0
hear	4 10 -2 5 18 -6
hear from	0 -1 -1 -3 9 0
hear it	4 0 0 4 -8 0
hear the	-6 0 9 -3 7 0
heard	-10 -1 -1 -1 34 5
heard back	-9 0 -1 -1 5 -1
heard from	17 0 0 -2 -15 0
heard that	-12 0 0 3 10 0
hearing	25 -3 -2 10 -7 -6
heart	-11 0 9 3 6 4
heating	4 -3 -2 2 -4 -4
held	0 3 0 -6 0 2
helen	5 0 -1 -1 -7 -1
hello	10 -16 41 -17 6 -19
hello all	-4 -4 1 3 -11 7
hello everybody	10 0 -7 -2 -8 0
hello lena	11 -3 -6 -1 -6 -1
hello mr	16 -1 -1 -5 -6 -1
hello ms	9 -1 0 0 -6 0
help	18 -2 -11 -10 8 12
helped	-5 2 0 4 -6 0
helping	-12 0 0 0 11 0
helps	-3 -2 -2 5 -6 -1
hemos	-16 -2 -1 4 6 11
her	6 -2 -8 31 -4 -17
her last	-12 0 0 -1 14 0
her she	-17 -1 0 3 15 0
her to	-5 -1 0 0 8 0
here	14 -14 -22 14 14 11
here and	24 -3 0 -4 -18 0
here for	2 2 -1 1 -5 -1
here https	-6 1 0 -2 5 11
here i	-9 0 -1 0 10 0
here is	0 1 -1 4 -8 1
here it	-13 -4 -2 -1 6 9
here we	-8 0 0 -1 7 0
here's	-11 0 -1 -3 15 -1
herr	27 -14 -4 -10 19 -6
herren	8 3 0 2 -8 -7
herrn	-4 -2 13 -3 -4 -1
herzlich	-7 6 2 -1 2 0
herzlichen	24 -1 -3 3 -19 -2
heure	9 0 -1 -1 -7 0
heures	1 -1 -2 -4 6 -1
heute	12 -8 -5 7 -6 -3
hey	-14 -5 9 -1 21 -3
hi	9 -31 -18 -54 46 -39
hi all	3 8 19 2 -26 1
hi folks	6 0 5 0 -9 0
hi ms	-9 0 0 0 8 0
hi sam	17 -1 0 0 -12 -4
hi there	7 2 0 1 -9 0
hier	9 -3 -2 7 -9 -5
high	-8 -4 -1 22 -15 6
higher	7 0 0 -1 -4 0
hilary	-14 10 0 -2 5 0
hilde	-18 -2 -1 5 15 0
hill	28 -8 -7 -7 1 -6
him	17 -3 -5 5 -1 -3
him a	-10 -1 -1 9 4 -1
him on	-10 0 0 -1 14 0
him to	2 0 0 1 -3 0
hired	10 0 0 1 -6 0
his	4 0 -12 39 -17 4
history	0 -1 -1 2 -7 1
hit	-5 -4 -1 -5 11 -2
hit reply	-7 -2 0 2 7 0
hoje	6 -7 -2 7 -9 -1
hola	-24 12 9 -10 30 3
hola a	1 4 8 4 -13 0
hold	-9 1 1 -1 28 2
hold the	14 -3 0 -1 -11 0
hole	-6 -1 -1 2 6 2
holes	-7 5 0 0 4 0
holiday	18 4 1 3 -11 -5
holidays	5 -6 -2 0 -2 1
hollis	8 -4 1 3 -11 1
holm	-13 1 -1 2 16 -1
home	-3 0 -1 9 1 31
honest	-7 -2 -1 0 9 -2
honestly	-5 -1 6 3 -1 1
honorarios	-13 0 0 -1 14 0
hope	-8 6 -7 -1 27 -2
hope all	-14 0 0 0 15 0
hope that	2 0 0 1 -6 1
hope the	15 -2 -1 -4 -10 0
hope you	-1 2 -2 -2 2 -3
hora	19 -1 -1 -7 5 -4
horas	16 -8 -4 -2 -11 11
horário	-10 -3 -1 11 5 -1
hospital	15 -5 1 6 -15 -1
hospitals	-10 0 -2 7 3 0
host	-25 8 -1 -6 13 18
hosting	2 4 0 1 -6 0
hot	5 -3 -1 -10 6 -1
hotel	5 41 -13 -8 -8 -2
hotel lobby	-12 13 0 0 -1 0
hotels	-9 -1 0 2 9 0
hour	-17 35 4 -10 22 -10
hour and	2 2 -3 -1 -4 -1
hour no	-8 0 0 1 9 -1
hour on	10 1 1 -3 -8 0
hour with	-5 0 -1 -1 5 -1
hours	-1 -17 -21 39 15 8
house	-26 44 -9 0 8 12
houston	6 2 0 -8 -1 -1
how	1 23 -17 11 15 -19
how are	-10 0 0 1 16 0
how did	6 -1 -1 1 -5 4
how do	29 0 2 1 -27 0
how it	-7 2 0 -3 8 0
how law	11 -2 0 0 -16 0
how long	12 -1 0 4 -9 0
how many	-3 -1 4 2 15 2
how much	-10 -1 -1 6 3 0
how that	-5 1 0 -1 7 0
how the	6 1 0 -4 -3 0
how to	-22 10 0 29 -25 8
how we	-3 1 3 0 -8 1
how you	44 1 3 -1 -28 0
how your	12 1 4 -1 -11 -1
however	4 1 1 -5 0 -2
hoy	19 -6 -4 0 -13 -1
hr	15 11 -3 -14 11 -6
hrs	3 5 0 -8 2 -4
ht	-8 -3 0 -7 14 -7
html	-15 -8 0 28 -14 0
http	10 36 -9 -6 -27 42
https	-57 -2 12 25 45 14
https lists	-8 6 -1 5 -8 -5
hub	6 0 1 -6 -2 5
hugo	-4 -1 -1 -1 9 -1
huit	11 3 -2 -3 -8 -2
hungry	16 -4 -16 -1 5 0
hurry	6 2 0 -2 -9 1
hurt	-13 0 0 5 10 0
husband	13 3 -2 1 -9 -2
há	4 13 -2 0 -15 -2
i	19 -40 -21 -50 30 -33
i #1	-12 2 0 2 10 0
i am	25 -29 23 -31 -19 28
i are	-8 9 14 -2 -3 0
i ask	-17 2 1 -3 39 1
i asked	9 0 -1 19 -30 -1
i assume	-9 -1 -1 -1 10 -1
i believe	15 -1 -1 -2 -8 -1
i bring	-6 -5 0 0 4 0
i call	-3 -1 -1 -1 3 -1
i called	-8 0 0 4 6 0
i can	-5 5 -14 -27 51 -13
i can't	20 4 0 6 -12 2
i close	-14 -3 -1 -1 14 -1
i could	-56 3 2 1 71 12
i couldn't	-14 0 0 0 -5 17
i counted	12 1 1 3 -12 1
i did	-7 0 0 -8 31 0
i do	-38 2 1 0 62 4
i don't	24 12 3 -4 -11 -2
i enjoyed	-5 0 0 -1 4 0
i found	10 -1 -1 1 -7 -1
i get	-5 -1 -1 1 7 -1
i got	7 -1 -1 0 4 -1
i had	-4 1 3 -3 19 1
i have	29 -27 -1 -36 13 -2
i hear	-14 8 1 0 2 1
i heard	10 0 0 3 -14 0
i hope	-13 4 -1 3 31 2
i keep	-25 1 0 6 19 0
i know	-1 -9 -10 3 40 0
i left	-6 -1 -1 -9 22 -1
i like	-13 -1 -1 -1 11 -1
i look	-1 4 1 -2 -2 -1
i looked	-10 0 1 1 6 1
i lose	-13 6 0 0 8 0
i make	13 1 0 1 -14 0
i need	27 2 2 2 -17 2
i noticed	-13 0 0 5 10 0
i now	-2 0 0 1 1 0
i only	-21 5 -1 3 20 -1
i place	-8 0 0 0 6 0
i placed	-13 0 0 0 14 0
i promise	-6 -1 -2 1 -2 10
i put	-18 -2 0 0 28 -1
i rang	13 -1 -1 -4 -13 -1
i read	7 1 8 8 6 2
i said	-5 -1 -1 -2 9 2
i sat	1 0 0 7 -8 1
i saw	12 0 0 -1 9 -1
i see	15 -1 0 -3 -1 -1
i send	-37 0 0 2 54 0
i shall	7 -1 -4 3 -5 -2
i should	12 -1 7 -1 -16 -1
i show	-14 0 0 0 11 0
i still	0 1 -2 -1 10 -2
i suggest	3 0 -1 -3 -5 -1
i take	-4 1 -1 -3 6 -1
i tell	2 0 10 0 -6 0
i think	21 1 7 4 -27 27
i thought	-3 3 0 -2 5 0
i told	14 -6 -1 -1 -7 -2
i understand	-26 -1 -1 -2 32 -1
i used	7 1 -1 -1 -7 -1
i want	29 5 0 1 -42 11
i was	-25 -2 0 6 57 0
i went	-5 -2 0 -2 9 0
i will	12 -8 7 -2 0 10
i won't	-10 0 -1 4 8 -1
i wondered	-9 0 0 -1 11 0
i would	15 9 10 -27 17 -12
i wouldn't	-5 -4 -1 6 7 0
i write	5 -1 -1 -7 11 -1
i'd	16 -18 -35 -34 36 -31
i'd be	22 0 1 3 12 2
i'd bring	11 0 0 -1 -11 0
i'd come	-13 0 0 0 13 0
i'd do	-22 0 0 -1 22 0
i'd like	22 12 3 4 -22 0
i'd love	-3 1 0 -3 11 -1
i'd pay	7 -1 0 0 -9 0
i'd put	-5 0 0 -3 4 0
i'd rather	7 -2 -1 -5 3 0
i'd want	-9 0 0 0 10 0
i'll	-2 -37 37 -19 30 -12
i'll ask	-9 0 0 0 9 0
i'll be	-14 1 54 0 -11 1
i'll bring	15 -4 0 -1 -5 0
i'll come	-6 0 0 0 5 0
i'll leave	-11 0 0 0 11 0
i'll send	9 4 -1 -3 -8 -1
i'll take	7 0 0 10 -13 0
i'll tell	-13 0 -3 1 8 0
i'm	21 -46 45 -41 8 -12
i'm a	-9 0 0 -2 10 0
i'm asking	-13 0 0 -1 10 0
i'm at	20 -4 -10 -1 -1 -1
i'm doing	0 -2 -3 -1 4 0
i'm going	12 -3 -8 -2 7 -1
i'm happy	24 0 0 -2 -17 0
i'm in	9 -3 3 -2 8 1
i'm not	19 2 3 4 -12 1
i'm on	-8 -2 36 3 -10 1
i'm the	15 -1 -3 0 -14 -1
i'm told	-7 -3 2 4 -2 0
i'm writing	-9 -4 -1 2 10 0
i've	10 -19 -14 -26 35 -31
i've a	-24 8 0 -6 19 -1
i've asked	2 6 0 0 -7 -1
i've been	-24 2 18 -4 26 2
i've done	8 0 0 -1 -11 0
i've got	-11 -3 -3 -7 34 -2
i've had	21 1 1 0 -19 1
i've kept	-6 0 0 2 2 0
i've left	-10 0 0 0 9 0
i've no	17 0 1 0 -13 1
i've put	-23 1 0 3 12 0
i've the	-11 0 0 0 11 0
i've thought	-13 0 0 3 11 0
i've told	-5 -4 -4 -2 12 -1
ich	23 -15 2 -44 27 -9
ich bin	-16 -6 5 -1 1 16
id	-19 7 2 -24 -4 34
idea	-20 6 -1 -2 -12 14
idea what	-10 0 0 0 -4 17
if	8 2 14 -11 8 1
if a	26 0 1 -4 -17 -1
if he	-7 4 0 -1 4 0
if he's	14 -11 0 0 0 0
if i	4 6 1 -9 23 4
if it	2 9 0 -1 9 20
if it's	18 2 2 -3 -6 5
if not	-16 -1 5 -3 21 -1
if so	4 1 1 1 -4 1
if somebody	-15 0 -1 -1 13 -1
if someone	-8 1 1 7 2 1
if the	-5 7 0 6 16 8
if there	0 -3 0 -4 -2 4
if they	-16 1 -1 8 5 -1
if this	-18 1 1 8 4 2
if we	17 5 1 -1 -4 1
if we're	12 -10 -2 0 -7 0
if yes	8 0 -1 -1 -12 0
if you	-3 6 14 -3 13 12
if you'd	14 1 3 6 -4 2
if you're	-36 27 76 7 -61 20
if you've	-6 8 8 -1 -21 2
if your	9 9 2 17 -8 2
ihn	-7 -2 -1 -2 11 -1
ihnen	-26 -6 2 -14 63 -3
ihr	-22 16 -4 7 19 -6
ihre	-23 -4 -5 -4 14 37
ihre nachricht	-9 -4 -2 -8 -1 18
ihren	9 -9 -2 -4 2 -1
il	9 2 2 9 4 -4
il a	-5 -1 -1 14 -9 0
il me	-12 0 0 0 10 0
ill	9 -1 -1 0 -9 2
ils	12 -4 -1 -3 -5 0
ils ont	16 -2 0 0 -11 0
im	-23 7 2 9 26 2
image	3 -2 -1 -9 8 -2
imagine	-3 0 0 -1 3 6
imaging	-14 -1 1 9 2 8
immer	-13 -1 -1 1 16 -1
immigration	-3 -3 -1 11 -6 -2
imogen	-5 0 -1 -3 10 0
in	-1 -6 16 15 16 -24
in #1	-22 3 0 -3 46 -3
in #1x	-1 -2 -2 -1 7 1
in #2x	6 -3 -1 1 4 -2
in #3x	-8 0 0 3 -6 6
in #4	-10 2 12 12 15 -2
in #4x	-9 1 -1 6 12 3
in #9x	-5 -1 -1 0 0 -1
in ?	8 -5 -1 3 -5 1
in a	-11 15 -9 15 22 4
in accounts	13 0 0 0 -11 0
in advance	-5 -2 0 -2 9 -1
in an	-13 1 -1 9 5 -2
in and	-12 0 -1 8 9 -10
in april	24 1 -1 -7 -18 -1
in august	-6 0 -1 -8 10 -1
in case	-24 -3 -3 -2 25 -2
in confidence	-9 0 -1 3 6 -1
in der	-12 5 0 1 7 -4
in fact	4 9 0 -2 -9 -1
in february	-6 -2 -1 7 -3 0
in five	13 -1 0 1 -19 0
in for	0 6 -1 -4 -4 -2
in four	-9 -3 2 -2 7 0
in front	-7 0 -1 -2 9 -1
in half	-10 0 0 1 9 0
in his	-12 -1 0 -6 14 9
in house	-12 5 0 -3 9 -2
in i	-11 0 0 -1 12 0
in it	14 1 1 -1 -12 4
in its	14 0 0 -3 -11 0
in january	-4 11 -2 5 -2 2
in july	-3 1 1 6 -3 -1
in june	-13 -3 0 4 14 -2
in law	-1 0 0 0 2 0
in leeds	8 2 2 3 -3 1
in manila	8 0 3 0 -6 0
in march	-4 6 1 -5 10 2
in may	6 0 0 22 -15 0
in my	18 2 6 -2 -5 2
in november	4 0 -3 -7 10 -2
in october	1 2 0 0 10 -1
in on	-12 6 -1 -2 9 1
in one	3 -1 1 -2 -5 0
in order	-7 2 1 -2 6 1
in orlando	-32 21 19 1 2 1
in our	-2 15 0 8 -2 0
in particular	7 -1 0 -1 -8 0
in peace	-14 0 0 -1 15 0
in person	8 4 -1 1 -5 -1
in place	-10 0 0 -1 4 5
in q	-11 -1 -1 1 12 -1
in return	9 0 0 1 -11 0
in room	10 -2 -12 0 -2 0
in september	-9 -1 -1 3 4 -1
in spring	1 -10 -2 2 6 0
in ten	13 3 0 3 -14 2
in that	-10 0 0 0 -3 8
in the	12 2 -4 18 4 -21
in this	-39 -2 5 61 -18 -1
in three	-8 2 -1 1 2 -2
in two	-22 0 -3 0 13 1
in week	-6 0 0 2 3 0
in which	5 0 0 4 -10 0
in writing	38 3 3 -2 -26 3
in your	-32 -21 -15 7 46 36
inc	5 1 0 3 -12 -4
incl	-1 -1 -3 -1 6 1
include	20 3 -1 1 -18 -2
include the	9 2 -1 1 -11 -1
included	-17 5 0 -6 20 5
includes	-6 2 -1 -3 1 -4
including	-2 10 -3 -7 3 1
including the	3 4 -2 -3 -2 -1
inclusive	-4 -2 0 -1 0 9
income	1 13 0 -2 -9 0
increase	-2 2 -1 3 -5 -3
independent	-10 0 1 -3 13 -1
index	-1 -3 5 5 -12 12
ines	3 7 2 1 -6 1
info	-11 1 4 -7 12 -2
inform	-12 -5 2 -4 18 -1
inform you	-7 -5 2 -4 12 -1
information	-13 55 0 -5 -27 21
information about	-9 6 -4 0 1 7
informativo	-7 -3 -2 27 -6 -5
informed	1 -1 -1 1 -4 7
inglés	-7 -1 -2 -1 13 -2
ingrid	10 0 1 -1 -7 1
initials	10 0 0 0 -11 0
ink	-15 -1 0 9 8 3
ins	12 -10 -2 -1 -6 -1
inscription	-8 17 -6 -1 2 1
inside	-12 -2 -1 5 10 0
inspección	-8 -3 -1 16 -9 -1
install	-7 -1 0 8 -8 1
installation	-6 -1 -1 1 6 -1
instead	18 -3 -4 -7 0 2
instead of	-4 3 2 -2 7 -1
instructions	-3 -2 -1 6 1 3
insurance	-16 6 3 -2 4 -1
insured	-3 -1 0 1 6 1
insurers	-18 0 0 6 14 0
intake	4 -6 10 1 -7 -2
interest	-9 2 2 12 13 0
interest in	-10 2 0 1 9 0
interested	-9 7 1 -3 23 1
interested ?	-12 0 -1 -1 9 -1
interested in	14 5 -1 -5 -19 -1
interesting	0 -2 3 3 -1 0
interface	2 2 0 0 -5 -2
internet	-9 3 -1 19 -3 -1
interview	-16 2 2 30 9 2
interviews	2 0 -2 4 -13 -1
into	12 -1 3 14 1 2
into the	-7 -3 0 1 -4 5
intro	-7 -1 0 -4 14 -1
introduce	25 4 2 1 3 1
introduce myself	12 0 -1 1 -12 1
introduce our	-12 -1 -1 0 12 -1
invented	-10 1 0 7 -1 -1
invitation	-3 -5 -2 0 4 38
invite	-5 35 -1 1 -2 -1
invited	-19 47 2 2 7 1
invited to	-22 36 3 1 13 1
invoice	21 -27 -7 -24 -12 46
invoices	-3 -2 0 5 18 2
invoicing	-7 0 -2 8 0 0
is	24 -16 -12 -1 -18 -10
is #1	8 2 2 11 -4 -1
is #1x	10 -2 -2 -5 -6 -1
is #3	9 2 -1 -4 8 0
is #3x	-6 0 1 -4 6 1
is $	6 5 -1 9 -15 0
is a	-8 12 0 -1 23 -15
is about	-9 7 0 0 6 0
is an	-8 4 -1 -13 0 26
is at	2 2 -4 -2 -13 1
is attached	-12 3 0 16 -14 3
is back	-9 -2 -1 8 0 0
is better	10 -3 -1 1 -2 1
is enough	-11 7 0 4 2 -1
is fine	23 -1 0 2 -15 -1
is for	8 -1 2 -5 -10 -1
is free	-15 7 6 2 7 2
is going	11 0 0 2 -14 0
is good	-12 -5 4 4 8 0
is how	-8 7 -1 9 -5 -1
is in	19 -3 -1 -2 15 2
is it	28 2 2 0 -12 2
is less	-4 0 0 0 6 0
is my	-17 0 0 13 -2 0
is no	29 -4 -1 -4 -30 5
is not	-12 6 6 11 -19 19
is now	6 0 3 10 -26 0
is of	-6 -1 -1 -2 6 -1
is on	7 -2 7 22 -28 -1
is one	-9 4 1 -3 0 0
is open	-9 3 1 7 -2 -1
is out	-6 -3 8 -2 -1 -1
is probably	-9 0 0 -1 9 -2
is still	14 -1 0 -2 -6 -3
is that	-14 8 1 -7 -2 12
is the	29 -13 -12 3 -19 3
is there	30 4 3 2 -22 2
is this	13 1 -1 3 -17 -2
is to	-6 6 -1 -6 12 1
is up	-12 1 1 1 10 1
is well	-12 0 0 1 14 0
is what	-1 -4 -3 1 -6 -3
is with	2 -4 8 0 -7 0
is your	-10 1 -1 6 -3 2
ish	5 9 -1 0 -10 -1
island	-14 -1 1 0 5 13
isn't	29 -17 -13 24 -4 -2
isn't a	-6 -1 0 2 3 0
iso	-11 0 0 -2 17 -3
iso #5	-9 0 0 0 10 -1
isso	-7 -1 0 -2 11 0
issue	-16 -8 -4 68 -45 -4
issue of	-9 0 0 9 -3 0
issues	-1 -2 -1 5 -10 4
ist	10 -12 1 28 -11 -12
ist das	11 -1 -1 4 -15 0
it	24 -32 -23 8 8 -25
it !	-8 0 8 -2 7 3
it #1	11 -1 0 -1 -12 1
it ?	36 -1 -2 14 -25 -5
it a	9 1 1 2 -11 1
it again	2 -1 7 -3 -4 -1
it and	-2 6 3 -6 26 2
it as	6 -1 -1 -2 0 1
it at	-32 -1 -6 -2 32 2
it but	-18 0 0 -1 7 10
it by	2 1 -1 3 -7 0
it can	-10 -3 -1 -1 -11 23
it cost	-7 3 0 4 -1 0
it costs	1 -8 -1 0 4 -1
it for	-7 3 2 -1 29 3
it free	5 0 0 0 -7 0
it from	11 -3 -1 -2 -7 4
it goes	11 -3 -1 2 -8 -1
it has	-24 0 -1 3 26 -3
it i	-16 0 8 -2 21 1
it i'll	-1 0 0 0 -2 0
it if	12 -1 -1 -4 -4 -1
it in	6 -9 0 28 5 4
it is	17 -10 2 -15 12 8
it isn't	11 1 0 -1 -1 0
it just	5 0 0 -1 -9 6
it of	13 0 0 0 -14 0
it off	12 -1 0 2 -7 1
it on	5 7 2 11 -13 -3
it please	2 7 -1 -2 -5 -1
it rains	4 2 -2 -1 -9 -2
it should	11 1 1 0 -12 1
it takes	-16 1 -1 0 27 -1
it than	11 -2 -1 -1 -5 -1
it that	-25 0 1 1 17 6
it the	19 2 1 -5 -4 2
it to	37 12 -3 4 -24 -2
it took	15 -2 -1 -5 -16 -1
it until	-14 0 0 4 14 0
it up	-30 -1 -1 0 39 -1
it was	11 -8 -15 13 16 -2
it wasn't	-6 0 0 -2 -1 11
it will	-2 -2 0 2 4 1
it with	-12 0 -1 1 22 -1
it works	2 8 0 0 -9 0
it would	-39 1 15 -3 35 7
it you	-14 1 1 -1 14 2
it'd	-5 -2 6 -4 3 0
it'll	-12 5 0 4 2 -3
it'll be	-13 4 0 2 4 -3
it's	12 9 4 5 3 -6
it's #1	-9 -1 2 -4 -5 9
it's #3	-7 -3 1 8 -1 1
it's a	13 6 -2 2 -17 3
it's about	6 0 1 -2 -4 1
it's been	14 -2 -1 3 -21 -3
it's free	21 3 -1 -2 -29 2
it's not	-6 -1 0 -1 2 0
it's on	6 1 6 -5 -11 4
it's only	-7 -1 -1 -1 8 -1
it's that	-5 5 0 1 3 0
it's the	14 3 2 -6 -6 0
it's worth	-10 -1 -1 -1 9 -1
item	-13 1 -1 6 0 5
items	15 2 -1 7 -14 -3
its	-1 -1 16 43 -39 0
itself	0 -5 -1 0 1 1
j	45 -13 -2 -4 -7 -13
j'ai	9 -3 -3 -5 27 0
j'ai lu	-10 0 0 0 11 0
j'ai vu	-12 0 0 0 11 0
ja	-14 0 0 1 15 -1
jahr	15 -4 -3 1 -9 -3
jamais	11 -1 0 -2 -11 0
jan	-17 0 1 10 6 -2
janeiro	-5 -5 1 4 7 -2
januar	-18 -4 -4 17 17 -7
january	-25 8 -15 54 -8 9
january #1	-15 -4 0 4 7 2
january #1x	-2 1 1 -2 2 2
january and	11 2 0 -12 2 -1
january the	0 4 0 2 -9 0
janvier	-26 7 -3 23 -2 5
je	17 -19 -22 -17 27 -1
je ne	-8 -4 -3 11 -2 -1
je peux	11 -1 -2 -2 -7 -2
je suis	-5 -3 -1 -8 -3 16
je vous	-3 4 1 -3 23 0
jean	-1 8 4 -2 -12 -2
jeder	-2 10 -3 -7 -1 0
jens	12 -1 -4 -4 -4 -1
jetzt	-2 -11 -4 5 26 -12
jeudi	4 -4 0 -10 -8 9
jeudi #1	-6 9 -4 -2 -4 0
jo	-19 6 4 6 2 -1
job	16 -7 -2 38 -25 -3
jobs	-6 1 -1 30 -16 0
join	-20 63 -13 -2 -13 -5
join us	-11 32 -3 4 12 -1
joined	-2 0 2 6 -8 -1
joint	-5 -6 1 5 1 -1
jonas	30 4 2 -6 -15 -1
jones	46 -5 -2 -5 -21 -9
jones cara	13 -1 -1 -1 -6 -5
jones co	21 -2 -1 0 -8 -8
jornada	-5 3 -4 11 -2 -1
jour	0 -5 -2 -8 5 8
journal	-1 -4 5 -4 0 6
journée	-15 -6 4 3 13 0
jours	-6 -6 1 0 15 -3
joy	-12 1 0 5 5 -1
joyce	2 -1 6 1 -4 6
judge	-17 9 -1 20 -28 9
judgement	4 4 0 -3 -3 0
judgment	-10 0 0 5 6 0
jueves	-14 16 1 -8 0 -1
jueves #2x	-4 11 -5 -1 -4 -1
juin	-2 -2 9 -3 -7 5
julio	-18 -5 -2 11 -5 17
july	-15 16 15 43 -45 0
july #1	5 -2 -5 0 -6 6
july the	-8 -2 0 11 2 -1
jun	10 -2 0 -2 -4 -11
june	-17 26 36 13 -28 16
june #1x	-4 -12 7 4 7 2
june and	-17 1 -1 1 5 10
junho	-7 1 5 3 2 0
juni	-15 7 2 12 -6 3
junio	-5 -3 -7 12 5 -3
junto	-5 1 2 -2 1 4
jusqu'au	-15 2 -3 -5 10 5
jusqu'au #3x	-12 -2 0 -2 22 -4
jusqu'à	23 -7 -3 -6 -13 4
just	-3 23 -25 -11 28 0
just answer	-8 0 0 0 7 0
just heard	14 0 0 0 -15 0
just need	-10 0 0 0 11 0
just reply	-1 3 0 4 -6 0
just say	-12 -1 0 -2 6 9
just tell	5 -1 1 4 -6 1
just the	-9 0 0 12 -2 0
just to	7 -5 -1 0 -8 0
juste	8 6 10 0 -13 -2
já	-2 -7 -1 1 26 4
k	23 1 -1 -18 4 3
k #1	2 -4 -1 0 -4 4
k and	2 2 1 0 -5 1
kaffee	21 -5 -3 -3 -5 -3
kann	7 -1 1 3 -6 0
kanzlei	-5 0 -4 11 -1 -6
kanzleien	-12 -2 -1 -3 13 -1
keen	-13 -3 -1 0 17 -3
keep	-17 -17 -13 20 30 10
keep a	-6 0 1 7 4 0
keep it	11 -2 0 -1 -5 2
keep the	-12 2 -1 -6 11 0
keep this	-1 1 1 4 6 12
kein	26 -6 -3 -1 -10 -5
keine	10 25 -7 -2 -19 -7
ken	6 1 0 -5 0 0
kenneth	8 -3 4 -8 -4 0
kept	-38 -1 2 3 33 4
kept the	-11 -1 -1 0 8 5
kettle	14 -4 1 2 -10 1
key	-11 18 0 1 -19 2
keyboard	-7 0 0 3 7 0
keynote	-3 2 -4 3 2 4
keys	27 -2 -4 -3 -15 0
kids	-5 23 -1 -5 -5 -2
kind	12 7 -9 -7 21 -15
kind regards	25 8 -9 -7 7 -6
kindly	-6 3 1 6 23 -1
kindly confirm	-18 0 0 0 15 0
kirsten	-12 -1 -2 5 10 -1
kitchen	9 -3 1 2 -1 0
km	5 4 0 7 -11 -11
knee	-5 -1 -1 7 -4 5
knew	-11 0 1 5 3 1
know	13 24 -38 -3 19 -33
know a	5 8 0 -2 -11 -1
know by	-34 52 2 2 0 1
know each	10 1 1 0 -11 1
know how	-29 6 0 -2 23 0
know if	-8 8 2 -1 15 0
know it	-7 0 1 4 0 1
know nobody	4 0 2 0 -9 0
know of	11 0 0 3 -12 0
know that	-21 0 3 -5 25 -1
know the	-5 0 0 5 -2 0
know what	26 2 2 -4 -9 4
know when	18 -1 -1 0 -18 0
know which	-13 0 1 3 9 1
know who	3 0 -1 1 -7 -1
know you	10 -1 0 0 -12 1
know your	-12 1 0 0 16 0
known	-4 0 -1 -2 -2 1
knows	16 1 -3 -10 9 1
kofi	-5 11 1 3 -1 0
kollegen	4 2 8 -1 -10 0
kolleginnen	10 1 7 -2 -15 0
kolleginnen und	3 2 8 0 -10 0
komme	20 -4 -2 -1 -8 -1
kommen	8 -3 2 0 -6 -2
kommt	-3 9 -2 0 -3 -1
kostenlos	-9 -2 -1 -3 16 -2
kunden	-8 -5 10 0 4 -1
kurz	-2 -6 -3 1 10 -2
kurze	-16 9 -3 13 3 -4
kurze antwort	-3 -2 -2 9 -3 -1
kwh	8 0 0 5 -12 -2
kyle	-12 -1 -1 -2 13 -1
können	8 -4 -3 0 -7 1
l	21 2 0 -13 -7 -4
l'a	14 -1 0 -2 -12 0
l'annuaire	10 -2 0 13 -18 0
l'année	-8 8 -3 -3 5 0
l'heure	-9 0 0 -1 11 0
l'équipe	21 -9 3 -6 -14 -2
la	15 13 -23 16 4 -21
la casa	-5 8 -1 -2 1 -1
la inspección	-8 -3 -1 16 -9 -1
la journée	-12 -5 6 9 6 1
la liste	8 -1 0 3 -9 0
la misma	21 -3 -1 -5 -15 -1
la oficina	-13 -3 -1 -1 3 19
la persona	-8 -1 0 0 11 0
la place	-9 0 -1 -2 11 -1
la première	-15 0 -1 -2 17 -1
la puerta	12 -3 0 -2 -2 0
la sala	8 -7 2 -2 -7 -1
la salle	10 0 -1 -2 -10 -1
la semaine	-8 -1 -1 -2 11 -1
la semana	-7 -2 7 0 7 -1
la universidad	13 -2 -1 -1 -8 0
label	-8 0 1 4 2 -1
labels	-9 1 1 5 3 1
laboral	-8 -1 0 11 -4 0
lack	-5 0 0 -3 9 0
laden	3 6 -2 -3 -6 -1
lado	-13 -4 8 -4 13 0
lady	-5 2 1 -1 -4 -1
lady who	12 0 -1 -2 -14 -1
lagos	17 1 0 -4 -10 1
laisse	12 -1 0 -1 -9 -1
lake	-6 0 2 2 6 -1
lakshmi	6 -5 -1 5 -7 -1
land	-7 -1 -1 5 0 0
landed	-8 0 0 -2 11 0
landlord	16 0 0 0 -8 0
lane	-6 -1 0 3 1 1
lang	-11 10 -3 -2 7 -3
language	-1 13 -1 8 -21 -1
languages	-11 -4 -4 -4 22 -7
laptop	-10 -10 2 -1 -1 7
laptops	7 3 0 -2 -2 -2
larger	10 -1 0 1 -12 0
las	7 4 4 1 10 -19
las #1x	6 11 19 -9 -25 -3
lassen	12 -2 -1 -2 -6 0
last	-2 32 -21 31 12 -32
last day	-11 0 0 -1 11 0
last month	1 -2 -1 -8 7 0
last month's	-6 -1 -1 7 1 -1
last one	-5 -2 1 -2 6 1
last three	8 0 0 -1 -8 1
last time	0 24 1 -1 -20 -1
last two	-9 3 0 0 9 0
last week	11 3 2 11 -7 2
last year	15 35 -2 8 -28 -8
last year's	4 5 1 -4 -8 -1
late	-4 4 1 24 -6 2
later	-17 4 -1 7 5 -2
latest	0 1 0 6 -8 4
launch	-6 -3 -1 5 7 0
law	-24 23 6 21 27 -24
law example	10 -2 -1 -1 -7 -2
law firms	2 0 0 4 16 0
law office	-2 -3 -3 -3 6 1
law offices	-9 -1 1 0 4 1
laws	-6 8 -1 -3 -2 -1
lawyer	15 -1 4 -2 -2 2
lawyers	-13 10 2 4 22 1
lay	8 0 -1 -6 -5 -1
le	5 -9 -10 10 19 -19
le #1	-17 9 6 6 3 -5
le #1x	-1 10 -5 -8 4 0
le #3x	-14 -3 0 2 8 8
le mardi	14 3 -4 -3 -10 -1
le vôtre	-5 -1 0 -1 13 0
lead	-7 -5 -3 7 0 7
leaders	-4 -7 1 -7 12 0
leading	-4 -1 0 -1 2 3
leads	17 -2 0 0 -11 -3
learn	-3 17 0 4 -19 -1
learned	-15 -3 6 0 -10 3
learning	-9 1 -3 2 5 5
lease	0 -4 1 1 5 3
leases	-6 -1 0 0 7 3
least	-20 2 -7 9 -3 11
least a	-11 0 0 0 10 0
leave	-3 -15 -20 38 -19 34
leave the	4 -2 -2 9 -9 5
leave you	-7 -2 0 0 5 1
leaves	-4 -1 7 -1 -3 2
leaving	3 3 -1 -2 -4 -2
lecture	-1 6 -2 13 -12 -2
ledger	-3 -1 9 -1 -12 -1
lee	-9 0 5 5 4 0
leer	-6 -2 -1 12 2 -3
left	7 -13 -17 1 27 -6
left a	8 -1 8 -5 -11 -2
left at	13 -1 -2 -6 -4 -1
left i	-13 0 0 0 14 0
left in	-7 -2 0 0 7 1
legal	-20 10 25 15 17 -16
legal advice	6 -2 0 6 -5 -1
lege	-11 0 0 0 13 0
lemon	-12 -3 -1 0 7 8
lena	50 4 -16 -7 -28 1
leo	10 0 0 0 -9 0
leon	-11 8 0 -2 4 -1
leonor	14 -2 -1 -4 -10 0
les	8 0 21 0 3 -14
les deux	-8 0 0 3 6 0
less	-23 2 3 -4 32 8
less than	-28 -1 -1 -7 31 -1
let	-4 36 11 3 9 -18
let me	-2 15 7 -5 20 -6
let the	-5 -1 0 0 2 2
let them	-15 0 8 0 8 1
let us	-6 -8 2 -1 4 -1
let's	6 -5 -1 -8 7 -1
let's talk	17 -2 -2 -5 -6 -1
lets	-8 6 0 6 -4 1
letter	-1 -11 -19 46 -8 4
letter and	-8 -1 1 -1 5 1
letter from	8 -1 0 0 -9 5
letter to	-10 0 0 3 9 0
letters	8 -2 -1 23 -16 0
lettre	-1 -7 -4 21 -8 -7
letzten	-6 -2 -2 1 10 -1
leute	-10 -1 0 1 11 -1
levar	-8 14 -4 -1 3 0
level	-9 8 1 -2 7 3
lhe	-8 -2 -1 -11 24 -1
li	11 -4 -2 -4 -7 -1
liberty	-6 0 0 0 6 0
librarian	14 -1 0 -3 -13 0
library	-23 27 -3 30 -21 -1
libre	-10 28 -7 -7 -6 4
libres	-16 -2 0 -1 16 0
licence	-10 3 1 -1 7 -1
liebe	17 12 -4 -8 -10 -7
liebe frau	5 0 -3 -8 3 -2
liebe kolleginnen	8 2 7 -1 -13 0
lieber	11 -3 -2 -3 -3 -1
liegen	15 -2 -1 -2 -9 -1
lieu	-9 6 -1 -5 7 0
life	-5 2 1 -10 1 8
lift	32 -2 0 -2 -10 0
lifts	-9 0 0 10 3 -1
ligar	-15 -1 0 -1 16 0
light	-11 -8 0 1 10 5
ligne	-18 5 -3 11 7 0
lignes	11 -2 -1 -3 -7 -1
lignes me	15 0 0 0 -14 0
like	16 18 -27 -23 12 -6
like a	3 -4 4 -5 -2 -1
like it	-5 -4 -2 -2 12 -1
like the	2 -1 -1 -4 -5 4
like to	31 19 -21 -22 -8 15
like you	-4 7 -1 0 0 0
like yours	-15 -1 0 -1 29 -1
liked	-5 -3 -1 11 0 -1
likes	-5 4 0 -1 -3 1
limit	11 0 -1 5 -8 1
limited	-17 22 2 -9 4 7
limited to	-3 26 3 0 -6 1
limpieza	-15 4 -3 3 9 0
lindgren	-2 0 0 2 -5 0
lindqvist	-9 -2 2 8 3 -1
line	-11 11 2 -18 16 21
lines	-2 -1 11 -4 6 1
link	-8 13 -3 -6 -17 51
link to	-4 0 1 1 1 -2
links	-1 -4 -1 16 -4 -2
lire	-5 -5 -2 23 -6 -1
list	22 6 -30 31 -16 -31
list and	7 4 -1 -3 -7 -1
list for	-10 2 0 2 9 -2
list of	18 1 0 -1 4 8
list that	-5 0 10 1 2 0
list we	6 -1 0 -1 -6 -1
lista	0 -2 -5 12 -15 7
listen	-11 2 1 3 9 1
listing	1 -2 1 0 5 -8
lists	37 33 2 -38 -11 -14
litigation	-4 -2 9 -4 -1 0
little	-18 9 1 -2 10 3
live	-14 -12 2 -9 34 2
live in	-5 3 -1 -2 6 0
lived	8 0 0 -1 -10 0
lives	-12 -1 -1 5 8 -1
living	-4 0 1 -3 12 2
livraison	8 -9 -4 -10 -1 8
livre	3 7 3 0 -7 0
livro	-10 -3 11 9 -5 -1
lleva	-6 -2 -1 -3 10 0
llevo	-8 6 -4 -2 5 1
llp	13 -3 -1 -2 -21 -8
lo	23 -4 -6 14 0 -11
lo de	10 -2 -1 -4 -3 0
lo que	-12 -2 3 7 11 1
lo suyo	-10 16 -3 -1 -7 0
load	26 0 -2 -2 -16 -2
loan	-9 0 0 -1 10 0
loans	-12 1 -3 7 4 -1
lobby	-19 14 0 6 -6 0
lock	17 0 0 0 -18 1
locked	10 -1 0 -3 -9 4
log	18 -4 2 11 -14 -2
log in	-10 -6 -1 17 7 -12
login	14 -3 -1 3 -10 -1
logo	-14 -5 6 -4 54 -6
logo on	-6 -1 -1 -1 5 1
logs	-14 -1 0 12 1 -2
long	-12 -3 9 32 -12 1
longer	-14 -6 -2 40 -18 7
look	11 -30 -1 4 18 -8
look after	-17 -1 -1 0 23 -1
look at	22 -14 0 5 -4 11
look for	-6 -4 3 -1 1 2
look forward	14 4 -8 -1 -5 -1
looked	8 -2 0 -2 8 1
looked at	7 0 -1 -3 -7 -1
looking	5 -7 -5 -4 30 7
looking for	16 3 2 -1 -8 7
looking forward	-7 1 -2 1 5 -2
looks	16 0 2 1 8 3
looks after	-28 0 0 0 28 0
loop	-4 10 3 -1 -4 -1
lorraine	1 7 0 0 -7 1
los	19 -2 -9 6 7 -10
los dos	20 0 4 -2 -21 1
lose	-15 4 1 3 10 0
losing	-7 1 0 4 4 -1
loss	-10 0 6 0 12 0
lost	14 -9 1 31 -26 6
lost in	-10 0 7 7 -1 0
lost one	-6 0 0 10 -2 0
lot	-3 -1 2 -16 28 7
lot #1	12 -1 -1 -2 -9 0
lot of	16 -3 0 -6 -6 0
lou	-5 -3 -2 -1 7 1
lounge	-7 3 5 -4 -3 11
love	17 1 -10 -2 11 5
love to	11 3 -3 -6 13 2
love your	13 0 -1 -2 -8 -1
loved	-11 0 -1 4 7 -1
lovely	-5 -2 -4 -3 7 1
lovely to	-7 0 -5 0 11 -1
low	-5 6 0 -3 -6 1
lower	19 0 -1 -7 -5 0
ltd	-7 -3 1 -8 19 0
luck	24 -6 9 -7 -19 -1
lucía	13 2 -2 -2 -13 -1
lui	13 -2 0 -3 -9 0
lunch	7 60 -3 -9 -35 -10
lunes	1 10 -6 -10 8 -5
lá	-3 7 0 -5 2 0
läuft	24 -2 -2 -6 -11 -2
lösung	-13 0 0 0 15 0
m	24 -9 -7 14 -20 1
m'aviez	13 -1 -1 -2 -11 0
ma	-16 -2 6 -3 11 4
mac	-2 -1 0 5 -5 -3
machen	-10 4 3 -1 7 -3
machine	0 -2 2 -1 -9 -1
machines	-3 -1 6 1 -7 -1
madam	8 2 0 5 2 0
madame	11 4 -3 -6 8 -3
made	-27 10 -2 24 28 1
made me	-12 2 0 1 7 1
made the	-10 0 0 7 5 0
magazine	9 0 0 -6 -4 0
mai	3 -1 -3 3 -8 3
mail	3 7 -23 8 1 43
mail address	-1 -1 0 10 -1 -2
mail in	-20 5 0 -2 -1 16
mail it	11 0 -1 -2 -11 2
mail with	-5 2 -2 2 3 -3
mailbox	8 -1 -1 1 -5 18
mailing	20 17 1 -6 -17 -9
mailing list	26 13 -1 -16 -16 -4
mails	6 -3 6 0 -3 -2
main	-21 -3 6 6 -1 6
mainly	8 -1 -1 -10 -1 -1
maintenant	-8 -1 0 -1 12 0
maio	4 -3 0 8 -5 -1
mais	18 6 -1 13 -8 0
mais de	-10 11 -2 -3 3 0
maison	-6 9 -2 -4 5 0
make	0 33 -5 -15 10 -1
make a	-6 0 1 3 1 2
make it	6 -2 1 -3 -1 -1
make sure	-4 -6 5 1 0 1
make the	5 0 0 2 -6 0
makers	-8 -5 -1 1 9 -1
makes	3 4 0 3 -9 0
making	6 6 0 -6 -9 1
mal	5 -5 -2 1 -2 -1
man	1 1 2 -9 10 4
manage	-4 4 2 17 -5 7
managed	-8 -3 -1 -1 12 1
management	1 2 1 1 9 1
manager	14 -4 -5 29 0 -7
manager is	17 -3 -2 -6 -6 0
managers	-17 3 -2 0 6 -1
managing	-9 -6 6 7 4 6
managing partner	-2 -2 7 2 -4 0
mandanten	-8 -2 -1 8 3 -5
mandatory	17 -5 -1 -6 -6 -1
mandatory for	18 -11 0 -4 1 0
mando	-1 -2 0 -4 6 0
manila	3 -2 -5 0 -6 2
mantenimiento	-10 -1 -1 -1 12 0
mantenimiento de	-8 0 0 -1 12 -2
manufacturer	-9 -1 0 2 9 0
many	-6 6 9 -7 20 -1
many of	-30 9 2 1 3 -1
many thanks	10 -2 -1 -4 3 -1
mar	19 -8 -1 1 -12 1
march	-7 45 -8 10 -22 19
march #1	2 0 -1 6 -3 1
march #1x	0 3 0 1 -1 5
march in	-14 4 3 1 13 -1
march the	-2 5 -1 1 -3 -2
marche	8 -1 -1 -2 -8 -1
mardi	-9 12 2 -1 -5 -3
marek	8 -2 0 0 -10 -2
margaret	-2 8 1 2 -9 -1
marguerite	-11 3 1 4 2 1
maria	11 -1 -2 -3 -7 -1
marisol	5 -1 4 5 -11 1
mark	-20 13 3 1 -3 1
marked	3 0 0 -5 -1 3
market	-20 1 2 2 15 18
marketing	5 -1 -1 -8 17 -2
mars	4 0 -5 8 -10 -4
marta	1 7 -1 -5 0 0
martes	-12 5 -2 -7 9 -2
martin	2 -4 2 -4 3 -1
marzo	-2 -5 -3 8 -4 2
março	-8 1 -1 8 1 -2
mas	11 -1 -3 7 -13 -2
master	-5 5 9 2 -12 0
material	-2 -3 -1 7 -1 -1
matin	5 -12 -6 -5 -4 14
matinée	-6 10 -2 -1 3 0
matter	-8 -2 -1 -3 7 0
matters	-11 0 1 -1 3 8
maureen	6 5 -1 -2 -12 1
max	25 3 -1 2 -17 -5
maximum	5 1 0 -5 0 2
may	-8 20 11 33 -18 11
may #1	0 -2 -1 -2 -4 6
may #1x	1 14 -1 6 -19 -1
may and	-8 -2 -2 2 -4 8
may at	-16 33 -3 -2 3 1
may be	2 2 -1 3 -6 2
may have	-1 0 1 -7 8 1
may i	7 2 0 -5 31 2
maybe	-7 3 0 1 -1 5
mayo	-10 5 -5 13 -8 7
mayor	2 2 4 -6 1 -2
me	20 -20 -5 -43 22 -40
me ?	8 -1 -1 1 -9 2
me a	-13 1 1 9 18 3
me about	-23 7 3 1 -6 -1
me again	-13 0 0 0 17 0
me and	5 0 3 4 3 1
me any	11 -1 -2 -1 -13 0
me at	9 1 -3 -1 -1 0
me by	14 6 0 0 -10 0
me for	-6 8 -1 -3 0 3
me i	7 4 1 -2 -6 -1
me if	10 19 -3 0 -20 2
me in	-21 2 -4 0 30 0
me know	16 15 -2 -4 9 -1
me lo	7 -3 -1 6 -10 -1
me on	-21 -4 11 -1 14 -3
me one	-8 1 1 1 5 1
me reste	-12 0 0 0 11 0
me that	-8 0 3 -1 16 -1
me the	16 -10 8 -1 9 11
me this	6 0 -1 0 -5 2
me to	-3 -4 -3 1 46 0
me too	8 0 4 -1 -11 0
me when	2 -3 -1 6 -4 0
me where	-10 0 0 2 8 0
me who	-9 0 0 0 10 0
me why	7 0 0 3 -8 0
me you	-19 -1 -1 0 17 -1
me your	-5 5 1 0 17 1
mean	-11 -1 5 0 -2 0
means	-3 3 1 1 -5 0
meant	-16 1 1 2 8 6
measure	-1 0 0 -6 2 6
meat	-5 3 -1 -1 0 0
media	-7 -2 -1 5 -1 2
median	-10 -1 -1 31 -9 -1
mediation	-5 -2 -1 7 -1 -1
meet	-15 23 5 -8 7 6
meet you	-6 2 1 -1 -5 9
meeting	11 4 8 -3 -22 5
meeting in	-6 -2 16 -4 0 0
meeting on	5 -8 5 -3 -1 -2
meeting room	-9 5 1 -2 5 -3
meeting with	8 -3 -1 -4 -1 -2
meetings	-14 0 -5 9 9 -1
meets	10 -3 -2 0 -8 -2
mehr	-12 -3 -2 12 5 -6
mein	-12 5 -1 -7 12 -1
meine	-10 -1 0 -5 18 -1
meio	-16 4 -3 2 11 0
mejor	21 -6 6 -4 -12 -2
melhores	12 0 -1 -11 1 -5
melhores cumprimentos	4 3 -1 -9 1 1
member	-14 4 -8 10 2 37
members	-25 58 -8 47 -19 -17
members a	-12 0 0 -1 12 0
members of	-3 -1 2 -6 -1 -1
membership	0 -1 -1 3 -8 6
membres	1 3 -5 2 -1 -2
memo	-4 7 -1 4 -2 -2
memory	3 0 0 -3 -1 0
men	-13 4 0 1 9 3
menos	9 6 -3 5 -16 -4
mensagem	10 -8 -2 3 -12 11
mensaje	-24 -9 -3 -6 3 54
mensual	8 -1 0 0 -8 0
mention	6 0 1 -4 8 0
mention it	-6 0 0 0 6 0
mentioned	-5 2 1 1 25 1
mentioned that	-6 0 0 0 6 0
menu	11 2 -5 3 -8 -2
merci	56 1 -6 -8 -38 1
merci de	13 4 -6 -10 -6 2
mercredi	-5 6 0 -2 2 0
merece	18 -2 -1 -2 -10 -1
merge	-1 -1 -1 8 -7 -1
merger	-12 -1 0 -2 8 1
merry	27 -8 -4 -5 -12 0
merry christmas	14 -1 -1 -3 -10 1
mes	-2 -7 0 18 22 -9
mes por	11 -2 -1 8 -16 -1
mesa	-15 17 8 -8 -11 -4
mesa de	6 -1 7 -1 -6 0
meses	-4 -4 -3 10 14 -2
mesmo	19 5 -1 -8 -16 -1
message	-20 -11 -10 -27 -34 93
messages	-23 0 1 36 22 -17
messages from	3 0 0 7 -6 -7
met	13 4 2 17 -22 2
meta	13 0 0 -2 -7 0
metro	-10 4 -2 -4 10 0
meu	7 -3 -1 -3 -3 2
mfg	-17 -1 -1 -1 23 -1
mi	4 6 -2 -6 6 5
mi correo	-10 0 -1 -1 17 -1
mich	3 -9 12 -10 10 -3
mick	13 -3 -1 -3 -6 -1
middle	-9 -1 0 0 5 4
might	-5 1 0 -4 11 5
might be	-10 3 1 -4 8 -1
migration	14 -4 -2 -4 3 0
mil	8 5 -2 -9 -4 -6
mileage	0 -4 -1 12 -11 -1
miles	1 10 0 4 -8 -6
mill	4 -3 -1 2 -7 1
million	1 9 2 16 -2 1
mim	-9 -2 10 -1 5 -1
min	10 -24 -4 -1 45 -11
min #1	-3 -1 0 -1 16 -10
mind	-2 -2 1 1 -6 13
mine	5 8 1 -17 18 2
minha	-1 2 0 -13 6 5
minimum	5 0 2 -4 14 2
ministry	-1 1 0 6 -5 -1
mins	-19 0 0 0 18 0
minute	-22 -14 10 0 35 6
minuten	-12 14 -2 2 0 -4
minutes	20 24 -1 -12 -1 -19
minutes and	20 1 0 -3 -18 0
minutes at	-5 8 0 -2 -3 1
minutes by	10 0 0 0 -10 0
minutes for	9 2 1 -1 -10 0
minutes https	-9 -1 10 -2 1 4
minutes merci	13 -2 -1 -1 -9 0
minutes of	36 -13 -1 -5 -4 1
minutes on	10 -1 1 -1 -11 -1
minutos	-3 4 -4 6 -6 15
mir	10 0 0 -2 10 0
mis	-14 -1 -1 -4 17 -1
misma	26 -6 -2 -4 -15 -1
miss	12 0 -4 -9 6 2
miss the	8 0 1 0 -9 0
missed	-4 -9 0 -3 4 9
missing	13 2 1 5 -1 0
mistake	10 -1 9 -1 -20 -1
mistakes	6 0 0 2 -6 0
mit	-3 9 3 -1 25 -21
mit der	-12 0 6 -3 11 1
mit freundlichen	10 -6 3 3 -10 -5
mittwoch	-2 11 -2 -8 -6 -3
miércoles	-4 7 -3 -14 4 3
mme	13 5 -4 -5 -12 3
mobile	4 -1 -1 3 -11 4
mobile number	-11 0 0 1 9 0
modelo	5 -1 -2 7 -9 0
moderator	-10 3 3 6 4 -1
module	6 -1 -1 -1 -2 -2
moi	-1 7 -7 -10 8 -2
mois	1 -2 -1 8 27 -3
moment	-25 -1 3 6 19 0
momento	-16 -1 0 -2 16 0
mon	13 -14 -4 -2 18 5
monat	8 -3 -2 2 -3 -6
monday	6 -30 -4 -1 1 17
monday #1	-4 1 0 -4 2 8
monday ?	-8 -1 -1 0 7 -1
monday and	-16 -1 3 0 19 0
monday at	-14 10 -1 -3 6 0
monday please	7 -2 -1 -2 -9 -1
monday to	-7 0 -2 -1 6 3
money	20 8 2 -3 -6 2
money and	5 0 0 3 -4 0
monitor	-8 -1 0 3 5 -1
monitoring	-3 -1 2 -1 5 -1
monsieur	9 5 -6 -8 3 -4
monterrey	11 -1 -1 0 -8 -1
month	-11 -26 -27 67 29 -38
month ?	11 1 1 3 -16 1
month and	1 1 4 -1 2 1
month end	-9 -1 0 -2 16 0
month for	8 1 0 -3 -5 0
month free	9 0 1 -1 -9 -2
month i	-11 1 1 2 8 1
month the	-7 1 1 18 -3 1
month's	-11 -2 0 4 2 2
monthly	0 2 2 6 2 -2
months	20 -11 -16 -1 18 -24
months free	-6 0 0 -4 7 0
moot	-5 9 0 -1 -4 0
moq	-8 -1 0 1 11 0
more	-12 -1 -21 54 9 -1
more about	-3 10 0 -1 -9 1
more than	12 1 2 21 -9 6
morgen	12 -8 -4 0 -6 -2
morning	2 5 15 -8 13 -9
morning and	-3 -2 -1 -6 11 -1
most	-30 15 -12 48 24 0
most of	16 7 1 -7 -2 1
mot	9 -4 5 2 -9 0
mother	12 -3 7 -2 -16 -3
move	25 0 -1 1 -6 15
move to	8 -2 -1 -4 -1 -1
moved	33 -14 -6 22 -8 -14
moved to	8 4 -2 10 -8 -2
moves	8 -2 -2 19 -13 -1
moving	-14 -2 -1 11 4 -1
moyenne	-11 0 0 -1 11 0
mp	2 -1 0 6 -8 0
mr	43 -44 -17 -39 5 -13
mrs	30 -5 -11 -15 18 -13
ms	32 -26 -5 -19 8 -13
much	16 0 3 -8 9 2
much of	4 -2 -1 -4 -3 -1
municipality	-13 0 0 7 8 0
museum	-11 1 -2 4 9 0
must	18 2 -9 29 -23 -3
must be	-20 14 2 -3 7 3
mutual	5 -1 5 1 -8 -1
mx	-3 0 1 -3 3 26
mx #1	1 0 0 1 1 24
my	16 -43 -25 -22 29 -21
my book	-13 0 2 0 12 0
my boss	-15 0 0 -1 10 0
my daughter	-7 0 0 0 7 0
my desk	30 -3 -1 -2 -21 -2
my fee	-12 0 0 0 11 0
my firm	12 0 0 0 -11 0
my last	-26 0 0 -1 26 0
my mail	-13 0 -1 -4 7 2
my mobile	17 -1 -1 -1 -16 -1
my name	9 -1 -1 1 -4 -1
my nephew	18 0 0 0 -19 0
my notes	14 0 0 -10 -5 0
my partners	19 1 1 -1 -16 1
my private	-8 0 0 0 11 0
my side	-9 0 0 0 6 0
my sister	-8 3 -1 -3 3 0
my team	-3 -1 -1 -1 2 -1
my wife	-8 0 0 0 4 5
myself	17 5 -5 0 1 2
myself i	11 -3 -1 -1 0 0
más	-5 -3 -1 13 -1 2
más de	-13 2 -1 1 8 -1
máximo	-9 10 -3 -1 -3 0
même	-2 5 -3 0 -2 -3
mês	10 -4 -1 6 14 -5
mí	5 -2 4 -2 -5 0
müssen	-5 -7 -1 8 2 0
n	-22 -5 -2 29 -17 16
n #1	-7 -5 -2 7 3 -2
n'a	21 -1 -2 -3 -13 1
na	2 -37 26 8 20 -16
na quinta	-9 0 0 0 12 0
na sala	-6 -4 10 -2 -1 -1
na sexta	0 -4 -6 11 -1 -2
nach	1 3 2 -1 5 -7
nachricht	-14 -6 -3 -4 -5 33
nada	29 20 -3 -4 -36 1
nada de	9 -2 -1 -3 -6 -1
nadie	-1 -1 2 1 -8 2
name	20 3 -12 -38 11 13
name and	1 -1 -2 -1 -9 4
name came	9 0 0 -1 -11 0
name in	-8 0 1 1 5 1
name of	28 -2 -1 -2 -18 -1
name on	-7 -1 6 1 -3 -3
name title	-11 0 0 0 8 0
named	9 2 7 1 -25 -2
names	26 23 -10 -5 -22 -7
names and	-8 5 0 0 5 -1
namur	-5 0 -1 8 -7 0
national	-1 2 0 -1 3 -6
naturally	-7 3 0 0 8 -1
nd	2 -9 -2 0 9 3
nda	-13 6 -1 -2 10 -2
ne	19 -2 -11 10 -14 9
near	-5 -1 28 2 -6 0
near the	-10 -4 29 -3 -1 1
need	33 -19 -24 -10 -12 -12
need #1	5 -2 0 -4 -3 0
need a	4 -5 2 -2 7 3
need any	-18 6 0 -2 17 0
need one	-3 6 0 -1 -2 -1
need somebody	10 -1 -1 -1 -11 -1
need the	14 0 3 3 1 0
need to	0 -2 8 4 -3 8
need your	-13 1 0 1 9 1
needed	18 3 4 -2 -19 -2
needs	10 -4 0 2 2 6
needs a	9 -5 0 2 -10 1
needs to	12 0 0 1 -12 0
nehmen	-7 -2 -1 1 12 -1
nehmen sie	-8 0 0 1 8 0
neither	2 6 -1 -3 -5 -1
nem	19 -2 0 -1 -8 -4
nennen	11 0 0 -1 -9 0
nephew	18 0 0 0 -19 0
net	15 41 0 -30 6 16
network	-22 -2 8 -2 9 6
networks	8 1 1 5 -6 1
neue	-5 -7 3 13 0 -6
neuen	13 5 -1 1 -10 -1
neues	13 -7 -4 11 -9 -2
never	-6 3 2 10 2 29
never met	9 -1 -1 -1 -10 -1
new	-6 6 -37 57 4 -20
new job	14 -1 -2 -8 -5 0
new ones	-5 0 0 -2 8 0
new year	32 -9 -3 -12 -6 -2
news	-33 -16 2 65 -32 9
newsletter	-30 3 0 44 -8 7
next	-2 -27 19 55 0 -23
next day	-13 -1 -4 1 14 -1
next friday	2 -2 -2 10 -9 0
next invoice	18 -1 -3 -4 -13 1
next issue	-1 0 1 12 1 1
next month	1 -2 1 5 -12 0
next one	-13 1 0 -2 12 1
next to	-10 0 31 0 -4 0
next update	10 -1 -2 -7 0 -2
next week	-16 -1 -2 -9 13 0
next year	39 0 4 -9 -34 0
ni	23 16 -3 -1 -26 -3
nice	-1 6 -4 -1 7 0
nicht	27 -12 1 3 -29 18
nichts	15 -1 -3 0 -10 -4
night	17 -12 -2 23 -17 -5
night and	1 0 10 0 -7 0
night shift	7 2 0 0 8 -1
nights	-7 4 0 -3 4 1
nine	-2 9 -4 42 0 -7
nine days	9 0 0 -4 -5 0
nine firms	-7 0 0 0 2 0
nine years	20 -3 -1 -1 -21 1
nineteen	7 0 -1 0 -4 -1
ninguém	-12 11 -1 -6 6 0
no	11 33 -12 -11 -1 7
no #1	-10 0 -1 3 10 0
no card	-8 -3 -1 -3 13 -1
no charge	-10 19 2 2 9 9
no collateral	-7 0 0 1 8 -1
no company	7 3 -1 1 -11 -1
no contract	-9 -2 0 -6 12 -1
no cost	-8 1 -2 -1 15 -2
no dia	-28 -10 24 -1 9 -2
no es	10 1 -2 -1 -8 0
no fee	-10 13 -1 2 7 -1
no hay	5 5 -1 -1 -8 -1
no hurry	15 -3 -1 -5 -8 0
no lo	-3 -5 0 0 -2 8
no longer	6 -3 -1 13 -8 -2
no me	5 0 1 0 -9 1
no minimum	-7 -2 -1 0 7 -1
no more	-8 -2 0 6 3 0
no nos	16 -2 -1 -1 -12 -1
no obligation	-3 0 1 -3 17 -8
no one	-12 8 0 1 -5 -1
no se	5 -8 -5 -3 -6 12
no slides	-15 7 6 -1 6 1
no such	-6 -3 -2 -4 -6 13
no talk	-14 24 0 0 -11 0
no te	-3 -2 -1 -3 6 0
no time	-12 0 0 -2 16 0
no vendors	-8 12 0 0 -1 0
no win	-14 0 0 0 15 0
nobody	20 5 0 28 -24 -16
nobody ever	-7 0 0 0 7 0
nobody is	5 0 0 0 -3 0
nobody reads	-3 0 -6 9 0 0
nobody wants	-11 0 0 7 4 0
nobody will	5 -3 -3 0 -5 5
nobody's	9 0 0 -3 -4 0
noch	-12 -6 -3 0 39 -9
noche	-5 12 -3 -1 -3 -1
noise	-7 1 7 0 -3 1
nom	19 -9 -4 -4 -6 -2
nombre	13 0 -2 -6 -3 -2
nomination	9 -4 -3 -2 1 -4
non	0 2 1 -3 -1 -2
none	-13 -14 12 11 -21 13
none of	-11 -2 8 3 -5 2
noon	8 12 5 25 -36 -2
noor	9 -1 -1 4 -9 1
nora	14 -3 -2 -2 -8 -4
norma	3 -3 -4 -1 -5 9
normal	8 -4 -1 0 -4 0
normally	-18 -1 0 -1 29 0
norte	-15 -3 5 3 14 -1
north	-3 6 0 5 -7 -1
northern	-10 -12 6 2 6 1
nos	11 30 -7 -12 5 -10
nosotros	10 -3 -2 -8 3 -1
nossa	-16 -5 -3 1 25 -2
nosso	-15 -4 4 6 11 -2
not	30 -23 -36 -2 -30 37
not #1x	11 -5 -2 -6 1 -4
not a	0 0 1 11 0 -3
not be	10 1 -1 -5 -5 10
not do	7 0 0 -1 -8 0
not even	-14 0 -1 -3 9 -1
not found	-16 -3 -1 3 -4 22
not have	-16 -3 -1 2 12 1
not heard	-11 0 0 -1 12 0
not in	13 1 4 0 2 -1
not interested	9 0 0 -2 -6 0
not just	0 6 -1 2 -8 -2
not like	3 -1 -1 0 -6 5
not reply	-3 9 1 0 -3 9
not sure	-11 0 9 1 6 0
not the	1 -2 3 22 -12 1
not to	0 7 2 -1 5 1
not we	-11 0 0 1 8 0
not wish	-10 9 0 1 1 1
not you	-15 -1 -1 -3 14 1
notas	1 -3 -1 13 -13 -1
note	-7 -13 14 19 -20 20
notebooks	-1 0 0 10 -9 0
notes	-9 4 -1 56 -37 2
nothing	22 4 -19 -2 3 0
nothing else	-1 10 0 -6 -6 0
nothing to	25 3 -1 0 -19 0
notice	14 -4 0 9 -9 -6
noticed	-23 2 1 7 22 0
noticed that	-4 0 0 -2 4 -1
notices	-8 1 1 18 2 -2
notre	-13 0 3 2 8 -3
nous	16 14 2 -13 4 -14
nous avons	-5 1 -6 -6 15 -1
nous sommes	-17 -1 0 7 12 0
nous vous	-7 -6 4 -1 13 -3
nouveau	14 -1 -1 4 -14 0
nouvelle	-10 -5 7 -3 13 -1
nov	-14 -1 6 2 -1 16
nov #1	1 2 0 1 -2 -2
nova	12 -7 -1 -1 -8 -2
november	-9 21 5 13 -19 8
november and	-12 1 0 4 9 0
novembre	-11 5 2 0 -6 8
novembro	-11 8 -1 8 -4 1
noviembre	-11 -1 7 2 8 -1
novo	29 -5 -7 12 -28 2
novos	-6 -3 -2 17 -5 -2
now	-5 -27 -31 38 31 -11
now ?	3 1 1 1 -7 1
now and	-4 6 -1 -2 3 -2
now at	-11 1 1 3 14 1
now that	11 -1 0 -3 -10 0
nr	2 -5 -1 11 0 -11
nuestra	-4 -5 3 -4 9 -6
nuestro	-7 1 -3 -4 14 -2
nuevo	14 -1 -7 -4 -1 -2
nuevos	-6 -2 -1 12 -5 -2
number	-9 -20 -8 -13 30 31
number #1	-8 -3 6 0 -5 9
number and	-1 0 1 2 -3 9
number of	10 0 1 -16 15 2
number on	9 0 1 2 -6 -7
numbers	7 -13 -1 40 -25 9
numbers and	-3 -8 -1 1 2 10
numérique	-18 2 -1 -4 16 3
nunca	12 -2 -1 4 -10 -1
nur	6 -2 -1 2 17 -9
nuria	-8 -2 -1 8 6 -1
nurse	6 -3 -2 2 -4 2
não	35 -4 -5 6 -30 -5
não for	-9 2 10 -5 0 0
não há	0 11 -2 -3 -8 -1
não precisa	2 10 -2 -5 -7 7
não é	-13 -3 -1 4 14 -1
número	-13 -6 -3 18 4 -4
números	-9 -1 -1 9 5 -1
o	24 -9 -31 15 2 -13
o número	-16 -1 0 -3 18 0
o que	-32 6 -2 9 15 -1
o seu	6 10 -5 -11 -1 -2
o'clock	-10 14 1 0 -8 -1
o'clock the	-11 16 0 0 -9 0
ob	3 0 -1 11 -15 0
obligation	-11 -1 0 1 25 -7
obligatoire	-9 -2 -1 9 0 -1
obrigada	55 -5 -8 -8 -20 -3
obvious	-13 0 0 1 13 0
ocho	-9 12 -1 -2 0 -1
oct	5 3 0 7 -6 -10
october	-24 27 8 52 -25 -14
october #1	-12 6 0 7 2 -2
october and	-9 1 1 -3 7 -3
octubre	-3 5 8 -4 -6 5
oder	9 -1 -3 1 -3 -4
odile	19 -1 -1 -3 -14 0
of	3 21 -2 5 12 -25
of #1	38 -23 -12 -22 0 2
of #1x	14 -4 0 5 6 0
of #2x	13 1 0 0 -12 -3
of #3	-19 6 2 -1 20 5
of #3x	7 -2 2 1 0 1
of #4	-10 -1 0 11 -4 0
of #4x	-10 5 0 -1 2 1
of #5x	-14 0 0 1 12 0
of $	-10 -2 2 11 -5 -4
of a	36 3 -3 22 -44 3
of all	-10 -4 10 -2 -5 6
of attorney	-10 0 0 5 6 0
of authority	-12 0 0 0 10 0
of charge	-11 3 -1 3 14 2
of course	9 1 1 13 -8 3
of each	7 1 2 4 -6 0
of eyes	-10 0 0 -1 8 0
of five	8 -1 -1 -1 -9 -1
of four	-21 16 6 0 -1 1
of his	7 -1 -1 -4 -5 0
of it	6 -1 0 14 8 2
of last	8 1 1 -5 -3 1
of mr	-14 -1 0 1 13 3
of my	-37 -2 -1 1 43 -1
of one	-9 -3 9 0 2 0
of operations	9 -1 -2 -1 -12 -1
of order	27 -5 -3 -3 -14 -4
of our	14 -19 26 -10 7 -8
of people	-12 0 -1 7 8 -1
of service	-4 -2 6 6 -6 0
of that	-9 5 1 -3 2 -1
of the	-5 26 -10 42 6 -14
of their	5 4 0 -4 -11 0
of them	-2 3 14 0 12 2
of these	4 0 -4 1 -5 -1
of this	0 5 0 4 -8 -4
of those	5 -1 -1 -5 -3 -1
of two	-18 13 0 -2 -1 -1
of us	4 38 -6 19 -32 -3
of what	-19 -1 0 1 23 0
of which	0 0 0 13 -22 0
of whom	-8 4 -1 5 -1 0
of work	-9 13 -1 3 -5 -1
of you	-20 34 53 44 -34 -16
of your	-26 1 -10 -18 61 -5
off	1 -33 -30 23 36 -10
off all	-10 0 0 -5 11 0
off and	-5 2 0 -5 5 0
off for	-7 -1 1 0 5 6
off the	30 2 2 0 -3 1
offer	1 9 -10 -12 34 -6
offer from	-12 0 0 -1 14 0
offered	67 4 2 -8 -44 3
offered us	9 0 0 0 -11 0
offering	-6 7 -1 -5 -4 7
offers	34 3 2 8 -31 2
offerte	-9 6 -4 0 14 -3
office	16 -5 -8 30 -2 -12
office and	0 2 2 0 -1 1
office i	-11 0 0 0 10 0
office manager	25 -2 -1 -4 -11 1
office of	23 -8 5 -1 -10 -4
office on	6 6 -4 -2 0 0
officer	12 0 -1 -4 -5 0
offices	-50 22 -2 12 46 0
offices in	1 0 0 0 -5 0
official	-5 0 -1 1 -1 10
oficial	-8 12 -1 1 -1 1
oficina	-13 0 4 -10 -6 18
oficinas	-5 -4 -1 0 13 -3
often	-6 -1 -1 -1 4 -1
ohne	19 -7 3 9 -22 -3
oi	-8 0 5 -2 3 1
ok	27 6 2 0 -9 1
oktober	1 -1 4 9 -9 0
old	13 13 -19 26 7 -24
old address	8 -1 -1 -1 -6 0
old one	6 -1 0 -6 -3 -1
older	8 0 0 -3 -6 -1
olá	-2 -11 2 0 5 3
on	-2 8 30 14 5 -8
on #1	-18 14 3 21 -26 30
on #1x	-16 11 25 -27 -11 12
on #2x	9 2 -2 -1 -3 -2
on #3	-11 0 1 0 9 3
on #3x	-4 -2 6 8 5 -1
on ?	7 0 -1 -2 -7 1
on a	-22 -9 16 31 19 8
on all	-5 2 0 -3 5 0
on and	6 0 0 0 -2 0
on any	-10 0 0 3 7 0
on average	6 0 0 0 0 0
on behalf	12 0 -2 -2 -8 -2
on every	-11 -1 -1 -2 12 1
on file	-6 0 0 5 0 2
on friday	10 5 -5 -7 -2 -2
on his	-4 0 0 5 -2 0
on how	10 1 1 5 -16 1
on it	7 0 0 -2 13 1
on me	-17 5 0 1 10 0
on monday	11 -32 0 5 5 2
on my	15 1 -2 1 9 0
on one	-10 -5 -1 -2 9 0
on our	2 2 -1 6 -4 3
on page	6 -1 -1 -7 1 -2
on paper	2 -1 -1 1 -3 -3
on request	-11 -2 0 7 7 0
on saturday	10 7 -5 1 -17 2
on site	29 -1 -2 0 -20 7
on sunday	8 8 -1 -11 3 -3
on that	21 -4 5 0 -17 1
on the	-6 -10 45 45 -15 -16
on their	0 9 0 3 -9 0
on them	-4 5 0 -1 2 0
on thursday	-9 53 9 -14 -21 -5
on to	-6 0 1 2 4 1
on tuesday	6 4 12 -8 1 -7
on tuesdays	2 -1 -1 9 -10 -1
on us	-9 -2 0 -5 14 1
on wednesday	-28 18 35 0 -9 8
on what	-22 7 -6 -4 1 -1
on you	-7 15 -2 -3 -4 -1
on your	-33 -9 -3 -13 64 1
once	0 11 5 9 -19 5
one	11 10 -16 34 3 -34
one ?	-15 0 0 0 14 0
one after	9 0 0 -6 -8 0
one and	-15 0 1 1 11 1
one by	7 -9 -1 -2 1 6
one day	-1 3 0 -6 7 -1
one for	12 -4 -1 8 -5 -3
one has	-2 10 0 1 -10 0
one hour	4 0 0 2 -4 0
one i	-12 1 3 1 10 1
one if	-9 0 0 -1 11 0
one is	34 -2 -1 -9 -13 -1
one last	-12 0 0 0 12 0
one letter	8 -1 -1 -2 -8 -1
one more	-10 0 0 6 1 0
one of	-7 15 0 11 16 -6
one on	-9 4 0 3 11 -2
one page	-14 -1 -1 6 6 -2
one pager	-5 -1 0 0 5 0
one person	-13 6 2 -3 7 1
one that	-14 3 1 3 6 1
one thing	0 -1 0 3 -7 0
one this	10 0 0 -1 -6 0
one to	-2 -4 0 3 1 0
one we	11 0 -1 -3 -11 -1
one who	-7 3 -1 -4 5 3
one with	-1 2 -6 3 0 -1
ones	7 -2 -2 10 9 0
ones ?	9 0 0 1 -10 0
online	-34 6 1 23 -6 15
only	13 -9 -43 -16 32 -17
only for	-16 1 1 2 4 8
only if	15 0 1 -1 -17 1
only need	-4 0 0 -1 3 0
only one	9 -3 -1 -1 2 1
only pay	-10 2 0 1 7 0
only the	15 0 -1 -6 -9 1
only want	4 0 1 0 -6 1
ont	16 0 -6 -6 -1 -6
ontem	-11 5 0 -6 11 0
open	-6 14 -18 33 5 3
open for	-5 1 -1 4 4 -2
open the	-6 4 5 -4 1 -1
open to	-9 2 -1 -8 11 -2
opened	18 -1 0 1 -7 1
opening	5 2 -1 1 -11 0
opens	-1 -5 -6 4 -5 0
operating	13 0 -1 0 -22 4
operations	12 -5 4 0 -33 8
opinion on	-8 -1 3 1 10 -1
opportunity	-6 2 0 -5 5 0
opportunity to	-8 0 0 2 5 0
opt	-2 -3 -1 3 5 -8
option	2 -3 0 4 -6 -1
optional	10 -10 -1 -4 -2 1
options	-2 -5 1 3 -1 -2
or	15 1 -35 -26 13 26
or $	-8 0 0 0 4 0
or a	-9 6 0 1 0 0
or call	-11 0 0 1 4 2
or change	1 -1 0 9 -1 -9
or come	14 -3 3 -2 -6 -1
or i	-11 0 0 7 7 0
or is	-21 -1 0 4 19 -4
or just	1 0 -1 0 -3 -1
or madam	8 1 0 0 -7 0
or more	-5 1 1 1 5 -6
or no	-18 -7 0 -3 24 -1
or not	-8 2 -1 7 -6 -1
or only	6 -1 -1 0 -3 0
or should	-11 0 0 -1 12 0
or the	5 -3 -1 -1 0 0
or three	-16 -2 -1 -2 15 6
or thursday	-4 -9 -1 -1 9 0
or to	3 -3 -1 6 0 -8
or two	9 0 7 -2 -12 1
or would	-11 0 0 0 11 0
or you	-7 4 1 -2 4 0
order	-17 -10 -12 -32 55 9
order by	3 -8 -1 -3 10 -6
order to	-6 0 0 1 8 4
orders	-22 4 1 1 11 -1
orders the	-16 6 -1 0 11 0
org	12 5 1 -1 -32 40
organisation	-9 0 0 0 7 6
organisers	-1 -2 25 -2 7 -1
original	-11 -2 -1 5 -2 4
orlando	-13 20 16 1 -6 2
orçamento	-15 -4 -3 -8 31 -2
os	7 17 -7 -3 11 -2
other	25 5 -15 12 -19 -11
others	-34 20 1 23 18 1
otherwise	13 -2 6 -4 -6 -1
otra	13 4 -3 -3 -12 -1
otro	-9 4 0 -1 7 0
ottavia	16 0 0 -9 -5 0
ou	4 7 0 -1 9 -4
oui	-6 -1 0 0 7 1
our	19 4 18 -9 6 -41
our best	-2 0 -1 2 6 -2
our case	9 0 0 -1 -10 0
our clients	-7 2 -5 0 2 0
our company	-7 0 1 2 8 -1
our employment	10 1 0 -1 -11 0
our fee	-8 0 0 2 8 0
our new	-6 3 2 -1 1 -2
our offer	-13 0 0 -2 13 0
our office	10 1 6 -1 -13 -1
our own	-6 10 0 -3 -6 0
our partners	-2 6 0 0 -6 0
our payroll	17 0 -2 1 -15 -1
our people	18 -3 -3 -7 -11 -2
our platform	-4 -5 -2 -1 8 0
our product	-6 1 0 -1 6 0
our sales	-9 -2 0 -1 9 0
our services	-8 0 0 1 9 0
our session	-4 -1 19 0 4 0
our size	9 -1 -1 -1 -12 -1
our special	-10 0 0 -1 5 0
our team	0 -4 1 1 -1 1
ours	50 4 -9 2 -41 -15
ours is	4 -1 -1 -3 13 -2
out	11 -13 -28 51 3 -6
out and	-19 1 1 2 10 1
out by	-10 3 -1 0 10 -1
out for	-9 0 0 1 9 0
out in	-19 -2 -1 -1 13 -1
out of	12 -14 -2 3 6 13
out on	9 -4 -4 0 -6 -1
out the	14 6 -1 -5 -22 -2
out what	5 -2 0 -3 -3 -3
outage	-12 -1 -1 3 5 4
outlook	-7 0 -1 0 7 2
outside	33 -1 1 -3 -14 -1
outsourcing	-28 7 15 11 3 2
outsourcing world	-11 13 5 -1 5 0
outstanding	3 0 -1 0 -5 5
over	-9 -17 -29 15 39 -8
over #1	8 7 0 -1 -16 2
over #1x	-7 -1 -1 1 5 -1
over #3	-11 3 -1 -1 12 -2
over the	-20 1 1 -2 33 1
over to	-9 1 1 0 -8 10
overtime	7 5 -2 -7 -7 -2
owe	11 0 -1 2 -8 -1
own	-1 29 -19 14 12 -22
own firm	-10 0 0 -1 9 0
own no	-11 9 1 0 -1 0
own people	-3 7 -1 0 -1 0
owner	-18 13 -1 -4 5 -3
owners	9 -2 0 -3 1 -5
owns	-10 0 1 0 10 1
owns the	-8 0 3 1 9 0
où	11 7 -3 -2 -12 0
p	-19 -5 -2 25 17 9
p #1	10 -2 -2 3 -3 -2
p s	-11 -3 0 4 6 2
package	1 -1 0 -2 -1 4
packages	-13 -2 1 4 3 5
paga	-12 30 -10 -7 2 -3
paga lo	-10 12 0 0 -4 0
pagan	9 3 -1 -1 -13 -1
pagar	9 0 1 -1 -7 -1
page	-19 -16 8 40 25 -17
page #1	10 -1 0 0 15 -2
page #1x	-11 0 8 0 1 1
page and	-10 1 1 1 8 1
page for	-8 0 1 3 9 0
pager	-6 -1 -1 -1 5 -1
pages	0 2 -5 23 5 5
paid	44 -28 -14 -6 -43 34
paid #1	5 -1 0 0 -1 -2
paid on	13 -1 0 -5 -6 0
pair	-9 0 -1 0 8 -1
pair of	-12 0 0 -1 10 0
palabra	-6 -2 -1 -1 16 -2
pallet	-5 -1 -1 1 6 -1
panel	-19 -5 78 -29 -18 -8
panel on	7 0 -7 -3 -4 0
paper	6 -13 11 23 3 -8
papers	-7 15 -4 -6 0 -2
paperwork	-5 0 1 -2 8 1
papier	-16 6 -2 -2 16 -5
par	28 8 -16 10 -12 -7
para	-9 0 4 20 14 10
para el	9 4 -2 -11 -3 -4
para o	-8 3 3 -9 10 2
para os	-11 -1 0 0 14 0
para um	-6 -2 19 -5 -1 0
paragraph	-10 4 0 4 -2 -1
paralegal	-11 -2 0 0 12 0
parcel	7 0 -1 -4 -2 1
parental	-11 1 -2 -4 -7 17
parental leave	-5 1 -1 -4 -5 8
paris	-7 3 -1 0 7 0
park	25 -2 -8 6 -9 -6
parking	13 -8 -6 23 -23 3
part	16 -1 -3 25 -7 1
part #1	-11 -1 0 8 -2 1
part of	15 -1 -2 2 -7 -1
parte	-10 -1 10 -2 7 1
participant	-3 2 -1 -1 3 -1
participants	-17 -8 2 1 9 -2
particular	3 7 -1 -2 -7 0
parties	-9 0 -1 4 4 -4
partir	-8 7 -3 7 20 -13
partir de	-17 1 2 -2 26 -10
partner	-10 -10 20 3 15 5
partner's	-10 0 -1 0 3 9
partners	8 1 0 -12 23 -20
partners who	-6 0 0 -1 9 0
partnership	8 1 1 0 -8 1
parts	7 -6 0 0 0 -2
party	-9 5 1 2 -2 2
pas	28 17 -20 11 -29 6
pas de	-1 22 -3 -7 -11 -1
pasa	-2 -1 0 10 -5 0
pasado	-17 9 -1 -2 11 0
pass	-2 8 -1 -4 3 -3
passe	0 -9 -6 5 8 -4
passe à	-1 -5 -2 12 -6 -1
passed	2 0 1 18 -6 2
passed the	0 -2 -2 4 -6 -2
passes	13 -3 -2 2 -8 -2
passez	-5 -3 8 2 -3 -1
passo	-18 -3 -2 8 15 0
passo aí	-10 -1 0 0 12 0
passport	0 -1 0 3 1 1
passt	-13 -1 -1 -1 18 -1
password	9 -4 -1 -6 -7 13
past	-30 8 1 13 6 -1
patent	-5 0 11 2 -1 0
patience	9 -1 -3 2 -6 0
patient	7 1 0 -2 -7 0
paul	7 5 -4 -5 -7 4
pay	26 5 -25 -7 9 -28
pay for	8 2 1 -2 6 1
pay in	6 0 2 1 -5 0
pay me	12 0 0 0 -12 0
pay nothing	-9 0 -1 -3 6 -1
pay per	-4 1 1 4 -1 1
pay the	11 0 -1 -2 5 -1
payable	-4 -2 -1 0 -1 8
paying	19 2 3 -5 -6 1
payment	-21 4 2 -14 8 44
payroll	-3 10 9 -8 3 1
pays	-14 37 -1 10 -2 2
pays for	-10 28 -1 -1 -3 -1
payé	7 -1 -1 -1 -10 -1
pc	1 -2 1 6 -1 1
pcs	-3 -2 0 1 11 -4
pdf	-22 -2 10 19 18 -10
pdf application	-6 0 7 0 0 2
peace	-14 0 -1 2 14 -1
peaceful	10 -3 -2 -4 -6 -1
pedi	19 -3 -1 -5 -6 -1
pedir	-9 6 -1 5 2 -1
pediu	22 -2 -1 -4 -12 -1
pela	-2 6 -4 3 1 -2
pelo	18 -7 -6 -4 3 -5
people	4 12 -2 21 9 -25
people ?	7 -1 0 1 -5 0
people and	24 1 -1 0 -22 -1
people have	-16 5 0 0 6 8
people in	-3 -1 -2 1 9 -1
people who	-12 3 14 -8 -5 1
per	5 -32 -33 3 40 -27
per cent	-12 0 1 6 4 0
per head	20 3 0 2 -21 0
per hour	7 0 1 -2 -9 1
per month	11 3 3 3 19 -1
per person	-7 4 0 1 1 0
per seat	7 0 0 2 -8 0
per user	-10 -1 -1 -2 13 -1
per year	-11 0 1 2 10 2
percent	8 -1 -1 -12 4 -1
perder	-11 -1 0 0 12 0
peregrine	18 -3 -1 -6 -9 -1
perfil	-11 -1 0 -1 14 0
pergunta	-5 -1 -1 21 -12 0
perhaps	2 -5 0 -3 1 2
period	4 -5 -1 0 4 -12
perl	-8 -1 0 49 1 -34
permanent	-11 0 0 -1 12 5
permission	-6 0 0 2 5 0
permit	-7 -5 0 4 11 -6
pero	28 -7 1 -8 -17 -2
person	-15 23 -4 12 24 -9
person in	-13 0 1 3 10 0
person to	-5 0 0 0 2 0
person who	-4 -1 -1 -3 9 -1
persona	-12 -2 0 -1 13 0
personal	-7 1 0 0 -6 5
personally	-9 0 1 -2 8 1
personas	-5 10 -3 -1 -2 -2
personne	-11 -4 -3 1 15 -2
personnes	5 -1 -1 4 -7 0
persons	8 -1 0 2 -7 0
pesos	-9 5 -1 0 8 -1
pessoas	16 0 -1 3 -16 -1
pete	11 -3 0 -2 -10 2
peter	7 0 0 -3 -6 2
petit	-8 8 5 -3 3 0
petite	-11 1 6 -3 15 -1
peut	-9 -1 -1 -2 13 -1
peux	17 -1 -3 -3 -11 -2
peço	29 -2 0 -8 -13 0
philippa	-1 6 1 4 -8 -1
phone	28 -6 -11 23 -8 -11
phone and	-8 0 0 3 7 0
phone number	9 -1 0 -5 -6 0
phones	11 0 -4 -6 8 -7
photo	-27 6 1 2 10 -3
photograph	5 0 -1 6 -10 0
photos	9 -2 -2 -1 -1 -2
php	-2 -3 1 -2 -1 7
pick	36 -7 0 1 -10 0
picked	-10 0 3 5 1 1
picking	-12 -1 0 -1 11 4
picks	4 0 0 -3 -3 0
picnic	-3 5 -3 6 -6 1
pictures	-2 -2 0 -4 5 0
pidió	11 0 0 0 -10 0
pie	-11 9 -1 1 3 0
piece	7 -4 3 4 -14 0
piece on	11 -1 -1 0 -12 -1
pieces	-4 -1 -1 6 0 4
ping	-9 0 0 -1 1 8
pizza	5 8 7 -8 -14 -1
pl	-6 0 1 18 10 -13
place	-3 31 -13 -18 18 4
place ?	6 -4 -3 -1 -4 -1
place at	17 -10 -6 0 -4 0
place for	7 1 -1 -3 -7 -1
place in	-4 8 0 2 -3 1
placed	-17 0 0 1 15 0
places	-43 34 -3 -2 10 8
plafond	-10 -1 -1 10 -2 -1
plaisir	-29 -3 25 -7 5 6
plaisir de	-13 1 10 -2 8 -1
plan	9 -11 -9 -5 15 15
plan and	4 -11 -2 -1 2 0
planning	-4 -1 1 -4 5 -1
plans	17 -1 -1 3 -19 -1
plant	-28 -3 4 -4 15 6
planta	12 7 -3 -6 -6 -1
plants	4 0 1 -5 -5 5
plastic	17 -3 -3 -6 -6 2
plataforma	-14 -6 -1 -3 21 -2
platform	-4 -3 -1 -2 35 -1
platz	0 -2 -1 -2 10 -2
play	8 1 -2 -8 1 -1
please	67 -20 -29 -59 -52 14
please be	-6 -6 14 1 -6 0
please bring	-5 -10 2 -5 7 8
please confirm	33 4 2 2 -5 -2
please contact	-14 0 0 2 0 20
please do	-4 -1 6 7 -5 0
please don't	37 -9 6 0 -21 1
please find	-24 5 0 10 19 17
please join	-7 -10 -1 -1 7 0
please keep	14 4 1 0 -12 -3
please let	12 17 0 0 -15 1
please no	21 -6 0 1 -4 -1
please send	40 2 3 5 -26 3
please stop	6 -1 -1 -3 -8 -2
please take	23 0 -2 -1 -9 1
please tell	14 -5 6 -4 -1 0
please write	3 -6 -1 -4 -2 5
pleased	-13 1 0 3 15 -1
pleased to	-24 0 1 2 19 -3
pleasure	-32 -3 3 3 18 -2
pleasure to	-19 -1 1 0 13 0
pln	-12 -1 -1 3 11 4
pls	36 -12 -4 -14 -8 -8
plus	3 -3 -15 28 5 16
pm	-22 49 40 -27 -50 40
pm #1	4 -8 -2 1 1 11
pm to	4 -1 -2 2 2 -3
po	21 3 0 0 -7 -8
pode	2 -4 -2 7 -5 -3
podemos	-4 -4 -1 -3 16 -2
podium	-6 -7 11 -1 3 -1
podría	-11 0 0 -3 14 0
point	19 -6 1 -4 8 -3
point me	-13 -1 -1 -1 12 -1
points	3 2 -1 -4 3 3
policy	21 3 1 -4 -22 6
polish	5 -1 0 4 -8 0
polo	-7 -3 -1 -1 14 -1
ponto	-14 1 -1 10 8 -2
poor	4 0 0 -5 -1 0
popular	-2 -1 0 16 -2 0
por	23 -32 -8 -3 10 -12
por el	20 -5 -3 2 -14 -2
por este	12 -1 -3 -2 -1 -5
por favor	20 -1 -4 -9 -13 11
por la	-21 11 -1 9 0 1
por mês	3 -1 0 -2 -1 0
por qué	9 -10 -1 6 -9 0
por si	-22 -1 5 -2 21 -1
por su	-8 -2 -1 -1 -3 16
porque	19 -2 1 -2 15 -1
port	-12 1 -2 -3 10 -1
portal	17 -3 1 2 -15 18
portfolio	-2 0 0 3 -3 0
porto	1 3 -2 2 -6 -1
position	13 2 -1 -7 -10 1
positions	-7 -1 0 -2 6 0
possible	40 3 0 -5 -16 0
posso	3 -7 -8 -12 20 -2
posso te	-13 0 0 0 15 0
post	3 -5 1 29 -16 0
postage	-13 0 -1 -1 12 -1
poste	-2 1 0 -3 -7 11
posted	1 -2 0 26 -6 -11
postings	1 -4 1 8 -2 1
posts	-5 -1 0 7 1 -1
pour	0 9 -15 11 14 -3
pour la	-7 0 -4 0 8 -2
pour le	41 -1 -3 -9 -28 -3
pour les	-7 1 -3 9 -4 -1
pour votre	20 -2 -3 -2 -11 -4
pouvez	13 0 0 -3 -14 7
pouvez vous	13 -1 -1 -2 -13 -1
power	5 -3 -1 -11 -7 12
pr	6 -1 0 0 -4 -2
pra	-2 3 -3 -5 13 -1
practice	-19 -5 2 7 28 -2
practices	-2 0 0 0 15 -8
prazo	10 -7 0 -5 1 2
pre	-9 0 -3 2 8 -1
precio	9 -9 -4 3 -1 -3
precios	3 0 4 3 -7 0
precisa	-8 9 -3 -12 8 7
precisely	-10 0 0 0 9 0
prefer	-2 11 0 3 -8 -1
preferences	-24 -1 -1 54 -2 -23
preguntas	9 3 -3 0 -4 -3
premier	-12 -1 0 -2 15 0
premium	9 1 1 1 -3 -1
première	-20 8 -3 -2 17 -1
première année	-13 -1 0 -1 16 0
prend	-8 6 -2 3 8 -1
prepare	-12 2 -1 -1 7 -1
preparing	8 0 -1 -2 -7 -1
present	2 -19 5 -16 33 3
present the	-11 0 0 4 6 0
presentation	-2 -13 0 2 12 1
president	10 1 -1 8 -11 0
press	8 -6 -2 -3 -9 1
prestataire	7 -2 0 2 -7 0
prezado	10 -1 -1 -8 0 -1
prezados	19 -6 5 -4 -3 -7
preço	8 -1 1 -4 -3 1
price	-4 -30 -19 0 51 -13
price and	-8 0 0 5 5 0
price for	-10 0 1 1 5 -1
price of	-4 1 1 -1 4 0
price per	4 0 1 -4 -3 1
prices	-5 2 -1 0 5 10
pricing	2 -4 -3 0 26 0
primeiro	-11 -1 -1 -2 12 -1
primeiro mês	-14 0 0 0 17 0
primer	-12 -2 0 5 11 -1
print	18 2 2 12 -9 -1
printed	-2 7 10 -4 -10 1
printemps	-15 0 0 6 11 1
prior	13 -2 1 -3 -10 0
priority	-4 0 0 -2 3 2
priscilla	16 -9 2 -5 -3 -1
privacy	3 2 -1 1 -2 -1
private	-8 3 1 -2 18 0
privilege	-8 0 0 6 7 0
prix	-7 -5 -1 -3 14 -2
priya	27 -3 -3 -3 -12 0
prize	-7 0 -5 3 9 1
pro	5 -5 -1 2 10 -9
probably	-12 -2 6 -6 4 2
problem	-10 5 0 -1 -10 18
problems	0 2 1 4 0 -4
process	1 9 -4 -12 2 -1
processing	-6 1 1 5 1 0
prochaine	-14 -1 -1 6 12 -1
procure	-3 -2 5 0 -1 0
procurement	8 -2 3 2 2 -2
product	6 2 0 11 -3 -2
products	0 8 -1 9 -13 -4
prof	-28 29 21 -1 -13 -2
professional	-22 6 0 3 17 -1
professionals	2 8 0 -4 -7 -1
professor	-15 32 2 2 -11 0
profil	-9 -1 -1 4 10 -2
profile	-16 0 0 -3 14 9
profiles	-3 -1 -1 1 0 4
profit	-10 12 -1 7 -5 0
program	-24 22 -4 0 12 0
programa	3 -5 3 -6 8 -1
programme	-28 19 57 -19 0 1
programs	-3 1 1 18 -4 0
project	-3 1 -1 -6 24 -2
promise	1 -1 0 -1 -11 7
promised	22 1 1 -5 -3 1
promo	-3 -1 -1 -4 3 -3
promotion	-6 0 -1 -1 3 -1
proof	-10 -2 -1 -3 13 -1
proper	-5 0 -2 0 5 -1
property	1 -4 -1 3 -6 -3
proposal	9 2 1 -2 0 6
proposals	-6 -1 1 0 -5 9
propose	-1 -2 -3 -5 17 -4
proposed	0 0 0 -2 -3 9
proposta	2 -4 -1 -4 11 -4
propuesta	2 -8 -4 -1 16 -7
protect	-8 0 0 1 8 0
proud	4 -8 1 -2 -8 8
proveedor	5 -3 5 7 -10 0
provide	7 5 -1 -3 -4 -2
provider	25 -8 -2 5 -2 -2
providers	1 4 0 -1 -4 -1
prueba	15 -1 0 -1 -16 -1
présente	7 -4 11 -1 -9 0
próxima	-6 -2 -2 10 -3 -1
public	-5 1 4 -5 17 3
published	-22 0 -1 18 17 1
puede	1 3 -1 1 -6 2
puedo	-13 -1 0 -1 13 0
puerta	10 -5 -2 -2 0 1
puis	-8 6 -1 -2 7 0
puis je	-11 -2 0 -2 15 0
purchase	-13 0 1 4 8 1
purpose	-5 9 -1 -2 -1 2
put	0 -8 17 -24 33 -20
put a	-4 -1 8 -2 7 -1
put it	9 0 -1 -3 -7 0
put the	39 -3 0 -5 -16 -10
put you	-18 3 0 0 22 0
put your	8 -1 0 0 -8 1
página	-8 0 7 6 2 -1
q	-5 -2 2 18 4 2
q #1	3 1 1 6 2 4
qu'on	7 0 0 -2 -6 0
qual	-17 -1 4 -2 20 -1
qualquer	9 -2 -1 -2 -9 6
quando	-8 2 -2 7 1 -3
quarta	-9 2 7 3 3 1
quarter	-24 4 1 33 18 -1
quarterly	-6 0 1 -1 6 0
quaye	-7 0 0 11 1 0
que	11 -17 9 4 17 -37
que a	4 -5 -3 -10 11 -1
que el	-13 -4 4 9 -2 -2
que eu	-14 0 0 -1 13 0
que je	-22 0 0 -2 24 0
que la	30 -1 -4 -14 -9 -3
que le	-16 -1 0 -4 20 1
que lo	-8 0 0 10 0 1
que me	11 -5 -2 -6 3 -1
que nadie	-9 0 5 5 -4 5
que no	5 -2 6 7 -9 -1
que não	12 4 -1 -4 -11 0
que o	10 -3 -1 -7 -1 0
que se	2 -5 -2 2 -5 4
que te	-4 -1 -1 -2 6 -1
que você	-8 -1 -1 0 7 0
que votre	-10 -1 -1 2 11 0
que vous	-12 -3 -2 -11 24 -1
quedan	-10 -1 0 -1 12 0
quedo	-12 -2 -1 5 13 -2
quelqu'un	13 3 -4 0 -11 0
quem	-22 27 26 -9 -4 -8
quem não	-9 -1 14 1 -3 -1
quentin	3 0 10 -4 -7 -1
queridos	-20 16 8 10 -7 0
question	-13 0 -6 47 6 8
question about	6 1 -1 0 -7 1
questionnaire	7 -1 0 -6 -1 1
questions	-5 46 -4 11 -30 25
questions are	9 -2 0 -1 -9 -1
questions by	9 -1 -1 -1 -10 -1
queue	-13 0 0 1 14 0
qui	-1 10 3 -4 7 0
quick	-11 2 -1 -3 25 1
quicker	-9 0 0 7 2 0
quien	-3 0 -1 -4 6 0
quiet	-6 5 -1 6 -2 1
quietly	-7 0 -1 -4 10 0
quinta	-8 5 -4 1 2 -1
quist	-7 1 0 1 9 0
quite	8 6 0 -9 -14 7
quién	1 4 2 -7 0 -2
quién lleva	-9 -1 -1 0 12 0
quota	-13 -2 0 9 6 0
quote	26 -10 1 -7 26 -4
quoted	20 -1 -1 1 -13 -1
quotes	32 1 -1 -1 -27 -1
qué	-1 7 -4 12 -6 -3
r	17 9 -9 -36 17 6
r #1	-7 6 1 7 1 -5
r #3	-10 -2 1 0 8 0
r $	41 -5 1 5 3 -26
radio	2 -4 3 -7 -1 9
rahul	-14 0 0 0 15 0
rain	-15 -12 11 3 7 2
rains	5 3 -2 0 -9 -2
raise	-3 -10 5 -3 5 0
raised	11 1 0 -2 -8 0
ralph	24 -8 -9 -10 -9 0
ran	5 4 -2 0 -6 -3
rang	17 -2 -1 -6 -10 -1
range	3 9 -3 0 -12 -2
ransomware	-7 9 0 1 -2 0
rasa	-9 -3 -1 -1 14 -1
rate	-19 3 -11 20 30 -2
rate is	-14 -1 0 10 4 0
rate of	-10 -1 2 2 8 0
rates	-6 -2 2 10 16 -1
rather	1 5 4 21 0 1
rather not	-2 1 -1 3 -8 0
ratio	8 0 0 0 -10 0
raum	11 3 3 -4 -7 -1
ravi	18 10 -18 5 -6 1
rd	10 0 -1 4 -12 5
re	-20 2 0 29 1 -1
read	-5 -4 -14 59 -28 4
read it	-6 0 -1 0 2 -1
read more	5 -2 -1 17 -1 -2
read my	0 -1 0 -2 -3 9
read the	0 -2 8 20 -17 -2
read your	27 -1 -1 -1 -20 -1
reader	-22 -2 -1 39 -5 0
reader's	-4 1 1 12 3 1
readers	6 -2 -1 26 -18 1
reading	-23 6 0 41 -32 11
reads	-8 -3 -4 22 -16 1
ready	-10 4 -3 6 4 -5
ready in	-8 0 0 -2 15 0
reajuste	5 0 0 9 -12 0
real	15 19 0 -16 -12 8
really	7 3 2 -2 0 8
reason	-19 0 0 10 -11 5
reasons	-17 1 6 0 6 6
receber	-15 -1 -1 8 9 -2
receipt	7 -1 -1 2 0 12
receive	-50 11 2 14 38 5
received	12 1 0 -2 -45 56
received by	-3 -1 -1 -1 -5 6
received this	-4 3 0 9 0 -8
receiving	-5 -1 0 17 3 -8
receiving this	2 0 0 9 2 -8
recent	-6 0 0 3 5 2
recently	-2 0 4 -2 0 3
reception	5 2 2 -7 9 -1
receptionist	-7 -3 -2 0 6 -2
receptionists	-2 0 0 2 3 0
rechnung	8 3 -2 3 -5 -5
recibido	-9 -1 0 4 -8 9
record	14 1 -1 -4 -17 2
recorded	1 1 -1 -7 -2 -4
recording	-17 6 -1 2 14 -1
recordings	-9 -2 0 5 6 0
records	-11 -2 2 8 -2 12
recovered	-3 0 0 0 4 0
red	-8 2 -1 -3 9 1
redaktion	-10 -2 -1 18 -3 -4
reduced	3 4 -1 1 -8 0
reference	2 -1 2 2 -1 12
references	16 -2 -3 -5 -8 -1
referência	15 -1 0 0 -15 0
reforma	-14 -1 -1 15 -4 0
refund	-8 0 0 0 -2 7
refused	-5 0 1 2 3 0
regarding	-7 2 1 3 4 -1
regards	26 -10 -17 -26 19 -35
regards from	0 -3 9 -1 -6 0
regards to	-9 0 -1 -1 10 0
region	-12 2 -1 1 3 -2
regional	-3 -5 2 4 -5 -1
register	-23 53 1 -24 25 -16
registered	-14 3 2 5 13 1
registration	-30 66 -17 -31 -28 31
registro	9 -5 -4 14 -11 -5
registry	16 -2 -1 1 -15 0
regret	6 -1 -1 -1 -6 -1
regular	4 7 0 -1 -6 1
rejected	-1 0 4 1 4 0
relation	11 -1 0 -11 -6 0
relationship	-13 0 0 1 14 0
relatório	-13 -1 -1 -1 15 -1
release	0 1 1 21 -18 2
remain	-7 -4 0 3 6 0
remaining	-9 -1 -1 -1 0 6
remember	-7 1 3 4 25 2
remember me	-8 0 0 0 8 0
reminder	13 7 -2 3 -14 0
reminder that	3 -1 0 -2 -6 1
remise	3 -3 -1 -4 8 -2
remote	-2 -2 0 13 1 -8
removal	-3 0 0 3 7 -4
remove	-4 1 -1 16 -4 -6
removed	-18 7 -1 2 -2 0
removed from	-8 11 0 0 -6 2
rendu	0 -1 -1 8 -8 0
renew	-8 -2 -2 2 -1 6
renewal	2 -1 2 -10 24 -2
renewals	-10 -1 0 10 2 0
renewed	10 -2 0 -1 -6 -1
rent	0 -1 -1 10 -10 -1
rents	-8 0 0 7 -3 5
reopened	4 -1 -1 0 -7 5
rep	2 4 1 0 -6 1
replaced	-15 0 0 8 3 2
replied	10 -1 -1 -5 -8 4
replies	-10 1 -2 11 3 -5
reply	-29 42 -9 -2 19 33
reply to	-8 25 1 -22 -18 25
reply with	-31 18 1 -6 20 3
replying	9 -9 6 0 -2 0
report	12 4 -4 29 -11 5
reported	7 -1 -1 0 -8 1
reporter	9 1 1 -3 -7 1
reporting	0 2 0 4 -3 1
reports	-17 -1 -1 -2 14 -1
reprise	14 7 -2 -7 -7 -3
reprise des	15 -1 0 -7 -7 -1
request	22 -5 -1 -29 -18 34
request for	8 -3 -1 -2 -8 -1
requests	-6 -3 -1 9 -4 6
required	-4 -7 2 6 0 -6
requirements	-9 0 0 5 3 0
research	-4 1 -2 -7 -2 2
reseller	-5 0 0 0 4 0
reserve	-5 6 3 2 -3 -1
reserved	-18 -3 -1 23 14 -9
reserved for	-6 -7 0 -1 13 -1
resources	6 5 0 -9 -2 2
respect	-6 0 1 1 -2 6
respectfully	1 0 -1 -4 17 -2
responda	-24 -9 -5 20 0 5
responda sair	-10 -2 -1 12 2 -3
responder	-11 -2 -1 0 20 1
responsable	-10 -2 -1 -1 11 -1
response	18 -3 -2 -2 -11 -5
responsible	-11 0 0 9 5 0
respostas	-10 0 -1 14 -7 0
rest	0 -1 -2 -8 17 -1
reste	-5 -3 -4 -6 15 -5
result	4 0 -2 -6 20 -5
results	-22 2 5 5 -6 -5
retention	6 0 3 8 -13 -2
retired	13 3 -1 8 -29 0
retirement	-7 -1 -1 2 9 -1
retreat	5 6 2 -8 -4 0
return	36 -1 -1 -15 -4 5
return the	-6 -1 1 -1 5 1
returns	-11 4 -2 2 1 -2
revenue	-3 -1 1 4 -2 -1
reverse	2 11 0 -2 -4 0
review	10 0 1 7 -1 2
review i	12 0 0 0 -13 0
reviews	-12 -2 0 4 3 7
reyes	2 3 0 -2 -8 9
reçu	6 -2 -1 -5 -5 1
rfp	13 -4 0 0 -6 -4
rgds	-2 -1 -1 -2 8 -3
rien	20 -6 -3 6 -21 -3
rien à	22 -2 -2 -4 -18 -1
right	13 -15 17 -8 16 -10
right and	7 0 0 0 -11 0
right before	-6 0 9 0 7 0
right person	-12 0 0 0 13 0
rights	6 0 -1 18 -6 -9
ring	19 0 -7 2 0 9
ring me	6 -2 -3 -2 6 -1
rise	7 -1 0 -1 -5 -1
risk	-18 1 0 -1 12 1
road	-9 1 -1 1 6 0
rodrigo	-11 -1 7 0 6 0
roger	-12 5 0 5 1 4
role	-2 0 1 0 2 1
roles	-18 3 0 -2 16 0
roll	-3 -8 0 1 2 9
roof	-18 10 0 2 -3 -1
room	-9 42 23 -31 -19 20
room #1	13 -10 -10 0 -4 14
room and	-16 0 0 1 16 1
room for	-4 -1 0 -4 9 -2
room with	12 -4 0 -2 -6 1
rooms	-18 20 2 4 14 -1
rosa	8 1 3 -2 -3 1
ross	-9 0 0 -3 11 0
roth	13 0 1 -1 -5 -7
round	-9 29 5 1 -20 3
roundtable	-3 -12 0 0 13 0
row	-13 2 6 -2 -1 -2
rows	-15 2 -2 -1 11 0
rs	-7 0 -1 5 8 -4
rsvp	-14 19 0 -1 1 -2
rsvp by	2 -10 1 3 0 1
rua	-2 11 -5 -2 2 -1
ruben	7 -6 -1 0 -5 3
rue	-17 21 -3 -3 5 0
rue de	-11 9 -4 -1 4 0
ruego	16 -2 0 -3 -7 0
ruego que	16 -2 0 -3 -7 0
rui	1 11 -3 -3 -8 -1
rule	18 5 2 15 -35 1
rule that	8 0 0 -9 1 0
rules	-13 31 1 21 -28 2
run	12 24 -14 -22 8 10
run a	3 0 0 1 -7 0
running	-10 -1 -3 -5 18 0
running a	-8 -1 4 -2 11 0
runs	1 3 -1 1 -3 -2
rusk	-12 -1 -1 -1 13 0
ruth	25 5 2 -1 -16 -1
répondez	-2 -2 -1 10 2 -2
répondre	-5 4 -1 2 6 -1
réponse	16 9 -3 -5 -25 2
réponse de	15 0 0 0 -14 0
rückblick	-9 -2 -1 14 -2 -1
s	-9 8 -3 12 6 10
s'en	-15 0 0 0 16 0
sa	-11 17 -1 0 -5 0
saal	-2 -5 15 0 -2 -1
saber	-3 -3 -1 -4 10 0
sad	-12 7 0 -2 3 2
safe	-6 -2 5 4 0 -1
safety	-6 4 0 4 -1 1
sai	9 -3 -4 -1 2 -5
said	10 13 -4 0 -11 -1
said in	-8 -1 0 -1 10 0
said no	10 -3 -1 1 -6 0
said that	-4 -2 -1 -5 7 0
sair	3 -6 -9 36 -14 -4
sais	-17 0 0 0 16 0
sal	8 7 0 -3 -11 0
sala	8 -10 21 -2 -9 -2
salary	10 2 -1 14 -23 -2
sale	-5 5 -1 4 -4 0
sales	-3 -3 0 -1 25 -2
salida	14 1 -2 -2 -12 -1
salle	10 5 2 -4 -12 -1
saludo	-19 3 6 2 10 -2
saludos	6 -5 -4 -9 10 -4
salários	-16 6 -1 18 -7 -2
salón	-9 7 4 -1 -1 -1
sam	8 -1 0 -6 0 -4
same	19 -21 -20 -5 24 -31
same day	-28 0 -2 -2 49 -1
samedi	14 -3 -1 -2 -7 0
samira	7 7 0 -6 -8 0
sample	0 0 2 4 14 1
san	5 5 7 -11 -5 -3
san diego	9 4 0 -5 -8 -2
sandhu	6 -1 -1 -1 -7 -1
sandoval	-18 4 0 1 15 -1
sandra	-16 4 0 -1 5 10
sandwich	9 -5 0 0 -5 0
sandwiches	-17 23 0 -3 -1 1
sans	10 -8 1 -3 7 -2
sans engagement	-8 -1 -1 -1 14 -1
sat	-10 23 1 19 1 -3
sat in	8 -1 1 -2 -7 0
saturday	-15 50 5 3 -27 4
saturdays	-3 0 -1 2 7 -1
save	6 -4 1 -13 25 -3
save the	0 4 -3 2 3 -7
saved	6 -5 0 3 -7 2
saving	-7 0 1 -6 17 1
savings	-6 -2 -1 2 6 -1
saw	15 1 -6 -2 18 1
saw the	-12 -1 -1 0 12 -2
say	-4 17 22 14 3 -3
say hello	-21 3 47 3 -8 -1
say in	-6 0 0 0 9 0
say it	11 1 1 6 -14 1
say no	19 -4 -2 -2 -12 1
say that	7 -1 0 -1 -18 6
say the	-10 0 0 0 12 0
say yes	-12 10 -1 0 0 0
saying	9 5 -1 -7 -7 -1
says	52 -21 -4 18 -49 -24
says #3	-12 0 0 -2 11 0
says i	-14 0 7 -3 12 0
says it's	5 0 0 1 -4 0
says nothing	9 0 -1 -2 -9 -1
says that	26 -1 -1 2 -28 -1
says the	-10 -1 -1 -1 10 -1
sb	-11 -1 0 12 -1 -3
scan	-12 -4 -1 5 8 0
scanning	-4 -6 -3 -3 4 0
scarf	10 -3 5 -8 -10 0
schedule	13 3 2 1 -12 -1
schedule a	11 -1 0 0 -11 0
scheme	0 -1 -1 7 -4 -1
scholarship	-12 3 0 13 0 1
scholarships	-10 11 0 4 0 0
schon	-10 7 0 -1 4 1
school	-3 -2 -3 22 -9 2
schreibe	15 0 0 0 -13 0
schriftlich	13 -9 -2 10 -12 -4
score	-7 2 0 1 1 5
scoring	-13 6 6 1 0 -1
screen	7 2 0 0 -4 -1
script	8 -2 0 -9 -6 0
se	1 -8 -19 37 7 4
se lo	-6 -1 -1 -4 12 -1
sea	10 3 0 -1 -11 2
search	0 1 2 7 21 -3
searching	-4 -1 9 2 -6 -1
searching for	-6 0 8 0 4 0
season	-19 -2 -2 19 0 -1
seat	-7 -2 -2 0 33 -5
seats	-5 25 -3 -12 10 -2
second	0 7 5 35 -14 -9
second floor	-2 -1 -2 -6 9 -1
second half	12 1 0 -7 -5 0
second pair	-10 0 0 -1 10 0
second year	9 0 -1 -1 -8 -1
secretaries	7 -4 0 2 -4 0
secretary	-8 -3 2 9 15 1
secretaría	11 -10 -2 -1 -6 3
section	3 3 1 6 -22 8
section #1	-2 0 1 1 -5 4
sector	-4 0 -1 -3 0 0
secure	-3 0 -2 0 5 2
security	0 -1 2 15 -20 9
see	-18 8 46 2 16 -19
see below	-9 -1 -1 0 9 -1
see it	4 0 1 -5 4 -2
see the	10 4 -2 0 -20 0
see them	-7 -1 -1 3 7 -1
see what	-8 9 0 3 -18 11
see whether	-7 0 0 0 6 0
see you	-9 11 49 -11 -21 -2
see your	20 -2 1 1 -21 1
seeing	-15 4 -2 -2 9 1
seem	19 0 0 0 -17 0
seem to	17 0 0 0 -17 -1
seemed	-4 0 0 0 -5 9
seems	-3 -2 6 -4 -15 6
seems to	-10 0 0 -1 7 10
seen	-30 -1 3 6 26 2
seen that	-9 0 0 0 8 0
seen the	0 -1 7 2 -4 3
segue	11 3 -2 0 -11 -1
segunda	1 7 -4 10 -13 -2
seguros	-9 0 0 0 9 0
según	-8 15 -1 3 -8 0
sehr	27 -11 -7 -7 15 1
sehr geehrte	-3 0 -4 1 11 5
sehr geehrter	19 -7 -2 -9 0 -4
sei	-15 -2 -1 -5 19 -1
sei que	-6 -1 0 -2 10 0
seis	-7 -3 -1 2 6 0
seit	-8 -4 -1 3 6 -5
seite	-20 -2 -2 20 5 -2
seiten	1 -1 -1 11 -11 -1
selbst	-8 20 -3 -1 -8 0
selection	0 5 -3 -1 1 1
self	-3 4 1 -3 0 2
sell	-16 1 -1 -2 12 -1
selling	-22 7 5 -5 -9 15
sells	15 0 0 -9 -5 0
sem	0 7 -3 -5 16 0
semaine	-20 -6 -2 10 16 -3
semana	-25 -15 17 35 15 -10
semana ?	-13 -1 0 -1 16 0
semana que	-6 -5 7 0 -1 0
semanas	-18 -1 -1 -2 23 0
seminar	-20 59 2 -3 -28 8
send	14 -12 -33 -13 35 -35
send it	16 4 1 0 -14 0
send me	-15 7 2 3 44 2
send the	31 4 2 0 -4 2
send them	-6 0 0 7 -1 1
send us	-18 -3 -1 -1 24 -1
send you	-27 2 2 2 51 2
sending	4 -2 0 -3 9 0
sends	0 1 -1 11 -11 -1
senhora	22 -5 -1 -8 -7 0
senior	-4 -1 3 -1 5 -1
sent	-9 4 -9 44 -24 16
sent me	6 -3 0 3 -7 1
sent to	3 6 -1 15 -28 -4
sentence	13 -1 -1 -4 -5 -1
separately	11 -4 0 2 -10 2
sept	-8 8 0 9 -13 -1
september	-31 11 17 56 -26 -10
september #1	-1 1 1 8 3 -9
septiembre	4 -2 4 8 -11 5
ser	0 -5 -3 18 -3 -1
sera	3 -1 6 -11 -5 5
serious	-7 -1 0 -1 2 11
serve	9 -3 -1 -6 -4 1
served	-9 -3 -1 -1 12 -1
server	-1 1 0 2 -8 8
server in	-7 0 0 0 11 0
servers	4 -2 0 2 2 -8
service	15 -14 -6 28 1 -7
service charge	6 0 0 3 -10 0
services	-27 -6 38 12 8 14
servicio	-12 4 -2 0 1 12
servicios	7 -9 1 -3 7 -5
serviços	-7 -3 12 -11 8 2
será	24 0 6 -14 -10 -4
session	-37 -16 82 -21 -7 6
session on	-5 2 22 -3 -4 7
session with	-2 -3 3 -6 3 0
sessions	14 13 -14 0 -8 -1
sessão	8 -6 7 -4 -7 -1
set	-21 -3 -4 -1 43 0
set it	-8 0 0 0 7 0
set up	8 -3 0 3 22 -1
sets	-4 6 0 -1 1 0
settings	-6 -4 -2 -2 1 10
settled	4 -1 -1 -2 -6 -1
settlement	-3 0 0 7 -2 0
setup	-9 -5 0 0 13 0
seu	-6 4 -5 -7 38 -11
seven	-26 20 -1 0 17 3
seven of	-4 3 0 5 2 0
several	-5 -1 0 -4 13 0
several of	-3 0 1 1 5 1
sexta	9 -8 -6 -1 10 -3
sf	-4 8 1 0 -6 -6
shall	-24 7 -17 -2 58 -1
shall be	24 0 -5 -4 -15 -1
shall i	-66 2 2 3 79 1
shall we	16 -1 3 -2 -18 -1
share	17 1 -3 3 6 -4
share your	-4 2 0 -3 0 0
shared	-2 3 2 -12 -1 13
shared service	-1 0 6 -7 0 0
shares	5 1 1 3 -8 1
sharing	-3 10 -3 5 -9 -1
she	19 18 -14 23 -23 -17
she has	-17 1 0 3 9 0
she's	13 2 5 -6 -18 1
she's been	16 -6 0 0 -13 0
sheet	4 1 1 2 5 1
sheet is	-3 -9 -2 7 7 0
shelter	-17 7 0 0 10 0
shift	14 1 -1 -3 -11 0
ship	0 -2 0 -2 11 -8
shipping	3 7 0 -2 -5 0
shirley	15 -1 0 0 -14 0
shoes	1 18 -1 -1 -3 -1
shop	-22 3 -2 12 9 -4
short	-15 -13 14 5 24 0
short of	-16 0 -4 -1 13 6
shotgun	-9 7 0 -2 -4 0
shotgun start	-9 7 0 -2 -4 0
should	18 -20 16 9 9 -23
should be	34 0 4 -2 -34 -1
should have	-1 -2 1 2 5 4
should i	-22 -1 -1 0 26 -1
shouldn't	17 -1 2 2 -16 1
shout	-10 7 -1 -1 5 -1
shout if	-6 7 -1 -1 2 -1
show	2 -7 2 -15 23 -3
show how	-1 -6 -2 1 6 -2
show it	7 0 1 1 -8 2
show you	4 2 2 1 26 1
showed	-6 -1 0 4 0 0
shown	-5 1 1 5 9 -3
shows	0 18 2 6 -16 -2
shows the	6 2 -1 4 -7 -4
shred	-15 0 0 -1 17 0
shut	14 1 0 -3 -10 1
si	6 -21 17 -15 18 11
si le	-7 -1 -1 3 7 -1
si no	-10 -6 -4 -2 2 16
si tu	9 0 0 -2 -8 0
si vous	18 -2 3 1 -22 -3
sich	20 1 -4 10 -23 -5
sick	-21 2 -1 -5 7 8
side	-8 26 6 -14 11 10
side of	-13 -5 8 -1 2 1
sides	1 1 1 -3 2 1
sie	20 -27 -30 7 27 -17
sie am	10 -2 -1 -2 -9 -1
sie das	14 -2 -1 -2 -10 -1
sie die	0 -1 -1 1 -7 8
sie jetzt	-7 -2 -1 -3 17 -2
sie sich	12 -7 -2 4 -6 -2
siempre	16 -6 1 -5 -6 0
sign	18 8 -15 -10 6 3
sign in	5 0 0 3 -3 -4
sign the	-18 -5 0 -5 23 -1
sign up	-19 24 -1 0 4 1
signature	24 5 0 6 -12 -3
signatures	6 -1 0 -1 -5 0
signed	9 -2 -4 8 -17 19
signed up	6 -1 1 -4 -2 4
signing	-7 6 1 -1 2 3
signs	7 1 4 -2 2 0
sigue	-7 -5 -3 9 -1 -1
silver	-5 -3 7 -2 0 0
sim	9 -1 -1 2 -11 0
similar	-6 0 1 -1 1 0
simone	0 9 0 -2 -3 0
simple	-12 -5 -2 0 18 -2
sin	14 5 -4 -11 24 -9
sin compromiso	-5 -2 0 -3 15 -1
sin coste	-8 2 -1 -4 15 -1
since	1 -30 -15 52 24 -32
since #1	9 -1 -2 -6 -1 -2
since #4	5 0 1 14 -6 0
since i	-44 -1 1 3 37 0
since it	-7 0 0 1 8 0
since january	10 -2 0 -6 -5 1
since june	7 -1 -1 -2 -9 -1
since the	8 1 -2 -7 4 1
since you	1 4 0 -1 -10 0
sincerely	17 -4 0 3 19 0
sind	-18 8 11 -6 6 2
sind wir	-15 10 7 -4 1 0
single	-8 2 -1 -1 -8 1
sir	14 0 -1 7 4 0
sir or	8 1 0 0 -7 0
sirs	12 0 0 -2 -13 1
sister	-17 3 1 6 5 1
sit	-10 5 39 -2 -5 2
sit in	-20 1 -6 1 8 1
sit on	9 0 1 -1 -19 0
site	-5 3 6 25 1 2
sites	-6 6 -2 -5 6 -4
sits	-1 -1 -6 6 -3 1
sitting	-11 0 3 1 9 1
situation	-5 0 -1 0 7 0
six	-4 32 -9 8 11 -12
six months	-4 2 -1 -1 -4 -1
six of	-9 16 4 -2 3 1
six years	-8 0 7 -2 3 -1
sixth	2 4 -1 2 -6 -1
size	-2 17 2 -4 22 -2
skip	-6 -1 1 6 -2 1
sleep	-12 1 -1 1 5 1
slide	4 -3 0 -5 -1 0
slides	0 16 15 -9 -19 1
slip	7 -3 1 0 -7 2
slot	-24 -12 20 2 21 7
slots	-3 0 -1 2 0 0
slow	10 -1 -1 3 -8 0
small	-19 -16 30 10 12 11
small conference	12 -12 -1 0 -1 2
smith	15 -1 -2 -4 -10 2
so	12 19 -3 -24 16 -36
so don't	-12 1 0 6 6 0
so far	5 7 1 -3 -5 1
so here	-28 1 1 13 11 1
so here's	-8 0 0 3 9 0
so i	-2 18 -1 -3 18 4
so i'll	-4 -2 2 0 3 0
so i'm	-5 -3 4 -3 5 0
so if	-10 0 1 0 5 1
so much	-8 -1 -1 -2 12 -1
so no	8 3 1 -1 -9 1
so nobody	14 -1 0 -1 -7 0
so please	31 1 -4 -2 -13 -1
so sorry	-6 -1 -2 -1 9 0
so that	-25 52 -2 -5 9 2
so we	-10 0 -6 0 -2 -1
so you	4 -13 1 -1 21 2
sobre	-6 -12 40 23 -25 -14
social	0 -3 -3 1 3 1
society	-3 1 2 3 -7 2
socios	-13 0 -2 9 1 -2
software	8 15 0 18 -8 -3
soir	10 -5 -2 -2 -7 4
soit	13 -2 -3 -2 -10 -1
sold	-6 3 1 7 1 -1
solo	-21 -2 -2 -3 31 -2
solution	-4 -7 0 -5 9 0
solutions	-1 -9 2 -2 3 7
solveig	6 5 -1 -1 -7 0
some	11 -14 26 15 -12 14
some of	-11 -3 18 6 -19 -1
somebody	15 -4 -15 11 14 -6
somebody in	-14 0 -1 0 12 0
somebody is	-11 0 0 9 3 0
somebody who	13 -1 -1 -1 -7 -1
someone	7 6 -8 16 6 5
someone else	-17 0 -2 0 16 0
something	2 12 -11 -4 12 19
something like	5 0 0 0 -7 0
something that	-7 0 0 0 8 0
something to	6 0 -1 -1 -7 0
somewhere	-15 9 0 -1 -1 10
sommer	14 1 -3 -7 -7 -1
sommes	-19 -1 -1 7 14 -1
somos	-1 -3 -3 1 13 -4
son	9 7 0 6 -15 1
sonntag	20 -1 -1 -4 -5 -2
sonst	21 -3 -3 -7 -5 -3
sont	-5 -6 -4 -4 7 7
soon !	13 -1 -1 -1 -10 -1
sooner	-7 0 0 -1 6 0
sorry	53 -19 -15 -11 -23 -4
sorry to	0 -2 -1 -2 7 -2
sort	-13 -2 -1 -1 16 2
sort of	-9 0 0 -1 3 5
sorted	-3 0 0 -1 2 0
sortie	7 -1 8 -2 -8 0
sou	-9 0 0 0 11 0
soube	17 -3 0 -3 -9 0
souhaite	14 -3 -2 -3 -9 -1
sound	-6 -2 -1 0 4 1
sounds	-7 6 0 2 1 0
soup	1 24 -1 7 -10 -2
source	6 -9 -1 3 -2 0
sourcing	-46 -4 66 -1 2 0
sous	-3 -9 4 9 0 -2
space	-15 6 -1 4 -2 0
spare	-2 -3 9 2 -5 1
speak	-15 2 1 0 13 4
speak for	-7 2 0 3 7 0
speaker	9 10 2 3 -5 -3
speakers	-7 12 0 4 2 -2
speaking	-41 1 50 -1 8 0
speaks	-10 1 6 1 2 0
special	-12 -2 -1 0 20 -1
speech	-3 16 -1 -2 -1 0
spend	-1 -1 -1 1 8 -1
split	-4 1 -2 3 3 -3
spoke	2 2 -1 3 -5 0
sponsor	-18 -6 18 0 12 -1
sponsored	-5 7 1 0 -4 -5
sponsored by	-6 7 -1 5 -9 -5
sponsors	-2 -3 8 4 2 0
spot	-1 -5 9 0 -10 4
spouses	-7 8 0 0 1 0
spreadsheet	3 0 -1 0 -9 -1
spring	-9 -7 -6 40 15 -3
spring i	-4 0 0 0 6 0
square	-18 -3 1 6 6 1
sr	-6 3 -2 -4 6 5
st	6 2 -8 16 -2 -6
staff	11 -4 8 19 -14 -3
staff in	-6 0 0 -1 7 0
staffing	-12 -1 0 5 8 0
stage	2 -18 57 -4 -9 1
stairs	8 -1 -7 1 -7 1
stammtisch	-9 13 -3 4 -3 -3
stan	7 2 -2 -8 4 -9
stand	-29 -35 101 -27 -42 3
standard	-22 4 -1 7 3 -7
standing	-8 -2 0 0 8 3
stands	-24 2 -1 -2 22 0
star	-11 10 0 -6 6 1
start	-3 18 -9 -33 34 -1
start #1	-4 12 -1 0 -6 -1
start at	-3 5 0 -1 -1 0
started	5 0 -1 9 -14 -1
starting	10 -4 -2 -1 -8 -2
starting at	13 -2 -1 0 -5 0
starts	7 21 -2 -5 -14 0
starts at	9 0 1 -4 -4 1
state	9 21 1 4 -24 10
statement	-24 -1 -1 3 35 -16
statement of	-8 0 0 0 11 -2
statements	-12 -2 0 4 3 0
states	18 -2 0 -14 -9 0
station	-24 8 0 14 0 5
stations	-9 0 3 2 6 -1
statistics	-6 7 0 8 -1 -2
statt	11 4 -5 -9 3 -7
statt #3	-11 -1 -1 -2 20 -2
status	-4 -2 -1 7 -3 4
stay	-2 4 2 -2 2 6
staying	-10 0 0 0 4 7
stays	20 -1 1 11 -20 -2
std	-8 0 0 2 8 0
steht	-1 -11 -7 9 -3 7
stellan	-20 0 0 0 23 -1
stelle	13 -3 -2 -3 -1 -2
stellen	-9 -4 -2 9 7 -1
steve	7 -3 -5 -4 3 -2
still	25 -28 -19 16 10 -18
still have	-17 1 0 0 16 0
still open	13 -7 0 -3 -8 0
still there	-6 0 0 0 7 0
stock	-9 6 -2 -2 9 -2
stop	-22 -4 1 59 -21 -11
stop at	17 -4 -2 -3 -8 -3
stop receiving	1 0 1 15 -2 -7
stopped	21 5 0 -8 -18 0
store	-14 -3 0 12 -1 2
stories	-8 1 0 -1 0 12
story	-24 -4 18 38 -21 -1
straight	15 -2 -1 -5 -9 2
strange	8 0 0 1 -5 0
street	-10 6 -4 10 1 9
strike	-6 4 0 3 1 0
stuck	18 -3 -3 -3 -9 -2
student	-22 0 -8 9 4 -1
students	-14 19 -6 2 -11 3
studies	0 7 1 -4 -4 3
study	13 -3 -2 -8 -3 0
stuff	13 -2 1 -4 -12 6
su	-6 2 -7 -13 12 26
su mensaje	-10 -2 -1 -6 -3 16
sua	-19 -5 -2 -13 40 0
subject	31 9 -2 -35 -13 4
submit	-1 4 0 3 -2 -1
submitted	6 -5 1 -1 0 21
subscribed	0 0 1 27 -1 -10
subscribed to	1 0 0 18 -3 -10
subscription	0 1 -1 20 -15 -3
subscriptions	2 -1 0 -2 0 0
success	-11 8 0 0 0 -1
succession	-3 -2 0 5 0 0
such	-13 0 2 -6 5 24
such as	-1 8 1 -3 -5 1
suchen	10 -1 -1 0 -9 -1
sue	11 -2 -2 4 -14 0
suggest	4 -3 -1 -3 -7 8
suggested	15 1 1 -7 -12 1
suis	1 -3 -2 -9 -8 16
suit	-26 7 -1 0 19 0
suit ?	-6 6 0 0 3 0
suite	5 0 -1 10 -11 -5
suite #3	5 1 -1 -1 -7 0
suits	-6 1 8 -2 2 0
summary	1 0 -2 1 -6 3
summer	-19 0 0 20 8 17
summit	-7 23 22 1 -6 0
summit in	0 -2 22 -1 -7 -1
sunday	-5 44 -8 -18 6 -3
sunday and	-7 -1 0 1 6 0
supervisor	11 -1 -1 5 -9 0
supervisors	-10 3 1 -3 7 5
supper	-11 22 0 -3 0 0
supplier	-1 -6 17 7 -16 3
suppliers	-4 1 -1 -4 9 -1
supply	-12 0 -2 2 7 1
support	3 3 2 25 -7 -3
suppose	-5 0 -1 -2 9 -1
sur	0 0 16 30 -21 -5
sur la	10 -1 3 -5 -12 -2
sur le	1 2 -6 8 -9 -2
sur les	6 0 9 12 -23 -2
sure	7 -4 6 -1 0 1
sure that	-2 -1 6 2 2 -2
survey	1 1 1 34 -22 -3
suyo	-10 14 2 -3 0 0
switch	-18 -3 -2 -4 18 6
switched	22 0 -1 -8 -17 0
switched off	13 0 -1 -3 -8 0
sworn	-10 -1 -2 0 11 -1
sympathy	-19 -1 -1 -1 20 -1
system	-2 11 2 22 1 -1
systems	-4 4 -1 1 -6 -2
sábado	9 7 -6 -7 0 -4
são	-4 5 0 6 -4 -3
sé	-4 -3 -1 -1 7 -1
sí	3 7 -1 -1 -8 -2
só	21 -2 6 -4 7 -4
t	19 -2 -1 -7 -23 22
ta	-10 -3 -2 -3 12 -2
tab	12 0 0 1 -11 -3
tabelle	-1 -7 -3 15 -2 -7
table	-29 29 68 4 -16 1
table #1	-16 1 29 4 -4 5
table at	-3 -4 7 1 2 0
table in	24 -11 -18 -1 -3 -1
table on	-8 7 -1 5 -3 0
table with	-8 2 5 -1 9 0
tables	-5 -2 -3 3 3 -1
tablet	-6 1 0 0 8 0
tag	-4 -7 8 -6 7 -2
tagen	-9 -2 5 5 10 -1
take	17 -6 -10 -11 14 -11
take a	-14 5 0 -4 6 4
take it	-4 -1 -1 -1 9 -1
take over	13 0 0 -1 -13 0
take the	0 12 -2 1 -1 4
take you	-7 0 0 10 -5 1
take your	-9 0 -1 0 7 1
taken	-5 -1 2 4 2 10
taken out	6 0 0 -1 -4 0
takes	-42 20 -3 34 32 -4
takes a	-12 -1 -2 -1 12 0
takes about	13 0 -1 -1 -15 -1
takes me	-6 0 0 2 2 0
taking	-3 -6 -2 -4 7 5
talent	8 -5 -5 1 -2 0
talk	23 17 1 -17 -2 -16
talk about	6 21 2 3 -18 3
talk of	-13 16 0 -1 -7 3
talk to	10 0 0 -7 13 0
talking	-32 -1 38 2 2 -3
talking about	-5 -4 15 0 1 1
talking to	-3 0 9 3 -4 -3
talks	2 -3 -3 2 -11 -2
também	-11 0 0 -1 11 0
tampa	-14 3 1 4 10 -1
tarde	-2 -6 -3 4 21 -8
target	-9 -3 0 7 0 -1
tasting	-9 2 -3 6 6 0
taught	-12 1 0 13 -3 0
tax	-2 -5 2 -6 -13 39
te	9 -12 -11 -15 44 -6
te lo	16 -1 -1 -2 -11 -1
tea	-25 3 10 -3 7 -2
teach	-4 8 3 1 -1 1
team	-5 -15 38 -24 22 -8
team in	-5 -1 -1 -1 3 -1
team of	-8 14 0 0 -7 -1
teams	-20 12 -3 1 9 -2
teams of	0 10 -2 -6 1 0
tech	3 -4 -1 16 -7 0
technical	-7 5 -1 -1 7 2
technology	-13 5 -1 0 2 5
ted	0 -3 -4 -5 12 -1
tel	-8 0 0 3 1 9
telecom	-2 5 -1 1 3 -1
telephone	10 2 0 -3 0 3
tell	-8 36 17 19 6 -27
tell me	18 13 2 14 -22 -11
tell the	-3 -6 9 -2 -4 -2
tell them	12 3 1 3 -12 1
tell us	-17 8 8 0 -2 2
tell you	-28 1 -4 7 40 1
tell your	22 -9 -3 -4 -6 -4
telling	3 -2 6 -1 -5 -1
tells	-38 6 2 -3 27 10
tells me	-20 0 1 1 19 0
teléfono	13 -1 0 4 -13 0
tem	-1 2 2 10 -12 -3
tema	-20 17 3 -6 4 0
temas	-14 -3 -1 -5 -8 26
temp	22 -5 -4 -4 -11 0
template	-6 0 0 18 -17 -1
temps	-15 0 -3 2 18 -3
ten	-16 27 -8 5 23 -9
ten minutes	7 0 -1 0 -12 0
tenant	-21 -4 1 9 12 -1
tenants	-14 -2 -1 2 20 -1
tender	11 2 2 -4 -4 -2
tenders	-7 0 0 4 7 0
tengo	11 -4 -3 -5 0 -1
tenho	9 -7 -8 -5 7 0
tent	-9 -5 5 -2 0 8
tenth	-8 0 -1 1 9 -1
tenth of	-9 0 0 0 9 0
teresa	3 6 -1 2 -11 -1
term	30 2 1 -7 -19 -2
termina	-13 3 0 -3 14 0
termine	-11 -2 -2 22 -3 -2
terms	-15 0 2 2 22 1
terça	2 8 0 -4 -6 4
test	11 -24 -5 4 31 -12
testing	-13 5 1 -1 0 7
text	3 16 -5 14 -5 -8
text me	9 4 0 -1 -12 0
texto	6 -5 6 7 -7 0
th	-3 21 -20 26 -2 -29
th ?	-6 6 0 0 1 0
th and	-7 3 1 -1 34 1
th at	-2 23 -3 -3 -19 -2
th for	-6 1 0 3 6 -3
th free	-10 2 0 3 8 0
th if	10 -1 -2 -1 -15 -1
th to	6 2 0 -4 -8 0
than	3 -8 -10 49 5 -19
than #3	-8 -1 0 6 -1 6
than a	-6 0 1 -2 6 1
than i	17 -1 6 -3 -7 0
than the	15 3 -1 -5 -12 -3
thank	37 -50 -23 -18 -31 45
thank you	37 -49 -22 -20 -32 47
thanking	-12 0 0 -1 11 -2
thanking you	-11 0 0 0 10 -2
thanks	54 -50 -20 2 -26 -24
thanks !	10 -1 0 -7 -4 0
thanks for	28 0 2 8 -1 -1
thanks to	-8 1 7 8 7 -1
that	4 -5 -12 2 21 -17
that a	0 -2 -1 -8 5 1
that all	6 2 -2 0 -6 0
that and	8 0 0 -4 -5 0
that can	-2 8 0 -3 1 0
that day	4 7 3 -1 -8 0
that doesn't	-14 0 0 -3 15 0
that everybody	-9 0 0 -1 11 0
that for	-12 0 0 0 6 5
that had	-9 0 0 5 6 0
that i	1 22 -1 4 -2 14
that it	4 3 -1 -3 -7 12
that it's	9 0 0 1 -10 0
that nobody	4 1 -1 -1 -5 -1
that our	-8 0 0 -1 9 0
that out	12 0 0 -9 -4 0
that same	-2 6 0 -2 -1 0
that the	11 -6 -8 -3 14 13
that they	-12 5 -1 6 -8 1
that this	-4 0 1 0 -7 9
that time	-4 5 0 1 0 0
that was	29 -2 -1 -8 -20 3
that we	20 12 -1 0 -21 1
that will	-3 0 2 3 -2 0
that you	13 -10 2 -9 19 1
that you're	-11 2 -1 0 8 1
that you've	1 -2 0 -3 3 0
that your	-11 3 2 2 36 -3
that's	12 -1 -3 17 9 -7
that's all	-23 0 0 -1 22 0
that's what	-13 -2 0 0 10 0
the	25 -5 5 -3 -22 -24
the #1	25 -14 -1 -2 -9 -18
the #1x	-12 13 1 19 16 -13
the #2x	8 13 -5 22 -19 -9
the #3x	5 -15 0 19 14 0
the #4x	4 1 -1 -1 -5 -2
the #6x	-6 -1 -1 -1 6 -1
the account	10 -2 -2 1 -11 2
the address	-4 3 0 -1 -2 9
the agency	-2 -3 0 4 -1 0
the animal	-17 8 0 1 10 0
the annual	-15 -4 25 7 -18 -1
the answer	-14 -1 -1 0 11 -1
the answers	6 -4 0 1 -3 -1
the app	6 -6 -4 0 -4 4
the area	-6 0 0 -1 7 0
the association	17 1 2 -7 -11 -1
the association's	4 -3 7 0 -9 1
the attached	-5 -2 -1 -4 10 2
the audit	0 0 0 5 -3 3
the auditor	-8 0 0 0 10 0
the average	-5 -1 -1 3 5 -1
the back	40 -4 -24 -5 -8 -1
the bad	13 -7 2 -1 -3 -1
the bank	28 0 2 -7 -17 0
the best	-10 0 1 6 12 1
the big	13 5 -5 0 2 -1
the bit	8 -1 8 -1 -11 0
the blue	11 -7 4 -4 -2 0
the board	6 -3 1 23 -13 2
the boat	10 -1 3 1 -11 -1
the book	8 -6 5 2 -9 0
the box	-4 0 4 1 0 1
the budget	9 -2 -2 7 -14 -2
the building	-6 2 0 -5 2 1
the business	2 0 -1 0 -6 8
the bylaws	10 -2 0 -2 -8 0
the call	-3 5 0 0 -1 -1
the canteen	10 -2 -1 -2 -11 -1
the card	-6 1 -1 5 0 0
the certificate	14 -3 -2 -8 0 0
the chair	-7 3 0 0 -1 -1
the chance	-7 0 0 0 6 0
the chapter	22 10 -3 -10 -21 5
the city	0 -5 0 -4 8 2
the client	13 -1 -1 -2 -6 -1
the client's	10 -1 0 -1 -1 -11
the coffee	-9 -4 42 1 -2 -2
the committee	0 -6 0 7 0 4
the company	17 4 -1 -12 -2 -1
the complaint	9 -3 -1 -1 -9 0
the complete	-14 0 0 -1 14 3
the conference	8 -1 15 2 -11 -2
the congress	16 -1 -16 -1 1 -2
the cost	-4 -4 1 2 -2 6
the county	-27 -3 -5 4 13 -1
the credit	4 0 1 0 -4 1
the date	-7 5 -2 3 17 -11
the dates	15 0 0 0 -16 0
the day	-13 8 -2 1 -15 6
the demo	34 -1 -1 1 -16 -1
the desk	9 0 -3 -2 2 -2
the dinner	0 4 2 -2 6 -11
the directory	39 1 2 3 -40 -1
the draft	10 0 -1 -1 -9 1
the e	-10 -2 9 8 -3 1
the eleven	0 -1 10 -1 -2 0
the end	-6 -2 0 -1 36 -1
the evening	-7 2 -6 -2 3 -1
the evenings	-11 0 -1 -1 1 12
the exam	3 0 -1 5 -9 0
the extension	-13 0 0 0 13 0
the federal	7 2 0 -10 -1 6
the fee	5 1 -1 -2 -8 -1
the ferry	-12 0 0 3 11 0
the file	20 -4 -1 -1 -9 -4
the files	-9 0 0 0 12 0
the fire	-1 0 5 9 -10 0
the firm	17 4 1 -1 -11 0
the firm's	-9 0 0 5 4 0
the first	-27 5 -3 29 37 -14
the flood	-1 -1 4 3 -6 0
the following	-6 -1 5 -16 -8 26
the food	-6 4 0 0 4 0
the form	-19 4 -1 2 6 5
the forum	11 0 2 1 -12 1
the four	7 -1 -1 -6 0 -1
the free	25 -1 -1 0 -21 -1
the friday	-15 2 1 5 5 1
the front	-12 0 8 -3 -2 10
the full	-20 -2 -1 9 16 -1
the half	-10 0 0 4 12 0
the hearing	4 1 -1 -2 -4 2
the hotel	-3 17 -3 -3 -15 0
the hour	-9 -1 3 1 6 -1
the house	-12 4 0 -2 11 2
the hr	8 1 0 -2 -4 0
the index	6 0 0 -1 -2 0
the institute	6 -4 -1 0 -3 0
the interview	-10 0 0 0 12 0
the island	-8 -1 0 -1 0 13
the job	7 -1 0 -1 -2 0
the kettle	11 -4 -4 -1 -13 -1
the key	-16 10 1 1 -8 6
the kitchen	9 -6 -3 0 2 0
the landlord	16 -2 -1 -1 -13 -1
the last	-6 12 6 10 9 -7
the latest	0 0 1 1 -6 5
the law	8 -4 -1 0 -11 -1
the lease	-15 5 0 0 6 2
the legal	-8 -2 32 1 -4 0
the letter	-35 -1 -1 -4 40 -1
the liberty	-8 0 0 0 6 0
the lift	13 3 -2 1 -3 0
the line	-6 1 0 1 -2 4
the link	-6 1 -2 -1 5 -5
the list	-15 10 -9 29 1 8
the little	1 7 -1 -5 -6 0
the lobby	-9 3 -1 11 -8 -1
the lock	18 0 0 0 -17 0
the lot	15 -2 -1 -5 -6 0
the lower	4 2 -4 -5 -4 2
the mail	6 1 -1 7 -8 -6
the man	6 -1 -1 -4 -4 -1
the market	-5 1 0 0 0 4
the meeting	20 1 -1 -8 4 -4
the message	1 0 0 -1 -2 1
the middle	-6 -1 0 2 5 2
the ministry	0 1 0 6 -4 0
the minutes	14 -1 -2 -5 4 -1
the moment	-7 4 -1 2 0 -1
the money	-9 6 0 -2 3 0
the month	-17 1 3 43 0 3
the most	-10 0 0 5 -3 2
the move	-11 0 0 -5 10 9
the name	43 1 1 0 -35 1
the names	-10 3 0 1 6 0
the new	11 6 -13 9 5 9
the next	-6 -1 0 7 19 2
the night	26 1 -2 -9 -3 -1
the notice	7 -1 1 0 -6 0
the number	-2 1 2 4 -9 2
the numbers	5 -6 0 -5 -4 9
the october	1 -1 6 -1 -3 1
the office	-9 -3 1 22 -22 18
the old	24 4 -3 15 -21 -7
the oldest	8 3 0 -1 -8 0
the one	28 -28 -7 18 -16 5
the only	18 3 0 -1 5 1
the opportunity	-10 0 0 1 6 0
the order	-13 0 0 4 15 -4
the organisers	-1 -2 25 -2 7 -1
the original	-11 -2 0 4 6 1
the other	22 -1 1 -4 2 4
the others	-11 2 -2 0 10 -1
the outsourcing	-12 4 13 -1 3 1
the page	17 -2 -1 -7 -12 -1
the panel	2 3 33 5 -14 1
the paper	-37 -1 7 8 17 -1
the papers	-10 1 -1 8 4 0
the partner	-4 6 0 1 1 0
the partners	8 2 2 -5 16 2
the past	-4 -1 0 -1 -1 0
the people	-1 -2 -1 0 6 -2
the person	-13 0 -1 -1 11 0
the phone	27 4 0 6 -27 3
the pilot	-11 0 0 1 15 0
the plan	-8 0 -1 3 -6 7
the port	-6 0 0 1 7 0
the portal	7 -2 -1 3 -6 -5
the position	4 -1 0 -2 -5 3
the post	-16 0 0 3 12 2
the price	-3 2 2 1 7 6
the problem	1 8 1 2 -9 3
the program	-6 3 0 4 1 0
the programme	-11 -2 24 0 -2 -2
the quarter	-19 -3 0 21 -3 0
the queue	-15 -1 0 1 16 2
the rate	6 0 1 -4 -4 1
the real	-10 0 0 0 6 5
the reason	-7 0 0 6 2 0
the record	9 0 0 0 -9 0
the regional	10 1 -6 -1 -7 0
the registration	8 -4 -5 6 -4 -3
the registry	12 0 -1 -1 -11 -1
the remaining	-10 -1 -1 -1 1 10
the rent	9 -1 -1 -3 -9 -1
the report	-1 -2 -1 0 -6 3
the rest	4 -1 -1 -6 5 0
the result	3 -2 -1 -5 2 0
the results	-5 -2 0 1 4 2
the right	-27 0 2 0 40 3
the risk	-11 0 0 -1 10 0
the roof	-5 7 -1 1 -4 -1
the room	-8 21 -4 1 -12 1
the salary	7 -1 -1 1 -5 0
the same	10 -3 -13 10 17 -16
the sample	-7 0 0 0 5 0
the saving	-11 0 0 -1 12 0
the scholarship	-10 2 -1 10 -3 -1
the season	-11 -1 0 10 4 0
the seat	-10 0 0 1 11 0
the second	1 9 6 9 -14 7
the server	-5 0 1 6 -2 0
the service	10 1 -4 -6 4 1
the sheet	-3 5 0 -3 -1 1
the side	-14 -1 10 5 -4 10
the site	-4 0 -1 22 -4 -1
the six	-12 11 0 -1 -1 0
the small	5 -6 25 -3 -13 -1
the spring	4 0 0 10 -8 -1
the state	9 0 -2 -6 -10 -2
the story	-6 -1 11 -4 -4 1
the study	6 -2 0 -2 -6 0
the subject	-16 4 1 4 7 2
the summer	-12 1 -1 3 11 0
the summit	4 3 -3 -1 -8 -1
the system	-6 -3 2 -2 2 4
the table	1 -5 -2 -3 -2 3
the tea	-8 -5 9 -2 3 0
the ten	-11 0 -1 1 11 -1
the tender	-9 0 6 -1 7 2
the test	6 -1 2 0 -7 0
the text	13 -3 -2 -2 -10 1
the thing	-11 -3 6 5 6 0
the third	16 -4 3 -7 -6 0
the three	9 0 0 1 -10 -2
the time	-1 0 -1 0 7 -1
the top	-2 -1 -1 -6 9 0
the train	-3 11 7 -10 -3 0
the trust	-12 0 0 0 14 0
the tuesday	4 5 4 0 -10 -1
the two	23 11 1 -12 -3 2
the university	9 -4 -1 -1 -8 3
the vendor	10 -3 0 -3 -6 -1
the water	-8 -2 0 2 5 0
the way	7 -1 -1 -5 9 -1
the web	-2 6 0 -13 -1 9
the website	0 -2 0 20 -8 0
the week	-13 0 -1 3 9 -1
the whole	12 -1 -1 -4 6 -1
the window	-3 -11 0 3 8 3
the word	-13 1 1 3 6 1
the workshop	-22 2 10 5 13 0
the world	-8 -1 0 -1 8 2
the wrong	-17 4 -1 1 20 -1
the year	-12 2 1 14 11 1
their	1 36 -26 14 16 -22
their own	-11 11 2 0 3 -1
theirs	10 0 0 -4 -4 0
them	22 -28 -3 23 5 -26
them ?	27 -2 -2 8 -33 -2
them and	-6 -2 0 9 -6 -1
them are	5 10 -2 -2 -13 -1
them at	-12 -2 -4 0 11 1
them before	-13 -1 -1 3 14 -1
them if	-5 0 0 -2 7 0
them in	-12 0 -1 -2 11 -1
them the	8 0 -1 0 -13 4
them to	12 1 -1 -2 -8 0
thema	-9 8 -2 -1 3 -1
theme	2 10 -1 -9 1 0
themselves	-5 5 -1 -1 -6 -1
then	-12 51 -18 14 -17 11
then and	-27 -2 0 1 25 6
then we	0 1 0 2 -3 0
then you	-6 8 0 1 2 -2
there	-15 22 79 -11 2 -26
there are	-43 36 -1 -2 21 8
there i	-4 0 0 0 4 0
there is	32 0 -3 2 -33 9
there were	-7 0 2 -1 8 1
there will	-9 1 -1 -2 2 -2
there's	-13 29 -1 0 16 -2
there's a	-32 3 -1 0 38 2
there's an	-3 0 3 0 7 0
there's no	8 11 1 -5 -6 10
these	-4 5 -2 18 13 -4
they	30 -11 -15 1 -18 -24
they are	23 0 -1 -9 4 -1
they ask	-11 0 0 -1 12 0
they gave	-9 -8 4 7 -4 0
they said	10 0 0 -1 -7 0
they say	17 0 0 -1 -12 0
they took	-10 0 9 -5 9 0
they want	15 -1 -1 1 -8 -1
they wanted	3 -1 7 0 -3 -1
they will	-6 -5 -1 -1 10 4
they would	7 -1 0 -5 -3 0
they'd	-6 2 -1 -3 8 -1
they're	19 12 -1 -7 0 1
they've	23 3 4 -5 -9 0
thin	-6 -1 -1 8 0 -1
thing	17 9 6 -3 -9 4
thing ?	6 0 0 0 -7 0
thing i	-6 0 3 6 -1 2
things	-1 0 3 31 0 5
things i	0 0 -1 3 -5 0
things that	-7 0 0 -3 9 0
think	12 -6 -2 13 1 27
think about	-13 -1 1 7 3 1
think i	0 -1 -1 6 -11 10
think of	-4 0 1 -3 10 1
think that	-4 1 0 -1 -1 0
think we	5 0 0 -5 -4 0
think you	-5 0 0 -1 -7 10
thinking	1 0 1 3 15 2
thinking about	-14 1 1 0 18 1
thinking of	-11 -3 0 5 7 0
thinks	6 0 0 -2 -2 -1
third	18 -9 2 0 7 5
third one	11 0 0 -2 -11 0
thirty	-7 0 -1 0 2 0
this	-19 -12 -6 31 11 59
this and	2 0 1 6 -2 -6
this is	-9 11 -2 -17 -19 64
this issue	-21 0 2 52 -13 0
this letter	-2 -2 0 8 1 0
this link	-9 -1 0 4 -1 7
this list	3 4 -1 8 -2 -1
this mail	-9 -1 0 3 2 -2
this message	-31 5 0 2 -9 44
this month	-37 3 2 38 24 1
this morning	37 0 1 -8 -5 2
this on	-7 -1 -2 0 14 -2
this time	-3 15 6 -12 -9 2
this to	-13 -1 -1 0 11 -1
this up	-15 -1 -1 -1 19 -2
this week	8 -7 -2 28 13 -10
this year	-19 -8 38 -18 22 1
this year's	-19 -1 36 -1 -1 0
those	-17 29 18 7 8 -2
those who	-16 27 10 -8 -10 2
though	-4 5 -1 2 -9 -1
thought	-19 22 3 -3 23 3
thought about	-10 3 0 7 3 0
thought i'd	-7 0 0 0 7 0
thought of	-18 2 -1 -3 12 -1
thought you'd	11 0 0 -1 -10 0
thoughts	-15 -3 -1 -2 14 5
thoughts on	-14 -1 -1 -1 18 0
three	-1 -2 0 44 14 -26
three days	2 -2 6 -8 -1 1
three firms	-10 0 0 3 4 0
three for	-14 -2 0 0 12 0
three in	0 -8 5 -1 -4 5
three months	0 -1 -1 -5 9 -1
three of	7 -8 -2 15 -12 1
three people	11 2 0 0 -8 1
three things	-9 0 1 2 6 1
three times	10 0 0 0 -13 0
three weeks	-18 -1 -1 -4 24 -1
three years	1 0 1 -2 -7 -1
threshold	-12 -1 0 19 0 -1
through	-8 3 -11 -7 29 6
through my	-10 0 0 1 9 0
through the	1 2 -2 8 -6 9
throw	-11 0 1 5 9 0
thu	-5 -8 3 11 2 4
thursday	-6 51 45 -38 -19 -15
thursday #1	17 4 -1 2 -6 0
thursday #1x	-3 10 2 2 -16 9
thursday #2x	-5 29 0 1 1 1
thursday at	0 -7 27 0 -4 -1
thursday's	7 -1 -1 -2 -8 0
thursdays	-3 2 0 8 -1 0
thx	19 -6 -3 -5 0 -4
ti	-11 -1 -1 -1 15 -1
tick	-17 -1 -1 6 20 -4
ticket	16 5 1 -9 -10 17
tickets	0 -6 9 6 -24 -1
tied	5 0 0 0 -7 0
till	29 3 0 -6 -9 0
time	20 -5 -23 10 3 -6
time and	11 8 0 1 -17 1
time at	-5 0 2 2 5 -1
time in	8 -1 0 2 -10 0
time that	5 0 0 0 -9 0
time the	-9 3 8 -3 1 6
time to	-19 5 -1 1 5 5
timers	8 4 -2 -1 -11 0
times	4 10 1 -11 8 13
times in	9 0 0 -1 -6 1
timing	-11 0 0 2 11 0
tip	7 -3 -2 10 -12 0
tips	-7 4 0 -5 -1 3
tired	-15 3 4 7 -2 -1
tired of	-3 4 0 2 -2 -2
title	-2 -6 3 0 -1 1
tk	-5 -2 0 1 13 -5
to	9 9 -7 -4 10 -6
to #1	-10 58 -11 4 -26 5
to #1x	-10 35 -13 24 -29 15
to #3	4 2 -1 -2 20 0
to #3x	-5 1 -1 10 -9 -4
to #4x	-5 3 1 5 3 -2
to #6x	10 0 0 -2 -8 0
to $	-8 1 0 11 12 -2
to ?	-5 -2 0 0 1 0
to a	-4 43 -4 8 -3 -7
to add	-2 9 0 9 -8 -7
to all	10 -3 1 26 -16 0
to an	4 -4 0 -7 5 -2
to answer	4 -3 1 2 -8 -2
to ask	20 4 2 -3 -14 2
to be	-18 11 13 4 12 26
to bring	1 7 -1 -5 -10 -1
to buy	3 1 0 7 -10 0
to call	-15 -1 0 -2 17 0
to change	-9 -5 0 9 1 -5
to close	-1 0 3 1 2 0
to come	-14 15 -1 4 -4 1
to discuss	-10 2 -1 -3 9 0
to do	6 6 -2 9 -16 14
to explain	-9 0 1 0 2 6
to find	-3 3 -5 3 -8 -1
to five	9 2 0 0 -8 0
to fix	-6 -1 -1 1 3 0
to four	13 -2 -1 -3 -12 -1
to get	-35 0 0 0 23 4
to give	11 2 -1 -2 -3 -1
to go	-7 3 0 0 19 1
to have	-7 46 -4 -1 -8 0
to hear	23 0 4 7 -1 1
to help	-1 1 1 -3 -6 5
to him	4 0 0 -1 -4 5
to hold	-12 0 0 0 10 0
to host	-7 -1 -1 -1 13 0
to in	10 -4 -1 1 -5 0
to include	9 0 0 -4 -7 0
to inform	-9 0 2 -3 12 -1
to introduce	-6 -2 0 -2 11 -1
to it	-1 -2 2 7 1 -6
to join	11 -1 0 2 -11 0
to keep	1 1 -1 4 0 -6
to know	47 0 -4 5 -35 -5
to learn	3 8 0 0 -19 0
to leave	7 2 1 29 -12 0
to look	2 1 -1 -1 14 -1
to make	-10 12 0 -3 4 -6
to manage	-13 0 0 1 3 10
to me	57 -3 4 -3 -46 -5
to meet	-34 5 8 -2 16 7
to move	10 -1 0 1 -7 0
to my	19 -5 -2 -1 -7 0
to offer	6 -1 0 -2 -13 6
to one	-4 -6 0 -2 9 -6
to our	-21 4 24 -5 1 2
to pass	-6 0 0 -3 12 0
to pay	15 1 -1 -3 1 -1
to play	11 3 -1 -9 -2 0
to present	-5 1 0 -1 6 0
to put	-1 0 -1 -3 4 -1
to quote	-13 -1 -1 -1 16 -1
to read	-12 0 -1 -1 5 -1
to receive	-11 7 0 3 -3 0
to remove	-9 -1 0 13 -1 -4
to reply	15 -8 8 -3 -13 -2
to report	8 -1 0 6 -10 -5
to run	-6 1 0 -6 9 -1
to say	-1 11 -1 -4 -5 0
to see	-41 9 64 -10 16 14
to send	-25 1 -1 -1 30 -1
to share	-5 -2 0 -3 10 -2
to show	10 1 1 -3 13 -1
to sign	5 0 -1 2 -10 0
to sit	-3 3 12 -3 -9 -1
to speak	-19 -1 0 0 19 -1
to stop	-26 1 2 37 -3 5
to take	-18 12 0 -4 12 3
to talk	24 -2 2 -2 3 4
to tell	12 9 -3 -5 -12 2
to test	-10 0 0 -2 14 0
to the	16 -9 16 24 -26 9
to their	2 2 0 -2 -4 -1
to them	-10 -2 -1 -5 8 0
to this	-18 15 -1 -21 -7 31
to those	-8 4 5 -2 -1 0
to three	9 2 0 -1 -9 1
to try	-10 0 0 4 2 1
to understand	5 -1 -1 0 -2 -1
to unsubscribe	9 -2 0 9 0 2
to us	12 1 0 -3 7 -1
to use	5 -3 0 1 15 -1
to walk	-3 -10 -1 0 6 0
to whoever	-7 -1 -1 -4 11 -1
to work	-7 -1 -1 1 -1 -1
to write	-11 1 2 2 9 1
to you	-5 -3 -10 2 29 17
to your	1 -18 -5 5 31 0
toca	-10 0 4 0 5 0
todas	-12 1 4 11 -1 0
today	40 -6 -16 -48 9 15
today !	0 11 -1 3 -14 2
today and	-5 -2 0 -4 0 6
today's	-7 1 1 10 -1 0
todo	-10 1 -6 -3 24 -3
todos	12 0 7 1 -19 0
together	-31 37 23 -13 8 3
toi	17 -3 -5 -3 -6 -1
told	23 -9 -1 22 -18 -18
told me	-23 8 2 8 28 3
told my	-9 0 0 0 8 0
told that	10 1 1 0 -11 1
told the	-4 0 1 3 2 0
told them	13 -5 1 0 -3 1
told you	15 0 -4 0 -11 1
told your	12 0 0 0 -13 0
tom	32 10 -1 -4 -24 -1
tomorrow	17 -10 5 -9 14 7
tomorrow ?	-5 0 0 -1 2 0
ton	20 -2 -2 -3 -13 -1
toner	7 -2 -1 0 -7 3
tonight	33 2 -3 -10 3 -8
too	22 -3 -8 -4 -11 7
too long	-8 0 -1 1 2 4
too much	4 -2 0 -3 -4 5
took	27 -12 5 37 -28 -8
took it	3 0 9 0 -6 0
took me	-15 0 0 -1 14 0
took over	-11 0 0 0 11 0
tool	12 6 1 -2 0 1
tools	-3 -3 -1 9 -4 0
top	6 14 2 9 -4 1
tope	4 -3 -1 6 -12 -1
topic	-30 26 5 0 -7 3
topics	-4 -5 0 9 -2 -1
total	2 -1 1 -8 -27 51
touch	-9 0 -1 3 1 -1
toujours	-5 -1 -1 -2 6 -1
tour	-6 6 -5 1 -1 -1
tous	-1 4 7 -6 -4 -6
tout	-3 -8 5 0 7 -3
toute	12 -11 6 -9 -12 8
toute l'équipe	12 -5 8 -3 -14 -1
toutes	-10 1 5 -6 12 -5
town	-11 -3 1 1 11 -1
trabajo	2 2 7 0 -7 -2
track	-10 1 6 2 -13 -3
trade	-17 -1 2 11 3 -3
trae	17 -1 0 -1 -16 0
traffic	13 -1 -2 -6 1 -7
train	25 5 5 -19 -8 1
training	-22 -7 2 16 23 8
training for	-12 0 0 5 8 0
transfer	0 0 1 3 -6 -3
transition	15 -2 1 1 -12 -2
translation	-14 2 0 1 12 -2
translations	-16 -1 -1 -3 17 -1
translators	-10 1 7 -3 10 -1
transport	4 -1 -5 0 -7 -1
travail	3 -2 -1 6 -8 0
travel	13 2 0 -7 1 -2
tray	5 -4 -1 3 -9 -1
treasurer	9 -2 0 7 -4 4
treat	14 -1 -2 0 0 0
tree	-8 0 5 6 4 2
tres	-5 3 -1 18 -1 -5
trial	19 -3 -8 -11 14 4
trial of	12 -4 -2 0 -12 -3
tribunal	-8 1 -1 0 5 0
tried	22 0 0 -3 -18 -1
tried to	-7 -1 -1 0 9 0
trimestre	-10 -3 0 6 5 2
trip	16 -2 -1 -4 -13 4
trish	-20 -1 -1 0 15 7
trois	-13 -8 13 23 -9 0
trophy	-10 4 0 -2 6 0
trouble	16 -1 0 -1 -3 3
true	7 -2 0 0 -11 3
true ?	9 0 0 -2 -11 0
trust	-13 1 -2 2 16 -4
trust accounts	-7 0 0 0 7 0
truth	4 -2 -3 2 -5 -3
try	-17 5 3 21 13 -3
try to	4 2 0 0 -7 3
trying	-8 -2 0 -4 8 0
trying to	8 -1 5 -5 -6 1
três	-3 0 -3 10 0 -6
tu	30 -7 -3 -5 -1 13
tudo	-13 -7 4 -4 15 4
tue	-12 -5 -3 12 9 -5
tuesday	-15 20 55 -27 -12 1
tuesday #1	4 -6 -4 3 -1 -4
tuesday at	-7 -3 -2 5 12 -4
tuesday the	6 0 2 -1 -5 0
tuesdays	-3 3 -1 4 -3 -1
tuesdays and	-7 0 0 0 8 0
turn	-9 6 -1 -5 6 -2
turned	17 3 -1 2 -17 -1
turning	-14 0 0 -2 16 0
turns	-2 2 -1 -2 -10 -1
twelve	-12 13 -2 -2 13 1
twenty	-8 20 1 -6 1 2
twenty minutes	-9 7 0 -1 -1 0
twice	20 -6 -5 1 -9 4
twice and	-8 0 0 0 5 -1
twins	7 -4 -1 -9 0 0
two	-6 7 -6 55 18 -39
two ?	13 0 0 -3 -10 0
two and	10 -3 0 0 -8 1
two days	-19 2 1 1 23 1
two hours	-10 5 0 -1 8 1
two members	-5 -4 -1 7 -1 0
two of	-5 12 24 -22 7 1
two other	-14 0 0 -1 13 -1
two pages	10 0 0 -4 -2 0
two people	-2 6 -1 0 -5 0
two places	-7 3 0 7 1 0
two weeks	-6 2 -1 10 1 -1
two years	3 2 0 0 0 2
tx	13 0 -1 -4 -1 -9
tyler	5 -7 -4 -2 1 -2
type	-34 6 0 4 13 5
type application	-7 0 1 3 4 1
técnica	8 -9 -3 5 -2 -1
técnico	11 -2 0 -2 -5 0
tú	11 -1 0 -2 -8 0
u	18 0 0 8 -3 -2
uhr	-23 51 5 -4 -12 -12
uk	-8 1 -1 3 -11 1
ulrike	1 -1 8 -1 1 -1
um	10 7 22 -15 -16 -5
um #1x	5 -1 11 -6 -3 -4
um abraço	9 -1 9 -4 -6 0
uma	-32 14 -6 15 22 4
umbrella	13 -1 -2 -1 -9 -1
un	16 -4 -9 11 8 -19
un #1x	-9 0 0 -2 12 0
un año	13 2 3 0 -12 0
un saludo	-12 4 6 1 3 -1
una	-6 17 -1 3 5 5
unas	18 -4 -2 1 -12 -1
unchanged	1 -5 -1 5 1 -2
und	28 -4 0 -15 6 -30
und herren	3 5 -3 3 -4 -7
und ich	8 6 -3 -1 -7 -1
und kollegen	3 2 8 0 -10 0
und monat	10 0 0 -1 -8 0
und wer	16 0 0 -2 -11 0
under	-16 8 -8 14 20 3
under #1x	-11 -1 0 0 11 0
under #3	-7 0 10 4 -3 0
under $	12 -1 0 0 -11 0
under the	-15 2 -2 1 -1 -2
understand	1 2 2 -2 26 2
understand that	-6 1 1 -1 6 1
une	14 -4 -9 34 -3 -3
une fois	-8 0 0 16 -7 0
une réponse	16 -2 -1 -1 -19 5
uni	12 2 6 -1 -11 0
union	11 2 2 -6 -6 -2
unit	5 -4 1 1 -7 -1
units	-9 7 1 -2 0 0
universidad	13 -2 -1 -1 -8 0
university	-6 52 -1 -14 -31 8
university of	9 32 -1 -14 -17 4
unless	6 11 -1 1 -10 -7
unless you	14 1 1 -3 -3 -4
uno	-23 12 -2 -3 9 7
unser	1 0 1 -5 -3 -2
unsere	-10 -8 -1 3 18 -4
unserem	-9 7 -3 4 3 0
unserer	-4 -5 0 1 9 0
unsubscribe	-36 -8 -5 60 -28 -14
unter	-6 1 -2 2 1 2
unterlagen	-10 -3 -2 1 14 6
until	10 -30 -30 9 2 51
until #1	-19 -1 -1 5 -2 16
until #1x	17 -2 3 -1 -14 -1
until #3x	-9 1 -2 -2 4 15
until march	-13 -1 -1 1 11 -1
until monday	-9 0 1 -2 -2 16
until the	-19 0 2 -1 28 5
until then	5 0 1 -2 -4 0
up	-2 1 -34 32 24 -15
up #1	5 1 -1 7 -6 0
up #1x	4 0 0 5 -12 1
up ?	5 1 1 -1 -5 0
up a	22 -3 -2 -4 -19 0
up again	-9 0 0 -1 11 0
up and	9 -4 0 1 -6 1
up for	-3 -2 6 3 -1 2
up from	12 -2 1 -5 -8 1
up in	-25 -2 0 -6 37 -2
up is	-10 0 0 -2 13 0
up on	-13 4 -1 0 10 2
up the	10 0 0 2 -8 -1
up there	14 0 0 0 -13 0
up to	-23 -8 -6 17 39 2
up with	-11 11 -1 -1 -5 -2
upcoming	-7 2 0 5 2 -3
update	16 -4 1 38 -40 -2
updated	-12 3 -1 3 5 2
updates	-3 -1 0 3 -5 6
upstairs	-14 29 -2 -4 3 -1
urgent	-21 -2 0 -1 11 8
us	9 33 24 -7 0 -31
us #1	14 -7 -1 0 -8 -1
us a	-5 1 1 -1 1 -1
us all	7 0 0 0 -7 0
us and	11 -5 4 -6 -9 -1
us are	13 -6 0 -1 -7 0
us at	-16 -5 23 0 2 1
us for	10 -2 2 0 4 -1
us from	9 -5 5 -2 -8 -1
us have	7 0 -1 -1 -9 -1
us i	-11 0 0 2 8 0
us in	7 -4 -4 -1 -13 -1
us on	5 -3 2 -6 0 0
us the	0 0 -1 4 -3 -1
us to	-3 5 0 -2 -13 4
us you	-12 0 0 -2 15 0
us your	-12 -1 0 -1 7 9
usa	-2 -4 0 7 -2 0
usamos	19 0 0 -2 -13 0
usar	10 -1 -1 -3 -9 -1
usd	-7 -3 0 -13 44 -4
usd #1	-11 -1 -2 3 30 0
use	27 -28 -24 33 -11 -22
use for	-8 1 1 0 5 1
use it	-15 -5 -1 -1 22 -1
use the	13 1 0 4 -7 -2
use this	-10 0 0 1 0 6
used	33 4 -1 8 -29 -4
used to	-11 -2 0 -1 9 -1
useful	-8 -1 0 8 -10 -1
user	16 8 -2 1 -17 -5
users	11 3 2 5 -19 2
using	19 14 2 4 -30 0
usted	2 -9 -3 -11 2 16
ustedes	11 -4 -1 -6 -4 -1
usual	-4 -1 0 10 -7 -3
usual contact	-9 0 0 11 -1 0
usually	-39 0 2 5 50 0
utilities	12 0 1 -5 -5 -2
v	14 -2 2 15 -3 -13
v #1	15 -5 -2 0 -2 -6
va	5 -4 -2 2 -1 -1
vacancies	-4 -1 0 6 -3 -4
vacation	7 0 0 -3 -4 0
vai	16 -2 4 -6 -16 -1
vale	21 0 -2 -1 -18 -1
valid	0 2 -2 3 2 -5
valletta	10 0 0 -5 -4 0
valor	6 0 0 -6 -1 2
value	3 0 1 6 1 1
valued	11 0 2 0 -11 0
vamos	9 8 0 0 -13 0
van	-8 2 4 7 18 -8
vat	0 -2 1 1 14 -4
veinte	-15 -1 -1 8 12 0
vem	1 11 -1 -3 -9 -1
vendor	9 -7 7 -1 -14 8
vendors	-2 19 2 -4 -13 0
vendredi	-9 5 3 -1 -5 4
vera	10 -1 1 0 -6 0
verdad	10 0 0 -1 -7 1
verification	-5 0 0 1 11 -6
version	15 1 4 8 0 -5
verträge	-8 -2 -1 -4 9 4
very	26 8 -4 -4 -4 10
very good	1 1 1 6 -7 1
vez	12 -4 0 -16 11 -2
vezes	12 -3 -1 -5 -2 -1
vi	6 -3 -3 -7 8 -1
video	-14 11 -3 13 -1 -4
viele	19 -6 0 -5 -11 -3
viele grüße	17 -3 1 -5 -9 -1
viene	13 4 4 -6 -19 7
vient	-5 7 -1 -1 1 0
vier	-2 -1 -4 5 -1 -3
viernes	-3 6 0 -1 -2 -2
view	-9 -2 0 -1 -5 10
viewing	-8 -3 0 0 10 -3
vikram	-9 10 1 0 -1 1
vilnius	-25 -1 1 0 28 0
vince	36 -4 -5 -9 -7 -2
visa	11 1 -1 10 -7 -12
visit	-13 -5 3 6 12 9
visita	13 1 -7 -7 5 -8
visits	-3 5 0 5 -8 0
você	-2 -6 -4 4 30 -5
voice	0 -2 4 -5 5 -1
voicemail	-4 0 0 2 3 0
voici	14 -1 -2 -3 -8 -1
voir	0 -2 4 -1 -3 5
vol	-8 2 -2 4 2 0
volume	-10 -3 -1 5 9 -1
volumes	-9 1 1 -1 4 0
volunteer	0 -5 -1 5 -5 4
volunteers	0 -3 0 7 0 3
vom	8 1 2 11 -12 -8
von	3 -7 5 13 3 -4
von uns	14 -1 -1 6 -18 -1
vor	3 4 -5 13 -13 -6
vor allem	-13 -1 0 10 2 0
vorher	22 -7 -2 -3 -4 -3
vorstand	7 6 -3 -1 -6 -1
vortrag	4 -1 7 2 -9 -1
vos	10 -1 -2 -13 21 2
vosotros	13 -1 0 -2 -9 1
voss	4 6 -6 -4 -4 0
vote	24 -1 -4 -4 -6 4
votes	5 0 1 -1 -4 0
votre	21 -18 -11 -34 22 15
vous	-3 -2 -3 -18 29 -6
vous avez	4 -1 0 6 -10 0
vous les	11 -1 -1 -2 -10 -1
vous m'aviez	13 -1 -1 -2 -11 0
vous voulez	15 -3 5 -4 -9 -1
vous y	3 -4 14 0 -4 -1
vous êtes	0 1 -2 10 -7 0
voy	8 -12 -7 -3 7 -1
vpn	7 -3 -1 -1 -7 3
vs	7 3 -1 -1 -10 0
vôtre	-9 -1 0 -3 15 0
w	24 -2 -3 -3 -1 -2
wage	-9 0 -2 19 -1 -1
wait	-6 2 0 4 -20 29
waiting	-15 -1 0 7 7 3
waiting for	-5 0 0 0 7 0
waive	-1 -2 -1 0 2 0
waive the	-6 -2 1 0 5 0
walk	-2 18 2 -3 1 2
walk through	-5 -1 0 0 5 0
walk you	-9 0 0 0 6 0
walked	7 0 1 5 -13 1
wall	-11 6 0 1 1 -4
walter	-6 0 2 1 8 -1
want	29 0 -28 -3 4 -17
want a	-16 1 1 -4 16 0
want it	-10 -1 0 5 3 -1
want me	-6 1 1 0 8 1
want one	-3 2 0 -2 5 -1
want the	13 -2 -1 0 -2 -1
want to	27 -2 -5 9 -6 2
wanted	24 -10 7 8 -19 2
wanted a	2 -1 7 4 -6 -1
wanted to	17 3 3 -2 -3 1
wants	52 -25 5 22 -53 -9
wants a	1 0 0 7 -3 0
wants to	18 1 -2 3 -29 1
war	-3 -4 -2 -2 15 -1
ward	-5 -1 11 -2 -1 2
warehouse	4 -5 -4 4 -7 4
warehouses	-10 0 0 0 11 0
waren	-3 0 0 10 -5 0
warm	-22 4 -3 9 16 1
warm regards	-5 5 0 4 -2 -2
warm wishes	-9 0 0 1 5 0
warmly	-37 -4 -1 1 30 -1
warning	-4 1 0 0 0 4
wartung	-10 -4 -2 13 0 0
was	18 -34 -42 19 4 26
was #1	27 -1 -1 -7 -14 -1
was #1x	-1 0 -1 8 -5 -1
was a	-4 3 2 8 13 2
was an	-3 0 0 2 0 -1
was at	-8 0 0 -3 7 0
was in	-10 0 0 4 4 0
was it	9 1 1 1 -4 -3
was on	7 0 1 0 -9 1
was one	12 0 0 0 -12 0
was sent	2 0 1 3 -2 -7
was so	0 0 0 0 2 0
was sorry	-10 0 0 0 8 0
was the	26 1 1 1 -14 2
was worth	11 0 0 -3 -9 0
was wrong	4 0 0 6 -6 0
washington	15 0 -2 -6 -6 -2
wasn't	-2 -2 -2 -4 -2 9
waste	-8 2 11 4 0 0
watch	-15 -1 -2 24 -7 -1
water	9 2 2 7 -6 2
water and	6 -1 -1 0 -6 -1
way	-5 1 1 -12 30 3
way for	-9 0 0 0 8 0
way to	4 -1 6 -3 -10 4
we	21 2 -6 -13 10 -39
we all	-6 2 -1 11 -4 -1
we also	-17 0 7 4 9 -1
we are	36 -11 25 -16 -16 -5
we can	18 5 0 0 6 1
we can't	18 6 -1 -5 -12 -1
we charge	-4 -1 -1 1 4 -1
we collect	-22 0 0 -1 21 0
we come	3 -11 -1 -3 2 -1
we compare	-11 8 0 0 6 0
we could	-15 -1 -1 0 16 -2
we deliver	-11 0 -1 0 15 0
we did	-10 -1 5 -2 7 -1
we do	-25 6 1 7 44 4
we don't	11 19 -4 2 -28 0
we get	-5 -3 6 0 5 1
we got	11 1 1 -1 -10 0
we had	24 3 2 -2 -9 2
we have	39 0 -2 -22 -10 -6
we help	9 -5 -4 -1 -1 -3
we know	-3 -6 -2 -1 1 -1
we liked	-5 -1 0 13 -2 0
we look	-12 1 -2 4 12 -1
we may	14 -6 -2 0 -3 1
we must	7 0 -1 -2 -9 -2
we need	38 10 0 0 -35 2
we never	-3 1 0 -4 -3 11
we offer	-12 0 1 -1 13 1
we paid	13 -3 1 -2 -7 -2
we pay	50 2 2 -6 -31 2
we run	-5 5 -1 0 0 -1
we should	-12 0 0 1 11 0
we take	-10 0 1 6 9 1
we talk	4 1 0 0 -5 1
we tried	6 0 0 -1 -8 0
we were	-17 6 -1 -5 5 0
we will	21 -4 4 -1 -6 5
we won't	6 1 1 0 -5 1
we work	-5 0 0 -2 3 0
we would	-2 9 3 3 5 2
we'd	-11 14 -11 2 29 -1
we'd do	-5 0 0 0 4 0
we'd love	-8 1 -2 -3 9 -1
we'll	-7 11 -1 6 -10 15
we're	23 2 -1 -14 6 -21
we're a	-5 -1 8 -1 0 0
we're at	50 -8 -23 -3 -12 -1
we're the	8 -2 2 0 -10 -1
we've	3 2 9 -18 23 -11
we've a	-12 -1 -1 4 5 0
we've been	3 0 0 2 -6 0
we've done	-9 0 0 0 10 0
we've got	5 1 -1 3 -10 -1
we've had	8 1 1 -3 -5 1
we've never	5 -1 -1 -1 -7 -1
wear	4 2 2 -2 -5 2
web	-18 19 0 -3 2 11
web site	2 7 -1 -9 -2 1
website	-1 -1 0 6 19 3
wed	-1 -11 4 8 -4 -2
wed #1	-4 4 4 4 -1 0
wed #1x	-1 -10 -2 2 6 8
wednesday	-14 46 40 -12 -28 4
wednesday #1	9 11 -4 -1 -1 -3
wednesday #1x	-2 2 -3 -4 3 1
wednesday ?	-7 0 0 -1 1 0
wednesday and	-3 -1 -5 0 0 11
wednesday at	-24 5 48 -3 -4 -2
wednesday the	1 3 6 -1 -10 5
wednesdays	13 -10 -2 0 -5 0
week	-15 -40 8 50 31 -32
week #1	-5 0 1 2 3 -2
week ?	-10 -3 3 -7 20 -1
week and	9 -2 3 -3 3 -1
week in	1 -2 -1 9 -7 0
week of	-11 0 -1 -2 18 -1
weekend	-31 -2 4 -2 40 2
weekend and	7 0 -2 -1 -8 -1
weekends	-14 -2 0 6 6 -1
weekly	-4 0 -1 5 3 2
weeks	4 -23 -9 32 24 -11
weeks in	-8 0 0 0 10 0
weir	33 -16 4 -8 -12 -5
weiß	11 -1 -1 -1 -8 -1
welcome	-6 44 -5 28 -22 -14
welcome the	-11 0 0 0 11 0
welcome to	25 -7 -1 6 -9 -3
well	11 -4 -8 0 13 -2
well as	-16 0 1 2 10 0
well deserved	21 -1 -2 -7 -12 0
well done	6 -7 -5 4 -8 5
wenn	2 -4 -1 4 12 -5
wenn ich	-6 0 0 1 11 0
wenn sie	-2 -2 -1 9 -2 -3
went	3 4 8 17 0 -6
went back	3 0 0 6 -8 0
went wrong	-8 -2 -1 6 0 1
wer	-12 6 5 8 -11 -5
werden	-9 4 -2 10 -9 5
were	14 -20 6 32 -2 2
were in	8 4 0 2 -9 0
were right	9 0 0 0 -9 0
were the	-13 0 1 -1 11 1
west	-5 -3 8 -1 1 -2
wet	-8 1 0 3 8 2
what	1 34 -14 36 6 -29
what a	-16 1 -1 -1 15 -2
what about	14 -5 -5 -1 -11 -1
what are	14 -1 0 0 -9 1
what did	37 1 1 -2 -27 1
what do	37 2 3 3 -31 3
what does	8 2 1 2 -14 1
what happens	2 1 1 -1 -12 7
what i	1 2 3 -4 11 19
what is	24 2 0 -4 -25 0
what it	3 -5 0 -4 6 1
what it's	-16 0 -1 2 -3 17
what my	-10 -1 0 0 10 0
what our	16 -2 -2 1 -9 -1
what the	-18 15 -1 -2 4 2
what they	-35 -1 -1 -4 35 -1
what to	-18 6 1 3 1 -1
what was	-8 0 0 5 -9 10
what we	-32 -1 13 1 27 3
what we'd	-9 -1 0 0 8 0
what went	-9 0 -1 9 3 1
what would	-8 0 -1 3 5 -1
what you	10 -3 3 5 14 -3
what's	-2 -2 2 11 -10 9
what's your	16 0 0 0 -14 -1
whatever	24 0 0 -1 -11 5
whatsapp	-9 5 0 -2 8 -2
when	-3 -7 -2 7 13 26
when a	2 0 0 -3 -6 8
when i	-20 0 0 10 -4 7
when i'm	-8 0 0 0 9 0
when it	3 -1 -1 -8 6 0
when the	-4 1 -2 8 -7 10
when we	8 -2 6 -3 -10 0
when you	5 2 2 0 15 2
when you're	15 -4 -1 -4 -9 1
when your	6 -1 -1 1 -8 -1
when's	-8 0 0 0 10 0
where	-23 -13 17 -14 34 14
where i	-5 0 2 -1 5 1
where i'm	-14 0 0 2 13 0
where it	8 0 1 -3 -8 1
where the	-26 -4 7 -3 22 3
where to	-2 0 3 -1 8 -1
where you	11 -3 0 1 -9 0
where your	-7 -1 0 -1 5 0
whether	16 5 3 -10 -13 4
whether to	-8 -1 4 0 9 0
whether we	5 0 0 -2 -6 0
whether you	6 5 0 0 -9 0
which	15 -9 -17 24 9 -26
which day	-10 -4 11 0 5 0
which i	-10 3 0 0 16 0
which is	-7 2 7 12 10 2
which we	1 -3 2 3 -5 1
which will	8 0 3 -5 0 -1
while	-30 14 2 3 25 -3
whitcombe	-4 -2 -2 -2 1 8
whiteboard	10 0 0 0 -10 0
whitlow	-10 0 0 -1 6 7
who	0 13 13 16 12 -32
who are	-16 2 1 -2 13 1
who at	-5 0 0 0 5 0
who came	-14 0 7 0 9 0
who can	28 -4 -1 -5 -10 -1
who do	10 -1 -1 -2 -9 -1
who does	6 6 0 -4 -10 -1
who had	9 0 0 -10 2 0
who has	-14 1 -1 7 -7 5
who have	-11 4 3 0 11 0
who is	4 -1 0 -2 9 -2
who looks	-19 0 0 0 16 0
who said	-14 -2 -2 0 10 0
who say	-12 7 -1 4 0 0
who wants	-4 -5 2 -2 10 1
who'd	-14 7 1 -2 5 1
who's	3 8 2 -1 -12 1
whoever	-8 10 5 -13 23 2
whole	-1 2 0 -3 10 3
whom	15 5 1 4 -21 1
whose	-8 1 -1 1 9 2
why	7 -5 0 42 -22 -9
wide	6 -1 0 1 -8 -1
wie	8 3 -3 4 -3 -1
wieder	19 -11 4 1 -17 4
wife	-13 0 0 3 6 4
wifi	-11 -1 -2 7 9 0
will	-1 26 35 -11 -26 20
will be	-12 -5 62 18 -43 31
will find	-4 -3 15 -2 1 5
will have	-19 0 1 -4 5 11
will need	-8 -1 0 7 2 0
will not	4 0 -1 0 11 2
will show	11 -6 -1 1 -4 -2
will take	-7 0 6 4 3 0
will you	11 1 0 0 -11 0
willing	19 1 -1 -3 -11 -1
willing to	8 1 -1 -2 -4 0
win	-13 2 1 -9 22 -2
win no	-14 0 0 0 15 0
window	-5 -8 -2 -1 12 2
windows	1 -3 -2 17 -3 -4
wine	6 14 -4 -7 0 -1
winston	-7 0 2 0 6 10
winter	-16 0 -2 15 5 -1
wir	15 11 -2 -8 10 -25
wir die	-10 3 -1 -3 11 -1
wird	-1 2 -7 6 -7 6
wireless	4 0 1 5 -4 2
wish	1 3 6 -3 1 -1
wish to	-20 9 0 3 14 0
wish you	11 -7 -1 1 -3 1
wishes	-2 -1 1 6 12 0
with	0 -1 -2 -10 26 -21
with #3	-1 -3 -1 5 -3 -2
with a	24 -1 -2 15 -7 -11
with an	2 -3 -1 0 -2 -2
with another	-2 0 0 0 3 0
with best	0 -4 8 0 -8 1
with it	6 0 -1 -2 -3 -1
with kind	14 -3 -1 -1 -11 -1
with me	17 9 5 -4 -17 1
with my	15 -1 -2 -2 -11 4
with no	-11 -3 -1 5 1 0
with one	-18 -2 -1 2 18 -1
with our	18 -1 0 4 5 2
with regards	-8 0 -1 9 -2 0
with some	-9 0 -4 -4 13 0
with the	-8 17 2 -9 20 1
with their	-9 -1 1 0 9 0
with them	20 2 -1 -1 -20 -1
with this	-5 1 1 0 7 0
with two	-13 5 -1 -2 -2 0
with us	16 0 -1 2 3 6
with what	9 0 0 0 -10 0
with you	-4 -6 0 -8 40 9
with your	-35 5 -2 -25 62 3
within	-38 3 -3 0 37 40
within #1	-4 -2 1 0 3 -2
within a	9 1 1 -3 -8 1
within the	10 -1 1 -3 -7 0
without	20 -15 1 12 1 -10
without a	-7 3 -2 29 -26 -1
without any	-4 0 0 -4 4 0
without names	11 -1 0 3 -6 0
without the	8 0 -1 -3 2 -2
woche	-12 -3 4 -4 15 -1
wochen	-2 -4 -3 0 2 5
wolf	-6 -1 3 -2 -5 12
wollte	-15 -1 0 -1 18 0
women	-17 -3 -3 4 12 0
women in	-8 1 -2 -2 11 0
won't	22 -3 -3 -4 -7 0
won't be	17 -2 -2 2 -8 -5
wonder	9 0 1 3 -15 7
wondered	-11 0 0 2 9 0
wondering	-4 0 -1 -1 5 0
word	-37 3 -2 22 31 -1
word and	-8 0 0 -2 8 0
wording	6 1 1 -4 -3 2
words	-12 1 2 21 -3 6
work	-6 3 -24 13 26 -7
work ?	-10 -1 -1 1 8 3
work i	-11 0 0 0 12 0
work with	-12 0 -1 0 14 -1
worked	29 -1 1 -2 -28 1
worked for	8 0 0 0 -7 0
worked with	12 0 0 -1 -13 0
workflow	10 3 -1 0 -10 -1
working	-6 -8 0 21 3 20
working days	-7 -3 0 -3 9 -1
workplace	-3 0 0 0 3 0
works	5 11 -3 21 -12 8
works for	13 0 0 0 -11 0
workshop	-33 27 24 -13 -4 -4
world	-34 9 3 0 9 12
world summit	-10 13 0 -1 8 0
worse	-6 1 1 7 -1 0
worst	-6 -2 0 0 1 0
worth	-20 -1 1 18 30 1
worth a	-7 0 1 -1 7 1
worth it	2 0 0 4 -4 0
would	14 4 2 -46 21 -27
would be	-9 -7 49 -23 21 -3
would come	-8 0 0 0 5 0
would cost	-10 0 0 0 8 0
would do	-12 6 1 0 2 1
would have	-13 0 -1 2 6 -1
would it	-8 0 0 0 5 2
would like	38 1 4 -9 -11 9
would love	29 1 -1 -3 -26 -1
would pay	-6 0 0 0 7 0
would rather	-4 0 1 8 -3 1
would take	19 0 0 -1 -24 3
would you	39 30 -15 -14 -13 -12
wouldn't	7 -2 -1 0 5 -1
write	3 2 -9 32 -16 14
write for	12 0 7 -6 -10 0
write the	-10 5 -2 -3 9 -1
write to	2 -11 6 14 -25 29
writes	-14 1 -1 11 3 -3
writing	41 -7 -4 0 -23 2
written	30 -1 0 7 -18 -1
written to	7 0 -1 3 -5 0
wrong	-4 6 7 -2 8 3
wrong ?	-11 3 0 4 6 0
wrong person	-12 0 0 0 12 0
wrote	5 2 0 11 -1 2
wrote down	-10 0 0 -1 10 0
wrote to	3 1 1 8 -9 1
wurde	-1 -2 0 6 -8 6
www	-16 21 -1 2 -17 47
x	17 -11 -10 -4 13 17
x #1	1 -5 -3 -2 7 0
x #1x	9 -3 -1 6 -8 -4
y	21 -2 4 -8 5 -23
y #1	8 -5 -2 -3 -6 -5
y a	-14 3 -1 4 6 1
y el	-8 1 1 -2 12 -2
y la	-17 -2 4 12 5 0
y le	-10 -1 0 -1 13 0
y lo	-11 9 -2 1 6 0
y no	19 -1 -2 -7 -19 6
y que	9 0 0 -4 -7 0
y se	-10 3 0 -2 10 0
y sin	14 -2 -1 -1 -13 -1
y te	-17 -1 0 -3 21 0
y un	19 -7 6 -7 -11 0
y una	-4 5 3 2 -5 0
y ya	-8 9 -2 0 5 0
y'all	-7 -1 4 0 8 0
ya	-16 3 -1 -6 36 1
yard	3 3 0 4 -8 1
year	13 1 4 35 3 -32
year ?	-1 0 0 -9 4 0
year and	6 0 0 -2 3 0
year at	8 0 0 -2 -6 0
year end	-10 6 -2 -1 6 -1
year for	-1 0 0 6 -3 0
year i	-16 4 0 2 9 0
year it	-3 -2 3 6 -1 1
year term	7 -1 -1 -4 -6 -1
year the	2 4 5 -8 -2 -1
year with	-2 0 0 3 -5 0
year you	10 0 0 -4 -9 0
year's	-31 19 34 -4 1 2
years	5 -9 12 22 11 -19
years a	10 -4 -1 -3 -5 0
years ago	6 0 0 -2 -7 0
years and	17 2 -2 -9 -4 1
years as	-3 0 -3 -1 4 0
years of	0 0 9 2 -22 -1
yellow	18 -8 -7 -2 -4 0
yes	7 27 4 -2 -16 -10
yes i	5 0 0 -1 -5 0
yes we	7 0 -1 -1 -9 -1
yesterday	9 1 1 -5 22 -1
yet	-21 1 3 3 29 6
yo	5 9 1 -5 3 0
you	23 -24 -23 -33 14 -11
you !	28 -3 2 -3 -21 -2
you #1	-14 3 1 -1 9 0
you #1x	8 -1 -1 -1 -8 -1
you ?	-1 2 2 6 29 1
you a	-17 -2 0 -2 53 1
you accept	-13 0 0 1 17 -8
you all	28 -2 -1 -7 -20 -1
you an	-3 0 0 0 1 0
you and	6 0 10 2 10 8
you are	-30 36 20 -15 11 20
you as	-13 5 1 -3 12 -1
you ask	10 -1 -1 -5 0 -1
you asked	46 -8 4 -20 -37 7
you at	-23 5 0 2 30 0
you be	17 4 1 2 7 1
you before	-16 -1 -1 -1 13 -1
you by	2 -2 1 -1 -5 5
you can	-4 -8 -10 15 4 45
you can't	4 11 1 -2 -21 3
you come	3 22 -1 -3 -11 -1
you confirm	-8 0 0 1 5 1
you could	6 2 1 2 17 1
you did	0 -1 -1 6 -8 -4
you do	42 -6 4 3 -28 7
you don't	-21 8 0 14 17 13
you ever	23 -1 0 1 -17 1
you find	-17 1 1 -1 16 1
you for	32 -37 -27 -31 -17 47
you found	-8 0 0 -1 8 0
you gave	-18 0 6 -3 14 0
you get	2 9 -6 26 7 -4
you give	-5 -1 -1 -4 11 -1
you go	15 2 -1 -6 -11 -1
you got	19 -2 -1 -3 -13 -1
you guys	-8 -2 -1 -1 11 -1
you had	10 0 0 -2 6 1
you have	21 -11 0 9 3 -13
you haven't	-6 0 0 0 4 0
you heard	-9 0 0 3 11 0
you i	-13 -1 0 1 17 0
you i'll	-11 0 0 0 12 0
you if	5 -4 8 0 -15 -1
you in	-1 -2 26 -9 11 -2
you is	-10 0 0 3 12 0
you it	-7 0 0 0 8 0
you join	-7 8 -1 -1 -1 -1
you just	-6 6 0 1 -3 0
you keep	-21 0 0 4 14 0
you know	-26 3 2 7 37 3
you left	12 0 0 -1 -13 0
you like	-22 27 1 4 15 2
you look	2 1 1 0 -8 6
you may	-11 9 0 -19 21 3
you mentioned	14 -1 0 0 -13 0
you moved	4 0 0 1 -5 0
you my	-5 0 0 0 4 0
you need	12 1 2 1 14 2
you off	-11 0 0 9 -1 0
you on	-25 4 2 2 44 2
you only	-4 0 1 -1 3 1
you or	11 0 1 -1 -12 0
you pay	14 8 3 2 2 3
you personally	-5 0 0 3 8 0
you please	-15 -1 -1 -2 18 1
you point	-9 0 0 0 11 0
you prefer	-10 7 0 0 -2 0
you receive	-19 1 -1 13 3 3
you said	6 0 -1 -5 13 0
you say	-7 0 0 4 2 0
you see	-10 -2 2 3 7 -1
you send	0 -1 -1 0 13 -1
you sent	5 0 0 2 -6 0
you should	8 -2 4 -6 -7 3
you show	5 0 0 0 -6 0
you sign	-12 -1 0 -1 12 0
you since	-8 4 -1 -1 0 0
you so	14 -2 -5 0 -7 0
you something	-12 0 0 0 14 0
you still	7 0 -1 4 -7 -1
you subscribed	1 0 0 12 -2 -7
you tell	21 5 1 4 -19 1
you that	-10 1 0 -2 17 -5
you the	8 -1 -1 3 11 2
you then	6 -6 -4 0 1 -3
you there	-20 18 35 4 -18 0
you think	-2 -3 -1 3 -8 -1
you this	-11 3 0 3 7 0
you through	-9 0 -1 0 10 -1
you to	-12 39 1 10 4 -4
you took	7 1 1 0 -5 1
you two	-7 0 0 0 5 0
you up	-6 0 -1 0 7 -1
you use	24 3 2 3 -18 1
you want	32 -16 -9 5 2 -5
you wanted	13 -7 -1 1 -5 0
you well	10 0 -1 -1 -10 -1
you were	-2 2 4 3 13 2
you what	-21 -3 0 -1 30 0
you which	-12 0 0 0 12 0
you who	-15 -1 6 3 5 0
you will	-21 16 7 -11 10 0
you with	-6 -6 1 4 3 1
you would	-1 1 9 6 20 2
you write	23 -1 0 -4 -16 0
you yours	-11 0 0 0 12 0
you'd	-10 -1 -9 -8 44 -8
you'd be	-8 -4 0 -4 17 0
you'd like	0 -3 0 -1 6 0
you'd rather	6 1 -1 4 -12 -1
you'll	-15 -5 11 3 14 3
you're	-46 12 50 7 25 15
you're at	10 0 2 1 -9 -1
you're back	17 -2 0 -7 -7 0
you're going	-12 -6 10 -3 12 -1
you're in	-21 0 -1 2 9 0
you're not	0 0 6 -1 -11 1
you're on	-5 0 -2 2 4 -1
you're right	6 0 0 0 -10 -1
you're the	-12 0 0 -3 12 3
you're welcome	12 -12 -1 -4 -4 0
you've	-3 11 4 -6 24 -5
you've a	5 2 0 -2 -5 1
you've been	-1 -4 -1 -1 7 -1
you've got	-5 0 0 2 1 0
you've seen	-17 -1 -1 1 19 -1
young	8 -4 -2 -6 -3 -1
your	-5 -37 -44 -39 43 31
your #1	9 -3 -3 0 2 0
your account	8 0 -1 4 -20 21
your address	-6 -2 -1 -3 6 -1
your advice	-11 1 1 1 8 1
your answer	-4 2 -1 0 4 -1
your article	25 -1 -1 -2 -17 -1
your business	-4 1 1 3 6 1
your card	-15 -9 -1 8 5 0
your company	-18 0 -1 -1 24 -2
your contract	10 -1 0 1 -11 1
your current	-1 -5 -1 0 2 -1
your desk	-6 0 0 0 -1 0
your email	1 0 0 2 -7 6
your esteemed	-8 -1 -1 5 2 -1
your experience	15 -1 0 0 -13 0
your file	-15 0 0 1 9 8
your files	12 0 0 1 -11 1
your finance	-6 0 0 0 7 0
your firm	18 9 0 -8 16 0
your firm's	-9 -1 0 -1 11 -1
your first	4 2 0 -2 -4 1
your inbox	-7 0 0 2 4 2
your interest	-13 -3 -1 -1 11 -1
your kind	-9 0 -1 5 7 -2
your last	9 1 1 0 -11 5
your lease	8 -1 -1 0 -10 -1
your letter	-3 3 0 -7 9 -1
your list	13 -1 -1 -2 -12 0
your message	7 -1 -1 4 -12 34
your name	13 20 -3 1 0 -2
your neighbours	-4 -2 0 0 4 0
your new	22 0 -1 -4 -18 0
your next	0 -1 -1 -2 2 1
your office	-7 -1 0 -2 28 0
your old	-16 0 -1 -1 15 -1
your oldest	-12 0 0 0 13 0
your own	18 1 -2 1 1 -4
your partners	-13 0 0 -2 17 1
your phone	-4 -5 -2 0 5 1
your policy	-9 0 0 0 10 -1
your preferences	0 0 1 23 -1 -14
your profile	-5 -2 -1 -2 -3 3
your renewal	-7 0 0 -1 8 0
your site	8 0 1 2 -10 -4
your size	-13 -3 -1 -3 27 -2
your subscription	1 0 0 6 -1 2
your talk	2 0 -2 0 -6 0
your team	3 0 0 1 18 0
your time	0 0 1 -1 13 -1
your usual	-10 0 0 12 -3 0
your website	-3 1 1 4 20 -3
yours	7 -30 -28 5 43 -34
yours ever	-7 0 0 1 7 0
yours faithfully	-10 -2 -1 0 10 -1
yours is	-14 1 1 0 11 1
yours sincerely	14 1 1 2 3 2
yourself	-1 4 1 2 11 -1
yourselves	12 8 -1 -6 -14 -1
yr	5 0 1 -3 -4 0
yrs	-15 -1 -1 -1 25 -2
yyyy	-10 -4 -1 -1 -4 22
zahlen	3 -8 -5 11 -1 -4
zahlt	-3 13 -3 -2 -6 -1
zehn	-14 1 -2 -3 15 -1
zeit	-5 9 -3 1 1 -1
zero	0 -5 6 -10 5 1
zone	-7 -1 0 5 1 3
zu	1 2 6 10 -14 0
zum	-5 23 -6 4 1 -4
zum #1	-5 15 -3 5 -8 -5
zur	16 0 1 0 -14 3
zusammen	8 8 -6 -6 -5 -1
zwei	2 -1 -3 8 3 -4
zwischen	-7 3 -2 8 0 -1
zwölf	-6 0 0 -1 11 0
~!	-1 -13 -3 -39 44 -34
~#0x	-11 33 15 -56 -35 88
~#1	8 5 -3 17 -15 18
~#1x	3 15 31 -12 -21 20
~#2x	3 25 4 14 2 13
~#3	15 -38 -24 -13 21 7
~#3x	-4 30 -11 1 -15 18
~#4	-5 -10 -45 8 -10 81
~#4x	16 10 -19 19 1 -2
~#5	-12 -8 -19 -44 -30 93
~#5x	12 -32 -10 16 13 9
~#6x	18 -25 -31 28 10 -4
~#7x	2 -6 -5 5 20 3
~#8x	10 -27 -20 39 -16 12
~#9x	16 -18 -30 13 23 -18
~$	-5 9 -40 -25 40 -4
~%	7 -56 -47 36 38 -41
~?	41 -34 -55 -40 15 -45
~a	8 0 -7 5 16 -29
~aaron	-8 -1 0 -4 -8 19
~ab	-7 12 -6 2 11 -9
~abbes	-10 -3 -2 34 -9 -5
~abend	-9 2 -3 4 6 -1
~abern	-19 -3 0 0 19 0
~abier	9 3 -1 5 -6 -2
~able	-6 3 -2 0 1 2
~abmel	-6 -10 -5 39 -3 -9
~aboga	-4 -7 8 4 -3 -2
~about	9 32 42 3 -5 -35
~above	-5 1 3 26 -3 1
~abraz	-18 -1 3 0 13 -2
~abraç	-1 -8 14 -6 2 -3
~abre	-9 -4 -2 0 13 0
~abroa	-12 -2 -2 8 8 0
~absen	-13 -2 0 10 -7 12
~absol	-3 -8 -3 20 -1 -7
~acabo	12 -3 -1 0 -10 2
~acade	-4 -5 9 -5 1 0
~accen	-9 -1 0 8 -1 0
~accep	31 -12 8 -31 -18 17
~acces	-15 5 1 1 0 36
~accom	-12 2 -1 2 10 -2
~accou	13 -29 -11 21 -25 42
~accra	6 -1 -1 4 -7 1
~accru	23 0 0 -1 -22 0
~aceit	11 -4 0 -8 -8 4
~acheb	2 1 -1 0 -7 9
~achte	-6 -1 3 7 -3 -1
~ackno	-9 0 0 2 -2 9
~acqui	-1 -1 1 -3 3 1
~acros	-8 0 1 4 11 -2
~act	-5 2 -1 0 7 -6
~actio	2 -4 -1 -15 0 17
~actua	-10 -8 5 9 7 -2
~ad	-5 0 0 6 -1 -1
~adapt	10 -1 -5 8 -11 -1
~add	-4 10 2 17 5 -21
~added	-2 3 -1 5 -3 0
~addit	-11 0 -1 8 3 -2
~addre	23 -3 -11 -6 4 18
~adeye	-2 -2 -1 1 0 9
~adhér	-6 3 -1 12 -5 1
~adjun	20 -7 -2 -3 -7 -2
~admin	9 -3 1 -8 6 11
~admit	-5 -5 -1 6 4 1
~adopt	-6 -1 0 14 -6 0
~adres	-12 -9 -3 -5 4 15
~advan	-8 -4 -1 2 18 -2
~adver	-17 -2 2 30 3 8
~advic	7 -1 2 29 -20 0
~advis	-19 12 -2 -2 19 6
~advog	-11 -3 -2 12 6 5
~affec	3 -7 -2 1 5 -5
~affil	-7 0 0 -4 5 2
~aforo	-3 19 -4 0 -3 -2
~afrai	12 -2 1 -3 3 4
~after	3 3 18 3 8 -11
~again	23 -30 10 18 -24 -11
~agenc	26 -4 2 7 -11 0
~agend	11 8 -3 8 1 -9
~agent	-20 15 2 10 24 -7
~ago	9 -1 -1 -8 -20 7
~agora	2 -3 0 -4 9 -6
~agost	4 -13 12 7 -8 -3
~agrad	49 -9 -3 -13 -21 -4
~agree	46 -5 -17 -15 -32 4
~ahead	-1 0 -1 2 -3 -1
~ahorr	-11 0 0 0 13 0
~ahí	-6 -3 5 -1 3 -1
~ai	-3 5 -4 -2 -1 0
~aid	-9 2 9 0 -5 0
~ainda	-6 -1 -2 5 -5 8
~airpo	1 3 0 0 2 -6
~akten	6 -5 1 8 -11 0
~aktue	-10 -4 -1 3 3 8
~al	2 -9 13 -2 0 10
~alan	-5 1 -2 -3 9 1
~alarm	9 -5 -3 1 2 -3
~alegr	10 -2 9 -3 -12 -1
~alert	-5 -4 -1 38 -18 1
~algo	5 -2 3 -1 -6 0
~algui	23 -1 -2 -2 -16 0
~algum	9 7 -1 -3 -12 0
~align	10 -1 0 1 -10 -1
~aliso	-7 7 0 -1 1 3
~all	5 7 16 11 7 -24
~alle	-5 11 -7 6 -1 -5
~allem	-17 -1 -1 11 10 0
~allen	19 -4 3 -7 -8 -1
~alles	8 -2 0 -8 -2 -1
~allow	32 6 -1 2 -30 5
~almos	-3 1 -1 0 1 2
~alone	-10 -3 -1 -2 10 -1
~along	-19 3 -1 0 -4 -3
~alrea	0 -7 1 -4 28 -1
~als	-27 -5 -4 11 13 3
~also	20 -11 20 14 -30 -6
~alten	-11 6 0 -1 7 0
~alter	13 -5 -2 1 -7 2
~altho	-3 -1 6 -7 -3 1
~altog	13 -1 0 -8 -6 0
~alumn	3 2 1 -3 -1 1
~alway	0 -1 3 11 -1 5
~am	10 7 24 -18 -33 34
~amanh	-6 -7 -10 -3 23 -2
~ambro	-7 -1 -1 2 8 -1
~amend	-4 -1 -1 8 -7 -6
~ameri	-3 -1 2 -5 4 3
~ames	3 3 -1 1 -7 -1
~amica	-12 12 -3 -1 3 0
~amigo	-21 -7 20 5 1 -3
~among	-5 -1 1 1 0 0
~amoun	-6 -1 -1 -3 3 27
~ampar	8 -1 -1 2 -13 -1
~an	-2 15 -21 23 10 23
~ana	-6 7 0 2 2 0
~analy	-5 -2 -3 -3 10 1
~anbie	17 -2 -2 1 -12 -1
~ancie	-7 9 -3 4 -2 0
~and	14 13 -5 -18 14 -37
~andar	-11 7 0 -1 6 0
~ander	-27 -4 4 7 21 1
~anexo	16 -8 0 0 -18 9
~angeb	13 -2 -4 -11 2 -2
~angel	0 0 0 -7 6 1
~anima	-18 8 0 1 9 0
~anmel	-19 25 -7 12 -1 -5
~ann	17 -2 -2 -2 -1 1
~annel	-3 -1 2 1 3 -1
~annex	-2 -1 -1 15 -13 0
~annon	-10 3 -2 6 2 0
~annou	1 0 -1 10 -15 -1
~annoy	-8 0 0 10 -3 0
~annua	-26 0 28 18 -6 3
~annue	-5 2 -1 -4 4 3
~année	1 -4 -5 -5 7 0
~ano	1 6 -4 -8 -2 5
~anony	18 5 -2 -5 -9 0
~anos	-14 0 5 8 -6 -2
~anoth	8 18 -1 -9 0 15
~anruf	-9 -1 -1 0 15 -3
~ans	13 -2 -5 7 -15 1
~ansch	-10 16 -5 -1 0 -1
~ansel	5 -9 0 -3 6 1
~answe	2 10 -27 43 -10 -5
~antem	11 -1 0 -1 -7 0
~antes	14 19 -9 -8 7 -5
~antig	-11 2 3 0 6 -1
~antwo	-18 -3 0 26 -4 -4
~anual	-6 -1 0 13 -6 0
~any	32 -33 1 -10 6 -19
~anybo	15 -4 5 19 -22 -2
~anyon	16 17 -7 14 -12 -5
~anyth	14 -3 -8 11 -30 39
~anywa	-24 -4 0 0 33 2
~ao	-21 0 8 3 -1 -1
~août	3 -3 -2 -7 -5 13
~ap	5 -2 -1 -6 -6 1
~apare	6 -11 9 -3 -4 0
~apart	-4 0 -1 -7 0 3
~api	-7 -1 0 0 13 -3
~aplic	0 -1 -1 9 -9 -3
~apoio	9 -5 -2 5 -9 -4
~apolo	6 4 -1 -3 1 -1
~app	-5 7 -3 2 -4 4
~appar	2 3 0 -7 -6 9
~appea	0 1 1 21 -8 0
~appel	6 -7 -4 -7 9 -3
~apple	-1 -9 1 1 0 9
~appli	11 10 3 -1 -3 7
~apply	-5 2 -1 2 -10 7
~appoi	-11 -6 -2 1 6 13
~appra	-13 -1 0 -1 13 0
~appre	16 1 1 5 -11 1
~appro	20 -3 -9 -16 -25 39
~apres	17 4 2 -11 -3 -4
~april	-11 14 13 37 -31 -8
~aqui	7 1 0 -2 -6 -2
~aquí	-4 2 -2 10 -1 -3
~arabi	-5 1 2 1 9 -2
~arbei	10 7 -2 -5 -18 2
~archi	4 -5 -7 19 -14 -1
~are	-2 20 11 -6 10 9
~area	-5 5 -1 -2 7 -3
~aren'	-7 -3 -2 1 10 2
~argui	8 0 -1 0 -8 -1
~aroun	-22 -4 2 0 36 -1
~arqui	3 3 -2 5 -10 3
~arriv	9 5 0 -1 -24 1
~arrum	-10 -1 0 0 13 0
~arrêt	-2 -2 -1 10 -8 -1
~art	7 -4 0 -4 0 3
~artic	2 3 0 34 -19 -6
~as	21 -19 -25 10 9 -23
~asia	9 3 0 0 -11 -1
~aside	-7 1 0 -2 7 0
~asist	-1 8 -4 -5 -3 -2
~ask	22 -30 -26 17 -5 -23
~asked	12 1 20 35 -32 -12
~askin	24 1 2 3 1 2
~asks	27 -11 -4 17 -18 1
~assem	2 -6 0 7 -6 0
~asses	-2 1 -1 -3 8 -2
~assig	-15 2 -2 1 5 8
~assin	-20 -3 0 -1 16 3
~assis	8 2 2 3 4 1
~assoc	8 3 38 -7 -10 -1
~assun	-8 -2 -1 -4 11 4
~astri	-7 6 0 -1 4 0
~así	-11 0 -1 -6 18 0
~at	-4 25 42 -13 8 -16
~atenc	5 -2 -2 -2 4 -6
~atend	-2 -2 -2 -1 8 -2
~atent	15 -3 -5 -14 6 -4
~atras	10 7 -1 -5 -6 -1
~attac	51 -41 -16 -25 -4 -13
~atten	-4 0 7 -26 24 1
~attor	6 1 6 4 -7 2
~attri	15 -1 -1 -5 -12 -1
~até	11 -5 -12 32 9 -26
~au	-15 -16 26 4 -4 11
~auch	19 -4 -2 3 -12 -5
~aucun	11 -4 -2 -2 -11 6
~audio	-4 -3 1 5 6 -4
~audit	-21 23 -6 38 -3 5
~auf	-18 -12 24 20 14 -12
~augus	-2 3 0 21 -15 -1
~aujou	11 -1 -1 -1 -11 1
~aula	-5 5 4 -3 -1 -4
~auprè	3 10 -2 -2 -10 -1
~aura	-10 4 7 -2 0 -1
~aus	-19 -1 6 24 -5 -2
~ausbi	-5 4 -2 13 -4 -6
~ausge	-5 1 7 6 -4 0
~aussi	8 -4 7 -1 -5 -2
~austr	12 -1 -1 -8 -4 -1
~autho	-14 0 -3 -2 8 4
~auto	-4 -2 -1 -1 2 26
~autom	-62 6 -7 -47 -13 103
~autre	-5 -5 7 -2 8 0
~autum	-11 -3 -1 22 -17 0
~aux	0 -8 6 -2 -4 6
~av	7 -1 -1 -1 -5 -5
~avail	-17 11 2 -24 39 -10
~avant	28 12 -5 -12 2 -1
~avec	31 -5 0 -5 -3 -4
~avera	-34 7 3 25 22 2
~avez	12 -4 -2 3 -9 -2
~avg	-1 16 0 -2 -13 0
~avisa	14 -4 -6 3 -6 -2
~avise	13 7 -3 -1 -14 -1
~avoid	3 -2 0 -3 0 0
~avons	6 0 -6 -8 8 -2
~avril	-2 4 -2 5 -3 0
~award	-30 0 5 21 -6 -3
~aware	-4 2 -1 0 4 0
~away	-16 1 2 14 5 6
~ayer	12 -2 -1 -3 -7 0
~ayuda	-9 -2 -1 9 2 0
~aí	-21 -1 0 -3 24 0
~año	-10 9 -2 1 5 -2
~años	-5 2 1 14 -10 -4
~b	-10 -2 47 -8 -24 17
~baby	3 -1 -1 3 -6 0
~back	20 -11 -23 46 -8 0
~bad	17 -9 -5 -2 -14 1
~badge	10 -2 -2 -1 -19 15
~badly	-6 -4 1 0 9 1
~bag	6 -3 0 0 -8 3
~baja	0 -3 -5 30 -14 -8
~baker	-5 2 0 5 -1 1
~balan	0 0 0 5 -14 21
~banco	-9 -1 -2 9 7 -3
~band	-5 2 3 -1 5 2
~bank	15 -15 -15 33 -16 -2
~bapti	6 -4 4 -2 -2 1
~bar	-6 31 0 6 -23 -2
~barna	-9 0 0 0 9 0
~barth	-10 5 0 0 8 0
~base	-14 -4 -1 -1 16 -3
~based	3 5 -1 -3 -10 -1
~basem	1 0 -2 2 -2 0
~basis	-3 2 1 -7 2 0
~basta	-2 -8 -2 3 10 -1
~batch	7 0 0 0 -7 1
~bath	-10 -2 0 -2 14 0
~batte	12 2 -3 -1 -8 -1
~bay	-7 5 0 -3 -3 0
~bays	14 -3 0 -2 -3 0
~be	-5 -6 46 -23 13 18
~bea	14 5 -5 1 -14 -2
~beat	-11 2 0 0 6 0
~beaut	-7 0 0 1 8 0
~becau	-6 -10 -9 25 27 -10
~becom	-16 5 0 13 1 14
~bed	19 -1 -8 0 -11 -2
~been	0 -16 28 5 -1 33
~beer	3 8 -1 1 -11 0
~befor	9 -3 -31 -13 24 -4
~begin	-16 7 1 -3 13 4
~begun	-10 0 0 2 10 0
~behal	11 0 -1 -3 -8 -1
~behin	15 12 -29 9 -20 2
~bei	1 8 -8 -5 28 -2
~beijo	-4 8 6 -6 -7 0
~beim	-17 0 2 7 12 -1
~being	-6 11 0 5 8 0
~bekan	-5 -7 16 -2 0 0
~belie	10 0 2 -1 -9 16
~belle	-8 -2 -1 0 7 0
~belon	6 4 1 4 -12 0
~below	-18 0 -4 17 31 -3
~bem	-4 0 -1 0 2 0
~ben	-14 7 0 -2 7 -1
~bench	-29 5 5 0 5 7
~bened	-9 7 0 -4 5 1
~benef	0 -5 -1 4 10 0
~berei	-1 -2 0 8 -8 8
~berg	14 0 0 0 -7 -7
~berna	9 3 0 1 -16 -1
~beruf	-4 1 -3 8 4 -4
~besch	4 4 1 2 -7 -1
~besid	-13 0 2 0 12 0
~best	-3 -5 -6 -4 38 -27
~beste	-14 0 -4 13 24 -13
~bet	-9 0 0 -1 11 0
~betri	9 13 -5 -6 -10 -1
~bette	22 4 -1 -5 -5 11
~betwe	-8 -11 3 10 16 10
~bev	-2 10 -1 -4 -7 -3
~bezah	11 -3 0 6 -18 2
~bibli	-13 -1 -2 19 -1 -2
~bidde	18 -1 -2 0 -2 -3
~bids	-5 -6 1 8 2 0
~bien	4 2 10 -4 8 -9
~bienv	6 -2 -3 7 -11 0
~biete	-10 -1 -1 0 18 -1
~big	-3 2 -11 -2 25 4
~bigge	-7 0 0 -1 2 0
~bike	13 -10 -4 3 -7 -5
~bilin	-14 -1 -4 2 12 -2
~bill	28 4 1 -3 -2 -9
~bille	24 -1 0 -2 -11 2
~billi	0 -4 2 18 2 16
~bills	-8 0 0 1 6 0
~bin	-25 -11 9 2 7 21
~bins	8 -4 -1 -2 -5 0
~bird	-2 6 -3 -4 -2 0
~birgi	9 -2 -2 3 -7 -1
~birth	-2 -1 -1 3 -3 -1
~bis	-4 8 -8 2 19 -13
~biscu	4 -2 0 1 -6 2
~bit	4 -1 6 2 1 3
~bitte	43 -6 -14 -8 -24 3
~black	25 -5 -2 -17 9 -5
~blank	-4 -1 2 2 -2 1
~bleib	10 -7 -2 1 0 -4
~bless	12 -1 -2 -4 2 -2
~block	22 -2 1 -3 -19 3
~blog	-9 -4 -1 2 0 10
~blogs	-10 -4 0 -1 -1 16
~bloom	7 -1 -1 -2 -4 -1
~blue	13 -3 5 -7 -3 9
~boa	5 -2 -5 0 10 -8
~board	6 0 -22 38 -10 -8
~boat	11 -3 5 -2 -13 0
~bob	70 -8 -5 -10 -29 -17
~bogot	-11 -1 -1 12 -1 0
~boile	-5 2 0 6 0 -1
~bolet	-1 -7 -3 32 -13 -1
~bom	18 -5 -4 -5 -4 -3
~bon	24 -3 -4 -1 -16 -3
~bonde	-7 -1 0 0 13 -1
~bonjo	5 -23 7 -19 24 12
~bonne	-10 -10 3 11 9 -6
~bonus	12 -2 -1 -6 -7 -1
~book	-19 4 2 5 35 -16
~booke	17 -11 5 -1 -1 1
~booki	-12 -5 1 0 12 16
~books	-7 0 -1 21 -10 0
~booth	-31 0 55 -2 -12 8
~bore	-17 -1 0 0 14 0
~borro	0 -3 -1 4 -9 10
~boss	-18 -1 -1 1 20 -1
~both	35 -4 4 -10 -21 -19
~bothe	-10 -4 -1 2 10 -1
~bottl	-17 4 -2 -3 12 -1
~bounc	4 1 1 -2 -3 -1
~bound	4 0 0 -2 -2 -1
~box	-9 7 0 15 6 2
~boxes	25 0 0 7 -4 0
~bram	3 -1 -1 5 -6 -1
~brand	-12 0 3 -7 31 -3
~brauc	17 3 -1 0 -16 -3
~break	-18 33 12 9 -18 6
~bridg	-5 2 0 8 -3 -1
~brief	-29 1 -3 24 15 -2
~brigh	-16 3 -3 0 11 -3
~bring	-20 84 -29 -38 -2 11
~broad	-9 0 0 1 5 2
~broch	-11 -4 -1 6 6 -1
~broke	2 -4 2 13 2 18
~bronz	-9 0 -2 0 9 -1
~brook	28 0 0 -1 -26 -1
~broug	-11 0 4 1 1 0
~bruno	-11 0 0 11 1 0
~bruto	13 -1 0 -2 -10 0
~budge	11 -15 -1 4 7 3
~buen	5 -9 -4 1 12 -7
~bug	3 2 1 5 -2 -8
~build	-10 3 -8 29 19 -1
~built	-24 -2 -4 5 25 -3
~bulk	-6 0 0 0 4 -1
~bulle	-18 1 1 44 -10 4
~bumpi	-10 -1 -1 -1 15 -2
~bunch	15 -7 -4 -3 -7 -1
~burea	10 -6 -7 0 3 -4
~bus	-6 -2 -5 11 -6 4
~busin	-2 -35 6 15 16 13
~busy	-8 0 1 7 0 0
~but	34 -6 -7 3 -29 -19
~butto	-1 0 0 7 -7 0
~buy	44 2 0 -1 -34 2
~buyer	-20 -2 3 -3 11 0
~buyin	14 7 -1 0 -20 0
~buys	-5 3 -1 0 2 -1
~by	0 30 -28 4 6 14
~bylaw	10 -3 0 -3 -8 1
~c	9 -16 22 -17 -17 16
~c'est	18 -4 -1 -12 10 -1
~ca	9 0 0 -1 -8 2
~cabin	-28 -2 -3 12 33 3
~cabli	-9 0 0 0 7 0
~cada	-26 53 -8 -7 -1 -1
~caduc	-10 -1 0 -2 2 18
~cafet	5 -3 6 -4 -8 -1
~café	-7 15 5 -3 -15 -4
~cake	19 -5 1 -4 -5 -2
~calcu	2 1 0 4 -9 -2
~calen	-21 16 -5 38 1 -6
~calif	12 -1 -1 -23 -6 12
~call	14 -29 -25 -27 28 9
~calle	30 10 -1 -5 -15 -3
~calli	4 0 -1 -2 -5 3
~calls	26 -7 -1 18 -21 13
~cambi	-1 -3 -6 14 -12 8
~came	18 -16 6 51 -23 -13
~camer	-21 -1 0 -2 17 -1
~camil	-14 -1 0 -2 12 2
~campa	-10 2 -3 2 10 2
~can	21 -22 -33 -30 16 11
~can't	35 16 -13 -9 -30 -2
~canal	3 -14 6 0 5 1
~cance	6 -25 -4 12 -28 58
~candi	20 0 1 -2 12 0
~canno	15 -1 2 -2 0 -2
~cansa	-13 5 0 -1 11 0
~cante	10 -1 -1 -9 -5 1
~cap	10 -2 -2 1 -3 -1
~capac	9 -1 1 -7 -10 9
~capit	-25 0 -1 4 15 2
~capti	6 0 3 5 -9 2
~capít	-5 7 -1 6 -6 0
~car	2 6 -1 2 -2 4
~cara	21 -5 4 -3 -3 -11
~card	5 -20 -9 -16 6 56
~cardi	-8 0 9 5 -3 0
~cards	-9 4 1 10 4 1
~care	-5 0 -1 -3 4 2
~caree	12 2 -2 -3 -10 2
~cargo	12 -4 -4 3 -5 0
~carme	13 -8 -2 2 -12 0
~caro	7 -3 -1 -7 3 0
~carol	14 -3 -4 -6 2 -2
~caros	1 -4 8 -3 -4 -1
~carpe	-14 -5 4 0 16 -1
~carri	-2 -2 2 -3 10 5
~carry	-5 0 -1 3 7 -1
~carta	-2 -10 2 4 -1 -3
~carto	-5 -1 -1 1 12 -2
~cartó	-11 2 8 2 -1 -2
~casa	-19 23 -7 6 -3 -3
~case	-14 -4 11 -7 24 -2
~cases	-20 0 4 6 9 1
~casi	-4 -2 -1 -1 8 0
~caste	-4 -2 1 4 -6 -2
~cat	4 -2 -1 6 -12 0
~catal	-7 -2 1 6 1 -2
~categ	-13 -6 -1 -3 1 5
~cater	-14 1 7 5 5 -2
~causa	6 -1 0 5 -10 -1
~cause	12 1 -2 2 -13 -1
~cc	25 2 0 2 -1 3
~ce	-22 14 -8 -3 33 7
~ceci	-8 -3 -2 4 -5 13
~ceili	4 0 1 1 -8 1
~celeb	-6 3 -1 -4 8 0
~cell	8 2 -2 -1 -3 -2
~celle	11 -3 -3 -5 -1 0
~censu	-5 -1 0 0 4 0
~cent	-13 0 0 6 4 0
~cente	-12 6 5 -6 -2 -4
~centr	-27 39 13 32 -4 -4
~cents	-1 -4 -2 -4 11 -5
~ceo	-17 -2 0 -3 18 -2
~cerra	2 -3 -5 -2 7 -1
~certa	0 -1 -1 -7 7 0
~certi	-7 -12 -10 -2 19 25
~cette	-9 -10 -4 14 -3 -1
~cfo	9 4 -1 3 -13 0
~chacu	-19 17 -2 -2 5 -1
~chair	-3 22 39 -27 4 -5
~chall	6 3 1 -11 -1 3
~chama	3 -1 -1 -4 8 -6
~chamb	-17 -4 -6 10 1 -2
~chanc	-22 -1 -1 1 22 -1
~chang	7 -35 -27 48 -36 40
~chann	-14 -1 0 -1 16 2
~chapi	-11 12 2 1 -2 0
~chapt	20 4 -11 15 -29 10
~charg	0 16 -19 -24 16 25
~chari	-2 1 6 -5 -10 5
~charl	6 -4 5 -9 3 2
~charo	13 4 -3 -2 -13 -1
~chart	-20 -1 -2 45 -16 -1
~chat	-10 -3 -1 2 7 -2
~cheap	18 2 -3 -2 -8 -2
~check	11 2 -9 27 -7 14
~cheer	-8 -1 -1 4 14 -2
~chega	-2 1 -4 -7 12 0
~chequ	9 -2 -3 -2 -2 0
~chers	6 12 -3 5 -24 -4
~chez	5 6 -3 -5 11 -2
~chief	1 2 -1 -4 -7 -1
~chiff	-9 -1 4 -2 9 0
~chip	-9 6 1 -5 5 1
~choos	-15 4 1 -1 20 -6
~chose	-27 7 5 1 7 3
~chris	10 -2 -4 9 12 3
~chron	9 -2 -3 -9 0 1
~churc	-10 -8 -2 4 11 1
~chère	13 3 -3 -5 -10 -1
~cidad	12 -1 -1 2 -12 0
~cinco	-25 15 -5 3 4 -2
~cinq	-4 -1 0 13 -7 0
~circl	-12 -2 -1 0 5 1
~circu	-2 -6 -1 22 -11 1
~city	-17 11 -3 4 3 -4
~civil	9 2 0 2 -9 -1
~claim	0 -7 7 10 5 6
~clair	-10 12 0 -1 3 0
~clark	-4 -5 -1 3 2 10
~class	-12 27 8 -3 -17 -1
~claus	5 2 9 3 -16 5
~clean	-13 -2 10 3 24 4
~clear	3 -2 1 -4 9 5
~cleme	7 7 3 1 -9 0
~clerk	-2 -10 1 29 -9 0
~click	-21 2 2 31 22 0
~clien	5 6 11 17 9 -32
~clini	-26 7 -3 12 -1 2
~close	9 -16 -14 51 -16 -26
~closi	-12 -2 11 3 -9 0
~club	-40 21 -5 1 9 -2
~cláus	7 1 -3 0 -7 -1
~cn	-9 0 0 2 8 -5
~co	-3 -1 -4 -8 16 -5
~coach	5 -1 -2 -3 5 -2
~coast	-1 9 3 0 -8 1
~coat	10 0 -1 0 -11 -1
~cobra	5 -3 -2 -7 4 -1
~cobro	-13 -2 -1 0 15 -1
~code	-9 -12 -3 -9 36 26
~codes	-8 2 -1 5 5 0
~coffe	-16 38 25 -3 -3 1
~colab	-6 0 0 -4 10 0
~cole	19 -4 -1 -5 -9 0
~coleg	-5 10 3 -6 0 -4
~colla	-15 -6 -1 7 11 -3
~colle	-3 21 26 -11 8 -15
~collè	23 -2 -4 -3 -17 0
~colou	7 8 1 -2 -15 -1
~colum	-25 -2 1 -3 -2 8
~com	17 11 -2 -7 2 29
~combi	15 6 -5 -11 -6 -2
~come	-10 40 60 -35 7 -27
~comen	-11 1 -1 8 7 -1
~comer	5 0 -8 -1 11 -3
~comes	-29 9 -3 10 33 3
~começ	-8 3 -1 7 1 -1
~comfo	13 -3 -2 -1 -12 0
~comin	-29 33 0 -1 14 -1
~comis	4 3 -2 -4 4 -1
~comit	8 8 -5 14 -29 1
~comma	-19 -4 -2 10 5 9
~comme	-4 -6 -12 48 -14 -8
~commi	9 20 -7 10 -21 -5
~commo	-7 0 1 0 3 0
~commu	-19 38 -3 5 -9 1
~como	5 9 -3 -1 5 -2
~compa	-13 2 -31 -6 44 -13
~compe	-1 -3 -5 -3 15 11
~compl	12 -17 -21 -13 15 26
~compo	-8 5 -1 -4 7 0
~compr	20 -5 -6 -4 19 -10
~compt	13 -5 6 2 -16 3
~compu	4 1 -1 10 -15 -2
~con	-14 9 -2 -9 34 -11
~conce	1 0 1 9 8 -1
~concl	1 6 0 0 -6 4
~concr	18 -3 -2 -7 -8 4
~condi	-15 -2 -2 -8 14 3
~condo	-17 -1 -1 12 4 3
~condu	0 6 -1 1 -6 7
~confe	-22 20 83 -21 -44 0
~confi	17 13 -21 -30 -14 27
~confl	-29 3 0 1 23 2
~confo	-10 0 1 -3 10 -1
~congr	-12 -23 57 -6 8 -2
~congé	-5 -2 -1 10 -13 11
~conna	13 7 -2 2 -18 0
~conne	-9 -2 0 -5 14 -1
~conoc	23 -2 7 -3 -22 0
~conse	3 -2 -1 13 -10 4
~consi	21 -1 -2 -4 6 -1
~conso	10 5 -2 -9 -2 -1
~const	-17 6 -1 18 -17 10
~consu	-4 -5 -11 15 24 1
~conta	-15 5 14 16 10 20
~conte	-11 10 1 15 9 -2
~conti	-5 6 0 -7 9 4
~conto	-6 2 10 0 -4 0
~contr	1 -31 6 32 18 -12
~conve	-30 12 18 -3 29 2
~convi	-15 18 -2 3 -2 -3
~cook	-7 2 0 0 4 0
~cooki	-11 7 0 5 2 0
~coole	-3 -1 0 -1 8 0
~coord	40 0 -1 -2 -28 -1
~copie	27 -4 -4 7 -16 -3
~copy	2 15 2 -10 -2 2
~corde	1 -3 0 0 -2 0
~cordi	-23 1 4 -1 44 -9
~corin	10 -7 -1 -3 0 0
~corne	-15 1 -5 5 5 1
~corp	12 -1 0 -7 -1 -2
~corpo	-8 -1 1 -10 19 -7
~corre	33 -25 -6 -8 -24 21
~corri	15 -3 -3 -5 -9 -3
~corte	-15 0 0 5 8 0
~cosas	-7 13 -2 0 -2 0
~cost	11 -8 -14 15 15 -4
~coste	-13 7 -3 -4 12 2
~costs	-4 -1 -1 -5 28 -1
~cotis	5 -3 -1 8 -14 3
~could	20 -35 -35 -44 27 22
~counc	3 -3 -2 16 -12 0
~couns	4 -1 0 -4 -7 2
~count	-2 3 -5 49 -2 -17
~coupl	-11 2 1 -2 8 1
~couri	-4 -4 -1 1 3 -2
~courr	1 -1 0 3 -8 7
~cours	4 -10 -4 5 8 14
~court	-22 18 -17 51 -14 -5
~cousi	-8 0 0 -2 8 0
~cover	1 7 -2 8 14 5
~coûte	-14 -1 0 14 3 0
~crack	-7 0 0 -3 11 0
~crane	9 -1 0 0 -8 -1
~creat	0 -3 -1 -3 -9 6
~credi	18 13 -6 -13 -1 -2
~crisi	4 0 0 -7 -7 12
~cross	-31 4 -5 17 -1 0
~crédi	15 -4 0 3 -14 -2
~créne	-18 -1 0 -1 18 0
~cto	-3 -3 -1 0 4 0
~cualq	12 -7 -7 -4 -1 -1
~cuand	13 -5 -2 -4 0 -2
~cuatr	-8 -8 -2 11 0 0
~cuent	-2 -3 1 1 8 -2
~cuida	-13 -1 -1 -1 15 -1
~cumpl	-10 3 -1 13 -8 5
~cumpr	28 -1 -3 -16 -9 -2
~cuota	-15 1 0 17 -2 -1
~cup	15 -3 -3 2 -13 -1
~cupbo	8 0 1 0 -9 1
~curio	-10 0 7 2 1 0
~curre	-2 9 2 -7 11 1
~curso	-7 -1 -1 1 -2 14
~custo	-27 10 6 27 20 4
~cut	14 3 2 7 -5 0
~cuánt	-9 -5 2 6 5 -1
~cvs	-9 -2 0 0 13 -9
~cyber	-12 -3 -1 0 8 1
~códig	-9 -2 -1 -4 -5 10
~cómo	-13 9 -3 -9 14 -2
~côté	-8 -3 7 -2 5 -1
~d	9 -6 14 -14 -7 13
~d'aut	-9 7 -3 -1 8 -1
~d'ava	20 -1 -2 -2 -18 -1
~d'un	1 4 -3 3 -5 -3
~da	-4 23 10 20 -2 -16
~dafür	-4 -1 -1 -4 12 -1
~daily	2 -4 -1 9 -7 3
~damen	5 5 -3 2 -6 -7
~damit	-13 -2 -1 -2 17 -1
~dan	24 -4 -2 -8 -8 -5
~danac	-12 6 3 0 1 -2
~danis	-9 0 -1 5 8 -1
~dank	1 -2 -3 3 -6 8
~dankb	15 0 0 -1 -13 0
~danke	32 -6 -5 -2 -17 -3
~dans	-19 5 -9 1 32 -1
~darf	-10 -2 4 5 5 -1
~dark	-11 -2 1 -1 8 2
~darse	-3 -2 -2 9 -1 -2
~das	21 -6 -11 -1 7 -5
~dashb	-5 -4 0 9 -3 0
~dass	-10 -3 -2 -1 16 -2
~data	-3 -10 13 18 2 4
~datab	-7 0 -1 -5 -5 10
~date	1 -16 -10 6 11 30
~dated	17 -3 1 4 -20 -1
~dates	-14 -2 2 50 -10 0
~datos	-7 6 3 -2 6 -1
~dauer	14 -4 -3 4 -14 5
~daugh	-23 -1 2 15 5 -1
~dave	6 1 0 1 -8 2
~david	-4 3 1 -3 2 0
~davon	12 -3 -2 1 -8 -1
~day	-24 0 46 -15 29 3
~days	1 -41 16 -12 12 45
~de	5 6 9 6 10 -16
~dead	9 -1 1 1 -7 1
~deadl	-2 5 -1 -2 2 -3
~deal	3 -3 -1 -5 4 -1
~deals	-4 -1 -1 1 6 -2
~dear	25 3 -5 -64 15 -27
~deb	8 0 0 -9 -6 3
~debit	5 1 1 -3 -2 -5
~debor	12 0 0 0 -11 3
~dec	-5 -1 1 -7 0 31
~decem	-25 13 4 28 -8 14
~decen	2 -4 1 3 -5 -1
~decid	1 15 -1 -16 13 6
~decir	15 -2 -1 -3 -10 -1
~decis	-13 3 5 6 12 3
~deck	-13 3 -1 4 10 1
~decla	-21 -3 10 2 6 -3
~decli	-2 -8 -1 7 -3 15
~dedic	-8 -1 -1 -6 8 0
~deduc	8 2 1 0 -6 0
~deeds	0 -4 5 5 -2 0
~deepa	12 0 0 -2 -8 -1
~defen	7 -3 -2 -4 -8 0
~defin	-5 2 0 9 -2 -1
~degre	7 -4 -1 -2 -3 0
~deine	13 -3 -2 -3 -4 -2
~deird	-8 0 0 0 10 0
~deixe	-12 0 0 0 12 0
~del	1 6 3 16 -12 -3
~delay	2 3 -1 3 -5 0
~deleg	-5 -9 -2 8 11 2
~delet	27 0 2 2 -31 0
~deliv	5 -27 -7 -19 19 46
~dem	-3 12 14 -4 -15 -2
~demai	10 -2 -1 -4 1 -1
~deman	41 2 -5 -27 -7 8
~demo	63 -46 -14 -28 7 -8
~democ	14 -3 -1 -10 -1 3
~demon	10 -7 -2 -5 10 -2
~demos	8 1 -2 -9 -4 -1
~den	0 -10 6 5 15 -11
~denis	12 -2 0 -1 -9 -1
~denta	-9 -2 0 2 5 0
~denti	20 -8 -1 1 -12 -1
~dentr	-9 -2 0 -2 13 0
~denve	6 1 -2 1 -1 -1
~depar	0 12 1 -11 -18 9
~depen	-11 -1 0 5 -5 7
~depoi	-3 -4 7 -7 6 0
~depos	-21 0 0 12 9 0
~depui	6 -4 -4 2 5 -2
~der	15 4 -4 22 -14 -18
~derni	-12 0 -2 -1 12 -1
~des	-28 28 7 29 -6 -11
~desca	1 -6 -1 15 -9 1
~desco	10 -1 0 -5 -7 -1
~descr	8 -3 -1 -6 -4 -2
~descu	22 -5 -3 -3 -12 -3
~desde	0 -5 0 15 16 -5
~desea	18 -6 -3 -5 -1 -3
~deser	21 -3 3 -8 -13 0
~desig	-27 4 8 -4 10 2
~desk	-9 -8 -20 32 11 18
~desks	1 -1 -1 5 -5 -1
~deskt	7 -4 0 4 -3 -4
~desmo	7 0 0 0 -9 1
~despa	-34 0 3 -5 48 -2
~despu	-15 11 3 -5 6 -2
~desse	-11 -5 -2 -1 17 -1
~desti	4 -5 -2 -9 -7 10
~destr	12 -4 -3 -1 -7 0
~detai	6 8 2 -6 -2 8
~deter	-5 5 0 -5 3 7
~deux	-1 4 -1 7 15 -1
~dev	-10 7 0 1 2 2
~devel	-28 36 2 10 0 2
~devis	1 -7 -4 -3 15 -9
~devol	21 -2 0 0 -17 -1
~dezem	-31 10 -5 18 -3 6
~dia	-29 18 37 10 -5 -9
~diagn	-11 0 0 -3 12 5
~diary	-11 -3 0 4 2 2
~dias	-4 -2 -4 -1 11 -2
~dice	12 -3 -1 -1 -6 -2
~dicie	-7 9 -3 -1 3 0
~dicta	5 0 0 1 -3 0
~did	34 -18 -25 8 -21 -13
~didn'	-4 1 1 8 1 8
~die	15 -19 -12 25 14 -22
~died	38 -3 -4 -12 -11 -3
~diego	8 4 0 -2 -9 -1
~diens	-7 1 -7 0 3 4
~diese	-7 -8 3 35 -14 1
~diez	-7 5 -2 1 7 -2
~diffe	38 -2 -7 4 -25 -2
~diffi	-5 -1 1 -2 5 0
~diges	-9 -1 0 20 2 2
~digit	-47 -8 5 27 27 6
~dijo	-10 0 0 0 12 0
~dinne	-12 40 -9 3 14 -8
~dir	-10 0 0 -1 12 0
~dire	-8 -2 12 -1 3 0
~direc	19 8 -34 -17 16 0
~diret	7 -4 -3 -2 4 -1
~dirig	-14 0 -1 -1 15 -1
~disag	19 -2 6 0 -13 0
~discl	-10 0 -1 7 0 -1
~disco	-11 13 1 -22 23 11
~discr	-5 5 -1 0 3 0
~discu	-6 61 -3 1 -22 -13
~dispe	-10 -2 0 1 14 3
~dispo	-33 -4 5 1 35 -8
~dispu	6 3 -1 1 -14 -1
~disse	-10 7 0 3 0 -1
~dista	-9 -2 6 8 1 2
~distr	-11 1 -2 11 4 -3
~dit	-13 4 0 -3 13 0
~dites	-9 8 -2 -1 6 0
~divor	-6 -1 -1 -1 8 0
~dix	18 -3 -1 -8 -5 -1
~dizer	11 -1 0 -3 -9 0
~do	18 -3 -26 -4 11 -12
~dock	13 0 -1 -3 -6 0
~docke	-7 3 -1 3 -1 1
~docs	0 1 0 -2 2 0
~docto	26 -1 -1 -5 -12 -1
~docum	22 -7 -3 -10 -11 26
~does	17 24 -8 3 1 -13
~doesn	28 -4 -2 2 -7 1
~dog	-12 -2 -3 -2 4 10
~dogs	-6 26 0 2 -12 0
~doing	-30 9 10 -5 36 4
~dois	-10 -1 4 3 5 -1
~dolla	-6 1 -1 9 -17 2
~dolor	-1 4 1 -4 -4 8
~domai	11 -1 -1 -11 9 -2
~domin	-8 -1 -1 8 4 -3
~don	-12 0 0 0 10 1
~don't	25 0 -18 8 1 -22
~dona	9 -2 -6 -3 0 0
~donat	-10 -4 0 1 8 1
~donde	16 2 -3 -3 -11 -2
~done	22 1 -9 10 1 -2
~donne	0 10 -2 -1 -2 -11
~donné	15 -2 -2 1 -8 -1
~door	10 -9 -5 18 7 1
~doors	-31 25 -1 1 14 0
~dos	7 3 1 18 12 -16
~dossi	17 -1 -4 -4 -13 -2
~dot	12 1 1 -8 -6 4
~doubl	21 3 -5 3 -20 -2
~down	5 -20 -12 49 6 -11
~downl	-26 5 1 23 8 -5
~downt	-4 0 0 -3 6 0
~dr	-11 50 -7 -15 -9 5
~dra	16 4 -9 -10 -13 3
~draft	4 2 11 11 -17 -1
~drago	11 -3 -1 -5 -1 1
~drawi	-8 0 0 4 0 0
~drei	-15 8 -3 1 3 0
~dress	3 -1 -1 3 -5 0
~drill	12 -6 -5 -10 -2 0
~drink	-6 45 -2 0 -28 0
~drive	16 16 8 17 -34 -7
~drop	6 -1 -1 -3 5 -1
~drove	-11 5 0 2 -4 10
~drown	-10 0 0 0 11 0
~dry	-3 0 0 0 7 0
~du	0 2 -9 -11 21 3
~duas	4 -5 -1 -4 3 0
~due	0 -1 0 -23 -4 49
~dues	4 -2 -1 4 -8 -6
~dull	-7 0 3 11 1 0
~dunmo	8 1 0 3 -9 0
~duran	-2 2 -1 -9 7 5
~durat	-10 0 0 0 10 0
~durch	-13 8 0 -3 7 -1
~durin	12 -14 1 -3 -1 7
~dès	-9 1 -2 -5 11 -6
~décem	-9 -2 3 -6 7 -3
~démon	6 -4 -5 -9 4 -2
~día	-1 8 3 -6 7 -6
~días	21 -4 -1 2 -2 1
~dúvid	14 -10 -1 9 -7 -6
~dürfe	-4 11 -3 1 -7 -1
~e	11 6 -21 7 13 1
~each	-25 39 -14 -14 40 -17
~earli	-12 0 -2 0 13 0
~early	-12 22 -2 3 9 0
~earn	-5 8 0 0 -6 -1
~easie	-6 -3 -1 0 5 0
~easte	-12 -5 -2 1 16 -4
~easy	-34 3 1 5 26 -2
~eat	-7 23 -1 -1 -2 0
~econo	-10 1 0 -3 -4 3
~ed	8 1 -3 -1 -7 8
~editi	-9 -5 4 16 3 -1
~edito	-20 -1 1 42 -13 -1
~educa	-1 -1 -1 -4 -3 1
~effec	-2 -2 -1 6 -5 3
~eh	-8 -1 -1 -3 13 -1
~eigen	-16 3 0 10 12 -3
~eight	-10 16 -5 -7 16 7
~ein	-7 -2 -8 11 19 -6
~eine	6 9 -10 19 -3 -5
~einen	20 2 -6 -4 -7 -5
~einer	-17 -1 0 1 15 0
~einfa	-14 -2 6 1 21 -4
~einla	6 -10 -3 0 -6 11
~einma	-15 0 0 12 4 0
~einst	-9 -2 0 0 10 0
~eintr	-4 12 3 -3 -5 -2
~eithe	-10 4 2 10 12 3
~el	24 -7 -1 -4 -20 -9
~ela	-2 -1 0 9 -5 1
~ele	4 -3 -2 -5 7 -1
~elect	-5 -5 -4 30 -16 16
~eleva	5 4 -2 -5 6 -1
~eleve	-15 -10 7 24 18 -3
~elf	15 -5 -1 4 -10 -1
~elle	-3 -3 -3 7 -2 -2
~else	20 7 -6 -5 -23 27
~elsew	-9 1 1 -4 10 1
~em	5 -16 10 29 7 -17
~email	-27 24 -5 -12 42 16
~embar	-8 2 8 -2 3 1
~emerg	-2 6 0 -11 -2 10
~empez	-15 -2 0 3 13 0
~empfa	6 3 -1 -3 -12 6
~emplo	-4 -4 -12 43 -4 8
~empre	-18 -2 -3 23 24 -14
~empty	-5 0 1 -1 11 3
~en	-9 -16 13 22 21 -15
~encaj	-9 -1 -1 -2 15 -1
~encar	-7 -1 -1 -3 10 -2
~enclo	5 -2 0 -1 -2 -4
~encor	-18 -6 -2 6 18 -2
~encry	5 1 0 2 -5 -2
~end	-1 -9 -20 22 34 -23
~ende	-9 -3 -1 12 4 -1
~ended	-15 -2 -1 -1 12 -1
~endin	-9 -1 -1 -11 1 43
~ends	8 3 0 10 3 -1
~energ	-2 5 -1 -8 0 5
~enero	-16 -6 -3 7 10 4
~engag	-6 8 -2 -9 13 -1
~engin	-17 6 0 -17 42 -2
~engli	-1 -1 2 9 7 2
~enjoy	-12 2 -1 4 12 -3
~enoug	-14 46 1 10 -20 -2
~enrol	-18 0 1 1 19 1
~enseñ	-6 4 -2 -3 5 -1
~enten	13 -5 8 0 -14 0
~enter	0 -3 6 14 -15 -1
~entit	-6 1 1 0 4 0
~entra	-30 20 10 19 -25 5
~entre	2 4 -14 6 21 -8
~entry	-18 2 -1 9 5 -1
~entré	-5 13 -3 -1 -1 -1
~envel	10 -3 -2 7 -13 -9
~envia	-19 -5 -1 -1 27 -1
~envir	27 -2 -2 -5 -13 -1
~envoi	0 -1 -1 -2 5 -1
~episo	-1 1 13 -4 -5 0
~equip	16 -5 4 -6 13 -3
~er	-24 -7 -4 17 14 -3
~era	13 -5 -1 0 -8 -1
~ergon	-4 -5 0 -5 9 -1
~erhal	-7 0 -1 9 0 -1
~errei	-11 0 0 -1 13 0
~erreu	-5 -2 -1 -12 16 -1
~error	-6 -1 1 4 -5 13
~erst	-12 10 4 2 4 -1
~erste	-21 -5 -2 -1 17 7
~erzäh	-14 15 -4 -1 7 -3
~es	17 9 -7 0 0 -1
~escal	5 -4 7 -2 -5 0
~escre	-5 -3 -1 -3 11 -1
~escri	-15 2 -5 -12 32 12
~eso	-14 -1 0 -2 17 0
~espac	-13 0 0 1 3 7
~espec	-7 -1 -2 -3 18 -1
~esper	-11 6 -6 -3 0 14
~essay	-9 -1 0 10 -3 0
~essen	-12 19 -3 -2 -4 0
~est	26 -13 -12 10 -26 20
~esta	-2 -7 -4 -2 0 5
~estad	-8 -1 0 -2 12 0
~estam	-10 -2 -1 -5 13 6
~estan	-15 -3 10 4 6 0
~estar	-8 -13 25 -4 -15 11
~estat	-14 0 -1 9 4 0
~estav	-13 -1 0 0 14 0
~este	-26 -1 -8 19 1 29
~estee	-7 -1 -1 5 2 -1
~estim	13 -3 -12 -5 10 2
~estou	4 -2 0 -3 -7 7
~estoy	-5 -1 0 -3 -2 9
~estud	5 4 2 3 -13 -2
~está	0 -11 9 2 2 4
~están	-6 -2 3 7 1 0
~et	4 -8 9 2 13 -10
~etc	-16 -2 -1 -8 -1 27
~ethic	19 2 -1 -1 -8 0
~eu	7 1 -2 -14 27 4
~euch	7 5 -6 -2 -5 -1
~eur	-7 3 -2 -30 47 0
~eure	-1 12 0 0 -11 0
~euro	-23 -1 -1 13 25 -6
~europ	-17 -1 -7 0 7 -1
~euros	-27 3 -3 21 3 -3
~evalu	-3 -1 1 2 1 2
~eve	12 -1 0 4 -8 -7
~even	12 3 1 -7 5 17
~eveni	-25 31 8 0 2 11
~event	-35 29 0 -2 3 15
~ever	-14 12 -6 5 28 3
~every	-3 21 9 22 4 -14
~evide	0 1 -5 -7 -4 12
~ex	-19 2 -2 -2 16 1
~exact	-10 0 -1 -2 22 -1
~exam	10 -2 -1 5 -9 -1
~exami	0 -3 -6 -4 7 2
~examp	-59 34 -4 28 7 71
~excel	-8 -1 -1 1 18 -1
~excep	16 4 2 -2 -11 -1
~exces	3 0 1 -1 -5 8
~excha	-4 2 -2 -1 -16 -4
~exclu	15 -7 -1 -5 0 -1
~excus	16 3 0 -1 -16 1
~execu	-7 -1 2 -3 27 -2
~exemp	0 0 -2 5 -6 4
~exerc	-7 2 0 1 1 7
~exhib	-37 -3 67 -16 -16 17
~exist	-7 2 -2 -2 8 0
~exit	3 4 15 -4 -18 3
~expan	-10 -1 0 2 10 0
~expec	-1 5 5 26 -28 2
~exped	8 -6 -2 2 -1 -1
~expen	-12 6 -2 -1 6 1
~exper	8 5 -3 -17 16 8
~expir	-15 -2 -1 6 5 4
~expla	15 2 0 -5 -18 12
~expli	17 11 -4 -7 -21 -2
~explo	-4 1 1 -7 3 4
~expo	-19 0 46 1 -2 -2
~expor	-11 0 1 19 -19 14
~expos	-7 -3 -1 4 7 -2
~exten	-26 2 0 -6 27 4
~exter	-13 -3 3 10 0 0
~extin	-10 -1 -1 12 -1 -1
~extra	5 -1 2 21 -10 1
~eyes	-7 -1 0 -6 11 0
~f	-10 10 2 -7 -22 37
~face	3 -2 12 -2 -4 -5
~faces	-14 -4 24 1 2 0
~facha	-9 0 0 -1 15 0
~facil	11 -4 -1 -3 -9 5
~fact	-3 7 1 -2 -12 10
~facto	2 -1 -1 -5 4 -2
~factu	7 1 -6 11 -9 5
~facul	5 19 -6 -3 2 -2
~faile	23 -3 6 -16 -14 -1
~fair	-5 -2 22 6 -15 2
~faire	-1 -3 -2 -3 7 0
~fais	-8 0 0 -1 9 0
~fait	28 2 -2 -3 -23 5
~faith	-10 -2 -1 1 15 -1
~fala	20 -12 7 -10 -10 -2
~fall	-3 -1 -1 8 -7 2
~falls	-2 -2 -1 1 4 -2
~falsc	-14 -1 -1 7 11 -1
~falta	28 -6 -4 0 -13 2
~famil	1 0 -9 18 6 -3
~fans	-11 -4 1 10 3 0
~faq	-1 9 1 5 -7 1
~far	6 19 1 -5 -3 1
~farew	-11 0 0 3 10 0
~fast	3 -8 0 -2 2 1
~faste	-3 -4 1 -9 15 -3
~fathe	-15 -1 -1 4 13 -1
~fatur	6 -4 2 -7 4 0
~favor	29 1 -3 -8 -16 7
~favou	4 -8 6 1 -5 0
~fax	8 0 -1 -2 -8 -2
~fazem	-1 -3 -1 -4 17 -1
~fazer	-8 -1 -1 -4 12 -1
~featu	-11 1 -1 19 -10 2
~feb	-9 -1 5 5 -3 -4
~febru	-25 49 -13 24 -19 8
~fecha	6 -3 -4 17 -12 -3
~fed	-8 -1 0 0 9 2
~feder	-3 -2 5 -9 -2 2
~fee	-6 23 -20 -16 34 -12
~feed	-6 -1 -1 0 8 -1
~feedb	-9 -1 0 2 3 1
~fees	-4 3 -3 17 14 1
~fehle	-1 -2 0 5 -3 0
~feira	13 3 -2 -2 -8 2
~felic	19 -4 -1 -3 -2 -1
~fello	-2 5 1 0 -5 -1
~ferdi	-15 5 1 -1 10 0
~feria	1 -2 5 8 -7 -3
~ferre	13 1 1 0 -13 3
~ferry	-7 3 -1 -3 11 0
~ferti	-12 -3 -1 1 15 -1
~fever	7 -1 0 -15 13 -2
~few	-6 2 2 -4 11 9
~fewer	-12 -2 1 16 -4 -1
~fi	-10 0 0 2 8 0
~field	-6 -12 5 -6 4 6
~fifte	9 4 0 1 -21 0
~fifth	-13 0 0 0 12 1
~fight	-6 5 1 2 1 3
~fila	-9 0 5 0 8 0
~file	9 -13 -10 12 5 25
~files	12 -2 1 6 5 -3
~filin	1 -4 3 14 -8 -2
~fill	-25 8 -3 0 22 -2
~fille	-7 0 -1 4 3 -1
~filte	-11 -1 0 1 11 0
~fin	0 -9 -4 8 5 -5
~final	1 -10 -2 6 11 4
~finan	-8 38 -1 7 -1 -2
~finch	-1 -12 -1 -1 0 10
~find	-21 -35 37 3 22 12
~finde	-6 8 -2 3 3 -3
~findi	-12 -4 -1 6 5 -1
~fine	30 3 -4 -1 -16 -4
~fined	-11 8 0 4 1 0
~fines	-15 0 -1 4 3 10
~finis	-18 -1 0 6 19 -1
~fiona	10 2 0 -1 -9 0
~fire	23 -8 -3 5 -14 -3
~firm	6 -2 -17 1 24 -19
~firm'	-15 0 0 3 17 -1
~firma	10 -8 -1 -2 9 -3
~firme	-15 0 -1 3 13 1
~firms	-44 -22 -15 13 71 -19
~first	-18 24 -17 1 33 -11
~fisca	-12 -1 -1 3 1 4
~fit	-14 -4 0 -2 17 1
~five	-6 12 4 29 11 -10
~fixed	4 1 2 -4 11 13
~fiz	-25 -2 -1 6 23 -1
~flash	11 -1 0 0 -12 0
~flat	-6 11 1 1 6 2
~fleet	-8 -1 -1 4 5 -4
~fligh	16 0 2 2 -4 0
~flood	15 -1 3 -2 -14 -1
~floor	4 5 -28 22 0 0
~flore	8 -3 1 -1 -6 4
~flori	-6 -4 8 -1 3 0
~foi	4 -4 -2 -1 -5 7
~fois	-13 0 -1 11 2 0
~folde	20 2 -1 2 -8 2
~folha	-3 -2 -2 12 -1 -4
~folks	-5 0 4 7 -17 -1
~follo	-18 22 8 -26 9 33
~fonct	-5 -1 0 13 -8 0
~food	-5 0 -2 3 3 -2
~foot	-4 -2 0 5 -5 2
~footb	-3 0 0 11 -6 0
~for	12 -12 -27 -1 16 -7
~force	12 0 1 -7 -11 6
~forec	2 0 0 -7 4 -1
~forei	3 -3 0 6 -8 1
~forev	-7 0 0 2 8 0
~forge	4 1 1 1 -9 7
~fork	-5 13 0 -6 -1 0
~form	16 -1 -2 14 6 -8
~forma	-19 31 -5 15 -5 -7
~forme	12 7 -3 -13 -15 1
~forms	0 3 8 21 -15 -4
~formu	-19 8 -1 14 -5 0
~fortn	-3 1 -1 3 1 0
~forty	-17 5 -5 -5 5 3
~forum	-12 1 51 -5 -16 -2
~forwa	21 -5 -10 6 -8 -2
~found	13 -21 -20 19 6 24
~four	-9 35 -16 42 11 -27
~fourn	-18 5 -1 5 -6 13
~fourt	-9 1 -2 6 -2 1
~fr	-7 0 0 -1 8 -3
~frage	5 2 -2 5 -10 -4
~frais	-6 -1 0 -1 8 0
~frame	-3 1 -1 0 5 2
~franc	15 6 -2 -19 16 -11
~frank	-11 -3 0 -3 1 7
~frau	21 8 -15 -5 5 1
~free	-6 24 -19 -45 41 -23
~freez	-12 0 -1 0 12 -1
~frei	-4 10 -6 -5 12 -8
~freig	-17 2 0 9 6 -2
~freit	18 -2 -1 -7 -2 -5
~fresh	12 -4 -3 1 6 3
~freue	0 -2 12 -1 -6 0
~freun	18 -7 3 2 -9 0
~fri	3 -3 4 8 -1 -7
~frida	11 10 11 3 -14 -25
~fridg	7 -4 0 -2 -2 1
~frien	-31 23 70 26 -28 -2
~frist	-8 -7 1 14 -11 4
~frohe	18 -3 -1 -5 -5 -1
~from	11 13 -18 30 5 -20
~front	-8 -3 7 -14 0 28
~ft	-4 -2 0 -4 5 1
~fue	12 -1 -1 2 -10 -1
~fuel	-9 1 1 -5 11 1
~full	-8 -1 -11 34 5 8
~funci	-9 5 -1 5 2 -2
~fund	-7 -2 -1 4 1 0
~funny	-4 4 0 2 -1 0
~furni	-12 -2 -1 2 12 0
~furth	-8 3 -1 -4 10 -3
~futur	-6 -1 -1 -1 -1 4
~félic	17 -4 -3 -4 -1 -3
~féria	-11 -3 -1 6 5 6
~fünf	-13 -1 -1 14 0 0
~für	19 -9 -7 12 2 3
~g	-10 -2 -4 -6 9 8
~gain	7 -1 -2 0 -6 -1
~gala	-3 5 -1 -1 2 3
~galwa	11 1 0 1 -10 0
~games	11 -3 0 -9 -2 -1
~gap	-6 0 1 -5 5 3
~garag	1 4 -1 3 -7 1
~garan	4 -5 -1 -10 17 -9
~garde	-5 23 -4 -1 1 -4
~gas	11 -4 1 -4 -8 0
~gaspa	-10 8 0 10 -6 0
~gasto	-18 -1 -1 10 11 0
~gate	29 -4 -3 -6 -15 -3
~gatew	7 -3 -3 -5 -3 8
~gathe	-5 2 0 0 4 0
~gave	3 -4 14 10 -8 2
~gazet	-7 -1 0 1 6 0
~gb	-10 -2 -1 2 13 -1
~gbp	-4 -3 0 -2 9 1
~geehr	20 -6 -4 -5 12 4
~gegen	7 -2 5 -2 -6 -1
~gehen	-12 6 -3 4 4 -1
~geht	-5 4 -1 9 -7 -1
~gener	-9 -2 -4 -2 -13 50
~gente	23 4 0 -7 -19 0
~gentl	-3 1 9 -1 -5 1
~gents	14 -3 -3 -4 -5 -1
~genüg	-14 -7 -6 25 7 -6
~georg	-5 7 1 -5 -1 1
~gerad	-6 -1 0 -3 9 6
~geral	-16 -2 -1 21 -10 6
~geren	1 -6 0 9 -12 5
~gern	10 4 6 -7 -11 -2
~gerne	-12 -2 -1 -1 17 -1
~gesch	-17 -4 -3 39 -2 -7
~gesic	-8 -4 12 -2 4 -1
~gespr	-14 6 -1 -1 13 -1
~gesti	-7 -1 12 -4 2 1
~gesto	-12 -1 -1 11 6 -1
~get	-17 10 -25 -2 42 -9
~gets	-30 2 0 9 37 2
~getti	20 3 2 -2 -25 0
~gibt	6 5 0 -8 -3 -1
~gift	0 -1 -1 5 -4 -1
~gil	6 9 0 -4 -6 -7
~girl	-9 -2 0 -3 10 4
~gisel	-11 6 0 -1 10 0
~giuli	8 0 -1 1 -9 -1
~give	4 -6 -13 0 32 -16
~given	29 0 7 -6 -24 2
~gives	-7 -10 1 7 11 1
~givin	-1 5 -5 0 -12 2
~glad	24 0 4 -2 -2 2
~gladl	-8 0 0 0 5 0
~glass	-19 -8 3 13 -2 -2
~globa	0 0 -5 2 1 -1
~glove	-4 -2 -4 9 -1 -2
~glute	10 -2 -1 -2 -8 -1
~gmbh	-9 -2 3 4 8 -1
~go	1 -1 -6 17 20 -24
~goes	-2 4 -1 32 -12 -4
~going	7 2 0 -1 11 -7
~gold	-6 3 -3 1 16 -2
~golf	-16 23 -1 -3 -2 -1
~golfe	-10 7 0 1 -4 0
~gone	4 1 2 19 1 0
~gonza	-6 6 0 -4 7 0
~good	6 -7 -14 10 19 -13
~gordo	-6 -3 -1 -4 10 2
~gosta	9 3 -3 -5 -2 0
~got	16 -7 2 6 11 -21
~gothe	-9 1 8 -3 4 9
~gover	12 -2 -1 13 -22 3
~graci	47 -8 -6 -3 -31 12
~grand	-19 8 6 3 -6 10
~grant	-21 3 0 0 15 -1
~grate	30 3 -1 6 -24 2
~grati	-10 -9 -3 -6 58 -16
~gratu	-12 18 -10 -6 24 -5
~great	-6 2 -1 8 0 9
~green	18 1 1 -1 9 0
~greet	18 0 1 0 9 0
~greg	5 -1 -1 -8 -2 3
~grey	-4 -6 6 13 -11 0
~groet	-6 -1 -1 -3 9 -1
~gross	13 -1 -1 -1 -14 -1
~groun	-6 0 0 0 -1 4
~group	-15 29 -20 4 27 0
~grow	-4 -1 -1 3 -3 9
~grupo	-17 6 -4 0 9 2
~gruß	15 -2 -4 -10 0 -3
~gráti	4 -2 0 -5 5 -7
~grüße	27 -5 6 -9 -2 -2
~gst	-9 0 0 4 9 -11
~guara	-16 -1 -1 0 16 -1
~guard	-30 -7 3 1 26 3
~guess	-13 -1 -1 0 5 6
~guest	-29 42 -1 1 -6 2
~guida	5 -2 1 0 -4 -2
~guide	0 0 6 12 -10 3
~gus	9 -3 -1 1 -9 1
~gusta	-1 -5 -2 -1 6 3
~gut	-11 1 0 -2 11 0
~guten	6 -9 1 -4 2 -5
~guys	-7 -3 0 -2 10 -2
~gwend	-2 7 -2 1 -4 -1
~h	11 37 24 -37 -24 -7
~ha	10 -5 -5 17 -22 1
~habe	12 -6 -3 0 1 -4
~haben	22 -11 7 12 -2 -5
~habit	-9 -1 6 0 7 0
~habla	-8 11 3 -2 -9 -2
~hacem	-9 0 0 -1 12 -1
~hacer	-7 2 -1 -1 7 -1
~had	15 -33 -7 50 6 -22
~haha	6 -1 -3 -1 -6 -1
~hal	4 -3 2 5 -9 0
~hale	-1 0 0 0 -9 9
~half	-7 6 -14 10 26 -12
~hall	-12 22 65 -23 -42 4
~halle	-3 0 4 -5 -1 4
~hallo	26 -3 -3 -3 -2 -5
~hand	28 -8 -5 3 -7 0
~hande	12 -2 0 2 -9 1
~handl	-5 1 1 -1 19 1
~hando	-16 -1 4 -2 8 -1
~hands	-24 1 -1 1 23 -1
~hanne	7 1 0 -1 -5 0
~happe	-18 3 3 11 -10 10
~happy	44 -32 3 -11 -5 -12
~harbo	-10 -2 2 6 -2 -3
~hard	3 7 -4 0 -21 2
~hardw	-8 0 0 12 -3 -1
~has	18 -20 -22 39 -29 27
~hasn'	-10 -1 0 -2 10 0
~hasta	-2 -3 -4 7 -1 15
~hat	-6 4 -6 11 -1 5
~hate	-7 -2 -3 -1 3 -1
~hatte	0 -1 -1 -7 10 -3
~have	15 -14 -12 -8 13 -14
~haven	10 1 2 -3 15 7
~havin	-11 2 -1 1 7 -1
~hay	13 7 -4 6 -16 -3
~he	16 -15 -20 6 6 -25
~he'd	-9 1 0 0 8 0
~he'll	12 1 0 -1 -12 1
~he's	8 3 1 -8 15 2
~head	26 -4 5 -9 -2 -3
~headc	-7 0 0 -2 8 -1
~heade	-9 -1 2 6 -3 13
~headl	-7 0 0 11 1 -6
~heads	-17 6 1 -6 15 -2
~healt	-2 -13 -2 8 13 1
~hear	4 10 -2 5 18 -6
~heard	-10 -1 -1 -1 34 5
~heari	26 -5 -3 10 -7 -5
~heart	-10 -2 1 1 2 3
~heati	4 -3 -2 2 -4 -4
~held	0 3 0 -6 0 2
~hello	10 -16 41 -17 7 -19
~help	18 -2 -11 -10 8 12
~helpe	-5 2 0 4 -6 0
~helpi	-12 0 0 0 11 0
~helps	-3 -2 -2 5 -5 -1
~hemos	-16 -2 -1 4 6 11
~henri	-5 2 -1 -4 4 1
~her	6 -2 -8 31 -4 -17
~herbs	-7 -2 -1 6 8 -2
~here	14 -14 -22 14 14 11
~here'	-11 0 -1 -3 15 -1
~herr	27 -14 -4 -10 19 -6
~herre	8 3 0 2 -8 -7
~herrn	-4 -2 13 -3 -4 -1
~herzl	1 16 -2 -4 -7 -6
~heure	16 7 -5 -11 -9 -3
~heute	12 -8 -5 7 -6 -3
~hey	-14 -5 9 -1 21 -3
~hi	9 -31 -18 -54 46 -39
~hier	9 -3 -2 7 -9 -5
~high	-8 -4 -1 22 -15 6
~highe	10 1 1 -5 -8 0
~hilar	-14 10 0 -1 5 0
~hilde	-10 -4 -2 5 8 4
~hill	28 -8 -7 -7 1 -6
~him	17 -3 -5 5 -1 -3
~hinte	19 -1 -2 -6 -8 -1
~hired	10 0 0 1 -6 0
~his	4 0 -12 39 -17 4
~histo	2 -1 -1 3 -13 0
~hit	-5 -4 -1 -5 11 -2
~hoffe	13 -1 0 -2 -9 0
~hoje	6 -7 -2 7 -9 -1
~hola	-24 12 9 -10 30 3
~hold	-9 1 1 -1 28 2
~holde	-4 -10 0 9 4 0
~hole	-6 -1 -1 2 6 2
~holes	-7 5 0 0 4 0
~holid	21 -2 0 15 -14 -6
~holli	14 -1 0 0 -15 1
~holm	-13 1 -1 2 16 -1
~home	-3 0 -1 9 1 31
~hones	-9 1 -1 0 14 1
~honor	-31 1 -6 -3 30 3
~honou	-9 5 2 -1 3 0
~hope	-8 6 -7 -1 27 -2
~hopef	-12 4 4 0 -6 11
~hora	19 -1 -1 -7 5 -4
~horar	11 -3 -2 9 -15 -1
~horas	16 -8 -4 -2 -11 11
~horár	-10 -3 -1 11 5 -1
~hospi	6 0 -1 22 -8 0
~host	-25 8 -1 -6 13 18
~hoste	-2 2 0 -5 4 0
~hosti	2 2 0 1 -7 0
~hot	5 -3 -1 -10 6 -1
~hotel	-5 46 -15 -9 -3 -3
~hotli	-5 -1 -1 6 4 -1
~hour	-17 35 4 -10 22 -10
~hours	-1 -17 -21 39 15 8
~house	-24 43 -9 0 7 13
~houst	7 2 0 -8 -1 -1
~how	1 23 -17 11 15 -19
~howev	4 1 1 -5 0 -2
~hoy	19 -6 -4 0 -13 -1
~hr	15 11 -3 -14 11 -6
~hrs	3 5 0 -8 2 -4
~ht	-8 -3 0 -7 14 -7
~html	-15 -8 0 28 -14 0
~http	10 36 -9 -6 -27 42
~https	-57 -2 12 25 45 14
~hub	6 0 1 -6 -2 5
~hugo	-4 -1 -1 -1 9 -1
~huit	11 3 -2 -3 -8 -2
~hungr	16 -4 -16 -1 5 0
~hurry	8 2 0 -4 -9 1
~hurt	-13 0 0 5 10 0
~husba	9 2 -2 0 -4 -2
~há	4 13 -2 0 -15 -2
~hätte	8 4 -4 -3 -10 -2
~häuse	-11 -1 0 -2 12 0
~i	19 -40 -21 -50 30 -33
~i'd	16 -18 -35 -34 36 -31
~i'll	-2 -37 37 -19 30 -12
~i'm	21 -46 45 -41 8 -12
~i've	10 -19 -14 -26 35 -31
~ich	23 -15 2 -44 27 -9
~id	-19 7 2 -24 -4 34
~idea	-20 6 -1 -2 -12 14
~ident	0 6 0 -6 -3 -1
~if	8 2 14 -11 8 1
~ignor	-11 -2 -1 -4 -5 27
~ihn	-7 -2 -1 -2 11 -1
~ihnen	-26 -6 2 -14 63 -3
~ihr	-22 16 -4 7 19 -6
~ihre	-23 -4 -5 -4 14 37
~ihren	9 -9 -2 -4 2 -1
~il	9 2 2 9 4 -4
~ill	9 -1 -1 0 -9 2
~ils	12 -4 -1 -3 -5 0
~im	-23 7 2 9 26 2
~image	2 -7 -4 -14 25 -3
~imagi	-33 -4 0 3 17 11
~immed	-1 0 1 -1 3 1
~immer	-14 -1 0 0 17 0
~immig	-3 -3 0 11 -6 -2
~imoge	-5 0 -1 -3 10 0
~imple	4 4 1 1 -8 0
~impor	-14 0 -1 21 -12 6
~impre	-13 -4 -1 0 14 -2
~impro	-9 3 0 1 4 0
~in	-1 -6 16 15 16 -24
~inc	5 1 0 3 -12 -4
~incl	-1 -1 -3 -1 6 1
~inclu	-4 28 -16 -29 15 30
~incom	10 9 -1 -9 -16 0
~incre	7 8 0 5 -16 -2
~indep	-10 -2 -1 0 16 -1
~index	-3 -3 6 19 -12 12
~india	7 -1 0 -1 -3 -1
~indic	1 -4 -2 4 -2 7
~indis	16 0 0 0 -16 0
~indiv	-4 3 0 2 -5 -1
~indus	7 5 -2 -2 -7 -3
~ines	3 7 2 1 -6 1
~info	-11 1 4 -7 12 -2
~infor	-14 31 -9 28 -27 21
~inglé	-7 -1 -2 -1 13 -2
~ingri	10 0 1 -1 -7 1
~initi	18 -7 -1 4 -14 -1
~ink	-15 -1 0 9 8 3
~inqui	-12 -1 -1 2 6 9
~ins	12 -10 -2 -1 -6 -1
~inscr	-8 35 -10 -8 -6 -1
~insid	-14 0 -1 7 8 -1
~inspe	-35 0 0 26 13 -2
~insta	-25 1 2 20 28 0
~inste	18 -3 -4 -7 0 2
~insti	-2 16 -4 3 -19 1
~instr	1 0 -1 1 -1 3
~insur	-16 15 7 6 9 -1
~intak	3 -4 9 1 -4 -3
~integ	0 2 -1 2 -6 0
~intel	-5 -8 0 -1 5 3
~inten	8 -4 -1 -9 0 7
~inter	-22 24 5 44 16 -19
~into	12 -1 3 14 1 2
~intro	17 -5 0 -1 20 -1
~inven	-21 -3 1 14 -8 5
~inves	-1 -1 -1 12 -3 -2
~invit	-20 72 -27 -44 -24 15
~invoi	15 -40 -12 -10 -6 32
~invol	6 0 -1 0 -9 -1
~is	24 -16 -12 -1 -18 -10
~ish	5 9 -1 0 -10 -1
~islan	-17 -1 1 -1 4 15
~isn't	29 -17 -13 24 -4 -2
~iso	-11 0 0 -2 17 -3
~isso	-7 -1 0 -2 11 0
~issue	-20 -13 -8 69 -50 10
~ist	10 -12 1 28 -11 -12
~it	24 -32 -23 8 8 -25
~it'd	-5 -2 6 -4 3 0
~it'll	-12 5 0 4 2 -3
~it's	12 9 4 5 3 -6
~item	-13 1 -1 6 0 5
~items	15 2 -1 7 -14 -3
~its	-1 -1 16 43 -39 0
~itsel	0 -5 -1 0 1 1
~j	45 -13 -2 -4 -7 -13
~j'ai	9 -3 -3 -5 27 0
~ja	-14 0 0 1 15 -1
~jahr	15 -4 -3 1 -9 -3
~jahre	-18 2 -4 15 3 -1
~jamai	11 -1 0 -1 -10 0
~jan	-17 0 1 10 6 -2
~janei	-5 -5 1 4 7 -2
~janta	-6 18 0 -2 -10 0
~janua	-28 5 -19 62 -5 0
~janvi	-26 7 -3 23 -2 5
~je	17 -19 -22 -17 27 -1
~jean	-1 8 4 -2 -12 -2
~jeann	4 -1 -1 0 -6 -1
~jeder	-3 10 -5 -9 -2 4
~jens	12 -1 -4 -4 -4 -1
~jetzt	-2 -11 -4 5 26 -12
~jeudi	4 -4 0 -10 -8 9
~jo	-19 6 4 6 2 -1
~joaqu	-17 0 -1 3 13 0
~job	16 -7 -2 38 -25 -3
~jobs	-6 1 -1 30 -16 0
~join	-20 63 -13 -2 -13 -5
~joine	1 0 1 6 -10 -1
~joint	-5 -5 1 4 1 -2
~jonas	30 4 2 -6 -15 -1
~jones	46 -5 -2 -5 -21 -9
~jorna	-10 -5 7 10 1 -3
~jour	0 -5 -2 -8 5 8
~journ	-26 -6 2 1 14 3
~jours	-6 -6 1 0 15 -3
~joy	-12 1 0 5 5 -1
~joyce	2 -1 6 1 -4 6
~judge	-19 37 -1 22 -41 10
~judgm	-7 0 0 5 2 0
~jueve	-14 16 1 -8 0 -1
~juin	-2 -2 9 -3 -7 5
~julio	-18 -5 -2 11 -5 17
~july	-15 16 15 43 -45 0
~jun	10 -2 0 -2 -4 -11
~june	-17 26 36 13 -28 16
~junho	-7 1 5 3 2 0
~juni	-15 7 2 12 -6 3
~junio	2 -2 -5 13 -6 -5
~junto	-9 7 1 -1 -4 4
~jurad	-5 -2 -1 -1 16 -2
~juríd	11 -1 -1 0 -12 -1
~jusqu	9 -1 -4 -11 -7 11
~just	-3 23 -25 -11 28 0
~juste	8 5 8 0 -13 -2
~já	-2 -7 -1 1 26 4
~k	23 1 -1 -18 4 3
~kaffe	19 -5 4 -6 -5 -3
~kamme	-12 -1 -1 11 5 -4
~kann	7 -1 1 3 -6 0
~kanzl	-28 -2 0 12 26 -7
~kasse	-2 -12 4 12 -1 -5
~keen	-13 -3 -1 0 17 -3
~keep	-17 -17 -13 20 30 10
~kein	26 -6 -3 -1 -10 -5
~keine	7 29 -5 0 -19 -6
~keith	-10 5 -1 0 8 0
~ken	6 1 0 -5 0 0
~kenne	8 1 1 -5 -1 0
~kept	-38 -1 2 3 33 4
~kettl	14 -4 1 1 -10 1
~key	-11 18 0 1 -19 2
~keyno	-3 2 -4 3 2 4
~keys	27 -2 -4 -3 -15 0
~kids	-5 23 -1 -5 -5 -2
~kind	12 7 -9 -7 21 -15
~kinde	-16 0 0 1 18 0
~kindl	-8 6 0 4 21 -1
~kirst	-11 2 -1 4 11 0
~kitch	14 -4 1 -1 -4 1
~km	5 4 0 7 -11 -11
~knee	-5 -1 -1 7 -4 5
~knew	-11 0 1 5 3 1
~know	13 24 -38 -3 19 -33
~known	-5 0 -1 -5 2 1
~knows	16 1 -3 -10 9 1
~kofi	-5 11 1 3 -1 0
~kolle	12 -4 17 -6 -17 -2
~komme	20 -8 -1 -2 -7 -4
~kommt	-3 9 -2 0 -3 -1
~koste	-28 11 -7 -9 38 -4
~kowal	6 3 -1 -5 -4 1
~kunde	-15 -7 6 -3 8 7
~kurz	-2 -6 -3 1 10 -2
~kurze	-25 8 -3 17 7 -4
~kwh	8 0 0 5 -12 -2
~kyle	-12 -1 -1 -2 13 -1
~könne	8 -4 -3 0 -7 1
~l	21 2 0 -13 -7 -4
~l'a	14 -1 0 -2 -12 0
~l'ann	-3 4 -3 5 -12 5
~l'ass	-9 -2 -1 8 8 -1
~l'att	-9 -1 0 0 16 -1
~l'exp	10 -1 0 -2 -9 -1
~l'heu	-9 0 0 -1 11 0
~l'ind	-10 8 -3 9 -5 0
~l'équ	21 -9 3 -6 -14 -2
~la	15 13 -23 16 4 -21
~label	-12 -1 -1 10 4 1
~labor	-14 -5 0 13 0 0
~lack	-5 0 0 -3 9 0
~laden	3 6 -2 -3 -6 -1
~lado	-13 -4 8 -4 13 0
~lady	-5 2 1 -1 -4 -1
~lagos	17 1 0 -4 -10 1
~lake	-6 0 2 2 6 -1
~laksh	6 -5 -1 5 -7 -1
~land	-7 -1 -1 5 0 0
~lande	-8 0 0 0 9 0
~landl	11 2 2 3 -4 2
~lane	-6 -1 0 3 1 1
~lang	-11 10 -3 -2 7 -3
~langu	-13 29 -4 5 3 -5
~lapto	4 -6 2 -1 -10 9
~large	17 3 0 8 -26 1
~las	7 4 4 1 10 -19
~lasse	11 -2 -1 -2 -5 0
~last	-2 32 -21 31 12 -32
~late	-4 4 1 24 -6 2
~later	-11 5 -1 7 -4 1
~lates	0 1 0 6 -9 3
~laugh	6 -3 -1 0 -9 -1
~law	-24 23 6 21 27 -24
~laws	-6 8 -1 -3 -2 -1
~lawye	4 8 1 0 16 -8
~lay	8 0 -1 -6 -5 -1
~le	5 -9 -10 10 19 -19
~lead	-7 -5 -3 7 0 7
~leade	-11 -1 -2 -5 21 1
~leadi	-5 -1 0 -1 2 5
~leads	17 -2 0 0 -11 -3
~leafl	-5 -4 6 1 1 0
~learn	-32 32 18 0 -8 10
~lease	0 -4 -2 1 8 8
~least	-20 2 -7 9 -3 11
~leave	0 -19 -11 36 -22 33
~leavi	3 3 -1 -2 -4 -2
~lectu	-4 10 -3 25 -26 -2
~ledge	-20 -10 30 -4 5 -6
~lee	-9 0 5 5 4 0
~leer	-6 -2 -1 12 2 -3
~left	7 -13 -17 1 27 -6
~legal	-24 8 38 10 15 -10
~lege	-11 0 0 0 13 0
~leitu	-14 -3 -2 28 -6 -1
~lena	50 4 -16 -7 -28 1
~lengt	-9 0 0 5 4 0
~leo	10 0 0 0 -9 0
~leon	-11 8 0 -2 4 -1
~leono	13 -2 -1 -4 -10 -1
~leopo	-2 -4 7 -2 6 -1
~les	8 0 21 0 3 -14
~leser	-7 -1 0 11 -7 0
~leset	-3 -4 -1 18 -5 -2
~less	-23 2 3 -4 32 8
~let	-4 36 11 3 9 -18
~let's	6 -5 -1 -8 7 -1
~lets	-8 6 0 6 -4 1
~lette	6 -15 -27 50 3 -2
~lettr	-6 -7 -4 21 -2 -7
~letzt	-5 -3 -2 3 4 -1
~leute	-15 0 0 1 16 -1
~levar	-7 14 -4 -1 2 0
~level	-10 11 1 -3 -3 6
~lhe	-8 -2 -1 -11 24 -1
~li	11 -4 -2 -4 -7 -1
~liabi	-9 1 0 1 8 0
~liber	-9 0 -1 -3 5 7
~libra	-17 25 -4 29 -27 4
~libre	-30 31 -8 -6 8 4
~licen	0 4 0 1 21 -1
~liebe	35 8 -7 -14 -17 -9
~liege	15 -2 -1 -2 -9 -1
~lieu	-9 6 -1 -5 7 0
~life	-5 2 1 -10 1 8
~lift	32 -2 0 -2 -10 0
~lifts	-9 0 0 10 3 -1
~ligar	-15 -1 0 -1 16 0
~light	-5 -6 -1 -7 12 4
~ligne	-7 2 -5 10 -1 -2
~like	16 18 -27 -23 12 -6
~liked	-5 -3 -1 11 0 -1
~likes	-5 4 0 -1 -3 1
~limit	-2 30 -2 4 -3 1
~limpi	-10 5 -3 4 6 -1
~lindg	1 0 0 2 -8 0
~lindh	-8 0 0 0 9 0
~lindq	-9 -2 2 8 3 -1
~line	-11 11 2 -18 16 21
~lines	-2 -1 11 -4 6 1
~lingu	-9 24 1 0 10 -1
~link	-8 13 -3 -6 -17 51
~links	-6 -5 -1 18 -5 1
~lire	-5 -5 -2 23 -6 -1
~lisbo	18 -2 -5 -4 -11 -4
~list	22 6 -30 31 -16 -31
~lista	0 -2 -5 12 -15 7
~liste	-3 -2 -1 6 12 1
~listi	35 13 2 -25 6 -11
~lists	35 33 2 -38 -11 -12
~litig	-9 -3 8 -1 5 1
~littl	-19 9 1 -3 10 4
~live	-14 -12 2 -9 34 2
~lived	8 0 0 -1 -10 0
~lives	-16 0 9 5 5 0
~livin	-4 0 1 -3 12 2
~livra	8 -9 -4 -10 -1 8
~livre	4 7 2 0 -7 1
~livro	-15 -5 11 13 -2 -1
~llama	22 -6 2 -7 -2 -6
~llega	20 -2 0 -5 -13 0
~lleva	-5 -5 -2 -7 16 -1
~llevo	-8 6 -4 -2 5 1
~llp	13 -3 -1 -2 -21 -8
~lo	23 -4 -6 14 0 -11
~load	26 0 -2 -2 -16 -2
~loan	-9 0 0 -1 10 0
~loans	-12 1 -3 7 4 -1
~lobby	-17 14 0 4 -6 0
~local	8 -2 0 0 -1 -4
~locat	6 4 0 -7 -5 4
~lock	17 0 0 0 -18 1
~locke	3 -1 -1 2 -8 4
~log	18 -4 2 11 -14 -2
~login	7 -3 -1 3 -1 -1
~logo	-14 -5 6 -4 54 -6
~logs	-14 -1 0 12 1 -2
~lohma	12 -1 0 -11 7 -4
~long	-12 -3 9 32 -12 1
~longe	-15 -6 -1 41 -23 8
~look	11 -30 -1 4 18 -8
~looke	8 -2 0 -2 8 1
~looki	5 -7 -5 -4 30 7
~looks	16 0 2 1 8 3
~loop	-4 10 3 -1 -4 -1
~lorra	1 7 0 -1 -7 1
~los	19 -2 -9 6 7 -10
~lose	-15 4 1 3 10 0
~losin	-7 1 0 4 4 -1
~loss	-10 0 6 0 12 0
~lost	14 -9 1 31 -26 6
~lot	-3 -1 2 -16 28 7
~lotte	-5 6 -1 6 -7 0
~lou	-5 -3 -2 -1 7 1
~louis	-9 12 -2 -2 -1 -2
~loung	-7 3 5 -4 -3 11
~love	17 1 -10 -2 11 5
~loved	-10 0 -1 4 6 -1
~lovel	-6 -2 -4 -3 7 2
~low	-5 6 0 -3 -6 1
~lower	19 0 -1 -6 -6 0
~ltd	-7 -3 1 -8 19 0
~luck	24 -6 9 -7 -19 -1
~lucía	13 2 -2 -2 -13 -1
~ludov	-15 0 0 -1 13 0
~lugar	-6 2 -2 8 -1 0
~lui	13 -2 0 -3 -9 0
~lunch	2 59 -7 6 -33 -12
~lunes	1 10 -6 -10 8 -5
~lá	-3 7 0 -5 2 0
~läuft	24 -2 -2 -6 -11 -2
~línea	-5 -2 0 8 0 -1
~lösun	-14 0 0 2 14 0
~m	24 -9 -7 14 -20 1
~m'app	8 -1 0 2 -11 0
~m'avi	13 -1 -1 -2 -11 0
~ma	-16 -2 6 -3 11 4
~mac	-2 -1 0 5 -5 -3
~mache	-10 4 3 -2 8 -3
~machi	0 -3 13 7 -13 1
~madam	18 2 -3 1 12 -4
~made	-27 10 -2 24 28 1
~magaz	9 0 1 -2 -6 2
~mai	3 -1 -3 3 -8 3
~mail	3 7 -23 8 1 43
~mailb	5 -1 -1 -1 -11 25
~maile	0 3 0 7 0 -10
~maili	16 25 1 -13 -6 -10
~mails	6 -3 6 0 -3 -3
~main	-21 -3 6 6 -1 6
~mainl	8 -1 0 -6 -3 0
~maint	-13 4 -1 1 8 0
~maio	4 -3 0 8 -5 -1
~mais	18 6 -1 13 -8 0
~maiso	-8 10 -3 -8 9 0
~major	6 -1 -1 -8 3 1
~make	0 33 -5 -15 10 -1
~maker	-8 -3 -1 -3 12 -1
~makes	3 4 0 3 -9 0
~makin	6 6 0 -6 -9 1
~mal	5 -5 -2 1 -2 -1
~man	1 1 2 -9 10 4
~manag	4 -31 -2 31 11 8
~manda	24 -7 -4 10 -8 0
~mande	19 -2 -2 -4 -9 0
~mando	1 -6 -3 -4 6 0
~manil	1 -3 -5 -1 -6 3
~mante	-6 -1 -1 -1 10 1
~manuf	-13 3 -2 4 13 -2
~many	-6 6 9 -7 20 -1
~mar	19 -8 -1 1 -12 1
~march	-1 42 -11 17 -26 19
~marco	7 4 -1 -8 -7 0
~mardi	-7 12 2 -2 -6 -3
~marek	8 -2 0 0 -10 -2
~marga	0 8 1 2 -8 1
~margi	10 -9 -3 -2 1 -1
~margu	-8 3 0 5 -2 1
~maria	21 1 -2 -8 -15 -1
~marib	-4 -2 10 -1 1 0
~marin	1 -1 0 5 -6 -1
~maris	23 -7 2 4 -20 -1
~marit	6 -4 2 6 -7 -1
~mark	-20 13 3 1 -3 1
~marke	-7 -3 -3 -6 29 22
~marle	7 -4 -1 -6 -3 1
~marlo	-9 0 10 -1 5 1
~marqu	-9 -3 -1 -6 13 1
~mars	4 0 -5 8 -10 -4
~marsh	7 -5 -1 -3 -4 -1
~marta	1 7 -1 -5 0 0
~marte	-12 5 -2 -7 9 -2
~marti	11 -6 2 -4 -4 2
~marzo	-2 -5 -3 8 -4 2
~março	-8 1 -1 8 1 -2
~mas	11 -1 -3 7 -13 -2
~maste	3 5 9 -3 -20 0
~match	-23 3 -1 8 1 -1
~mater	-7 -5 -2 13 -8 5
~matin	-2 2 -9 -8 0 13
~matte	-18 15 -1 5 11 11
~matth	-1 4 0 0 -5 3
~maure	10 4 -2 -3 -17 0
~max	25 3 -1 2 -17 -5
~maxim	6 0 0 -4 -1 2
~may	-8 20 11 33 -18 11
~maybe	-7 3 0 0 -1 4
~mayo	-10 5 -5 13 -8 7
~mayor	3 2 5 -6 2 -2
~mañan	-11 -1 5 3 11 0
~me	20 -20 -5 -43 22 -40
~mean	-11 -1 5 0 -2 0
~means	-3 3 1 1 -5 0
~meant	-18 -1 -1 -1 6 10
~measu	-10 3 -2 -7 13 3
~meat	-5 3 -1 -1 0 0
~media	-26 -2 1 60 -17 9
~medio	9 0 -3 -1 -4 -4
~meet	-15 23 5 -8 7 6
~meeti	2 -2 14 16 -14 1
~meets	10 -3 -2 0 -8 -2
~mehr	-12 -3 -2 12 5 -6
~meill	11 0 -3 -1 -9 -1
~mein	-12 5 -1 -7 12 -1
~meine	-17 -3 -3 2 19 -4
~meio	-16 4 -3 2 11 0
~mejor	21 -6 6 -4 -12 -2
~melde	-12 -2 -3 0 15 -1
~melho	14 -2 -2 -8 3 -6
~membe	-23 56 -19 39 -19 24
~membr	6 3 -5 0 -8 1
~memo	-4 7 -1 4 -2 -2
~memor	1 0 -2 7 -5 2
~men	-13 4 0 1 9 3
~menos	9 6 -3 5 -16 -4
~mensa	-17 -16 -5 -10 -13 71
~mensu	9 0 0 0 -8 1
~menti	8 0 1 -3 27 0
~mento	-1 5 0 9 -20 0
~menu	11 2 -5 3 -8 -2
~merch	4 4 0 -1 -7 0
~merci	62 -1 -8 -11 -43 1
~mercr	-5 6 0 -2 2 0
~merec	18 -3 -3 -5 -3 -2
~merge	-9 -2 -1 13 -12 -1
~merry	29 -8 -4 -5 -11 0
~mes	-2 -7 0 18 22 -9
~mesa	-15 17 8 -8 -11 -4
~meses	-4 -4 -3 10 14 -2
~mesmo	19 5 -1 -8 -16 -1
~messa	-27 -22 -16 4 -25 90
~messe	-12 0 0 4 10 0
~met	13 4 2 17 -22 2
~meta	13 0 0 -2 -7 0
~meter	-1 -1 0 7 -8 -1
~metho	-9 1 1 2 8 -4
~metre	-10 -4 -4 2 8 0
~metro	-10 4 -2 -3 11 0
~meu	7 -3 -1 -3 -3 2
~mfg	-17 -1 -1 -1 23 -1
~mi	4 6 -2 -6 6 5
~mich	3 -9 12 -10 10 -3
~mick	13 -3 -1 -3 -6 -1
~micro	21 -2 -1 44 -38 -2
~middl	-13 -1 0 4 4 3
~might	-8 2 0 -4 14 5
~migra	29 2 -1 -12 -4 1
~mil	8 5 -2 -9 -4 -6
~milea	0 -4 -1 12 -11 -1
~miles	-2 10 0 5 -9 -6
~mill	4 -3 -1 2 -7 1
~milli	3 9 2 14 3 1
~mim	-9 -2 10 -1 5 -1
~min	10 -24 -4 -1 45 -11
~mind	-2 -2 1 1 -6 13
~minde	0 -3 -1 13 -3 -3
~mine	5 8 1 -17 18 2
~minha	-1 0 -1 -8 2 5
~minim	4 -2 2 -4 14 5
~minis	-9 4 0 13 -4 -1
~mins	-19 0 0 0 18 0
~minut	7 19 -7 -5 11 -13
~mir	10 0 0 -2 10 0
~mis	-14 -1 -1 -4 17 -1
~misma	26 -7 -1 -8 -13 0
~mismo	8 -5 -2 -5 1 -2
~miss	12 0 -4 -9 6 2
~misse	-10 -4 2 3 10 7
~missi	11 3 1 8 -2 -2
~mista	16 -3 9 -2 -28 0
~mit	-3 9 3 -1 25 -21
~mitgl	12 4 -5 3 -12 -6
~mitte	-9 -2 -1 8 3 0
~mittw	-2 11 -2 -8 -6 -3
~miérc	-4 7 -3 -14 4 3
~mme	13 5 -4 -5 -12 3
~mobil	14 1 -2 1 -8 5
~model	-9 3 -6 15 1 0
~moder	-37 7 37 3 -8 -1
~modif	6 -3 0 0 2 -11
~modul	13 -2 -1 -2 -5 -3
~moi	-1 7 -7 -10 8 -2
~mois	1 -2 -1 8 27 -3
~momen	-38 -2 3 6 38 -1
~mon	13 -14 -4 -2 18 5
~monat	-1 -6 -2 9 14 -9
~monda	7 -35 -6 6 0 15
~money	19 8 2 -3 -5 2
~monit	-18 -3 0 2 13 -4
~monsi	9 5 -6 -8 3 -4
~monta	7 3 -6 -4 0 -3
~monte	2 5 -7 5 -6 -3
~month	-4 -32 -33 62 29 -41
~montr	10 -4 0 0 -8 -1
~moot	-5 9 0 -1 -4 0
~moq	-8 -1 0 1 11 0
~more	-12 -1 -21 54 9 -1
~morge	5 -8 -4 -1 1 -2
~morni	0 1 19 -6 16 -11
~most	-30 15 -12 48 24 0
~mostr	-7 4 -2 -2 9 -1
~mot	9 -4 5 2 -9 0
~mothe	12 -2 6 -2 -16 -3
~move	25 0 -1 1 -6 15
~moved	33 -14 -6 22 -8 -14
~mover	9 -1 1 -2 -7 1
~moves	8 -2 -2 19 -13 -1
~movin	-14 -2 -1 11 4 -1
~moyen	-12 -1 -1 -2 12 -1
~mp	2 -1 0 6 -8 0
~mr	43 -44 -17 -39 5 -13
~mrs	30 -5 -11 -15 18 -13
~ms	32 -26 -5 -19 8 -13
~much	16 0 3 -8 9 2
~mudar	17 -1 1 -1 -15 0
~multi	-9 1 -2 7 -4 0
~munic	-25 2 4 6 13 0
~museu	-12 3 -2 4 10 0
~music	-1 0 3 -1 -3 4
~must	18 2 -9 29 -23 -3
~mutua	4 2 5 0 -8 -1
~mx	-3 0 1 -3 3 26
~my	16 -43 -25 -22 29 -21
~mysel	17 5 -5 0 1 2
~más	-5 -3 -1 13 -1 2
~máxim	-8 10 -3 0 -4 0
~média	-2 7 -2 7 -3 -5
~même	-2 5 -3 0 -2 -3
~mês	10 -4 -1 6 14 -5
~mí	5 -2 4 -2 -5 0
~möcht	6 0 -3 12 -13 -3
~müsse	-5 -7 -1 8 2 0
~n	-22 -5 -2 29 -17 16
~n'a	21 -1 -2 -3 -13 1
~na	2 -37 26 8 20 -16
~nach	1 3 2 -1 5 -7
~nachr	-14 -6 -3 -4 -5 33
~nacht	-6 -1 0 0 8 -1
~nada	29 20 -3 -4 -36 1
~nadie	-1 -1 2 1 -8 2
~name	20 3 -12 -38 11 13
~named	9 2 7 1 -25 -2
~names	25 22 -11 -4 -21 -5
~namur	-5 0 -1 8 -7 0
~natio	-4 3 -1 0 5 -5
~natur	-8 1 1 -4 6 6
~nd	2 -9 -2 0 9 3
~nda	-13 6 -1 -2 10 -2
~ne	19 -2 -11 10 -14 9
~near	-5 -1 28 2 -6 0
~neben	-14 3 8 -1 4 -1
~neces	-3 3 -2 1 -1 -1
~need	33 -19 -24 -10 -12 -12
~neede	18 3 4 -2 -19 -2
~needs	10 -4 0 2 2 6
~negot	-2 1 -4 -5 4 -2
~nehme	-7 -2 -1 0 11 0
~neigh	-24 15 0 17 0 4
~neith	2 6 -1 -3 -5 -1
~nem	19 -2 0 -1 -8 -4
~nenne	11 0 0 -1 -9 0
~nephe	18 0 0 0 -19 0
~net	15 41 0 -30 6 16
~netto	1 -2 -2 -1 10 -2
~netwo	-26 0 4 15 -9 14
~neue	-5 -7 3 13 0 -6
~neuen	13 5 -1 1 -10 -1
~neues	14 -6 -4 15 -11 -3
~never	-6 3 2 11 2 29
~new	-6 6 -37 57 4 -20
~news	-33 -16 2 65 -32 9
~newsl	-36 3 1 47 -13 12
~next	-2 -27 19 55 0 -23
~ni	23 16 -3 -1 -26 -3
~nice	-1 6 -4 -1 7 0
~nicht	34 -10 -2 -1 -33 13
~niema	4 3 -1 -5 -1 0
~night	12 -14 -3 10 -8 0
~nine	-2 9 -4 42 0 -7
~ninet	4 0 -3 -2 4 -2
~ningu	-11 10 -2 -7 9 -3
~no	11 33 -12 -11 -1 7
~nobod	23 11 -4 15 -27 -17
~noch	-12 -6 -3 0 39 -9
~noche	-5 12 -3 -1 -3 -1
~noise	-7 1 7 0 -3 1
~nom	19 -9 -4 -4 -6 -2
~nombr	9 4 -2 -2 -1 -2
~nomin	7 -3 -4 -1 4 -5
~non	0 2 1 -3 -1 -2
~none	-13 -14 12 11 -21 13
~noon	8 12 5 25 -36 -2
~noor	9 -1 -1 4 -9 1
~nora	14 -3 -2 -2 -8 -4
~nordi	-4 1 1 -5 -2 8
~norma	5 -4 -2 -3 17 11
~norte	-14 -2 5 3 14 -1
~north	-16 -2 9 9 -3 -2
~nos	11 30 -7 -12 5 -10
~nosot	7 -3 -2 -8 6 -1
~nossa	-18 -6 -3 0 28 -2
~nosso	-17 -8 4 2 19 -2
~not	30 -23 -36 -2 -30 37
~notar	-7 -5 -3 8 2 4
~notas	1 -3 -1 13 -13 -1
~note	-7 -13 14 19 -20 20
~noteb	0 -1 1 6 -8 3
~notes	-9 4 -1 56 -37 2
~nothi	21 7 -20 -3 4 0
~notic	-14 -7 -6 48 15 -12
~notif	-6 -3 -1 3 4 -5
~notre	-13 0 3 2 8 -3
~nous	16 14 2 -13 4 -14
~nouve	-11 0 4 1 -5 6
~nov	-14 -1 6 2 -1 16
~nova	12 -7 -1 -1 -8 -2
~novem	-20 44 12 19 -26 17
~novie	-11 -1 7 2 8 -1
~novo	29 -5 -7 12 -28 2
~novos	-6 -3 -2 17 -5 -2
~now	-5 -27 -31 38 31 -11
~nr	2 -5 -1 11 0 -11
~nuest	9 -8 4 -6 16 -7
~nueva	-6 -1 -1 8 0 -1
~nuevo	10 -4 -8 7 -4 -6
~numbe	-3 -31 -14 24 18 28
~numér	-16 1 -1 6 7 2
~nunca	12 -2 -1 4 -10 -1
~nur	6 -2 -1 2 17 -9
~nuria	-8 -2 -1 8 6 -1
~não	35 -4 -5 6 -30 -5
~nächs	-9 3 1 4 6 -1
~nómin	-3 0 -1 11 -8 0
~nôtre	10 0 0 -2 -6 -2
~númer	-26 -6 -3 28 8 -5
~o	24 -9 -31 15 2 -13
~o'clo	-10 14 1 0 -8 -1
~ob	3 0 -1 11 -15 0
~objec	10 -2 1 -4 -2 -2
~oblig	-7 0 0 10 25 -6
~obrig	60 -6 -6 -4 -32 3
~obser	-4 -2 1 -3 5 2
~obvio	-11 0 0 1 11 0
~occup	-13 -1 -1 2 15 -1
~ocho	-9 12 -1 -2 0 -1
~oct	5 3 0 7 -6 -10
~octob	-23 23 4 54 -20 -15
~octub	-3 5 8 -4 -6 5
~oder	9 -1 -3 1 -3 -4
~odile	19 -1 -1 -3 -14 0
~of	3 21 -2 5 12 -25
~ofert	13 -2 -1 4 -12 0
~off	1 -33 -30 23 36 -10
~offen	3 3 -2 1 -8 2
~offer	34 -6 -30 -20 14 -23
~offic	-3 15 -18 31 14 -11
~offre	0 -6 -4 -6 10 -2
~ofici	-25 7 0 -11 9 18
~often	-6 -1 -1 -1 4 -1
~ohne	19 -7 3 9 -22 -3
~oi	-8 0 5 -2 3 1
~ok	27 6 2 0 -9 1
~oktob	1 -1 4 9 -9 0
~old	13 13 -19 26 7 -24
~older	8 0 0 -3 -6 -1
~olá	-2 -11 2 0 5 3
~on	-2 8 30 14 5 -8
~once	0 11 5 9 -19 5
~one	11 10 -16 34 3 -34
~ones	7 -2 -2 10 9 0
~onlin	-34 5 1 21 -3 15
~only	13 -9 -43 -16 32 -17
~ont	16 0 -6 -6 -1 -6
~ontem	-11 5 0 -6 11 0
~open	-6 14 -18 33 5 3
~opene	18 -1 0 1 -7 1
~openi	0 1 -1 0 -9 -1
~opens	-1 -6 -6 3 -6 1
~opera	33 -6 5 7 -39 2
~opini	-5 0 -1 20 -7 3
~oppor	-13 2 1 -6 4 10
~opt	-2 -3 -1 3 5 -8
~optio	34 -16 -1 1 -8 -1
~or	15 1 -35 -26 13 26
~orden	-18 -3 0 4 17 0
~order	-22 -1 -21 -25 53 12
~org	12 5 1 -1 -32 40
~organ	-12 14 29 -9 -23 -2
~origi	15 -10 2 5 -13 7
~orlan	-13 20 16 1 -6 2
~orçam	-15 -4 -3 -8 31 -2
~os	7 17 -7 -3 11 -2
~oster	9 2 -1 -2 -6 -1
~other	12 24 -19 16 -14 -18
~otra	13 4 -3 -3 -12 -1
~otro	-9 4 0 -1 7 0
~ottav	16 0 0 -9 -5 0
~ou	4 7 0 -1 9 -4
~oui	-6 -1 0 0 7 1
~our	19 4 18 -9 6 -41
~ours	50 4 -9 2 -41 -15
~out	11 -13 -28 51 3 -6
~outag	-11 0 0 -4 4 10
~outlo	-8 0 -1 0 7 5
~outra	-12 -1 -1 7 7 -1
~outro	-13 -1 0 0 8 0
~outsi	25 4 2 -3 -10 -1
~outso	-33 7 21 12 1 2
~outst	3 0 -1 0 -5 5
~over	-9 -17 -29 15 39 -8
~overt	6 4 -2 0 -10 -1
~owe	11 0 -1 2 -8 -1
~own	-1 29 -19 14 12 -22
~owner	-5 16 1 -7 11 -4
~owns	-10 0 1 0 10 1
~où	11 7 -3 -2 -12 0
~p	-19 -5 -2 25 17 9
~packa	-22 0 1 -3 22 8
~paga	-12 30 -10 -7 2 -3
~pagam	13 -7 -2 -1 -5 -4
~pagan	15 3 0 0 -19 2
~pagar	12 0 0 -2 -8 -1
~page	-19 -16 8 40 25 -17
~pager	-6 -1 0 0 4 -1
~pages	0 2 -5 23 5 5
~pague	19 -2 -1 -2 -20 -1
~paid	44 -28 -14 -6 -43 34
~paint	-3 -4 -2 9 -5 3
~pair	-9 0 -1 0 8 -1
~palab	-4 -3 -1 -2 14 -2
~palle	-8 1 1 2 5 1
~panel	-20 -6 79 -31 -15 -9
~papel	-7 -1 -1 0 13 -3
~paper	-4 0 10 16 13 -9
~papie	-16 5 -2 3 14 -6
~par	28 8 -16 10 -12 -7
~para	-9 0 4 20 14 10
~parag	-6 3 -1 2 -3 -2
~paral	11 3 -1 -3 3 -1
~parce	2 -8 -3 18 -4 -7
~parec	-8 0 0 -3 10 1
~paren	1 -2 -1 -3 -17 18
~paris	-10 2 0 6 3 -2
~park	25 -2 -8 6 -9 -6
~parki	14 -8 -6 22 -24 4
~parle	-6 -12 5 -3 16 0
~part	16 -1 -3 25 -7 1
~parte	-14 -2 9 4 6 0
~parti	-32 16 27 -1 24 -5
~partn	-3 -9 14 -3 23 -14
~parts	7 -6 0 0 0 -2
~party	-9 5 1 2 -2 2
~pas	28 17 -20 11 -29 6
~pasa	-2 -1 0 10 -5 0
~pasad	-22 9 0 -2 14 1
~pasar	-9 -1 -1 3 9 -1
~pass	-2 8 -1 -4 3 -3
~passa	-13 -1 -1 9 9 3
~passe	10 -32 13 31 -1 -3
~passo	-15 -7 -5 6 14 3
~passp	-7 -1 0 3 8 1
~passt	-13 -1 -1 -1 18 -1
~passw	9 -2 1 1 -14 12
~past	-30 8 1 13 6 -1
~patch	-5 -1 0 10 0 0
~paten	-12 1 6 3 -2 1
~patie	23 -1 -4 0 -18 -1
~patri	2 -5 -2 -3 -6 11
~paul	7 5 -4 -5 -7 4
~pavil	-6 3 2 -2 3 0
~pay	26 5 -25 -7 9 -28
~payab	-5 -2 -1 0 -1 8
~payin	19 2 3 -5 -6 1
~payme	-19 5 2 -11 0 47
~payro	-4 9 9 -5 3 1
~pays	-14 37 -1 10 -2 2
~paysl	-9 3 1 -1 7 2
~payé	7 -1 -1 -1 -10 -1
~pc	1 -2 1 6 -1 1
~pcs	-3 -2 0 1 11 -4
~pdf	-22 -2 10 19 18 -10
~peace	-5 -5 -1 0 10 0
~pedi	19 -3 -1 -5 -6 -1
~pedid	-6 -5 0 -6 11 2
~pedir	-9 5 0 3 3 0
~pediu	22 -2 -1 -4 -12 -1
~pela	-2 6 -4 3 1 -2
~pelo	18 -7 -6 -4 3 -5
~penal	-4 0 -1 3 1 -1
~penci	-13 1 1 0 12 3
~pensa	-3 -2 0 -1 5 2
~pense	-8 -2 -2 -2 15 -1
~pensi	-3 0 -1 -3 6 -1
~peopl	3 14 -3 21 9 -26
~per	5 -32 -33 3 40 -27
~perce	4 7 1 -13 4 1
~perde	-11 -2 0 9 3 0
~perdi	-24 2 -1 -1 25 -1
~pereg	20 -3 -1 -6 -10 -1
~perfi	-15 -1 0 0 13 0
~pergu	-13 -2 4 27 -21 -2
~perha	2 -5 0 -3 1 2
~perl	-8 -1 0 49 1 -34
~perma	-12 -4 -1 6 4 3
~permi	-4 -7 0 -4 2 5
~pero	28 -7 1 -8 -17 -2
~persi	-12 0 0 0 11 0
~perso	-10 7 -16 16 29 -14
~pesos	-9 5 -1 0 8 -1
~pesso	36 0 -2 0 -27 -1
~pete	11 -3 0 -2 -10 2
~peter	5 -1 -3 -4 -2 1
~petit	-24 8 2 -8 15 -1
~petro	13 5 -5 3 -8 2
~peut	-9 -1 -1 -2 13 -1
~peux	17 -1 -3 -3 -11 -2
~peço	29 -2 0 -8 -13 0
~phili	8 6 -1 2 -13 -1
~philo	-6 -1 -1 0 9 -1
~phone	25 -7 -17 23 -3 -19
~photo	-8 6 -11 26 12 3
~php	-2 -3 1 -2 -1 7
~physi	-9 -1 -1 1 11 -1
~pick	36 -7 0 1 -10 0
~picke	-11 -1 3 3 1 -1
~picki	-13 -1 0 -1 11 4
~picks	4 0 0 -3 -3 0
~picni	-3 5 -3 6 -6 1
~pictu	7 -3 -1 -5 3 2
~pidió	11 0 0 0 -10 0
~pie	-11 9 -1 1 3 0
~piece	-1 -5 3 10 -12 0
~pilot	9 -4 -3 -2 1 0
~ping	-9 0 0 -1 1 8
~pizza	5 8 7 -8 -14 -1
~pl	-6 0 1 18 10 -13
~place	-28 52 -15 -20 32 4
~plafo	-12 -1 -1 12 -1 0
~plais	-29 -3 25 -7 5 6
~plan	9 -11 -9 -5 15 15
~plann	-3 7 2 -7 6 -2
~plans	16 -1 -1 3 -18 -1
~plant	-1 3 -5 -13 8 11
~plast	16 -3 -3 -6 -5 2
~plata	-11 -6 -2 -3 19 -2
~platf	-8 2 -1 -8 35 -1
~plati	-7 3 6 0 -1 -2
~platz	0 -2 -1 -2 10 -2
~play	8 1 -2 -8 1 -1
~playe	-3 5 -2 -2 -2 1
~plays	11 -2 0 -12 1 0
~pleas	60 -18 -16 -59 -45 11
~pln	-12 -1 -1 3 11 4
~pls	36 -12 -4 -14 -8 -8
~plumb	2 0 10 -1 -6 -1
~plus	3 -3 -15 28 5 16
~pm	-22 49 40 -27 -50 40
~po	21 3 0 0 -7 -8
~pode	2 -4 -2 7 -5 -3
~podem	5 -11 -3 -6 15 -2
~podiu	-6 -7 11 -1 3 -1
~podrí	-7 -1 0 -3 11 0
~point	13 -15 -4 -3 11 14
~polic	27 1 0 -2 -21 4
~polis	6 2 0 2 -10 2
~polit	5 1 -2 -7 -12 7
~polo	-7 -3 -1 -1 14 -1
~poor	4 0 0 -5 -1 0
~popul	-1 -1 0 11 -4 2
~por	23 -32 -8 -3 10 -12
~porqu	19 -2 1 -2 15 -1
~port	-12 1 -2 -3 10 -1
~porta	9 -9 1 5 -4 10
~porte	17 -5 -2 5 -10 -9
~portf	-5 0 1 4 2 0
~porti	8 1 0 -4 -4 0
~porto	1 3 -2 2 -6 -1
~posit	12 2 2 3 -5 4
~possi	47 0 2 -10 -24 6
~posso	3 -7 -8 -12 20 -2
~post	3 -5 1 29 -16 0
~posta	-10 0 1 4 6 0
~poste	-22 2 10 30 -11 -3
~posti	1 -3 0 12 -6 -1
~posto	14 -2 -1 -1 -13 -1
~poten	2 5 0 -4 1 -1
~pour	0 9 -15 11 14 -3
~pourr	-6 -2 -1 -2 9 0
~pouve	13 0 0 -3 -14 7
~power	-6 0 2 13 -10 18
~pr	6 -1 0 0 -4 -2
~pra	-2 3 -3 -5 13 -1
~pract	-35 7 5 7 44 -10
~prazo	7 -2 -2 -7 3 1
~pre	-9 0 -3 2 8 -1
~preci	11 4 0 -12 9 2
~prefe	-8 9 1 62 -26 -26
~pregu	17 3 -7 11 -17 -6
~preis	-3 -8 5 -6 10 -2
~premi	-24 8 0 3 36 1
~prend	1 6 -3 -1 -5 -1
~preoc	15 -2 -1 -2 -10 -1
~prepa	-18 1 5 -1 36 2
~prese	-9 32 34 -38 14 -8
~presi	36 -9 0 14 -30 2
~press	-2 -4 0 -3 5 2
~prest	30 -4 -5 -6 1 -6
~previ	5 2 -1 -4 -5 1
~preza	31 -6 3 -11 -2 -7
~preço	15 -3 -1 -7 -4 0
~price	-4 -39 -17 5 49 -17
~prici	2 -4 -3 1 25 0
~prime	-25 -6 4 12 44 -4
~princ	4 -5 -2 5 -7 0
~print	11 -17 16 22 -5 -2
~prior	0 0 -1 -6 16 -1
~prisc	17 -9 2 -5 -1 -1
~priva	-12 4 1 18 6 0
~privi	-14 -1 0 4 9 1
~prix	-7 -5 -1 -3 14 -2
~priya	26 -3 -1 -4 -13 2
~prize	-9 -2 -5 2 10 1
~pro	5 -5 -1 2 10 -9
~proba	-10 -2 6 -7 8 1
~probe	13 -5 0 -5 -4 0
~probl	-11 8 2 6 -14 16
~proce	9 15 -1 2 -11 -4
~proch	-18 -1 -2 3 17 -2
~procu	5 -5 9 4 5 -2
~produ	-10 15 -2 30 -1 9
~prof	-28 29 21 -1 -13 -2
~profe	-33 64 4 1 10 -4
~profi	-62 7 0 12 48 16
~progr	-34 46 45 9 7 -12
~proje	9 3 -1 -10 24 -1
~prolo	-3 -1 0 13 -8 0
~prome	-1 9 0 -7 1 1
~promi	21 -1 -2 -6 -15 10
~promo	-12 1 -1 -5 41 -5
~proof	-5 -2 -1 -4 11 -5
~prope	-21 3 2 13 7 3
~propi	-12 0 0 0 11 0
~propo	26 -12 -3 -18 10 9
~propu	6 -7 -9 2 11 -3
~prote	-14 -2 -1 0 12 0
~proud	3 -8 1 0 -7 8
~prove	9 2 1 3 -13 5
~provi	17 9 -5 -2 3 -13
~prueb	15 0 0 0 -14 0
~prése	0 1 8 -7 -11 -2
~própr	-13 8 0 -2 10 0
~próxi	-10 -4 5 17 -4 -1
~prüfe	-12 -1 -1 6 0 5
~prüfu	-3 4 -2 10 -4 -4
~publi	-24 -11 1 53 17 -21
~puede	1 -3 -4 2 -4 1
~puedo	-13 -1 0 -1 13 0
~puert	10 -5 -2 -2 0 1
~puis	-8 6 -1 -2 7 0
~purch	-2 0 -1 2 11 -1
~purpo	-5 9 0 -1 -3 2
~put	0 -8 17 -24 33 -20
~págin	-12 -3 7 9 2 -2
~públi	12 4 -2 0 -8 -1
~q	-5 -2 2 18 4 2
~qu'il	9 10 -1 -1 -12 0
~qu'on	7 0 0 -2 -6 0
~quadr	-12 -1 1 1 9 -3
~qual	-17 -1 4 -2 20 -1
~quali	-10 0 2 3 2 -2
~qualq	9 -2 -1 -2 -9 6
~quand	-2 -2 2 -3 10 -2
~quant	16 12 -4 -12 -4 -2
~quart	-33 5 2 44 26 -10
~quatr	-5 -5 5 -2 9 -3
~quaye	-7 0 0 11 1 0
~que	11 -17 9 4 17 -37
~queda	-2 -8 -4 -5 10 9
~quedo	-12 -2 -1 5 13 -2
~queja	18 -2 -1 4 -18 -1
~quelq	19 -1 -4 -5 -14 -2
~quem	-22 27 26 -9 -4 -8
~quent	3 0 10 -4 -7 -1
~queri	-17 18 3 6 -8 -2
~quest	-5 27 -13 31 -20 22
~queue	-17 -1 0 4 12 -1
~qui	-1 10 3 -4 7 0
~quick	-22 0 1 5 29 2
~quien	-8 1 -2 -5 9 -1
~quier	9 -1 2 -2 -9 -1
~quiet	-5 5 0 1 11 2
~quill	-13 3 -4 1 -1 -1
~quinc	-6 3 -1 0 8 3
~quint	16 0 4 0 -14 -1
~quist	-7 1 0 1 9 0
~quite	8 6 0 -9 -14 7
~quitt	-9 -1 1 -3 9 6
~quién	1 4 2 -7 0 -2
~quota	-7 -3 -1 9 -4 0
~quote	49 -19 -8 -10 0 -14
~qué	-1 7 -4 12 -6 -3
~r	17 9 -9 -36 17 6
~racon	-8 8 2 8 -3 -1
~radio	1 -4 3 -7 -1 8
~ragnh	-9 5 0 0 6 0
~rahul	-14 0 0 0 15 0
~rain	-15 -12 11 3 7 2
~rains	5 3 -2 0 -9 -2
~raise	11 -8 5 -6 -9 -1
~ralph	24 -8 -9 -10 -9 0
~ran	5 4 -2 0 -6 -3
~randy	-8 -1 0 -1 7 3
~rang	17 -2 -1 -6 -10 -1
~range	3 7 -3 6 -15 -2
~ranso	-7 9 0 1 -2 0
~rasa	-9 -3 -1 -1 14 -1
~rate	-19 3 -11 20 30 -2
~rates	-6 -2 2 10 16 -1
~rathe	1 5 4 21 0 1
~ratio	7 -1 -1 2 -10 -1
~raum	11 3 3 -4 -7 -1
~ravi	18 10 -18 5 -6 1
~rd	10 0 -1 4 -12 5
~re	-20 2 0 29 1 -1
~reach	0 2 -1 0 5 0
~read	-5 -4 -14 59 -28 4
~reade	-33 1 3 63 -35 4
~readi	-31 5 0 48 -30 15
~reads	-8 -3 -4 22 -16 1
~ready	-11 4 -3 7 3 -5
~reaju	4 0 0 8 -11 1
~real	15 19 0 -16 -12 8
~reali	7 7 0 -3 -20 4
~reall	7 3 2 -2 0 8
~reaso	-27 6 3 12 -4 11
~receb	2 -5 -2 4 7 0
~recei	-15 -10 -20 21 7 52
~recen	-18 -3 0 -4 11 1
~recep	-4 -8 -3 -3 20 2
~recev	-8 -3 -2 13 0 -1
~rechn	2 5 -5 4 2 -4
~recib	-2 -10 -6 20 -15 15
~recip	-3 -2 -1 -3 -1 25
~recla	2 -3 3 -6 1 -1
~recog	-9 -3 4 -2 -1 0
~recom	21 4 0 5 -15 -1
~recon	2 4 0 6 -6 -3
~recor	-17 17 -1 11 6 23
~recue	-7 -2 -1 12 1 -1
~recup	-10 9 0 -2 5 -1
~recur	-9 -2 -1 6 7 -1
~red	-8 2 -1 -3 9 1
~redak	-9 -2 -1 17 -3 -4
~redes	-7 0 0 -1 6 0
~reduc	0 1 -1 9 6 -1
~reenv	-13 -3 0 -1 1 18
~refer	34 -4 -8 -16 -11 20
~refor	-20 -3 -5 20 7 -3
~refun	-7 0 -1 3 -2 3
~refus	5 1 0 -3 -6 -1
~regal	-12 -1 -3 5 11 -1
~regar	24 -11 -19 -21 18 -31
~regio	-18 0 0 20 0 -4
~regis	-22 75 -12 -2 -19 25
~regre	8 -2 -1 3 -16 8
~regul	5 6 1 15 -24 6
~rejec	1 2 6 0 -1 -2
~relat	-22 2 1 -10 23 2
~relea	2 -1 2 37 -21 -1
~relev	1 0 -1 -4 -3 8
~relie	-7 2 0 -2 1 9
~reloc	-7 0 0 0 8 0
~remai	-22 -2 -2 2 11 7
~remar	11 -1 -2 1 -8 0
~remem	-2 2 2 3 22 2
~remin	6 5 0 8 -13 -4
~remis	5 -4 -2 -8 9 -4
~remit	2 -1 0 -3 10 -15
~remot	-5 -2 1 16 3 -8
~remov	-4 12 2 15 8 -12
~renat	14 -8 -3 -5 6 -1
~rendu	7 -1 0 6 -12 0
~renew	-1 -13 -7 9 15 20
~rent	0 -1 -1 10 -10 -1
~rents	-8 0 0 7 -3 5
~reope	0 0 1 6 -6 -2
~rep	2 4 1 0 -6 1
~repai	-2 -5 1 2 3 -2
~repea	-6 1 1 3 -12 10
~repla	8 -1 1 17 -9 -1
~repli	-1 0 -2 9 -9 -7
~reply	-31 38 -3 -2 19 36
~repor	9 1 -8 39 -10 3
~repos	-13 -1 -1 -3 13 1
~repre	-14 1 -1 7 18 -2
~repri	28 7 -4 -13 -15 -3
~reque	31 3 -8 -37 -29 42
~requi	-13 -5 1 12 12 2
~resea	-11 1 -2 -8 0 6
~resel	-7 0 0 -2 5 -1
~resen	8 0 0 -3 -8 2
~reser	-29 17 3 15 21 -15
~reset	-11 -8 -2 12 0 1
~resol	3 1 -2 1 -10 5
~resou	6 5 0 -11 -2 3
~respe	-8 1 2 -7 43 1
~respo	-15 -13 0 29 -7 21
~rest	0 -1 -2 -8 17 -1
~resta	3 3 -2 11 -7 -3
~reste	-11 3 -4 -6 17 -3
~resto	-14 0 1 2 8 1
~resul	-16 1 7 16 9 -14
~resum	-3 -4 -3 20 -9 2
~retai	-23 1 3 10 17 -2
~reten	0 -1 2 21 -18 -2
~retir	23 14 -1 20 -35 -12
~retom	-11 2 0 2 7 0
~retou	5 -7 -2 -8 -4 7
~retre	4 3 2 -10 -2 0
~retur	26 0 -10 -19 2 15
~reuni	1 -4 -3 13 -5 0
~reuse	-12 9 -4 -1 2 -3
~revan	8 0 0 -1 -9 0
~reven	1 -5 -2 8 -4 -2
~rever	-6 6 -2 -4 3 -1
~revie	-10 -2 -5 33 5 15
~revis	-2 -2 1 23 4 -4
~reyes	2 3 0 -2 -8 9
~reçu	6 -2 -1 -5 -5 1
~rfp	13 -4 0 0 -6 -4
~rgds	-2 -1 -1 -2 8 -3
~richt	-10 -2 0 5 9 -1
~rien	20 -6 -3 6 -21 -3
~right	12 -18 13 6 16 -23
~ring	19 0 -7 2 0 9
~rise	7 -1 0 -1 -5 -1
~risk	-18 1 0 -1 12 1
~river	14 10 3 -7 -6 -1
~road	-9 1 -1 1 6 0
~rober	0 -10 0 1 5 3
~robot	-10 -2 1 -3 11 1
~rodri	-11 -1 7 0 6 0
~roger	-12 5 0 3 2 3
~role	-2 0 1 0 2 1
~roles	-18 3 0 -2 16 0
~roll	-3 -8 0 1 2 9
~roof	-18 10 0 2 -3 -1
~room	-9 42 23 -31 -19 20
~rooms	-18 20 2 4 14 -1
~rosa	8 1 3 -2 -3 1
~rosal	-9 4 -1 1 5 -1
~rosen	-12 0 0 0 12 0
~ross	-9 0 0 -3 11 0
~rotat	8 -3 6 3 -8 0
~roth	13 0 1 -1 -5 -7
~rough	10 0 -1 -3 -5 0
~round	-16 38 5 24 -20 -4
~row	-13 2 6 -2 -1 -2
~rows	-15 2 -2 -1 11 0
~rs	-7 0 -1 5 8 -4
~rsvp	-14 19 0 -1 1 -2
~rua	-2 11 -5 -2 2 -1
~ruben	9 -6 -1 0 -8 6
~rue	-17 21 -3 -3 5 0
~ruego	16 -2 0 -3 -7 0
~rui	1 11 -3 -3 -8 -1
~rule	18 5 2 15 -35 1
~rules	-13 31 1 21 -28 2
~run	12 24 -14 -22 8 10
~runde	-11 10 -5 -1 5 0
~runne	4 4 -1 0 -7 0
~runni	-10 -1 -3 -5 18 0
~runs	1 3 -1 1 -3 -2
~rusk	-12 -1 -1 -1 13 0
~ruth	25 5 2 -1 -16 -1
~rápid	14 -2 0 0 -7 -5
~répon	0 16 -3 2 -5 -1
~réser	-11 3 2 0 8 -1
~rückb	-9 -2 -1 14 -2 -1
~s	-9 8 -3 12 6 10
~s'en	-15 0 0 0 16 0
~sa	-11 17 -1 0 -5 0
~saal	-2 -5 15 0 -2 -1
~saber	-4 -2 -1 -4 10 0
~sad	-12 7 0 -2 3 2
~safe	-6 -2 5 4 0 -1
~safet	-6 4 0 4 -1 1
~sai	9 -3 -4 -1 2 -5
~said	10 13 -4 0 -11 -1
~sair	3 -6 -9 36 -14 -4
~sais	-17 0 0 0 16 0
~sal	8 7 0 -3 -11 0
~sala	8 -10 21 -2 -9 -2
~salar	5 -3 -2 43 -36 -1
~sale	-5 5 -1 4 -4 0
~sales	1 1 0 -3 20 -3
~salid	8 1 -2 6 -12 0
~salle	9 6 2 -5 -11 -1
~salon	-8 -3 7 1 1 7
~salud	-8 -2 12 -8 21 -1
~salva	-1 -4 8 -3 0 0
~salár	-21 5 0 21 -3 -2
~salón	-9 7 4 -1 -1 -1
~sam	8 -1 0 -6 0 -4
~same	19 -21 -20 -5 24 -31
~samed	14 -3 -1 -2 -7 0
~samir	7 7 0 -6 -8 0
~sampl	-1 -2 2 2 26 -1
~san	5 5 7 -11 -5 -3
~sandh	7 2 -1 1 -7 -1
~sando	-17 3 0 1 15 0
~sandr	-18 1 4 -4 9 9
~sandw	-11 34 -1 -2 -10 -1
~sanja	10 -4 -2 0 -8 -4
~sans	10 -8 1 -3 7 -2
~santa	11 2 -1 -7 -5 4
~sat	-10 23 1 19 1 -3
~satur	-17 49 4 -1 -19 4
~save	6 -4 1 -13 25 -3
~saved	6 -5 0 3 -7 2
~savin	-16 -2 0 -8 36 0
~saw	15 1 -6 -2 18 1
~say	-4 17 22 14 3 -3
~sayin	9 5 -1 -7 -7 -1
~says	52 -21 -4 18 -49 -24
~sb	-11 -1 0 12 -1 -3
~scale	-5 3 3 -1 6 -1
~scan	-12 -4 -1 5 8 0
~scann	2 -2 -2 0 7 6
~scarf	10 -3 5 -8 -10 0
~schau	-8 -1 0 0 13 0
~sched	21 1 2 -3 -25 -1
~schic	12 -4 3 -8 -6 -2
~schne	-9 -1 -1 2 13 -7
~schol	-28 6 -1 22 -8 0
~schon	-10 7 0 -1 4 1
~schoo	-2 -3 -2 21 -5 3
~schre	-15 -3 -1 6 14 -3
~schri	15 -11 -4 11 -8 -5
~schwe	8 -2 -1 5 -10 -1
~schön	8 0 0 6 -14 0
~score	-12 4 2 3 5 4
~scori	-13 6 6 1 0 -1
~scrap	14 -6 -1 0 -7 3
~scree	10 3 2 -6 4 1
~scrip	9 -2 0 -5 -5 0
~se	1 -8 -19 37 7 4
~sea	10 3 0 -1 -11 2
~searc	-1 1 11 2 23 -4
~seaso	-26 0 -1 18 9 0
~seat	-7 -2 -2 0 33 -5
~seats	-5 25 -3 -12 10 -2
~secon	3 4 1 32 4 -12
~secre	15 -11 -8 23 -8 0
~secti	5 4 1 6 -22 8
~secto	-4 0 -1 -3 0 0
~secur	-15 0 2 21 5 8
~see	-18 8 46 2 16 -19
~seein	-15 4 -2 -2 9 1
~seem	19 0 0 0 -17 0
~seeme	-4 0 0 0 -5 9
~seems	-3 -2 6 -4 -15 6
~seen	-30 -1 3 6 26 2
~segue	15 3 -2 -1 -14 -1
~segun	9 3 -2 21 -22 -3
~segur	-13 -1 -2 -3 18 0
~según	-8 15 -1 3 -8 0
~sehr	27 -11 -7 -7 15 1
~sei	-15 -2 -1 -5 19 -1
~seis	-7 -3 -1 2 6 0
~seit	-8 -4 -1 3 6 -5
~seite	-17 -5 -3 32 -5 -4
~selbs	-11 23 -4 -2 -6 -2
~self	-3 4 1 -3 0 2
~sell	-16 1 -1 -2 12 -1
~selli	-22 7 5 -5 -9 15
~sells	15 0 0 -9 -5 0
~sem	0 7 -3 -5 16 0
~semai	-23 -4 -1 15 20 -2
~seman	-45 -17 17 43 38 -13
~semin	-32 71 -2 -10 -24 0
~send	14 -12 -33 -13 35 -35
~sende	-8 -1 -1 1 8 -1
~sendi	4 -2 0 -3 9 0
~sends	0 1 -1 11 -11 -1
~senho	33 -6 -2 -14 -4 -1
~sent	-9 4 -9 44 -24 16
~sente	0 -5 6 3 -1 -1
~separ	14 3 0 -5 -5 -2
~sept	-8 8 0 9 -13 -1
~septe	-27 9 24 51 -26 -12
~septi	4 -2 4 8 -11 5
~seque	2 -1 0 -4 -2 -1
~ser	0 -5 -3 18 -3 -1
~sera	3 -1 6 -11 -5 5
~serai	-12 -1 0 -5 16 0
~sergi	-17 3 0 -1 13 0
~seria	3 -1 1 2 -6 3
~serio	-10 2 1 -4 -1 11
~seron	-9 6 6 9 -5 -1
~serve	7 -2 -3 2 14 3
~servi	-9 -26 47 18 6 19
~será	24 0 6 -14 -10 -4
~sessi	-28 2 75 -27 -13 7
~sessã	8 -6 7 -4 -7 -1
~set	-21 -3 -4 -1 43 0
~sets	-4 6 0 -1 1 0
~setti	-15 -5 -2 4 2 8
~settl	1 0 2 8 -5 0
~setup	-9 -5 0 0 13 0
~seu	-6 4 -5 -7 38 -11
~seven	-23 19 -1 1 14 4
~sever	-13 -1 -1 -4 7 10
~sexta	9 -8 -6 -1 10 -3
~señor	23 -8 -3 -4 -6 -4
~sf	-4 8 1 0 -6 -6
~shall	-24 7 -17 -2 58 -1
~shame	-4 0 0 -1 5 0
~share	12 -6 4 19 1 3
~shari	-3 10 -3 5 -9 -1
~she	19 18 -14 23 -23 -17
~she's	13 2 5 -6 -18 1
~sheet	18 0 -1 2 0 -1
~shelt	-17 7 0 0 10 0
~shift	14 -1 0 -9 -8 2
~ship	0 -2 0 -2 11 -8
~shipp	4 5 0 -3 -7 2
~shirl	17 -1 0 0 -15 0
~shirt	-6 2 -2 0 5 -2
~shoes	-1 17 0 -1 -4 -1
~shop	-22 3 -2 12 9 -4
~shopp	7 0 0 -2 -4 0
~short	-11 -18 8 14 21 5
~shotg	-9 7 0 -2 -4 0
~shoul	22 -23 19 9 4 -25
~shout	-13 6 -1 -5 14 -1
~show	2 -7 2 -15 23 -3
~showe	-6 -1 0 4 0 0
~shown	-5 1 1 5 9 -3
~shows	0 18 2 6 -16 -2
~shred	-20 -1 0 1 15 2
~shut	14 1 0 -3 -10 1
~shutt	9 -1 0 2 -9 1
~si	6 -21 17 -15 18 11
~sich	20 1 -4 10 -23 -5
~sick	-21 2 -1 -5 7 8
~side	-8 26 6 -14 11 10
~sides	1 1 1 -3 2 1
~sie	20 -27 -30 7 27 -17
~siemp	16 -6 1 -5 -6 0
~sign	18 8 -15 -10 6 3
~signa	22 1 -2 1 -16 5
~signe	7 -6 2 8 -19 18
~signi	-16 4 1 -2 -2 6
~signs	7 1 4 -2 2 0
~sigue	-4 -6 -3 11 -5 0
~silen	-4 1 0 6 -1 0
~silic	-11 -2 0 1 8 3
~silve	-5 -3 7 -2 0 0
~sim	9 -1 -1 2 -11 0
~simil	-8 -1 0 2 -3 2
~simon	5 3 -7 -7 8 -4
~simpl	-8 -4 2 5 23 -1
~simul	-7 0 -1 4 4 -1
~sin	14 5 -4 -11 24 -9
~since	8 -36 -21 32 25 -36
~sind	-18 8 11 -6 6 2
~singl	-10 2 -1 -2 -6 1
~siobh	0 0 0 0 -6 9
~sir	14 0 -1 7 4 0
~sirs	12 0 0 -2 -13 1
~siste	-12 2 -2 0 11 4
~sit	-10 5 39 -2 -5 2
~site	-5 3 6 25 1 2
~sites	-8 5 -2 -7 5 0
~sits	-1 -1 -6 6 -3 1
~sitti	-11 0 3 0 8 0
~situa	-5 0 -1 -1 7 0
~six	-4 32 -9 8 11 -12
~sixth	2 4 -1 2 -6 -1
~size	-2 17 2 -4 22 -2
~skip	-6 -1 1 6 -2 1
~sleep	-18 -3 1 -4 21 0
~slide	10 12 14 -14 -18 -1
~slip	7 -3 1 0 -7 2
~slot	-24 -12 20 2 21 7
~slots	-3 0 -1 2 0 0
~slow	10 -1 -1 3 -8 0
~small	-15 -16 29 9 9 13
~smith	15 -1 -2 -5 -10 3
~so	12 19 -3 -24 16 -36
~sobra	-11 -2 -1 -1 14 -1
~sobre	-4 -1 37 26 -32 -14
~socia	1 -5 -3 5 -3 4
~socie	-16 1 1 -1 2 0
~socio	-7 7 -1 10 -9 -1
~softw	8 15 -1 19 -8 -3
~soir	10 -5 -2 -2 -7 4
~soit	13 -2 -3 -2 -10 -1
~sold	-6 3 1 7 1 -1
~solic	6 -4 -3 -3 7 -2
~solo	-21 -2 -2 -3 31 -2
~solut	-5 -5 0 -2 18 6
~solve	13 1 0 -4 -13 -1
~some	11 -14 26 15 -12 14
~someb	17 -5 -16 9 13 -6
~someo	9 6 -8 15 5 4
~somet	2 11 -12 2 9 19
~somew	-15 9 0 0 -1 9
~somme	-20 2 1 1 15 1
~somos	-1 -3 -3 1 13 -4
~son	9 7 0 6 -15 1
~sonnt	20 -1 -1 -4 -5 -2
~sonst	21 -3 -3 -7 -5 -3
~sont	-5 -6 -4 -4 7 7
~soone	-8 0 -1 -1 6 -1
~sorry	53 -19 -15 -11 -23 -4
~sort	-13 -2 -1 -1 16 2
~sorte	-3 0 0 -1 1 0
~sorti	15 -1 6 -6 -11 -2
~sou	-9 0 0 0 11 0
~soube	24 -3 -1 -4 -17 -1
~souha	9 -5 2 1 -11 -2
~sound	-10 3 -1 -5 3 6
~soup	1 24 -1 7 -10 -2
~sourc	-29 20 60 -2 -16 -2
~sous	-3 -9 4 9 0 -2
~space	-17 6 -1 9 -3 1
~spare	-6 -3 8 1 -1 -1
~speak	-25 38 61 -13 4 -11
~speci	-8 -4 2 -18 41 3
~speec	-14 38 -1 -1 -5 -1
~spell	1 1 9 1 -11 5
~split	-5 1 -2 13 2 -1
~spoke	23 3 0 -6 -7 0
~spons	-14 2 55 -14 -5 -5
~spot	-1 -5 9 0 -10 4
~spous	-12 10 -1 1 2 0
~sprea	2 -1 -1 2 -4 -1
~sprec	6 0 8 -3 -5 0
~spric	-8 10 -2 -2 5 -1
~sprin	-6 -9 -10 41 16 -7
~squar	-16 -3 0 5 6 1
~sr	-6 3 -2 -4 6 5
~st	6 2 -8 16 -2 -6
~staff	4 -4 5 27 2 -7
~stage	1 -19 56 -3 -10 1
~stair	8 -1 -7 4 -7 -1
~stamm	-14 14 -3 8 1 -3
~stamp	6 -2 -1 -1 2 0
~stan	7 2 -2 -8 4 -9
~stand	-42 -27 99 -16 -19 11
~star	-11 10 0 -6 6 1
~start	7 21 -19 -6 16 -13
~state	11 3 -3 6 -11 6
~stati	-57 17 1 27 6 1
~statt	11 4 -5 -9 3 -7
~statu	2 0 -1 9 -13 3
~stay	-2 4 2 -2 2 6
~stayi	-10 0 0 0 4 7
~stays	20 -1 1 11 -20 -2
~std	-8 0 0 2 8 0
~steal	-9 5 0 7 0 3
~steer	13 -1 -1 -2 -8 -1
~steht	-1 -11 -7 9 -3 7
~stell	-26 -10 -6 14 30 -5
~steph	11 -1 -1 -2 -8 2
~stepp	-11 0 0 1 9 0
~steue	-6 0 -1 16 -3 -3
~steve	40 2 -4 -9 -6 0
~still	23 -26 -20 16 11 -15
~stock	-18 6 -2 9 15 -1
~stole	12 -2 -2 -5 -4 0
~stop	-22 -4 1 59 -21 -11
~stopp	18 4 1 -1 -20 1
~store	-13 0 -2 15 -5 -2
~stori	-8 0 0 1 0 12
~storn	14 -2 -1 2 -10 -2
~story	-26 -6 18 33 -22 5
~strai	16 -2 -1 -4 -10 2
~strea	3 -5 14 -2 -8 2
~stree	-10 4 -4 10 4 9
~strei	12 0 0 0 -11 0
~strik	-6 4 0 3 1 0
~stron	13 0 -1 -8 -3 -2
~struc	-6 6 0 -5 6 -1
~stuck	18 -3 -3 -3 -9 -2
~stude	-21 22 8 13 -21 5
~studi	-6 3 -1 -1 -4 2
~study	13 -3 -2 -8 -2 1
~stuff	18 -3 -1 -4 -20 6
~stund	-3 0 -2 -2 6 -2
~su	-6 2 -7 -13 12 26
~sua	-19 -5 -2 -13 40 0
~subje	31 9 -2 -33 -14 4
~submi	-12 -4 0 -16 2 26
~subsc	-31 4 2 59 -19 -18
~subst	-1 -1 0 0 -6 8
~succe	-20 17 1 11 8 2
~such	-13 0 2 -6 5 24
~suche	9 -1 -1 1 -7 -1
~sue	11 -2 -2 4 -14 0
~suffi	-11 -3 0 7 7 -1
~sugge	37 3 2 -6 -22 7
~suis	1 -3 -2 -9 -8 16
~suit	-26 7 -1 0 19 0
~suite	-4 2 0 12 -3 -7
~suits	-6 1 8 -2 2 0
~summa	2 0 -2 10 -10 -4
~summe	-20 0 0 21 9 17
~summi	-7 23 22 1 -6 0
~sunda	-11 43 -10 -12 6 1
~super	-6 0 1 14 4 2
~suppe	-16 31 -2 -3 -1 0
~suppl	-6 0 18 10 6 3
~suppo	7 1 3 30 -7 -4
~sur	0 0 16 30 -21 -5
~sure	7 -4 6 -1 0 1
~surve	-7 -1 -2 42 -22 -1
~suspe	16 -1 -1 -6 -7 0
~suyo	-10 14 2 -3 0 0
~swift	-7 -1 -1 -1 7 2
~switc	8 1 -1 -7 13 5
~sworn	-10 -1 -2 0 11 -1
~sympa	-22 0 0 -1 17 5
~syste	-5 20 1 21 1 -2
~sábad	9 7 -6 -7 0 -4
~são	-4 5 0 6 -4 -3
~sé	-4 -3 -1 -1 7 -1
~sí	3 7 -1 -1 -8 -2
~só	21 -2 6 -4 7 -4
~t	19 -2 -1 -7 -23 22
~ta	-10 -3 -2 -3 12 -2
~tab	12 0 0 1 -11 -3
~tabel	-2 -9 -3 13 -2 1
~table	-34 36 52 12 5 -3
~tag	-4 -7 8 -6 7 -2
~tagen	-9 -2 5 5 10 -1
~take	17 -6 -10 -11 14 -11
~taken	-5 -1 2 4 2 10
~takes	-42 20 -3 34 32 -4
~takin	-3 -6 -2 -4 7 5
~talen	-1 -5 -4 0 6 -1
~talk	23 17 1 -17 -2 -16
~talki	-33 -1 38 1 2 -2
~talks	2 -3 -3 2 -11 -2
~també	-11 0 0 -1 11 0
~tampa	-14 3 1 4 10 -1
~tarde	6 -5 -1 2 24 -6
~targe	-7 -1 -1 3 5 -2
~tarif	-15 -5 -2 1 25 -2
~tasti	-9 2 -3 6 6 0
~taugh	-12 1 0 13 -3 0
~tax	-2 -5 2 -6 -13 39
~te	9 -12 -11 -15 44 -6
~tea	-25 3 10 -3 7 -2
~teach	2 5 1 -1 -10 -1
~team	-5 -15 38 -24 22 -8
~teams	-20 12 -3 1 9 -2
~tech	3 -4 -1 16 -7 0
~techn	-8 17 -2 8 -4 -1
~ted	0 -3 -4 -5 12 -1
~teiln	-6 11 -4 -4 -9 13
~tel	-8 0 0 3 1 9
~telef	-9 -4 -3 -10 36 -3
~telep	1 2 0 -3 9 3
~telet	3 -1 4 5 -6 -1
~tell	-8 36 17 19 6 -27
~telli	3 -2 6 -1 -5 -1
~tells	-38 6 2 -3 27 10
~teléf	22 -2 -1 2 -18 0
~tem	-1 2 2 10 -12 -3
~tema	-20 17 3 -6 4 0
~temas	-14 -3 -1 -5 -8 26
~temp	22 -5 -4 -4 -11 0
~templ	-12 1 2 20 -13 1
~tempo	-13 -1 -1 1 10 5
~temps	-15 0 -3 2 18 -3
~ten	-16 27 -8 5 23 -9
~tenan	-32 1 0 9 36 0
~tende	-3 2 3 9 1 -2
~tendr	-21 2 -3 -5 12 17
~tengo	11 -4 -3 -5 0 -1
~tenho	9 -7 -8 -5 7 0
~tent	-9 -5 5 -2 0 8
~tenth	-8 0 -1 1 9 -1
~terce	4 -8 1 7 -13 -2
~teres	4 6 -1 5 -15 -1
~term	30 2 1 -7 -19 -2
~termi	-17 1 1 5 16 -4
~terms	-15 0 2 3 22 1
~terra	-4 8 -2 0 -7 3
~terri	8 0 -1 0 -11 5
~terça	1 6 -1 1 -9 3
~test	11 -24 -5 4 31 -12
~teste	5 -2 -3 2 12 -5
~testi	-25 4 0 -3 7 9
~text	3 16 -5 14 -5 -8
~texti	5 -1 0 1 -5 0
~texto	6 -5 6 7 -7 0
~th	-3 21 -20 26 -2 -29
~than	3 -8 -10 49 5 -19
~thank	49 -66 -32 -14 -32 15
~that	4 -5 -12 2 21 -17
~that'	12 -3 -4 16 10 -8
~the	25 -5 5 -3 -22 -24
~their	5 38 -27 0 15 -23
~them	22 -28 -3 23 5 -26
~thema	-9 10 -3 -4 2 -1
~theme	-6 16 0 3 -2 -1
~thems	-5 5 -1 -1 -6 -1
~then	-12 51 -18 14 -17 11
~there	-13 32 55 -5 5 -28
~these	-7 5 -2 18 16 -4
~they	30 -11 -15 1 -18 -24
~they'	22 10 0 -20 5 -10
~thin	-6 -1 -1 8 0 -1
~thing	12 4 7 21 -3 -6
~think	18 -6 -11 4 7 9
~third	17 -10 1 5 6 6
~thirt	-15 0 -1 1 8 0
~this	-19 -12 -6 31 11 59
~those	-17 29 18 7 8 -2
~thoug	-16 27 -4 2 24 1
~threa	5 -1 -1 -5 3 -2
~three	-1 -2 0 44 14 -26
~thres	-14 -1 0 25 1 -2
~throu	-8 4 -12 -13 28 15
~throw	-17 0 0 4 12 0
~thu	-5 -8 3 11 2 4
~thumb	-2 7 -1 3 -6 2
~thurs	-2 48 42 -36 -19 -17
~thx	19 -6 -3 -5 0 -4
~ti	-11 -1 -1 -1 15 -1
~tick	-17 -1 -1 6 20 -4
~ticke	9 -4 7 -2 -26 13
~tied	5 0 0 0 -7 0
~tiene	-3 -2 4 -6 7 -2
~till	29 3 0 -6 -9 0
~time	20 -5 -23 10 3 -6
~timer	4 4 -1 -3 -7 0
~times	-1 10 0 -6 8 10
~timin	-11 0 0 2 11 0
~tip	7 -3 -2 10 -12 0
~tips	-7 4 0 -5 -1 3
~tired	-15 3 4 7 -2 -1
~tisch	-11 13 -4 2 0 -1
~title	0 -6 4 2 -5 1
~tk	-5 -2 0 1 13 -5
~to	9 9 -7 -4 10 -6
~toca	-10 0 4 0 5 0
~todas	-12 1 4 11 -1 0
~today	37 -8 -17 -31 6 14
~todo	-10 1 -6 -3 24 -3
~todos	12 0 7 1 -19 0
~toget	-31 37 23 -13 8 3
~toi	17 -3 -5 -3 -6 -1
~token	7 -4 0 -3 -5 2
~told	23 -9 -1 22 -18 -18
~toler	-3 10 -1 3 -6 -5
~tom	32 10 -1 -4 -24 -1
~tomas	-14 5 1 4 2 3
~tomor	22 -12 5 -9 11 7
~ton	20 -2 -2 -3 -13 -1
~tonig	41 2 -1 -9 2 -7
~too	22 -3 -8 -4 -11 7
~took	27 -12 5 37 -28 -8
~tool	12 6 1 -2 0 1
~tools	-3 -3 -1 9 -4 0
~top	6 14 2 9 -4 1
~tope	4 -3 -1 6 -12 -1
~topic	-44 41 6 7 -17 3
~total	-2 0 2 -6 -24 51
~touch	-14 -1 0 2 11 0
~toujo	-5 -1 -1 -2 6 -1
~tour	-6 6 -5 1 -1 -1
~tous	-1 4 7 -6 -4 -6
~tout	-3 -8 5 0 7 -3
~toute	2 -8 8 -10 2 4
~tower	-6 4 0 4 -2 1
~town	-11 -3 1 1 11 -1
~traba	-12 -1 2 -4 18 -1
~track	-27 16 3 -10 -15 14
~trade	2 4 11 7 -8 -3
~tradi	-4 6 -1 -4 3 -4
~tradu	-12 -2 -1 -4 21 -3
~trae	17 -1 0 -1 -16 0
~traff	13 -1 -2 -6 1 -7
~trail	-5 3 0 1 2 -1
~train	8 -5 0 0 18 1
~trait	-1 -6 6 9 -6 -2
~tranq	-15 -1 0 -1 15 0
~trans	-9 2 28 9 8 10
~trasl	8 6 -3 -3 -6 -1
~trata	-7 8 0 -2 5 0
~trava	-3 -5 -2 6 -1 0
~trave	11 -3 3 -9 7 -2
~tray	5 -4 -1 3 -9 -1
~treas	6 -1 1 6 -6 -1
~treat	35 3 0 -3 -13 0
~tree	-8 0 5 6 4 2
~tres	-5 3 -1 18 -1 -5
~trial	20 -4 -9 -9 11 7
~tribu	-14 -1 -2 16 1 -2
~tried	22 0 0 -3 -18 -1
~trime	-20 -4 -2 21 5 1
~trip	16 -2 -1 -4 -13 4
~trish	-20 -1 -1 0 15 7
~trois	-19 -6 13 26 0 0
~troph	-10 4 0 -2 6 0
~troub	14 0 1 -1 -3 3
~trouv	24 -5 -1 -8 -12 -1
~truck	-4 -7 -2 3 4 -1
~true	7 -2 0 0 -11 3
~trust	-10 12 -2 10 8 -4
~truth	4 -2 -3 2 -5 -3
~try	-17 5 3 21 13 -3
~tryin	-8 -2 0 -4 8 0
~três	-3 0 -3 10 0 -6
~tu	30 -7 -3 -5 -1 13
~tudo	-13 -7 4 -4 15 4
~tue	-12 -5 -3 12 9 -5
~tuesd	-12 14 53 -16 -10 -1
~turma	-8 -3 -1 -2 10 -1
~turn	-9 6 -1 -5 6 -2
~turne	20 3 -1 2 -19 -1
~turni	-16 -1 0 -2 22 2
~turno	-7 4 -4 1 8 -6
~turns	-2 5 -1 1 -11 -1
~twelv	-12 13 -2 -2 13 1
~twent	-7 20 1 -6 1 2
~twice	20 -6 -5 1 -9 4
~twins	-6 -5 -1 -8 -1 11
~two	-6 7 -6 55 18 -39
~tx	13 0 -1 -4 -1 -9
~tyler	5 -7 -4 -2 1 -2
~type	-34 6 0 4 13 5
~técni	24 -10 -4 -1 -1 -2
~tú	11 -1 0 -2 -8 0
~u	18 0 0 8 -3 -2
~uhr	-23 51 5 -4 -12 -12
~uk	-8 1 -1 3 -11 1
~ulrik	1 -1 8 -1 1 -1
~um	10 7 22 -15 -16 -5
~uma	-32 14 -6 15 22 4
~umbre	11 -3 4 -4 -10 -2
~umste	-14 -1 3 -2 16 -1
~un	16 -4 -9 11 8 -19
~una	-6 17 -1 3 5 5
~unas	18 -4 -2 1 -12 -1
~uncha	-2 -5 -1 3 0 1
~uncle	-3 -1 -1 6 -3 2
~und	28 -4 0 -15 6 -30
~under	-9 7 -17 8 25 0
~une	14 -4 -9 34 -3 -3
~uni	12 2 6 -1 -11 0
~unifo	-3 -4 -1 4 8 -3
~union	7 8 2 -7 -7 -2
~unit	5 -4 1 1 -7 -1
~units	-9 7 1 -2 0 0
~unive	-5 51 4 -12 -39 11
~unles	6 11 -1 1 -10 -7
~unloa	12 -5 -2 -3 -4 -3
~uno	-23 12 -2 -3 9 7
~unser	-18 -2 0 -2 29 -3
~unsub	-37 -9 -6 61 -29 -15
~unter	-23 -8 -4 12 26 -1
~until	10 -30 -30 9 2 51
~unver	-5 -2 -1 -1 11 -2
~up	-2 1 -34 32 24 -15
~upcom	-7 2 0 5 2 -3
~updat	13 -5 -3 42 -49 8
~upgra	0 0 0 -1 -5 2
~uploa	-9 5 1 2 2 -1
~upsta	-14 28 -2 -5 3 -1
~urgen	-16 -5 -4 -1 11 16
~us	9 33 24 -7 0 -31
~usa	-2 -4 0 7 -2 0
~usamo	19 0 0 -2 -13 0
~usar	10 -1 -1 -3 -9 -1
~usd	-7 -3 0 -13 44 -4
~use	27 -28 -24 33 -11 -22
~used	33 4 -1 8 -29 -4
~usefu	-8 -1 0 8 -10 -1
~user	16 8 -2 1 -17 -5
~users	11 3 2 5 -19 2
~using	19 14 2 4 -30 0
~usted	16 -7 -3 -10 7 14
~usual	-34 -1 0 22 40 -3
~usuar	4 0 0 -1 -4 0
~utili	39 0 1 -11 -18 0
~v	14 -2 2 15 -3 -13
~va	5 -4 -2 2 -1 -1
~vacan	1 -3 -1 15 -5 -4
~vacat	7 0 0 -3 -4 0
~vai	16 -2 4 -6 -16 -1
~valdi	8 -3 8 1 -10 -1
~vale	21 0 -2 -1 -18 -1
~valid	10 9 -3 2 -3 -5
~valor	4 -3 0 -8 4 2
~value	5 -3 -1 9 3 2
~vamos	9 8 0 -1 -12 0
~van	-8 2 4 7 18 -8
~vande	12 -4 -2 -4 -7 0
~vat	0 -2 1 1 14 -4
~veint	-15 -1 -1 8 12 0
~vem	1 11 -1 -3 -9 -1
~vende	-6 7 0 14 -17 1
~vendo	13 12 5 -8 -25 9
~vendr	-1 5 2 -3 -11 3
~vera	10 -1 1 0 -6 0
~verba	12 -4 5 -2 -9 -1
~verda	25 -4 6 -6 -14 -4
~verif	-17 3 -2 8 15 0
~versi	22 5 4 10 -10 -7
~vertr	-13 -18 19 8 -3 4
~very	26 8 -4 -4 -4 10
~veter	-9 0 0 8 -1 0
~vez	12 -4 0 -16 11 -2
~vezes	12 -3 -1 -5 -2 -1
~vi	6 -3 -3 -7 8 -1
~victo	-15 5 -1 0 11 0
~video	-23 16 -3 20 2 -6
~viele	15 -8 -2 -6 -6 4
~viene	13 4 4 -6 -19 7
~vient	-5 7 -1 -1 1 0
~vier	-2 -1 -4 5 -1 -3
~viern	-3 6 0 -1 -2 -2
~view	-9 -2 0 -1 -5 10
~viewi	-8 -3 0 0 10 -3
~vikra	-9 10 1 0 -1 1
~villa	-5 -5 10 -3 2 -2
~vilni	-25 -1 1 0 28 0
~vince	36 -4 -5 -9 -7 -2
~viola	6 7 -1 -2 -7 -1
~virtu	0 -2 0 4 -3 -1
~visa	11 1 -1 10 -7 -12
~visib	-10 -1 0 0 13 0
~visit	7 -11 -7 22 12 -18
~você	-2 -6 -4 4 30 -5
~voice	-16 -2 4 -2 20 2
~voici	15 -2 -2 -1 -10 -1
~voir	0 -2 4 -1 -3 5
~vol	-8 2 -2 4 2 0
~volum	-13 4 1 11 14 1
~volun	7 -10 1 23 -24 1
~volve	6 -1 -1 5 -9 0
~vom	8 1 2 11 -12 -8
~von	3 -7 5 13 3 -4
~vor	3 4 -5 13 -13 -6
~vorhe	22 -7 -2 -3 -4 -3
~vorst	12 7 -2 -3 -11 0
~vortr	0 5 4 2 -9 -1
~vos	10 -1 -2 -13 21 2
~vosot	13 -1 0 -2 -9 1
~voss	4 6 -6 -4 -4 0
~vote	24 -1 -4 -4 -6 4
~votes	5 0 1 -1 -4 0
~votre	21 -18 -11 -34 22 15
~vouch	8 -1 1 4 -11 0
~vous	-3 -2 -3 -18 29 -6
~voy	8 -12 -7 -3 7 -1
~vpn	7 -3 -1 -1 -7 3
~vs	7 3 -1 -1 -10 0
~vuest	-11 -1 -1 -4 14 -1
~vôtre	-1 -3 -3 -4 7 -1
~w	24 -2 -3 -3 -1 -2
~wage	-9 0 -2 19 -1 -1
~wait	-6 2 0 4 -20 29
~waiti	-15 -1 0 7 7 3
~walk	-2 18 2 -3 1 2
~walke	7 0 1 5 -13 1
~wall	-11 6 0 1 1 -4
~walte	-5 0 2 -1 8 -1
~want	29 0 -28 -3 4 -17
~wante	24 -10 7 8 -19 2
~wants	52 -25 5 22 -53 -9
~war	-3 -4 -2 -2 15 -1
~ward	-5 -1 11 -2 -1 2
~wareh	-6 -5 -3 2 8 3
~waren	-1 0 0 9 -7 0
~warm	-22 4 -3 9 16 1
~warml	-37 -4 -1 1 30 -1
~warne	11 0 1 -2 -5 -1
~warni	-2 1 1 -1 0 4
~wartu	-9 -5 -3 14 2 -4
~was	18 -34 -42 19 4 26
~washi	13 -1 -2 -5 -5 -1
~wasn'	-2 -2 -2 -4 -2 9
~waste	-9 1 11 3 -1 1
~watch	-19 2 -1 29 -10 0
~water	7 1 2 6 -9 5
~way	-5 1 1 -12 30 3
~wayne	-6 0 0 0 7 -1
~we	21 2 -6 -13 10 -39
~we'd	-11 14 -11 2 29 -1
~we'll	-7 11 -1 6 -10 15
~we're	23 2 -1 -14 6 -21
~we've	3 2 9 -18 23 -11
~wear	4 2 2 -2 -5 2
~web	-18 19 0 -3 2 11
~webin	2 -1 -2 -5 2 -1
~websi	-2 -1 0 5 21 3
~wed	-1 -11 4 8 -4 -2
~wedne	-6 41 38 -7 -33 3
~week	-15 -40 8 50 31 -32
~weeke	-36 -3 4 11 47 1
~weekl	-4 0 -1 5 3 2
~weeks	4 -23 -9 32 24 -11
~weir	33 -16 4 -8 -12 -5
~weite	15 -16 -3 -5 -13 13
~weiß	11 -1 -1 -1 -8 -1
~welco	-7 44 -5 32 -24 -15
~well	11 -4 -8 0 13 -2
~wende	8 -4 0 -2 -8 0
~wenn	2 -4 -1 4 12 -5
~went	3 4 8 17 0 -6
~wer	-12 6 5 8 -11 -5
~werde	-6 4 -3 10 -12 5
~were	14 -20 6 32 -2 2
~west	-5 -3 8 -1 1 -2
~wet	-8 1 0 3 8 2
~what	1 34 -14 36 6 -29
~what'	-12 3 2 7 -2 9
~whate	22 1 1 -1 -12 5
~whats	-14 3 0 -3 15 -1
~when	-3 -7 -2 7 13 26
~when'	-8 0 0 0 10 0
~where	-21 -11 16 -5 28 13
~wheth	16 5 3 -10 -13 4
~which	16 -9 -17 24 8 -27
~while	-30 14 2 3 25 -3
~whitc	-2 -2 -2 -2 -2 8
~white	49 -1 0 -1 -20 -7
~whitl	-11 -1 1 1 7 5
~who	0 13 13 16 12 -32
~who'd	-14 7 1 -2 5 1
~who's	3 8 2 -1 -12 1
~whoev	-10 10 5 -13 25 2
~whole	-5 3 0 -12 12 13
~whom	15 5 1 4 -21 1
~whose	-8 1 -1 1 9 2
~why	7 -5 0 42 -22 -9
~wide	6 -1 0 1 -8 -1
~wie	8 3 -3 4 -3 -1
~wiede	19 -10 4 2 -19 3
~wife	-13 0 0 3 6 4
~wifi	-11 -1 -2 7 9 0
~will	-1 26 35 -11 -26 20
~willi	21 1 -1 -5 -16 4
~wills	11 -3 0 4 -10 1
~win	-13 2 1 -9 22 -2
~windo	5 -8 2 20 5 1
~wine	6 14 -4 -7 0 -1
~winne	-6 4 0 4 -3 0
~winst	-8 -1 2 0 6 10
~winte	-21 0 -2 18 11 -3
~wir	15 11 -2 -8 10 -25
~wird	-1 2 -7 6 -7 6
~wirel	4 -1 1 4 -4 4
~wish	1 3 6 -3 1 -1
~wishe	-10 -1 1 7 19 0
~with	0 -1 -2 -10 26 -21
~withd	3 -2 -1 7 -8 2
~withi	-38 3 -3 0 37 40
~witho	20 -15 1 12 1 -10
~woche	-17 -8 2 -3 25 2
~wolf	-6 -1 3 -2 -5 12
~wollt	-8 -1 0 1 10 0
~women	-18 -2 -3 4 13 -1
~won't	22 -3 -3 -4 -7 0
~wonde	3 5 -2 -3 -14 11
~word	-37 3 -2 22 31 -1
~wordi	6 1 1 -4 -3 2
~words	-12 1 2 21 -3 6
~work	-6 3 -24 13 26 -7
~worke	27 -1 0 2 -32 2
~workf	18 -2 0 -6 -14 1
~worki	-10 -8 5 20 3 20
~works	-19 39 14 -4 -4 12
~world	-30 6 2 8 4 14
~worse	-7 1 1 8 -1 0
~worst	-6 -2 0 0 1 0
~worth	-17 -2 1 17 27 2
~would	14 1 0 -43 21 -28
~write	-1 1 -11 42 -14 8
~writi	40 -8 -4 -1 -23 2
~writt	30 -1 0 7 -18 -1
~wrong	-4 6 7 -2 9 2
~wrote	5 2 0 11 -1 2
~wurde	-2 -4 0 8 -7 4
~www	-16 21 -1 2 -17 47
~wünsc	11 -3 -2 3 -9 -1
~würde	-6 5 0 -4 5 -2
~x	17 -11 -10 -4 13 17
~y	21 -2 4 -8 5 -23
~y'all	-6 -1 5 0 6 -1
~ya	-16 3 -1 -6 36 1
~yard	3 3 0 4 -8 1
~yasmi	7 -2 -4 2 -9 -3
~year	13 1 4 35 3 -32
~year'	-31 19 34 -4 1 2
~years	5 -9 12 22 11 -19
~yello	18 -8 -7 -2 -4 0
~yes	7 27 4 -2 -16 -10
~yeste	11 1 1 -8 16 -1
~yet	-21 1 3 3 29 6
~yo	5 9 1 -5 3 0
~you	23 -24 -23 -33 14 -11
~you'd	-10 -1 -9 -8 44 -8
~you'l	-15 -5 11 3 14 3
~you'r	-46 12 50 7 25 15
~you'v	-3 11 4 -6 24 -5
~your	-5 -37 -44 -39 43 31
~yours	8 -16 -35 -1 39 -36
~yr	5 0 1 -3 -4 0
~yrs	-15 -1 -1 -1 25 -2
~yyyy	-10 -4 -1 -1 -4 22
~zahle	3 -8 -5 11 -1 -4
~zahlt	-3 13 -3 -2 -6 -1
~zehn	-14 1 -2 -3 15 -1
~zeit	-5 9 -3 1 1 -1
~zero	0 -5 6 -10 5 1
~zone	-7 -1 0 5 1 3
~zu	1 2 6 10 -14 0
~zum	-5 23 -6 4 1 -4
~zur	16 0 1 0 -14 3
~zusam	8 7 -6 -6 -4 -1
~zwei	2 -1 -3 8 3 -4
~zwisc	-7 3 -2 8 0 -1
~zwölf	-6 0 0 -1 11 0
~£	-4 4 -1 -10 31 -3
~à	14 9 10 0 -2 -12
~às	-12 23 14 -11 -5 -4
~área	0 -1 -4 10 -6 3
~änder	11 -1 -3 5 -11 -8
~ça	7 3 -2 -6 0 -2
~é	13 -4 -1 -7 4 1
~écriv	-8 -1 0 -1 10 0
~élect	-5 -3 -3 17 -7 -3
~équip	-19 -2 -1 0 19 -1
~était	10 -5 7 -2 -8 0
~étude	-10 2 -1 6 4 0
~été	2 -7 -1 3 -8 9
~êtes	-7 -1 -2 10 -1 0
~être	-6 -2 -1 -3 12 2
~últim	1 -8 4 -5 7 -2
~über	-7 -1 15 9 -6 -9
~€	19 -26 -25 -33 46 -33
£	-4 4 -1 -10 31 -3
£ #1	-5 1 0 2 12 -2
£ #1x	8 2 -2 -3 -5 -1
£ #3x	-12 -1 0 0 12 0
à	14 9 10 0 -2 -12
à #1	10 11 -4 9 -12 -4
à #1x	-30 11 37 9 -23 -2
à #3	11 -1 0 -1 -7 -2
à ce	-2 -3 -1 -2 9 -2
à la	-9 8 3 -7 -10 -1
à mon	-14 -1 0 -2 13 5
à partir	-5 6 -4 -2 5 -2
à vous	5 -1 4 4 -10 -2
às	-12 23 14 -11 -5 -4
às #1x	-11 7 12 -2 3 -3
área	0 -1 -4 10 -6 3
ça	7 3 -2 -6 0 -2
é	13 -4 -1 -7 4 1
é o	-13 -1 0 -2 16 0
échange	13 0 0 -1 -12 0
électronique	-5 -3 -3 17 -7 -3
équipe	-14 -1 -1 5 11 0
était	10 -5 7 -2 -8 0
été	2 -7 -1 3 -8 9
êtes	-7 -1 -2 10 -1 0
être	-6 -2 -1 -3 12 2
último	10 -1 6 -2 -7 0
über	-7 -1 15 9 -6 -9
übernehmen	-9 -1 0 -2 13 0
€	19 -26 -25 -33 46 -33
€ ht	-15 -2 -1 -4 18 -5
€ la	-14 0 0 0 16 0
€ mois	-11 -1 -1 -2 18 0
`;
