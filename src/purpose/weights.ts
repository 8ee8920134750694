/**
 * Written by `npm run train` from 2359 messages; do not edit. A line per feature: its name, a tab, and what it adds in
 * hundredths to correspondence, event-invitation, participation-announcement, newsletter, solicitation, transactional.
 * Before the name: nothing own words, ~ their beginnings, S: subject, F: forwarded, G: signature, N: an attachment's name,
 * A: its text, = structure. #2x is a number of two digits that begins with 2, #4 one of four digits.
 */
export const WEIGHTS = `bias	20 -9 -13 -15 2 -1
!	-17 -7 9 -15 38 -41
! !	37 -5 -3 -5 -3 0
! ! !	11 -4 -4 -1 -7 3
! ! i	13 3 -2 0 -14 0
! #1	-10 -2 7 0 6 -2
! a	4 3 0 0 -8 0
! as	-6 0 0 0 6 0
! for	-5 1 0 -1 2 -1
! i	-17 4 -2 2 16 -1
! if	-13 2 4 1 4 1
! my	-7 0 0 0 7 0
! no	-6 0 0 5 2 0
! our	-5 4 0 1 -2 0
! so	-7 0 0 0 5 4
! the	-7 2 0 0 6 -2
! we	-10 -1 1 5 4 0
#0x	-22 20 11 -37 -53 68
#0x #0x	0 -12 -1 24 -4 11
#0x #0x #0x	-4 0 0 8 0 -6
#0x #0x #4	3 -1 0 -1 2 -4
#0x #1	-1 0 0 -3 1 1
#0x #1x	-11 -15 1 17 -18 34
#0x #1x #0x	2 -5 5 5 0 -5
#0x #1x #4	1 -2 0 5 -2 4
#0x #1x #4x	-2 -6 0 0 0 7
#0x #2x	3 -4 -1 2 -2 -5
#0x #4	-1 -5 -2 -2 0 35
#0x #4x	6 -1 0 -2 -2 -2
#0x ?	-6 -3 -2 -1 12 -2
#0x a	8 5 -2 -4 -1 -4
#0x a m	15 -5 -1 -3 -1 -2
#0x and	3 -6 -2 -2 7 -2
#0x h	14 -1 -7 -2 0 -2
#0x on	-4 -3 1 0 7 0
#0x pm	-7 -1 -4 -1 0 16
#0x pm #1	1 -9 -1 -1 0 10
#0x to	-3 20 -2 -1 -4 -2
#0x €	-6 -2 -1 -2 10 0
#1	-1 2 -1 2 -11 20
#1 #0x	-49 57 -3 -25 -22 33
#1 #0x a	-1 8 -1 -3 -1 -3
#1 #0x pm	-9 1 -3 -2 0 12
#1 #0x to	2 11 0 -1 0 -4
#1 #1	-13 -5 0 32 -21 26
#1 #1 #1	17 -2 0 -2 -20 26
#1 #1 #1x	1 -2 -2 0 0 2
#1 #1 #3x	3 6 0 -2 0 -6
#1 #1 %	-5 -3 1 25 9 -2
#1 #1 and	-6 -1 0 2 7 0
#1 #1 is	4 -2 0 5 -8 -2
#1 #1 kg	10 -1 0 -6 -2 -1
#1 #1 m	-6 0 0 4 4 0
#1 #1 pm	-4 10 -3 -2 1 -1
#1 #1 years	-5 0 0 -1 6 0
#1 #1x	-16 16 34 -7 -17 -4
#1 #1x #1	5 0 0 0 -2 -2
#1 #1x a	8 0 -4 -2 -2 -1
#1 #2x	42 -9 1 -11 -14 -6
#1 #3	2 -23 -22 -28 42 -10
#1 #3 #0x	5 -1 -1 -1 -4 25
#1 #3 #1	2 -2 0 15 -7 -7
#1 #3 #3	-5 0 -1 4 7 -6
#1 #3 and	-4 -1 0 -1 0 5
#1 #3 each	-6 0 0 0 8 0
#1 #3 eur	-6 0 0 -4 10 -1
#1 #3 per	-10 3 0 0 7 -1
#1 #3 €	12 -2 0 -2 -6 0
#1 #3x	-23 65 -1 -23 -57 17
#1 #3x %	-3 0 0 0 6 0
#1 #3x am	6 -5 -1 -1 -6 8
#1 #3x at	-3 7 -1 -3 -1 0
#1 #3x pm	-1 -1 -1 -3 1 13
#1 #4	4 0 -1 6 -3 -7
#1 #4x	11 -1 3 -3 -10 -4
#1 #5	3 -5 0 3 6 -6
#1 #5x	8 3 0 -5 -5 0
#1 #7x	20 -4 0 1 -1 -11
#1 #9x	5 -9 -2 -1 5 -1
#1 $	5 4 0 -1 -10 0
#1 %	0 -10 -13 32 15 -14
#1 % if	9 0 0 0 -8 0
#1 % of	-12 -1 0 6 7 0
#1 % on	10 0 0 -4 -4 0
#1 ?	15 -2 0 1 -16 0
#1 a	-2 -9 4 24 -20 3
#1 a #1	-5 1 4 3 -7 2
#1 am	-8 0 -4 20 -3 -1
#1 and	21 -4 -1 -2 -3 1
#1 and #1	6 -1 0 2 -5 -2
#1 andar	-6 9 -2 -1 3 -1
#1 b	-14 -3 1 1 13 1
#1 by	-1 0 0 8 -7 -1
#1 c	-1 -1 6 2 -2 -1
#1 closed	10 -1 0 4 -8 -3
#1 d	-3 -2 0 9 -2 -3
#1 days	-9 -1 -2 0 4 8
#1 de	1 -1 1 6 -9 -1
#1 de agosto	5 -8 7 -2 -1 -3
#1 december	-5 5 0 4 -3 -1
#1 e	28 -9 -4 0 -10 -6
#1 en	-4 -2 -2 -5 14 -1
#1 er	-2 -4 -2 11 -1 -3
#1 et	-10 -6 7 -3 11 -1
#1 et #1	-7 -4 8 -2 6 -1
#1 february	0 1 -2 0 -6 8
#1 for	-5 7 0 -2 -2 0
#1 from	8 1 0 -5 -4 0
#1 h	19 3 -4 -4 -7 -4
#1 has	3 -2 0 4 -2 -5
#1 hour	-6 0 0 -1 3 5
#1 hours	14 -2 -2 -5 -6 0
#1 hrs	6 5 -2 -8 4 -3
#1 i	3 -1 0 -1 -3 -1
#1 if	7 1 0 3 -7 -4
#1 in	-1 5 0 0 -3 -1
#1 is	13 -5 -1 6 -6 -2
#1 j	-3 -1 0 0 8 -1
#1 januar	-6 3 -1 10 -9 -2
#1 january	-9 -3 0 9 -1 0
#1 january the	-6 -2 0 10 -1 0
#1 july	0 -5 7 2 -6 -1
#1 june	10 -4 -1 0 -1 -5
#1 k	1 4 -1 5 -8 1
#1 kg	10 -1 0 -6 -2 -1
#1 m	-10 -1 0 7 1 -1
#1 mai	-10 6 -1 1 -4 9
#1 march	5 2 -1 -4 -2 -3
#1 may	-33 8 5 1 -17 31
#1 may and	-7 -1 -1 3 -3 11
#1 may at	-9 9 -2 0 -1 0
#1 million	0 4 0 -1 -6 -1
#1 min	-10 -5 3 2 10 -1
#1 minutes	5 -4 5 -4 0 -3
#1 months	5 -2 -1 -3 0 0
#1 new	10 -3 0 -2 -2 -5
#1 no	6 0 -1 -5 -2 5
#1 not	-7 -1 0 -2 6 6
#1 nothing	8 0 0 0 -10 0
#1 november	-1 -3 0 3 -4 6
#1 o	-3 0 0 10 -5 0
#1 october	-5 1 -2 9 2 -1
#1 of	14 -8 -1 -3 -1 6
#1 of the	10 -4 0 -3 -5 0
#1 on	-5 -4 -1 -2 3 9
#1 p	4 1 -1 2 -2 -2
#1 page	-3 0 0 -1 2 -2
#1 people	4 -4 0 -1 1 0
#1 please	4 -2 -2 -1 0 6
#1 pm	-3 10 9 15 -29 -3
#1 pm at	-7 9 0 -1 -4 0
#1 points	-14 -2 0 0 13 3
#1 rd	-1 -1 -5 2 0 5
#1 s	4 0 -1 4 -3 -4
#1 stand	-2 -3 12 -4 -2 -1
#1 th	9 -1 1 -2 -2 3
#1 th floor	7 -1 -2 -6 4 -1
#1 the	1 -7 0 19 -7 -2
#1 to	-17 14 -2 5 1 0
#1 to #1	-11 18 -2 -1 -5 1
#1 today	8 -4 -2 0 -1 -1
#1 two	10 -3 -1 -6 -1 -1
#1 we	-6 -4 -1 7 0 -1
#1 weeks	-15 0 -1 3 11 -1
#1 what	9 1 -3 -7 1 -1
#1 which	1 0 0 4 -5 1
#1 who	5 1 1 -2 -3 0
#1 wireless	-1 0 0 4 -4 0
#1 working	-6 0 0 -4 11 -1
#1 working days	-6 0 0 -4 11 -1
#1 x	-2 -9 -3 -2 26 -4
#1 x #1	-2 -4 -3 -7 18 -5
#1 years	5 -3 -1 -3 1 -2
#1 yrs	-4 -1 -1 -3 13 -3
#1x	-14 8 41 -7 -13 12
#1x #0x	-22 34 37 -22 -35 28
#1x #0x #1x	5 -12 0 2 0 -5
#1x #0x #4	2 -1 -1 -1 -3 10
#1x #0x ?	-6 -3 -2 -1 12 -2
#1x #1	19 9 -6 -1 -26 0
#1x #1 #1	-4 3 -1 -3 -1 0
#1x #1x	9 -6 81 -29 -53 -5
#1x #2x	17 -7 3 -13 8 -7
#1x #3	0 -1 -2 -2 33 -13
#1x #3x	-42 59 14 -21 -36 -4
#1x #3x uhr	-3 12 -1 -3 -4 -2
#1x #4	-18 6 -1 15 -10 9
#1x #4x	-7 6 -4 -3 3 14
#1x #5x	6 -6 6 -4 2 -7
#1x #9x	1 -6 -1 -2 5 -4
#1x %	2 -11 -3 5 33 -9
#1x % off	-4 -5 0 -7 14 -2
#1x ?	8 1 -4 0 -5 0
#1x a	0 -7 8 -2 -3 5
#1x am	-9 3 -1 3 2 0
#1x and	5 1 -3 2 -10 -2
#1x april	-1 -2 3 5 1 -3
#1x at	-1 6 -2 -2 -2 0
#1x august	1 -2 0 7 -5 -1
#1x b	-5 0 -1 0 6 1
#1x days	1 -1 -2 2 7 2
#1x de	-2 3 2 0 -14 6
#1x december	-6 4 -1 0 3 -1
#1x feb	4 1 -1 -1 -5 0
#1x h	14 13 30 -11 -30 -13
#1x h #3x	0 11 6 -8 -8 -3
#1x is	8 -5 -1 2 -5 -1
#1x june	2 6 -3 1 -9 3
#1x k	0 7 -1 -2 -2 -2
#1x la	-9 -2 -1 4 8 -2
#1x march	6 0 -2 -5 -7 1
#1x may	-14 -2 15 4 -18 4
#1x min	-5 -2 -1 -3 9 0
#1x minutes	4 0 -1 -2 -5 2
#1x minutos	5 -1 -1 -1 -6 8
#1x months	6 -3 -1 6 -7 -4
#1x nov	-7 2 5 2 1 -1
#1x november	-10 -6 -1 1 15 -1
#1x on	11 -2 -2 -1 -6 -1
#1x or	8 -1 0 1 -6 0
#1x people	7 -3 -1 -1 -1 -2
#1x per	-8 -1 0 8 3 0
#1x pm	9 1 -1 -2 -9 0
#1x seats	5 4 0 -1 -4 0
#1x th	-22 6 3 14 7 -7
#1x th and	-8 -1 -1 3 6 0
#1x th at	8 10 -4 -2 -13 0
#1x to	13 -3 -5 1 -11 2
#1x to #1	-6 4 4 -1 0 0
#1x to #1x	-4 0 -1 2 -2 4
#1x uhr	-1 10 -3 -4 -5 1
#1x years	0 1 -3 -2 1 -2
#1x yrs	-9 -1 0 -2 14 -2
#1x €	5 1 -1 -2 -5 2
#2x	-8 25 -14 1 -7 10
#2x #0x	34 -13 -3 -1 1 -15
#2x #1	-20 1 0 17 -6 -3
#2x #1x	11 -5 -2 1 -15 12
#2x #2x	-1 13 -1 -1 -8 -2
#2x #3	0 -2 -3 5 1 -4
#2x #4	14 0 -1 -8 0 -2
#2x #5	2 -1 0 4 0 -7
#2x %	0 -3 0 5 15 0
#2x % of	10 -2 0 -2 -6 0
#2x a	4 -6 0 -2 5 -2
#2x and	7 -1 0 3 -7 -1
#2x april	-5 -3 5 0 2 0
#2x are	9 -3 0 -1 -2 -2
#2x at	-8 8 -1 -1 0 -1
#2x de	-8 9 -7 13 1 -4
#2x february	-2 8 0 -5 -4 2
#2x h	-1 10 -3 -7 4 -2
#2x hours	0 -2 -1 -2 8 -6
#2x march	-2 8 -1 3 -4 -2
#2x may	-5 -3 1 3 4 2
#2x minute	-4 -1 0 1 3 -1
#2x minutes	-5 -1 -1 -4 11 -1
#2x months	-5 0 0 -2 8 0
#2x th	7 3 -2 2 -7 -2
#2x th and	-9 -2 0 -1 11 0
#2x to	3 -3 -1 -1 3 0
#2x with	-10 0 0 0 9 0
#2x years	-2 -1 -1 -1 3 -1
#3	-12 -22 -24 -12 27 19
#3 #0x	-33 -5 -2 -14 -15 60
#3 #1	4 -2 0 27 -28 17
#3 #1 #1	-8 -1 0 5 -15 33
#3 #1 #3	11 -1 0 5 -10 -4
#3 #1x	1 -1 -1 -3 -3 13
#3 #2x	0 -1 0 4 -4 -1
#3 #3	-14 28 -18 -18 13 3
#3 #3 #3	0 6 -1 -5 -3 3
#3 #3 #4	-5 3 1 -15 20 -10
#3 #3x	-1 5 0 -1 -5 0
#3 #4	15 10 -10 -41 32 -14
#3 #4 or	-2 2 0 -3 3 -2
#3 #4x	8 0 0 -3 -4 -2
#3 #5x	2 0 0 -6 -1 6
#3 #6x	-1 4 0 -1 -7 -1
#3 #7x	2 -2 4 -2 0 -2
#3 %	5 -4 -1 -3 5 1
#3 a	16 -3 -2 -7 -8 -1
#3 a month	11 0 0 -2 -8 0
#3 all	11 -1 -1 -1 -9 -1
#3 all in	11 0 0 -1 -10 0
#3 and	12 1 -2 1 -12 2
#3 at	-11 0 0 0 13 0
#3 each	-1 -1 0 -3 6 -1
#3 eur	-9 0 -1 -4 16 -2
#3 euro	-5 -2 -1 0 9 -2
#3 for	-11 -1 -2 6 7 0
#3 in	-1 2 0 7 -6 -1
#3 k	1 0 -1 10 -6 -6
#3 m	-4 -1 0 -2 9 0
#3 most	-3 0 0 6 -1 0
#3 of	4 -1 0 9 -12 0
#3 pages	12 -2 -1 1 -9 -3
#3 people	0 1 3 3 -6 0
#3 per	-9 4 1 4 11 -1
#3 pesos	-5 5 0 -1 4 -1
#3 until	-4 8 -1 -4 0 -1
#3 €	6 -3 -2 -5 4 -4
#3x	-16 52 -7 -5 -15 16
#3x #0x	4 -7 -1 0 9 -9
#3x #1x	0 -2 -1 6 1 -5
#3x #4	5 3 0 1 -2 -5
#3x #9x	8 -4 0 -3 0 -3
#3x %	4 3 1 -5 -1 0
#3x am	7 -4 0 0 -8 8
#3x at	-3 8 -1 -2 2 0
#3x day	-2 0 0 0 2 0
#3x days	7 -3 0 2 -14 15
#3x de	-1 -6 -1 -4 2 9
#3x june	-9 -2 0 1 10 -3
#3x k	8 -1 0 -1 -6 0
#3x min	6 -10 -3 -1 8 -1
#3x minutes	-4 -1 -1 -2 6 1
#3x on	10 -5 -2 -2 0 0
#3x pm	1 -2 -1 -4 1 12
#3x september	5 0 0 2 -1 -3
#3x th	12 -12 -4 5 1 -1
#3x the	1 0 0 2 -1 -3
#3x to	5 11 -4 -1 -6 0
#3x uhr	2 8 -3 -4 -5 -2
#3x years	-4 4 -2 -1 3 -1
#4	-8 -10 -45 17 -16 68
#4 #0x	24 -4 0 -5 -1 7
#4 #0x #1x	4 0 0 0 -2 -5
#4 #1	21 -4 0 10 -12 -17
#4 #1 #0x	0 4 0 -4 -1 -1
#4 #1x	4 -12 -1 -8 0 36
#4 #1x #0x	-9 -10 -3 -2 1 28
#4 #2x	1 -1 0 0 -1 12
#4 #3	-2 -2 -2 4 15 -14
#4 #3 #3	-5 0 -1 0 12 -5
#4 #3 #4	-3 0 0 -3 7 -2
#4 #4	-18 -9 0 9 -4 31
#4 ?	5 -2 0 -3 3 -3
#4 a	-4 -4 -1 6 0 4
#4 and	23 3 0 -4 -17 0
#4 e	-3 0 -1 1 4 -3
#4 for	-3 1 0 2 2 -1
#4 i	9 6 -1 -2 -11 1
#4 in	2 0 0 -8 4 0
#4 or	-2 2 0 -3 3 -2
#4 please	8 -1 -1 0 1 -8
#4 s	0 8 0 -2 -3 -1
#4 so	6 -2 4 -4 -1 -1
#4 the	-8 -2 -1 -1 3 9
#4 to	3 -1 0 1 -3 -3
#4 when	-6 0 0 2 4 0
#4x	-2 7 -17 -1 8 0
#4x #1	-1 3 0 9 -1 -1
#4x #3	1 3 0 2 -5 1
#4x %	-6 -1 1 -1 25 -2
#4x hours	-5 -1 0 0 7 0
#4x k	7 0 0 0 -6 0
#4x minutes	0 2 -2 1 -2 -2
#4x to	10 0 0 -1 -11 0
#4x €	-2 -1 -1 -2 8 0
#5	-18 -6 -18 -10 -42 74
#5 #3	0 6 0 -2 -8 6
#5 #3 #3	0 6 0 -2 -8 4
#5x	4 -22 -11 17 3 16
#5x #1	-4 0 0 7 -2 -3
#5x #3	8 0 0 2 -7 0
#5x %	5 -3 -1 0 -5 -2
#6x	8 -11 -30 25 12 -4
#6x #3	7 0 0 -2 -4 0
#6x %	-9 3 0 12 5 0
#6x % of	-3 -1 0 0 6 -1
#6x days	-2 5 0 -1 2 -3
#6x €	-6 -2 0 -2 10 -1
#7x	-3 -6 -5 11 14 -6
#7x #1	5 -3 -1 -1 -2 -1
#7x #3	10 -1 0 -2 -3 -3
#7x and	-7 6 -1 -1 4 2
#7x hours	-8 -1 0 1 9 0
#8x	-27 -20 -12 43 -3 21
#8x #1	3 -5 -1 -1 -6 6
#8x #3	4 -1 0 -1 -1 -3
#8x %	-8 -3 -1 4 9 -2
#8x €	0 -2 -1 -2 6 -3
#9x	14 -7 -26 3 22 -21
#9x #1	8 -1 0 1 -8 -1
#9x days	1 -2 0 6 -6 -1
#9x k	8 0 0 0 -8 0
$	1 1 -41 -29 36 -7
$ #1	4 -18 -18 -3 30 0
$ #1 #1	-1 -1 0 3 0 0
$ #1 #3	5 -1 -7 -4 22 3
$ #1 a	-7 0 0 -1 8 0
$ #1x	16 -3 0 2 -2 -4
$ #1x #3	-2 0 0 4 -2 0
$ #1x #5x	8 -1 0 -2 -5 -1
$ #1x #9x	-6 -5 0 -2 9 -3
$ #2x	-1 8 -1 1 -3 -2
$ #3	-13 21 -22 -7 20 -1
$ #3 #0x	-4 -4 -1 3 16 14
$ #3 #3	-9 9 0 2 -2 0
$ #3 a	18 -4 -1 -2 -10 0
$ #3 for	-11 -2 0 7 8 -1
$ #3x	-2 -11 -1 1 17 1
$ #4x	-14 4 -1 -2 8 5
$ #6x	-5 5 -1 -2 1 -1
$ #7x	-5 -5 0 2 7 0
$ #8x	-4 -1 0 2 2 1
$ #9x	-9 -1 0 -1 10 0
%	0 -46 -39 24 54 -40
% a	-3 0 1 0 14 -1
% and	5 -1 0 2 -5 0
% de	-9 -2 -1 5 7 -1
% discount	4 -2 0 -2 6 -5
% faster	-5 0 0 -6 9 0
% i	-8 0 0 0 7 0
% if	9 0 0 0 -8 0
% in	-4 0 0 0 5 0
% of	-1 0 1 5 18 -4
% of the	-1 3 0 -3 0 0
% off	-8 -3 0 -8 46 -3
% on	12 -1 -1 -5 -5 -1
% the	5 0 0 -3 1 0
% with	-5 -1 0 0 6 0
= attached docx	21 -1 -2 -9 -6 -2
= attached ics	1 3 -1 -3 0 -4
= attached jpg	-6 -2 -1 -2 10 0
= attached pdf	-6 -17 -5 12 5 24
= attached xlsx	31 -4 -1 -5 -4 -4
= forwarded	4 6 5 -7 -2 -3
= header list-id	54 -8 -8 35 -56 -32
= header list-unsubscribe	-17 -9 13 61 -23 -53
= header list-unsubscribe-post	-4 2 -1 36 -16 -2
= header precedence	51 -3 -14 16 -45 -8
= html	-63 41 -1 23 31 -36
= links 1	-7 -18 -15 -27 35 14
= links 2	4 18 -3 4 18 -30
= links many	-14 -3 0 37 -11 -4
= links some	-5 1 1 9 0 -5
= pictures 1	-12 6 3 -2 12 -11
= pictures without text	-2 -5 -3 -3 18 -4
= subject fwd	-6 -4 5 -7 7 -2
?	54 -22 -44 -26 16 -41
? #1	11 -1 -1 -1 -8 -1
? #3x	12 -4 -1 -1 -3 0
? ?	12 -3 -3 -1 -5 -4
? a	-13 9 -1 6 -1 -2
? and	18 7 0 -2 -18 0
? best	-12 -1 -1 -1 17 -1
? best regards	-7 0 0 -1 8 0
? did	13 0 0 -1 -14 0
? did you	8 0 0 0 -7 0
? do	9 0 0 1 -7 0
? en	-6 -1 0 -1 9 0
? how	8 1 0 0 -8 0
? i	26 0 -1 1 -7 1
? i ask	-12 0 0 0 12 0
? i can	-3 0 0 0 4 0
? i would	5 0 0 0 -3 0
? i'd	12 -1 -1 -2 -10 -1
? i'll	1 -2 -2 1 3 0
? i'm	-5 -2 -1 -3 8 -1
? ich	-8 6 -1 -1 4 -1
? if	9 -1 0 0 -6 0
? if it's	8 0 0 0 -8 0
? is	7 0 0 1 -7 0
? it's	8 0 -1 0 -6 0
? last	9 0 0 0 -6 0
? last year	9 0 0 0 -7 0
? le	1 1 6 -1 -7 0
? most	-9 0 0 3 5 0
? need	9 -1 0 -1 -5 0
? no	1 -1 0 7 -6 0
? o	14 -2 -1 -3 -6 -3
? one	6 -2 0 0 -4 0
? our	12 -3 -1 -3 -6 -1
? ours	19 -1 0 -1 -12 -1
? q	-1 0 0 6 -3 0
? r	-7 4 0 -2 6 -2
? regards	-9 0 0 0 8 0
? se	5 -1 0 -3 0 0
? te	9 0 0 0 -10 0
? thanks	14 -3 -1 -3 -13 -2
? the	10 0 -1 -1 -9 -1
? they	13 -2 -1 1 -9 0
? we	-4 4 1 -1 6 1
? we're	8 -1 0 -1 -7 0
? what	5 0 0 2 -7 0
? who	-7 0 0 -1 8 0
? with	-3 -1 0 0 3 0
? yes	-1 3 0 5 -3 -4
? you	8 0 0 -1 -8 0
A:#0x	-43 6 -1 -7 -7 59
A:#1	3 -22 -5 -2 6 25
A:#1x	-6 6 -5 -6 -3 30
A:#2x	-11 2 -2 7 -4 29
A:#3	13 -17 -8 8 -24 36
A:#3x	-18 9 -3 -2 18 14
A:#4	-15 -2 0 -3 -19 52
A:#4x	-5 -3 0 3 4 10
A:#5	-29 16 0 -4 -10 37
A:#5x	-2 -3 -1 -2 5 3
A:%	-6 -2 2 -3 9 0
A:a	-18 0 1 7 8 0
A:and	2 -2 0 5 -12 7
A:application	6 0 0 1 -6 0
A:at	3 0 -1 -5 3 2
A:balance	-6 0 0 -1 0 3
A:be	-6 0 0 10 -8 4
A:begin	-9 8 -2 -4 2 4
A:by	-5 0 0 -3 5 1
A:call	-4 6 0 -2 1 1
A:com	-1 0 0 -3 -1 14
A:contact	-8 0 0 0 10 -1
A:cost	-7 0 0 4 6 -1
A:date	15 0 0 -5 -8 -7
A:days	-10 0 0 0 10 -2
A:de	9 -3 -3 -3 0 -3
A:employment	7 0 0 -1 -5 0
A:end	-9 8 -2 -1 -3 4
A:eur	-11 7 -1 -2 8 -3
A:example	-10 0 -2 -3 4 10
A:financial	-5 -1 0 13 -5 -1
A:for	-20 -2 2 9 14 -2
A:from	-5 0 0 -1 7 -3
A:h	-16 3 -1 2 13 -2
A:hour	-9 0 0 -3 8 4
A:in	3 -4 3 5 -12 3
A:location	0 3 -1 -2 -1 -5
A:march	-1 -2 -1 -2 8 0
A:method	1 3 -1 -3 0 -4
A:minimum	-6 -1 0 0 7 0
A:net	1 0 0 -3 -3 7
A:no	-2 0 -1 -3 0 2
A:of	-23 -3 2 14 8 2
A:one	12 -2 0 -5 -6 0
A:p	-12 0 -1 5 5 3
A:page	0 -1 0 -3 6 0
A:per	-4 0 0 -1 6 0
A:pricing	-4 -1 -1 0 8 -1
A:rate	-7 -1 0 0 10 0
A:references	7 -1 0 -2 -3 0
A:s	-2 -1 5 -3 -3 3
A:services	-5 0 0 1 4 2
A:t	-3 9 -2 -2 2 -7
A:that	0 0 0 2 -10 6
A:the	-20 -2 0 33 -10 7
A:this	2 0 0 -2 -4 5
A:three	7 -1 0 3 -6 0
A:to	8 -2 0 -6 -6 4
A:total	8 -1 0 0 -3 2
A:us	-15 0 0 0 16 -1
A:usd	-7 0 0 -1 8 0
A:vcalendar	-10 11 -2 -4 1 4
A:vevent	-7 2 -2 -3 3 5
A:with	-1 -1 4 8 -3 1
A:would	-2 0 0 8 -5 0
A:x	-1 -3 -2 -8 11 -5
A:y	6 -3 -1 4 -3 -3
A:years	-7 -2 0 6 3 -1
A:you	-6 0 0 -4 3 8
A:€	8 -2 -1 -2 -1 -1
F:!	10 -2 0 -1 -3 -3
F:#0x	17 47 -9 -10 -23 -16
F:#1	0 -1 8 -6 -17 13
F:#1x	28 1 -3 -4 -19 -2
F:#2x	26 -7 -3 -5 3 -8
F:#3	-10 16 -3 0 8 -10
F:#3x	6 8 -1 -2 -10 4
F:#4	14 31 -8 -11 -22 -5
F:#4x	16 -7 -2 -7 -13 5
F:#5x	3 4 -2 -2 -2 1
F:#6x	-3 0 10 0 -6 0
F:#9x	-7 6 -1 -1 -2 5
F:%	6 0 0 -1 -6 0
F:?	3 -5 -3 -1 8 0
F:a	-15 34 -5 -6 4 7
F:add	10 -3 0 0 -2 -2
F:ago	-8 -3 -1 -1 5 8
F:am	15 18 -2 -2 -11 -11
F:an	1 -7 -1 -1 0 6
F:and	26 -25 -3 -4 2 10
F:are	8 -15 4 -3 -6 9
F:as	6 -7 4 -2 -4 6
F:asked	12 -3 -1 0 -4 -5
F:at	-7 0 -3 -2 -2 12
F:back	-2 -3 0 -1 -5 13
F:be	16 -11 -2 -2 -2 5
F:been	-11 -2 7 -1 -3 11
F:before	-9 -1 0 0 11 -2
F:better	-1 -3 -1 -1 -5 10
F:both	-8 -2 -1 -1 7 4
F:by	19 7 4 -2 -10 -10
F:c	12 -7 -1 -1 -3 -3
F:call	6 5 -1 -2 -5 -2
F:can	9 -3 0 0 2 -5
F:committee	5 -2 7 0 -4 -4
F:contracts	-9 0 0 0 10 0
F:cost	-9 -2 0 0 9 4
F:could	11 -5 0 0 -4 1
F:country	-3 -3 -1 -1 -3 10
F:date	-3 -2 -1 0 1 5
F:days	-3 -4 -2 -1 5 6
F:dear	-15 10 6 -1 4 -2
F:did	1 -4 7 0 -5 2
F:do	-19 4 -2 -2 11 5
F:example	8 -1 7 -2 -11 -3
F:few	3 -4 0 -1 -6 8
F:for	0 -1 -3 -4 15 6
F:forwarded	1 11 4 -2 -3 -4
F:free	-4 -4 -1 -1 4 8
F:friday	14 -2 0 0 -6 -5
F:from	9 -1 4 -6 -2 -4
F:get	-4 -4 -1 -1 -1 11
F:had	-11 -4 -1 -1 13 6
F:has	-5 -4 5 -1 2 2
F:have	-2 -3 -2 -1 12 -1
F:haven't	-10 -1 -1 0 7 5
F:he	13 -2 0 0 -4 -6
F:her	-8 -2 0 0 12 -1
F:how	4 -2 -1 -1 4 -5
F:i	8 -3 3 -3 2 2
F:i'd	-8 -1 0 -1 1 5
F:if	6 -12 -3 -2 4 7
F:in	11 5 -3 -5 -6 7
F:is	19 -14 -1 -1 -1 7
F:it	-3 -12 -2 -2 7 8
F:just	-12 6 -1 -1 -2 13
F:k	-9 -3 0 0 9 5
F:keep	-10 -2 -1 -1 12 2
F:kind	-9 -3 -1 -1 0 13
F:know	10 -11 -2 -1 8 -7
F:like	-4 1 -3 -3 -3 8
F:made	-2 -2 -1 0 10 -4
F:may	5 -3 -1 -1 -4 4
F:me	32 -8 -2 0 -6 -10
F:meeting	8 -2 -1 0 -2 -4
F:message	-7 -9 3 -6 5 8
F:more	-8 -2 0 0 3 8
F:move	-8 -1 0 0 2 5
F:must	10 -1 0 0 -4 -4
F:my	5 -5 -1 -1 -4 7
F:new	-9 4 -1 -1 -2 11
F:next	-4 4 -1 0 -1 3
F:not	11 -11 5 -2 -8 3
F:now	5 10 -1 -1 -5 -5
F:of	11 1 -5 -3 0 9
F:office	12 -3 0 -1 -6 -2
F:on	11 22 -7 -7 -12 4
F:only	-5 -4 -1 -1 5 7
F:or	5 0 -2 -2 -13 14
F:our	8 5 -3 -2 0 -8
F:out	5 -4 -1 -1 -5 8
F:people	1 -3 -1 0 7 -6
F:person	8 -2 0 0 -3 -2
F:please	-5 8 4 -1 -4 -5
F:pm	28 -1 -1 -2 -8 -2
F:price	11 -1 0 0 -5 -4
F:re	5 -5 -1 0 -3 4
F:same	-7 -3 0 0 6 6
F:sent	17 -3 0 -2 -6 -4
F:should	3 -6 -1 -1 1 2
F:subject	6 10 4 -6 2 -13
F:summer	-9 -1 0 0 6 4
F:talk	7 -3 6 0 -4 -5
F:team	4 -3 -1 -1 3 -4
F:th	1 -5 -2 -1 13 -4
F:than	5 -3 0 -1 -5 3
F:thank	-4 9 -1 0 0 -2
F:that	5 -12 3 -1 -1 6
F:that's	-12 -1 0 -1 7 5
F:the	16 -3 -12 -12 9 4
F:them	-1 -3 -1 0 14 -7
F:there	-4 -5 -1 -1 -2 14
F:they	-11 -13 -3 -3 8 11
F:third	-14 -1 -1 0 16 -1
F:this	10 -7 4 -2 -11 7
F:those	10 -2 0 0 -3 -4
F:thursday	11 -2 -1 0 -6 -3
F:time	-2 3 -3 -2 -1 3
F:to	6 15 2 -15 0 0
F:tuesday	12 -3 0 -1 -5 -1
F:two	-9 -4 -1 -2 11 3
F:up	-7 8 -1 -1 -6 10
F:us	11 -4 0 -1 -5 1
F:was	3 -6 -2 -2 -2 7
F:we	-13 18 4 -1 4 -10
F:well	8 -5 0 0 -4 2
F:were	2 -5 -1 -1 -4 10
F:what	-2 -10 -3 -5 8 6
F:when	2 -5 -1 -3 -5 14
F:which	-1 5 -1 -1 -5 3
F:who	-14 -4 -1 -1 11 8
F:will	-5 -1 -4 -2 0 9
F:with	16 -2 -2 -3 -5 -1
F:would	4 0 -4 -2 1 0
F:years	-13 -2 -1 -1 10 9
F:you	2 5 4 -2 4 0
F:your	0 -3 3 -6 -7 12
G:#1	1 13 -2 3 -20 4
G:#1x	-4 7 0 2 -6 0
G:#3	-20 10 1 0 9 0
G:#4	-25 9 1 17 7 -7
G:#5	19 -3 -8 -4 -1 -4
G:?	5 2 -1 3 -4 0
G:a	8 2 -1 3 -9 -1
G:abbestellen	-4 -1 -1 11 -4 -1
G:an	-3 -1 0 8 -3 -1
G:and	-9 4 5 10 -5 -7
G:archive	3 0 -1 2 0 1
G:as	-1 -1 0 6 -1 -4
G:at	-6 0 0 5 -2 4
G:c	-1 5 -1 1 -4 0
G:d	-1 3 -1 6 -7 0
G:de	1 -2 0 7 -4 -1
G:director	7 -1 0 -2 -2 0
G:example	-8 -2 -1 12 0 1
G:executive	-4 -1 0 0 6 -1
G:https	6 -1 0 3 -4 -2
G:in	0 1 0 8 -5 -4
G:it	0 0 0 11 -4 -7
G:list	46 -1 1 -10 -8 -2
G:llp	8 -1 0 0 -7 0
G:mail	0 -1 0 15 -6 -9
G:manager	-17 -2 -1 3 13 1
G:newsletter	-3 -2 0 13 -7 -1
G:of	9 2 1 9 -11 -3
G:partner	-3 7 0 -1 -1 -1
G:partners	-5 0 0 -2 7 0
G:s	5 -2 -1 4 -4 -1
G:sales	-6 1 0 -1 6 -1
G:subscribed	-2 -1 0 21 -3 -8
G:the	11 -2 -3 16 -9 -10
G:to	15 4 0 24 -13 -23
G:unsubscribe	17 -1 -1 1 -5 2
G:with	7 3 -1 2 -7 1
G:you	-6 1 -1 30 -5 -10
G:your	-2 3 0 13 -7 -6
N:#1	13 -4 1 1 -7 -1
N:#1x	8 4 -1 3 -11 -2
N:#4	-14 -3 0 13 12 -2
N:#5	-2 0 0 -6 1 23
N:docx	21 -1 -2 -9 -6 -2
N:ics	1 3 -1 -3 0 -4
N:jpg	-6 -2 -1 -2 10 0
N:pdf	-6 -17 -5 12 5 24
N:profile	-8 0 0 -1 9 -1
N:rfi	9 -3 0 -2 -4 0
N:v	7 -2 -1 -1 -5 -1
N:xlsx	31 -4 -1 -5 -4 -4
S:	12 -2 4 -25 -5 15
S:!	28 -10 13 -28 15 -20
S:! 	35 -9 1 -20 8 -8
S:! !	28 -12 3 2 -14 -4
S:#0x	-32 -12 -3 15 5 33
S:#0x 	-10 -8 -2 4 6 10
S:#0x #0x	-6 -2 0 6 -1 2
S:#1	-25 53 0 -8 -11 18
S:#1 	16 -7 -9 22 -17 -7
S:#1 #1	1 -5 2 -1 3 2
S:#1 #1x	16 3 -2 -5 -8 -4
S:#1 #3	-3 -5 1 -4 14 -5
S:#1 #4	-4 -4 -1 11 -4 -2
S:#1 am	7 -2 2 -1 -4 -2
S:#1 feb	1 -5 0 -5 -4 8
S:#1 june	4 5 -1 -1 -6 -2
S:#1 pm	0 1 -1 -1 -4 1
S:#1 th	4 2 -1 -2 -6 -2
S:#1x	-23 49 20 5 -25 -10
S:#1x 	1 -6 10 10 -25 1
S:#1x #0x	5 -6 0 3 -5 0
S:#1x #4	4 0 -1 7 -5 -8
S:#1x #9x	-6 -2 0 0 9 -1
S:#1x %	-2 0 0 -3 9 -2
S:#1x june	-2 11 -4 -3 -1 -1
S:#1x march	-4 3 -1 -3 -3 8
S:#1x th	4 2 1 -1 -6 0
S:#2x	-54 62 -8 4 1 -10
S:#2x 	-16 11 -5 7 5 -2
S:#2x #2x	-3 9 0 -4 -1 -1
S:#2x de	-4 7 -2 -2 3 -3
S:#3	-16 -32 35 -20 35 -14
S:#3 	6 -7 28 -3 -2 -3
S:#3 #3	-2 -1 -1 0 5 -2
S:#3x	-11 -10 7 23 -11 -6
S:#3x 	-14 -9 8 7 -2 2
S:#4	-10 -31 -20 15 -15 61
S:#4 	1 -6 -2 -5 7 26
S:#4 #0x	7 -3 -1 4 -1 -7
S:#4 #1x	1 4 -1 3 0 -5
S:#4 #4	11 -4 -2 -6 -2 -4
S:#4x	-4 -5 7 2 16 -1
S:#4x 	-5 -3 0 5 3 -2
S:#4x %	-1 -1 0 -2 4 -2
S:#5	-7 -2 0 -6 -11 54
S:#5 	6 -4 -2 -4 -1 13
S:#5x	-5 -2 -1 -2 7 2
S:#6x	-1 7 -2 0 1 -6
S:#6x %	0 -1 0 -2 5 -2
S:#7x	9 -2 0 -3 4 -7
S:#9x	-14 -2 -2 -1 33 -6
S:#9x 	-9 -1 0 -1 11 -1
S:$	-15 -8 0 -8 57 -11
S:$ #1	-4 -4 -1 -2 18 -6
S:$ #1x	-6 -2 0 0 8 -1
S:$ #3	-2 -3 0 -3 12 -3
S:%	-10 -3 1 -13 53 -7
S:% 	-5 -1 0 0 7 -2
S:% off	-2 -1 0 -7 16 -4
S:?	54 25 -34 -49 5 -32
S:? 	58 19 -31 -47 -3 -30
S:a	13 -13 25 2 -13 -8
S:a little	-9 8 0 -1 4 0
S:a small	-5 -2 4 -2 2 0
S:about	-3 2 0 -8 14 -1
S:about your	-7 0 0 -2 10 0
S:accent	-5 0 0 0 7 0
S:accepted	-4 -7 6 0 -1 11
S:address	6 -1 -2 -6 -1 -1
S:after	-11 3 -2 -5 14 0
S:after the	-9 5 -1 -2 7 0
S:agenda	8 -3 -1 -1 -8 5
S:agenda for	3 -3 0 -1 -6 5
S:agents	-2 1 -1 -4 7 -1
S:ai	3 -6 -1 -2 10 -3
S:alert	1 -4 0 5 -2 -2
S:am	-3 16 6 -4 -10 -3
S:an	8 1 -1 -3 -4 0
S:and	15 -1 17 12 -37 -9
S:and a	-6 -2 1 4 2 0
S:and the	0 3 0 6 -5 0
S:annual	-3 7 2 -2 6 -4
S:ap	11 0 0 -1 -9 0
S:application	6 -1 -3 -2 -4 4
S:april	6 -1 -7 6 -6 -1
S:are	3 -1 -1 1 3 -3
S:are you	0 -2 -2 0 5 0
S:at	-44 -20 90 -8 -6 -2
S:at the	-7 -16 52 0 2 -1
S:attendees	-8 0 0 0 10 0
S:attorney	10 -2 0 -3 -8 1
S:automatic	-18 -1 0 -3 -3 35
S:automatic reply	-18 -1 0 -2 -3 32
S:autumn	-9 1 -1 8 -1 0
S:available	-8 -1 0 -1 9 -1
S:aw	12 -2 -1 -4 -4 -2
S:away	0 -1 -1 0 -9 11
S:b	9 -5 1 6 -7 -1
S:back	9 -1 -1 -4 -2 0
S:be	6 -6 -1 0 2 -5
S:been	-6 0 5 -4 5 3
S:before	-20 32 -1 5 -6 0
S:before the	-10 14 -1 1 -6 -1
S:benchmark	1 -6 -1 -3 1 7
S:billable	11 -1 0 -4 -3 -1
S:billable targets	11 -1 0 -4 -3 -1
S:boletín	-5 -1 -1 10 -2 0
S:book	10 -3 3 -6 6 -7
S:booth	-6 -4 14 0 -2 5
S:booth #3	-7 -2 8 -2 -1 5
S:breakfast	-7 25 -1 -1 3 -1
S:building	9 -1 0 -1 -6 0
S:bulk	-3 -1 -1 0 12 -7
S:bulletin	-2 -6 0 28 0 -4
S:business	-12 -1 0 4 12 -5
S:by	8 -4 -1 -5 -3 0
S:calendar	3 -1 0 5 -4 -6
S:call	10 -1 -4 -1 -5 -3
S:can	8 -1 0 2 -8 0
S:cards	4 -1 0 -6 2 0
S:certificate	6 -1 0 -4 -8 1
S:change	6 0 0 -1 -5 0
S:chapter	-2 -3 -3 5 1 0
S:charge	-7 3 0 -1 4 0
S:circular	-8 -3 -1 12 0 -2
S:client	11 -5 -3 -6 -1 -2
S:coffee	4 1 -5 -1 -2 -1
S:com	-8 0 6 -3 4 0
S:come	1 4 -1 -2 -5 -2
S:committee	6 2 0 -1 0 -4
S:company	3 -1 0 -4 4 -1
S:complimentary	-2 -1 -1 -2 8 0
S:conference	-5 9 1 0 -3 -2
S:confidential	29 -3 0 -1 -10 -2
S:congrats	16 -2 -1 -1 -12 -1
S:congratulations	-9 0 0 -1 9 0
S:congress	-9 5 4 -2 4 -2
S:consulta	14 -2 -1 -1 -10 -1
S:contract	2 2 0 -9 3 0
S:could	5 -1 0 0 -5 -1
S:credit	-4 0 -1 0 2 2
S:d	4 -3 4 -5 1 -1
S:da	-8 -5 5 4 6 -3
S:daily	-2 -1 0 8 -3 -4
S:data	3 -1 -1 0 -5 0
S:dates	0 -1 0 4 -6 4
S:day	23 -1 -5 -7 -11 0
S:days	-11 -2 5 -3 5 0
S:de	11 10 -3 -20 -26 25
S:dec	7 1 -1 0 -4 -3
S:declined	13 -10 -4 -6 0 6
S:del	-1 3 -3 1 4 -3
S:demo	11 -6 -1 -2 -7 4
S:der	-11 5 -1 -1 10 -2
S:des	-6 -2 5 1 4 -1
S:desk	13 -6 2 5 -10 0
S:dia	3 0 7 -1 -9 0
S:did	6 0 0 0 -8 0
S:did you	6 0 0 0 -6 0
S:dinner	-6 8 -1 -1 -2 -1
S:directory	8 -1 0 0 -2 -5
S:do	2 0 -2 4 -3 4
S:do you	1 0 0 0 -7 5
S:docket	-5 -3 0 8 -2 -1
S:down	6 -1 0 -1 -3 0
S:du	-4 5 -4 7 -12 9
S:due	1 -2 -1 -4 -2 9
S:e	1 7 0 19 -16 -9
S:e mail	6 -1 0 -3 -4 -1
S:einladung	6 9 -4 -3 -4 -2
S:el	6 -6 3 -8 8 -6
S:em	-13 -11 12 5 7 0
S:email	-8 -3 -2 1 4 7
S:employee	7 0 0 -1 -5 0
S:employment	6 0 -1 0 -5 -2
S:en	0 -8 14 -3 -2 -5
S:end	-1 6 -2 -2 -1 -1
S:ends	-1 7 -1 -5 3 -1
S:et	10 -1 -2 -5 1 -2
S:everlast	6 0 -1 0 -5 -1
S:everlast data	6 0 -1 0 -5 -1
S:exclusive	-3 -3 -1 -3 11 -1
S:falta	13 -2 -1 -3 -6 0
S:favor	11 0 0 -4 -6 0
S:feb	6 1 0 -7 -6 4
S:feedback	-8 0 0 0 8 0
S:file	-11 3 0 -6 10 0
S:filing	-1 4 -1 4 -2 -4
S:firm	-1 -2 -1 -3 8 -1
S:firms	-6 6 -1 -1 1 0
S:first	-6 0 -2 -4 8 3
S:for	33 1 -22 -28 6 -1
S:for the	-19 0 3 -3 14 7
S:for your	-6 1 1 3 22 -4
S:forum	-3 -2 4 -2 0 0
S:free	-1 -5 -1 -1 7 -2
S:friday	-3 12 -2 -3 -1 -3
S:from	32 -12 -13 26 -18 -7
S:from #1	-6 1 -3 -1 7 0
S:from our	-3 -1 -1 -1 9 -1
S:from the	-1 0 -2 19 -17 -1
S:from your	7 -3 -1 0 -5 0
S:fw	9 -2 -1 -6 -1 -1
S:fwd	-9 -1 6 -1 5 -1
S:go	-2 -1 -1 -2 8 -1
S:got	6 -1 4 -2 -3 -1
S:got it	9 0 -1 -4 -5 0
S:group	15 -2 -3 4 -16 -1
S:h	4 -6 -1 3 -2 0
S:happy	18 -10 -3 -7 0 0
S:has	2 -2 1 -4 1 7
S:have	-11 -1 -3 -3 6 10
S:honest	12 -1 -3 -1 -5 0
S:hours	-6 5 -1 -3 6 -1
S:house	-4 10 -5 -1 -2 0
S:how	-6 -2 -1 -5 10 -1
S:hr	-7 0 0 0 7 0
S:i	-7 -1 3 5 2 -2
S:i am	0 0 1 0 -5 0
S:ich	-3 -3 -1 -1 10 -1
S:ihre	6 -3 0 -2 6 -4
S:im	-8 5 -2 2 4 -1
S:in	-9 8 35 -14 -5 -11
S:in ap	7 0 0 0 -6 0
S:in the	5 -1 0 0 -3 0
S:interview	9 -1 0 -1 -6 -1
S:invitation	-6 12 -1 -2 1 -5
S:invited	-4 14 -4 0 -1 -1
S:invoice	11 -2 -1 -2 -11 17
S:is	-5 3 -1 -4 12 -4
S:is your	-10 -2 -1 -1 11 -1
S:issue	-5 -3 -1 26 -7 -4
S:it	19 4 0 -4 -9 -2
S:item	-10 -1 -1 -1 -4 20
S:jan	1 1 -1 -7 -4 8
S:job	-4 -3 -2 3 -4 10
S:judge	-2 9 0 0 -6 0
S:july	-2 10 0 1 -6 -1
S:june	4 25 -5 -2 -14 -3
S:la	-2 -5 1 9 2 -4
S:la lettre	-3 -1 0 10 -7 -1
S:laptops	8 -1 -1 -1 -6 0
S:las	-13 8 -1 -2 8 0
S:last	7 -3 -2 -7 0 0
S:le	-10 8 4 -4 4 -2
S:leaders	-5 -1 0 -1 5 0
S:lease	0 -4 0 0 0 4
S:leave	-2 2 0 -3 -4 7
S:legal	-6 2 -3 0 15 -8
S:letter	-10 -2 -1 15 -4 0
S:letter from	-5 0 0 9 -4 0
S:lettre	-5 -2 -1 15 -8 -1
S:list	-5 -3 -1 -3 1 7
S:little	-16 8 0 4 4 0
S:long	6 -1 0 -4 0 -1
S:lot	11 -1 0 -4 -3 -3
S:lot #1	11 -1 0 -4 -3 -3
S:lunch	9 -4 -5 -3 -2 7
S:lunch for	5 2 0 0 -5 0
S:m	2 -1 -1 -4 4 0
S:mail	9 -1 -1 -4 -5 10
S:management	9 2 0 -7 -3 0
S:managers	0 6 -1 -3 -1 -1
S:managing	-6 -1 4 -1 0 7
S:march	-10 17 -4 1 -6 4
S:market	-1 -1 0 7 -4 0
S:may	2 -7 0 17 -15 -3
S:meet	8 -3 5 -2 -9 0
S:meeting	8 -6 0 -3 -2 5
S:member	9 -1 0 -1 -7 0
S:message	12 -4 0 3 -8 -3
S:min	-2 -5 -1 -1 11 -3
S:minute	1 -5 0 4 3 -2
S:minutes	6 0 -3 -4 6 -4
S:monday	6 8 -3 5 -16 -1
S:money	7 -2 -1 0 2 -7
S:month	-5 -6 2 9 4 -4
S:move	-5 0 0 -1 9 0
S:my	5 -1 2 4 -10 -1
S:n	-7 -1 -2 20 -5 3
S:na	-5 -6 10 3 -3 0
S:name	-10 -1 0 0 11 -1
S:need	7 0 0 0 -8 0
S:needed	9 -6 -1 -2 -3 -5
S:new	-9 14 -8 15 -8 2
S:news	-10 -4 -1 30 -5 -1
S:news from	-6 -1 0 12 -7 0
S:next	6 -1 -2 -2 -1 0
S:night	6 7 -1 -1 -8 1
S:night shift	4 0 0 0 -4 0
S:no	-38 7 2 22 -10 11
S:not	10 -3 2 1 -12 0
S:note	-3 -2 0 3 -2 2
S:notes	9 -3 0 25 -9 -4
S:notes from	9 -2 0 2 -8 0
S:notice	2 -5 -1 2 4 -8
S:nov	-6 8 -1 0 -3 -1
S:november	-9 3 -1 -4 10 0
S:now	-8 4 0 1 6 -2
S:nr	-7 -2 -1 9 3 -1
S:numbers	-4 -2 -1 3 4 0
S:o	12 -7 -1 -4 -5 3
S:october	-10 2 5 4 2 0
S:of	9 -6 3 -21 -7 19
S:of #1	1 -1 0 -1 -2 5
S:of the	-1 -2 3 1 0 -5
S:of your	5 0 0 -2 -3 0
S:off	6 -2 -1 -5 12 -4
S:office	-6 1 -6 3 12 -1
S:on	-20 0 30 -8 8 -3
S:on a	2 -4 11 0 -7 0
S:on the	-20 -1 -4 0 14 5
S:on your	-6 0 0 -1 7 0
S:one	4 11 -2 -6 -8 -2
S:only	0 -3 -1 -4 15 -8
S:open	8 17 -4 -1 -8 -5
S:opportunity	-7 -1 0 -1 10 0
S:or	-5 5 -1 -2 -3 3
S:order	8 -5 -1 -3 2 -4
S:other	11 0 0 -1 -9 0
S:our	-5 5 22 -6 -5 -1
S:outage	10 -2 -2 -2 -2 -3
S:outsourced	8 -1 0 0 -7 0
S:outsourcing	-1 -3 3 -4 5 0
S:panel	-12 -1 0 -2 11 0
S:paper	10 -4 4 -1 -5 -1
S:paralegal	10 -2 0 -4 -1 -2
S:paralegal billable	11 -1 0 -4 -3 -1
S:parking	20 -7 -3 1 -8 -2
S:party	-7 8 0 -2 -2 0
S:pay	5 0 0 0 -4 0
S:payroll	-4 13 -1 -5 1 -4
S:people	-11 3 0 -1 8 0
S:plan	14 0 0 0 -17 0
S:please	28 -6 -1 -2 -14 3
S:pm	-1 -3 -3 -3 -4 3
S:policy	5 -1 -2 -4 -7 6
S:por	-2 -4 -4 -4 16 -4
S:power	10 -7 -1 2 -4 -1
S:price	-6 -1 0 0 7 0
S:pricing	6 -1 0 -1 -3 0
S:professionals	-8 2 0 -4 10 0
S:profile	-5 -1 -1 -4 6 2
S:programme	-2 7 4 -1 -6 -1
S:promised	10 0 0 -2 -9 0
S:promotion	-2 -1 0 -1 9 -4
S:q	-2 -3 -1 5 -1 1
S:q #1	6 -2 0 1 -7 0
S:que	-5 7 -3 3 -1 -2
S:question	22 -2 1 -1 -7 0
S:quick	-3 -1 0 0 6 0
S:quote	10 -2 -1 -1 -9 0
S:qué	5 4 -1 0 -8 0
S:rates	4 3 0 3 -7 0
S:re	90 -59 -47 -77 -67 -24
S:re lunch	11 -3 0 0 -5 0
S:re re	-2 -7 0 -2 21 -2
S:re the	7 -1 -2 -4 -3 -1
S:re ticket	12 -2 -3 -1 -2 -3
S:re your	7 -1 0 -1 -6 0
S:reading	-1 -2 0 9 -8 0
S:ready	4 -1 0 -3 -1 -3
S:reception	-4 5 0 0 -1 -2
S:recipe	7 -1 0 -1 -5 0
S:reference	11 -1 0 -1 -11 0
S:regarding	-7 0 0 0 8 0
S:register	-1 5 0 -5 -1 -1
S:renewal	-6 -2 0 2 7 -1
S:reply	-18 -1 0 -3 -2 31
S:report	10 -2 -1 -1 -8 -1
S:request	12 -4 -1 -3 -15 7
S:request for	7 -1 0 0 -7 0
S:responses	8 -2 0 0 -6 0
S:retreat	2 3 5 -5 -6 2
S:review	1 -7 0 2 1 4
S:rfi	9 -3 0 -1 -5 0
S:rfp	13 -2 -1 -1 -3 -5
S:role	7 0 0 0 -7 0
S:room	-4 0 0 0 1 5
S:roundtable	-5 4 -1 -2 0 -1
S:run	3 6 -1 0 -6 0
S:rundbrief	-2 -2 0 10 -2 -2
S:scanning	11 0 0 -1 -8 0
S:scarf	12 -1 -3 -1 -7 -1
S:season	-9 -1 0 10 1 0
S:seats	-6 2 -1 2 6 -2
S:second	-6 0 0 4 1 -1
S:security	-8 0 0 0 6 4
S:seminar	0 8 -2 -3 -1 -2
S:september	-6 -4 2 8 0 3
S:service	10 -4 -2 -2 -2 -1
S:services	-5 4 1 7 -3 0
S:session	7 2 4 -10 -5 4
S:share	6 0 0 0 -6 0
S:shared	1 4 -1 -4 -8 7
S:sharing	6 0 0 0 -6 0
S:shift	6 0 0 0 -7 0
S:sie	3 -1 9 -2 -6 -1
S:site	8 -1 0 -2 -8 0
S:six	-6 9 0 0 -6 0
S:sla	9 -1 0 -1 -5 -1
S:small	-10 4 4 -1 3 -1
S:sobre	13 -3 -1 -7 -1 -1
S:social	4 -1 0 1 0 -4
S:something	-6 0 0 0 7 0
S:sourcing	-2 -2 8 -2 3 0
S:sponsor	-8 -4 5 1 3 0
S:spring	1 1 -1 -4 -3 2
S:staff	6 1 0 0 -4 0
S:stage	9 -2 0 -1 -6 -1
S:stammtisch	-4 10 -1 -1 -3 0
S:stand	-2 -8 24 -5 2 -2
S:standing	8 0 0 0 -7 0
S:still	7 0 -1 -1 -5 0
S:street	-7 -1 0 1 8 0
S:su	-8 -4 -1 -6 16 2
S:sua	-4 -2 0 -3 10 0
S:summer	-4 0 -1 8 -2 -1
S:summit	-4 11 -1 -2 -5 0
S:sunday	-16 21 -1 5 -8 0
S:support	-4 -1 0 0 6 0
S:table	-6 3 6 -2 2 0
S:take	7 1 0 -3 -6 0
S:talk	-8 -5 3 7 0 0
S:targets	11 -1 0 -4 -3 -1
S:tax	-10 9 -1 5 2 -1
S:test	14 -3 0 -1 -8 -2
S:testing	-4 0 0 -1 0 5
S:th	12 23 -6 -3 -11 -3
S:thank	4 -3 4 -4 -3 0
S:thank you	-2 -2 4 -4 4 0
S:that	-8 0 0 -2 12 -2
S:the	-43 27 51 32 -29 -17
S:the #1x	4 2 1 0 -7 0
S:the new	-3 1 0 -1 0 0
S:the panel	-9 0 0 0 8 0
S:them	11 -3 0 -1 -6 0
S:there	8 0 0 0 -7 0
S:this	-12 -5 1 10 9 -2
S:this week	-3 -2 -2 4 3 0
S:thursday	5 13 -4 -1 -5 0
S:ticket	18 -3 -4 -2 -7 -3
S:time !	-6 0 0 0 7 0
S:to	18 1 -4 -7 -19 12
S:to the	-12 12 -1 4 -3 -1
S:to your	8 -4 -3 0 -3 0
S:today	7 6 -2 -2 -6 -1
S:tower	-3 2 -1 6 -2 0
S:training	-7 0 -1 4 3 -1
S:tres	-7 8 0 7 -7 0
S:trial	-5 0 0 -1 5 1
S:tue	1 -6 -1 -1 1 6
S:tuesday	12 1 -3 0 -12 -1
S:two	-9 2 -3 -6 16 -1
S:u	11 -1 0 0 -9 -1
S:um	-6 -2 -1 7 3 -1
S:un	-8 7 -2 -4 9 -1
S:una	9 3 0 -1 -9 0
S:und	12 -1 -1 -1 -7 -2
S:up	-13 -4 0 3 10 5
S:up to	-3 -2 0 1 5 -1
S:update	-11 -3 -1 19 0 1
S:us	6 0 25 2 -4 -1
S:use	5 0 0 7 -7 -7
S:user	-3 1 -1 0 -1 1
S:v	0 -2 0 4 -5 6
S:vendor	5 3 -2 -1 -6 1
S:venue	7 -4 0 -1 -3 0
S:visit	18 -4 -8 -1 -7 0
S:visit to	8 -5 -3 0 -2 0
S:vos	-7 -4 -1 -6 21 -3
S:votre	6 -6 -2 -7 4 2
S:w	6 -5 -3 -6 8 -1
S:walk	-5 9 0 0 -5 0
S:we	12 0 12 -1 -18 3
S:webinar	3 -7 -1 -5 5 -1
S:week	14 -7 -4 17 1 -5
S:weekend	3 -5 -1 7 -1 -3
S:what	-2 9 0 2 -5 0
S:what's	4 -4 -2 11 -10 -1
S:when	2 -1 -2 -7 10 -1
S:where	9 -5 -3 1 -1 -2
S:whitcombe	1 -1 0 -2 -3 8
S:who	26 -8 -2 0 -11 3
S:who do	-13 0 0 0 7 6
S:will	-2 7 0 -2 -2 0
S:with	-8 4 -5 -2 1 14
S:work	-1 -5 -1 -2 8 3
S:works	-2 -1 -2 8 -1 -1
S:would	6 4 -1 -3 -8 -1
S:would you	3 4 0 0 -9 0
S:writing	9 -1 -2 -6 -2 0
S:wrong	14 1 0 -6 -11 0
S:y	16 -2 -4 3 -8 -5
S:year	-9 7 5 -2 1 -5
S:year end	-7 9 -2 1 -4 -2
S:you	21 -14 -2 -28 14 15
S:you at	-7 0 0 0 6 0
S:you for	-6 0 0 0 7 0
S:you have	-14 -2 -1 -2 4 12
S:you're	-1 10 -3 -7 -5 8
S:you're invited	-4 14 -4 0 -1 -1
S:your	-32 -39 -40 -54 63 44
S:your office	6 -2 -3 0 -1 0
S:zum	0 8 -3 -1 -2 -1
S:à	-3 7 4 -6 0 -4
S:€	-7 -6 -2 -6 26 -4
a	8 -5 -10 -2 18 -31
a #1	-4 -2 4 6 4 1
a #1 #1	7 -2 -1 2 -6 0
a #1x	-16 6 4 4 6 -1
a #2x	4 0 0 -3 -5 0
a #3	4 6 0 -2 -6 0
a #3x	-15 -1 -1 5 13 -2
a #4x	0 4 0 2 -3 0
a #6x	-1 0 -1 -2 7 -1
a bank	-8 0 0 0 8 0
a beer	1 8 -1 0 -5 0
a bit	-6 -1 0 2 5 0
a book	-8 0 0 0 7 0
a business	4 0 0 -1 -3 0
a call	-1 -1 0 -4 4 0
a case	-5 -1 5 3 -1 0
a chat	-6 -1 0 1 7 0
a client	-7 -1 0 2 6 0
a coffee	4 3 -1 -1 -6 0
a colleague	-7 6 0 -1 1 0
a consultant	5 0 0 -1 -3 0
a contract	-7 2 0 0 2 0
a copy	-4 7 0 -1 -3 1
a danish	-9 0 0 5 6 0
a date	-9 0 0 3 7 0
a day	-5 -3 -1 -4 6 7
a decision	7 0 0 0 -7 0
a different	-8 2 0 4 2 0
a doctoral	8 -1 0 0 -5 0
a dra	2 10 -3 -3 -3 -1
a fee	1 6 0 -1 -4 -1
a few	-2 1 -2 -5 3 8
a few days	10 -1 0 -1 -8 0
a few of	-13 3 -2 -2 9 0
a file	-5 -1 0 1 -1 7
a firm	1 -3 1 2 -1 0
a firm of	-1 -1 4 4 -6 0
a fixed	-4 0 0 -3 7 0
a floor	-6 0 -1 -3 12 0
a free	-6 -1 -1 1 9 -1
a friend	-8 3 0 -1 7 0
a friend and	-6 -1 0 0 7 0
a gente	8 -1 0 -2 -4 0
a good	10 -3 -1 0 -9 -1
a great	-2 4 0 3 -3 0
a group	-11 5 0 0 5 0
a half	7 -1 0 -4 -5 0
a head	-1 -4 0 -1 5 0
a home	-7 -1 0 -2 12 0
a hospital	-2 0 0 4 -7 0
a job	4 -2 0 2 -6 0
a la	25 8 -4 -4 -23 -1
a las	0 -1 3 -9 9 -3
a las #1x	7 -7 5 -3 3 -2
a letter	1 0 0 -1 -4 5
a line	5 0 0 -4 0 1
a link	-3 0 0 3 0 -1
a list	5 3 0 3 -12 0
a little	-14 -1 0 4 11 0
a live	5 -3 1 3 -4 -1
a look	-9 0 0 1 7 0
a los	13 -3 4 -1 -14 -1
a lot	-10 -2 2 -3 10 2
a lower	7 0 0 -3 -5 0
a m	13 -4 0 -5 0 -1
a meeting	8 -8 -2 -5 3 -1
a member	-3 -2 0 0 -1 3
a message	8 -1 0 -3 -4 0
a mi	-4 -2 -1 -2 0 9
a minute	-4 -5 0 2 10 -2
a month	-2 3 1 1 7 1
a name	6 -4 -2 -1 -1 1
a new	-5 2 1 13 -6 0
a nice	-9 -1 0 6 5 0
a no	-3 0 0 -1 2 0
a number	-12 2 0 -3 10 -1
a number of	-6 1 0 -3 6 0
a page	-3 -2 4 6 -2 0
a paper	7 2 0 -1 -7 0
a partir	12 6 -3 -4 -5 -4
a person	-4 -1 0 0 6 0
a place	4 -3 0 -3 -5 8
a pleasure	-14 -1 6 0 4 0
a pleasure to	-14 -1 6 0 4 0
a priority	-7 0 0 0 8 0
a private	7 -1 -1 -3 -3 0
a product	11 -2 0 -1 -8 0
a professional	-3 1 0 0 3 -1
a proposal	-7 0 0 -2 6 3
a provider	10 0 0 0 -9 0
a public	8 -1 0 1 -8 0
a quarter	8 2 4 -5 -8 0
a real	-3 8 -2 -1 0 0
a room	7 -1 -1 -1 -2 0
a sample	-5 0 0 0 4 0
a second	-4 -2 -1 4 1 -1
a second pair	-9 0 0 -1 10 0
a secretary	-7 -1 0 6 2 0
a senhora	13 -2 -2 -6 -2 -1
a ser	2 -1 -1 8 -5 -1
a short	-5 -3 -1 -1 10 0
a simple	-6 0 0 1 4 0
a single	-4 0 0 4 -2 0
a small	-9 -4 1 0 2 8
a supplier	5 -1 -2 -1 -6 5
a table	-8 1 5 2 -1 0
a tax	8 0 0 -4 -6 0
a team	-10 12 1 -1 0 0
a team of	-8 13 -2 -1 -1 0
a text	-2 -1 0 8 -1 -4
a third	-5 -1 0 2 4 0
a time	-3 -5 0 2 2 -2
a transition	8 0 0 -1 -8 0
a very	3 -2 0 1 -4 3
a week	-2 3 0 -4 4 0
a while	-9 1 7 4 -2 -1
a word	-7 2 3 -2 5 0
a written	4 0 0 -1 -5 0
a year	7 -2 -3 -3 4 1
a été	-3 -2 0 7 -6 5
aaron	-5 0 0 -2 -3 11
ab	-3 4 -5 1 2 1
ab #1x	-7 16 -3 -3 -4 -1
ab #1x uhr	-5 11 -2 -1 -1 -1
abara	7 0 -3 -1 -1 -2
aber	-13 4 5 -1 8 -2
abernathy	-4 0 0 -2 7 0
able	2 4 -1 -1 -5 1
able to	2 4 -1 -1 -5 1
abmelden	-6 -5 -1 10 7 -6
abogados	-8 -3 3 1 8 -1
about	8 23 11 9 -22 -30
about #1	10 -2 -3 -2 -1 -3
about #1x	-5 1 7 -1 -1 0
about #3	8 0 0 -2 -6 0
about #4x	7 -2 0 2 -6 0
about $	9 0 0 -1 -8 0
about $ #3	8 0 0 -1 -6 0
about a	-3 -3 3 -7 6 -1
about an	-6 -2 0 5 5 0
about half	0 -3 0 -4 9 0
about it	12 1 -2 -3 -8 0
about the	2 15 6 5 -16 -6
about time	7 0 -1 0 -6 0
about us	-7 0 0 0 7 0
about what	-4 -2 0 -1 4 0
about your	-16 -3 -1 1 19 -1
above	-1 -5 0 16 -9 -1
abraço	5 -5 14 -8 -5 0
abroad	-4 -3 -1 10 -2 -1
accent	-9 -1 0 8 4 -1
accept	-7 -2 0 1 12 2
accepted	6 -10 3 4 -11 7
acceso	-6 2 -2 -2 0 9
access	-1 -3 1 -5 6 12
access to	-9 -5 -1 0 1 11
according	8 -1 0 -5 -3 0
according to	8 -1 0 -5 -3 0
account	10 -13 -5 2 0 22
accountants	4 -4 6 -3 -1 0
accounting	-5 -1 -2 4 0 4
accounts	7 1 0 12 -15 -2
accounts payable	7 0 0 -2 -9 4
accounts receivable	4 -2 0 2 -7 0
accra	8 0 -2 3 -11 -1
accuracy	-7 -1 1 1 6 0
achats	9 2 -1 -4 -4 -2
achebe	-4 0 0 -1 -2 6
acht	-5 -3 -3 -4 16 -1
across	-7 -3 4 3 5 -3
act	-7 0 -1 2 9 -5
action	6 -4 -1 -4 2 11
active	6 -3 -1 -1 0 -3
actually	-6 0 0 4 3 -1
add	-7 2 1 20 9 -15
added	1 -1 0 3 -6 1
additional	-5 3 0 -1 4 -1
address	6 -8 -10 5 -2 23
address for	3 0 0 2 -6 0
addresses	4 1 -1 -5 2 -4
admin	-2 -2 -1 1 7 -3
administration	11 0 -2 -7 -7 4
administrator	-8 -5 1 13 1 -1
administrators	-7 1 4 -3 4 -2
adr	-9 -4 7 -5 6 -1
adresse	7 -2 0 -7 -1 6
advance	-3 -1 1 -1 4 -1
advertise	-1 -1 0 4 1 2
advertisement	-6 -1 0 2 0 2
advertising	0 -1 0 -1 -7 5
advice	1 -3 -1 26 -4 -5
advisers	-9 0 -1 -2 6 0
advisory	-4 -2 1 1 1 -1
affected	4 -4 -1 1 4 0
aforo	0 9 -3 -2 -3 -2
afraid	13 -1 0 -6 -8 0
africa	-1 1 -1 7 -2 -4
after	21 -25 2 11 -5 -14
after #1	18 3 -2 -2 -19 1
after #2x	-9 -1 0 2 5 1
after #3x	12 -1 -1 -1 -9 0
after a	2 2 -1 4 -8 0
after that	4 -3 0 -1 1 1
after the	-3 -6 8 4 2 0
after two	4 -1 0 3 -8 0
afternoon	-1 2 -1 -3 -6 6
afterwards	-16 6 -3 -3 9 -1
again	27 -20 -2 21 -26 -2
again !	-6 0 0 4 2 0
again ?	4 -2 1 0 -2 0
again for	-11 -1 0 1 12 0
again in	6 0 0 0 -4 0
again please	-7 0 0 0 7 0
again we	9 0 0 -1 -6 0
against	-2 -2 4 -2 -1 4
age	-10 -2 6 3 1 3
agencies	10 -1 0 -1 -8 0
agency	2 -3 -1 5 0 -4
agenda	-4 9 -3 5 -9 -3
agent	-8 3 -1 7 6 -10
agents	-2 7 -1 -2 -1 -3
agnieszka	7 0 0 0 -5 0
ago	13 -1 -1 -6 -15 7
ago and	13 0 0 -1 -12 0
agora	14 -2 -1 -5 -1 -6
agosto	0 -13 13 6 -4 -5
agree	10 0 0 -2 -8 0
agreed	7 -3 -3 -5 4 0
agreed to	-4 4 1 -6 5 0
agreement	19 -2 1 -4 -6 -1
agreement with	6 -1 0 -1 -4 3
agreements	7 2 -2 -4 -3 -1
ahead	4 -1 0 2 -4 0
ahora	9 -1 0 -1 -7 0
ai	-14 6 -5 3 10 -1
aid	-2 5 -2 -2 -3 7
ainda	-6 1 -1 6 1 0
air	-1 3 0 -4 1 1
airport	2 4 -1 -1 -2 -2
al	-7 -10 5 3 -11 17
al #1x	-6 -3 5 0 -5 9
al #1x de	-6 -3 5 0 -5 9
al lado	-4 -4 9 -3 2 -1
aldous	16 -5 -2 0 -8 0
alert	-3 -4 0 11 -1 -2
algo	-1 -3 9 -2 -3 -1
alguma	5 7 -1 -4 -8 -1
alguma coisa	4 7 -1 -3 -7 0
alguém	16 -1 0 -4 -11 0
all	4 11 7 -1 2 -25
all !	-5 1 0 -1 5 0
all addresses	12 -1 0 -2 -5 -1
all in	-1 0 -6 -1 7 -1
all of	-18 14 -2 14 -11 3
all of them	-10 2 0 3 -1 4
all of us	8 3 -5 -3 -5 0
all the	-20 -2 1 -2 22 1
all week	5 -7 -3 -2 1 7
alle	-4 8 -3 4 -3 -1
alles	16 -3 -1 -6 -4 -1
allow me	-11 -1 0 -1 14 0
allow me to	-8 0 0 0 8 0
allow you	5 0 0 0 -6 0
allowed	22 2 -2 -4 -22 3
allows	-3 1 0 -2 1 -1
almost	-11 1 0 -4 12 1
alone	-2 0 -2 -3 4 -1
along	-11 5 5 2 2 -1
along the	-6 7 0 0 -2 0
along with	-2 -1 6 0 -1 -2
already	5 -12 -6 1 25 -3
already been	-6 0 0 0 7 0
als	-7 -6 -5 3 8 7
also	20 -6 12 2 -23 -7
also do	-5 0 0 0 6 0
also please	7 -4 -3 -1 -1 0
although	6 -2 4 -5 -3 0
always	15 -1 -2 -3 -9 3
am	15 3 21 -10 -66 26
am #1	5 -9 0 2 -2 6
am at	1 4 0 -1 -6 0
am at the	1 4 0 -1 -6 0
am donnerstag	-1 8 4 -3 -9 -1
am on	-3 -3 4 4 -1 4
amanhã	-12 -2 -2 -4 19 -1
amendment	9 0 0 -2 -9 -2
american	-7 0 4 -2 3 -1
amigos	-9 -5 7 10 -3 -1
among	0 -3 5 3 -6 1
amount	-7 -2 0 1 7 22
amparo	2 -1 0 5 -7 0
amy	8 -1 0 -1 -5 0
an	1 10 -23 -8 7 14
an easy	-8 4 0 1 7 -1
an email	-6 1 0 0 4 -1
an hour	-8 8 3 -5 7 1
an hour with	-10 0 0 0 11 0
an interview	7 0 0 -2 -2 0
analysis	4 1 0 -2 -4 -1
analyst	0 -2 0 3 -4 0
anbieten	12 -1 0 0 -11 0
anbieter	6 -2 -1 1 -5 0
and	18 9 -10 -25 18 -35
and #1	3 2 -3 5 -2 -2
and #1x	-11 -5 -3 -2 21 1
and #1x th	-3 -1 0 1 5 0
and #2x	11 -8 0 3 -7 0
and #3	6 2 0 -1 -4 -2
and $	3 2 0 2 -7 -1
and a	-22 3 13 -2 8 9
and about	18 -2 0 -4 -15 0
and all	0 -3 -1 -2 5 -1
and am	10 0 0 -1 -10 0
and are	-4 -3 0 2 7 0
and asked	-5 1 -1 2 2 -1
and because	-7 0 0 0 8 0
and change	-1 -1 0 6 -1 -6
and click	4 -1 0 3 -8 0
and could	-6 0 0 0 6 0
and did	10 0 0 0 -10 0
and did you	6 0 0 0 -5 0
and do	3 0 0 -1 -3 0
and for	-3 3 -2 -3 5 -1
and found	-4 -1 0 -1 5 0
and friends	-2 0 1 6 -3 0
and get	-3 -3 -1 -2 9 -2
and half	-5 0 0 -1 7 0
and has	2 1 -1 -1 -1 0
and have	-3 -4 -1 -1 6 -1
and have a	-10 0 0 0 10 0
and he	-6 0 -3 6 -3 -1
and he's	-7 -1 0 0 8 0
and how	2 -2 -1 2 -2 -1
and i	2 -11 9 -24 43 -22
and i don't	13 -1 -1 -2 -12 0
and i have	6 -1 3 -2 -3 0
and i thought	-7 6 0 0 -1 0
and i won't	4 1 -1 0 -4 0
and i would	-4 -1 4 0 4 0
and i'd	-5 0 -1 -4 6 -1
and i'll	-26 0 3 5 25 1
and i'll send	-5 0 0 0 6 0
and i'll take	-6 0 0 9 -4 0
and i'll tell	-15 -1 5 -1 12 0
and i'm	-18 5 -1 -2 12 -1
and i've	5 1 0 -3 -3 0
and if	-13 3 0 1 7 -2
and if you	-7 5 0 0 1 0
and is	-1 16 -2 0 -12 -1
and it	-4 2 -1 2 1 -2
and it's	6 10 0 -4 -11 0
and keep	-6 0 0 1 5 0
and let	6 0 -1 0 -5 0
and let me	8 -1 -1 -1 -7 0
and make	-6 0 0 -1 8 0
and me	-7 3 6 0 -2 0
and most	0 -3 0 -5 8 0
and my	2 -2 2 6 -8 -1
and no	12 1 -1 9 -20 -1
and nobody	0 -3 2 -9 6 3
and not	-1 -3 -2 7 6 -2
and on	9 -1 0 -1 -7 0
and one	-1 7 -1 0 -2 1
and only	11 -2 0 -6 -10 5
and our	3 2 -4 -4 -2 -1
and people	-7 3 -2 4 1 -1
and say	-9 0 4 2 8 0
and send	4 1 0 -2 -8 -2
and show	-6 0 0 0 7 0
and sorry	-7 0 0 0 8 0
and still	9 -2 -2 0 -5 0
and that	-21 2 -1 9 6 3
and that the	-14 0 0 3 8 3
and the	2 23 6 -3 -15 -5
and the first	-12 -2 0 2 9 0
and the last	11 0 0 -1 -9 0
and the people	-9 0 0 1 7 0
and their	4 0 -2 -1 0 -1
and then	-2 3 -1 5 -4 1
and there	-1 -1 -1 -3 7 0
and there's	-4 -1 0 0 -3 11
and there's no	-2 -1 -1 0 -7 11
and they	0 0 0 -5 -1 3
and three	-11 5 0 3 3 0
and to	2 1 3 2 -7 -1
and two	-18 8 -4 5 8 -2
and was	6 -1 0 -8 3 0
and we	9 7 4 -6 4 -1
and we'll	-4 -1 -1 0 6 -1
and we've	12 -3 -3 -1 -7 -1
and what	6 2 0 -1 -6 -1
and when	-5 -1 0 0 5 0
and whether	14 -2 -1 0 -12 -1
and will	-6 -4 5 3 -4 2
and with	5 -1 0 -1 -4 0
and would like	-9 0 0 0 8 0
and you	-7 6 0 7 7 1
and you can	-8 0 0 1 8 0
and you would	-7 -1 0 -1 9 0
and you'd	-6 0 0 0 6 0
and your	-9 0 0 3 17 1
andar	-12 8 -2 -3 9 -1
anders	-10 3 -2 2 7 -1
anexo	-13 -5 4 11 -6 10
anexo de	-8 -1 5 9 -5 0
angry	6 0 0 -3 -5 1
anhang	-6 -1 -1 7 0 0
anmeldung	-6 8 -2 5 -4 -1
annex	7 -1 0 3 -6 -3
announced	8 -4 0 3 -5 -1
announcement	6 -2 -1 0 -1 -5
annual	-23 0 12 7 -11 0
annual conference	-4 -5 2 2 -2 0
annuel	-6 -1 0 -3 11 0
ano	-1 3 -3 -5 0 5
anos	-9 7 -2 1 6 -1
another	-2 11 0 -5 0 4
another firm	-9 2 0 0 7 0
ans	4 3 -2 6 -9 -1
answer	-7 9 -9 14 6 -2
answer was	-6 0 0 6 1 0
answer with	-10 -2 0 5 6 0
answered	-4 -5 -1 9 -1 -1
answering	1 0 0 5 -5 0
answers	28 -6 2 4 -23 -2
answers to	-3 0 0 7 -4 0
antes	5 10 -8 -4 10 -8
antes de	2 -3 -2 1 4 0
antes del	-19 18 -3 -1 5 -2
antes del lunes	-7 15 -1 -2 -5 -1
antonio	9 1 0 -3 -6 0
antwort	-5 3 -1 7 -1 -1
antworten	3 -2 6 -2 -6 0
any	43 -21 6 -15 -6 -15
any day	3 0 0 0 -4 0
any day but	5 0 0 -1 -4 0
any more	8 -1 4 -5 -5 0
any of	3 -1 1 1 -2 -1
any of them	-6 -1 -1 1 4 0
any of you	6 0 0 -2 -6 0
any time	4 -1 0 4 -8 0
any use	-11 0 0 0 11 0
anybody	2 -2 -1 13 -8 -3
anybody who	-9 -1 1 5 2 0
anyone	10 9 -2 7 -2 -1
anything	1 7 3 7 -30 21
anything else	-7 0 0 -1 0 8
anything i	-5 0 0 5 0 0
anything out	10 0 0 0 -9 0
anything out of	10 0 0 0 -9 0
anything that	-8 5 0 0 1 6
anything to	5 -1 0 -2 -6 5
anyway	-5 0 -3 -4 13 -5
anywhere	-6 -1 0 0 3 0
ao	-3 3 2 -1 2 -2
août	-5 -3 0 -2 2 9
ap	14 -4 -1 1 -12 0
api	0 -1 -1 0 8 -7
apoio	4 -2 -1 8 -5 -1
apologies	-2 0 0 -4 9 0
app	1 4 0 6 -16 5
apparently	1 -3 0 0 -5 5
application	-2 0 -1 -1 15 -3
application pdf	-2 -2 -1 -3 5 -1
applications	3 2 0 2 -4 5
applied	4 3 -1 -5 -3 -1
apply	-7 -1 0 5 -1 2
applying	1 1 0 1 -10 5
appointment	-1 -3 0 3 3 0
approach	5 3 -1 0 -7 0
approval	7 -5 -1 -1 0 -6
approved	-5 2 -1 2 -4 20
approved by	1 -1 -1 -2 5 11
approved the	2 -1 -1 7 -5 0
april	-1 17 5 9 -24 -1
april and	-4 0 0 0 6 0
après	-8 6 5 -4 -4 5
aquí	-10 2 -1 4 5 0
ar	5 -1 0 -1 -4 1
arabic	4 -1 1 0 2 -7
archive	1 0 0 0 -4 3
archives	0 -2 7 3 -4 -1
are	-3 6 -16 -2 5 12
are a	-6 -4 -1 1 -1 7
are asking	7 -2 -1 -3 0 0
are attached	-3 -2 -2 -1 5 4
are going	-11 4 -2 8 1 0
are going to	3 5 -3 2 -8 0
are in	7 -1 1 8 -13 -1
are in the	4 2 4 -2 -7 -1
are no	-3 -1 0 4 1 -1
are not	-7 -4 -1 2 3 4
are on	2 0 -2 10 -3 0
are on the	2 -6 0 12 0 0
are the	8 -3 6 -3 -8 -2
are up	-5 -1 0 5 3 0
are very	-7 0 0 2 5 0
are welcome	2 1 -1 -1 -5 0
are you	-15 5 1 1 25 1
area	8 4 -1 -3 -9 -2
areas	-2 7 -1 -4 2 -1
aren't	12 -3 -1 -4 -4 1
around	-10 -1 0 -5 26 -2
around the	3 -4 -1 -5 2 -1
arrives	1 4 -1 -4 0 0
art	10 -2 -1 -4 -4 2
article	4 -3 0 17 -5 -4
articles	-4 1 0 -2 2 2
as	33 -23 -16 13 -7 -29
as a	-13 -5 -9 28 16 -3
as always	10 0 -2 -4 -4 -1
as an	-6 5 0 -3 4 0
as i	-12 2 0 -2 9 -3
as of	6 -3 0 1 -7 1
as the	-11 -2 1 2 6 3
as they	-1 -2 0 -3 6 0
as to	6 0 0 0 -5 0
as usual	15 -3 3 4 -6 -6
as we	-4 -1 1 3 2 -1
as well	-7 7 3 5 -7 -3
as well as	-4 -1 0 5 2 -1
as you	28 -4 1 -7 -3 5
as you asked	12 -2 0 -1 -10 -1
as you requested	0 0 0 -4 -5 8
asia	6 0 0 0 -6 0
aside	-4 2 0 -1 4 0
asistentes	16 -4 -1 -1 -7 -2
ask	40 -17 -7 -9 -7 -17
ask because	-9 0 0 0 10 0
ask for	18 -5 -6 -6 7 2
ask for the	-8 0 0 -2 9 0
ask her	-10 0 0 0 9 0
ask her to	-10 0 0 0 9 0
ask how	7 0 0 0 -6 0
ask how you	8 0 0 0 -7 0
ask me	11 -1 0 -3 -7 0
ask them	-7 0 0 -1 6 1
ask you	-8 0 0 0 8 0
asked	6 5 7 22 -31 -6
asked about	-7 0 0 -1 7 0
asked for	20 7 2 1 -22 4
asked for a	6 -1 5 0 -7 0
asked for it	-4 0 0 3 -5 4
asked me	-9 2 -2 -1 5 -2
asked me to	1 -2 -1 -2 7 -1
asked to	-2 0 -4 0 -5 7
asked what	-9 1 0 7 -2 0
asking	11 -2 1 0 -3 1
asking for	-6 -1 0 5 2 0
asks	4 -7 -4 14 0 -3
asks if	10 -8 -2 2 0 -2
asociación	9 -3 3 -3 -5 -1
assembly	4 0 0 -4 0 0
assigned	-9 -1 -1 5 -3 10
assistant	10 2 -2 0 -11 -1
assistants	9 -1 0 0 -8 0
associate	7 4 -1 -4 -4 0
associates	-8 -1 0 -3 4 7
association	16 -4 9 -3 -16 1
association of	4 -1 5 -3 -7 -1
association's	-3 -4 13 0 -6 0
así	-4 2 -2 -3 8 -1
at	-11 20 38 -18 -3 -21
at #1	34 7 7 -28 -19 -9
at #1 #0x	4 5 -2 -3 -4 -1
at #1 #1	-6 -1 0 -4 10 0
at #1 #1x	-6 8 0 3 -6 0
at #1 #3x	26 -8 -9 -3 -5 -1
at #1 pm	6 0 -4 0 -5 -1
at #1x	5 4 44 -15 -29 -7
at #1x #0x	1 2 -4 0 1 0
at #1x #1x	5 0 -4 1 -3 -1
at #1x #4x	6 -4 2 -1 2 -5
at #2x	7 -2 -1 -2 -1 -2
at #3	10 -2 -2 3 -11 0
at $	5 -4 -1 0 -6 -1
at $ #3	4 -1 0 3 -5 0
at a	-10 -1 1 2 7 4
at all	-3 -5 -2 1 0 3
at any	-5 -2 -1 6 0 0
at any time	-4 0 0 6 1 0
at four	9 0 0 -2 -6 0
at home	15 -2 -1 0 -12 0
at it	-11 0 4 0 9 0
at least	-8 1 -1 6 -1 5
at lunch	8 -8 -1 0 3 0
at my	-2 0 0 1 4 0
at no	-15 -5 0 0 17 0
at no charge	-7 -1 0 0 10 0
at noon	5 7 -1 -3 -9 -1
at our	8 1 -2 -4 -5 -1
at the	-25 43 55 -31 -11 -15
at the bottom	-7 -1 0 2 6 0
at the door	-6 1 -2 -1 5 0
at the end	6 -4 -1 -1 -1 -2
at the spring	-1 0 0 7 -4 0
at this	3 -1 0 -2 -2 4
at work	8 -4 -2 -3 -5 4
at your	-11 0 -1 -2 28 -1
at your firm	4 3 -1 -3 -5 0
atentamente	14 -6 -3 -2 2 -4
attach	-6 0 0 0 6 0
attached	48 -21 -11 -15 -14 -12
attached for	-11 -1 0 -1 17 -1
attached for your	-5 0 0 0 6 -1
attached in	11 0 0 0 -9 0
attached is	9 -1 0 -5 -4 0
attached is the	9 -2 0 -4 -4 -1
attached the	-6 -1 0 1 2 5
attempt	6 0 0 -1 -6 0
attend	-2 9 3 -3 -5 -4
attendance	3 2 -2 -3 -3 0
attendees	-9 -8 0 -1 18 0
attorney	6 -2 -1 -2 -4 -1
attorneys	9 -2 0 1 -8 0
attrition	6 -1 -2 6 -9 0
até	17 1 -6 2 3 -13
até dia	-3 12 -4 -1 -5 -2
até lá	8 -5 6 -3 -6 0
até o	-5 9 -2 -2 4 -2
au	-1 -3 5 -7 -11 12
au #1	0 -3 -1 7 -3 -2
au #1 er	0 -3 -1 7 -3 -2
au lieu	-10 -1 -1 -2 12 -1
au lieu de	-10 -1 -1 -2 12 -1
auch	18 -4 -3 6 -16 -5
auction	0 5 0 1 -5 1
audience	-4 0 5 1 -2 0
audio	-3 -5 0 5 7 -2
audit	-13 -8 -4 9 0 7
audited	-6 1 0 7 -1 -1
auditor	-6 7 0 -1 3 0
auditors	1 2 -1 5 -9 0
audits	-2 -1 -1 -1 3 -1
auf	-16 0 7 4 14 -8
aug	7 3 -3 2 -2 -7
august	-27 8 -1 33 -12 -2
august #1x	-4 3 2 0 0 -1
aula	2 3 5 -5 -5 -2
aunque	9 -1 -1 -3 -5 0
auprès	0 12 -5 -3 -5 -1
auprès de	3 8 -3 -2 -4 -1
aura	-4 -2 10 -2 -5 -1
aus	-4 -2 2 8 -2 -1
aus dem	8 -2 5 -1 -7 -2
aus der	-3 -2 -1 12 -5 -2
aussi	-1 -5 6 2 2 -2
authority	-2 -4 0 1 4 -1
auto	3 -1 0 -3 7 -5
automated	-7 -2 0 3 6 -2
automatic	1 -1 0 1 -1 7
automatically	-8 -2 -1 0 -4 40
automation	-5 -2 -1 0 9 -1
autour	-6 8 -1 -2 1 0
autumn	-17 2 -1 11 6 0
aux	9 -5 -1 -2 -4 5
av	9 -1 0 -1 -4 0
available	-10 7 -3 -7 21 -10
available for	1 -1 -1 -4 4 -1
avant	12 3 -4 -8 -2 -5
avant le	3 7 -3 -4 0 -3
avec	23 -3 4 -12 -3 -5
average	-15 3 1 10 13 1
avez	12 -4 -1 1 -6 -2
avis	-3 -2 0 11 -4 0
avons	7 0 -1 -4 -1 -1
avril	-2 6 -3 9 -10 -1
award	-6 -1 3 1 4 -1
awards	-5 0 -1 2 5 0
away	-7 1 0 4 -1 1
aí	-3 -1 -1 -3 11 0
año	-8 9 1 0 1 -2
años	-6 6 -3 14 -8 -4
b	-4 10 11 -15 -13 5
b #1	-7 0 0 -2 4 6
baby	4 -1 -2 1 -2 1
back	12 9 -7 17 -36 10
back ?	10 0 0 0 -10 0
back in	-19 1 0 2 14 0
back of	-7 -2 0 -1 8 1
back on	0 -1 -1 2 -6 6
back so	9 -1 0 -3 -4 0
back to	-8 0 -1 14 -16 6
back to the	-12 3 0 0 3 6
background	-6 -2 0 -1 8 0
backups	-4 -1 0 -3 9 0
bad	10 -2 -2 0 -6 -2
bad credit	-4 0 0 -1 7 -1
badge	8 -3 0 -2 2 -4
badges	-2 -3 -1 4 -6 9
bag	10 -2 0 0 -7 0
bags	9 -2 -1 -1 -6 -1
baja	10 -1 -1 7 -13 -3
balance	-1 -2 -1 2 -4 7
bank	-3 1 -4 29 -14 -7
bar	-25 25 8 6 -10 -5
base	-6 -4 0 6 6 -3
based	1 4 -1 -5 -1 -1
baseline	-6 0 0 -2 7 0
basis	7 1 0 -6 -1 -1
basta	-4 -3 -1 11 1 -1
batch	9 0 0 -2 -5 1
batteries	7 -2 -1 -2 -1 0
bay	-7 7 0 4 -5 0
bb	-6 0 0 0 6 0
be	-9 -3 41 -30 -2 18
be a	1 -4 15 0 -1 -4
be a pleasure	-9 -1 6 0 0 0
be able	5 -1 0 0 -3 0
be able to	5 -1 0 0 -3 0
be an	-5 0 0 -2 -3 12
be asked	-9 -1 0 -3 4 8
be asked for	-6 0 0 -2 5 4
be at	6 -1 7 -2 -6 0
be at the	-3 -3 3 0 -2 0
be glad to	-8 0 4 0 3 0
be grateful	4 2 0 2 -8 0
be grateful for	9 2 0 -1 -11 0
be happy	3 -2 3 -1 -3 0
be in	-16 3 -1 -2 16 0
be in the	-4 3 -2 0 2 -1
be on	-12 3 18 1 5 -1
be open	-6 0 0 -1 6 0
be open to	-6 0 0 -1 6 0
be out	24 -7 -5 -6 -4 0
be pleased	-6 -1 0 -1 8 0
be pleased to	-6 -1 0 -1 8 0
be removed	-5 7 0 -1 -1 -2
be removed from	-6 8 0 3 -2 -1
be sent	1 4 -2 4 -6 0
be that	-12 0 0 -2 10 4
be the	-1 -1 2 3 -1 -1
be there	4 -1 -2 0 -7 0
bea	8 10 -2 -3 -11 -1
beach	0 4 0 2 -6 0
beans	2 -1 -4 5 -3 1
beat	-6 0 0 0 5 0
beat it	-9 0 0 0 10 0
beau	-6 6 -1 -1 4 0
became	6 -1 0 -4 -2 0
because	-5 -11 -2 8 17 -1
because a	-10 0 1 5 4 0
because i	-5 -1 0 -3 6 0
because it	12 0 0 -1 -9 0
because of	-2 -1 -1 -3 5 0
because of the	0 -1 0 -6 5 0
because the	-7 -2 -1 3 -1 6
because they	12 -4 0 -3 -3 -1
because you	-9 2 0 3 5 -2
because your	4 -1 0 -2 -1 -1
become	-9 -2 0 13 4 0
becomes	-3 -4 -2 2 0 8
been	-13 -16 20 2 -13 28
been in	-7 -1 0 -3 11 0
been spoken	8 0 0 0 -8 0
been thinking	-6 0 0 -1 7 0
been thinking about	-6 0 0 -1 7 0
been through	7 2 -1 -2 -6 0
beer	-1 8 -2 0 -6 0
before	13 5 -21 -15 15 -4
before #1	14 -7 3 -2 -4 -2
before #1x	-5 -1 0 -2 8 -1
before i	6 -2 -1 -3 -3 -1
before it	6 12 -2 0 -16 0
before the	1 6 4 -5 0 0
before they	-8 0 0 1 6 -1
before you	5 -1 -1 -5 -5 5
before your	-5 0 0 0 6 0
began	-11 -1 5 4 2 0
begin	-8 -2 0 0 9 0
beginning	5 -2 0 1 -5 0
begins	-4 0 0 -1 4 2
behalf	-5 0 -1 0 4 0
behind	-15 6 -6 9 4 -3
behind the	-6 8 0 4 -3 -1
bei	-7 -1 -8 -10 29 2
bei ihnen	-7 -1 0 -3 11 0
bei mir	-8 -1 0 4 5 0
bei uns	-3 5 -4 -4 0 7
beijo	-11 10 -1 -3 6 -1
beim	-5 -6 5 0 9 -3
being	-26 5 0 3 22 -2
believe	-11 -2 -1 0 1 7
believe that	-8 -1 -1 2 -1 5
bell	0 -2 0 -3 6 2
below	-6 4 0 0 12 -5
bench	-17 9 0 4 6 -2
benchmark	-3 -3 -1 -4 3 7
benefit	7 -1 -2 -2 0 0
benefits	8 0 0 4 -7 -3
best	-19 4 -2 -5 37 -16
best regards	-17 5 5 1 13 -1
best wishes	-3 0 0 0 2 0
betroffen	-1 -1 -1 8 -5 0
better	5 1 -2 9 -9 5
between	-9 -3 2 0 4 7
between #1	-2 -2 -3 1 6 -1
between #1 and	-4 0 -3 2 3 -1
between the	5 -2 5 0 -5 -1
bev	2 11 -2 -2 -11 0
bexley	-3 -5 7 -3 3 0
biblioteca	-6 0 -1 9 2 -2
bid	6 -1 0 -3 -3 0
bidder	9 -5 0 -3 -1 -3
bien	-21 3 6 -11 24 -2
bien à	6 -3 6 -2 -3 -1
bien à vous	6 -3 6 -2 -3 -1
big	-1 -4 -4 1 13 1
bigger	-6 3 0 1 2 0
bilingual	-9 -2 3 2 9 -4
bill	24 3 0 -8 -10 -5
billing	-8 -7 0 10 9 3
billing manager	0 -2 0 7 -4 -1
bills	-5 -1 0 4 2 0
bin	-4 -6 -2 5 -7 12
bins	6 -4 -1 4 -5 -1
bird	-3 7 -1 -3 1 0
birthday	13 -2 -1 -6 -1 0
bis	-3 4 -6 -1 12 -10
bis #1x	2 7 -5 1 -4 -2
bis #3x	-2 -3 0 -2 12 -5
bis zum	-10 9 -2 8 -2 -3
bit	-6 -3 -1 -1 6 2
bitte	23 -1 -3 -4 -13 0
bitte bis	10 5 -2 -5 -5 -1
black	6 -3 -1 -1 7 -5
bleibt	5 -3 -1 8 -4 -3
block	7 0 -1 -3 -7 2
blocked	10 -2 0 -2 -4 0
blue	9 -1 -4 -8 -7 7
boa	13 -2 -1 4 -12 0
boa tarde	14 -2 0 -5 -4 0
board	-13 0 -2 21 5 2
board has	-9 0 0 4 6 0
boardroom	-6 0 -1 0 8 -2
boas	-5 7 -1 -1 0 0
boat	0 -3 7 -1 -5 0
bob	6 0 0 -2 -1 -2
body	-1 -4 0 3 -1 2
bogotá	-7 -2 -1 8 -1 -1
boletín	-7 -1 -1 11 -3 -1
bom	8 -1 0 -3 0 0
bom dia	7 -2 -1 -3 0 -1
bon	17 2 -3 -3 -12 -1
bonjour	-6 -6 -4 -12 19 14
bonjour madame	9 -1 0 -1 -7 -2
bonjour monsieur	-7 -1 0 -2 11 0
bonjour à	-8 10 -2 2 -1 -1
bonne	-2 -9 6 17 -10 -2
bonus	10 -2 0 0 -7 0
book	-5 -1 0 2 20 -9
booked	1 2 3 0 -5 0
booking	-12 7 0 -1 7 -3
books	1 -1 -3 7 -4 -2
booth	-13 -7 27 2 -6 13
booth #3	-9 -5 14 0 -4 12
border	8 -2 0 -3 -1 -1
boss	-7 -1 0 -1 7 0
both	32 -2 3 -9 -14 -7
bottle	-6 0 -2 0 8 0
bottles	-6 0 0 -1 7 0
bottom	-4 -1 0 1 3 0
bought	11 2 0 -6 -7 0
box	2 3 -3 -1 4 -2
boxes	-5 0 -1 9 -3 -2
bpo	-6 1 5 0 0 -1
brain	7 0 0 -2 -7 2
brand	3 -3 0 -4 7 -3
brand new	-3 -1 0 0 4 -1
brandt	-4 -5 7 3 2 1
break	1 -3 5 0 -7 6
breakfast	-23 28 -1 1 5 1
breaks	13 -2 -3 -10 2 0
bridge	3 1 -1 0 -4 -2
brief	-6 -1 0 6 3 -2
bring	-16 62 -8 -18 -26 -2
bring a	-17 54 -2 -7 -16 -1
bring the	14 -8 -5 -5 3 -1
bring your	-4 16 -4 -3 -2 -2
bringing	-8 -1 0 3 4 0
brings	-8 8 0 0 -2 3
bringt	-4 8 -2 -2 7 -5
brochure	-5 -2 1 5 3 0
broke	-5 -1 0 1 -3 8
broker	5 -1 0 2 -4 -2
bronze	-3 -2 -1 -1 8 0
brooke	11 -1 0 0 -10 0
brother in	-5 -1 0 0 8 0
brown	3 -2 -1 4 -2 -5
browser	-4 -1 0 3 2 4
budget	7 -6 0 -3 9 -1
budgets	-7 -2 4 5 1 0
buen	0 -5 -4 -1 13 -4
buenas	11 -4 -1 -4 -2 -1
buffet	9 1 -1 -1 -5 0
bug	8 -1 0 1 -4 -2
build	-4 0 -1 1 5 -1
builder	-2 -2 0 4 -3 0
building	-24 5 0 -4 25 3
building on	-7 -1 0 0 8 0
buildings	-2 -1 0 4 -3 0
built	-5 -5 1 -4 17 -3
built in	8 -2 0 -2 1 -3
bulletin	0 -5 0 38 -5 -7
bureau	-14 -1 -2 13 6 -1
bus	-7 -1 5 2 -3 7
business	-5 -29 7 14 15 6
business and	-3 -1 0 0 5 -1
business partner	7 -3 0 2 -8 2
business partners	-6 -1 -1 9 -1 0
business school	-6 0 0 9 -1 0
busy	-10 0 0 1 10 -1
but	37 -3 -16 4 -29 -12
but i	-9 -3 -1 5 -4 7
but if	-9 -4 7 -1 6 0
but it	3 0 0 -5 2 -2
but not	5 4 0 -2 -6 -1
but the	20 -1 0 -5 -8 2
button	0 0 0 6 -9 -1
buy	14 5 0 2 -19 0
buyer	-10 0 4 -4 8 1
buyers	-5 0 0 0 7 0
buying	8 5 0 1 -12 0
buys	-5 5 0 1 -2 -2
by	-2 25 -31 7 -15 22
by #1	-8 11 -2 5 -7 -1
by #1 pm	-2 -5 -2 7 1 2
by #1x	-4 2 -2 0 4 -2
by #3x	-5 -2 0 -2 8 -1
by a	-17 0 -1 4 8 4
by a third	-6 0 0 -2 10 0
by e	-4 1 0 3 -7 5
by e mail	-4 1 0 3 -7 5
by friday	4 2 -2 -6 -3 -1
by hand	-9 -3 0 8 4 0
by line	-5 4 0 -3 6 0
by mail	11 -2 0 -2 -6 0
by my	8 0 0 0 -7 0
by noon	8 -2 -1 -1 -3 0
by now	5 0 0 3 -8 0
by our	-2 -2 1 0 7 -1
by phone	8 0 0 0 -9 0
by post	9 0 0 -2 -4 0
by telephone	6 0 0 7 -10 -1
by the	13 -12 -10 13 4 0
by the #1x	9 1 -1 -3 -2 -3
by the #2x	-2 -2 0 8 -5 -1
by video	4 -1 -1 -2 -2 -1
by wednesday	-4 10 0 0 -4 0
c	14 -18 13 -8 -10 8
c #1	-9 -2 2 2 7 1
c a	-3 -1 -2 3 -1 6
c'est	8 -3 -3 -10 7 -4
ca	4 5 -1 -3 -1 0
cab	7 0 0 -1 -5 0
cabinet	-4 -6 -2 3 2 4
cabinets	-25 -1 -2 1 30 -2
cache	-5 0 0 0 8 -2
cada	-19 10 -2 1 10 -1
café	-8 20 0 3 -11 0
cake	11 0 -3 -4 -5 -2
calendar	-18 18 -1 5 -5 3
california	9 -2 -1 -19 -2 8
call	16 -24 -24 -39 50 -5
call #1	11 -4 -1 -1 -6 -1
call #3	-4 0 0 -2 3 -1
call #3 #3	-3 -1 0 -2 4 0
call for	-9 5 -2 4 -1 -1
call is	-8 9 -1 -1 1 -1
call me	31 -6 -3 -1 1 -4
call me if	5 -3 -1 -1 -1 0
call the	-5 -1 0 0 -2 7
call you	-5 -1 0 -1 5 0
calle	-6 3 -1 2 5 -1
called	0 3 1 6 -3 0
calling	5 -1 -1 -1 -5 2
calls	20 -8 -2 5 -9 6
came	5 -8 5 16 -7 -1
came back	1 0 5 6 -8 0
came from	11 0 0 2 -12 0
came to	-8 -2 4 0 8 -1
came up	5 0 0 0 -4 0
can	24 -8 -38 -33 27 5
can also	-11 6 0 -1 0 4
can be	-21 -2 3 -17 30 2
can be found	-5 2 0 -1 2 2
can come	5 -1 0 -1 -4 0
can do	7 -3 0 0 -5 -2
can find	8 -3 -2 0 -2 0
can get	-9 4 0 1 5 -1
can help	7 -1 0 -1 -4 0
can hold	-3 1 -1 -1 6 0
can i	-11 -1 -1 0 14 -1
can i send	-5 0 0 0 3 0
can leave	-1 -3 0 2 -5 8
can offer	-8 3 0 0 3 0
can pick	11 -2 0 0 -8 0
can see	-2 0 0 -1 4 0
can see whether	-8 0 0 0 8 0
can send	0 0 -1 -2 0 -1
can take	-13 -1 0 0 15 0
can tell	-9 3 0 0 9 0
can tell you	-7 1 0 -1 7 0
can wait	-1 -2 -2 0 -14 16
can you	48 -1 0 0 -22 0
can you tell	9 0 0 0 -8 0
can't	26 13 -6 0 -34 -1
can't pay	6 -1 0 0 -4 -4
can't say	5 -1 2 -1 -4 0
canada	-3 1 0 -5 0 2
canal	-3 0 4 -3 2 -1
cancel	15 -5 0 3 -16 1
cancelled	-5 -2 0 0 1 2
candace	6 0 0 0 -6 0
candidates	4 -2 0 -5 4 0
cannot	8 -1 1 -2 -4 0
capacity	2 -2 0 -1 -4 6
capital	-11 -3 -1 1 13 -3
captive centre	5 0 0 4 -9 0
capítulo	-6 8 -2 9 -8 -1
car	-1 6 -3 1 -6 4
cara	-10 -5 6 1 10 -1
cara de	-6 -3 7 0 5 0
card	8 -9 -4 -11 7 17
cards	-14 2 0 8 11 0
care	-13 -1 -1 1 10 2
care of	-10 -1 0 2 8 -1
career	4 0 0 -1 -5 1
caro	15 -3 -1 0 -11 -1
carol	-6 3 0 -1 2 0
caros	-11 7 5 4 -6 -1
carriers	-4 -2 0 -4 8 0
carta	13 -2 0 2 -10 -1
cartão	-4 0 0 -6 11 -1
casa	-5 21 -6 -3 -3 -3
casas	-8 0 0 -1 9 0
case	-7 -10 9 5 0 0
cases	7 1 2 -3 -5 -1
cash	7 -1 4 -5 0 -6
cat	8 -1 0 0 -6 2
catch	-6 0 0 1 6 -1
catch up	-5 0 0 4 4 -3
categories	-2 0 0 -7 1 9
category	-4 -1 0 0 5 -1
cc	25 -2 -1 -1 -6 -3
ce	-3 14 -11 -7 14 -5
ce que	-14 9 -4 2 10 -1
cela	-5 -1 -1 -2 10 0
cell	12 2 -1 -1 -11 -3
cent	-8 -3 0 16 -3 -1
center	-5 5 3 -1 -3 1
centers	5 -1 0 -3 -1 -2
central	-7 6 -1 0 2 -3
centre	3 21 -5 5 -16 -2
centres	-8 -4 -1 2 8 -1
centro	4 -8 4 -5 9 -3
centros	-5 10 -1 0 1 -3
centros de	-5 10 -1 0 1 -3
cents	6 -5 0 -1 2 -3
ceo	-13 -2 -1 0 15 -1
certain	7 -1 0 -1 -6 0
certificate	6 -4 0 9 -16 11
certificates	-5 0 0 -3 8 1
certified	-17 2 5 -1 22 -6
cet	3 -3 -1 -5 -2 4
cette	3 -5 -1 9 -12 4
cfo	-6 4 -1 5 -1 -1
chair	8 16 -2 0 -27 0
chair the	4 -5 7 -3 -2 0
chairman	9 -3 -1 -4 -2 0
chairs	1 -2 13 -4 -3 -2
chairs the	4 -4 5 -5 -4 0
chamber	-6 2 0 0 5 -3
chambers	-5 -4 1 1 6 2
chance	-12 0 0 3 10 0
chance to	-9 0 0 2 8 0
change	2 -13 -6 45 -29 1
change the	8 1 0 -2 -7 -1
change to	0 -1 0 7 -2 -4
change your	-10 -2 -1 36 -2 -8
changed	12 -4 1 -12 10 0
changed in	-5 -1 0 2 3 0
changes	0 3 -2 4 -8 4
chapitre	-5 10 -3 1 -2 -1
chapter	15 -23 -4 22 -16 9
chapter #1x	10 -5 -1 0 -2 -4
chapters	10 -1 -1 -4 1 -6
charge	-8 3 -6 -1 22 -3
charge and	8 -1 0 -1 -5 0
charge for	-7 -2 0 3 5 0
charged	-6 -4 -2 -1 3 5
charges	7 -1 0 -5 4 -2
charity	7 0 0 -1 -5 0
chart	-4 -1 0 10 -6 0
chartered	-8 0 0 -1 7 0
chat	-7 -3 0 4 3 -1
chatham	-5 4 -1 -2 -1 0
chatham house	-6 4 -1 -2 -1 0
check	-8 -3 3 17 -18 21
checked	7 6 0 -3 -10 0
checking	5 -1 0 3 -8 2
checking in	8 0 0 0 -8 0
checklist	8 3 4 -1 -11 -1
checks	-7 5 -1 -4 6 -1
checks ?	-7 -2 0 -1 11 -1
cheers	3 -4 -2 -1 0 -1
chennai	3 -5 -1 4 0 -3
cheque	6 0 0 -2 -2 0
chers	-4 5 4 9 -10 -1
chez	7 -1 -4 -7 7 -4
chez nous	-8 4 0 -1 6 0
chez vous	10 -1 -1 -2 -7 -1
chicken	5 -1 0 -1 -5 2
chief	3 1 -1 -4 -2 0
children	5 1 0 -7 -2 -1
china	-6 0 0 0 7 0
chip	-6 3 0 -2 1 0
chips	3 3 0 -6 -1 0
chocolate	-7 0 0 0 8 0
choice	3 -6 -1 2 -1 -1
choose	0 2 -2 -1 6 -3
choosing	0 0 0 3 -2 0
chosen	-14 5 3 -2 6 3
chris	9 -2 -1 -3 -5 2
christmas	-3 -4 -1 7 0 0
chère	-1 0 -1 -4 9 0
chère madame	-6 1 -1 -4 9 -1
cinco	-14 4 -2 -6 19 0
circle	-7 1 0 -3 7 -1
cities	0 3 6 -8 3 -2
city	-5 3 -3 -5 10 -4
civil	5 1 -1 -1 -4 -1
claim	17 -3 -1 -4 -9 -1
claimant	-4 -5 8 -1 2 0
claims	-18 -1 1 14 3 3
class	6 1 -1 -4 -6 0
classified	-6 -1 7 2 -5 0
clause	4 6 0 5 -13 -1
clauses	-5 2 7 1 -2 4
clean	-11 -1 -1 -3 7 6
cleaning	-3 0 6 4 -6 -1
clear	3 -2 0 0 -6 4
clerk	0 -5 -2 19 -4 -6
clerk #1	-5 -2 0 7 3 -1
clever	-11 0 0 -2 9 4
click	-6 -1 1 22 11 -1
client	22 1 -7 14 -11 -9
client's	12 -1 -2 -1 -1 -7
cliente	4 -4 -1 -2 -1 2
clientes	-5 10 0 -1 -2 -1
clients	-28 -6 3 11 29 -4
clients and	-8 1 0 5 2 0
cliff	7 -1 0 0 -6 0
clinic	-3 7 1 -3 -1 -2
clm	-6 -1 0 2 5 0
clock	7 -4 -1 0 -2 -1
close	17 -3 0 1 10 -13
closed	18 -6 -3 23 -14 -3
closes	-6 -2 -3 0 11 -3
closes on	-7 5 -1 -3 6 0
closing	-7 2 -1 -2 7 -1
cloud	-7 -1 0 -1 11 -1
club	-8 11 -1 1 -1 0
cláusula	11 2 -1 0 -11 -2
cn	-10 -1 0 -2 8 1
co	-8 1 -7 5 0 -1
cobalt	6 -1 0 1 -6 0
code	1 -10 -2 -11 32 -1
coffee	-22 25 4 11 -3 -3
coffee and	-5 3 -1 0 -2 -1
coisa	8 7 -1 -5 -8 0
cold	-5 0 0 -1 7 0
colega	-7 -1 0 -3 10 0
collaboration	-7 -2 -1 12 -3 0
colleague	-15 10 3 -2 7 1
colleagues	1 -3 20 7 -17 0
colleagues i	8 -1 -4 0 -9 0
collect	9 -2 0 0 -6 -2
collection	5 -1 0 1 -8 0
collections	6 -3 0 0 -3 -2
colleen	-9 0 0 0 9 0
college	-3 3 0 -2 -1 0
color	8 -1 0 2 -6 -2
colour	3 7 -1 -1 -6 0
column	-8 -1 0 5 5 0
columns	-6 -1 0 -2 2 9
com	14 -1 -8 -2 -9 33
com #1x	-7 -1 -1 0 4 7
com a	15 2 -4 -7 -8 1
com o	2 -3 -1 4 3 -3
com os	10 1 -2 -6 -3 -1
com os melhores	9 1 -2 -6 -1 -2
com quem	-13 13 -1 -2 4 0
com um	-5 -2 0 -1 5 3
com uma	-2 8 -1 3 -8 -1
com você	12 -8 -5 -3 2 -1
come	-15 30 27 -24 4 -22
come ?	-7 11 0 0 -3 0
come and	-3 6 17 -1 -2 -1
come back	-3 -1 0 -2 7 0
come back in	-8 -1 0 0 10 0
come by	2 -3 -5 0 4 -1
come in	2 -1 0 -3 3 0
come to	-4 1 -1 -1 2 0
comercial	9 -6 -2 -2 13 -9
comes	-10 1 -2 6 9 -4
comfortable	11 -6 -2 -1 -4 -1
coming	-17 3 -2 2 9 0
coming up	-4 -2 0 1 5 0
comité	13 0 -2 12 -23 -1
comme	8 -2 -1 2 -6 -1
comment	-5 -6 -3 1 10 4
commentary	-3 -1 0 3 -4 1
comments	-2 -3 3 14 -3 -4
commercial	16 0 0 -8 -11 -2
commission	-5 10 5 -9 -4 5
commitment	-4 -1 0 -2 9 0
committee	8 14 -1 18 -30 -5
common	-9 3 4 2 4 0
communication	-2 7 0 2 -5 -1
community	-4 6 1 3 -2 1
como	0 13 -1 -1 -10 -2
companies	-26 -6 0 -9 46 7
companies in	-6 0 0 0 4 0
company	23 -13 -15 -24 25 0
company and	5 -1 0 -3 2 -3
company in	14 -2 0 -3 -6 0
company name	-7 -1 -1 1 1 7
company's	4 0 0 -2 -4 0
compare	-4 0 0 -3 6 0
competition	-4 0 4 -1 -2 5
competitors	-5 -1 0 2 4 0
complaint	-1 -1 0 6 -5 1
complete	-1 -6 -2 -1 2 6
complete the	1 -3 0 -1 7 -3
completed	1 0 0 -4 -2 11
completely	-5 0 0 -1 6 0
compliance	1 -2 0 3 1 -4
compliant	-5 -1 0 -1 5 -1
complimentary	-6 -1 0 -4 11 -1
comptes	-7 -5 7 -2 8 -2
computer	3 1 -1 10 -9 -2
computers	3 0 0 2 -7 0
comum	-2 -1 -1 -3 7 0
con	-15 4 -11 5 29 -7
con el	6 -8 -3 -4 9 -1
con los	-8 -1 0 -2 12 0
concern	7 0 0 -2 -3 -1
concerns	8 -2 0 -3 -4 -1
condomínio	-6 -1 0 -1 6 3
conf	4 1 0 -5 -1 -4
conference	-18 12 64 -5 -44 -3
conference in	-9 -2 15 -4 1 0
conference room	8 -7 -2 -2 1 4
confidence	-5 0 0 4 2 0
confidential	-6 -1 0 -3 8 -2
confidentiality	8 0 0 -1 -4 -1
configuration	0 -2 0 -1 0 5
confirm	38 -4 -2 -1 -1 -10
confirm the	12 -1 -1 0 -9 -1
confirmar	12 0 -1 -2 -4 -2
confirmed	7 4 -3 -5 -2 -2
confié	5 -2 8 -2 -7 0
conflict	-12 -3 1 0 13 1
conflicts	-5 -1 0 6 4 -1
conforme	10 -1 0 -1 -6 -1
congratulations	-8 -4 -1 6 2 -1
congratulations to	-8 -4 -1 6 3 -1
congreso	-7 -4 8 -1 1 -1
congress	-13 1 26 1 9 -1
connection	7 -1 0 -1 -5 2
consent	14 -4 0 -1 -12 0
consideration	8 0 0 -1 -7 0
consoles	10 -1 0 -9 0 0
construction	-4 7 0 4 -5 0
consulta	20 -6 -5 -3 -4 -4
consultant	-3 1 -1 -4 4 -1
consultation	-12 -6 0 8 8 -1
conta	1 -2 8 -2 -5 0
contact	-21 -15 1 12 11 28
contact us	-2 -1 0 1 3 -2
contact your	-3 0 0 7 -2 -5
contacted	8 -1 0 0 -4 0
contains	-4 -3 0 3 3 -3
contar	-4 4 -1 11 -8 0
content	1 3 0 6 -6 -2
continue	-5 4 -1 4 0 -1
conto	-4 -6 13 0 -2 0
contract	-2 1 0 -2 15 -4
contracts	-13 -5 4 -4 24 -1
contrat	13 -1 0 -2 -8 -2
contrato	29 -5 -3 2 -21 -2
contratos	-8 -5 5 6 2 -2
contribution	-4 1 3 -2 5 -3
control	-3 2 0 -5 2 1
controls	-1 2 -1 -6 -3 7
convention	-7 3 4 -1 -1 -1
conversation	-5 5 -2 -1 -1 0
conversations	-3 -3 3 -5 4 0
conversion	10 -1 0 0 -9 0
coordinator if	-8 -1 0 0 9 -1
copier	12 -1 -2 -3 -7 0
copies	10 0 -3 3 -9 0
copies of	11 -1 0 -4 -4 0
copy	-3 11 0 -8 0 -1
copy of	-1 9 0 0 -8 1
copy of the	-2 8 0 0 -5 2
cordial	-11 -1 -1 1 13 0
cordialement	0 7 -2 -5 4 -3
cordially	-5 -2 -1 0 8 -1
corinne	-3 3 -1 -2 7 -2
corner	-8 -5 -1 3 6 1
corp	13 -2 -1 -6 -6 -2
corporate	-2 -1 4 -10 14 -2
correct	4 1 -1 0 -5 -3
corrected	10 -3 -1 2 -9 1
correction	4 -4 1 1 -1 -2
corrections	4 -2 0 -1 -1 -2
correo	-1 -2 -6 -7 8 7
correos	4 -4 0 -5 -6 9
cosas	-3 13 -1 -2 -6 0
cost	13 -5 -10 8 7 -3
cost and	-9 0 0 -1 10 -1
cost per	11 -2 -2 -2 -6 0
cost you	6 0 0 -1 -5 0
costs	-10 -2 0 -3 26 -3
costs you	-6 0 0 0 7 0
could	32 -14 -22 -36 21 12
could be	9 -1 -1 -3 -4 1
could have	-8 0 0 -1 10 0
could not	3 0 0 -6 2 1
could you	14 4 1 1 -2 1
couldn't	10 4 -3 -6 -16 9
council	-9 2 0 3 5 -2
counsel	5 -3 2 -3 -1 0
count	8 -1 -1 1 -5 -1
countries	-2 2 -1 -2 5 -2
country	-5 0 0 -2 2 1
county	-2 0 -2 2 0 -2
county bar	-6 -3 0 7 1 -1
courier	-4 -1 0 0 7 -1
course	8 -4 0 3 -11 6
course that	-5 0 0 0 7 0
courses	-4 0 0 -3 3 0
court	-23 6 0 31 2 1
courts	-6 2 0 4 -1 -1
cover	-6 1 -1 1 3 2
coverage	2 0 0 1 -5 0
coûte	-9 -2 -1 5 8 0
create	6 0 0 1 -5 -1
created	3 -2 0 -2 -3 3
credit	9 2 -2 -2 -2 -2
credit card	-2 0 0 0 3 0
credit cards	-5 -1 0 -2 6 0
credits	4 -1 0 1 -6 3
cried	7 0 0 -2 -7 3
crisis	8 -1 0 -8 -3 7
crm	-6 -1 0 1 6 -1
cross	-11 5 2 5 2 -1
cuando	8 -2 -1 -2 -2 0
cuarto	-7 8 -1 2 -1 -1
cuatro	1 -5 -1 9 0 -3
cuentas	5 -2 0 4 -5 -2
cuentas por	7 -1 0 2 -6 -1
cumprimentos	18 1 -2 -7 -7 -2
cup	13 -3 -4 4 -11 0
cupboard	8 -1 0 0 -8 0
curious	-11 0 0 3 9 -1
current	9 -7 0 -6 5 2
currently	-15 10 -1 -3 5 -2
custom	-8 3 0 2 1 0
customer	-6 -6 0 -2 16 -3
customers	-2 2 0 7 4 0
customs	-8 0 5 1 -2 6
cut	4 0 -1 2 1 -5
cv	-4 -1 2 0 4 0
cvs	-7 -3 0 -2 14 -6
cyber	-6 -1 0 -2 7 1
cycle	-5 0 -1 0 5 -1
código	1 -2 -2 -4 -7 11
cómo	-5 5 -1 -3 6 -1
d	20 -11 -1 -2 -9 5
d'entre	1 -3 7 2 -6 0
d'une	5 9 -3 -3 -5 -2
da	9 11 15 5 -26 -14
da semana	-5 -2 0 9 -1 -2
dach	-5 -1 -1 -1 6 0
dados	-10 3 -2 3 7 -2
dafür	1 -2 -1 -5 7 0
daily	-2 -8 -1 13 0 4
damen	4 -4 -1 4 3 -5
damen und	5 -4 -1 5 2 -5
damen und herren	5 -4 -1 5 2 -5
dan	11 -3 0 -4 -5 3
danach	-10 6 3 2 1 -2
danish	-9 -1 0 4 6 0
dank	5 -1 -2 -1 -7 7
danke	9 -2 -1 -1 -5 -1
dann	-6 -4 -1 0 12 -1
dans	-21 6 -6 1 23 -3
dans la	-7 2 -1 -2 8 0
dans le	-7 -1 -1 -2 9 0
darf	4 -3 3 3 -6 -2
darlene	-1 0 0 10 -6 0
darnell	7 -2 5 0 -8 0
das	27 2 -10 -3 6 -18
dashboard	5 -2 0 3 -5 0
dass	-4 -3 -2 4 7 -1
data	-24 -8 0 20 16 -4
database	-4 -1 0 -2 -4 12
date	20 -12 -8 -16 1 24
dates	-6 -5 0 18 10 0
dates in	-4 0 0 -1 8 0
datos	-9 -1 -1 -3 15 0
datos de	-8 0 0 -1 11 0
daughter	-8 -1 0 2 6 0
dave	3 5 -1 0 -7 0
day	-26 -16 38 -14 20 -6
day #1	3 -3 12 -2 -4 1
day before	5 -2 -1 2 -8 2
day but	6 0 0 0 -4 0
day is	-8 0 0 2 6 0
day one	7 -1 -1 -3 -2 -1
day week	7 0 0 -2 -5 0
days	-1 -32 11 -14 1 37
days #1	1 0 0 2 -3 1
days a	-10 -1 0 -1 9 0
days a week	-4 0 0 -2 6 0
days and	0 2 -1 -1 -1 0
days in	8 -1 3 -1 -8 0
days is	-7 0 0 0 6 0
days of	-7 -1 0 -3 12 0
dazu	-5 -2 -2 0 9 -1
de	0 10 0 4 -4 -11
de #1	-4 10 -1 -3 4 -5
de #1 #1	12 -1 0 -6 -1 -2
de #1 a	-1 -8 4 10 -2 -3
de #1 h	-7 12 -4 -2 0 0
de #1x	-7 14 2 -3 -3 -3
de #3	-5 2 -1 -3 7 2
de #4	10 -6 -1 4 -7 2
de #4x	6 2 -2 -3 2 -6
de agosto	1 -10 15 -3 -4 -3
de cálculo	7 -6 5 -1 -6 0
de dados	-9 -2 -1 2 9 -1
de diciembre	-9 5 0 1 3 0
de fevereiro	-6 -1 0 -3 9 0
de julio	-12 -7 -2 2 -2 18
de junio	5 2 -7 4 1 -7
de la	-32 31 7 9 -24 13
de la asociación	9 -3 3 -3 -5 -1
de las	-2 6 2 -1 -3 0
de ma	0 -5 7 -3 3 -1
de marzo	9 -1 -1 -3 -4 -1
de março	-7 1 -3 2 7 -2
de octubre	-1 7 -2 -2 -7 6
de quatre	-7 -1 0 -1 9 0
de que	-2 -4 6 1 -4 4
de r	-3 -4 0 -2 14 -7
de r $	-3 -4 0 -2 14 -7
de seguros	-9 -1 0 -1 12 0
de servicios	2 -2 5 2 -8 -1
de tres	-10 2 -1 -2 10 0
de um	1 0 -1 -4 3 1
de una	4 -1 0 8 -9 0
de verdad	12 -1 0 -1 -9 0
de vocês	-6 -2 -2 1 9 -1
de vous	-10 4 -1 -3 8 4
deadline	-3 5 -3 1 -3 -3
deadline for	-6 7 -1 0 2 0
deal	8 -3 -1 -2 -5 -1
dean	-4 0 -1 -2 6 0
dear	10 -4 7 -41 21 -12
dear all	1 -3 21 1 -5 -1
dear colleague	3 2 3 -1 -4 0
dear colleagues	17 -1 -1 -2 -12 0
dear exhibitor	-3 -3 -1 0 -4 11
dear hr	-4 -1 0 -1 6 0
dear members	2 -2 -2 6 -1 0
dear mr	36 -11 -2 -6 3 -3
dear mrs	-5 -1 -1 -4 5 0
dear ms	0 4 -4 0 18 0
dear sir	-3 -4 -1 5 1 -2
dear sir madam	2 -1 0 6 -7 -1
deb	11 -1 0 -5 -8 4
deborah	7 -1 0 0 -7 2
debt	6 0 0 0 -4 0
dec	8 -4 -2 0 -1 0
dec #1	9 -8 -1 2 -5 2
december	-17 5 0 22 -1 -9
decide	10 -3 4 0 -9 -1
decided	-7 7 0 -2 1 4
decided to	-7 -1 0 3 0 3
decision	2 -4 -1 0 3 -1
deck	-8 6 -1 4 3 -2
declan	9 0 -1 -1 -7 0
declined	3 -8 -1 1 0 3
deep	-7 -2 0 3 5 2
deirdre	-9 0 0 -1 11 0
dejo	-9 -1 -1 -1 11 0
del	17 -2 3 0 -19 -5
del #1	-5 0 -6 7 -2 5
del lunes	14 9 -3 -8 -10 -3
delegate	-9 -6 -3 0 13 5
delete	5 -4 -1 -1 -7 6
deleted	-1 0 0 8 -6 2
delivered	2 -1 0 -1 -3 29
delivering	-6 -1 0 0 1 5
delivery	22 -3 -1 -4 2 -6
delphine	-8 5 5 -1 -2 0
dem	-13 12 6 1 -10 2
dem #1	-10 7 -3 8 -7 6
demand	-9 0 -1 -4 5 6
demande	8 0 -3 -2 -9 4
demandé	11 2 -3 -3 -5 -2
demo	47 -9 -1 -4 -17 -3
demonstration	13 -8 0 0 -2 -2
demonstração	9 -3 -1 -4 -1 -1
demos	9 -2 0 -1 -6 0
den	3 -15 2 7 10 -4
den vortrag	-5 -3 12 -4 -2 -1
dentro	7 -5 -1 -3 2 -1
department	14 6 -1 -1 -18 -1
department of	3 1 0 -2 -5 0
depois	-8 -6 10 -1 4 0
deposit	-4 0 0 0 4 2
depositions	-5 -1 0 4 2 0
depuis	-8 -4 -3 1 8 5
deputy	6 0 0 0 -5 0
der	14 3 -3 20 -3 -26
der woche	-6 -4 5 -1 8 -1
des	-8 3 10 22 -14 -11
des achats	11 1 -1 -5 -7 -2
desde	-12 -10 -4 11 14 0
desde #4	3 -2 0 7 -6 -2
design	-14 2 5 -2 6 3
desk	-37 -6 -3 6 16 23
desk from	-6 0 0 0 7 0
desk in	-5 0 -1 -1 8 0
desks	-3 1 0 6 -2 0
desktop	0 -2 0 9 -5 0
despacho	10 -3 -2 -5 2 0
despachos	-10 -7 5 6 10 -4
después	-16 9 5 1 3 -1
dessert	-7 4 0 -1 5 0
destruction	7 0 0 0 -8 0
detail	9 0 0 -2 -7 0
details	-8 4 1 -2 2 8
deux	-16 0 -3 5 20 -3
dev	5 -1 0 0 -6 -3
developers	1 -1 0 3 -1 -6
development	-1 -2 -1 -1 2 0
dezember	-12 3 -3 4 8 -1
dia	-16 10 21 -5 -4 -3
dia #1	-2 -3 10 3 -6 -1
dia #1x	-6 1 11 2 -8 -2
dia #2x	-11 15 -3 0 -3 -2
dial	4 6 -3 -4 -3 -3
dial in	7 7 -3 -3 -4 -2
diary	-6 -2 2 3 4 1
dias	-5 -2 -5 7 5 1
dich	-5 -3 -1 -1 12 -1
diciembre	-10 5 -1 4 2 0
did	41 -19 -17 8 -28 -3
did it	1 0 0 -6 4 0
did not	2 -1 0 3 -3 -2
did the	9 0 -1 11 -18 0
did you	36 1 1 5 -27 3
did you do	8 0 0 0 -6 0
didn't	0 0 1 -2 -6 4
die	13 -16 -13 30 12 -23
died	14 -2 -1 -1 -12 0
died on	7 -1 -1 -2 -4 0
diego	2 4 0 -3 -2 -1
dies	-1 -2 -3 2 -4 8
diese	-13 -4 5 3 10 -1
diesel	7 0 0 -3 -5 0
diesem	-9 -1 -1 12 1 -1
diez	-6 0 -2 2 9 -2
difference	6 0 0 2 -5 0
different	3 -2 0 8 -7 -1
differently	8 0 0 1 -8 0
difficult	-1 -2 4 -1 1 0
digest	-1 -1 0 4 0 -3
digital	-16 -5 -2 4 22 2
digo	0 -3 -1 -5 8 -1
dimitri	11 -1 -2 -1 -7 0
dina	8 0 0 -1 -8 0
dinner	-15 26 -2 0 5 -4
dire	-4 -5 7 -3 3 -1
direct	-1 -2 -1 2 2 -1
directly	-4 9 -1 2 -11 2
directly from	-4 3 0 3 -2 0
director	-4 -3 1 -8 30 0
director and	-5 0 0 0 5 0
director of	8 -2 0 -3 -3 -1
directory	14 -7 -1 3 -15 8
direção	-4 9 -1 -2 1 -1
disclosure	-3 -1 0 0 4 0
discount	0 -4 -1 -2 7 4
discovered	1 -1 -1 -2 -4 6
discuss	-6 7 -2 4 0 -4
discuss this	-3 -2 0 6 -1 -1
discussion	-3 16 -2 5 3 -8
display	-5 -5 4 -1 7 -1
distance	-8 -4 6 8 -1 -1
distribution	-8 -2 0 6 7 -1
dit	10 2 -2 -4 -4 -2
dit que	8 -1 0 -1 -6 0
dizer	16 -1 -1 -4 -12 0
do	12 -3 -19 -5 15 -13
do #1x	-7 -2 -1 0 11 -1
do about	8 4 -1 -2 -8 -1
do anything	-5 -1 0 4 -7 8
do i	5 5 0 2 -15 0
do it	-1 0 -2 -3 6 0
do not	8 -3 -1 -2 -13 16
do not reply	4 7 0 -3 -6 1
do not wish	-7 -1 0 -1 6 -1
do nothing	-8 0 0 -1 1 7
do that	-8 0 0 -1 9 0
do the	3 -3 0 4 -7 -1
do you	40 -12 -10 9 -8 -10
do you do	6 0 0 3 -9 0
do you have	-8 -2 -1 -1 8 -1
do you know	-9 -1 0 -1 11 0
do you need	-12 0 0 0 12 0
do you use	4 0 0 0 -4 0
dock	16 -7 -1 -1 -6 0
docket	4 -3 -1 7 -7 -1
doctoral	7 -4 6 -1 -5 0
document	15 -6 1 5 -12 1
documents	9 1 -2 0 -7 0
docx	-2 -1 0 -2 -2 8
does	1 19 -3 9 -10 -8
does it	4 3 0 2 -9 0
does not	4 8 -1 -1 -8 0
doesn't	21 -5 -2 2 1 -2
dog	-8 2 -1 -1 -1 8
dogs	-9 10 -2 2 -5 0
doing	-24 8 0 -4 29 1
dois	-18 -2 -2 4 18 -2
dollars	-5 4 0 1 -2 3
dolores	-8 1 -1 -3 3 7
domain	-2 -3 1 1 12 -4
domain name	-10 -2 0 0 13 -1
domain names	-8 -1 0 -2 10 -2
domains	-5 -1 0 -1 6 -1
don't	33 -2 -13 10 -20 -23
don't have	-11 1 0 -1 9 -1
don't have to	-7 -1 0 5 5 0
don't know	2 6 -1 1 -12 -1
don't know me	9 0 0 -1 -6 0
don't need	0 -2 0 5 -6 -1
don't need to	-3 0 0 7 -5 0
don't think	11 5 0 -1 -13 0
don't want	-12 3 -1 4 1 -2
don't want to	-13 -3 0 5 11 0
don't we	-5 -1 0 8 -3 0
donc	8 2 -2 -2 -5 -1
donde	5 5 -1 -2 -7 0
done	23 5 -1 3 -20 -2
donnerstag	5 2 4 -5 -6 -3
dont	-7 -2 0 1 8 0
door	-5 -1 -3 0 9 -1
dos	-2 3 0 3 8 -8
dossiers	7 2 -4 3 -9 -1
dot	10 -4 3 -2 -5 2
double	8 -3 -3 2 -2 -4
down	5 -9 -6 32 1 -6
down at	9 -1 0 -2 -4 0
down to	5 -1 -1 4 -6 0
download	-1 2 0 9 3 -4
downloads	1 -1 0 13 -5 -2
downtown	-9 2 0 3 8 -3
dr	-17 19 -6 -9 26 -6
dra	5 2 -2 -6 -5 6
draft	8 -1 0 9 -10 -3
drafts	9 0 0 0 -5 -2
draw	-2 -1 0 8 -5 0
drawing	-3 -1 0 1 4 0
drawn	-6 -2 4 5 1 0
drei	-16 5 0 6 0 5
drink	1 7 6 -1 -9 0
drinks	18 13 -3 -4 -18 -1
drinks in	11 -1 -1 -1 -8 0
drive	2 17 -2 -1 -11 -5
droit	6 -2 -1 8 -10 -2
drop	7 1 -1 4 -9 -1
drop it	9 0 0 -1 -10 0
dropped	-7 -1 0 2 6 0
drove	-7 -1 0 4 -3 8
du	3 2 -4 -8 2 4
du #1	2 -3 -3 6 -5 3
duas	9 -4 -2 -6 1 -1
dubai	-4 -1 -1 -1 7 0
dublin	-5 -1 2 4 -1 0
due	6 -7 -1 -4 1 21
due to	4 0 0 -3 -2 0
dues	3 -1 0 4 -6 -1
dull	-7 -1 2 9 -2 0
durante	-1 12 -2 -2 -4 -4
during	12 -4 -1 -6 -10 6
during the	9 0 0 -2 -5 -1
dutch	-3 -2 0 6 -1 0
dès	-3 2 -1 -5 9 -3
décembre	-7 -2 6 4 2 -1
déjeuner	-2 1 -2 -3 5 -1
déjà	-4 -4 8 -2 4 -1
démonstration	10 0 0 -4 -2 -2
désinscrire	-2 -2 0 -2 9 -4
día	1 4 -4 3 -4 -2
días	-11 -5 -3 4 10 1
dúvida	15 -4 -1 -2 -5 -5
e	8 -1 -22 13 5 4
e #1	11 -2 0 1 -7 -2
e a	-9 -3 -1 -8 20 1
e filing	-3 4 -1 -2 3 -1
e mail	-31 12 -10 21 -2 25
e mail address	3 -2 0 5 -3 -3
e mail and	0 -2 0 -1 6 -1
e não	7 2 -2 4 -13 -1
e o	-10 2 -2 7 6 -2
e que	7 -1 -1 -6 2 0
e um	-2 -3 -2 12 -5 -1
each	-28 31 -11 -12 28 -6
each month	-11 4 0 7 -1 0
each of	-5 2 -2 0 3 -1
each other	9 -1 0 4 -12 0
early	6 11 -3 -4 -14 -2
early bird	-2 7 -1 -2 1 -2
earn	0 5 0 2 -6 -1
easier	-3 -4 -1 1 3 -1
easier to	-4 -2 0 1 4 -2
east	-4 4 0 -3 2 0
easter	-8 -1 0 2 7 1
eastern	12 4 -4 -3 -4 -3
easy	-23 1 2 1 28 -2
easy to	-13 0 0 1 13 -1
eat	-4 11 -2 -1 -2 1
ed	8 -6 -3 4 -12 7
edit	0 -1 0 4 -6 0
edition	0 -6 4 10 2 0
editor	-4 0 -1 27 -8 0
education	-1 -1 0 -1 -2 4
effect	-4 -3 0 6 -4 6
effective	5 -2 0 -1 1 -4
eight	1 3 -1 -4 3 0
eighteen	-6 6 1 0 0 0
ein	1 5 -6 3 2 -5
eine	0 -2 -7 15 -4 1
einem	-8 -5 -2 0 13 -1
einer	-13 -1 -1 -7 23 -3
einfach	-7 -4 5 4 5 -2
either	-7 -1 0 6 6 -1
either way	-6 0 0 -1 7 0
el	26 0 -5 2 -16 -14
el #1	3 -6 4 4 -8 1
el año pasado	-8 5 -1 2 3 0
el día	-1 6 -2 6 -9 -2
el jueves	-14 9 5 -3 5 -1
el lunes	0 -3 -2 -3 9 -1
el mes	-5 0 -1 -2 9 0
el miércoles	-11 5 4 -5 0 7
el precio	15 -1 -2 -1 -5 -3
el que	-8 3 -1 14 -8 0
el registro	2 -3 -1 9 -4 -2
el viernes	-7 3 -2 6 0 0
ela	10 -2 -2 6 -11 -1
ele	10 -1 -2 -5 -1 -1
electricity	7 -3 0 -9 -5 8
electronic	3 0 -1 0 -4 1
electrónica	-8 -2 -1 7 6 -2
eleven	-40 -3 0 22 23 1
eleven more	-7 0 0 0 8 0
eleven of	6 0 0 0 -8 0
eleven years	-7 0 0 0 7 0
elf	11 -2 -2 -4 0 -1
elle	18 -3 -2 1 -11 -2
ellen	11 -4 -1 0 -7 -1
else	24 -1 -4 -3 -27 16
else we	-2 0 0 0 -6 8
em	-38 -3 7 23 26 -10
em dois	-10 -1 0 -1 13 0
email	-23 11 -5 -19 27 8
email to	-5 1 0 2 4 -1
empfang	2 4 -1 -7 -3 7
employee	2 -1 -1 4 -8 1
employees	8 -5 0 9 -9 -3
employer	-6 -2 -1 1 5 0
employers	-11 -7 -1 19 7 -2
employers should	-2 -4 0 9 -1 -1
employment	3 1 -1 1 -3 -1
empresa	9 4 -1 7 -13 -5
empresas	-2 -2 0 9 -1 -1
empty	12 -3 1 -4 -11 5
en	-29 -24 10 11 30 -8
en #1	-6 -1 -1 -2 6 2
en #1x	-3 -2 -1 2 -2 8
en #4	-2 -1 -1 1 -3 2
en el	4 10 15 -13 -9 -7
en la	-12 -5 15 -3 1 2
en ligne	-5 2 -3 9 -2 -1
enclosed	8 -2 0 -4 -4 -1
encore	-12 -4 -2 8 14 -2
end	-7 -3 -17 -4 44 -16
end i	7 0 0 0 -7 0
end of	-6 0 1 0 20 -5
end of the	3 -4 0 -2 1 0
end of this	0 -1 0 1 5 -6
ended up	-6 0 0 -1 7 0
ending	-5 -1 -1 -1 0 33
ending #4	-6 -1 0 -2 1 34
ends	3 -4 -1 2 -1 3
energia	-6 -1 0 7 0 0
energy	7 -2 0 -14 -1 7
enero	-9 -1 -1 8 4 0
eng	9 -3 -1 -4 0 -1
engagement	-4 -1 0 1 4 0
engine	-1 -2 4 -1 4 -1
engineer	-6 -3 -1 2 12 -4
engineering	0 7 0 -5 3 -1
engineers	-7 1 0 -2 8 0
english	-5 1 -4 13 2 -3
english and	-5 7 0 -1 -1 0
enjoy	-13 2 0 5 9 -5
enjoyed	-5 0 0 0 7 0
enough	-3 16 -3 -5 0 -1
enter	-6 0 -1 1 3 2
entire	0 0 0 4 -8 2
entirely	-3 -1 0 0 7 -4
entra	2 7 -3 5 -10 -1
entrada	-4 0 3 3 -5 6
entrance	-3 -2 2 -1 -2 7
entre	11 1 -3 -2 -8 -1
entry	-4 -3 -2 10 -3 3
entrée	0 10 -3 -3 -4 -1
entrée libre	0 10 -3 -3 -4 -1
então	-8 0 0 -1 8 0
envelope	4 -1 -1 1 0 -6
environ	16 -1 0 -4 -8 -4
environment	3 -1 -1 1 -5 1
envoyé	13 -1 -2 -1 -9 -1
equipe	-5 -5 0 0 13 -6
er	-9 -6 -3 7 12 -3
era	13 -7 -2 -1 -1 -1
erhalten	-3 -2 -1 11 -8 -1
erreur	-1 -2 -1 -4 10 -1
error	-5 -2 -2 0 -2 13
erst	-8 10 1 -2 2 -3
es	17 -1 -2 -18 7 -4
escrito	-8 2 -1 -4 10 -1
escritório	-10 6 -1 -7 13 -2
escritórios	-6 -1 0 1 7 0
eso	-10 -2 -1 -5 18 0
especially	0 1 -1 -4 5 0
essen	-7 12 0 0 -3 0
est	23 -8 -8 0 -4 -2
esta	4 -2 0 4 -6 2
estagiários	8 -6 5 -2 -5 0
estate	4 -1 0 4 -7 -1
estates	-11 2 0 0 9 0
estava	-11 -1 0 -1 14 0
este	-14 4 -7 2 11 5
este año	-9 3 -1 3 3 0
estimada	7 -3 0 -6 5 0
estimado	-6 -1 0 0 4 2
estimados	7 5 -5 4 -7 -6
estimate	-4 -2 0 -1 8 0
estou	0 -3 -2 -4 6 5
estoy	-8 -4 -1 -5 7 9
estudio	-6 -2 -1 0 9 0
está	7 -14 11 4 -9 0
et	17 -6 -5 2 0 -11
et je	15 -2 -1 -1 -9 -1
et la	10 -2 -1 4 -6 -1
et le	-5 -3 -1 -2 13 -1
et non	14 -1 0 -4 -7 -2
et que	-7 0 0 -2 10 0
et un	-2 10 6 -4 -9 -1
et à	1 5 -2 -8 8 -4
etc	-3 -4 -1 -10 -4 22
ethics	20 -6 -1 0 -11 1
etwas	-7 5 -2 -1 5 -1
eu	-1 -4 -2 -14 24 1
euch	3 -4 -1 5 -3 -1
eur	-2 -3 -3 -17 46 -10
eur #1	13 2 -1 -4 -8 -3
eur #1 #3	14 4 -2 -3 -8 -4
eur #3	2 2 -1 -6 3 -3
eur per	-8 -1 0 1 7 0
eure	-11 13 -2 6 -7 -1
euro	-10 1 -2 9 4 -4
europe	-7 0 0 1 9 -1
european	-5 3 3 0 2 2
euros	-4 4 -1 4 -1 -1
euros with	-8 0 0 0 7 0
eux	13 -1 -1 -4 -6 -2
evaluation	-7 3 0 -4 3 3
even	5 -2 1 -2 -4 9
even if	-1 -2 0 0 -1 6
evening	-5 1 -2 3 0 -3
evenings	-5 -1 0 -1 2 5
event	-5 7 0 -2 0 5
events	-6 10 -2 -2 2 1
ever	-16 9 -1 -3 9 3
every	-25 2 -10 25 20 -1
every second	-6 -1 0 2 7 -2
every week	-5 4 0 -2 4 0
everybody	-21 15 0 12 -10 1
everybody pays	-6 6 -1 0 -4 0
everyone	-1 27 5 -6 -13 -1
everyone's	10 -1 -1 -2 -7 0
everything	13 -3 -4 -4 -12 17
everything else	-1 -1 0 -1 -7 9
evidence	3 -1 -3 -4 -4 7
ex	-13 4 0 3 3 3
exactly	14 -6 -2 -7 -1 -2
exam	9 -4 -1 8 -10 0
example	-73 17 -13 37 -6 69
example for	-9 -1 0 0 0 11
example for anything	-7 0 0 0 -1 6
example or	1 5 0 -3 -3 -1
example org	5 -1 2 -1 -8 -1
example sair	-1 -2 -1 11 -4 -2
exceed	9 1 0 -2 -6 0
excel	6 -2 -1 2 -4 0
except	2 5 0 4 -11 -1
exchange	-4 4 -1 -4 5 -3
exciting	-3 4 0 -4 5 -2
excl	8 -1 0 0 -6 0
exclusive	1 -3 -1 0 4 -1
executive	6 -5 0 -10 8 -1
exercise	-11 -1 0 -1 9 3
exhibiting	0 -3 14 -2 1 0
exhibiting at	0 -3 14 -2 2 0
exhibitor	-9 -3 0 -2 -2 16
exhibitors	-7 -1 0 0 7 0
exist	-6 0 0 0 5 0
existing	-5 2 0 1 2 0
exit	5 1 3 -5 -5 1
expect	-3 -4 3 9 -2 -4
expected	6 0 0 1 -7 -1
expedientes	5 -4 -3 3 -2 -1
expense	8 0 0 0 -7 -1
expensive	4 -1 0 -4 -7 8
experience	0 4 -1 -1 -1 -1
experience with	7 -1 1 -1 -6 0
expert	-3 -2 1 1 5 -1
experts	-7 0 0 -2 8 3
expires	0 -2 0 0 -4 5
explain	-8 3 -1 -3 3 3
explains	3 2 0 1 -6 0
expo	3 -3 37 0 -3 -1
export	5 -6 1 9 -6 -4
express	-3 -1 0 3 5 0
extended	-2 -4 -1 5 3 -1
extensions	-3 0 0 0 6 0
extra	4 -5 0 3 -7 0
eyes	-8 -1 0 -2 10 0
f	-12 -1 1 0 -7 28
f #1	-3 -1 0 3 -3 0
face	-4 -4 4 0 4 -2
facilities	6 -1 0 -3 -7 3
fact	5 4 0 -4 -11 7
factory	-2 -1 0 -2 7 -1
factura	6 -1 0 -6 -3 2
facture	-6 0 0 -1 7 0
faculty	8 1 -3 -3 -3 2
failed	15 -5 -1 -12 -1 -1
failing	7 0 0 -1 -5 -1
failure	4 -1 0 -2 6 -6
fair	1 -6 0 4 1 -2
fait	3 3 -3 -3 -9 8
faithfully	-7 -1 0 2 5 -2
fala	-2 -6 6 -2 7 -1
fall	-12 -2 0 9 3 3
falls	3 -5 -2 2 4 -4
falls sie	9 -1 0 2 -9 -1
falsch	-6 -1 -1 2 6 -1
falta	9 2 -2 -4 -5 -1
families	-5 1 -1 4 -1 -1
family	9 -2 -2 5 -7 -1
fans	-3 -4 -1 13 -1 0
faq	-8 4 0 2 0 0
far	-12 15 0 -4 6 0
fast	-8 -6 -1 -2 12 1
faster	-2 -5 3 -6 9 -1
father	-9 -1 -1 3 6 2
favor	-7 0 -3 -3 4 7
favour	6 0 0 0 -7 0
fax	13 1 0 -7 -5 -6
faço	-5 -1 0 -1 9 0
feature	1 0 0 1 -3 0
features	-4 0 0 6 -1 2
feb	8 0 0 6 -6 -9
february	-21 21 -1 4 -5 1
fecha	4 -2 -4 10 -7 -1
federal	8 -1 0 -15 3 3
fee	-12 12 -12 -7 29 -8
fee if	-10 4 0 -1 8 0
fee if you	-8 4 0 0 3 0
fee of	-5 -1 0 -1 9 -1
feel	-5 0 -1 0 5 -2
feel free	-7 1 0 -1 8 -1
feel free to	-7 1 0 -1 8 -1
fees	-24 6 -2 7 14 5
fees for	6 -1 -1 0 -4 0
feira	6 1 -2 1 -9 2
fell	-2 -1 0 4 0 0
fellow	-6 4 0 -6 6 0
felt	-6 -1 0 5 2 0
fevereiro	1 -1 0 -5 7 0
few	-1 0 -2 -7 4 8
few days	14 0 0 -1 -11 0
few of	-13 3 -2 -2 9 0
fewer	-8 -1 0 9 3 0
fez	-2 -3 -2 -4 9 0
fi	-7 0 0 2 7 0
fica	8 -6 5 2 -6 -1
fields	-5 -1 0 -4 8 -1
fields name	-7 0 0 0 8 0
fields name title	-7 0 0 0 8 0
fifteen	2 9 -1 0 -8 0
fifth	-7 1 -1 -2 9 0
fight	-5 6 0 -2 0 0
figures	-6 -1 0 1 6 0
file	-3 -12 -5 23 -11 19
filed	-4 -1 0 -2 6 -1
files	18 -7 -1 4 1 -3
filing	3 -2 -3 1 4 -4
filings	-5 0 -1 -2 9 0
fill	-10 6 -1 1 3 -2
filled	5 -3 0 4 -6 -1
fim	-4 1 -2 -3 10 -2
fim do	-3 -1 -1 -2 9 -1
fim do mês	-3 -1 -1 -2 9 -1
fin	1 -4 -3 0 12 -4
final	-1 -6 -1 7 -4 4
finally	2 -4 3 -7 6 -2
finance	-5 5 1 1 6 0
financial	-1 6 -1 -4 -2 3
find	-35 -25 30 25 8 0
find a	-17 -5 4 -1 19 -1
find attached	-5 -3 -1 1 4 -2
find it	-8 0 0 2 5 0
find out	-2 4 0 3 -5 -1
find the	-6 3 1 1 2 0
find us	-3 -1 11 -2 1 0
finden	-5 -1 0 9 1 -1
findet	-3 12 -2 -4 -2 0
findet am	-3 12 -2 -4 -2 0
finding	1 0 0 3 -3 0
finds	7 0 0 3 -9 0
fine	6 4 1 7 -8 1
fined	-8 6 0 2 0 0
fines	-7 0 -1 5 -5 7
finish	-10 0 0 0 9 0
finished	1 -5 -1 5 -3 -1
fire	5 -2 2 7 -5 -5
firm	-8 -8 -13 6 32 -20
firm has	7 -1 0 0 -5 -1
firm in	4 -1 -1 0 -4 -1
firm of	-1 -1 4 4 -6 0
firm or	11 -4 0 0 -8 0
firm that	-7 3 0 -3 7 0
firm's	-16 1 -1 5 13 -3
firma	-6 -1 0 -6 14 0
firms	-53 -20 -20 23 58 -20
firms have	8 0 -1 -1 -4 0
firms i	-8 0 0 9 -1 0
firms in	-15 -1 -1 3 17 -1
firms in the	-10 0 0 3 7 0
firms on	9 0 0 -1 -7 0
firms this	-6 0 0 0 7 0
first	-31 16 -22 2 36 -14
first #1x	16 -5 -2 -1 -5 -2
first and	0 5 0 2 -7 -1
first day	7 -1 0 -3 -2 0
first half	10 -1 0 -3 -6 0
first one	-15 0 1 6 7 0
first time	3 -1 4 7 -10 0
first year	-5 -1 0 -3 5 0
fiscal	-8 4 -1 4 -4 3
fit	-6 0 0 -3 7 0
five	-14 -5 -1 14 16 -2
five minutes	-1 -5 0 -1 9 0
five questions	-8 0 0 5 4 0
fixed	-2 -2 0 -6 1 9
fixed fee	-3 0 0 -2 5 0
fixed in	-3 0 0 -3 -1 2
fixes	5 0 0 -2 -4 0
fiz	-10 -1 0 -1 13 0
flash	0 -1 -1 8 -11 -1
flat	-9 10 -1 6 -5 -2
flexible	-3 -1 0 -1 6 0
flight	0 2 0 2 -6 0
flood	8 -2 -2 1 -3 0
floor	-2 4 -9 -1 13 -2
floors	6 -6 -2 4 -1 -2
flow	-6 0 0 6 1 0
flowers	10 -2 -1 -1 -6 0
foi	1 -4 -2 5 -4 4
fois	1 3 -3 6 -6 -1
folder	7 -2 -1 -1 -3 0
folks	6 4 -1 2 -12 -1
follow	-6 6 -1 0 1 1
follow up	-7 2 0 0 6 0
followed	4 -1 0 -2 0 -1
following	-14 -2 4 -16 7 21
food	8 -2 -1 -4 -4 0
football	-2 0 0 12 -9 0
for	12 -3 -23 -9 13 -6
for #1	4 5 0 2 6 -8
for #1x	2 7 -2 -1 -7 -2
for #1x minutes	8 -1 0 0 -8 0
for #3	-5 -1 0 -1 7 1
for #3x	6 -3 0 0 -6 0
for #4	-5 -2 -1 4 9 -6
for $	2 -2 -1 -1 -4 2
for a	-9 -14 4 11 19 -8
for a few	-7 -1 0 0 8 0
for a month	-10 4 0 6 0 0
for all	-6 -2 -1 4 5 -2
for an	9 3 -1 -1 -10 -1
for an hour	7 7 0 -1 -11 0
for another	-6 0 0 0 7 0
for anything	-6 -2 -1 -1 -4 13
for asking	7 -1 0 0 -5 0
for billing	-9 0 0 1 -1 8
for both	7 -1 5 -1 -8 0
for chapter	9 -7 -1 -3 -3 6
for chapter #1x	10 -5 -1 0 0 -3
for each	-4 2 -1 -2 5 -2
for eleven	-7 0 0 0 7 0
for every	-10 -1 -1 -1 7 3
for everyone	-9 4 -1 1 10 -3
for everything	0 -1 -2 -2 -6 11
for firms	-11 0 0 -4 12 0
for four	-10 -2 0 4 8 0
for free	-4 4 0 0 3 -1
for her	-6 -1 0 -1 7 0
for information	-1 2 -1 2 -6 3
for it	12 0 1 5 -16 3
for just	-5 -1 0 2 5 -1
for just $	-4 -1 0 0 6 -1
for law	-7 1 -1 0 7 -1
for law firms	-6 0 0 0 6 0
for lunch	-5 7 -1 0 -2 0
for me	2 -2 -5 0 8 -2
for me to	-7 -1 0 0 6 0
for members	-1 13 -4 2 0 -4
for more	-11 5 -1 14 0 -3
for next	6 -6 -3 -1 3 0
for nine	-9 -3 5 2 5 0
for one	-7 -1 0 3 1 3
for our	0 -3 -2 0 2 1
for sending	6 0 0 0 -7 0
for seven	-6 0 0 0 6 0
for six	6 1 -1 -3 -4 -1
for six years	11 0 -1 -2 -8 -1
for the	23 -4 7 14 -25 -26
for the conference	8 -1 0 0 -5 0
for the first	-13 -1 -1 5 10 -1
for the same	-1 0 0 4 0 0
for the second	3 3 0 1 -6 0
for this	9 -2 -1 0 -7 -1
for those	-2 25 -5 -2 -9 -3
for those who	11 13 0 -4 -7 -1
for three	-1 0 0 -2 3 1
for thursday	17 -6 -2 -1 -5 -2
for two	-7 -3 4 5 -3 1
for two years	-4 0 4 -1 2 0
for us	10 -1 0 -7 -5 0
for what	-5 -1 0 8 -5 4
for you	-50 -11 -8 -3 62 4
for you ?	-7 0 0 0 6 0
for you and	5 -1 -1 -1 -8 8
for you at	-6 0 0 0 7 0
for you in	8 0 0 0 -7 0
for you to	-8 -1 0 -1 9 0
for your	-29 -10 -9 3 22 40
for your kind	-7 -1 0 4 10 -5
for your message	8 0 0 0 -5 -1
for your time	-6 0 0 0 6 -1
forecast	5 -2 0 5 -6 -1
foreign	-7 -4 0 3 5 3
forgive	-5 -2 0 -1 8 0
forgive me	-5 0 0 0 6 0
forgive me if	-7 0 0 0 7 0
fork	2 9 0 -6 -1 -1
form	17 4 -3 -9 8 -7
form attached	6 -1 0 -2 -2 -1
format	-1 5 0 1 -4 0
former	6 0 -1 -8 1 -1
forms	0 8 0 5 -4 -7
formula	-4 9 0 8 -13 0
formula for	-4 9 0 5 -10 0
fornecedor	12 -1 -1 -2 -8 0
fortnight	-11 1 -1 -1 10 0
forty	-22 -1 2 2 16 1
forty of	-7 -1 1 0 8 0
forum	12 -1 37 -3 -15 -3
forward	14 -3 -2 -4 -1 -3
forward to	4 -1 -1 -2 2 -3
forwarded	10 -1 0 0 -11 0
forwarded me	7 0 0 0 -5 0
found	9 -11 -9 15 -18 21
found a	-8 -1 0 4 5 0
found in	-5 -2 0 -1 -3 7
found it	7 0 0 0 -6 -1
found on	8 1 -2 0 -6 -1
found one	0 -3 -2 4 0 -1
foundation	-3 -2 -1 2 2 -1
four	2 0 -12 21 17 -20
four day	7 0 0 0 -5 0
four firms	-6 0 0 -2 8 0
fournisseurs	-10 -2 -2 -3 1 14
fourteen	-3 -2 0 -1 6 0
fourth	1 5 0 -6 2 0
fr	-4 0 0 -1 6 0
frage	-7 -1 0 1 7 0
fragen	7 -2 -1 2 -3 -2
frames	-6 -1 0 -1 10 -1
framework	-1 2 -2 -2 5 -1
france	-3 1 -1 -2 7 -2
frank	3 -2 0 -6 1 3
frau	-1 6 -5 -9 13 -2
fraud	0 -4 1 0 -1 0
free	-44 12 -16 -29 50 -33
free for	-5 6 -3 1 7 -4
free for members	-1 5 -2 2 -1 -3
free from	-5 -1 0 -1 6 0
free in	-6 -3 -2 5 6 -1
free no	8 -8 0 0 3 -2
free of	-1 0 -1 -4 5 0
free of charge	-3 1 -1 -5 5 0
free on	-8 -1 7 4 -4 0
free to	1 -3 0 5 -3 -3
free trial	4 0 0 0 -6 0
french	1 -2 0 4 -1 -5
frequency	-5 0 0 5 1 0
freundliche	5 -2 -1 -4 -4 7
freundlichen	12 -2 2 1 -11 -4
freundlichen grüßen	12 -2 2 1 -11 -4
fri	6 -3 -4 8 -7 -1
friday	7 11 14 4 -24 -11
friday at	5 -3 3 2 -4 0
friday is	10 -2 -1 -1 -6 0
fridays	-5 -1 0 3 3 0
friend	1 3 -2 -7 2 -1
friend and	-6 -1 0 0 7 0
friendly	8 -6 1 8 -11 0
friends	-19 -4 26 10 -13 5
friends of	-7 -2 0 10 -2 0
from	17 10 -18 11 -6 -29
from #1	0 -4 -3 5 7 -3
from #1 #3x	2 1 0 -3 -1 0
from #1 to	-4 -3 0 -2 13 -1
from #1x	-5 7 0 4 3 -2
from #1x to	-10 4 5 2 0 0
from #2x	0 -6 -1 6 1 0
from #4	7 -2 0 2 -6 -1
from $	-18 -2 0 -2 37 0
from $ #1	-6 0 0 0 5 0
from a	6 9 1 16 -30 0
from an	6 -1 0 -1 -7 4
from me	0 3 0 4 -8 0
from my	-7 4 0 0 4 0
from our	-13 -4 3 5 7 -1
from outside	-5 0 -1 -1 8 -1
from people	9 -1 0 0 -8 0
from six	-9 8 0 0 1 0
from the	12 0 -6 21 -13 -4
from the #1	9 0 0 -5 -3 0
from the #1x	-9 0 0 0 11 0
from the register	-3 -1 0 2 8 -5
from there	-6 -1 0 9 3 -7
from this	-4 6 -1 -1 2 -3
from us	-7 0 0 4 3 0
from you	-10 0 -1 -3 11 -3
from your	1 -4 -1 -5 6 0
from £	-6 -2 0 -1 8 0
front	-6 -5 4 -10 4 12
front desk	2 -4 -1 -3 -4 6
front of	-5 -3 -1 -3 10 0
ft	-6 1 -2 0 8 -1
fte	-4 -1 2 -2 2 0
full	-22 -7 -6 31 4 3
funciona	-10 3 -1 8 2 -1
fund	6 -1 0 -5 0 -1
funds	-4 -2 -1 3 5 -3
funny	-4 2 0 5 0 -1
furniture	7 -1 0 1 -4 -2
further	-3 2 -1 -2 6 -3
future	-4 -1 -1 1 2 3
für	32 -10 -4 11 -17 -6
für den	10 -3 -2 0 -3 -1
für die	13 -3 -1 4 -11 -2
für ihre	4 -1 -2 1 -8 7
g	3 -6 2 -4 -5 9
g #1	-5 0 4 3 -2 -1
gala	-7 3 0 -1 5 0
galway	5 -2 0 3 -8 0
games	10 -1 0 -8 -5 1
gang	2 -5 8 -4 -1 0
gap	-8 0 0 0 8 0
garage	12 -5 -3 2 -6 0
garden	2 11 -2 -1 -2 0
gas	6 -3 0 0 0 -1
gate	10 -1 -1 -3 -5 1
gateway	-10 -3 -1 5 2 7
gave	13 -1 1 10 -18 0
gave me	5 -1 0 0 -5 0
gb	1 -6 0 -2 9 -3
gbp	-4 -4 -1 -1 8 -2
gbs	-6 1 -2 0 8 -2
gdynia	4 0 0 4 -7 0
geehrte	4 -6 -6 1 8 -2
geehrte damen	5 -4 -1 5 2 -5
geehrte damen und	5 -4 -1 5 2 -5
geehrte frau	-2 -2 -3 -5 10 4
geehrter	5 0 -3 -8 7 -1
geehrter herr	5 0 -3 -8 7 -1
geht	-4 4 -2 2 4 -2
general	-4 -3 -1 6 -3 6
generator	10 -2 0 -2 -6 0
generators	4 -1 0 -8 -1 8
generous	-8 0 0 0 10 0
gente	22 -1 3 -4 -18 -1
genügt	-9 -2 -1 8 7 -3
gerade	-5 1 -1 0 6 -1
gerald	-10 -4 -1 24 -9 0
german	-2 -1 -1 1 5 -1
gern	-2 7 5 -7 -3 0
gesehen	-3 0 0 -3 8 0
gestor	-7 -2 0 4 7 -1
get	-3 11 -25 -12 33 -15
get a	9 2 -1 0 -9 -2
get in	5 -1 0 0 -4 0
get the	-4 10 0 0 -6 -1
get this	-3 -1 0 2 2 -3
get to	-6 0 0 0 7 0
gets	-18 3 0 3 13 0
gets a	-4 -1 0 1 7 0
getting	10 7 -1 1 -14 0
giant	-1 5 0 1 -5 0
gibt	1 3 7 -4 -3 -3
gift	4 -3 -3 2 -1 -3
gil	-6 11 -1 -3 0 0
give	17 -3 -6 -8 18 -10
give it	15 0 -1 -2 -14 0
give me	-10 -1 0 -2 10 0
give me a	-7 -1 0 -2 9 0
give you	-10 -2 -1 -2 12 -1
given	24 -2 1 -5 -14 4
gives	-3 6 -1 -5 -2 3
giving	8 1 -2 -1 -8 0
glad	4 -2 2 -4 -3 -1
glad to	-4 -2 4 0 2 0
global	-6 1 -2 0 8 -1
global services	-4 -1 -4 -4 7 0
gmbh	-2 -3 0 -3 8 -3
go	7 -9 4 14 5 -22
go ahead	6 -1 0 0 -6 0
go through	-8 2 0 -4 10 0
go to	9 -3 1 14 -11 -6
go to a	7 0 0 -2 -7 0
go to the	2 3 0 -1 -4 0
god	-3 0 0 0 5 0
goes	-14 3 1 4 7 -3
goes out	-7 -1 0 -3 12 0
goes to	1 7 4 2 -9 -4
going	-3 7 4 5 -5 -4
going through	-7 -1 0 -3 11 0
going to	18 5 -3 1 -16 -2
going to be	3 1 4 0 -4 -1
gold	-5 -3 2 0 11 -3
golf	-12 13 0 -2 -1 -2
gone	-11 3 -2 17 1 -4
gonzalo	-7 0 0 -1 7 0
good	8 -17 -4 -5 26 -17
good afternoon	5 0 0 0 -5 0
good as	-4 0 -1 -2 11 -3
good day	5 -3 3 -5 -2 -1
good for	-9 0 0 5 4 0
good luck	10 -1 0 -4 -4 0
good morning	-12 0 -2 -1 13 -1
good morning ms	-7 2 0 0 5 0
good news	-3 -1 -1 1 6 -2
good to	-5 2 0 -2 6 0
goods	-3 -3 0 -1 10 -6
got	-8 -1 1 10 13 -9
got a	-8 0 0 1 6 0
got to	-4 -1 0 0 8 0
got your	8 -1 0 -1 -8 0
gothenburg	-5 1 -1 -3 1 8
governance	-2 -2 3 4 -3 0
government	2 -2 -1 2 -2 -1
gracias	10 -2 -1 1 -15 9
graciela	15 -6 0 -3 -3 -2
grand	-8 -1 0 4 -2 9
grande	7 0 5 2 -13 0
grateful	6 2 -1 2 -9 -1
grateful for	9 2 0 -1 -11 0
gratis	-2 -3 0 -3 10 -3
gratuito	11 -2 -1 -1 -7 -1
graça	-3 10 0 -2 -4 0
great	0 1 1 7 -5 0
green	11 -7 -3 4 -3 -6
greetings	10 -1 -1 2 -11 0
greg	12 -3 0 -7 -5 2
grey	8 -1 1 -2 -5 0
ground	3 -1 4 1 -5 -2
group	-3 12 -11 3 11 -8
group in	12 0 0 0 -13 0
group of	-3 6 0 -1 -1 -1
groups	-8 -1 -2 -2 11 0
grow	-4 -1 0 2 -4 8
growth	-1 -2 -1 -2 7 0
grupo	-9 2 -2 -1 10 0
gruß	-5 6 -2 -3 6 -1
grüße	24 -3 -4 -11 -9 3
grüßen	13 2 1 -2 -12 -5
gst	-2 -1 -1 0 8 -9
guadalajara	-8 2 5 -1 2 -2
guarantee	-7 0 0 0 6 -1
guarda	10 -3 6 -3 -5 -3
guess	-4 -2 7 -2 -3 5
guest	-2 2 0 -3 -3 6
guests	1 17 -2 -2 0 1
guidance	11 -5 -1 2 -6 -2
guide	-4 -1 -1 10 3 -2
gus	12 -5 -1 -2 -5 1
gut	-6 2 -1 -3 9 0
guten	-3 -12 5 -6 15 1
guten tag	-6 -7 6 -7 13 3
guys	-8 -4 -1 -2 10 -3
h	13 22 18 -22 -16 -13
h #1	-12 -3 -1 0 12 6
h #1x	4 9 -4 -2 -4 -2
h #3x	4 22 3 -11 -16 -4
h #4x	4 -10 7 -1 1 -1
h a	-6 7 6 -3 -3 1
h à	-2 12 -5 -2 -3 -1
h à #1x	-4 12 -5 -2 -2 -1
ha	6 6 -5 14 -20 2
hab	-9 -1 0 -1 11 0
habe	17 -6 -3 -8 -1 -3
haben	-3 -11 4 14 4 -4
haben in	-6 0 0 -2 9 0
had	6 -24 -4 44 -3 -14
had a	22 -1 1 -9 -9 1
had been	-4 0 0 4 -2 0
had no	-10 -1 0 -1 11 0
had the	-4 0 0 -1 6 -1
had to	3 -1 0 -7 5 0
had two	4 -2 0 -7 2 0
half	0 -4 -11 0 23 -6
half a	-10 0 0 -1 11 0
half a day	-6 0 0 0 8 0
half an	-4 0 0 0 4 0
half an hour	-4 0 0 0 4 0
half of	-1 -8 -1 10 1 -1
halifax	8 0 0 0 -8 0
hall	-3 -4 45 1 -9 0
hall #1	3 -4 23 0 3 0
halle	-6 -1 9 -2 2 -1
hallo	10 5 -3 -1 -9 -2
hallo herr	15 -1 -1 -3 -7 -1
han	13 -1 -1 -1 -9 0
hand	4 -5 -1 8 -5 -1
handle	6 1 -1 0 -4 -1
handles	-11 -1 -1 -1 11 0
handling	-7 -3 -1 0 10 -3
hands	-1 0 0 5 -6 0
handy	7 0 0 4 -9 0
happen	-5 -1 0 -3 6 3
happened	-5 6 1 5 -3 0
happens	-1 -1 0 2 -1 3
happens to	6 4 1 -3 -6 -1
happy	31 -17 1 -3 -5 -3
happy to	9 0 1 0 -4 0
harbour	3 -5 -2 1 3 0
hard	6 0 -3 -1 -10 5
hard to	-3 0 0 4 -6 3
hardware	-1 -1 0 17 -6 0
harriet	5 0 -1 0 -5 0
has	0 -7 -15 35 -27 32
has a	20 0 1 2 -7 -3
has accepted	1 -7 4 0 -2 8
has an	-6 0 0 0 6 0
has asked	1 8 -1 -4 -3 0
has become	-6 0 0 5 0 0
has been	-9 2 1 -4 -41 54
has been spoken	8 0 0 0 -8 0
has it	-10 -1 0 3 8 0
has the	14 1 -2 -3 -4 -4
has to	-8 2 -1 0 4 -1
hasn't	-12 -2 0 -4 18 0
hasta	-2 -2 -7 10 -9 12
hasta el	-11 -1 -2 -4 3 14
hat	-3 8 -5 6 -3 -2
hate	-12 -1 0 0 13 0
have	18 -22 -17 -16 22 -10
have #1x	11 -6 -2 -1 -2 -2
have a	-41 5 5 14 21 12
have a small	-6 0 0 0 -2 8
have an	15 -3 0 -4 -18 7
have any	-9 3 0 2 4 -1
have asked	5 2 0 -9 1 0
have been	0 3 2 9 -10 -2
have four	-8 0 0 0 9 0
have had	7 -1 0 -4 -3 0
have it	4 -2 3 0 -6 -1
have no	9 -3 4 -1 -12 0
have not	4 0 0 0 -6 0
have put	-4 0 0 -2 5 0
have read	-7 0 0 -1 8 0
have seen	-6 -2 0 2 4 4
have something to	-6 0 0 0 6 0
have that	9 -1 0 -4 -3 0
have the	-23 1 2 4 19 0
have to	8 3 1 0 -9 5
have to do	-6 1 0 1 5 0
have told	5 -1 0 0 -4 0
have two	0 5 -1 0 -11 7
have you	2 8 -1 0 -13 -1
haven't	3 -3 0 -1 4 0
having	-7 3 1 2 0 0
having a	-7 6 0 2 0 0
hay	-6 14 -2 6 -12 -2
he	28 -17 -14 13 -5 -11
he has	14 -1 -1 -5 -9 0
he is	6 -3 0 -3 -5 2
he was	3 0 0 -1 -5 0
he will	11 -2 0 -4 -4 -1
he's	-4 1 -3 -6 8 -1
head	37 -7 1 -3 -14 -3
head of	15 -6 -1 -3 -5 -3
headcount	-9 0 0 -2 10 0
headed	-2 0 6 0 -4 2
headline	-4 0 0 11 -4 -5
heads	-15 9 2 -4 10 -1
health	-13 1 -2 6 10 -4
hear	-2 3 1 14 -5 -2
hear it	6 0 0 3 -8 0
hear the	-7 -1 4 -1 8 0
heard	10 -2 0 -3 -8 4
heard from	15 -1 -1 -4 -8 0
hearing	-4 -1 -1 -4 14 -7
hears	-6 6 0 -3 1 4
heavy	0 1 4 -5 0 0
heißt	-6 -2 -1 2 7 0
held	-6 1 0 -1 3 0
held in	-6 4 0 -1 4 0
hello	13 -19 29 -5 -13 -8
hello all	0 -2 1 -2 -4 8
hello from	-2 -1 0 5 -2 -4
hello mr	4 -1 0 -1 -3 0
help	-4 0 -2 -2 15 8
helped	-5 0 0 5 0 0
helping	-4 0 0 1 5 0
helps	10 0 2 3 -11 0
helps me	10 0 0 0 -8 0
her	-2 11 -2 11 1 -10
her to	-8 0 0 0 8 0
herbst	-2 -3 -1 -2 10 -3
here	13 -6 -18 -6 8 13
here and	11 -3 0 -3 -6 0
here as	12 -1 0 -6 -5 0
here https	-6 -4 -1 -2 4 7
here is	5 1 0 4 -11 3
here to	-5 0 0 2 0 0
here we	-9 0 0 1 10 0
here's	1 -2 -1 -4 2 -1
herr	12 -3 -3 -12 12 -5
herren	3 -6 4 4 1 -5
herself	-5 1 5 0 -2 0
herzlich	-12 8 4 -1 1 -2
heures	-7 3 -3 -2 8 -1
heute	12 -5 -2 5 -6 -2
hey	-7 -4 -2 -2 17 -5
hi	17 -19 -25 -41 58 -40
hi all	-5 6 5 -1 -4 -1
hi everyone	-4 4 0 0 -2 0
hi folks	10 0 0 0 -10 0
hi i	-7 0 0 0 7 0
hi ms	-8 0 0 0 10 0
hi there	7 3 -1 -1 -8 0
hier	-2 -4 -2 8 3 -2
high	6 -4 -1 2 -11 7
him	22 1 -5 11 -8 0
him a	-6 -1 -1 6 3 0
him to	6 0 0 1 -5 0
hin	-6 -3 -1 1 8 -1
hire	-1 -4 4 -3 2 -1
hired	11 -1 0 -2 -8 0
his	7 -2 -5 30 -16 5
history	3 -1 0 9 -9 0
history of	-7 1 0 7 -5 0
hit	-1 -2 -1 -2 5 -2
hof	-5 11 -4 -3 -1 2
hoje	12 -5 -1 -3 -1 0
hola	-18 12 11 -14 6 2
hola a	-3 2 12 -4 -8 0
hold	-16 1 -1 -2 21 1
hold a	-4 4 -2 -1 4 0
holders	-1 -5 -1 7 4 -1
hole	-7 0 0 2 5 1
holiday	2 5 -2 4 -4 -6
home	-11 -10 1 3 -5 28
homem	11 -2 -1 -3 -2 -3
honestly	-10 -2 7 0 8 0
honorarios	-6 -1 -1 -1 9 0
honoured	-7 4 3 0 1 0
hope	2 0 -1 4 13 -1
hope you	8 0 0 -2 -6 -1
hopefully	-7 3 0 -1 -5 6
hora	3 -4 -6 -10 16 -3
horas	0 -6 -2 1 10 -1
hospital	8 -3 0 2 -9 0
host	0 6 -1 -3 -2 12
hosted	-4 6 -1 -1 2 -1
hosting	9 1 -1 -1 -9 0
hot	-1 3 -2 -2 2 -1
hotel	1 13 -4 -5 6 -3
hour	-32 23 10 -19 25 -3
hour for	-5 0 0 0 6 0
hour with	-10 0 0 0 11 0
hours	14 -11 -15 8 5 2
hours a	6 -1 -1 -1 -3 0
hours of	6 0 -1 -1 -4 0
house	-18 34 -4 -6 -2 1
house rule	-6 5 0 0 -3 0
houston	12 -1 0 -6 -8 -1
how	-17 15 -16 19 12 -13
how did	4 0 0 0 -8 4
how do	8 0 0 -1 -9 0
how do you	11 -1 0 -1 -11 0
how it	-3 1 -1 -4 6 0
how law	12 -1 0 0 -11 0
how long	1 0 0 4 -5 0
how many	2 1 4 -2 -3 1
how much	-4 -2 0 2 5 0
how the	-1 0 0 -6 8 0
how to	-12 0 0 23 -12 6
how we	-8 2 6 1 1 1
how you	21 -3 -1 0 -20 0
how your	11 -2 -1 0 -7 0
however	7 0 0 -5 -4 -1
hoy	8 -3 -3 -5 2 0
hr	4 2 0 -8 15 -7
hrs	2 3 -1 -10 6 -3
https	-43 -9 -10 24 36 -16
https lists	-1 10 0 3 -7 -2
hub	8 0 0 -6 -4 3
hungarian	-5 0 0 1 5 0
hurry	6 5 0 0 -8 0
hybrid	10 -2 1 1 -9 0
hybrid #1	9 0 0 -2 -7 0
há	-6 15 -3 1 -5 -2
i	35 -35 -29 -45 40 -30
i am	35 -5 4 -20 -23 13
i am on	-4 -1 0 0 -2 5
i ask	-8 0 0 0 8 0
i ask because	-9 0 0 0 10 0
i asked	12 -2 -1 8 -20 -2
i asked for	8 0 0 -1 -8 0
i attach	-4 0 0 -1 5 0
i believe	-5 0 0 0 5 0
i can	1 0 -9 -18 45 -9
i can send	-3 0 0 0 5 0
i can take	-6 -1 0 0 8 0
i can't	8 1 0 1 -1 0
i can't say	5 -1 2 -1 -4 0
i checked	9 0 0 -1 -7 0
i come	-10 0 0 0 10 0
i could	-26 -1 0 -1 18 7
i could have	-8 0 0 0 8 0
i couldn't	-2 -1 0 -1 -8 9
i did	-2 -2 -1 -9 8 -1
i didn't	-4 0 0 0 6 0
i do	-18 1 1 -2 33 2
i do it	-10 0 0 0 11 0
i don't	10 10 3 1 -8 0
i don't know	-2 6 0 2 -4 0
i don't think	7 5 -1 -1 -10 0
i don't want	-11 -1 -1 -1 9 -1
i enjoyed	-5 0 0 -1 7 0
i feel	-7 0 0 0 7 0
i found	-3 0 0 4 1 0
i get	1 0 0 1 -4 0
i got	1 -1 0 1 -4 0
i got your	8 -1 0 -1 -8 0
i had	-16 -1 -1 2 12 -1
i have	34 -20 -12 -26 20 1
i have #1x	17 -5 -2 -1 -8 -2
i have a	-1 -1 0 -2 -7 8
i have put	-6 0 0 -1 7 0
i have to	5 -1 0 -1 -4 0
i have told	6 -1 0 0 -4 0
i heard	5 0 0 3 -8 0
i honestly	-9 0 0 0 9 0
i hope	-8 -2 0 1 12 0
i keep	-8 0 0 4 5 0
i know	6 -4 -3 6 13 4
i know how	-3 -1 0 -1 4 0
i know that	-5 -1 0 0 5 0
i know what	13 -2 -1 -1 -10 1
i know you	6 -1 0 -1 -5 0
i left	2 0 0 -6 6 0
i look	12 -1 0 -2 -10 -1
i looked	-5 -1 0 -1 8 0
i manage	8 0 0 0 -7 0
i need	16 2 -1 -4 -13 -1
i noticed	-10 0 0 8 2 0
i now	-6 0 0 2 5 0
i only	-10 2 0 -1 8 0
i pencil	-6 -1 0 0 7 0
i picked	4 0 0 2 -8 0
i promise	-21 0 -1 0 10 11
i put	-4 -2 -1 -2 8 0
i read	-3 -1 0 2 -1 0
i received	5 0 0 0 -5 3
i sat	-5 -1 0 7 0 0
i saw	-3 0 0 4 3 0
i see	-6 -2 -2 -3 10 -1
i send	-19 -1 -1 -2 24 -1
i send you	-5 0 0 0 3 0
i shall	6 -4 -3 2 0 -2
i shall be	13 -4 -3 -4 0 -1
i should	12 0 0 0 -11 0
i start	8 -2 3 -1 -4 1
i suggest	6 0 0 0 -4 0
i think	-16 0 4 12 -11 13
i think i	-4 0 0 2 -6 8
i thought	-10 7 -1 -1 1 -1
i thought of	-7 9 0 0 -1 0
i tried	-11 -1 0 0 12 0
i tried to	-8 0 0 0 9 0
i understand	-15 -1 0 0 16 0
i want	0 3 2 2 -16 6
i want to	0 -1 3 4 -12 6
i wanted	-2 -1 -1 -2 1 -1
i wanted to	-2 -1 -1 -2 2 -1
i was	-52 -1 0 8 61 0
i was an	-5 0 0 0 6 0
i was the	7 0 0 0 -6 0
i went	-5 -2 0 -1 11 0
i will	-11 6 2 2 -7 8
i will be	17 -1 -2 -5 -10 -1
i will not	-8 0 0 2 2 5
i won't	3 1 -1 4 -7 0
i work	-5 0 0 0 3 0
i would	26 5 2 -8 -9 -3
i would be	-8 1 2 0 6 0
i would like	25 -1 0 -2 -22 -1
i wouldn't	-7 -4 0 5 4 0
i write	8 0 0 -1 -7 0
i'd	31 -12 -26 -20 35 -24
i'd be	9 -1 0 2 -6 1
i'd be grateful	8 0 0 3 -8 0
i'd be pleased	-7 0 0 0 7 0
i'd have	5 0 0 1 -7 0
i'd like	13 8 0 2 -17 1
i'd like to	6 4 -1 1 -9 -1
i'd love	-5 -1 -1 0 5 0
i'd love to	-4 -1 0 0 4 0
i'd need	-4 0 0 -2 7 0
i'd put	-10 0 0 -1 12 0
i'd rather	-7 -2 -1 0 7 -1
i'd rather you	7 0 0 0 -6 0
i'll	15 -25 34 -22 7 -12
i'll be	-2 -3 37 -1 2 -2
i'll bring	12 -8 2 -2 -3 0
i'll bring the	13 -13 2 -2 -1 0
i'll send	3 4 -3 -3 -4 -1
i'll send you	-8 0 0 0 10 0
i'll take	-6 0 0 9 -4 0
i'll tell	-19 0 2 1 16 0
i'll tell you	-16 -1 1 1 18 0
i'm	21 -42 36 -40 13 -8
i'm a	-6 0 0 -1 7 0
i'm asking	-5 0 0 -1 7 0
i'm doing	-5 0 0 -1 8 0
i'm fine	-7 0 0 -1 10 0
i'm going	7 -1 -2 0 -4 0
i'm going to	7 -1 -2 0 -4 0
i'm happy	6 0 0 -1 -5 0
i'm happy to	6 0 0 -1 -6 0
i'm in	9 -8 -1 -3 0 -1
i'm in the	5 -8 -2 -1 4 0
i'm not	2 -3 6 5 -2 0
i'm speaking	-8 -7 5 0 3 0
i'm the	11 -4 1 -3 -10 0
i'm there	-9 0 2 0 5 0
i'm told	-12 -2 1 6 2 0
i'm writing	-3 0 0 0 5 0
i've	17 -1 -2 -13 12 -15
i've asked	-4 8 -1 1 -5 0
i've been	-7 -5 8 -4 9 -1
i've got	-7 0 0 -2 10 0
i've had	8 0 0 -1 -5 0
i've seen	-9 0 0 0 7 3
i've told	0 -2 0 -4 6 0
ice	-6 1 5 1 0 1
ich	38 -11 -9 -33 26 -7
ich bin	1 -3 -1 0 -7 9
ich hab	-8 -1 -1 -1 10 0
id	2 -3 0 -24 -6 31
idea	1 -4 -1 1 -14 12
ideas	-5 0 -1 6 -2 -1
if	8 -4 12 -30 5 5
if a	15 -2 -1 -5 -5 -1
if any	9 0 0 0 -6 0
if any of	9 0 0 0 -6 0
if i	7 -2 2 -3 2 0
if it	-26 5 0 4 10 14
if it doesn't	-4 -1 0 1 6 0
if it is	-8 0 0 0 7 0
if it isn't	-8 0 0 5 3 0
if it's	0 -4 -3 2 2 1
if it's not	-7 -1 0 0 8 0
if not	-15 -2 2 -2 14 -1
if so	8 -1 0 0 -6 0
if someone	-3 3 0 7 -6 0
if the	3 6 1 0 -7 3
if there	6 -4 -1 -5 0 2
if there is	8 -4 0 -1 -1 -1
if there's	-5 0 0 -1 7 0
if there's a	-9 0 0 -1 10 0
if they	-9 -1 0 2 9 -1
if this	-6 0 0 6 -3 3
if we	-8 2 -1 -2 7 -1
if you	-19 23 8 -19 12 5
if you are	-23 13 2 1 -5 6
if you can't	-1 8 -2 0 -9 0
if you could	5 0 0 0 -4 0
if you do	-8 -4 7 5 -1 1
if you don't	-5 2 -1 6 -2 0
if you get	-11 5 -1 0 6 0
if you have	-1 -1 1 7 -3 -4
if you know	-1 8 0 0 -4 0
if you need	8 -4 0 -2 -6 0
if you send	-4 -1 0 0 7 0
if you want	-2 2 0 4 -3 -2
if you wish	-1 0 0 -1 1 -1
if you would	-6 -3 4 2 0 2
if you'd like	0 0 -1 -4 4 -1
if you'd rather	6 -2 0 1 -5 0
if you're	-37 -3 73 -2 -35 13
if you're in	-4 -1 2 4 -4 -1
if you've	5 3 -1 7 -12 -4
if your	3 4 1 17 -17 -1
if your firm	5 0 0 -1 -6 0
ignore	-6 -1 0 -1 4 -1
igual	7 -2 -1 -1 -2 0
ihn	-12 -2 -1 1 12 -1
ihnen	-10 -7 1 -9 35 -6
ihnen gern	-9 -1 6 -3 7 -1
ihr	-9 11 0 -1 2 -3
ihre	-19 0 -9 -4 19 15
ihren	6 -2 -1 -5 6 -2
ihrer	0 -3 -4 -5 8 6
ii	-1 -2 0 6 -4 2
il	10 -4 -1 -1 1 -5
il a	-6 -1 -1 8 0 0
il y	7 -3 6 0 -7 0
ils	8 2 -2 -2 -6 -1
ils ont	11 0 0 0 -8 0
im	-26 2 2 6 21 -7
im forum	1 -1 9 -2 -5 -1
im hof	-1 12 -3 -2 -3 -1
image	8 -5 -1 -6 9 -3
imaging	-7 -1 1 8 -2 5
immediately	2 0 0 -3 5 -1
immigration	-6 -6 0 10 5 -1
implementation	6 0 -1 1 -5 -1
importe	-2 -1 0 -6 0 5
improved	-4 -1 0 5 1 -1
in	-2 -8 10 1 13 -23
in #1	-3 -3 -2 -5 23 -3
in #1x	7 -2 0 -2 -3 0
in #2x	-3 -5 -1 -1 12 -4
in #4	5 -1 3 -6 3 -1
in #4 and	9 2 -1 -3 -6 0
in #4 i	6 0 0 0 -5 0
in #4x	-4 1 -1 -3 4 2
in ?	-8 -1 0 -2 10 0
in a	-16 1 -6 9 23 5
in a week	-4 0 0 -3 9 0
in accra	8 2 -1 -1 -8 0
in all	-4 3 0 -3 5 -1
in an	-8 0 0 -2 10 0
in an hour	-10 0 0 0 11 0
in and	-16 -3 -1 7 16 -6
in any	3 0 0 0 -2 0
in april	12 0 0 -1 -11 0
in august	-6 0 -2 -1 9 0
in case	-4 -2 4 0 3 0
in claims	-9 0 0 3 6 0
in december	-1 -2 0 4 -2 2
in der	-10 6 2 -2 7 -4
in diesem	-7 -1 -1 9 -1 0
in fact	4 6 0 -1 -9 0
in five	-7 0 0 0 7 0
in for	9 7 -2 -4 -10 -1
in four	-6 0 0 -3 7 0
in front	-5 -2 -1 -1 9 0
in front of	-5 -2 -1 -1 9 0
in his	-3 -1 0 -4 0 7
in house	-6 6 2 -1 3 0
in houston	9 -2 0 -1 -5 0
in it	7 2 1 8 -17 -1
in its	10 -2 0 -2 -6 0
in january	-5 4 0 -5 4 0
in july	-10 0 0 14 1 -3
in june	-8 0 -1 3 5 -2
in law	-10 0 0 1 9 0
in march	-7 4 0 -3 7 0
in may	3 -2 0 -2 -3 2
in may and	-3 0 0 -4 7 0
in my	11 -4 -2 -1 -5 -2
in new	8 1 0 0 -7 -1
in november	0 -2 -1 -6 5 0
in november #1	15 -3 -1 -1 -10 -1
in october	7 -9 -2 3 0 0
in one	-7 4 -3 2 2 -1
in our case	12 0 0 -1 -10 0
in part	-1 5 0 1 -5 0
in particular	6 1 0 -2 -5 0
in person	11 -4 -1 -1 -5 0
in place	-7 0 0 0 5 3
in porto	-7 -1 0 6 3 0
in production	9 0 0 0 -8 0
in q	-7 0 0 -2 8 0
in q #1	-7 0 0 -2 8 0
in red	-5 3 0 -2 7 -1
in san	-8 5 5 -1 1 0
in tampa	-12 -1 0 -1 13 0
in that	-9 -1 0 2 4 7
in the	6 6 6 17 -15 -24
in the building	5 -1 0 0 -6 0
in the chapter	8 -2 -1 -1 -5 0
in the directory	7 0 -1 -1 -6 0
in the end	-7 0 0 -1 7 0
in the evening	3 5 0 -1 -4 -1
in the evenings	-7 -1 0 0 3 6
in the last	-10 3 0 3 3 -4
in the morning	5 -1 4 0 -4 0
in the next	-3 0 0 -1 6 0
in the past	-11 1 0 0 8 0
in the room	-6 7 0 -1 -1 1
in the same	-8 3 0 2 3 0
in this	-16 -3 1 33 0 -1
in this issue	-4 -2 -1 18 -2 -1
in three	-7 5 0 2 2 0
in touch	-15 2 0 -1 12 0
in town	-6 3 -1 -1 5 0
in two	-14 -3 4 1 10 -1
in writing	22 -2 -1 2 -22 -1
in your	-34 -5 -7 -1 26 35
in your profile	-5 -2 -1 0 -3 5
inbox	-8 -1 0 4 6 0
inc	7 -1 0 9 -8 -6
incl	11 0 -5 -4 -2 0
include	13 1 -2 -1 -11 -3
included	2 -1 2 1 -7 3
includes	4 3 -1 -1 -5 -3
includes the	9 -1 0 -4 -1 -3
including	2 0 -2 4 -3 -1
including the	2 0 -1 -3 4 -1
inclusive	1 -4 -1 -3 -4 9
income	0 10 0 -3 -7 0
increase	-5 5 0 3 -2 -2
increased	4 5 0 -2 -6 0
independent	1 0 0 -3 3 -2
index	-2 -5 -1 4 0 8
individual	-5 0 0 4 1 2
industrial	7 0 0 -4 -3 0
info	-9 0 -1 -10 18 -3
inform	-12 0 1 0 13 1
inform you	-5 0 1 0 7 1
inform you that	-4 0 1 0 6 1
information	-14 49 -2 3 -27 11
information about	-11 6 -1 -1 3 7
information and	-2 6 0 -1 -2 -1
informativo	-2 -3 0 11 -4 -2
ing	-3 1 -2 -1 9 -3
inglés	-6 2 -2 -4 10 -1
ingrid	6 0 0 -1 -4 0
initial	5 3 0 1 -6 -3
ink	-9 -2 0 4 6 1
inscription	-5 14 -5 -3 -5 -1
inside	-4 -3 -2 2 11 -1
inside the	3 0 -1 -6 5 -1
inspección	-6 -3 -1 15 -4 -2
installation	-8 -1 0 4 3 -1
installed	5 -1 0 -2 -1 1
instead	19 2 0 -6 -13 2
instead of	13 1 0 -4 -9 0
institute	-5 2 6 -4 0 3
insurance	-12 1 6 6 -6 2
intended	4 0 0 1 1 -4
interactive	-1 6 0 -5 1 1
interest	-2 -1 0 2 1 -1
interested	-1 4 0 -3 4 -1
interested in	-1 4 -1 -4 0 -1
interesting	-5 2 0 3 0 0
interests	6 1 0 -1 -6 0
interim	-6 0 0 -1 8 0
internal	4 -1 1 -5 4 0
international	0 6 0 -6 4 -2
internet	-9 1 -1 21 6 -4
interview	2 -3 0 7 1 -1
interviews	9 -1 0 4 -11 -1
into	5 0 -3 13 -2 0
into the	-2 -1 0 1 -1 4
into your	-2 -1 0 -1 3 -1
introduce	2 1 -3 -1 4 -1
introduction	-3 -1 -1 0 6 -1
invitation	-2 -9 -1 -3 1 11
invitations	-2 6 -3 -3 0 0
invite	5 7 0 -2 -3 -9
invited	0 2 -1 -1 2 -7
invited to	1 0 -1 0 3 -6
invoice	10 -18 -5 -10 10 34
invoices	-7 -2 0 4 -2 4
invoicing	-8 -3 -2 10 4 -1
involved	7 0 0 -1 -5 0
ip	12 -1 0 -3 -6 -3
is	37 -13 -16 -6 -17 -13
is #1	-8 0 0 -2 11 0
is #3	7 0 0 -1 -7 -1
is #3x	-9 1 0 -1 9 0
is $	-3 4 0 6 -6 -3
is $ #1	-7 2 0 2 4 -1
is a	-18 7 3 16 17 -17
is a #3x	-4 0 0 0 7 -1
is about	-9 4 0 -1 6 -1
is an	4 3 -1 3 -9 17
is at	7 -7 -1 3 -4 4
is attached	3 -1 2 10 -16 -2
is better	9 -2 -3 -1 -2 0
is by	11 -3 -1 2 -8 0
is closed	7 -3 -2 0 -1 -1
is confirmed	7 -3 -1 0 -4 -2
is done	6 -1 0 -1 -4 0
is due	1 -1 -1 -4 0 6
is easy	-4 0 0 1 5 0
is easy to	-4 0 0 0 6 -1
is enough	-1 7 -1 0 -4 0
is expected	6 0 0 2 -5 -1
is fine	10 3 0 4 -19 0
is for	-3 0 4 1 -2 0
is free	-5 -2 3 -3 2 -1
is from	7 -1 0 -1 -8 0
is good	4 0 0 6 -9 0
is in	11 -4 -3 -2 1 0
is in the	30 -6 -4 -4 -17 0
is it	19 -2 0 -1 -7 -1
is just	-6 0 0 1 5 1
is limited	-1 5 -1 2 -4 0
is limited to	-1 5 -1 2 -4 0
is more	11 -1 0 -1 -10 0
is my	-15 0 0 8 8 0
is no	5 -3 -1 -3 -7 5
is not	-10 3 1 20 -18 10
is now	12 -3 6 -1 -12 1
is of	-4 -2 0 0 8 -1
is on	-20 1 1 21 -10 4
is on me	-9 6 0 3 2 0
is on the	-5 -3 -2 4 0 0
is one	-10 3 5 -1 6 0
is only	-9 -1 -1 3 8 0
is possible	6 0 0 1 -5 0
is right	-6 0 0 0 7 0
is set	-1 -1 0 7 -1 -4
is still	7 -2 -1 -1 1 -3
is that	-11 2 0 -5 2 9
is the	18 -1 -5 -17 8 -2
is the only	-7 0 0 0 7 0
is there	3 2 0 1 -9 0
is to	-1 2 0 -5 2 -2
is what	6 -1 0 2 -7 0
is your	4 -1 -1 3 -9 5
island	-13 -2 5 -2 4 12
isn't	23 -3 -9 8 -13 0
isn't a	-9 -1 0 4 7 0
isn't one	8 0 0 -1 -7 0
iso	-1 -2 0 -1 11 -6
iso #5	-7 -2 0 0 12 -4
isso	4 -1 -1 -6 5 0
issue	-23 -5 0 61 -23 0
issue #1	-2 0 0 2 -4 -1
issue of	-4 -1 0 10 -3 -1
issues	-7 -2 -1 12 -1 5
ist	16 -11 -4 20 -8 -8
it	33 -27 -24 0 0 -20
it !	-10 0 7 0 3 0
it ?	-5 0 1 10 7 -2
it ? i	-5 0 0 0 6 0
it a	13 0 0 2 -16 0
it after	11 -4 0 -2 -2 0
it again	5 2 0 -1 -7 0
it all	-8 9 -3 -1 2 0
it and	-11 2 2 1 8 0
it as	7 -1 0 -1 -9 3
it at	4 -3 0 -5 1 3
it back	6 -1 0 -2 -5 3
it be	7 0 0 0 -5 0
it before	7 -4 -1 0 -4 0
it but	-3 0 0 0 -5 8
it by	9 0 0 0 -10 0
it can	-11 -3 -2 -1 -10 24
it can be	-8 -1 0 -1 5 3
it company	-8 0 0 0 7 0
it cost	3 2 0 3 -9 0
it doesn't	-1 -1 0 0 4 0
it for	2 1 1 -2 -4 3
it goes	11 -3 -1 4 -4 -3
it had	-5 0 0 1 -4 3
it has	3 0 -1 2 -4 -3
it i	-11 0 0 -2 16 0
it in	-4 -1 0 13 -4 2
it in an	-7 0 0 0 7 0
it in the	5 -1 -1 -4 0 4
it in your	-5 0 0 6 -4 2
it is	17 0 -2 -16 11 8
it may	0 0 0 -2 6 -1
it off	9 0 0 -1 -8 0
it on	-15 3 1 2 6 4
it over	5 0 0 0 -5 0
it please	-7 9 -1 0 -1 0
it should	-6 -1 0 0 8 0
it takes	-14 -2 0 4 11 -1
it takes me	-8 0 0 3 5 0
it that	-7 -1 0 0 4 3
it the	13 -1 -2 -3 -4 -1
it to	27 11 -2 1 -22 -1
it to the	8 0 -3 -1 -4 0
it to you	-8 0 0 0 9 0
it took	6 -1 0 1 -6 0
it up	-14 0 -1 -3 18 -1
it was	-14 -11 -3 18 25 1
it was a	-9 0 0 0 9 0
it wasn't	1 -1 0 -1 -5 7
it went	8 0 0 -5 -2 0
it will	-3 -4 1 0 7 -1
it with	3 1 -1 2 -4 0
it works	-6 7 -1 1 1 0
it would	-15 -1 7 -3 6 3
it would be	-16 -2 6 -4 6 3
it'll	-3 3 -1 4 -3 0
it'll be	-6 3 -2 4 -3 1
it's	-1 22 8 -17 -8 7
it's a	-2 7 0 -1 -7 0
it's not	-5 -2 0 3 4 0
it's that	-9 4 0 1 5 0
it's the	8 -5 3 -5 -3 0
item	-10 1 -2 6 -2 2
items	10 -8 -2 4 -7 -4
its	-8 -9 7 35 -17 3
its own	-2 -1 0 3 -1 0
itself	-3 -2 -2 -2 5 2
j	40 -13 -8 0 7 -10
j #1	-5 0 0 0 7 -1
j'ai	5 -3 -4 -10 17 -2
j'ai lu	-6 -1 0 -1 7 0
ja	11 1 -2 -3 -1 -5
jahr	3 -1 -1 9 -8 0
james	7 0 0 -7 -3 2
jan	2 -5 -4 6 3 -3
januar	0 6 -3 10 -14 -3
january	-26 5 -1 38 -8 -1
january #1	-8 0 0 1 7 0
january #1 and	-8 0 0 -1 8 0
january #1x	8 2 -2 -2 -5 0
january and	-5 -3 3 0 6 0
january the	-8 -1 0 9 -4 0
japanese	-9 -2 0 7 5 0
java	4 0 0 0 -6 -1
je	19 -16 -17 -25 38 7
je n'ai	-11 0 0 -2 14 0
je n'ai pas	-9 -1 0 -1 10 0
je ne	7 -4 -2 3 -3 0
je suis	-3 -2 -1 -2 -5 11
je vous	-8 -4 -2 -7 19 -2
jean	4 5 4 -2 -9 -1
jeder	2 8 -3 -3 -2 -1
jetzt	-4 -8 -1 -5 25 -7
jeudi	-2 2 6 -2 -3 0
jo	-6 5 5 -1 -1 0
joan	-6 6 6 -3 -2 0
job	-4 -7 0 43 -13 -2
job and	7 0 0 0 -6 0
job bank	0 -3 0 4 -4 -1
jobs	5 -2 0 9 -3 -2
johan	1 2 -2 -3 2 -5
john	-1 1 0 -3 0 0
join	-10 53 -4 -1 -20 -3
join us	-2 10 -2 -1 4 0
joined	-4 -2 5 0 4 0
joining	0 -7 0 -1 4 3
joins	8 -3 -1 2 -6 -1
joint	2 -2 1 -3 4 -2
jonas	16 -2 0 -5 -8 0
jordan	9 -5 -4 -4 2 -1
jornada	-5 1 -2 12 -4 -4
jour	-12 2 4 2 8 -1
journal	-1 -1 0 2 -1 6
journée	8 -4 -1 -4 3 -3
jours	0 -6 -1 -1 6 3
jpg	0 -2 -1 -1 8 -2
juan	7 -1 0 -1 -6 0
judge	-10 -8 4 7 0 7
judgement	0 5 0 0 -5 0
judgment	-5 -1 0 4 0 -1
jueves	-18 10 7 -5 8 -2
jueves #1x	-4 3 8 -2 -6 0
juin	-5 -1 6 -1 -2 3
juli	0 -3 0 9 -3 -1
julio	-13 -8 -2 8 -4 18
july	-16 13 4 45 -40 -6
july #1	10 -1 -3 -3 -4 2
july #1x	-2 -2 6 7 -1 0
jun	10 0 0 0 -4 -7
jun #4	5 -1 0 0 1 -6
june	-19 17 11 10 -13 -1
june #1	-3 2 0 -2 -5 5
june #1x	2 -12 1 2 5 -5
juni	-6 -1 1 8 -8 5
junio	-1 1 -7 9 5 -7
jusqu'au	-8 8 -3 4 -3 5
jusqu'à	7 -3 -2 -4 -3 6
just	-5 3 -25 1 28 -5
just $	-5 -1 0 1 6 -1
just heard	11 0 0 0 -11 0
just need	-6 0 0 0 6 0
just say	-7 1 0 -1 -1 8
just send	-5 0 0 0 3 0
just tell	4 -1 -2 4 -5 0
just the	-5 -1 0 10 -4 0
juste	-6 2 6 -4 2 -1
justice	-1 0 0 -6 8 -1
já	12 -12 -5 -6 10 2
k	26 1 -7 10 -11 -12
kann	-3 -4 -2 4 7 -2
kanzlei	-19 1 -2 9 14 -6
kasten	-3 -1 -1 7 -1 -1
keen	-2 -1 0 -1 7 -1
keep	-20 -14 -11 42 15 -1
keep it	1 -5 -1 -5 4 3
keep the	-9 -1 0 8 0 0
keep your	-6 0 0 0 11 -5
keeps	-5 -1 0 -3 7 1
keine	9 3 -3 7 -13 -4
keisha	6 -2 -2 0 2 -4
kenneth	9 -1 5 -8 -2 0
kept	-13 -5 0 0 10 4
kevin	5 0 0 -6 -2 2
key	-2 12 1 -1 -15 1
keyboard	-6 -1 0 2 7 -1
keynote	-7 4 -3 -5 4 0
keys	12 0 -2 1 -10 0
kg	10 -1 0 -5 -3 -2
kid	6 -1 0 -7 -2 3
kids	3 17 -4 2 -18 -1
kind	5 9 -3 7 7 -12
kind regards	20 6 -3 4 -16 0
kindly	1 4 -3 -1 6 -1
kindly confirm	-6 -1 0 -1 7 -1
kit	-6 -2 0 0 8 2
kitchen	-5 5 -3 0 -1 1
km	-7 9 0 0 -1 -2
knee	-11 0 0 7 0 4
knew	-5 0 0 7 -2 0
know	16 10 -28 6 18 -32
know a	0 8 -1 0 -4 0
know by	-4 10 0 0 -6 0
know each	9 0 0 -1 -7 0
know each other	9 0 0 -1 -7 0
know how	-9 7 -1 2 -1 0
know how many	-5 2 0 -2 0 0
know i	-5 2 0 -1 3 1
know if	-11 1 -1 -3 9 -1
know if you	4 -1 0 -1 -3 0
know that	-18 -5 6 -4 15 -1
know the	-15 0 0 5 10 0
know what	24 -1 -1 -5 -14 1
know where	-5 -1 0 -2 8 0
know where i	-8 0 0 -2 11 0
know who	-2 -2 0 3 -2 0
know your	-7 -2 0 -1 10 -1
known	-1 -1 -1 4 0 -1
knows	-4 5 -1 -3 6 -2
kommt	2 13 -3 -5 -5 -2
kostenfrei	-3 4 -2 -4 7 -2
kowalczyk	6 -1 -1 0 -4 1
kraków	9 -1 2 0 -6 -2
kurze	-6 8 -1 -3 4 -1
kw	7 -2 -1 2 -6 -1
können	10 -2 -3 2 -9 4
können wir	10 -1 0 -1 -5 -2
l	20 0 -3 -2 -3 -8
l'heure	-6 -1 -1 -3 12 -2
l'ordre	2 3 -2 6 -8 -1
l'équipe	2 -6 11 -2 -3 -2
la	15 9 -19 9 -4 -19
la asociación	9 -3 3 -3 -5 -1
la casa	-2 11 -1 -5 -2 -1
la hora	-8 0 0 -1 11 0
la inspección	-6 -3 -1 15 -4 -2
la mesa	-6 -5 5 -1 8 -1
la oficina	-6 -4 -1 -4 -4 19
la page	10 0 0 -4 -4 -2
la puerta	10 -1 -2 -1 -6 0
la semaine	-8 -1 0 -1 11 0
label	-8 0 0 4 5 0
labels	4 -1 0 3 -6 0
labour	-5 -1 -1 6 -2 0
laden	5 6 -1 -2 -3 -2
lado	-3 -4 9 -4 3 -1
lady	-7 8 5 0 -1 0
lagos	9 0 -1 -4 -5 -1
lakshmi	6 -1 0 0 -6 0
lan	7 -2 -1 -1 -2 -2
lane	-2 0 -1 4 1 0
language	1 9 -2 5 -8 -3
languages	-3 0 -4 -1 17 -7
laptop	5 2 4 -7 -3 1
laptops	7 -1 0 1 -6 0
large	2 3 -1 -7 1 -1
larger	6 0 0 1 -6 0
largest	5 0 0 -1 -3 0
las	-6 -1 2 2 10 -4
las #1x	9 -3 9 -5 -6 -3
las #1x #0x	13 -6 -2 -3 4 -2
las cinco	-5 -1 -1 -3 10 0
lassen	7 -2 -2 -1 -2 -1
last	-21 25 -10 48 0 -27
last month	9 0 0 -5 -1 -3
last month's	-7 0 0 0 8 0
last one	-12 0 0 -2 16 0
last three	-5 0 0 -1 8 0
last time	9 2 -2 -4 -5 0
last week	-2 -1 -1 9 -4 -1
last year	2 25 -1 11 -24 -2
last year the	6 5 -1 -1 -8 0
last year's	0 6 1 -5 -1 0
late	-6 1 -2 12 -5 1
later	1 3 0 4 -4 -2
latest	2 0 -1 6 -6 1
launch	-1 0 -2 5 -2 -1
law	-23 5 3 19 18 -15
law firm	-1 -4 -1 3 0 -1
law firms	2 -1 0 2 4 0
law offices	-9 2 0 0 6 0
laws	-5 12 -1 -2 -2 -1
lawyer	24 -1 1 -2 -16 0
lawyers	-5 3 6 -2 6 0
lay	14 -1 0 -7 -6 0
lb	9 -1 0 -3 -6 0
le	10 -21 -8 -4 23 -14
le #1	-4 2 6 -1 0 -1
le #1x	8 -2 -1 -5 -1 0
le #3x	-3 -3 -2 -1 1 7
le client	10 -2 -2 -3 -2 0
le monde	7 -6 4 1 -6 -1
lead	-12 -6 -5 9 6 9
leader	-5 4 1 0 1 0
leaders	-5 -6 -1 -2 12 -2
leading	-2 -1 0 -2 3 2
leads	6 0 0 0 -7 0
learn	-3 14 -1 0 -11 0
learn more	0 4 0 0 -5 0
learn more about	0 4 0 0 -5 0
learned	5 -1 0 4 -13 3
learning	-11 0 1 1 6 0
lease	-8 1 -1 -1 3 3
leases	-7 -1 0 -1 10 -1
least	-10 1 -1 4 -2 9
leave	-6 -7 -10 24 -15 24
leave out	-6 0 0 0 7 0
leave the	3 -3 0 -3 -3 8
leave the list	-2 -5 0 -2 -3 8
leave this	-5 -1 0 7 0 -1
leaves	3 -1 7 -1 -7 0
leaving	0 3 -1 -3 1 -1
lecteur	-3 -1 -1 10 -5 -1
ledes	-4 -2 2 7 0 0
ledger	-6 2 5 3 1 -2
lee	-5 0 5 5 -5 0
leeds	3 -5 -1 -1 2 -1
left	-2 -2 -2 -8 26 -4
legal	-38 4 16 16 20 -16
legal advice	-2 -4 0 10 -1 -5
legal managers	-5 -4 2 -1 1 2
lege	-7 0 0 -2 9 0
lena	12 0 0 -8 -2 -2
length	-4 -1 0 5 -2 0
leon	-12 6 -1 -1 9 -1
les	4 -2 11 -3 -1 -7
les cabinets	-6 -1 0 -3 9 0
less	-8 0 1 -8 12 6
less than	-6 -1 0 -3 7 0
lesson	-8 3 1 6 1 -2
let	0 19 5 0 -8 -9
let me	-9 10 8 0 -3 0
let me know	-4 13 1 1 -3 0
let's	8 -2 -1 -3 -1 0
let's talk	9 -1 -1 -3 -2 0
letter	0 -3 -7 23 -3 5
letter to	-9 0 0 -1 10 0
letters	-1 2 -2 4 -1 2
lettre	-3 -3 -1 9 1 -3
letzten	-10 -4 -1 3 14 -1
levar	4 10 -3 -3 -6 -1
level	-5 5 -2 2 -5 2
level #1	-5 -1 0 2 4 0
levels	-2 3 0 -1 -6 2
lg	12 -3 -1 -3 -6 0
lhe	2 -3 -2 -8 14 0
liberty	-5 0 0 -1 7 0
library	7 -6 -4 18 -11 -2
libre	1 11 -5 -4 -7 -2
lic	2 1 -1 -4 4 -2
licence	6 -1 0 -3 0 0
licences	8 -1 0 -1 -7 0
liebe	-3 14 1 -7 -2 -6
lieu	-7 2 -1 -2 7 -1
lieu de	-6 -1 0 -2 9 0
life	-3 2 0 -10 4 7
lift	7 1 -3 -2 -2 0
light	1 -5 -1 -5 7 4
ligne	-6 1 -3 7 2 -1
like	21 -9 -19 -18 10 6
like a	4 0 -2 -4 0 1
like me to	-4 0 0 0 5 0
like the	-19 0 0 -2 19 3
like to	26 -3 -10 -12 -14 21
like to be	-25 4 0 0 9 12
like to know	21 0 0 -1 -19 0
like to see	4 0 -3 -1 0 -1
like us	-3 6 0 0 -1 0
like yours	-15 0 0 0 14 0
liked	5 -1 0 1 -5 -1
likely	-2 -1 0 -4 3 3
limit	7 -2 0 3 -5 -1
limited	-11 11 -2 -6 2 7
limited to	-9 11 -3 -4 3 -1
limits	3 0 0 3 -1 -6
lindgren	-3 0 0 5 -1 -2
lindqvist	-10 2 4 4 2 0
line	-19 0 -2 -30 29 16
line by	-5 4 0 -3 6 0
line by line	-5 4 0 -3 6 0
lines	7 -1 3 -3 -3 -2
ling	6 -1 0 -5 -2 -1
link	1 4 -4 -6 -15 29
link https	9 -3 0 0 -6 -1
link to	-5 0 0 3 0 -1
links	-1 -4 -1 20 -2 -2
list	38 14 -17 11 -10 -26
list and	13 2 -1 -2 -11 -2
list as	-6 0 0 0 7 0
list attached	6 -1 -1 0 0 -5
list not	6 -1 0 -1 -2 -4
list of	-5 2 0 4 0 2
list to	-3 0 0 8 -3 -1
list we	9 0 0 -1 -9 0
lista	14 0 -2 4 -15 -1
listen	6 1 -1 1 -6 0
listened to	6 -2 0 0 -4 0
listing	0 -1 0 -2 7 -6
lists	5 19 0 -19 -8 -7
little	-22 7 0 -2 12 2
live	-6 -16 -2 0 26 -1
livro	1 -5 12 -2 -4 -3
llevo	-13 7 -1 -4 9 0
llp	-4 5 6 0 -2 0
lo	13 -11 3 7 -8 0
lo he	7 -2 0 4 -9 0
lo que	-16 -4 4 8 6 -1
load	13 -3 0 -1 -8 -1
loading	15 -4 -1 -2 -9 -1
loading dock	13 -5 0 0 -8 -1
lobby	-2 2 -1 7 -8 -1
local	-11 -2 -3 10 8 0
location	2 -2 -1 6 -3 -2
lock	5 -1 -1 0 -5 0
locked	4 -2 0 -2 -1 0
loft	-4 8 -1 -2 -2 -4
log	10 -9 1 18 -11 1
log in	-8 -5 0 16 5 -9
log in and	0 -1 0 7 -1 -6
login	8 -1 0 2 -7 -3
logo	1 -6 -2 0 32 -4
london	-2 -5 -3 4 6 -3
long	-2 -2 2 13 -10 1
longer	-9 -3 0 18 -9 9
look	7 -25 1 -5 28 -3
look after	-4 0 0 1 4 0
look at	-2 -8 -2 -4 12 4
look at it	-5 -1 5 0 4 0
look at the	6 -6 -1 -2 1 3
look for	-1 -3 5 3 -7 3
look forward	7 -2 -1 -2 -2 -1
look forward to	7 -2 -1 -2 -2 -1
looked	0 -1 -1 -4 4 -1
looked at	5 0 0 -4 -1 0
looking	8 -4 -1 -2 5 2
looking at	-1 -2 0 -1 5 0
looking for	9 -2 -1 -2 -12 2
looking forward	-7 0 0 1 6 -1
looks	4 -4 0 -1 2 0
looks after	-8 -1 0 -1 9 0
lorna	4 0 0 3 -7 -1
los	37 -16 -5 -9 -1 0
los datos	-7 -1 0 -1 9 0
los que	16 -1 -1 -2 -11 0
los socios	10 -1 0 -2 -6 0
lose	4 -2 0 4 -6 -1
losing	-11 -1 -1 4 8 0
lost	-4 -1 2 19 -14 2
lot	-1 -1 2 -9 11 3
lot #1	10 -1 0 -3 -5 -3
lounge	-8 6 4 -6 -2 10
love	-1 1 0 6 -2 5
love to	8 1 -2 -1 -2 1
lovely to	-8 0 0 0 8 0
low	-6 0 -1 0 3 2
lower	7 -1 -2 1 -6 -3
ltd	-4 -4 0 -8 20 0
lu	-4 0 0 -1 7 0
lucille	12 -2 -2 -3 -5 0
luck	15 -2 -1 -4 -8 -1
lui	13 -2 0 -2 -8 0
luis	10 -1 -1 0 -8 0
lunch	-17 48 -1 -6 -17 0
lunch and	-5 -1 0 -1 7 0
lundi	7 -3 -1 3 -8 4
lunes	5 6 -5 -9 6 -4
là	-9 7 -2 -2 7 -1
lá	5 0 4 -8 -1 0
m	2 -7 -5 24 -7 -6
m'a	7 -1 0 -2 -4 0
m'aviez	9 -1 0 -1 -6 -2
ma	-8 -3 5 -7 7 3
mac	0 0 0 8 -7 -3
machen	-3 -2 2 -3 7 -2
machine	0 0 6 1 -7 0
machines	5 -1 0 -1 -2 0
madam	8 -3 -1 4 -9 -1
madame	11 0 -3 -10 4 -5
made	-14 4 0 22 1 0
made me	-8 0 0 1 9 0
mag	4 5 -2 -4 -2 -1
magazine	-7 -1 0 1 4 1
mags	10 0 0 0 -6 -4
mai	-7 4 -3 3 0 4
mai #4	-6 -1 0 0 -3 9
mail	-4 3 -22 12 -8 41
mail address	3 -2 0 5 -3 -3
mail and	0 -2 0 -1 6 -1
mail in	-9 -1 0 1 3 6
mail is	-7 -1 0 -2 6 3
mail system	-1 -1 0 7 -1 -6
mail to	1 1 0 0 -5 3
mail you	8 -1 0 -3 -4 0
mailbox	9 -1 -1 -4 -3 6
mailing	1 13 -1 -14 -10 -7
mailing list	-1 12 -1 -8 -10 -6
mailings	-2 3 0 1 -2 -1
mails	7 -8 3 4 -8 -3
main	0 -1 -4 9 -9 4
mainly	10 -1 0 -5 -3 0
maio	-8 1 -1 11 -3 -1
mais	24 7 -2 -3 -22 -2
maison	-5 5 -3 -3 9 -1
major	3 0 0 -3 -2 0
make	-20 25 -8 -6 19 -5
make a	-8 0 0 2 6 1
make any	-4 1 0 -2 8 -5
make it	6 1 -1 -7 -1 -1
make sure	-3 -3 0 2 3 2
make the	5 -1 0 0 -6 -1
make you	-5 0 0 0 6 0
makers	-1 -5 -1 0 5 0
makes	4 0 -1 -4 -3 -1
making	-1 5 0 -5 2 1
mal	20 -4 -2 -6 -12 1
malpractice	7 0 0 -3 -5 2
man	3 -3 6 -11 2 0
manage	10 -1 -2 9 -5 -1
managed	-4 -6 0 -7 14 1
management	-15 3 -1 6 11 2
manager	-1 4 -7 25 7 -11
manager of	8 0 0 0 -9 0
managers	-2 0 1 3 -4 1
managing	-6 -5 3 0 3 5
managing partner	-2 -3 4 2 -2 -1
managing partners	7 -6 4 -4 0 0
manda	9 3 -2 -6 0 -3
mandado	13 -1 -2 -1 -10 0
mandanten	-4 -5 -1 5 8 -5
mandatory	11 -3 -1 -2 -3 -3
mandatory for	9 -5 -1 -2 -2 -3
manila	-3 -2 -3 -3 3 3
many	5 4 10 -7 -8 -2
many months	7 0 0 0 -7 0
many of	-6 5 -4 2 2 -2
many of you	1 5 -5 1 -2 -1
many thanks	7 0 0 0 -7 0
map	8 -1 0 -3 -3 -2
mar	2 -11 -1 6 2 1
mar #4	-1 -7 -1 -1 4 7
march	-6 24 -3 16 -36 19
march #1	0 -6 0 5 0 2
march #1x	0 5 -1 -7 0 -2
march at	-5 4 -1 -3 6 -1
marche	13 -1 0 -1 -8 0
mardi	-11 -1 -1 0 13 -1
marek	10 -1 -1 0 -7 0
margin	-4 2 0 -1 4 0
marguerite	-6 4 2 6 -1 0
marie	6 -1 -1 -2 -3 0
marisol	5 0 0 4 -7 0
marit	18 -8 -3 -2 -1 -1
mark	-5 2 0 6 -3 -1
market	-14 0 1 6 3 11
marketing	-3 -3 0 -10 30 -4
mars	-8 12 -3 3 -3 -1
marta	6 -3 -6 -4 0 0
martes	-7 5 3 0 -1 -1
marzo	5 -1 -1 1 -2 -1
março	-12 1 -3 2 13 -2
master	-4 10 0 -1 -7 0
match	-1 -3 0 6 0 -2
matches	-6 6 0 3 -3 -1
material	-1 -1 0 6 -5 0
matin	6 -4 -2 -1 -4 4
matter	-4 1 -2 -2 9 -1
matters	-2 2 -1 -4 5 -2
max	12 -2 0 -2 -9 0
maximum	5 -1 -1 0 -7 3
may	-17 -1 27 7 -10 6
may #1	6 -6 0 1 -7 3
may #1x	9 9 2 4 -19 -2
may and	-2 -2 -1 -2 -3 10
may at	-8 9 5 0 -4 0
may at #1	-7 6 5 0 -2 0
may be	-15 -2 -2 -1 15 3
may have	6 -1 0 -7 2 0
may i	-13 -1 -1 -1 24 1
may i ask	7 0 0 0 -7 0
may the	1 -4 -2 0 4 -1
may we	-6 1 -1 5 2 0
maybe	-6 8 -1 2 0 -4
mayo	1 -6 -1 6 3 -2
mayor	2 5 3 -7 -2 -1
maître	12 -2 0 2 -9 -2
me	35 -19 -11 -34 22 -38
me #3	6 1 0 0 -6 0
me #3 #4	7 0 0 0 -7 0
me a	-16 -2 -1 7 9 0
me about	-8 10 1 4 -6 0
me about the	-4 12 0 0 -6 0
me and	-3 -2 -1 3 1 0
me at	7 -4 -1 -1 -2 0
me at the	10 -2 -3 0 -4 0
me by	6 0 -2 -1 -7 -2
me da	4 7 -1 -2 -7 0
me for	-2 7 0 -3 -5 4
me he	-8 0 0 0 10 0
me how	-4 -1 -1 -1 7 0
me i	10 0 0 -2 -10 0
me if	-7 7 -3 -1 -1 0
me if you	2 3 -1 2 -6 0
me in	-13 -3 -4 4 14 -1
me know	-4 13 1 1 -3 0
me know by	-1 9 0 0 -7 0
me on	-2 -3 1 -1 6 -2
me one	-10 0 0 0 11 0
me that	-5 0 0 2 6 0
me the	16 -6 -2 -2 -6 7
me the name	10 0 0 0 -9 0
me this	10 -1 0 -1 -7 0
me this morning	7 -1 0 0 -6 0
me to	-30 -1 0 -1 46 0
me to the	-6 0 0 1 5 0
me to write	7 -1 0 -2 -4 0
me too	4 0 6 0 -8 0
me what	0 -4 7 5 -8 0
me when	3 0 -1 3 -7 0
me you're	-7 0 0 1 6 0
me your	0 2 -1 0 -7 -1
mean	-1 -3 4 4 -5 1
means	-8 -2 3 2 4 2
meant	-6 -1 0 -1 3 3
measure	-3 -2 0 -6 8 5
media	-1 -3 -1 13 -2 2
median	0 -2 -1 24 -7 -2
mediation	-3 -1 -1 10 -5 -1
medical	8 -1 0 0 -5 0
meet	-7 9 0 -6 4 4
meet you	-10 -2 2 0 0 7
meeting	20 1 -6 -1 -21 3
meeting room	-5 -3 -1 -2 12 -2
meeting with	11 -4 -1 -3 -2 -2
meetings	-7 -3 0 10 0 0
mehr	-15 -3 0 12 6 -2
mein	-1 7 -1 -3 -3 -1
meine	0 -3 -1 -3 8 -2
meio	-7 3 -1 -3 10 0
melhores	20 -1 -2 -8 -3 -7
melhores cumprimentos	12 1 -2 -6 -3 -2
member	-23 1 -6 25 -11 22
member of	-3 -2 0 1 3 0
member of the	-1 -2 0 1 5 0
members	-32 52 -5 37 -23 -10
members #1	10 -1 0 -4 -2 -2
members of	-4 4 5 -9 1 -1
members of the	3 4 5 -7 -3 0
membership	4 1 0 0 -2 4
membres	0 -1 -3 12 -11 -1
memo	2 9 -2 1 -8 -3
menos	-1 12 -1 4 -13 0
mensagem	9 -2 -1 -4 -7 1
mensaje	-5 -3 -2 -5 -7 23
mention	0 -1 -1 -2 0 -1
mentioned	-17 -3 0 -1 21 -1
mentions	9 -2 0 -1 -7 -1
menu	4 -2 -1 6 -6 -2
mercado	0 -3 7 0 -5 0
merci	17 -2 -3 -5 -10 1
mercredi	-6 8 -3 -4 6 -1
mes	6 -4 -6 -7 10 -3
mesa	-12 2 5 -8 12 -3
meses	-3 -6 -4 1 12 -4
mesma	8 -1 0 -2 -4 0
mesmo	14 6 0 -7 -11 0
message	-17 -7 -11 -25 -37 75
messages	-2 -6 0 32 6 -13
met	-2 0 0 14 -6 1
met in	8 -1 -1 1 -7 0
meta	5 -1 0 -2 -4 0
meter	7 -2 0 0 -3 -2
metro	-9 3 -2 -3 11 0
mi	-2 2 -5 -12 4 9
mich	-6 -5 4 -1 8 -1
mid	6 -2 -1 1 -7 0
midi	14 0 6 -5 -12 -3
might	-1 0 -1 -4 -1 3
might be	-2 2 0 -1 4 -1
migration	1 -5 0 -4 8 -4
mike	6 -1 1 -2 -3 -1
mil	9 8 -2 -7 -3 -5
miles	-4 8 -1 0 -2 -3
million	2 3 -1 1 2 -3
mim	-5 -3 7 -1 1 0
min	-3 -17 -3 -1 36 -5
mind	0 -3 -1 6 -16 10
mine	22 -8 2 -5 -2 0
minha	8 1 -3 -8 -1 4
minimum	8 -5 -1 3 -5 0
ministry	-4 -5 3 11 -3 0
mins	-8 -1 0 0 9 -1
minute	-14 -4 0 4 31 -2
minuten	-11 4 -2 2 11 -2
minutes	-6 26 -4 -18 12 -13
minutes and	6 1 -1 0 -5 -1
minutes at	-7 9 -2 -2 2 0
minutes at the	-6 10 -1 -2 -1 0
minutes by	13 -1 0 0 -14 -1
minutes of	14 -3 0 -5 -3 -2
minutes to	-11 -1 0 0 8 0
minutos	1 2 -5 0 -7 6
mir	11 3 -2 -1 -10 -3
mismo	7 -5 -2 -4 5 -2
miss	5 -2 -1 -8 9 -5
missed	6 -2 -1 1 -3 -1
missing	2 -5 -1 1 -1 0
mistake	4 0 0 2 -5 0
mistakes	4 0 0 3 -6 0
mit	8 -4 3 -2 16 -19
mit den	-7 -1 0 -1 9 0
mit der	-10 2 5 -4 6 0
mit freundlichen	12 -2 2 1 -11 -4
mit freundlichen grüßen	12 -2 2 1 -11 -4
mittwoch	-5 17 1 -3 -9 -2
miércoles	-10 2 7 -4 1 6
mme	16 4 -4 -4 -13 2
mobile	-2 -2 -1 4 -4 0
mobile is	9 0 0 -1 -8 0
model	-3 3 -1 -5 4 -1
moderator	-11 2 1 5 4 0
moi	2 9 -3 -5 -5 1
moi si	5 4 -1 -1 -8 0
moi si vous	5 4 -1 -1 -8 0
moins	5 -1 0 1 -5 -1
mois	-14 -4 -3 -6 30 -3
molesto	7 0 0 0 -7 0
molesto con	9 0 0 0 -10 0
mom	-4 0 0 -2 4 2
moment	-14 0 6 0 7 -1
momento	-4 -1 0 0 7 -1
mon	7 -10 -3 0 2 8
monat	1 -4 -2 3 8 -5
monate	1 -5 -1 -6 12 -3
monday	5 -19 4 14 -13 9
monday june	-11 8 0 0 -2 6
monde	6 -5 4 1 -3 -1
money	13 6 1 -8 -4 0
money in	7 0 0 -2 -5 0
monique	-7 -2 0 7 2 0
monsieur	8 0 -1 -7 4 -3
month	-18 -20 -19 58 23 -34
month !	-6 0 0 -2 9 0
month #1	-10 0 0 6 2 -1
month and	4 0 4 -1 -5 0
month end	-8 0 0 -3 8 0
month for	-3 4 0 -1 0 0
month i	-11 0 0 1 11 0
month the	-9 -1 0 14 -2 0
month to	9 -1 0 -3 -3 0
month with	-7 0 0 -1 8 0
month's	-8 0 0 0 10 0
monthly	-2 1 0 3 8 -5
months	37 -8 -10 3 1 -18
montreal	7 0 0 -3 -9 -1
more	-29 -1 -16 33 17 0
more about	-5 9 3 0 -5 0
more info	-3 0 0 1 2 -1
more of	-4 0 0 9 -5 0
more than	9 -3 1 11 -12 2
more than the	7 0 0 -2 -6 0
more to	0 0 0 5 -4 0
morgen	14 -4 -2 0 -7 -1
morning	-5 8 15 0 -1 -9
morning ms	-7 2 0 0 5 0
mornings	-7 -1 4 -1 7 0
most	-18 -2 -10 31 14 -2
most firms	-7 -1 0 -5 10 0
most of	11 1 1 -1 -9 0
most of the	5 0 0 -1 -4 0
most of these	8 -2 0 -2 -5 0
most popular	-2 0 0 7 -2 0
mostly	-12 0 2 3 6 -1
mot	0 -4 -2 10 -2 -1
mother	-11 -1 0 10 1 0
move	2 -5 -1 -3 -3 10
moved	8 -4 0 12 9 -7
movers	12 0 0 0 -10 0
moves	16 -5 -1 4 -13 -4
moving	-4 -2 0 5 -1 0
mp	7 -1 0 4 -8 0
mp #1	7 -1 0 4 -8 0
mr	54 -35 -4 -28 -10 -4
mrs	12 -2 -1 -2 0 1
ms	14 -14 0 0 15 -10
much	8 -4 4 -7 5 0
much for	8 -3 0 -1 -4 0
muito	4 -3 -1 -5 4 0
multi	-3 0 0 1 4 -1
muriel	11 -2 -1 -1 -6 0
music	-2 6 -2 -1 -4 2
must	4 -3 -3 30 -19 -3
must be	-12 4 -1 2 3 1
mutual	1 -3 7 0 -4 0
muy	2 -3 -2 -4 5 -1
my	34 -42 -30 -27 44 -23
my assistant	-5 0 -1 -2 7 0
my boss	-8 0 0 0 9 0
my brother	-5 -1 -1 0 7 0
my brother in	-5 -1 0 0 8 0
my cell	12 -2 -2 -1 -4 -2
my colleague	-7 -1 3 0 6 0
my father	-8 0 0 2 4 2
my mobile is	9 0 0 -1 -8 0
my mother	-2 0 0 9 -7 0
my own	-6 -1 -1 1 5 -1
my partners	10 0 0 0 -10 0
my phone	5 -1 0 -1 -3 -1
my portfolio	4 0 0 0 -4 0
my seat	-1 -4 0 -1 6 0
my sister	-9 4 0 4 0 0
my wife	-8 0 0 -2 8 3
myself	14 3 -1 -3 -13 0
más	-21 1 0 1 14 5
máximo	-6 15 -2 -2 -5 -1
märz	-6 7 -2 3 -1 -2
même	1 5 -3 1 -1 -3
mês	-1 -9 -4 1 20 -9
mí	9 -3 -1 -4 -2 0
möchte	10 -3 0 1 -7 0
n	-18 -6 -4 30 -13 3
n #1	-10 -1 -1 6 7 0
n #3	-4 -1 -1 7 -3 -1
n'a	15 -3 -2 -3 -9 0
n'ai	-11 0 0 -2 14 0
n'ai pas	-9 -1 0 -1 10 0
na	9 -19 18 -4 13 -11
nach	2 -2 -8 -2 15 -6
nachricht	-6 -4 -4 -11 0 19
nacht	8 0 0 -1 -7 0
nada	26 14 -5 0 -34 -2
nada de	15 -1 -2 -3 -7 -1
nadie	10 -1 2 1 -9 -1
nairobi	2 -2 7 -3 -1 0
name	24 -6 -14 -39 12 18
name and	0 0 0 0 -5 4
name came	11 0 0 0 -11 0
name in	-5 0 0 0 6 0
name in the	-5 -1 0 -1 7 -1
name is	3 0 0 -2 -2 0
name of	12 -1 0 1 -14 0
name of the	9 0 0 0 -10 0
name on	3 1 -2 -3 2 -2
name on it	8 -4 -2 -1 -1 0
name on the	-7 0 0 0 7 0
name title	-7 0 0 0 8 0
named	20 -4 3 -2 -18 -1
names	25 20 -5 -12 -13 -4
names are	3 -1 0 -2 4 -2
names the	-4 -1 0 2 5 0
national	3 4 0 0 -1 -8
navy	-8 0 0 0 9 0
nazaré	-3 9 -2 -2 1 0
nd	1 0 0 -2 0 0
nda	-9 4 0 -1 5 0
ne	16 -5 -8 4 -15 9
ne vous	-7 -1 -1 -2 13 -1
near	-7 0 21 -1 2 2
near the	-3 -2 17 -2 -2 1
nearly	-12 -2 -1 5 5 -1
need	52 -15 -19 -20 -14 -9
need #1	8 -2 -2 0 -3 -1
need from	7 -1 0 -2 -3 0
need it	3 -1 0 -2 -2 0
need the	0 -5 -2 -4 5 4
need to	4 2 -2 9 -7 2
need to do	-1 -1 0 4 -2 -1
needed	5 6 -3 -2 -5 -3
needs	10 -4 1 -2 4 2
needs the	8 -1 -1 -3 -4 -1
needs to	7 -1 0 2 -7 0
needs to be	5 0 0 1 -6 0
negative	8 -2 0 -2 -4 2
negotiation	-5 -1 2 -2 7 0
neighbours	-6 2 -2 5 1 -1
nein	7 -3 -1 7 -7 -3
neither	9 4 0 -3 -11 -1
nelson	5 0 0 0 -6 2
nem	12 -3 -1 -3 0 -5
nennen	9 -1 0 -1 -5 0
net	-4 26 -1 -19 -7 29
net cn	-4 0 0 -1 6 0
network	-19 -2 -1 -3 18 3
networking	-4 0 1 -1 -3 7
networks	2 0 0 6 -7 0
neun	-4 -2 -1 10 -4 -1
never	-31 0 3 8 7 20
new	-16 5 -27 43 4 -17
new members	8 2 0 -3 -3 -2
new york	0 4 -1 -5 -2 8
news	-26 -15 -1 60 -27 5
newsletter	-13 -5 -1 28 -4 7
newsletters	-6 -1 0 1 -4 5
next	-12 -16 15 41 -4 -19
next friday	10 -5 -1 2 -7 0
next month	-6 -1 2 10 -4 0
next time	5 -1 0 1 -6 0
next to	12 -4 0 -5 -6 -1
next to the	5 -2 -2 -1 -6 0
next week	-4 2 1 -1 0 -1
next week ?	-6 3 5 0 -1 0
next year	-3 -2 3 -1 4 0
ng	-1 3 3 -6 0 -2
ni	19 -3 -4 -6 -6 -3
nice	2 -4 1 4 -7 -1
nicht	14 -10 4 11 -17 3
night	12 0 0 6 -13 -5
night and	7 0 0 0 -7 0
night shift	3 -5 4 1 0 -3
nine	-20 -5 6 30 -1 0
nine hours	-6 0 0 8 -2 0
nine of	5 -1 -1 0 -4 -1
nine years	4 -3 5 1 -7 0
nineteen	-11 0 0 2 9 0
ninety	-5 2 0 -2 6 0
ninguém	-1 6 -1 -4 0 0
ningún	-10 -2 -1 3 9 0
nl	-7 1 0 -3 6 3
no	8 34 -14 -28 -4 -1
no #1	-8 -1 0 1 8 1
no charge	-9 -2 -2 -2 13 -1
no dia	-18 1 12 2 4 -1
no dia #1x	-8 -2 13 -2 -4 -1
no es	11 1 -2 -3 -6 -2
no fee	0 8 -2 -5 -5 -1
no lo	11 -3 -1 1 -14 7
no more	-15 -3 -1 11 7 0
no obligation	-10 -1 0 -2 17 -5
no on	9 0 0 0 -9 0
no one	-7 11 -1 3 -6 0
no one has	-7 12 0 0 -5 0
no questions	-5 0 0 9 -2 0
no se	10 -7 -3 -5 -6 11
no setup	-6 -1 0 0 7 0
no slides	-8 -3 6 0 2 0
no such	-2 -5 0 -2 -10 14
no vendors	-7 10 0 0 -4 0
nobody	1 3 8 29 -25 -7
nobody can	-4 -2 0 1 2 0
nobody else	9 -1 -3 0 -5 -1
nobody reads	-8 -1 3 8 -1 0
nobody wants	-4 0 2 10 -4 0
noch	-4 -4 1 -1 10 -4
nom	12 -2 -2 0 -6 0
nombre	4 9 -2 -2 -8 -1
nome	-5 -3 -1 3 6 -1
non	19 2 -1 -12 -5 -2
none	-6 -5 1 6 -2 7
noon	11 -1 1 7 -14 -1
nordic	-8 4 5 3 -2 0
norma	-3 -2 -1 3 -5 9
normal	-2 -4 -1 4 0 2
normally	-23 -1 -1 -2 28 -1
norte	-5 -2 0 7 1 -1
northern	-10 4 0 0 6 -1
nos	-3 20 0 -13 6 -5
nosotros	9 -1 -1 -2 -5 0
nossa	-7 -4 -1 0 12 -3
nosso	2 -6 4 9 -7 -2
not	27 -9 -32 3 -35 37
not a	-6 -1 0 11 1 -1
not an	6 -3 0 1 -5 0
not do	5 0 0 0 -5 0
not found	-9 -3 0 0 -3 21
not have	-6 0 0 5 1 0
not just	2 5 0 2 -9 0
not on	-4 0 0 5 1 0
not only	4 -1 0 3 -7 0
not reply	1 8 0 -3 -5 0
not reply to	5 7 0 -3 -7 -5
not the	4 2 3 4 -9 -2
not to	-1 5 -1 9 -11 -1
not want	-5 0 0 -1 4 1
not want to	-7 -1 0 0 6 2
not wish	-7 6 0 1 1 -2
not wish to	-7 6 0 1 1 -2
not you	-13 0 0 0 13 -1
nota	6 -2 -1 3 -7 0
note	-10 -11 3 14 -6 15
note that	-5 -1 4 0 0 1
notebooks	-8 0 0 8 -1 0
noted	-8 -2 -1 2 -1 8
notes	-17 -6 -1 44 -7 3
notes from	1 0 0 4 -5 2
nothing	17 4 -4 -6 -15 9
nothing but	-8 -1 0 -2 13 0
nothing else	12 1 -1 -4 -9 0
nothing to	2 6 0 0 -7 0
notice	17 -1 0 2 -3 -5
notice period	11 0 0 -2 -8 0
noticed	-4 -1 0 4 1 -2
noticed that	7 0 0 0 -3 -2
notices	-6 0 -1 3 3 -4
notre	2 4 4 4 -10 -2
nous	2 0 5 2 -2 -6
nouvelle	-8 -3 8 -1 7 0
nouvelles	-4 4 -4 7 -4 -1
nov	-5 -1 3 8 -4 -6
nov #1	3 3 -1 0 -4 -2
november	-17 15 0 10 -1 3
november #1	10 7 -1 -3 -10 -2
november #1x	-6 -1 -1 1 7 -1
novembre	-11 10 4 1 -6 5
novo	9 -5 -2 11 -14 0
now	-17 -9 -21 43 16 -9
now and	-1 5 0 -2 1 -2
now come	-7 1 -1 0 7 0
now has	-9 -1 0 8 -1 0
now i	-5 -1 0 3 3 0
now the	-7 0 0 1 5 0
nr	-6 -1 0 12 2 -5
nuestros	9 -2 -1 -6 -2 0
nueve	-10 3 -1 0 10 -2
num	-8 0 0 -2 11 0
numa	-8 3 0 -2 6 -1
number	-6 -18 -12 -7 18 26
number #1	-8 -3 4 -5 4 8
number and	-8 0 0 3 0 4
number in	5 -1 0 -3 -2 0
number is	4 0 0 1 -5 0
number of	-5 0 1 -5 9 0
numbers	4 -11 -3 31 -15 5
numbers and	-2 -6 -1 2 -1 7
numbers to	-6 0 0 -1 8 0
nunca	8 -2 -1 -1 -5 0
nur	4 -7 -2 3 6 -7
não	24 4 2 -3 -13 -9
não for	-6 -7 13 -4 1 0
não há	1 14 -4 -5 -7 0
não precisa	-1 10 -2 -2 -3 0
nós	12 -1 0 -2 -9 0
número	-2 -3 -1 7 0 0
números	-6 -1 -1 2 6 0
o	10 -12 -23 14 12 -13
o homem	11 -2 -1 -3 -2 -3
o que	-24 8 -4 6 17 -1
ob	7 1 -2 7 -11 0
obligation	-7 -3 -1 -1 17 -5
obligation to	-2 -2 0 -1 10 -5
obrigada	10 -1 -1 -2 -8 -1
obvious	-8 0 0 0 8 0
oct	7 3 4 5 -3 -9
october	-37 12 7 40 -10 -10
october #1	-5 9 -1 4 0 -3
octobre	-9 -1 0 1 10 -1
octubre	5 7 -2 -1 -13 6
oder	3 -2 -5 6 1 -4
oduya	-5 0 2 0 5 -1
of	3 19 -9 3 4 -28
of #1	6 -3 1 0 -1 4
of #1x	-2 -7 1 -1 11 -2
of #2x	6 -1 -1 -5 -4 0
of #3	-5 4 -1 0 -3 4
of #3x	-11 -3 5 -1 11 0
of #4	-6 2 0 7 -6 0
of #4x	-10 4 -1 -1 7 0
of $	-1 -2 0 0 -1 2
of a	41 -2 -1 11 -42 1
of a small	9 -1 0 0 -9 0
of all	-2 -2 0 -3 3 3
of an	-4 0 3 -2 3 1
of business	6 -1 0 1 -4 1
of charge	-3 1 -1 -5 5 0
of course	-1 -2 -1 9 -8 2
of employees	-6 0 0 6 1 0
of eyes	-10 0 0 -1 11 0
of four	-9 9 2 -1 -1 0
of her	-12 0 0 -2 13 0
of it	-4 -4 1 16 -5 0
of my	-14 -3 -1 4 12 -1
of our	-12 -3 11 9 10 -7
of our clients	-6 -1 2 0 3 0
of ours	7 0 0 0 -7 0
of service	9 0 0 0 -8 0
of ten	-6 3 0 -1 6 0
of that	-2 5 0 -3 3 0
of the	0 19 -15 39 -18 -13
of the association	11 -1 0 0 -10 0
of the first	-4 0 0 0 6 0
of the month	-2 0 -1 26 -13 0
of the office	-6 0 0 0 -1 6
of the three	11 -1 0 -4 -5 0
of the year	-5 -1 0 5 1 -1
of their	1 3 0 -4 1 0
of them	-9 11 -1 -7 10 4
of these	6 0 -1 2 -6 -1
of this	1 0 7 -6 4 -7
of three	-4 0 5 -2 2 0
of two	-16 11 -1 7 -3 -1
of us	4 27 -6 5 -32 1
of what	-18 -1 0 3 16 0
of which	5 -1 -1 17 -15 1
of whom	-7 9 -1 5 -6 0
of you	-5 25 24 11 -46 -6
of you and	16 -2 -1 -1 -12 0
of you asked	-3 4 0 -3 6 -1
of you before	-6 0 0 0 7 0
of you know	-6 -5 7 3 1 0
of you will	-3 5 -1 0 -3 0
of your	-20 -3 -10 -5 47 -6
of your choice	-3 0 0 0 3 0
of your inbox	-8 0 0 0 8 0
of your size	-3 -1 0 0 4 0
off	0 -16 -20 9 27 -3
off and	-5 0 0 -5 10 0
off the	12 -1 -1 1 -12 -1
offer	-3 3 -7 -6 32 -10
offer a	-6 4 0 1 3 0
offer it	0 5 -1 2 -7 0
offered	35 0 -2 -6 -20 -1
offering	-6 3 -1 -5 1 5
offers	0 -2 -1 5 -4 -1
offert	7 1 -2 -2 -3 -2
office	18 -6 -15 34 -14 -13
office and	-4 -2 0 -2 7 0
office in	-6 2 3 -2 4 0
office manager	-8 -1 0 -2 11 0
office of	6 -2 0 -3 -2 0
office on	8 1 0 -1 -8 -1
office the	-6 -1 0 7 2 0
officer	5 -1 -1 -3 -1 -1
offices	-20 7 1 3 14 -1
offices in	-8 8 -1 0 1 0
official	-2 -1 -1 0 -3 7
offline	-5 -1 -1 2 7 -1
offre	7 -1 -1 -6 5 -3
offs	2 7 0 -1 -6 0
oficial	0 13 -2 -3 -5 -1
oficina	-17 1 3 -7 2 19
often	-7 -2 -1 5 5 -1
ohne	6 -5 2 6 -6 -2
oi	3 -1 7 0 -9 1
oito	0 10 -2 -4 -2 0
ojo	-12 0 0 3 9 0
ok	31 3 1 -2 -14 -1
ok with	7 -1 0 0 -7 0
oktober	-4 -3 6 6 -2 -2
old	11 -1 -6 27 -4 -13
old address	3 -1 0 5 -6 0
older	5 0 0 2 -5 -3
olá	-6 -9 4 -7 10 5
on	-10 4 20 14 -17 6
on #1	-15 -2 -6 14 -9 13
on #1 march	6 -3 0 -3 -1 -3
on #1x	-1 -3 -5 0 6 3
on #2x	-5 3 0 5 0 -1
on #3x	-1 -6 -2 10 3 -2
on #3x june	-5 -1 0 2 6 -2
on a	-23 -8 -3 29 16 4
on all	-13 0 -1 -2 13 -1
on and	11 -1 -1 -5 -7 0
on april	10 0 0 -2 -8 -1
on average	-9 0 0 -4 10 0
on each	0 -3 0 -1 9 -1
on file	-8 -1 0 5 -1 1
on friday	4 -3 -1 2 -2 -3
on his	-4 -1 0 3 -1 0
on how	1 0 0 7 -10 0
on how to	-6 0 0 7 -1 0
on it	1 -7 -2 0 10 -1
on its	-6 -1 5 -2 -3 8
on me	-4 6 -1 1 -2 0
on monday	6 -9 -1 -3 8 -1
on my	3 -3 -2 5 -2 -2
on my own	-3 0 0 -1 6 0
on one	-3 -3 0 2 5 0
on our	-4 0 0 7 -4 2
on paper	3 -1 0 7 -4 -3
on purpose	0 7 -1 -2 -5 -1
on request	-1 3 -2 0 2 0
on saturday	4 5 -1 -2 -9 0
on site	3 -6 -2 -3 -1 4
on stage	-6 -3 8 -1 -2 0
on sunday	-3 0 -1 -3 5 0
on the	-9 -9 40 22 -27 -2
on the #1	5 -6 -2 4 -1 -2
on the #1x	-7 -4 -3 8 5 0
on the #2x	9 -3 -1 -2 -4 0
on the #3x	-7 -2 0 4 3 0
on the association's	-6 0 7 0 -2 0
on the first	-6 -1 0 2 6 0
on the friday	-8 -1 6 -1 4 0
on the other	-4 1 0 -2 5 0
on the phone	14 -2 0 -3 -8 0
on the same	2 -3 7 0 -4 0
on the second	-10 -1 0 -1 8 5
on the site	3 -2 0 1 -6 0
on the website	-8 -3 0 11 -2 -1
on their	4 4 0 4 -11 0
on thursday	2 31 -3 -1 -21 0
on thursday at	2 -8 1 -1 -2 0
on to	-5 -1 0 0 8 -1
on top	6 -1 -1 0 -3 -1
on tuesday	11 3 -4 1 -2 -4
on tuesday at	7 -1 -1 0 -1 -3
on us	-10 -2 0 -3 13 0
on wednesday	-14 7 -1 -3 1 3
on wednesday the	-8 4 4 0 -3 4
on what	1 6 -4 -2 -1 0
on you	-7 12 0 -2 -1 0
on your	8 -5 0 -18 20 2
on your account	10 0 0 0 -9 -1
onboarding	-1 -3 3 -2 7 -3
once	1 6 -3 23 -19 0
once you	10 0 0 0 -8 0
one	1 10 -11 31 -7 -34
one and	-6 0 0 0 7 0
one day	1 1 3 -7 2 0
one for	-3 2 -1 7 -2 0
one has	-4 12 -2 1 -7 0
one hour	5 -1 0 -3 -5 -1
one i	-11 0 0 1 10 0
one in	-3 -1 3 -3 4 0
one is	9 -4 0 0 -9 0
one it	-8 3 0 9 -3 0
one month	5 -2 0 4 -8 0
one of	0 -1 2 5 8 -6
one of my	-8 0 0 0 8 0
one of our	-1 -4 -2 4 4 -1
one of the	6 0 0 -4 -4 0
one of them	6 -2 -1 -3 -3 0
one of your	-5 -1 0 1 3 2
one page	-5 -2 0 6 4 -3
one person	-7 1 4 -1 4 -1
one that	-6 3 0 5 1 0
one thing	-3 1 0 3 2 0
one to	-10 -4 0 7 7 -1
one to one	-4 -3 0 0 7 -1
one who	6 2 -3 -3 -5 2
one with	-8 -1 1 3 6 0
one with the	-4 -1 1 0 4 0
one year	6 -1 0 -2 -3 0
ones	-2 -1 0 11 -5 1
online	-19 -1 -4 19 -10 10
only	21 6 -33 -28 33 -15
only #1	-4 5 0 4 0 -3
only $	-5 1 0 -1 2 0
only for	1 -2 0 -2 -5 8
only have	6 -1 0 0 -6 0
only if	7 -1 0 1 -9 0
only one	-1 -8 -1 -2 9 2
only pay	-12 7 -1 0 6 -1
only the	3 1 -1 -4 -2 4
only two	-6 0 0 0 6 0
ontem	-3 6 -1 -5 3 -1
open	-18 7 -9 38 -12 2
open for	-3 1 -1 7 -1 -2
open the	-4 2 4 0 0 0
open to	-3 0 0 2 1 0
opened	5 0 -1 0 -4 -2
opening	10 1 2 -3 -10 -1
operating	2 0 -1 2 -7 4
operations	7 -5 0 0 -12 10
opinion	-5 -3 1 10 1 -1
opinion on	-7 -1 2 0 7 0
opinions	-3 0 0 5 -6 0
opportunities	-5 0 0 -2 0 8
opt	-3 -3 0 2 9 -6
opt out	-8 -1 0 -1 7 0
option	7 -4 0 0 -5 0
optional	11 -4 -1 -6 -2 2
options	7 -7 0 3 -6 -2
or	13 9 -40 -19 10 23
or #1	1 1 0 0 -5 0
or $	-6 -2 0 -1 8 0
or a	0 5 0 3 -9 0
or call	-6 -1 0 0 5 -2
or change	-1 -1 0 9 -1 -7
or is	4 -1 0 7 -7 -5
or is it	7 0 0 -1 -7 0
or more	-7 0 0 1 6 -2
or not	-7 -1 0 5 3 0
or on	-5 0 0 0 6 -1
or only	11 -1 -2 0 -10 0
or reply	-3 4 -1 -1 2 -2
or the	-7 -3 0 -3 10 0
or three	-9 0 0 -1 2 6
or thursday	-5 -2 0 -1 9 0
or to	4 -3 0 6 -2 -7
or two	6 -1 4 -2 -4 0
or your	3 6 -1 -1 -7 -1
order	-5 -10 -8 -14 34 -2
order of	1 2 0 -1 5 -5
ordered	-3 -3 0 1 5 2
org	-26 2 1 15 -26 47
organisation	-3 -1 0 -1 5 2
organization	7 -2 0 1 -5 -1
organizational	7 -1 0 1 -5 -1
original	8 -2 -1 -3 -4 5
originals	11 -5 -1 0 -4 0
origination	8 -2 -1 -1 -5 0
orçamento	0 -1 -1 -4 10 -1
os	-6 11 -5 -2 11 -1
os melhores	9 1 -2 -6 -1 -2
os melhores cumprimentos	9 1 -2 -6 -1 -2
ostern	13 -2 -1 -3 -7 0
other	27 -3 -9 0 -12 0
other side	-9 1 0 -3 9 2
other than	3 -1 0 5 -6 0
others	-23 10 -1 3 10 -2
otherwise	5 6 4 -4 -11 0
otra	-1 8 -1 -3 -5 0
otras	-12 -1 0 2 12 0
ottoline	8 1 0 -1 -8 0
ou	2 3 2 -1 -8 2
ought	-3 -1 0 6 -5 3
ought to	-3 -1 0 6 -5 3
our	24 -5 22 -12 1 -40
our case	12 0 0 -1 -10 0
our chapter	5 -1 0 -1 -2 0
our clients	-9 0 1 -2 5 0
our fee	-4 0 0 -1 6 0
our name	5 0 0 0 -5 0
our own	-10 8 0 0 2 0
our senior	-8 -1 0 0 9 0
our side	-6 -1 0 0 6 0
our site	-3 -1 1 6 -2 0
ours	53 1 -6 0 -29 -2
out	7 -6 -30 43 -9 -2
out and	-12 0 0 3 9 0
out for	-11 -1 0 7 4 0
out i	-6 0 0 4 2 0
out in	-8 0 0 -1 11 0
out of	-5 -6 -1 -4 12 7
out of the	-6 -2 0 0 -1 6
out on	10 -5 -3 -6 4 -1
out the	-6 6 -1 -1 0 -2
outages	7 -3 0 -7 -4 5
outcome	6 0 0 -3 0 -1
outlook	-7 0 0 1 0 3
outro	-2 -2 0 -2 8 0
outside	24 -6 -2 -4 5 -6
outsourcing	-4 -4 1 5 0 -1
over	-8 -11 -22 14 30 -6
over #1	7 4 0 -1 -11 0
over #3	-4 2 0 1 4 -2
over $	7 -1 0 -2 -3 0
over the	-7 -2 0 0 12 0
over to	7 0 0 -1 -13 8
overtime	-1 5 -1 -1 -2 0
owen	8 -1 -3 -2 -4 0
own	6 9 -7 17 -7 -15
own no	-8 11 0 0 -1 0
own people	-5 7 0 0 -1 0
owner	-2 14 -1 -3 -7 -1
owners	2 2 0 -8 6 -1
owns	-11 0 0 3 10 0
owns the	-12 0 0 3 9 0
où	1 9 -3 -3 -3 -1
p	-3 -5 -1 8 12 -5
p #1	0 -5 -1 6 3 -4
p m	3 1 -1 -2 -1 -3
p s	-10 -1 0 -1 9 1
pacific	0 7 0 -5 2 -1
package	-5 -3 0 -2 5 3
packages	-13 -2 0 0 7 6
paga	-10 14 -1 1 -3 -1
pagan	5 5 0 0 -10 0
pagar	11 -2 -1 1 -7 -3
page	-27 -9 7 18 26 -7
page #1	-1 -2 -2 1 -1 -1
page #1x	-10 -1 7 4 1 0
page and	-9 0 0 0 8 0
page that	-3 0 0 7 -3 0
pages	4 -4 1 10 8 0
pages the	-7 0 0 5 4 0
paid	24 -8 -3 5 -32 24
paie	-4 3 -1 -5 6 0
painted	-9 -1 5 1 4 2
pair	-13 -1 0 0 13 0
pair of	-9 -1 0 0 9 0
pair of eyes	-10 0 0 -1 11 0
panel	-5 -2 64 -18 0 -10
paper	8 -11 1 34 -16 -7
papers	-15 8 2 -2 9 -2
paperwork	-8 -2 0 0 8 0
par	29 1 -6 -6 -11 -3
para	5 -6 5 -22 15 4
para a	-4 -5 6 -5 9 0
para el	8 6 -3 -5 -1 -2
para o	-9 7 -2 -3 7 0
para que	12 -2 -1 -3 -8 0
para todos	11 -1 0 -4 -6 0
para um	-5 -1 12 -3 -6 -1
paragraph	-13 2 -1 8 1 0
paralegal	-1 -2 -1 -1 7 -2
parcel	6 -2 -1 -7 4 0
parental	-10 -2 0 -2 -3 16
parental leave	-8 -1 0 -2 -1 10
paris	-10 5 -1 1 5 0
park	25 -10 -8 5 -2 -10
parking	26 -3 -8 4 -28 2
parking is	5 -5 -4 0 0 8
parler	10 -3 -1 -2 -3 -1
part	5 -6 0 18 -7 1
part of	4 -2 0 4 -1 -3
part time	-1 -2 0 3 -1 -1
parte	-5 -4 7 -4 5 0
participants	-4 -1 4 -3 5 -2
participation	0 3 -1 -3 -2 0
particular	5 0 0 -1 -3 0
particularly	-6 -1 0 0 8 0
parties	-8 -1 0 7 3 -1
partir	7 10 -5 -4 -3 -5
partir de	-5 10 -2 -4 4 -3
partner	-3 -21 18 9 2 0
partner and	6 0 0 0 -7 0
partner has	7 0 0 0 -6 0
partner wants	7 0 0 0 -6 0
partner who	4 7 -1 -4 -5 -1
partner's	-5 -1 -1 0 1 7
partners	18 -12 3 0 13 -14
partners are	10 -1 0 -1 -7 0
partnership	-5 0 0 2 2 0
parts	-5 0 4 -1 -1 -2
party	-5 2 -1 2 0 -1
pas	15 14 -12 0 -20 4
pas de	-4 19 -6 -6 -6 -1
pas le	9 -1 -1 -2 -6 0
pasa	2 -2 0 7 -7 0
pasado	-9 4 -1 0 5 0
pass	-4 9 -1 -5 0 -1
pass it	-5 4 0 1 1 0
pass it on	-8 4 0 2 2 0
passe	-4 -3 -3 5 7 -1
passed	-2 -4 -2 5 -2 1
passed the	8 -1 -1 0 -5 -1
passes	13 -8 1 0 -3 -2
passez	-5 -7 10 1 -2 -1
passo	-7 -1 -1 -3 11 0
passport	0 -2 1 5 -2 -4
password	2 -5 -2 -1 -2 17
passé	-1 -2 -1 11 -4 0
past	-23 3 0 8 15 -2
patent	-6 -1 -1 10 -3 -1
path	2 -2 0 -2 4 -3
pattern	-3 -2 0 2 -4 6
paul	1 -1 0 -6 -2 6
pavilion	-5 8 0 0 -5 0
pay	19 10 -13 -22 12 -5
pay for	-7 0 -1 2 4 -1
pay in	8 -2 3 -1 -7 0
pay nothing	-5 -1 0 -2 8 0
payable	9 0 -1 -3 -5 -1
paying	12 -2 -1 -1 -10 -1
payment	-21 2 0 7 5 29
payroll	-17 14 -2 -7 14 -6
pays	-11 39 -1 -6 -3 0
pays for	0 14 0 -7 1 0
pc	-2 -4 0 11 -3 -1
pdf	-13 -6 2 13 15 -5
pdf application	-2 -2 -1 -3 5 -1
pdf application pdf	-2 -2 -1 -3 5 -1
pedir	-4 4 -1 10 -9 0
pediu	16 -2 0 -6 -5 -3
pela	-4 6 -2 2 0 -1
pelo	16 -1 -2 -12 6 -9
pencil	-7 -1 0 1 8 0
pension	8 -1 0 -1 -5 0
people	-7 3 -11 21 11 -20
people ?	9 -2 0 -1 -6 0
people and	4 0 0 3 -7 0
people have	-20 4 -1 -2 14 8
people in	-10 -1 1 1 9 -1
people the	-6 0 0 0 5 0
people to	9 -1 0 0 -8 0
people who	-1 3 -1 3 -5 -1
per	2 -6 -25 1 36 -23
per cent	-11 -2 0 17 -4 -1
per firm	-4 7 0 -3 -2 0
per head	7 1 0 0 -8 0
per hour	-4 0 0 -1 4 0
per month	16 -1 0 -4 -14 0
per person	-5 4 0 -2 3 -1
per user	1 0 0 -4 5 0
percent	4 -1 0 -11 7 -1
perfil	-5 -2 -1 -1 9 0
pergunta	0 -1 -1 13 -10 0
period	13 -7 -1 2 -3 -8
perl	-14 -3 -1 42 0 -14
permit	-4 -2 -1 0 6 0
permitted	7 0 0 0 -2 -3
pero	17 -8 3 -5 -4 -2
person	-21 22 -2 4 8 -4
person and	-5 -1 0 -1 7 0
person you	-8 3 0 -1 5 0
personal	0 3 -1 5 -14 7
personally	-4 0 0 -4 8 -1
personas	-5 12 -3 -3 2 -2
personne	-6 -2 -1 2 8 -1
personnel	2 -1 -1 1 -8 5
personnes	7 -1 -2 -4 0 -1
persons	3 -5 4 2 -6 -1
perspective	-3 6 0 -5 2 1
perusal	-7 0 0 4 5 -1
pessoal do	-10 3 0 -2 8 -1
pessoas	10 2 -2 -1 -10 -1
pete	9 -2 0 -3 -3 1
petit	-4 10 -2 -3 1 -1
phone	34 8 -12 1 -25 -3
phone and	-6 0 0 0 8 0
photo	-6 5 -2 3 -3 2
photograph	-4 -1 0 -1 7 0
photos	3 -3 0 0 -6 3
photos of	7 0 0 1 -6 0
php	0 -2 0 -7 -1 5
pick	24 -5 -1 3 -12 -3
pick up	5 -2 -1 4 -6 0
picked	0 -1 5 7 -10 0
picked up	3 0 0 3 -7 0
picking	-7 -1 0 0 8 1
picnic	-3 8 -1 0 -5 0
pictures	1 -2 -1 -3 7 0
pie	-11 8 0 -2 5 0
piece	2 -4 -1 4 -3 -1
pilar	9 -3 3 0 -8 -1
pile	-10 2 -1 -1 9 0
pilot	-3 1 0 -2 2 -1
ping	-6 -2 0 0 0 8
piso	-7 0 0 -1 9 0
pitch	-6 5 -1 0 4 0
pl	-12 -2 -1 16 11 -8
place	-16 9 -1 -8 6 11
place and	5 -2 0 -6 3 0
place in	2 3 3 3 -9 -1
placed	-7 -1 -1 2 5 0
places	-5 5 -3 -3 2 6
plain	0 1 0 1 -3 0
plaisir	-9 6 7 -5 -5 6
plan	-18 -7 -2 12 12 11
planning	-10 1 0 -1 10 0
plans	2 -1 -1 -3 2 -2
plant	-1 0 3 -3 -2 6
plants	6 -2 1 -7 -2 3
plastic	9 -2 -1 -4 -6 3
platform	-8 -4 0 -3 13 -2
play	4 -1 0 -8 8 -2
players	-2 7 0 0 -2 0
please	54 -8 -24 -41 -44 24
please bring	-9 0 4 0 5 0
please confirm	24 2 -3 -4 -9 -8
please contact	-7 -2 0 1 -2 12
please do	5 -3 0 2 -3 -4
please do not	6 -3 0 2 -4 -4
please don't	26 -7 -1 1 -8 -1
please find	-8 0 -2 5 7 0
please keep	6 -1 0 -1 -6 -2
please no	9 -1 0 0 -4 -1
please reply	0 2 0 0 -5 2
please send	7 -2 -1 0 -8 1
please take	6 0 0 1 -9 -1
please write	-3 0 0 -2 -1 6
pleased	-3 -4 1 -1 9 -5
pleased to	-11 -3 2 -2 17 -4
pleasure	-20 2 6 0 12 -2
pleasure of	-5 3 0 -2 2 -1
pleasure to	-14 -1 6 -1 4 0
plenary	-10 3 7 -3 4 -1
pln	-8 -2 -1 -1 10 2
plus	7 6 -6 0 -15 15
plutôt	2 -1 -1 5 -7 0
pm	-9 31 14 -9 -56 38
pm #1	-1 -9 -1 -1 -1 14
pm at	-7 8 0 -1 -4 0
pm to	13 -3 0 -2 -2 -4
po	11 -1 0 -2 0 -6
podcast	-3 -3 0 3 6 0
pode	8 -1 -2 2 -7 0
podium	-2 -5 7 0 1 -1
point	18 -7 -2 -8 10 -4
pointed	-11 0 0 0 9 4
points	12 -5 -1 -7 0 -1
police	7 -3 1 3 -6 0
policy	13 1 0 -1 -6 4
polish	8 -5 -2 3 -3 -1
política	9 -2 0 -2 -5 -1
pool	-5 -2 0 7 2 1
poor	-1 -2 0 -4 5 -1
pop	0 0 3 0 -3 2
popular	-1 -3 0 21 -3 -1
por	14 -13 -6 4 4 -5
por el	7 -3 -1 6 -7 -2
por escrito	-6 -1 0 -2 11 0
por favor	0 1 -2 -2 -5 8
por la	-8 14 -1 3 -9 0
por ser	-1 -2 -1 11 -3 -2
por si	-8 -1 5 -1 4 0
por telefone	15 -2 -1 -6 -7 -1
por ter	13 0 -1 -2 -9 0
porque	5 -7 -4 -6 14 -4
port	-6 -2 0 -1 8 0
portal	24 -7 -1 4 -13 6
portaria	-7 -1 -1 3 7 0
porto	-11 2 1 10 0 -1
position	9 1 0 -2 -9 -1
positions	-4 -1 0 3 3 -1
possible	25 -3 -1 -2 -10 -1
posso	-10 -1 0 -2 15 0
post	2 0 1 9 -4 -3
poste	-7 2 -1 -3 0 10
posted	7 -2 -1 21 -12 -9
poster	-3 -3 6 -1 -1 0
postings	0 -3 0 4 -5 -1
potential	2 3 0 -5 2 0
pour	-16 15 -12 7 8 0
pour la	-5 -2 -1 2 7 0
pour le	19 -2 -1 -3 -10 -2
pour les	-3 8 -3 -1 -1 -1
pour toute	-3 -4 -1 -4 3 8
pouvez	18 -2 0 -4 -14 5
pouvez vous	10 -1 0 -2 -6 0
power	13 -4 0 -6 -10 9
pp	6 -3 0 0 -4 0
pr	12 -1 0 -2 -6 -2
pra	11 -5 -1 -2 -3 0
practice	-7 -5 1 -1 16 0
practices	-17 -1 0 -2 22 -5
practitioner	-9 0 0 0 11 0
practitioners	-1 2 2 -4 2 -1
prazo	6 -4 -2 -7 7 -1
pre	-1 3 -2 -2 3 -2
precio	10 -7 -4 2 3 -5
precios	4 0 5 0 -8 0
precisa	-2 10 -2 -4 0 -2
precisely	-8 0 0 2 7 0
precisely that	-7 0 0 0 7 0
prefer	-1 10 -2 9 -17 -2
prefer not	-3 0 0 8 -5 0
prefer not to	-3 0 0 8 -5 0
preferences	-18 -1 -1 51 -8 -14
preguntas	9 1 -5 -2 -1 -4
premium	-2 -4 0 4 0 0
première	-7 10 -2 -3 5 -1
prepare	-10 2 -1 -1 10 -1
preparing	14 -1 -1 -2 -11 0
preparing a	11 0 0 0 -11 0
present	-15 -8 -3 -3 27 2
present the	-7 2 0 4 2 0
present you	-8 0 0 0 8 0
presentation	-4 -1 -1 2 1 -1
presentations	8 -5 0 2 -3 -2
president	11 -9 2 4 -9 -1
press	-1 -4 0 9 -1 0
press the	-6 -2 0 6 3 0
prestataire	-1 -1 0 8 -4 0
pretty	6 -1 0 -5 -5 4
previous	2 -3 0 0 1 1
prezada	-5 0 0 -1 7 0
prezados	12 -5 -1 2 -1 -6
preço	17 -4 -1 -4 -8 -1
price	-12 -12 -9 3 37 -2
price and	-7 0 0 6 1 0
price for	-6 0 0 0 3 0
price of	-3 -1 0 -2 8 -1
price per	6 -1 0 -1 -3 -1
prices	1 -2 -1 -7 -3 6
pricing	3 -10 0 -1 19 -1
primeiro mês	-6 0 0 0 7 0
print	8 -6 0 7 -7 -3
print the	-6 0 0 10 -4 0
printed	8 1 -2 -2 -9 5
printer	4 -1 4 0 -6 0
printers	-4 -1 0 1 8 -1
printing	-2 -2 0 -1 3 0
prior	4 -2 0 -2 1 0
priority	-8 -1 0 -1 11 -1
pris	-7 -4 -1 5 10 -1
priscilla	11 -6 4 -2 -4 -2
private	-2 -2 -4 -4 16 -1
prix	-3 -2 -1 1 10 -4
pro	-1 -7 -2 -4 15 -2
probably	-2 -5 6 -3 0 3
problem	-1 2 0 -8 -9 17
problem and	-7 11 0 0 -2 0
proceedings	6 -1 4 -6 -4 0
process	14 5 0 -6 -8 -1
procurement	6 -8 4 4 -6 -2
produce	-8 0 0 -2 8 3
product	16 0 -1 12 -14 -4
production	8 0 0 -1 -6 0
products	5 8 -1 14 -12 -4
prof	3 10 -2 -2 -7 -1
professional	-12 2 0 8 17 -3
professional firms	-7 -1 0 5 2 0
professionals	2 9 0 -5 -9 -1
professor	0 9 3 2 -1 -1
profil	-7 -2 -1 1 11 -2
profile	-6 -3 -1 -1 0 8
profiles	-11 -1 -1 0 7 5
profit	-1 12 0 2 -11 0
program	-4 20 -2 -4 2 -5
programm	-6 10 -1 -1 -2 0
programme	-16 18 28 -8 -3 -2
programs	-8 0 0 13 0 0
project	-9 -1 0 -5 16 -2
projects	-5 2 -1 3 6 -5
promise	-12 1 4 -2 0 10
promised	9 0 -3 0 -8 0
promo	2 -2 0 -4 5 -5
proof	12 -1 0 -2 -8 0
properly	4 -2 0 1 -3 -1
property	1 -2 -1 3 -2 -3
proposal	4 -3 4 -3 -6 1
proposals	4 -2 0 -3 -6 8
propose	-5 2 0 0 4 -3
proposed	-2 -2 0 -1 -3 7
proposta	17 -6 -2 -4 1 -6
protect	-9 -1 0 1 11 -1
protection	0 0 -1 5 -4 0
proud	4 -1 4 -1 -9 0
proud of	2 -1 6 0 -5 0
provide	6 1 -2 -7 1 -4
provided	5 -2 -2 3 -4 -3
provider	1 -7 -1 8 9 -4
providers	-4 0 0 -2 6 0
provides	2 -2 0 3 -4 0
préférez	9 -1 -1 -1 -7 0
própria	-9 8 0 1 2 0
próxima	4 1 -1 4 -9 0
ps	7 -3 -1 -3 2 -1
public	-8 0 9 -7 16 -1
publish	6 -1 0 1 -6 -1
published	-9 -2 -1 8 12 -3
puerta	10 -1 -2 -1 -6 0
pune	-8 0 0 3 3 0
punkt	9 0 0 -3 -4 -1
purchase	-6 0 0 3 2 1
purpose	3 6 -1 -4 -5 -1
put	-20 0 9 -19 40 -5
put a	-20 -1 5 -2 16 -1
put the	9 -1 0 -2 -5 0
put together	-10 -2 5 -1 8 0
put together a	-7 -2 0 -1 8 0
put you	-8 1 -1 -1 10 0
put you in	-6 2 0 -2 6 0
putting	-7 3 0 2 3 0
q	3 -9 1 20 7 -5
q #1	-6 -6 0 17 2 -2
qa	-6 -2 -1 -2 10 1
qu'on	6 0 0 0 -5 0
quality	-7 1 -2 2 -1 -1
quand	8 -3 5 -2 -5 -1
quarter	-2 -3 0 15 2 -2
quarterly	-6 -1 0 4 1 0
quase	-4 0 0 -2 6 0
quatre	-5 -2 0 -2 13 -2
que	5 -12 6 16 14 -38
que a	14 -3 -3 -4 -2 -3
que ainda	-7 3 -1 10 -5 0
que el	-19 -2 5 12 6 -1
que está	10 -6 8 -7 -4 -1
que eu	-1 -1 -1 -3 6 -1
que foi	8 -1 -1 2 -8 0
que je	-15 -1 -1 -2 20 0
que la	10 -8 -2 -7 10 -3
que le	-13 0 -2 -1 16 0
que lo	10 -3 -3 8 -10 -1
que me	8 -3 -1 -4 0 0
que nadie	2 1 5 2 -11 -1
que no	-6 -1 5 -1 3 -2
que nos	-1 -2 -2 -2 8 0
que não	5 5 -1 0 -8 0
que o	3 -2 -2 -9 10 0
que se	-11 -2 -1 6 5 2
que sí	3 8 0 -2 -8 0
que te	-3 -1 0 -3 7 0
que vem	-5 -1 8 3 -3 0
que votre	-4 -1 -1 -2 8 0
que vous	3 -3 -1 -1 4 0
que ya	12 2 -2 -5 -8 1
que ça	8 -1 -1 -1 -5 0
quem	-21 25 14 -12 1 -6
quer	-6 -2 0 2 5 0
question	10 -4 -3 26 -22 9
question about	5 0 -1 -2 -1 -1
question from	8 0 0 0 -8 0
question of	-4 -1 -1 12 -8 0
question of the	-6 -1 0 10 -4 0
questionnaire	5 -4 0 -6 3 0
questions	-3 30 -2 1 -27 8
questions and	-4 -1 0 -1 7 0
questions are	6 -1 0 4 -7 -1
questions for	-2 8 0 0 -5 0
qui	3 17 -4 -4 -12 -2
qui ne	5 6 -1 -3 -7 -1
quick	-1 0 1 1 -4 2
quicker	-12 0 0 9 5 0
quicker than	-8 0 0 5 3 0
quieren	8 -1 5 -2 -9 0
quiet	-6 -1 -2 13 -3 0
quietly	2 -1 -1 -4 5 0
quill	-9 7 4 3 -4 0
quirós	0 -3 6 -1 0 -1
quiser	10 -1 0 -3 -3 0
quite	4 4 -2 -7 -6 6
quotations	6 0 0 3 -9 0
quote	3 -2 1 -1 8 0
quoted	5 -1 0 3 -6 -1
quotes	13 0 0 -2 -12 1
qué	3 -2 -4 -2 7 -2
r	-6 13 -8 -19 29 -3
r #1	2 4 0 0 2 -8
r #1 #3	-5 6 0 0 0 -1
r $	-5 -6 -1 -3 21 -11
r $ #3	2 -5 0 -1 10 -10
radio	-3 -1 0 -6 -3 9
rain	1 -9 3 6 -2 1
ran	-7 1 0 -1 9 -1
ran out	-7 3 0 -1 7 0
ran out of	-7 3 0 -1 7 0
range	8 6 0 -1 -11 -1
ransomware	-8 9 0 2 -3 0
rate	-10 -2 -4 -1 29 -5
rate and	-7 -1 -1 -2 10 0
rate card	10 0 -1 -1 -8 0
rate is	-6 -1 0 1 8 -1
rates	-1 -2 0 0 9 -2
rather	-12 -3 6 3 9 1
rather than	-4 1 -1 -1 3 0
rather you	7 0 0 0 -6 0
raum	5 8 1 -5 -5 -2
raw	15 -2 0 -1 -3 -8
rd	3 0 -5 1 -4 3
re	-5 -2 -1 8 -3 -1
reach	1 -1 -1 1 -1 -1
reached	-6 -1 3 2 5 0
read	-10 -4 -16 54 -21 -5
read a	-2 -2 -1 5 -4 0
read about	-4 -1 0 0 6 0
read the	12 -1 -1 11 -4 -7
read your	5 0 0 0 -5 0
reader	-6 -1 0 27 -3 1
readers	3 -2 0 9 -6 2
reading	-18 0 0 36 -16 5
reading a	-4 0 0 5 -8 3
reads	-12 -2 2 18 -1 -1
reads the	-7 0 0 0 7 0
ready	4 -3 -1 0 3 -3
ready in	-5 0 0 -4 10 -1
real	-3 9 -1 -12 9 3
real time	6 -1 0 -1 3 -2
really	-4 -2 1 0 7 2
reason	-14 2 -1 2 1 7
reasons	-7 2 4 -4 1 3
receipt	7 -2 -1 -1 0 2
receivable	4 -2 0 2 -7 0
receive	-29 0 0 10 25 0
receive a	-7 -2 0 -2 7 0
receive the	-3 2 0 -5 9 -1
received	1 -3 0 -5 -21 46
received an	-7 0 0 0 8 0
received by	-4 0 -1 -1 -2 10
recently	-5 -2 5 -3 3 3
reception	0 0 -5 0 5 1
receptionist	-5 -3 -1 4 4 -2
rechnungen	-2 -5 -2 4 -1 7
recibo	11 0 0 -2 -9 0
recognition	-3 -1 0 3 -1 0
recommended	6 0 0 1 -4 -2
recommends	11 -2 0 -2 -6 -1
reconciliation	-9 4 -1 -1 5 0
record	3 3 -1 1 -6 -1
recorded	4 -1 0 -3 -1 0
recording	-2 2 -3 0 11 -4
records	-3 -5 -3 11 -7 4
recovered	-8 0 0 2 9 0
red	-1 4 -1 -3 7 -5
reduce	4 0 0 2 -6 0
reduced	6 4 0 -2 -6 0
ref	9 0 -1 0 -2 -5
reference	-2 -3 -1 -1 8 -5
refers	6 0 -1 -1 -7 1
reforma	-3 -2 -1 13 -4 -2
refund	-4 -2 0 -3 4 7
refunded	7 -1 -1 -1 -2 0
regards	23 -6 -10 -18 25 -22
region	3 -2 -1 0 -1 -1
regional	-1 0 -2 3 1 -1
register	-21 40 0 2 14 -15
registered	-2 0 -1 7 10 -3
registration	-22 49 3 -11 -35 -1
registro	-1 -5 -2 13 -5 -3
regulatory	6 0 0 -5 -2 3
rejected	-1 1 3 -3 0 0
related	-4 6 -3 -1 0 0
relationship	-4 0 0 1 4 0
relatório	-9 -2 -1 3 10 -1
release	-2 -6 0 25 -3 -1
released	1 -1 0 5 -2 -3
relief	2 -1 0 -5 -1 4
remember	1 -4 -2 3 0 -1
reminder	9 3 -2 -1 -6 0
remise	12 -1 0 -1 -9 0
remote	-8 -7 -1 11 5 -3
removal	4 -2 -1 2 7 -9
remove	-1 -6 0 7 5 -6
removed	-2 5 0 -10 -3 1
removed from	-10 8 0 0 -2 2
removed from our	-5 -1 0 1 6 0
rendu	8 -1 0 0 -7 0
renew	-5 -1 0 0 4 5
renewal	-3 -3 1 -3 19 -2
renewals	-9 -2 -1 8 1 -1
renewed	5 -3 0 3 -6 -1
rent	-3 -1 0 8 -4 0
rental	-11 0 0 0 4 6
rents	-7 -1 0 4 -3 3
rep	10 0 0 0 -10 0
replace	9 -2 -2 -2 1 -2
replaced	3 -7 -1 7 -6 3
replacement	-4 0 0 -1 11 -2
replied	6 -1 0 0 -6 0
reply	-27 34 -19 4 -9 23
reply stop	-5 -3 0 9 -5 0
reply to	-1 20 0 -6 -19 18
reply to this	1 6 0 1 0 11
reply with	-15 5 1 0 15 2
reply with the	-5 5 0 -6 4 -2
reply with your	-7 1 0 0 -2 5
reply yes	-5 -1 0 -2 9 -1
report	8 -5 -2 17 -15 8
report #1	10 0 0 -7 -3 1
report with	-4 -1 -1 0 6 0
reported	6 -1 0 -3 -3 0
reporter	4 -1 -1 1 -9 0
reporting	-4 1 0 4 4 0
reports	1 -2 1 -3 0 0
request	15 -2 -1 -2 -12 3
request for	9 -3 0 0 -3 0
request the	6 4 -1 -8 0 -1
requested	-2 2 0 -3 -1 2
requests	1 -3 -1 4 -7 4
required	-1 -1 -1 -4 5 -1
requirements	-9 -1 0 8 0 -1
research	2 3 0 -3 -4 0
resend	8 -1 0 -1 -7 1
reserve	-4 3 4 4 -4 0
reserved	-6 -7 -2 4 18 -6
reserved for	-8 -6 -1 0 16 -2
reset	-1 -2 -2 6 -8 6
resign	-7 -1 0 0 8 0
resignation	12 -1 0 -7 -2 -3
resolution	0 1 0 1 1 -2
resources	3 4 -1 -6 -2 1
respect	-7 0 0 3 -1 6
respectfully	5 -2 0 -2 -5 -1
responde	10 -1 0 -2 -5 0
response	13 -2 -1 -2 -9 -4
responses	7 -2 0 -1 -3 1
responsible	-7 0 0 4 3 0
respostas	-6 1 0 15 -10 0
rest	10 -8 -2 -11 7 1
reste	13 -3 -3 -3 -1 -2
resto	-10 -1 -1 -3 15 0
result	-5 -2 -1 -4 17 -4
results	-3 1 2 7 -2 -2
resume	10 -3 -1 0 -8 -2
resumo	-7 -2 0 9 2 -2
retail	-7 -2 0 4 3 -1
retire	-5 3 -1 -1 3 -5
retired	12 4 -3 3 -17 -4
retirement	-12 -2 -1 1 13 -2
retiring	-6 4 -1 -1 1 0
retour	-3 -2 0 -2 -3 11
retreat	-2 7 4 -7 1 -2
return	6 -5 -1 -4 1 8
return it	-6 -1 -1 -1 3 7
return to	7 0 0 -2 -4 0
returning	7 -1 -2 0 -4 0
returns	-5 6 0 -1 0 0
revenue	-1 0 0 4 -2 -1
reverse	1 7 0 -3 -8 1
review	11 -7 0 3 -10 5
reviews	-8 -1 0 10 2 5
reyes	-7 5 0 -1 -3 8
rfp	13 -3 -1 -1 -4 -5
rien	2 -4 -1 8 -4 -1
right	-3 -12 10 -13 34 -4
right and	5 0 0 1 -7 0
right before	-7 0 8 0 -2 0
right for	-6 0 0 0 8 0
right now	-2 -1 0 -1 8 -2
right person	-9 0 0 0 7 0
rights	4 -2 -1 -2 -2 -1
ring	2 -1 -1 2 -4 3
ring me	-2 -1 0 -1 6 0
rise	-3 -2 0 7 -2 -3
risk	-7 -5 0 6 6 -2
road	-4 2 -1 -2 6 -1
rogério	11 -8 -5 -3 2 -1
role	-3 0 0 -2 5 0
roles	-7 2 0 1 2 0
roll	3 -5 -1 2 -4 6
roof	-6 6 0 0 -2 0
room	-17 36 34 -30 -17 7
room at	8 -4 -2 -2 0 0
room for	-8 2 -2 0 8 0
room on	-9 5 0 0 5 0
rooms	-3 5 -2 0 1 -4
rosa	7 -2 4 -2 -4 0
rosario	-5 0 0 5 -3 -1
rotterdam	0 -2 2 6 -5 0
roughly	6 -1 0 -1 -2 0
round	-15 17 -1 -2 7 1
roundtable	-4 -2 -1 -1 9 -1
row	-8 5 2 2 2 -1
rs	-4 0 -1 -1 12 -6
rsvp	-1 8 3 1 0 -3
rua	-8 4 -2 -1 7 -1
rue	-12 13 -2 -3 8 -4
rue de	-11 11 -1 -3 6 -1
rule	2 6 -2 15 -18 -1
ruled	7 0 0 0 -6 0
rules	4 -1 -1 4 -7 -1
run	-8 13 -3 -13 11 5
run a	-5 0 0 3 3 0
run the	-6 -2 2 0 6 0
rundbrief	-2 -2 0 10 -3 -2
running	4 -6 1 -5 8 -1
runs	-2 5 -1 1 -3 -2
ruth	8 1 0 1 -9 0
règle	9 2 -1 -2 -7 0
répondre	-7 6 -2 6 -2 -1
réponse	13 -1 0 -1 -9 -2
s	5 4 -7 13 -13 4
s #1	-5 0 0 2 4 0
s'en	-7 -1 -1 -1 9 0
sabe	6 -2 -2 2 -3 -1
safe	-1 -5 -1 4 1 -1
safety	-2 0 0 5 -3 -1
sagt	-12 8 0 3 4 -2
sai	19 -4 -6 -2 -2 -5
said	0 5 -2 1 7 2
said it	-6 -1 0 5 4 0
said the	9 -1 0 -4 -7 0
sair	-9 0 -2 19 -8 -4
sal	5 6 0 -2 -6 0
sala	3 -13 8 4 -2 1
salad	-5 11 0 -1 -3 0
salary	3 -1 1 0 -3 -1
sales	-5 -3 0 6 10 -4
salle	0 21 -6 0 -12 -1
saludo	-8 -3 5 -2 9 0
saludos	-3 -2 -1 -2 8 0
salón	-6 8 4 -1 -3 -2
same	36 -15 -17 -4 13 -23
same as	6 -4 -1 2 -5 -1
same day	-10 -3 -4 -3 23 -2
same time	5 -2 0 -2 0 0
sample	-7 -3 -1 0 17 -3
san	0 6 1 -7 1 -4
sandoval	-6 4 0 -2 6 0
sandra	2 -1 -1 0 -5 6
sandwiches	-8 7 -1 -3 3 0
sans	5 0 -3 1 -2 -2
santiago	3 1 0 3 -6 0
sap	-6 0 0 -2 8 -1
sat	-1 19 -3 3 -6 -6
sat on	7 0 0 0 -5 0
saturday	-22 35 1 6 -17 0
saturdays	-5 -1 0 1 5 0
save	0 -12 0 -6 22 3
save my	-1 -4 0 -1 6 0
save my seat	-1 -4 0 -1 6 0
save on	-5 0 0 0 4 0
save up	-5 0 0 0 8 0
save up to	-5 0 0 0 8 0
saved	-4 -2 0 2 1 0
saves	8 0 0 0 -7 0
saving	-13 0 0 -4 17 0
savings	1 -3 0 -4 2 0
saw	15 -2 -1 -4 -2 -1
saw it	10 -1 -1 -1 -6 0
saw your	-5 0 0 -1 6 0
say	-15 14 13 15 -23 6
say hello	1 0 27 2 2 0
say no	11 -4 -1 -1 -7 -1
say so	-8 0 0 5 4 0
say that	-2 -1 0 -3 0 8
say the	-6 0 0 0 6 0
say they	-5 0 0 -3 8 -1
say yes	-7 10 0 1 -6 0
saying	2 -1 0 -5 4 0
says	43 -8 -5 35 -53 -10
says that	1 -1 0 7 -5 0
scanning	3 0 1 5 -6 -1
scarf	10 -1 2 -2 -7 -1
schedule	1 -2 -1 -1 4 -1
scheduled	12 -2 0 -2 -5 -3
schedules	-6 -2 1 5 -2 0
schicken	6 -1 5 -2 -7 0
scholarship	-8 -2 3 9 0 -1
scholarships	-5 7 0 2 -2 -1
schon	-2 6 -1 -3 -2 0
school	-12 -2 -1 23 0 0
schreibe	12 -1 0 -2 -10 0
science	1 -3 6 -2 -2 1
scope	-7 5 0 -2 5 0
screen	6 4 -1 1 -8 -2
script	10 -1 0 -3 -4 -1
se	2 -17 -19 34 4 -6
se désinscrire	-2 -2 0 -2 9 -4
search	7 -4 1 0 19 -8
searching	-5 -1 7 1 -4 -1
season	-10 0 -1 15 -1 -1
seat	-2 -6 0 -1 22 -2
seats	1 5 0 0 6 -4
sec	6 0 0 -1 -6 0
sechs	-1 -4 -1 -5 8 -1
second	-12 -3 10 35 -11 -6
second half	9 3 -1 -3 -8 -1
second pair	-9 0 0 -1 10 0
second pair of	-9 0 0 -1 10 0
seconds	-4 0 0 -1 3 1
secretary	2 0 -2 -2 0 -2
secretaría	9 -6 -2 3 -3 -1
section	5 1 -1 9 -25 7
section #1	0 -1 0 2 -7 5
section of	-3 0 0 9 -5 0
sector	-7 1 0 0 5 0
secure	-5 0 0 1 2 -1
security	11 -3 1 11 -21 4
sede	9 -6 -3 3 3 -4
see	-39 -8 54 -8 13 -9
see a	4 -7 0 1 -3 0
see below	-11 -1 -1 0 13 -1
see how	2 4 -3 2 -5 2
see the	2 2 -1 3 -6 -1
see what	-2 3 0 1 -9 8
see whether	-8 0 0 0 9 0
see you	-12 3 48 0 -10 -1
see you there	-1 3 2 -2 2 0
seeing	-4 0 1 -2 5 1
seem	9 -1 0 0 -8 -2
seem to	8 0 0 0 -5 -1
seemed	-5 -1 0 0 -1 8
seems	2 1 3 -4 -9 5
seems to	-6 0 0 -4 3 5
seems to be	-7 -1 0 -2 4 5
seen	-32 -4 0 8 25 4
seen that	-12 -1 0 -1 14 0
segue	5 3 -1 2 -8 -3
segunda	3 -5 -2 9 -1 -2
segundo	-1 -4 -1 5 -2 3
seguros	-9 -1 0 -1 12 0
según	-9 8 0 4 -2 0
sehen	-6 -3 11 -1 1 -1
sehr	11 -7 -7 -5 16 -3
sehr geehrte	4 -6 -6 1 8 -2
sehr geehrte damen	5 -4 -1 5 2 -5
sehr geehrte frau	-2 -2 -3 -5 10 4
sehr geehrter	5 0 -3 -8 7 -1
sehr geehrter herr	5 0 -3 -8 7 -1
sei	-6 -1 -1 -4 13 0
seis	3 -2 -1 0 2 0
seit	-4 -2 -2 8 1 -3
seite	-11 -2 -1 8 6 -1
seiten	6 -2 -1 7 -7 -3
selbst	-9 17 -2 -3 -3 0
selected	5 -4 0 -1 3 -1
selection	-1 2 -1 -1 3 0
self	-1 6 0 -2 -1 -1
sell	-11 6 -1 -1 7 -1
selling	-11 1 5 -8 1 15
sells	16 0 0 -5 -10 0
sem	2 -1 -5 -10 13 4
semaine	-7 -4 -1 12 2 -1
semana	-4 -16 8 23 2 -9
semanas	-11 -2 -2 0 15 -1
seminar	0 42 -2 1 -20 -1
send	8 -2 -26 -13 44 -27
send it	-5 4 -3 2 0 0
send it to	4 3 -3 3 -7 0
send me	-12 4 1 1 15 0
send one	-8 0 0 0 8 0
send the	-1 4 -1 -3 -1 -1
send us	-2 -3 0 -2 6 0
send you	-20 0 0 -1 31 0
send you a	-8 0 0 0 8 0
send you the	-8 0 0 0 7 0
send your	8 -1 0 -1 -5 -2
sending	2 -2 -1 1 -2 -1
sends	2 0 0 4 -7 -1
senhora	19 -2 -1 -10 -3 -1
senior	-5 -5 5 -3 8 -3
sent	8 0 -5 21 -42 25
sent by	-4 0 0 1 -2 7
sent to	2 6 -2 9 -14 -2
sentence	0 0 0 -6 2 0
sentences	-4 -1 0 -1 7 0
sep	7 -2 0 -3 0 -1
separately	14 -4 -1 -1 -13 4
sept	-10 11 0 11 -9 -3
sept #1x	-9 8 1 1 -1 -1
september	-21 -1 7 43 -25 -9
september #1	-4 4 2 6 -3 -1
septembre	3 -1 5 -5 1 -2
sequence	4 -1 0 -3 -5 -1
ser	3 -1 -3 18 -15 -4
sera	3 -1 9 -10 -8 6
series	2 3 -1 0 -4 -1
serious	-4 -1 0 -4 0 9
serve	2 0 0 -5 2 0
server	0 0 0 -3 -3 6
server in	-4 -1 -1 0 8 -1
servers	-5 -2 0 2 6 -2
service	33 -3 -19 -6 5 -10
service desk	-4 -1 -2 -4 7 2
services	-37 -20 21 23 2 12
services and	-1 -1 0 0 8 -5
servicio	-9 3 -1 -1 -1 9
servicios	8 -6 6 3 -7 -4
serviços	0 -1 12 -5 -10 1
será	6 3 -1 1 -6 -2
session	-27 -15 48 -7 7 5
session #1	-3 -3 7 -2 0 -1
sessions	-2 15 -2 -1 -7 -1
set	-3 -1 -5 11 19 -11
set up	7 -5 -2 6 15 -3
set up a	11 -4 -2 -1 -2 -1
sets	-11 4 0 -1 10 0
setting	-5 -3 -1 8 2 -2
settings	-5 -3 -1 1 5 2
settled	-2 0 0 -2 5 0
settlement	6 0 0 0 -5 -1
setup	-8 -4 0 1 7 -1
seu	-3 -7 -2 -10 23 -2
seven	-15 3 0 1 8 2
seven of	-11 7 0 3 1 0
several	-7 -3 -1 0 8 -1
sexta	7 -4 -4 2 0 -1
sf	-5 4 0 4 -2 -2
shall	-2 -2 -3 5 20 0
shall be	15 -3 -3 -5 -1 -1
shall i	-14 -3 -1 -2 21 -1
shall i send	-5 0 0 -1 6 0
share	12 2 0 2 -5 -2
share the	4 0 0 -1 -3 0
share your	-3 4 0 -3 3 -1
shared	-4 0 -1 -8 3 9
shared service	-4 0 0 -2 6 -1
sharing	-1 10 -2 3 -9 0
she	11 10 -6 17 -16 -8
she can	-6 0 0 -2 7 0
she has	-7 4 0 0 4 0
she was	7 0 0 3 -9 0
she'd	-7 7 0 -1 3 -1
she'll	-5 4 -1 -1 0 0
she's	-6 -1 4 3 -2 -1
sheet	-15 3 -3 6 9 -2
sheet is	-10 -1 0 6 7 0
sheets	-6 -1 5 0 4 0
shift	13 -6 3 -1 -6 0
shipping	-3 7 0 -1 0 0
shirley	21 -3 0 -2 -11 -2
shop	-8 4 0 9 -4 -1
short	0 -7 8 2 -4 3
shotgun	-6 6 0 0 -4 0
shotgun start	-6 6 0 0 -4 0
should	6 -12 -1 22 5 -16
should be	4 -1 2 0 -2 -1
should have	0 -4 0 5 3 -5
should i	-22 0 0 0 21 0
should know	7 0 0 0 -7 0
shouldn't	9 0 1 0 -10 0
shout	-7 7 0 -4 6 0
shout if	-13 5 0 -1 8 0
shout if you	-10 6 0 0 5 0
show	-16 -6 -1 -7 35 -1
show the	-7 4 3 0 2 0
show you	-8 -3 -1 -1 18 -2
show you how	-5 0 0 0 6 0
showed	6 0 0 3 -9 0
showing	-1 -3 -1 -2 6 -1
shown	-8 -2 0 4 11 -5
shows	3 3 -1 -2 -5 0
si	15 -15 8 -19 13 6
si le	5 -2 -2 -1 5 -2
si no	-2 -2 -1 0 -3 7
si un	-4 -1 0 -2 7 0
si vous	11 -1 5 2 -15 -1
sich	3 6 -7 4 1 -6
sick	-5 -2 0 -1 3 5
side	-3 16 -3 -15 8 6
side and	-4 -2 0 0 8 -1
side of	-7 0 0 -1 8 0
sie	20 -16 -21 -2 31 -11
sie die	2 -1 -1 -7 -3 7
siempre	18 -6 4 -6 -10 -1
sign	4 15 -4 -3 -14 2
sign the	5 -1 0 0 -3 -1
sign up	-17 19 -4 2 0 2
signal	-8 -2 -1 0 -1 11
signature	7 0 -1 7 -10 -5
signed	12 -1 0 -1 -10 12
significant	-4 4 0 0 -5 3
signs	1 -4 3 -1 3 -2
similar	-6 -1 0 1 5 1
simon	-2 0 -1 -2 10 -1
simple	-4 -2 -1 3 3 -3
simply	-1 -1 0 -3 3 0
sin	6 -6 -6 -8 17 -2
since	-2 -19 -11 42 21 -26
since #1	6 -2 0 8 -10 0
since #4	-3 -2 -1 4 -1 -2
since i	-14 0 2 2 13 0
since last	1 0 0 1 -2 -4
since the	2 -3 1 -6 6 0
since you	6 5 0 -2 -8 -1
sincerely	-11 -5 -1 -1 34 0
sind	-26 7 9 -6 8 3
sind wir	-12 5 8 -3 2 -3
singapore	2 0 0 6 -7 0
single	-1 2 0 1 -2 1
sinon	6 -4 5 -1 -5 0
siobhán	0 -1 -1 0 -6 8
sir	-9 0 -2 8 10 -3
sir madam	2 0 0 6 -8 0
sistema	6 2 -3 -4 -2 -1
sister	-10 4 0 4 2 0
sit	-4 -3 18 3 5 0
sit in	-12 -1 -1 0 11 0
sit on	-9 -1 3 0 9 0
sit on the	-8 -1 3 0 8 0
sit stand	10 -4 -1 -2 -4 -1
site	5 1 0 -3 3 4
site for	-6 0 0 -1 8 -1
sites	-13 3 -2 -8 16 -1
sits	-2 -3 -2 8 -3 0
situation	-4 -2 0 -2 11 -1
six	-14 35 0 -4 -2 -8
six months	3 4 0 -2 -5 0
six years	9 4 -2 -2 -8 0
size	-8 7 1 -3 27 -4
skills	-2 1 -1 5 -5 0
skip	-5 -2 -1 3 6 -1
sla	5 5 0 -3 -6 0
sleep	2 0 0 5 -7 0
slide	14 -2 -1 -4 -8 0
slides	-7 4 13 -2 -8 -1
slot	-12 -7 3 -3 17 3
slots	-11 0 0 3 9 0
slow	-4 -2 -1 7 2 0
small	-25 -9 9 5 13 13
snapshot	0 0 0 2 -5 0
so	3 28 9 -31 18 -36
so far	-4 9 -1 -2 -3 -1
so forgive	-8 0 0 0 7 0
so forgive me	-7 0 0 0 7 0
so here	-8 0 0 10 0 0
so i	-19 7 2 -3 23 1
so i can	-1 2 0 0 -2 0
so i'm	3 -3 7 -2 -3 0
so if	-7 0 0 6 2 0
so it	-7 0 0 -1 4 0
so many	-5 4 -3 -1 1 3
so much	-4 -1 -2 0 9 0
so nobody	12 -2 0 -4 -6 0
so please	17 -2 -1 -3 -9 -1
so that	-11 24 0 -2 -2 1
so that you	-9 3 4 2 0 0
so the	6 -3 4 -1 -6 0
so this	-6 -1 0 -1 8 0
so we	-4 0 0 2 1 -1
so we can	-6 -2 0 0 8 0
so you	-11 -1 1 -2 19 0
so you can	-6 2 -1 -1 1 0
so you may	-10 -1 0 0 10 0
sobre	5 -6 2 15 -1 -14
sobre el	-6 3 -1 -2 9 -1
sobre o	6 -4 -1 4 3 -6
social	0 4 -3 1 -6 2
socios	3 2 -1 6 -9 -1
software	15 8 -1 16 -11 -5
software company	7 -2 0 0 -6 0
solange	8 -1 0 -1 -5 0
sold	0 -4 1 3 -1 -2
sole	-7 0 0 1 7 0
solicitado	0 -2 -1 3 -4 7
solo	-16 0 -2 3 15 -3
solution	-1 -7 -1 -5 12 -1
solutions	-5 -8 1 -5 8 6
solveig	7 5 0 -1 -9 0
some	4 -12 6 22 -14 13
some of	-6 -3 6 3 5 -1
some of you	-8 -5 7 3 2 0
somebody	-12 -6 0 17 12 1
somebody else	10 0 0 1 -10 0
somebody who	-4 0 0 1 3 0
someone	-10 3 1 11 -4 4
someone who	6 -1 0 0 -6 0
something	-13 11 -6 0 -5 18
something like	9 0 0 1 -9 0
somewhere	-12 -1 -1 0 3 11
son	6 7 -6 2 -8 -3
sont	2 -3 -1 3 -5 3
soporte	12 -2 0 -6 -5 1
sorry	22 -1 -3 2 -7 0
sorry for	9 -1 -1 -3 -8 -1
sorry that	-6 0 0 0 7 0
sorry to	4 -2 -1 -2 -1 1
sort	-9 0 0 1 5 4
sort of	-9 -1 0 -1 7 3
sorted	-6 -1 0 0 7 0
sortie	11 -2 -2 -2 -6 0
souhaite	9 -2 -1 -2 -4 -1
sound	-4 -2 0 -2 6 1
sounds	-4 4 0 2 -1 0
soup	-7 7 -3 2 -2 0
source	4 -7 -1 4 0 -1
sourcing	-7 -1 32 -1 0 -1
sous	-8 -2 -1 2 10 -1
space	-1 4 -1 8 -10 2
spanish	4 -4 -2 6 -5 1
spare	3 -2 5 -1 -3 0
speak	-3 0 -1 -5 4 0
speak to	4 -1 0 0 -4 -1
speaker	10 6 -1 -4 -6 -3
speakers	0 14 -2 -3 -2 -1
speaking	-9 -4 9 0 8 0
speaks	-3 5 -1 -1 -1 0
special	-2 1 -1 3 -2 -1
specialist	5 0 0 -5 -3 0
speech	-3 10 0 -2 3 0
speed	-2 -1 0 1 2 -2
spend	-8 -1 -1 -2 8 -1
spent	-11 0 0 1 8 0
split	2 -5 0 4 -4 -1
spoken to	6 0 0 0 -6 0
sponsor	-2 -3 3 -2 3 -1
sponsor of	-4 -1 3 0 0 -1
sponsored	-5 6 0 4 -3 -3
sponsored by	0 7 0 2 -5 -2
spouses	-9 10 0 -1 0 0
spreadsheet	1 0 0 3 -4 0
sprechen	10 3 -1 -5 -7 0
spring	-19 3 0 28 1 -1
sr	-10 6 -3 2 7 -1
st	6 -3 -2 12 -2 -7
staff	12 -3 6 6 -15 0
staffing	1 2 -2 2 -3 0
stage	1 -6 54 -4 -6 -2
stamp	1 -2 1 0 3 -1
stamped	-7 0 0 0 5 -1
stand	-13 -22 81 -22 -11 3
standard	-6 2 -2 1 5 0
standing	5 0 3 -4 -2 1
stands	-5 3 0 0 2 0
star	-10 10 0 -5 5 1
start	-5 8 -3 -12 16 1
start #1	-3 8 0 1 -4 0
start at	-7 2 0 -1 8 0
start with	9 0 0 -2 -5 0
started	3 -3 -1 5 -8 1
starting	9 -6 -3 0 -1 -1
starting at	10 -5 -1 1 -4 0
starts	6 7 -1 -5 -8 -2
starts at	8 -2 0 -5 -1 0
state	-3 7 0 2 -8 4
statement	-6 -3 -1 -2 17 -7
states	17 -5 2 -9 -9 1
station	-6 5 -1 -1 0 0
stations	-8 0 7 2 7 -1
statistics	-6 -1 -1 3 1 -1
statt	-3 12 -2 -2 -3 -1
status	6 -3 -1 5 -4 -2
stay	-2 0 -2 -5 4 7
stayed	1 -2 1 -5 -3 3
staying	-6 1 0 0 2 5
stays	8 -4 -1 -4 0 -3
steerco	10 -1 0 -1 -9 0
steht	-11 -3 -1 13 1 0
stellen	-6 -5 -1 9 5 -1
step	-2 -2 -1 3 3 -4
steve	10 -5 1 -4 -5 -2
still	34 -17 -8 -8 12 -16
still do	-9 -1 0 0 10 0
still have	8 0 0 0 -7 0
still open	-5 0 0 -1 7 0
stock	-2 6 -3 -2 -1 -1
stop	-25 1 -2 50 -23 8
stopped	4 3 -1 -3 -3 -1
stops	-4 -1 0 6 -2 -3
storage	8 -1 0 -1 -6 0
store	-7 -2 0 11 -2 1
stories	-7 -3 -1 2 -6 13
story	-10 0 2 22 -7 -2
straight	-3 0 -1 -3 5 2
strange	11 -1 -1 -5 -5 0
strategic	-5 0 0 0 6 0
street	-4 -4 -3 1 7 -2
strict	-8 6 0 0 2 0
strong	6 -1 0 -1 -1 0
stuck	4 -3 -1 -2 3 0
student	-1 -3 -3 7 -3 0
students	-2 7 -2 1 -5 2
studies	5 5 0 -8 -6 1
studio	-5 -3 -1 5 4 1
study	7 -2 -1 -4 -1 -1
stuff	8 -1 0 -7 -4 6
stuffed	-5 0 0 8 0 0
style	8 -1 0 1 -3 -2
su	-5 1 -5 -3 1 10
sua	5 -7 -2 -10 15 -1
sub	0 3 -2 3 -4 -1
subject	20 1 -1 -27 5 -4
subject line	-4 3 0 2 -2 0
submissions	-3 0 0 -2 7 1
subscribe	1 1 0 8 -1 0
subscription	0 -3 -1 20 -10 2
success	-5 7 -1 -1 -3 -1
succession	-5 -2 0 0 5 0
such	-17 -5 0 5 -6 18
such a	-5 0 0 4 3 0
such as	-4 7 0 1 -4 0
suffit	2 -2 -1 6 -6 0
suggest	3 -2 -1 -2 -7 6
suggested	8 0 0 -5 -3 0
suis	-3 -2 -1 -2 -5 11
suit	-19 8 -1 -1 12 0
suit ?	-11 4 0 0 6 0
suite	10 -2 -4 7 -11 0
suites	-6 3 0 1 6 -3
suits	5 0 5 -1 -6 0
summary	-4 -1 0 6 1 2
summer	-10 -4 0 25 -13 10
summit	-3 6 -3 -2 3 0
sun	-1 -6 0 -3 6 1
sunday	-13 12 -3 8 -5 -3
superior	10 -1 0 -2 -3 -2
supervisors	-11 0 0 0 11 0
supplier	3 -4 -2 -2 1 3
supply	-8 6 0 3 -2 3
support	-8 1 1 26 -8 -5
suppose	-5 -1 0 0 6 0
sur	6 2 1 5 -5 -6
sur la	2 8 -2 2 -6 -3
sur le	0 1 -2 8 -5 -1
sur votre	-6 -1 -1 -1 12 -1
sure	-3 -3 0 2 6 1
sure that	-6 -1 0 0 11 -2
surprised	5 4 0 -1 -6 0
survey	11 -3 -1 9 -8 -3
swap	2 2 0 1 -6 3
switch	-11 -4 -1 -5 9 7
sworn	-5 0 0 0 4 0
system	1 5 2 20 -16 -2
systems	-5 3 0 -2 6 -2
sábado	11 0 -2 -1 -6 -2
são	-2 5 -4 8 -4 -4
sécurité	13 -1 -1 -1 -9 -1
sí	5 7 -1 -3 -4 -1
só	7 -4 4 -7 0 -3
sócios	12 -2 -1 -4 -7 -1
t	3 -1 -1 -3 -9 14
ta	5 -2 0 -4 3 -3
tab	1 -1 -1 5 -3 0
table	-35 0 58 -4 -6 -4
table #1	6 -5 -5 0 -5 5
table on	-12 10 0 5 -2 0
tables	4 -2 -2 -1 -1 -1
tabletop	-8 8 -1 -1 0 0
tag	0 -10 6 -7 8 1
tage	-6 -1 0 5 3 1
tagen	-6 -2 3 0 5 -2
take	10 -20 -2 8 4 3
take a	-7 -2 -1 -1 2 9
take care	-5 -1 0 5 3 0
take care of	-8 0 0 2 5 0
take over	6 0 0 0 -6 0
take the	-7 -2 -1 -1 3 3
take you	-9 -1 0 9 2 0
taken	3 0 -1 1 -9 6
taken off	-3 -3 0 3 4 -1
taken out	9 0 0 -1 -7 0
taken over	11 -1 0 -2 -7 -1
takes	-25 3 2 21 17 -2
takes me	-12 0 0 3 9 0
takes the	-6 6 0 -2 3 0
taking	-2 -5 -1 -3 6 -1
talk	6 1 3 -3 9 -15
talk about	1 2 -4 4 0 -3
talk to	4 -1 -1 -6 1 -1
talked	-5 -1 0 0 7 0
talking	-4 -5 8 -2 -4 0
talking about	3 -6 1 0 -1 0
talking to	-4 -1 7 0 -2 0
talks	12 4 1 4 -17 0
tall	9 -4 -1 -1 -2 -1
também	-7 -1 -1 0 9 -1
tampa	-13 1 -1 5 9 -2
tampoco	10 -2 -1 -1 -5 -1
tan	5 4 -2 2 -9 -2
tarde	4 -4 -1 -10 8 -1
target	0 -4 0 8 1 -2
tariff	7 0 0 0 -5 0
taught	-6 -2 -1 11 -3 0
tax	-10 -4 0 -4 1 25
td	13 2 -1 0 -8 -1
te	19 -10 -5 -15 28 -1
te digo	-8 -1 0 -2 11 0
te molesto	7 0 0 0 -7 0
te molesto con	9 0 0 0 -10 0
tea	-12 3 -1 -2 13 1
team	0 -18 11 -10 22 -12
team and	4 0 2 0 -4 0
team of	-9 11 -2 4 -8 -2
team will	7 -5 0 0 -2 0
teams	-12 1 -2 3 12 -1
tech	9 -4 -1 17 -7 1
technical	-3 7 -1 -3 2 0
techniques	3 1 0 -4 -4 0
technology	-9 1 -1 2 7 3
tel	0 1 0 1 -3 -1
telecom	-5 8 -2 0 -1 0
telefone	15 -2 -1 -6 -7 -1
telephone	2 1 -1 2 -6 4
tell	-13 29 10 10 -12 -16
tell a	-4 0 0 4 2 0
tell me	5 2 5 12 -20 -1
tell me if	-5 3 -3 2 2 0
tell me what	0 -3 7 6 -7 0
tell the	5 -2 -2 -1 -2 0
tell them	6 0 0 -2 -3 0
tell you	-24 0 -2 -5 34 1
tell your	6 -1 0 3 -8 -1
telling	5 -1 4 0 -10 0
tells	-18 5 -1 -4 5 11
teléfono	6 -2 -1 5 -7 0
tem	-2 7 5 7 -15 -1
tema	-9 13 6 1 -9 -2
temps	-6 -5 0 -1 14 -2
ten	-21 10 0 -3 24 -3
tenant	-9 -2 4 -1 11 -2
tenants	-14 -2 0 4 13 0
tender	11 -6 4 -1 -5 -1
tenho	2 -3 -1 -5 7 -1
ter	8 -2 -2 1 -5 -2
tercera	5 -5 3 7 -8 -1
tercera vez	8 -4 3 0 -5 -1
term	17 0 -1 0 -16 -2
terms	-6 -3 -1 3 -2 5
terms of	1 -1 0 -1 -7 6
terça	0 7 -1 3 -12 3
test	5 -14 -2 6 15 -2
testing	-7 2 0 -4 0 7
text	-2 2 3 11 1 -6
text me	12 0 0 0 -12 0
texte	-3 -6 8 0 2 0
texto	13 -5 -1 2 -6 -5
th	5 8 -7 16 -6 -18
th and	-13 -2 -1 2 13 -1
th at	3 12 1 -3 -13 0
th at #1	11 -4 -3 0 -3 0
th at #1x	4 3 0 0 -8 0
th floor	8 3 -1 -4 -2 -2
th so	-5 2 0 -1 4 0
than	-6 -14 -7 41 6 -18
than a	-2 0 0 -3 6 0
than the	8 -2 -2 -1 -3 -2
thank	20 -16 -13 1 -38 45
thank you	21 -16 -13 2 -41 45
thank you and	-6 -3 5 0 6 -1
thank you for	21 -5 -4 1 -26 38
thank you to	-5 -2 4 6 -4 0
thanks	68 -35 -22 -7 -26 -21
thanks !	8 -2 0 -3 -4 0
thanks and	-3 0 0 0 5 0
thanks for	29 -1 1 1 -12 -2
thanks for your	10 0 0 0 -8 -2
thanks to	-3 -9 -2 7 5 0
thanksgiving	0 -3 -1 7 -1 0
that	1 1 -14 -14 25 -8
that and	7 -1 0 1 -6 0
that day	-1 8 4 -3 -3 -1
that everybody	-7 0 0 0 7 0
that he	7 -1 0 -3 -3 0
that i	-2 10 0 8 -19 10
that is	-5 3 0 2 1 -1
that it	-11 -2 1 0 3 7
that it is	-7 -1 0 0 6 4
that may	-6 6 0 2 -1 0
that nobody	-19 4 0 7 9 0
that one	7 4 0 -1 -7 0
that our	7 -2 0 0 -3 0
that out	13 0 0 -4 -7 0
that same	0 7 0 -2 -6 -1
that the	14 -2 -9 -14 6 12
that they	0 -1 0 2 -5 3
that this	5 -1 0 1 -9 5
that this is	6 -1 0 -3 -5 3
that was	9 -2 0 -3 -10 3
that we	15 0 -2 2 -7 -2
that you	-7 1 9 1 11 0
that you can	1 4 0 1 -6 0
that you have	-12 0 0 -1 12 0
that you will	-6 -1 5 0 5 0
that you're	-6 5 0 0 1 0
that your	-22 0 0 0 32 -3
that's	13 3 2 4 -3 -5
that's the	9 0 0 0 -7 0
that's what	-5 0 0 1 5 0
that's why	8 -1 0 -4 -6 0
thaís	-4 -1 -1 0 6 0
the	27 -1 6 -6 -23 -16
the #1	22 -6 2 0 -8 -4
the #1 th	13 1 2 -5 -2 0
the #1x	-6 0 6 6 -1 -5
the #1x th	-7 2 3 7 -5 -3
the #2x	4 3 -2 9 -10 0
the #2x th	8 0 -2 1 -6 -1
the #3	7 -1 -1 0 -5 0
the #3x	13 -13 -4 10 3 -4
the #3x th	9 -13 -4 5 3 -1
the #4	5 2 -1 0 -4 -3
the #9x	11 -1 0 -1 -9 0
the account	12 -2 0 -2 -13 1
the address	-4 1 0 2 -1 2
the agency	3 -4 0 7 -2 -5
the agreement	7 -2 0 -2 -3 0
the annual	-1 0 4 3 -7 0
the answer	-7 -2 0 6 2 0
the answer was	-6 0 0 6 1 0
the answers	8 -1 0 -3 -4 0
the app	10 -1 0 0 -8 0
the association	8 -3 6 -5 -10 -1
the association's	-4 -3 5 0 -3 0
the attached	5 -1 0 -3 -3 -2
the audited	-7 -1 0 9 -1 -1
the back of	-7 -2 0 -1 8 1
the bank	10 -2 -1 4 -8 -2
the bar	-5 1 5 1 0 0
the baseline	-6 0 0 0 5 0
the bay	-6 9 0 0 -3 0
the best	-4 -1 0 10 -5 -1
the big	-1 -3 1 -1 4 -1
the bill	6 -2 -1 1 -3 0
the blue	7 -1 -2 -2 -3 -1
the board	-5 0 -2 17 -4 1
the body	8 -2 0 -2 -2 -2
the book	9 -3 5 0 -8 0
the bottom	-3 -1 0 -1 3 0
the budget	-10 0 -1 8 4 0
the building	-8 3 -2 -4 7 2
the button	6 0 0 2 -9 -1
the calendar	-4 2 0 -5 3 8
the card	-5 -1 0 -4 -4 6
the certificate	9 -2 0 0 -6 -1
the chair	7 5 -2 4 -10 0
the chapter	3 2 -2 1 -4 1
the checklist	8 -1 0 -1 -4 0
the city	-5 -2 0 -8 15 1
the client	5 -2 0 -5 -1 0
the closing	-6 -1 0 -1 9 0
the coffee	-3 -2 -4 -2 7 0
the committee	-4 -4 -1 9 -2 4
the company	9 -1 -1 -3 -3 -2
the conference	11 -1 -3 0 -10 0
the contract	5 -1 1 -1 -5 -1
the corner	-6 -1 0 -1 9 0
the cost	-3 -2 0 -1 6 3
the county	-8 5 -1 -4 7 0
the court	2 0 0 -9 6 0
the current	7 1 0 -1 -5 -1
the customer	4 -1 0 6 -7 0
the data	-5 -1 2 -1 7 0
the date	4 3 -2 5 0 -11
the day	-11 4 -2 -2 1 9
the deadline	-6 7 -1 0 4 -1
the desk	5 -1 -3 0 -1 0
the directory	8 1 -2 0 -8 0
the docket	-4 -2 0 8 0 -1
the door	-6 1 -2 -1 7 0
the e	2 -2 5 7 -4 -1
the e mail	5 -1 0 5 -4 -2
the employee	8 0 0 0 -7 0
the enclosed	7 -2 0 0 -6 0
the end	-11 -3 0 1 32 -1
the end of	-11 -2 0 1 19 -2
the ethics	7 -1 0 0 -7 0
the evening	4 4 -1 -4 -7 -2
the evenings	-7 -1 0 0 3 6
the exam	14 -1 0 0 -12 0
the fall	-6 0 0 9 -1 0
the federal	7 -1 0 -10 1 4
the fee	-3 -1 0 2 2 -1
the file	-4 -1 0 0 8 -1
the fire	1 -2 4 5 -9 0
the firm	-7 -1 -1 3 4 -1
the firm's	-5 2 0 5 1 -2
the first	-40 7 -3 22 32 -10
the first half	10 -1 0 -3 -6 0
the first month	-4 0 0 0 6 0
the first one	-6 -1 1 7 0 0
the first time	6 0 0 7 -12 0
the first year	-3 -1 0 -1 5 0
the floor	5 1 0 -5 0 0
the folder	5 -1 -1 -2 -5 0
the following	-1 -1 0 -14 -2 23
the form	-10 4 -1 4 -1 3
the forum	5 0 0 0 -4 0
the four	11 -1 0 0 -9 0
the fourth	6 -2 2 -4 -2 0
the friday	-13 -2 6 3 4 0
the front	5 -6 6 -8 -3 8
the front desk	3 -3 0 -1 -5 9
the full	-11 -2 -1 4 10 -2
the future	-3 -1 0 2 4 1
the garage	9 -6 -3 -1 0 0
the good	-3 -1 6 0 0 0
the hotel	4 4 0 -2 -4 0
the hr	5 0 0 -1 -6 0
the island	-8 -2 0 -1 -1 12
the key	-5 11 0 2 -11 3
the last	-26 9 1 5 20 -1
the latest	1 -1 0 3 -7 2
the law	4 0 0 3 -8 0
the legal	-3 -4 15 -1 1 0
the letter	-21 0 0 1 23 0
the liberty	-5 0 0 -1 7 0
the library	8 -2 -2 1 -6 -1
the lift	6 1 -1 0 -5 0
the line	0 -2 0 -2 -2 5
the link	-7 -5 0 2 6 2
the list	-10 2 1 11 -11 8
the lobby	-2 2 -2 9 -3 -1
the local	-7 -1 0 2 6 0
the long	-4 0 -3 -4 5 0
the lower	6 1 -1 -3 -4 -2
the main	4 1 1 3 -5 -1
the market	-12 0 0 -2 8 3
the meeting	14 -5 -1 -8 2 -3
the message	6 0 0 -1 -5 -1
the minimum	7 0 0 -1 -7 0
the ministry	-3 -5 3 11 -6 0
the month	-6 -1 0 26 -9 0
the morning	4 -8 4 7 -8 0
the most	-2 -1 0 -3 2 4
the name	25 0 -1 1 -21 -1
the name of	11 0 0 1 -14 0
the new	6 -3 -2 8 -12 12
the news	7 -2 -1 -5 0 1
the next	-14 0 0 -2 19 0
the notice	6 -2 0 -4 1 -1
the number	4 -2 1 13 -9 -6
the numbers	2 -8 -1 -5 4 7
the offer	9 -2 0 -1 -8 0
the office	-7 -2 -1 2 1 7
the official	-3 -1 0 1 -4 7
the old	0 -2 0 23 -7 -2
the one	1 -6 -1 17 -17 4
the one who	11 -1 -1 -2 -4 0
the one with	-6 -1 1 3 2 0
the only	-10 -2 -1 -2 9 2
the only one	-10 -1 0 0 9 2
the order	-9 -1 0 1 14 -3
the original	-2 -2 0 -1 4 0
the other	-11 -2 1 1 17 2
the other side	-8 1 0 -2 9 1
the others	-6 4 0 -1 3 0
the page	-5 0 0 4 2 0
the panel	5 -1 2 -2 -1 0
the paper	-8 0 3 6 2 0
the papers	-7 -1 0 4 7 0
the paperwork	-7 -1 0 1 7 0
the part	-2 -4 -1 6 -1 3
the partner	-11 8 0 3 2 -1
the partner who	0 8 0 -4 -2 -1
the partners	-6 5 -1 -5 7 -3
the past	-9 5 0 -1 8 -1
the people	-3 -1 2 -1 6 -1
the person	-4 -1 -1 3 2 0
the phone	6 0 -1 -1 -5 -1
the plan	-8 -3 -1 6 0 5
the pleasure	-5 3 0 -2 2 -1
the pleasure of	-5 3 0 -2 2 -1
the portal	2 -1 0 4 -4 -3
the position	7 0 0 -1 -6 0
the practice	-6 -1 0 -1 8 0
the price	-10 -2 0 0 9 1
the problem	5 6 0 -2 -8 -2
the process	5 -1 0 -2 -2 0
the programme	-1 2 4 -4 -3 -1
the proposal	7 0 0 0 -4 0
the provider	-11 0 1 1 10 0
the public	-3 -1 0 -2 8 0
the quarter	-8 -3 0 11 0 -1
the question	-7 -1 -1 4 6 0
the rate	8 0 0 -2 -6 0
the reason	-4 0 0 -1 5 0
the receipt	7 0 0 0 -7 -1
the register	-1 -1 0 0 5 -4
the registration	1 -4 4 4 0 -4
the rest	7 -6 -1 -8 2 4
the result	0 -1 0 -3 5 0
the right	-19 -1 0 -1 22 1
the right person	-9 0 0 0 7 0
the risk	-4 -1 0 -1 7 0
the room	-6 19 -2 -3 -5 1
the same	8 -3 -8 10 12 -12
the same day	-1 0 0 -2 3 0
the sample	-4 0 0 0 5 0
the saturday	-8 3 -1 10 -3 -1
the saving	-8 0 0 -1 12 0
the second	-13 3 4 16 -8 4
the security	8 0 0 -1 -8 4
the server	-3 0 0 3 0 -1
the service	10 0 -2 -4 -7 2
the session	-3 0 -2 -1 8 -1
the side	-5 -1 -1 0 2 6
the site	8 -3 0 1 -6 -2
the small	-6 -3 3 -1 1 0
the spring	-9 -1 -1 14 -6 -1
the state	-2 0 -1 2 2 -1
the study	8 0 0 -3 -4 0
the subject	-11 2 0 1 9 1
the subject line	-4 3 0 2 -2 0
the summer	0 0 -1 6 -3 0
the system	3 -3 4 -1 -4 3
the table	-9 0 0 -1 6 1
the tax	-5 4 0 -2 5 0
the team	3 -3 -4 -1 1 -1
the test	6 -1 0 0 -7 2
the text	3 2 0 1 -5 0
the third	14 -9 3 -5 -4 -1
the three	13 1 -1 -2 -10 0
the time	-11 0 -1 -1 12 -1
the top	-12 -2 0 -3 17 0
the top of	-7 0 0 0 8 0
the train	1 9 6 -9 -5 0
the transition	-6 -2 4 0 6 0
the two	9 9 -3 -3 5 2
the university	4 -4 0 -1 -6 3
the usual	-6 0 0 0 5 0
the value	-5 -1 0 4 2 0
the vendor	8 -2 3 -2 -7 0
the way	-6 0 0 -3 9 0
the web	-4 5 -1 -8 1 7
the website	-8 -3 0 11 -2 -1
the whole	12 -5 -2 -4 -6 -1
the word	-9 0 0 6 3 0
the year	-12 -3 0 9 5 -2
the yellow	12 -8 -2 0 -4 0
their	3 24 -22 0 19 -24
their own	8 5 -3 -8 -5 0
their people	-8 0 0 0 7 0
theirs	9 -1 0 -4 -3 0
them	9 -6 -3 13 5 -21
them ?	-1 0 0 9 -7 0
them and	-3 -2 3 6 -2 0
them for	-6 0 0 -2 10 0
them the	0 -2 0 -3 4 3
them with	-8 -1 0 1 8 0
thema	-3 12 -2 -4 -2 0
theme	-2 6 0 -9 -2 0
themselves	3 0 -1 0 -4 0
then	-24 32 -8 16 -18 12
then a	9 -2 0 -1 -4 0
then it	-3 -1 0 -1 6 0
then you	-9 4 0 -2 7 -1
there	-16 2 61 -5 -21 -16
there are	-18 5 0 -1 10 3
there is	21 -6 -3 3 -13 4
there is a	6 -2 0 1 -2 0
there is no	5 -2 0 -2 -6 5
there the	7 0 2 -1 -5 0
there will	-1 4 1 3 -6 -5
there's	-24 8 -3 4 17 5
there's a	-26 4 0 -1 27 1
there's an	-6 -2 0 0 7 0
there's no	11 1 -1 -2 -18 10
these	-1 -1 -1 21 -10 2
they	49 -24 -19 -9 -20 -13
they are	2 -5 -1 -1 3 -1
they did	6 0 0 -1 -4 0
they don't	4 -1 0 3 -3 0
they gave	-5 -1 5 9 -6 0
they have	8 -2 -1 -1 -5 3
they say	9 0 0 0 -6 0
they were	6 -1 0 -5 -2 0
they will	1 -6 -1 1 2 2
they'd	-6 2 0 -5 6 0
they'll	14 -1 -1 -3 -7 0
they're	20 8 0 -3 -12 -1
they've	5 -4 6 -4 -6 -1
thin	-8 0 0 4 5 0
thing	-21 7 2 4 3 6
thing i	-11 0 4 3 5 2
things	14 1 -2 14 -15 4
think	-15 -3 0 7 6 26
think about	-9 -1 0 8 -1 0
think about the	-7 0 0 10 -2 0
think i	1 0 0 1 -8 8
think of	1 -1 -1 -4 5 0
think that	-5 5 0 4 -3 0
think we	7 0 0 -1 -5 0
think you	-2 0 0 0 -4 8
thinking	-3 -6 -2 1 3 1
thinking about	-8 -1 -1 0 9 0
third	16 -7 1 -1 -5 4
third one	7 0 0 -1 -6 0
thirty	-2 2 -1 -1 2 0
this	-31 -7 -23 29 0 53
this address	-2 -1 0 -1 -4 5
this company	-6 0 0 0 8 0
this i	-4 0 0 -1 8 0
this invitation	0 -3 0 -1 -2 8
this is	-22 5 -2 -8 -6 51
this is a	-10 -1 -1 6 13 -11
this is an	-2 -1 0 3 0 24
this is not	-10 5 0 -3 -4 11
this is the	7 -1 0 -3 -2 1
this issue	-1 -4 -1 24 -5 -2
this link	-5 -1 0 -1 -4 10
this list	3 3 0 0 -3 -3
this mail	-4 -2 0 0 5 -1
this message	-16 4 0 0 -6 35
this month	-19 -1 1 27 11 -3
this month #1	-5 -1 0 5 0 0
this morning	6 -2 -1 -5 -5 -1
this offer	-1 0 0 -1 6 -5
this one	5 1 0 1 -6 0
this time	-3 10 -1 -11 -3 3
this week	-9 -2 1 37 -3 -3
this will	-3 0 0 0 6 0
this year	-11 3 8 -12 9 1
this year we	-6 -1 4 0 5 0
this year's	-8 3 8 -3 -4 -1
thomas	-7 0 -1 -1 8 -1
those	-15 16 15 3 -4 -3
those in	7 5 -1 -8 -1 -1
those who	-2 16 -1 -9 -5 0
though	-10 6 -1 2 3 -1
thought	-20 9 5 -3 17 1
thought about	-7 7 0 3 -1 0
thought of	-8 7 0 0 -1 0
thousand	-8 -2 0 2 7 0
threads	-5 -1 0 2 6 -1
three	-22 13 -9 38 9 -18
three days	1 -1 4 -4 2 0
three firms	-10 0 0 6 5 0
three of	-3 3 -2 10 -6 -1
three weeks	-7 0 0 -1 8 0
three years	1 0 4 -1 -2 1
through	-6 -4 -11 -4 20 4
through the	-5 0 -4 9 -9 3
throw	-16 0 0 4 10 0
throw in	-7 0 0 1 7 0
thu	5 -12 -6 10 -5 4
thursday	-12 39 31 -4 -28 -16
thursday #1	7 -5 -1 3 0 1
thursday #1x	-6 3 -2 0 1 7
thursday at	3 -6 7 1 1 0
thx	11 -4 -1 -2 -5 -3
tick	-4 -1 -1 2 10 -6
ticket	8 0 -3 -5 0 16
tickets	-7 -2 5 4 0 0
tickets are	-7 -5 8 3 1 0
til	8 -3 -2 -1 -1 -2
till	23 3 0 -3 -12 -4
time	20 -8 -17 24 -6 -7
time and	2 1 0 -2 3 0
time at	-12 0 0 0 12 0
time for	4 1 0 0 -4 0
time i	-4 -1 0 0 6 0
time it	9 -2 -2 -4 -2 0
time on	2 -1 0 5 -6 0
time please	6 -2 6 0 -8 -1
time that	11 -1 0 0 -8 0
time to	-9 3 0 1 4 2
time you	7 -2 -1 0 -3 -1
times	-11 7 1 -7 14 6
times in	-1 0 0 -5 7 0
timing	-9 -1 -1 -1 12 0
tina	6 0 0 -1 -6 2
tip	-6 -3 -2 10 2 -2
tips	-5 7 -1 -2 -3 3
tired	-18 3 5 7 6 -1
tired of	-8 4 0 1 5 -1
title	1 -3 0 -2 6 -3
titles	2 -1 0 4 -7 0
to	10 2 -11 -8 6 -9
to #1	-14 52 -4 -8 -16 -1
to #1 #3x	-3 13 -1 -2 -1 -5
to #1 pm	-9 6 0 2 -4 7
to #1x	-1 0 -5 11 -12 4
to #2x	4 -1 -2 -1 -1 0
to #3	-12 -2 0 0 20 -2
to #3 #4	-8 0 0 -2 11 0
to #3x	11 -1 0 -1 -10 1
to #4x	0 2 0 8 -5 -6
to a	12 6 -2 16 -14 -7
to accept	-1 0 0 -1 4 -1
to all	6 -4 -2 8 -6 -3
to an	4 -4 -1 -2 1 -3
to answer	-1 3 -2 2 -4 0
to any	11 -4 0 -1 -4 -2
to anyone	-5 0 0 0 5 0
to ask	13 -2 -1 -1 -10 -1
to avoid	-4 -1 0 1 3 2
to be	-41 15 12 -1 4 22
to be removed	-4 7 0 0 -1 -2
to be that	-9 0 0 -2 7 3
to bring	0 9 -1 -3 -7 -1
to buy	6 0 0 7 -12 0
to call	-14 -1 0 -2 16 0
to change	-6 -4 0 7 1 -1
to come	-5 1 -1 3 -5 2
to deal	-6 0 0 -1 8 0
to deal with	-6 0 0 -1 8 0
to do	2 0 1 6 -8 5
to do the	8 -1 0 0 -5 0
to every	10 -2 -1 -2 -2 0
to find	-13 1 0 2 6 0
to find out	-6 4 0 4 0 0
to five	6 2 0 -1 -6 0
to get	-9 1 -1 -1 7 4
to give	-3 0 -1 -1 4 -2
to give you	-5 -1 0 0 7 0
to go	2 0 3 -2 -2 -1
to have	11 10 0 0 -22 0
to have you	0 9 -1 0 -7 0
to hear	-13 0 1 4 8 -1
to hear from	-5 0 0 0 7 0
to help	5 0 0 -3 -6 3
to hold	-3 0 0 -3 6 0
to include	13 0 0 -2 -7 -1
to inform	-4 0 1 0 6 1
to inform you	-4 0 1 0 6 1
to join	-1 6 -1 2 -5 -1
to keep	-2 -1 -1 5 2 -5
to know	17 0 1 5 -10 -1
to know how	10 0 0 0 -9 0
to learn	-3 12 0 1 -9 0
to leave	6 -4 -1 5 -7 0
to look	-14 -2 -1 2 12 -2
to look at	-12 -1 0 0 13 0
to make	-6 14 0 -3 -1 -4
to make any	-2 0 0 0 9 -5
to me	39 4 -1 8 -35 0
to me by	8 -2 0 0 -6 0
to meet	-15 1 4 1 2 7
to meet you	-10 -1 5 0 0 7
to one	-5 -6 -1 1 11 -3
to our	-13 -5 3 2 7 3
to pass	-6 -1 0 -1 11 -1
to pick	6 0 0 0 -7 0
to play	7 -1 0 -6 0 0
to present	-8 2 0 0 7 0
to put	-4 3 0 -6 4 0
to reach	6 0 0 2 -5 -1
to read	-11 1 0 7 2 -2
to receive	-10 3 -1 8 -3 0
to reply	21 -4 -4 -1 -11 -2
to report	6 0 0 1 -6 -1
to run	-8 0 0 -4 12 0
to see	-12 -9 44 -5 -7 12
to see how	6 -1 -4 0 -4 1
to sell	-5 2 0 0 2 0
to send	-13 3 -1 -1 12 -1
to send you	-5 0 0 0 6 0
to serve	7 0 0 -1 -5 0
to set	4 0 0 -1 0 -1
to share	5 -1 1 -1 -4 0
to show	-14 -4 0 1 16 -3
to show you	-6 -1 0 -1 8 0
to sign	3 -3 0 -1 0 1
to sign up	-7 -1 0 0 5 1
to sit	6 -5 -3 0 -5 0
to somebody	4 0 0 0 -3 0
to speak	-9 -2 0 -2 14 -2
to start	6 1 0 -2 -6 0
to stay	-2 4 -1 -5 3 0
to stop	-8 -1 -1 10 -3 7
to take	0 -2 1 -7 5 3
to talk	13 -1 -1 -4 -8 0
to talk to	8 0 0 -1 -7 0
to tell	17 1 -3 -7 -9 -1
to the	6 5 10 -1 -28 22
to the next	-7 0 0 -3 9 0
to the old	9 0 -1 -1 -7 0
to the right	-8 0 0 0 8 0
to the top	-11 -1 0 0 12 0
to their	9 0 0 0 -8 -1
to them	-1 -2 5 -2 -2 0
to this	2 9 0 -7 -13 20
to those	-6 0 4 -1 0 0
to those who	-6 3 4 -1 1 -1
to try	-11 0 0 7 4 0
to understand	7 -1 0 -3 -4 0
to unsubscribe	4 -2 0 2 -1 -5
to us	1 -3 0 -3 1 -1
to use	-4 -6 -1 1 13 -1
to walk	11 -8 -2 -1 0 0
to work	-1 0 0 5 -5 0
to write	-3 -2 4 0 -1 -1
to you	-13 -1 -2 -2 26 9
to your	-5 -8 -2 5 23 -1
to your question	9 0 0 0 -7 0
todas	-16 2 5 -3 12 0
todavía	-10 -2 5 2 5 0
today	11 4 -8 -22 18 4
today !	-5 7 0 1 -4 1
today for	-6 -1 0 0 7 -1
today's	-3 -1 0 3 -1 -1
todo	-2 -1 -4 -2 12 -5
todos	-7 4 10 2 -7 0
together	-20 8 3 -8 16 2
together a	-8 -2 0 -1 9 0
told	-2 5 6 24 -15 -9
told him	-9 -1 0 -1 10 0
told me	-8 4 -3 3 -1 -1
told me that	-12 0 0 1 10 0
told that	5 0 0 0 -5 0
told them	9 -1 0 -2 -6 0
told to	-5 0 0 -2 7 0
told us	8 -1 0 3 -10 0
tolerated	-2 11 -1 -1 -4 -3
tomasz	-5 2 1 -1 2 3
tomorrow	7 0 -1 -3 1 2
tomorrow ?	-7 0 0 0 8 0
tonight	25 1 -3 -8 -8 -7
too	15 1 4 -4 -26 13
took	11 -7 6 18 -12 -3
took it	2 -1 7 -4 -7 0
took me	-11 0 0 0 11 0
took my	7 0 0 -1 -5 0
took over	-6 -1 0 0 7 0
tool	1 6 0 4 -9 -2
tools	-7 -2 -1 11 -1 1
top	10 7 -1 10 -3 -4
top #1	10 -2 -1 -1 -2 -1
top of	-6 -1 0 1 7 0
top of your	-8 0 0 0 8 0
topic	-14 8 -2 -1 4 6
total	3 -3 0 1 -8 23
touch	-16 2 -1 -1 15 -1
tour	-4 2 -1 -1 3 0
tous	-7 5 -3 -1 8 -3
tout	17 -9 2 -4 -6 -4
tout le	10 -5 4 1 -8 -1
tout le monde	7 -6 4 1 -6 -1
toute	0 -7 7 -4 -2 8
toutes	-7 8 -3 -9 13 -3
tower	0 -5 -1 7 -3 0
town	-6 -1 2 -2 7 0
tr	8 -1 0 2 -2 -6
trabajo	0 4 -1 5 -7 -1
track	-7 4 6 3 -3 0
tracks	-4 7 -1 -4 0 -1
trade	-13 -1 0 10 6 -2
trademarks	5 3 5 0 -8 -3
trading	-4 -1 0 -2 7 0
train	7 6 4 -6 -10 -1
trained	-5 -1 0 0 4 0
training	-9 -3 -1 11 2 3
transfer	2 2 -2 7 -7 0
transition	-2 -6 3 3 -2 -1
translation	-4 3 0 -2 8 -7
translator	-5 0 -1 0 9 -2
transport	1 -1 6 1 -5 -1
travel	7 3 -3 -2 -6 -1
treasurer	6 -3 0 1 -9 4
treat	8 -2 -2 -1 -5 0
tres	-14 6 -3 1 11 -3
trial	-2 -2 -2 0 17 -2
trial of	-6 -1 0 4 2 1
tribunal	-4 3 -2 -3 6 0
tried to	-7 -1 0 1 7 0
trimestre	-13 -3 -1 12 2 1
trina	10 -1 -1 -3 -5 -2
trish	-14 -1 0 0 11 3
trois	-6 -8 6 10 0 -3
trophy	-7 2 0 -1 5 0
trouble	-2 -1 0 0 4 0
trouve	8 -1 0 0 -7 0
truck	6 -6 -1 5 -4 0
true	9 1 -2 -2 -10 4
trust	-14 -3 2 -1 19 -2
trust accounting	-1 2 -1 -4 5 -2
truth	11 -3 -2 1 -4 -1
try	-16 1 0 22 5 -3
try to	5 1 0 1 -8 0
trying	-1 -1 4 -4 0 0
trying to	3 -1 3 -5 -3 0
três	4 2 -3 -3 5 -6
tu	13 -7 -3 -11 -6 11
tudo	-1 -8 1 -4 9 3
tue	4 -11 -3 11 -5 2
tues	2 6 -1 -2 -8 -1
tuesday	-14 21 24 -5 -16 -3
tuesday #1	-4 1 -1 -2 2 6
tuesday at	-2 0 -1 0 7 -3
tuesday at #1x	-9 0 0 0 9 0
tuesday the	6 -1 0 2 -5 -1
tuesdays and	-7 0 0 0 7 0
tunde	11 0 0 0 -9 0
turned	6 -1 -1 4 -10 -1
turned out	-1 0 0 8 -6 0
turno	-11 4 -1 -2 10 0
turns	-2 5 0 3 -7 0
twelve	-7 -1 0 -4 9 -1
twenty	10 9 -4 -8 -12 1
twenty minutes	3 12 -1 0 -13 0
twice	-4 -3 -6 -6 15 6
twins	6 -1 -1 3 -6 0
two	0 4 -9 27 8 -40
two days	-7 0 0 -2 5 0
two firms	-4 0 0 1 4 0
two minutes	-4 2 0 -2 5 0
two of	-20 11 6 -15 16 1
two of our	-4 2 2 -3 3 0
two of the	0 -1 5 -4 2 0
two of them	-4 8 -1 -2 0 0
two or	-3 -1 0 0 4 0
two other	-7 0 0 0 10 0
two people	4 5 -1 -3 -9 3
two places	-6 2 0 7 -3 0
two things	7 0 0 -3 -2 0
two weeks	-2 -4 0 3 1 0
tyler	4 -7 -2 -1 9 -2
type	-16 3 -1 5 3 2
técnica	14 -6 -4 4 -2 -4
técnico	12 -6 -1 -2 -4 0
u	13 -3 -1 -5 -5 -1
uhr	2 23 -6 -6 -12 -4
uk	3 2 -1 3 -9 1
um	4 -14 14 -3 -5 4
um #1x	6 -6 11 -5 -6 -4
um #1x uhr	8 -4 8 -2 -6 -4
um abraço	1 -3 7 -5 0 0
uma	-14 8 -4 16 -3 -1
un	3 -4 6 10 2 -12
un contrato	1 -1 -1 9 -8 0
un lecteur	-3 -1 -1 10 -5 -1
un saludo	-6 -3 6 -3 8 -1
una	-18 16 6 1 0 -4
und	27 4 -5 -14 5 -23
und herren	5 -4 -1 5 2 -5
under	-10 7 -7 17 -2 -5
under #1	5 -1 0 1 -5 0
under a	-8 0 0 1 8 0
under the	-3 3 0 0 1 0
understand	-3 -1 0 -4 9 0
une	21 -7 0 2 0 -8
uni	9 2 0 -4 -7 0
union	2 5 0 -6 -1 0
unit	4 -4 3 -2 2 -4
united	10 0 0 -3 -2 -3
united states	10 -1 0 -4 -3 -3
units	-1 5 0 1 -3 0
university	-3 50 1 -8 -32 2
university of	4 37 -1 -10 -10 3
unless	10 -5 -1 5 -7 -4
unless you	6 -1 0 -1 0 -3
unlimited	-2 -1 0 1 7 -1
uno	-11 -1 -1 1 7 7
uns	-4 -2 3 2 1 2
unser	5 2 1 -6 1 -2
unsere	-3 -1 -1 3 3 -1
unserem	2 8 0 1 -6 -1
unseren	-6 -5 4 -4 11 -2
unserer	8 -3 -2 2 -4 -1
unsubscribe	-14 -4 1 48 -16 -8
unter	-6 1 -4 -2 5 7
unterlagen	-4 -2 -4 -5 9 6
until	6 -14 -24 -1 -9 38
until #1	-13 4 -2 4 -6 15
until #1 may	-6 -1 -1 0 -3 8
until #1x	12 0 -3 -2 -7 0
until #3x	2 -4 0 4 2 -2
until friday	4 4 -1 -3 -5 -1
until the	-8 -6 -1 -3 13 3
until the end	-4 -2 0 0 7 0
until you	-4 0 0 4 1 0
up	-16 -4 -28 28 32 -19
up a	9 -5 -2 0 -1 0
up and	-2 -3 0 -4 7 0
up for	8 -5 -1 3 -12 7
up from	9 -2 0 2 -6 -1
up in	-1 -3 -1 -7 11 -2
up on	-9 6 -1 0 6 0
up on the	-3 7 -1 -1 0 0
up the	4 3 -1 2 -6 -2
up to	-37 -5 -3 10 46 -9
up to #2x	-4 0 0 0 6 0
up to the	-8 0 0 -1 8 0
up with	-2 10 -1 1 -10 -1
update	4 -3 2 33 -24 -5
updated	-6 2 0 -1 3 1
updates	-6 -1 0 1 -1 5
upgrade	1 0 0 -2 -1 4
upon	-1 0 0 0 7 -5
ups	4 0 0 3 -5 0
upstairs	-3 17 0 -2 1 0
urgent	-11 -2 -1 -1 10 5
us	17 24 10 -15 -10 -25
us and	-2 -4 1 -1 5 0
us at	-7 3 1 0 4 0
us in	3 1 0 -2 -4 0
us know	-6 0 0 0 6 0
us on	6 0 -3 -2 -1 0
us the	-2 -5 -1 7 1 -2
us to	4 9 0 -4 -13 4
us we	7 0 0 0 -6 0
us your	-3 0 0 0 -4 5
usa	-5 -2 0 1 3 -1
usd	2 -3 -2 0 29 -13
usd #1	-9 -2 -1 -3 10 0
usd #1 #3	-5 -1 0 -3 7 0
use	27 -14 -22 20 -2 -10
use a	6 0 0 0 -7 0
use for	-5 0 0 0 5 -1
use it	1 -3 -1 -1 3 -2
use the	0 1 -2 0 -2 5
use them	8 0 -1 1 -9 0
use this	-6 0 0 0 -1 3
used	31 0 0 7 -19 -3
used it	9 0 0 -1 -7 0
used to	-5 4 -1 -3 5 -1
useful	-6 3 0 9 -7 0
user	8 0 0 9 -9 -6
users	8 3 0 -6 -7 1
using	9 12 0 1 -17 -2
usted	6 -3 -1 -5 6 -1
ustedes	9 -2 -1 -2 -4 -1
usual	5 5 -1 4 -6 -8
usually	-20 -2 0 -1 30 0
utilities	11 0 0 -5 -7 -1
v	14 -7 0 16 0 -9
v #1	5 -5 -1 6 -6 -3
va	0 -2 -1 6 -1 -2
va a	4 -1 -1 8 -9 0
vacancy	0 0 0 4 -4 0
vacation	4 0 0 0 -2 -1
vai	2 0 4 -2 -4 -1
vale	0 2 -1 8 -8 0
valid	6 -2 -1 4 -8 -4
value	-2 -3 -1 3 2 0
value of	-5 0 0 3 2 0
van	-5 -3 4 -6 12 -5
vat	1 -2 -1 -4 4 0
ve	-9 -1 -1 0 9 0
veces	-8 3 -1 -2 8 -1
vegetarian	5 -1 -1 -1 -4 1
veinte	-3 -2 -3 11 -2 0
vem	5 0 1 0 -7 -1
vender	4 6 -1 -2 -8 0
vendor	-3 -8 0 6 4 2
vendors	3 10 -3 -7 -5 0
vendredi	-2 7 -5 -7 1 5
vendredi #1	-7 8 -1 -2 -3 5
verano	-3 -2 -1 11 -5 0
verdad	14 -1 -1 -2 -10 0
verification	-1 -1 -1 -1 10 -8
verified	-2 -1 0 -3 6 -1
version	15 -1 1 3 3 -5
vertrag	-2 -4 -1 1 8 -1
very	4 7 -5 -9 10 4
vez	2 -6 3 -3 7 -1
vi	5 -1 -1 -4 2 0
via	6 0 -1 0 -4 -2
victoria	-8 0 0 0 8 0
video	-14 -1 -1 12 4 -3
viel	1 -1 -1 6 -5 -1
viele	9 -4 -2 0 -2 -1
viele grüße	9 -3 -2 -3 -1 -1
vielen	4 -1 -2 1 -8 7
viene	-2 -1 -1 -1 -4 9
vient de	-9 4 -1 -1 6 0
vier	5 -5 -3 6 0 -2
viernes	-10 7 1 1 4 -1
view	-6 -2 0 7 -6 4
viewing	-3 -2 0 -1 9 -3
virtual	-6 -1 -1 2 3 0
visa	-8 1 -2 2 6 -1
visit	-13 -2 0 8 9 3
visita	11 0 -5 -2 3 -7
visits	3 4 -1 4 -9 -1
vital	-5 0 0 4 -2 0
vive	8 -1 -1 -2 -5 0
você	16 -4 -6 5 -5 -7
vocês	6 -3 -2 6 -6 -2
voice	0 -1 1 4 0 -8
voicemail	-4 -2 0 5 0 -1
voir	-6 -2 -1 4 5 -1
vol	-5 -1 -1 5 -1 1
vol #1	-4 0 0 6 -1 0
volume	12 -3 -1 4 -14 -2
volume #1	9 0 0 -1 -6 0
volumes	-10 0 0 3 10 0
volunteer	8 -2 0 1 -10 5
volunteers	-5 -2 -1 8 -4 2
vom	-15 -7 8 17 -1 -3
von	16 -5 1 10 -13 -5
vor	10 8 -5 -2 -10 -3
vortrag	-6 -4 12 -4 0 -1
vos	15 -1 -4 -8 -4 3
vosotros	8 -1 0 -1 -3 0
vossa	12 -3 0 -4 -4 -1
vote	12 -5 0 -4 -5 1
votes	1 -3 -1 5 -6 -1
votre	10 -3 -3 -14 16 0
votre cabinet	-2 -1 -1 -1 7 -1
vou	17 -2 -2 -3 -9 -1
vous	2 1 -3 -12 22 -11
vous avez	9 -2 -1 2 -4 -1
vous les	8 0 0 -1 -5 0
vous m'aviez	9 -1 0 -1 -6 -2
vous ne	-8 -1 0 1 8 0
vous pouvez	8 -3 -1 -3 -7 5
vous préférez	9 -1 -1 -1 -7 0
voy	2 -4 -1 -3 9 -1
voz	11 -3 -1 -2 -1 -3
vp	5 -1 0 -2 0 0
vs	3 6 0 0 -8 0
w	34 -6 -2 -1 -15 -5
w #1	6 0 1 5 -8 -4
wage	-4 -1 5 9 0 -3
wait	-3 -2 -2 -3 -14 28
waiting	12 -5 -3 -5 -2 0
waiting for	6 -2 0 -1 0 -3
walk	-13 15 -2 1 -1 1
walked	-6 -1 0 3 4 0
wall	-7 4 0 6 -1 0
walt	-7 -1 0 0 6 0
want	11 12 -9 0 5 -13
want a	-7 0 1 -2 7 0
want me	-7 0 0 0 7 0
want me to	-5 0 0 0 4 0
want the	10 -2 0 4 -14 0
want to	-12 2 0 12 11 3
want to be	-12 -2 4 -3 6 8
want to know	-5 0 0 5 4 -3
wanted	2 -2 1 12 -8 1
wanted to	-4 1 0 -1 0 -1
wanting	-8 0 0 1 6 0
wants	23 -2 5 8 -24 0
wants it	9 -2 5 -2 -9 0
wants out	-7 0 0 -1 7 0
wants to	5 -2 -3 3 -7 -2
war	-1 -6 -2 -7 12 1
warehouse	10 -1 0 0 -5 -3
warm	-16 5 -4 9 9 0
warm regards	-10 2 0 6 3 0
warmly	-9 -1 -1 1 7 0
warning	-3 -2 0 -2 1 5
was	9 -43 -34 21 5 28
was a	1 0 0 6 -3 1
was an	-7 0 0 2 6 0
was approved	6 0 0 0 -6 -2
was changed	12 0 0 -9 -3 -5
was for	-6 0 0 -1 7 0
was it	10 0 0 -1 -6 -4
was my	-7 0 0 2 4 0
was not	-5 0 0 -3 5 2
was on	7 -1 0 -2 -2 -1
was one	10 -1 0 -1 -8 0
was the	9 -2 0 7 -15 0
was worth	10 -1 0 -2 -7 0
was wrong	12 0 0 -1 -10 0
washington	12 -3 -3 -6 1 -1
wasn't	5 -1 0 0 -12 5
watch	-12 2 0 24 -1 -4
water	6 0 7 -3 -12 -1
way	-15 -1 1 -7 29 2
way to	-7 -1 4 -1 2 6
we	29 -1 -13 -14 10 -38
we act	-5 0 0 0 6 0
we all	-2 -1 0 9 -6 0
we also	-11 -2 4 -2 10 -1
we are	43 -9 0 -10 -10 -3
we are a	6 -2 0 -1 -4 1
we can	-1 6 1 1 7 0
we can't	3 1 -1 0 -7 0
we come	-3 0 0 -1 6 -2
we do	-20 1 0 5 18 0
we do not	5 -3 -2 5 -5 0
we don't	2 10 0 0 -10 -2
we find	-9 0 0 -1 10 0
we gave	7 0 0 -1 -7 0
we got	7 1 -1 -3 -4 0
we had	-1 -3 -1 4 -4 -1
we had a	4 -1 0 -3 1 0
we have	27 1 3 -20 -5 -1
we have a	-15 3 -1 -1 13 0
we have not	7 0 0 0 -6 0
we have the	-8 -1 5 4 1 0
we help	-6 0 0 0 7 0
we let	10 -1 -1 -2 -6 0
we look	-7 -3 -1 1 8 -1
we lost	-7 -3 4 10 -3 0
we may	12 -5 -2 -1 -3 -1
we moved	10 -2 0 -3 -5 0
we must	10 -1 0 -1 -7 0
we need	16 3 -3 -3 -7 -1
we never	-3 1 0 -6 -6 7
we paid	5 -1 1 1 -6 -1
we pay	3 1 -2 -2 -5 -1
we ran out	-7 3 0 -1 7 0
we run	-9 4 0 0 4 0
we send	-13 0 0 3 9 0
we shall	-4 0 0 -1 6 0
we should	-9 -1 0 -1 12 0
we show	-6 -1 5 0 4 0
we still	3 -1 0 -2 -2 -1
we take	-10 -1 0 4 4 0
we use	6 -1 0 0 -6 0
we used	11 -1 0 -1 -8 0
we want	8 -3 0 -2 -4 0
we want to	8 -3 -1 -3 -2 0
we were	0 6 4 0 -10 0
we will	-10 1 2 3 1 2
we work	-9 -1 -1 -2 10 0
we work with	-7 0 0 0 8 0
we would	-6 3 2 0 -2 0
we would be	-5 3 3 0 -1 0
we'd	-1 2 -6 -7 16 0
we'd do	-5 4 -4 -1 5 0
we'd like	3 1 -4 0 0 -1
we'd like to	3 0 -3 0 1 -1
we'll	-5 10 -3 -1 -14 7
we're	6 15 3 -13 8 -13
we're a	-3 0 0 0 3 0
we've	5 13 -3 -11 -1 3
we've got	-2 7 -1 2 -6 0
we've never	11 -1 0 0 -9 0
wear	9 -1 -4 1 -8 3
web	-16 15 1 -10 5 13
web site	-5 8 -2 -7 1 0
website	6 -3 1 -12 28 -3
wed	0 -6 -2 11 0 -6
wed #1	-8 0 0 3 4 1
wednesday	-11 33 10 -3 -25 3
wednesday #1	14 -6 -2 -2 -2 -2
wednesday and	-6 -1 0 0 3 6
wednesday the	-3 8 3 -3 -8 3
wednesday the #1x	1 8 -1 0 -5 0
wednesdays	16 -7 -1 -1 -4 -1
week	-19 -33 1 54 15 -23
week ?	-10 3 5 0 2 0
week and	2 -3 -2 -2 5 0
week for	7 0 0 -2 -5 0
week in	-3 0 0 9 -3 0
week of	-4 -1 0 3 0 0
week of the	-5 0 0 3 4 0
weekend	-20 -5 2 -1 23 -1
weekend in	-7 -1 4 -2 7 0
weekends	-1 -6 -2 9 -1 0
weekly	6 2 -2 9 -11 1
weeks	-6 -9 -4 11 24 -4
weeks and	-10 -2 0 2 10 0
weeks of	9 -2 0 -2 -4 0
weeks so	7 0 0 -1 -4 0
wegen	8 4 -2 -2 -5 -2
weil	-7 -1 0 0 8 0
welcome	5 12 -12 28 -9 -4
welcome to	7 -10 -3 11 -3 -1
well	10 1 2 0 -5 -1
well and	-3 0 5 1 1 0
well as	-2 -1 0 4 2 -2
wenn	-6 -6 -3 -7 22 -3
wenn sie	-8 -1 -1 0 9 0
went	-17 -2 4 15 6 -1
went back	4 0 0 6 -9 0
went out	-6 0 0 0 7 0
went up	-8 0 0 1 8 -1
went wrong	1 0 2 5 -7 0
wer	-14 21 -1 5 -5 -4
werden	-7 -4 -1 9 -3 5
were	22 -10 11 18 -30 1
were in	5 2 0 -2 -6 0
west	-4 3 4 -3 5 -2
what	2 21 -17 35 -16 -28
what a	-12 -3 -1 3 10 -1
what about	16 -3 -3 -5 -4 -1
what are	11 -1 0 0 -13 0
what are you	9 -1 0 -1 -10 0
what did	15 -1 0 -2 -13 0
what did you	6 0 0 0 -8 0
what do	3 -1 -1 4 -6 -1
what do you	6 0 0 3 -10 0
what does	2 4 0 4 -8 0
what happens	-2 1 1 3 -3 5
what happens to	6 0 1 -2 -4 0
what i	-14 -2 0 1 0 10
what is	12 -1 -1 -1 -10 -1
what it	7 -5 0 3 -5 -3
what it's	-7 0 0 1 -7 13
what the	-24 3 -1 0 18 0
what they	-17 5 0 -3 16 0
what to	-2 1 0 0 1 -1
what was	-3 0 0 3 -6 8
what we	-2 -5 -1 -2 6 0
what went	0 -1 2 6 -5 0
what went wrong	-2 -1 2 5 -4 0
what you	8 -3 6 -2 2 -2
what you want	7 0 0 -3 -4 0
what's	-8 2 -1 -2 3 5
whatever	3 -4 -1 1 -1 2
whatsapp	-10 7 0 -2 9 -4
when	-13 -4 -2 12 -2 19
when a	0 0 0 -6 -1 8
when i	-19 -1 -1 9 -3 9
when i was	-8 0 0 0 7 0
when it	2 -2 -2 1 6 -9
when somebody	-6 0 0 7 1 0
when the	-14 4 -3 6 -2 6
when we	0 -1 4 -3 2 0
when you're	7 0 -1 -1 -6 0
when your	4 0 0 0 -3 -1
where	-16 -11 8 -10 18 10
where it	6 0 0 -1 -1 -1
where the	-13 -1 4 2 9 0
where you	-3 1 -2 2 -1 3
whether	15 -5 1 4 -3 3
whether it	2 0 0 -1 -3 0
whether or	-8 0 0 2 5 0
whether or not	-8 0 0 2 5 0
whether the	4 0 0 -1 -4 0
whether you	3 -1 0 0 -5 0
which	19 -22 -9 17 4 -21
which i	-23 1 -1 4 16 -1
which is	-9 -2 3 1 6 1
which will	7 -2 3 -5 -3 -1
which you	5 -3 -1 0 0 1
while	-27 8 4 10 12 -3
whitcombe	0 -2 0 -2 -4 7
white	-4 1 0 1 -1 2
who	-15 16 17 13 2 -30
who came	-6 -1 5 -1 6 0
who came to	-6 -1 5 0 6 0
who do you	6 0 0 0 -6 0
who does	-1 7 0 -2 -4 0
who had	12 -1 0 -5 -5 0
who handles	-7 0 0 0 8 0
who has	-5 2 0 -3 3 2
who have	-5 -1 4 3 1 0
who in	-9 0 0 0 9 0
who is	8 -4 -2 -3 -2 -3
who wants	-8 -1 1 0 8 0
who you	5 -2 0 4 -6 0
who'd	-8 6 -1 2 1 0
who'll	4 3 3 -1 -9 0
who's	-4 9 -1 -3 -3 0
whoever	-3 3 3 -10 7 -1
whole	9 -2 -1 0 -7 1
wholesale	3 0 0 -7 -3 5
whom	-2 9 -1 2 -10 -1
whose	6 -1 -1 -2 -6 -1
why	23 -3 -5 20 -18 -3
wide	8 0 0 1 -7 0
wie	5 -6 -3 7 -3 -4
wieder	7 -8 6 0 -9 4
wife	-9 0 0 5 5 2
will	-12 25 25 -13 -21 16
will be	-4 -5 42 7 -45 12
will be in	-10 -5 1 -3 11 -1
will be sent	-4 5 -2 0 -3 0
will come	9 -1 0 -4 -2 0
will find	-8 -1 3 1 2 3
will have	-23 1 1 -3 11 12
will have to	-11 2 0 1 3 5
will not	-7 -4 -1 1 9 -1
will show	9 2 -1 -2 -7 -2
will show you	11 -1 0 -2 -6 -2
will take	-8 1 5 0 3 -1
willing	7 1 -1 0 -8 0
willing to	3 2 -1 1 -4 0
win	4 -2 5 -7 2 0
window	-5 -5 -1 1 8 2
windows	1 -3 -1 24 -6 -3
wine	16 -3 -1 -7 -1 -1
winner	-3 0 -1 5 1 0
winston	-8 -5 -1 -1 8 7
winter	-2 -3 -1 7 -3 0
wip	-7 -1 0 11 -3 0
wir	4 -2 9 1 6 -16
wir haben	-4 -3 2 10 -2 -1
wird	0 1 -1 2 -7 6
wireless	-1 0 0 12 -6 0
wish	-15 8 1 -3 15 -2
wish to	-10 7 -1 0 10 -3
wish to be	-1 0 0 -2 2 0
wish to receive	-4 1 0 0 2 -2
wishes	-2 -1 -1 0 2 0
with	2 -14 -8 -11 28 -20
with #1	0 -1 0 -1 3 0
with #2x	5 -1 0 0 -4 0
with #3	3 -1 0 6 -5 -1
with a	-7 -5 10 13 9 -13
with an	5 0 -1 -2 -5 -1
with each	-3 -1 0 0 6 0
with just	-4 -1 0 9 -5 0
with kind	4 2 -1 -1 -3 0
with kind regards	4 2 -1 -1 -3 0
with me	-14 7 4 2 1 -1
with my	4 1 -1 -4 -3 3
with no	-12 -5 -1 8 8 0
with one	-11 -4 -1 4 11 -1
with our	-1 -5 1 1 3 0
with regards	5 0 0 5 -6 0
with the	-21 10 -1 -5 18 4
with the number	-3 1 0 -2 8 -1
with the same	-7 1 0 3 3 0
with them	8 0 0 -2 -7 0
with two	-1 2 1 1 -2 -1
with us	5 -1 0 0 -7 4
with you	-6 -2 -1 -1 8 7
with you and	-6 0 0 0 7 0
with your	-26 7 0 -11 43 0
within	-26 -4 -5 -1 15 29
within #1	-3 -1 0 -2 3 -1
within #1x	-2 -3 -2 -1 1 0
within the	9 -3 0 1 -6 0
without	16 -12 6 0 4 -12
without a	10 -3 -2 2 -5 -1
without any	-7 0 0 -2 10 0
without names	5 0 0 -1 -4 0
witness	-2 1 -2 5 -3 -1
wk	3 0 0 5 -8 0
woche	-5 -5 4 -4 13 -2
wochen	-4 -2 -4 -2 6 7
wolf	-4 -4 5 -4 -2 7
woman	-8 -1 0 -1 10 0
women	-8 -2 -1 3 8 0
women in	-5 2 2 -1 5 0
won't	19 2 0 -1 -20 3
won't be	-3 0 0 8 -6 0
wonder	7 -2 0 0 -13 6
wonderful	-7 2 5 1 -1 3
word	-17 0 1 19 14 -8
wording	7 -1 0 -4 -2 -1
words	4 -2 -1 2 -12 8
work	-19 -7 -18 15 23 3
work at	-4 0 0 0 6 -1
work in	6 -1 0 3 -7 0
work on	-6 0 0 6 0 0
work to	3 0 0 5 -8 0
work with	-13 0 0 0 11 0
worked	5 0 0 0 -5 0
worked with	8 0 0 0 -7 0
workers	0 0 6 -1 -3 0
working	5 -14 -4 11 0 11
working days	-5 -3 -2 -1 10 4
works	2 5 -5 1 -3 4
workshop	-4 20 3 -7 -9 -1
workshop on	-6 1 6 -4 -2 0
world	-15 -4 -1 7 7 8
worse	4 1 0 3 -6 -1
worst	-4 2 -2 4 3 -1
worth	-6 -4 1 -1 19 1
worth a	-10 -1 -1 -1 8 0
worth it	13 -3 0 -1 -8 0
would	27 -9 0 -46 24 -19
would be	-19 10 23 -13 4 5
would be a	-3 -1 6 1 -4 0
would be grateful	-6 2 0 0 4 0
would do	4 4 0 0 -9 0
would it	-12 0 0 0 10 0
would like	16 -1 5 -2 -13 6
would like to	12 -1 4 -1 -14 6
would love	12 -2 0 0 -11 0
would love to	12 -2 0 0 -10 0
would you	25 14 -3 -2 -14 -3
would you be	2 -2 -1 -2 -4 -1
would you like	-12 3 0 0 7 0
wouldn't	2 -4 -1 2 0 -1
write	-9 1 -3 33 -31 21
write down	8 -3 -1 -4 1 0
write to	-5 -3 1 9 -14 16
write to you	-2 -3 -1 -1 0 8
writes	-10 -3 -1 17 0 -3
writing	23 -3 1 1 -14 3
writing to	9 -1 0 0 -8 0
written	13 -1 1 5 -6 -1
wrong	5 -4 3 8 -12 4
wrote	2 -1 0 7 -4 1
wrote to	0 -1 0 9 -9 0
www	-26 15 -4 9 -16 32
würde	4 -4 5 -2 -1 -1
würden	8 0 0 -1 -6 0
x	3 -17 -7 4 22 16
x #1	2 -5 -3 -4 14 -5
x #1x	-4 0 0 5 -4 4
xx	8 -1 -1 0 -7 0
y	26 -14 -5 -7 4 -10
y el	3 2 -1 2 -4 0
y la	-10 -1 -1 8 2 0
y las	8 -2 -1 2 -5 -3
y no	4 2 -4 -3 -7 8
y si	-6 -1 -1 -2 10 -1
y un	12 -5 5 -6 -7 -1
y una	-5 0 5 1 -1 -1
y ya	-10 8 0 -3 5 0
y'all	-7 -2 6 0 5 0
ya	-8 4 -4 5 2 0
ya me	1 8 -1 -3 -6 0
year	-8 17 -1 17 2 -27
year ?	6 -1 0 -4 -1 0
year and	7 -2 -1 -4 -5 -1
year end	-7 9 -2 3 -3 -1
year i	-18 3 0 3 11 0
year it	5 -3 -1 6 -6 0
year of	-6 -1 0 3 5 0
year or	6 0 0 1 -6 0
year the	4 4 4 -8 -2 0
year we	-9 1 1 1 4 0
year's	-18 12 12 -5 -2 -1
years	-8 -13 4 24 14 -12
years a	7 1 0 -2 -5 0
years ago	9 0 0 0 -9 0
years ago and	13 0 0 -1 -12 0
years and	5 5 -1 -5 -2 -1
years as	-5 0 -2 -3 9 0
years at	5 -3 0 -3 0 -1
years of	-7 -3 7 0 -1 0
years on	-8 0 0 3 6 0
yellow	9 -9 2 0 -1 0
yes	23 19 -3 1 -33 -4
yes i	6 0 0 0 -5 0
yes no	-7 5 0 -1 4 0
yes we	7 -1 0 0 -5 0
yesterday	8 -2 -2 1 1 -2
yet	-4 -6 1 2 1 6
yo	7 4 -4 -5 -5 -1
yolanda	6 -1 0 -1 -3 -1
york	0 -1 -1 -5 -1 8
you	26 -21 -18 -39 23 -7
you ?	-10 -2 1 1 17 0
you a	-29 0 1 0 47 1
you about	-4 0 0 -2 8 0
you accept	-9 0 0 0 15 -5
you again	-7 0 0 -1 8 0
you all	7 0 0 1 -10 0
you and	-1 2 4 -1 -1 8
you and your	-3 -1 -1 -1 4 -1
you are	-33 15 2 -3 8 6
you are a	-9 -1 0 1 1 5
you are in	-4 6 -1 0 0 0
you are not	-6 -1 0 0 7 0
you as	-3 -1 0 0 5 0
you asked	30 -3 -2 -6 -14 4
you asked for	28 -4 0 -7 -17 0
you asked to	-5 1 -1 1 -5 6
you at	-3 -4 0 -2 8 0
you at the	-6 -1 0 -2 10 0
you be open	-5 0 0 0 5 0
you be willing	6 -1 0 0 -5 0
you bring	8 1 -1 -1 -7 0
you by	-8 -1 0 -1 7 3
you can	-31 6 -16 12 16 28
you can leave	-1 -3 0 2 -5 8
you can save	-5 0 0 0 7 0
you can see	-7 -1 0 0 8 0
you can't	7 6 1 0 -15 3
you check	6 0 0 0 -5 0
you come	-5 1 0 0 0 0
you did	1 -1 0 3 -4 -3
you do	11 -3 7 7 -14 5
you do not	-7 -1 0 -1 9 0
you don't	-17 3 0 13 5 3
you don't have	-11 2 0 2 6 0
you don't know	6 0 0 0 -6 0
you don't need	2 0 0 7 -10 0
you for	29 -6 -6 -5 -32 37
you for your	-1 -1 -1 2 -4 8
you get	3 11 0 14 -15 -1
you get a	8 1 0 0 -8 0
you get the	0 5 0 -1 -4 0
you go	5 0 0 0 -5 0
you guys	-3 -2 0 -1 8 -1
you had	6 -2 -1 -5 -4 1
you have	-11 -5 -4 -2 42 -13
you have a	-7 -3 2 4 4 -2
you have any	-9 2 0 2 5 -1
you have been	3 -1 -1 2 4 -6
you hear	10 0 0 -1 -9 0
you how	-5 0 -1 -2 7 0
you if	-9 -1 5 0 5 0
you in	-3 11 9 3 -12 1
you in the	3 2 -2 -1 -8 0
you just	-12 8 -1 1 5 0
you keep	-4 0 0 0 5 0
you know	-20 3 5 4 18 2
you know that	-3 -4 7 0 2 -1
you know where	-8 0 0 -2 11 0
you like	-15 7 -1 0 5 -1
you like to	-9 3 0 0 6 0
you may	-12 2 1 -9 16 4
you may be	-7 -1 0 -2 6 4
you may have	6 -1 -1 -7 2 0
you need	-10 -4 1 2 16 0
you need to	-4 0 0 0 5 -1
you no	-4 -2 0 -1 7 0
you now	0 -1 -1 -1 -5 8
you off	-8 0 0 10 -2 0
you on	-13 2 -4 -2 16 -3
you on the	-14 3 0 -1 10 0
you only pay	-7 0 0 0 8 -1
you our	-7 0 0 0 7 0
you pay	5 6 -1 -1 -14 -1
you paying	7 0 0 0 -6 0
you personally	-8 -1 -1 0 11 -1
you posted	9 -1 0 0 -8 0
you prefer	0 9 0 -1 -7 0
you receive	-8 1 -1 4 7 1
you requested	0 0 0 -4 -5 8
you send	3 -3 -1 -3 -2 -1
you send me	-5 -1 0 0 6 0
you sent	6 0 0 0 -6 0
you should	5 -2 3 -2 -2 -1
you so	5 -3 -3 0 1 0
you still	5 -2 0 0 -3 0
you tell	17 1 -2 -1 -17 -1
you tell me	13 2 -1 -1 -14 0
you thank	7 0 0 0 -5 -1
you thank you	7 0 0 0 -5 -1
you that	-6 -1 1 -1 8 -1
you the	-8 -3 0 1 7 3
you there	-3 5 30 0 -6 0
you think	-5 -1 0 4 3 0
you this	-14 0 0 2 11 0
you through	-7 -1 0 -1 7 0
you to	-6 4 -1 5 5 -1
you to the	5 6 -2 -1 -7 -2
you told	0 6 0 1 -7 0
you told me	-5 6 0 0 -1 0
you told us	5 0 0 1 -6 0
you up	-12 0 0 0 12 0
you use	6 -1 -1 -1 -6 1
you want	9 1 1 1 -1 -2
you want a	-7 -1 1 -1 8 0
you want the	10 0 0 0 -9 0
you want to	-5 -1 0 0 6 -3
you we	-7 0 0 0 7 1
you well	7 0 0 0 -8 0
you were	-4 -2 0 3 0 -1
you what	-13 -1 0 1 14 0
you what the	-7 0 0 0 8 0
you will	-20 9 2 -8 13 1
you will have	-8 0 0 0 8 0
you wish	-3 0 0 0 1 0
you wish to	-2 0 0 -2 3 -1
you with	-6 -6 -1 5 7 0
you won't	5 -1 0 2 -5 0
you would	-8 0 4 4 5 0
you would like	-7 -1 5 -3 6 2
you write	15 -1 -1 -1 -15 0
you'd	2 -5 -4 -2 26 -3
you'd be	9 -4 0 -4 -3 0
you'd like	-4 0 -1 -4 6 -1
you'd like to	-1 0 0 -3 5 0
you'd rather	8 -1 -1 1 -7 0
you'll	-17 -4 3 4 11 4
you'll be	-5 -1 5 -1 1 1
you're	-46 -12 46 -4 9 19
you're in	-8 -1 2 4 2 -1
you're interested	-6 0 -1 0 7 0
you're not	-5 10 0 1 -3 0
you're on	-8 -1 -1 4 7 0
you're right	8 0 0 0 -7 0
you're welcome	12 -5 -1 1 -5 0
you've	0 6 2 7 5 -5
you've a	7 -1 0 2 -8 0
you've been	-4 -1 0 1 4 0
you've got	-4 0 0 0 7 0
you've had	7 0 0 -1 -5 -1
younger	-9 4 0 3 2 0
your	-19 -35 -44 -27 54 20
your account	9 -2 -1 7 -12 19
your bank	7 0 0 2 -8 -2
your business	-10 -1 0 2 11 -1
your choice	-3 0 0 1 3 0
your colleagues	-8 0 0 3 6 0
your comment	-9 0 0 0 8 0
your company	3 2 -1 -2 -1 -4
your competitors	-4 -1 0 0 6 0
your contract	7 0 0 1 -7 0
your current	-6 -5 -1 0 10 0
your daily	-1 -1 0 7 1 -5
your desk	-7 2 0 0 5 0
your email	-7 -1 0 1 3 3
your firm	5 4 1 -5 10 1
your firm's	-10 -1 0 0 10 0
your first	-4 -3 0 -2 3 3
your four	-5 0 0 -1 6 0
your group	-7 2 0 -1 7 0
your inbox	-8 -1 0 4 8 -1
your interest	-9 0 0 0 10 0
your it	-4 0 0 -2 8 0
your kind	-9 -1 0 3 11 -5
your last	8 -1 -1 -2 -7 3
your list	3 2 0 -2 -4 1
your message	10 -1 -1 -3 -6 19
your name	14 6 1 -1 -11 -1
your name came	11 0 0 0 -11 0
your names	7 -1 0 0 -5 0
your next	-5 0 0 0 4 0
your old	-2 -1 0 -1 7 0
your own	19 -5 2 5 -15 -1
your password	-4 -3 -1 5 -7 5
your place	-5 -3 -2 -1 7 4
your practice	-1 -1 0 0 7 -5
your preferences	-3 1 0 19 -1 -10
your present	-5 -2 0 0 7 0
your profile	-4 -2 0 0 -1 4
your question	6 0 0 0 -6 0
your questions	7 -1 0 -1 -4 0
your request	8 0 0 0 -6 0
your session	-1 -2 0 0 -6 8
your side	9 -1 -1 -3 -5 -1
your size	-10 -3 0 0 13 -3
your subscription	0 0 0 1 -4 5
your summer	-3 -1 0 8 -1 -1
your team	-10 0 -1 2 26 -1
your time	1 -3 -1 -2 2 -1
your website	-6 -1 -1 1 19 -4
yours	-7 -16 -16 6 47 -16
yours and	-5 0 0 0 6 0
yours faithfully	-7 -1 0 2 5 -2
yours is	-14 0 0 -1 14 0
yours is the	-9 0 0 -1 8 0
yours sincerely	-7 -3 -2 -4 15 -1
yourself	5 6 -1 -3 -9 -1
yr	8 -1 0 -2 -4 0
yrs	-11 -3 -2 -4 25 -5
z	0 4 -1 2 -6 0
zahlt	-4 10 -1 -1 -3 0
zehn	-11 3 0 -3 11 0
zeit	-2 12 -3 0 -5 -1
zero	-1 -3 4 -6 4 1
zone	0 -2 -1 2 -4 -1
zoom	4 -5 0 -3 8 -2
zu	10 8 6 7 -28 -1
zum	-15 17 -8 8 8 -11
zum #1	-6 11 -3 5 -6 -2
zur	-6 3 3 13 -9 -1
zusammen	16 -4 -1 -4 -5 -1
zwei	-4 4 -1 6 -3 -3
zwischen	-8 4 -2 1 7 -3
~!	-17 -7 9 -15 38 -41
~#0x	-22 20 11 -37 -53 68
~#1	-1 2 -1 2 -11 20
~#1x	-14 8 41 -7 -13 12
~#2x	-8 25 -14 1 -7 10
~#3	-12 -22 -24 -12 27 19
~#3x	-16 52 -7 -5 -15 16
~#4	-8 -10 -45 17 -16 68
~#4x	-2 7 -17 -1 8 0
~#5	-18 -6 -18 -10 -42 74
~#5x	4 -22 -11 17 3 16
~#6x	8 -11 -30 25 12 -4
~#7x	-3 -6 -5 11 14 -6
~#8x	-27 -20 -12 43 -3 21
~#9x	14 -7 -26 3 22 -21
~$	1 1 -41 -29 36 -7
~%	0 -46 -39 24 54 -40
~?	54 -22 -44 -26 16 -41
~a	8 -5 -10 -2 18 -31
~aaron	-9 0 0 -1 -5 15
~ab	-3 4 -5 1 2 1
~abara	7 0 -3 -1 -1 -2
~aber	-13 4 5 -1 8 -2
~abern	-10 0 0 -2 12 0
~abier	1 0 -1 7 -6 -1
~able	2 4 -1 -1 -5 1
~abmel	-6 -5 -1 10 7 -6
~aboga	-13 -3 9 1 9 0
~about	8 23 11 9 -22 -30
~above	-1 -5 0 16 -9 -1
~abraz	-2 1 5 -3 1 0
~abraç	5 -7 13 -6 -5 -2
~abroa	-4 -3 -1 10 -2 -1
~absen	-10 2 -1 9 -3 3
~acaba	4 7 0 -3 -8 0
~acade	-5 0 10 -2 -2 -1
~accen	-9 -1 0 8 4 -1
~accep	10 -11 3 -11 0 6
~acces	-15 -1 -2 -2 7 23
~accom	-8 5 -1 -1 7 -1
~accor	11 -2 -1 -5 -5 1
~accou	10 -31 -12 20 -16 33
~accra	8 0 -2 3 -11 -1
~accru	14 -1 0 -1 -10 0
~aceit	8 -4 -1 -1 -6 3
~achar	7 -2 0 -3 0 -3
~achat	5 1 -2 -5 -6 5
~acheb	-4 0 0 -1 -2 6
~acht	-5 -3 -3 -4 16 -1
~achte	4 0 5 1 -9 -1
~ackno	-3 0 0 0 -5 6
~acqui	-4 -2 0 -3 9 0
~acros	-7 -3 4 3 5 -3
~act	-7 0 -1 2 9 -5
~actio	7 -5 -1 -6 1 15
~activ	9 -2 -1 -3 -3 -3
~actua	-3 -3 -4 7 7 -2
~adapt	5 -1 -2 6 -7 0
~add	-7 2 1 20 9 -15
~added	1 -1 0 3 -6 1
~addit	-1 0 0 0 3 -2
~addre	12 -3 -14 -2 3 22
~adjud	11 -2 -1 -1 -4 -1
~adjun	16 -5 -2 -1 -4 -4
~adjus	-5 -4 7 3 1 -2
~admin	10 -9 1 -4 7 -2
~admit	1 -4 -2 6 -2 0
~adr	-9 -4 7 -5 6 -1
~adres	5 -5 -1 -6 -3 10
~advan	1 -4 0 0 6 -2
~adver	6 -2 1 13 -14 7
~advic	1 -3 -1 26 -4 -5
~advis	-18 9 -3 2 16 4
~advog	-7 -3 0 2 5 6
~affec	5 -6 -1 -1 1 -1
~affil	-4 0 0 -4 6 2
~affor	-4 0 0 0 3 0
~aforo	0 9 -3 -2 -3 -2
~afrai	13 -1 0 -6 -8 0
~afric	-2 -1 6 5 -6 -4
~after	9 -9 5 2 1 -11
~again	24 -24 -1 23 -24 0
~age	-10 -2 6 3 1 3
~agenc	18 -4 0 4 -14 -3
~agend	8 6 -4 1 -7 -6
~agent	-16 9 1 4 24 -14
~agnie	7 0 0 0 -5 0
~ago	13 -1 -1 -6 -15 7
~agora	14 -2 -1 -5 -1 -6
~agost	0 -12 13 5 -4 -5
~agrad	17 -4 -1 -4 -6 -1
~agree	37 -3 -4 -18 -12 -1
~ahead	4 -1 0 2 -4 0
~ahora	9 -1 0 -1 -7 0
~ai	-14 6 -5 3 10 -1
~aid	-2 5 -2 -2 -3 7
~ainda	-6 1 -1 6 1 0
~air	-1 3 0 -4 1 1
~airpo	1 1 0 -1 -2 -2
~aktue	-8 0 0 7 2 0
~al	-7 -10 5 3 -11 17
~aldou	16 -5 -2 0 -8 0
~alert	-2 -5 0 24 0 -2
~algo	-1 -3 9 -2 -3 -1
~algum	5 7 -1 -4 -8 -1
~algué	16 -1 0 -4 -11 0
~all	4 11 7 -1 2 -25
~alle	-4 8 -3 4 -3 -1
~alles	16 -3 -1 -6 -4 -1
~allow	29 1 -1 -8 -19 0
~almos	-11 1 0 -4 12 1
~alone	-2 0 -2 -3 4 -1
~along	-12 7 4 3 1 -1
~alrea	5 -12 -6 1 25 -3
~als	-7 -6 -5 3 8 7
~also	20 -6 12 2 -23 -7
~alter	9 -10 -2 -1 -3 4
~altho	6 -2 4 -5 -3 0
~alumn	-1 -1 0 4 -3 -1
~alway	15 -1 -2 -3 -9 3
~am	15 3 21 -10 -66 26
~amanh	-12 -2 -2 -4 19 -1
~amend	7 -1 0 5 -11 -3
~ameri	-3 0 4 -4 2 0
~amigo	-15 1 6 11 -4 -1
~among	0 -2 5 3 -6 1
~amoun	-7 -2 0 1 8 22
~ampar	2 -1 0 5 -7 0
~amy	8 -1 0 -1 -5 0
~an	1 10 -23 -8 7 14
~analy	6 0 -1 -2 -2 0
~anbie	17 -2 -1 2 -15 -1
~ancie	-4 9 -2 2 -5 -1
~and	18 9 -10 -25 18 -35
~andar	-12 8 -2 -3 9 -1
~ander	-18 0 4 5 12 0
~andre	5 -1 3 -4 -7 1
~anexo	-13 -5 4 11 -6 10
~angeb	12 -5 -2 3 -7 -1
~angel	2 1 0 -9 6 1
~anger	-6 -4 -1 10 3 0
~angry	6 0 0 -2 -4 2
~anhan	-6 -1 -1 7 0 0
~anmel	-8 12 -4 4 -5 -2
~annex	1 -3 -1 8 -6 -4
~annou	13 -8 1 11 -5 -3
~annoy	-6 -1 0 9 -4 0
~annua	-20 0 12 6 -10 0
~annue	-6 -2 -1 -2 10 2
~annui	-1 10 0 -4 -9 -2
~ano	-1 3 -3 -5 0 5
~anony	-2 4 -3 -4 2 -1
~anos	-9 7 -2 1 6 -1
~anoth	-4 15 -1 -6 -1 4
~ans	4 3 -2 6 -9 -1
~answe	12 1 -14 37 -22 -16
~antes	5 10 -8 -4 10 -8
~anton	-1 6 -1 -4 -1 -1
~antwo	-2 1 5 7 -7 -1
~any	43 -21 6 -15 -6 -15
~anybo	2 -2 -1 13 -9 -2
~anyon	10 9 -2 7 -2 -1
~anyth	6 3 2 5 -28 19
~anywa	-5 0 -3 -4 13 -5
~anywh	-6 -1 0 0 3 0
~ao	-3 3 2 -1 2 -2
~août	-5 -3 0 -2 2 9
~ap	14 -4 -1 1 -12 0
~apart	-5 2 -1 -5 5 2
~api	0 -1 -1 0 8 -7
~aplic	1 -2 -1 8 -11 1
~apoio	4 -2 -1 8 -5 -1
~apolo	-2 -2 0 -2 4 -1
~apost	-5 0 0 4 2 -2
~app	1 4 0 6 -16 5
~appar	0 0 0 -3 -4 5
~appea	5 -1 -1 13 -5 -3
~apple	6 0 0 2 -10 -1
~appli	6 6 -4 0 -3 4
~apply	-3 1 -1 8 -9 5
~appre	4 -3 0 4 -6 0
~appro	3 5 -11 -5 -24 40
~apres	20 -2 -2 -9 -3 -3
~april	-2 17 5 11 -25 -1
~aprov	2 -3 -2 9 -7 3
~après	-8 6 5 -4 -4 5
~aquí	-10 2 -1 4 5 0
~ar	5 -1 0 -1 -4 1
~arabi	4 -1 1 0 2 -7
~arbei	2 1 -2 4 0 -4
~arbit	3 -4 -1 1 1 -2
~archi	14 -7 -6 11 -4 -2
~are	-3 6 -16 -2 5 12
~area	8 4 -1 -3 -9 -2
~areas	-2 7 -1 -4 2 -1
~aren'	12 -3 -1 -4 -4 1
~argum	6 -1 0 -1 -5 -1
~arise	-8 0 0 0 7 0
~aroun	-10 -1 0 -5 26 -2
~arran	8 -5 4 -6 -1 -1
~arriv	16 0 -1 -6 -11 2
~arrêt	-4 -1 0 6 1 -1
~art	10 -2 -1 -4 -4 2
~artic	-4 -2 1 22 -4 0
~as	33 -23 -16 13 -7 -29
~aseso	1 -5 0 -2 8 -1
~asia	6 0 0 0 -6 0
~aside	-4 2 0 -1 4 0
~asist	15 -1 -3 -3 -3 -3
~ask	40 -17 -7 -9 -7 -17
~asked	6 5 7 22 -31 -6
~askin	11 -2 1 0 -3 1
~asks	4 -7 -4 14 0 -3
~asoci	12 -6 3 2 -10 -3
~assem	3 -2 0 2 -3 0
~asses	8 -1 0 -2 -5 0
~assig	-8 2 -2 1 -1 9
~assin	-8 -2 -2 -2 14 0
~assis	15 0 0 6 -17 1
~assoc	0 8 34 -9 -27 3
~así	-4 2 -2 -3 8 -1
~at	-11 20 38 -18 -3 -21
~atent	11 -7 -4 -5 10 -4
~attac	48 -23 -14 -11 -9 -17
~atten	1 7 4 -15 5 -7
~attor	14 -2 1 0 -9 0
~attri	10 -2 -2 2 -11 0
~atual	-10 7 -1 3 1 -1
~até	17 1 -6 2 3 -13
~au	-1 -3 5 -7 -11 12
~auch	18 -4 -3 6 -16 -5
~aucti	-3 4 0 3 -4 0
~aucun	10 -2 -3 -3 -9 6
~audie	5 -4 4 -2 -1 -2
~audio	-4 -5 0 5 5 -2
~audit	-34 12 -2 32 -10 5
~auf	-16 0 7 4 14 -8
~aufge	-4 0 0 -2 9 -1
~aug	7 3 -3 2 -2 -7
~augus	-24 7 -2 32 -13 -2
~aula	2 3 5 -5 -5 -2
~aunqu	9 -1 -1 -3 -5 0
~auprè	0 12 -5 -3 -5 -1
~aura	-4 -2 10 -2 -5 -1
~aus	-4 -2 2 8 -2 -1
~ausge	-11 -5 11 7 0 -4
~aussi	-1 -5 6 2 2 -2
~autho	-11 0 2 6 0 3
~auto	3 -1 0 -3 7 -5
~autoc	-9 0 0 0 11 0
~autom	-50 4 -9 -33 -15 78
~autou	-6 8 -1 -2 1 0
~autre	-7 -5 8 -3 10 -1
~autum	-17 2 -1 11 6 0
~aux	9 -5 -1 -2 -4 5
~av	9 -1 0 -1 -4 0
~avail	-15 10 -4 -6 23 -11
~avant	12 2 -4 -8 -3 -3
~avec	23 -3 4 -12 -3 -5
~avera	-15 3 1 10 12 1
~avez	12 -4 -1 1 -6 -2
~avis	-3 -2 0 11 -4 0
~avoid	5 -3 0 -3 -2 2
~avons	7 0 -1 -4 -1 -1
~avril	-2 6 -3 9 -10 -1
~award	-4 -2 1 3 6 -1
~aware	-5 7 -1 -2 3 0
~away	-7 1 0 4 -1 1
~aí	-3 -1 -1 -3 11 0
~año	-8 9 1 0 1 -2
~años	-6 6 -3 14 -8 -4
~b	-4 10 11 -15 -13 5
~baby	4 -1 -2 1 -2 1
~back	12 9 -7 17 -36 10
~backg	-8 -2 0 -1 10 0
~backu	-1 -1 0 -2 3 0
~bad	10 -2 -2 0 -6 -2
~badge	3 -6 -2 2 -10 15
~bag	10 -2 0 0 -7 0
~bags	9 -2 -1 -1 -6 -1
~baja	10 -1 -1 7 -13 -3
~balan	-2 -2 -2 1 -3 7
~balti	8 2 2 0 -9 -1
~bank	-3 1 -4 29 -14 -7
~bar	-25 25 8 6 -10 -5
~barra	1 -1 5 -2 -5 0
~barri	-4 0 0 5 0 0
~base	-6 -4 0 6 6 -3
~based	1 4 -1 -5 -1 -1
~basel	-4 -1 0 -1 6 0
~basis	7 1 0 -6 -1 -1
~basta	0 -4 -1 10 -3 -2
~batch	8 0 0 -2 -4 0
~batte	10 4 -1 -3 -10 0
~bay	-7 7 0 4 -5 0
~bb	-6 0 0 0 6 0
~be	-9 -3 41 -30 -2 18
~bea	8 10 -2 -3 -11 -1
~beach	-3 4 0 3 -8 1
~beans	2 -1 -4 5 -3 1
~beat	-6 0 0 0 5 0
~beatr	3 1 -1 -2 -4 2
~beau	-6 6 -1 -1 4 0
~beauc	10 -1 0 0 -6 0
~becam	6 -1 0 -4 -2 0
~becau	-5 -11 -2 8 17 -1
~becom	-14 -3 -1 17 0 12
~been	-13 -16 20 2 -13 28
~beer	-1 8 -2 0 -6 0
~befor	12 6 -17 -17 15 -6
~began	-11 -1 5 4 2 0
~begin	-10 2 0 -2 9 1
~behal	-5 0 -1 0 4 0
~behin	-15 6 -6 9 4 -3
~bei	-7 -1 -8 -10 29 2
~beijo	-15 7 5 -3 9 0
~beim	-5 -6 5 0 9 -3
~being	-26 5 0 3 22 -2
~belgr	-7 0 5 -1 5 0
~belie	-9 -1 0 3 -2 7
~bell	0 -2 0 -3 6 2
~belon	0 6 -1 1 -4 -2
~below	-6 4 0 0 12 -5
~bench	-31 7 3 2 10 6
~benef	14 -5 -2 -1 -2 -3
~berei	-1 -4 -1 10 -6 0
~berna	-11 0 1 -1 12 -1
~besch	-7 11 -2 8 -7 -2
~best	-19 4 -2 -5 37 -16
~beste	-8 -6 -2 9 9 -4
~betri	10 3 -3 -7 -1 -1
~betro	-1 -1 -1 8 -5 0
~bette	9 0 -2 8 -10 5
~betwe	-9 -3 2 0 4 7
~bev	2 11 -2 -2 -11 0
~bexle	-3 -5 7 -3 3 0
~bezah	-5 -2 -1 10 -1 -1
~bibli	-10 2 -2 14 -1 -4
~bid	6 -1 0 -3 -3 0
~bidde	8 -7 0 -3 1 -2
~bien	-21 3 6 -11 24 -2
~bienv	1 0 0 8 -7 0
~big	-1 -4 -4 1 13 1
~bigge	-6 2 0 1 2 0
~bilin	-10 -5 2 5 11 -5
~bill	24 3 0 -8 -10 -5
~bille	7 1 0 -4 -6 0
~billi	-9 -9 -1 18 6 7
~bills	-5 -1 0 4 2 0
~bin	-4 -6 -2 5 -7 12
~bins	6 -4 -1 4 -5 -1
~bird	-3 7 -1 -3 1 0
~birth	12 -2 -1 -6 -4 0
~bis	-3 4 -6 -1 12 -10
~bit	-6 -3 -1 -1 6 2
~bitte	21 4 -3 -4 -15 0
~black	8 -5 -2 -7 12 -5
~blank	-6 2 3 1 0 1
~bleib	9 -3 -1 5 -4 -3
~bless	-4 0 0 1 4 0
~block	20 -3 -1 -2 -16 2
~blogs	-8 -1 0 -4 1 14
~blue	9 -1 -4 -8 -7 7
~boa	13 -2 -1 4 -12 0
~board	-17 2 -6 32 6 -2
~boas	-5 7 -1 -1 0 0
~boat	0 -3 7 -1 -5 0
~bob	6 0 0 -2 -1 -2
~body	-1 -4 0 3 -1 2
~bogot	-7 -2 -1 8 -1 -1
~bolet	-7 -2 -1 11 -7 2
~bom	8 -1 0 -3 0 0
~bon	17 2 -3 -3 -12 -1
~bonjo	-6 -6 -4 -12 19 14
~bonne	-7 -10 6 21 -8 -3
~bonus	11 -2 -1 0 -9 0
~book	-5 -1 0 2 20 -9
~booke	1 2 3 0 -5 0
~booki	-14 7 0 -1 10 -3
~bookk	-6 -2 4 0 2 -1
~books	1 -1 -2 7 -3 -1
~booth	-12 -7 27 2 -7 13
~borde	8 -2 0 -3 -1 -1
~borro	3 -3 -1 -2 -3 7
~boss	-7 -1 0 -1 7 0
~both	32 -2 3 -9 -14 -7
~bottl	-12 0 -1 -1 12 0
~botto	-5 -3 0 1 5 0
~bough	11 2 0 -6 -7 0
~box	2 3 -3 -1 4 -2
~boxes	-5 0 -1 9 -3 -2
~bpo	-6 1 5 0 0 -1
~brain	6 0 0 -2 -7 3
~branc	-3 -3 0 6 -3 1
~brand	0 -12 6 -10 28 -2
~brann	7 -1 0 -1 -4 0
~break	-14 29 -2 3 -15 8
~brend	-5 -1 0 -1 7 1
~bridg	-2 1 0 9 -2 -2
~brief	-11 -3 -3 13 7 -1
~brigh	-6 5 1 2 -1 0
~brind	5 -2 0 3 -6 -1
~bring	-20 68 -13 -18 -23 -6
~broad	-3 0 0 -1 2 2
~broch	-6 -4 1 4 6 0
~broke	-6 -3 1 6 -2 7
~bronz	-3 -2 -1 -1 8 0
~brook	11 -1 0 -2 -8 0
~brows	-3 0 0 5 1 3
~budge	1 -7 1 2 9 -2
~buen	0 -5 -4 -1 13 -4
~buena	11 -3 -1 -2 -3 -1
~buffe	8 1 -2 -1 -7 -1
~bug	8 -1 0 1 -4 -2
~build	-35 1 -5 25 29 -4
~built	-5 -5 1 -4 17 -3
~bulle	-1 -5 -1 36 -3 -6
~bundl	-3 -1 0 -5 5 0
~burea	-17 -1 -2 12 10 -1
~bus	-7 -1 5 2 -3 7
~busin	-4 -30 7 13 18 5
~busy	-10 0 0 1 10 -1
~but	37 -3 -16 4 -29 -12
~butto	6 -1 0 5 -10 -1
~buy	14 5 0 2 -19 0
~buyer	-15 0 4 -4 15 1
~buyin	8 5 0 1 -12 0
~buys	-5 5 0 1 -2 -2
~by	-2 25 -31 7 -15 22
~c	14 -18 13 -8 -10 8
~c'est	8 -3 -3 -10 7 -4
~ca	4 5 -1 -3 -1 0
~cab	7 0 0 -1 -5 0
~cabin	-28 -7 -3 2 40 2
~cache	-4 0 0 0 8 -3
~cada	-19 10 -2 1 10 -1
~café	-8 20 0 3 -11 0
~cake	11 0 -3 -4 -5 -2
~calcu	1 0 2 7 -13 -1
~calen	-25 15 -2 9 3 3
~calif	13 -2 -1 -22 -2 9
~call	16 -24 -24 -39 50 -5
~calle	-5 6 -1 10 1 -2
~calli	5 -1 -1 -1 -5 2
~calls	20 -8 -2 5 -9 6
~came	5 -8 5 16 -7 -1
~camer	-6 0 -1 0 7 -2
~camil	-4 0 0 -2 6 1
~campa	-11 3 -3 1 11 0
~campo	-2 -6 8 3 -3 -1
~can	24 -8 -38 -33 27 5
~can't	26 13 -6 0 -34 -1
~canad	0 1 0 -6 -1 3
~canal	-3 0 4 -3 2 -1
~cance	7 -6 -2 3 -10 27
~canda	6 0 0 0 -6 0
~candi	13 -5 -3 1 -3 -2
~canno	8 -1 1 -2 -4 0
~cansa	-9 6 0 -3 6 0
~capab	5 -1 0 0 -4 0
~capac	2 -2 0 -1 -4 6
~capit	-12 -4 -1 -6 16 1
~capti	3 0 -3 7 -7 0
~capít	-6 8 -2 9 -8 -1
~car	-1 6 -3 1 -6 4
~cara	-10 -5 6 1 10 -1
~card	8 -9 -4 -11 7 17
~cards	-14 2 0 8 11 0
~care	-13 -1 -1 1 10 2
~caree	7 -2 2 -2 -6 2
~caro	15 -3 -1 0 -11 -1
~carol	-7 2 0 -6 9 -2
~caros	-11 7 5 4 -6 -1
~carri	0 -4 0 2 4 0
~carry	0 -4 -1 6 -1 0
~carta	8 -7 3 3 -10 -1
~carte	-5 2 0 -3 2 0
~carto	9 -2 -1 -1 -4 -3
~cartã	-4 0 0 -6 11 -1
~cartó	-9 2 8 2 -1 -1
~carve	6 2 -1 -2 -2 -1
~casa	-5 21 -6 -3 -3 -3
~casas	-8 0 0 -1 9 0
~case	-7 -10 9 5 0 0
~cases	7 1 2 -3 -5 -1
~cash	7 -1 4 -5 0 -6
~caste	10 -3 3 -2 -7 -1
~cat	8 -1 0 0 -6 2
~catal	0 -4 0 4 -1 -5
~catch	-4 0 0 0 6 -1
~categ	-7 -3 0 -2 3 8
~cater	-2 -1 -1 9 -6 0
~cc	25 -2 -1 -1 -6 -3
~ce	-3 14 -11 -7 14 -5
~cela	-5 -1 -1 -2 10 0
~celeb	-2 6 0 -2 -3 0
~cell	12 2 -1 -1 -11 -3
~cent	-8 -3 0 16 -3 -1
~cente	-1 4 4 -4 -1 -1
~centr	-15 30 -5 8 -4 -10
~cents	6 -5 0 -1 2 -3
~ceo	-13 -2 -1 0 15 -1
~cerra	4 -2 -4 -4 9 -3
~certa	4 -2 -2 -5 6 -2
~certi	-7 -11 -2 5 13 6
~cet	3 -3 -1 -5 -2 4
~cette	3 -5 -1 9 -12 4
~cfo	-6 4 -1 5 -1 -1
~chair	7 18 26 -8 -31 -6
~chall	3 3 0 -5 -2 0
~chama	-1 -1 -1 -4 7 -1
~chamb	-12 -1 -2 2 12 -1
~chanc	-16 -1 -1 3 15 -1
~chang	16 -18 -20 40 -41 11
~chapi	-7 13 -4 1 -3 -1
~chapt	22 -20 -7 17 -15 4
~charg	-4 2 -12 -15 26 3
~chari	5 0 0 -4 -6 3
~charl	1 0 4 -8 1 0
~chart	-8 -1 0 22 -1 0
~chat	-7 -3 0 4 3 -1
~chatb	-1 -1 -1 4 7 -7
~chath	-5 4 -1 -2 -1 0
~cheap	3 2 0 -3 -1 0
~check	6 5 0 4 -25 16
~cheer	3 -4 -2 -1 0 -1
~chega	-5 10 -3 0 1 -2
~chenn	3 -5 -1 4 0 -3
~chequ	6 0 0 -1 -3 0
~chers	-4 5 4 9 -10 -1
~chez	7 -1 -4 -7 7 -4
~chica	3 8 0 -3 -6 -2
~chick	9 -2 0 -2 -6 1
~chief	3 1 -1 -4 -2 0
~child	6 -1 -1 -3 -1 -1
~chill	-5 0 -1 10 0 0
~china	-6 0 0 0 6 0
~chip	-6 3 0 -2 1 0
~chips	3 3 0 -6 -1 0
~choco	-8 0 0 -2 7 2
~choic	3 -5 -2 2 -2 1
~chois	-6 -4 0 -1 10 0
~choos	3 1 -1 -1 3 -3
~chose	-14 5 0 4 1 2
~chris	5 -3 -2 -4 3 3
~chron	10 0 0 -9 2 -1
~chère	1 7 -4 -8 5 -2
~cierr	2 -6 -2 5 6 -4
~cinco	-14 4 -2 -6 19 0
~circl	-7 1 0 -5 9 -1
~circu	-13 -1 -4 22 3 -1
~citie	0 3 6 -8 3 -2
~city	-5 3 -3 -5 10 -4
~civil	6 1 0 -2 -4 -1
~claim	-4 -11 10 21 -10 1
~clark	0 -8 -1 0 -1 6
~class	5 5 5 -5 -18 1
~claus	-9 9 8 6 -15 1
~clean	-16 -1 6 1 10 6
~clear	-1 -4 -1 2 2 1
~cleme	4 7 -3 -4 -6 0
~clerk	11 -9 -4 17 -8 -5
~cleve	-11 0 0 -2 9 4
~click	-13 0 0 26 13 -3
~clien	14 -12 -10 14 18 -30
~cliff	7 -1 0 0 -6 0
~clini	-9 5 0 6 1 0
~cliqu	-1 -4 -1 8 0 -3
~clm	-6 -1 0 2 5 0
~clock	7 -4 -1 0 -2 -1
~close	24 -15 -2 33 -11 -29
~closi	-2 2 -1 -3 5 -1
~cloth	-1 7 0 -2 -5 2
~cloud	2 -2 0 -3 7 -2
~club	-8 11 -1 1 -1 0
~cláus	11 2 -1 0 -11 -2
~cn	-10 -1 0 -2 8 1
~co	-8 1 -7 5 0 -1
~coach	-6 0 0 -1 5 0
~coast	-1 3 5 -1 -4 0
~cobal	6 -1 0 1 -6 0
~cobra	11 -1 -2 -2 -7 0
~code	1 -10 -2 -11 32 -1
~coffe	-22 25 4 9 -2 -1
~coisa	7 7 -1 -5 -7 0
~cold	-5 0 0 -1 7 0
~coleg	-13 10 1 -1 7 -4
~colla	-10 -6 -2 7 11 -2
~colle	-10 5 23 4 -7 -9
~colli	-7 0 0 0 7 0
~colom	-8 0 0 9 5 -5
~colou	2 6 1 1 -7 0
~colum	-16 3 -1 3 6 8
~com	14 -1 -8 -2 -9 33
~combi	9 1 -1 -5 -5 0
~come	-15 30 27 -24 4 -22
~comen	-9 1 -1 -2 12 -3
~comer	10 -5 -7 -6 19 -10
~comes	-10 1 -2 6 9 -4
~comfo	12 -5 -2 -1 -5 -1
~comin	-17 3 -2 2 9 0
~comis	2 8 -3 2 -4 -2
~comit	17 0 -3 15 -27 -3
~comma	-1 -1 -1 -2 5 0
~comme	3 -12 -5 45 -16 -6
~commi	-1 23 1 0 -15 2
~commo	-8 2 3 2 6 -2
~commu	-7 26 -4 -3 -6 0
~como	0 13 -1 -1 -10 -2
~compa	-12 -16 -30 -15 51 -13
~compe	-3 1 1 1 -1 9
~compi	3 0 0 1 -5 0
~compl	-22 -7 -12 -1 21 22
~compo	-9 3 0 -1 4 0
~compr	12 -7 -7 -1 26 -13
~compt	-5 -14 5 7 2 4
~compu	8 2 0 10 -13 -1
~comum	-2 -1 -1 -3 7 0
~comun	13 -7 -3 3 -1 -2
~con	-15 4 -11 5 29 -7
~conce	1 -4 0 15 -1 -2
~concl	13 -1 -1 -2 -11 2
~condi	-7 -1 -1 -2 9 2
~condo	-12 -2 -1 3 9 2
~conf	4 1 0 -5 -1 -4
~confe	-20 20 74 -11 -52 -2
~confi	41 9 -14 -26 -28 9
~confl	-16 -5 1 5 16 -1
~confo	9 -2 -1 2 -8 -2
~congr	-35 -15 60 1 10 -1
~congé	1 -3 -1 -1 -7 10
~conhe	9 -2 -1 2 -8 0
~conna	-2 5 -2 2 -3 -1
~conne	0 -4 1 -4 5 -1
~conse	8 -6 0 0 3 -2
~consi	20 -4 -3 -4 0 -2
~conso	5 1 3 -12 4 -2
~const	-12 3 -2 19 -11 5
~consu	-2 -9 -9 11 19 -1
~conta	-14 -13 -2 16 4 21
~conte	-15 7 -2 15 3 -4
~conti	-8 5 -2 5 2 2
~conto	-6 -6 13 0 0 0
~contr	11 -30 -3 21 3 4
~conve	-23 6 13 -16 23 -1
~convi	9 8 1 0 -15 -1
~cooki	-6 0 0 2 4 0
~coope	3 -4 6 -4 0 0
~coord	20 -1 -2 -7 -8 -2
~copie	14 1 -6 2 -11 -1
~copy	-3 11 0 -8 0 -1
~cordi	-19 0 -3 -7 38 -4
~corin	-3 2 -1 -2 8 -2
~corne	-15 -5 -1 6 10 2
~corp	13 -2 -1 -6 -6 -2
~corpo	-4 -3 4 -12 22 -4
~corre	32 -19 0 -9 -11 9
~corri	0 -1 -2 -2 7 -1
~corta	10 4 -2 -4 -7 -1
~corte	-8 1 -1 4 3 -1
~cosas	-3 13 -1 -2 -6 0
~cost	13 -5 -10 8 7 -3
~costs	-10 -2 0 -3 26 -3
~could	34 -12 -25 -40 8 26
~counc	-7 2 0 3 3 -2
~couns	0 -4 2 -1 1 0
~count	-1 7 -9 23 0 -9
~couri	-4 -1 0 -1 7 -1
~courr	3 -3 -1 0 -5 5
~cours	4 -3 0 1 -12 6
~court	-29 11 -4 37 3 -4
~cover	-9 7 -1 13 -1 1
~coûte	-9 -2 -1 5 8 0
~creat	3 -4 -1 2 -5 4
~credi	9 2 -5 5 -7 -3
~cried	7 0 0 -2 -7 3
~crisi	8 -1 0 -8 -3 7
~crm	-6 -1 0 1 6 -1
~cross	-6 5 1 8 -4 0
~cuadr	-7 -1 -1 8 2 0
~cuand	8 -2 -1 -2 -2 0
~cuart	-7 8 -1 3 -1 0
~cuatr	1 -5 -1 9 0 -3
~cumpr	18 1 -2 -7 -7 -2
~cuota	-6 3 -1 9 -2 -3
~cup	13 -3 -4 4 -11 0
~cupbo	8 -1 0 0 -8 0
~curio	-11 0 0 4 8 0
~curre	2 4 -2 -10 9 3
~custo	-23 -11 -4 21 21 2
~cut	4 0 -1 2 1 -5
~cv	-4 -1 2 0 4 0
~cvs	-7 -3 0 -2 14 -6
~cyber	-9 -3 -1 2 8 0
~cycle	-5 0 -1 0 5 -1
~códig	1 -2 -2 -4 -7 11
~cómo	-5 5 -1 -3 6 -1
~d	20 -11 -1 -2 -9 5
~d'ent	2 -3 7 1 -6 -1
~d'une	5 9 -3 -3 -5 -2
~da	9 11 15 5 -26 -14
~dach	-5 -1 -1 -1 6 0
~dados	-10 3 -2 3 7 -2
~dafür	1 -2 -1 -5 7 0
~daily	-2 -8 -1 20 -1 1
~damen	4 -4 -1 4 3 -5
~dan	11 -3 0 -4 -5 3
~danac	-10 6 3 2 1 -2
~danis	-9 -1 0 4 6 0
~dank	5 -1 -2 -1 -7 7
~danke	9 -2 -1 -1 -5 -1
~dann	-6 -4 -1 0 12 -1
~dans	-21 6 -6 1 23 -3
~darf	4 -3 3 3 -6 -2
~darle	-1 0 0 10 -6 0
~darne	7 -2 5 0 -8 0
~das	27 2 -10 -3 6 -18
~dashb	5 -2 0 3 -5 0
~dass	-4 -3 -2 4 7 -1
~data	-24 -8 0 20 16 -4
~datab	-4 -3 -1 -1 -6 11
~date	20 -12 -8 -16 1 24
~daten	3 -1 0 -4 -1 6
~dates	-6 -5 0 18 10 0
~datos	-9 -1 -1 -3 15 0
~daugh	-7 -1 0 6 2 0
~dave	3 5 -1 0 -7 0
~david	-3 6 0 -2 -2 -1
~day	-26 -16 38 -14 20 -6
~days	-1 -32 11 -14 1 37
~dazu	-5 -2 -2 0 9 -1
~de	0 10 0 4 -4 -11
~deadl	-5 5 -3 0 3 -3
~deal	8 -3 -1 -2 -5 -1
~dean	-4 0 -1 -2 6 0
~dear	10 -4 7 -41 21 -12
~deb	11 -1 0 -5 -8 4
~debat	-1 10 -1 -2 -3 -1
~debor	7 -1 0 0 -7 2
~debt	6 0 0 0 -4 0
~dec	8 -4 -2 0 -1 0
~decem	-18 5 0 22 0 -9
~decid	6 10 2 -5 -14 1
~decis	1 -3 -1 1 4 -1
~deck	-8 6 -1 4 3 -2
~decla	7 -1 -1 5 -10 0
~decli	1 -10 -1 -2 -2 10
~dedic	-7 0 0 -5 9 0
~deduc	6 2 0 0 -6 0
~deep	-7 -2 0 3 5 2
~deepa	10 0 0 0 -7 -2
~defen	6 2 1 -3 -4 -3
~defin	2 -1 -1 5 -2 -3
~deird	-9 -1 0 -1 10 0
~deixa	-6 -2 -2 5 5 0
~dejo	-9 -1 -1 -1 11 0
~del	17 -2 3 0 -19 -5
~delac	-4 6 0 -3 0 4
~delay	5 4 0 0 -8 -1
~deleg	-9 -7 -4 8 10 1
~delet	9 -4 0 6 -12 2
~deliv	13 -12 -6 -13 -4 41
~delph	-8 5 5 -1 -3 0
~dem	-13 12 6 1 -10 2
~deman	26 0 -5 -17 -9 7
~demo	47 -9 -1 -4 -17 -3
~demon	25 -10 -2 -5 -8 -1
~demos	14 -6 -3 -1 -1 -3
~den	3 -15 2 7 10 -4
~dentr	7 -5 -1 -3 2 -1
~depar	22 5 0 -5 -24 -1
~depen	-1 -1 0 1 -4 6
~depoi	-8 -6 10 -1 4 0
~depos	-11 0 -1 4 8 1
~depui	-8 -4 -3 1 8 5
~deput	6 0 0 0 -5 0
~der	14 3 -3 20 -3 -26
~des	-8 3 10 22 -14 -11
~desay	-7 10 -1 -1 1 -1
~desca	2 -2 -2 6 -7 2
~desco	10 0 0 -4 -3 0
~descr	6 -2 -1 -2 1 0
~descu	14 -2 -2 4 -14 0
~desde	-12 -10 -4 11 14 0
~deser	-4 0 4 0 2 0
~desig	-14 4 4 -2 6 2
~desk	-37 -6 -3 6 16 23
~desks	-3 1 0 6 -2 0
~deskt	1 -4 0 9 -4 1
~despa	-2 -11 3 0 11 -4
~despe	-3 -2 0 5 1 0
~despu	-16 9 5 1 3 -1
~desse	-9 4 -1 -3 8 0
~desti	12 -4 -2 -9 -7 6
~destr	15 -2 -2 3 -12 -1
~detai	2 5 0 -4 -3 7
~deter	0 1 0 -4 1 3
~deux	-16 0 -3 5 20 -3
~dev	5 -1 0 0 -6 -3
~devel	-13 25 1 12 -11 0
~devic	1 3 0 1 -3 0
~devol	12 -4 -1 8 -12 -2
~dezem	-15 3 -4 3 13 -1
~dia	-16 10 21 -5 -4 -3
~diagn	-3 -1 0 -2 6 0
~dial	4 6 -3 -4 -3 -3
~diary	-6 -2 2 3 4 2
~dias	-5 -2 -5 7 5 1
~dich	-5 -3 -1 -1 12 -1
~dicie	-10 5 -1 4 2 0
~did	41 -19 -17 8 -28 -3
~didn'	0 0 1 -2 -6 4
~die	13 -16 -13 30 12 -23
~died	14 -2 -1 -1 -12 0
~diego	2 4 0 -3 -2 -1
~dies	-1 -2 -3 2 -4 8
~diese	-14 -6 4 15 6 -2
~diez	-6 0 -2 2 9 -2
~diffe	22 -2 1 22 -29 -1
~diffi	-7 -3 4 -1 8 0
~diges	-1 0 0 4 0 -3
~digit	-23 -7 5 3 24 2
~digo	0 -3 -1 -5 8 -1
~dimit	19 -2 -3 -1 -13 0
~dina	8 0 0 -1 -8 0
~dinne	-15 25 -2 0 6 -4
~dire	-4 -5 7 -3 3 -1
~direc	-4 17 -27 -27 39 -4
~direç	-4 9 -1 -2 1 -1
~disag	1 -2 2 4 -6 0
~discl	-4 -2 -1 5 -2 -1
~disco	10 1 0 -12 7 6
~discr	-7 4 0 2 2 0
~discu	-14 47 -1 20 -22 -14
~dispe	-7 -1 0 -2 7 1
~displ	-6 -5 4 2 6 -2
~dispo	-7 -5 -2 5 7 0
~dispu	1 3 0 0 -3 -1
~disse	5 0 -2 2 -3 -1
~dista	-15 -4 5 10 5 -1
~disti	-3 -1 -1 4 3 0
~distr	-1 -3 -2 5 6 -4
~dit	10 2 -2 -4 -4 -2
~diver	5 7 -1 -4 -3 -5
~divis	-8 -2 -1 0 11 -1
~dizer	16 -1 -1 -4 -12 0
~do	12 -3 -19 -5 15 -13
~dock	16 -7 -1 -1 -6 0
~docke	2 -4 -1 6 -4 3
~docto	11 -5 5 -7 -5 0
~docum	17 -10 -3 0 -16 16
~docx	-2 -1 0 -2 -2 8
~does	1 19 -3 9 -10 -8
~doesn	21 -5 -2 2 1 -2
~dog	-8 2 -1 -1 -1 8
~dogs	-9 10 -2 2 -5 0
~doing	-24 8 0 -4 29 1
~dois	-18 -2 -2 4 18 -2
~dolla	-5 4 0 1 -2 3
~dolor	-5 1 0 -3 2 6
~domai	-4 -3 1 -1 18 -4
~domin	-6 -4 -2 7 4 0
~don't	33 -2 -13 10 -20 -23
~donat	8 -3 -1 6 -9 0
~donc	8 2 -2 -2 -5 -1
~donde	5 5 -1 -2 -7 0
~done	23 5 -1 3 -20 -2
~donne	5 1 4 2 -6 -5
~donné	10 -2 -2 1 -6 0
~dont	-7 -2 0 1 8 0
~door	-5 -1 -3 0 9 -1
~doors	-2 19 -1 -1 0 -3
~dorot	8 -1 0 -1 -2 -2
~dos	-2 3 0 3 8 -8
~dossi	11 1 -2 2 -9 -1
~dot	10 -4 3 -2 -5 2
~doubl	6 -2 -3 5 -4 -4
~down	5 -9 -6 32 1 -6
~downl	-2 3 1 18 1 -5
~downt	-10 2 0 0 9 -3
~dr	-17 19 -6 -9 26 -6
~dra	5 2 -2 -6 -5 6
~draft	18 -3 1 21 -17 -4
~draw	-2 -1 0 8 -5 0
~drawi	-4 -1 0 7 -1 0
~drawn	-6 -2 4 5 1 0
~drei	-16 5 0 6 0 5
~dress	1 0 -1 3 -7 0
~drink	20 22 2 -5 -27 -1
~dritt	4 0 0 6 -7 -1
~drive	6 22 0 7 -27 -4
~droit	4 -3 -1 13 -11 -2
~drop	7 1 -1 4 -9 -1
~dropp	-6 -1 0 2 6 0
~drove	-10 1 0 4 -4 8
~du	3 2 -4 -8 2 4
~duas	9 -4 -2 -6 1 -1
~dubai	-4 -1 -1 -1 7 0
~dubli	-5 -1 2 4 -1 0
~due	6 -7 -1 -4 1 21
~dues	3 -1 0 4 -6 -1
~dull	-7 -1 2 9 -2 0
~dupli	7 -2 5 -2 -6 -1
~duran	-2 10 2 -1 -4 -4
~durch	-9 5 -2 -2 7 -1
~durin	12 -4 -1 -6 -10 6
~dutch	-3 -2 0 6 -1 0
~dès	-3 2 -1 -5 9 -3
~décem	-7 -2 6 4 2 -1
~déjeu	-2 1 -2 -3 5 -1
~déjà	-4 -4 8 -2 4 -1
~démon	10 0 0 -4 -2 -2
~désin	-2 -2 0 -2 9 -4
~día	1 4 -4 3 -4 -2
~días	-11 -5 -3 4 10 1
~dúvid	19 -6 -2 3 -7 -5
~e	8 -1 -22 13 5 4
~each	-28 31 -11 -12 28 -6
~earli	-2 -1 0 -3 5 0
~early	6 11 -3 -4 -14 -2
~earn	0 5 0 2 -6 -1
~earne	-3 -1 0 0 6 -1
~easie	-3 -4 -1 2 2 -1
~east	-4 4 0 -3 2 0
~easte	4 3 -4 -4 4 -2
~easy	-23 1 2 1 28 -2
~eat	-4 11 -2 -1 -2 1
~econo	1 0 1 -5 0 5
~ed	8 -6 -3 4 -12 7
~edit	0 -1 0 4 -6 0
~editi	0 -5 4 12 1 0
~edito	-4 -2 -1 37 -15 -1
~educa	4 -1 -1 -1 -7 4
~effec	1 -5 -1 13 -5 1
~effor	5 -3 3 0 -4 0
~eigen	-5 6 -4 2 1 -2
~eight	-10 12 -1 -8 9 3
~ein	1 5 -6 3 2 -5
~eine	0 -2 -7 15 -4 1
~einem	-8 -5 -2 0 13 -1
~einer	-13 -1 -1 -7 23 -3
~einfa	-9 -5 5 5 5 -2
~einge	-3 -2 -3 3 -6 6
~einla	6 -5 -2 -2 1 -1
~einma	-7 -1 0 7 4 0
~eithe	-7 -1 0 6 6 -1
~el	26 0 -5 2 -16 -14
~ela	10 -2 -2 6 -11 -1
~ele	10 -1 -2 -5 -1 -1
~elect	-6 -1 -3 17 -8 6
~elekt	-10 -2 -1 9 6 -2
~eleva	-2 1 -1 -5 12 -3
~eleve	-40 -3 0 22 23 1
~elf	11 -2 -2 -4 0 -1
~elle	18 -3 -2 1 -11 -2
~ellen	11 -4 -1 0 -7 -1
~else	24 -1 -4 -3 -27 16
~em	-38 -3 7 23 26 -10
~email	-26 10 -7 -20 28 13
~embed	-4 0 0 0 5 0
~emerg	-1 5 -1 -6 -3 6
~emplo	4 -11 -10 44 -15 -4
~empre	5 6 -4 12 -12 -7
~empty	12 -3 1 -4 -11 5
~en	-29 -24 10 11 30 -8
~enclo	7 -3 0 -3 -3 -1
~encon	-6 -1 -1 2 7 -1
~encor	-12 -4 -2 8 14 -2
~encou	-6 2 0 -2 1 6
~encry	8 -1 0 3 -5 -1
~end	-7 -3 -17 -4 44 -16
~endin	-5 -1 -1 -1 0 33
~ends	3 -4 -1 2 -1 3
~energ	1 -4 -1 -8 0 7
~enero	-9 -1 -1 8 4 0
~eng	9 -3 -1 -4 0 -1
~engag	-8 -2 -1 3 6 0
~engin	-18 2 -1 -20 41 -6
~engli	-10 1 -5 14 9 -4
~enjoy	-16 1 -1 5 19 -4
~enoug	-3 16 -3 -5 0 -1
~enqui	-4 0 0 -1 7 -1
~enseñ	-12 -1 -1 -1 14 0
~enter	6 -2 -1 22 -11 0
~entir	-3 -1 0 4 1 -1
~entra	-12 2 0 10 -20 10
~entre	15 -2 -5 -12 11 -2
~entry	-4 -3 -2 10 -3 3
~entré	0 10 -3 -3 -4 -1
~então	-8 0 0 -1 8 0
~envel	0 -1 0 9 -5 -6
~envia	-2 -1 0 -3 10 0
~envir	22 -2 0 -6 -12 -3
~envoy	12 -2 -2 -1 -8 -1
~equip	-10 -1 -3 1 18 -5
~er	-9 -6 -3 7 12 -3
~era	13 -7 -2 -1 -1 -1
~ergon	-6 0 0 0 8 -1
~erhal	-3 -2 -1 11 -8 -1
~erreu	-2 -2 -1 -4 11 -1
~error	-6 2 -2 -3 -1 15
~erst	-8 10 1 -2 2 -3
~erste	-7 -2 -1 3 7 0
~es	17 -1 -2 -18 7 -4
~escal	5 -1 -2 4 -5 -1
~escre	-6 -1 -1 -4 11 0
~escri	-36 4 -4 -8 29 19
~eso	-10 -2 -1 -5 18 0
~espec	-6 3 -2 -4 11 -2
~esper	2 2 -3 -6 -2 7
~essen	-10 12 -1 -1 1 0
~est	23 -8 -8 0 -4 -2
~esta	4 -2 0 4 -6 2
~estag	2 -6 5 -3 4 -1
~estan	-7 -2 8 0 2 -1
~estar	-10 -1 10 2 -7 9
~estat	-7 2 -1 4 2 0
~estav	-11 -1 0 -1 14 0
~este	-14 4 -7 2 11 5
~estee	-6 0 0 4 1 0
~estim	2 2 -7 -4 14 -5
~estou	0 -3 -2 -4 6 5
~estoy	-8 -4 -1 -5 7 9
~estud	-5 10 -3 -4 4 -1
~está	7 -14 11 4 -9 0
~et	17 -6 -5 2 0 -11
~etc	-3 -4 -1 -10 -4 22
~ethic	22 -6 -1 -1 -11 1
~etwas	-7 5 -2 -1 5 -1
~eu	-1 -4 -2 -14 24 1
~euch	3 -4 -1 5 -3 -1
~eur	-2 -3 -3 -17 46 -10
~eure	-11 13 -2 6 -7 -1
~euro	-10 1 -2 9 4 -4
~europ	-11 -1 2 2 11 1
~euros	-4 4 -1 4 -1 -1
~eux	13 -1 -1 -4 -6 -2
~evalu	-6 1 0 -1 4 4
~even	5 -2 1 -2 -4 9
~eveni	-12 1 -1 3 1 3
~event	-17 18 0 -4 -8 16
~ever	-16 9 -1 -3 9 3
~every	-16 29 -8 16 -4 -11
~evide	3 -1 -3 -4 -4 7
~ex	-13 4 0 3 3 3
~exact	13 -3 -3 -7 2 -2
~exam	9 -4 -1 8 -10 0
~exami	1 -4 1 -1 0 1
~examp	-72 17 -13 37 -6 69
~excee	11 1 0 -3 -9 0
~excel	6 -3 -1 0 -5 -1
~excep	3 4 -1 2 -9 -1
~exces	0 -1 0 -1 -3 6
~excha	-4 4 -1 -4 5 -3
~excl	8 -1 0 0 -6 0
~exclu	7 -7 -1 -4 5 -3
~excus	16 2 -2 -2 -14 -1
~execu	6 -4 0 -9 12 -2
~exemp	-5 -2 -1 4 -4 2
~exerc	-12 0 0 1 8 5
~exhib	-25 -6 23 4 -8 21
~exist	-15 2 -1 -1 12 3
~exit	5 1 3 -5 -5 1
~expan	-4 -1 0 2 7 -1
~expec	5 -1 2 23 -15 -5
~exped	13 -4 -2 2 -7 0
~expen	11 4 -1 -4 -16 6
~exper	-9 5 -1 -2 9 6
~expir	-8 -5 0 9 3 0
~expla	-1 1 -1 -2 -7 6
~expli	24 -7 -2 -7 -8 -1
~explo	-5 2 0 -3 3 3
~expo	3 -3 37 0 -3 -1
~expor	-4 -6 0 15 -3 -3
~expos	-4 0 0 0 6 -1
~expre	-6 -2 0 4 1 1
~exten	-9 -2 -1 -1 8 1
~exter	-7 -3 4 10 -2 0
~extra	-10 -5 -2 20 -4 -1
~eyes	-8 -1 0 -2 10 0
~f	-12 -1 1 0 -7 28
~face	-4 -4 4 0 4 -2
~facil	9 -2 -1 -5 -7 3
~fact	5 4 0 -4 -11 7
~facto	1 -1 0 -6 5 0
~factu	-5 -7 -2 -8 12 5
~facul	8 6 -4 -5 -2 1
~faile	15 -5 -1 -12 -1 -1
~faili	7 0 0 -1 -5 -1
~failu	5 -2 0 -1 6 -6
~fair	1 -6 0 4 1 -2
~fait	3 3 -3 -3 -9 8
~faith	-5 -2 0 4 4 -2
~fala	-2 -6 6 -2 7 -1
~fall	-12 -2 0 9 3 3
~falls	3 -5 -2 2 4 -4
~falsc	-10 -2 -1 11 1 -1
~falta	4 1 -1 1 -4 0
~famil	0 -3 -2 16 -4 -3
~fans	-3 -4 -1 13 -1 0
~faq	-8 4 0 2 0 0
~far	-12 15 0 -4 6 0
~fast	-8 -6 -1 -2 12 1
~faste	4 -8 2 -6 8 -4
~fathe	-12 0 0 1 10 2
~fatou	-5 9 -2 -1 -3 0
~favor	-7 0 -3 -3 4 8
~favou	12 -2 0 0 -9 0
~fax	13 1 0 -7 -5 -6
~faço	-5 -1 0 -1 9 0
~featu	0 -1 -1 22 -9 2
~feb	8 0 0 6 -6 -9
~febru	-18 20 -1 6 -9 1
~fecha	3 0 -5 9 -6 -1
~feder	5 -10 6 -10 1 1
~fee	-12 12 -12 -7 29 -8
~feel	-5 0 -1 0 5 -2
~fees	-24 6 -2 7 14 5
~fehle	14 -2 -1 6 -15 -1
~feira	6 1 -2 1 -9 2
~fell	-2 -1 0 4 0 0
~fello	-6 4 0 -5 6 0
~felt	-6 -1 0 5 2 0
~ferra	-1 5 -1 2 -6 1
~ferre	5 -2 -1 -4 -4 3
~ferti	7 -2 -1 -2 -3 -1
~fever	13 -2 -1 -14 5 -4
~few	-1 0 -2 -7 4 8
~fewer	-8 -1 0 9 3 0
~fez	-2 -3 -2 -4 9 0
~fi	-7 0 0 2 7 0
~fica	8 -6 5 2 -6 -1
~fiche	14 -2 -3 -2 -6 0
~field	-8 -8 4 -2 8 8
~fifte	2 9 -1 0 -8 0
~fifth	-7 1 -1 -2 9 0
~fight	-5 6 0 -1 -2 2
~figur	6 -3 -1 0 -2 -2
~file	-3 -12 -5 23 -11 19
~filed	-4 -1 0 -2 6 -1
~files	18 -6 -1 4 1 -3
~filin	-2 -3 -3 1 11 -3
~fill	-10 6 -1 1 3 -2
~fille	7 -5 0 3 -9 0
~filte	-1 0 0 4 -3 -1
~fim	-4 1 -2 -3 10 -2
~fin	1 -4 -3 0 12 -4
~final	10 -13 2 -5 5 2
~finan	-8 19 -4 7 -1 -2
~find	-35 -25 30 25 8 0
~finde	-5 11 -3 1 -1 -2
~findi	-2 0 0 3 0 0
~finds	7 0 0 3 -9 0
~fine	6 4 1 7 -8 1
~fined	-8 6 0 2 0 0
~fines	-7 0 -1 5 -5 7
~finge	0 5 0 3 -5 -1
~finis	-13 -6 -2 6 13 -2
~fire	5 -2 2 7 -5 -5
~firm	-8 -8 -13 6 32 -20
~firm'	-16 1 -1 5 13 -3
~firma	-6 -5 -2 1 15 -3
~firms	-53 -20 -20 23 58 -20
~first	-32 16 -22 2 36 -11
~fisca	-10 4 0 9 -7 3
~fit	-6 0 0 -3 7 0
~five	-14 -5 -1 14 16 -2
~fixed	-2 -2 0 -6 1 9
~fixes	5 0 0 -2 -4 0
~fiz	-10 -1 0 -1 13 0
~flash	2 0 0 9 -14 0
~flat	-9 10 -1 6 -5 -2
~flexi	-6 -2 0 -4 7 2
~fligh	-1 1 0 3 -6 2
~float	-7 -2 0 -1 7 4
~flood	10 -3 -2 -1 -4 0
~floor	1 -4 -14 14 12 -6
~flow	-6 0 0 6 1 0
~flowe	9 -2 -1 2 -7 0
~foi	1 -4 -2 5 -4 4
~fois	1 3 -3 6 -6 -1
~folde	9 -4 -1 -2 -2 -1
~folha	1 -3 -1 2 5 -4
~folks	6 4 -1 2 -12 -1
~follo	-20 28 3 -27 -2 30
~fonct	1 -3 -1 11 -6 0
~fonte	3 -8 9 2 -6 0
~food	8 -2 -1 -4 -4 0
~footb	-2 0 0 12 -9 0
~for	12 -3 -23 -9 13 -6
~force	11 -1 0 0 -14 3
~forec	6 0 1 2 -8 0
~forei	-8 -5 0 3 6 3
~forem	-2 -1 8 2 -6 0
~forgi	-5 -2 0 -1 8 0
~forgo	3 0 0 4 -5 0
~fork	2 9 0 -6 -1 -1
~form	17 4 -3 -9 8 -7
~forma	-6 16 -7 14 -15 -6
~forme	9 -1 -2 -9 -2 2
~forms	0 8 -1 5 -4 -6
~formu	-17 5 -3 23 -2 -5
~forne	12 -1 -1 -2 -8 0
~fortn	-15 2 -1 4 9 0
~forty	-22 -1 2 1 16 2
~forum	12 -1 37 -2 -16 -2
~forwa	33 -6 -1 1 -17 -3
~fotog	-4 -2 -1 -2 10 -1
~found	-3 -9 -13 14 -3 18
~four	2 0 -12 21 17 -20
~fourn	-15 2 -2 3 -3 14
~fourt	-2 3 -1 -7 7 0
~fr	-4 0 0 -1 6 0
~frage	1 -4 -2 2 5 -2
~frame	-7 0 -2 -3 14 0
~franc	15 0 -3 -14 11 -5
~frank	-4 -3 1 -4 9 4
~frau	-1 6 -5 -9 13 -2
~fraud	2 -8 1 1 0 -1
~free	-44 12 -16 -29 50 -33
~freez	-14 0 0 1 12 0
~freig	-3 2 -1 0 4 -1
~frenc	1 -2 0 4 -1 -5
~fresh	4 -2 -4 -4 1 5
~freun	15 -6 0 1 -10 2
~fri	6 -3 -4 8 -7 -1
~frida	2 10 13 15 -25 -12
~fried	2 1 0 3 -7 0
~frien	-24 0 37 20 -24 3
~frist	-9 -4 5 7 2 -2
~from	17 10 -18 11 -6 -29
~front	-4 -6 4 -15 0 17
~ft	-6 1 -2 0 8 -1
~fte	-4 -1 2 -2 2 0
~fuera	-8 -2 -1 2 -1 7
~full	-22 -7 -6 31 4 3
~funci	-13 3 -2 7 7 -1
~fund	6 -1 0 -5 0 -1
~funds	-4 -2 -1 3 5 -3
~funny	-4 2 0 5 0 -1
~furni	5 -1 0 0 -2 -2
~furth	-4 2 -1 0 5 -3
~futur	-6 -1 -1 -1 4 4
~für	32 -10 -4 11 -17 -6
~g	3 -6 2 -4 -5 9
~gala	-7 3 0 -1 5 0
~galwa	5 -2 0 3 -8 0
~games	10 -1 0 -8 -5 1
~gang	2 -5 8 -4 -1 0
~gap	-8 0 0 0 8 0
~garag	8 0 -3 2 -7 0
~garan	4 -3 -1 -4 5 -1
~garde	2 10 -3 -2 0 -1
~gas	6 -3 0 0 0 -1
~gate	10 -1 -1 -3 -5 1
~gatew	-10 -3 -1 5 2 7
~gathe	-5 3 0 -2 7 0
~gave	13 -1 1 10 -18 0
~gb	1 -6 0 -2 9 -3
~gbp	-4 -4 -1 -1 8 -2
~gbs	-6 1 -2 0 8 -2
~gdyni	4 0 0 4 -7 0
~geehr	11 -6 -7 -6 16 -3
~gefäl	-7 -3 -1 10 3 -1
~geht	-4 4 -2 2 4 -2
~gener	3 -8 -4 10 -8 10
~genev	-5 -1 5 0 2 0
~gente	22 -1 3 -4 -18 -1
~genüg	-11 -3 -1 8 13 -4
~georg	2 6 0 -3 -5 -1
~gerad	-9 1 -1 0 10 -1
~geral	-6 -5 -2 23 -12 3
~geren	3 -1 -1 0 -4 2
~gern	-2 7 5 -7 -3 0
~gerät	3 -6 -2 -1 9 -2
~gesch	-7 -5 -2 30 -9 -4
~geseh	-3 0 0 -3 8 0
~gespr	-11 9 -2 0 6 -1
~gesti	-2 -6 13 -7 4 -1
~gesto	-7 -2 0 4 7 -1
~get	-3 11 -25 -12 33 -15
~gets	-18 3 0 3 13 0
~getti	10 7 -1 1 -14 0
~giant	-1 5 0 1 -5 0
~gibt	1 3 7 -4 -3 -3
~gift	4 -3 -3 2 -1 -3
~gil	-6 11 -1 -3 0 0
~give	17 -3 -6 -8 18 -10
~given	24 -2 1 -5 -14 4
~gives	-3 6 -1 -5 -2 3
~givin	8 1 -2 -1 -8 0
~glad	4 -2 2 -4 -3 -1
~glass	-6 0 4 7 -1 -1
~globa	-6 1 -2 0 8 -1
~gloss	9 -3 4 -2 -5 1
~gmbh	-2 -3 0 -3 8 -3
~go	7 -9 4 14 5 -22
~god	-3 0 0 0 5 0
~goes	-14 3 1 4 7 -3
~going	-4 7 4 4 -5 -3
~gold	-5 -3 2 0 11 -3
~golf	-12 13 0 -2 -1 -2
~gone	-11 3 -2 17 1 -4
~gonza	-7 4 0 -2 7 0
~good	8 -17 -4 -5 26 -17
~goods	-3 -3 0 -1 10 -6
~gosta	-1 2 -3 -6 7 -1
~got	-8 -1 1 10 13 -9
~gothe	-5 1 -1 -3 1 8
~gover	1 -5 1 6 -4 2
~graci	23 -7 -3 -3 -16 6
~grand	-10 3 3 8 -11 6
~grant	-4 -5 5 1 4 0
~graph	-2 3 -1 2 -4 -1
~grate	9 2 -1 1 -12 -1
~grati	-5 -4 -1 -4 15 -3
~gratu	2 4 -4 5 -4 -3
~graça	-3 10 0 -2 -4 0
~great	-2 0 1 6 -1 3
~green	14 -7 -3 4 -3 -7
~greet	9 -1 0 3 -8 0
~greg	12 -3 0 -7 -5 2
~grey	8 -1 1 -2 -5 0
~gross	10 -1 0 2 -10 0
~groun	1 -2 4 2 -6 2
~group	-12 15 -19 -7 26 -5
~grow	-4 -1 0 2 -4 8
~growt	-2 -2 -1 -2 7 0
~grupo	-11 1 -2 0 12 0
~gruß	-5 6 -2 -3 6 -1
~grüße	42 -1 -1 -11 -21 -1
~gst	-2 -1 -1 0 8 -9
~guada	-8 2 5 -1 2 -2
~guara	-12 -1 0 0 12 -1
~guard	-3 -11 3 -2 3 6
~guess	-7 -3 7 -2 1 6
~guest	-3 20 -1 0 -6 1
~guida	11 -5 -1 2 -6 -2
~guide	-5 -1 -1 22 -1 -1
~gus	12 -5 -1 -2 -5 1
~gut	-6 2 -1 -3 9 0
~guten	-3 -10 5 -5 15 1
~guys	-8 -4 -1 -2 10 -3
~h	13 22 18 -22 -16 -13
~ha	6 6 -5 14 -20 2
~hab	-9 -1 0 -1 11 0
~habe	17 -6 -3 -8 -1 -3
~haben	4 -11 3 13 1 -5
~habit	-4 -2 6 2 -4 0
~habla	-4 3 -2 5 0 -2
~had	6 -24 -4 44 -3 -14
~half	0 -4 -11 0 23 -6
~halif	8 0 0 0 -8 0
~hall	-3 -4 45 1 -9 0
~halle	-5 -2 10 -4 1 0
~hallo	4 5 -3 -1 -2 -3
~han	13 -1 -1 -1 -9 0
~hand	4 -5 -1 8 -5 -1
~handl	-11 -2 0 2 19 -1
~hando	-5 -1 -1 -2 7 0
~hands	-1 0 0 4 -5 0
~handy	7 0 0 4 -9 0
~happe	-19 3 -2 7 0 4
~happy	31 -17 1 -3 -5 -3
~harbo	2 -8 -4 6 2 -2
~hard	6 0 -3 -1 -10 5
~hardw	-1 -1 0 17 -6 0
~harri	6 1 -1 1 -6 0
~has	0 -7 -15 35 -27 32
~hasn'	-12 -2 0 -4 18 0
~hasta	-2 -2 -7 10 -9 12
~hat	-3 8 -5 6 -3 -2
~hate	-12 -1 0 0 13 0
~hatte	11 -1 0 -4 -4 -2
~haute	9 0 0 -1 -8 0
~have	18 -22 -17 -16 22 -10
~haven	-3 -4 0 -2 4 6
~havin	-7 3 1 2 0 0
~hay	-6 14 -2 6 -12 -2
~he	28 -17 -14 13 -5 -11
~he's	-4 1 -3 -6 8 -1
~head	37 -7 1 -3 -14 -3
~headc	-9 0 0 -2 10 0
~heade	0 -2 5 2 -2 -3
~headl	-4 -1 0 12 -5 -5
~headq	6 -2 0 -1 -3 3
~heads	-12 9 2 -4 7 -1
~healt	-13 -1 -2 8 11 -4
~hear	-2 3 1 14 -5 -2
~heard	10 -2 0 -3 -8 4
~heari	-6 -2 -1 -5 18 -6
~hears	-7 6 0 -5 2 4
~heart	-7 -2 1 3 3 3
~heavy	0 1 4 -5 0 0
~hecto	10 0 0 -4 -4 0
~heißt	-6 -2 -1 2 7 0
~held	-6 1 0 -1 3 0
~hello	12 -19 29 -5 -11 -8
~help	-4 0 -2 -2 15 8
~helpe	-5 0 0 5 0 0
~helpi	-4 0 0 1 5 0
~helps	9 0 2 3 -10 0
~henri	-7 6 -1 -1 3 1
~her	-2 11 -2 11 1 -10
~herbs	-2 -3 -1 -2 10 -3
~here	13 -6 -18 -6 8 13
~here'	1 -2 -1 -4 2 -1
~herr	12 -3 -3 -12 12 -5
~herre	3 -6 4 4 1 -5
~herse	-5 1 5 0 -2 0
~herzl	-15 19 2 -5 3 -4
~heure	-10 7 -3 -3 10 0
~heute	12 -5 -2 5 -6 -2
~hey	-7 -4 -2 -2 17 -5
~hi	17 -19 -25 -41 58 -40
~hier	-2 -4 -2 8 3 -2
~high	6 -4 -1 2 -11 7
~highe	3 0 0 -2 -4 0
~highl	2 -1 0 3 -1 -3
~him	22 1 -5 11 -8 0
~hin	-6 -3 -1 1 8 -1
~hire	-1 -4 4 -3 2 -1
~hired	11 -1 0 -2 -8 0
~his	7 -2 -5 30 -16 5
~histo	4 0 -1 8 -9 -1
~hit	-1 -2 -1 -2 5 -2
~hof	-5 11 -4 -3 -1 2
~hoje	12 -5 -1 -3 -1 0
~hola	-18 12 11 -14 6 2
~hold	-16 1 -1 -2 21 1
~holde	-3 -7 -1 4 5 -2
~hole	-7 0 0 2 5 1
~holid	0 2 -2 7 -6 -2
~holli	10 -3 -1 -3 -6 0
~home	-11 -10 1 3 -5 28
~homem	11 -2 -1 -3 -2 -3
~homes	7 0 0 -3 -1 1
~hones	-11 -5 5 0 6 -1
~honor	-7 -1 -3 -10 16 5
~honou	-11 4 3 0 4 0
~hope	2 0 -1 4 13 -1
~hopef	-6 2 5 -1 -6 7
~hora	3 -4 -6 -10 16 -3
~horar	2 -3 -1 12 -6 -2
~horas	0 -6 -2 1 10 -1
~hospi	9 -1 -2 5 -9 -1
~host	0 6 -1 -3 -2 12
~hoste	-10 6 0 -2 11 0
~hosti	9 1 -1 -1 -9 0
~hot	-1 3 -2 -2 2 -1
~hotel	-3 24 -4 -4 6 -3
~hour	-32 23 10 -19 25 -3
~hours	14 -11 -15 8 5 2
~house	-15 34 -4 -8 -4 2
~houst	12 0 0 -6 -8 -1
~how	-17 15 -16 19 12 -13
~howev	7 0 0 -5 -4 -1
~hoy	8 -3 -3 -5 2 0
~hr	4 2 0 -8 15 -7
~hrs	2 3 -1 -10 6 -3
~https	-43 -9 -10 24 36 -16
~hub	8 0 0 -6 -4 3
~human	1 3 0 -1 -4 1
~hundr	-4 -1 -1 2 2 0
~hunga	-7 0 0 0 7 0
~hurry	7 5 0 -2 -8 0
~husba	-4 -1 0 0 8 0
~hybri	10 -2 1 1 -9 0
~há	-6 15 -3 1 -5 -2
~hätte	2 6 -2 -2 -5 -1
~häuse	-7 0 0 -1 9 0
~i	35 -35 -29 -45 40 -30
~i'd	31 -12 -26 -20 35 -24
~i'll	15 -25 34 -22 7 -12
~i'm	21 -42 36 -40 13 -8
~i've	17 -1 -2 -13 12 -15
~ice	-6 1 5 1 0 1
~ich	38 -11 -9 -33 26 -7
~id	2 -3 0 -24 -6 31
~idea	1 -4 -1 1 -14 12
~ideas	-5 0 -1 6 -2 -1
~ident	6 5 -1 -6 -5 -1
~if	8 -4 12 -30 5 5
~ignor	-5 -2 0 0 -6 17
~igual	9 -5 -2 -3 -1 -1
~ihn	-12 -2 -1 1 12 -1
~ihnen	-10 -7 1 -9 35 -6
~ihr	-9 11 0 -1 2 -3
~ihre	-19 0 -9 -4 19 15
~ihren	6 -2 -1 -5 6 -2
~ihrer	0 -3 -4 -5 8 6
~ii	-1 -2 0 6 -4 2
~il	10 -4 -1 -1 1 -5
~ils	8 2 -2 -2 -6 -1
~im	-26 2 2 6 21 -7
~image	4 -7 -3 -11 32 -5
~imagi	-12 -3 0 5 2 9
~immed	-4 -1 0 -1 8 -2
~immig	-7 -6 0 10 5 -1
~imple	5 2 0 1 -6 0
~impor	-8 -5 -2 5 -4 11
~impre	5 -1 0 2 -3 0
~impro	-6 1 0 1 3 0
~in	-2 -8 10 1 13 -23
~inbox	-8 -1 0 4 6 0
~inc	7 -1 0 9 -8 -6
~incl	11 0 -5 -4 -2 0
~inclu	13 18 -17 -13 -10 17
~incom	-3 11 0 -1 -5 0
~incre	-1 7 0 5 -10 -2
~indef	6 0 0 0 -6 0
~indem	-6 -4 -1 1 10 -1
~indep	-2 -2 0 -2 5 -4
~index	-6 -5 0 21 -2 4
~india	3 -1 0 -4 2 -1
~indic	15 -6 -2 4 -13 -1
~indiv	-1 2 -1 5 -6 1
~indus	3 3 -3 -3 3 -6
~info	-9 0 -1 -10 18 -3
~infor	-15 33 -6 20 -32 13
~ing	-3 1 -2 -1 9 -3
~inglé	-6 2 -2 -4 10 -1
~ingri	6 0 0 -1 -4 0
~initi	7 -5 -1 6 -6 -5
~ink	-9 -2 0 4 6 1
~inqui	-8 0 0 0 6 4
~inscr	-11 29 -7 -3 -3 4
~insid	-3 -1 -1 3 10 -2
~inspe	-5 -4 -5 14 1 -3
~insta	-24 -4 0 16 28 -5
~inste	19 2 0 -6 -13 2
~insti	-5 14 2 4 -10 1
~instr	-6 -4 -1 3 3 7
~insur	-22 10 7 10 -8 0
~integ	-2 3 0 1 -3 1
~intel	-3 -1 0 -2 4 1
~inten	7 -2 -1 -5 -2 4
~inter	-26 24 -14 29 12 -18
~intit	11 -1 0 -4 -5 0
~into	5 0 -3 13 -2 0
~intro	8 -5 -3 0 23 0
~inven	-3 -5 5 4 -2 5
~inves	4 -4 -2 7 7 -3
~invit	-3 48 -9 -13 -6 -9
~invoi	2 -25 -15 7 11 33
~invol	5 -1 0 0 -4 0
~ip	12 -1 0 -3 -6 -3
~is	37 -13 -16 -6 -17 -13
~islan	-15 -3 4 -2 3 14
~isn't	23 -3 -9 8 -13 0
~iso	-1 -2 0 -1 11 -6
~isso	4 -1 -1 -6 5 0
~issue	-36 -7 -2 66 -30 5
~ist	16 -11 -4 20 -8 -8
~it	33 -27 -24 0 0 -20
~it'll	-3 3 -1 4 -3 0
~it's	-1 22 8 -17 -8 7
~itali	-4 -1 -1 5 5 -3
~item	-10 1 -2 6 -2 2
~items	10 -8 -2 4 -7 -4
~its	-8 -9 7 35 -17 3
~itsel	-3 -2 -2 -2 5 2
~j	40 -13 -8 0 7 -10
~j'ai	5 -3 -4 -10 17 -2
~ja	11 1 -2 -3 -1 -5
~jahr	3 -1 -1 9 -8 0
~jahre	3 6 -6 0 1 -5
~james	7 0 0 -7 -3 2
~jan	2 -5 -4 6 3 -3
~janet	-5 -1 0 9 -2 0
~janua	-26 13 -5 50 -19 -5
~japan	-6 -2 0 2 5 0
~java	4 0 0 0 -6 -1
~je	19 -16 -17 -25 38 7
~jean	4 5 4 -2 -9 -1
~jeder	0 6 -4 -8 2 5
~jeman	-5 -1 0 -1 9 0
~jetzt	-4 -8 -1 -5 25 -7
~jeudi	-2 2 6 -2 -3 0
~jo	-6 5 5 -1 -1 0
~joan	-6 6 6 -3 -2 0
~joann	-11 7 0 0 6 0
~job	-4 -7 0 43 -13 -2
~jobs	5 -2 0 9 -3 -2
~johan	0 3 -1 -2 1 -5
~john	-1 1 0 -3 0 0
~join	-10 53 -4 -1 -20 -3
~joine	1 -3 4 -1 -1 -2
~joini	0 -7 0 -1 4 3
~joins	8 -3 -1 2 -6 -1
~joint	2 -2 1 -3 4 -2
~jonas	16 -2 0 -5 -8 0
~jorda	9 -5 -4 -4 2 -1
~jorna	-5 1 -2 12 -4 -4
~jour	-12 2 4 2 8 -1
~journ	1 -7 -2 1 7 2
~jours	0 -6 -1 -1 6 3
~jpg	0 -2 -1 -1 8 -2
~juan	7 -1 0 -1 -6 0
~judge	-12 -3 4 15 -14 6
~judgm	-7 0 -1 5 0 -1
~jueve	-18 10 7 -5 8 -2
~juin	-5 -1 6 -1 -2 3
~juli	0 -3 0 9 -3 -1
~julio	-13 -8 -2 8 -4 18
~july	-16 13 4 45 -40 -6
~jun	10 0 0 0 -4 -7
~june	-19 17 11 10 -13 -1
~juni	-6 -1 1 8 -8 5
~junio	-4 -1 -2 10 4 -8
~junta	-4 8 -2 -3 0 -1
~juris	1 4 -3 4 -7 -1
~jusqu	-1 6 -6 -1 -5 7
~just	-5 3 -25 1 28 -5
~juste	-4 2 6 -5 0 -2
~justi	7 -2 0 -5 3 -2
~já	12 -12 -5 -6 10 2
~k	26 1 -7 10 -11 -12
~kann	-3 -4 -2 4 7 -2
~kanzl	-20 -3 3 10 14 -6
~kaste	-3 -1 -1 7 -1 -1
~keen	-2 -1 0 -1 7 -1
~keep	-20 -14 -11 42 15 -1
~keeps	-7 -1 0 -3 9 1
~keine	10 7 0 6 -18 -5
~keish	6 -2 -2 0 2 -4
~kelly	-4 -2 0 -3 6 2
~kenne	8 -1 4 -8 3 -1
~kept	-13 -5 0 0 10 4
~kevin	5 0 0 -7 -2 2
~key	-2 12 1 -1 -15 1
~keybo	-8 -1 0 2 7 -1
~keyno	-7 4 -3 -5 4 0
~keys	12 0 -2 1 -10 0
~kg	10 -1 0 -5 -3 -2
~kid	6 -1 0 -7 -2 3
~kids	3 17 -4 2 -18 -1
~kind	5 9 -3 7 7 -12
~kindl	1 4 -3 -1 6 -1
~kit	-6 -2 0 0 8 2
~kitch	-2 5 -3 -1 -3 1
~klick	-3 -1 0 9 -3 -1
~km	-7 9 0 0 -1 -2
~knee	-11 0 0 7 0 4
~knew	-5 0 0 7 -2 0
~know	16 10 -28 6 18 -32
~known	-1 -1 -1 0 5 -2
~knows	-4 5 -1 -3 6 -2
~kolle	-5 5 4 -9 7 -2
~komme	6 -3 -2 2 0 -3
~kommt	2 13 -3 -5 -5 -2
~kopie	-7 -4 -1 3 9 -1
~koste	-8 6 -3 -6 15 -2
~kowal	7 -2 0 -6 -1 1
~krakó	9 -1 2 0 -6 -2
~krist	5 -1 -1 0 -1 -1
~kurze	-7 7 -1 -4 7 -1
~kw	7 -2 -1 2 -6 -1
~könne	10 -2 -3 2 -9 4
~l	20 0 -3 -2 -3 -8
~l'aut	-1 -3 -1 8 -4 0
~l'exp	13 -2 -1 -3 -5 -2
~l'heu	-6 -1 -1 -3 12 -2
~l'ind	-11 5 -2 14 -8 -2
~l'ord	2 3 -2 6 -8 -1
~l'équ	2 -6 11 -2 -3 -2
~la	15 9 -19 9 -4 -19
~label	-1 0 -1 5 -4 -1
~labor	-6 0 0 6 0 0
~labou	-5 -1 -1 6 -2 0
~laden	5 6 -1 -2 -3 -2
~lado	-3 -4 9 -4 3 -1
~lady	-7 8 5 0 -1 0
~lagos	9 0 -1 -4 -5 -1
~laksh	6 -1 0 0 -6 0
~lan	7 -2 -1 -1 -2 -2
~lane	-2 0 -1 4 1 0
~langu	-5 26 -5 2 2 -8
~lanza	-6 -3 0 -1 11 0
~lapto	14 -1 2 -5 -10 1
~large	12 2 0 -9 -6 0
~largo	10 -1 -1 1 -8 0
~las	-6 -1 2 2 10 -4
~lasse	7 -2 -2 -1 -2 -1
~last	-21 25 -10 48 0 -27
~late	-6 1 -2 12 -5 1
~later	-1 0 4 5 -3 -2
~lates	2 0 -1 6 -6 1
~laugh	-3 -1 0 4 -2 0
~laure	6 -1 0 -5 -2 1
~law	-23 5 3 19 18 -15
~laws	-5 12 -1 -2 -2 -1
~lawye	20 -2 4 -1 -4 -8
~lay	14 -1 0 -7 -6 0
~lb	9 -1 0 -3 -6 0
~le	10 -21 -8 -4 23 -14
~lead	-12 -6 -5 9 6 9
~leade	-6 1 -1 -3 18 -1
~leadi	-2 -1 0 -3 3 4
~leads	6 0 0 0 -7 0
~learn	-15 21 0 3 -22 5
~lease	-8 -1 -3 1 7 2
~least	-10 1 -1 4 -2 9
~leave	0 -10 -4 25 -22 22
~leavi	0 3 -1 -3 1 -1
~lecte	-3 -1 0 9 -7 0
~lectu	-2 0 -1 4 -1 0
~ledes	-4 -2 2 7 0 0
~ledge	-16 -3 0 2 20 -5
~lee	-5 0 5 5 -5 0
~leeds	3 -5 -1 -1 2 -1
~left	-2 -2 -2 -8 26 -4
~legal	-43 2 20 13 19 -15
~lege	-7 0 0 -2 9 0
~leide	2 -2 -3 1 5 -4
~lena	12 0 0 -8 -2 -2
~lengt	-4 -1 0 5 -2 0
~leon	-12 6 -1 -1 9 -1
~les	4 -2 11 -3 -1 -7
~less	-8 0 1 -8 12 6
~lesso	-8 3 1 5 4 -2
~let	0 19 5 0 -8 -9
~let's	8 -2 -1 -3 -1 0
~lette	6 -6 -13 26 -4 4
~lettr	-5 -4 -1 8 4 -3
~letzt	-8 -5 -2 10 8 -3
~leute	-4 0 0 -3 8 0
~levar	6 10 -3 -3 -8 -1
~level	-5 8 -1 2 -10 3
~lg	12 -3 -1 -3 -6 0
~lhe	2 -3 -2 -8 14 0
~liber	-12 -3 -1 -6 13 10
~libra	9 -6 -6 14 -17 1
~libre	-5 14 -4 -5 -2 -2
~lic	2 1 -1 -4 4 -2
~licen	8 -3 0 -4 7 -4
~liebe	8 12 0 -6 -9 -6
~lieu	-7 2 -1 -2 7 -1
~life	-3 2 0 -10 4 7
~lift	7 1 -3 -2 -2 0
~light	8 -3 -2 -7 0 4
~ligne	-5 1 -3 5 4 -1
~like	21 -9 -19 -18 10 6
~liked	5 -1 0 1 -5 -1
~likel	-2 -1 0 -4 3 3
~limit	6 17 -3 -4 -5 -3
~linda	6 -1 0 0 -5 -1
~linde	-3 6 -1 -3 0 0
~lindg	-3 0 0 5 -1 -2
~lindh	-9 0 0 0 9 0
~lindq	-10 2 4 4 2 0
~line	-19 0 -2 -30 29 16
~lines	7 -1 3 -3 -3 -2
~ling	6 -1 0 -5 -2 -1
~lingu	-4 23 0 0 5 -1
~link	1 4 -4 -6 -15 29
~links	-5 -5 -1 22 -3 1
~list	38 14 -17 11 -10 -26
~lista	14 0 -2 4 -15 -1
~liste	13 -3 -1 1 -7 -2
~listi	4 8 0 -21 11 -10
~lists	4 20 0 -20 -8 -8
~litig	-4 -3 4 -7 8 1
~littl	-22 7 0 -3 12 3
~live	-6 -16 -2 0 26 -1
~lives	-9 -1 7 -3 4 2
~livro	0 -5 12 -2 -3 -3
~llama	0 -4 5 -4 3 -1
~llame	7 -2 -1 4 -10 0
~llega	-7 -2 -1 -3 13 -1
~lleva	2 -2 -2 -4 6 0
~llevo	-13 7 -1 -4 9 0
~llp	-4 5 6 0 -2 0
~lo	13 -11 3 7 -8 0
~load	13 -3 0 -1 -8 -1
~loadi	15 -4 -1 -2 -9 -1
~lobby	0 2 -1 6 -8 -1
~local	-1 -3 -3 9 2 -5
~locat	1 1 0 -1 -4 4
~lock	5 -1 -1 0 -5 0
~locke	4 -2 0 -2 -1 0
~loft	-4 8 -1 -2 -2 -4
~log	10 -9 1 18 -11 1
~logic	7 2 0 -1 -5 2
~login	8 -1 0 2 -7 -3
~logo	1 -6 -2 0 32 -4
~londo	-2 -5 -3 4 6 -3
~long	-2 -2 2 13 -10 1
~longe	-9 -2 -1 21 -11 9
~look	7 -25 1 -5 28 -3
~looke	0 -1 -1 -4 4 -1
~looki	8 -4 -1 -2 5 2
~looks	4 -4 0 -1 2 0
~lorna	4 0 0 3 -7 -1
~los	37 -16 -5 -9 -1 0
~lose	4 -2 0 4 -6 -1
~losin	-11 -1 -1 4 8 0
~lost	-4 -1 2 19 -14 2
~lot	-1 -1 2 -9 11 3
~loung	-8 6 4 -6 -2 10
~love	-1 1 0 6 -2 5
~low	-6 0 -1 0 3 2
~lower	8 -1 -2 1 -6 -3
~ltd	-4 -4 0 -8 20 0
~lu	-4 0 0 -1 7 0
~lucil	12 -2 -2 -3 -5 0
~luck	15 -2 -1 -4 -8 -1
~lui	13 -2 0 -2 -8 0
~luis	10 -1 -1 0 -8 0
~lunch	-13 45 -1 2 -23 -2
~lundi	7 -3 -1 3 -8 4
~lunes	5 6 -5 -9 6 -4
~là	-9 7 -2 -2 7 -1
~lá	5 0 4 -8 -1 0
~m	2 -7 -5 24 -7 -6
~m'a	7 -1 0 -2 -4 0
~m'avi	9 -1 0 -1 -6 -2
~ma	-8 -3 5 -7 7 3
~mac	0 0 0 8 -7 -3
~macar	-6 7 -1 -1 1 0
~mache	-5 -2 2 -3 9 -2
~machi	2 -1 7 1 -13 2
~madam	21 -3 -1 -3 1 -4
~made	-14 4 0 22 1 0
~mag	4 5 -2 -4 -2 -1
~magaz	-7 0 0 2 3 1
~magic	-6 0 0 -2 6 2
~mags	10 0 0 0 -6 -4
~mai	-7 4 -3 3 0 4
~mail	-4 3 -22 12 -8 41
~mailb	10 -2 -2 -1 -4 13
~maile	4 1 0 5 -2 -5
~maili	-1 17 0 -19 -1 -7
~mails	8 -8 3 4 -8 -3
~main	0 -1 -4 9 -9 4
~mainl	10 -1 -1 -5 -2 0
~maint	-3 4 0 -4 3 -4
~maio	-8 1 -1 11 -3 -1
~mais	24 7 -2 -3 -22 -2
~maiso	-6 4 -3 -6 11 -1
~major	2 0 0 -5 -2 2
~make	-20 25 -8 -6 19 -5
~maker	-1 -5 -1 0 6 0
~makes	4 0 -1 -4 -3 -1
~makin	-1 5 0 -5 2 1
~mal	20 -4 -2 -6 -12 1
~malpr	7 0 0 -3 -5 2
~man	3 -3 6 -11 2 0
~manag	-11 -24 -7 40 13 -14
~manda	24 -4 -9 -3 2 -6
~manil	-2 -4 -3 -1 3 4
~manuf	-9 2 -1 0 6 0
~many	5 4 10 -7 -8 -2
~map	8 -1 0 -3 -3 -2
~mar	2 -11 -1 6 2 1
~marce	8 -1 0 -4 -3 0
~march	3 17 -5 16 -44 22
~mardi	-10 -1 -1 0 12 -1
~marek	10 -1 -1 0 -7 0
~margi	-7 1 0 1 4 0
~margu	-6 4 2 6 -1 0
~maria	0 4 -1 -4 -2 0
~marib	-1 -3 12 -5 -3 -1
~marie	8 -1 -2 -2 -3 -2
~maris	14 -2 0 0 -12 0
~marit	15 -8 -5 -1 -1 -1
~mark	-5 2 0 6 -3 -1
~marke	-20 -5 -5 0 31 13
~marqu	-3 -1 -1 -7 10 1
~marri	-5 5 0 2 -1 -1
~mars	-8 12 -3 3 -3 -1
~marsh	9 -1 0 0 -8 0
~marta	6 -3 -6 -4 0 0
~marte	-7 5 3 0 -1 -1
~marzo	5 -1 -1 1 -2 -1
~março	-12 1 -3 2 13 -2
~maste	0 9 0 -1 -8 0
~match	-5 3 -1 7 -4 -3
~mater	-2 -3 0 6 -1 0
~matte	-13 9 -2 -2 13 -1
~matth	2 7 0 -1 -8 2
~maure	7 5 0 -3 -11 1
~max	12 -2 0 -2 -9 0
~maxim	6 -1 0 1 -9 3
~may	-17 -1 27 7 -10 6
~maybe	-6 8 -1 2 0 -4
~mayo	1 -6 -1 6 3 -2
~mayor	2 5 3 -7 0 -1
~maîtr	12 -2 0 2 -9 -2
~mañan	-14 -2 -1 4 13 0
~me	35 -19 -11 -34 22 -38
~mean	-1 -3 4 4 -5 1
~means	-8 -2 3 2 4 2
~meant	-8 0 0 -2 4 8
~measu	-5 -4 1 -4 7 4
~media	-18 -5 0 52 -16 6
~medic	8 -1 0 0 -5 0
~meet	-7 9 0 -6 4 4
~meeti	11 -2 -3 7 -20 1
~mehr	-15 -3 0 12 6 -2
~meill	8 0 0 -2 -3 -2
~mein	-1 7 -1 -3 -3 -1
~meio	-7 3 -1 -3 10 0
~melho	24 -4 -4 -3 -5 -8
~membe	-39 51 -17 38 -21 23
~membr	4 1 -3 12 -11 2
~memo	2 9 -2 1 -8 -3
~memor	0 -5 -1 14 -2 0
~menos	-1 12 -1 4 -13 0
~mensa	9 -6 -3 -9 -16 35
~menti	7 -4 0 -2 21 -1
~mento	3 9 -1 5 -11 -1
~menu	4 -2 -1 6 -6 -2
~merca	0 -3 7 -1 -5 0
~merci	20 -2 -3 -5 -12 1
~mercr	-6 8 -3 -4 6 -1
~merge	-6 2 2 1 3 0
~mes	6 -4 -6 -7 10 -3
~mesa	-12 2 5 -8 12 -3
~meses	-3 -6 -4 1 12 -4
~mesma	8 -1 0 -2 -4 0
~mesmo	14 6 0 -7 -11 0
~messa	-19 -21 -18 16 -39 70
~messe	-2 -3 0 5 2 -1
~met	-2 0 0 14 -6 1
~meta	5 -1 0 -2 -4 0
~meter	11 -2 0 0 -6 -2
~metho	1 0 3 0 1 -3
~metro	-9 3 -2 -1 9 0
~mi	-2 2 -5 -12 4 9
~mich	-6 -5 4 -1 8 -1
~micro	10 -2 -3 42 -25 -1
~mid	6 -2 -1 1 -7 0
~middl	3 -1 0 -1 -4 1
~midi	14 0 6 -5 -12 -3
~might	-2 1 0 -4 1 3
~migra	5 1 -2 -9 4 1
~mike	6 -1 1 -2 -3 -1
~mil	9 8 -2 -7 -3 -5
~miles	-5 8 -1 4 -2 -4
~mille	13 -1 -2 -3 -8 1
~milli	4 3 0 0 6 -4
~mim	-5 -3 7 -1 1 0
~min	-3 -17 -3 -1 36 -5
~mind	0 -3 -1 6 -16 10
~mine	22 -8 2 -5 -2 0
~minha	14 1 -4 -9 -6 4
~minim	8 -6 -1 2 -6 2
~minis	-6 -2 2 18 -6 -2
~mins	-8 -1 0 0 9 -1
~minut	-25 18 -19 -7 33 -14
~mir	11 3 -2 -1 -10 -3
~misma	25 -8 -2 -6 -4 -3
~mismo	10 -5 -2 -4 2 -2
~miss	5 -2 -1 -8 9 -5
~misse	6 -4 -1 2 -6 -1
~missi	2 -2 -1 1 1 -1
~mista	7 -1 -1 3 -10 3
~mit	8 -4 3 -2 16 -19
~mitgl	7 2 -2 -3 -4 -1
~mittw	-5 17 1 -3 -9 -2
~miérc	-10 2 7 -4 1 6
~mme	16 4 -4 -4 -13 2
~mobil	5 -3 -1 4 -7 0
~modal	-4 0 0 -6 -2 2
~model	-4 3 -2 4 2 -1
~moder	-26 4 29 0 1 -2
~modes	1 -2 0 -5 8 0
~modif	11 -3 0 6 -5 -8
~moi	2 9 -3 -5 -5 1
~moins	5 -1 0 1 -5 -1
~mois	-14 -4 -3 -6 30 -3
~moles	7 0 0 0 -7 0
~mom	-4 0 0 -2 4 2
~momen	-17 -1 5 1 17 -2
~mon	7 -10 -3 0 2 8
~monat	-4 -12 -4 7 20 -9
~monda	2 -20 4 21 -14 9
~monde	6 -5 4 1 -3 -1
~money	13 6 1 -8 -4 0
~moniq	-7 -2 0 7 2 0
~monit	-4 -4 -1 2 8 0
~monsi	8 0 -1 -7 4 -3
~monta	-8 -1 -2 -1 14 -1
~monte	9 -3 -1 5 -6 -3
~month	-1 -25 -28 52 25 -41
~montr	4 -4 0 2 -5 -1
~moral	-6 0 2 6 0 0
~more	-29 -1 -16 33 17 0
~morge	14 -4 -2 0 -7 -1
~morni	-9 5 19 -2 6 -11
~most	-18 -2 -10 31 14 -2
~mostl	-12 0 2 3 6 -1
~mot	0 -4 -2 10 -2 -1
~mothe	-11 -1 0 11 -2 0
~motor	6 0 0 -1 -5 0
~mount	-1 -4 0 -1 0 8
~move	2 -5 -1 -3 -3 10
~moved	8 -4 0 12 9 -7
~mover	19 -1 0 -1 -17 0
~moves	16 -5 -1 4 -13 -4
~movin	-4 -2 0 5 -1 0
~moyen	-7 -1 0 -1 9 0
~mp	7 -1 0 4 -8 0
~mr	54 -35 -4 -28 -10 -4
~mrs	12 -2 -1 -2 0 1
~ms	14 -14 0 0 15 -10
~much	8 -4 4 -7 5 0
~mucha	7 0 0 0 -7 0
~mudan	-4 -1 -1 -3 10 0
~muito	11 -2 -1 -8 2 0
~multi	-5 1 -1 6 1 -1
~murie	11 -2 -1 -1 -6 0
~museu	-3 -2 -1 7 -1 0
~music	1 6 -2 -2 -5 2
~must	4 -3 -3 30 -19 -3
~muy	2 -3 -2 -4 5 -1
~my	34 -42 -30 -27 44 -23
~mysel	14 3 -1 -3 -13 0
~más	-21 1 0 1 14 5
~máxim	-8 15 -2 2 -6 0
~märz	-6 7 -2 3 -1 -2
~média	10 2 -2 -3 0 -6
~même	1 5 -3 1 -1 -3
~mês	-1 -9 -4 1 20 -9
~mí	9 -3 -1 -4 -2 0
~möcht	6 1 -1 2 -7 -1
~n	-18 -6 -4 30 -13 3
~n'a	15 -3 -2 -3 -9 0
~n'ai	-11 0 0 -2 14 0
~na	9 -19 18 -4 13 -11
~nach	2 -2 -8 -2 15 -6
~nachb	-8 10 -4 -3 8 -1
~nachr	-6 -4 -4 -11 0 19
~nada	26 14 -5 0 -34 -2
~nadie	10 -1 2 1 -9 -1
~nairo	2 -2 7 -3 -1 0
~name	24 -6 -14 -39 12 18
~named	20 -4 3 -2 -18 -1
~names	21 19 -6 -13 -9 -3
~natal	-5 -1 -1 -1 5 2
~natio	0 2 -1 0 4 -8
~natur	4 0 0 -6 2 3
~navy	-8 0 0 0 9 0
~nazar	-3 9 -2 -2 1 0
~nd	1 0 0 -2 0 0
~nda	-9 4 0 -1 5 0
~ne	16 -5 -8 4 -15 9
~near	-7 0 21 -1 2 2
~nearl	-12 -2 -1 5 5 -1
~neces	1 6 -1 0 -5 -1
~need	52 -15 -19 -20 -14 -9
~neede	5 6 -3 -2 -5 -3
~needs	10 -4 1 -2 4 2
~negat	8 -2 0 -4 -5 2
~negoc	-7 -1 0 3 6 0
~negot	-5 3 1 -7 6 0
~neigh	-21 1 -4 17 1 2
~nein	7 -3 -1 7 -7 -3
~neith	9 4 0 -3 -11 -1
~nelso	5 0 0 0 -6 2
~nem	12 -3 -1 -3 0 -5
~nenne	9 -1 0 -1 -5 0
~net	-4 26 -1 -19 -7 29
~netwo	-18 -2 -1 14 4 11
~neun	-4 -2 -1 10 -4 -1
~never	-33 0 3 12 10 20
~new	-16 5 -27 43 4 -17
~news	-26 -15 -1 60 -27 5
~newsl	-19 -4 -1 33 -8 9
~next	-12 -16 15 41 -4 -19
~ng	-1 3 3 -6 0 -2
~ni	19 -3 -4 -6 -6 -3
~nice	2 -4 1 4 -7 -1
~nicht	13 -8 3 12 -15 1
~night	8 2 0 -1 -7 -4
~nine	-20 -5 6 30 -1 0
~ninet	-16 4 0 -1 14 0
~ningu	-1 6 -1 -4 0 0
~ningú	-10 -2 -1 3 9 0
~nl	-7 1 0 -3 6 3
~no	8 34 -14 -28 -4 -1
~nobod	-1 8 7 28 -26 -7
~noch	-4 -4 1 -1 10 -4
~nom	12 -2 -2 0 -6 0
~nombr	0 7 -2 6 -8 -2
~nome	-5 -3 -1 3 6 -1
~nomin	-3 -3 -2 -4 9 -3
~non	19 2 -1 -12 -5 -2
~none	-6 -5 1 6 -2 7
~noon	11 -1 1 7 -14 -1
~nordi	-7 2 5 -1 -1 7
~norma	-25 -8 -1 10 23 9
~norte	-5 -2 -1 7 2 -1
~north	-2 9 -1 -4 3 -4
~nos	-3 20 0 -13 6 -5
~nossa	-7 -4 -1 0 12 -3
~nosso	3 -9 8 5 -5 -2
~not	27 -9 -32 3 -35 37
~nota	6 -2 -1 3 -7 0
~notar	1 -4 -6 7 0 3
~note	-10 -11 3 14 -6 15
~noteb	-10 -1 0 6 -1 2
~noted	-8 -2 -1 2 -1 8
~notes	-17 -6 -1 44 -7 3
~nothi	13 8 -5 -6 -14 9
~notic	-1 -8 -5 39 1 -16
~notif	-3 -1 0 7 3 -5
~notre	2 4 4 4 -10 -2
~nous	2 0 5 2 -2 -6
~nouve	-11 -3 3 10 -5 5
~nov	-5 -1 3 8 -4 -6
~novem	-37 36 5 13 -11 7
~novo	9 -5 -2 11 -14 0
~now	-17 -9 -21 43 16 -9
~nr	-6 -1 0 12 2 -5
~nuest	10 -8 1 1 0 -1
~nueve	-10 3 -1 0 10 -2
~nuevo	8 -6 -1 1 -2 -1
~num	-8 0 0 -2 11 0
~numa	-8 3 0 -2 6 -1
~numbe	-1 -33 -15 26 4 27
~nunca	8 -2 -1 -1 -5 0
~nur	4 -7 -2 3 6 -7
~nurse	-4 7 0 -1 -1 -1
~não	24 4 2 -3 -13 -9
~nós	12 -1 0 -2 -9 0
~númer	-8 -4 -2 8 5 -1
~o	10 -12 -23 14 12 -13
~ob	7 1 -2 7 -11 0
~oblig	-6 -3 -1 4 16 -5
~obrig	15 -4 -2 6 -16 3
~obser	-5 -1 0 0 4 1
~obvio	-8 0 0 0 8 0
~occup	-9 0 0 -1 11 0
~oct	7 3 4 5 -3 -9
~octob	-40 11 7 42 -4 -10
~octub	5 7 -2 -1 -13 6
~oder	3 -2 -5 6 1 -4
~oduya	-5 0 2 0 5 -1
~of	3 19 -9 3 4 -28
~off	0 -16 -20 9 27 -3
~offen	6 0 -3 3 -5 -1
~offer	31 3 -23 -12 18 -18
~offic	5 14 -24 34 -8 -15
~offli	-1 -1 -1 2 7 -6
~offre	7 -2 -2 -7 8 -4
~offs	2 7 0 -1 -6 0
~ofici	-18 10 0 -12 -2 20
~often	-7 -2 -1 5 5 -1
~ohne	6 -5 2 6 -6 -2
~oi	3 -1 7 0 -9 1
~oito	0 10 -2 -4 -2 0
~ojo	-12 0 0 3 9 0
~ok	31 3 1 -2 -14 -1
~oktob	-4 -3 6 6 -2 -2
~old	11 -1 -6 27 -4 -13
~older	5 0 0 2 -5 -3
~olá	-6 -9 4 -7 10 5
~on	-10 4 20 14 -17 6
~onboa	-1 -3 3 -2 7 -3
~once	1 6 -3 23 -19 0
~one	1 10 -11 31 -7 -34
~ones	-2 -1 0 11 -5 1
~onlin	-20 -2 -4 17 -7 9
~only	21 6 -33 -28 33 -15
~ontem	-3 6 -1 -5 3 -1
~open	-18 7 -9 38 -12 2
~opene	5 0 -1 0 -4 -2
~openi	7 1 1 0 -8 -2
~opera	25 -7 -2 3 -16 -1
~opini	-8 -3 0 30 -6 -2
~oppor	-6 1 0 -5 -1 8
~opt	-3 -3 0 2 9 -6
~optio	37 -12 -2 -1 -13 -1
~or	13 9 -40 -19 10 23
~orden	-8 -1 0 4 5 0
~order	-4 -10 -14 -18 33 3
~org	-26 2 1 15 -26 47
~organ	-7 21 4 -9 -11 -5
~origi	28 -10 -1 -4 -12 6
~orçam	0 -1 -1 -4 10 -1
~os	-6 11 -5 -2 11 -1
~oster	11 0 -2 -3 -6 -1
~other	10 22 -9 0 -11 -6
~otra	-1 8 -1 -3 -5 0
~otras	-12 -1 0 2 12 0
~ottol	8 1 0 -1 -8 0
~ou	2 3 2 -1 -8 2
~ought	-3 -1 0 6 -5 3
~our	24 -5 22 -12 1 -40
~ours	53 1 -6 0 -29 -2
~out	7 -6 -30 43 -9 -2
~outag	3 -3 -1 -1 -3 8
~outco	8 0 0 -4 0 -1
~outlo	-7 -1 0 0 0 6
~outra	0 -1 0 5 -4 0
~outro	-5 -3 -1 -3 10 0
~outsi	18 -2 -2 -3 5 -7
~outso	-4 -4 1 6 2 -1
~over	-8 -11 -22 14 30 -6
~overa	7 1 0 -3 -6 0
~overl	4 -1 0 -2 -2 -1
~overt	-1 5 0 0 -5 0
~owen	8 -1 -3 -2 -4 0
~own	6 9 -7 17 -7 -15
~owner	0 13 -1 -10 -1 -3
~owns	-11 0 0 3 10 0
~où	1 9 -3 -3 -3 -1
~p	-3 -5 -1 8 12 -5
~pacif	0 7 0 -5 2 -1
~packa	-17 -4 1 -4 18 7
~paga	-10 14 -1 1 -3 -1
~pagar	12 -2 -1 1 -8 -3
~page	-27 -9 7 18 26 -7
~pages	4 -4 1 10 8 0
~paid	24 -8 -3 5 -32 24
~paie	-4 3 -1 -5 6 0
~paint	-7 -4 2 10 -3 3
~pair	-13 -1 0 0 13 0
~palme	6 0 0 -5 -2 -1
~panel	-5 -2 66 -20 -2 -10
~papel	4 -2 -1 -1 6 -4
~paper	-10 -3 2 28 1 -14
~par	29 1 -6 -6 -11 -3
~para	5 -6 5 -22 15 4
~parag	-6 0 -1 3 -1 -1
~paral	0 -2 -1 -4 8 -3
~parce	2 -3 -1 -3 6 -1
~parec	-5 -1 -1 1 8 0
~paren	-11 0 0 -4 -4 18
~paris	-10 5 -1 1 5 0
~park	25 -10 -8 5 -2 -10
~parke	-8 3 -1 4 2 0
~parki	26 -3 -8 3 -28 3
~parle	5 -12 6 -4 7 -1
~part	5 -6 0 18 -7 1
~parta	-4 -4 8 0 2 -1
~parte	-3 -4 7 -4 3 0
~parti	-6 -2 13 2 8 -16
~partn	5 -36 18 5 16 -14
~parts	-5 0 4 -1 -1 -2
~party	-5 2 -1 2 0 -1
~pas	15 14 -12 0 -20 4
~pasa	2 -2 0 7 -7 0
~pasad	-9 4 -1 0 7 -1
~pasar	-8 -2 -1 2 7 0
~pass	-4 9 -1 -5 0 -1
~passa	-2 -3 -4 3 3 1
~passe	6 -29 13 19 2 -3
~passo	-8 -5 -2 -5 15 4
~passp	-5 -2 0 5 4 -4
~passw	-2 -4 -2 4 -2 16
~passé	-3 -6 -1 10 1 0
~past	-23 3 0 8 15 -2
~patch	-7 -1 0 2 2 -1
~paten	-5 -1 -1 11 -3 -1
~path	2 -2 0 -2 4 -3
~patie	5 0 0 5 -8 0
~patri	-9 -1 0 0 2 11
~patte	-3 -2 0 1 -2 6
~paul	1 -1 0 -6 -2 6
~pavil	-5 8 0 0 -5 0
~pay	19 10 -13 -22 12 -5
~payab	7 0 -1 -3 -3 -1
~payin	12 -2 -1 -1 -10 -1
~payme	-23 2 1 7 3 33
~payro	-18 15 -2 -4 13 -6
~pays	-11 39 -1 -6 -3 0
~pc	-2 -4 0 11 -3 -1
~pdf	-13 -6 2 13 15 -5
~pedir	-1 4 -2 7 -6 0
~pediu	16 -2 0 -6 -5 -3
~pela	-4 6 -2 2 0 -1
~pelo	16 -1 -2 -12 6 -9
~penal	3 -2 -1 0 0 0
~penci	-9 0 -1 -1 7 1
~pendi	4 -5 -1 1 -1 1
~pensa	-1 -1 -1 -5 6 1
~pense	-8 0 -1 0 8 0
~peopl	-7 2 -12 22 10 -21
~per	2 -6 -25 1 36 -23
~perce	15 -1 -1 -11 -4 -1
~perde	-2 -1 -1 -2 7 -2
~perdi	-6 2 -1 -3 8 -1
~perfi	-5 -2 -1 -1 9 0
~pergu	1 6 -2 14 -18 -1
~perio	13 -8 -1 1 -6 -1
~perl	-14 -3 -1 42 0 -14
~perma	6 0 0 -1 -4 1
~perme	-6 -1 0 -1 8 0
~permi	6 -5 -1 4 -1 -3
~pero	17 -8 3 -5 -4 -2
~perso	-15 16 -11 3 18 -10
~persp	-3 5 0 -6 2 1
~perus	-7 0 0 4 5 -1
~pesso	17 3 -6 -4 -9 -2
~pete	9 -2 0 -3 -3 1
~peter	4 7 -4 -8 -2 0
~petit	-4 8 -3 1 0 -1
~pharm	-2 4 4 0 -7 -1
~phili	4 -1 -3 4 -1 -5
~phone	26 9 -16 8 -22 -4
~photo	-23 4 -2 17 9 5
~php	0 -2 0 -7 -1 5
~pick	24 -5 -1 3 -12 -3
~picke	2 -2 5 7 -10 0
~picki	-7 -1 0 -3 8 2
~picni	-3 8 -1 0 -5 0
~pictu	0 -3 -1 -3 5 0
~pie	-11 8 0 -2 5 0
~piece	3 -5 -1 3 -4 1
~pilar	9 -3 3 0 -8 -1
~pile	-10 2 -1 -1 9 0
~pilla	-2 4 -1 4 -6 0
~pilot	3 -1 -2 2 -3 -2
~ping	-6 -2 0 0 0 8
~piso	-7 0 0 -1 9 0
~pitch	-5 5 0 -1 3 0
~pl	-12 -2 -1 16 11 -8
~place	-31 30 -2 -13 12 14
~plafo	-10 -2 -1 10 4 0
~plais	-9 6 7 -5 -5 6
~plan	-18 -7 -2 12 12 11
~plane	5 0 0 0 -4 0
~plann	-10 3 -1 0 6 1
~plano	-6 -1 0 -2 9 0
~plans	2 -1 -1 -3 2 -2
~plant	12 -5 -5 -10 0 5
~plaqu	6 -1 0 -2 -4 -1
~plast	8 -3 -1 -1 -7 2
~plata	-1 -2 -1 -3 7 -1
~plate	3 2 -1 -3 2 -3
~platf	-10 1 0 -5 13 -3
~plati	-7 5 5 -1 -2 -1
~play	4 -1 0 -8 8 -2
~playb	-1 -6 1 -4 8 -1
~playe	-4 7 -1 -1 -2 1
~plays	13 -1 0 -10 -3 0
~pleas	47 -4 -15 -42 -35 19
~plena	-10 3 7 -3 4 -1
~pln	-8 -2 -1 -1 10 2
~plus	7 6 -6 0 -15 15
~plutô	2 -1 -1 5 -7 0
~pm	-9 31 14 -9 -56 38
~po	11 -1 0 -2 0 -6
~podca	-3 -3 0 3 6 0
~pode	8 -1 -2 2 -7 0
~podiu	-2 -5 7 0 1 -1
~point	20 -13 -4 -18 17 2
~polic	17 -2 0 3 -12 5
~polis	10 -5 -2 2 -4 -1
~polit	2 -2 0 -6 -3 7
~polít	9 -2 0 -2 -5 -1
~pool	-5 -2 0 7 2 1
~poor	-1 -2 0 -4 5 -1
~pop	0 0 3 0 -3 2
~popul	2 -3 -1 16 -4 2
~por	14 -13 -6 4 4 -5
~porqu	5 -7 -4 -6 14 -4
~port	-6 -2 0 -1 8 0
~porta	20 -10 4 8 -17 3
~porte	8 -2 -1 2 -5 -2
~portf	-2 -1 0 -2 5 0
~porti	8 3 -1 -2 -6 -1
~porto	-11 2 1 10 0 -1
~portu	3 -4 7 -3 -4 0
~posit	10 1 1 0 -5 0
~possi	34 -2 0 -6 -14 3
~posso	-10 -1 0 -2 15 0
~post	2 0 1 9 -4 -3
~posta	4 -1 0 6 -5 -3
~poste	-16 -2 5 19 -5 1
~posti	1 -4 0 6 -4 -1
~posts	7 -3 -1 -3 4 -2
~poten	1 3 0 -6 4 1
~pour	-16 15 -12 7 8 0
~pourr	-3 -2 -1 -3 9 -1
~pouve	18 -2 0 -4 -14 5
~power	12 -3 1 17 -21 11
~pp	6 -3 0 0 -4 0
~pr	12 -1 0 -2 -6 -2
~pra	11 -5 -1 -2 -3 0
~pract	-39 5 -1 -8 48 -7
~prazo	5 -1 -3 -7 6 -1
~pre	-1 3 -2 -2 3 -2
~preci	11 1 -1 -3 3 -6
~prefe	-5 7 -1 55 -30 -19
~prefi	0 -2 -1 -5 9 0
~pregu	5 5 -5 5 -7 -4
~preis	6 -2 4 -1 -4 -1
~premi	-14 3 -1 4 16 -3
~prend	-2 6 -2 1 -2 0
~prene	7 -1 0 1 -6 -1
~prepa	-6 0 5 -3 6 0
~prese	4 14 15 -23 0 -4
~presi	21 -9 1 12 -14 0
~press	4 -4 0 11 -6 0
~prest	6 -3 -2 7 -11 2
~prete	-7 1 -1 4 1 0
~prett	6 -1 0 -5 -5 4
~preza	7 -4 -1 -2 9 -8
~preço	17 -4 -1 -4 -8 -1
~price	-3 -14 -12 -2 36 -4
~prici	3 -10 0 -1 18 -1
~prime	6 -5 2 -5 12 -2
~princ	5 -1 0 0 -3 0
~print	15 -12 4 9 -2 -8
~prior	-7 -5 -1 0 9 2
~pris	-7 -4 -1 5 10 -1
~prisc	8 -6 4 -3 -1 -2
~pritc	10 0 0 -5 -6 0
~priva	3 -3 -4 14 4 0
~prix	-3 -2 -1 1 10 -4
~pro	-1 -7 -2 -4 15 -2
~proba	-9 -4 5 0 2 2
~probe	11 -3 -1 -5 3 -3
~probl	-1 6 0 -8 -11 18
~proce	20 6 -4 -1 -14 -5
~proch	-7 5 -2 0 5 -1
~procu	-1 -11 9 6 1 -5
~produ	-1 4 -4 34 -22 4
~prof	3 10 -2 -2 -7 -1
~profe	-29 38 -3 5 12 -8
~profi	-36 6 -1 2 24 12
~progr	-28 46 21 -6 -11 -14
~proje	-4 1 -5 5 18 -7
~prolo	0 -2 -1 12 -7 -1
~prome	-6 3 -1 -2 4 -1
~promi	2 -2 -1 -1 -8 10
~promo	0 -2 -1 -5 17 -6
~proof	13 -2 -1 -4 -8 1
~prope	1 -2 -1 8 -6 0
~propo	14 -1 -1 -9 -3 7
~propu	3 -6 -5 4 4 -3
~prote	-11 -2 -2 6 9 -1
~proto	-4 4 -2 -1 3 0
~proud	4 -1 4 -1 -9 0
~prove	5 2 -4 5 -4 -3
~provi	14 -12 -5 14 13 -17
~prése	-5 4 9 -4 -2 -2
~prési	-2 0 -2 9 -6 -1
~própr	-13 7 0 0 6 0
~próxi	-2 1 -1 5 -6 1
~ps	7 -3 -1 -3 2 -1
~publi	-29 -16 2 49 12 -21
~puede	-1 2 -2 -3 0 7
~puert	10 -1 -2 -1 -6 0
~pune	-8 0 0 3 3 0
~punkt	16 -3 -1 -4 -5 -2
~punto	10 -2 -1 -3 -3 -1
~purch	-1 -1 0 1 1 1
~purpo	2 6 -1 -2 -7 -1
~put	-20 0 9 -19 40 -5
~putti	-7 3 0 2 3 0
~q	3 -9 1 20 7 -5
~qa	-6 -2 -1 -2 10 1
~qu'il	2 11 -4 -3 -4 -1
~qu'on	6 0 0 0 -5 0
~quadr	-7 -1 -1 1 10 -1
~quali	-5 -1 -2 4 11 -1
~quand	5 -1 3 -1 -2 -3
~quant	10 11 -4 -5 -13 -2
~quart	-21 2 -2 27 13 -9
~quase	-4 0 0 -2 6 0
~quatr	-8 -4 -1 -4 21 -2
~que	5 -12 6 16 14 -38
~queda	-1 -2 -1 -6 8 3
~quelq	-4 5 -3 4 -1 -1
~quem	-21 25 14 -12 1 -6
~quer	-6 -2 0 2 5 0
~quere	13 5 -2 -6 -9 -3
~queri	2 7 -4 1 -7 1
~quest	14 9 -11 12 -31 15
~qui	3 17 -4 -4 -12 -2
~quick	-17 0 1 12 4 3
~quien	-1 5 -2 0 0 -1
~quier	4 -1 3 0 -4 -2
~quiet	-1 -2 -3 10 -2 -1
~quill	-9 7 0 2 0 1
~quint	0 4 -1 -4 4 0
~quiró	0 -3 6 -1 0 -1
~quise	8 -2 -1 -6 2 -1
~quite	4 4 -2 -7 -6 6
~quitt	-8 -5 -1 4 6 4
~quota	7 -1 -1 6 -11 -2
~quote	26 -2 1 -3 -11 0
~qué	3 -2 -4 -2 7 -2
~r	-6 13 -8 -19 29 -3
~radio	-3 -1 0 -6 -3 9
~rain	1 -9 3 6 -2 1
~ran	-7 1 0 -1 9 -1
~range	12 4 -1 -1 -13 -3
~ranso	-8 9 0 2 -3 0
~rate	-10 -2 -4 -1 29 -5
~rates	-1 -2 0 0 9 -2
~rathe	-12 -3 6 3 9 1
~raum	5 8 1 -5 -5 -2
~raw	15 -2 0 -1 -3 -8
~rd	3 0 -5 1 -4 3
~re	-5 -2 -1 8 -3 -1
~reach	-4 -2 0 4 4 -2
~read	-10 -4 -16 54 -21 -5
~reade	-16 -4 -1 50 -18 3
~readi	-22 -1 1 40 -18 7
~reads	-12 -2 2 18 -1 -1
~ready	4 -3 -1 1 3 -3
~real	-3 9 -1 -12 9 3
~reali	3 6 -3 -3 -10 6
~reall	-5 -2 1 -1 7 3
~reaso	-23 3 3 0 0 11
~receb	14 -5 -2 -2 0 -6
~recei	-19 -15 -18 2 1 54
~recen	1 -5 2 -3 0 1
~recep	-12 -5 -7 11 11 0
~rechn	-2 -6 -7 5 9 0
~recht	-6 -2 -1 10 0 -1
~recib	9 -6 -4 6 -4 -3
~recip	5 0 0 -1 1 20
~recla	8 -3 5 -3 -9 0
~recog	-3 -3 3 0 5 -1
~recom	21 -4 -1 6 -17 -4
~recon	-12 5 -2 0 10 -2
~recor	-13 8 -9 6 2 7
~recov	-5 -2 -1 -3 7 -1
~recru	4 -1 -1 1 -2 -2
~recup	-6 9 -1 0 1 -4
~red	-1 4 -1 -3 7 -5
~reduc	5 2 -2 5 -10 -1
~reemb	-8 0 0 0 8 0
~ref	9 0 -1 0 -2 -5
~refer	1 0 -5 -6 7 7
~refle	-5 -1 0 -2 5 2
~refor	-11 -4 1 19 -7 -2
~refre	5 4 0 -6 -2 -1
~refun	5 -2 -3 -5 -5 1
~regar	21 -7 -12 -21 27 -19
~regio	-3 4 -3 5 3 -2
~regis	-54 62 2 29 -21 -9
~regre	0 -3 -2 10 -14 9
~regul	5 -3 1 11 -12 3
~rejec	0 0 2 -1 1 -3
~relan	-5 -3 -1 0 4 6
~relat	-9 3 -4 -5 12 2
~relea	2 -7 1 43 -12 -7
~relev	-1 -1 0 -3 -2 7
~relie	3 -2 0 -6 -2 5
~reloc	-9 -1 -1 -3 13 -1
~remai	-4 -2 0 2 -1 9
~remed	-5 0 0 -1 7 0
~remem	1 -3 -2 2 2 0
~remin	10 0 -3 0 -11 -1
~remis	11 2 -2 -2 -8 -1
~remit	-6 -1 -1 -1 12 -4
~remot	-11 -7 -1 15 4 -3
~remov	10 0 -2 -8 27 -21
~rendu	7 -1 0 2 -7 -1
~renew	-11 -11 -3 14 15 5
~renov	-6 -1 -1 -2 8 0
~rent	-3 -1 0 8 -4 0
~renta	-9 0 -1 -1 4 6
~rents	-7 -1 0 4 -3 3
~rep	10 0 0 0 -10 0
~repea	-6 0 0 -1 1 8
~repla	9 -9 -2 7 4 -2
~reply	-28 30 -14 3 -8 25
~repor	-1 -13 -3 40 -27 11
~repos	-3 -1 0 -1 4 4
~repre	2 3 -2 2 -6 -2
~repri	8 0 -1 -2 -6 -1
~repro	7 -4 -1 2 0 -2
~reque	23 5 -7 -16 -26 20
~requi	-11 -6 -2 5 21 -1
~resea	-2 4 0 -5 -2 4
~resel	-4 -1 0 -1 5 -2
~resen	10 -1 0 -2 -7 1
~reser	-22 0 -2 8 26 -7
~reset	-2 -6 -2 10 -7 4
~resid	5 -5 0 2 -4 0
~resig	1 -1 2 -4 8 -2
~resol	4 1 -1 -3 0 11
~resou	3 4 -1 -8 -2 2
~respe	-7 -3 0 -6 24 0
~respo	4 -4 4 22 -22 0
~rest	10 -8 -2 -11 7 1
~reste	14 7 -6 -4 -9 -4
~resto	-10 -1 -1 -4 17 0
~restr	0 -6 4 3 -2 -1
~resul	-17 -1 2 19 11 -9
~resum	2 -5 -2 14 -9 -3
~retai	-7 -1 0 2 11 -1
~reten	-3 -3 0 9 1 -1
~retir	-13 17 -2 21 -9 -6
~retom	-8 1 -1 6 2 0
~retou	-6 -2 -1 -3 1 11
~retre	-3 3 3 -11 10 -2
~retri	1 1 -1 4 -4 1
~retro	-7 1 -1 6 2 -1
~retur	9 -2 -5 -12 -2 22
~reuse	-5 8 -1 1 2 -1
~revan	10 -1 0 -1 -8 0
~reven	2 -1 0 2 -4 0
~rever	5 7 -1 -5 -8 1
~revie	-4 -5 -6 24 -13 11
~revis	3 -5 -1 13 1 -8
~rewri	-8 -1 0 -2 7 0
~reyes	-7 5 0 -1 -3 8
~rfp	13 -3 -1 -1 -4 -5
~richt	-5 -2 -1 0 9 -1
~rien	2 -4 -1 8 -4 -1
~right	10 -16 8 -13 28 -9
~ring	2 -1 -1 2 -4 3
~rise	-3 -2 0 7 -2 -3
~risk	-7 -5 0 6 6 -2
~river	7 0 -3 -8 0 0
~road	-4 2 -1 -2 6 -1
~rober	3 -5 -1 -3 4 4
~robot	0 -2 8 -5 -3 -1
~rogér	11 -8 -5 -3 2 -1
~role	-3 0 0 -2 5 0
~roles	-7 2 0 1 2 0
~roll	3 -5 -1 2 -4 6
~roman	2 -1 0 10 -3 -7
~roof	-6 6 0 0 -2 0
~room	-17 36 34 -30 -17 7
~rooms	-3 5 -2 0 1 -4
~rosa	7 -2 4 -2 -4 0
~rosal	-6 5 -1 -4 6 0
~rosar	-5 0 0 5 -3 -1
~rotat	8 -1 -1 -2 -6 0
~rotte	0 -2 2 6 -5 0
~rough	6 -2 -1 -3 -3 1
~round	-28 18 -1 6 12 1
~route	2 -1 0 4 -4 -1
~row	-8 5 2 2 2 -1
~rs	-4 0 -1 -1 12 -6
~rsvp	-1 8 3 1 0 -3
~rua	-8 4 -2 -1 7 -1
~rue	-12 13 -2 -3 8 -4
~rule	2 6 -2 15 -18 -1
~ruled	7 0 0 0 -6 0
~rules	4 -1 -1 4 -7 -1
~run	-8 13 -3 -13 11 5
~rundb	-2 -2 0 10 -3 -2
~runni	4 -6 1 -5 8 -1
~runs	-2 5 -1 1 -3 -2
~ruth	8 1 0 1 -9 0
~règle	6 0 -1 2 -6 -1
~répon	7 4 -5 3 -5 -5
~s	5 4 -7 13 -13 4
~s'en	-7 -1 -1 -1 9 0
~sabe	6 -2 -2 2 -3 -1
~sache	-8 -1 0 3 7 -1
~safe	-1 -5 -1 4 1 -1
~safet	-2 0 0 5 -3 -1
~sagt	-12 8 0 3 4 -2
~sai	19 -4 -6 -2 -2 -5
~said	0 5 -2 1 7 2
~sair	-9 0 -2 19 -8 -4
~sal	5 6 0 -2 -6 0
~sala	3 -13 8 4 -2 1
~salad	-5 11 0 -1 -3 0
~salar	-4 -3 -2 25 -16 -2
~sales	0 -3 0 6 5 -4
~salle	-2 22 -5 -1 -9 -1
~salud	-16 -10 11 -9 25 -2
~salut	9 2 -2 -1 -8 -1
~salva	-4 -2 8 -2 1 -1
~salár	-10 6 -1 9 -4 0
~salón	-6 8 4 -1 -3 -2
~same	36 -15 -17 -4 13 -23
~sampl	-10 -3 0 -1 26 -3
~san	0 6 1 -7 1 -4
~sando	-7 3 -1 -1 6 -1
~sandr	0 -3 5 0 -5 5
~sandw	-3 4 -2 -2 3 -1
~sans	5 0 -3 1 -2 -2
~santi	3 1 0 3 -6 0
~sap	-6 0 0 -2 8 -1
~sat	-1 19 -3 3 -6 -6
~satur	-28 34 1 6 -11 1
~save	0 -12 0 -6 22 3
~saved	-4 -2 0 2 1 0
~saves	8 0 0 0 -7 0
~savin	-11 -4 0 -4 28 0
~saw	15 -2 -1 -4 -2 -1
~say	-15 14 13 15 -23 6
~sayin	2 -1 0 -5 4 0
~says	43 -8 -5 35 -53 -10
~scale	-3 2 2 -3 6 -1
~scann	4 -5 0 8 -10 4
~scarf	10 -1 2 -2 -7 -1
~scena	0 6 -1 0 -5 2
~sched	10 -8 0 1 -5 -3
~schic	21 -3 4 -6 -15 -2
~schol	-12 4 2 11 0 -1
~schon	-2 6 -1 -3 -2 0
~schoo	-9 -2 -1 19 -2 1
~schre	6 -4 -2 -2 6 -2
~schwa	14 -1 -1 -2 -7 -2
~schwe	6 -4 -2 11 -13 -1
~schön	12 -1 -1 3 -11 -1
~scien	0 0 6 -2 0 0
~scope	-7 5 0 -2 5 0
~score	-1 -4 3 2 -4 3
~scree	1 -1 1 0 2 -1
~scrip	8 -1 0 -2 -4 -1
~se	2 -17 -19 34 4 -6
~searc	9 -5 8 -9 23 -9
~seaso	-13 3 -1 15 -2 -2
~seat	-2 -6 0 -1 22 -2
~seats	1 5 0 0 6 -4
~sec	6 0 0 -1 -6 0
~sechs	-1 -4 -1 -5 8 -1
~secon	-15 -1 8 33 -2 -9
~secre	13 -3 -4 15 -13 0
~secti	6 0 -1 8 -26 7
~secto	-7 1 0 0 5 0
~secur	-3 -3 1 18 -6 3
~sede	9 -6 -3 3 3 -4
~see	-39 -8 54 -8 13 -9
~seein	-4 0 1 -2 5 1
~seem	9 -1 0 0 -8 -2
~seeme	-5 -1 0 0 -1 8
~seems	2 1 3 -4 -9 5
~seen	-32 -4 0 8 25 4
~segue	3 3 -2 1 -5 -2
~segui	-9 -1 0 4 5 0
~segun	2 -9 -4 16 -6 1
~segur	-12 -2 -1 -1 16 0
~según	-9 8 0 4 -2 0
~sehen	-6 -3 11 -1 1 -1
~sehr	11 -7 -7 -5 16 -3
~sei	-6 -1 -1 -4 13 0
~seis	3 -2 -1 0 2 0
~seit	-4 -2 -2 8 1 -3
~seite	-3 -3 -1 12 -2 -2
~selbs	-6 17 -3 -3 -4 -1
~selec	2 -5 -2 5 4 -3
~self	-1 6 0 -2 -1 -1
~sell	-11 6 -1 -1 7 -1
~selli	-11 1 5 -8 1 15
~sells	16 0 0 -5 -10 0
~sem	2 -1 -5 -10 13 4
~semai	-3 -6 -2 10 2 -3
~seman	-18 -17 6 27 17 -10
~semin	0 49 -3 0 -23 -3
~send	8 -2 -26 -13 44 -27
~sendi	2 -2 -1 1 -2 -1
~sends	2 0 0 4 -7 -1
~senho	19 -6 -3 -15 3 -2
~senio	-4 -5 5 -4 8 -3
~sent	8 0 -5 21 -42 25
~senta	-2 8 0 -2 -4 0
~sente	-10 -7 5 -2 16 -4
~sep	7 -2 0 -3 0 -1
~separ	17 -2 -2 -5 -11 3
~sept	-10 11 0 11 -9 -3
~septe	-19 -1 14 38 -24 -11
~seque	2 0 0 -2 -1 -1
~ser	3 -1 -3 18 -15 -4
~sera	3 -1 9 -10 -8 6
~serai	-5 -1 0 -3 10 0
~seria	5 -1 0 -1 -3 2
~serie	0 5 -1 0 -5 -1
~serio	-1 -2 0 -5 0 8
~seron	3 -3 8 0 -5 0
~serve	-13 -1 -2 1 19 5
~servi	-3 -29 21 16 -3 14
~será	6 3 -1 1 -6 -2
~sessi	-26 10 39 -12 -5 5
~set	-3 -1 -5 11 19 -11
~sets	-11 4 0 -1 10 0
~setti	-11 -6 -1 8 7 0
~settl	1 2 -1 -4 0 0
~setup	-8 -4 0 1 7 -1
~seu	-3 -7 -2 -10 23 -2
~seven	-15 2 0 1 8 3
~sever	-10 -4 -1 1 7 7
~sexta	7 -4 -4 2 0 -1
~señor	14 -6 -2 -2 -2 -3
~sf	-5 4 0 4 -2 -2
~shall	-2 -2 -3 5 20 0
~shame	-11 -1 0 -2 12 1
~shape	4 0 1 -4 1 -1
~share	3 -5 -1 11 0 7
~shari	-1 10 -2 3 -9 0
~she	11 10 -6 17 -16 -8
~she'd	-7 7 0 -1 3 -1
~she'l	-5 4 -1 -1 0 0
~she's	-6 -1 4 3 -2 -1
~sheet	-22 1 1 8 13 -1
~shift	12 -7 3 1 -5 0
~shipp	-2 6 -1 -2 -1 1
~shirl	21 -3 0 -2 -11 -2
~shirt	5 4 -2 1 -5 -1
~shop	-8 4 0 9 -4 -1
~short	8 -10 8 -3 -5 6
~shotg	-6 6 0 0 -4 0
~shoul	16 -14 1 21 -4 -17
~shout	-8 6 0 -6 7 0
~show	-16 -6 -1 -7 35 -1
~showe	6 0 0 3 -9 0
~showi	-1 -3 -1 -2 6 -1
~shown	-8 -2 0 4 11 -5
~shows	3 3 -1 -2 -5 0
~shred	-6 -1 0 -1 6 0
~shutt	2 -1 0 3 -4 1
~si	15 -15 8 -19 13 6
~sich	3 6 -7 4 1 -6
~sick	-5 -2 0 -1 3 5
~side	-3 16 -3 -15 8 6
~sie	20 -16 -21 -2 31 -11
~siemp	18 -6 4 -6 -10 -1
~sign	4 15 -4 -3 -14 2
~signa	-1 -2 -1 6 -8 4
~signe	10 -4 4 3 -19 11
~signi	-4 9 0 -2 -8 6
~signs	1 -4 3 -1 3 -2
~silen	-7 0 -1 7 1 -1
~simil	-8 -2 0 3 3 2
~simon	-4 -1 -1 -2 13 -1
~simpl	4 -5 3 3 7 -5
~simul	-8 0 -1 1 10 -2
~sin	6 -6 -6 -8 17 -2
~since	0 -27 -18 24 37 -31
~sind	-26 7 9 -6 8 3
~singa	2 0 0 6 -7 0
~singl	-3 2 0 1 1 1
~sinon	6 -4 5 -1 -5 0
~siobh	4 -1 0 0 -10 7
~sir	-9 0 -2 8 10 -3
~siste	5 6 -3 -5 -5 -1
~sit	-4 -3 18 3 5 0
~site	5 1 0 -3 3 4
~sites	-12 2 -2 -12 16 3
~sits	-2 -3 -2 8 -3 0
~situa	-4 -2 0 -2 11 -1
~sitze	6 -6 6 -3 -3 -1
~six	-14 35 0 -4 -2 -8
~size	-8 7 1 -3 27 -4
~skill	-1 1 -1 5 -5 0
~skip	-5 -2 -1 3 6 -1
~sla	5 5 0 -3 -6 0
~sleep	-2 -3 3 2 3 -1
~slide	8 3 12 -6 -14 -1
~slot	-12 -7 3 -3 17 3
~slots	-11 0 0 3 9 0
~slow	-4 -2 -1 7 2 0
~small	-24 -9 9 1 12 16
~smart	-5 -1 0 -1 6 -1
~snaps	0 0 0 2 -5 0
~so	3 28 9 -31 18 -36
~sobre	0 6 1 12 -6 -14
~socia	2 3 -3 -3 -7 7
~socie	-5 6 3 -4 2 1
~socio	7 6 -2 6 -16 -3
~softw	16 8 -1 16 -12 -5
~solan	11 -1 -1 -1 -9 0
~sold	0 -4 1 3 -1 -2
~sole	-7 0 0 1 7 0
~solic	13 -4 -2 1 -8 -1
~solid	10 0 0 -2 -5 0
~sollt	-9 -1 0 3 7 0
~solo	-16 0 -2 3 15 -3
~solut	-5 -10 -1 -5 24 4
~solve	6 3 0 -1 -9 0
~some	4 -12 6 22 -14 13
~someb	-7 -6 0 17 9 1
~someo	-8 3 1 11 -4 4
~somet	-13 11 -6 3 -7 18
~somew	-11 -1 -1 0 3 11
~somme	-18 0 -1 -2 20 2
~son	6 7 -6 2 -8 -3
~sont	2 -3 -1 3 -5 3
~sopor	12 -2 0 -6 -5 1
~sorry	22 -1 -3 2 -7 0
~sort	-9 0 0 1 5 4
~sorte	-6 -1 0 0 7 0
~sorti	16 -3 -2 -3 -6 -1
~souha	9 -5 4 4 -10 0
~sound	-8 2 -1 -5 1 6
~soup	-7 7 -3 2 -2 0
~sourc	-12 19 22 -2 -20 -3
~sous	-8 -2 -1 2 10 -1
~souve	-6 -4 0 1 9 0
~sozie	-7 1 0 -2 10 -3
~space	-1 4 -1 7 -10 2
~spani	4 -5 -2 7 -5 1
~spare	1 -2 5 -1 -2 0
~speak	-13 33 25 -7 -19 -8
~speci	5 -4 0 -14 21 1
~speec	-5 21 -2 -1 5 -1
~speed	-1 -1 0 1 1 -2
~spend	-11 -1 -1 -1 11 -1
~spent	-11 0 0 1 8 0
~split	2 -6 -1 8 -2 -5
~spoke	8 2 -1 -7 -2 -2
~spons	0 4 23 -4 -14 -4
~spous	-12 12 -1 -3 2 0
~sprea	-1 0 -1 4 -3 -1
~sprec	9 1 -2 -1 -6 -2
~sprin	-21 3 -1 32 5 -3
~squee	-6 2 -2 -2 1 4
~sr	-10 6 -3 2 7 -1
~st	6 -3 -2 12 -2 -7
~staff	15 -1 5 5 -14 -5
~stage	1 -6 54 -4 -6 -2
~stake	1 -2 0 -1 5 -2
~stamp	-6 -2 0 0 9 -1
~stand	-30 -22 80 -26 -4 5
~star	-10 10 0 -5 5 1
~starl	8 0 -1 -1 -5 0
~start	20 5 -15 -9 7 -6
~state	18 1 -1 -10 14 -7
~stati	-24 6 4 4 6 3
~statt	-3 12 -2 -2 -3 -1
~statu	5 -4 -1 5 -1 -4
~stay	-2 0 -2 -5 4 7
~staye	1 -2 1 -5 -3 3
~stayi	-6 1 0 0 2 5
~stays	8 -4 -1 -4 0 -3
~steal	-7 4 0 4 -2 2
~steer	11 -3 0 1 -7 0
~steht	-11 -3 -1 13 1 0
~stell	-10 -5 -1 11 6 -2
~step	-2 -2 -1 3 3 -4
~steph	9 -1 0 -2 -8 2
~steve	37 -5 1 -11 -5 -4
~still	32 -15 -8 -7 10 -13
~stock	1 7 -3 -3 -2 -2
~stop	-25 1 -2 50 -23 8
~stopp	3 3 -1 -3 -4 -1
~stops	-4 -1 0 6 -2 -3
~stora	8 -1 0 -1 -6 0
~store	-6 -3 -1 13 -1 -3
~stori	-7 -3 -1 2 -6 13
~story	-11 -1 2 19 -9 1
~strai	-2 0 -1 -2 4 2
~stran	10 2 -1 -6 -7 -1
~strat	-5 0 1 0 5 2
~stree	-7 -4 -3 2 10 -2
~stres	-3 -1 0 -2 7 -1
~stric	-6 6 0 0 1 0
~stron	8 -2 -1 -3 -3 -2
~struc	3 4 0 -4 -1 0
~stuck	4 -3 -1 -2 3 0
~stude	-6 6 4 7 -20 2
~studi	0 1 -2 -1 -1 2
~study	8 -2 -1 -4 -2 -1
~stuff	2 -1 0 -1 -6 6
~style	7 0 0 -2 -3 -2
~su	-5 1 -5 -3 1 10
~sua	5 -7 -2 -10 15 -1
~sub	0 3 -2 3 -4 -1
~subje	20 1 -1 -23 3 -4
~submi	-8 -3 1 -11 6 4
~subsc	-10 0 1 41 -23 2
~subsi	-3 -6 5 8 -5 0
~subst	2 -3 -1 2 -6 6
~succe	-8 9 -1 4 -1 -1
~such	-17 -5 0 5 -6 18
~suffi	3 -2 -1 3 -2 -1
~sugge	20 -2 -1 -4 -13 5
~suis	-3 -2 -1 -2 -5 11
~suit	-19 8 -1 -1 12 0
~suite	3 1 -4 8 -5 -3
~suits	5 0 5 -1 -6 0
~summa	-3 0 -1 12 1 -1
~summe	-10 -4 0 26 -12 10
~summi	-3 6 -3 -2 3 0
~sun	-1 -6 0 -3 6 1
~sunda	-10 14 -3 8 -13 1
~super	-10 -1 -1 15 1 1
~suppe	-6 2 0 0 5 0
~suppl	-2 1 -1 -7 7 3
~suppo	-6 -2 2 31 -11 -7
~sur	6 2 1 5 -5 -6
~sure	-3 -3 0 2 6 1
~surve	3 -2 -1 21 -11 -4
~suspe	11 -1 -1 -4 -6 -1
~swap	2 2 0 1 -6 3
~sweet	-4 5 0 -1 0 2
~switc	-4 -4 -1 -1 5 6
~sworn	-5 0 0 0 4 0
~syste	-8 16 2 16 -12 -4
~sábad	11 0 -2 -1 -6 -2
~são	-2 5 -4 8 -4 -4
~sécur	13 -1 -1 1 -9 -1
~sí	5 7 -1 -3 -4 -1
~só	7 -4 4 -7 0 -3
~sócio	11 1 -2 -4 -7 -1
~t	3 -1 -1 -3 -9 14
~ta	5 -2 0 -4 3 -3
~tab	1 -1 -1 5 -3 0
~tabel	7 -2 -1 0 -6 4
~table	-43 21 52 7 -7 -9
~tag	0 -10 6 -7 8 1
~tage	-6 -1 0 5 3 1
~tagen	-6 -2 3 0 5 -2
~take	10 -20 -2 8 4 3
~taken	3 0 -1 1 -9 6
~takes	-25 3 2 21 17 -2
~takin	-2 -5 -1 -3 6 -1
~talen	-5 -2 -1 5 6 0
~talk	6 1 3 -3 9 -15
~talke	-5 -1 0 0 7 0
~talki	-4 -5 8 -2 -4 1
~talks	12 4 1 4 -17 0
~tall	9 -4 -1 -1 -2 -1
~també	-7 -1 -1 0 9 -1
~tampa	-13 1 -1 5 9 -2
~tampo	10 -2 -1 -1 -5 -1
~tan	5 4 -2 2 -9 -2
~tarde	7 -7 -2 -11 9 -2
~targe	0 -3 -1 4 4 -3
~tarif	9 -3 -1 0 -2 -2
~taugh	-6 -2 -1 11 -3 0
~tax	-10 -4 0 -4 1 25
~td	13 2 -1 0 -8 -1
~te	19 -10 -5 -15 28 -1
~tea	-12 3 -1 -2 13 1
~team	0 -18 11 -10 22 -12
~teams	-12 1 -2 3 12 -1
~tech	9 -4 -1 17 -7 1
~techn	-5 12 -2 9 -8 1
~teiln	1 10 -4 -5 -1 -2
~tel	0 1 0 1 -3 -1
~telec	-3 4 -1 -1 0 -1
~telef	14 2 -1 -11 -1 -2
~telem	-3 0 0 -2 4 0
~telep	-6 1 -1 5 0 4
~telet	4 -2 -2 7 -7 -1
~tell	-13 29 10 10 -12 -16
~telli	5 -1 4 0 -10 0
~tells	-18 5 -1 -4 5 11
~teléf	11 -3 -2 4 -9 0
~tem	-2 7 5 7 -15 -1
~tema	-9 13 6 1 -9 -2
~templ	-1 4 -2 -1 -1 2
~tempo	-9 -1 -2 0 7 5
~temps	-6 -5 0 -1 14 -2
~ten	-21 10 0 -3 24 -3
~tenan	-21 -5 3 3 23 -4
~tende	8 -6 4 -2 -3 -1
~tenho	2 -3 -1 -5 7 -1
~ter	8 -2 -2 1 -5 -2
~terce	11 -12 5 10 -14 -2
~teres	5 -3 -1 4 -7 0
~term	17 0 -1 0 -16 -2
~termi	2 -5 -2 0 5 -1
~terms	-6 -3 -1 3 -2 5
~terri	7 -1 -1 -1 -7 3
~terça	0 7 -1 3 -12 3
~test	5 -14 -2 6 15 -2
~testi	-5 2 0 -9 2 7
~text	-2 2 3 11 1 -6
~texte	-3 -6 8 0 2 0
~texto	13 -5 -1 2 -6 -5
~th	5 8 -7 16 -6 -18
~than	-6 -14 -7 41 6 -18
~thank	57 -47 -32 -5 -43 9
~that	1 1 -14 -14 25 -8
~that'	18 1 2 4 -6 -6
~thaís	-4 -1 -1 0 6 0
~the	27 -1 6 -6 -23 -16
~their	7 23 -23 -1 19 -25
~them	9 -6 -3 13 5 -21
~thema	-8 16 -3 -6 -1 -1
~theme	-6 11 -1 0 -1 -1
~thems	3 0 -1 0 -4 0
~then	-24 32 -8 16 -18 12
~theor	-5 6 0 -2 1 1
~there	-17 10 50 -1 -13 -18
~these	-1 -1 -1 21 -10 2
~they	49 -24 -19 -9 -20 -13
~they'	35 3 3 -15 -15 -7
~thibo	-7 -1 0 1 6 0
~thin	-8 0 0 4 5 0
~thing	-1 4 -2 15 -8 0
~think	-8 -11 -7 6 16 21
~third	11 -7 1 6 -4 3
~thirt	-3 1 -2 1 2 0
~this	-31 -7 -23 29 0 53
~thoma	-7 0 -1 -1 8 -1
~those	-15 16 15 3 -4 -3
~thoug	-25 15 3 -3 20 0
~thous	-6 -2 0 2 6 -1
~threa	3 -3 -1 -3 4 -2
~three	-23 13 -9 38 9 -18
~throu	-5 -1 -12 -10 16 12
~throw	-16 0 0 3 11 0
~thu	5 -12 -6 10 -5 4
~thurs	-6 39 30 -8 -29 -18
~thx	11 -4 -1 -2 -5 -3
~tick	-4 -1 -1 2 10 -6
~ticke	-12 -3 4 -1 -6 19
~til	8 -3 -2 -1 -1 -2
~till	23 3 0 -3 -12 -4
~time	20 -8 -17 24 -6 -7
~timek	7 -2 -1 -2 -1 -1
~times	-18 6 0 -1 15 9
~timin	-9 -1 -1 -1 12 0
~tina	6 0 0 -1 -6 2
~tip	-6 -3 -2 10 2 -2
~tips	-5 7 -1 -2 -3 3
~tired	-18 3 5 7 6 -1
~title	4 -4 0 1 0 -3
~tiver	9 -2 -1 -7 2 -3
~to	10 2 -11 -8 6 -9
~todas	-16 2 5 -3 12 0
~todav	-10 -2 5 2 5 0
~today	6 3 -9 -12 16 3
~todo	-2 -1 -4 -2 12 -5
~todos	-7 4 10 2 -7 0
~toget	-20 8 3 -8 16 2
~toile	6 -1 0 -1 -3 0
~told	-2 5 6 24 -15 -9
~toler	-1 10 -1 4 -9 -3
~tomas	-6 5 1 -1 1 2
~tomor	19 -1 -1 -3 -8 2
~toner	4 -3 -1 -6 7 -3
~tonig	24 0 -3 -7 -8 -4
~too	15 1 4 -4 -26 13
~took	11 -7 6 18 -12 -3
~tool	1 6 0 4 -9 -2
~tools	-7 -2 -1 11 -1 1
~top	10 7 -1 10 -3 -4
~topic	-29 28 -4 2 -3 6
~total	4 -2 1 1 -10 22
~touch	-24 1 -2 -3 25 -1
~tour	-4 2 -1 -1 3 0
~tous	-7 5 -3 -1 8 -3
~tout	17 -9 2 -4 -6 -4
~toute	-6 -1 4 -13 12 5
~tower	-7 -5 -3 7 3 -1
~town	-6 -1 2 -2 7 0
~tr	8 -1 0 2 -2 -6
~traba	-20 4 -3 10 9 -2
~trace	-3 -2 0 0 8 -1
~track	-16 9 4 -1 -7 -1
~trade	-5 2 2 8 1 -4
~tradi	-4 7 -1 -4 5 -1
~tradu	-3 -1 -1 -2 9 -3
~train	-4 5 1 -3 6 3
~trait	-6 -2 -1 -3 13 0
~trans	-30 -1 8 14 9 12
~trava	-5 -2 0 0 7 0
~trave	7 1 0 -2 -4 0
~treas	8 -5 6 0 -8 -1
~treat	32 -1 -4 -8 -11 -1
~tres	-14 6 -3 1 11 -3
~trial	-2 -2 -2 -1 18 0
~tribu	-2 0 -3 1 5 -1
~trime	-14 -3 -1 13 2 1
~trina	10 -1 -1 -3 -5 -2
~trish	-14 -1 0 0 11 3
~trois	-6 -4 6 8 -3 -3
~troph	-7 2 0 -1 5 0
~troub	-5 -1 0 0 5 0
~trouv	21 -2 -1 -3 -13 -2
~truck	13 -6 -1 5 -10 0
~true	9 1 -2 -2 -10 4
~trust	-15 2 1 13 5 -2
~truth	11 -3 -2 1 -4 -1
~try	-16 1 0 22 5 -3
~tryin	-1 -1 4 -4 0 0
~três	4 2 -3 -3 5 -6
~tu	13 -7 -3 -11 -6 11
~tudo	-1 -8 1 -4 9 3
~tue	4 -11 -3 11 -5 2
~tues	2 6 -1 -2 -8 -1
~tuesd	-12 12 23 -6 -12 -4
~tunde	11 0 0 0 -9 0
~tunis	1 0 0 5 -5 -1
~turne	6 -1 -1 4 -10 -1
~turno	-12 4 -1 4 7 0
~turns	-1 4 0 9 -7 0
~twelv	-7 -1 0 -4 9 -1
~twent	9 9 -4 -8 -12 1
~twice	-4 -3 -6 -6 15 6
~twins	-4 -3 -1 2 -6 12
~two	0 4 -9 27 8 -40
~tyler	4 -7 -2 -1 9 -2
~type	-16 3 -1 5 3 2
~typic	-6 -1 0 2 5 0
~técni	24 -12 -5 6 -8 -5
~télép	-1 -4 0 -1 8 -1
~u	13 -3 -1 -5 -5 -1
~uhr	2 23 -6 -6 -12 -4
~uk	3 2 -1 3 -9 1
~um	4 -14 14 -3 -5 4
~uma	-14 8 -4 16 -3 -1
~un	3 -4 6 10 2 -12
~una	-18 16 6 1 0 -4
~uncle	-3 0 0 5 -3 2
~und	27 4 -5 -14 5 -23
~under	-3 11 -17 8 10 -9
~une	21 -7 0 2 0 -8
~uni	9 2 0 -4 -7 0
~union	2 5 0 -6 -1 0
~unit	4 -4 3 -2 2 -4
~unite	9 -1 0 -4 -3 -1
~units	-1 5 0 1 -3 0
~unive	-1 53 0 0 -45 4
~unles	10 -5 -1 5 -7 -4
~unlim	-2 -1 0 1 7 -1
~uno	-11 -1 -1 1 7 7
~uns	-4 -2 3 2 1 2
~unser	11 0 1 -6 0 -5
~unsub	-17 -4 1 51 -18 -9
~unter	-10 -4 -9 0 14 9
~until	6 -14 -24 -1 -9 38
~up	-16 -4 -28 28 32 -19
~updat	0 -2 1 34 -36 7
~upgra	4 -1 0 -2 -4 4
~uploa	-6 0 0 2 4 2
~upon	-1 0 0 0 7 -5
~ups	4 0 0 3 -5 0
~upsta	-3 17 0 -2 1 0
~urgen	-11 -5 -4 -4 9 13
~us	17 24 10 -15 -10 -25
~usa	-5 -2 0 1 3 -1
~usd	2 -3 -2 0 29 -13
~use	27 -14 -22 20 -2 -10
~used	31 0 0 7 -19 -3
~usefu	-6 3 0 9 -7 0
~user	8 0 0 9 -9 -6
~users	8 3 0 -6 -7 1
~using	9 12 0 1 -17 -2
~usted	14 -4 -2 -7 0 -2
~usual	-15 5 0 6 20 -9
~utili	21 -3 0 -8 -3 -2
~v	14 -7 0 16 0 -9
~va	0 -2 -1 6 -1 -2
~vacan	-4 0 0 8 -5 0
~vacat	4 0 0 0 -2 -1
~vai	2 0 4 -2 -4 -1
~valdi	-3 -1 8 2 -4 0
~vale	0 2 -1 8 -8 0
~valen	-5 -1 -1 8 -1 0
~valid	-2 2 -3 8 -9 1
~valle	2 1 -1 -2 5 -5
~valor	-3 -2 0 -6 10 2
~value	-4 -5 -2 6 8 0
~van	-5 -3 4 -6 12 -5
~vande	11 -1 -2 -1 -7 0
~vat	1 -2 -1 -4 4 0
~ve	-9 -1 -1 0 9 0
~veces	-8 3 -1 -2 8 -1
~veget	2 3 -1 -4 -5 6
~veint	-3 -2 -3 11 -2 0
~vem	5 0 1 0 -7 -1
~vence	-5 -2 0 1 7 0
~vende	6 5 -1 6 -15 0
~vendo	9 3 -3 -1 -9 3
~vendr	0 7 -5 -7 -1 5
~venue	3 -1 -1 -1 -1 -2
~veran	-4 -3 -1 11 -5 0
~verba	1 -1 6 -7 4 -3
~verda	22 -3 7 -7 -18 -2
~verif	-5 0 -3 -3 20 -7
~verme	-7 -2 -1 -2 12 -1
~versi	15 2 1 2 5 -8
~vertr	-12 -15 5 5 11 8
~very	4 7 -5 -9 10 4
~vez	2 -6 3 -3 7 -1
~vi	5 -1 -1 -4 2 0
~via	6 0 -1 0 -4 -2
~victo	-8 0 0 0 8 0
~video	-13 2 -1 12 3 -5
~viel	1 -1 -1 6 -5 -1
~viele	13 -4 -5 0 -9 5
~viene	-2 -1 -1 -1 -4 9
~vier	5 -5 -3 6 0 -2
~viern	-10 7 1 1 4 -1
~view	-6 -2 0 7 -6 4
~viewi	-3 -2 0 -1 9 -3
~villa	-4 -1 6 -2 0 1
~viola	0 9 -2 -2 -3 0
~virtu	-5 -3 -2 7 0 0
~visa	-8 1 -2 2 6 -1
~visit	2 0 -8 12 17 -10
~visua	0 -1 0 3 -3 -1
~vital	-5 0 0 3 -2 2
~vive	8 -1 -1 -2 -5 0
~você	16 -4 -6 5 -5 -7
~vocês	6 -3 -2 6 -6 -2
~voice	-5 -3 1 11 5 -8
~voici	9 -1 0 -1 -7 -2
~voir	-6 -2 -1 4 5 -1
~vol	-5 -1 -1 5 -1 1
~volum	2 -3 0 4 -4 -1
~volun	5 -9 8 6 -12 5
~volve	5 -2 0 3 -6 0
~vom	-15 -7 8 17 -1 -3
~von	16 -5 1 10 -13 -5
~vor	10 8 -5 -2 -10 -3
~vortr	-6 -4 12 -4 0 -1
~vos	15 -1 -4 -8 -4 3
~vosot	8 -1 0 -1 -3 0
~vossa	12 -3 0 -4 -4 -1
~vote	12 -5 0 -4 -5 1
~votes	1 -3 -1 5 -6 -1
~votre	10 -3 -3 -14 16 0
~vou	17 -2 -2 -3 -9 -1
~vouch	7 -1 0 0 -7 0
~vous	2 1 -3 -12 22 -11
~voy	2 -4 -1 -3 9 -1
~voz	11 -3 -1 -2 -1 -3
~vp	5 -1 0 -2 0 0
~vs	3 6 0 0 -8 0
~vuest	-10 -1 0 -2 13 0
~vérif	1 -2 -2 7 -2 -2
~vôtre	2 1 -1 -4 4 -1
~w	34 -6 -2 -1 -15 -5
~wage	-4 -1 5 9 0 -3
~wait	-3 -2 -2 -3 -14 28
~waite	7 -1 0 0 -5 0
~waiti	12 -5 -3 -5 -2 0
~waive	-5 -1 0 4 4 0
~walk	-13 15 -2 1 -1 1
~walke	-6 -1 0 3 4 0
~wall	-7 4 0 6 -1 0
~walt	-7 -1 0 0 6 0
~want	11 12 -9 0 5 -13
~wante	2 -2 1 12 -8 1
~wanti	-8 0 0 1 6 0
~wants	23 -2 5 8 -24 0
~war	-1 -6 -2 -7 12 1
~wareh	7 -1 0 -2 0 -3
~warm	-16 5 -4 9 9 0
~warml	-9 -1 -1 1 7 0
~warni	-2 -2 0 -3 1 5
~warra	6 0 0 -1 0 -3
~was	9 -43 -34 21 5 28
~washi	10 -4 -2 -3 -2 -1
~wasn'	5 -1 0 0 -12 5
~watch	-19 5 -1 25 -1 -1
~water	8 -1 7 -1 -15 -1
~way	-15 -1 1 -7 29 2
~we	29 -1 -13 -14 10 -38
~we'd	-1 2 -6 -7 16 0
~we'll	-5 10 -3 -1 -14 7
~we're	6 15 3 -13 8 -13
~we've	5 13 -3 -11 -1 3
~wear	9 -1 -4 1 -8 3
~web	-16 15 1 -10 5 13
~websi	7 -3 1 -13 28 -3
~wed	0 -6 -2 11 0 -6
~wedne	2 26 9 -3 -31 2
~week	-19 -33 1 54 15 -23
~weekd	6 -7 -1 4 0 0
~weeke	-22 -6 0 8 22 -1
~weekl	6 2 -2 9 -11 1
~weeks	-6 -9 -4 11 24 -4
~wegen	8 4 -2 -2 -5 -2
~weigh	1 -3 0 5 -2 -1
~weil	-7 -1 0 0 8 0
~weite	5 -5 -2 1 -8 7
~welco	5 13 -12 27 -9 -4
~well	10 1 2 0 -5 -1
~wenn	-6 -6 -3 -7 22 -3
~went	-17 -2 4 15 6 -1
~wer	-14 21 -1 5 -5 -4
~werde	-7 -4 -1 9 -3 5
~were	22 -10 11 18 -30 1
~west	-4 3 4 -3 5 -2
~what	2 21 -17 35 -16 -28
~what'	-8 3 -1 -3 2 4
~whate	3 -4 -1 1 -1 2
~whats	-10 7 0 -3 9 -3
~when	-13 -4 -2 12 -2 19
~where	-16 -9 8 -5 12 10
~wheth	15 -5 1 4 -3 3
~which	19 -22 -9 17 3 -21
~while	-27 8 4 10 12 -3
~whitc	5 -2 -1 -2 -8 7
~white	16 -3 -1 -5 0 -8
~who	-15 16 17 13 2 -30
~who'd	-8 6 -1 2 1 0
~who'l	4 3 3 -1 -9 0
~who's	-4 9 -1 -3 -3 0
~whoev	-6 3 3 -10 11 -1
~whole	9 -3 0 -7 -8 8
~whom	-2 9 -1 2 -10 -1
~whose	6 -1 -1 -2 -6 -1
~why	23 -3 -5 20 -18 -3
~wide	8 0 0 1 -7 0
~wie	5 -6 -3 7 -3 -4
~wiede	7 -9 6 2 -10 4
~wife	-9 0 0 5 5 2
~will	-12 25 25 -13 -21 16
~willi	10 2 -2 -5 -11 4
~win	4 -2 5 -7 2 0
~windo	-4 -6 0 25 0 0
~wine	16 -3 -1 -7 -1 -1
~winne	-8 3 -1 4 4 -1
~winst	-9 -6 0 -1 8 7
~winte	-4 -3 -2 9 -4 0
~wip	-7 -1 0 11 -3 0
~wir	4 -2 9 1 6 -16
~wird	0 1 -1 2 -7 6
~wirel	-1 0 0 12 -6 0
~wish	-15 8 1 -3 15 -2
~wishe	-3 -1 -1 0 3 -1
~with	2 -14 -8 -11 28 -20
~withd	2 -1 0 3 1 -5
~withi	-26 -4 -5 -1 15 29
~witho	16 -12 6 0 4 -12
~witne	-3 1 -2 5 -2 -1
~wk	3 0 0 5 -8 0
~woche	-4 -9 -1 -5 13 5
~wolf	-4 -4 5 -4 -2 7
~woman	-9 -1 0 -3 10 2
~women	-9 -3 -1 2 9 0
~won't	19 2 0 -1 -20 3
~wonde	-4 -1 3 0 -10 11
~word	-17 0 1 19 14 -8
~wordi	7 -1 0 -4 -2 -1
~words	4 -2 -1 2 -12 8
~work	-19 -7 -18 15 23 3
~worke	6 -2 4 -1 -9 -1
~workf	6 2 -1 -3 -2 -1
~worki	3 -14 -4 11 3 11
~workp	-3 4 -2 -1 2 -1
~works	-16 31 1 -14 -5 5
~world	-16 -5 0 16 3 7
~worse	5 1 0 2 -6 -1
~worst	-4 2 -2 4 3 -1
~worth	-4 -5 1 -1 18 2
~would	29 -13 -2 -44 24 -21
~write	-14 -3 -7 43 -24 17
~writi	23 -3 1 1 -14 3
~writt	13 -1 1 5 -6 -1
~wrong	4 -4 3 7 -9 4
~wrote	2 -1 0 7 -4 1
~www	-26 15 -4 9 -16 32
~wünsc	-3 1 -4 9 -4 -1
~würde	8 -3 5 -4 -7 0
~x	3 -17 -7 4 22 16
~xx	8 -1 -1 0 -7 0
~y	26 -14 -5 -7 4 -10
~y'all	-7 -2 6 0 5 0
~ya	-8 4 -4 5 2 0
~year	-8 17 -1 17 2 -27
~year'	-18 12 12 -5 -2 -1
~years	-8 -13 4 24 14 -12
~yello	9 -9 2 0 -1 0
~yes	23 19 -3 1 -33 -4
~yeste	8 -2 -1 -1 2 -2
~yet	-4 -6 1 2 1 6
~yo	7 4 -4 -5 -5 -1
~yolan	6 -1 0 -1 -3 0
~york	0 -1 -1 -5 -1 8
~you	26 -21 -18 -39 23 -7
~you'd	2 -5 -4 -2 26 -3
~you'l	-17 -4 3 4 11 4
~you'r	-46 -12 46 -4 9 19
~you'v	0 6 2 7 5 -5
~young	-9 -1 -1 2 6 0
~your	-19 -35 -44 -27 54 20
~yours	0 -8 -19 3 40 -19
~yr	8 -1 0 -2 -4 0
~yrs	-11 -3 -2 -4 25 -5
~z	0 4 -1 2 -6 0
~zahlt	-4 10 -1 -1 -3 0
~zehn	-11 3 0 -3 11 0
~zeile	-7 -1 0 3 6 0
~zeit	-2 12 -3 0 -5 -1
~zero	-1 -3 4 -6 4 1
~zone	0 -2 -1 2 -4 -1
~zoom	4 -5 0 -3 8 -2
~zu	10 8 6 7 -28 -1
~zum	-15 17 -8 8 8 -11
~zur	-6 3 3 13 -9 -1
~zusam	16 -4 -1 -4 -5 -1
~zwei	-4 4 -1 6 -3 -3
~zweit	-3 2 -1 6 -1 -3
~zwisc	-8 4 -2 1 7 -3
~£	-8 4 0 6 16 -8
~à	-9 5 1 13 5 -17
~às	-21 17 5 -6 2 2
~área	-4 -3 -3 14 -8 0
~änder	4 -4 -1 7 -5 -1
~ça	12 4 -2 -2 -11 -1
~é	3 -4 -5 6 6 -3
~échan	5 4 0 0 -7 -1
~écrit	13 -2 -1 -1 -8 -1
~écriv	-5 -4 -1 -1 12 0
~équip	10 -1 -1 -3 1 -2
~étude	4 -2 -3 8 -6 -1
~été	-6 -4 -1 9 -2 5
~único	-7 8 0 -4 3 0
~über	10 1 1 2 -9 -5
~übern	1 -4 -2 -5 14 -3
~łódź	8 -2 -1 -1 -6 0
~€	6 -11 -10 -22 48 -15
£	-8 4 0 6 16 -8
£ #1	-12 1 -1 0 13 0
£ #1 #3	-9 1 0 0 8 0
£ #3	6 1 -2 1 -3 -6
£ #3 #3	8 -1 -1 0 0 -5
à	-9 5 1 13 5 -17
à #1x	4 4 6 -4 -9 -4
à #1x h	3 5 7 -6 -9 -3
à la	-7 2 0 2 8 -6
à vous	-6 -2 4 1 5 -1
às	-21 17 5 -6 2 2
às #1	-5 -1 5 -3 1 -1
às #1 h	-7 0 6 -3 5 0
às #1x	-15 14 2 -1 2 2
às #1x h	-17 15 4 0 1 -3
área	-4 -3 -3 14 -8 0
ça	12 4 -2 -2 -11 -1
é	3 -4 -5 6 6 -3
é de	-6 9 -3 -2 4 0
é o	-3 -1 -1 -2 8 0
écrit	13 -2 0 -1 -9 0
équipe	-4 0 0 -1 8 0
équipes	16 -2 0 -2 -8 -3
été	-6 -4 -1 9 -2 5
único	-7 8 0 -4 3 0
über	10 1 1 2 -9 -5
übernehmen	-5 -2 -1 -2 13 -2
łódź	8 -2 -1 -1 -6 0
€	6 -11 -10 -22 48 -15
`;
