"""The weights of ranking, for every engine, each with the measurement that set it.

What a field is worth beside another stands in ``archive/fields.py``.
"""

# MRR@10 on XQuAD-ar and ARCD (questions over Wikipedia paragraphs, any word may match): stem alone .925
# and .776, stem + .5 exact + .5 grams .947 and .805; the best of 400 random weightings gave .953 and .812.
# Here, by `make relevance`: exact .7 gives .9469 where .5 gives .9453; grams of English words .2 give .9661
# where .3 give .9658; clitics .5 give .9438 where none gives .9410 and .8 gives .9429. The accusative's
# alef and the feminine ending before a pronoun, weighed as clitics, give .9478 where .9469 was, and .789
# where .786 was for 1,200 newspaper headlines asked of their own articles' bodies. Clitics .6 with NEAR_SLOP
# 4 give .9484 where .9474 was, in both halves of the paragraphs (.9386 and .9588, of .9369 and .9585).
STEM = 1.0
EXACT = 0.7
CLITIC = 0.6
GRAM = 0.5
GRAM_ENGLISH = 0.2

# Words typed side by side that stand side by side: on XQuAD and ARCD pairs within five words gave .948 and
# .809 against .947 and .805.
NEAR = 0.3
NEAR_SLOP = 4

# The words that were typed, where they have translations; shared by all words of a query. In a small archive
# rarity alone would put the other language first. Every third question of XQuAD, both languages in one
# archive, FreeDict: the twin 82.6 and 84.1 % so, 83.9 and 84.4 % with 0, 81.6 and 83.6 % with 2.0; MRR .961
# and .946 (.962 and .946 with 0).
OWN_LANGUAGE = 1.4

# All words of a query in a row, as they were typed. Of 58 queries of two words over real news whose words
# stand in a row somewhere, another article comes first in 6 without, in 4 at 1.0, in 2 at 3.0; questions over
# XQuAD, which stand nowhere as a whole, are answered as before.
IN_A_ROW = 3.0

# A word spelled as it was typed (hamza, the two letters ya). With its vowel marks typed, as few do, or where
# another spelling is a stop word (علي is Ali, على is on: both fold to one), the spelling tells more.
WRITTEN = 0.1
MARKED = 1.0

# What has a word as it was typed: its folded form, and its very letters, alone or behind what is joined to
# it. So much more than any sum that it comes first where one word is the whole query; shared by the words of
# a longer one, times their number to AMONG_WORDS. In 4,500 newspaper articles the first has the typed
# spelling for .95 of 309 words that fold like another (.50 without; with ``=`` 1.00, .59), and the exact form
# for .98 of 250 words that have others (.65). XQuAD, if questions of any length had it: .9524 and .9698.
TYPED_SPELLING = 25.0
TYPED_FORM = 12.0
AMONG_WORDS = -3
MOST_TYPED = 3  # words; of more, each would have next to nothing

# A word that folds to a stop word (إمام is imam, أمام is before) in all ways but as it is written: what has
# the stop word is found, and comes last. In 4,500 newspaper articles none of the first ten for إمام had an
# imam at 1.0, and all have so.
LIKE_STOP_WORD = 0.05

# The words of a phrase where they stand apart.
APART = 0.5

# A word found by how it begins, or a letter or two away: it counts by where it stands, and nothing else.
IN_ANY_FORM = 0.5

# What an article is about: words asked for, how many of them another one must share, how often a word of the
# headline counts, and how much of the body is read, whose beginning tells the subject.
SIMILAR_WORDS = 25
SIMILAR_SHARED = 0.3
SIMILAR_IN_TITLE = 3
SIMILAR_CHARACTERS = 5_000

# A phrase that stands as asked says more than its words apart.
PHRASE = 1.5

# The words of a translation. An Arabic one stands in dictionary form, which texts seldom have without an
# article or an ending: its stem counts for what a typed word has twice, and the three letters in its middle
# for all its grams. Of all stems and cores of a word's translations the strongest counts. On every third
# question of XQuAD (English → Arabic, ours and with FreeDict): .838 and .858 so, the twin among the first ten
# for 81 and 85 %; .841 and .857 by the strongest sum of a stem (1.7) and its core (.7), in up to twice the
# time; .830 and .846 without cores. Arabic → English: .842 and .854 so; .843 and .861 by exact form and stem
# apart. A stem of 2.15 puts the twin among the first ten more often (81 %, of 78), and costs the language
# asked .006 of its MRR where both stand in one archive.
STEM_OF_ARABIC_TRANSLATION = 2.2
CORE_OF_ARABIC_TRANSLATION = 0.9
STEM_OF_ENGLISH_TRANSLATION = 2.0
