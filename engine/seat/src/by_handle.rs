//! What a list by handle that keeps an index beside it can do like any map by handle: be read, gone through, compared by what is in it, and
//! sent without the index, which is made anew.

macro_rules! by_handle {
    ($list:ident of $seen:ty) => {
        impl std::ops::Deref for $list {
            type Target = std::collections::BTreeMap<crate::handle::Handle, $seen>;

            fn deref(&self) -> &Self::Target {
                &self.all
            }
        }

        impl IntoIterator for $list {
            type Item = (crate::handle::Handle, $seen);
            type IntoIter = std::collections::btree_map::IntoIter<crate::handle::Handle, $seen>;

            fn into_iter(self) -> Self::IntoIter {
                self.all.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $list {
            type Item = (&'a crate::handle::Handle, &'a $seen);
            type IntoIter = std::collections::btree_map::Iter<'a, crate::handle::Handle, $seen>;

            fn into_iter(self) -> Self::IntoIter {
                self.all.iter()
            }
        }

        impl PartialEq for $list {
            fn eq(&self, other: &Self) -> bool {
                self.all == other.all
            }
        }

        impl Eq for $list {}

        impl<C> minicbor::Encode<C> for $list {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                ctx: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                self.all.encode(e, ctx)
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $list {
            fn decode(d: &mut minicbor::Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
                Ok(std::collections::BTreeMap::decode(d, ctx)?.into_iter().collect())
            }
        }
    };
}

pub(crate) use by_handle;
