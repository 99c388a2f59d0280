//! `lectern check`: the audit of language packs and articles, those that Lectern comes with or those of a folder.
