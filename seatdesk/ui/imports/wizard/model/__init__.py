"""The wizard's model: state and answers of one import, words for fields, regions."""
