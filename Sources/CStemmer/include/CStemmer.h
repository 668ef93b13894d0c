// CStemmer
