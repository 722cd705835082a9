"""English: everything that reading a promise knows of the language, as tables and the few rules that join them.

A second language is a second package with the same two functions: `tokens.tokens`
and `sentences.read`. `checklist.rules.promise` is the only module outside that knows this one.

letters -> tokens -> grammar (rules, read by dates, spans and bounds) -> sentences (which words promise)
"""
