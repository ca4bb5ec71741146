//! Derived packs change the law and nothing else.
