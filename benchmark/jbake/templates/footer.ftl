</main>
<footer><p>基准县人民政府主办</p></footer>
</body>
</html>
